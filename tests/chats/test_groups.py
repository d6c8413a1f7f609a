import re

from tests.world import ADA, COORDINATOR, OTHER_GROUP, TEAM_OOV, Json, Phone, World, words_of


async def test_in_another_group_the_bot_says_one_line_and_leaves(world: World) -> None:
    world.people.adds_bot_to_group(ADA, OTHER_GROUP)
    await world.settle()
    said = [words_of(one) for one in world.people.messages(OTHER_GROUP) if one["from"]["is_bot"]]
    assert len([words for words in said if words]) == 1
    assert "@buurt_bot" in said[0]
    assert ("leaveChat", {"chat_id": OTHER_GROUP}) in world.emulator.accepted


async def test_in_the_group_of_team_oov_it_stays(world: World) -> None:
    world.people.says(COORDINATOR, "/start", chat_id=TEAM_OOV)
    world.people.says(COORDINATOR, "/wachtrij", chat_id=TEAM_OOV)
    await world.settle()
    said = [words_of(one) for one in world.people.messages(TEAM_OOV) if one["from"]["is_bot"]]
    assert all("team OOV" in words for words in said)
    assert len(said) == 2
    assert "leaveChat" not in [method for method, _ in world.emulator.accepted]


async def test_being_put_out_of_a_group_is_no_trouble(world: World) -> None:
    world.people.adds_bot_to_group(ADA, OTHER_GROUP)
    await world.settle()
    world.people.adds_bot_to_group(ADA, OTHER_GROUP)
    world.people.removes_bot_from_group(ADA, OTHER_GROUP)
    await world.settle()
    assert await world.rows("SELECT 1 FROM inbox WHERE state <> 'done'") == []


def said_in(world: World, group: int) -> list[Json]:
    return [one for one in world.people.messages(group) if one["from"]["is_bot"] and words_of(one)]


async def answers(world: World, words: str) -> None:
    """In the new group, to what the bot said last; it hears nothing else there."""
    last = said_in(world, OTHER_GROUP)[-1]
    world.people.says(ADA, words, chat_id=OTHER_GROUP, reply_to=last["message_id"])
    await world.settle()


async def code_for(world: World, noor: Phone) -> str:
    await noor.says("/rollen")
    await noor.presses("Groep van team OOV")
    found = re.search(r"\b\d{6}\b", noor.last)
    assert found
    world.people.adds_bot_to_group(ADA, OTHER_GROUP)
    await world.settle()
    return found[0]


async def test_the_code_of_an_administrator_makes_another_group_the_one_of_team_oov(world: World, noor: Phone) -> None:
    code = await code_for(world, noor)
    assert "met de code" in words_of(said_in(world, OTHER_GROUP)[-1])
    await answers(world, "wat is dit?")
    await answers(world, f"{(int(code) + 1) % 1_000_000:06d}")
    assert "niet de code" in words_of(said_in(world, OTHER_GROUP)[-1])
    await answers(world, f"De code is {code}")
    assert "nu de groep van team OOV" in words_of(said_in(world, OTHER_GROUP)[-1])
    assert "komt hier niet meer" in words_of(said_in(world, TEAM_OOV)[-1])
    assert ("leaveChat", {"chat_id": TEAM_OOV}) in world.emulator.accepted
    assert "andere groep" in noor.last
    await world.later(days=7)
    assert any("Weekbericht" in words_of(one) for one in said_in(world, OTHER_GROUP))
    assert not any("Weekbericht" in words_of(one) for one in said_in(world, TEAM_OOV))


async def test_five_wrong_codes_end_it_and_so_does_a_quarter_of_an_hour(world: World, noor: Phone) -> None:
    code = await code_for(world, noor)
    for _ in range(5):
        await answers(world, f"{(int(code) + 1) % 1_000_000:06d}")
    assert ("leaveChat", {"chat_id": OTHER_GROUP}) in world.emulator.accepted
    assert "verkeerde code" in noor.last
    code = await code_for(world, noor)
    await world.later(minutes=15)
    await answers(world, code)
    assert await world.rows("SELECT 1 FROM team_group") == []
    assert [method for method, _ in world.emulator.accepted].count("leaveChat") == 2
