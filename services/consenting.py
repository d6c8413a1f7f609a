"""What somebody agreed to, each thing by itself."""

from dataclasses import dataclass

from sqlalchemy import Connection

from domain.people import Person
from domain.signals import Signal
from services.deeds import look_up
from storage import consents, homes
from storage.consents import Consent


@dataclass(frozen=True)
class Given:
    """The neighbourhoods of news and questions; which partner may read the words of which signal."""

    news: str | None
    asked_in: str | None
    words: tuple[tuple[Consent, Signal], ...]

    @property
    def is_any(self) -> bool:
        return bool(self.news or self.asked_in or self.words)


def given(conn: Connection, person: Person) -> Given:
    home = homes.of_person(conn, person.id)
    return Given(
        news=home.neighbourhood if home is not None and home.wants_news else None,
        asked_in=person.asked_in,
        words=tuple((one, look_up(conn, one.signal_id)) for one in consents.given_by(conn, person.id)),
    )
