"""Brings together all that is kept about a resident who asks for it."""

from collections.abc import Sequence
from datetime import date, datetime
from functools import reduce
from zoneinfo import ZoneInfo

from sqlalchemy import Connection

from domain.answers import NOTHING, Answers, Enclosed
from domain.exports import Content
from domain.my_data import MyData, MyDeed, MySignal, MyWork, Note, Picture, Seen
from domain.people import Person, Role
from domain.signals import RemarkKind
from services.deeds import look_up
from storage import absences, audit, dangers, erasing, legal_holds, limits, my_data, photos, remarks, reply_keys

MOST_SHOWN = 4_000_000  # bytes of pictures on one page


def of_person(
    conn: Connection, person: Person, roles: frozenset[Role], answers: Answers, timezone: ZoneInfo, today: date
) -> MyData:
    settings = my_data.settings(conn, person.id)
    waiting = [one for one in (answers.said, answers.unsure) if one is not None]
    said = [one.text for one in waiting]
    about_meeting = answers.planning.text if answers.planning else ""
    ids = erasing.signals_of(conn, person.id)
    pictures = _pictures(conn, ids)
    return MyData(
        chat_id=person.chat_id,
        first_seen=settings.first_seen,
        languages=tuple(one for one in (person.language, person.own_language) if one),
        reachable=person.reachable,
        stopped=person.stopped,
        unasked_at=settings.unasked_at,
        asked_in=person.asked_in,
        asked_since=person.asked_since,
        asked=settings.asked,
        home=settings.home,
        wants_news=settings.wants_news,
        news_since=settings.news_since,
        numbers=my_data.numbers(conn, person.id),
        draft=answers.draft,
        waiting=tuple(filter(None, (answers.newer_text, *said, answers.in_doubt, about_meeting))),
        enclosed=reduce(Enclosed.and_more, (one.enclosed for one in waiting), NOTHING),
        mute=limits.mute_of(conn, person.id, today),
        signals=tuple(_signal(conn, one, pictures[one], timezone) for one in ids),
        meetings=my_data.meetings(conn, person.id),
        proposed=my_data.proposed(conn, person.id),
        backed=my_data.backed(conn, person.id),
        agreed=my_data.agreed(conn, person.id),
        marks=my_data.marks(conn, person.id),
        deeds=_deeds(conn, person, timezone),
        work=_work(conn, person, roles - {Role.RESIDENT}),
    )


def _deeds(conn: Connection, person: Person, timezone: ZoneInfo) -> tuple[MyDeed, ...]:
    done = audit.as_resident(conn, person.id)
    return tuple(dict.fromkeys(MyDeed(_local(one.at, timezone).date(), one.deed) for one in done))


def _work(conn: Connection, person: Person, roles: frozenset[Role]) -> MyWork:
    away = tuple((one.first_day, one.last_day) for one in absences.from_day(conn, person.id, date.min))
    return MyWork(person.staff_name, roles, away, audit.count_as_staff(conn, person.id))


def _pictures(conn: Connection, signal_ids: Sequence[int]) -> dict[int, tuple[Picture, ...]]:
    """As much as one page can hold; the newest signals go first."""
    found, left = {}, MOST_SHOWN
    for signal_id in reversed(signal_ids):
        sizes = photos.sizes(conn, signal_id)
        fits = sum(sizes) <= left
        contents = photos.of_signal(conn, signal_id) if fits else [None] * len(sizes)
        found[signal_id] = tuple(map(Picture, sizes, contents))
        left -= sum(sizes) if fits else 0
    return found


def _signal(conn: Connection, signal_id: int, pictures: tuple[Picture, ...], timezone: ZoneInfo) -> MySignal:
    signal = look_up(conn, signal_id)
    deeds = [one for one in audit.of_signal(conn, signal_id) if one.role is not Role.RESIDENT]
    deeds += [one for one in audit.exports_since(conn, signal.created_at) if not one.detail.endswith(Content.PLAIN)]
    deeds.sort(key=lambda one: one.at)
    key = reply_keys.of_signal(conn, signal_id)
    seen = (Seen(_local(one.at, timezone).date(), one.role, one.deed) for one in deeds)
    found = remarks.of_signal(conn, signal_id)
    noted = (one for one in found if one.kind is RemarkKind.NOTE and one.text)
    return MySignal(
        signal=signal,
        said=tuple(one for one in found if one.kind is not RemarkKind.NOTE),
        notes=tuple(Note(_local(one.at, timezone).date(), Role.COORDINATOR, one.text) for one in noted),
        seen=tuple(dict.fromkeys(seen)),
        danger_named=dangers.is_named(conn, signal_id),
        photos=photos.counted(conn, [signal_id]).get(signal_id, 0),
        pictures=pictures,
        partners=my_data.partners(conn, signal_id),
        hold=legal_holds.of_signal(conn, signal_id),
        wants_answer=key is None or key.wants_answer,
    )


def _local(moment: datetime, timezone: ZoneInfo) -> datetime:
    return moment.astimezone(timezone)
