"""Who comes to a meeting, for staff: never in a group, and never a name the bot knows from Telegram."""

from markupsafe import Markup

from domain.meetings import Meeting
from domain.municipality import Municipality
from domain.registrations import Registration, Standing
from handlers.i18n import Translator
from handlers.views.meetings import name as meeting_name
from handlers.views.messages import Button, Message, Row, lines, shortened
from handlers.views.staff.meeting_staff import button, counts
from services.participants import Attendance
from storage.shown_words import WITHOUT_NUMBER

ABOUT_LIST = "list:"
_A_PAGE = 12
_NUMBERS_A_ROW = 4
_SHORTEST = 100  # characters of a wish on a page of twelve


def about(meeting_id: int) -> str:
    """How the outbox remembers which messages to staff show who comes."""
    return f"{ABOUT_LIST}{meeting_id}"


def participants(t: Translator, municipality: Municipality, shown: Attendance, page: int, begun: bool) -> Message:
    """A page of the list in the order in which people came; a number opens it, or checks it in at the door."""
    meeting = shown.meeting
    last = max((len(shown.listed) - 1) // _A_PAGE, 0)
    page = min(page, last)
    listed = shown.listed[page * _A_PAGE : (page + 1) * _A_PAGE]
    empty = t.text("Nobody is on the list yet.") if not shown.listed else None
    return Message(
        lines(
            t.text("👥 <b>{name}</b>", name=meeting_name(t, municipality, meeting)),
            counts(t, shown),
            empty,
            *(_line(t, municipality, meeting, one) for one in listed),
            t.text("Press a number to check in.") if begun and listed else None,
        ),
        rows=(*_numbers(meeting, listed, page, begun), *_turning(meeting, page, last), *_deeds(t, meeting, begun)),
        words_of=(WITHOUT_NUMBER,) if listed else (),
    )


def _line(
    t: Translator, municipality: Municipality, meeting: Meeting, one: Registration, whole: bool = False
) -> Markup:
    place = t.own(municipality.neighbourhood(meeting.neighbourhood).in_a_sentence)
    who = one.name or t.plain("somebody from {place}", place=place)
    shown = one.wishes if whole else shortened(one.wishes, _SHORTEST)
    wishes = t.text(" · ♿ {words}", words=shown) if one.wishes else Markup("")
    return t.text(
        "{mark} {number}. {who} ({party}){wishes}",
        mark=_mark(one),
        number=one.number,
        who=who,
        party=one.party,
        wishes=wishes,
    )


def _mark(one: Registration) -> str:
    if one.standing is Standing.WAITING:
        return "⏳"
    if one.standing is Standing.OFFERED:
        return "🎟"
    return {True: "✅", False: "❌", None: "•"}[one.came]


def _numbers(meeting: Meeting, listed: tuple[Registration, ...], page: int, begun: bool) -> list[Row]:
    deed = "came" if begun else "one"
    shown = [one for one in listed if not begun or one.standing is Standing.CONFIRMED]
    buttons = [button(f"{_mark(one)} {one.number}", deed, meeting, f"{one.id}-{page}") for one in shown]
    return [tuple(buttons[start : start + _NUMBERS_A_ROW]) for start in range(0, len(buttons), _NUMBERS_A_ROW)]


def _turning(meeting: Meeting, page: int, last: int) -> list[Row]:
    if not last:
        return []
    row = [Button(f"{page + 1}/{last + 1}", button("", "people", meeting, str(page)).data)]
    if page:
        row.insert(0, button("⬅️", "people", meeting, str(page - 1)))
    if page < last:
        row.append(button("➡️", "people", meeting, str(page + 1)))
    return [tuple(row)]


def _deeds(t: Translator, meeting: Meeting, begun: bool) -> list[Row]:
    hand = button(t.label("button", "✍️ Write somebody down"), "words", meeting, "name")
    back = button(t.label("button", "⬅️ Back"), "card", meeting)
    if begun:
        return [(hand,), (button(t.label("button", "🚪 The rest did not come"), "door", meeting), back)]
    return [(hand, back)]


def one_of_them(t: Translator, municipality: Municipality, meeting: Meeting, one: Registration, page: int) -> Message:
    return Message(
        _line(t, municipality, meeting, one, whole=True),
        rows=(
            (
                button(t.label("button", "✖️ Take off the list"), "remove", meeting, str(one.id)),
                button(t.label("button", "⬅️ Back"), "people", meeting, str(page)),
            ),
        ),
        words_of=(WITHOUT_NUMBER,),
    )


def written_down(t: Translator, one: Registration, before: int) -> Message:
    if one.standing is Standing.WAITING:
        return Message(
            t.plural(
                "⏳ {name} is on the waiting list, with number {number}; {count} is ahead.",
                "⏳ {name} is on the waiting list, with number {number}; {count} are ahead.",
                before,
                name=one.name,
                number=one.number,
            ),
            words_of=(WITHOUT_NUMBER,),
        )
    words = t.text("✅ {name} is on the list as number {number}.", name=one.name, number=one.number)
    return Message(words, words_of=(WITHOUT_NUMBER,))


def full(t: Translator) -> Message:
    return Message(t.text("There is no place left. Is somebody not there? Take them off the list first."))
