"""Signals and what was said about them, as somebody takes them out: never who reported them."""

from sqlalchemy import Connection, select

from domain.signals import Remark, Signal
from storage.schema import remark, signal

MOST = 100_000  # newest first: a spreadsheet takes no more, and neither does a phone

Said = tuple[str, Remark]  # the number of its signal


def signals(conn: Connection) -> list[Signal]:
    rows = conn.execute(select(signal).order_by(signal.c.id.desc()).limit(MOST))
    return [Signal(**row._asdict()) for row in rows]


def remarks(conn: Connection) -> list[Said]:
    query = (
        select(signal.c.number, remark)
        .join(signal, signal.c.id == remark.c.signal_id)
        .order_by(remark.c.id.desc())
        .limit(MOST)
    )
    found = []
    for row in conn.execute(query):
        kept = row._asdict()
        kept.pop("id"), kept.pop("signal_id")
        found.append((kept.pop("number"), Remark(**kept)))
    return found
