"""A disk that fills up and a file that somebody else holds, under the database of a running bot."""

import sqlite3
from collections.abc import Awaitable, Callable
from dataclasses import dataclass
from functools import partial

from sqlalchemy import Connection

from bot.delivery.sender import Sender
from bot.delivery.wake import Bell
from storage.database import StorageUnavailable
from tests.world import World

_PLENTY = 100_000  # pages


@dataclass
class Disk:
    """`waits` counts how often the sender waited for the disk; whoever waits finds it well when they come back."""

    world: World
    other: sqlite3.Connection
    waits: int = 0

    async def set_up(self) -> None:
        app = self.world.app
        sender = Sender(app.bot, app.database, app.house, Bell(), app.frame.now, app.frame.real, self._sleep)
        app.sender = sender
        # A lock is seen at once instead of after seconds.
        await app.database.write(_set, "busy_timeout", 0)

    async def _sleep(self, seconds: float) -> None:
        self.waits += 1
        self.world.seconds += seconds
        self.is_free()
        await self.has_room()

    async def leave_room(self, pages: int) -> None:
        await self.world.app.database.write(_leave_room, pages)

    async def has_room(self) -> None:
        await self.leave_room(_PLENTY)

    def is_locked(self) -> None:
        self.other.execute("BEGIN IMMEDIATE")

    def is_free(self) -> None:
        self.other.rollback()

    async def struggle(self) -> set[str]:
        """Each part of the bot does what it can; those that were refused."""
        app = self.world.app
        parts: dict[str, Callable[[], Awaitable[int]]] = {
            "polling": partial(app.polling.take_batch, 0),
            "processor": app.processor.handle_next,
            "sender": app.sender.send_due,
        }
        refused = set()
        for name, part in parts.items():
            try:
                while await part():
                    await app.sender.finish()
            except StorageUnavailable:
                refused.add(name)
        self.world.seconds += 0.25
        return refused


def _set(conn: Connection, pragma: str, value: int) -> None:
    conn.exec_driver_sql(f"PRAGMA {pragma} = {value}")


def _leave_room(conn: Connection, pages: int) -> None:
    size = conn.exec_driver_sql("PRAGMA page_count").scalar_one()
    _set(conn, "max_page_count", size + pages)
