"""Whatever staff get to see of what a resident told leaves a line in the audit."""

from datetime import timedelta

from domain.people import Role
from services.readings import ONE_LOOK
from storage import audit_chains
from tests.chats.test_forged import verbs
from tests.chats.test_photos import taken
from tests.world import Json, Phone, World, words_of

WORD = "garageboxen"
DEALING = f"Elke avond staan er jongens te dealen bij de {WORD} aan de Kostmand"
LITTER = "Er ligt al weken elke dag afval naast de containers aan de Kostmand"


async def lines(world: World) -> list[str]:
    return [one.deed for one in await world.rows("SELECT deed FROM audit WHERE signal_id = 1 ORDER BY id")]


def shows(message: Json) -> bool:
    return WORD in words_of(message) or bool({"voice", "location"} & message.keys())


async def test_every_verb_of_staff_that_shows_a_signal_leaves_a_line(world: World, ada: Phone, noor: Phone) -> None:
    await ada.says(DEALING)
    await ada.presses("✅ Versturen")
    seeing = set()
    for name, sent, role in verbs():
        if role is not Role.COORDINATOR:
            continue
        world.moment += ONE_LOOK + timedelta(minutes=1)
        before, known = noor.messages, len(await lines(world))
        await (noor.says(f"{name} {WORD}" if "zoek" in name else sent) if name.startswith("/") else noor.forges(sent))
        if any(shows(one) for one in noor.messages if one not in before and one["from"]["is_bot"]):
            seeing.add(name)
            assert len(await lines(world)) > known, sent
    assert {"/signaal", "/zoek", "hit", "next", "claim"} <= seeing and len(seeing) >= 8, seeing
    assert await world.app.database.read(lambda conn: list(audit_chains.broken(conn))) == []


async def test_a_look_is_one_line_and_the_map_one_of_its_own(world: World, ada: Phone, noor: Phone, bas: Phone) -> None:
    await ada.says(LITTER)
    world.people.sends_location(ada.user_id, 52.3, 5.24)
    await world.settle()
    await ada.presses("✅ Wij geven het door")
    await noor.says("/signaal 1")
    await noor.presses("⋯ Meer")
    await noor.presses("Kaart")
    await noor.says("/signaal 1")
    await noor.presses("Ik pak dit op")
    assert await lines(world) == ["send", "read", "see map", "claim"]
    await bas.says("/signaal 1")
    world.moment += ONE_LOOK + timedelta(minutes=1)
    await noor.says("/signaal 1")
    assert (await lines(world))[4:] == ["read", "read"]
    await noor.presses("⋯ Meer")
    await noor.presses("Geschiedenis")
    assert len(noor.last.splitlines()) == 3, noor.last


async def test_a_photo_and_a_voice_message_leave_a_line_of_their_own(world: World, ada: Phone, noor: Phone) -> None:
    await ada.says(LITTER)
    world.people.sends_photo(ada.user_id, taken((8, 8)))
    world.people.sends_voice(ada.user_id, b"OggS a voice", duration=45)
    await world.settle()
    await ada.presses("✅ Wij geven het door")
    await noor.says("/signaal 1")
    for button in ("Foto", "Luister"):
        await noor.presses("⋯ Meer")
        await noor.presses(button)
        await noor.says("/signaal 1")
    assert await lines(world) == ["send", "read", "see photo", "hear voice"]
