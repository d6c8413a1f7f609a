-- The group of team OOV, once it is not the one that the environment names any more.
CREATE TABLE team_group (
  bot_id INTEGER PRIMARY KEY,
  chat_id INTEGER NOT NULL
) STRICT;
