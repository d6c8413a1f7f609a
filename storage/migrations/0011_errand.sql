-- Work that is too heavy for a turn: pictures, spreadsheets, pages. `retry_at` is real time.
CREATE TABLE errand (
  id INTEGER PRIMARY KEY AUTOINCREMENT,
  key TEXT NOT NULL UNIQUE,
  kind TEXT NOT NULL,
  chat_id INTEGER NOT NULL,
  details TEXT NOT NULL,
  asked_at INTEGER NOT NULL,
  version INTEGER NOT NULL DEFAULT 1,
  attempts INTEGER NOT NULL DEFAULT 0,
  retry_at REAL NOT NULL DEFAULT 0
) STRICT;
