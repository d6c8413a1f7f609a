-- Signals in which danger was named: the reporter was shown 112 then.
CREATE TABLE danger (
  signal_id INTEGER PRIMARY KEY REFERENCES signal (id)
) STRICT;
