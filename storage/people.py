from collections.abc import Collection
from datetime import datetime

from sqlalchemy import ColumnElement, Connection, Row, bindparam, delete, exists, or_, select, update
from sqlalchemy import literal_column as literal
from sqlalchemy.dialects.sqlite import insert as upsert

from domain.people import FirstStaff, Person, Role, rights
from storage.schema import person, staff_role
from storage.schema import team_group as team_group_

_COLUMNS = tuple(column for column in person.c if column.name not in ("first_seen", "unasked_at"))


def _person(row: Row[tuple[object, ...]]) -> Person:
    return Person(**row._asdict())


_OF_CHAT = select(*_COLUMNS).where(person.c.bot_id == bindparam("bot_id"), person.c.chat_id == bindparam("chat_id"))


def of_chat(conn: Connection, bot_id: int, chat_id: int, now: datetime) -> Person:
    """Whoever this private chat is with; met for the first time, a row is made."""
    chat = {"bot_id": bot_id, "chat_id": chat_id}
    row = conn.execute(_OF_CHAT, chat).one_or_none()
    if row is None:
        conn.execute(
            upsert(person)
            .values(bot_id=bot_id, chat_id=chat_id, reachable=True, stopped=False, first_seen=now)
            .on_conflict_do_nothing(index_elements=["bot_id", "chat_id"])
        )
        row = conn.execute(_OF_CHAT, chat).one()
    return _person(row)


def language_of(conn: Connection, bot_id: int, chat_id: int) -> str | None:
    query = select(person.c.language).where(person.c.bot_id == bot_id, person.c.chat_id == chat_id)
    return conn.execute(query).scalar()


def languages_of(conn: Connection, bot_id: int, chat_ids: Collection[int]) -> dict[int, str | None]:
    """Of those who are known."""
    query = select(person.c.chat_id, person.c.language).where(person.c.bot_id == bot_id, person.c.chat_id.in_(chat_ids))
    return {row.chat_id: row.language for row in conn.execute(query)}


def bots(conn: Connection) -> set[int]:
    """The bots that people here have talked with."""
    return set(conn.execute(select(person.c.bot_id).distinct()).scalars())


def by_id(conn: Connection, person_id: int) -> Person:
    return _person(conn.execute(select(*_COLUMNS).where(person.c.id == person_id)).one())


def everybody(conn: Connection, bot_id: int) -> list[tuple[Person, datetime]]:
    """With when each was seen first."""
    rows = conn.execute(select(*_COLUMNS, person.c.first_seen).where(person.c.bot_id == bot_id))
    return [(Person(*row[:-1]), row.first_seen) for row in rows]


def staff_names(conn: Connection, ids: Collection[int]) -> dict[int, str]:
    """Of those who are here still."""
    rows = conn.execute(select(person.c.id, person.c.staff_name).where(person.c.id.in_(ids)))
    return {row.id: row.staff_name or "" for row in rows}


def knows(conn: Connection, bot_id: int, chat_id: int) -> bool:
    there = exists().where(person.c.bot_id == bot_id, person.c.chat_id == chat_id)
    return bool(conn.execute(select(there)).scalar_one())


_KEPT = (
    "language",
    "staff_name",
    "reachable",
    "stopped",
    "asked_in",
    "own_language",
    "asked_since",
    "language_offered",
)


def save(conn: Connection, one: Person) -> None:
    kept = {name: getattr(one, name) for name in _KEPT}
    conn.execute(update(person).where(person.c.id == one.id).values(kept))


def may_be_told_unasked(conn: Connection, person_id: int, last_before: datetime, now: datetime) -> bool:
    """True when nothing unasked was told since `last_before`, and then this counts as told `now`."""
    told = conn.execute(
        update(person)
        .where(person.c.id == person_id, or_(person.c.unasked_at.is_(None), person.c.unasked_at <= last_before))
        .values(unasked_at=now.replace(hour=0, minute=0, second=0, microsecond=0))
    )
    return told.rowcount == 1


def forget_unasked(conn: Connection, moment: datetime) -> None:
    """When they were told something unasked, once it counts for nothing: it says who was invited first."""
    conn.execute(update(person).where(person.c.unasked_at <= moment).values(unasked_at=None))


def blur_first_seen(conn: Connection, now: datetime) -> None:
    """Of those who came in an earlier month: most come to report something, and its hour is known."""
    month = now.replace(day=1, hour=0, minute=0, second=0, microsecond=0)
    is_exact: ColumnElement[bool] = literal("first_seen % 86400 <> 0")
    # Never earlier than it was: whoever was erased and came back would be erased again.
    conn.execute(update(person).where(person.c.first_seen < month, is_exact).values(first_seen=month))


def mark_reachable(conn: Connection, bot_id: int, chat_id: int, reachable: bool) -> None:
    conn.execute(
        update(person).where(person.c.bot_id == bot_id, person.c.chat_id == chat_id).values(reachable=reachable)
    )


def rename_chat(conn: Connection, bot_id: int, old: int, new: int) -> None:
    """Nothing happens when the new chat is known already."""
    known = person.alias()
    conn.execute(
        update(person)
        .where(
            person.c.bot_id == bot_id,
            person.c.chat_id == old,
            ~exists().where(known.c.bot_id == bot_id, known.c.chat_id == new),
        )
        .values(chat_id=new)
    )


def given(conn: Connection, bot_id: int, first: FirstStaff) -> dict[int, frozenset[Role]]:
    """By user id; the roles of the environment as long as the database gives none to anybody."""
    found: dict[int, frozenset[Role]] = {}
    for row in conn.execute(_ROLES, {"bot_id": bot_id}):
        found[row.user_id] = found.get(row.user_id, frozenset()) | {row.role}
    return found or dict(first.roles)


def roles(conn: Connection, bot_id: int, user_id: int, first: FirstStaff) -> frozenset[Role]:
    return rights(given(conn, bot_id, first).get(user_id, ()))


def with_role(conn: Connection, bot_id: int, role: Role, first: FirstStaff) -> list[int]:
    """User ids, lowest first, of those who have the role."""
    return sorted(user_id for user_id, own in given(conn, bot_id, first).items() if role in rights(own))


def settle_roles(conn: Connection, bot_id: int, first: FirstStaff) -> dict[int, frozenset[Role]]:
    """From now on the database gives the roles, as the environment gave them until now."""
    found = given(conn, bot_id, first)
    for user_id, own in found.items():
        for role in own:
            give_role(conn, bot_id, user_id, role)
    return found


def take_role(conn: Connection, bot_id: int, user_id: int, role: Role) -> None:
    conn.execute(
        delete(staff_role).where(
            staff_role.c.bot_id == bot_id, staff_role.c.user_id == user_id, staff_role.c.role == role
        )
    )


_ROLES = select(staff_role.c.user_id, staff_role.c.role).where(staff_role.c.bot_id == bindparam("bot_id"))


def team_group(conn: Connection, bot_id: int, first: FirstStaff) -> int | None:
    """The group of team OOV: the environment's until the database names another."""
    found = conn.execute(select(team_group_.c.chat_id).where(team_group_.c.bot_id == bot_id)).scalar()
    return first.team_oov_chat_id if found is None else found


def move_team_group(conn: Connection, bot_id: int, chat_id: int) -> None:
    conn.execute(
        upsert(team_group_)
        .values(bot_id=bot_id, chat_id=chat_id)
        .on_conflict_do_update(index_elements=["bot_id"], set_={"chat_id": chat_id})
    )


def give_role(conn: Connection, bot_id: int, user_id: int, role: Role) -> None:
    conn.execute(
        upsert(staff_role)
        .values(bot_id=bot_id, user_id=user_id, role=role)
        .on_conflict_do_nothing(index_elements=["bot_id", "user_id", "role"])
    )
