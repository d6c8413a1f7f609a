import re
from dataclasses import replace

from domain.municipality import Colleague, Route
from tests.chats.talks import report
from tests.world import BEA, DEPUTY, HUIZEN, Phone, World, town

DAILY = "Elke dag wordt er gedeald bij de garages aan de Kostmand"
WEEKLY = "Elke week wordt er gedeald bij de garages aan de Kostmand"
ONCE = "Gisteravond is er één keer ingebroken bij de flat in Oostermeent"


def _numbers(words: str) -> list[str]:
    return re.findall(r"HZ-2026-\d{4}", words)


async def test_an_empty_queue_says_so(noor: Phone) -> None:
    await noor.says("/wachtrij")
    assert "0 open" in noor.last


async def test_the_most_often_comes_first_and_the_oldest_of_equals(ada: Phone, noor: Phone) -> None:
    for words in (ONCE, WEEKLY, DAILY, DAILY):
        await report(ada, words)
    await noor.says("/queue")
    assert "4 open · 0 te laat" in noor.last
    assert _numbers(noor.last) == ["HZ-2026-0003", "HZ-2026-0004", "HZ-2026-0002", "HZ-2026-0001"]


async def test_a_broken_promise_goes_to_the_top_and_says_how_late(world: World, ada: Phone, noor: Phone) -> None:
    await report(ada, ONCE)
    await world.later(days=2)
    await report(ada, DAILY)
    await world.later(days=1)
    await noor.says("/wachtrij")
    assert "vandaag antwoord" in noor.last
    await world.later(days=1)
    await noor.says("/wachtrij")
    assert "2 open · 1 te laat" in noor.last
    assert _numbers(noor.last)[0] == "HZ-2026-0001"
    assert "1 d te laat" in noor.last


async def test_pages_show_every_signal_once(ada: Phone, noor: Phone) -> None:
    for _ in range(8):
        await report(ada, DAILY)
    await noor.says("/wachtrij")
    first = _numbers(noor.last)
    assert "1/2" in noor.labels
    await noor.presses("➡️")
    second = _numbers(noor.last)
    assert "2/2" in noor.labels
    assert len(first + second) == len(set(first + second)) == 8
    await noor.presses("⬅️")
    assert _numbers(noor.last) == first


async def test_filters_show_what_belongs(ada: Phone, noor: Phone) -> None:
    await report(ada, DAILY)
    await report(ada, ONCE)
    await noor.says("/wachtrij")
    await noor.presses("Oostermeent")
    assert _numbers(noor.last) == ["HZ-2026-0002"]
    await noor.presses("Mijn")
    assert _numbers(noor.last) == []
    await noor.presses("Alles")
    await noor.presses("0001")
    await noor.presses("Ik pak dit op")
    await noor.presses("Wachtrij")
    await noor.presses("Mijn")
    assert _numbers(noor.last) == ["HZ-2026-0001"]
    await noor.presses("Te laat")
    assert _numbers(noor.last) == []


async def test_the_list_changes_in_place(ada: Phone, noor: Phone) -> None:
    await report(ada, DAILY)
    await noor.says("/wachtrij")
    before = len(noor.messages)
    await noor.presses("Kostmand")
    await noor.presses("0001")
    await noor.presses("Wachtrij")
    assert len(noor.messages) == before


async def test_nobody_turns_the_pages_of_somebody_elses_list(ada: Phone, noor: Phone, bas: Phone) -> None:
    for _ in range(8):
        await report(ada, DAILY)
    await noor.says("/wachtrij")
    await bas.says("/hulp")
    answer = await bas.forges(noor.button("➡️")[1])
    assert answer["text"]
    assert "Wachtrij" not in bas.last


async def test_a_route_sends_a_subject_to_a_colleague(tmp_path: object) -> None:
    municipality = replace(
        HUIZEN,
        colleagues=(Colleague("drugs_desk", "Bas", DEPUTY),),
        routes=(Route(frozenset({"drugs"}), frozenset({"kostmand"}), "drugs_desk"),),
    )
    from pathlib import Path

    async with town(Path(str(tmp_path)), municipality=municipality) as world:
        bas, bea = world.phone(DEPUTY), world.phone(BEA)
        await bas.starts()
        await report(bea, DAILY)
        await report(bea, ONCE)
        await bas.says("/wachtrij")
        assert len(_numbers(bas.last)) == 2
        await bas.presses("Mijn")
        assert _numbers(bas.last) == ["HZ-2026-0001"]
