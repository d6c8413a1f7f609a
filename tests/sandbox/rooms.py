"""A sandbox with a bot, people and a group, for tests of the sandbox itself."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta
from typing import Any

import pytest
from telegram import Bot

from bot.sandbox.door import InProcessRequest
from bot.sandbox.emulator import Emulator
from bot.sandbox.errors import ApiError
from bot.sandbox.people import People
from bot.sandbox.store import Store

TOKEN = "4242:sandbox-token_of-Buurtsignaal"
ANN, BO, NEVER_WROTE = 101, 102, 103
GROUP, SUPERGROUP = -500, -1_000_000_000_500
Json = dict[str, Any]


@dataclass
class Room:
    path: str = ":memory:"
    limits: bool = False
    moment: datetime = datetime(2026, 11, 23, 8, 0, tzinfo=UTC)
    seconds: float = 1000.0
    store: Store = field(init=False)
    emulator: Emulator = field(init=False)
    people: People = field(init=False)

    def __post_init__(self) -> None:
        self.store = Store(self.path)
        self.emulator = Emulator(self.store, lambda: self.moment, lambda: self.seconds, limits=self.limits)
        self.people = People(self.emulator)
        self.people.add_bot(TOKEN, "buurt_bot", "Buurtsignaal")
        for user_id, name in ((ANN, "Ann"), (BO, "Bo"), (NEVER_WROTE, "Nia")):
            self.people.add_person(user_id, name)
        self.people.add_group(GROUP, "Team OOV", [BO], bot=True)
        self.people.add_group(SUPERGROUP, "Buurt", [BO, ANN], bot=True)

    def close(self) -> None:
        self.store.close()

    def bot(self) -> Bot:
        return Bot(
            TOKEN,
            request=InProcessRequest(self.emulator),
            get_updates_request=InProcessRequest(self.emulator),
        )

    async def call(self, method: str, files: Mapping[str, bytes] | None = None, **params: Any) -> Any:
        return await self.emulator.call(TOKEN, method, params, files)

    async def refusal(self, method: str, files: Mapping[str, bytes] | None = None, **params: Any) -> str:
        """The description of the error; the test fails when the call is accepted."""
        with pytest.raises(ApiError) as refused:
            await self.emulator.call(TOKEN, method, params, files)
        return refused.value.description

    async def updates(self, **params: Any) -> list[Json]:
        updates: list[Json] = await self.call("getUpdates", **params)
        return updates

    async def hear(self) -> list[Json]:
        """The updates since the last time, confirmed."""
        updates = await self.updates()
        if updates:
            await self.updates(offset=updates[-1]["update_id"] + 1)
        return updates

    def pass_time(self, **duration: float) -> None:
        self.moment += timedelta(**duration)
