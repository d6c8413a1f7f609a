-- Signals whose reporter was erased: they stay without words, and tell staff why.
ALTER TABLE signal ADD COLUMN erased INTEGER NOT NULL DEFAULT 0 CHECK (erased IN (0, 1));

-- The audit stays append-only, but for one thing: who did something is forgotten once that person, or that key, is gone.
DROP TRIGGER audit_changes_nothing;
CREATE TRIGGER audit_changes_nothing BEFORE UPDATE ON audit
WHEN (NEW.id, NEW.at, NEW.role, NEW.deed, NEW.detail) IS NOT (OLD.id, OLD.at, OLD.role, OLD.deed, OLD.detail)
  OR NEW.signal_id IS NOT OLD.signal_id
  OR OLD.role <> 'resident'
  OR NOT (NEW.person_id IS OLD.person_id OR NEW.person_id IS NULL)
  OR NOT (NEW.reply_key IS OLD.reply_key OR NEW.reply_key IS NULL)
  OR EXISTS (SELECT 1 FROM person WHERE person.id = OLD.person_id AND NEW.person_id IS NULL)
  OR EXISTS (SELECT 1 FROM reply_key WHERE reply_key.key = OLD.reply_key AND NEW.reply_key IS NULL)
BEGIN
  SELECT RAISE(ABORT, 'the audit is append-only');
END;
CREATE INDEX audit_of_resident ON audit (person_id) WHERE role = 'resident' AND person_id IS NOT NULL;
CREATE INDEX audit_of_key ON audit (reply_key) WHERE reply_key IS NOT NULL;
