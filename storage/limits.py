from datetime import date
from typing import Any

from sqlalchemy import Connection, and_, case, delete, func, insert, or_, select
from sqlalchemy.dialects.sqlite import insert as upsert

from domain.limits import Mute
from storage.schema import counted, mute

MINUTE, DAY = "minute", "day"


def count(conn: Connection, person_id: int, what: str, period: int) -> int:
    """One more in this minute or on this day; how many it makes."""
    new = upsert(counted).values(person_id=person_id, what=what, period=period, count=1)
    more = case((counted.c.period == period, counted.c.count + 1), else_=1)
    added = new.on_conflict_do_update(["person_id", "what"], set_={"count": more, "period": period})
    return int(conn.execute(added.returning(counted.c.count)).scalar_one())


def add_mute(conn: Connection, person_id: int, signal_id: int | None, reason: str, until: date) -> None:
    conn.execute(insert(mute).values(person_id=person_id, signal_id=signal_id, reason=reason, until=until))


def mute_of(conn: Connection, person_id: int, today: date) -> Mute | None:
    """The one that lasts longest."""
    found = _mutes(conn, mute.c.person_id == person_id, mute.c.until >= today)
    return found[-1] if found else None


def muted(conn: Connection, today: date) -> list[Mute]:
    return _mutes(conn, mute.c.until >= today)


def count_mutes(conn: Connection) -> int:
    """Those that ended since yesterday too."""
    return int(conn.execute(select(func.count()).select_from(mute)).scalar_one())


def _mutes(conn: Connection, *where: Any) -> list[Mute]:
    rows = conn.execute(select(mute).where(*where).order_by(mute.c.until, mute.c.id))
    return [Mute(**row._asdict()) for row in rows]


def lift(conn: Connection, mute_id: int) -> Mute | None:
    found = _mutes(conn, mute.c.id == mute_id)
    conn.execute(delete(mute).where(mute.c.id == mute_id))
    return found[0] if found else None


def forget_before(conn: Connection, minute: int, day: date) -> None:
    old = or_(
        and_(counted.c.what == MINUTE, counted.c.period < minute),
        and_(counted.c.what == DAY, counted.c.period < day.toordinal()),
    )
    conn.execute(delete(counted).where(old))
    conn.execute(delete(mute).where(mute.c.until < day))
