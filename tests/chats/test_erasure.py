"""/verwijder: nothing of a resident is left, not even in the bytes of the files."""

import pytest

from tests.chats.gatherings import plan, publish, sign_up, with_places
from tests.disk import traces
from tests.world import Phone, World, is_refused, words_of

CHAT = 7_123_456_789
GARAGE, IDEA, PLACE, CARE = "zyxwvutsr", "qponmlkji", "hgfedcbaz", "wvutsrqpo"
REPLY, NOTE, PHONE = "kjihgfedc", "tsrqponml", "06 87654321"
HALF, LOOSE = "edcbazyxw", "mlkjihgfe"


@pytest.fixture
async def olga(world: World) -> Phone:
    phone = world.moves_in(CHAT, "Olga")
    await phone.starts()
    return phone


async def _a_life(world: World, olga: Phone, noor: Phone) -> None:
    """A report with all that can be said about it, one about care, a draft, a call-back."""
    await olga.says(f"Elke avond wordt er gedeald bij de garages {GARAGE} in de Kostmand")
    await olga.presses("Versturen")
    await olga.presses("idee")
    await olga.says(f"Meer licht bij {IDEA}")
    await olga.says(f"Elke avond staan er jongens te dealen bij de garages aan de Kostmand naast {PLACE}")
    await olga.presses("Anoniem versturen")
    await olga.says(f"Ik maak mij zorgen om mijn buurvrouw in de Kostmand, zij is vaak in de war {CARE}")
    await olga.presses("bijna elke dag")
    await olga.presses("Versturen")
    await noor.says("/signaal 1")
    await noor.presses("Antwoord")
    await noor.says(f"Wij gaan kijken bij {REPLY}")
    await noor.presses("Versturen")
    await noor.says("/signaal 1")
    await noor.presses("⋯ Meer")
    await noor.presses("Notitie")
    await noor.says(f"Gebeld met {NOTE}")
    await olga.says("🗣 Liever praten")
    await olga.presses("Bel mij terug")
    await olga.says(PHONE)
    await world.later(minutes=1)


async def test_nothing_is_left_in_database_and_log_and_whoever_asked_hears_so(
    world: World, olga: Phone, noor: Phone, bas: Phone
) -> None:
    await _a_life(world, olga, noor)
    await noor.says(f"/zoek gédeald {GARAGE[:6].upper()}")
    assert "0001" in noor.last
    await noor.presses("0001")
    await noor.presses("Antwoord")
    await noor.says(f"Dat bij {HALF} is erg")
    await bas.says("/signaal 1")
    await bas.says(f"{LOOSE} zei het al", reply_to=bas.messages[-1])
    marks = GARAGE, IDEA, PLACE, REPLY, NOTE, PHONE, HALF, LOOSE, CHAT
    assert traces(world.path, *marks) == set(marks)
    await olga.says("/verwijder")
    assert "alles over u" in olga.last
    half, loose = noor.messages[-1], bas.messages[-1]
    await olga.presses("🗑 Ja, wis alles")
    assert "Dat duurt hooguit een uur" in olga.last
    await world.later(hours=1)
    assert olga.last == "✅ Alles over u is gewist."
    await world.app.tick()
    assert traces(world.path, *marks, CARE) == set()
    assert await world.rows("SELECT 1 FROM shown_list WHERE filter LIKE 'search:%'") == []
    for phone, message, pressed in ((noor, half, "✅ Versturen"), (bas, loose, "Antwoord")):
        data = phone.button(pressed, message)[1]
        assert HALF not in "".join(phone.heard)
        (now,) = (one for one in phone.messages if one["message_id"] == message["message_id"])
        assert words_of(now) == "HZ-2026-0001 · Afgerond"
        assert "Deze knop is oud: hier wordt niets meer geschreven" in (await phone.forges(data, message))["text"]
    assert await world.rows("SELECT 1 FROM person WHERE chat_id = :chat", chat=CHAT) == []
    assert await world.rows("SELECT 1 FROM audit WHERE role = 'resident' AND person_id IS NOT NULL") == []


async def test_what_staff_copied_from_it_goes_too_and_their_own_words_stay(
    world: World, olga: Phone, noor: Phone, bas: Phone
) -> None:
    await _a_life(world, olga, noor)
    await bas.says("/signaal 1")
    await bas.says(words_of(bas.messages[-1]))
    own = "In de Kostmand staat elke avond bij de garages het water hoog"
    await noor.says(f"/nieuw {own}")
    await olga.says("/verwijder")
    await olga.presses("Ja, wis alles")
    await world.later(minutes=5)
    assert traces(world.path, GARAGE, REPLY, NOTE) == set()
    assert is_refused((await bas.presses("Nieuwe melding"))["text"])
    assert any(own in row.answers for row in await world.rows("SELECT answers FROM dialogue"))


async def test_staff_see_that_it_was_erased_and_can_say_neutrally_what_it_was_about(
    world: World, olga: Phone, noor: Phone
) -> None:
    await _a_life(world, olga, noor)
    await olga.says("/verwijder")
    await olga.presses("🗑 Ja, wis alles")
    assert not any(word in said for said in noor.heard for word in (GARAGE, IDEA, PLACE, REPLY, CARE, PHONE))
    assert any("De bewoner trok 0001" in said for said in noor.heard)
    await noor.says("/signaal 1")
    assert "Tekst gewist op verzoek" in noor.last and "Drugs" in noor.last
    await noor.presses("⋯ Meer")
    await noor.presses("Uitschrijven")
    await noor.says("Er wordt gedeald bij garages")
    assert "Er wordt gedeald bij garages" in noor.last
    numbers = [row.number for row in await world.rows("SELECT number FROM signal ORDER BY id")]
    assert len(numbers) == 2  # the one about care went wholly


async def test_one_can_think_better_of_it_and_an_old_button_makes_nobody_known(world: World, olga: Phone) -> None:
    await olga.says("/verwijder")
    await olga.presses("Nee, bewaar het")
    assert "Er is niets gewist" in olga.last
    await olga.says("/erase")
    asked = olga.messages[-1]
    await olga.presses("🗑 Ja, wis alles")
    await olga.forges("erase:yes", asked)
    written = next(one for one in reversed(olga.messages) if not one["from"]["is_bot"])
    world.people.edits(CHAT, written["message_id"], f"Er wordt gedeald bij {LOOSE}")
    world.people.blocks(CHAT)
    world.people.unblocks(CHAT)
    await world.settle()
    assert not any("elke bewoner apart" in said for said in olga.heard)
    assert "leaveChat" not in [method for method, _ in world.emulator.accepted]
    assert await world.rows("SELECT 1 FROM person WHERE chat_id = :chat", chat=CHAT) == []
    assert traces(world.path, LOOSE, CHAT) == {LOOSE, CHAT}
    await world.app.tick()
    assert traces(world.path, LOOSE, CHAT) == {CHAT}
    await world.later(days=1)
    assert traces(world.path, CHAT) == set()


async def test_staff_hand_in_their_roles_first(world: World, noor: Phone) -> None:
    await noor.says("/verwijder")
    assert "uw rol weghalen" in noor.last
    await noor.forges("erase:yes")
    assert await world.rows("SELECT 1 FROM person WHERE staff_name = 'Noor'")


async def test_whoever_worked_here_is_told_what_stays_and_is_a_colleague_afterwards(
    world: World, olga: Phone, noor: Phone, bas: Phone
) -> None:
    await olga.says("Elke avond wordt er gedeald bij de garages in de Kostmand")
    await olga.presses("Versturen")
    await bas.says("/signaal 1")
    await bas.presses("Antwoord")
    await bas.says("Wij zoeken het uit")
    await bas.presses("Versturen")
    await world.later(minutes=1)
    for role in ("samenlevingsregisseur", "beheerder"):
        await noor.says("/rollen")
        await noor.presses("Rol afnemen")
        await noor.presses(f"Bas · {role}")
        await noor.presses("Ja, neem af")
    await bas.says("/verwijder")
    assert "Wat u toen schreef, blijft" in bas.last
    await bas.presses("🗑 Ja, wis alles")
    await olga.says("/verwijder")
    assert "Wat u toen schreef" not in olga.last
    await noor.says("/signaal 1")
    assert "💬 Een collega: „Wij zoeken het uit”" in noor.last
    await noor.says("/verwijder")
    assert "U bent de enige beheerder" in noor.last


async def test_who_has_a_subject_on_an_agenda_reads_that_it_stays(world: World, olga: Phone, noor: Phone) -> None:
    stays = "Uw onderwerp staat op de agenda"
    await plan(noor)
    await publish(noor)
    await sign_up(olga, 1)
    await olga.presses("Waar gaat het over")
    await olga.presses("Onderwerp noemen")
    await olga.says("Meer licht op het fietspad")
    assert "blijven deze woorden daar staan" in olga.last
    await olga.says("/verwijder")
    assert stays not in olga.last
    await world.later(minutes=1)
    await noor.presses("Op de agenda")
    await olga.says("/verwijder")
    assert stays in olga.last
    await olga.presses("🗑 Ja, wis alles")
    assert any("Ik wis" in one and stays in one for one in olga.heard)
    await world.later(hours=1)
    assert "Alles over u is gewist" in olga.last and stays in olga.last


async def test_their_place_at_a_meeting_goes_to_the_next_in_line(
    world: World, olga: Phone, ada: Phone, noor: Phone
) -> None:
    await plan(noor)
    await with_places(noor, 1)
    await publish(noor)
    await sign_up(olga, 1)
    await sign_up(ada, 1)
    assert "wachtlijst" in ada.last
    await olga.says("/verwijder")
    await olga.presses("🗑 Ja, wis alles")
    assert "plaats" in ada.last and "wachtlijst" not in ada.last


async def test_privacy_says_on_which_ground_and_leads_to_it(olga: Phone) -> None:
    await olga.says("/privacy")
    assert "artikel 6" in olga.last and "Autoriteit Persoonsgegevens" in olga.last
    await olga.presses("Verwijder mij")
    assert "alles over u" in olga.last


async def test_every_message_that_shows_their_words_to_staff_is_taken_down(
    world: World, olga: Phone, noor: Phone
) -> None:
    await _a_life(world, olga, noor)
    await noor.says("/zoek gedeald")
    assert GARAGE in noor.last
    await olga.says("/verwijder")
    await olga.presses("🗑 Ja, wis alles")
    await world.app.tick()
    await world.settle()
    assert not any(GARAGE in said for said in noor.heard)


async def test_care_that_others_told_of_too_goes_on_for_them(
    world: World, olga: Phone, ada: Phone, noor: Phone
) -> None:
    worry = "Ik maak mij elke dag zorgen om mijn buurvrouw in de Kostmand, zij is vaak in de war"
    for phone in (olga, ada):
        await phone.says(f"{worry}, {CARE}" if phone is olga else worry)
        await phone.presses("Versturen")
    await noor.says("/signaal 2")
    await noor.presses("⋯ Meer")
    await noor.presses("Samenvoegen")
    await noor.presses("0001")
    await olga.says("/verwijder")
    await olga.presses("🗑 Ja, wis alles")
    await world.later(hours=1)
    assert olga.last == "✅ Alles over u is gewist."
    assert traces(world.path, CARE) == set()
    await noor.says("/signaal 1")
    await noor.presses("Afronden")
    await noor.presses("Opgelost")
    await noor.presses("✅ Versturen")
    await world.later(minutes=1)
    await ada.reads()
    assert "HZ-2026-0002 is afgerond" in ada.last


async def test_whoever_is_not_known_any_more_reads_whom_to_call_in_their_own_language(world: World) -> None:
    amal = world.moves_in(CHAT, "Amal", "ar")
    said = await amal.says("الإنارة معطلة في شارع كوستماند منذ أيام")
    await amal.says("/verwijder")
    await amal.forges("erase:yes")
    await world.later(hours=1)
    heard = len(amal.heard)
    world.people.edits(CHAT, said["message_id"], "النجدة البيت يحترق")
    await world.settle()
    assert "112" in amal.heard[heard] and "خطر" in amal.heard[heard]
    assert await world.rows("SELECT 1 FROM person WHERE chat_id = :chat", chat=CHAT) == []
