"""What stands on a poster, in plain words, and how it is handed over."""

from domain.meetings import Meeting
from domain.municipality import Municipality
from handlers.drawing.posters import Poster, Printed
from handlers.i18n import Translator
from handlers.views.messages import Message, Upload


def link(bot_username: str, meeting: Meeting) -> str:
    return f"https://t.me/{bot_username}?start=m_{meeting.id}"


def poster(t: Translator, municipality: Municipality, meeting: Meeting, bot_username: str) -> Poster:
    start, end = (one.astimezone(municipality.timezone) for one in (meeting.starts_at, meeting.ends_at))
    place = t.own(municipality.neighbourhood(meeting.neighbourhood).in_a_sentence)
    return Poster(
        language=t.language,
        municipality=municipality.name,
        kind=t.plain("Meeting in {place}", place=place),
        title=meeting.title,
        day=t.day(start.date()),
        time=f"{t.clock(start.time())}–{t.clock(end.time())}",
        place=meeting.place,
        details="\n".join(_details(t, meeting)),
        how=t.plain("Scan the code and sign up"),
        link=link(bot_username, meeting),
        otherwise=t.plain("No telephone with Telegram? Call {phone}.", phone=municipality.face.phone),
        code_says=t.plain("Code that opens {link}", link=link(bot_username, meeting)),
    )


def _details(t: Translator, meeting: Meeting) -> list[str]:
    """A line for each that is so; the languages that are spoken first."""
    found = [
        t.plain("Languages: {languages}", languages=meeting.languages) if meeting.languages else "",
        t.plain("Also there: {names}", names=meeting.guests) if meeting.guests else "",
        t.plain("There is child care.") if meeting.child_care else "",
        t.plain("You can come in with a wheelchair.") if meeting.wheelchair else "",
        meeting.route,
    ]
    return [one for one in found if one]


def being_made(t: Translator) -> str:
    return t.plain("I am making the poster. It comes in a moment.")


def printed(t: Translator, name: str, files: Printed | None) -> list[Message]:
    if files is None:
        return [Message(t.text("The poster could not be made. Please try again later."))]
    words = t.text("🖨 The poster, to print: A4.")
    return [
        Message(words, attachment=Upload("document", f"{name}.pdf", files.pdf)),
        Message(t.text("The same as a picture."), attachment=Upload("document", f"{name}.png", files.png)),
    ]
