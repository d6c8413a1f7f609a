-- What was deleted can still be read in the search index and in the log, until a scrub is done: each row asks for one.
CREATE TABLE scrub (
  id INTEGER PRIMARY KEY AUTOINCREMENT,
  kind TEXT NOT NULL,
  chat_id INTEGER,
  language TEXT,
  asked_at INTEGER NOT NULL
) STRICT;
