"""The card of a signal: what it says, and the buttons that can do something."""

from datetime import date

from markupsafe import Markup

from domain.languages import language_of
from domain.municipality import Municipality
from domain.signals import (
    Priority,
    Remark,
    RemarkKind,
    Signal,
    Status,
)
from domain.texts import HOME_LANGUAGE
from handlers.i18n import Translator
from handlers.views.asking_around import asked_around
from handlers.views.labels import (
    how_often,
    part_of_day,
    photo_count,
    priority,
    reason,
    reporter_kind,
    source,
    status,
    voice_length,
)
from handlers.views.meetings import name as meeting_name
from handlers.views.messages import Button, Message, Row, lines, quoted
from handlers.views.staff.card_buttons import rows
from handlers.views.staff.kept import held
from handlers.views.staff.queue import deadline, mark
from services.cards import Card

_MOST_REMARKS = 5
_MOST_NUMBERS = 5
_LONGEST_PART = 3_000  # characters of a message that holds nothing else
_LONGEST_REMARK = 250  # characters; with five of them a card stays under Telegram's 4,096


def card(t: Translator, municipality: Municipality, shown: Card, today: date, more: bool = False) -> Message:
    """With `more` the second row of actions is unfolded."""
    signal = shown.signal
    return Message(
        lines(
            _head(t, municipality, signal, today),
            danger_named(t) if shown.danger_named else None,
            t.text("🗑 Text erased on request") if signal.erased and not signal.text else None,
            t.text("🗑 Text deleted: its time was over") if signal.emptied and not signal.erased else None,
            quoted(t, signal.text),
            held(t, municipality, shown),
            _attachments(t, shown),
            _details(t, shown),
            _promise_and_state(t, municipality, shown, today),
            *_remarks(t, shown),
        ),
        rows=rows(t, municipality, shown, more),
        words_of=(signal.id,),
    )


def danger_named(t: Translator) -> Markup:
    return t.text("⚠️ danger named, the resident saw 112")


ABOUT_SIGNAL = "signal:"


def about(signal: Signal) -> str:
    """How the outbox remembers which signal a message to staff was about."""
    return f"{ABOUT_SIGNAL}{signal.id}"


def caption(t: Translator, municipality: Municipality, signal: Signal) -> Markup:
    return t.text("<b>{number}</b> {name}", number=signal.number, name=subject(t, municipality, signal))


def photos_on_their_way(t: Translator) -> str:
    return t.plain("The photo is still on its way. Try again in a moment.")


def whole_text(t: Translator, signal: Signal, remarks: list[Remark]) -> list[Message]:
    """What did not fit in the signal, in as many messages as it takes."""
    text = "\n\n".join(one.text for one in remarks if one.kind is RemarkKind.WHOLE_TEXT)
    parts = [text[start : start + _LONGEST_PART] for start in range(0, len(text), _LONGEST_PART)]
    head = t.text("📄 <b>{number}</b>", number=signal.number)
    return [Message(lines(head, part), words_of=(signal.id,)) for part in parts]


def short_name(t: Translator, municipality: Municipality, signal: Signal) -> str:
    """As in “the reporter of 0042, Drugs, Kostmand”."""
    return f"{signal.short_number}, {subject(t, municipality, signal)}"


def subject(t: Translator, municipality: Municipality, signal: Signal) -> str:
    topic = t.own(municipality.topic(signal.topic).label)
    return f"{topic}, {municipality.neighbourhood(signal.neighbourhood).name}"


def _head(t: Translator, municipality: Municipality, signal: Signal, today: date) -> Markup:
    return t.text(
        "{mark} <b>{number}</b> {topic} · {neighbourhood} · {status}",
        mark=mark(signal, today),
        number=signal.number,
        topic=t.own(municipality.topic(signal.topic).label),
        neighbourhood=municipality.neighbourhood(signal.neighbourhood).name,
        status=status(t, signal.status),
    )


def _attachments(t: Translator, shown: Card) -> Markup | None:
    signal, parts = shown.signal, []
    if signal.voice:
        parts.append(voice_length(t, signal.voice))
    if signal.voice_deleted:
        parts.append(t.text("🎤 The voice message was deleted at closing."))
    if shown.photos:
        parts.append(photo_count(t, shown.photos))
    if signal.location:
        parts.append(t.text("📍 With a pin on the map"))
    return lines(*parts) or None


def _details(t: Translator, shown: Card) -> Markup:
    signal = shown.signal
    parts = [
        t.plain("Where: {place}", place=signal.place) if signal.place else "",
        part_of_day(t, signal.when) if signal.when else "",
        how_often(t, signal.how_often) if signal.how_often else "",
        t.plain("anonymous") if signal.anonymous else "",
        _foreign_language(t, signal),
        reporter_kind(t, signal.reporter_kind),
        source(t, signal.source),
        str(t.plural("{count} other report is like this", "{count} other reports are like this", shown.alike))
        if shown.alike
        else "",
        t.plain("also by this resident: {numbers}", numbers=", ".join(shown.earlier)) if shown.earlier else "",
        t.plain("together with {numbers}", numbers=_numbers(shown.merged)) if shown.merged else "",
        t.plain("goes on as {number}", number=shown.parent) if shown.parent else "",
        asked_around(t, shown.asked) if shown.asked else "",
        "" if shown.reachable or shown.contact else t.plain("⚠️ cannot be reached"),
    ]
    return Markup(" · ").join(part for part in parts if part)


def _foreign_language(t: Translator, signal: Signal) -> str:
    reads, wrote = signal.language, written_in(signal)
    parts = (
        t.plain("reads {language}", language=t.language_name(reads)) if reads not in (None, HOME_LANGUAGE) else "",
        t.plain("written in {language}", language=t.language_name(wrote)) if wrote else "",
    )
    return " · ".join(part for part in parts if part)


def written_in(signal: Signal) -> str | None:
    """The language of the words, where that is clear and not the one that the resident reads; nobody's if anonymous."""
    written = language_of(signal.text) if signal.language else None
    return None if written == signal.language else written


def _promise_and_state(t: Translator, municipality: Municipality, shown: Card, today: date) -> Markup:
    parts = (_promise(t, municipality, shown.signal, today), *_state(t, municipality, shown))
    return Markup(" · ").join(part for part in parts if part)


def _promise(t: Translator, municipality: Municipality, signal: Signal, today: date) -> Markup | None:
    if not signal.is_open:
        return t.text("Reason: {reason}", reason=reason(t, signal.reason)) if signal.reason else None
    if signal.answered_at is not None:
        local_day = signal.answered_at.astimezone(municipality.timezone).date()
        return t.text("Answered: {day}", day=t.short_day(local_day))
    if not signal.promised:
        return t.text("No date promised, meant for {day}", day=t.short_day(signal.promised_on))
    return t.text(
        "Answer promised: {day}{late}",
        day=t.short_day(signal.promised_on),
        late=f" · {late}" if signal.promised_on <= today and (late := deadline(t, signal, today)) else "",
    )


def _state(t: Translator, municipality: Municipality, shown: Card) -> tuple[Markup | None, ...]:
    return (
        _taken_up(t, shown),
        t.text("on the agenda of {meeting}", meeting=meeting_name(t, municipality, shown.meeting))
        if shown.meeting
        else None,
        t.text("passed on to {partner}", partner=t.own(municipality.partner(shown.signal.partner).name))
        if shown.signal.partner and shown.signal.status is Status.FORWARDED
        else None,
        _snoozed(t, municipality, shown.signal),
        t.text("priority: {priority}", priority=priority(t, shown.signal.priority))
        if shown.signal.priority is not Priority.NORMAL
        else None,
    )


def _taken_up(t: Translator, shown: Card) -> Markup | None:
    if shown.assignee:
        return t.text("taken up by {name}", name=shown.assignee)
    return t.text("not taken up yet") if shown.signal.is_open else None


def _snoozed(t: Translator, municipality: Municipality, signal: Signal) -> Markup | None:
    if signal.snoozed_until is None:
        return None
    return t.text("💤 until {moment}", moment=t.moment(signal.snoozed_until, municipality.timezone))


def _numbers(numbers: tuple[str, ...]) -> str:
    more = len(numbers) - _MOST_NUMBERS
    return ", ".join(numbers[:_MOST_NUMBERS]) + (f" +{more}" if more > 0 else "")


def _remarks(t: Translator, shown: Card) -> list[Markup]:
    hidden = (RemarkKind.WHOLE_TEXT, RemarkKind.HEARD)
    said = [one for one in shown.remarks if one.kind not in hidden and (one.text or one.attachment)]
    return [_remark(t, shown, one) for one in said[-_MOST_REMARKS:]]


def _remark(t: Translator, shown: Card, one: Remark) -> Markup:
    text = one.text if len(one.text) <= _LONGEST_REMARK else one.text[: _LONGEST_REMARK - 1] + "…"
    name = shown.authors.get(one.author_id or 0) or t.plain("A colleague")
    if one.attachment is not None:
        text = f"{text} {'📷' if one.attachment.kind == 'photo' else '🎤'}"
    return {
        RemarkKind.IDEA: t.text("💡 Idea of the resident: “{text}”", text=text),
        RemarkKind.OFFER: t.text("🤝 Wants to help: “{text}”", text=text),
        RemarkKind.ADDED: t.text("➕ Added by the resident: “{text}”", text=text),
        RemarkKind.NOTE: t.text("📝 {name}: {text}", name=name, text=text),
        RemarkKind.QUESTION: t.text("❓ {name}: “{text}”", name=name, text=text),
        RemarkKind.ANSWER: t.text("↪️ Answer of the resident: “{text}”", text=text),
        RemarkKind.TOLD: t.text("🗣 {name} told: “{text}”", name=name, text=text),
        RemarkKind.REPLY: t.text("💬 {name}: “{text}”", name=name, text=text),
        RemarkKind.CLOSING: t.text("✅ {name}: “{text}”", name=name, text=text),
    }[one.kind]


def back_to_card(t: Translator, signal: Signal) -> Row:
    return (Button(t.label("button", "⬅️ Back"), f"card:{signal.id}"),)
