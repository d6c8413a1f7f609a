-- The hotspot of a season at which it was reported, by its key in the configuration.
ALTER TABLE signal ADD COLUMN hotspot TEXT;

-- What was agreed for a hotspot in the season that began in this year; kept for who comes after.
CREATE TABLE hotspot_agreement (
  id INTEGER PRIMARY KEY AUTOINCREMENT,
  season TEXT NOT NULL,
  year INTEGER NOT NULL,
  hotspot TEXT NOT NULL,
  who TEXT NOT NULL,
  what TEXT NOT NULL,
  made_on INTEGER NOT NULL
) STRICT;
CREATE INDEX hotspot_agreement_of_season ON hotspot_agreement (season, year, hotspot);
