-- Whoever writes in another language than they read is offered that language once.
ALTER TABLE person ADD COLUMN language_offered INTEGER NOT NULL DEFAULT 0 CHECK (language_offered IN (0, 1));
