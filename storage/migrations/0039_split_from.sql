-- What was split off a signal is held with it; until now only the audit said what came of what.
ALTER TABLE signal ADD COLUMN split_from INTEGER REFERENCES signal (id) ON DELETE SET NULL;
UPDATE signal SET split_from = (
  SELECT whole.id FROM audit JOIN signal AS whole ON whole.number = audit.detail
  WHERE audit.signal_id = signal.id AND audit.deed = 'split off'
)
WHERE id IN (SELECT signal_id FROM audit WHERE deed = 'split off');
CREATE INDEX signal_split_from ON signal (split_from) WHERE split_from IS NOT NULL;
INSERT INTO legal_hold (signal_id, reason, words, held_at, through)
  SELECT part.id, whole.reason, whole.words, whole.held_at, ifnull(whole.through, whole.signal_id)
  FROM signal AS part JOIN legal_hold AS whole ON whole.signal_id = part.split_from
  WHERE part.id NOT IN (SELECT signal_id FROM legal_hold);
