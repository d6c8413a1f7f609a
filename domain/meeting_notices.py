"""What happened around a meeting and who should hear of it; the talking floor finds the words."""

from dataclasses import dataclass

from domain.agendas import AgendaPoint, Agreement, Mark
from domain.meeting_reminders import MeetingReminderKind
from domain.meetings import Meeting
from domain.registrations import Registration


@dataclass(frozen=True)
class PlaceOffered:
    """To somebody in line: a place is kept for a while."""

    meeting: Meeting
    registration: Registration


@dataclass(frozen=True)
class PlaceGiven:
    """To somebody in line: there is a place, and no time left to ask first."""

    meeting: Meeting
    registration: Registration


@dataclass(frozen=True)
class OfferGone:
    """To somebody who did not answer in time."""

    meeting: Meeting
    registration: Registration


@dataclass(frozen=True)
class MeetingChanged:
    """To everybody on the list: another time or place."""

    meeting: Meeting
    registration: Registration


@dataclass(frozen=True)
class MeetingCancelled:
    meeting: Meeting
    registration: Registration


@dataclass(frozen=True)
class TakenOff:
    """To somebody whom staff took off the list."""

    meeting: Meeting
    registration: Registration


@dataclass(frozen=True)
class Remembered:
    """To somebody who comes: it is nearly time."""

    meeting: Meeting
    registration: Registration
    kind: MeetingReminderKind


@dataclass(frozen=True)
class Announced:
    """To somebody on the list, in the words of staff."""

    meeting: Meeting
    registration: Registration
    text: str


@dataclass(frozen=True)
class Invited:
    """`reported`: what it is about is what this person reported."""

    meeting: Meeting
    person_id: int
    reported: bool


@dataclass(frozen=True)
class PointDecided:
    """To whoever brought a subject up."""

    meeting: Meeting
    point: AgendaPoint
    person_id: int


@dataclass(frozen=True)
class Outcome:
    """A point and what was agreed on it."""

    point: AgendaPoint
    agreements: tuple[Agreement, ...]


@dataclass(frozen=True)
class ReportTold:
    """`brought_up` are ids of points that this person reported something about; `came`: they were on the list."""

    meeting: Meeting
    person_id: int
    outcomes: tuple[Outcome, ...]
    brought_up: frozenset[int]
    came: bool


@dataclass(frozen=True)
class AgreementDone:
    meeting: Meeting
    point: AgendaPoint
    agreement: Agreement
    person_id: int
    reported: bool


@dataclass(frozen=True)
class WordsNotPassedOn:
    """To a resident who did not choose in time what may stay in a wish or a subject."""

    meeting: Meeting
    person_id: int


@dataclass(frozen=True)
class OwnerAsked:
    """To a resident: whether they want to be reminded of what they took upon themselves."""

    meeting: Meeting
    agreement: Agreement
    person_id: int


@dataclass(frozen=True)
class OwnerReminded:
    """To a resident who said yes."""

    meeting: Meeting
    agreement: Agreement
    person_id: int


@dataclass(frozen=True)
class ResultsTold:
    meeting: Meeting
    person_id: int
    marks: tuple[Mark, ...]


@dataclass(frozen=True)
class PlaceByHand:
    """To staff: somebody they wrote down has a place now and cannot be told by the bot."""

    meeting: Meeting
    registration: Registration


@dataclass(frozen=True)
class PointProposed:
    """To staff."""

    meeting: Meeting
    point: AgendaPoint


@dataclass(frozen=True)
class ReportWaits:
    """To staff: the meeting is over and nothing was written about it."""

    meeting: Meeting


@dataclass(frozen=True)
class AgreementWaits:
    """To staff: today it would be done."""

    meeting: Meeting
    agreement: Agreement


ToListed = PlaceOffered | PlaceGiven | OfferGone | MeetingChanged | MeetingCancelled | TakenOff | Remembered | Announced
ToResident = (
    Invited | PointDecided | ReportTold | AgreementDone | OwnerAsked | OwnerReminded | ResultsTold | WordsNotPassedOn
)
ToMeetingStaff = PlaceByHand | PointProposed | ReportWaits | AgreementWaits
MeetingNotice = ToListed | ToResident | ToMeetingStaff
