-- Which message an update was, so that its sender can have it deleted: Telegram allows that for 48 hours.
ALTER TABLE inbox ADD COLUMN message_id INTEGER;
CREATE INDEX inbox_of_chat ON inbox (bot_id, chat_id, received_at) WHERE message_id IS NOT NULL;
