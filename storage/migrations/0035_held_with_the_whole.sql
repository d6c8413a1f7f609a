-- What goes on as part of a held signal is held through it, and so is what did already.
ALTER TABLE legal_hold ADD COLUMN through INTEGER REFERENCES signal (id) ON DELETE CASCADE;
INSERT INTO legal_hold (signal_id, reason, words, held_at, through)
  SELECT part.id, whole.reason, whole.words, whole.held_at, whole.signal_id
  FROM signal AS part JOIN legal_hold AS whole ON whole.signal_id = part.parent_id
  WHERE part.id NOT IN (SELECT signal_id FROM legal_hold);
CREATE INDEX legal_hold_through ON legal_hold (through) WHERE through IS NOT NULL;
