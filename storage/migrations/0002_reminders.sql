-- What a signal waits for, and the dates that the bot keeps.

ALTER TABLE signal ADD COLUMN changed_at INTEGER;
ALTER TABLE signal ADD COLUMN asked_at INTEGER;
ALTER TABLE signal ADD COLUMN snoozed_until INTEGER;
ALTER TABLE signal ADD COLUMN return_on INTEGER;
ALTER TABLE signal ADD COLUMN parent_id INTEGER REFERENCES signal (id);
ALTER TABLE signal ADD COLUMN solved TEXT;
ALTER TABLE signal ADD COLUMN felt_heard INTEGER;
CREATE INDEX signal_parent ON signal (parent_id) WHERE parent_id IS NOT NULL;

-- One row for each time something is to be brought to mind; the key makes it happen once, whatever restarts.
CREATE TABLE reminder (
  key TEXT PRIMARY KEY,
  kind TEXT NOT NULL,
  signal_id INTEGER NOT NULL REFERENCES signal (id),
  basis INTEGER NOT NULL,
  nth INTEGER NOT NULL,
  bundled INTEGER NOT NULL,
  due_at INTEGER NOT NULL,
  told_at INTEGER
) STRICT;
CREATE INDEX reminder_due ON reminder (bundled, due_at) WHERE told_at IS NULL;
CREATE INDEX reminder_signal ON reminder (signal_id);
CREATE INDEX reminder_told ON reminder (told_at) WHERE told_at IS NOT NULL;

-- The bundles of reminders that somebody on the staff has had.
CREATE TABLE bundle (
  person_id INTEGER NOT NULL REFERENCES person (id),
  slot_at INTEGER NOT NULL,
  PRIMARY KEY (person_id, slot_at)
) STRICT;

-- When a resident was last told something they did not ask for.
ALTER TABLE person ADD COLUMN unasked_at INTEGER;
