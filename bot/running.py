"""Runs the bot until it is asked to stop: on Telegram with a token, in the sandbox without one."""

import asyncio
from contextlib import AsyncExitStack
from pathlib import Path

from telegram.error import InvalidToken, TelegramError

from bot import logs
from bot.app import Frame, open_app
from bot.config import Settings
from bot.sandbox import runner
from bot.stopping import stop_on_signals, unless
from domain.errors import ConfigurationError
from domain.learned.reader import reader_of
from domain.municipality import Municipality
from domain.people import FirstStaff
from domain.suggestion import Suggester


def run(settings: Settings, database: Path, municipality: Municipality) -> None:
    """Raises ConfigurationError."""
    logs.set_up(settings.log_format)
    asyncio.run(_run(settings, database, municipality))


async def _run(settings: Settings, database: Path, municipality: Municipality) -> None:
    stop = asyncio.Event()
    stop_on_signals(stop)
    asyncio.get_running_loop().set_exception_handler(logs.log_stray_error)
    if settings.token is None:
        await runner.run(settings, database, municipality, stop)
    else:
        await _run_on_telegram(settings, settings.token, database, municipality, stop)


async def _run_on_telegram(
    settings: Settings, token: str, database: Path, municipality: Municipality, stop: asyncio.Event
) -> None:
    staff = FirstStaff(settings.coordinator_ids, names={}, team_oov_chat_id=settings.team_oov_chat_id)
    frame = Frame(
        token, settings.api_url, database, municipality, Suggester.of(municipality, reader_of("topic")), staff
    )
    try:
        async with AsyncExitStack() as stack:
            app = await unless(stop, stack.enter_async_context(open_app(frame)))
            if app is not None:
                await app.run(stop)
    except InvalidToken as error:
        # The error itself names the token.
        raise ConfigurationError(
            f"TELEGRAM_BOT_TOKEN: found a token that {settings.api_url} refuses, expected the one that @BotFather gave"
        ) from error
    except TelegramError as error:
        raise ConfigurationError(
            f"TELEGRAM_API_URL: {settings.api_url} does not answer as Telegram does ({type(error).__name__})"
        ) from error
