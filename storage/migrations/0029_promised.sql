-- What was promised for a week, and when it was answered: a digest asks it of eight weeks.
CREATE INDEX signal_promised ON signal (promised_on, promised, topic, answered_at);
