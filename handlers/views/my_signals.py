"""What is kept of one report, as whoever sent it reads it."""

from base64 import b64encode

from markupsafe import Markup

from domain.municipality import Municipality
from domain.my_data import MyConsent, MySignal, Note, Picture, Seen
from domain.people import Role
from domain.readings import Sight
from domain.signals import HowOften, Location, PartOfDay, Remark, Solved, Voice
from handlers.i18n import Translator
from handlers.views.labels import how_often, part_of_day, photo_count, status, voice_length
from handlers.views.messages import quoted
from handlers.views.told import held

_IMAGE = Markup('<img alt="{}" style="max-width:100%" src="data:image/jpeg;base64,{}">')

Lines = list[str | Markup]


def of_signal(t: Translator, municipality: Municipality, one: MySignal) -> Lines:
    signal = one.signal
    lines: Lines = [
        t.own(municipality.topic(signal.topic).label),
        municipality.neighbourhood(signal.neighbourhood).name,
        t.day_of_year(signal.local_day),
        status(t, signal.status),
        *((said,) if (said := quoted(t, signal.text)) else ()),
        *details(t, signal.place, signal.when, signal.how_often, signal.location),
        *((photo_count(t, one.photos),) if one.photos else ()),
        *(_picture(t, municipality, nth, picture) for nth, picture in enumerate(one.pictures, start=1)),
        *of_voice(t, signal.voice),
    ]
    if signal.anonymous:
        lines.append(t.text("Sent anonymously. Only a secret code leads to you."))
    if not one.wants_answer:
        lines.append(t.text("You want no answer to it any more."))
    if one.danger_named:
        lines.append(t.text("You mentioned danger. We showed you 112."))
    if one.hold is not None:
        lines.append(held(t, signal, one.hold.reason, one.hold.words))
    lines += _judged(t, one)
    lines += [_consent(t, municipality, asked) for asked in one.partners]
    lines += [line for remark in one.said for line in _said(t, remark)]
    lines += [_note(t, municipality, note) for note in one.notes]
    if one.seen:
        lines.append(t.text("Who saw your report:"))
    return lines + [_seen(t, municipality, seen) for seen in one.seen]


def _judged(t: Translator, one: MySignal) -> Lines:
    """What they said of it after it was closed."""
    lines: Lines = []
    if one.signal.solved is not None:
        lines.append(
            {
                Solved.YES: t.text("You said that it is solved."),
                Solved.PARTLY: t.text("You said that it is partly solved."),
                Solved.NO: t.text("You said that it is not solved."),
            }[one.signal.solved]
        )
    if one.signal.felt_heard is not None:
        heard = one.signal.felt_heard
        lines.append(t.text("You felt heard.") if heard else t.text("You did not feel heard."))
    return lines


def _consent(t: Translator, municipality: Municipality, one: MyConsent) -> Markup:
    partner = t.own(municipality.partner(one.partner).name)
    moment = one.asked_at.astimezone(municipality.timezone)
    day, time = t.day_of_year(moment.date()), t.clock(moment.time())
    asked = t.text(
        "We asked on {day} at {time} whether {partner} may read your words.", day=day, time=time, partner=partner
    )
    if one.given is None:
        return asked
    answered = (
        t.text("{partner} may read your words.", partner=partner)
        if one.given
        else t.text("{partner} may not read your words.", partner=partner)
    )
    return Markup(" ").join((asked, answered))


def _said(t: Translator, remark: Remark) -> Lines:
    lines: Lines = []
    if remark.text and remark.kind.is_of_reporter:
        lines.append(t.text("You: “{text}”", text=remark.text))
    elif remark.text:
        lines.append(t.text("The municipality: “{text}”", text=remark.text))
    if remark.attachment is not None:
        lines += [t.text("A photo or voice message went with it."), _at_telegram(t, remark.attachment.file_id)]
    return lines


def _note(t: Translator, municipality: Municipality, one: Note) -> Markup:
    day, who = t.day_of_year(one.day), _role(t, municipality, one.role)
    return t.text("📝 {day}, note by {who}: “{text}”", day=day, who=who, text=one.text)


def _seen(t: Translator, municipality: Municipality, one: Seen) -> Markup:
    day, who = t.day_of_year(one.day), _role(t, municipality, one.role)
    return t.text("👁 {day}, {who}: {deed}", day=day, who=who, deed=_deed(t, one.deed))


def _role(t: Translator, municipality: Municipality, role: Role) -> str:
    """Never the name."""
    return {
        Role.COORDINATOR: t.own(municipality.face.title),
        Role.OOV_READER: t.plain("team for public order and safety"),
    }.get(role, t.plain("administrator"))


def _deed(t: Translator, deed: str) -> str:
    return {
        Sight.WORDS: t.plain("saw it"),
        Sight.PHOTO: t.plain("looked at your photo"),
        Sight.VOICE: t.plain("listened to your voice message"),
        Sight.MAP: t.plain("looked at the place on the map"),
        "show contact": t.plain("looked up how to reach you"),
        "export": t.plain("put the report in a file"),
        "claim": t.plain("took it up"),
        "reply": t.plain("answered"),
        "ask": t.plain("asked you something"),
        "note": t.plain("wrote a note"),
        "forward": t.plain("passed it on"),
        "refer": t.plain("passed it on"),
        "assign": t.plain("gave it to a colleague"),
        "close": t.plain("closed it"),
        "reopen": t.plain("opened it again"),
    }.get(deed) or t.plain("worked on it")


def details(
    t: Translator, place: str, when: PartOfDay | None, often: HowOften | None, location: Location | None
) -> Lines:
    return [
        *((place,) if place else ()),
        *((part_of_day(t, when),) if when else ()),
        *((how_often(t, often),) if often else ()),
        *((f"{location.latitude}, {location.longitude}",) if location else ()),
    ]


def of_voice(t: Translator, voice: Voice | None) -> Lines:
    """Telegram keeps it; we keep what it is called there."""
    return [voice_length(t, voice), _at_telegram(t, voice.file_id)] if voice else []


def _at_telegram(t: Translator, file_id: str) -> Markup:
    return t.text("Telegram keeps it. It is called {name} there.", name=file_id)


def _picture(t: Translator, municipality: Municipality, nth: int, one: Picture) -> Markup:
    name = t.plain("Photo {number}", number=nth)
    if one.content is None:
        size = max(one.size // 1000, 1)
        return t.text(
            "{photo}, {size} kB, is too large for this page. Ask for it: {contact}",
            photo=name,
            size=size,
            contact=municipality.privacy_contact,
        )
    return _IMAGE.format(name, b64encode(one.content).decode())
