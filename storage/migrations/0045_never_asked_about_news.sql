-- Who said no to news is told apart from who was never asked (NULL): the first is not invited as a reporter either.
-- Until now both were 0; nobody is invited against a no, so all of them stay that.
CREATE TABLE home_new (
  person_id INTEGER PRIMARY KEY REFERENCES person (id),
  neighbourhood TEXT NOT NULL,
  wants_news INTEGER CHECK (wants_news IN (0, 1))
) STRICT;
INSERT INTO home_new SELECT person_id, neighbourhood, wants_news FROM home;
DROP TABLE home;
ALTER TABLE home_new RENAME TO home;
CREATE INDEX home_news ON home (neighbourhood) WHERE wants_news = 1;
