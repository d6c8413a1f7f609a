-- A photo or voice message that went with an answer, as JSON.
ALTER TABLE remark ADD COLUMN attachment TEXT;
-- A signal that a deed made besides the one it was done to.
ALTER TABLE undo ADD COLUMN made_id INTEGER REFERENCES signal (id);
