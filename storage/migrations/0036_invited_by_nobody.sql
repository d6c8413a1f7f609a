-- An invitation of the operator was made by nobody who has a chat here.
CREATE TABLE role_invitation_new (
  id INTEGER PRIMARY KEY,
  bot_id INTEGER NOT NULL,
  token_hash TEXT NOT NULL UNIQUE,
  role TEXT NOT NULL,
  person_id INTEGER REFERENCES person (id),
  expires_at INTEGER NOT NULL
) STRICT;
INSERT INTO role_invitation_new SELECT id, bot_id, token_hash, role, person_id, expires_at FROM role_invitation;
DROP TABLE role_invitation;
ALTER TABLE role_invitation_new RENAME TO role_invitation;
