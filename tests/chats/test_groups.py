from tests.world import ADA, COORDINATOR, OTHER_GROUP, TEAM_OOV, World, words_of


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
