-- Words that a resident brought up go a year after the meeting, when nothing says any more who that was.
ALTER TABLE agenda_point ADD COLUMN from_resident INTEGER NOT NULL DEFAULT 0 CHECK (from_resident IN (0, 1));
UPDATE agenda_point SET from_resident = 1 WHERE proposed_by IS NOT NULL;
-- Whoever was erased hears at the end too that their subject stays on an agenda.
ALTER TABLE scrub ADD COLUMN on_agenda INTEGER NOT NULL DEFAULT 0 CHECK (on_agenda IN (0, 1));
-- Which signal was erased, until it stands in the list beside the database: its number and when it came.
ALTER TABLE scrub ADD COLUMN signal TEXT;
