"""What is said once and never again."""

from datetime import datetime

from sqlalchemy import Connection
from sqlalchemy.dialects.sqlite import insert as upsert

from storage.schema import said_once


def may_say(conn: Connection, key: str, now: datetime) -> bool:
    """True the first time, and then it counts as said."""
    said = conn.execute(upsert(said_once).values(key=key, said_at=now).on_conflict_do_nothing(index_elements=["key"]))
    return said.rowcount == 1
