-- A link that gives somebody a role, until it is used, taken back or a day old. The token itself is kept nowhere.
CREATE TABLE role_invitation (
  id INTEGER PRIMARY KEY,
  bot_id INTEGER NOT NULL,
  token_hash TEXT NOT NULL UNIQUE,
  role TEXT NOT NULL,
  person_id INTEGER NOT NULL REFERENCES person (id),
  expires_at INTEGER NOT NULL
) STRICT;

-- The code that makes the group in which it is typed the one of team OOV.
CREATE TABLE team_code (
  bot_id INTEGER PRIMARY KEY,
  code TEXT NOT NULL,
  person_id INTEGER NOT NULL REFERENCES person (id),
  tries INTEGER NOT NULL,
  expires_at INTEGER NOT NULL
) STRICT;
