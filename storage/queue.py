"""The queue: open signals in order of urgency, a page at a time."""

from collections.abc import Sequence
from datetime import date, datetime
from typing import Any

from sqlalchemy import (
    ColumnElement,
    Connection,
    Integer,
    and_,
    delete,
    func,
    insert,
    or_,
    select,
    tuple_,
    type_coerce,
    update,
)
from sqlalchemy import literal_column as literal

from domain.municipality import CARE_QUEUE
from domain.queue import QueueFilter, ShownList
from domain.search import Search
from domain.signals import Signal, Status
from storage.schema import shown_list, signal
from storage.signals import COUNT_LIMIT

Start = tuple[int, ...]  # where the last signal of the page before stands in the order
_OPEN: ColumnElement[bool] = literal("signal.status <> 'done'")
_NO_CARE: ColumnElement[bool] = signal.c.queue != CARE_QUEUE


def _belongs(chosen: QueueFilter) -> ColumnElement[bool]:
    match chosen.kind:
        case "care":
            return and_(_OPEN, signal.c.queue == CARE_QUEUE)
        case "overdue":
            return and_(_OPEN, _NO_CARE, literal("signal.overdue = 1"))
        case "today":
            last = date.fromisoformat(chosen.key)
            waits_for_us = and_(signal.c.answered_at.is_(None), signal.c.status != Status.QUESTION)
            return and_(_OPEN, _NO_CARE, waits_for_us, literal("signal.promised = 1"), signal.c.promised_on <= last)
        case "neighbourhood":
            return and_(_OPEN, _NO_CARE, signal.c.neighbourhood == chosen.key)
        case "mine":
            mine: list[ColumnElement[bool]] = [signal.c.assignee.in_((chosen.person_id, *chosen.stands_in_for))]
            if chosen.key:
                mine.append(and_(signal.c.queue == chosen.key, signal.c.assignee.is_(None)))
            return and_(_OPEN, or_(*mine))
        case _:
            return and_(_OPEN, _NO_CARE)


def _order(chosen: QueueFilter) -> tuple[ColumnElement[Any], ...]:
    """Each is an index of open signals only."""
    if chosen.kind == "today":
        return type_coerce(signal.c.promised_on, Integer), signal.c.urgency, signal.c.id
    return signal.c.urgency, signal.c.id


def place_of(chosen: QueueFilter, one: Signal) -> Start:
    """Where a signal stands in the order of a list."""
    by_day = (one.promised_on.toordinal(),) if chosen.kind == "today" else ()
    return (*by_day, one.urgency, one.id)


def page(conn: Connection, chosen: QueueFilter, start: Start | None, size: int) -> Sequence[Signal]:
    order = _order(chosen)
    query = select(signal).where(_belongs(chosen)).order_by(*order).limit(size)
    if start is not None:
        query = query.where(tuple_(*order) > start)
    return [Signal(**row._asdict()) for row in conn.execute(query)]


def count(conn: Connection, chosen: QueueFilter) -> int:
    """At most COUNT_LIMIT, which stands for that many or more."""
    rows = select(signal.c.id).where(_belongs(chosen)).order_by(*_order(chosen)).limit(COUNT_LIMIT)
    return conn.execute(select(func.count()).select_from(rows.subquery())).scalar_one()


def show(
    conn: Connection, person_id: int, chosen: QueueFilter | Search, starts: tuple[Start, ...], now: datetime
) -> int:
    row = conn.execute(
        insert(shown_list)
        .values(person_id=person_id, filter=str(chosen), page_starts=starts, at=now)
        .returning(shown_list.c.id)
    )
    return int(row.scalar_one())


def shown(conn: Connection, list_id: int, person_id: int) -> ShownList | None:
    """A list as it was shown to this person; nobody turns the pages of somebody else's."""
    row = conn.execute(
        select(shown_list).where(shown_list.c.id == list_id, shown_list.c.person_id == person_id)
    ).one_or_none()
    if row is None:
        return None
    return ShownList(row.id, QueueFilter.parse(row.filter, person_id), row.page_starts)


def remember_pages(conn: Connection, list_id: int, starts: tuple[Start, ...]) -> None:
    conn.execute(update(shown_list).where(shown_list.c.id == list_id).values(page_starts=starts))


def forget_before(conn: Connection, moment: datetime) -> None:
    conn.execute(delete(shown_list).where(shown_list.c.at < moment))
