"""What every deed on a signal shares.

It names the version it was shown, is audited, and can be undone while it is the last.
"""

from dataclasses import dataclass, replace
from datetime import datetime
from typing import Any

from sqlalchemy import Connection

from domain.errors import Stale, Unknown
from domain.municipality import Municipality
from domain.notices import Notice
from domain.people import Person, Role
from domain.reminders import Calendar, calendar_of
from domain.signals import Attachment, RemarkKind, Signal
from services import keeping
from storage import audit, remarks, signals, undo


@dataclass(frozen=True)
class Deed:
    """A signal as it is now; `undo_id` ties what is told to the deed, so that both can be taken back."""

    signal: Signal
    undo_id: int | None
    notices: tuple[Notice, ...] = ()


@dataclass(frozen=True)
class Act:
    """Who does something to which version of a signal, when and where."""

    by: Person
    signal_id: int
    version: int
    now: datetime
    municipality: Municipality

    @property
    def calendar(self) -> Calendar:
        return calendar_of(self.municipality)


def look_up(conn: Connection, signal_id: int) -> Signal:
    """Raises Unknown."""
    signal = signals.by_id(conn, signal_id)
    if signal is None:
        raise Unknown
    return signal


def load(conn: Connection, act: Act) -> Signal:
    signal = look_up(conn, act.signal_id)
    if signal.version != act.version:
        raise Stale(signal.id)
    return signal


def save(
    conn: Connection,
    act: Act,
    deed: str,
    before: Signal,
    *,
    remark: tuple[RemarkKind, str] | None = None,
    attachment: Attachment | None = None,
    detail: str = "",
    **changes: Any,
) -> tuple[Signal, int]:
    """The changed signal, and the id under which it can be undone."""
    changed = replace(before, version=before.version + 1, **({"changed_at": act.now} | changes))
    if changed.status is not before.status and not before.may_become(changed.status):
        raise Stale(before.id)
    after = keeping.keep(conn, before, changed, act.calendar)
    remark_id = None
    if remark is not None:
        remark_id = remarks.add(conn, before.id, *remark, act.by.id, act.now, attachment)
    undo_id = undo.keep(conn, after.version, deed, before, remark_id)
    record(conn, act, deed, detail)
    return after, undo_id


def record(conn: Connection, act: Act, deed: str, detail: str = "") -> None:
    audit.record(
        conn,
        act.now,
        Role.COORDINATOR,
        deed,
        person_id=act.by.id,
        signal_id=act.signal_id,
        detail=detail,
    )


def answered(before: Signal, act: Act) -> dict[str, Any]:
    """A person has answered: the promise is kept, or as good as it still can be."""
    return {
        "assignee": before.assignee or act.by.id,
        "answered_at": before.answered_at or act.now,
        "overdue": False,
    }
