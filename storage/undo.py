"""What an action on a signal kept, so that it can be given back."""

from dataclasses import dataclass
from typing import Any

from pydantic import TypeAdapter
from sqlalchemy import Connection, delete, insert, select, update

from domain.signals import Signal
from storage.schema import undo

_SIGNAL: TypeAdapter[Signal] = TypeAdapter(Signal)


@dataclass(frozen=True)
class Kept:
    """The signal as it was before `deed` made it this `version`."""

    id: int
    signal_id: int
    version: int
    deed: str
    before: Signal
    remark_id: int | None
    was_told: bool
    made_id: int | None  # a signal that the deed made besides


def keep(conn: Connection, version: int, deed: str, before: Signal, remark_id: int | None) -> int:
    row = conn.execute(
        insert(undo)
        .values(
            signal_id=before.id,
            version=version,
            deed=deed,
            before=_SIGNAL.dump_json(before).decode(),
            remark_id=remark_id,
        )
        .returning(undo.c.id)
    )
    return int(row.scalar_one())


def of_version(conn: Connection, signal_id: int, version: int) -> Kept | None:
    row = conn.execute(select(undo).where(undo.c.signal_id == signal_id, undo.c.version == version)).one_or_none()
    if row is None:
        return None
    values: dict[str, Any] = row._asdict()
    return Kept(**{**values, "before": _SIGNAL.validate_json(values["before"])})


def forget(conn: Connection, undo_id: int) -> None:
    """What can only be taken back together with more than the signal is not."""
    conn.execute(delete(undo).where(undo.c.id == undo_id))


def forget_all(conn: Connection, signal_id: int) -> None:
    conn.execute(delete(undo).where(undo.c.signal_id == signal_id))


def note_made(conn: Connection, undo_id: int, signal_id: int) -> None:
    conn.execute(update(undo).where(undo.c.id == undo_id).values(made_id=signal_id))
