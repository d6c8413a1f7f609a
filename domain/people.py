from collections.abc import Iterable, Mapping, Set
from dataclasses import dataclass, replace
from datetime import date
from enum import StrEnum


class Role(StrEnum):
    RESIDENT = "resident"
    COORDINATOR = "coordinator"
    DEPUTY = "deputy"  # a coordinator who hears of every broken promise too
    OOV_READER = "oov_reader"
    ADMINISTRATOR = "administrator"


_DIRECTIONS = dict.fromkeys((0x61C, 0x200E, 0x200F, *range(0x202A, 0x202F), *range(0x2066, 0x206A)))
GIVEN = (Role.COORDINATOR, Role.DEPUTY, Role.OOV_READER, Role.ADMINISTRATOR)


def rights(given: Iterable[Role]) -> frozenset[Role]:
    """What somebody may do: a deputy what a coordinator may; whoever was given no role is a resident."""
    roles = frozenset(given)
    more = {Role.COORDINATOR} if Role.DEPUTY in roles else frozenset[Role]()
    return roles | more or frozenset({Role.RESIDENT})


def is_last_administrator(given: Mapping[int, Set[Role]], user_id: int) -> bool:
    return [one for one, roles in given.items() if Role.ADMINISTRATOR in roles] == [user_id]


def plain_name(typed: str) -> str:
    """In one line, without the characters that would turn round or set free what stands after it."""
    return " ".join(typed.translate(_DIRECTIONS).split())


def month_of(day: date) -> date:
    """As exactly as it is kept when somebody agreed."""
    return day.replace(day=1)


@dataclass(frozen=True)
class Person:
    """Somebody who talks to the bot, known by the chat only; `staff_name` is empty for residents.

    `asked_in` is the neighbourhood in which they chose to be asked whether something is so with them too, and
    `asked_since` the first day of the month in which they agreed: the day would say who reported on it.
    `own_language` is what whoever works here reads when they do so no more.
    """

    id: int
    bot_id: int
    chat_id: int
    language: str | None
    staff_name: str | None
    reachable: bool
    stopped: bool  # wants no message that is not an answer
    asked_in: str | None = None
    own_language: str | None = None
    asked_since: date | None = None
    language_offered: bool = False  # or chosen, after which none is offered any more

    def reading(self, language: str) -> "Person":
        """As long as they work here."""
        return replace(self, language=language, own_language=self.own_language or self.language)

    def as_resident(self) -> "Person":
        return replace(self, language=self.own_language or self.language, own_language=None, staff_name=None)

    @staticmethod
    def of_group(bot_id: int, chat_id: int) -> "Person":
        """A group stands where a person would, and is kept nowhere."""
        return Person(0, bot_id, chat_id, None, None, True, False)

    @staticmethod
    def of_erased(bot_id: int, chat_id: int, language: str | None) -> "Person":
        """Whoever is told for the last time, and is kept nowhere any more."""
        return Person(0, bot_id, chat_id, language, None, True, False)


@dataclass(frozen=True)
class FirstStaff:
    """The roles that environment and configuration give, for as long as the database names none.

    Coordinators are administrators too, colleagues are not.
    """

    coordinators: frozenset[int]
    names: Mapping[int, str]
    team_oov_chat_id: int | None
    colleagues: frozenset[int] = frozenset()

    @property
    def roles(self) -> Mapping[int, frozenset[Role]]:
        """By user id."""
        both = frozenset({Role.COORDINATOR, Role.ADMINISTRATOR})
        return dict.fromkeys(self.colleagues, frozenset({Role.COORDINATOR})) | dict.fromkeys(self.coordinators, both)
