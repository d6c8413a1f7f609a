"""Who may write down what was heard, and what a changed client gets for trying."""

import pytest

from tests.chats.talks import (
    DEALING,
    FIREWORKS,
    VAGUE,
    first_of_a_round,
    make_somebody_else_coordinator,
    with_somebody_who_can_be_called,
)
from tests.world import Phone, World, is_refused


@pytest.fixture
async def on_a_round(noor: Phone) -> Phone:
    await first_of_a_round(noor)
    return noor


@pytest.fixture
async def with_contact(noor: Phone) -> Phone:
    """A signal whose reporter can be called; the card is in view."""
    await with_somebody_who_can_be_called(noor)
    return noor


@pytest.mark.parametrize("command", ["/nieuw", "/new", f"/nieuw {FIREWORKS}", "➕ Nieuwe melding"])
async def test_to_residents_the_command_does_not_exist(world: World, ada: Phone, command: str) -> None:
    await ada.says("/bestaatniet")
    unknown = ada.last
    await ada.says(command)
    assert ada.last == unknown
    (line,) = await world.rows("SELECT detail FROM audit WHERE deed = 'refused'")
    assert line.detail in (command.split()[0], "")
    assert await world.rows("SELECT 1 FROM dialogue WHERE step IS NOT NULL") == []


@pytest.mark.parametrize("data", ["new", "new:1", "contact:1", "forget:1"])
async def test_a_residents_forged_button_does_nothing(world: World, with_contact: Phone, ada: Phone, data: str) -> None:
    await ada.starts()
    messages = ada.messages
    answer = await ada.forges(data)
    assert is_refused(answer["text"])
    assert ada.messages == messages
    assert len(await world.rows("SELECT 1 FROM contact")) == 1
    assert len(await world.rows("SELECT 1 FROM audit WHERE deed = 'refused'")) == 1


@pytest.mark.parametrize(
    "press",
    ["save:", "edit:", "source:bot", "source:pigeon", "neighbourhood:kostmand", "topic:drugs", "change:text", "kind:x"],
)
async def test_a_forged_answer_to_another_question_is_refused(world: World, noor: Phone, press: str) -> None:
    await noor.says(f"/nieuw {VAGUE}")
    version = noor.button("Telefoon")[1].split(":")[1]
    answer = await noor.forges(f"d:{version}:{press}")
    assert is_refused(answer["text"])
    assert await world.rows("SELECT 1 FROM signal") == []
    await noor.presses("Telefoon")
    assert "In welke buurt" in noor.last


@pytest.mark.parametrize(
    ("field", "press"),
    [
        ("Buurt", "neighbourhood:bijvanck"),
        ("Onderwerp", "topic:gossip"),
        ("Wanneer", "when:noon"),
        ("Hoe vaak", "how_often:never"),
        ("Wie het vertelde", "kind:spy"),
        ("Wie het vertelde", "change:preview"),
    ],
)
async def test_an_answer_that_was_not_offered_is_refused(world: World, noor: Phone, field: str, press: str) -> None:
    await noor.says(f"/nieuw {DEALING}")
    await noor.presses("Telefoon")
    await noor.presses("Aanpassen")
    await noor.presses(field)
    version = noor.button("Stoppen")[1].split(":")[1]
    answer = await noor.forges(f"d:{version}:{press}")
    assert is_refused(answer["text"])
    await noor.presses("Terug")
    assert "Drugs in Kostmand" in noor.last


async def test_saving_twice_makes_one_signal(world: World, noor: Phone) -> None:
    await noor.says(f"/nieuw {DEALING}")
    await noor.presses("Telefoon")
    message, data = noor.button("Opslaan")
    await noor.forges(data, message)
    answer = await noor.forges(data, message)
    assert is_refused(answer["text"])
    assert len(await world.rows("SELECT 1 FROM signal")) == 1


@pytest.mark.parametrize("data", ["contact:77", "forget:77", "forget:1", "contact:1", "new:99", "contact:x"])
async def test_a_coordinators_forged_button_is_answered(on_a_round: Phone, data: str) -> None:
    answer = await on_a_round.forges(data)
    assert answer["text"]


async def test_who_loses_the_role_in_the_middle_saves_nothing(world: World, noor: Phone) -> None:
    await noor.says(f"/nieuw {DEALING}")
    await noor.presses("Telefoon")
    await world.app.database.write(make_somebody_else_coordinator)
    await noor.presses("Opslaan")
    assert await world.rows("SELECT 1 FROM signal") == []
    await noor.says("Er ligt elke dag afval op straat in de Kostmand")
    (row,) = await world.rows("SELECT step FROM dialogue")
    assert row.step == "place"
