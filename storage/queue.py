"""The queue: open signals in order of urgency, a page at a time."""

from collections.abc import Sequence
from datetime import datetime

from sqlalchemy import ColumnElement, Connection, and_, delete, func, insert, or_, select, tuple_, update
from sqlalchemy import literal_column as literal

from domain.queue import QueueFilter, ShownList
from domain.signals import Signal
from storage.schema import shown_list, signal
from storage.signals import COUNT_LIMIT

Start = tuple[int, int]  # urgency and id of the last signal of the page before
_OPEN: ColumnElement[bool] = literal("signal.status <> 'done'")


def _belongs(chosen: QueueFilter) -> ColumnElement[bool]:
    match chosen.kind:
        case "overdue":
            return and_(_OPEN, literal("signal.overdue = 1"))
        case "neighbourhood":
            return and_(_OPEN, signal.c.neighbourhood == chosen.key)
        case "mine":
            mine = [signal.c.assignee == chosen.person_id]
            if chosen.key:
                mine.append(and_(signal.c.queue == chosen.key, signal.c.assignee.is_(None)))
            return and_(_OPEN, or_(*mine))
        case _:
            return and_(_OPEN)


def page(conn: Connection, chosen: QueueFilter, start: Start | None, size: int) -> Sequence[Signal]:
    query = select(signal).where(_belongs(chosen)).order_by(signal.c.urgency, signal.c.id).limit(size)
    if start is not None:
        query = query.where(tuple_(signal.c.urgency, signal.c.id) > start)
    return [Signal(**row._asdict()) for row in conn.execute(query)]


def count(conn: Connection, chosen: QueueFilter) -> int:
    """At most COUNT_LIMIT, which stands for that many or more."""
    # In the queue's order, which is an index of open signals only.
    rows = select(signal.c.id).where(_belongs(chosen)).order_by(signal.c.urgency, signal.c.id).limit(COUNT_LIMIT)
    return conn.execute(select(func.count()).select_from(rows.subquery())).scalar_one()


def show(conn: Connection, person_id: int, chosen: QueueFilter, starts: tuple[Start, ...], now: datetime) -> int:
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


def forget_before(conn: Connection, moment: datetime) -> int:
    return conn.execute(delete(shown_list).where(shown_list.c.at < moment)).rowcount
