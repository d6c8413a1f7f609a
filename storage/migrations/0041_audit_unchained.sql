-- At each start is counted how many lines stand in no chain: none may be added.
CREATE INDEX audit_unchained ON audit (id) WHERE nth IS NULL;
