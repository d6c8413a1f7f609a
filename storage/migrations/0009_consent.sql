-- Whether a partner may read what the resident wrote: asked once for each partner.
CREATE TABLE consent (
  id INTEGER PRIMARY KEY AUTOINCREMENT,
  signal_id INTEGER NOT NULL REFERENCES signal (id),
  partner TEXT NOT NULL,
  asked_at INTEGER NOT NULL,
  given INTEGER,
  UNIQUE (signal_id, partner)
) STRICT;

-- The local day on whose list a signal stands that its reporter had passed on at once.
ALTER TABLE signal ADD COLUMN listed_on INTEGER;
