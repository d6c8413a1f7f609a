"""Each chat is served in order; a turn that fails holds back its own chat for a while, and no other ever."""

from itertools import count
from random import Random

import pytest
from sqlalchemy import Connection

from bot.set_aside import retry
from storage import inbox
from storage.inbox import Arrival
from tests.world import ADA, BEA, COORDINATOR, DEPUTY, TEAM_OOV, Phone, World

DEALING = "Elke avond staan er jongens te dealen bij de garages aan de Kostmand"
POISON = f"{DEALING}, naast een gifvat"
COMMANDS = ["/hulp", "/privacy", "/taal", "/mijnmeldingen", "/meld", "/wijknietbestaat"]
MALFORMED = "{}"
NO_JSON = "{"
_updates = count(900_000_000)


async def _arrives(world: World, *arrivals: tuple[int | None, str]) -> None:
    """Stores raw updates as they are, whatever they are."""
    bot_id = world.app.house.bot_id
    rows = [Arrival(bot_id, next(_updates), chat_id, raw) for chat_id, raw in arrivals]
    await world.app.database.write(inbox.store, rows, world.moment)


async def _handle_all(world: World) -> None:
    """Whatever can be handled while no time passes."""
    await world.app.polling.take_batch(0)
    while await world.app.processor.handle_next():
        pass


async def _attempts(world: World) -> list[int]:
    rows = await world.rows("SELECT attempts FROM inbox WHERE state = 'open' AND attempts > 0 ORDER BY seq")
    return [row.attempts for row in rows]


def _break(conn: Connection, table: str, condition: str) -> None:
    """A fault in the program, as far as a turn can tell."""
    conn.exec_driver_sql(
        f"CREATE TRIGGER fault BEFORE INSERT ON {table} WHEN {condition} BEGIN SELECT RAISE(ABORT, 'fault'); END"
    )


def _mend(conn: Connection) -> None:
    conn.exec_driver_sql("DROP TRIGGER fault")


@pytest.fixture
async def poisonous(world: World) -> None:
    """Whoever types about poison lets their turn fail."""
    await world.app.database.write(_break, "dialogue", "NEW.answers LIKE '%gifvat%'")


async def test_each_chat_is_answered_in_the_order_in_which_it_wrote(world: World, ada: Phone) -> None:
    answer: dict[str, str] = {}
    for command in COMMANDS:
        await ada.says(command)
        answer[command] = ada.last
    assert len(set(answer.values())) == len(COMMANDS)
    chance = Random(7)  # noqa: S311
    phones = [world.moves_in(200 + number, "Bewoner") for number in range(8)]
    asked = {phone.user_id: chance.sample(COMMANDS, len(COMMANDS)) for phone in phones}
    for index in range(len(COMMANDS)):
        for phone in chance.sample(phones, len(phones)):
            world.people.says(phone.user_id, asked[phone.user_id][index])
    await world.settle()
    for phone in phones:
        assert phone.heard == [answer[command] for command in asked[phone.user_id]]


@pytest.mark.parametrize("raw", [MALFORMED, NO_JSON, '"words"', '{"update_id": 900000000, "message": {"text": 5}}'])
async def test_a_turn_that_fails_is_tried_three_times_and_meanwhile_its_chat_waits(
    world: World, ada: Phone, raw: str
) -> None:
    await _arrives(world, (ADA, raw))
    world.people.says(ADA, "/privacy")
    began = world.seconds
    for attempts, pause in ((1, 1.0), (2, 3.0)):
        await _handle_all(world)
        assert await _attempts(world) == [attempts]
        assert await world.rows("SELECT 1 FROM inbox WHERE state = 'done'") == []
        world.seconds += pause
    await world.settle()
    apology, privacy = ada.heard
    assert apology.startswith("Sorry")
    assert "privacy" in privacy
    assert world.seconds - began <= 10
    assert [tuple(row) for row in await world.rows("SELECT state, attempts FROM inbox ORDER BY seq")] == [
        ("set_aside", 3),
        ("done", 0),
    ]


async def test_no_other_chat_waits_even_a_moment_for_those_that_fail(world: World) -> None:
    phones = [world.moves_in(200 + number, "Bewoner") for number in range(30)]
    failing = [phone.user_id for phone in phones[::3]]
    await _arrives(world, *((user_id, MALFORMED) for user_id in failing))
    for phone in phones * 3:
        world.people.says(phone.user_id, "/hulp")
    await _handle_all(world)
    waiting = await world.rows("SELECT DISTINCT chat_id FROM inbox WHERE state = 'open' ORDER BY chat_id")
    assert [row.chat_id for row in waiting] == failing
    done = await world.rows("SELECT 1 FROM inbox WHERE state = 'done'")
    assert len(done) == 3 * (len(phones) - len(failing))
    await world.settle()
    assert all(len(phone.heard) == 3 + (phone.user_id in failing) for phone in phones)


@pytest.mark.usefixtures("poisonous")
@pytest.mark.parametrize(("language_code", "words"), [("nl", "hier ging iets mis"), ("en", "something went wrong")])
async def test_the_apology_names_a_phone_number_in_the_language_of_the_resident(
    world: World, language_code: str, words: str
) -> None:
    resident = world.moves_in(300, "Ed", language_code)
    await resident.starts()
    await resident.says(POISON)
    assert words in resident.last
    assert world.municipality.face.phone in resident.last
    assert "112" in resident.last


@pytest.mark.usefixtures("noor")
async def test_administrators_hear_of_each_kind_of_failure_once_an_hour(world: World) -> None:
    administrators = [world.phone(COORDINATOR), world.phone(DEPUTY)]
    await administrators[1].starts()

    async def alerts_after(*raw: str) -> list[int]:
        await _arrives(world, *((user_id, one) for user_id in (ADA, BEA) for one in raw))
        await world.settle()
        return [len([words for words in phone.heard if "turn failed" in words]) for phone in administrators]

    world.people.starts(ADA)
    world.people.starts(BEA)
    assert await alerts_after(MALFORMED, MALFORMED) == [1, 1]
    assert await alerts_after(MALFORMED, NO_JSON) == [2, 2]
    await world.later(minutes=59)
    assert await alerts_after(MALFORMED, NO_JSON) == [2, 2]
    await world.later(minutes=1)
    assert await alerts_after(MALFORMED) == [3, 3]
    await world.later(days=2)
    assert await alerts_after(NO_JSON) == [4, 4]


@pytest.mark.usefixtures("poisonous", "noor")
async def test_an_alert_says_nothing_of_what_was_written(world: World, ada: Phone) -> None:
    await ada.says(POISON)
    assert "turn failed" in world.phone(COORDINATOR).last
    assert "gifvat" not in " ".join(world.phone(COORDINATOR).heard)


@pytest.mark.usefixtures("noor")
async def test_a_group_and_what_belongs_to_no_chat_get_no_apology(world: World) -> None:
    await _arrives(world, (TEAM_OOV, MALFORMED), (None, MALFORMED))
    await world.settle()
    assert world.people.messages(TEAM_OOV) == []
    assert "turn failed" in world.phone(COORDINATOR).last
    assert len(await world.rows("SELECT 1 FROM inbox WHERE state = 'set_aside'")) == 2


@pytest.mark.usefixtures("poisonous")
async def test_what_was_set_aside_is_handled_as_the_newest_once_the_program_is_mended(world: World, ada: Phone) -> None:
    await ada.says(POISON)
    (seq,) = (row.seq for row in await world.rows("SELECT seq FROM inbox WHERE state = 'set_aside'"))
    world.people.says(ADA, "/hulp")
    await world.app.polling.take_batch(0)
    await world.app.database.write(_mend)
    assert retry(world.path, seq)
    assert not retry(world.path, seq)
    world.people.says(ADA, "/privacy")
    await world.settle()
    _, help_, preview, privacy = ada.heard
    assert "/mijnmeldingen" in help_
    assert "naast een gifvat" in preview
    assert "privacy" in privacy
    await ada.presses("✅ Versturen")
    assert "HZ-2026-0001" in ada.last


@pytest.mark.usefixtures("poisonous")
async def test_what_is_handled_again_belongs_to_the_step_where_the_chat_is_now(world: World, ada: Phone) -> None:
    await ada.says(POISON)
    (seq,) = (row.seq for row in await world.rows("SELECT seq FROM inbox WHERE state = 'set_aside'"))
    await ada.says("Zo kan het echt niet langer, doe er iets aan")
    await ada.presses("Oostermeent")
    await world.app.database.write(_mend)
    assert retry(world.path, seq)
    await world.settle()
    while "✅ Versturen" not in ada.labels:
        await ada.presses(ada.labels[0])
    assert "Oostermeent" in ada.last
    assert "Zo kan het echt niet langer" in ada.last
    assert "naast een gifvat" in ada.last


async def test_a_turn_that_fails_leaves_nothing_half(world: World, ada: Phone) -> None:
    await ada.says(DEALING)
    await world.app.database.write(_break, "audit", "NEW.deed = 'send'")
    await ada.presses("✅ Versturen")
    assert "Sorry" in ada.last
    for table in ("signal", "reply_key", "counter", "audit"):
        assert await world.rows(f"SELECT 1 FROM {table}") == []  # noqa: S608
    await world.app.database.write(_mend)
    await ada.presses("✅ Versturen")
    assert "HZ-2026-0001" in ada.last


async def test_when_even_the_apology_fails_the_chat_goes_on(world: World, ada: Phone, bea: Phone) -> None:
    await world.app.database.write(_break, "outbox", f"NEW.chat_id = {ADA}")
    await ada.says("/hulp")
    await bea.says("/hulp")
    assert len(bea.heard) == 1
    await world.app.database.write(_mend)
    await ada.says("/privacy")
    assert len(ada.heard) == 1
    assert "privacy" in ada.last
