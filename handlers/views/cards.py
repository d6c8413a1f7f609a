"""The card of a signal: what it says, and the buttons that can do something."""

from datetime import date

from markupsafe import Markup

from domain.municipality import Municipality
from domain.signals import (
    ClosingReason,
    Priority,
    Remark,
    RemarkKind,
    ReporterKind,
    Signal,
    Source,
    Status,
)
from handlers.i18n import Translator
from handlers.views.messages import Button, Message, Row, lines, pairs
from handlers.views.queue import deadline, mark
from handlers.views.reports import how_often, part_of_day, quoted
from handlers.views.signals import status
from services.cards import Card

_MOST_REMARKS = 5
_LONGEST_PART = 3_000  # characters of a message that holds nothing else
_LONGEST_REMARK = 250  # characters; with five of them a card stays under Telegram's 4,096


def card(t: Translator, municipality: Municipality, shown: Card, today: date, more: bool = False) -> Message:
    """With `more` the second row of actions is unfolded."""
    signal = shown.signal
    return Message(
        lines(
            _head(t, municipality, signal, today),
            quoted(signal.text),
            _attachments(t, signal),
            _details(t, shown),
            _promise_and_state(t, municipality, shown, today),
            *_remarks(t, shown),
        ),
        rows=_rows(t, shown, more),
    )


ABOUT_SIGNAL = "signal:"


def about(signal: Signal) -> str:
    """How the outbox remembers which signal a message to staff was about."""
    return f"{ABOUT_SIGNAL}{signal.id}"


def caption(t: Translator, municipality: Municipality, signal: Signal) -> Markup:
    return t.text("<b>{number}</b> {name}", number=signal.number, name=subject(t, municipality, signal))


def whole_text(t: Translator, signal: Signal, remarks: list[Remark]) -> list[Message]:
    """What did not fit in the signal, in as many messages as it takes."""
    text = "\n\n".join(one.text for one in remarks if one.kind is RemarkKind.WHOLE_TEXT)
    parts = [text[start : start + _LONGEST_PART] for start in range(0, len(text), _LONGEST_PART)]
    head = t.text("📄 <b>{number}</b>", number=signal.number)
    return [Message(lines(head, part)) for part in parts]


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


def _attachments(t: Translator, signal: Signal) -> Markup | None:
    parts = []
    if signal.voice:
        parts.append(t.plural("🎤 Voice message, {count} second", "🎤 Voice message, {count} seconds", signal.voice.duration))
    if signal.photos:
        parts.append(t.plural("📷 {count} photo", "📷 {count} photos", len(signal.photos)))
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
        _reporter(t, signal),
        _source(t, signal),
        str(t.plural("{count} other report is like this", "{count} other reports are like this", shown.alike))
        if shown.alike
        else "",
        t.plain("earlier by this resident: {numbers}", numbers=", ".join(shown.earlier)) if shown.earlier else "",
        "" if shown.reachable else t.plain("⚠️ cannot be reached"),
    ]
    return Markup(" · ").join(part for part in parts if part)


def _reporter(t: Translator, signal: Signal) -> str:
    return {
        ReporterKind.RESIDENT: "",
        ReporterKind.ENTREPRENEUR: t.label("reporter", "entrepreneur"),
        ReporterKind.PROFESSIONAL: t.label("reporter", "professional"),
    }[signal.reporter_kind]


def _source(t: Translator, signal: Signal) -> str:
    return {
        Source.BOT: "",
        Source.STREET: t.label("source", "heard in the street"),
        Source.OFFICE_HOUR: t.label("source", "heard at the walk-in hour"),
        Source.PHONE: t.label("source", "heard by phone"),
        Source.WALK: t.label("source", "heard on a walk"),
    }[signal.source]


def _promise_and_state(t: Translator, municipality: Municipality, shown: Card, today: date) -> Markup:
    parts = (_promise(t, municipality, shown.signal, today), *_state(t, municipality, shown))
    return Markup(" · ").join(part for part in parts if part)


def _promise(t: Translator, municipality: Municipality, signal: Signal, today: date) -> Markup | None:
    if not signal.is_open:
        return t.text("Reason: {reason}", reason=reason(t, signal.reason)) if signal.reason else None
    if signal.answered_at is not None:
        local_day = signal.answered_at.astimezone(municipality.timezone).date()
        return t.text("Answered: {day}", day=t.short_day(local_day))
    return t.text(
        "Answer promised: {day}{late}",
        day=t.short_day(signal.promised_on),
        late=f" · {deadline(t, signal, today)}" if signal.overdue else "",
    )


def _state(t: Translator, municipality: Municipality, shown: Card) -> tuple[Markup | None, ...]:
    return (
        t.text("taken up by {name}", name=shown.assignee) if shown.assignee else t.text("not taken up yet"),
        t.text("passed on to {partner}", partner=t.own(municipality.partner(shown.signal.partner).name))
        if shown.signal.partner and shown.signal.status is Status.FORWARDED
        else None,
        t.text("priority: {priority}", priority=priority(t, shown.signal.priority))
        if shown.signal.priority is not Priority.NORMAL
        else None,
    )


def priority(t: Translator, one: Priority) -> str:
    return {
        Priority.HIGH: t.label("priority", "high"),
        Priority.NORMAL: t.label("priority", "normal"),
        Priority.LOW: t.label("priority", "low"),
    }[one]


def reason(t: Translator, one: ClosingReason) -> str:
    return {
        ClosingReason.SOLVED: t.label("reason", "Solved"),
        ClosingReason.BY_PARTNER: t.label("reason", "Done by a partner"),
        ClosingReason.ON_MEETING_AGENDA: t.label("reason", "On the agenda of a meeting"),
        ClosingReason.NOT_POSSIBLE: t.label("reason", "Not possible"),
        ClosingReason.DUPLICATE: t.label("reason", "Known already"),
        ClosingReason.WITHDRAWN: t.label("reason", "Withdrawn"),
        ClosingReason.NOT_FOR_US: t.label("reason", "Not for us"),
    }[one]


def _remarks(t: Translator, shown: Card) -> list[Markup]:
    said = [one for one in shown.remarks if one.kind not in (RemarkKind.WHOLE_TEXT, RemarkKind.HEARD)]
    return [_remark(t, shown, one) for one in said[-_MOST_REMARKS:]]


def _remark(t: Translator, shown: Card, one: Remark) -> Markup:
    text = one.text if len(one.text) <= _LONGEST_REMARK else one.text[: _LONGEST_REMARK - 1] + "…"
    name = shown.authors.get(one.author_id or 0, "")
    return {
        RemarkKind.IDEA: t.text("💡 Idea of the resident: „{text}”", text=text),
        RemarkKind.OFFER: t.text("🤝 Wants to help: „{text}”", text=text),
        RemarkKind.ADDED: t.text("➕ Added by the resident: „{text}”", text=text),
        RemarkKind.NOTE: t.text("📝 {name}: {text}", name=name, text=text),
        RemarkKind.REPLY: t.text("💬 {name}: „{text}”", name=name, text=text),
        RemarkKind.CLOSING: t.text("✅ {name}: „{text}”", name=name, text=text),
    }[one.kind]


def _rows(t: Translator, shown: Card, more: bool) -> tuple[Row, ...]:
    signal = shown.signal
    rows: list[Row] = [
        tuple(_first_row(t, signal)),
        *(pairs(_more(t, shown)) if more else ((_do(t.label("button", "⋯ More"), "more", signal),),)),
    ]
    if shown.can_undo:
        rows.append((_do(t.label("button", "↩️ Undo"), "undo", signal),))
    rows.append((Button(t.label("button", "📋 Queue"), "queue:all:"),))
    return tuple(row for row in rows if row)


def _do(label: str, deed: str, signal: Signal, *rest: str) -> Button:
    """A button on a card names the version it was shown with, so that an old one is known."""
    return Button(label, ":".join((deed, str(signal.id), str(signal.version), *rest)))


def _first_row(t: Translator, signal: Signal) -> list[Button]:
    if not signal.is_open:
        return [_do(t.label("button", "🔄 Reopen"), "reopen", signal)]
    row = []
    if signal.status is not Status.IN_PROGRESS or signal.assignee is None:
        row.append(_do(t.label("button", "🙋 I take this up"), "claim", signal))
    row.append(_do(t.label("button", "💬 Answer"), "reply", signal))
    if signal.may_become(Status.FORWARDED):
        row.append(_do(t.label("button", "➡️ Pass on"), "forward", signal))
    row.append(_do(t.label("button", "✅ Close"), "close", signal))
    return row


def _more(t: Translator, shown: Card) -> list[Button]:
    signal = shown.signal
    buttons = [_do(t.label("button", "📝 Note"), "note", signal)]
    if signal.is_open:
        labels = {
            Priority.HIGH: t.label("button", "⬆️ High priority"),
            Priority.NORMAL: t.label("button", "↔️ Normal priority"),
            Priority.LOW: t.label("button", "⬇️ Low priority"),
        }
        buttons += [
            _do(label, "priority", signal, one) for one, label in labels.items() if one is not signal.priority
        ]
    if signal.voice:
        buttons.append(_do(t.label("button", "▶️ Listen"), "listen", signal))
        buttons.append(_do(t.label("button", "✍️ Write it down"), "heard", signal))
    if signal.photos:
        buttons.append(_do(t.label("button", "📷 Photos"), "photos", signal))
    if signal.location:
        buttons.append(_do(t.label("button", "📍 Map"), "map", signal))
    if any(one.kind is RemarkKind.WHOLE_TEXT for one in shown.remarks):
        buttons.append(_do(t.label("button", "📄 Whole text"), "whole", signal))
    return buttons


def urgent(t: Translator, municipality: Municipality, shown: Card, today: date) -> Message:
    full = card(t, municipality, shown, today)
    return Message(lines(t.text("❗ <b>New and urgent</b>"), full.text), rows=full.rows)


def more_said(t: Translator, municipality: Municipality, signal: Signal) -> Message:
    return Message(
        t.text("➕ The resident added something to {signal}.", signal=short_name(t, municipality, signal)),
        rows=((Button(t.label("button", "Show {number}", number=signal.short_number), f"card:{signal.id}"),),),
    )
