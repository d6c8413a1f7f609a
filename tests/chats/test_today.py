"""What is due today and tomorrow."""

import re
from datetime import date

from domain.signals import Priority, Status
from tests.storage.rows import NOW, add_signal
from tests.world import Phone, World

TODAY, TOMORROW, LATER = date(2026, 11, 23), date(2026, 11, 24), date(2026, 11, 25)
LAST_WEEK = date(2026, 11, 20)


async def _due(world: World, *days: date, **changes: object) -> None:
    def add(conn: object) -> None:
        (there,) = conn.exec_driver_sql("SELECT count(*) FROM signal").one()  # type: ignore[attr-defined]
        for number, day in enumerate(days, there + 1):
            late = {"overdue": day < TODAY, "promised_on": day}
            add_signal(conn, f"HZ-2026-{number:04}", **(late | changes))  # type: ignore[arg-type]

    await world.app.database.write(add)


def _numbers(words: str) -> list[str]:
    return re.findall(r"HZ-2026-(\d{4})", words)


async def test_overdue_first_then_today_then_tomorrow(world: World, noor: Phone) -> None:
    await _due(world, LATER, TOMORROW, TODAY, LAST_WEEK)
    await _due(world, TODAY, priority=Priority.HIGH)
    await noor.says("/vandaag")
    assert noor.last.startswith("Vandaag en morgen · 4 te beantwoorden · 1 te laat")
    assert _numbers(noor.last) == ["0004", "0005", "0003", "0002"]
    assert noor.last.endswith("Verder wacht er nog 1.")
    await noor.presses("0004")
    assert "HZ-2026-0004 Drugs · Kostmand" in noor.last


async def test_only_what_waits_for_an_answer_of_ours(world: World, noor: Phone) -> None:
    await _due(world, TODAY, answered_at=NOW)
    await _due(world, TODAY, status=Status.QUESTION)
    await _due(world, TODAY, status=Status.DONE)
    await noor.says("/today")
    assert _numbers(noor.last) == []
    assert "Verder wachten er nog 2." in noor.last


async def test_nothing_at_all_is_good_news(noor: Phone) -> None:
    await noor.says("/vandaag")
    assert "👍" in noor.last
    assert "Verder wachten er nog 0." in noor.last


async def test_pages_go_through_the_days(world: World, noor: Phone) -> None:
    await _due(world, *[TOMORROW] * 5, *[TODAY] * 5, *[LAST_WEEK] * 5)
    await noor.says("/vandaag")
    shown = _numbers(noor.last)
    assert "1/3" in noor.labels
    for _ in range(2):
        await noor.presses("➡️")
        shown += _numbers(noor.last)
    assert shown == [f"{number:04}" for start in (11, 6, 1) for number in range(start, start + 5)]
    await noor.presses("⬅️")
    assert _numbers(noor.last) == shown[6:12]


async def test_today_is_a_filter_of_the_queue_too(world: World, noor: Phone) -> None:
    await _due(world, TODAY, LATER)
    await noor.says("/wachtrij")
    before = len(noor.messages)
    await noor.presses("Vandaag")
    assert _numbers(noor.last) == ["0001"]
    assert "Vandaag" not in noor.labels
    await noor.presses("Alles")
    assert _numbers(noor.last) == ["0001", "0002"]
    assert len(noor.messages) == before


async def test_an_answer_takes_a_signal_off_the_list(world: World, ada: Phone, noor: Phone) -> None:
    await ada.says("Elke avond staan er jongens te dealen bij de garages aan de Kostmand")
    await ada.presses("✅ Versturen")
    await noor.says("/vandaag")
    assert _numbers(noor.last) == []
    await world.later(days=2)
    await noor.says("/vandaag")
    assert _numbers(noor.last) == ["0001"]
    await noor.presses("0001")
    await noor.presses("Antwoord")
    await noor.says("Wij gaan vanavond kijken")
    await noor.presses("Versturen")
    await noor.says("/vandaag")
    assert _numbers(noor.last) == []
