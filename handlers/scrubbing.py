"""Tells whoever waits for it that nothing is left of what was deleted."""

from datetime import datetime

from sqlalchemy import Connection

from domain.people import Person
from domain.scrubs import Scrub
from handlers.house import House
from handlers.speaker import Speaker
from handlers.views import erasure as views
from services.upkeep import LAST_WORDS
from storage import scrubs


def tell_done(conn: Connection, house: House, last: int, now: datetime) -> None:
    speaker = Speaker(conn, now, house)
    for asked in scrubs.take(conn, last):
        if asked.kind is Scrub.ERASURE and asked.chat_id is not None:
            nobody = Person.of_erased(house.bot_id, asked.chat_id, asked.language)
            speaker.say(views.all_gone(speaker.words_for(nobody)), nobody, about=LAST_WORDS)
