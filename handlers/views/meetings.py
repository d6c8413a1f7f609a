"""What residents see of meetings: the list, one of them, and their place on its list."""

from collections.abc import Mapping
from datetime import datetime
from urllib.parse import quote

from markupsafe import Markup

from domain.meetings import Meeting
from domain.municipality import Municipality
from domain.registrations import Registration, Standing
from handlers.i18n import Translator
from handlers.views.messages import Button, Message, Row, lines, pairs
from services.meeting_visits import Visit, Visits

_MAP = "https://www.openstreetmap.org/search?query="


def about(meeting_id: int) -> str:
    """How the outbox remembers what is told of a meeting; what waits is taken back when something newer is told."""
    return f"meeting:{meeting_id}"


def name(t: Translator, municipality: Municipality, meeting: Meeting) -> str:
    """As it stands on buttons: “do 3 dec · Drugs”."""
    return f"{t.short_day(_local(meeting.starts_at, municipality).date())} · {meeting.title}"


def _local(moment: datetime, municipality: Municipality) -> datetime:
    return moment.astimezone(municipality.timezone)


def all_of_them(t: Translator, municipality: Municipality, visits: Visits) -> Message:
    """Those of the own neighbourhood first."""
    parts = [_line(t, municipality, one, visits.mine) for one in visits.meetings]
    nothing = t.text("There are no meetings planned now.") if not parts else None
    return Message(
        lines(t.text("📅 <b>Neighbourhood meetings</b>"), nothing, *parts, _where_from(t, municipality, visits)),
        rows=(
            *pairs([Button(name(t, municipality, one), f"meet:{one.id}") for one in visits.meetings]),
            *_home_rows(t, municipality, visits),
        ),
    )


def _line(t: Translator, municipality: Municipality, meeting: Meeting, mine: Mapping[int, Registration]) -> Markup:
    registration = mine.get(meeting.id)
    return t.text(
        "• {when}: <b>{title}</b>, {neighbourhood}{mine}",
        when=t.day_and_time(_local(meeting.starts_at, municipality)),
        title=meeting.title,
        neighbourhood=municipality.neighbourhood(meeting.neighbourhood).name,
        mine=f" · {standing(t, registration.standing)}" if registration else "",
    )


def standing(t: Translator, one: Standing) -> str:
    return {
        Standing.CONFIRMED: t.label("standing", "signed up"),
        Standing.WAITING: t.label("standing", "on the waiting list"),
        Standing.OFFERED: t.label("standing", "a place for you"),
        Standing.LAPSED: t.label("standing", "place gone"),
        Standing.LEFT: t.label("standing", "cancelled"),
    }[one]


def _where_from(t: Translator, municipality: Municipality, visits: Visits) -> Markup | None:
    if visits.home is None:
        return t.text("Which neighbourhood do you live in? Then you see that one first.")
    place = t.own(municipality.neighbourhood(visits.home.neighbourhood).in_a_sentence)
    if visits.home.wants_news:
        return t.text("🔔 You hear it when there is a new meeting in {place}.", place=place)
    return None


def _home_rows(t: Translator, municipality: Municipality, visits: Visits) -> tuple[Row, ...]:
    here = visits.home.neighbourhood if visits.home else None
    others = [Button(f"🏘 {one.name}", f"home:{one.key}") for one in municipality.neighbourhoods if one.key != here]
    if visits.home is None:
        return pairs(others)
    news = Button(t.label("button", "🔔 Tell me about new ones"), "news:ask")
    if visits.home.wants_news:
        news = Button(t.label("button", "🔕 No more news"), "news:no")
    return ((news,), *pairs(others))


# One of them


def one(t: Translator, municipality: Municipality, visit: Visit, now: datetime) -> Message:
    registration = visit.registration
    return Message(
        lines(
            _head(t, visit.meeting),
            details(t, municipality, visit.meeting),
            _mine(t, municipality, visit) if registration else _room(t, visit),
        ),
        rows=_rows(t, visit, now),
    )


def _head(t: Translator, meeting: Meeting) -> Markup:
    if meeting.is_published:
        return t.text("📅 <b>{title}</b>", title=meeting.title)
    return t.text("✖️ <b>{title}</b>: this meeting is off.", title=meeting.title)


def when(t: Translator, municipality: Municipality, meeting: Meeting) -> str:
    start, end = _local(meeting.starts_at, municipality), _local(meeting.ends_at, municipality)
    return f"{t.day_and_time(start)}–{t.clock(end.time())}"


def details(t: Translator, municipality: Municipality, meeting: Meeting) -> Markup:
    """When, where, and what else there is to know."""
    link = _MAP + quote(f"{meeting.place}, {municipality.name}")
    return lines(
        t.text("🕢 {when}", when=when(t, municipality, meeting)),
        t.text(
            '📍 <a href="{link}">{place}</a>, {neighbourhood}',
            link=link,
            place=meeting.place,
            neighbourhood=municipality.neighbourhood(meeting.neighbourhood).name,
        ),
        t.text("🚲 {words}", words=meeting.route) if meeting.route else None,
        t.text("👥 Also there: {names}", names=meeting.guests) if meeting.guests else None,
        t.text("🌍 Languages: {languages}", languages=meeting.languages) if meeting.languages else None,
        t.text("🧸 There is child care.") if meeting.child_care else None,
        t.text("♿ You can come in with a wheelchair.") if meeting.wheelchair else None,
    )


def _room(t: Translator, visit: Visit) -> Markup | None:
    if not visit.takes_sign_ups:
        return None
    if visit.room.waiting or visit.room.free < 1:
        waits = t.plural("{count} is waiting.", "{count} are waiting.", visit.room.waiting)
        return lines(t.text("It is full. You can join the waiting list."), waits, t.text("How many people are coming?"))
    free = t.plural("There is {count} place left.", "There are {count} places left.", visit.room.free)
    return lines(free, t.text("How many people are coming?"))


def _mine(t: Translator, municipality: Municipality, visit: Visit) -> Markup | None:
    one = visit.registration
    if one is None:
        return None
    wishes = t.text("Your wish: “{words}”", words=one.wishes) if one.wishes else None
    return lines(_place(t, municipality, visit, one), wishes)


def _place(t: Translator, municipality: Municipality, visit: Visit, one: Registration) -> Markup:
    match one.standing:
        case Standing.CONFIRMED:
            listed = t.plural(
                "✅ You are on the list, with {count} person.",
                "✅ You are on the list, with {count} people.",
                one.party,
            )
            return lines(listed, _as_somebody(t, municipality, visit.meeting, one))
        case Standing.OFFERED:
            return offer(t, municipality, one)
        case _:
            return _in_line(t, visit, one)


def _as_somebody(t: Translator, municipality: Municipality, meeting: Meeting, one: Registration) -> Markup:
    place = t.own(municipality.neighbourhood(meeting.neighbourhood).in_a_sentence)
    return t.text("We know you as “somebody from {place}”, number {number}.", place=place, number=one.number)


def offer(t: Translator, municipality: Municipality, one: Registration) -> Markup:
    until = one.offered_until
    return lines(
        t.plural(
            "🎉 There is a place for you ({count} person).", "🎉 There is room for you ({count} people).", one.party
        ),
        t.text(
            "Are you coming? Tell us before {moment}. After that it goes to the next.",
            moment=_moment(t, municipality, until),
        ),
    )


def _moment(t: Translator, municipality: Municipality, moment: datetime | None) -> str:
    return t.day_and_time(_local(moment, municipality)) if moment else ""


def _in_line(t: Translator, visit: Visit, one: Registration) -> Markup:
    """Honest: who is before, and that a party that fits later waits as long as that takes."""
    before = t.plural(
        "⏳ You are on the waiting list. {count} is ahead of you.",
        "⏳ You are on the waiting list. {count} are ahead of you.",
        visit.before,
    )
    first = t.text("⏳ You are the first on the waiting list.")
    fewer = None
    if not visit.before and 0 < visit.room.free < one.party:
        fewer = t.plural(
            "{count} place is free now. You need more. Can you come with fewer people?",
            "{count} places are free now. You need more. Can you come with fewer people?",
            visit.room.free,
        )
    return lines(before if visit.before else first, fewer, t.text("You hear it when there is a place."))


def _rows(t: Translator, visit: Visit, now: datetime) -> tuple[Row, ...]:
    meeting, one = visit.meeting, visit.registration
    if not visit.takes_sign_ups:
        code = Button(t.label("button", "🔢 I am here"), f"here:{meeting.id}")
        return (_agenda(t, meeting), *(((code,),) if visit.may_check_in(now) else ()))
    if one is None:
        return (parties("join", meeting), _agenda(t, meeting))
    if one.standing is Standing.OFFERED:
        return (offer_row(t, one), _agenda(t, meeting))
    wishes = Button(t.label("button", "♿ I need something"), f"wishes:{meeting.id}")
    other = Button(t.label("button", "✏️ Another number"), f"party:{meeting.id}")
    leave = Button(t.label("button", "✖️ I cannot come"), f"leave:{meeting.id}:ask")
    file = Button(t.label("button", "📆 In my calendar"), f"ics:{meeting.id}")
    return (*pairs([wishes, file, other, leave]), _agenda(t, meeting))


def offer_row(t: Translator, one: Registration) -> Row:
    return (
        Button(t.label("button", "✅ Yes, I am coming"), f"offer:yes:{one.id}"),
        Button(t.label("button", "✖️ No, not me"), f"offer:no:{one.id}"),
    )


def _agenda(t: Translator, meeting: Meeting) -> Row:
    return (Button(t.label("button", "💬 What is it about?"), f"agenda:{meeting.id}"),)


def parties(deed: str, meeting: Meeting) -> Row:
    return tuple(Button(str(count), f"{deed}:{meeting.id}:{count}") for count in range(1, meeting.party_limit + 1))


def back_row(t: Translator, meeting_id: int) -> Row:
    return (Button(t.label("button", "⬅️ Back"), f"meet:{meeting_id}"),)
