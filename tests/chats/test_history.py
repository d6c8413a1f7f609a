"""Who did what to a signal, and when."""

import ast
from datetime import UTC, datetime
from pathlib import Path

import pytest

from domain.people import Role
from domain.signals import Solved
from handlers.i18n import translator
from handlers.views.staff import history as views
from services.history import History
from storage.audit import Entry
from tests.chats.talks import DEALING
from tests.world import HUIZEN, Phone, World


async def _history(phone: Phone) -> list[str]:
    """The lines under the heading."""
    await phone.presses("Meer")
    await phone.presses("Geschiedenis")
    return phone.last.splitlines()[1:]


async def test_each_step_in_words_newest_last(world: World, ada: Phone, noor: Phone, bas: Phone) -> None:
    await ada.says(DEALING)
    await ada.presses("✅ Versturen")
    await noor.says("/signaal 1")
    await noor.presses("Ik pak dit op")
    await world.later(hours=1)
    await noor.presses("Meer")
    await noor.presses("Hoge prioriteit")
    await noor.presses("Ongedaan maken")
    await bas.says("/signaal 1")
    await bas.presses("Doorzetten")
    await bas.presses("de boa’s")
    await world.later(days=1)
    await noor.says("/signaal 1")
    await noor.presses("Afronden")
    await noor.presses("Opgelost")
    await noor.presses("Versturen")
    lines = await _history(noor)
    assert lines == [
        "23 nov 10:00 · De bewoner stuurde de melding.",
        "23 nov 10:00 · Noor pakte dit op.",
        "23 nov 11:00 · Noor koos de prioriteit: hoog.",
        "23 nov 11:00 · Noor maakte de vorige stap ongedaan.",
        "23 nov 11:00 · Bas zette dit door naar de boa’s.",
        "24 nov 11:00 · Noor rondde dit af: Opgelost.",
    ]
    assert noor.last.startswith("🕘 HZ-2026-0001 Drugs, Kostmand")
    await noor.presses("Terug")
    assert "HZ-2026-0001 Drugs · Kostmand · Afgerond" in noor.last


async def test_of_an_anonymous_resident_only_the_day(world: World, ada: Phone, noor: Phone) -> None:
    await ada.says(DEALING)
    await ada.presses("🕶 Anoniem versturen")
    await noor.says("/signaal 1")
    assert await _history(noor) == ["ma 23 nov · De bewoner stuurde de melding."]
    assert "Ada" not in noor.last


async def test_at_most_twenty_lines(ada: Phone, noor: Phone) -> None:
    await ada.says(DEALING)
    await ada.presses("✅ Versturen")
    await noor.says("/signaal 1")
    await noor.presses("Ik pak dit op")
    for _ in range(10):
        for priority in ("Hoge", "Gewone"):
            await noor.presses("Meer")
            await noor.presses(f"{priority} prioriteit")
    lines = await _history(noor)
    assert lines[0] == "… en daarvoor nog meer."
    assert len(lines) == 21
    assert lines[-1].endswith("Noor koos de prioriteit: gewoon.")


async def test_in_english(world: World, ada: Phone, noor: Phone) -> None:
    await ada.says(DEALING)
    await ada.presses("✅ Versturen")
    await noor.says("/language")
    await noor.presses("English")
    await noor.says("/signal 1")
    await noor.presses("More")
    await noor.presses("History")
    assert noor.last.splitlines()[1] == "23 Nov 10:00 · The resident sent the report."


DETAILS = {
    "prioritise": "high",
    "close": "solved",
    "forward": "boa",
    "assign": "1",
    "partner answered": "done",
    "snooze": "2026-11-24T09:00:00+00:00",
}

PUT_TOGETHER = {
    "add added",
    "add idea",
    "add offer",
    "undo claim",
    *(f"solved {one}" for one in Solved),
}


def _recorded() -> list[str]:
    """The deeds that services write in the audit of a signal."""
    deeds = set()
    for path in Path("services").glob("*.py"):
        for call in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
            if isinstance(call, ast.Call) and _records(call):
                deeds |= {deed for part in call.args for deed in _written_out(part)}
    return sorted(deeds)


def _written_out(part: ast.expr) -> set[str]:
    if isinstance(part, ast.JoinedStr):
        return set()
    return {one.value for one in ast.walk(part) if isinstance(one, ast.Constant) and isinstance(one.value, str)}


def _records(call: ast.Call) -> bool:
    called = ast.unparse(call.func)
    if called == "audit.record":
        return "signal_id" in {one.arg for one in call.keywords}
    return called in ("_save", "reporters.record")


@pytest.mark.parametrize("deed", [*_recorded(), *sorted(PUT_TOGETHER)])
def test_every_deed_has_words(deed: str) -> None:
    entry = Entry(datetime(2026, 11, 23, 9, tzinfo=UTC), 1, None, Role.COORDINATOR, deed, 1, DETAILS.get(deed, ""))
    t, shown = translator("nl"), History(None, [entry], False, {1: "Noor"})  # type: ignore[arg-type]
    words = views.by_resident(t, entry) or views.by_staff(t, HUIZEN, shown, entry)
    assert words, "say it in handlers/views/staff/history.py"
    assert "{" not in words


def test_a_partner_that_is_gone_still_has_a_name() -> None:
    entry = Entry(datetime(2026, 11, 23, 9, tzinfo=UTC), 1, None, Role.COORDINATOR, "forward", 1, "scouting")
    shown = History(None, [entry], False, {})  # type: ignore[arg-type]
    words = views.by_staff(translator("nl"), HUIZEN, shown, entry)
    assert words == "Een collega zette dit door naar scouting."
