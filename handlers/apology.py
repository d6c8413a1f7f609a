"""What people hear when a turn or a call failed for good."""

from datetime import datetime

from sqlalchemy import Connection

from domain.people import Person, Role
from handlers.house import House
from handlers.i18n import translator
from handlers.views import trouble
from handlers.views.messages import Message, api_call
from storage import alerts, outbox, people
from storage.inbox import Letter
from storage.outbox import Call


def apologise(conn: Connection, house: House, letter: Letter, kind: str, now: datetime) -> None:
    """To whoever wrote the update that was set aside, and an alert to the administrators."""
    if letter.chat_id is not None and letter.chat_id > 0:
        person = people.of_chat(conn, house.bot_id, letter.chat_id, now)
        _say(conn, house, person, trouble.apology(translator(person.language), house.municipality), now)
    alert_administrators(conn, house, f"turn failed: {kind}", now)


def alert_administrators(conn: Connection, house: House, kind: str, now: datetime) -> None:
    """At most one an hour of each kind."""
    if not alerts.may_tell(conn, kind, now):
        return
    for user_id in people.with_role(conn, house.bot_id, Role.ADMINISTRATOR, house.first_staff):
        person = people.of_chat(conn, house.bot_id, user_id, now)
        _say(conn, house, person, trouble.alert(translator(person.language), kind), now, is_alert=True)


def _say(conn: Connection, house: House, to: Person, message: Message, now: datetime, is_alert: bool = False) -> None:
    method, params = api_call(message)
    params = {"chat_id": to.chat_id} | params
    outbox.add(conn, Call(house.bot_id, to.chat_id, method, params, now, is_alert=is_alert), now)
