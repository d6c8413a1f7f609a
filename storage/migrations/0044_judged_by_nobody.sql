-- Votes and marks outlive who gave them: they count on as nobody's. Somebody still has one of each.
CREATE TABLE voice_new (
  id INTEGER PRIMARY KEY,
  point_id INTEGER NOT NULL REFERENCES agenda_point (id),
  person_id INTEGER REFERENCES person (id),
  UNIQUE (point_id, person_id)
) STRICT;
INSERT INTO voice_new (point_id, person_id) SELECT point_id, person_id FROM voice ORDER BY point_id, person_id;
DROP TABLE voice;
ALTER TABLE voice_new RENAME TO voice;
CREATE INDEX voice_person ON voice (person_id) WHERE person_id IS NOT NULL;

CREATE TABLE mark_new (
  id INTEGER PRIMARY KEY,
  meeting_id INTEGER NOT NULL REFERENCES meeting (id),
  person_id INTEGER REFERENCES person (id),
  criterion INTEGER NOT NULL,
  score INTEGER NOT NULL CHECK (score BETWEEN 1 AND 3),
  UNIQUE (meeting_id, person_id, criterion)
) STRICT;
INSERT INTO mark_new (meeting_id, person_id, criterion, score)
  SELECT meeting_id, person_id, criterion, score FROM mark ORDER BY meeting_id, person_id, criterion;
DROP TABLE mark;
ALTER TABLE mark_new RENAME TO mark;
CREATE INDEX mark_person ON mark (person_id) WHERE person_id IS NOT NULL;
