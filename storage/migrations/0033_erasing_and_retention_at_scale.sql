-- Who is erased is looked for in every table that leads to a person, and the keys are checked again as their row goes.
CREATE INDEX signal_assignee ON signal (assignee) WHERE assignee IS NOT NULL;
CREATE INDEX remark_author ON remark (author_id) WHERE author_id IS NOT NULL;
CREATE INDEX undo_made ON undo (made_id) WHERE made_id IS NOT NULL;
CREATE INDEX asked_neighbour_person ON asked_neighbour (person_id);
CREATE INDEX envelope_person ON envelope (person_id);
CREATE INDEX shown_list_person ON shown_list (person_id);
CREATE INDEX call_back_person ON call_back (person_id);
CREATE INDEX call_back_done ON call_back (done_at) WHERE done_at IS NOT NULL;
DROP INDEX inbox_of_chat;
CREATE INDEX inbox_of_chat ON inbox (bot_id, chat_id, received_at);

-- When the signal of a key was closed, if it is anonymous: each night looks for the old ones among all keys.
ALTER TABLE reply_key ADD COLUMN closed_at INTEGER;
UPDATE reply_key SET closed_at = (SELECT closed_at FROM signal WHERE id = signal_id AND anonymous = 1);
CREATE INDEX reply_key_closed ON reply_key (closed_at) WHERE closed_at IS NOT NULL;
CREATE TRIGGER reply_key_follows AFTER UPDATE OF closed_at ON signal
WHEN NEW.anonymous = 1 AND NEW.closed_at IS NOT OLD.closed_at BEGIN
  UPDATE reply_key SET closed_at = NEW.closed_at WHERE signal_id = NEW.id;
END;
CREATE TRIGGER reply_key_of_closed AFTER INSERT ON reply_key
WHEN EXISTS (SELECT 1 FROM signal WHERE id = NEW.signal_id AND anonymous = 1 AND closed_at IS NOT NULL) BEGIN
  UPDATE reply_key SET closed_at = (SELECT closed_at FROM signal WHERE id = NEW.signal_id) WHERE key = NEW.key;
END;
