from datetime import datetime, timedelta

from sqlalchemy import Connection
from sqlalchemy.dialects.sqlite import insert as upsert

from storage.schema import alert

_SILENCE = timedelta(hours=1)


def may_tell(conn: Connection, kind: str, now: datetime) -> bool:
    """True once an hour a kind, and then it counts as told."""
    row = conn.execute(
        upsert(alert)
        .values(kind=kind, told_at=now)
        .on_conflict_do_update(index_elements=["kind"], set_={"told_at": now}, where=alert.c.told_at <= now - _SILENCE)
        .returning(alert.c.kind)
    )
    return row.one_or_none() is not None
