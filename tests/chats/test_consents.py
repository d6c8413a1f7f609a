"""Each consent is asked for by itself, of who is 16 or older, and withdrawn where it was given and under /privacy."""

import json
from dataclasses import replace
from pathlib import Path

from tests.chats.talks import DEALING
from tests.chats.test_my_data import asks
from tests.world import ADA, BEA, COORDINATOR, HUIZEN, Phone, World, is_refused, town

ASKING = replace(HUIZEN, may_ask_around=True)


async def _agreed(world: World, ada: Phone, noor: Phone) -> None:
    await noor.starts()
    await ada.says(DEALING)
    await ada.presses("✅ Versturen")
    await ada.presses("Vraag mij over Kostmand")
    assert "Bent u 16 jaar of ouder?" in ada.last
    await ada.presses("Ja, en ik ben 16 of ouder")
    await ada.says("/bijeenkomsten")
    await ada.presses("Nieuws over bijeenkomsten")
    await ada.presses("Ja, en ik ben 16 of ouder")
    await noor.says("/signaal 1")
    await noor.presses("Doorzetten")
    await noor.presses("de politie")
    await world.later(minutes=1)
    await ada.reads()
    assert "Bent u 16 jaar of ouder?" in ada.last
    await ada.presses("Ja, en ik ben 16 of ouder")


async def test_everything_agreed_to_is_listed_under_privacy_and_withdrawn_there(tmp_path: Path) -> None:
    async with town(tmp_path, municipality=ASKING) as world:
        ada, bea, noor = world.phone(ADA), world.phone(BEA), world.phone(COORDINATOR)
        await bea.says("/privacy")
        await ada.says("/privacy")
        assert "toestemming" not in ada.last
        assert "Na 90 dagen" in ada.last
        await _agreed(world, ada, noor)
        assert ada.labels == ["↩️ Intrekken"]
        page, data = await asks(world, ada)
        assert "Op maandag 23 november 2026 om 10:00 vroegen wij of de politie uw woorden mag lezen" in page
        assert "Dat zei u in november 2026." in page and "Dat vond u goed in november 2026." in page
        kept = json.loads(data)
        assert (kept["news_since"], kept["asked_since"]) == ("2026-11-01", "2026-11-01"), "no day of a report"
        (asked,) = kept["signals"][0]["partners"]
        assert asked["given"] is True and asked["asked_at"].startswith("2026-11-23")
        await ada.says("/privacy")
        assert len(ada.labels) == 3
        assert is_refused((await bea.forges("unconsent:1")).get("text", ""))
        for label in ("nieuws", "vragen", "woorden"):
            await ada.presses(f"Intrekken: {label}")
        assert ada.labels == []
        assert "Wij doen het niet meer" in ada.last
        assert "blijven bij ons" in noor.last
        (left,) = await world.rows(
            "SELECT given, asked_in, asked_since, wants_news FROM consent, person JOIN home ON person_id = person.id"
        )
        assert tuple(left) == (0, None, None, 0)


async def test_what_was_agreed_to_is_withdrawn_in_the_same_place(tmp_path: Path) -> None:
    async with town(tmp_path, municipality=ASKING) as world:
        ada, noor = world.phone(ADA), world.phone(COORDINATOR)
        await _agreed(world, ada, noor)
        await ada.presses("↩️ Intrekken")
        assert [row.given for row in await world.rows("SELECT given FROM consent")] == [0]
        await ada.says("/bijeenkomsten")
        await ada.presses("Geen nieuws meer")
        await ada.presses("Vraag mij niets")
        await ada.says("/privacy")
        assert "toestemming" not in ada.last


async def test_who_is_muted_withdraws_as_easily(tmp_path: Path) -> None:
    async with town(tmp_path, municipality=ASKING) as world:
        ada, noor = world.phone(ADA), world.phone(COORDINATOR)
        await _agreed(world, ada, noor)
        await noor.says("/signaal 1")
        await noor.presses("⋯ Meer")
        await noor.presses("Dempen")
        await noor.presses("steeds hetzelfde")
        await noor.presses("dinsdag 24 november")
        await ada.says("/privacy")
        for label in ("nieuws", "vragen", "woorden"):
            assert (await ada.presses(f"Intrekken: {label}"))["text"] == ""
        assert ada.labels == [] and "Wij doen het niet meer" in ada.last
        for switch in ("news:yes", "ask_me:in:kostmand", "news:no", "ask_me:off:"):
            assert "sturen" not in (await ada.forges(switch)).get("text", "")
        (kept,) = await world.rows(
            "SELECT given, asked_in, wants_news FROM consent, person JOIN home ON home.person_id = person.id"
        )
        assert tuple(kept) == (0, None, 0)
        for said, heard in (
            ("stop", "Gestopt"),
            ("/mijngegevens", "voor een computer"),
            ("/verwijder", "alles over u"),
        ):
            await ada.says(said)
            assert heard in ada.last
        await ada.presses("🗑 Ja, wis alles")
        assert await world.rows("SELECT 1 FROM mute") == []
