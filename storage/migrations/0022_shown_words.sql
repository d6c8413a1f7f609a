-- Which messages in staff chats show words, a photo or a voice message of which signal, and until when. Signal 0 stands
-- for words that have no number. No key to the signal: what is deleted there still stands in the chats.
CREATE TABLE shown_words (
  outbox_id INTEGER NOT NULL,
  signal_id INTEGER NOT NULL,
  chat_id INTEGER NOT NULL,
  until INTEGER NOT NULL,
  PRIMARY KEY (outbox_id, signal_id)
) STRICT, WITHOUT ROWID;
CREATE INDEX shown_words_until ON shown_words (until);
CREATE INDEX shown_words_signal ON shown_words (signal_id);
CREATE INDEX shown_words_chat ON shown_words (chat_id);

-- What was shown before there was this list.
INSERT INTO shown_words (outbox_id, signal_id, chat_id, until)
SELECT max(id), CAST(substr(about, instr(about, ':') + 1) AS INTEGER), chat_id, 0 FROM outbox
WHERE message_id IS NOT NULL AND (about GLOB 'signal:[0-9]*' OR about GLOB 'contact:[0-9]*')
GROUP BY chat_id, message_id;

-- A voice message is deleted when its signal is closed.
ALTER TABLE signal ADD COLUMN voice_deleted INTEGER NOT NULL DEFAULT 0 CHECK (voice_deleted IN (0, 1));
CREATE INDEX signal_voice ON signal (closed_at) WHERE voice IS NOT NULL AND status = 'done';
