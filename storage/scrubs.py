"""Requests to take out of the file what was deleted from it, as rows: they survive the program."""

from dataclasses import dataclass
from datetime import datetime

from sqlalchemy import Connection, delete, insert, select

from domain.scrubs import Scrub
from storage.schema import scrub


@dataclass(frozen=True)
class Asked:
    """Whoever waits for it may be known by nothing but `chat_id` and `language`.

    `on_agenda`: a subject of theirs stays on the agenda of a meeting. `signal` is the trace of one that was erased.
    """

    id: int
    kind: Scrub
    chat_id: int | None
    language: str | None
    asked_at: datetime
    on_agenda: bool
    signal: str | None


def ask(
    conn: Connection,
    now: datetime,
    kind: Scrub = Scrub.TIDYING,
    *,
    chat_id: int | None = None,
    language: str = "",
    on_agenda: bool = False,
) -> None:
    """By every turn and job that deletes what nobody may read any more."""
    asked = {"kind": kind, "chat_id": chat_id, "language": language or None, "asked_at": now, "on_agenda": on_agenda}
    conn.execute(insert(scrub).values(asked))


def list_signal(conn: Connection, now: datetime, trace: str) -> None:
    """Says nothing of whose it was."""
    conn.execute(insert(scrub).values(kind=Scrub.SIGNAL, signal=trace, asked_at=now))


# Built once: asked at every tick, it would take longer to build than to answer.
_WAITING = select(scrub).order_by(scrub.c.id)


def waiting(conn: Connection) -> list[Asked]:
    """Oldest first."""
    return [Asked(**row._asdict()) for row in conn.execute(_WAITING)]


def take(conn: Connection, last: int) -> list[Asked]:
    """Those that are done, oldest first."""
    done = delete(scrub).where(scrub.c.id <= last).returning(scrub)
    return sorted((Asked(**row._asdict()) for row in conn.execute(done)), key=lambda one: one.id)
