"""Whoever waits for it hears when nothing is left of what was deleted."""

from pathlib import Path

from domain.scrubs import Scrub
from storage import scrubs
from tests.disk import traces
from tests.world import World

CHAT = 7_123_456_789


async def test_it_is_told_within_the_hour_whatever_restarts_and_then_forgotten(tmp_path: Path) -> None:
    world = World(tmp_path / "bot.db")
    olga = world.moves_in(CHAT, "Olga")
    world.people.starts(CHAT)
    async with world.running() as app:
        await world.settle()
        await app.database.write(scrubs.ask, world.moment, Scrub.ERASURE, chat_id=CHAT, language="nl")
    async with world.running() as app:
        await world.later(minutes=1)
        assert olga.last == "✅ Alles over u is gewist."
        await app.tick()
        assert await world.rows("SELECT 1 FROM scrub") == []
        assert await world.rows("SELECT 1 FROM outbox WHERE about = 'erased'") == []
        assert traces(world.path, CHAT) == {CHAT}  # nothing else of this chat was deleted
    world.store.close()
