"""What an administrator should know before going live: what is right, and what is missing."""

import asyncio
from collections.abc import Callable, Iterator, Mapping
from contextlib import suppress
from datetime import date, datetime, timedelta
from pathlib import Path

from telegram import Bot
from telegram.error import TelegramError
from telegram.request import BaseRequest

from bot import clock
from bot.auditing import verify
from bot.config import Settings
from bot.set_aside import beside, looking
from domain.errors import ConfigurationError
from domain.municipality import Municipality
from domain.people import FirstStaff, Person, Role, rights
from handlers.i18n import translator
from handlers.views.staff import checking as views
from handlers.views.staff.checking import Finding
from services.staff import Office
from storage import audit_key, inbox, people, runs
from storage.migrator import is_up_to_date

BACKUP = "backup"
_BACKUP_LASTS = timedelta(days=2)
_LOOKED_AT_LASTS = timedelta(days=365)
_GONE = frozenset({"left", "kicked", "restricted"})


def note_backup(database: Path) -> None:
    """The copy is there, whether or not that can be noted."""
    with suppress(ConfigurationError), beside(database) as conn:
        runs.note(conn, BACKUP, clock.now())


def findings(settings: Settings, database: Path, municipality: Municipality) -> list[Finding]:
    """Raises ConfigurationError."""
    return asyncio.run(find(settings, database, municipality, clock.now()))


async def find(
    settings: Settings,
    database: Path,
    municipality: Municipality,
    now: datetime,
    request: Callable[[], BaseRequest] | None = None,
) -> list[Finding]:
    t = translator(None)
    found = list(_looked_at(municipality, now.astimezone(municipality.timezone).date()))
    if settings.token is None:
        return [views.no_token(t), *found]
    bot_id = int(settings.token.partition(":")[0])
    colleagues = frozenset(one.user_id for one in municipality.colleagues)
    first = FirstStaff(settings.coordinator_ids, {}, settings.team_oov_chat_id, colleagues)
    office = Office(bot_id, municipality, first)
    bot = bot_of(settings.token, settings, request)
    kept, group = _kept(office, database, now)
    return [*await _on_telegram(bot, group or settings.team_oov_chat_id), *kept, *found]


def bot_of(token: str, settings: Settings, request: Callable[[], BaseRequest] | None) -> Bot:
    """To ask Telegram something beside the program that runs."""
    over, polling = (request(), request()) if request is not None else (None, None)
    return Bot(token, f"{settings.api_url}/bot", request=over, get_updates_request=polling)


async def _on_telegram(bot: Bot, group: int | None) -> list[Finding]:
    """Whether the token is accepted, and the group of team OOV within reach."""
    t = translator(None)
    try:
        async with bot:
            return [views.token(t, bot.username), await _group(bot, group)]
    except TelegramError as error:
        return [views.token_refused(t, type(error).__name__)]


async def _group(bot: Bot, group: int | None) -> Finding:
    t = translator(None)
    if group is None:
        return views.no_group(t)
    try:
        member = await bot.get_chat_member(group, bot.id)
    except TelegramError:
        return views.group(t, False)
    return views.group(t, member.status not in _GONE)


def _kept(office: Office, database: Path, now: datetime) -> tuple[list[Finding], int | None]:
    """What the database says, and the group of team OOV."""
    t = translator(None)
    if not database.is_file():
        return [views.no_database(t)], None
    if not is_up_to_date(database):
        return [views.other_version(t)], None
    with looking(database) as conn:
        given = people.given(conn, office.bot_id, office.first_staff)
        known = [user_id for user_id in given if people.knows(conn, office.bot_id, user_id)]
        persons = {user_id: people.of_chat(conn, office.bot_id, user_id, now) for user_id in known}
        backed_up, aside = runs.at(conn, BACKUP), len(inbox.list_set_aside(conn))
        group = people.team_group(conn, office.bot_id, office.first_staff)
    recent = backed_up is not None and now - backed_up < _BACKUP_LASTS
    return [*_staff(given, persons), views.backup(t, recent), views.set_aside(t, aside), *_audit(database)], group


def _audit(database: Path) -> Iterator[Finding]:
    t = translator(None)
    try:
        key = audit_key.of(database)
    except ConfigurationError:
        yield views.audit_key(t, False)
        return
    _, is_whole = verify(database)
    if key is None and is_whole:
        yield views.no_database(t)
        return
    yield views.audit_key(t, key is not None)
    if key is not None:
        yield views.audit(t, is_whole)


def _staff(given: Mapping[int, frozenset[Role]], persons: Mapping[int, Person]) -> Iterator[Finding]:
    """Somebody to give roles, two to answer, and all of them within reach."""
    t = translator(None)
    reading = sum(Role.COORDINATOR in rights(roles) for roles in given.values())
    yield views.administrators(t, sum(Role.ADMINISTRATOR in roles for roles in given.values()), not given)
    yield views.coordinators(t, reading)
    reached = [user_id for user_id, one in persons.items() if one.staff_name is not None and one.reachable]
    away = [str(user_id) for user_id in given if user_id not in reached]
    if given:
        yield views.within_reach(t, away)


def _looked_at(municipality: Municipality, today: date) -> Iterator[Finding]:
    """What only a person can see is right, in the last year."""
    t, checked = translator(None), municipality.checked
    for view, day in (
        (views.numbers, checked.numbers),
        (views.legal_ground, checked.legal_ground),
        (views.retention, checked.retention),
    ):
        yield view(t, day is not None and today - _LOOKED_AT_LASTS < day <= today)
