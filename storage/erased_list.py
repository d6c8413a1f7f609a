"""Who was erased, kept beside the database: a copy of it that is put back knows nothing of that.

Of each a keyed hash and the moment; the key is a file of its own. And of each of their signals a keyed hash, in no
order and without a moment: beside those of a person they would say whose it was.
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
_SIGNAL = "a signal "  # before its name


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

    def name_of_signal(self, bot_id: int, trace: str) -> str:
        return hmac.digest(self._key, f"{bot_id}:{trace}".encode(), "sha256").hex()

    def add(self, bot_id: int, chats: Iterable[tuple[int, datetime]]) -> None:
        """On the disk when this returns; twice does no harm."""
        # The break comes first, so that a line which a power cut left unfinished spoils no other.
        lines = "".join(f"\n{int(at.timestamp())} {self.name(bot_id, chat_id)}" for chat_id, at in chats)
        if lines:
            _append(self._list, lines)

    def read(self) -> dict[str, datetime]:
        """By name, when they were erased last."""
        lines = (line.split(" ") for line in self._lines())
        return {line[1]: datetime.fromtimestamp(int(line[0]), UTC) for line in lines if len(line) == _PARTS}

    def add_signals(self, bot_id: int, traces: Iterable[str]) -> None:
        """On the disk when this returns; the list is written anew, sorted."""
        lines = set(self._lines())
        more = {_SIGNAL + self.name_of_signal(bot_id, one) for one in traces}
        if not more <= lines:
            _write_anew(self._list, "".join(f"\n{line}" for line in sorted(lines | more)))

    def read_signals(self) -> set[str]:
        """Their names."""
        return {line.removeprefix(_SIGNAL) for line in self._lines() if line.startswith(_SIGNAL)}

    def _lines(self) -> list[str]:
        text = self._list.read_text(encoding="ascii") if self._list.exists() else ""
        return [line for line in text.split("\n") if line]


def _append(path: Path, text: str) -> None:
    handle = os.open(path, os.O_WRONLY | os.O_APPEND | os.O_CREAT, 0o600)
    with os.fdopen(handle, "w", encoding="ascii", newline="\n") as file:
        file.write(text)
        file.flush()
        os.fsync(handle)


def _write_anew(path: Path, text: str) -> None:
    unfinished = path.with_name(path.name + ".new")
    unfinished.unlink(missing_ok=True)
    _append(unfinished, text)
    unfinished.replace(path)
    folder = os.open(path.parent, os.O_RDONLY)
    try:
        os.fsync(folder)
    finally:
        os.close(folder)


def copy(folder: Path, to: Path) -> None:
    """Beside a back-up; the key is kept elsewhere. Nothing when there is no list."""
    source = folder / _LIST
    if source.exists() and to.resolve() != folder.resolve():
        target = to / _LIST
        target.unlink(missing_ok=True)
        _append(target, source.read_text(encoding="ascii"))
