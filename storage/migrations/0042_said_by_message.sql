-- Words about which the guard asks stand by the message they came in, so that a changed message replaces its own.
UPDATE dialogue
SET answers = json_remove(
    json_set(answers, '$.said.texts', json_object('0', answers ->> '$.said.text')), '$.said.text'
)
WHERE answers ->> '$.said.text' IS NOT NULL;
