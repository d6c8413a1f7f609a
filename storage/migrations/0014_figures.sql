-- A week as team OOV read it: kept, since a later correction beside it would tell what was hidden.
CREATE TABLE published_week (
  week TEXT PRIMARY KEY,
  figures TEXT NOT NULL,
  published_at INTEGER NOT NULL
) STRICT;

-- What the coordinator wrote for the digest of a week.
CREATE TABLE digest_words (
  week TEXT PRIMARY KEY,
  words TEXT NOT NULL,
  person_id INTEGER REFERENCES person (id),
  written_at INTEGER NOT NULL
) STRICT;

-- What is done once whatever restarts, written with what it sends.
CREATE TABLE run (
  key TEXT PRIMARY KEY,
  at INTEGER NOT NULL
) STRICT;

CREATE INDEX signal_closing ON signal (closed_at) WHERE closed_at IS NOT NULL;
CREATE INDEX signal_open_of_topic ON signal (topic, overdue) WHERE status <> 'done';
CREATE INDEX remark_of_residents ON remark (at, kind, signal_id) WHERE kind IN ('idea', 'offer');
