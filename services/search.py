"""Looking for signals by words, or by their number."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime

from sqlalchemy import Connection

from domain.errors import Unknown
from domain.search import PAGE_SIZE, Openness, Search, ShownSearch
from domain.signals import Signal
from storage import queue, search, signals
from storage.search import Hit

_SHORTEST_NUMBER, _LONGEST_NUMBER = 4, 9  # digits: 0042 is a number, 42 may be that of a house


@dataclass(frozen=True)
class Found:
    """Page `number`, counted from 1, of what somebody looked for; coordinators may see all signals."""

    list_id: int
    search: Search
    number: int
    hits: Sequence[Hit]
    has_more: bool


def by_number(conn: Connection, typed: str, shortest: int = _SHORTEST_NUMBER) -> Signal | None:
    """The signal that was meant by `HZ-2026-0042` or `0042`, if that is what was typed."""
    asked = typed.strip().upper()
    found = signals.by_number(conn, asked)
    if found is None and asked.isdecimal() and shortest <= len(asked) <= _LONGEST_NUMBER:
        return signals.newest_with_serial(conn, f"{int(asked):04d}")
    return found


def open_list(conn: Connection, person_id: int, chosen: Search, now: datetime) -> Found:
    list_id = queue.show(conn, person_id, chosen, (), now)
    return _found(conn, ShownSearch(list_id, chosen, ()))


def narrow(
    conn: Connection, person_id: int, list_id: int, openness: Openness, neighbourhood: str, now: datetime
) -> Found:
    """The same words within other limits. Raises Unknown, as `turn_to` does."""
    chosen = _shown(conn, person_id, list_id).search.within(openness, neighbourhood)
    return open_list(conn, person_id, chosen, now)


def turn_to(conn: Connection, person_id: int, list_id: int, number: int) -> Found:
    """Raises Unknown when the list was not shown to this person, or the page before was not."""
    shown = _shown(conn, person_id, list_id)
    if not 1 <= number <= len(shown.page_starts) + 2:
        raise Unknown
    starts = shown.page_starts[: number - 1]
    if len(starts) < number - 1:
        before = _found(conn, ShownSearch(list_id, shown.search, starts))
        if not before.has_more:
            return before
        starts = (*starts, before.hits[-1].signal.id)
    queue.remember_pages(conn, list_id, tuple((start,) for start in starts))
    return _found(conn, ShownSearch(list_id, shown.search, starts))


def _shown(conn: Connection, person_id: int, list_id: int) -> ShownSearch:
    shown = search.shown(conn, list_id, person_id)
    if shown is None:
        raise Unknown
    return shown


def _found(conn: Connection, shown: ShownSearch) -> Found:
    """The page behind the last start."""
    before = shown.page_starts[-1] if shown.page_starts else None
    hits = search.page(conn, shown.search, before, PAGE_SIZE + 1)
    number = len(shown.page_starts) + 1
    return Found(shown.id, shown.search, number, hits[:PAGE_SIZE], len(hits) > PAGE_SIZE)
