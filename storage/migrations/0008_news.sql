-- What residents hear: several messages that are due at once go as one, and what would hurt on a lock screen stays
-- behind a button.

ALTER TABLE outbox ADD COLUMN joins INTEGER NOT NULL DEFAULT 0;

-- Bot API calls that are made when their reader asks for them, as JSON.
CREATE TABLE envelope (
  id INTEGER PRIMARY KEY AUTOINCREMENT,
  person_id INTEGER NOT NULL REFERENCES person (id),
  about TEXT NOT NULL,
  undo_id INTEGER,
  calls TEXT NOT NULL,
  created_at INTEGER NOT NULL,
  opened_at INTEGER
) STRICT;
CREATE INDEX envelope_about ON envelope (about);
CREATE INDEX envelope_undo ON envelope (undo_id) WHERE undo_id IS NOT NULL;
CREATE INDEX envelope_age ON envelope (created_at);
