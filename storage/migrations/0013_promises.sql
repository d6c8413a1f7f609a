-- Whether the reporter was told the day in promised_on: a date that nobody was told is no promise.
ALTER TABLE signal ADD COLUMN promised INTEGER NOT NULL DEFAULT 1;

-- What is said at most once, whatever restarts.
CREATE TABLE said_once (
  key TEXT PRIMARY KEY,
  said_at INTEGER NOT NULL
) STRICT;
