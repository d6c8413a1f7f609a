"""Two programs that give places away from one database never give one twice."""

import multiprocessing
from pathlib import Path

import pytest

from domain.registrations import Standing
from storage import meetings, registrations
from tests.services.meeting_town import NOW, SEATED, Town
from tests.services.pressing import sign_everybody_up

CAPACITY, HELD = 45, 5


@pytest.fixture
def town(tmp_path: Path) -> Town:
    return Town(tmp_path / "bot.db")


def test_two_processes_never_overbook_or_skip(town: Town) -> None:
    meeting = town.publish(CAPACITY, HELD)
    context = multiprocessing.get_context("spawn")
    both = [context.Process(target=sign_everybody_up, args=(str(town.path), meeting.id, seed, NOW)) for seed in (0, 1)]
    for process in both:
        process.start()
    for process in both:
        process.join(60)
    assert [process.exitcode for process in both] == [0, 0]
    listed = town.within(registrations.listed, meeting.id)
    room = town.within(registrations.room, town.within(meetings.by_id, meeting.id))
    assert sum(one.party for one in listed if one.standing in SEATED) <= CAPACITY - HELD
    assert len({one.person_id for one in listed}) == len(listed)
    waiting = [one for one in listed if one.standing is Standing.WAITING]
    assert waiting
    assert waiting[0].party > room.free
    placed = [one.number for one in listed if one.standing in SEATED]
    assert max(placed) < waiting[0].number
    town.close()
