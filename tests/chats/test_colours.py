"""A colour never stands alone: who cannot see it reads the same."""

from datetime import UTC, date, datetime, timedelta
from itertools import product

from domain.signals import HowOften, PartOfDay, Priority, ReporterKind, Signal, Source, Status
from handlers.i18n import translator
from handlers.views.staff.queue import deadline, mark, mark_in_words

TODAY = date(2026, 11, 26)
NOW = datetime(2026, 11, 26, 9, tzinfo=UTC)


def _signals() -> list[Signal]:
    """Each way in which one can be open, as far as the rules allow it."""
    days = (TODAY - timedelta(days=1), TODAY, TODAY + timedelta(days=1))
    cases = product(
        (one for one in Status if one is not Status.DONE), Priority, (*HowOften, None), days, (True, False), (None, NOW)
    )
    return [
        _signal(status, priority, often, day, promised, answered)
        for status, priority, often, day, promised, answered in cases
    ]


def _signal(
    status: Status, priority: Priority, often: HowOften | None, day: date, promised: bool, answered: datetime | None
) -> Signal:
    return Signal(
        id=1,
        number="HZ-2026-0001",
        version=1,
        status=status,
        neighbourhood="kostmand",
        topic="drugs",
        text="",
        place="",
        when=None,
        how_often=often,
        anonymous=False,
        reporter_kind=ReporterKind.RESIDENT,
        source=Source.BOT,
        language=None,
        voice=None,
        location=None,
        priority=priority,
        overdue=promised and answered is None and day < TODAY,
        reporters=1,
        queue="coordinator",
        assignee=None,
        partner=None,
        reason=None,
        created_at=NOW,
        promised_on=day,
        answered_at=answered,
        closed_at=None,
        person_id=None,
        local_day=TODAY,
        local_part=PartOfDay.DAY,
        urgency=0,
        promised=promised,
    )


def test_whatever_is_marked_says_why_and_nothing_else_does() -> None:
    t = translator("nl")
    for signal in _signals():
        colour, words = mark(signal, TODAY), mark_in_words(t, signal, TODAY)
        assert bool(words) is (colour != "⚪"), signal
        urgent = "hoog" in words or " te laat" in words
        assert urgent is (colour == "🔴"), signal


def test_the_queue_says_it_on_the_line_itself() -> None:
    """Besides priority and how often, which are always there."""
    t = translator("nl")
    for signal in _signals():
        if signal.overdue:
            assert "1 d te laat" in deadline(t, signal, TODAY)
