"""What a power cut leaves: the files as they are at a commit, to go on from."""

from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field, replace
from datetime import datetime
from pathlib import Path

from sqlalchemy import Engine, Pool, event

from bot.sandbox.emulator import Emulator
from bot.sandbox.people import People
from bot.sandbox.store import Store
from tests.world import ADA, COORDINATOR, HUIZEN, TOKEN, World

# With one topic a program starts four times as fast.
_SMALL = replace(HUIZEN, topics=tuple(topic for topic in HUIZEN.topics if topic.key == "drugs"), routes=())
_BOT, _TELEGRAM = "bot.db", "telegram.db"
_KEPT = (_BOT, f"{_BOT}-wal", "audit.key", _TELEGRAM, f"{_TELEGRAM}-wal")


def new_world(folder: Path) -> World:
    """A world of which everything is on the disk, the chats too."""
    world = _on_disk(World(folder / _BOT, _SMALL))
    world.people.add_bot(TOKEN, "buurt_bot", "Buurtsignaal")
    world.people.add_person(ADA, "Ada")
    world.people.add_person(COORDINATOR, "Noor")
    return world


def _on_disk(world: World) -> World:
    world.store.close()
    world.store = Store(str(world.path.with_name(_TELEGRAM)))
    world.emulator = Emulator(world.store, lambda: world.moment, lambda: world.seconds, limits=False)
    world.people = People(world.emulator)
    return world


@dataclass(frozen=True)
class Wreck:
    folder: Path
    moment: datetime
    seconds: float

    def world(self) -> World:
        return _on_disk(World(self.folder / _BOT, _SMALL, moment=self.moment, seconds=self.seconds))


@dataclass
class Camera:
    """Keeps what would be left of a world if it were cut off now, once for each state of its files."""

    world: World
    folder: Path
    wrecks: list[Wreck] = field(default_factory=list)
    _last: list[bytes] = field(default_factory=list)

    @contextmanager
    def at_each_commit(self) -> Iterator[None]:
        """Before it, as if the program were killed in the middle of the transaction, and right after it."""
        event.listen(Engine, "commit", self._take)
        event.listen(Pool, "checkin", self._take)
        try:
            yield
        finally:
            event.remove(Engine, "commit", self._take)
            event.remove(Pool, "checkin", self._take)

    def _take(self, *_: object) -> None:
        files = [self.world.path.with_name(name) for name in _KEPT]
        found = [file.read_bytes() for file in files]
        if found == self._last:
            return
        self._last = found
        folder = self.folder / str(len(self.wrecks))
        folder.mkdir()
        for file, content in zip(files, found, strict=True):
            (folder / file.name).write_bytes(content)
        self.wrecks.append(Wreck(folder, self.world.moment, self.world.seconds))
