"""What a chat has answered so far in the dialogues it is in."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date

from pydantic import TypeAdapter

from domain.people import Role
from domain.planning import Planning
from domain.registering import Registering, Round
from domain.reports import Draft
from domain.signals import Attachment, ClosingReason, Location, RemarkKind, Voice


@dataclass(frozen=True)
class Writing:
    """What a coordinator is writing about a version of a signal, before it is sent."""

    signal_id: int
    version: int
    text: str = ""
    reason: ClosingReason | None = None
    attachment: Attachment | None = None
    settled: bool = True  # nothing in it waits for “take it out” or “leave it”


@dataclass(frozen=True)
class Audience:
    """Who gets what is written: the reporter, and how many of those whose reports go on as part of the signal.

    `languages` are those that they read now, without that of who is anonymous.
    """

    reporter: bool
    parts: int = 0
    languages: frozenset[str] = frozenset()

    def __bool__(self) -> bool:
        return self.reporter or self.parts > 0


@dataclass(frozen=True)
class Enclosed:
    """What a resident sends with words, or instead of them."""

    photos: tuple[str, ...] = ()
    voice: Voice | None = None
    location: Location | None = None

    def __bool__(self) -> bool:
        return bool(self.sign)

    @property
    def sign(self) -> str:
        """What stands for words that are not there."""
        signs = {"📷": self.photos, "🎤": self.voice, "📍": self.location}
        return "".join(sign for sign, sent in signs.items() if sent)

    def and_more(self, later: "Enclosed") -> "Enclosed":
        return Enclosed(self.photos + later.photos, later.voice or self.voice, later.location or self.location)

    def without(self, kept: "Enclosed") -> "Enclosed":
        return Enclosed(
            tuple(photo for photo in self.photos if photo not in kept.photos),
            self.voice if self.voice != kept.voice else None,
            self.location if self.location != kept.location else None,
        )


NOTHING = Enclosed()


@dataclass(frozen=True)
class Said:
    """Words of a resident, by the message they stand in, that would go with the signal of a reply key.

    And what is enclosed.
    """

    reply_key: str
    kind: RemarkKind
    texts: Mapping[int, str]
    enclosed: Enclosed = NOTHING

    @property
    def text(self) -> str:
        return "\n".join(filter(None, self.texts.values()))


@dataclass(frozen=True)
class Answers:
    """`newer_text` waits beside a draft for the choice what it is; `reply_key` names the signal that more words go
    with, `said` those in which the guard found something, `unsure` those that may be another report, `album` the
    photos of which the first went with it.

    `week` has the digest that is written for, `account` the period that is accounted for, `hotspot` the
    season, year and hotspot that `words` are agreed for. `registering` is what staff heard and write down,
    on a `round` of talks; `planning` is about a meeting. Under `staff_name` somebody would take the role
    that an `invitation` `offered`. `in_doubt` are words about no signal that wait for “take it out” or “leave it”.
    """

    draft: Draft = field(default_factory=Draft)
    writing: Writing | None = None
    newer_text: str = ""
    reply_key: str = ""
    said: Said | None = None
    unsure: Said | None = None
    album: str = ""
    away_from: date | None = None
    away_until: date | None = None
    registering: Registering | None = None
    round: Round | None = None
    week: str = ""
    words: str = ""
    account: str = ""
    hotspot: str = ""
    invitation: int = 0
    offered: Role | None = None
    staff_name: str = ""
    planning: Planning | None = None
    in_doubt: str = ""

    def waits(self, message_id: int) -> bool:
        """Whether the guard asks about words of this message."""
        return self.said is not None and message_id in self.said.texts

    def is_unsure(self, message_id: int) -> bool:
        """Whether it is asked what words of this message belong to."""
        return self.unsure is not None and message_id in self.unsure.texts

    def as_json(self) -> str:
        return _ADAPTER.dump_json(self).decode()

    @staticmethod
    def from_json(text: str) -> "Answers":
        return _ADAPTER.validate_json(text)


_ADAPTER: TypeAdapter[Answers] = TypeAdapter(Answers)
