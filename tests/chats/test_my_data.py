"""/mijngegevens: all that is kept about a resident, for them to read."""

import json

from tests.chats.test_digest import file_of
from tests.world import Json, Phone, World


def _documents(phone: Phone) -> list[Json]:
    return [one for one in phone.messages if "document" in one]


async def test_everything_is_in_it_escaped_and_staff_by_role_only(world: World, ada: Phone, noor: Phone) -> None:
    await ada.says("Elke avond wordt er gedeald <b>bij de garages</b> in de Kostmand")
    await ada.presses("Versturen")
    await noor.says("/signaal 1")
    await noor.presses("Antwoord")
    await noor.says("Wij gaan kijken")
    await noor.presses("Versturen")
    await noor.says("/signaal 1")
    await noor.presses("⋯ Meer")
    await noor.presses("Notitie")
    await noor.says("Alleen voor ons")
    await noor.forges("export:csv:plain")
    await noor.forges("export:csv:text")
    await world.later(minutes=1)
    await ada.says("/privacy")
    await ada.presses("Mijn gegevens")
    page, data = (file_of(world, one).decode() for one in _documents(ada))
    assert "gedeald &lt;b&gt;bij de garages" in page and "<b>bij" not in page
    assert (
        "samenlevingsregisseur: zag uw melding" in page
        and "samenlevingsregisseur: nam alles mee in een bestand" in page
    )
    assert "Wij gaan kijken" in page and "samenlevingsregisseur: gaf antwoord" in page
    assert "Alleen voor ons" not in page + data and "Noor" not in page + data
    (signal,) = json.loads(data)["signals"]
    assert signal["signal"]["text"].startswith("Elke avond") and signal["said"][0]["text"] == "Wij gaan kijken"
    assert {one["role"] for one in signal["seen"]} == {"coordinator"}


async def test_once_an_hour_and_only_ones_own(world: World, ada: Phone, bea: Phone) -> None:
    await ada.says("Elke avond wordt er gedeald bij de garages in de Kostmand")
    await ada.presses("Versturen")
    await bea.says("/mijngegevens")
    (page, data) = (file_of(world, one).decode() for one in _documents(bea))
    assert "gedeald" not in page + data and "Bijeenkomsten" in page
    await bea.says("/mydata")
    assert "minder dan een uur geleden" in bea.last and len(_documents(bea)) == 2
    await world.later(minutes=61)
    await bea.says("/mydata")
    assert len(_documents(bea)) == 4
