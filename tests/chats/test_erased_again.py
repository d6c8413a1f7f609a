"""Who was erased stays erased when an older copy of the database is put back."""

import stat
from pathlib import Path

import pytest

from domain.errors import ConfigurationError
from storage import archive
from storage.backup import back_up
from storage.erased_list import ErasedList
from tests.disk import traces
from tests.world import World

OLGA, PIM = 7_123_456_789, 7_987_654_321
WORD, NAMED, OTHERS = "zyxwvutsr", "rstuvwxyz", "qponmlkji"


def _put_back(world: World, copy: Path) -> None:
    for end in ("-wal", "-shm"):
        world.path.with_name(world.path.name + end).unlink(missing_ok=True)
    world.path.write_bytes(copy.read_bytes())


async def _knows(world: World, chat: int) -> bool:
    return bool(await world.rows("SELECT 1 FROM person WHERE chat_id = :chat", chat=chat))


async def test_a_copy_from_before_brings_nobody_back_but_who_came_back(tmp_path: Path) -> None:
    home, elsewhere = tmp_path / "home", tmp_path / "copies"
    home.mkdir()
    elsewhere.mkdir()
    world = World(home / "bot.db")
    olga, pim = world.moves_in(OLGA, "Olga"), world.moves_in(PIM, "Pim")
    async with world.running():
        await pim.starts()
        await olga.says(f"Elke avond wordt er gedeald bij de garages {WORD} in de Kostmand")
        await olga.presses("Versturen")
        back_up(world.path, elsewhere / "before.db")
        for phone in (olga, pim):
            await world.later(minutes=5)
            await phone.says("/verwijder")
            await phone.presses("🗑 Ja, wis alles")
        await world.later(hours=1)
        assert "gewist" in olga.last
        await pim.starts()
        await world.app.tick()
        back_up(world.path, elsewhere / "after.db")
    listed = (elsewhere / "erased.list").read_text()
    names = sorted(len(line.split()) for line in listed.splitlines() if line)
    assert str(OLGA) not in listed and names == [2, 2, 3], "two people, and a signal"
    for copy, is_back in (("before.db", False), ("after.db", True)):
        _put_back(world, elsewhere / copy)
        async with world.running():
            assert (await _knows(world, OLGA), await _knows(world, PIM)) == (False, is_back)
            await world.app.tick()
            assert not traces(world.path, WORD, OLGA)
    world.store.close()


async def test_an_archive_from_before_brings_no_words_back_whoever_they_were_of(tmp_path: Path) -> None:
    home = tmp_path / "home"
    home.mkdir()
    world = World(home / "bot.db")
    olga, pim = world.moves_in(OLGA, "Olga"), world.moves_in(PIM, "Pim")
    async with world.running():
        await olga.says(f"Elke avond wordt er gedeald bij de garages {WORD} in de Kostmand")
        await olga.presses("Anoniem versturen")
        await olga.says(f"Er ligt elke week afval {NAMED} bij de flat in Oostermeent")
        await olga.presses("Wij geven het door")
        await pim.says(f"Elke avond wordt er gedeald in de tunnel {OTHERS} in de Kostmand")
        await pim.presses("Anoniem versturen")
        with (tmp_path / "all.jsonl").open("w", encoding="utf-8", newline="\n") as file:
            archive.write(world.path, file)
        await world.later(minutes=5)
        await olga.says("/verwijder")
        await olga.presses("🗑 Ja, wis alles")
        await world.later(hours=1)
        assert not await world.rows("SELECT 1 FROM scrub WHERE signal IS NOT NULL")
        await world.app.tick()
    listed = ErasedList(home)
    assert len(listed.read_signals()) == 2 and len(listed.read()) == 1
    for number in (1, 2):
        assert f"{number:04}" not in (home / "erased.list").read_text()
    for end in ("", "-wal", "-shm"):
        world.path.with_name(world.path.name + end).unlink(missing_ok=True)
    with (tmp_path / "all.jsonl").open(encoding="utf-8", newline="\n") as file:
        archive.read(file, world.path)
    assert traces(world.path, WORD, NAMED, OTHERS) == {WORD, NAMED, OTHERS}
    async with world.running():
        await world.app.tick()
        assert traces(world.path, WORD, NAMED, OTHERS, OLGA) == {OTHERS}
        rows = await world.rows("SELECT status, erased, reason FROM signal ORDER BY id")
        assert [tuple(row) for row in rows] == [("done", 1, "withdrawn")] * 2 + [("received", 0, None)]
    world.store.close()


def test_a_list_without_its_key_is_no_start(tmp_path: Path) -> None:
    erased = ErasedList(tmp_path)
    assert stat.S_IMODE((tmp_path / "erased.key").stat().st_mode) == 0o600
    erased.add(1, [])
    assert not (tmp_path / "erased.list").exists()
    (tmp_path / "erased.list").write_text("\n17 half a li")
    assert erased.read() == {}
    (tmp_path / "erased.key").unlink()
    with pytest.raises(ConfigurationError, match="is missing"):
        ErasedList(tmp_path)
