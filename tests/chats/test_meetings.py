"""From a resident's topic to a full room: planned by staff, filled by residents."""

import json
from collections.abc import AsyncIterator
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from io import StringIO
from pathlib import Path

import pytest

from storage import archive
from tests.chats.gatherings import plan, plan_about, publish, sign_up, with_places
from tests.chats.talks import DEALING
from tests.chats.test_my_data import asks
from tests.disk import traces
from tests.world import HUIZEN, TEAM_OOV, Phone, World, is_refused, town

DARK = "Elke avond is het onveilig in de tunnel bij de Kostmand, het is daar donker"


@pytest.fixture
async def meeting(noor: Phone) -> None:
    """With three places."""
    await plan(noor)
    await with_places(noor, 3)
    await publish(noor)


# Planning


async def test_four_questions_make_a_draft_that_nobody_sees_before_it_is_published(noor: Phone, ada: Phone) -> None:
    await plan(noor)
    assert "Fietspad · concept" in noor.last
    assert "donderdag 3 december 19:30–21:00" in noor.last
    assert "Buurtkamer De Draaikom, Kostmand" in noor.last
    await ada.says("/bijeenkomsten")
    assert "Er zijn nu geen bijeenkomsten gepland" in ada.last
    await publish(noor)
    assert "gepubliceerd" in noor.last
    await ada.says("/meetings")
    assert "donderdag 3 december 19:30: Fietspad, Kostmand" in ada.last


async def test_day_and_time_can_be_chosen_with_buttons_alone(noor: Phone) -> None:
    await noor.says("/meeting")
    await noor.presses("Nieuwe bijeenkomst")
    await noor.presses("Oostermeent")
    await noor.says("Verkeer")
    await noor.presses("➡️")
    await noor.presses("3")
    assert "donderdag 3 december 2026" in noor.last
    await noor.presses("19:30")
    assert "Waar is het?" in noor.last


@pytest.mark.parametrize(
    ("typed", "button", "noticed"),
    [
        ("25 december 14:00", "vrijdag 25 december 14:00", "feestdag"),
        ("3 december 23:00", "donderdag 3 december 23:00", "na middernacht"),
        ("31 oktober 10:00", "zondag 31 oktober 10:00", "klok"),
    ],
)
async def test_an_odd_moment_is_asked_about(noor: Phone, typed: str, button: str, noticed: str) -> None:
    await noor.says("/bijeenkomst")
    await noor.presses("Nieuwe bijeenkomst")
    await noor.presses("Kostmand")
    await noor.says("Fietspad")
    await noor.says(typed)
    await noor.presses(button)
    assert noticed in noor.last
    await noor.presses("✅ Ja, dan")
    assert "Waar is het?" in noor.last


async def test_a_moment_that_has_passed_or_is_not_clear_is_asked_again(noor: Phone) -> None:
    await noor.says("/bijeenkomst")
    await noor.presses("Nieuwe bijeenkomst")
    await noor.presses("Kostmand")
    await noor.says("Fietspad")
    await noor.says("23 november 08:00")
    assert "voorbij" in noor.last
    await noor.says("binnenkort")
    assert "begrijp ik niet" in noor.last


async def test_another_meeting_at_the_same_time_is_noticed(noor: Phone) -> None:
    await plan(noor)
    await noor.says("/bijeenkomst")
    await noor.presses("Nieuwe bijeenkomst")
    await noor.presses("Oostermeent")
    await noor.says("Verkeer")
    await noor.says("3 december 20:00")
    await noor.presses("donderdag 3 december 20:00")
    assert "Er is dan nog een bijeenkomst: do 3 dec · Fietspad" in noor.last


async def test_what_residents_report_most_is_offered_and_its_reporters_are_invited_first(
    world: World, noor: Phone, ada: Phone, bea: Phone
) -> None:
    await ada.says(DARK)
    await ada.presses("✅ Versturen")
    await bea.says("/bijeenkomsten")
    await bea.presses("🏘 Kostmand")
    await bea.presses("Nieuws over bijeenkomsten")
    await bea.presses("Ja, en ik ben 16 of ouder")
    await plan_about(noor, "unsafe_place", "donderdag 3 december 19:30")
    assert "2 bewoners krijgen een uitnodiging" in noor.last
    await noor.presses("📣 Publiceren")
    await world.later(minutes=1)
    assert "Komt u ook?" in ada.last
    assert "Komt u ook?" not in bea.last
    archive.write(world.path, archived := StringIO())
    assert '"table":"meeting_reminder"' in archived.getvalue()
    assert '"invitation' not in archived.getvalue()
    await world.later(days=1, minutes=1)
    assert "Er is een bijeenkomst in de Kostmand. Komt u ook?" in bea.last
    await world.later(days=5)
    assert sum("Komt u ook?" in words for words in ada.heard) == 1
    assert sum("Komt u ook?" in words for words in bea.heard) == 1
    await world.later(days=8)
    left = "SELECT subject_id FROM meeting_reminder WHERE kind = 'invitation'"
    assert await world.rows(left) == [], "who was invited first would be known"


async def test_a_no_under_an_invitation_that_came_as_news_holds_for_what_one_reported_until_a_yes(
    world: World, noor: Phone, ada: Phone
) -> None:
    await ada.says(DEALING)
    await ada.presses("✅ Versturen")
    await plan_about(noor, "drugs", "donderdag 3 december 19:30")
    assert "1 bewoner krijgt een uitnodiging" in noor.last
    await noor.presses("📣 Publiceren")
    await world.later(minutes=1)
    assert "Er is een bijeenkomst in de Kostmand. Komt u ook?" in ada.last
    await ada.presses("🔕 Geen nieuws meer")
    page, data = await asks(world, ada)
    assert "U hoort niets meer over nieuwe bijeenkomsten." in page and json.loads(data)["wants_news"] is False
    await world.does("UPDATE person SET unasked_at = NULL")  # as a week later
    await plan_about(noor, "drugs", "donderdag 10 december 19:30")
    assert "krijgt een uitnodiging" not in noor.last
    await noor.presses("📣 Publiceren")
    await world.later(minutes=1)
    assert not any("10 dec" in words for words in ada.heard)
    await ada.says("/bijeenkomsten")
    await ada.presses("Nieuws over bijeenkomsten")
    await ada.presses("Ja, en ik ben 16 of ouder")
    await plan_about(noor, "drugs", "vrijdag 11 december 19:30")
    assert "1 bewoner krijgt een uitnodiging" in noor.last
    await noor.presses("📣 Publiceren")
    await world.later(minutes=1)
    assert "Komt u ook?" in ada.last and "11 dec" in ada.last


async def wants_to_hear_of_new_ones(phone: Phone) -> None:
    await phone.says("/bijeenkomsten")
    await phone.presses("🏘 Kostmand")
    await phone.presses("Nieuws over bijeenkomsten")
    await phone.presses("Ja, en ik ben 16 of ouder")


async def test_nobody_is_invited_at_night_or_after_stop(world: World, noor: Phone, ada: Phone, bea: Phone) -> None:
    for phone in (ada, bea):
        await wants_to_hear_of_new_ones(phone)
    await bea.says("/stop")
    await bea.starts()
    await bea.says("/privacy")
    assert "nieuws" not in " ".join(bea.labels)
    await world.later(hours=12)
    await plan(noor)
    await publish(noor)
    await world.later(hours=9)
    assert not any("Komt u ook" in words for words in ada.heard)
    await world.later(days=2)
    assert sum("Komt u ook" in words for words in ada.heard) == 1
    assert not any("Komt u ook" in words for words in bea.heard)


async def test_an_invitation_that_waits_for_the_morning_is_taken_back_by_stop(
    world: World, noor: Phone, ada: Phone
) -> None:
    await wants_to_hear_of_new_ones(ada)
    await world.later(hours=12)
    await plan(noor)
    await publish(noor)
    await ada.says("stop")
    await world.later(days=2)
    assert not any("Komt u ook" in words for words in ada.heard)
    await ada.starts()
    assert "U kunt weer berichten krijgen" in ada.last


# Signing up


async def test_two_taps_and_the_wishes_are_read_by_staff_alone(meeting: None, noor: Phone, ada: Phone) -> None:
    await sign_up(ada, 2)
    assert "U staat op de lijst, met 2 mensen" in ada.last
    assert "„iemand uit de Kostmand”, nummer 1" in ada.last
    await ada.presses("Ik heb iets nodig")
    await ada.says("een tolk Arabisch")
    assert "Uw wens: „een tolk Arabisch”" in ada.last
    await noor.says("/bijeenkomst")
    await noor.presses("Fietspad")
    assert "2 van 3 plaatsen bezet" in noor.last
    await noor.presses("Deelnemers")
    assert "1. iemand uit de Kostmand (2) · ♿ een tolk Arabisch" in noor.last
    assert "Ada" not in noor.last


async def test_a_full_room_has_an_honest_waiting_list_and_offers_in_order(
    world: World, meeting: None, noor: Phone, ada: Phone, bea: Phone
) -> None:
    cem, dia = world.moves_in(102, "Cem"), world.moves_in(103, "Dia")
    await sign_up(ada, 3)
    await sign_up(bea, 2)
    assert "U staat als eerste op de wachtlijst" in bea.last
    await sign_up(cem, 1)
    assert "Vóór u staat nog 1 aanmelding" in cem.last
    await sign_up(dia, 1)
    assert "Vóór u staan nog 2 aanmeldingen" in dia.last
    await ada.says("/bijeenkomsten")
    await ada.presses("Fietspad")
    await ada.presses("Ander aantal")
    await ada.presses("2")
    assert "plaats voor u" not in " ".join(cem.heard)
    await bea.says("/bijeenkomsten")
    await bea.presses("Fietspad")
    assert "Er is nu 1 plaats vrij. U heeft er meer nodig" in bea.last
    await ada.says("/bijeenkomsten")
    await ada.presses("Fietspad")
    await ada.presses("Ik kan niet komen")
    await ada.presses("Ja, meld mij af")
    assert "Er is plaats voor u (2 mensen)" in bea.last
    assert "vóór woensdag 25 november 10:00" in bea.last
    assert "Er is plaats voor u (1 persoon)" in cem.last
    assert "plaats voor u" not in dia.last
    await cem.presses("✅ Ja, ik kom")
    assert "U staat op de lijst" in cem.last
    offer = bea.message_with("plaats voor u")
    await world.later(hours=48, minutes=1)
    assert "Uw plaats ging naar de volgende" in bea.last
    assert "Er is plaats voor u (1 persoon)" in dia.last
    answer = await bea.presses("✅ Ja, ik kom", on=offer)
    assert "te laat" in answer["text"]
    await noor.says("/bijeenkomst")
    await noor.presses("Fietspad")
    assert "1 van 3 plaatsen bezet" in noor.last


async def test_fewer_places_than_are_taken_cannot_be(meeting: None, noor: Phone, ada: Phone) -> None:
    await sign_up(ada, 3)
    await noor.says("/bijeenkomst")
    await noor.presses("Fietspad")
    await noor.presses("⋯ Meer")
    await noor.presses("🪑 Plaatsen")
    await noor.says("2")
    assert "er zijn al 3 plaatsen weg of aangeboden" in noor.last
    await noor.says("veel")
    assert "Typ een getal" in noor.last
    await noor.says("5")
    assert "3 van 5 plaatsen bezet" in noor.last


async def test_a_link_on_a_poster_leads_to_the_meeting(meeting: None, ada: Phone) -> None:
    await ada.starts("m_1")
    assert "Ik ben de chatbot van de gemeente Huizen" in ada.heard[0]
    assert "Fietspad" in ada.last
    await ada.presses("1")
    assert "U staat op de lijst" in ada.last


async def test_buttons_are_not_trusted(world: World, meeting: None, noor: Phone, ada: Phone, bea: Phone) -> None:
    await sign_up(ada, 1)
    await bea.starts()
    for data in ("offer:yes:1", "mt:people:1:3:", "mt:publish:1:1:", "join:99:1", "owner:yes:1", "agreed:1"):
        assert is_refused((await bea.forges(data))["text"]), data
    assert "veranderd" in (await noor.forges("mt:cancel:1:1:yes"))["text"]
    await bea.starts("m_99")
    await bea.starts("m_999999999999999999999999")
    assert "Fietspad" not in " ".join(bea.heard)


# Changes and reminders


async def test_reminders_come_the_evening_before_and_two_hours_ahead(world: World, meeting: None, ada: Phone) -> None:
    await sign_up(ada, 1)
    await world.later(days=9, hours=6, minutes=30)
    assert not any("Morgen" in words for words in ada.heard)
    await world.later(hours=2)
    assert "Morgen is de bijeenkomst" in ada.last
    await world.later(days=1)
    assert "De bijeenkomst begint zo" in ada.last
    assert sum("⏰" in words for words in ada.heard) == 2


async def test_a_moved_meeting_is_told_once_and_the_old_reminders_never_go_out(
    world: World, meeting: None, noor: Phone, ada: Phone
) -> None:
    await sign_up(ada, 1)
    await noor.says("/bijeenkomst")
    await noor.presses("Fietspad")
    await noor.presses("Andere tijd")
    await noor.says("maandag 7 december 20:00")
    await noor.presses("maandag 7 december 20:00")
    assert "1 aanmelding hoort het" in noor.last
    await noor.presses("✅ Ja, dan")
    assert "is veranderd" in ada.last
    assert "maandag 7 december 20:00" in ada.last
    await world.later(days=12)
    assert sum("is veranderd" in words for words in ada.heard) == 1
    assert not any("⏰" in words for words in ada.heard)
    await world.later(days=3)
    assert sum("⏰" in words for words in ada.heard) == 2


async def test_another_place_is_shown_before_everybody_hears_it(meeting: None, noor: Phone, ada: Phone) -> None:
    await sign_up(ada, 1)
    await noor.says("/bijeenkomst")
    await noor.presses("Fietspad")
    await noor.presses("Andere plek")
    await noor.says("De Boerderij")
    assert "1 aanmelding hoort het" in noor.last
    assert "De Boerderij" not in ada.last
    await noor.presses("✅ Versturen")
    assert "De Boerderij" in ada.last


async def test_whoever_is_named_in_a_place_is_asked_about_before_it_is_public_and_an_address_is_not(
    world: World, meeting: None, noor: Phone, ada: Phone
) -> None:
    await sign_up(ada, 1)
    await noor.presses("Andere plek")
    await noor.says("De Boerderij, Naarderstraat 24, bel Samir Bakker 06-12345678")
    assert all(found in noor.last for found in ("• Samir Bakker", "• 06-12345678"))
    assert "• Naarderstraat" not in noor.last
    await noor.presses("Haal weg")
    assert "„De Boerderij, Naarderstraat 24, bel … …”" in noor.last
    await noor.presses("✅ Versturen")
    assert "Naarderstraat 24" in ada.last
    await noor.presses("⋯ Meer")
    await noor.presses("🚲 Route")
    await noor.says("bus 101 naar Naarderstraat 24, Fatima wacht daar")
    assert "• Fatima" in noor.last and "• Naarder" not in noor.last
    await noor.presses("Haal weg")
    await world.app.tick()
    assert traces(world.path, "Samir") | traces(world.path, "06-12345678") == set()


async def test_a_place_for_a_new_meeting_is_looked_at_too(noor: Phone) -> None:
    await noor.says("/bijeenkomst")
    await noor.presses("Nieuwe bijeenkomst")
    await noor.presses("Kostmand")
    await noor.says("Fietspad")
    await noor.says("donderdag 3 december 19:30")
    await noor.presses("donderdag 3 december 19:30")
    await noor.says("Bij mevrouw Bakker, Kostmand 12")
    assert "• mevrouw Bakker" in noor.last and "Kostmand 12" not in noor.last
    await noor.presses("Laat staan")
    assert "Bij mevrouw Bakker, Kostmand 12" in noor.last
    assert "Bekijken en publiceren" in str(noor.labels)


async def test_a_cancelled_meeting_is_told_and_reminds_nobody(
    world: World, meeting: None, noor: Phone, ada: Phone, bea: Phone
) -> None:
    await sign_up(ada, 3)
    await sign_up(bea, 1)
    await noor.says("/bijeenkomst")
    await noor.presses("Fietspad")
    await noor.presses("Afzeggen")
    assert "2 aanmeldingen horen het" in noor.last
    await noor.presses("Ja, zeg af")
    assert "gaat niet door" in ada.last
    assert "gaat niet door" in bea.last
    await world.later(days=14)
    assert not any("⏰" in words for words in [*ada.heard, *bea.heard])
    await ada.says("/bijeenkomsten")
    assert "Fietspad" not in ada.last


async def test_who_stopped_hears_nothing_unless_they_ask(world: World, meeting: None, noor: Phone, ada: Phone) -> None:
    bea = world.moves_in(105, "Bea")
    await sign_up(ada, 1)
    await sign_up(bea, 1)
    for phone in (ada, bea):
        await phone.says("/stop")
        assert "Wilt u daarover nog bericht?" in phone.last
    await bea.presses("Ja, over mijn bijeenkomst")
    await noor.says("/bijeenkomst")
    await noor.presses("Fietspad")
    await noor.presses("Bericht aan allen")
    await noor.says("Er is koffie!")
    assert "1 aanmelding hoort het" in noor.last
    await noor.presses("✅ Versturen")
    assert "Er is koffie!" in bea.last
    before = len(ada.heard)
    await world.later(days=12)
    assert len(ada.heard) == before
    assert any("Morgen is de bijeenkomst" in words for words in bea.heard)


async def test_who_stops_on_the_waiting_list_makes_room_for_the_next(meeting: None, ada: Phone, bea: Phone) -> None:
    await sign_up(ada, 3)
    await sign_up(bea, 1)
    await bea.says("/stop")
    await bea.presses("Nee, niets meer")
    assert "niet meer op een wachtlijst" in bea.last
    before = len(bea.heard)
    await ada.says("/bijeenkomsten")
    await ada.presses("Fietspad")
    await ada.presses("Ik kan niet komen")
    await ada.presses("Ja, meld mij af")
    assert len(bea.heard) == before


async def test_by_hand_first_on_the_places_that_are_held(world: World, meeting: None, noor: Phone, ada: Phone) -> None:
    await noor.says("/bijeenkomst")
    await noor.presses("Fietspad")
    await noor.presses("⋯ Meer")
    await noor.presses("Gereserveerd")
    await noor.says("2")
    await sign_up(ada, 2)
    assert "wachtlijst" in ada.last
    await noor.says("/bijeenkomst")
    await noor.presses("Fietspad")
    await noor.presses("Deelnemers")
    await noor.presses("Iemand opschrijven")
    await noor.says("Mevrouw De Vries <van de flat>")
    await noor.presses("2")
    assert "Mevrouw De Vries <van de flat> (2)" in noor.last
    assert "2 van 3 plaatsen bezet" in noor.last


async def test_checking_in_and_who_did_not_come(
    world: World, meeting: None, noor: Phone, ada: Phone, bea: Phone
) -> None:
    await sign_up(ada, 1)
    await sign_up(bea, 1)
    await world.later(days=10, hours=9, minutes=45)
    await noor.says("/bijeenkomst")
    await noor.presses("Fietspad")
    await noor.presses("Deelnemers")
    await noor.presses("• 1")
    assert "✅ 1." in noor.last
    await noor.presses("De rest kwam niet")
    assert "❌ 2." in noor.last
    assert not any("plaatsen bezet" in words or "✅ 1." in words for words in world.phone(TEAM_OOV).heard)


# Subjects


async def test_a_subject_is_read_by_staff_first_and_each_has_one_voice(
    meeting: None, noor: Phone, ada: Phone, bea: Phone
) -> None:
    await ada.says("/bijeenkomsten")
    await ada.presses("Fietspad")
    await ada.presses("Waar gaat het over?")
    await ada.presses("Onderwerp noemen")
    await ada.says("Meer licht bij de speeltuin")
    assert "Wij lezen het eerst" in ada.last
    await bea.says("/bijeenkomsten")
    await bea.presses("Fietspad")
    await bea.presses("Waar gaat het over?")
    assert "speeltuin" not in bea.last
    await noor.presses("Op de agenda")
    assert "Wij praten over uw onderwerp" in ada.last
    await bea.says("/bijeenkomsten")
    await bea.presses("Fietspad")
    await bea.presses("Waar gaat het over?")
    assert "Meer licht bij de speeltuin (1 stem)" in bea.last
    await bea.presses("👍 Meer licht")
    assert "(2 stemmen)" in bea.last
    await bea.presses("✅ Meer licht")
    assert "(1 stem)" in bea.last


async def test_what_is_said_of_people_around_a_meeting_is_asked_about_first(
    world: World, meeting: None, noor: Phone, ada: Phone
) -> None:
    await sign_up(ada, 1)
    await ada.presses("Ik heb iets nodig")
    await ada.says("een stoel, bel 06-12345678")
    await ada.presses("Laat staan")
    assert "Uw wens: „een stoel, bel 06-12345678”" in ada.last
    await ada.presses("Waar gaat het over?")
    await ada.presses("Onderwerp noemen")
    await ada.says("Samir Bakker")
    assert "Die naam mogen wij niet bewaren" in ada.last
    assert not any("Laat" in label for label in ada.labels)
    await ada.presses("Haal weg")
    assert "Waarover wilt u praten" in ada.last
    await ada.says("Samir Bakker dealt bij de speeltuin")
    stale = ada.messages[-1]
    await ada.says("Samir Bakker dealt elke avond bij de speeltuin")
    await ada.presses("Haal weg", on=stale)
    assert "Samir" not in noor.last
    await ada.presses("Haal weg")
    await world.app.tick()
    assert "… dealt elke avond bij de speeltuin" in noor.last
    assert traces(world.path, "Samir") == set()


# All at once


async def test_two_hundred_residents_press_in_the_same_second(world: World, noor: Phone) -> None:
    await plan(noor)
    await with_places(noor, 60)
    await publish(noor)
    phones = [world.moves_in(2000 + number, f"Bewoner {number}") for number in range(200)]
    for phone in phones:
        world.people.starts(phone.user_id, "m_1")
    await world.settle()
    for number, phone in enumerate(phones):
        message, data = phone.button(str(1 + number % 3))
        world.people.presses(phone.user_id, phone.user_id, message["message_id"], data)
    await world.settle()
    rows = await world.rows("SELECT standing, party, number FROM registration ORDER BY number")
    placed = [row for row in rows if row.standing == "confirmed"]
    assert len(rows) == 200
    assert 58 <= sum(row.party for row in placed) <= 60
    assert max(row.number for row in placed) == len(placed)
    first_waiting = rows[len(placed)]
    assert sum(row.party for row in placed) + first_waiting.party > 60
    assert sum("U staat op de lijst" in phone.last for phone in phones) == len(placed)


@pytest.fixture
async def town_with_extras(tmp_path: Path) -> AsyncIterator[World]:
    """Where series and check-in by code are wanted."""
    rules = replace(HUIZEN.meetings, series=True, check_in_by_code=True)
    async with town(tmp_path, municipality=replace(HUIZEN, meetings=rules)) as world:
        yield world


async def test_series_and_check_in_by_code_where_a_municipality_wants_them(town_with_extras: World) -> None:
    world = town_with_extras
    noor, ada = world.phone(900), world.phone(100)
    await noor.starts()
    await plan(noor)
    await publish(noor)
    (row,) = await world.rows("SELECT code FROM meeting")
    await sign_up(ada, 1)
    await world.later(days=10, hours=9, minutes=15)
    await ada.says("/bijeenkomsten")
    await ada.presses("Fietspad")
    await ada.presses("Waar gaat het over?")
    await noor.says("/bijeenkomst")
    await noor.presses("Fietspad")
    assert f"Getal voor aan de muur: {row.code}" in noor.last
    await world.later(minutes=30)
    await ada.says("/bijeenkomsten")
    await ada.presses("Fietspad")
    await ada.presses("Ik ben er")
    await ada.says("0x")
    assert "klopt niet" in ada.last
    await ada.presses("Ik ben er")
    await ada.says(row.code)
    assert "Welkom" in ada.last
    await noor.forges("mt:again:1:2:")
    assert "donderdag 31 december 19:30" in noor.last
    assert world.moment - datetime(2026, 12, 3, 18, 30, tzinfo=UTC) < timedelta(hours=1)
