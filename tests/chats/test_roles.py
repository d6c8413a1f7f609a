"""Nobody does what is not theirs to do, whatever their client sends."""

import pytest
from telegram import BotCommandScopeChat, BotCommandScopeDefault

from handlers.i18n import translator
from tests.chats.talks import DEALING, make_somebody_else_coordinator
from tests.world import Phone, World

NONSENSE = [
    "",
    "x",
    "d:",
    "d:1:send",
    "d:0:send:",
    "d:99999999999999999999:send:",
    "card:-1",
    "card:1e3",
    "card:999999999999999999999999",
    "claim:x:y",
    "lang:xx",
    "lang:../../etc",
    "more:idea:0",
    "queue:all:'; DROP TABLE signal; --",
    "page:1:0",
    "☃" * 20,
]


@pytest.fixture
async def reported(ada: Phone) -> None:
    await ada.says(DEALING)
    await ada.presses("✅ Versturen")


async def test_a_staff_command_of_a_resident_is_unknown(world: World, reported: None, bea: Phone) -> None:
    await bea.says("/bestaatniet")
    unknown = bea.last
    await bea.says("/search\ndealen")
    assert bea.last == unknown
    (line,) = await world.rows("SELECT detail FROM audit WHERE deed = 'refused'")
    assert line.detail == "/search"


@pytest.mark.parametrize("data", NONSENSE)
async def test_nonsense_on_a_button_is_answered_and_changes_nothing(
    world: World, reported: None, ada: Phone, noor: Phone, data: str
) -> None:
    await noor.says("/wachtrij")
    for phone in (ada, noor):
        answer = await phone.forges(data)
        assert answer["text"]
    (row,) = await world.rows("SELECT version, status FROM signal")
    assert (row.version, row.status) == (1, "received")
    assert await world.rows("SELECT 1 FROM inbox WHERE state <> 'done'") == []


@pytest.mark.parametrize(
    "data",
    [
        "claim:77:1:",
        "close:1:1:because",
        "forward:1:1:nobody",
        "priority:1:1:highest",
        "listen:1:1:",
        "map:1:1:",
        "undo:1:1:",
        "with:reply:1:1:1",
        "queue:neighbourhood:bijvanck",
        "queue:secret:",
    ],
)
async def test_a_coordinators_forged_button_changes_nothing(
    world: World, reported: None, noor: Phone, data: str
) -> None:
    await noor.says("/wachtrij")
    answer = await noor.forges(data)
    assert answer["text"]
    (row,) = await world.rows("SELECT version, status FROM signal")
    assert (row.version, row.status) == (1, "received")


async def test_a_forged_answer_to_another_question_is_refused(world: World, ada: Phone) -> None:
    await ada.says("Zo kan het echt niet langer, doe er iets aan")
    _, data = ada.button("Kostmand")
    version = data.split(":")[1]
    await ada.forges(f"d:{version}:send:")
    await ada.forges(f"d:{version}:neighbourhood:bijvanck")
    assert await world.rows("SELECT 1 FROM signal") == []
    await ada.presses("Kostmand")
    assert "Waar gaat het over?" in ada.last


async def test_who_loses_the_role_in_the_middle_of_an_answer_sends_nothing(
    world: World, reported: None, ada: Phone, noor: Phone
) -> None:
    await noor.says("/signaal 1")
    await noor.presses("Antwoord")
    await world.app.database.write(make_somebody_else_coordinator)
    await noor.says("Dit mag niet meer naar buiten")
    await world.later(minutes=1)
    assert "mag niet meer" not in " ".join(ada.heard)
    assert await world.rows("SELECT 1 FROM remark") == []


async def test_the_command_menu_fits_role_and_language(world: World, ada: Phone, noor: Phone) -> None:
    await world.app.introduce()
    english = world.moves_in(300, "Ed", "en")
    assert "meld" in {one["command"] for one in world.people.commands(ada.user_id)}
    assert "wachtrij" not in {one["command"] for one in world.people.commands(ada.user_id)}
    assert "wachtrij" in {one["command"] for one in world.people.commands(noor.user_id)}
    menu = {one["command"]: one["description"] for one in world.people.commands(english.user_id)}
    assert menu["meld"] == "Report something"
    await english.says("/taal")
    await english.presses("Polski")
    assert _meld(world, english) == translator("pl").label("command", "Report something")
    await english.presses("English")
    assert _meld(world, english) == "Report something"
    await noor.says("/taal")
    await noor.presses("English")
    assert _meld(world, noor) == "Report something"
    await world.app.introduce()
    assert _meld(world, noor) == "Report something"


async def test_what_an_older_version_set_for_english_alone_goes(world: World, noor: Phone) -> None:
    bot, scopes = world.app.bot, (BotCommandScopeDefault(), BotCommandScopeChat(noor.user_id))
    for scope in scopes:
        await bot.set_my_commands([("old", "What an older version offered")], scope, "en")
    await bot.set_my_description("What an older version was", "en")
    await bot.set_my_short_description("An older version", "en")
    await world.app.introduce()
    assert [await bot.get_my_commands(scope, "en") for scope in scopes] == [(), ()]
    assert await bot.get_my_description("en") == await bot.get_my_description()
    assert await bot.get_my_short_description("en") == await bot.get_my_short_description()


def _meld(world: World, phone: Phone) -> str:
    return str(next(one["description"] for one in world.people.commands(phone.user_id) if one["command"] == "meld"))
