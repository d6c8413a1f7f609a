-- Each line of the audit holds on to the one before it of the same signal; who did it stands apart, under a salt that
-- goes with the person, so that the line stays true. Lines from before this have no place in a chain.
ALTER TABLE audit ADD COLUMN nth INTEGER;
ALTER TABLE audit ADD COLUMN who TEXT;
ALTER TABLE audit ADD COLUMN salt TEXT;
ALTER TABLE audit ADD COLUMN hash TEXT;

-- Where each chain ends, and where it begins since old lines were deleted; chain 0 is of lines without a signal.
CREATE TABLE audit_chain (
  chain INTEGER PRIMARY KEY,
  lines INTEGER NOT NULL,
  hash TEXT NOT NULL,
  pruned INTEGER NOT NULL DEFAULT 0,
  pruned_hash TEXT NOT NULL DEFAULT '',
  pruned_before INTEGER
) STRICT;

DROP TRIGGER audit_changes_nothing;
CREATE TRIGGER audit_changes_nothing BEFORE UPDATE ON audit
WHEN (NEW.id, NEW.at, NEW.role, NEW.deed, NEW.detail) IS NOT (OLD.id, OLD.at, OLD.role, OLD.deed, OLD.detail)
  OR (NEW.nth, NEW.who, NEW.hash) IS NOT (OLD.nth, OLD.who, OLD.hash)
  OR NEW.signal_id IS NOT OLD.signal_id
  OR OLD.role <> 'resident'
  OR NOT (NEW.person_id IS OLD.person_id OR NEW.person_id IS NULL)
  OR NOT (NEW.reply_key IS OLD.reply_key OR NEW.reply_key IS NULL)
  OR NOT (NEW.salt IS OLD.salt OR NEW.salt IS NULL)
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

-- What is deleted must be older than a checkpoint says, and never of the last year.
DROP TRIGGER audit_forgets_nothing;
CREATE TRIGGER audit_forgets_nothing BEFORE DELETE ON audit
WHEN OLD.at > (SELECT max(at) FROM audit) - 31536000 OR NOT EXISTS (
  SELECT 1 FROM audit_chain
  WHERE chain = ifnull(OLD.signal_id, 0) AND OLD.at < pruned_before AND ifnull(OLD.nth, 0) <= pruned
)
BEGIN
  SELECT RAISE(ABORT, 'the audit is append-only');
END;
