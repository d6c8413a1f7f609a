"""Brings together all that is kept about a resident who asks for it."""

from datetime import datetime
from zoneinfo import ZoneInfo

from sqlalchemy import Connection

from domain.exports import Content
from domain.my_data import MyData, MySignal, Seen
from domain.people import Person, Role
from domain.signals import RemarkKind
from services.deeds import look_up
from storage import audit, dangers, erasing, legal_holds, my_data, photos, remarks


def of_person(conn: Connection, person: Person, draft: str, timezone: ZoneInfo) -> MyData:
    """Internal notes are not in it: they are asked for at the municipality, which blacks out who wrote them."""
    settings = my_data.settings(conn, person.id)
    return MyData(
        first_seen=settings.first_seen,
        language=person.language,
        stopped=person.stopped,
        asked_in=person.asked_in,
        asked=settings.asked,
        home=settings.home,
        wants_news=settings.wants_news,
        numbers=my_data.numbers(conn, person.id),
        draft=draft,
        signals=tuple(_signal(conn, one, timezone) for one in erasing.signals_of(conn, person.id)),
        meetings=my_data.meetings(conn, person.id),
        proposed=my_data.proposed(conn, person.id),
        backed=my_data.backed(conn, person.id),
        agreed=my_data.agreed(conn, person.id),
        marks=my_data.marks(conn, person.id),
    )


def _signal(conn: Connection, signal_id: int, timezone: ZoneInfo) -> MySignal:
    signal = look_up(conn, signal_id)
    deeds = [one for one in audit.of_signal(conn, signal_id) if one.role is not Role.RESIDENT]
    deeds += [one for one in audit.exports_since(conn, signal.created_at) if not one.detail.endswith(Content.PLAIN)]
    deeds.sort(key=lambda one: one.at)
    seen = (Seen(_local(one.at, timezone).date(), one.role, one.deed) for one in deeds)
    return MySignal(
        signal=signal,
        said=tuple(one for one in remarks.of_signal(conn, signal_id) if one.kind is not RemarkKind.NOTE),
        seen=tuple(dict.fromkeys(seen)),
        danger_named=dangers.is_named(conn, signal_id),
        photos=photos.counted(conn, [signal_id]).get(signal_id, 0),
        partners=my_data.partners(conn, signal_id),
        hold=legal_holds.of_signal(conn, signal_id),
    )


def _local(moment: datetime, timezone: ZoneInfo) -> datetime:
    return moment.astimezone(timezone)
