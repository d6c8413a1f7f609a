-- The neighbourhood in which somebody chose to be asked whether something is so with them too.
ALTER TABLE person ADD COLUMN asked_in TEXT;
CREATE INDEX person_asked_in ON person (asked_in) WHERE asked_in IS NOT NULL;

-- What came of asking around about a signal: counts, and nothing about who said what.
CREATE TABLE asking (
  signal_id INTEGER PRIMARY KEY REFERENCES signal (id),
  asked INTEGER NOT NULL,
  yes INTEGER NOT NULL,
  no INTEGER NOT NULL
) STRICT;

-- Who was asked about which signal, so that everybody is asked and counts at most once.
CREATE TABLE asked_neighbour (
  signal_id INTEGER NOT NULL REFERENCES signal (id),
  person_id INTEGER NOT NULL REFERENCES person (id),
  answered INTEGER NOT NULL,
  PRIMARY KEY (signal_id, person_id)
) STRICT;
