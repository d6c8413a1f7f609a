"""What happened and who should hear of it; the talking floor finds the words."""

from dataclasses import dataclass
from datetime import date

from domain.retention import HoldReason
from domain.signals import Attachment, ClosingReason, Signal


@dataclass(frozen=True)
class Replied:
    """To the reporter of the signal."""

    signal: Signal
    text: str
    attachment: Attachment | None = None


@dataclass(frozen=True)
class Forwarded:
    """To the reporter of the signal; with `consent_id` it asks whether the partner may read the words."""

    signal: Signal
    partner: str
    consent_id: int | None = None


@dataclass(frozen=True)
class Referred:
    """To the reporter of the signal, who hears at which desk it belongs and is asked whether it may go there."""

    signal: Signal
    partner: str
    consent_id: int | None = None


@dataclass(frozen=True)
class ConsentAsked:
    """To the reporter of the signal: may the partner read the words?"""

    signal: Signal
    partner: str
    consent_id: int


@dataclass(frozen=True)
class ConsentAnswered:
    """To whoever has the signal."""

    signal: Signal
    partner: str
    given: bool


@dataclass(frozen=True)
class Closed:
    """To the reporter of the signal."""

    signal: Signal
    reason: ClosingReason
    text: str
    attachment: Attachment | None = None


@dataclass(frozen=True)
class Reopened:
    """To the reporter of the signal."""

    signal: Signal


@dataclass(frozen=True)
class Corrected:
    """To the reporter of the signal: what was told last does not hold."""

    signal: Signal


@dataclass(frozen=True)
class QuestionAsked:
    """To the reporter of the signal, whose next message is the answer."""

    signal: Signal
    text: str


@dataclass(frozen=True)
class QuestionOpen:
    """To the reporter of the signal: the question still waits."""

    signal: Signal


@dataclass(frozen=True)
class QuestionExpired:
    """To the reporter and whoever has the signal: the work goes on without an answer."""

    signal: Signal


@dataclass(frozen=True)
class IsItSolved:
    """To the reporter of the signal."""

    signal: Signal


@dataclass(frozen=True)
class Merged:
    """To the reporter of the signal, which goes on as part of another."""

    signal: Signal


@dataclass(frozen=True)
class Split:
    """To the reporter of the signal: a part of it goes on under a number of its own."""

    signal: Signal
    part: Signal


@dataclass(frozen=True)
class Held:
    """To the reporter of the signal: nothing of it is deleted for now; `words` are the reason when typed."""

    signal: Signal
    reason: HoldReason
    words: str


@dataclass(frozen=True)
class HoldLifted:
    """To the reporter of the signal: it is kept no longer than others."""

    signal: Signal


@dataclass(frozen=True)
class PromiseLifted:
    """To the reporter of the signal: the answer promised for `was` comes after `until`, both local days."""

    signal: Signal
    was: date
    until: date


@dataclass(frozen=True)
class Muted:
    """To the reporter of the signal: until this local day nobody reads what they send; `reason` as in Mute."""

    signal: Signal
    reason: str
    until: date


@dataclass(frozen=True)
class Assigned:
    """To the colleague who has the signal in hand from now on."""

    signal: Signal
    person_id: int


@dataclass(frozen=True)
class Withdrawn:
    """To whoever had taken the signal up: its reporter withdrew it."""

    signal: Signal


@dataclass(frozen=True)
class SnoozeOver:
    """To whoever has the signal."""

    signal: Signal


@dataclass(frozen=True)
class StillBroken:
    """To team OOV: how many promises have been broken for long, and no more than that."""

    count: int


@dataclass(frozen=True)
class UrgentSignal:
    """To whoever has the signal: its topic or its words cannot wait.

    `heard_by`: who wrote those words down; then to all other coordinators and deputies.
    """

    signal: Signal
    heard_by: int | None = None


@dataclass(frozen=True)
class MoreSaid:
    """To whoever has the signal: its reporter added something."""

    signal: Signal


@dataclass(frozen=True)
class DangerLeft:
    """To all coordinators and deputies: nobody took it up, though its reporter read when we read it."""

    signal: Signal


@dataclass(frozen=True)
class CallBackAsked:
    """To the coordinators."""

    call_back_id: int
    number: str


@dataclass(frozen=True)
class CalledBack:
    """To the person who asked to be called: their number is forgotten."""

    call_back_id: int
    person_id: int


@dataclass(frozen=True)
class ContactForgotten:
    """To whoever saw how the reporter of this signal could be reached: it is deleted, there too."""

    signal_id: int


@dataclass(frozen=True)
class PhotosLost:
    """To the reporter of the signal: so many of its photos could not be kept."""

    signal: Signal
    count: int


@dataclass(frozen=True)
class NotPassedOn:
    """To the reporter of the signal: nobody chose in time what becomes of more words about it.

    `unsure`: what was not chosen is whether they belong to it at all.
    """

    signal: Signal
    unsure: bool = False


ToReporter = (
    Replied
    | Forwarded
    | Referred
    | ConsentAsked
    | Closed
    | Reopened
    | Corrected
    | QuestionAsked
    | QuestionOpen
    | IsItSolved
    | Merged
    | Split
    | PromiseLifted
    | PhotosLost
    | Held
    | HoldLifted
    | Muted
    | NotPassedOn
)
InAnyCase = Held | HoldLifted | NotPassedOn
"""What a reporter is told also who wants no answers."""

ToStaff = UrgentSignal | MoreSaid | DangerLeft | ConsentAnswered | Assigned | SnoozeOver | Withdrawn
Notice = ToReporter | ToStaff | QuestionExpired | StillBroken | CallBackAsked | CalledBack | ContactForgotten
