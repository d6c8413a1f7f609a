"""The program is killed again and again while the town writes to it; what the town has then is looked at."""

import asyncio
import json
import re
import sqlite3
from collections import Counter
from contextlib import closing
from dataclasses import dataclass
from pathlib import Path
from random import Random

import pytest

from bot import clock
from bot.sandbox.emulator import Emulator
from tests.durability.lives import Lives
from tests.durability.townspeople import ANIMALS, Chat, Coordinator, Resident
from tests.durability.wire import Telegram, telegram
from tests.world import COORDINATOR, DEPUTY, Json, words_of

KILLS = 20
_PATIENCE = 300  # seconds
_IN_VAIN = 3.0  # seconds of quiet
_A_MOMENT = 0.05  # seconds
_NUMBER = re.compile(r"HZ-\d{4}-\d{4}")


@dataclass(frozen=True)
class Aftermath:
    """`in_vain` counts the people who wait for something that never comes.

    `heard` has what the bot says in each chat, `calls` all that it asked of Telegram, in order.
    """

    kills: int
    in_vain: int
    complaints: list[str]
    residents: list[Resident]
    told: dict[str, str]
    heard: dict[int, list[str]]
    receipts: dict[int, set[str]]
    calls: list[tuple[str, Json]]
    signals: dict[str, sqlite3.Row]
    replies: list[tuple[str, str]]
    inbox: list[sqlite3.Row]


@pytest.fixture(scope="module")
def aftermath(tmp_path_factory: pytest.TempPathFactory) -> Aftermath:
    return asyncio.run(_live_through(tmp_path_factory.mktemp("kills"), Random(2026)))  # noqa: S311


async def _live_through(folder: Path, chance: Random) -> Aftermath:
    async with telegram() as line, asyncio.timeout(_PATIENCE):
        lives = Lives(line, folder, chance)
        numbers: asyncio.Queue[str] = asyncio.Queue()
        residents = [_resident(line, index, chance, numbers) for index in range(len(ANIMALS))]
        coordinators = [_coordinator(line, user_id) for user_id in (COORDINATOR, DEPUTY)]
        async with asyncio.TaskGroup() as town:
            town.create_task(lives.live(KILLS))
            people = [town.create_task(one.reports(lives.crash, lives.over.is_set)) for one in residents]
            people += [town.create_task(one.answers_all(numbers, lives.over.is_set)) for one in coordinators]
            await lives.over.wait()
            await _at_rest(line.emulator, lives.database, people)
            in_vain = [task for task in people if task.cancel()]
            lives.may_stop.set()
        return _look(lives, residents, coordinators, len(in_vain))


def _resident(line: Telegram, index: int, chance: Random, numbers: "asyncio.Queue[str]") -> Resident:
    user_id = 100 + index
    line.people.add_person(user_id, ANIMALS[index].capitalize())
    return Resident(Chat(line.emulator, line.people, user_id), ANIMALS[index], index % 3 == 0, chance, numbers)


def _coordinator(line: Telegram, user_id: int) -> Coordinator:
    line.people.add_person(user_id, "Noor")
    line.people.starts(user_id)
    return Coordinator(Chat(line.emulator, line.people, user_id))


async def _at_rest(emulator: Emulator, database: Path, people: list[asyncio.Task[None]]) -> None:
    """Nothing waits on either side, not even what is held for an undo, and the people are done, or wait in vain."""
    quiet_since: float | None = None
    with closing(sqlite3.connect(f"file:{database}?mode=ro", uri=True)) as file:
        while quiet_since is None or clock.real() < quiet_since + _IN_VAIN:
            await asyncio.sleep(_A_MOMENT)
            if emulator.world.updates.pending() or _is_left(file):
                quiet_since = None
            elif all(task.done() for task in people):
                return
            else:
                quiet_since = quiet_since or clock.real()


def _is_left(file: sqlite3.Connection) -> bool:
    queries = "SELECT 1 FROM inbox WHERE state = 'open'", "SELECT 1 FROM outbox WHERE state = 'waiting'"
    return any(file.execute(query).fetchone() for query in queries)


def _look(lives: Lives, residents: list[Resident], coordinators: list[Coordinator], in_vain: int) -> Aftermath:
    with closing(sqlite3.connect(lives.database)) as file:
        file.row_factory = sqlite3.Row
        signals = file.execute("SELECT number, text, anonymous, person_id FROM signal").fetchall()
        replies = file.execute(
            "SELECT number, remark.text FROM remark JOIN signal ON signal.id = signal_id WHERE kind = 'reply'"
        ).fetchall()
        inbox = file.execute("SELECT state, attempts FROM inbox").fetchall()
    return Aftermath(
        kills=lives.kills,
        in_vain=in_vain,
        complaints=lives.complaints,
        residents=residents,
        told={number: words for one in coordinators for number, words in one.told.items()},
        heard={one.chat.user_id: [words_of(message) for message in one.chat.heard()] for one in residents},
        receipts={one.chat.user_id: one.receipts() for one in residents},
        calls=list(lives.telegram.emulator.accepted),
        signals={row["number"]: row for row in signals},
        replies=sorted((row["number"], row["text"]) for row in replies),
        inbox=inbox,
    )


def _texts_of(aftermath: Aftermath, user_id: int) -> list[str]:
    return sorted(aftermath.signals[number]["text"] for number in aftermath.receipts[user_id])


def test_there_was_enough_to_lose(aftermath: Aftermath) -> None:
    assert aftermath.kills >= 20
    assert all(len(one.sent) > 1 for one in aftermath.residents)
    assert any(one.anonymous for one in aftermath.residents)
    assert len(aftermath.told) > 3


def test_nobody_waits_in_vain(aftermath: Aftermath) -> None:
    assert aftermath.in_vain == 0


def test_each_press_on_send_made_exactly_one_signal(aftermath: Aftermath) -> None:
    sent = [text for one in aftermath.residents for text in one.sent]
    assert sorted(row["text"] for row in aftermath.signals.values()) == sorted(sent)


def test_everybody_has_the_receipts_of_what_they_sent_and_no_others(aftermath: Aftermath) -> None:
    for resident in aftermath.residents:
        assert _texts_of(aftermath, resident.chat.user_id) == sorted(resident.sent)


def test_who_wanted_to_be_anonymous_is(aftermath: Aftermath) -> None:
    anonymous = {text for one in aftermath.residents for text in one.anonymous}
    for row in aftermath.signals.values():
        assert (row["text"] in anonymous) == bool(row["anonymous"]) == (row["person_id"] is None)


def test_nobody_ever_hears_what_was_meant_for_somebody_else(aftermath: Aftermath) -> None:
    for user_id, numbers in aftermath.receipts.items():
        calls = [params for _, params in aftermath.calls if params.get("chat_id") == user_id]
        said = " ".join(str(params.get("text")) for params in calls)
        assert set(_NUMBER.findall(said)) == numbers
        for resident in aftermath.residents:
            if resident.chat.user_id != user_id:
                assert not any(text in said for text in resident.sent)


def test_every_answer_of_a_coordinator_is_kept_once_and_arrives_with_its_reporter(aftermath: Aftermath) -> None:
    assert aftermath.replies == sorted(aftermath.told.items())
    for user_id, numbers in aftermath.receipts.items():
        for number in numbers & aftermath.told.keys():
            # What answers an anonymous report is behind a button; here the number tells that it came.
            heard = (aftermath.told[number], f"nieuws over {number}")
            assert any(words in said for said in aftermath.heard[user_id] for words in heard)


def test_no_update_is_left_over_or_failed_even_once(aftermath: Aftermath) -> None:
    assert Counter((row["state"], row["attempts"]) for row in aftermath.inbox).keys() == {("done", 0)}


def test_a_kill_repeats_at_most_one_message_in_a_chat(aftermath: Aftermath) -> None:
    assert all(times == 1 for times in _repeats(aftermath.calls).values())


def _repeats(calls: list[tuple[str, Json]]) -> Counter[tuple[int, int]]:
    """How many messages were said again, by chat and by the life that said them first; a life begins with getMe."""
    found: Counter[tuple[int, int]] = Counter()
    life, said = 0, dict[str, int]()
    for method, params in calls:
        life += method == "getMe"
        if method != "sendMessage":
            continue
        message = json.dumps(params, sort_keys=True)
        if message in said:
            assert said[message] < life, "a message was repeated without a kill"
            found[params["chat_id"], said[message]] += 1
        said[message] = life
    return found


def test_the_program_finds_nothing_wrong(aftermath: Aftermath) -> None:
    assert not [said for said in aftermath.complaints if "[error" in said or "[critical" in said]
