"""Roles are given by a link, taken at once, and everybody concerned hears it."""

import re

import pytest

from bot import inviting
from bot.config import read_settings
from bot.sandbox.door import InProcessRequest
from domain.errors import ConfigurationError
from domain.people import Role
from handlers.i18n import LANGUAGE_NAMES, translator
from storage import audit_chains
from tests.catalogues.leaks import heard_of_others
from tests.chats.talks import DEALING
from tests.chats.test_my_data import asks
from tests.disk import traces
from tests.world import BEA, TOKEN, Phone, World, buttons_of, is_refused


async def invites(noor: Phone, role: str) -> str:
    """What the link carries."""
    await noor.says("/rollen")
    await noor.presses("Uitnodigen")
    await noor.presses(role)
    found = re.search(r"https://t\.me/buurt_bot\?start=(r_[\w-]+)", noor.last)
    assert found, noor.last
    return found[1]


async def takes(noor: Phone, label: str) -> None:
    await noor.says("/rollen")
    await noor.presses("Rol afnemen")
    await noor.presses(label)
    await noor.presses("Ja, neem af")


def menu(world: World, phone: Phone) -> set[str]:
    return {one["command"] for one in world.people.commands(phone.user_id)}


async def test_an_invitation_gives_its_role_once_and_everybody_hears(
    world: World, noor: Phone, bas: Phone, ada: Phone, bea: Phone
) -> None:
    payload = await invites(noor, "plaatsvervanger")
    assert payload.removeprefix("r_").encode() not in world.path.read_bytes()
    await bea.starts(payload)
    assert "Noor nodigt u uit" in bea.last
    assert "plaatsvervanger" in bea.last
    await bea.says("  Bea \u202e  de\u2066 Wit\u2069 ")
    assert "naam: Bea de Wit." in bea.last
    await bea.presses("Ik doe mee")
    assert "U bent nu plaatsvervanger" in bea.last
    for administrator in (noor, bas):
        assert "Bea de Wit heeft nu de rol plaatsvervanger" in administrator.last
    assert {"wachtrij", "meld"} <= menu(world, bea)
    assert "rollen" not in menu(world, bea)
    await bea.says("/wachtrij")
    assert "Wachtrij" in bea.last
    await bea.says("/rollen")
    assert "Vraag het aan Noor en Bas" in bea.last
    await ada.starts(payload)
    assert "werkt niet meer" in ada.last
    await noor.says("/rollen")
    assert "• Noor: samenlevingsregisseur en beheerder" in noor.last
    assert "• Bea de Wit: plaatsvervanger" in noor.last
    await noor.says("/wachtrij")
    assert "Wachtrij" in noor.last


@pytest.mark.parametrize(("code", "works_in"), [("ar", "Nederlands"), ("tr", "English")])
async def test_with_the_last_role_the_language_of_a_resident_comes_back(
    world: World, noor: Phone, code: str, works_in: str
) -> None:
    selin, t = world.moves_in(300, "\u202e\u2066"), translator(code)
    await selin.says("/taal")
    await selin.presses(LANGUAGE_NAMES[code])
    await selin.starts("r_nobody_made_this")
    assert selin.last == t.text("This link does not work any more. Ask for a new one.")
    await selin.starts(await invites(noor, "samenlevingsregisseur"))
    assert t.text("When you join, I write to you in Dutch.") in selin.last
    await selin.presses(t.label("button", "✅ I join"))
    assert selin.last == t.text("Type a name of at most {count} letters.", count=40)
    await selin.says("Se\u202elin")
    assert heard_of_others(code, selin.last) == []
    await selin.presses(t.label("button", "✅ I join"))
    assert "U bent nu samenlevingsregisseur" in selin.last
    assert "Selin heeft nu de rol" in noor.last
    await selin.says("/taal")
    await selin.presses(works_in)
    await selin.says("/nieuw Elke avond staan er jongens bij de garages aan de Kostmand")
    await selin.says("/wachtrij")
    assert ("Wachtrij" if works_in == "Nederlands" else "Queue") in selin.last
    await takes(noor, "Selin · samenlevingsregisseur")
    assert ("nam uw rol" if works_in == "Nederlands" else "took the role") in selin.last
    keys = str(world.people.keyboard(selin.user_id))
    assert translator(code).label("button", "📋 My reports") in keys
    await world.app.tick()
    await world.settle()
    assert "Wat verteld werd, staat hier niet meer." in selin.heard
    await selin.says("/privacy")
    assert translator(code).label("button", "📄 My data") in selin.labels
    assert await world.rows("SELECT 1 FROM person WHERE own_language IS NOT NULL") == []
    page, _ = await asks(world, selin)
    assert heard_of_others(code, page) == []


async def test_a_link_ends_when_it_is_taken_back_or_a_day_old(world: World, noor: Phone, ada: Phone) -> None:
    first = await invites(noor, "beheerder")
    await ada.starts(first)
    await noor.presses("Uitnodiging intrekken")
    await ada.presses("Ik doe mee")
    assert "werkt niet meer" in ada.last
    second = await invites(noor, "beheerder")
    await world.later(hours=24)
    await ada.starts(second)
    assert "werkt niet meer" in ada.last
    assert await world.rows("SELECT 1 FROM role_invitation") == []
    await ada.says("/rollen")
    assert "Dat ken ik niet" in ada.last
    assert await world.rows("SELECT 1 FROM staff_role") == []


async def test_an_old_button_gives_no_role_of_another_link(world: World, noor: Phone, bas: Phone, ada: Phone) -> None:
    pim = world.moves_in(300, "Pim")
    await ada.starts(await invites(noor, "lezer van team OOV"))
    await pim.starts(await invites(bas, "lezer van team OOV"))
    rolls, withdraw = next(
        (message, data) for message in noor.messages for label, data in buttons_of(message) if "intrekken" in label
    )
    await noor.presses("Uitnodiging intrekken")
    await takes(noor, "Bas · beheerder")
    for_bea = await invites(noor, "beheerder")
    for phone in (ada, pim):
        await phone.presses("Ik doe mee")
        assert "werkt niet meer" in phone.last
    await noor.forges(withdraw, rolls)
    await world.does("UPDATE role_invitation SET role = 'coordinator'")
    bea = world.phone(BEA)
    await bea.starts(for_bea)
    await world.does("UPDATE role_invitation SET role = 'administrator'")
    await bea.presses("Ik doe mee")
    assert "werkt niet meer" in bea.last
    assert not await world.rows("SELECT 1 FROM staff_role WHERE user_id IN (100, 101, 300)")


async def test_who_loses_a_role_loses_it_at_once_on_old_buttons_too(
    world: World, noor: Phone, bas: Phone, ada: Phone
) -> None:
    await ada.says(DEALING)
    await ada.presses("✅ Versturen")
    await bas.says("/signaal 1")
    card = await bas.presses("Ik pak dit op") and bas.messages[-1]
    await bas.presses("Antwoord", on=card)
    await noor.says("/overdracht")
    await noor.presses("Ik ben afwezig")
    await noor.says("morgen")
    await noor.says("4 december")
    await noor.presses("Bas")
    await noor.says("/rollen")
    await noor.presses("Rol afnemen")
    await noor.presses("Bas · samenlevingsregisseur")
    assert "1 open melding gaat terug naar de wachtrij" in noor.last
    await noor.presses("Ja, neem af")
    assert any("Bas leest geen meldingen meer" in words and "1 open melding" in words for words in noor.heard)
    assert any("Kies opnieuw: /overdracht" in words for words in noor.heard)
    assert await world.rows("SELECT 1 FROM absence") == []
    assert "Noor nam uw rol samenlevingsregisseur af" in bas.last
    assert menu(world, bas) >= {"rollen", "meld"}
    assert "wachtrij" not in menu(world, bas)
    await bas.says("Dit mag niet meer naar buiten")
    await bas.presses("✖️ Stoppen")
    answer = await bas.forges("claim:1:2:", card)
    assert is_refused(answer["text"])
    await noor.says("/signaal 1")
    assert "opgepakt door" not in noor.last
    await noor.presses("Ik pak dit op")
    await takes(noor, "Bas · beheerder")
    assert "rollen" not in menu(world, bas)
    await bas.says("/rollen")
    assert "Dat ken ik niet" in bas.last


async def test_what_somebody_read_and_wrote_and_whom_they_invited_goes_with_the_role(
    world: World, noor: Phone, bas: Phone, ada: Phone, bea: Phone
) -> None:
    await ada.says(DEALING)
    await ada.presses("✅ Versturen")
    for staff in (noor, bas):
        await staff.says("/signaal 1")
    await bas.presses("Antwoord")
    await bas.says("Wij komen bij de zwartekat kijken")
    await bas.says("/signaal 1")
    link = await invites(bas, "beheerder")
    await takes(noor, "Bas · samenlevingsregisseur")
    await world.app.tick()
    await world.settle()
    assert any("garages" in words for words in noor.heard)
    assert not any("garages" in words for words in bas.heard)
    assert not [row for row in await world.rows("SELECT answers FROM dialogue") if "zwartekat" in row.answers]
    await bea.starts(link)
    assert "Bas nodigt u uit" in bea.last
    await takes(noor, "Bas · beheerder")
    await bea.presses("Ik doe mee")
    assert "werkt niet meer" in bea.last
    assert await world.rows("SELECT 1 FROM person WHERE staff_name = 'Bas'") == []


async def test_the_operator_invites_when_no_administrator_is_left(world: World, ada: Phone, noor: Phone) -> None:
    environment = {"TELEGRAM_BOT_TOKEN": TOKEN, "TELEGRAM_API_URL": "http://in-process"}
    given = await inviting.link(
        read_settings(environment),
        world.path,
        Role.ADMINISTRATOR,
        world.moment,
        lambda: InProcessRequest(world.emulator),
    )
    address, _, payload = given.partition("?start=")
    assert address == "https://t.me/buurt_bot"
    assert traces(world.path, payload.removeprefix("r_")) == set()
    await ada.starts(payload)
    assert "de technicus van de chatbot nodigt u uit als beheerder" in ada.last
    await ada.presses("Ik doe mee")
    assert "U bent nu beheerder" in ada.last
    assert "op uitnodiging van de technicus van de chatbot" in noor.last
    (line,) = await world.rows("SELECT person_id, role, detail FROM audit WHERE deed = 'invite'")
    assert (line.person_id, line.role, line.detail) == (None, "administrator", "administrator")
    assert await world.app.database.read(lambda conn: list(audit_chains.broken(conn))) == []
    await noor.starts(payload)
    assert "werkt niet meer" in noor.last


async def test_without_a_bot_that_telegram_knows_nobody_is_invited(world: World) -> None:
    for environment in ({}, {"TELEGRAM_BOT_TOKEN": "4242:" + "x" * 35, "TELEGRAM_API_URL": "http://in-process"}):
        with pytest.raises(ConfigurationError, match="TELEGRAM_BOT_TOKEN"):
            await inviting.link(
                read_settings(environment),
                world.path,
                Role.ADMINISTRATOR,
                world.moment,
                lambda: InProcessRequest(world.emulator),
            )
    assert await world.rows("SELECT 1 FROM role_invitation") == []


async def test_the_last_administrator_stays(world: World, noor: Phone, bas: Phone) -> None:
    await takes(noor, "Bas · beheerder")
    await noor.presses("Rol afnemen")
    _, data = noor.button("Noor · beheerder")
    answer = await noor.presses("Noor · beheerder")
    assert "de laatste beheerder" in answer["text"]
    answer = await noor.forges(data.replace(":ask", ":yes"))
    assert "de laatste beheerder" in answer["text"]
    await noor.says("/rollen")
    assert "Noor: samenlevingsregisseur en beheerder" in noor.last


async def test_a_deputy_hears_of_a_broken_promise_of_a_colleague(
    world: World, noor: Phone, ada: Phone, bea: Phone
) -> None:
    await bea.starts(await invites(noor, "plaatsvervanger"))
    await bea.presses("Ik doe mee")
    await ada.says(DEALING)
    await ada.presses("✅ Versturen")
    await noor.says("/signaal 1")
    await noor.presses("Ik pak dit op")
    await world.later(days=3, hours=2)
    assert not any("0001" in words for words in bea.heard)
    await world.later(days=1)
    assert "0001, Drugs, Kostmand: de beloofde dag is voorbij" in bea.last


async def test_help_names_what_each_role_can_do(world: World, noor: Phone, bas: Phone, ada: Phone, bea: Phone) -> None:
    await ada.starts(await invites(noor, "lezer van team OOV"))
    await ada.presses("Ik doe mee")
    await takes(noor, "Bas · samenlevingsregisseur")
    for phone, there, absent in (
        (noor, ("/wachtrij", "/export", "/rollen", "/cijfers", "Reageer op een kaart"), ()),
        (bas, ("/rollen", "/pauze"), ("/wachtrij", "Reageer op een kaart")),
        (ada, ("/cijfers",), ("/export", "/rollen")),
        (bea, (), ("/cijfers", "/rollen")),
    ):
        await phone.says("/hulp")
        assert "/meld – iets melden" in phone.last
        assert all(words in phone.last for words in there), phone.last
        assert not any(words in phone.last for words in absent), phone.last
