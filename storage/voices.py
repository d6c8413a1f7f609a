"""Voice messages, wherever a signal keeps one."""

from datetime import datetime

from sqlalchemy import ColumnElement, Connection, Select, bindparam, exists, func, select, update
from sqlalchemy import literal_column as literal

from storage.schema import legal_hold, remark, signal, undo

_NOTHING = func.json("null")


def of_closed_before(conn: Connection, moment: datetime, most: int) -> list[int]:
    """Signals with a voice message that are closed, as is what they go on as part of, and not held."""
    return list(conn.execute(_CLOSED, {"moment": moment, "most": most}).scalars())


def _closed() -> Select[int]:
    parent = signal.alias("parent")
    goes_on = exists().where(parent.c.id == signal.c.parent_id, parent.c.status != literal("'done'"))
    held = exists().where(legal_hold.c.signal_id == signal.c.id)
    query = select(signal.c.id).where(
        literal("signal.voice IS NOT NULL"),
        literal("signal.status = 'done'"),
        signal.c.closed_at <= bindparam("moment"),
        ~goes_on,
        ~held,
    )
    return query.order_by(signal.c.closed_at).limit(bindparam("most"))


# Built once: asked at every tick, it would take longer to build than to answer.
_CLOSED = _closed()


def delete_of(conn: Connection, signal_id: int) -> None:
    """From the signal, from what undoing would give back, and from the answers of staff."""
    conn.execute(update(signal).where(signal.c.id == signal_id).values(voice=None, voice_deleted=True))
    before = func.json_set(undo.c.before, "$.voice", _NOTHING)
    conn.execute(update(undo).where(undo.c.signal_id == signal_id).values(before=before))
    spoken: ColumnElement[bool] = literal("json_extract(remark.attachment, '$.kind') = 'voice'")
    without: ColumnElement[str] = literal("json_set(remark.attachment, '$.file_id', '')")
    conn.execute(update(remark).where(remark.c.signal_id == signal_id, spoken).values(attachment=without))
