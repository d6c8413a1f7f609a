from collections.abc import Callable
from datetime import datetime

from sqlalchemy import Connection, delete, insert, select, update

from domain.signals import Attachment, Remark, RemarkKind
from storage.schema import remark


def add(
    conn: Connection,
    signal_id: int,
    kind: RemarkKind,
    text: str,
    author_id: int | None,
    now: datetime,
    attachment: Attachment | None = None,
) -> int:
    row = conn.execute(
        insert(remark)
        .values(signal_id=signal_id, kind=kind, text=text, author_id=author_id, at=now, attachment=attachment)
        .returning(remark.c.id)
    )
    return int(row.scalar_one())


def of_signal(conn: Connection, signal_id: int) -> list[Remark]:
    """Oldest first."""
    query = select(remark.c.kind, remark.c.text, remark.c.author_id, remark.c.at, remark.c.attachment)
    rows = conn.execute(query.where(remark.c.signal_id == signal_id).order_by(remark.c.id))
    return [Remark(**row._asdict()) for row in rows]


def remove(conn: Connection, remark_id: int) -> None:
    conn.execute(delete(remark).where(remark.c.id == remark_id))


def rewrite(conn: Connection, signal_id: int, rewritten: Callable[[str], str]) -> None:
    query = select(remark.c.id, remark.c.text).where(remark.c.signal_id == signal_id)
    for row in conn.execute(query).all():
        if rewritten(row.text) != row.text:
            conn.execute(update(remark).where(remark.c.id == row.id).values(text=rewritten(row.text)))
