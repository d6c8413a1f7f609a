-- Who agrees to something must be able to be shown to have agreed: in which month. Of who agreed before it is not known.
ALTER TABLE person ADD COLUMN asked_since INTEGER;
ALTER TABLE home ADD COLUMN news_since INTEGER;
