"""Invites from the command line, for when no administrator is left who could."""

import asyncio
from collections.abc import Callable
from datetime import datetime
from pathlib import Path

from telegram.error import TelegramError
from telegram.request import BaseRequest

from bot import clock
from bot.checking import bot_of
from bot.config import Settings
from bot.set_aside import beside
from domain.errors import ConfigurationError
from domain.people import Role
from handlers.administrator.roles import link_of
from services import roles


def invite(settings: Settings, database: Path, role: Role) -> str:
    """The link. Raises ConfigurationError."""
    return asyncio.run(link(settings, database, role, clock.now()))


async def link(
    settings: Settings, database: Path, role: Role, now: datetime, request: Callable[[], BaseRequest] | None = None
) -> str:
    """Telegram tells under which name people find the bot."""
    if settings.token is None:
        raise ConfigurationError("TELEGRAM_BOT_TOKEN: found nothing, expected the token of the bot that people open")
    bot = bot_of(settings.token, settings, request)
    try:
        async with bot:
            bot_id, username = bot.id, bot.username
    except TelegramError as error:
        raise ConfigurationError(f"TELEGRAM_BOT_TOKEN: Telegram does not take it: {type(error).__name__}") from error
    with beside(database) as conn:
        _, token = roles.invite(conn, bot_id, None, role, now)
    return link_of(username, token)
