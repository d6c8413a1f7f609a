"""Several messages to one chat that are due at once go as one."""

from datetime import datetime
from typing import Any

from sqlalchemy import Connection, Row, select, update

from storage.outbox import WAITING
from storage.schema import outbox, undo

_MOST = 10
_LONGEST = 4_096  # characters that Telegram takes, here with the tags
_BETWEEN = "\n\n"
Params = dict[str, Any]


def with_others(conn: Connection, row_id: int, params: Params, now: datetime) -> Params:
    """What is sent instead of a row that is leaving; the rows that go along in it are done with.

    They count as told from here on: nobody knows any more whether they were seen.
    """
    first = conn.execute(select(outbox).where(outbox.c.id == row_id)).one()
    others = _others(conn, first, params, now)
    if not others:
        return params
    joined = _joined([params, *(one.params for one in others)])
    about = first.about if all(one.about == first.about for one in others) else ""
    conn.execute(update(outbox).where(outbox.c.id == row_id).values(params=joined, about=about))
    for one in others:
        conn.execute(update(undo).where(undo.c.id == one.undo_id).values(was_told=True))
        conn.execute(
            update(outbox).where(outbox.c.id == one.id).values(state="replaced", params=None, undo_id=None, about="")
        )
    return joined


def _others(conn: Connection, first: Row[Any], params: Params, now: datetime) -> list[Row[Any]]:
    """Those right behind it that fit; whatever does not join ends the line, so that the order is kept."""
    query = select(outbox).where(
        outbox.c.bot_id == first.bot_id,
        outbox.c.chat_id == first.chat_id,
        outbox.c.lane == first.lane,
        outbox.c.state == WAITING,
        outbox.c.due_at <= now,
        outbox.c.id > first.id,
    )
    found: list[Row[Any]] = []
    length = len(params["text"])
    for row in conn.execute(query.order_by(outbox.c.id).limit(_MOST)):
        length += len(_BETWEEN) + (len(row.params["text"]) if row.joins else _LONGEST)
        if length > _LONGEST:
            break
        found.append(row)
    return found


def _joined(parts: list[Params]) -> Params:
    """The texts below each other; a button that several have stands there once, below the others."""
    rows = [row for part in parts for row in _rows(part)]
    own = [row for row in rows if rows.count(row) == 1]
    shared = [row for index, row in enumerate(rows) if row not in own and row not in rows[:index]]
    markup = {"reply_markup": {"inline_keyboard": own + shared}} if rows else {}
    return parts[0] | {"text": _BETWEEN.join(part["text"] for part in parts)} | markup


def _rows(part: Params) -> list[Any]:
    rows: list[Any] = part.get("reply_markup", {}).get("inline_keyboard", [])
    return rows
