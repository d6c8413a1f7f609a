"""What staff are told of meetings."""

from domain.agendas import AgendaPoint, Agreement
from domain.meetings import Meeting
from domain.municipality import Municipality
from domain.registrations import Registration
from handlers.i18n import Translator
from handlers.views.meetings import name
from handlers.views.meetings_told import agreement as agreement_line
from handlers.views.messages import Button, Message, lines, quoted
from handlers.views.staff.meeting_staff import button
from storage.shown_words import WITHOUT_NUMBER

ABOUT_POINT = "point:"


def place_by_hand(t: Translator, municipality: Municipality, meeting: Meeting, one: Registration) -> Message:
    return Message(
        t.text(
            "🎟 There is a place for number {number}, {name}, at <b>{title}</b>. Please tell them: I cannot.",
            number=one.number,
            name=one.name,
            title=name(t, municipality, meeting),
        ),
        rows=((button(t.label("button", "👥 Participants"), "people", meeting),),),
        words_of=(WITHOUT_NUMBER,),
    )


def about_point(point_id: int) -> str:
    """How the outbox remembers which messages to staff show what a resident brought up."""
    return f"{ABOUT_POINT}{point_id}"


def point_proposed(t: Translator, meeting: Meeting, point: AgendaPoint) -> Message:
    return Message(
        lines(
            t.text("💬 Somebody brings something up for <b>{title}</b>:", title=meeting.title), quoted(t, point.text)
        ),
        rows=(
            (
                Button(t.label("button", "✅ On the agenda"), f"decide:yes:{point.id}"),
                Button(t.label("button", "✖️ Not now"), f"decide:no:{point.id}"),
            ),
        ),
        words_of=(WITHOUT_NUMBER,),
    )


def point_decided(t: Translator, point: AgendaPoint, taken: bool) -> Message:
    words = (
        t.text("✅ On the agenda: {text}. Whoever brought it up hears it.", text=point.text)
        if taken
        else t.text("Not on the agenda: {text}. Whoever brought it up hears it.", text=point.text)
    )
    return Message(words, words_of=(WITHOUT_NUMBER,))


def report_waits(t: Translator, municipality: Municipality, meeting: Meeting) -> Message:
    return Message(
        t.text(
            "📝 {name} is over. What was agreed? As soon as you write it down, everybody hears it.",
            name=name(t, municipality, meeting),
        ),
        rows=((button(t.label("button", "📝 Report"), "report", meeting),),),
    )


def agreement_waits(t: Translator, meeting: Meeting, one: Agreement) -> Message:
    return Message(
        lines(
            t.text("⏰ Agreed at <b>{title}</b>, and it would be done by now:", title=meeting.title),
            agreement_line(t, one),
        ),
        rows=(
            (
                Button(t.label("button", "✅ It is done"), f"agreed:{one.id}"),
                Button(t.label("button", "⏰ A week later"), f"later:{one.id}"),
            ),
        ),
    )
