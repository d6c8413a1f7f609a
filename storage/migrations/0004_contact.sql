-- How to reach somebody whose signal staff wrote down. Nothing else says it: no card, no search, no digest.
CREATE TABLE contact (
  signal_id INTEGER PRIMARY KEY REFERENCES signal (id),
  text TEXT NOT NULL,
  at INTEGER NOT NULL
) STRICT;
