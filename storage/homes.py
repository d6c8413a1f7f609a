"""Which neighbourhood somebody looks at first, and who wants to hear of new meetings there."""

from collections.abc import Collection
from dataclasses import asdict, dataclass
from datetime import date

from sqlalchemy import Connection, select, update
from sqlalchemy.dialects.sqlite import insert as upsert

from storage.schema import home, person, reply_key, signal


@dataclass(frozen=True)
class Home:
    """`wants_news` is None as long as nobody asked; it was said in the month that begins on `news_since`."""

    neighbourhood: str
    wants_news: bool | None = None
    news_since: date | None = None


def of_person(conn: Connection, person_id: int) -> Home | None:
    """What they chose, else the neighbourhood of their last report."""
    chosen = select(home.c.neighbourhood, home.c.wants_news, home.c.news_since).where(home.c.person_id == person_id)
    row = conn.execute(chosen).first()
    if row is not None:
        return Home(**row._asdict())
    reported = (
        select(signal.c.neighbourhood)
        .join(reply_key, reply_key.c.signal_id == signal.c.id)
        .where(reply_key.c.person_id == person_id)
        .order_by(reply_key.c.signal_id.desc())
    )
    found = conn.execute(reported.limit(1)).scalar()
    return None if found is None else Home(found)


def choose(conn: Connection, person_id: int, one: Home) -> None:
    values = asdict(one)
    conn.execute(
        upsert(home)
        .values(person_id=person_id, **values)
        .on_conflict_do_update(index_elements=["person_id"], set_=values)
    )


def want_no_news(conn: Connection, person_id: int, since: date) -> None:
    """Takes a yes back; who never said one stays never asked."""
    said_yes = home.c.person_id == person_id, home.c.wants_news.is_(True)
    conn.execute(update(home).where(*said_yes).values(wants_news=False, news_since=since))


def refused_news(conn: Connection, person_ids: Collection[int]) -> set[int]:
    """Who of these said no, wherever they live."""
    query = select(home.c.person_id).where(home.c.person_id.in_(person_ids), home.c.wants_news.is_(False))
    return set(conn.execute(query).scalars())


def who_want_news(conn: Connection, neighbourhood: str) -> list[int]:
    query = (
        select(home.c.person_id)
        .join(person, person.c.id == home.c.person_id)
        .where(
            home.c.neighbourhood == neighbourhood,
            home.c.wants_news.is_(True),
            person.c.stopped.is_(False),
            person.c.reachable.is_(True),
        )
    )
    return list(conn.execute(query.order_by(home.c.person_id)).scalars())
