"""What another team does all by itself is passed on at once; help and care have a queue of their own."""

from tests.chats.talks import until
from tests.world import TEAM_OOV, Phone, World, words_of

LITTER = "Er ligt elke dag afval op straat bij de flat in Oostermeent"
WORRIED = "Ik maak me zorgen over mijn buurman in de Kostmand, hij is elke dag overdag in de war"


async def test_it_is_passed_on_at_once_and_stands_on_the_list_of_the_next_day(
    world: World, ada: Phone, bea: Phone, noor: Phone, bas: Phone
) -> None:
    await ada.says(LITTER)
    await ada.presses("Wij geven het door")
    assert "Wij geven het door aan de buitendienst. Noor blijft het volgen." in ada.last
    assert "uiterlijk" not in ada.last
    await bea.says(LITTER)
    await bea.presses("anoniem door")
    await noor.says("/signaal 1")
    assert "Doorgezet" in noor.last
    before = len(noor.heard)
    await until(world, 24, 8, 46)
    assert len(noor.heard) == before + 1
    assert "Vandaag doorgeven aan de buitendienst: 2 meldingen" in noor.last
    assert noor.last.count("afval op straat") == 2
    assert not any("Vandaag doorgeven" in words for words in bas.heard)
    await until(world, 25, 20, 0)
    assert not any("Vandaag doorgeven" in words for words in noor.heard)


async def test_danger_in_what_is_passed_on_at_once_is_announced_as_read_by_nobody(ada: Phone, noor: Phone) -> None:
    await ada.says(f"{LITTER}, de container staat nu in brand")
    while not any("Wij geven het door" in label for label in ada.labels):
        await ada.presses(ada.labels[0])
    await ada.presses("Wij geven het door")
    assert "Nieuw en dringend" in noor.last and "Doorgezet" in noor.last
    assert "Niemand las dit nog. Op " in noor.last and "op de lijst voor de buitendienst." in noor.last


async def test_what_was_withdrawn_is_on_no_list(world: World, ada: Phone, noor: Phone) -> None:
    await ada.says(LITTER)
    await ada.presses("Wij geven het door")
    await ada.says("/mijnmeldingen")
    await ada.presses("HZ-2026-0001")
    await ada.presses("Intrekken")
    await ada.presses("Ja, intrekken")
    await until(world, 25, 20, 0)
    assert not any("Vandaag doorgeven" in words for words in noor.heard)


async def test_who_reports_it_elsewhere_gets_the_address_and_their_own_words(world: World, ada: Phone) -> None:
    await ada.says(LITTER)
    await ada.presses("Ik meld het zelf")
    assert LITTER in ada.last
    (button,) = [one for row in ada.messages[-1]["reply_markup"]["inline_keyboard"] for one in row]
    assert button["url"].startswith("https://www.huizen.nl/")
    assert await world.rows("SELECT 1 FROM signal") == []
    await ada.says("/start")
    assert "U was nog niet klaar" not in ada.last


async def test_help_and_care_stand_apart(world: World, ada: Phone, noor: Phone) -> None:
    await ada.says(WORRIED)
    await ada.presses("✅ Versturen")
    await noor.says("/wachtrij")
    assert "HZ-2026-0001" not in noor.last
    assert "0 open" in noor.last
    await noor.presses("Hulp en zorg: 1")
    assert "HZ-2026-0001" in noor.last
    await noor.presses("0001")
    await noor.presses("Ik pak dit op")
    await noor.presses("Wachtrij")
    await noor.presses("Mijn")
    assert "HZ-2026-0001" in noor.last


async def test_team_oov_never_hears_of_help_and_care(world: World, ada: Phone, noor: Phone) -> None:
    await ada.says(WORRIED)
    await ada.presses("✅ Versturen")
    await world.later(days=20)
    said = [words_of(one) for one in world.people.messages(TEAM_OOV) if one["from"]["is_bot"]]
    assert not any("wacht" in words for words in said)
    assert said and all("1 nieuw" not in words for words in said)
