-- What somebody read before they worked here, where staff read something else; it comes back with the last role.
ALTER TABLE person ADD COLUMN own_language TEXT;
