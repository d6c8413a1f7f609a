"""Tells whoever waits for it that nothing is left of what was deleted."""

from datetime import datetime

from sqlalchemy import Connection

from domain.people import Person
from domain.scrubs import Scrub
from handlers.house import House
from handlers.speaker import Speaker
from handlers.views import erasure as views
from services import erasure
from services.upkeep import LAST_WORDS
from storage import people, scrubs


def tell_done(conn: Connection, house: House, last: int, now: datetime) -> None:
    speaker = Speaker(conn, now, house)
    for asked in scrubs.take(conn, last):
        if asked.kind is Scrub.ERASURE and asked.chat_id is not None:
            nobody = Person.of_erased(house.bot_id, asked.chat_id, asked.language)
            held = _held(speaker, asked.chat_id)
            speaker.say(views.all_gone(speaker.words_for(nobody), held, asked.on_agenda), nobody, about=LAST_WORDS)


def _held(speaker: Speaker, chat_id: int) -> list[str]:
    """The numbers of what stays until it may go."""
    if not people.knows(speaker.conn, speaker.house.bot_id, chat_id):
        return []
    person = speaker.chat(chat_id)
    return [one.number for one in erasure.left_over(speaker.conn, person)]
