-- What a signal says, with all that was said about it: the source of the search index, which keeps no copy of its own.
-- `neighbourhood` and `openness` are words too: a filter beside a common word would read every signal that has the word.
CREATE VIEW signal_words (id, words, neighbourhood, openness) AS
SELECT
  id,
  text || ' · ' || place
    || coalesce((SELECT group_concat(' · ' || remark.text, '') FROM remark WHERE remark.signal_id = signal.id), ''),
  neighbourhood,
  CASE status WHEN 'done' THEN 'closed' ELSE 'open' END
FROM signal;

-- Beginnings of 3, 4 and 5 letters have an index of their own: a common one would be collected from all words first.
CREATE VIRTUAL TABLE signal_search USING fts5 (
  words, neighbourhood, openness,
  content = 'signal_words', content_rowid = 'id',
  tokenize = 'unicode61 remove_diacritics 2', prefix = '3 4 5'
);
-- Not 'secure-delete': it makes a remark ten times as dear, and a file that used it cannot be read by SQLite before 3.42.
-- What was taken out is wiped by an 'optimize' instead, see storage/search.py.
INSERT INTO signal_search (signal_search) VALUES ('rebuild');

-- FTS5 wants back the very words that it was given: they go out before a change and in after it.
CREATE TRIGGER signal_search_new AFTER INSERT ON signal BEGIN
  INSERT INTO signal_search (rowid, words, neighbourhood, openness) SELECT * FROM signal_words WHERE id = new.id;
END;
CREATE TRIGGER signal_search_gone BEFORE DELETE ON signal BEGIN
  INSERT INTO signal_search (signal_search, rowid, words, neighbourhood, openness)
  SELECT 'delete', * FROM signal_words WHERE id = old.id;
END;
CREATE TRIGGER signal_search_out BEFORE UPDATE OF text, place, neighbourhood, status ON signal
WHEN (old.text, old.place, old.neighbourhood, old.status = 'done')
  <> (new.text, new.place, new.neighbourhood, new.status = 'done') BEGIN
  INSERT INTO signal_search (signal_search, rowid, words, neighbourhood, openness)
  SELECT 'delete', * FROM signal_words WHERE id = old.id;
END;
CREATE TRIGGER signal_search_in AFTER UPDATE OF text, place, neighbourhood, status ON signal
WHEN (old.text, old.place, old.neighbourhood, old.status = 'done')
  <> (new.text, new.place, new.neighbourhood, new.status = 'done') BEGIN
  INSERT INTO signal_search (rowid, words, neighbourhood, openness) SELECT * FROM signal_words WHERE id = new.id;
END;

CREATE TRIGGER remark_search_before_new BEFORE INSERT ON remark BEGIN
  INSERT INTO signal_search (signal_search, rowid, words, neighbourhood, openness)
  SELECT 'delete', * FROM signal_words WHERE id = new.signal_id;
END;
CREATE TRIGGER remark_search_new AFTER INSERT ON remark BEGIN
  INSERT INTO signal_search (rowid, words, neighbourhood, openness)
  SELECT * FROM signal_words WHERE id = new.signal_id;
END;
CREATE TRIGGER remark_search_gone BEFORE DELETE ON remark BEGIN
  INSERT INTO signal_search (signal_search, rowid, words, neighbourhood, openness)
  SELECT 'delete', * FROM signal_words WHERE id = old.signal_id;
END;
CREATE TRIGGER remark_search_after_gone AFTER DELETE ON remark BEGIN
  INSERT INTO signal_search (rowid, words, neighbourhood, openness)
  SELECT * FROM signal_words WHERE id = old.signal_id;
END;
CREATE TRIGGER remark_search_out BEFORE UPDATE OF signal_id, text ON remark BEGIN
  INSERT INTO signal_search (signal_search, rowid, words, neighbourhood, openness)
  SELECT 'delete', * FROM signal_words WHERE id IN (old.signal_id, new.signal_id);
END;
CREATE TRIGGER remark_search_in AFTER UPDATE OF signal_id, text ON remark BEGIN
  INSERT INTO signal_search (rowid, words, neighbourhood, openness)
  SELECT * FROM signal_words WHERE id IN (old.signal_id, new.signal_id);
END;

-- The digits at the end of a number, as people type them.
CREATE INDEX signal_serial ON signal (replace(number, rtrim(number, '0123456789'), ''), id);

-- What is due today and tomorrow, the longest overdue first.
CREATE INDEX signal_due ON signal (promised_on, urgency, id) WHERE status <> 'done' AND answered_at IS NULL;
