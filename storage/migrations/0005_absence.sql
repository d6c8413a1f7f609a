-- When somebody on the staff is away (local days, the last included), and who stands in.
CREATE TABLE absence (
  id INTEGER PRIMARY KEY AUTOINCREMENT,
  person_id INTEGER NOT NULL REFERENCES person (id),
  deputy_id INTEGER NOT NULL REFERENCES person (id),
  first_day INTEGER NOT NULL,
  last_day INTEGER NOT NULL
) STRICT;
CREATE INDEX absence_person ON absence (person_id, last_day);
CREATE INDEX absence_deputy ON absence (deputy_id, last_day);
