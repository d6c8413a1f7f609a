"""All that a coordinator may know of a signal."""

from dataclasses import dataclass
from datetime import date, timedelta

from sqlalchemy import Connection

from domain.meetings import Meeting
from domain.retention import LegalHold
from domain.signals import Remark, Signal
from services import reporters
from services.deeds import look_up
from storage import (
    agendas,
    askings,
    contacts,
    dangers,
    legal_holds,
    meetings,
    people,
    photos,
    remarks,
    reply_keys,
    signals,
    undo,
)
from storage.askings import Asked

ALIKE_WITHIN = timedelta(weeks=12)
_MOST_EARLIER = 3


@dataclass(frozen=True)
class Card:
    """`earlier` are numbers of the same resident's signals, never of an anonymous one's; `merged` of those put
    under this one, `parent` of the one it was put under. `reachable`: through the bot; `contact`: it is noted
    how to reach the reporter without; `has_key`: the bot knows who reported it. `asked` counts the neighbours
    who were asked about it; `meeting` has it on its agenda.
    `held_with` is the signal whose hold it shares.
    """

    signal: Signal
    remarks: tuple[Remark, ...]
    authors: dict[int, str]
    assignee: str | None
    alike: int
    earlier: tuple[str, ...]
    reachable: bool
    contact: bool
    can_undo: bool
    has_key: bool
    merged: tuple[str, ...] = ()
    parent: str | None = None
    asked: Asked | None = None
    meeting: Meeting | None = None
    danger_named: bool = False
    photos: int = 0
    hold: LegalHold | None = None
    held_with: str | None = None


def card(conn: Connection, signal_id: int, today: date) -> Card:
    """Raises Unknown."""
    signal, hold = reporters.as_now(conn, look_up(conn, signal_id)), legal_holds.of_signal(conn, signal_id)
    said = remarks.of_signal(conn, signal_id)
    key = reply_keys.of_signal(conn, signal_id)
    authors = {one.author_id for one in said if one.author_id is not None}
    return Card(
        signal=signal,
        remarks=tuple(said),
        authors={author: people.by_id(conn, author).staff_name or "" for author in authors},
        assignee=people.by_id(conn, signal.assignee).staff_name if signal.assignee else None,
        alike=signals.count_alike(conn, signal, today - ALIKE_WITHIN),
        earlier=tuple(signals.others_of_resident(conn, signal, _MOST_EARLIER)),
        reachable=key is not None and key.wants_answer and people.by_id(conn, key.person_id).reachable,
        contact=contacts.has(conn, signal_id),
        merged=tuple(one.number for one in signals.children(conn, signal_id)),
        parent=look_up(conn, signal.parent_id).number if signal.parent_id else None,
        asked=askings.of_signal(conn, signal_id),
        meeting=_meeting(conn, signal.parent_id or signal_id),
        danger_named=bool(dangers.named_among(conn, [signal_id])),
        photos=photos.counted(conn, [signal_id]).get(signal_id, 0),
        hold=hold,
        held_with=look_up(conn, hold.through).number if hold and hold.through else None,
        has_key=key is not None,
        can_undo=_can_undo(undo.of_version(conn, signal_id, signal.version)),
    )


def _meeting(conn: Connection, signal_id: int) -> Meeting | None:
    meeting_id = agendas.meeting_of_signal(conn, signal_id)
    return None if meeting_id is None else meetings.by_id(conn, meeting_id)


def _can_undo(kept: undo.Kept | None) -> bool:
    """A reply that was read cannot be taken back."""
    return kept is not None and not (kept.deed == "reply" and kept.was_told)
