-- What all chains of the audit add up to, under a key that is no part of the database; no row until the next line.
CREATE TABLE audit_head (
  id INTEGER PRIMARY KEY,
  total TEXT NOT NULL,
  since INTEGER NOT NULL,
  seal TEXT NOT NULL
) STRICT;
