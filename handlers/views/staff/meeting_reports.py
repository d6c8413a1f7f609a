"""Writing down what came of a meeting, point by point."""

from dataclasses import replace

from domain.meetings import Meeting
from handlers.i18n import Translator
from handlers.views.labels import point_label
from handlers.views.meetings_told import agreement, result
from handlers.views.messages import Button, Message, Row, lines, shortened
from handlers.views.staff.meeting_staff import button
from services.meeting_reports import Report

_MOST_LETTERS = 30
_SHORTEST = 120  # characters of an agreement in the overview


def report(t: Translator, shown: Report) -> Message:
    meeting, told = shown.meeting, shown.meeting.reported_at is not None
    parts = []
    for one in shown.outcomes:
        parts.append(t.text("<b>{point}</b>", point=point_label(t, one.point)))
        parts += [agreement(t, replace(found, text=shortened(found.text, _SHORTEST))) for found in one.agreements]
    hint = t.text("Press a subject to write down what was agreed. You can send a photo or a voice message too.")
    return Message(
        lines(
            t.text("📝 Report of <b>{title}</b>", title=meeting.title),
            *parts,
            t.text("There is nothing on the agenda. Put on it what was talked about.") if not shown.outcomes else None,
            None if told else hint,
            t.plural("📷 {count} photo", "📷 {count} photos", len(meeting.photos)) if meeting.photos else None,
            t.text("🎤 Voice message") if meeting.voice else None,
            *(result(t, one) for one in shown.marks),
        ),
        rows=_told_rows(t, shown) if told else _writing_rows(t, shown),
    )


def _writing_rows(t: Translator, shown: Report) -> tuple[Row, ...]:
    meeting = shown.meeting
    points = [
        (button(f"➕ {shortened(point_label(t, one.point), _MOST_LETTERS)}", "agree", meeting, str(one.point.id)),)
        for one in shown.outcomes
    ]
    other = button(t.label("button", "✏️ Something else"), "words", meeting, "point")
    publish = button(t.label("button", "📣 Tell everybody"), "tell", meeting)
    back = button(t.label("button", "⬅️ Back"), "card", meeting)
    return (*points, (other,), *(((publish,),) if shown.outcomes else ()), (back,))


def _told_rows(t: Translator, shown: Report) -> tuple[Row, ...]:
    """What is still to be done can be called done."""
    waiting = [one for outcome in shown.outcomes for one in outcome.agreements if one.done_at is None]
    done = [(Button(f"✅ {shortened(one.text, _MOST_LETTERS)}", f"agreed:{one.id}"),) for one in waiting]
    return (*done, (button(t.label("button", "⬅️ Back"), "card", shown.meeting),))


def ask_tell(t: Translator, shown: Report, count: int) -> Message:
    """What is told, and to how many, before it is."""
    words = report(t, shown).text
    heard = t.plural(
        "{count} person on the list or who reported this hears it.",
        "{count} people on the list or who reported this hear it.",
        count,
    )
    return Message(
        lines(words, heard),
        rows=(
            (
                button(t.label("button", "✅ Send"), "tell", shown.meeting, "yes"),
                button(t.label("button", "⬅️ Back"), "report", shown.meeting),
            ),
        ),
    )


def told(t: Translator, meeting: Meeting, count: int) -> Message:
    return Message(
        t.plural(
            "📣 Told to {count} person. I remind whoever does something.",
            "📣 Told to {count} people. I remind whoever does something.",
            count,
        ),
        rows=((button(t.label("button", "📝 Report"), "report", meeting),),),
    )


def attached(t: Translator) -> Message:
    return Message(t.text("I put it with the report."))


def no_such_number(t: Translator) -> Message:
    return Message(t.text("That number is nobody whom I can remind. Type a name instead."))


def done(t: Translator, days: int) -> Message:
    return Message(
        t.text(
            "✅ Done. Whoever reported it hears this too. "
            "So does whoever was there, until {days} days after the meeting.",
            days=days,
        )
    )


def put_off(t: Translator, words: str) -> Message:
    return Message(t.text("All right, I ask again on {day}.", day=words))
