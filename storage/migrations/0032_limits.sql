-- How much somebody sent in this minute and reported on this day; it says nothing of what. `what` is 'minute' or 'day',
-- `period` which one it was.
CREATE TABLE counted (
  person_id INTEGER NOT NULL REFERENCES person (id),
  what TEXT NOT NULL,
  period INTEGER NOT NULL,
  count INTEGER NOT NULL,
  PRIMARY KEY (person_id, what)
) STRICT;

-- Who is not listened to until a day, that day included. Of what was reported anonymously no signal is named.
CREATE TABLE mute (
  id INTEGER PRIMARY KEY,
  person_id INTEGER NOT NULL REFERENCES person (id),
  signal_id INTEGER REFERENCES signal (id),
  reason TEXT NOT NULL,
  until INTEGER NOT NULL
) STRICT;
CREATE INDEX mute_person ON mute (person_id, until);
