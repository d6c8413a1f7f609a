"""What people hear when a turn or a call failed for good."""

from collections.abc import Callable
from datetime import datetime

from sqlalchemy import Connection

from domain.people import Role
from handlers.house import House
from handlers.i18n import Translator, translator
from handlers.speaker import Speaker
from handlers.views import trouble
from handlers.views.messages import Message
from handlers.views.staff import team_group
from storage import alerts, people
from storage.inbox import Letter


def apologise(conn: Connection, house: House, letter: Letter, kind: str, now: datetime) -> None:
    """To whoever wrote the update that was set aside, and an alert to the administrators."""
    if letter.chat_id is not None and letter.chat_id > 0:
        speaker = Speaker(conn, now, house)
        person = speaker.chat(letter.chat_id)
        speaker.say(trouble.apology(speaker.words_for(person), house.municipality), person)
    alert_administrators(conn, house, f"turn failed: {kind}", now)


def alert_administrators(conn: Connection, house: House, kind: str, now: datetime) -> None:
    """At most one an hour of each kind."""
    if not alerts.may_tell(conn, kind, now):
        return
    speaker = Speaker(conn, now, house)
    for user_id in people.with_role(conn, house.bot_id, Role.ADMINISTRATOR, house.first_staff):
        person = speaker.chat(user_id)
        speaker.say(trouble.alert(translator(person.language), kind), person, is_alert=True)


def tell_files_not_allowed(conn: Connection, house: House, now: datetime) -> None:
    _tell_coordinators(conn, house, trouble.files_not_allowed, now)


def tell_group_unreachable(conn: Connection, house: House, now: datetime) -> None:
    _tell_coordinators(conn, house, trouble.group_unreachable, now)


def follow_group(conn: Connection, house: House, old: int, new: int, now: datetime) -> None:
    """Telegram gives a group that grows another number; of team OOV's the coordinators hear that nothing is lost."""
    if people.team_group(conn, house.bot_id, house.first_staff) == old:
        people.move_team_group(conn, house.bot_id, new)
        _tell_coordinators(conn, house, team_group.grew, now)


def _tell_coordinators(conn: Connection, house: House, words: Callable[[Translator], Message], now: datetime) -> None:
    """At most once an hour: several messages to a group may fail at once."""
    if alerts.may_tell(conn, words.__name__, now):
        speaker = Speaker(conn, now, house)
        for person in speaker.staff():
            speaker.say(words(translator(person.language)), person, is_alert=True)
