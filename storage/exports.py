"""Signals, what was said about them and meetings, as somebody takes them out: never who reported them."""

from sqlalchemy import Connection, func, select

from domain.agendas import PointStatus
from domain.exports import Report
from domain.registrations import Standing
from domain.signals import Remark, Signal
from storage import agendas, agreements, meetings
from storage.schema import agenda_signal, registration, remark, signal

MOST = 100_000  # newest first: a spreadsheet takes no more, and neither does a phone
MOST_MEETINGS = 1_000

Said = tuple[str, Remark]  # the number of its signal


def signals(conn: Connection) -> list[Signal]:
    rows = conn.execute(select(signal).order_by(signal.c.id.desc()).limit(MOST))
    return [Signal(**row._asdict()) for row in rows]


def remarks(conn: Connection) -> list[Said]:
    query = (
        select(signal.c.number, remark)
        .join(signal, signal.c.id == remark.c.signal_id)
        .order_by(remark.c.id.desc())
        .limit(MOST)
    )
    found = []
    for row in conn.execute(query):
        kept = row._asdict()
        kept.pop("id"), kept.pop("signal_id")
        found.append((kept.pop("number"), Remark(**kept)))
    return found


def reports(conn: Connection) -> list[Report]:
    """Of every meeting, the newest first."""
    people, behind = _people(conn), _signals_behind(conn)
    return [
        Report(
            meeting=one,
            signed_up=people.get((one.id, Standing.CONFIRMED), (0, 0))[0],
            waiting=people.get((one.id, Standing.WAITING), (0, 0))[0],
            came=sum(people.get((one.id, standing), (0, 0))[1] for standing in Standing),
            points=[
                (point, behind.get(point.id, 0))
                for status in PointStatus
                for point in agendas.points(conn, one.id, status)
            ],
            agreements=agreements.of_meeting(conn, one.id),
            marks=agreements.marks(conn, one),
        )
        for one in meetings.newest(conn, MOST_MEETINGS)
    ]


def _people(conn: Connection) -> dict[tuple[int, Standing], tuple[int, int]]:
    """By meeting and standing: how many people, and how many of them came."""
    groups = (registration.c.meeting_id, registration.c.standing)
    came = func.coalesce(func.sum(registration.c.party).filter(registration.c.came.is_(True)), 0)
    query = select(*groups, func.sum(registration.c.party), came).group_by(*groups)
    return {(meeting_id, standing): (count, seen) for meeting_id, standing, count, seen in conn.execute(query)}


def _signals_behind(conn: Connection) -> dict[int, int]:
    query = select(agenda_signal.c.point_id, func.count()).group_by(agenda_signal.c.point_id)
    return {point_id: count for point_id, count in conn.execute(query)}
