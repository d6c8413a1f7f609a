"""A conversation is cut off at every commit in turn: whoever goes on from there ends where the others do."""

from collections.abc import Awaitable, Callable
from contextlib import closing
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path
from typing import Any

import pytest

from tests.durability.wrecks import Camera, Wreck, new_world
from tests.world import ADA, COORDINATOR, Json, Phone, World, buttons_of, words_of

Deed = Callable[[Phone, Phone], Awaitable[object]]

REPORT: list[Deed] = [
    lambda ada, noor: ada.says("Elke avond staan er jongens te dealen bij de garages aan de Kostmand"),
    lambda ada, noor: ada.presses("✅ Versturen"),
    lambda ada, noor: ada.presses("idee"),
    lambda ada, noor: ada.says("Meer licht bij de garages"),
]
ANONYMOUS_REPORT: list[Deed] = [REPORT[0], lambda ada, noor: ada.presses("Anoniem versturen")]
ANSWER: list[Deed] = [
    lambda ada, noor: noor.starts(),
    lambda ada, noor: noor.says("/signaal 1"),
    lambda ada, noor: noor.presses("Antwoord"),
    lambda ada, noor: noor.says("Wij gaan vanavond kijken"),
    lambda ada, noor: noor.presses("Versturen"),
]
CONVERSATIONS = {
    "typed": REPORT[:1],
    "sent": REPORT[:2],
    "sent anonymously": ANONYMOUS_REPORT,
    "added to": REPORT,
    "answered": REPORT[:2] + ANSWER,
    "answered without a name": ANONYMOUS_REPORT + ANSWER,
}
_AT_ONCE = 10  # seconds
_ROWS = {
    "signals": "SELECT number, text, status, version, anonymous, person_id FROM signal",
    "remarks": "SELECT kind, text FROM remark",
    "keys": "SELECT signal_id, person_id FROM reply_key",
    "audit": "SELECT deed, signal_id FROM audit",
    "dialogues": "SELECT person_id, step FROM dialogue",
    "inbox": "SELECT chat_id, state, attempts, error FROM inbox",
    "outbox": "SELECT chat_id, method, state FROM outbox",
}


@dataclass(frozen=True)
class Ending:
    """What is on the phones and what is kept, as far as chance has no part in it."""

    moment: datetime
    rows: dict[str, list[tuple[Any, ...]]]
    chats: dict[int, list[tuple[str, list[str]]]]


async def _ending(world: World) -> Ending:
    """After the time in which an answer could be taken back."""
    await world.later(seconds=31)
    rows = {name: [tuple(row) for row in await world.rows(query)] for name, query in _ROWS.items()}
    chats = {user_id: [_seen(one) for one in world.people.messages(user_id)] for user_id in (ADA, COORDINATOR)}
    return Ending(world.moment, rows, chats)


def _seen(message: Json) -> tuple[str, list[str]]:
    return words_of(message), [label for label, _ in buttons_of(message)]


async def _cut_off(folder: Path, deeds: list[Deed]) -> tuple[list[Wreck], Ending]:
    """What is left at each commit from the last deed on, and how it ends when nothing is cut off."""
    world = new_world(folder)
    camera = Camera(world, folder)
    ada, noor = world.phone(ADA), world.phone(COORDINATOR)
    with closing(world.store):
        async with world.running():
            for deed in deeds[:-1]:
                await deed(ada, noor)
            with camera.at_each_commit():
                await deeds[-1](ada, noor)
                ending = await _ending(world)
    return camera.wrecks, ending


async def _go_on(wreck: Wreck) -> Ending:
    world = wreck.world()
    with closing(world.store):
        async with world.running():
            await world.settle()
            assert world.seconds < wreck.seconds + _AT_ONCE
            return await _ending(world)


@pytest.mark.parametrize("deeds", CONVERSATIONS.values(), ids=CONVERSATIONS)
async def test_wherever_it_is_cut_off_a_conversation_ends_the_same_but_for_one_repeat(
    tmp_path: Path, deeds: list[Deed]
) -> None:
    wrecks, ending = await _cut_off(tmp_path, deeds)
    assert len(wrecks) > 4
    for wreck in wrecks:
        found = await _go_on(wreck)
        assert found.rows == ending.rows
        for user_id, messages in ending.chats.items():
            assert messages in _without_a_repeat(found.chats[user_id])


def _without_a_repeat(messages: list[Any]) -> list[list[Any]]:
    """The messages as they are, and in every way without one whose words stand there twice."""
    words = [text for text, _ in messages]
    repeated = [index for index, text in enumerate(words) if words.count(text) > 1]
    return [messages, *(messages[:index] + messages[index + 1 :] for index in repeated)]
