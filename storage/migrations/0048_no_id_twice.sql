-- Buttons and dialogues name these rows by their id: that of a row that is gone may not lead to another one later.
CREATE TABLE role_invitation_new (
  id INTEGER PRIMARY KEY AUTOINCREMENT,
  bot_id INTEGER NOT NULL,
  token_hash TEXT NOT NULL UNIQUE,
  role TEXT NOT NULL,
  person_id INTEGER REFERENCES person (id),
  expires_at INTEGER NOT NULL
) STRICT;
INSERT INTO role_invitation_new SELECT id, bot_id, token_hash, role, person_id, expires_at FROM role_invitation;
DROP TABLE role_invitation;
ALTER TABLE role_invitation_new RENAME TO role_invitation;

CREATE TABLE mute_new (
  id INTEGER PRIMARY KEY AUTOINCREMENT,
  person_id INTEGER NOT NULL REFERENCES person (id),
  signal_id INTEGER REFERENCES signal (id),
  reason TEXT NOT NULL,
  until INTEGER NOT NULL
) STRICT;
INSERT INTO mute_new SELECT id, person_id, signal_id, reason, until FROM mute;
DROP TABLE mute;
ALTER TABLE mute_new RENAME TO mute;
CREATE INDEX mute_person ON mute (person_id, until);

-- Buttons of before name lower numbers than any that is given from here on.
DELETE FROM sqlite_sequence WHERE name IN ('role_invitation', 'mute');
INSERT INTO sqlite_sequence (name, seq) VALUES ('role_invitation', 100000), ('mute', 100000);
