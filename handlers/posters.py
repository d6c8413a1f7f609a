"""The poster of a meeting: asked for by staff, drawn in the workshop, sent to whoever asked."""

from datetime import datetime

from sqlalchemy import Connection

from domain.errors import Unknown
from domain.texts import HOME_LANGUAGE
from handlers.drawing.posters import Poster, Printed, draw
from handlers.errands import Craft
from handlers.house import House
from handlers.i18n import translator
from handlers.speaker import Speaker
from handlers.views.staff import posters as views
from storage import meetings
from storage.errands import Errand

KIND = "poster"


def key(meeting_id: int, chat_id: int) -> str:
    return f"{KIND}:{meeting_id}:{chat_id}"


def _look(conn: Connection, house: House, errand: Errand, now: datetime) -> Poster:
    """In the municipality's language: it hangs where everybody comes by. Raises Unknown when it is off."""
    meeting = meetings.by_id(conn, int(errand.details["meeting"]))
    if not meeting.is_published:
        raise Unknown
    return views.poster(translator(HOME_LANGUAGE), house.municipality, meeting, house.bot_username)


def _tell(speaker: Speaker, errand: Errand, found: Poster | None, printed: Printed | None) -> None:
    person = speaker.chat(errand.chat_id)
    for message in views.printed(translator(person.language), errand.details["name"], printed):
        speaker.say(message, person)


CRAFT = Craft(_look, draw, _tell)
