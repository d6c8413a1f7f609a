"""What staff see of meetings: the list, and a card with its buttons."""

from collections.abc import Sequence
from datetime import datetime

from markupsafe import Markup

from domain.agendas import AgendaPoint
from domain.meetings import Meeting, MeetingStatus
from domain.municipality import Municipality
from domain.registrations import Standing
from handlers.i18n import Translator
from handlers.views.labels import point_label
from handlers.views.meetings import details, name
from handlers.views.messages import Button, Message, Row, lines, pairs
from services.participants import Attendance


def button(label: str, deed: str, meeting: Meeting, argument: str = "") -> Button:
    """The version tells whether the card is still as it was shown."""
    return Button(label, f"mt:{deed}:{meeting.id}:{meeting.version}:{argument}")


def all_of_them(t: Translator, municipality: Municipality, meetings: Sequence[Meeting], now: datetime) -> Message:
    head = t.text("📅 <b>Meetings</b>") if meetings else t.text("There are no meetings yet.")
    listed = [
        t.text("• {name}: {state}", name=name(t, municipality, one), state=state(t, one, now)) for one in meetings
    ]
    cards = [button(name(t, municipality, one), "card", one) for one in meetings]
    return Message(
        lines(head, *listed), rows=(*pairs(cards), (Button(t.label("button", "➕ New meeting"), "meeting"),))
    )


def state(t: Translator, meeting: Meeting, now: datetime) -> str:
    if meeting.status is MeetingStatus.DRAFT:
        return t.label("meeting", "draft")
    if meeting.status is MeetingStatus.CANCELLED:
        return t.label("meeting", "off")
    if meeting.reported_at is not None:
        return t.label("meeting", "report told")
    return t.label("meeting", "over, no report yet") if meeting.has_begun(now) else t.label("meeting", "published")


def card(
    t: Translator,
    municipality: Municipality,
    shown: Attendance,
    points: Sequence[AgendaPoint],
    now: datetime,
    more: bool = False,
) -> Message:
    meeting = shown.meeting
    return Message(
        lines(
            t.text("📅 <b>{title}</b> · {state}", title=meeting.title, state=state(t, meeting, now)),
            details(t, municipality, meeting),
            counts(t, shown),
            *(_point(t, one) for one in points),
            t.text("🔢 Number for the wall: {code}", code=meeting.code) if meeting.code else None,
        ),
        rows=_more_rows(t, municipality, meeting) if more else _rows(t, shown, now),
    )


def _point(t: Translator, one: AgendaPoint) -> Markup:
    return t.plural("💬 {text} ({count} voice)", "💬 {text} ({count} voices)", one.voices, text=one.text)


def counts(t: Translator, shown: Attendance) -> Markup:
    meeting = shown.meeting
    held = t.text("({held} held)", held=meeting.held) if meeting.held else Markup("")
    offered = shown.people(Standing.OFFERED)
    waiting = len(shown.with_standing(Standing.WAITING))
    return lines(
        t.text(
            "👥 {count} of {capacity} places taken {held}",
            count=shown.people(Standing.CONFIRMED),
            capacity=meeting.capacity,
            held=held,
        ),
        t.plural("🎟 {count} place offered", "🎟 {count} places offered", offered) if offered else None,
        t.plural("⏳ {count} on the waiting list", "⏳ {count} on the waiting list", waiting) if waiting else None,
    )


def _rows(t: Translator, shown: Attendance, now: datetime) -> tuple[Row, ...]:
    meeting = shown.meeting
    if meeting.status is MeetingStatus.CANCELLED:
        return ()
    more = button(t.label("button", "⋯ More"), "more", meeting)
    points = button(t.label("button", "💬 Subjects"), "points", meeting)
    if meeting.status is MeetingStatus.DRAFT:
        preview = button(t.label("button", "👁 Preview and publish"), "preview", meeting)
        away = button(t.label("button", "🗑 Throw away"), "cancel", meeting)
        return ((preview,), (points, more), (away,))
    people = button(t.label("button", "👥 Participants"), "people", meeting)
    message = button(t.label("button", "📢 Message to all"), "message", meeting)
    if meeting.has_begun(now):
        report = button(t.label("button", "📝 Report"), "report", meeting)
        return ((people, report), (message,))
    off = button(t.label("button", "✖️ Call off"), "cancel", meeting)
    poster = button(t.label("button", "🖨 Poster"), "poster", meeting)
    return ((people, message), _moving(t, meeting), (points, more), (poster, off))


def _moving(t: Translator, meeting: Meeting) -> Row:
    return (
        button(t.label("button", "🕢 Other time"), "when", meeting),
        button(t.label("button", "📍 Other place"), "words", meeting, "place"),
    )


def _more_rows(t: Translator, municipality: Municipality, meeting: Meeting) -> tuple[Row, ...]:
    """What need not be filled in."""
    yes, no = "✅", "⬜"
    words = [
        button(label, "words", meeting, field)
        for label, field in (
            (t.label("button", "🏷 Subject"), "title"),
            (t.label("button", "🪑 Places: {count}", count=meeting.capacity), "capacity"),
            (t.label("button", "☎️ Held: {count}", count=meeting.held), "held"),
            (t.label("button", "🌍 Languages"), "languages"),
            (t.label("button", "🚲 How to get there"), "route"),
            (t.label("button", "🤝 Who joins"), "guests"),
            (t.label("button", "⭐ What it is judged by"), "criteria"),
        )
    ]
    switches = [
        button(f"{yes if is_so else no} {label}", "switch", meeting, field)
        for label, field, is_so in (
            (t.label("button", "Child care"), "child_care", meeting.child_care),
            (t.label("button", "Wheelchair"), "wheelchair", meeting.wheelchair),
            (t.label("button", "Bring others"), "party_limit", meeting.party_limit > 1),
        )
    ]
    draft = meeting.status is MeetingStatus.DRAFT
    again = button(t.label("button", "🔁 Again in four weeks"), "again", meeting)
    back = button(t.label("button", "⬅️ Back"), "card", meeting)
    return (
        *pairs([*words, *switches]),
        *((_moving(t, meeting),) if draft else ()),
        *(((again,),) if municipality.meetings.series else ()),
        (back,),
    )


def preview(t: Translator, meeting: Meeting, seen: Message, invited: int) -> Message:
    """As residents see it."""
    asked = t.plural("{count} resident is invited.", "{count} residents are invited.", invited)
    return Message(
        lines(t.text("This is what residents see:"), "", seen.text, "", asked),
        rows=(
            (button(t.label("button", "📣 Publish"), "publish", meeting),),
            (button(t.label("button", "⬅️ Back"), "card", meeting),),
        ),
    )


def ask_cancel(t: Translator, meeting: Meeting, count: int) -> Message:
    heard = t.plural("{count} registration hears it.", "{count} registrations hear it.", count)
    words = t.text("Call <b>{title}</b> off?", title=meeting.title)
    return Message(
        lines(words, heard if meeting.is_published else None),
        rows=(
            (
                button(t.label("button", "✖️ Yes, call it off"), "cancel", meeting, "yes"),
                button(t.label("button", "⬅️ Back"), "card", meeting),
            ),
        ),
    )


def cancelled(t: Translator, meeting: Meeting) -> Message:
    return Message(t.text("✖️ <b>{title}</b> is off.", title=meeting.title))


def points(t: Translator, meeting: Meeting, listed: Sequence[AgendaPoint], heard: Sequence[tuple[str, str]]) -> Message:
    """What is on the agenda, and what residents reported most; a press takes off or puts on."""
    off = [(button(f"✅ {point_label(t, one)}", "off", meeting, str(one.id)),) for one in listed]
    on = [(button(f"➕ {label}", "on", meeting, key),) for label, key in heard]
    return Message(
        lines(
            t.text("💬 Subjects of <b>{title}</b>.", title=meeting.title),
            t.text("Press what is on it to take it off, and what residents report most to put it on."),
        ),
        rows=(
            *off,
            *on,
            (
                button(t.label("button", "✏️ Something else"), "words", meeting, "point"),
                button(t.label("button", "⬅️ Back"), "card", meeting),
            ),
        ),
    )
