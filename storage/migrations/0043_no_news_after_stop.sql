-- Stop takes back the yes to news; who stopped before it did would be invited again once they come back.
UPDATE home SET wants_news = 0 WHERE person_id IN (SELECT id FROM person WHERE stopped = 1);
