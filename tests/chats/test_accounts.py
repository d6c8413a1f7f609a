"""[📄 Verslag]: a page that others may read too."""

import re
from datetime import UTC, date, datetime, timedelta

from sqlalchemy import Connection, insert, select

from domain.agendas import LONGEST_AGREEMENT
from domain.digest import LONGEST_WORDS
from domain.meetings import LONGEST_TITLE
from domain.weeks import Week
from services.figures import shown_topics
from storage import figures
from storage.schema import agreement, meeting
from tests.chats.gatherings import plan, publish
from tests.chats.test_digest import add_week, file_of
from tests.world import HUIZEN, Json, Phone, World, words_of

UNSAFE = HUIZEN.topic("unsafe_place").label["nl"]
QUARTER = datetime(2026, 10, 1, 18, tzinfo=UTC)


def documents(phone: Phone) -> list[Json]:
    return [one for one in phone.messages if "document" in one]


async def test_a_quarter_is_told_on_one_page_without_small_numbers(world: World, noor: Phone) -> None:
    await world.app.database.write(add_week, date(2026, 10, 5), {("kostmand", "drugs"): 9, ("kostmand", "youth"): 2})
    await world.app.database.write(add_week, date(2026, 10, 5), {("kostmand", "need"): 3})
    await plan(noor)
    await publish(noor)
    await world.later(days=12)
    await noor.says("/cijfers")
    await noor.presses("Kwartaal")
    await noor.presses("📄 Verslag")
    await noor.says("120 uur, € 2.500 <b> #let x = 1")
    pdf, page = documents(noor)[-2:]
    assert words_of(pdf).startswith("📄 Verslag van kwartaal 4 van 2026.")
    assert pdf["document"]["file_name"] == "verslag-2026-10-01-2026-12-31.pdf"
    printed = file_of(world, pdf)
    assert printed.startswith(b"%PDF-")
    for mark in (b"/MarkInfo<</Marked true", b"/StructTreeRoot", b"/Lang(nl)", b"/Alt", b"pdfuaid"):
        assert mark in printed
    html = file_of(world, page).decode()
    assert "<p>11 nieuwe meldingen</p>" in html
    assert "<b>Kostmand:</b> Drugs 7–10, Jongeren op straat 1–4</p>" in html
    assert "do 3 dec Fietspad (Kostmand)" in html
    assert "120 uur, € 2.500 &lt;b&gt; #let x = 1" in html
    assert "Hulp" not in html and "gedeald" not in html
    assert len(await world.rows("SELECT 1 FROM published_week")) > 5


async def test_hours_can_be_left_out(world: World, noor: Phone) -> None:
    await noor.says("/cijfers")
    await noor.presses("📄 Verslag")
    await noor.presses("Weglaten")
    assert "Uren en budget" not in file_of(world, documents(noor)[-1]).decode()


async def hold_a_meeting(world: World, noor: Phone) -> None:
    """In a week and a half; what was agreed there is written down."""
    await plan(noor)
    await noor.presses("💬 Onderwerpen")
    await noor.presses(f"➕ {UNSAFE}")
    await noor.presses("⬅️ Terug")
    await publish(noor)
    world.moment += timedelta(days=11)
    await noor.says("/bijeenkomst")
    await noor.presses("Fietspad")
    await noor.presses("📝 Verslag")
    await noor.presses(f"➕ {UNSAFE}")
    for words in ("Wij hangen een extra lamp op", "De gemeente", "10 december"):
        await noor.says(words)
    await noor.presses("donderdag 10 december 2026")


async def test_what_was_written_done_and_agreed_stands_in_it(world: World, noor: Phone, ada: Phone) -> None:
    await ada.says("Elke avond is het onveilig in de tunnel bij de Kostmand, het is daar donker")
    await ada.presses("✅ Versturen")
    await ada.presses("Ik heb een idee")
    await ada.says("Meer lampen")
    world.moment += timedelta(days=4, hours=5)
    await world.app.tick()
    await world.settle()
    await noor.presses("Duiding schrijven")
    await noor.says("Wat valt op: de tunnel is donker.\nWat is gedaan: lampen besteld.")
    await hold_a_meeting(world, noor)
    await noor.says("/cijfers")
    await noor.presses("Kwartaal")
    await noor.presses("📄 Verslag")
    await noor.says("Uren: 120\nBudget: € 2.500")
    html = file_of(world, documents(noor)[-1]).decode()
    assert "<h2>Duiding</h2>\n<p><b>Week 48:</b> Wat valt op: de tunnel is donker. Wat is gedaan: lampen" in html
    assert "<h2>Wat bewoners deden</h2>\n<p>Ideeën: 1–4. Wilden meehelpen: 0.</p>" in html
    assert "<p><b>do 3 dec Fietspad (Kostmand):</b> Wij hangen een extra lamp op</p>" in html
    assert "<h2>Uren en budget</h2>\n<p>Uren: 120</p>\n<p>Budget: € 2.500</p>" in html


def fill_a_quarter(conn: Connection) -> None:
    """Words each week and agreements at each meeting, all as long as they may be."""
    for number in range(40, 54):
        words = ("Wat valt op: " + "dealen bij de garages, " * 99)[:LONGEST_WORDS]
        figures.keep_words(conn, Week(2026, number), words, 1, QUARTER)
    first = conn.execute(select(meeting)).one()._asdict()
    agreed = conn.execute(select(agreement)).one()._asdict() | {
        "text": ("Wij hangen lampen op. " * 99)[:LONGEST_AGREEMENT]
    }
    for nth in range(2, 32):
        starts = QUARTER + timedelta(days=2 * nth)
        changed = {"id": nth, "code": f"code{nth}", "title": ("Samen over het fietspad " * 9)[:LONGEST_TITLE]}
        conn.execute(insert(meeting).values(first | changed | {"starts_at": starts, "ends_at": starts}))
        for place in range(3):
            conn.execute(insert(agreement).values(agreed | {"id": 10 * nth + place, "meeting_id": nth}))


async def test_a_full_quarter_is_one_page_all_the_same(world: World, noor: Phone, ada: Phone) -> None:
    await ada.says("Elke avond is het onveilig in de tunnel bij de Kostmand, het is daar donker")
    await ada.presses("✅ Versturen")
    await hold_a_meeting(world, noor)
    for monday in (date(2026, 10, 5), date(2026, 11, 2)):
        counts = {(place.key, topic): 9 for place in HUIZEN.neighbourhoods for topic in shown_topics(HUIZEN)}
        await world.app.database.write(add_week, monday, counts)
    await world.app.database.write(fill_a_quarter)
    world.moment = datetime(2027, 1, 4, 9, tzinfo=UTC)
    await noor.says("/cijfers")
    await noor.presses("Kwartaal")
    await noor.presses("⬅️")
    await noor.presses("📄 Verslag")
    await noor.says("Uren en euro’s. " * 37)
    printed, html = (file_of(world, one) for one in documents(noor)[-2:])
    assert len(re.findall(rb"/Type ?/Page\b", printed)) == 1
    told = html.decode()
    assert "<b>Week 53:</b> Wat valt op" in told and "<b>Week 40:</b>" not in told
    assert "weken daarvoor: zie de weekberichten" in told and "buurtbijeenkomsten." in told
    assert told.count("Uren en euro’s.") == 37
