"""The code with which a group becomes the one of team OOV: one at a time."""

from dataclasses import dataclass
from datetime import datetime

from sqlalchemy import Connection, delete, select, update
from sqlalchemy.dialects.sqlite import insert as upsert

from storage.schema import team_code


@dataclass(frozen=True)
class TeamCode:
    """`person_id` is the administrator who asked for it; `tries` counts wrong ones."""

    code: str
    person_id: int
    tries: int
    expires_at: datetime


def keep(conn: Connection, bot_id: int, code: TeamCode) -> None:
    """In the place of an earlier one."""
    values = {"code": code.code, "person_id": code.person_id, "tries": code.tries, "expires_at": code.expires_at}
    conn.execute(
        upsert(team_code).values(bot_id=bot_id, **values).on_conflict_do_update(index_elements=["bot_id"], set_=values)
    )


def waiting(conn: Connection, bot_id: int, now: datetime) -> TeamCode | None:
    columns = [column for column in team_code.c if column.name != "bot_id"]
    row = conn.execute(select(*columns).where(team_code.c.bot_id == bot_id, team_code.c.expires_at > now)).one_or_none()
    return None if row is None else TeamCode(**row._asdict())


def count_try(conn: Connection, bot_id: int) -> None:
    conn.execute(update(team_code).where(team_code.c.bot_id == bot_id).values(tries=team_code.c.tries + 1))


def forget(conn: Connection, bot_id: int) -> None:
    conn.execute(delete(team_code).where(team_code.c.bot_id == bot_id))


def forget_of(conn: Connection, person_id: int) -> None:
    """Whoever is no administrator any more."""
    conn.execute(delete(team_code).where(team_code.c.person_id == person_id))


def forget_expired(conn: Connection, now: datetime) -> None:
    conn.execute(delete(team_code).where(team_code.c.expires_at <= now))
