"""Which group is team OOV's: changed by a code that an administrator got, typed in the new group."""

import secrets
from dataclasses import dataclass
from datetime import datetime, timedelta
from enum import Enum, auto

from sqlalchemy import Connection

from domain.people import Person, Role
from services.staff import Office
from storage import audit, people, team_codes
from storage.team_codes import TeamCode

HOLDS = timedelta(minutes=15)
MOST_TRIES = 5  # wrong codes, whoever types them where


class Fate(Enum):
    MOVED = auto()
    WRONG = auto()
    TOO_MANY = auto()


@dataclass(frozen=True)
class Tried:
    """`before` is the group that was team OOV's."""

    fate: Fate
    before: int | None = None


def make_code(conn: Connection, office: Office, by: Person, now: datetime) -> TeamCode:
    """In the place of an earlier one."""
    code = TeamCode(f"{secrets.randbelow(1_000_000):06d}", by.id, 0, now + HOLDS)
    team_codes.keep(conn, office.bot_id, code)
    _record(conn, by.id, "make team code", now)
    return code


def is_expected(conn: Connection, office: Office, now: datetime) -> bool:
    """Whether the bot may stay in a group it does not know, since a code can be typed there."""
    return team_codes.waiting(conn, office.bot_id, now) is not None


def try_code(conn: Connection, office: Office, chat_id: int, typed: str, now: datetime) -> Tried:
    """After MOST_TRIES wrong ones no code works until an administrator makes another."""
    waiting = team_codes.waiting(conn, office.bot_id, now)
    if waiting is None:
        return Tried(Fate.WRONG)
    if secrets.compare_digest(waiting.code, typed):
        before = people.team_group(conn, office.bot_id, office.first_staff)
        team_codes.forget(conn, office.bot_id)
        people.move_team_group(conn, office.bot_id, chat_id)
        _record(conn, waiting.person_id, "move team group", now)
        return Tried(Fate.MOVED, before)
    if waiting.tries + 1 < MOST_TRIES:
        team_codes.count_try(conn, office.bot_id)
        return Tried(Fate.WRONG)
    team_codes.forget(conn, office.bot_id)
    _record(conn, waiting.person_id, "team code void", now)
    return Tried(Fate.TOO_MANY)


def _record(conn: Connection, person_id: int, deed: str, now: datetime) -> None:
    audit.record(conn, now, Role.ADMINISTRATOR, deed, person_id=person_id)
