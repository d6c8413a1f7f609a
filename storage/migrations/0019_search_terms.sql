-- The words in the index, to look up which ones begin with what was typed; holds nothing itself.
CREATE VIRTUAL TABLE signal_search_term USING fts5vocab (signal_search, instance);
