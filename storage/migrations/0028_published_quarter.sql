-- How many promises were to be kept in a quarter, and how many were: counted once, when the quarter is over.
CREATE TABLE published_quarter (
  first_day INTEGER PRIMARY KEY,
  due INTEGER NOT NULL,
  in_time INTEGER NOT NULL,
  published_at INTEGER NOT NULL
) STRICT;
