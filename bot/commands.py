"""The command menu: one for each language, and a longer one in the chats of staff."""

import structlog
from telegram import Bot, BotCommandScopeChat, BotCommandScopeDefault
from telegram.error import TelegramError

from domain.texts import HOME_LANGUAGE
from handlers.house import House
from handlers.i18n import STAFF_LANGUAGES, translators
from handlers.views import commands
from handlers.views.commands import Menu

log = structlog.get_logger()


async def offer_commands(bot: Bot, house: House) -> None:
    """A menu that cannot be set is no reason not to listen."""
    for language, t in translators().items():
        code = None if language == HOME_LANGUAGE else language
        await _set(bot, commands.of_residents(t), BotCommandScopeDefault(), code)
        staff = house.first_staff.coordinators | house.first_staff.colleagues
        for user_id in sorted(staff) if language in STAFF_LANGUAGES else ():
            menu = commands.of_staff(t, user_id in house.first_staff.coordinators)
            await _set(bot, menu, BotCommandScopeChat(user_id), code)


async def _set(
    bot: Bot,
    menu: Menu,
    scope: BotCommandScopeDefault | BotCommandScopeChat,
    language_code: str | None,
) -> None:
    try:
        await bot.set_my_commands(menu, scope=scope, language_code=language_code)
    except TelegramError as error:
        log.warning("the command menu was not set", scope=scope.type, error=type(error).__name__)
