-- Times are UTC seconds, days are ordinals of the municipality's local day, JSON and enums are text.

CREATE TABLE person (
  id INTEGER PRIMARY KEY AUTOINCREMENT,
  bot_id INTEGER NOT NULL,
  chat_id INTEGER NOT NULL,
  language TEXT,
  staff_name TEXT,
  reachable INTEGER NOT NULL DEFAULT 1,
  stopped INTEGER NOT NULL DEFAULT 0,
  first_seen INTEGER NOT NULL,
  UNIQUE (bot_id, chat_id)
) STRICT;

CREATE TABLE staff_role (
  bot_id INTEGER NOT NULL,
  user_id INTEGER NOT NULL,
  role TEXT NOT NULL,
  PRIMARY KEY (bot_id, user_id, role)
) STRICT;

CREATE TABLE counter (
  name TEXT PRIMARY KEY,
  value INTEGER NOT NULL
) STRICT;

CREATE TABLE signal (
  id INTEGER PRIMARY KEY AUTOINCREMENT,
  number TEXT NOT NULL UNIQUE,
  version INTEGER NOT NULL,
  status TEXT NOT NULL CHECK (status IN ('received', 'in_progress', 'question', 'forwarded', 'done', 'reopened')),
  neighbourhood TEXT NOT NULL,
  topic TEXT NOT NULL,
  text TEXT NOT NULL,
  place TEXT NOT NULL,
  "when" TEXT,
  how_often TEXT,
  anonymous INTEGER NOT NULL,
  reporter_kind TEXT NOT NULL,
  source TEXT NOT NULL,
  language TEXT,
  voice TEXT,
  photos TEXT NOT NULL,
  location TEXT,
  priority TEXT NOT NULL,
  overdue INTEGER NOT NULL DEFAULT 0,
  reporters INTEGER NOT NULL DEFAULT 1,
  urgency INTEGER NOT NULL,
  queue TEXT NOT NULL,
  assignee INTEGER REFERENCES person (id),
  partner TEXT,
  reason TEXT,
  created_at INTEGER NOT NULL,
  local_day INTEGER NOT NULL,
  local_part TEXT NOT NULL,
  promised_on INTEGER NOT NULL,
  answered_at INTEGER,
  closed_at INTEGER,
  person_id INTEGER REFERENCES person (id)
) STRICT;
CREATE INDEX signal_queue ON signal (urgency, id) WHERE status <> 'done';
CREATE INDEX signal_queue_of_neighbourhood ON signal (neighbourhood, urgency, id) WHERE status <> 'done';
CREATE INDEX signal_queue_of_assignee ON signal (assignee, urgency, id) WHERE status <> 'done';
CREATE INDEX signal_queue_of_colleague ON signal (queue, urgency, id) WHERE status <> 'done';
CREATE INDEX signal_overdue ON signal (urgency, id) WHERE status <> 'done' AND overdue = 1;
CREATE INDEX signal_promise ON signal (promised_on) WHERE status <> 'done' AND overdue = 0 AND answered_at IS NULL;
CREATE INDEX signal_day ON signal (local_day, neighbourhood, topic);
CREATE INDEX signal_alike ON signal (neighbourhood, topic, local_day);
CREATE INDEX signal_person ON signal (person_id, id);
CREATE INDEX signal_closed ON signal (closed_at) WHERE anonymous = 1 AND status = 'done';

-- The only table that joins a chat and an anonymous signal.
CREATE TABLE reply_key (
  key TEXT PRIMARY KEY,
  signal_id INTEGER NOT NULL UNIQUE REFERENCES signal (id),
  person_id INTEGER NOT NULL REFERENCES person (id),
  message_id INTEGER,
  wants_answer INTEGER NOT NULL DEFAULT 1
) STRICT;
CREATE INDEX reply_key_person ON reply_key (person_id, signal_id);

CREATE TABLE remark (
  id INTEGER PRIMARY KEY AUTOINCREMENT,
  signal_id INTEGER NOT NULL REFERENCES signal (id),
  kind TEXT NOT NULL,
  text TEXT NOT NULL,
  author_id INTEGER REFERENCES person (id),
  at INTEGER NOT NULL
) STRICT;
CREATE INDEX remark_signal ON remark (signal_id, id);

CREATE TABLE undo (
  id INTEGER PRIMARY KEY AUTOINCREMENT,
  signal_id INTEGER NOT NULL REFERENCES signal (id),
  version INTEGER NOT NULL,
  deed TEXT NOT NULL,
  before TEXT NOT NULL,
  remark_id INTEGER,
  was_told INTEGER NOT NULL DEFAULT 0,
  UNIQUE (signal_id, version)
) STRICT;

CREATE TABLE audit (
  id INTEGER PRIMARY KEY AUTOINCREMENT,
  at INTEGER NOT NULL,
  person_id INTEGER,
  reply_key TEXT,
  role TEXT NOT NULL,
  deed TEXT NOT NULL,
  signal_id INTEGER,
  detail TEXT NOT NULL
) STRICT;
CREATE INDEX audit_signal ON audit (signal_id, id);
CREATE TRIGGER audit_changes_nothing BEFORE UPDATE ON audit BEGIN
  SELECT RAISE(ABORT, 'the audit is append-only');
END;
CREATE TRIGGER audit_forgets_nothing BEFORE DELETE ON audit BEGIN
  SELECT RAISE(ABORT, 'the audit is append-only');
END;

CREATE TABLE call_back (
  id INTEGER PRIMARY KEY AUTOINCREMENT,
  person_id INTEGER NOT NULL REFERENCES person (id),
  number TEXT,
  asked_at INTEGER NOT NULL,
  done_at INTEGER
) STRICT;
CREATE INDEX call_back_open ON call_back (id) WHERE done_at IS NULL;

CREATE TABLE dialogue (
  person_id INTEGER PRIMARY KEY REFERENCES person (id),
  step TEXT,
  answers TEXT NOT NULL,
  version INTEGER NOT NULL,
  expires_at INTEGER NOT NULL
) STRICT;
CREATE INDEX dialogue_expiry ON dialogue (expires_at);

-- A list of signals as it was shown: which filter, and where each page begins.
CREATE TABLE shown_list (
  id INTEGER PRIMARY KEY AUTOINCREMENT,
  person_id INTEGER NOT NULL REFERENCES person (id),
  filter TEXT NOT NULL,
  page_starts TEXT NOT NULL,
  at INTEGER NOT NULL
) STRICT;
CREATE INDEX shown_list_age ON shown_list (at);

-- `seq` is the order of work; bot_id and update_id only drop what Telegram repeats.
CREATE TABLE inbox (
  seq INTEGER PRIMARY KEY AUTOINCREMENT,
  bot_id INTEGER NOT NULL,
  update_id INTEGER NOT NULL,
  chat_id INTEGER,
  payload TEXT,
  state TEXT NOT NULL DEFAULT 'open' CHECK (state IN ('open', 'done', 'set_aside')),
  received_at INTEGER NOT NULL,
  attempts INTEGER NOT NULL DEFAULT 0,
  retry_at REAL NOT NULL DEFAULT 0,
  error TEXT,
  UNIQUE (bot_id, update_id)
) STRICT;
CREATE INDEX inbox_open ON inbox (bot_id, seq) WHERE state = 'open';
CREATE INDEX inbox_set_aside ON inbox (seq) WHERE state = 'set_aside';
CREATE INDEX inbox_age ON inbox (received_at);

-- A Bot API call to be made. `due_at` is domain time, `retry_at` and `leased_until` are real time.
CREATE TABLE outbox (
  id INTEGER PRIMARY KEY AUTOINCREMENT,
  bot_id INTEGER NOT NULL,
  chat_id INTEGER NOT NULL,
  lane INTEGER NOT NULL,
  method TEXT NOT NULL,
  params TEXT,
  state TEXT NOT NULL DEFAULT 'waiting' CHECK (state IN ('waiting', 'sent', 'given_up', 'withdrawn', 'replaced')),
  created_at INTEGER NOT NULL,
  due_at INTEGER NOT NULL,
  retry_at REAL NOT NULL DEFAULT 0,
  leased_until REAL NOT NULL DEFAULT 0,
  attempts INTEGER NOT NULL DEFAULT 0,
  message_id INTEGER,
  edits_message INTEGER,
  edits_row INTEGER,
  about TEXT NOT NULL,
  undo_id INTEGER,
  is_alert INTEGER NOT NULL DEFAULT 0,
  error TEXT
) STRICT;
CREATE INDEX outbox_told ON outbox (bot_id, chat_id, created_at);
CREATE INDEX outbox_turn ON outbox (bot_id, lane, id) WHERE state = 'waiting';
CREATE INDEX outbox_order ON outbox (bot_id, chat_id, lane, id) WHERE state = 'waiting';
CREATE INDEX outbox_message ON outbox (bot_id, chat_id, message_id) WHERE message_id IS NOT NULL;
CREATE INDEX outbox_undo ON outbox (undo_id) WHERE undo_id IS NOT NULL;
CREATE INDEX outbox_about ON outbox (about) WHERE about <> '';
CREATE INDEX outbox_age ON outbox (created_at);

-- When a chat may be sent to next (real time); chat 0 stands for all of them.
CREATE TABLE pace (
  bot_id INTEGER NOT NULL,
  chat_id INTEGER NOT NULL,
  free_at REAL NOT NULL,
  blocked_until REAL NOT NULL DEFAULT 0,
  PRIMARY KEY (bot_id, chat_id)
) STRICT;

CREATE TABLE alert (
  kind TEXT PRIMARY KEY,
  told_at INTEGER NOT NULL
) STRICT;
