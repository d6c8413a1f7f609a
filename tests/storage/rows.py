"""Rows to begin with, each as plain as it can be."""

from datetime import UTC, date, datetime
from typing import Any

from sqlalchemy import Connection

from domain.signals import HowOften, PartOfDay, Priority, ReporterKind, Signal, Source, Status
from domain.urgency import urgency
from storage import signals
from storage.outbox import Call

NOW = datetime(2026, 11, 23, 9, 0, tzinfo=UTC)
BOT, ANN, BO, GROUP = 4242, 101, 102, -500


def call(chat_id: int = ANN, text: str = "hoi", **changes: Any) -> Call:
    what: dict[str, Any] = {"method": "sendMessage", "params": {"chat_id": chat_id, "text": text}, "due_at": NOW}
    return Call(**{"bot_id": BOT, "chat_id": chat_id} | what | changes)


def add_signal(conn: Connection, number: str, **changes: Any) -> Signal:
    """Its urgency follows from the rest."""
    values: dict[str, Any] = {
        "number": number,
        "version": 1,
        "status": Status.RECEIVED,
        "neighbourhood": "kostmand",
        "topic": "drugs",
        "text": "Elke avond wordt er gedeald",
        "place": "",
        "how_often": HowOften.DAILY,
        "anonymous": False,
        "reporter_kind": ReporterKind.RESIDENT,
        "source": Source.BOT,
        "priority": Priority.NORMAL,
        "overdue": False,
        "reporters": 1,
        "queue": "coordinator",
        "created_at": NOW,
        "local_day": date(2026, 11, 23),
        "local_part": PartOfDay.DAY,
        "promised_on": date(2026, 11, 26),
    } | changes
    rank = urgency(values["priority"], values["overdue"], values["how_often"], values["reporters"])
    return signals.add(conn, values | {"urgency": rank})
