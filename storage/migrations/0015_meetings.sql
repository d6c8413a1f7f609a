-- Neighbourhood meetings: what they are about, who comes, what came of it.
CREATE TABLE meeting (
  id INTEGER PRIMARY KEY AUTOINCREMENT,
  version INTEGER NOT NULL,
  status TEXT NOT NULL CHECK (status IN ('draft', 'published', 'cancelled')),
  title TEXT NOT NULL,
  neighbourhood TEXT NOT NULL,
  starts_at INTEGER NOT NULL,
  ends_at INTEGER NOT NULL,
  place TEXT NOT NULL,
  capacity INTEGER NOT NULL,
  held INTEGER NOT NULL CHECK (held BETWEEN 0 AND capacity),
  party_limit INTEGER NOT NULL CHECK (party_limit BETWEEN 1 AND 5),
  languages TEXT NOT NULL DEFAULT '',
  route TEXT NOT NULL DEFAULT '',
  guests TEXT NOT NULL DEFAULT '',
  child_care INTEGER NOT NULL DEFAULT 0 CHECK (child_care IN (0, 1)),
  wheelchair INTEGER NOT NULL DEFAULT 0 CHECK (wheelchair IN (0, 1)),
  criteria TEXT NOT NULL DEFAULT '[]',
  sequence INTEGER NOT NULL DEFAULT 0,
  code TEXT NOT NULL DEFAULT '',
  created_by INTEGER NOT NULL REFERENCES person (id),
  created_at INTEGER NOT NULL,
  reported_at INTEGER,
  photos TEXT NOT NULL DEFAULT '[]',
  voice TEXT NOT NULL DEFAULT '',
  last_number INTEGER NOT NULL DEFAULT 0,
  locked INTEGER NOT NULL DEFAULT 0
) STRICT;
CREATE INDEX meeting_start ON meeting (starts_at);

-- Somebody is on a list once; whoever left and comes back stands at the end.
CREATE TABLE registration (
  id INTEGER PRIMARY KEY AUTOINCREMENT,
  meeting_id INTEGER NOT NULL REFERENCES meeting (id),
  number INTEGER NOT NULL,
  person_id INTEGER REFERENCES person (id),
  name TEXT NOT NULL DEFAULT '',
  party INTEGER NOT NULL CHECK (party BETWEEN 1 AND 5),
  wishes TEXT NOT NULL DEFAULT '',
  standing TEXT NOT NULL CHECK (standing IN ('confirmed', 'waiting', 'offered', 'lapsed', 'left')),
  on_held INTEGER NOT NULL DEFAULT 0 CHECK (on_held IN (0, 1)),
  hears INTEGER NOT NULL DEFAULT 1 CHECK (hears IN (0, 1)),
  joined_at INTEGER NOT NULL,
  offered_at INTEGER,
  offered_until INTEGER,
  came INTEGER CHECK (came IN (0, 1)),
  UNIQUE (meeting_id, number)
) STRICT;
CREATE UNIQUE INDEX registration_once ON registration (meeting_id, person_id)
  WHERE standing IN ('confirmed', 'waiting', 'offered') AND person_id IS NOT NULL;
CREATE INDEX registration_person ON registration (person_id) WHERE person_id IS NOT NULL;

CREATE TABLE agenda_point (
  id INTEGER PRIMARY KEY AUTOINCREMENT,
  meeting_id INTEGER NOT NULL REFERENCES meeting (id),
  text TEXT NOT NULL,
  status TEXT NOT NULL CHECK (status IN ('proposed', 'on_agenda', 'declined')),
  proposed_by INTEGER REFERENCES person (id)
) STRICT;
CREATE INDEX agenda_point_meeting ON agenda_point (meeting_id);

CREATE TABLE agenda_signal (
  point_id INTEGER NOT NULL REFERENCES agenda_point (id),
  signal_id INTEGER NOT NULL REFERENCES signal (id),
  PRIMARY KEY (point_id, signal_id)
) STRICT, WITHOUT ROWID;
CREATE INDEX agenda_signal_signal ON agenda_signal (signal_id);

-- One a person.
CREATE TABLE voice (
  point_id INTEGER NOT NULL REFERENCES agenda_point (id),
  person_id INTEGER NOT NULL REFERENCES person (id),
  PRIMARY KEY (point_id, person_id)
) STRICT, WITHOUT ROWID;
CREATE INDEX voice_person ON voice (person_id);

CREATE TABLE agreement (
  id INTEGER PRIMARY KEY AUTOINCREMENT,
  meeting_id INTEGER NOT NULL REFERENCES meeting (id),
  point_id INTEGER NOT NULL REFERENCES agenda_point (id),
  text TEXT NOT NULL,
  owner TEXT NOT NULL,
  owner_id INTEGER REFERENCES person (id),
  owner_answer TEXT CHECK (owner_answer IN ('asked', 'yes', 'no')),
  by_day INTEGER,
  made_by INTEGER NOT NULL REFERENCES person (id),
  done_at INTEGER
) STRICT;
CREATE INDEX agreement_meeting ON agreement (meeting_id);
CREATE INDEX agreement_owner ON agreement (owner_id) WHERE owner_id IS NOT NULL;

-- What a participant thought of it; one score for each criterion.
CREATE TABLE mark (
  meeting_id INTEGER NOT NULL REFERENCES meeting (id),
  person_id INTEGER NOT NULL REFERENCES person (id),
  criterion INTEGER NOT NULL,
  score INTEGER NOT NULL CHECK (score BETWEEN 1 AND 3),
  PRIMARY KEY (meeting_id, person_id, criterion)
) STRICT, WITHOUT ROWID;
CREATE INDEX mark_person ON mark (person_id);

-- What is brought to mind of a meeting, told once.
CREATE TABLE meeting_reminder (
  key TEXT PRIMARY KEY,
  kind TEXT NOT NULL,
  meeting_id INTEGER NOT NULL REFERENCES meeting (id),
  subject_id INTEGER NOT NULL,
  basis INTEGER NOT NULL,
  nth INTEGER NOT NULL,
  due_at INTEGER NOT NULL,
  told_at INTEGER
) STRICT, WITHOUT ROWID;
CREATE INDEX meeting_reminder_due ON meeting_reminder (due_at) WHERE told_at IS NULL;
CREATE INDEX meeting_reminder_meeting ON meeting_reminder (meeting_id, kind, subject_id);

-- Which neighbourhood somebody looks at first, and whether they want to hear of new meetings there.
CREATE TABLE home (
  person_id INTEGER PRIMARY KEY REFERENCES person (id),
  neighbourhood TEXT NOT NULL,
  wants_news INTEGER NOT NULL DEFAULT 0 CHECK (wants_news IN (0, 1))
) STRICT;
CREATE INDEX home_news ON home (neighbourhood) WHERE wants_news = 1;
