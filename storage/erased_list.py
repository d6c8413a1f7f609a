"""Who was erased, kept beside the database: a copy of it that is put back knows nothing of that.

Of each a keyed hash and the moment; the key is a file of its own.
"""

import hmac
import os
import secrets
from collections.abc import Iterable
from datetime import UTC, datetime
from pathlib import Path

from domain.errors import ConfigurationError

_LIST, _KEY = "erased.list", "erased.key"
_PARTS = 2


class ErasedList:
    def __init__(self, folder: Path) -> None:
        """Raises ConfigurationError when there is a list and its key is gone."""
        self._list = folder / _LIST
        key = folder / _KEY
        if not key.exists():
            if self._list.exists():
                raise ConfigurationError(f"{key}: is missing, expected the key that {self._list} was written with")
            _append(key, secrets.token_hex(32))
        self._key = key.read_bytes()

    def name(self, bot_id: int, chat_id: int) -> str:
        """Nobody can be found by it without the key."""
        return hmac.digest(self._key, f"{bot_id}:{chat_id}".encode(), "sha256").hex()

    def add(self, bot_id: int, chats: Iterable[tuple[int, datetime]]) -> None:
        """On the disk when this returns; twice does no harm."""
        # The break comes first, so that a line which a power cut left unfinished spoils no other.
        lines = "".join(f"\n{int(at.timestamp())} {self.name(bot_id, chat_id)}" for chat_id, at in chats)
        if lines:
            _append(self._list, lines)

    def read(self) -> dict[str, datetime]:
        """By name, when they were erased last."""
        if not self._list.exists():
            return {}
        lines = (line.split(" ") for line in self._list.read_text(encoding="ascii").split("\n"))
        return {line[1]: datetime.fromtimestamp(int(line[0]), UTC) for line in lines if len(line) == _PARTS}


def _append(path: Path, text: str) -> None:
    handle = os.open(path, os.O_WRONLY | os.O_APPEND | os.O_CREAT, 0o600)
    try:
        os.write(handle, text.encode("ascii"))
        os.fsync(handle)
    finally:
        os.close(handle)


def copy(folder: Path, to: Path) -> None:
    """Beside a back-up; the key is kept elsewhere. Nothing when there is no list."""
    source = folder / _LIST
    if source.exists() and to.resolve() != folder.resolve():
        target = to / _LIST
        target.unlink(missing_ok=True)
        _append(target, source.read_text(encoding="ascii"))
