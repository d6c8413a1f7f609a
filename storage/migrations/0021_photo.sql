-- A resident's photo: the id that Telegram gave it until it is fetched, then the cleaned picture; neither when it is
-- lost. Times are real time.
CREATE TABLE photo (
  id INTEGER PRIMARY KEY AUTOINCREMENT,
  signal_id INTEGER NOT NULL REFERENCES signal (id) ON DELETE CASCADE,
  file_id TEXT,
  content BLOB,
  attempts INTEGER NOT NULL DEFAULT 0,
  retry_at REAL NOT NULL DEFAULT 0,
  leased_until REAL NOT NULL DEFAULT 0,
  CHECK (file_id IS NULL OR content IS NULL)
) STRICT;
CREATE INDEX photo_signal ON photo (signal_id, id);
CREATE INDEX photo_to_fetch ON photo (id) WHERE file_id IS NOT NULL;

INSERT INTO photo (signal_id, file_id)
SELECT signal.id, one.value FROM signal, json_each(signal.photos) AS one ORDER BY signal.id, one.key;
DELETE FROM sqlite_sequence WHERE name = 'photo' AND seq = 0;
ALTER TABLE signal DROP COLUMN photos;
UPDATE undo SET "before" = json_remove("before", '$.photos');
