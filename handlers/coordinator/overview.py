"""/cijfers: the figures of a period, a neighbourhood and a topic, drawn and changed in place."""

from dataclasses import dataclass
from datetime import date, datetime
from typing import Any

from sqlalchemy import Connection

from domain.errors import Unknown
from domain.municipality import Municipality
from domain.overview import Choice, Overview
from domain.people import Role
from domain.periods import Period, PeriodKind
from handlers.drawing.charts import Picture, draw
from handlers.errands import Craft
from handlers.house import House
from handlers.i18n import translator
from handlers.speaker import Speaker
from handlers.turn import Turn
from handlers.views.messages import Upload
from handlers.views.staff import overview as views
from handlers.views.staff.overview import Asked
from handlers.views.staff.overview_picture import picture
from services import overview as services
from storage import people
from storage.errands import Errand

KIND = "overview"
_FARTHEST = 400  # periods back


def begin(turn: Turn) -> None:
    """The month so far."""
    _ask(turn, Asked(PeriodKind.MONTH))


def change(turn: Turn) -> None:
    """A button of the figures that are shown."""
    kind, back, neighbourhood, topic = turn.parts
    _ask(turn, Asked(PeriodKind(kind), int(back), _number(neighbourhood), _number(topic)))


def choose_topic(turn: Turn) -> None:
    """The topics take the place of the other buttons."""
    kind, back, neighbourhood = turn.parts
    asked = Asked(PeriodKind(kind), int(back), _number(neighbourhood))
    markup = {"inline_keyboard": views.keyboard(views.topic_rows(turn.t, turn.municipality, asked))}
    turn.call("editMessageReplyMarkup", message_id=turn.shown_in, reply_markup=markup)


def _number(text: str) -> int | None:
    return None if text == "-" else int(text)


def _ask(turn: Turn, asked: Asked) -> None:
    choice_of(asked, turn.municipality, turn.today)
    turn.send_for(KIND, str(turn.shown_in), message_id=turn.shown_in, asked=asked.as_dict())
    turn.toast(views.being_drawn(turn.t))


def choice_of(asked: Asked, municipality: Municipality, today: date) -> Choice:
    """Raises Unknown for a period or a place that cannot have been on a button."""
    if not 0 <= asked.back <= _FARTHEST:
        raise Unknown
    try:
        return Choice(
            Period.of(asked.kind, today).back(asked.back),
            None if asked.neighbourhood is None else municipality.neighbourhoods[asked.neighbourhood].key,
            None if asked.topic is None else municipality.topics[asked.topic].key,
        )
    except IndexError as error:
        raise Unknown from error


@dataclass(frozen=True)
class Found:
    overview: Overview
    picture: Picture
    language: str


def _look(conn: Connection, house: House, errand: Errand, now: datetime) -> Found:
    municipality = house.municipality
    today = now.astimezone(municipality.timezone).date()
    choice = choice_of(Asked.of(errand.details["asked"]), municipality, today)
    overview = services.of_choice(conn, municipality, choice, now)
    language = people.language_of(conn, house.bot_id, errand.chat_id)
    t = translator(language)
    return Found(overview, picture(t, municipality, overview), t.language)


def draw_picture(found: Found) -> bytes:
    return draw(found.picture)


def _tell(speaker: Speaker, errand: Errand, found: Found | None, chart: bytes | None) -> None:
    person = speaker.chat(errand.chat_id)
    if not speaker.has_role(person, Role.COORDINATOR):
        return
    if found is None:
        speaker.say(views.not_now(translator(person.language)), person)
        return
    asked, t = Asked.of(errand.details["asked"]), translator(found.language)
    attachment: Any = Upload("photo", "cijfers.png", chart) if chart is not None else None
    message = views.overview(t, speaker.municipality, found.overview, asked, attachment)
    if errand.details["message_id"] and chart is not None:
        speaker.change(errand.details["message_id"], message, person)
    else:
        speaker.say(message, person)


CRAFT = Craft(_look, draw_picture, _tell)
