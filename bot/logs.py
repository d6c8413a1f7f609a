"""What the log may hold: times, numbers and kinds of trouble; never a token, never what somebody wrote."""

import asyncio
import hmac
import logging
import re
import secrets
import sys
import traceback
from collections.abc import Iterator, Mapping, MutableMapping
from types import TracebackType
from typing import Any, TextIO

import httpx
import structlog
from structlog.typing import Processor
from telegram.error import ChatMigrated, TelegramError

from domain.errors import ConfigurationError

# A token stands in the address of every Bot API call.
_SECRET = re.compile(r"(bot\d+(?::|%3a)|(?<!\w)\d+(?::|%3a)(?=[\w-]{30}))[\w-]+", re.IGNORECASE)
# The messages of these say what is wrong with the machine; any other may quote what was being handled.
_TELLS = (OSError, httpx.HTTPError, TelegramError, ConfigurationError, ImportError, NameError, AttributeError)
_COULD_BE_A_CHAT = 100_000
# Of this run only: the same chat is known again in one log, and nowhere else.
_KEY = secrets.token_bytes(32)
_QUIET = ("aiosqlite", "apscheduler", "asyncio", "httpcore", "httpx", "sqlalchemy", "telegram", "uvicorn")
_NAMES_ONLY_ITS_OWN = ("apscheduler", "uvicorn")

Event = MutableMapping[str, Any]

log = structlog.get_logger()


def set_up(log_format: str, stream: TextIO | None = None) -> None:
    """Sends what this program and its libraries log to `stream` (stderr), as lines to read or as JSON."""
    stream = stream or sys.stderr
    first: list[Processor] = [
        structlog.processors.add_log_level,
        structlog.processors.TimeStamper(fmt="iso", utc=True),
        _without_quotes,
    ]
    last: list[Processor] = [_renderer(log_format, stream), masked]
    structlog.configure(
        processors=[*first, *last],
        wrapper_class=structlog.make_filtering_bound_logger(logging.INFO),
        logger_factory=structlog.WriteLoggerFactory(stream),
    )
    handler = logging.StreamHandler(stream)
    handler.addFilter(_without_arguments)
    remove_meta = structlog.stdlib.ProcessorFormatter.remove_processors_meta
    handler.setFormatter(structlog.stdlib.ProcessorFormatter(foreign_pre_chain=first, processors=[remove_meta, *last]))
    logging.basicConfig(level=logging.WARNING, handlers=[handler], force=True)
    logging.captureWarnings(True)
    for name in _QUIET:
        logging.getLogger(name).setLevel(logging.WARNING)
    sys.excepthook = _log_crash


def _renderer(log_format: str, stream: TextIO) -> Processor:
    if log_format == "json":
        return structlog.processors.JSONRenderer(ensure_ascii=False)
    return structlog.dev.ConsoleRenderer(colors=stream.isatty(), exception_formatter=structlog.dev.plain_traceback)


def masked(_logger: object, _method: str, line: Any) -> str:
    """The last processor: what is written, whatever wrote it, holds no token."""
    return _SECRET.sub(lambda found: f"{found[1]}***", line)


def _without_quotes(_logger: object, _method: str, event: Event) -> Event:
    """An error's message may quote a resident: most are told by their kind and where they were raised."""
    error = _error(event.pop("exc_info", None))
    for key, value in event.items():
        if isinstance(value, BaseException):
            event[key] = type(value).__name__
    return event if error is None else {**event, "exception": "\n".join(told(error))}


def _error(given: object) -> BaseException | None:
    if isinstance(given, tuple):
        given = given[1]
    if isinstance(given, BaseException):
        return given
    return sys.exc_info()[1] if given else None


def told(error: BaseException) -> Iterator[str]:
    """The traceback of an error and of those that led to it, without what their messages could quote."""
    earlier = error.__cause__ or (None if error.__suppress_context__ else error.__context__)
    if earlier is not None:
        yield from told(earlier)
        yield "which led to:"
    yield from (frame.rstrip() for frame in traceback.format_tb(error.__traceback__))
    yield _kind(error)
    if isinstance(error, BaseExceptionGroup):
        for one in error.exceptions:
            yield from told(one)


def _kind(error: BaseException) -> str:
    name = type(error).__name__
    # This one names a chat.
    return f"{name}: {error}" if isinstance(error, _TELLS) and not isinstance(error, ChatMigrated) else name


def _without_arguments(record: logging.LogRecord) -> bool:
    """Libraries log whole updates and answers when they stumble: small numbers stay, the rest becomes its kind."""
    if record.name.partition(".")[0] in _NAMES_ONLY_ITS_OWN:
        return True
    if isinstance(record.args, Mapping):
        record.args = {key: _shown(value) for key, value in record.args.items()}
    elif record.args:
        record.args = tuple(map(_shown, record.args))
    return True


def _shown(argument: object) -> object:
    if isinstance(argument, int) and abs(argument) >= _COULD_BE_A_CHAT:
        # Still a number, for whoever writes it with %d.
        return int.from_bytes(hmac.digest(_KEY, str(argument).encode(), "sha256")[:4])
    return argument if isinstance(argument, int | float) else f"<{type(argument).__name__}>"


def log_stray_error(_loop: asyncio.AbstractEventLoop, context: dict[str, Any]) -> None:
    """The loop's own handler would print the error of a forgotten task as it is."""
    log.error("an error nobody waited for", what=context["message"], exc_info=context.get("exception"))


def _log_crash(kind: type[BaseException], error: BaseException, trace: TracebackType | None) -> None:
    if issubclass(kind, KeyboardInterrupt):
        return
    log.critical("the program crashed", exc_info=error)
