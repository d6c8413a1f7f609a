"""What Telegram shows of the bot: a description and a command menu a language, a longer menu in the chats of staff."""

from collections.abc import Awaitable, Mapping

import structlog
from telegram import Bot, BotCommandScopeChat, BotCommandScopeDefault
from telegram.error import TelegramError

from domain.people import Role
from handlers.house import House
from handlers.i18n import ENGLISH, STAFF_LANGUAGES, code_of, staff_translator, translator, translators
from handlers.views import commands

log = structlog.get_logger()


async def introduce(
    bot: Bot, house: House, staff: Mapping[int, frozenset[Role]], spoken: Mapping[int, str | None]
) -> None:
    """At the start; what cannot be set is no reason not to listen. A role given later brings its own menu."""
    for language in translators():
        code = code_of(language)
        residents = translator(language, house.municipality.is_informal())
        await _try("menu", bot.set_my_commands(commands.of_residents(residents), BotCommandScopeDefault(), code))
        for user_id in sorted(staff) if language in STAFF_LANGUAGES else ():
            menu = commands.for_roles(staff_translator(spoken.get(user_id) or language), staff[user_id])
            await _try("menu of staff", bot.set_my_commands(menu, BotCommandScopeChat(user_id), code))
        await _try("description", _describe(bot, house, language))
    for scope in (BotCommandScopeDefault(), *map(BotCommandScopeChat, sorted(staff))):
        await _try("old menu", bot.delete_my_commands(scope, ENGLISH))
    await _try("old description", _describe_english_once(bot))


async def _describe(bot: Bot, house: House, language: str) -> None:
    """Only what changed: Telegram lets a bot say this a few times a day."""
    t, code = translator(language, house.municipality.is_informal()), code_of(language)
    long, short = commands.description(t, house.municipality), commands.short_description(t, house.municipality)
    if (await bot.get_my_description(code)).description != long:
        await bot.set_my_description(long, code)
    if (await bot.get_my_short_description(code)).short_description != short:
        await bot.set_my_short_description(short, code)


async def _describe_english_once(bot: Bot) -> None:
    """English was a language beside the others before it became that of all who have no other."""
    if (await bot.get_my_description(ENGLISH)).description != (await bot.get_my_description()).description:
        await bot.set_my_description("", ENGLISH)
    if (await bot.get_my_short_description(ENGLISH)).short_description != (
        await bot.get_my_short_description()
    ).short_description:
        await bot.set_my_short_description("", ENGLISH)


async def _try(what: str, call: Awaitable[object]) -> None:
    try:
        await call
    except TelegramError as error:
        log.warning("Telegram did not take it", what=what, error=type(error).__name__)
