-- At most one row: until which local day, that day included, no answer is promised.
CREATE TABLE pause (
  id INTEGER PRIMARY KEY CHECK (id = 1),
  until INTEGER NOT NULL
) STRICT;
