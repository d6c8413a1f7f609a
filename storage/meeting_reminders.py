"""Reminders of meetings as rows: one for each time, told once."""

from collections.abc import Collection
from dataclasses import fields
from datetime import datetime

from sqlalchemy import ColumnElement, Connection, and_, bindparam, delete, exists, func, or_, select, update
from sqlalchemy import literal_column as literal
from sqlalchemy.dialects.sqlite import insert as upsert

from domain.meeting_reminders import MeetingReminder, MeetingReminderKind
from storage.schema import agenda_point, agenda_signal, home, meeting, meeting_reminder, reply_key, signal

_COLUMNS = tuple(meeting_reminder.c[field.name] for field in fields(MeetingReminder))
_UNTOLD: ColumnElement[bool] = literal("meeting_reminder.told_at IS NULL")
_IDENTITY = tuple(column for column in _COLUMNS if column.name != "due_at")


def plan(conn: Connection, one: MeetingReminder) -> None:
    """Once: what was planned or told under the same key stays as it is."""
    conn.execute(
        upsert(meeting_reminder).values(key=one.key, **vars(one)).on_conflict_do_nothing(index_elements=["key"])
    )


def drop_others(
    conn: Connection,
    meeting_id: int,
    subject_id: int,
    kinds: Collection[MeetingReminderKind],
    wanted: Collection[MeetingReminder],
) -> None:
    """What was planned about a subject and is not wanted any more."""
    conn.execute(
        delete(meeting_reminder).where(
            meeting_reminder.c.meeting_id == meeting_id,
            meeting_reminder.c.subject_id == subject_id,
            meeting_reminder.c.kind.in_(sorted(kinds)),
            meeting_reminder.c.key.not_in([one.key for one in wanted]),
            _UNTOLD,
        )
    )


def drop_all(conn: Connection, meeting_id: int) -> None:
    conn.execute(delete(meeting_reminder).where(meeting_reminder.c.meeting_id == meeting_id, _UNTOLD))


def drop_invitations(conn: Connection, meeting_id: int) -> None:
    conn.execute(
        delete(meeting_reminder).where(
            meeting_reminder.c.meeting_id == meeting_id,
            meeting_reminder.c.kind == MeetingReminderKind.INVITATION,
            _UNTOLD,
        )
    )


# Built once: asked at ticks, it would take longer to build than to answer, as those below.
_DUE = (
    select(*_COLUMNS)
    .where(meeting_reminder.c.due_at <= bindparam("moment"), _UNTOLD)
    .order_by(meeting_reminder.c.due_at, meeting_reminder.c.key)
    .limit(bindparam("most"))
)


def due(conn: Connection, moment: datetime, most: int) -> list[MeetingReminder]:
    """Oldest first."""
    rows = conn.execute(_DUE, {"moment": moment, "most": most})
    return [MeetingReminder(**row._asdict()) for row in rows]


def tell(conn: Connection, one: MeetingReminder, now: datetime) -> bool:
    """False when somebody else has told it, or it was dropped. When somebody was invited says whether they reported."""
    at = {"due_at": one.basis, "told_at": one.basis} if one.kind is MeetingReminderKind.INVITATION else {"told_at": now}
    told = conn.execute(update(meeting_reminder).where(_is(one), _UNTOLD).values(at))
    return told.rowcount > 0


def _is(one: MeetingReminder) -> ColumnElement[bool]:
    """By what it says, not by its key: a row whose key does not fit would be due for ever."""
    return and_(*(column == getattr(one, column.name) for column in _IDENTITY))


def put_off(conn: Connection, one: MeetingReminder, until: datetime) -> None:
    conn.execute(update(meeting_reminder).where(_is(one), _UNTOLD).values(due_at=until))


_NEXT = select(func.min(meeting_reminder.c.due_at)).where(meeting_reminder.c.due_at > bindparam("after"), _UNTOLD)


def next_due(conn: Connection, after: datetime) -> datetime | None:
    return conn.execute(_NEXT, {"after": after}).scalar()


_WANTS_NEWS = exists().where(
    home.c.person_id == meeting_reminder.c.subject_id,
    home.c.wants_news.is_(True),
    meeting.c.id == meeting_reminder.c.meeting_id,
    meeting.c.neighbourhood == home.c.neighbourhood,
)
_REPORTED = exists().where(
    reply_key.c.person_id == meeting_reminder.c.subject_id,
    signal.c.id == reply_key.c.signal_id,
    agenda_signal.c.signal_id.in_((signal.c.id, signal.c.parent_id)),
    agenda_point.c.id == agenda_signal.c.point_id,
    agenda_point.c.meeting_id == meeting_reminder.c.meeting_id,
)
_OVER = meeting_reminder.c.meeting_id.in_(select(meeting.c.id).where(meeting.c.ends_at < bindparam("now")))
_INVITATIONS = delete(meeting_reminder).where(
    meeting_reminder.c.kind == MeetingReminderKind.INVITATION, or_(_OVER, ~or_(_WANTS_NEWS, _REPORTED))
)
_OLD = delete(meeting_reminder).where(
    meeting_reminder.c.told_at < bindparam("moment"), meeting_reminder.c.kind != MeetingReminderKind.INVITATION
)


def forget_invitations(conn: Connection, now: datetime) -> None:
    """Of meetings that are over, and to whoever would not be invited any more: they would say who reported."""
    conn.execute(_INVITATIONS, {"now": now})


def forget_before(conn: Connection, moment: datetime) -> None:
    conn.execute(_OLD, {"moment": moment})
