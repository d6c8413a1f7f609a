"""How long what is kept, and what stops its deletion."""

from dataclasses import dataclass
from datetime import date, datetime
from enum import StrEnum


@dataclass(frozen=True)
class Retention:
    """Days, but for drafts; after closing, unless it says otherwise."""

    draft_hours: int = 24  # after the last word
    reply_keys: int = 30  # of anonymous signals, and who was asked about any
    identity: int = 90
    texts: int = 365
    participants: int = 30  # after the meeting
    audit: int = 730  # after it was written
    backups: int = 30  # after it was made


class Rule(StrEnum):
    """What goes when its time is over, as the statement of destruction counts it."""

    DRAFTS = "drafts"
    REPLY_KEYS = "reply_keys"
    NEIGHBOURS = "neighbours"
    IDENTITY = "identity"
    CONTACTS = "contacts"
    CALL_BACKS = "call_backs"
    TEXTS = "texts"
    REMARKS = "remarks"
    PARTICIPANTS = "participants"
    VOICES = "voices"
    OWNERS = "owners"
    SUBJECTS = "subjects"
    AUDIT = "audit"
    BACKUPS = "backups"


@dataclass(frozen=True)
class Destroyed:
    """So much went by a rule on a local day."""

    day: date
    rule: Rule
    count: int


class HoldReason(StrEnum):
    """Why nothing of a signal may be deleted for now."""

    WOO = "woo"  # somebody asked for it under the Open Government Act
    COMPLAINT = "complaint"
    OBJECTION = "objection"
    OTHER = "other"  # in words that staff typed


@dataclass(frozen=True)
class LegalHold:
    """`erasure_asked_at`: when its reporter asked to be erased, which waits for the end of the hold.

    `through`: the signal that it is held with, when it goes on as part of that.
    """

    signal_id: int
    reason: HoldReason
    words: str
    held_at: datetime
    erasure_asked_at: datetime | None = None
    through: int | None = None
