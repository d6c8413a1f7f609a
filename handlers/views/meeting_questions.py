"""What residents are asked about a meeting, and what they read once they did something."""

from collections.abc import Sequence

from domain.errors import Full
from domain.meetings import Meeting
from domain.municipality import Municipality
from domain.planning import Field
from handlers.i18n import Translator
from handlers.views.meetings import back_row, name, parties
from handlers.views.messages import Button, Message, Upload, lines
from handlers.views.questions import stop_row


def with_file(t: Translator, file: Upload) -> Message:
    """When the meeting changes or is off, a newer file follows."""
    words = t.text("Open this file: then the meeting is in your calendar. If it changes I send a new one.")
    return Message(words, attachment=file)


def newer_file(t: Translator, meeting: Meeting, file: Upload) -> Message:
    words = t.text("Open this file: then your calendar is right again.")
    off = t.text("Open this file: then it is out of your calendar.")
    return Message(words if meeting.is_published else off, attachment=file)


def ask_party(t: Translator, meeting: Meeting) -> Message:
    return Message(t.text("How many people are coming?"), rows=(parties("come", meeting), back_row(t, meeting.id)))


def ask_leave(t: Translator, meeting: Meeting) -> Message:
    return Message(
        t.text("Are you not coming to <b>{title}</b>? Then somebody else gets your place.", title=meeting.title),
        rows=(
            (
                Button(t.label("button", "✖️ Yes, take me off"), f"leave:{meeting.id}:yes"),
                Button(t.label("button", "⬅️ Back"), f"meet:{meeting.id}"),
            ),
        ),
    )


def left(t: Translator, meeting: Meeting) -> Message:
    return Message(
        t.text("You are off the list of <b>{title}</b>. Thank you for telling us.", title=meeting.title),
        rows=(back_row(t, meeting.id),),
    )


def no_room(t: Translator, full: Full) -> str:
    if full.free:
        return str(t.plural("There is only {count} place left.", "There are only {count} places left.", full.free))
    return t.plain("There is no room for more people. Leave the list and join again: then you are at the end.")


_ASKS = {
    Field.WISHES: lambda t: t.text(
        "What do you need to be able to come? For instance an interpreter, room for a wheelchair or "
        "child care. Only the organisers read it."
    ),
    Field.PROPOSAL: lambda t: t.text(
        "What should we talk about? Write it in a few words. No names of people, please. "
        "We read it first. Then others see it too."
    ),
    Field.CODE: lambda t: t.text("Which number is on the wall? Type it here."),
}


def ask_words(t: Translator, version: int, field: Field) -> Message:
    return Message(_ASKS[field](t), rows=(stop_row(t, version),))


def wrong_code(t: Translator) -> Message:
    return Message(t.text("That number is not right, or you are not on the list. Ask at the door."))


def checked_in(t: Translator) -> Message:
    return Message(t.text("Welcome! Good that you are here."))


def news_wanted(t: Translator, municipality: Municipality, neighbourhood: str, wanted: bool) -> str:
    if not wanted:
        return t.plain("You hear nothing more about new meetings.")
    place = t.own(municipality.neighbourhood(neighbourhood).in_a_sentence)
    return t.plain("You hear it when there is a new meeting in {place}.", place=place)


def still_on_lists(t: Translator, municipality: Municipality, meetings: Sequence[Meeting]) -> Message:
    """After /stop: whoever comes to a meeting may still want to hear when it moves."""
    names = t.listed(name(t, municipality, one) for one in meetings)
    return Message(
        lines(
            t.text("You are on the list for: {names}.", names=names),
            t.text("Do you still want to hear about that? Otherwise we cannot tell you when something changes."),
        ),
        rows=(
            (
                Button(t.label("button", "Yes, about my meeting"), "hear:yes"),
                Button(t.label("button", "No, nothing more"), "hear:no"),
            ),
        ),
    )


def hears(t: Translator, wanted: bool) -> Message:
    if wanted:
        return Message(t.text("Good. You will only hear about the meeting you signed up for."))
    return Message(
        t.text("Good. You will hear nothing more, not even about the meeting. You are no longer on a waiting list.")
    )
