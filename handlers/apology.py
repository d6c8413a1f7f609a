"""What people hear when a turn or a call failed for good."""

from datetime import datetime

from sqlalchemy import Connection

from domain.people import Role
from handlers.house import House
from handlers.i18n import translator
from handlers.speaker import Speaker
from handlers.views import trouble
from storage import alerts, people
from storage.inbox import Letter


def apologise(conn: Connection, house: House, letter: Letter, kind: str, now: datetime) -> None:
    """To whoever wrote the update that was set aside, and an alert to the administrators."""
    if letter.chat_id is not None and letter.chat_id > 0:
        speaker = Speaker(conn, now, house)
        person = speaker.chat(letter.chat_id)
        speaker.say(trouble.apology(translator(person.language), house.municipality), person)
    alert_administrators(conn, house, f"turn failed: {kind}", now)


def alert_administrators(conn: Connection, house: House, kind: str, now: datetime) -> None:
    """At most one an hour of each kind."""
    if not alerts.may_tell(conn, kind, now):
        return
    speaker = Speaker(conn, now, house)
    for user_id in people.with_role(conn, house.bot_id, Role.ADMINISTRATOR, house.first_staff):
        person = speaker.chat(user_id)
        speaker.say(trouble.alert(translator(person.language), kind), person, is_alert=True)
