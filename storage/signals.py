from collections.abc import Sequence
from datetime import date, datetime
from typing import Any

from sqlalchemy import ColumnElement, Connection, Select, bindparam, func, insert, select, update
from sqlalchemy import literal_column as literal
from sqlalchemy.dialects.sqlite import insert as upsert

from domain.errors import Stale
from domain.signals import Signal, Status
from storage.schema import counter, reply_key, signal

COUNT_LIMIT = 1_000
_SERIAL: ColumnElement[str] = literal("replace(signal.number, rtrim(signal.number, '0123456789'), '')")


def next_serial(conn: Connection, year: int) -> int:
    """Counts the signals of a year; two at once never get the same number."""
    row = conn.execute(
        upsert(counter)
        .values(name=f"signals of {year}", value=1)
        .on_conflict_do_update(index_elements=["name"], set_={"value": counter.c.value + 1})
        .returning(counter.c.value)
    )
    return int(row.scalar_one())


def keys_in_use(conn: Connection) -> dict[str, set[str]]:
    """The keys of topics, neighbourhoods and partners that signals name."""
    columns = {"topics": signal.c.topic, "neighbourhoods": signal.c.neighbourhood, "partners": signal.c.partner}
    return {name: set(conn.execute(select(one).distinct()).scalars()) - {None} for name, one in columns.items()}


def not_erased(conn: Connection) -> list[tuple[int, str, datetime]]:
    """The id, number and moment of each."""
    query = select(signal.c.id, signal.c.number, signal.c.created_at).where(signal.c.erased.is_(False))
    return [(row.id, row.number, row.created_at) for row in conn.execute(query)]


def add(conn: Connection, values: dict[str, Any]) -> Signal:
    return Signal(**conn.execute(insert(signal).values(values).returning(signal)).one()._asdict())


def _first(conn: Connection, query: Select[Any]) -> Signal | None:
    row = conn.execute(query).one_or_none()
    return None if row is None else Signal(**row._asdict())


def by_id(conn: Connection, signal_id: int) -> Signal | None:
    return _first(conn, select(signal).where(signal.c.id == signal_id))


def number_of(conn: Connection, signal_id: int) -> str | None:
    return conn.execute(select(signal.c.number).where(signal.c.id == signal_id)).scalar_one_or_none()


def by_number(conn: Connection, number: str) -> Signal | None:
    return _first(conn, select(signal).where(signal.c.number == number))


def newest_with_serial(conn: Connection, serial: str) -> Signal | None:
    """The newest signal whose number ends in this serial."""
    query = select(signal).where(_SERIAL == serial).order_by(signal.c.id.desc())
    return _first(conn, query.limit(1))


def save(conn: Connection, changed: Signal) -> None:
    """Keeps a signal whose version was raised by one. Raises Stale when somebody else was first."""
    values = {key: value for key, value in vars(changed).items() if key not in ("id", "number")}
    saved = conn.execute(
        update(signal).where(signal.c.id == changed.id, signal.c.version == changed.version - 1).values(values)
    )
    if saved.rowcount != 1:
        raise Stale(changed.id)


def rank(conn: Connection, one: Signal) -> None:
    """Keeps only what moves a signal in the queue."""
    conn.execute(
        update(signal)
        .where(signal.c.id == one.id)
        .values(
            overdue=one.overdue,
            reporters=one.reporters,
            snoozed_until=one.snoozed_until,
            urgency=one.urgency,
        )
    )


def of_key(conn: Connection, key: str, person_id: int) -> Signal | None:
    """The signal that answers under this key belong to, if the key is this person's."""
    query = (
        select(signal)
        .join(reply_key, reply_key.c.signal_id == signal.c.id)
        .where(reply_key.c.key == key, reply_key.c.person_id == person_id)
    )
    return _first(conn, query)


def open_of_person(conn: Connection, person_id: int) -> list[Signal]:
    """Somebody's own open signals, anonymous ones too, newest first."""
    query = (
        select(signal)
        .join(reply_key, reply_key.c.signal_id == signal.c.id)
        .where(reply_key.c.person_id == person_id, literal("signal.status <> 'done'"))
        .order_by(reply_key.c.signal_id.desc())
    )
    return [Signal(**row._asdict()) for row in conn.execute(query)]


def of_person(conn: Connection, person_id: int, most: int) -> list[Signal]:
    """Somebody's own signals, anonymous ones too, newest first."""
    query = (
        select(signal)
        .join(reply_key, reply_key.c.signal_id == signal.c.id)
        .where(reply_key.c.person_id == person_id)
        .order_by(reply_key.c.signal_id.desc())
    )
    return [Signal(**row._asdict()) for row in conn.execute(query.limit(most))]


def of_message(conn: Connection, person_id: int, message_id: int) -> Signal | None:
    """The signal that a resident wrote in this message."""
    query = (
        select(signal)
        .join(reply_key, reply_key.c.signal_id == signal.c.id)
        .where(reply_key.c.person_id == person_id, reply_key.c.message_id == message_id)
    )
    return _first(conn, query.order_by(signal.c.id.desc()).limit(1))


def with_open_question(conn: Connection, person_id: int, asked_before: datetime) -> Signal | None:
    """The newest signal of this person that waits for their answer to a question."""
    query = (
        select(signal)
        .join(reply_key, reply_key.c.signal_id == signal.c.id)
        .where(
            reply_key.c.person_id == person_id,
            signal.c.status == Status.QUESTION,
            signal.c.asked_at <= asked_before,
        )
    )
    return _first(conn, query.order_by(signal.c.asked_at.desc()).limit(1))


def open_and_alike(conn: Connection, one: Signal, since: date, most: int) -> list[Signal]:
    """Other open signals of the same neighbourhood and topic, newest first."""
    query = select(signal).where(
        signal.c.neighbourhood == one.neighbourhood,
        signal.c.topic == one.topic,
        signal.c.local_day >= since,
        signal.c.id != one.id,
        literal("signal.status <> 'done'"),
    )
    rows = conn.execute(query.order_by(signal.c.local_day.desc(), signal.c.id.desc()).limit(most))
    return [Signal(**row._asdict()) for row in rows]


def children(conn: Connection, signal_id: int) -> list[Signal]:
    """The signals that go on as part of this one, oldest first."""
    query = select(signal).where(signal.c.parent_id == signal_id).order_by(signal.c.id)
    return [Signal(**row._asdict()) for row in conn.execute(query)]


def going_on(conn: Connection, signal_id: int) -> list[Signal]:
    """What is part of this one, and what was split off it, oldest first."""
    goes_on = (signal.c.parent_id == signal_id) | (signal.c.split_from == signal_id)
    return [Signal(**row._asdict()) for row in conn.execute(select(signal).where(goes_on).order_by(signal.c.id))]


def open_of_assignee(conn: Connection, person_id: int, most: int) -> list[Signal]:
    """Most urgent first."""
    query = select(signal).where(signal.c.assignee == person_id, literal("signal.status <> 'done'"))
    rows = conn.execute(query.order_by(signal.c.urgency, signal.c.id).limit(most))
    return [Signal(**row._asdict()) for row in rows]


def count_alike(conn: Connection, one: Signal, since: date) -> int:
    """Other signals of the same neighbourhood and topic, at most COUNT_LIMIT."""
    alike = (
        select(signal.c.id)
        .where(
            signal.c.neighbourhood == one.neighbourhood,
            signal.c.topic == one.topic,
            signal.c.local_day >= since,
            signal.c.id != one.id,
        )
        .limit(COUNT_LIMIT)
    )
    return conn.execute(select(func.count()).select_from(alike.subquery())).scalar_one()


def count_own(conn: Connection, person_id: int, like: Signal, since: date) -> int:
    """Of the same neighbourhood and topic, anonymous ones too as long as their key lives."""
    query = (
        select(func.count())
        .join_from(reply_key, signal, reply_key.c.signal_id == signal.c.id)
        .where(
            reply_key.c.person_id == person_id,
            signal.c.neighbourhood == like.neighbourhood,
            signal.c.topic == like.topic,
            signal.c.local_day >= since,
        )
    )
    return int(conn.execute(query).scalar_one())


def others_of_resident(conn: Connection, one: Signal, most: int) -> list[str]:
    """Numbers of what this resident sent besides, newest first; none for an anonymous signal."""
    if one.person_id is None:
        return []
    theirs = select(signal.c.number).where(signal.c.person_id == one.person_id, signal.c.id != one.id)
    return list(conn.execute(theirs.order_by(signal.c.id.desc()).limit(most)).scalars())


# Built once: asked at every tick, it would take longer to build than to answer.
_PROMISES_MISSED = (
    select(signal)
    .where(
        literal("signal.status <> 'done'"),
        literal("signal.overdue = 0"),
        signal.c.status != Status.QUESTION,
        signal.c.answered_at.is_(None),
        literal("signal.promised = 1"),
        signal.c.promised_on < bindparam("today"),
    )
    .limit(bindparam("most"))
)


def promises_missed(conn: Connection, today: date, most: int) -> Sequence[Signal]:
    """Open signals without an answer whose promised day has passed and that are not marked overdue yet."""
    return [Signal(**row._asdict()) for row in conn.execute(_PROMISES_MISSED, {"today": today, "most": most})]


def promised_between(conn: Connection, first: date, last: date, most: int) -> list[Signal]:
    """What waits for an answer that was promised for one of these days."""
    query = select(signal).where(
        literal("signal.status <> 'done'"),
        signal.c.answered_at.is_(None),
        literal("signal.promised = 1"),
        signal.c.promised_on.between(first, last),
    )
    return [Signal(**row._asdict()) for row in conn.execute(query.order_by(signal.c.promised_on).limit(most))]
