"""Reminders as rows: one for each time, told once."""

from collections.abc import Iterator, Sequence
from datetime import datetime

from sqlalchemy import (
    ColumnElement,
    Connection,
    Integer,
    Text,
    and_,
    bindparam,
    delete,
    exists,
    func,
    select,
    tuple_,
    type_coerce,
    update,
)
from sqlalchemy import literal_column as literal
from sqlalchemy.dialects.sqlite import insert as upsert

from domain.reminders import Reminder, ReminderKind
from storage.schema import bundle, reminder, signal

_COLUMNS = (reminder.c.kind, reminder.c.signal_id, reminder.c.basis, reminder.c.due_at, reminder.c.nth)
_IDENTITY = (reminder.c.signal_id, reminder.c.kind, reminder.c.basis, reminder.c.nth)
_ORDER = (
    type_coerce(reminder.c.due_at, Integer),
    reminder.c.signal_id,
    type_coerce(reminder.c.kind, Text),
    type_coerce(reminder.c.basis, Integer),
    reminder.c.nth,
)
_AT_ONCE = 200
_UNTOLD: ColumnElement[bool] = literal("reminder.told_at IS NULL")


def plan(conn: Connection, one: Reminder) -> None:
    """Once: what was planned or told under the same key stays as it is."""
    conn.execute(
        upsert(reminder)
        .values(
            key=one.key,
            kind=one.kind,
            signal_id=one.signal_id,
            basis=one.basis,
            nth=one.nth,
            bundled=one.kind.is_bundled,
            due_at=one.due_at,
        )
        .on_conflict_do_nothing(index_elements=["key"])
    )


def untold_of_signal(conn: Connection, signal_id: int) -> list[Reminder]:
    query = select(*_COLUMNS).where(reminder.c.signal_id == signal_id, _UNTOLD)
    return [Reminder(**row._asdict()) for row in conn.execute(query)]


def drop(conn: Connection, one: Reminder) -> None:
    conn.execute(delete(reminder).where(_is(one), _UNTOLD))


def _is(one: Reminder) -> ColumnElement[bool]:
    """By what it says, not by its key: a row whose key does not fit would be due for ever."""
    return and_(*(column == getattr(one, column.name) for column in _IDENTITY))


# Built once: asked at every tick, they would take longer to build than to answer.
_DUE = {
    bundled: select(*_COLUMNS)
    .where(reminder.c.bundled.is_(bundled), reminder.c.due_at <= bindparam("moment"), _UNTOLD)
    .order_by(*_ORDER)
    .limit(bindparam("most"))
    for bundled in (False, True)
}
_TELL_ALL = (
    update(reminder)
    .where(
        reminder.c.bundled.is_(False),
        reminder.c.due_at <= bindparam("now"),
        _UNTOLD,
        reminder.c.kind == bindparam("of_kind"),
    )
    .values(told_at=bindparam("now", type_=reminder.c.told_at.type))
)
_NEXT = select(func.min(reminder.c.due_at)).where(
    reminder.c.bundled.is_(False), reminder.c.due_at > bindparam("after"), _UNTOLD
)
_FIRST_BUNDLED = select(func.min(reminder.c.due_at)).where(reminder.c.bundled.is_(True), _UNTOLD)
_OLD_BUNDLES = delete(bundle).where(bundle.c.slot_at < bindparam("moment"))
# Asked of each that was told long ago: asked the other way round, all reminders of all closed signals are read.
_OLD = delete(reminder).where(
    reminder.c.told_at < bindparam("moment"),
    exists().where(signal.c.id == reminder.c.signal_id, literal("signal.status = 'done'")),
)


def due(
    conn: Connection, bundled: bool, moment: datetime, most: int, behind: Reminder | None = None
) -> Sequence[Reminder]:
    """Oldest first; only those that come behind one, when that is named."""
    query = _DUE[bundled]
    if behind is not None:
        query = query.where(tuple_(*_ORDER) > _place(behind))
    return [Reminder(**row._asdict()) for row in conn.execute(query, {"moment": moment, "most": most})]


def _place(one: Reminder) -> tuple[int | str, ...]:
    return int(one.due_at.timestamp()), one.signal_id, one.kind.value, int(one.basis.timestamp()), one.nth


def all_bundled(conn: Connection, moment: datetime) -> Iterator[Reminder]:
    """All that is due and waits for a bundle, oldest first; each may be told or left before the next is asked for."""
    found = due(conn, True, moment, _AT_ONCE)
    while found:
        yield from found
        found = due(conn, True, moment, _AT_ONCE, found[-1])


def tell(conn: Connection, one: Reminder, now: datetime) -> bool:
    """False when somebody else has told it, or it was dropped."""
    told = conn.execute(update(reminder).where(_is(one), _UNTOLD).values(told_at=now))
    return told.rowcount > 0


def tell_all(conn: Connection, kind: ReminderKind, now: datetime) -> int:
    """How many of a kind that waits for no bundle were due, and count as told now."""
    return conn.execute(_TELL_ALL, {"of_kind": kind, "now": now}).rowcount


def put_off(conn: Connection, one: Reminder, until: datetime) -> None:
    conn.execute(update(reminder).where(_is(one), _UNTOLD).values(due_at=until))


def next_due(conn: Connection, after: datetime) -> datetime | None:
    """When the next one that waits for no bundle becomes due."""
    return conn.execute(_NEXT, {"after": after}).scalar()


def first_bundled(conn: Connection) -> datetime | None:
    """When the oldest that waits for a bundle became or becomes due."""
    return conn.execute(_FIRST_BUNDLED).scalar()


def open_bundle(conn: Connection, person_id: int, slot_at: datetime) -> bool:
    """True once for each person and moment."""
    opened = conn.execute(
        upsert(bundle)
        .values(person_id=person_id, slot_at=slot_at)
        .on_conflict_do_nothing(index_elements=["person_id", "slot_at"])
    )
    return opened.rowcount == 1


def leave_bundle_open(conn: Connection, person_id: int, slot_at: datetime) -> None:
    """The next to ask opens it again."""
    conn.execute(delete(bundle).where(bundle.c.person_id == person_id, bundle.c.slot_at == slot_at))


def forget_before(conn: Connection, moment: datetime) -> None:
    conn.execute(_OLD_BUNDLES, {"moment": moment})
    conn.execute(_OLD, {"moment": moment})
