import pytest

from tests.chats.talks import DEALING
from tests.world import Phone, World, words_of


async def test_the_first_words_say_who_reads_along_and_whom_to_call(ada: Phone) -> None:
    await ada.starts()
    assert "Ik ben een computer" in ada.last
    assert "Noor" in ada.last
    assert "Bel 112" in ada.last
    assert "035 528 19 11" in ada.last
    assert "Buurtkamer De Draaikom" in ada.last


async def test_a_typed_worry_is_understood_and_shown_before_it_is_sent(ada: Phone) -> None:
    await ada.says(DEALING)
    assert "Drugs in Kostmand" in ada.last
    assert "’s avonds" in ada.last
    assert "bijna elke dag" in ada.last
    assert "0900-8844" in ada.last
    assert ada.labels == ["✅ Versturen", "🕶 Anoniem versturen", "✏️ Aanpassen", "✖️ Stoppen"]


async def test_a_sent_report_gets_a_number_and_a_day_in_words(ada: Phone) -> None:
    await ada.says(DEALING)
    await ada.presses("Versturen")
    assert "HZ-2026-0001" in ada.last
    assert "donderdag 26 november" in ada.last
    assert "Wat zou volgens u helpen?" in ada.last
    assert ada.labels == ["💡 Ik heb een idee", "🤝 Ik wil meehelpen", "📋 Mijn meldingen"]


async def test_what_was_sent_stays_in_the_chat_without_its_buttons(ada: Phone) -> None:
    await ada.says(DEALING)
    await ada.presses("Versturen")
    preview = ada.message_with("Dit maak ik ervan")
    assert "reply_markup" not in preview


async def test_numbers_follow_each_other(ada: Phone, bea: Phone) -> None:
    for phone in (ada, bea, ada):
        await phone.says(DEALING)
        await phone.presses("Versturen")
    assert "HZ-2026-0003" in ada.last


async def test_what_is_not_clear_is_asked_one_question_a_message(ada: Phone) -> None:
    await ada.says("Zo kan het echt niet langer, doe er iets aan")
    assert "Welke buurt" in ada.last or "buurt" in ada.last
    await ada.presses("Oostermeent")
    assert "Waar gaat het over?" in ada.last
    await ada.presses("Jongeren op straat")
    assert "Waar is het ongeveer?" in ada.last
    await ada.presses("Overslaan")
    assert "Hoe vaak gebeurt het?" in ada.last
    await ada.presses("elke week")
    await ada.presses("✅ Versturen")
    assert "HZ-2026-0001" in ada.last


async def test_at_most_five_taps_from_the_main_button_to_sent(world: World, ada: Phone) -> None:
    await ada.starts()
    await ada.taps_key("Iets melden")
    await ada.says("Zo kan het echt niet langer, doe er iets aan")
    taps = 1
    while "HZ-2026" not in ada.last:
        wanted = "Versturen" if "✅ Versturen" in ada.labels else ada.labels[0]
        await ada.presses(wanted)
        taps += 1
    assert taps <= 5


async def test_the_command_can_carry_the_words(ada: Phone) -> None:
    await ada.says(f"/meld {DEALING}")
    assert "Drugs in Kostmand" in ada.last


@pytest.mark.parametrize("command", ["/meld", "/report"])
async def test_the_command_asks_what_is_going_on(ada: Phone, command: str) -> None:
    await ada.says(command)
    await ada.says(DEALING)
    assert "Drugs in Kostmand" in ada.last


async def test_typed_answers_work_as_well_as_buttons(ada: Phone) -> None:
    await ada.says("Zo kan het echt niet langer, doe er iets aan")
    await ada.says("oostermeent")
    await ada.says("Jongeren op straat")
    await ada.says("achter de speeltuin")
    while "✅ Versturen" not in ada.labels:
        await ada.presses(ada.labels[0])
    assert "Jongeren op straat in Oostermeent" in ada.last
    assert "achter de speeltuin" in ada.last


async def test_words_that_are_no_answer_join_the_text(ada: Phone) -> None:
    await ada.says("Zo kan het echt niet langer, doe er iets aan")
    await ada.says("Ze staan er tot diep in de nacht te schreeuwen")
    assert "buurt" in ada.last
    await ada.presses("Kostmand")
    while "✅ Versturen" not in ada.labels:
        await ada.presses(ada.labels[0])
    assert "tot diep in de nacht" in ada.last


async def test_a_word_that_says_nothing_gets_the_question_again(ada: Phone) -> None:
    await ada.says("Zo kan het echt niet langer, doe er iets aan")
    await ada.says("eh")
    assert "Kies" in ada.last
    assert "Kostmand" in ada.labels


async def test_too_short_a_text_is_kept_and_asked_about(ada: Phone) -> None:
    await ada.says("dealers")
    assert "meer" in ada.last
    await ada.says("bij de garages aan de Kostmand, elke avond")
    assert "„dealers bij de garages aan de Kostmand, elke avond”" in ada.last


@pytest.mark.parametrize(("length", "fits"), [(9, False), (10, True), (1000, True), (1001, False)])
async def test_the_limits_of_a_text(ada: Phone, length: int, fits: bool) -> None:
    await ada.says(("dealen-in-de-kostmand-" * 50)[:length])
    asked = "Kunt u iets meer vertellen" in ada.last or "lange tekst" in ada.last
    assert asked is not fits


async def test_too_long_a_text_is_kept_whole_beside_its_beginning(ada: Phone, noor: Phone) -> None:
    story = "Elke avond wordt er gedeald in de Kostmand. " + "Het is een lang verhaal. " * 50 + "EINDE"
    await ada.says(story)
    assert "1.000" in ada.last or "1000" in ada.last
    await ada.presses("begin")
    while "✅ Versturen" not in ada.labels:
        await ada.presses(ada.labels[0])
    await ada.presses("✅ Versturen")
    await noor.says("/signaal 1")
    await noor.presses("Meer")
    await noor.presses("Hele tekst")
    assert "EINDE" in noor.last


async def test_a_shorter_version_typed_by_hand_replaces_the_long_one(ada: Phone) -> None:
    await ada.says("lang " * 300)
    await ada.says("Er wordt elke avond gedeald bij de garages in de Kostmand")
    assert "„Er wordt elke avond gedeald bij de garages in de Kostmand”" in ada.last


async def test_every_answer_can_be_changed(ada: Phone) -> None:
    await ada.says(DEALING)
    for field, choice in (("Buurt", "Oostermeent"), ("Onderwerp", "Verkeer"), ("Hoe vaak", "één keer")):
        await ada.presses("Aanpassen")
        await ada.presses(field)
        await ada.presses(choice)
    assert "Verkeer" in ada.last
    assert "Oostermeent" in ada.last
    assert "één keer" in ada.last


async def test_the_text_can_be_changed_and_the_answers_stay(ada: Phone) -> None:
    await ada.says(DEALING)
    await ada.presses("Aanpassen")
    await ada.presses("Tekst")
    assert DEALING in ada.last
    await ada.says("Er staan elke avond dealers")
    assert "„Er staan elke avond dealers”" in ada.last
    assert "Drugs in Kostmand" in ada.last


async def test_back_leads_to_the_question_before(ada: Phone) -> None:
    await ada.says("Zo kan het echt niet langer, doe er iets aan")
    await ada.presses("Kostmand")
    assert "Waar gaat het over?" in ada.last
    await ada.presses("⬅️")
    assert "Oostermeent" in ada.labels
    await ada.presses("Oostermeent")
    assert "Waar gaat het over?" in ada.last


async def test_stopping_keeps_the_draft_for_a_day(world: World, ada: Phone) -> None:
    await ada.says(DEALING)
    await ada.presses("Stoppen")
    assert "één dag" in ada.last or "een dag" in ada.last
    await world.later(hours=23)
    await ada.says("/meld")
    assert "U was nog niet klaar. Verder gaan?" in ada.last
    await ada.presses("Verder")
    assert "Drugs in Kostmand" in ada.last


async def test_after_a_day_the_draft_is_gone(world: World, ada: Phone) -> None:
    await ada.says(DEALING)
    await ada.presses("Stoppen")
    await world.later(hours=25)
    await ada.says("/meld")
    assert "U was nog niet klaar" not in ada.last
    rows = await world.rows("SELECT answers FROM dialogue")
    assert all("dealen" not in row.answers for row in rows)


async def test_new_words_while_a_draft_waits_are_asked_about_and_not_lost(ada: Phone) -> None:
    await ada.says(DEALING)
    await ada.presses("Stoppen")
    await ada.says("De straatlantaarn in Oostermeent is al weken kapot")
    assert "U was nog niet klaar" in ada.last
    await ada.presses("Nieuwe melding")
    assert "straatlantaarn" in ada.messages[-1]["text"] or "Waar" in ada.last
    while "✅ Versturen" not in ada.labels:
        await ada.presses(ada.labels[0])
    assert "straatlantaarn" in ada.last
    assert "dealen" not in ada.last


async def test_a_command_in_the_middle_is_obeyed_and_the_draft_kept(ada: Phone) -> None:
    await ada.says(DEALING)
    await ada.says("/hulp")
    assert "/mijnmeldingen" in ada.last
    await ada.presses("Versturen")
    assert "HZ-2026-0001" in ada.last


async def test_elsewhere_is_told_where_to_go(ada: Phone) -> None:
    await ada.says("In de Bijvanck in Blaricum wordt elke avond gedeald")
    assert "14 035" in ada.last
    await ada.presses("Ergens anders")
    assert "14 035" in ada.last
    assert ada.labels == []


async def test_who_lives_here_after_all_goes_on(ada: Phone) -> None:
    await ada.says("Bij de garages wordt elke avond gedeald, net als in Blaricum")
    assert "14 035" in ada.last
    await ada.presses("Kostmand")
    assert "Drugs in Kostmand" in ada.last


async def test_before_the_opening_a_neighbourhood_hears_when(tmp_path: object, ada: Phone, world: World) -> None:
    world.moment = world.moment.replace(month=9, day=15)
    await ada.says("Elke avond wordt er gedeald bij de flat in Oostermeent")
    assert "1 oktober" in ada.last
    assert await world.rows("SELECT 1 FROM signal") == []


async def test_an_old_button_says_so_and_changes_nothing(world: World, ada: Phone) -> None:
    await ada.says(DEALING)
    message, data = ada.button("Versturen")
    await ada.presses("Versturen")
    answer = await ada.forges(data, message)
    assert answer["text"]
    assert len(await world.rows("SELECT 1 FROM signal")) == 1


async def test_two_phones_of_one_person_are_one_conversation(ada: Phone) -> None:
    await ada.says("Zo kan het echt niet langer, doe er iets aan")
    first = ada.button("Kostmand")
    await ada.presses("Oostermeent")
    answer = await ada.forges(first[1], first[0])
    assert "oud" in answer["text"]
    assert "Waar gaat het over?" in ada.last


async def test_an_edited_text_changes_the_draft(world: World, ada: Phone) -> None:
    message = await ada.says(DEALING)
    world.people.edits(ada.user_id, message["message_id"], DEALING.replace("Kostmand", "Oostermeent"))
    await world.settle()
    assert "Oostermeent”" in ada.last


async def test_an_edit_after_sending_goes_with_the_signal(world: World, ada: Phone, noor: Phone) -> None:
    message = await ada.says(DEALING)
    await ada.presses("Versturen")
    world.people.edits(ada.user_id, message["message_id"], DEALING + ", ook overdag")
    await world.settle()
    assert "HZ-2026-0001" in ada.last
    await noor.says("/signaal 0001")
    assert "ook overdag" in noor.last


async def test_an_edit_of_something_else_gets_an_answer(world: World, ada: Phone) -> None:
    message = await ada.says("/hulp")
    world.people.edits(ada.user_id, message["message_id"], "toch iets anders")
    await world.settle()
    assert "opnieuw" in ada.last


async def test_another_language_in_the_middle_of_a_report(ada: Phone) -> None:
    await ada.says(DEALING)
    await ada.says("/taal")
    await ada.presses("English")
    assert "This is what I make of it" in ada.last
    await ada.presses("Send")
    assert "Thursday 26 November" in ada.last


async def test_who_has_telegram_in_english_or_in_what_we_do_not_speak_reads_english(world: World) -> None:
    english = world.moves_in(300, "Ed", "en-GB")
    japanese = world.moves_in(301, "Jo", "ja")
    await english.starts()
    await japanese.starts()
    assert "I am a computer" in english.last
    assert "I am a computer" in japanese.last


async def test_a_link_says_who_reports_and_where_it_was_heard(world: World, ada: Phone, noor: Phone) -> None:
    key = world.municipality.start_links[0]
    await ada.starts(f"b_{key.key}")
    await ada.says(DEALING)
    await ada.presses("Versturen")
    (row,) = await world.rows("SELECT reporter_kind, source FROM signal")
    assert (row.reporter_kind, row.source) == (key.reporter_kind, key.source)


async def test_markup_in_a_report_stays_text(ada: Phone, noor: Phone) -> None:
    words = "<b>Elke avond</b> dealen & <a href='x'>meer</a> in de Kostmand bij de garages"
    await ada.says(words)
    assert words in ada.last
    await ada.presses("Versturen")
    await noor.says("/signaal 1")
    assert words in noor.last


async def test_what_was_typed_before_the_bot_was_up_is_answered_with_an_excuse(world: World, ada: Phone) -> None:
    world.people.says(ada.user_id, DEALING)
    world.moment = world.moment.replace(hour=12)
    object.__setattr__(world.app.house, "started_at", world.moment)
    await world.settle()
    assert any("even niet" in words for words in ada.heard)
    assert "Drugs in Kostmand" in ada.last
    assert len([words for words in map(words_of, ada.messages) if "even niet" in words]) == 1
