"""What a municipality fills in: every name, place, number, hour and deadline that is not code."""

from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from datetime import date, time, timedelta
from enum import StrEnum
from typing import Protocol, TypeVar
from zoneinfo import ZoneInfo

from domain.limits import Limits
from domain.meeting_rules import MeetingRules
from domain.office import Face, Number, Weekday, WorkingTime
from domain.retention import Retention
from domain.seasons import Season
from domain.signals import ClosingReason, Detail, ReporterKind, Signal, Source, Status
from domain.texts import Address, Localised

COORDINATORS_QUEUE = "coordinator"
CARE_QUEUE = "care"  # help and worries about somebody: apart from the others, never seen by team OOV


@dataclass(frozen=True)
class Neighbourhood:
    """`words` are other names residents use; before `opens` (local date) residents read `before_opening`.

    `streets` are those whose name does not sound like a street: team OOV reads no streets.
    """

    key: str
    name: str
    in_a_sentence: Localised
    words: tuple[str, ...]
    opens: date
    before_opening: Localised
    streets: tuple[str, ...] = ()

    def is_open(self, today: date) -> bool:
        return today >= self.opens


@dataclass(frozen=True)
class Direct:
    """Who gets what is passed on at once, and the address where residents can report it themselves."""

    partner: str
    link: str


@dataclass(frozen=True)
class Topic:
    """`asks` are the details worth a question, `call` the numbers shown when it happens right now.

    What is `about_people` is not named on lock screens, nor asked around in the neighbourhood. Whoever reports
    what is `informal` is called “je”; of what is `hard_to_tell` they read first that it is good they do.
    """

    key: str
    label: Localised
    words: Mapping[str, tuple[str, ...]]
    asks: frozenset[Detail]
    call: tuple[Number, ...]
    photo: bool
    location: bool
    urgent: bool
    about_people: bool = False
    without_names: bool = False  # of somebody else, nor addresses and number plates
    informal: bool = False
    hard_to_tell: bool = False
    direct: Direct | None = None


class Desk(StrEnum):
    """What is not for the coordinator, and belongs at a desk of the municipality or of another."""

    HELP_REQUEST = "help_request"  # Wmo, youth help, debt
    OFFICIAL_LETTER = "official_letter"  # bezwaar, klacht, aanvraag


@dataclass(frozen=True)
class Partner:
    """Who a signal can be passed on to: a partner in the neighbourhood, or a `desk` with a telephone number.

    `asks_consent`: each time the resident is asked whether the partner may read the words.
    """

    key: str
    name: Localised
    asks_consent: bool = False
    desk: Desk | None = None
    phone: str = ""


@dataclass(frozen=True)
class Colleague:
    """Somebody on the staff with a queue of their own; `user_id` is their Telegram user id.

    `days` are their working days; without them they work when the municipality does.
    """

    key: str
    name: str
    user_id: int
    days: frozenset[Weekday] | None = None


@dataclass(frozen=True)
class Route:
    """An empty set of topics or neighbourhoods matches all of them."""

    topics: frozenset[str]
    neighbourhoods: frozenset[str]
    queue: str


@dataclass(frozen=True)
class StartLink:
    """What `?start=b_<key>` says about whoever comes in by it."""

    key: str
    reporter_kind: ReporterKind
    source: Source


TEMPLATE_FIELDS = frozenset({"number", "topic", "neighbourhood", "name", "phone"})


@dataclass(frozen=True)
class Template:
    """A reply to start from; `text` may hold the TEMPLATE_FIELDS in braces.

    For some topics and statuses, or for all where none is named.
    """

    key: str
    title: Localised
    text: Localised
    topics: frozenset[str] = frozenset()
    statuses: frozenset[Status] = frozenset()

    def fits(self, signal: Signal) -> bool:
        return signal.topic in (self.topics or {signal.topic}) and signal.status in (self.statuses or {signal.status})


@dataclass(frozen=True)
class HintWords:
    """Words that give away a part of day, a frequency or a place in a text; `misleading` only look like it."""

    when: Mapping[str, tuple[str, ...]]
    how_often: Mapping[str, tuple[str, ...]]
    places: tuple[str, ...]
    elsewhere: tuple[str, ...]
    misleading: tuple[str, ...] = ()


@dataclass(frozen=True)
class Checked:
    """The local days on which a person looked whether these are right; `buurtsignaal check` asks for them."""

    numbers: date | None = None
    legal_ground: date | None = None
    retention: date | None = None


@dataclass(frozen=True)
class Privacy:
    """On which ground of the law personal data is kept, and where residents can complain about it."""

    legal_ground: Localised
    authority: str
    authority_website: str


@dataclass(frozen=True, kw_only=True)
class Municipality:
    name: str
    number_prefix: str
    timezone: ZoneInfo
    phone: str
    website: str
    privacy_contact: str
    privacy: Privacy
    elsewhere: Localised
    face: Face
    neighbourhoods: tuple[Neighbourhood, ...]
    topics: tuple[Topic, ...]
    partners: tuple[Partner, ...]
    colleagues: tuple[Colleague, ...] = ()
    routes: tuple[Route, ...] = ()
    start_links: tuple[StartLink, ...] = ()
    season: tuple[Season, ...] = ()  # each returns every year
    numbers: Mapping[Number, str]
    working_time: WorkingTime
    hints: HintWords
    closing_texts: Mapping[ClosingReason, Localised]
    hold: timedelta  # seconds a reply or closing waits, so that it can be undone unseen
    told_from: time = time(8)  # local: when residents may be written to
    told_until: time = time(21)
    asks_again: bool = True  # whether “is it solved?” is asked once more after 28 days
    pilot_ends: date | None = None  # the last local day on which an answer is promised
    address: Address = Address.FORMAL  # how all residents are spoken to in Dutch
    may_ask_around: bool = False  # whether residents who chose it are asked “is this so with you too?”
    tells_promises_kept: bool = False  # whether residents read how many answers of a quarter came in time
    templates: tuple[Template, ...] = ()
    checked: Checked = Checked()
    meetings: MeetingRules = field(default_factory=MeetingRules)
    retention: Retention = field(default_factory=Retention)
    limits: Limits = field(default_factory=Limits)

    def neighbourhood(self, key: str) -> Neighbourhood:
        return _with_key(self.neighbourhoods, key)

    def topic(self, key: str) -> Topic:
        return _with_key(self.topics, key)

    def partner(self, key: str) -> Partner:
        return _with_key(self.partners, key)

    def is_informal(self, topic: str | None = None) -> bool:
        """Whether a resident is called “je”: all are, or whoever reports something on this topic."""
        return self.address is Address.INFORMAL or bool(topic and self.topic(topic).informal)

    def is_discreet(self, signal: Signal) -> bool:
        """Whether a message about it could hurt when somebody else reads it on a lock screen."""
        return signal.anonymous or self.topic(signal.topic).about_people

    def asks_around(self, signal: Signal) -> bool:
        """Whether the neighbourhood may be asked about it: never about people."""
        return self.may_ask_around and not self.topic(signal.topic).about_people

    def working_time_of(self, user_id: int) -> WorkingTime:
        """Of somebody on the staff: the closing days and holidays of the municipality hold for all."""
        own = next((one.days for one in self.colleagues if one.user_id == user_id), None)
        return self.working_time if own is None else replace(self.working_time, days=own)

    def queue_for(self, topic: str, neighbourhood: str) -> str:
        """The queue that a signal lands in: the first route that matches, else the coordinator's."""
        for route in self.routes:
            if route.topics and topic not in route.topics:
                continue
            if route.neighbourhoods and neighbourhood not in route.neighbourhoods:
                continue
            return route.queue
        return COORDINATORS_QUEUE


class _Keyed(Protocol):
    @property
    def key(self) -> str: ...


_One = TypeVar("_One", bound=_Keyed)


def _with_key(ones: tuple[_One, ...], key: str) -> _One:
    """Raises KeyError."""
    for one in ones:
        if one.key == key:
            return one
    raise KeyError(key)
