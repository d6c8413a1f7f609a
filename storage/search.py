"""Full-text search over signals and all that was said about them, kept up to date by the triggers of migration 0003."""

from collections.abc import Sequence
from dataclasses import dataclass
from unicodedata import combining, normalize

from sqlalchemy import Connection, Integer, Text, column, func, insert, select, table, text
from sqlalchemy import literal_column as as_is

from domain.search import Openness, Search, ShownSearch
from domain.signals import Signal
from storage.schema import shown_list, signal

_INDEX = table("signal_search", column("rowid", Integer), column("signal_search", Text), column("rank", Integer))
_SHORTEST_BEGINNING = 3  # letters: fewer would be the beginning of half of all words
_LONGEST_INDEXED = 5  # letters of a beginning that has an index of its own
_MOST_TERMS = 100
_NEXT_TERM = text("SELECT term FROM signal_search_term WHERE term >= :start LIMIT 1")
_EXCERPT = 12  # words
_PAGES_A_STEP = 16  # of the index, written anew: a few milliseconds
_NO_WORK = 2
FOUND, END = "\x02", "\x03"
"""What stands around each word that was found in an excerpt."""


@dataclass(frozen=True)
class Hit:
    signal: Signal
    excerpt: str


def page(conn: Connection, search: Search, before: int | None, size: int) -> Sequence[Hit]:
    """Newest first; by relevance would read every signal that has the words."""
    excerpt = func.snippet(as_is("signal_search"), 0, FOUND, END, "…", _EXCERPT)
    query = (
        select(signal, excerpt.label("excerpt"))
        .join_from(_INDEX, signal, signal.c.id == _INDEX.c.rowid)
        .where(_INDEX.c.signal_search.match(_expression(conn, search)))
        .order_by(_INDEX.c.rowid.desc())
        .limit(size)
    )
    if search.neighbourhood:
        query = query.where(signal.c.neighbourhood == search.neighbourhood)
    if before is not None:
        query = query.where(_INDEX.c.rowid < before)
    return [_hit(row._asdict()) for row in conn.execute(query)]


def _hit(values: dict[str, object]) -> Hit:
    excerpt = str(values.pop("excerpt"))
    return Hit(Signal(**values), excerpt)  # type: ignore[arg-type]


def _expression(conn: Connection, search: Search) -> str:
    """In FTS5's language, of which nobody types a word: everything is quoted."""
    words = [*map(_quoted, search.words[:-1]), _beginning(conn, search.words[-1])]
    parts = [f"words : ({' AND '.join(words)})"]
    if search.neighbourhood:
        parts.append(f"neighbourhood : {_quoted(search.neighbourhood)}")
    if search.openness is not Openness.ALL:
        parts.append(f"openness : {_quoted(search.openness)}")
    return " AND ".join(parts)


def _beginning(conn: Connection, word: str) -> str:
    """Longer beginnings than have an index are spelled out: FTS5 would collect all their signals first."""
    if len(word) < _SHORTEST_BEGINNING:
        return _quoted(word)
    terms = _terms(conn, _folded(word)) if len(word) > _LONGEST_INDEXED else []
    return f"({' OR '.join(map(_quoted, terms))})" if terms else _quoted(word) + "*"


def _folded(word: str) -> str:
    """As the index keeps it; nothing for what only the index itself knows how to fold."""
    plain = "".join(sign for sign in normalize("NFD", word.lower()) if not combining(sign))
    return plain if plain.isascii() and plain.isalnum() else ""


def _terms(conn: Connection, beginning: str) -> list[str]:
    """Each word of the index with this beginning; none when there are too many to name, or no beginning."""
    found: list[str] = []
    start = beginning
    while beginning and len(found) <= _MOST_TERMS:
        term = conn.execute(_NEXT_TERM, {"start": start}).scalar()
        if term is None or not term.startswith(beginning):
            return found
        found.append(term)
        start = term + "\x01"  # stands before every longer word
    return []


def _quoted(word: str) -> str:
    return '"' + word.replace('"', '""') + '"'


def shown(conn: Connection, list_id: int, person_id: int) -> ShownSearch | None:
    """A search as its results were shown to this person."""
    row = conn.execute(
        select(shown_list).where(shown_list.c.id == list_id, shown_list.c.person_id == person_id)
    ).one_or_none()
    search = Search.parse(row.filter) if row is not None else None
    if row is None or search is None:
        return None
    return ShownSearch(row.id, search, tuple(start for (start,) in row.page_starts))


def begin_scrub(conn: Connection) -> None:
    """Of what was taken out of the index the file still holds the words, until all of it is written anew."""
    _merge(conn, -_PAGES_A_STEP)


def go_on_scrubbing(conn: Connection) -> bool:
    """One step of it, in a transaction of its own, so that turns come in between; false when it is done."""
    return _merge(conn, _PAGES_A_STEP) >= _NO_WORK


def _merge(conn: Connection, pages: int) -> int:
    """How much changed; less than two means that there was nothing to do."""
    database = conn.connection
    before = database.total_changes
    conn.execute(insert(_INDEX).values(signal_search="merge", rank=pages))
    return int(database.total_changes - before)
