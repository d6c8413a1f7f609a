"""What was agreed goes onto the signals behind a point, as an answer to whoever reported them."""

from dataclasses import replace
from typing import Any

from sqlalchemy import Connection

from domain.agendas import AgendaPoint
from domain.meetings import Meeting
from domain.signals import RemarkKind, Signal, Status
from services import deeds, reporters
from services.deeds import Act
from services.meetings import MeetingAct
from storage import agendas, remarks, undo


def changed(meeting: Meeting, **changes: Any) -> Meeting:
    return replace(meeting, version=meeting.version + 1, **changes)


def put_on_signals(conn: Connection, act: MeetingAct, point: AgendaPoint, words: str) -> None:
    """Open signals are answered by it; what was closed keeps the words with it."""
    for signal in agendas.signals_of(conn, point.id):
        kind = RemarkKind.REPLY if reporters.hears(conn, signal.id) else RemarkKind.TOLD
        if signal.is_open:
            _answer(conn, act, signal, kind, words)
        else:
            remarks.add(conn, signal.id, kind, words, act.by.id, act.now)


def _answer(conn: Connection, act: MeetingAct, signal: Signal, kind: RemarkKind, words: str) -> None:
    """Told with the report of the meeting, so it cannot be undone by itself."""
    named = Act(act.by, signal.id, signal.version, act.now, act.municipality)
    takes_up = signal.status in (Status.RECEIVED, Status.REOPENED)
    _, undo_id = deeds.save(
        conn,
        named,
        "agreed at a meeting",
        signal,
        remark=(kind, words),
        detail=f"meeting {act.meeting_id}",
        status=Status.IN_PROGRESS if takes_up else signal.status,
        **deeds.answered(signal, named),
    )
    undo.forget(conn, undo_id)
