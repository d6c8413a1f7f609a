"""What becomes of a resident's photo: fetched, cleaned, shown to staff, and gone again."""

from io import BytesIO
from pathlib import Path

import pytest
from PIL import Image
from telegram.error import NetworkError

from bot.sandbox.emulator import Fault
from handlers.drawing.photos import LONGEST_SIDE, clean
from tests.world import ADA, COORDINATOR, Phone, World

LITTER = "Er ligt al weken elke dag afval naast de containers aan de Kostmand"
GPS = 0x8825
HOME = "Jan de Vries, Kostmand 12"


def taken(size: tuple[int, int] = (1500, 1000), kind: str = "JPEG") -> bytes:
    """As a camera makes it: lying on its side, with the place and the owner's name in it."""
    picture = Image.new("RGB", size, "red")
    picture.paste("blue", (0, 0, size[0] // 2, size[1]))
    exif = Image.Exif()
    exif[0x0112] = 6  # to be turned a quarter to the right
    exif[0x013B] = HOME
    exif.get_ifd(GPS).update({1: "N", 2: (52.0, 17.0, 30.0), 3: "E", 4: (5.0, 14.0, 30.0)})
    made = BytesIO()
    more = {"comment": HOME} if kind == "JPEG" else {}
    picture.save(made, kind, exif=exif, **more)
    return made.getvalue()


@pytest.mark.parametrize("kind", ["JPEG", "PNG", "WEBP"])
def test_what_is_kept_is_upright_small_and_says_nothing_of_where_or_who(kind: str) -> None:
    kept = clean(taken(kind=kind))
    assert kept is not None and b"Jan" not in kept and b"Exif" not in kept
    with Image.open(BytesIO(kept)) as picture:
        assert picture.format == "JPEG" and dict(picture.getexif()) == {}
        assert max(picture.size) == LONGEST_SIDE and picture.height > picture.width
        above, below = (picture.getpixel((picture.width // 2, picture.height * part // 8)) for part in (1, 7))
    assert isinstance(above, tuple) and isinstance(below, tuple)
    assert above[2] > 200 > 60 > above[0] and below[0] > 200 > 60 > below[2]


def bomb() -> bytes:
    """Some kilobytes that say they are 400 million pixels."""
    made = BytesIO()
    Image.new("1", (20_000, 20_000)).save(made, "PNG")
    return made.getvalue()


@pytest.mark.parametrize("content", [b"", b"GIF89a", b"<svg/>", taken()[:300]], ids=len)
def test_what_is_no_picture_is_not_kept(content: bytes) -> None:
    assert clean(content) is None


def test_what_is_too_large_to_look_at_is_not_kept() -> None:
    assert clean(bomb()) is None


async def _reports(world: World, *pictures: bytes) -> Phone:
    ada = world.phone(ADA)
    await ada.says(LITTER)
    for picture in pictures:
        world.people.sends_photo(ADA, picture, media_group_id="77")
    await world.settle()
    await world.later(seconds=2)
    await ada.presses("✅ Wij geven het door")
    return ada


async def test_staff_see_the_cleaned_photos_and_nothing_else_is_kept(world: World, noor: Phone) -> None:
    await _reports(world, taken(), taken())
    rows = await world.rows("SELECT file_id, content FROM photo")
    assert [row.file_id for row in rows] == [None, None]
    await noor.says("/signaal 1")
    assert "📷 2 foto" in noor.last
    await noor.presses("Meer")
    await noor.presses("Foto")
    shown = [one["photo"][-1] for one in noor.messages if "photo" in one]
    assert [max(one["width"], one["height"]) for one in shown] == [LONGEST_SIDE] * 2
    files = [world.store.file(one["file_id"]) or {} for one in shown]
    assert [world.store.file_at(one["file_path"]) for one in files] == [row.content for row in rows]
    assert await world.rows("SELECT 1 FROM outgoing_file") == []


async def test_of_photos_that_are_lost_the_resident_hears_once(world: World, noor: Phone) -> None:
    large = taken((8, 8)) + bytes(21_000_000)
    ada = await _reports(world, taken((8, 8)), b"no picture", large)
    assert "2 foto" in ada.last and "HZ-2026-0001" in ada.last and "Uw melding zelf is wel binnen" in ada.last
    assert len(await world.rows("SELECT 1 FROM photo WHERE content IS NOT NULL")) == 1
    await noor.says("/signaal 1")
    assert "📷 1 foto" in noor.last


async def test_a_photo_waits_for_the_network_and_survives_a_kill(tmp_path: Path) -> None:
    world = World(tmp_path / "bot.db")
    async with world.running():
        world.emulator.faults.append(Fault("getFile", NetworkError("away"), times=2))
        await _reports(world, taken((8, 8)))
        assert len(await world.rows("SELECT 1 FROM photo WHERE content IS NOT NULL AND file_id IS NULL")) == 1
        # As a kill in the middle of fetching leaves it.
        photo = world.people.sends_photo(ADA, taken((9, 9)))["photo"][-1]["file_id"]
        leased = "INSERT INTO photo (signal_id, file_id, leased_until, attempts) VALUES (1, :file_id, 9e9, 1)"
        await world.does(leased, file_id=photo)
    async with world.running():
        noor = world.phone(COORDINATOR)
        await noor.starts()
        assert len(await world.rows("SELECT 1 FROM photo WHERE content IS NOT NULL AND file_id IS NULL")) == 2
    world.store.close()


async def test_a_deleted_signal_takes_its_photos_along(world: World) -> None:
    await _reports(world, taken((8, 8)))
    for table in ("reminder", "reply_key", "signal"):
        await world.does(f"DELETE FROM {table}")  # noqa: S608 (our own names)
    assert await world.rows("SELECT 1 FROM photo") == []
