"""[📄 Verslag]: a page that others may read too."""

from datetime import date

from tests.chats.gatherings import plan, publish
from tests.chats.test_digest import add_week, file_of
from tests.world import Json, Phone, World, words_of


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
    assert "Kostmand: Drugs 7–10, Jongeren op straat 1–4</p>" in html
    assert "do 3 dec Fietspad (Kostmand)" in html
    assert "120 uur, € 2.500 &lt;b&gt; #let x = 1" in html
    assert "Hulp" not in html and "gedeald" not in html
    assert len(await world.rows("SELECT 1 FROM published_week")) > 5


async def test_hours_can_be_left_out(world: World, noor: Phone) -> None:
    await noor.says("/cijfers")
    await noor.presses("📄 Verslag")
    await noor.presses("Weglaten")
    assert "Uren en budget" not in file_of(world, documents(noor)[-1]).decode()
