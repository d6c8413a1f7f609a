"""Lets python-telegram-bot choose the handler, and gives the handler its turn."""

import re
from collections.abc import Callable, Iterator
from dataclasses import dataclass, replace
from datetime import datetime, timedelta
from typing import Any

from sqlalchemy import Connection
from telegram import Update
from telegram.ext import Application, CallbackContext

from domain.answers import Answers
from domain.dialogues import Dialogue
from domain.errors import Refusal, Unknown
from domain.people import Person, Role, plain_name
from domain.texts import HOME_LANGUAGE
from handlers import language
from handlers.house import House
from handlers.i18n import closest_language, languages_for
from handlers.refusals import refuse
from handlers.resident import gate, pacing
from handlers.turn import Handler, Toast, Turn
from handlers.views.messages import Message
from handlers.views.reports import was_away
from handlers.views.welcome import first_contact
from services import kept_promises
from storage import dialogues, inbox, people, told
from storage.database import Database

_SHORT_ABSENCE = timedelta(minutes=5)

Context = CallbackContext[Any, Any, Any, Any]


@dataclass(frozen=True)
class Desk:
    """What an adapter needs to hold a turn: `after` gets the toasts once the turn is committed."""

    database: Database
    house: House
    now: Callable[[], datetime]
    after: Callable[[list[Toast]], None]


class TurnApplication(Application[Any, Any, Any, Any, Any, Any]):
    """Its errors reach the processor, which counts attempts, instead of error handlers, which would hide them."""

    desk: Desk

    async def process_error(self, update: object, error: Exception, *_: Any, **__: Any) -> bool:
        raise error


@dataclass(frozen=True)
class InTurn:
    """What python-telegram-bot calls: gives the handler its turn, when whoever asks has the role now."""

    handler: Handler
    role: Role | None = None

    async def __call__(self, update: Update, context: Context) -> None:
        application = context.application
        assert isinstance(application, TurnApplication)  # noqa: S101 (narrows the type)
        desk = application.desk
        wanted = self.handler, self.role, _parts(context)
        desk.after(await desk.database.write(_take_turn, desk.house, desk.now(), update, *wanted))


def in_turn(handler: Handler, role: Role | None = None) -> InTurn:
    return InTurn(handler, role)


def _parts(context: Context) -> tuple[str, ...]:
    """What the pattern of a button found, or the words behind a command."""
    found = context.matches[0] if context.matches else None
    return tuple(found.groups()) if isinstance(found, re.Match) else tuple(context.args or ())


def _take_turn(
    conn: Connection,
    house: House,
    now: datetime,
    update: Update,
    handler: Handler,
    role: Role | None,
    parts: tuple[str, ...],
) -> list[Toast]:
    message_id = update.message.message_id if update.message is not None else None
    if not inbox.finish(conn, house.bot_id, update.update_id, message_id):
        return []
    turn, opening = _prepare(conn, house, now, update, parts)
    hold = pacing.hold(turn)
    gate.watch(turn, hold)
    for message in opening:
        turn.say(message)
    if hold is not None:
        pacing.tell(turn, hold)
        return turn.toasts
    language.offer(turn)
    before = turn.dialogue, turn.answers
    try:
        with conn.begin_nested():
            if _is_forged(turn) or (role is not None and role not in turn.roles):
                raise Unknown
            handler(turn)
    except Refusal as refusal:
        turn.dialogue, turn.answers = before
        refuse(turn, refusal)
    if update.callback_query is not None and not turn.toasts:
        turn.toast("")
    return turn.toasts


def _is_forged(turn: Turn) -> bool:
    """No button of ours stands in a group or says nothing."""
    query = turn.update.callback_query
    return query is not None and not (turn.person.id and query.data)


def _prepare(
    conn: Connection, house: House, now: datetime, update: Update, parts: tuple[str, ...]
) -> tuple[Turn, list[Message]]:
    """The turn, and what is said before its answer."""
    user, chat = update.effective_user, update.effective_chat
    roles = people.roles(conn, house.bot_id, user.id if user else 0, house.first_staff)
    if chat is None or chat.type != "private":
        group = Person.of_group(house.bot_id, chat.id if chat else 0)
        return _without_person(conn, now, house, update, group, roles), []
    if _comes_after_all(conn, house, update, chat.id):
        spoken = closest_language(user.language_code if user else None)
        nobody = Person.of_erased(house.bot_id, chat.id, spoken)
        return _without_person(conn, now, house, update, nobody, roles), []
    person = people.of_chat(conn, house.bot_id, chat.id, now)
    dialogue = dialogues.of_person(conn, person.id, now)
    answers = _still_known(Answers.from_json(dialogue.answers), house)
    turn = Turn(conn, now, house, update, person, roles, dialogue, answers, parts)
    is_new = person.language is None
    _keep_up_to_date(turn, user.language_code if user else None, user.first_name if user else "")
    return turn, [*_excuse(turn), *(_greeting(turn) if is_new else ())]


def _without_person(
    conn: Connection, now: datetime, house: House, update: Update, chat: Person, roles: frozenset[Role]
) -> Turn:
    return Turn(conn, now, house, update, chat, roles, Dialogue(None, "{}", 0), Answers())


def _comes_after_all(conn: Connection, house: House, update: Update, chat_id: int) -> bool:
    """Who was erased may still press an old button or block the bot; only what is written makes us know somebody."""
    return update.message is None and not people.knows(conn, house.bot_id, chat_id)


def _still_known(answers: Answers, house: House) -> Answers:
    """Without topics and neighbourhoods that the configuration no longer has."""
    topics = {one.key for one in house.municipality.topics}
    neighbourhoods = {one.key for one in house.municipality.neighbourhoods}
    draft = answers.draft
    known = replace(
        draft,
        topic=draft.topic if draft.topic in topics else None,
        neighbourhood=draft.neighbourhood if draft.neighbourhood in neighbourhoods else None,
        likely_topics=tuple(key for key in draft.likely_topics if key in topics),
    )
    return replace(answers, draft=known)


def _greeting(turn: Turn) -> Iterator[Message]:
    """Whoever begins with a worry and no command meets the person behind the bot first."""
    message = turn.update.message
    if message is not None and not turn.text.startswith("/") and not turn.is_staff:
        kept = kept_promises.told(turn.conn, turn.municipality, turn.now)
        yield first_contact(turn.t, turn.municipality, kept, turn.halt)


def _excuse(turn: Turn) -> Iterator[Message]:
    """Once to each chat that wrote while the bot was down."""
    message = turn.update.message
    if message is None or message.date > turn.house.started_at - _SHORT_ABSENCE:
        return
    if not told.was_told_since(turn.conn, turn.house.bot_id, turn.person.chat_id, turn.house.started_at):
        yield was_away(turn.t)


def _keep_up_to_date(turn: Turn, language_code: str | None, first_name: str) -> None:
    """A language at first contact; that whoever writes can be reached again; the name of staff, never a resident's."""
    known = replace(turn.person, language=turn.person.language or closest_language(language_code), reachable=True)
    if turn.has_role:
        given = turn.house.first_staff.names.get(known.chat_id) or known.staff_name or plain_name(first_name)
        known = replace(known, staff_name=given)
    else:
        known = known.as_resident()
    if known.language not in languages_for(turn.has_role):
        known = known.reading(HOME_LANGUAGE) if turn.has_role else replace(known, language=HOME_LANGUAGE)
    if known != turn.person:
        turn.keep(known)
