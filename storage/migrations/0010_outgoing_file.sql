-- The bytes of files that go out: kept once however many chats get them, and no longer than a call waits for them.
CREATE TABLE outgoing_file (
  digest TEXT PRIMARY KEY,
  content BLOB NOT NULL
) STRICT;

ALTER TABLE outbox ADD COLUMN file_digest TEXT;
CREATE INDEX outbox_file ON outbox (file_digest) WHERE file_digest IS NOT NULL AND state = 'waiting';

-- In one place for every way in which a call ends: sent, given up, taken back, replaced, sent as text.
CREATE TRIGGER outgoing_file_was_used AFTER UPDATE OF state, file_digest ON outbox
WHEN OLD.file_digest IS NOT NULL AND OLD.state = 'waiting' BEGIN
  DELETE FROM outgoing_file WHERE digest = OLD.file_digest AND NOT EXISTS (
    SELECT 1 FROM outbox WHERE file_digest IS NOT NULL AND state = 'waiting' AND file_digest = OLD.file_digest
  );
END;
