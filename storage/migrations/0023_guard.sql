-- What the guard sees is decided on as a report is sent: whoever was asked before goes on with the draft.
UPDATE dialogue SET step = NULL, version = version + 1 WHERE step = 'personal';
