from dataclasses import replace
from datetime import UTC, datetime, timedelta
from zoneinfo import ZoneInfo

import pytest

from domain.agendas import Agreement
from domain.meeting_reminders import MeetingReminderKind, invitation, of_agreement, of_meeting, of_registration
from domain.meetings import Meeting, MeetingStatus, Oddity, oddities
from domain.registrations import Registration, Room, Standing, offer_until, tellable
from tests.domain.huizen import HUIZEN

AMSTERDAM = ZoneInfo("Europe/Amsterdam")
NOW = datetime(2026, 11, 23, 10, tzinfo=AMSTERDAM)
MEETING = Meeting(
    id=1,
    version=1,
    status=MeetingStatus.PUBLISHED,
    title="Drugs",
    neighbourhood="kostmand",
    starts_at=datetime(2026, 12, 3, 19, 30, tzinfo=AMSTERDAM),
    ends_at=datetime(2026, 12, 3, 21, tzinfo=AMSTERDAM),
    place="De Draaikom",
    capacity=10,
    held=2,
    party_limit=5,
    languages="",
    route="",
    guests="",
    child_care=False,
    wheelchair=False,
    criteria=(),
    sequence=0,
    code="",
    created_by=1,
    created_at=NOW,
)
ADA = Registration(1, 1, 1, 100, "", 2, "", Standing.CONFIRMED, False, True, NOW)


def local(text: str) -> datetime:
    return datetime.fromisoformat(text).replace(tzinfo=AMSTERDAM)


def odd(start: str, hours: float = 1.5, others: tuple[Meeting, ...] = ()) -> tuple[Oddity, ...]:
    starts_at = local(start)
    ends_at = (starts_at.astimezone(UTC) + timedelta(hours=hours)).astimezone(AMSTERDAM)
    return oddities(starts_at, ends_at, NOW, HUIZEN.working_time, AMSTERDAM, others)


@pytest.mark.parametrize(
    ("start", "hours", "found"),
    [
        ("2026-12-03 19:30", 1.5, ()),
        ("2026-11-22 19:30", 1.5, (Oddity.IN_THE_PAST,)),
        ("2026-12-25 14:00", 1.5, (Oddity.PUBLIC_HOLIDAY,)),
        ("2026-12-03 23:00", 1.5, (Oddity.PAST_MIDNIGHT,)),
        ("2026-12-03 22:30", 1.5, ()),
        ("2027-03-27 23:00", 4, (Oddity.PAST_MIDNIGHT, Oddity.CLOCKS_CHANGE)),
        ("2027-03-28 10:00", 1.5, (Oddity.PUBLIC_HOLIDAY, Oddity.CLOCKS_CHANGE)),
        ("2027-10-31 10:00", 1.5, (Oddity.CLOCKS_CHANGE,)),
        ("2027-10-31 19:30", 1.5, ()),
    ],
)
def test_what_is_odd_about_a_moment_is_noticed(start: str, hours: float, found: tuple[Oddity, ...]) -> None:
    assert odd(start, hours) == found


def test_a_meeting_during_another_one_is_noticed_and_one_right_after_it_is_not() -> None:
    assert odd("2026-12-03 20:00", others=(MEETING,)) == (Oddity.DURING_ANOTHER,)
    assert odd("2026-12-03 18:00", others=(MEETING,)) == ()
    assert odd("2026-12-03 21:00", others=(MEETING,)) == ()


def test_an_offer_holds_two_days_or_until_three_hours_before_the_start() -> None:
    start = MEETING.starts_at
    assert offer_until(NOW, start) == NOW + timedelta(hours=48)
    assert offer_until(start - timedelta(hours=20), start) == start - timedelta(hours=3)
    assert offer_until(start - timedelta(hours=3, minutes=59), start) is None
    assert offer_until(start - timedelta(hours=1), start) is None


@pytest.mark.parametrize(
    ("moment", "told"),
    [
        ("2026-12-01 06:59", "2026-12-01 07:00"),
        ("2026-12-01 07:00", "2026-12-01 07:00"),
        ("2026-12-01 21:59", "2026-12-01 21:59"),
        ("2026-12-01 22:00", "2026-12-02 07:00"),
    ],
)
def test_nobody_is_woken_by_an_offer(moment: str, told: str) -> None:
    assert tellable(local(moment), AMSTERDAM) == local(told)


def test_nobody_passes_who_waits_however_few_they_are() -> None:
    assert Room(3, 0, 0).fits(3)
    assert not Room(3, 0, 0).fits(4)
    assert not Room(3, 0, 1).fits(1)


def due(meeting: Meeting, one: Registration, now: datetime = NOW) -> dict[MeetingReminderKind, datetime]:
    return {found.kind: found.due_at for found in of_registration(meeting, one, AMSTERDAM, now)}


def test_whoever_comes_is_reminded_the_evening_before_and_two_hours_ahead() -> None:
    assert due(MEETING, ADA) == {
        MeetingReminderKind.EVENING_BEFORE: local("2026-12-02 18:00"),
        MeetingReminderKind.HOURS_BEFORE: local("2026-12-03 17:30"),
    }


def test_an_early_meeting_wakes_nobody_before_seven() -> None:
    early = replace(MEETING, starts_at=local("2026-12-03 08:00"), ends_at=local("2026-12-03 09:00"))
    assert due(early, ADA)[MeetingReminderKind.HOURS_BEFORE] == local("2026-12-03 07:00")


def test_who_signs_up_on_the_day_itself_is_not_reminded_of_yesterday() -> None:
    assert list(due(MEETING, ADA, local("2026-12-03 12:00"))) == [MeetingReminderKind.HOURS_BEFORE]
    assert due(MEETING, ADA, local("2026-12-03 18:00")) == {}


@pytest.mark.parametrize("standing", [Standing.WAITING, Standing.LAPSED, Standing.LEFT])
def test_who_has_no_place_is_not_reminded(standing: Standing) -> None:
    assert due(MEETING, replace(ADA, standing=standing)) == {}


def test_a_cancelled_meeting_reminds_of_nothing() -> None:
    cancelled = replace(MEETING, status=MeetingStatus.CANCELLED)
    assert due(cancelled, ADA) == {}
    assert of_meeting(cancelled, AMSTERDAM) == []


def test_another_moment_is_another_reminder_and_the_same_moment_is_the_same() -> None:
    moved = replace(MEETING, starts_at=MEETING.starts_at + timedelta(days=1))
    keys = {one.key for one in of_registration(MEETING, ADA, AMSTERDAM, NOW)}
    assert keys == {one.key for one in of_registration(MEETING, ADA, AMSTERDAM, NOW + timedelta(days=1))}
    assert keys.isdisjoint({one.key for one in of_registration(moved, ADA, AMSTERDAM, NOW)})


def test_reporters_are_invited_at_once_and_the_others_a_day_later() -> None:
    assert invitation(MEETING, 5, NOW, first=True).due_at == NOW
    assert invitation(MEETING, 5, NOW, first=False).due_at == NOW + timedelta(hours=24)
    assert invitation(MEETING, 5, NOW, first=True).key == invitation(MEETING, 5, NOW, first=False).key


def test_an_agreement_without_a_day_asks_nobody() -> None:
    one = Agreement(1, 1, 1, "Lamp maken", "De boa", None, None, None, 1, None)
    assert of_agreement(one, AMSTERDAM) is None
    with_day = replace(one, by_day=local("2026-12-10 00:00").date())
    found = of_agreement(with_day, AMSTERDAM)
    assert found is not None
    assert found.due_at == local("2026-12-10 09:00")
    assert of_agreement(replace(with_day, done_at=NOW), AMSTERDAM) is None
