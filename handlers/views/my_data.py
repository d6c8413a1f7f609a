"""Everything that is kept about a resident: a page to read, and the same as JSON."""

import json
from base64 import b64encode
from collections.abc import Iterable
from dataclasses import asdict, replace
from datetime import date, datetime
from typing import Any

from markupsafe import Markup

from domain.municipality import Municipality
from domain.my_data import MyData, MyMeeting, MySignal, Picture, Seen
from domain.people import Role
from domain.readings import Sight
from domain.signals import HowOften, Location, PartOfDay, Remark, RemarkKind, Voice
from handlers.i18n import Translator, translator
from handlers.views.labels import how_often, part_of_day, photo_count, status, voice_length
from handlers.views.messages import Message, Upload
from handlers.views.my_work import of_work
from handlers.views.pacing import nobody_reads, reason_label
from handlers.views.ready import as_told
from handlers.views.told import held

_BY_RESIDENT = frozenset(
    {RemarkKind.IDEA, RemarkKind.OFFER, RemarkKind.WHOLE_TEXT, RemarkKind.ADDED, RemarkKind.ANSWER, RemarkKind.HEARD}
)
_RIGHT_TO_LEFT = frozenset({"ar"})
_PAGE = Markup(
    '<!doctype html>\n<html lang="{}" dir="{}">\n<head><meta charset="utf-8">'
    '<meta name="viewport" content="width=device-width"><title>{}</title></head>\n'
    "<body>\n<h1>{}</h1>\n{}\n</body>\n</html>\n"
)
_SECTION = Markup("<h2>{}</h2>\n<ul>\n{}\n</ul>\n")
_LINE = Markup("<li>{}</li>")
_IMAGE = Markup('<img alt="{}" style="max-width:100%" src="data:image/jpeg;base64,{}">')

Lines = list[str | Markup]


def files(t: Translator, municipality: Municipality, kept: MyData, today: date) -> list[Message]:
    found = replace(kept, signals=tuple(_as_told(t, municipality, one) for one in kept.signals))
    page = Upload("document", f"{today}.html", str(_page(t, municipality, found)).encode())
    data = Upload("document", f"{today}.json", _json(found))
    told = t.text(
        "This is all we keep about you. Notes of staff are not in it. Ask for them: {contact}",
        contact=municipality.privacy_contact,
    )
    return [Message(told, attachment=page), Message(t.text("The same, for a computer."), attachment=data)]


def _as_told(t: Translator, municipality: Municipality, one: MySignal) -> MySignal:
    theirs = translator(t.language, municipality.is_informal(one.signal.topic))
    return replace(one, said=tuple(as_told(theirs, municipality, one.signal, remark) for remark in one.said))


def not_so_often(t: Translator) -> Message:
    return Message(t.text("I sent you your data less than an hour ago. Please look above."))


def _json(found: MyData) -> bytes:
    return json.dumps(_without_ids(asdict(found)), ensure_ascii=False, indent=2, default=_plain).encode()


def _plain(value: date | datetime | bytes) -> str:
    return b64encode(value).decode() if isinstance(value, bytes) else value.isoformat()


_OF_OTHERS = frozenset(
    {"author_id", "assignee", "person_id", "id", "parent_id", "split_from", "queue", "urgency", "signal_id"}
)


def _without_ids(value: Any) -> Any:
    """Numbers that lead to staff, or only mean something inside."""
    if isinstance(value, dict):
        return {key: _without_ids(one) for key, one in value.items() if key not in _OF_OTHERS}
    if isinstance(value, frozenset):
        return sorted(value)
    return [_without_ids(one) for one in value] if isinstance(value, list | tuple) else value


def _page(t: Translator, municipality: Municipality, found: MyData) -> Markup:
    title = t.plain("Your data at the municipality of {municipality}", municipality=municipality.name)
    sections = [
        _section(t.plain("About you"), _about(t, municipality, found)),
        *(_section(one.signal.number, _signal(t, municipality, one)) for one in found.signals),
        _section(t.plain("Meetings"), _meetings(t, municipality, found)),
    ]
    direction = "rtl" if t.language in _RIGHT_TO_LEFT else "ltr"
    return _PAGE.format(t.language, direction, title, title, Markup("").join(sections))


def _section(title: str, lines: Iterable[str | Markup]) -> Markup:
    return _SECTION.format(title, Markup("\n").join(_LINE.format(one) for one in lines))


def _about(t: Translator, municipality: Municipality, found: MyData) -> Lines:
    lines: Lines = [
        t.text(
            "Known to us since: {day}", day=t.day_of_year(found.first_seen.astimezone(municipality.timezone).date())
        ),
        t.text(
            "The number of this chat at Telegram: {number}. Nobody of the municipality sees it.", number=found.chat_id
        ),
    ]
    if found.languages:
        lines.append(t.text("Language: {language}", language=t.listed(map(t.language_name, found.languages))))
    if found.stopped:
        lines.append(t.text("You want no messages that you did not ask for."))
    if found.home:
        lines.append(t.text("Your neighbourhood: {name}", name=municipality.neighbourhood(found.home).name))
    if found.wants_news:
        lines.append(t.text("You want to hear of new meetings."))
    if found.asked_in:
        lines.append(t.text("We may ask you whether something is so with you too."))
    if found.asked:
        lines.append(t.plural("We asked you {count} time.", "We asked you {count} times.", found.asked))
    lines += [t.text("Call you back on: {number}", number=one) for one in found.numbers]
    if found.mute:
        lines += [nobody_reads(t, found.mute.until), t.text("Why: {reason}", reason=reason_label(t, found.mute.reason))]
    return [*lines, *of_work(t, municipality, found.work), *_not_sent(t, municipality, found)]


def _not_sent(t: Translator, municipality: Municipality, found: MyData) -> Lines:
    draft = found.draft
    lines: Lines = [
        t.text("Typed and not sent: „{text}”", text=one)
        for one in (draft.text, draft.whole_text, *found.waiting)
        if one
    ]
    details = [
        *((t.own(municipality.topic(draft.topic).label),) if draft.topic else ()),
        *((municipality.neighbourhood(draft.neighbourhood).name,) if draft.neighbourhood else ()),
        *_details(t, draft.place, draft.when, draft.how_often, draft.location),
        *((photo_count(t, len(draft.photos)),) if draft.photos else ()),
        *_voice(t, draft.voice),
    ]
    if details:
        lines.append(t.text("Not sent either: {details}", details=Markup(" · ").join(details)))
    return lines


def _details(
    t: Translator, place: str, when: PartOfDay | None, often: HowOften | None, location: Location | None
) -> Lines:
    return [
        *((place,) if place else ()),
        *((part_of_day(t, when),) if when else ()),
        *((how_often(t, often),) if often else ()),
        *((f"{location.latitude}, {location.longitude}",) if location else ()),
    ]


def _voice(t: Translator, voice: Voice | None) -> Lines:
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


def _signal(t: Translator, municipality: Municipality, one: MySignal) -> Lines:
    signal = one.signal
    lines: Lines = [
        t.own(municipality.topic(signal.topic).label),
        municipality.neighbourhood(signal.neighbourhood).name,
        t.day_of_year(signal.local_day),
        status(t, signal.status),
        *((f"„{signal.text}”",) if signal.text else ()),
        *_details(t, signal.place, signal.when, signal.how_often, signal.location),
        *((photo_count(t, one.photos),) if one.photos else ()),
        *(_picture(t, municipality, nth, picture) for nth, picture in enumerate(one.pictures, start=1)),
        *_voice(t, signal.voice),
    ]
    if signal.anonymous:
        lines.append(t.text("Sent anonymously. Only a secret code leads to you."))
    if not one.wants_answer:
        lines.append(t.text("You want no answer to it any more."))
    if one.danger_named:
        lines.append(t.text("You named danger. We showed you 112."))
    if one.hold is not None:
        lines.append(held(t, signal, one.hold.reason, one.hold.words))
    lines += [_consent(t, municipality, *asked) for asked in one.partners]
    lines += [line for remark in one.said for line in _said(t, remark)]
    if one.seen:
        lines.append(t.text("Who saw your report:"))
    return lines + [_seen(t, municipality, seen) for seen in one.seen]


def _consent(t: Translator, municipality: Municipality, key: str, given: bool | None) -> Markup:
    partner = t.own(municipality.partner(key).name)
    if given is None:
        return t.text("We asked whether {partner} may read your words.", partner=partner)
    if given:
        return t.text("{partner} may read your words.", partner=partner)
    return t.text("{partner} may not read your words.", partner=partner)


def _said(t: Translator, remark: Remark) -> Lines:
    lines: Lines = []
    if remark.text and remark.kind in _BY_RESIDENT:
        lines.append(t.text("You: „{text}”", text=remark.text))
    elif remark.text:
        lines.append(t.text("The municipality: „{text}”", text=remark.text))
    if remark.attachment is not None:
        lines += [t.text("A photo or voice message went with it."), _at_telegram(t, remark.attachment.file_id)]
    return lines


def _seen(t: Translator, municipality: Municipality, one: Seen) -> Markup:
    """By role, and never by name."""
    who = {
        Role.COORDINATOR: t.own(municipality.face.title),
        Role.OOV_READER: t.plain("team for public order and safety"),
    }.get(one.role, t.plain("administrator"))
    return t.text("👁 {day}, {who}: {deed}", day=t.day_of_year(one.day), who=who, deed=_deed(t, one.deed))


def _deed(t: Translator, deed: str) -> str:
    return {
        Sight.WORDS: t.plain("saw it"),
        Sight.PHOTO: t.plain("looked at your photo"),
        Sight.VOICE: t.plain("listened to your voice message"),
        Sight.MAP: t.plain("looked at the place on the map"),
        "show contact": t.plain("looked up how to reach you"),
        "export": t.plain("took it along in a file"),
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


def _meetings(t: Translator, municipality: Municipality, found: MyData) -> Lines:
    lines: Lines = [_meeting(t, municipality, one) for one in found.meetings]
    lines += [t.text("You brought up: „{text}”", text=one) for one in found.proposed if one]
    lines += [t.text("You want to talk about: „{text}”", text=one) for one in found.backed]
    lines += [t.text("You would do: „{text}”", text=one) for one in found.agreed]
    lines += [t.text("You gave {title} a {score} of 3.", title=title, score=score) for title, score in found.marks]
    return lines or [t.text("Nothing")]


def _meeting(t: Translator, municipality: Municipality, one: MyMeeting) -> Markup:
    day = t.day_of_year(one.starts_at.astimezone(municipality.timezone).date())
    words = t.plural(
        "{title}, {day}, with {count} person",
        "{title}, {day}, with {count} people",
        one.party,
        title=one.title,
        day=day,
    )
    standing = [
        *((t.plain("you wait for a place"),) if one.waits else ()),
        *(() if one.hears else (t.plain("you want to hear no more of it"),)),
    ]
    return Markup(" · ").join([words, *(Markup.escape(part) for part in (*standing, one.name, one.wishes) if part)])
