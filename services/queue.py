"""A page of the queue, as it is now, of a list that somebody is looking at."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime

from sqlalchemy import Connection

from domain.errors import Unknown
from domain.queue import KINDS, PAGE_SIZE, QueueFilter
from domain.signals import Signal
from storage import call_backs, dangers, limits, queue


@dataclass(frozen=True)
class Page:
    """Page `number` counts from 1; `total` counts what the filter lets through, at most COUNT_LIMIT."""

    list_id: int
    filter: QueueFilter
    number: int
    signals: Sequence[Signal]
    total: int
    open: int
    overdue: int
    call_backs: int
    care: int
    muted: int
    danger_named: frozenset[int]  # with which of these signals

    @property
    def pages(self) -> int:
        return max(-(-self.total // PAGE_SIZE), 1)


def first(conn: Connection) -> Signal | None:
    """The most urgent signal that is not snoozed."""
    found = queue.page(conn, QueueFilter(), None, 1)
    return found[0] if found and found[0].snoozed_until is None else None


def open_list(conn: Connection, person_id: int, chosen: QueueFilter, now: datetime) -> Page:
    list_id = queue.show(conn, person_id, chosen, (), now)
    return _page(conn, list_id, chosen, 1, queue.page(conn, chosen, None, PAGE_SIZE))


def turn_to(conn: Connection, person_id: int, list_id: int, number: int) -> Page:
    """Page `number`, or the last there is. Raises Unknown when the list was not shown to this person."""
    shown = queue.shown(conn, list_id, person_id)
    if shown is None or shown.filter.kind not in KINDS or number < 1:
        raise Unknown
    starts = shown.page_starts[: number - 1]
    found = queue.page(conn, shown.filter, starts[-1] if starts else None, PAGE_SIZE)
    while len(starts) < number - 1 and len(found) == PAGE_SIZE:
        start = queue.place_of(shown.filter, found[-1])
        following = queue.page(conn, shown.filter, start, PAGE_SIZE)
        if not following:
            break
        starts, found = (*starts, start), following
    queue.remember_pages(conn, list_id, starts)
    return _page(conn, list_id, shown.filter, len(starts) + 1, found)


def _page(conn: Connection, list_id: int, chosen: QueueFilter, number: int, found: Sequence[Signal]) -> Page:
    return Page(
        list_id,
        chosen,
        number,
        found,
        queue.count(conn, chosen),
        queue.count(conn, QueueFilter()),
        queue.count(conn, QueueFilter("overdue")),
        len(call_backs.waiting(conn, PAGE_SIZE)),
        queue.count(conn, QueueFilter("care")),
        limits.count_mutes(conn),
        dangers.named_among(conn, [one.id for one in found]),
    )
