"""What python-telegram-bot does of the work: it calls Telegram and finds the handler of an update."""

import asyncio
from collections.abc import Callable
from itertools import count
from typing import cast

import structlog
from telegram.error import InvalidToken, NetworkError, RetryAfter
from telegram.ext import Application, BaseHandler
from telegram.request import BaseRequest

from bot.buttons import AnyHandler
from bot.handlers import handlers
from handlers.adapter import TurnApplication

_PAUSES = (1.0, 2.0, 5.0, 10.0, 30.0)  # seconds between attempts to reach Telegram at the start

log = structlog.get_logger()


def application_for(token: str, api_url: str, request: Callable[[], BaseRequest] | None) -> TurnApplication:
    """`api_url` is the part before `/bot<token>`."""
    builder = (
        Application.builder()
        .application_class(TurnApplication)
        .token(token)
        .base_url(f"{api_url}/bot")
        .base_file_url(f"{api_url}/file/bot")
        .updater(None)
        .job_queue(None)
    )
    if request is not None:
        builder = builder.request(request()).get_updates_request(request())
    application = cast(TurnApplication, builder.build())
    application.add_handlers([_waited_for(handler) for handler in handlers()])
    return application


def _waited_for(handler: AnyHandler) -> AnyHandler:
    """A handler that is not waited for would outlive its transaction."""
    if not handler.block or not isinstance(handler, BaseHandler):
        raise TypeError(f"{handler} does not block")
    return handler


async def say_hello(application: TurnApplication) -> None:
    """Asks who the bot is, again and again while Telegram cannot be reached. Raises InvalidToken."""
    for attempt in count():
        try:
            await application.initialize()
        except InvalidToken:
            raise
        except (NetworkError, RetryAfter) as error:
            pause = _PAUSES[min(attempt, len(_PAUSES) - 1)]
            log.warning("Telegram cannot be reached", error=type(error).__name__, again_in=pause)
            await asyncio.sleep(pause)
        else:
            return
