"""Everything that is kept about a resident: a page to read, and the same as JSON."""

import json
from base64 import b64encode
from collections.abc import Iterable
from dataclasses import asdict, replace
from datetime import date, datetime
from typing import Any

from markupsafe import Markup

from domain.municipality import Municipality
from domain.my_data import MyData, MyDeed, MySignal
from handlers.i18n import Translator, translator
from handlers.views.labels import photo_count
from handlers.views.messages import Message, Upload
from handlers.views.my_meetings import of_meetings
from handlers.views.my_signals import Lines, details, of_signal, of_voice
from handlers.views.my_work import of_work
from handlers.views.pacing import nobody_reads, reason_label
from handlers.views.ready import as_told

_RIGHT_TO_LEFT = frozenset({"ar"})
_PAGE = Markup(
    '<!doctype html>\n<html lang="{}" dir="{}">\n<head><meta charset="utf-8">'
    '<meta name="viewport" content="width=device-width"><title>{}</title></head>\n'
    "<body>\n<h1>{}</h1>\n{}\n</body>\n</html>\n"
)
_SECTION = Markup("<h2>{}</h2>\n<ul>\n{}\n</ul>\n")
_LINE = Markup("<li>{}</li>")


def files(t: Translator, municipality: Municipality, kept: MyData, today: date) -> list[Message]:
    found = replace(kept, signals=tuple(_as_told(t, municipality, one) for one in kept.signals))
    page = Upload("document", f"{today}.html", str(_page(t, municipality, found)).encode())
    data = Upload("document", f"{today}.json", _json(found))
    told = t.text(
        "This is what we keep about you, notes of our staff too. Do you have a question about it? Ask: {contact}",
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
        *(_section(one.signal.number, of_signal(t, municipality, one)) for one in found.signals),
        _section(t.plain("Meetings"), of_meetings(t, municipality, found)),
    ]
    direction = "rtl" if t.language in _RIGHT_TO_LEFT else "ltr"
    return _PAGE.format(t.language, direction, title, title, Markup("").join(sections))


def _section(title: str, lines: Iterable[str | Markup]) -> Markup:
    return _SECTION.format(title, Markup("\n").join(_LINE.format(one) for one in lines))


def _about(t: Translator, municipality: Municipality, found: MyData) -> Lines:
    lines: Lines = [
        t.text(
            "Known to us since: {day} or earlier",
            day=t.day_of_year(found.first_seen.astimezone(municipality.timezone).date()),
        ),
        t.text(
            "The number of this chat at Telegram: {number}. Nobody at the municipality sees it.", number=found.chat_id
        ),
    ]
    if found.languages:
        lines.append(t.text("Language: {language}", language=t.listed(map(t.language_name, found.languages))))
    lines += _of_messages(t, municipality, found)
    if found.home:
        lines.append(t.text("Your neighbourhood: {name}", name=municipality.neighbourhood(found.home).name))
    if found.wants_news:
        lines.append(t.text("You want to hear of new meetings."))
    elif found.wants_news is False:
        lines.append(t.text("You hear nothing more about new meetings."))
    if found.news_since:
        lines.append(t.text("You told us that in {month}.", month=t.month(found.news_since)))
    if found.asked_in:
        lines.append(t.text("We may ask you whether you notice something too."))
    if found.asked_since:
        lines.append(t.text("You agreed to that in {month}.", month=t.month(found.asked_since)))
    if found.asked:
        lines.append(t.plural("We asked you {count} time.", "We asked you {count} times.", found.asked))
    lines += [t.text("Call you back on: {number}", number=one) for one in found.numbers]
    lines += [_did(t, one) for one in found.deeds]
    if found.mute:
        lines += [nobody_reads(t, found.mute.until), t.text("Why: {reason}", reason=reason_label(t, found.mute.reason))]
    return [*lines, *of_work(t, municipality, found.work), *_not_sent(t, municipality, found)]


def _did(t: Translator, one: MyDeed) -> Markup:
    day = t.day_of_year(one.day)
    if one.deed == "ask to be called":
        return t.text("On {day} you asked us to call you.", day=day)
    if one.deed == "refused":
        return t.text("On {day} the chatbot could not do what you asked.", day=day)
    return t.text("On {day} you used the chatbot.", day=day)


def _of_messages(t: Translator, municipality: Municipality, found: MyData) -> Lines:
    """Whether they get any, and when one came that they did not ask for."""
    lines: Lines = [
        t.text("I can reach you in this chat.") if found.reachable else t.text("I cannot reach you in this chat.")
    ]
    if found.stopped:
        lines.append(t.text("You want no messages that you did not ask for."))
    if found.unasked_at:
        day = t.day_of_year(found.unasked_at.astimezone(municipality.timezone).date())
        lines.append(t.text("You last got a message that you did not ask for on {day}.", day=day))
    return lines


def _not_sent(t: Translator, municipality: Municipality, found: MyData) -> Lines:
    draft = found.draft
    lines: Lines = [
        t.text("Typed and not sent: “{text}”", text=one)
        for one in (draft.text, draft.whole_text, *found.waiting)
        if one
    ]
    parts = [
        *((t.own(municipality.topic(draft.topic).label),) if draft.topic else ()),
        *((municipality.neighbourhood(draft.neighbourhood).name,) if draft.neighbourhood else ()),
        *details(t, draft.place, draft.when, draft.how_often, draft.location or found.enclosed.location),
        *((photo_count(t, photos),) if (photos := len(draft.photos + found.enclosed.photos)) else ()),
        *(line for voice in (draft.voice, found.enclosed.voice) for line in of_voice(t, voice)),
    ]
    if parts:
        lines.append(t.text("Not sent either: {details}", details=Markup(" · ").join(parts)))
    return lines
