"""/cijfers: for coordinators the real figures; for readers of team OOV whole weeks and months, as published."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime

from sqlalchemy import Connection

from domain.errors import Unknown
from domain.figures import WeekFigures
from domain.people import Role
from domain.weeks import Week, month_of, weeks_of_month
from handlers.coordinator import overview
from handlers.drawing.charts import Picture, draw
from handlers.errands import Craft
from handlers.house import House
from handlers.i18n import translator
from handlers.speaker import Speaker
from handlers.turn import Turn
from handlers.views.staff import published as views
from handlers.views.staff.overview import being_drawn, not_now
from services import figures as services
from storage import people
from storage.errands import Errand

KIND = "published"
WEEK, MONTH = "week", "month"


def show(turn: Turn) -> None:
    if turn.is_staff:
        overview.begin(turn)
    else:
        _ask(turn, WEEK, Week.of(turn.today).before())


def change(turn: Turn) -> None:
    kind, week = turn.parts
    try:
        _ask(turn, kind, Week.parse(week))
    except ValueError as error:
        raise Unknown from error


def _ask(turn: Turn, kind: str, week: Week) -> None:
    if Role.OOV_READER not in turn.roles or _weeks(kind, week)[-1].sunday >= turn.today:
        raise Unknown
    turn.send_for(KIND, str(turn.shown_in), message_id=turn.shown_in, kind=kind, week=str(week))
    turn.toast(being_drawn(turn.t))


def _weeks(kind: str, week: Week) -> list[Week]:
    return weeks_of_month(month_of(week)) if kind == MONTH else [week]


@dataclass(frozen=True)
class Found:
    """`weeks` are what is told, for one week with those before it."""

    kind: str
    weeks: Sequence[WeekFigures]
    picture: Picture
    language: str | None


def _look(conn: Connection, house: House, errand: Errand, now: datetime) -> Found:
    kind, week = errand.details["kind"], Week.parse(errand.details["week"])
    municipality = house.municipality
    language = people.language_of(conn, house.bot_id, errand.chat_id)
    t = translator(language)
    if kind == MONTH:
        weeks = services.of_weeks(conn, municipality, _weeks(kind, week), now)
        return Found(kind, weeks, views.picture_of_month(t, municipality, weeks), language)
    weeks = services.look_back(conn, municipality, week, now)
    return Found(kind, weeks, views.picture_of_week(t, municipality, weeks), language)


def draw_picture(found: Found) -> bytes:
    return draw(found.picture)


def _tell(speaker: Speaker, errand: Errand, found: Found | None, chart: bytes | None) -> None:
    person = speaker.chat(errand.chat_id)
    if not speaker.has_role(person, Role.OOV_READER):
        return
    t = translator(person.language)
    if found is None:
        speaker.say(not_now(t), person)
        return
    services.publish(speaker.conn, found.weeks, speaker.now)
    tell = views.month if found.kind == MONTH else views.week
    message = tell(t, speaker.municipality, found.weeks, speaker.today, chart)
    if errand.details["message_id"] and chart is not None:
        speaker.change(errand.details["message_id"], message, person)
    else:
        speaker.say(message, person)


CRAFT = Craft(_look, draw_picture, _tell)
