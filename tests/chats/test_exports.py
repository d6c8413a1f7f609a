"""/export: a spreadsheet for who may have it, known to the others, and gone from the disk afterwards."""

import asyncio
import csv
from datetime import timedelta
from io import BytesIO, StringIO
from pathlib import Path
from typing import Any
from xml.etree import ElementTree
from zipfile import ZipFile

import pytest
from sqlalchemy import Connection

from bot import exports as on_command_line
from bot.config import read_settings
from domain.errors import ConfigurationError
from domain.exports import Content
from handlers.drawing.sheets import as_csv
from services import erasure
from storage import people
from tests.chats.gatherings import plan, publish, sign_up
from tests.chats.test_digest import file_of
from tests.workshop import SharedWorkshop
from tests.world import ADA, Json, Phone, World, is_refused, words_of

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


@pytest.mark.parametrize("begin", ["", " ", "\t", "\r", "\n", "\u00a0", "\u200b", "\ufeff \t", "\u2028", "\x0b\x00"])
@pytest.mark.parametrize("sign", ["=", "+", "-", "@", "＝", "＋", "－", "＠"])
def test_no_cell_can_become_a_formula_whatever_it_begins_with(begin: str, sign: str) -> None:
    told = as_csv([[f"{begin}{sign}1+1", "\ttab", "Bel 035-1"]]).decode("utf-8-sig")
    assert next(csv.reader(StringIO(told, newline=""), delimiter=";")) == [f"'{begin}{sign}1+1", "'\ttab", "Bel 035-1"]


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
    subjects = ["Bijeenkomsten", "Agendapunten", "Afspraken", "Beoordelingen", "Cijfers per week"]
    assert list(book) == ["Meldingen", *subjects]
    heading, row = book["Meldingen"]
    assert heading[:4] == ["Melding", "Ontvangen", "Buurt", "Onderwerp"]
    assert row[0] == "HZ-2026-0001" and row[2:4] == ["Kostmand", "Drugs"]
    assert float(row[1]) == pytest.approx(46349 + 10 / 24)  # the hour of the day, as Excel counts days
    assert not any("gedeald" in cell for cell in row)
    assert words_of(document(noor)) == "1 melding."
    assert book["Cijfers per week"][1][2:] == ["Kostmand", "Drugs", "1", "0", "0", "0"]
    assert len(bas.heard) == heard
    await noor.says("/taal")
    await noor.presses("English")
    await noor.says("/export")
    await noor.presses("Excel, without text")
    assert words_of(document(noor)) == "1 signal."
    assert list(sheets_of(file_of(world, document(noor)))) == ["Meldingen", *subjects]


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
    assert bas.last == "📤 Noor heeft alle meldingen met tekst in een bestand gezet."
    await noor.presses("CSV, met tekst")
    files = {one["document"]["file_name"]: file_of(world, one) for one in noor.messages if "document" in one}
    assert b";'=HYPERLINK(1) Elke avond" in files["meldingen-2026-11-23.csv"]
    assert b";notitie;Zelf gaan kijken" in files["wat-is-gezegd-2026-11-23.csv"]
    assert files["bijeenkomsten-2026-11-23.csv"].startswith("\ufeffBijeenkomst;Begint;Buurt".encode())
    audit = await world.rows("SELECT detail FROM audit WHERE deed = 'export' ORDER BY id")
    assert [detail for (detail,) in audit] == ["xlsx text", "csv text"]


async def test_who_is_erased_while_it_is_made_is_not_in_it(
    world: World, ada: Phone, noor: Phone, monkeypatch: pytest.MonkeyPatch
) -> None:
    await report(ada)
    do = SharedWorkshop.do
    erased: list[bool] = []

    async def slowly(*arguments: Any) -> Any:
        if not erased:
            erased.append(await world.app.database.write(_erase, world))
        return await do(*arguments)

    monkeypatch.setattr(SharedWorkshop, "do", slowly)
    await noor.says("/export")
    await noor.presses("Excel, met tekst")
    assert erased
    book = sheets_of(file_of(world, document(noor)))
    assert not any("gedeald" in cell for cell in book["Meldingen"][1])
    assert len([one for one in noor.messages if "document" in one]) == 1


def _erase(conn: Connection, world: World) -> bool:
    ada = people.of_chat(conn, world.app.house.bot_id, ADA, world.moment)
    erasure.erase(conn, ada, world.app.house.municipality, world.moment, is_told=False)
    return True


async def test_for_the_woo_notes_are_apart_and_there_is_a_column_to_mark(world: World, ada: Phone, noor: Phone) -> None:
    await report(ada)
    await note(noor)
    await noor.says("/export")
    await noor.presses("Woo-verzoek")
    book = sheets_of(file_of(world, document(noor)))
    assert list(book)[:3] == ["Meldingen", "Wat is gezegd", "Interne notities"]
    assert all(rows[0][-1] == "Te lakken" for name, rows in book.items() if name != "Cijfers per week")
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


async def test_meetings_are_told_in_numbers_and_nobody_on_a_list(
    world: World, ada: Phone, bea: Phone, noor: Phone
) -> None:
    await plan(noor)
    await noor.presses("💬 Onderwerpen")
    await noor.presses("✏️ Iets anders")
    await noor.says("Donkere bochten")
    await publish(noor)
    for phone, party in ((ada, 2), (bea, 3)):
        await sign_up(phone, party)
    world.moment += timedelta(days=10, hours=11)
    await noor.says("/bijeenkomst")
    await noor.presses("Fietspad")
    await noor.presses("📝 Verslag")
    await noor.presses("➕ Donkere bochten")
    await noor.says("Er komt een rondje langs de borden")
    await noor.says("nummer 2")
    await noor.presses("Overslaan")
    await noor.says("/export")
    await noor.presses("Excel, met tekst")
    book = sheets_of(file_of(world, document(noor)))
    about, told = book["Bijeenkomsten"][1], book["Afspraken"][1]
    assert about[2:4] == ["Kostmand", "begonnen, nog geen verslag"]
    assert about[5:11] == ["5", "0", "0", "1", "1", "0"]
    assert "Fietspad" in about
    assert told[1:] == ["Er komt een rondje langs de borden", "een bewoner"]
    words = {word for rows in book.values() for row in rows for cell in row for word in cell.split()}
    assert not words & {"Ada", "Bea"}
    await noor.says("/export")
    await noor.presses("CSV, zonder tekst")
    files = [
        file_of(world, one) for one in noor.messages if "document" in one and ".csv" in one["document"]["file_name"]
    ]
    assert len(files) == 6
    assert not any(b"Fietspad" in one or b"rondje" in one for one in files)


async def test_what_the_operator_takes_out_with_text_the_coordinators_hear_of(
    world: World, ada: Phone, noor: Phone, tmp_path: Path
) -> None:
    await report(ada)
    for name, content in (("plain.xlsx", Content.PLAIN), ("all.csv", Content.TEXT), ("all.jsonl", Content.PLAIN)):
        await asyncio.to_thread(on_command_line.write, read_settings({}), world.path, tmp_path / name, content)
        await world.settle()
    told = "📤 Alle meldingen met tekst zijn in een bestand gezet. Dat gebeurde op de computer van de bot."
    assert noor.heard[-2:] == [told, told] and noor.heard.count(told) == 2
    assert (tmp_path / "all-wat-is-gezegd.csv").exists()
    with pytest.raises(ConfigurationError, match="exists already"):
        on_command_line.write(read_settings({}), world.path, tmp_path / "all.csv", Content.TEXT)
