"""Until when no answers are promised, as administrators see it."""

from collections.abc import Sequence
from datetime import date

from markupsafe import Markup

from handlers.i18n import Translator
from handlers.views.messages import Button, Message, Row, lines
from handlers.views.questions import stop_row
from handlers.views.staff.calendar import day_rows
from services.pauses import Pause


def ask(t: Translator, version: int, pause: Pause | None, days: Sequence[date]) -> Message:
    return Message(
        lines(
            _now(t, pause) if pause else t.text("Answers are promised now."),
            t.text("Until which day, that day included, is nobody there? Choose, or type it: “4 January”."),
        ),
        rows=(*day_rows(t, version, days), *(_change(t, pause) if pause else ()), stop_row(t, version)),
    )


def _now(t: Translator, pause: Pause) -> Markup:
    return lines(
        t.text("⏸ Until {day}, that day included, no answers are promised.", day=t.day(pause.until)),
        t.plural(
            "{count} answer was promised before for a day in this time. That promise stands.",
            "{count} answers were promised before for a day in this time. Those promises stand.",
            pause.promises,
        )
        if pause.promises
        else None,
    )


def _change(t: Translator, pause: Pause) -> tuple[Row, ...]:
    """To tell whoever was promised something before is for when really nobody is there."""
    later = (Button(t.label("button", "📣 Tell them it comes later"), "pause:lift"),)
    resume = (Button(t.label("button", "▶️ Promise again"), "pause:off"),)
    return (later, resume) if pause.promises else (resume,)


def read_back(t: Translator, version: int, days: Sequence[date]) -> Message:
    if not days:
        return Message(
            t.text("I do not understand that day. Type it like this: “4 January”."), rows=(stop_row(t, version),)
        )
    return Message(t.text("Is this what you mean?"), rows=(*day_rows(t, version, days), stop_row(t, version)))


def paused(t: Translator, pause: Pause) -> Message:
    return Message(_now(t, pause), rows=_change(t, pause))


def resumed(t: Translator) -> Message:
    return Message(t.text("▶️ Answers are promised again."))


def lifted(t: Translator, count: int) -> Message:
    return Message(
        t.plural(
            "{count} resident hears that the answer comes later.",
            "{count} residents hear that the answer comes later.",
            count,
        )
    )
