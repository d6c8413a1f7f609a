-- Who put a meeting into their own calendar: they get a new file when it moves or is called off.
ALTER TABLE registration ADD COLUMN has_file INTEGER NOT NULL DEFAULT 0 CHECK (has_file IN (0, 1));
