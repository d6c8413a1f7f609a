"""What a meeting is about, and who wants to talk about it."""

from domain.agendas import AgendaPoint, PointStatus
from domain.meetings import Meeting
from handlers.i18n import Translator
from handlers.views.labels import point_label
from handlers.views.meetings import back_row
from handlers.views.messages import Button, Message, Row, lines, quoted, shortened
from services.agendas import Agenda

_MOST_LETTERS = 40


def agenda(t: Translator, shown: Agenda, takes_proposals: bool) -> Message:
    """Most wanted first; a press joins, another takes that back."""
    meeting = shown.meeting
    nothing = None if shown.points else t.text("Nothing is planned yet. Bring something up yourself.")
    how = t.text("Press a subject to join in. You have one voice for each.") if shown.points else None
    rows: list[Row] = [(_voice(one, one.id in shown.backed),) for one in shown.points] if takes_proposals else []
    if takes_proposals:
        rows.append((Button(t.label("button", "➕ Bring something up"), f"propose:{meeting.id}"),))
    return Message(
        lines(
            t.text("💬 What <b>{title}</b> is about:", title=meeting.title),
            *(
                t.plural("• {text} ({count} voice)", "• {text} ({count} voices)", one.voices, text=point_label(t, one))
                for one in shown.points
            ),
            nothing,
            how if takes_proposals else None,
        ),
        rows=(*rows, back_row(t, meeting.id)),
    )


def _voice(one: AgendaPoint, backed: bool) -> Button:
    return Button(f"{'✅' if backed else '👍'} {shortened(one.text, _MOST_LETTERS)}", f"voice:{one.id}")


def proposed(t: Translator, meeting: Meeting, point: AgendaPoint) -> Message:
    return Message(
        lines(
            t.text("Thank you. We read it first. We will tell you whether we talk about it."),
            quoted(t, point.text),
            t.text("Is it on the agenda? Then these words stay there, without your name."),
        ),
        rows=(back_row(t, meeting.id),),
    )


def not_passed_on(t: Translator, meeting: Meeting) -> Message:
    words = t.text(
        "⏳ I did not pass on what you wrote about <b>{title}</b>. You did not choose what may stay in it. "
        "Do you still want to say it? Then write it once more.",
        title=meeting.title,
    )
    return Message(words, rows=(back_row(t, meeting.id),))


def too_many(t: Translator) -> Message:
    return Message(t.text("You have brought up enough for this meeting. Thank you!"))


def decided(t: Translator, meeting: Meeting, point: AgendaPoint) -> Message:
    if point.status is PointStatus.ON_AGENDA:
        words = t.text("👍 We talk about your subject at <b>{title}</b>. Others can join in.", title=meeting.title)
    else:
        words = t.text(
            "Thank you for your subject for <b>{title}</b>. We do not talk about it this time. "
            "Do you want an answer? Then send it as a report.",
            title=meeting.title,
        )
    return Message(lines(words, quoted(t, point.text)), rows=(back_row(t, meeting.id),))
