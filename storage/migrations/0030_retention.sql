-- Signals whose words were kept long enough: the figures stay.
ALTER TABLE signal ADD COLUMN emptied INTEGER NOT NULL DEFAULT 0 CHECK (emptied IN (0, 1));

-- What each night looks for among all that is closed.
CREATE INDEX signal_with_words ON signal (closed_at) WHERE status = 'done' AND emptied = 0;
CREATE INDEX signal_with_person ON signal (closed_at) WHERE status = 'done' AND person_id IS NOT NULL;
CREATE INDEX remark_with_words ON remark (at) WHERE text <> '' OR attachment IS NOT NULL;
CREATE INDEX audit_age ON audit (at);
-- Keys are looked up from the keys themselves: they are fewer.
DROP INDEX signal_closed;

-- Signals of which nothing is deleted meanwhile, and whose reporter asked to be erased meanwhile.
CREATE TABLE legal_hold (
  signal_id INTEGER PRIMARY KEY REFERENCES signal (id) ON DELETE CASCADE,
  reason TEXT NOT NULL CHECK (reason IN ('woo', 'complaint', 'objection', 'other')),
  words TEXT NOT NULL,
  held_at INTEGER NOT NULL,
  erasure_asked_at INTEGER
) STRICT;

-- The statement of destruction: how much went on which local day, and nothing of what it was.
CREATE TABLE destruction (
  day INTEGER NOT NULL,
  rule TEXT NOT NULL,
  count INTEGER NOT NULL,
  PRIMARY KEY (day, rule)
) STRICT;

-- The audit stays append-only, but for two things: who reported is forgotten once nothing else says so,
-- and lines go when they are old, never those of the last year.
DROP TRIGGER audit_changes_nothing;
CREATE TRIGGER audit_changes_nothing BEFORE UPDATE ON audit
WHEN (NEW.id, NEW.at, NEW.role, NEW.deed, NEW.detail) IS NOT (OLD.id, OLD.at, OLD.role, OLD.deed, OLD.detail)
  OR NEW.signal_id IS NOT OLD.signal_id
  OR OLD.role <> 'resident'
  OR NOT (NEW.person_id IS OLD.person_id OR NEW.person_id IS NULL)
  OR NOT (NEW.reply_key IS OLD.reply_key OR NEW.reply_key IS NULL)
  OR (
    NEW.person_id IS NULL
    AND EXISTS (SELECT 1 FROM person WHERE person.id = OLD.person_id)
    AND (
      OLD.signal_id IS NULL
      OR EXISTS (SELECT 1 FROM signal WHERE signal.id = OLD.signal_id AND signal.person_id = OLD.person_id)
    )
  )
  OR EXISTS (SELECT 1 FROM reply_key WHERE reply_key.key = OLD.reply_key AND NEW.reply_key IS NULL)
BEGIN
  SELECT RAISE(ABORT, 'the audit is append-only');
END;
DROP TRIGGER audit_forgets_nothing;
CREATE TRIGGER audit_forgets_nothing BEFORE DELETE ON audit
WHEN OLD.at > (SELECT max(at) FROM audit) - 31536000
BEGIN
  SELECT RAISE(ABORT, 'the audit is append-only');
END;
