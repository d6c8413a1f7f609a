"""A meeting in one's own calendar, and on the wall of a flat."""

from typing import Any

from icalendar import Calendar

from tests.chats.gatherings import plan, publish, sign_up
from tests.world import Json, Phone, World


def file_of(world: World, message: Json) -> bytes:
    data = world.store.file_data(message["document"]["file_id"])
    assert data is not None
    return data


def event_of(world: World, phone: Phone) -> tuple[str, Any]:
    """The method of the newest calendar file, and its event."""
    message = next(one for one in reversed(phone.messages) if "document" in one)
    calendar: Any = Calendar.from_ical(file_of(world, message))
    (event,) = calendar.walk("VEVENT")
    return str(calendar["METHOD"]), event


async def _open(noor: Phone) -> None:
    await noor.says("/bijeenkomst")
    await noor.presses("Fietspad")


async def test_a_calendar_file_follows_its_meeting_by_one_uid_and_a_higher_sequence(
    world: World, noor: Phone, ada: Phone, bea: Phone
) -> None:
    await plan(noor)
    await publish(noor)
    await sign_up(ada, 1)
    await sign_up(bea, 1)
    await ada.presses("In mijn agenda")
    method, first = event_of(world, ada)
    assert (method, str(first["STATUS"]), int(first["SEQUENCE"])) == ("PUBLISH", "CONFIRMED", 0)
    assert first.decoded("DTSTART").isoformat() == "2026-12-03T18:30:00+00:00"
    await _open(noor)
    await noor.presses("Andere tijd")
    await noor.says("maandag 7 december 20:00")
    await noor.presses("maandag 7 december 20:00")
    await noor.presses("✅ Ja, dan")
    method, moved = event_of(world, ada)
    assert (moved["UID"], int(moved["SEQUENCE"]), method) == (first["UID"], 1, "PUBLISH")
    assert moved.decoded("DTSTART").isoformat() == "2026-12-07T19:00:00+00:00"
    await _open(noor)
    await noor.presses("Afzeggen")
    await noor.presses("Ja, zeg af")
    method, off = event_of(world, ada)
    assert (off["UID"], int(off["SEQUENCE"]), str(off["STATUS"]), method) == (first["UID"], 2, "CANCELLED", "CANCEL")
    assert not any("document" in one for one in bea.messages)
    assert await world.rows("SELECT 1 FROM outgoing_file") == []


async def test_the_poster_is_tagged_and_comes_as_pdf_and_picture(world: World, noor: Phone) -> None:
    await plan(noor, subject="Drugs & <onveilige> plekken #1")
    await publish(noor)
    await noor.presses("🖨 Poster")
    pdf, png = (file_of(world, one) for one in noor.messages if "document" in one)
    assert pdf.startswith(b"%PDF")
    assert b"/StructTreeRoot" in pdf
    assert b"/Lang (nl)" in pdf or b"/Lang(nl)" in pdf
    assert b"pdfuaid" in pdf
    assert png.startswith(b"\x89PNG")
    assert [one["document"]["file_name"] for one in noor.messages if "document" in one] == [
        "poster-1.pdf",
        "poster-1.png",
    ]
