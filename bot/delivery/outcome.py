"""What became of a Bot API call, read from the answer or the error."""

from dataclasses import dataclass
from datetime import timedelta
from enum import Enum, auto

import httpx
from telegram.error import (
    BadRequest,
    ChatMigrated,
    EndPointNotFound,
    Forbidden,
    InvalidToken,
    NetworkError,
    RetryAfter,
    TelegramError,
)


class Fate(Enum):
    DONE = auto()
    WAIT = auto()  # Telegram says for how long
    TRY_AGAIN = auto()  # the network or Telegram's side failed, or nobody knows
    UNREACHABLE = auto()  # blocked, left or never met: this chat gets nothing
    NO_MEDIA = auto()  # this group takes no photos or no files
    MOVED = auto()  # the group became a supergroup
    REFUSED = auto()  # trying again would not help


@dataclass(frozen=True)
class Outcome:
    """`wait` is in seconds."""

    fate: Fate
    reason: str = ""
    message_id: int | None = None
    wait: float = 0.0
    moved_to: int = 0


_AS_GOOD_AS_DONE = (
    "message is not modified",
    "query is too old",
    "message to edit not found",
    "message to delete not found",
    "message can't be edited",
    "message can't be deleted",
)
_NEVER_MET = ("chat not found", "user is deactivated", "bot is not a member", "not enough rights", "have no rights")
_NO_RIGHT_TO_SEND = "not enough rights to send"  # … photos, … documents to the chat
_NOT_THE_NETWORKS = "Unknown error in HTTP implementation"


def of_result(result: object) -> Outcome:
    message_id = result.get("message_id") if isinstance(result, dict) else None
    return Outcome(Fate.DONE, message_id=message_id)


def of_error(error: Exception) -> Outcome:
    name = type(error).__name__
    match error:
        case RetryAfter():
            return Outcome(Fate.WAIT, name, wait=seconds(error))
        case ChatMigrated():
            return Outcome(Fate.MOVED, name, moved_to=error.new_chat_id)
        case Forbidden():
            return Outcome(Fate.UNREACHABLE, str(error))
        case BadRequest():
            return _of_bad_request(str(error))
        case InvalidToken() | EndPointNotFound() if not is_token_refused(error):
            return Outcome(Fate.REFUSED, name)
        case NetworkError() if _is_our_mistake(error):
            return Outcome(Fate.REFUSED, f"{name} from {type(error.__cause__).__name__}")
        case TelegramError():
            return Outcome(Fate.TRY_AGAIN, name)
        case _:
            return Outcome(Fate.REFUSED, name)


def _of_bad_request(description: str) -> Outcome:
    lowered = description.lower()
    if any(words in lowered for words in _AS_GOOD_AS_DONE):
        return Outcome(Fate.DONE, description)
    if _NO_RIGHT_TO_SEND in lowered and "text" not in lowered:
        return Outcome(Fate.NO_MEDIA, description)
    if any(words in lowered for words in _NEVER_MET):
        return Outcome(Fate.UNREACHABLE, description)
    return Outcome(Fate.REFUSED, description)


def is_token_refused(error: TelegramError) -> bool:
    """A token that was withdrawn; the library takes it for a method that does not exist."""
    return (
        isinstance(error, InvalidToken | EndPointNotFound) and "unauthorized" in str(error.__cause__ or error).lower()
    )


def _is_our_mistake(error: NetworkError) -> bool:
    """python-telegram-bot calls a programming error in a request a NetworkError too."""
    cause = error.__cause__
    return str(error).startswith(_NOT_THE_NETWORKS) and not isinstance(cause, httpx.HTTPError | OSError)


def seconds(error: RetryAfter) -> float:
    """A number of seconds in this version of the library, a timedelta in later ones."""
    after: int | timedelta = error.retry_after
    return after.total_seconds() if isinstance(after, timedelta) else float(after)
