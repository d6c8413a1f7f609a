"""The command menu: one for each language, and a longer one in the chats of staff."""

import structlog
from telegram import Bot, BotCommand, BotCommandScopeChat, BotCommandScopeDefault
from telegram.error import TelegramError

from domain.texts import HOME_LANGUAGE
from handlers.house import House
from handlers.i18n import Translator, translators

log = structlog.get_logger()


def resident_commands(t: Translator) -> list[BotCommand]:
    return [
        BotCommand("meld", t.label("command", "Report something")),
        BotCommand("mijnmeldingen", t.label("command", "Your reports and their answers")),
        BotCommand("taal", t.label("command", "Another language")),
        BotCommand("privacy", t.label("command", "What happens with what you write")),
        BotCommand("hulp", t.label("command", "What this chatbot can do")),
        BotCommand("stop", t.label("command", "Stop")),
    ]


def staff_commands(t: Translator) -> list[BotCommand]:
    return [
        BotCommand("wachtrij", t.label("command", "The queue, most urgent first")),
        BotCommand("vandaag", t.label("command", "What is due today and tomorrow")),
        BotCommand("zoek", t.label("command", "Search in all signals")),
        BotCommand("signaal", t.label("command", "One signal by its number")),
        *resident_commands(t),
    ]


async def offer_commands(bot: Bot, house: House) -> None:
    """A menu that cannot be set is no reason not to listen."""
    for language, t in translators().items():
        code = None if language == HOME_LANGUAGE else language
        await _set(bot, resident_commands(t), BotCommandScopeDefault(), code)
        for user_id in sorted(house.first_staff.coordinators | house.first_staff.colleagues):
            await _set(bot, staff_commands(t), BotCommandScopeChat(user_id), code)


async def _set(
    bot: Bot,
    commands: list[BotCommand],
    scope: BotCommandScopeDefault | BotCommandScopeChat,
    language_code: str | None,
) -> None:
    try:
        await bot.set_my_commands(commands, scope=scope, language_code=language_code)
    except TelegramError as error:
        log.warning("the command menu was not set", scope=scope.type, error=type(error).__name__)
