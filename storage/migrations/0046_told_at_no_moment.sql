-- When somebody was invited says whether they reported what it is about: from now on it goes when they are.
UPDATE meeting_reminder SET due_at = basis, told_at = basis WHERE kind = 'invitation' AND told_at IS NOT NULL;
