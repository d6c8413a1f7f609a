"""/export: a spreadsheet for who may have it, known to the others, and gone from the disk afterwards."""

from io import BytesIO
from xml.etree import ElementTree
from zipfile import ZipFile

import pytest

from tests.chats.test_digest import file_of
from tests.world import Json, Phone, World, is_refused, words_of

_SPACE = "{http://schemas.openxmlformats.org/spreadsheetml/2006/main}"


def document(phone: Phone) -> Json:
    return next(one for one in reversed(phone.messages) if "document" in one)


def sheets_of(xlsx: bytes) -> dict[str, list[list[str]]]:
    """Every sheet as words; numbers and dates as they are kept."""
    with ZipFile(BytesIO(xlsx)) as parts:
        shared = ["".join(one.itertext()) for one in ElementTree.fromstring(parts.read("xl/sharedStrings.xml"))]  # noqa: S314
        book = ElementTree.fromstring(parts.read("xl/workbook.xml"))  # noqa: S314
        names = [one.attrib["name"] for one in book.iter(f"{_SPACE}sheet")]
        pages = [parts.read(f"xl/worksheets/sheet{nth}.xml") for nth in range(1, len(names) + 1)]
    assert not any(b"<f>" in page for page in pages)
    assert all(b"<autoFilter" in page and b'state="frozen"' in page for page in pages)
    return {name: _rows(ElementTree.fromstring(page), shared) for name, page in zip(names, pages, strict=True)}  # noqa: S314


def _rows(page: ElementTree.Element, shared: list[str]) -> list[list[str]]:
    def words(cell: ElementTree.Element) -> str:
        value = cell.findtext(f"{_SPACE}v") or ""
        return shared[int(value)] if cell.attrib.get("t") == "s" else value

    return [[words(cell) for cell in row] for row in page.iter(f"{_SPACE}row")]


async def report(phone: Phone) -> None:
    await phone.says("=HYPERLINK(1) Elke avond wordt er gedeald bij de garages in de Kostmand")
    await phone.presses("Anoniem versturen")


async def note(noor: Phone) -> None:
    await noor.says("/signaal 1")
    await noor.presses("Meer")
    await noor.presses("Notitie")
    await noor.says("Zelf gaan kijken")


async def test_without_text_nobody_needs_to_hear_of_it(world: World, ada: Phone, noor: Phone, bas: Phone) -> None:
    await report(ada)
    await noor.says("/export")
    heard = len(bas.heard)
    await noor.presses("Excel, zonder tekst")
    book = sheets_of(file_of(world, document(noor)))
    assert list(book) == ["Meldingen"]
    heading, row = book["Meldingen"]
    assert heading[:4] == ["Melding", "Ontvangen", "Buurt", "Onderwerp"]
    assert row[0] == "HZ-2026-0001" and row[2:4] == ["Kostmand", "Drugs"]
    assert float(row[1]) == pytest.approx(46349 + 10 / 24)  # the hour of the day, as Excel counts days
    assert not any("gedeald" in cell for cell in row)
    assert words_of(document(noor)) == "1 melding."
    assert len(bas.heard) == heard


async def test_with_text_the_colleagues_hear_and_nothing_can_run(
    world: World, ada: Phone, noor: Phone, bas: Phone
) -> None:
    await report(ada)
    await note(noor)
    await noor.says("/export")
    await noor.presses("Excel, met tekst")
    book = sheets_of(file_of(world, document(noor)))
    assert any(cell.startswith("=HYPERLINK(1) Elke avond") for cell in book["Meldingen"][1])
    assert [row[2:] for row in book["Wat is gezegd"]] == [["Soort", "Tekst"], ["notitie", "Zelf gaan kijken"]]
    assert bas.last == "📤 Noor heeft alle meldingen met tekst eruit gehaald."
    await noor.presses("CSV, met tekst")
    assert b";'=HYPERLINK(1) Elke avond" in file_of(world, document(noor))
    audit = await world.rows("SELECT detail FROM audit WHERE deed = 'export' ORDER BY id")
    assert [detail for (detail,) in audit] == ["xlsx text", "csv text"]


async def test_for_the_woo_notes_are_apart_and_there_is_a_column_to_mark(world: World, ada: Phone, noor: Phone) -> None:
    await report(ada)
    await note(noor)
    await noor.says("/export")
    await noor.presses("Woo-verzoek")
    book = sheets_of(file_of(world, document(noor)))
    assert list(book) == ["Meldingen", "Wat is gezegd", "Interne notities"]
    assert all(rows[0][-1] == "Te lakken" for rows in book.values())
    assert "Zelf gaan kijken" in book["Interne notities"][1]
    assert len(book["Wat is gezegd"]) == 1


async def test_after_delivery_nothing_of_it_is_on_the_disk(world: World, ada: Phone, noor: Phone) -> None:
    await report(ada)
    await noor.says("/export")
    await noor.presses("Excel, met tekst")
    await world.app.tick()
    made = file_of(world, document(noor))
    for path in world.path.parent.iterdir():
        assert made[1000:1100] not in path.read_bytes(), path


async def test_who_may_not_have_it_gets_nothing(world: World, ada: Phone) -> None:
    await ada.starts()
    await ada.says("/export")
    assert "Dat ken ik niet" in ada.last
    assert is_refused((await ada.forges("export:xlsx:text"))["text"])
    assert await world.rows("SELECT 1 FROM errand") == []
