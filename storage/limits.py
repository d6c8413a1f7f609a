from datetime import date
from typing import Any

from sqlalchemy import Connection, and_, bindparam, case, delete, func, insert, or_, select
from sqlalchemy.dialects.sqlite import insert as upsert

from domain.limits import Mute
from storage.schema import counted, mute

MINUTE, DAY, REFUSED = "minute", "day", "refused"

_NOW = bindparam("now", type_=counted.c.period.type)
# Built once: of everybody at every turn, it would take longer to build than to count.
_COUNT = (
    upsert(counted)
    .values(person_id=bindparam("of"), what=bindparam("in"), period=_NOW, count=1)
    .on_conflict_do_update(
        ["person_id", "what"],
        set_={"count": case((counted.c.period == _NOW, counted.c.count + 1), else_=1), "period": _NOW},
    )
    .returning(counted.c.count)
)
_OLD = or_(
    and_(counted.c.what.in_((MINUTE, REFUSED)), counted.c.period < bindparam("minute")),
    and_(counted.c.what == DAY, counted.c.period < bindparam("day")),
)
_FORGET, _END = delete(counted).where(_OLD), delete(mute).where(mute.c.until < bindparam("day"))


def count(conn: Connection, person_id: int, what: str, period: int) -> int:
    """One more in this minute or on this day; how many it makes."""
    return int(conn.execute(_COUNT, {"of": person_id, "in": what, "now": period}).scalar_one())


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
    conn.execute(_FORGET, {"minute": minute, "day": day.toordinal()})
    conn.execute(_END, {"day": day})
