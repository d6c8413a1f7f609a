"""How promises were kept, as residents read it when the municipality wants that."""

from dataclasses import replace
from datetime import UTC, date, datetime, timedelta
from pathlib import Path

from sqlalchemy import Connection

from tests.storage.rows import add_signal
from tests.world import ADA, HUIZEN, Phone, World, town

IN_SUMMER = date(2026, 8, 3)  # a Monday; answers were promised for Thursday
THURSDAY_NIGHT = datetime(2026, 8, 6, 21, 59, tzinfo=UTC)  # a minute before it is Friday in Huizen
JANUARY = datetime(2027, 1, 4, 9, 0, tzinfo=UTC)
LINE = "In het derde kwartaal van 2026 antwoordden wij bij 95 % van de meldingen op tijd."


def _add(conn: Connection, /, count: int, **changes: object) -> None:
    for nth in range(count):
        when = {"local_day": IN_SUMMER, "promised_on": IN_SUMMER + timedelta(days=3), "answered_at": THURSDAY_NIGHT}
        add_signal(conn, f"T-{changes}-{nth}", **when | changes)


async def test_of_twenty_promises_in_a_quarter_residents_read_how_many_were_kept(tmp_path: Path) -> None:
    async with town(tmp_path, municipality=replace(HUIZEN, tells_promises_kept=True)) as world:
        await world.app.database.write(_add, 20)
        await world.app.database.write(_add, 1, answered_at=THURSDAY_NIGHT + timedelta(minutes=2))
        await world.app.database.write(_add, 9, answered_at=None, topic="need")
        await world.app.database.write(_add, 9, answered_at=None, promised=False)
        await world.app.database.write(_add, 9, answered_at=None, promised_on=date(2026, 10, 1))
        await world.app.tick()
        ada, james = world.phone(ADA), world.moves_in(555, "James", "en")
        await ada.starts()
        assert LINE in ada.last
        await ada.says("/hulp")
        assert LINE in ada.last
        await james.says("Every evening boys are dealing near the garages in the Kostmand")
        assert "In the third quarter of 2026 we answered 95 % of the reports in time." in james.heard[0]
        await world.app.database.write(_add, 9, answered_at=None, text="later")
        await world.app.tick()
        await ada.says("/hulp")
        assert LINE in ada.last
        world.moment = JANUARY
        await world.app.tick()
        await ada.says("/hulp")
        assert "kwartaal" not in ada.last


async def test_without_the_setting_nobody_reads_it(world: World, ada: Phone) -> None:
    await world.app.database.write(_add, 20)
    await world.app.tick()
    await ada.starts()
    assert "kwartaal" not in ada.last
    assert await world.rows("SELECT 1 FROM published_quarter") == []
