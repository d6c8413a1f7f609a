-- Whoever asks to be erased is told when what they did for the municipality stays.
CREATE INDEX audit_of_staff ON audit (person_id) WHERE role <> 'resident' AND person_id IS NOT NULL;
