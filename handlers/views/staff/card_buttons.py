"""The buttons of a card: each shows only when it can do something."""

from domain.municipality import Municipality
from domain.signals import Priority, RemarkKind, Signal, Status
from handlers.i18n import Translator
from handlers.views.messages import Button, Row, pairs
from services.cards import Card


def rows(t: Translator, municipality: Municipality, shown: Card, more: bool) -> tuple[Row, ...]:
    signal = shown.signal
    rows: list[Row] = [
        *pairs(_first_row(t, signal)),
        *(pairs(_more(t, municipality, shown)) if more else ((_do(t.label("button", "⋯ More"), "more", signal),),)),
    ]
    if shown.contact:
        rows.append((Button(t.label("button", "📞 Contact"), f"contact:{signal.id}"),))
    if shown.can_undo:
        rows.append((_do(t.label("button", "↩️ Undo"), "undo", signal),))
    on = (Button(t.label("button", "⏭ Next"), "next"),) if not signal.is_open else ()
    rows.append((*on, Button(t.label("button", "📋 Queue"), "queue:all:")))
    return tuple(row for row in rows if row)


def _do(label: str, deed: str, signal: Signal, *rest: str) -> Button:
    """A button on a card names the version it was shown with, so that an old one is known."""
    return Button(label, ":".join((deed, str(signal.id), str(signal.version), *rest)))


def _first_row(t: Translator, signal: Signal) -> list[Button]:
    if not signal.is_open:
        return [_do(t.label("button", "🔄 Reopen"), "reopen", signal)]
    row = []
    waits = signal.status is not Status.IN_PROGRESS or signal.assignee is None
    if waits and signal.status is not Status.QUESTION:
        row.append(_do(t.label("button", "🙋 I take this up"), "claim", signal))
    row.append(_do(t.label("button", "💬 Answer"), "reply", signal))
    if signal.may_become(Status.FORWARDED):
        row.append(_do(t.label("button", "➡️ Pass on"), "forward", signal))
    row.append(_do(t.label("button", "✅ Close"), "close", signal))
    return row


def _more(t: Translator, municipality: Municipality, shown: Card) -> list[Button]:
    return [
        _do(t.label("button", "📝 Note"), "note", shown.signal),
        *(_of_open(t, municipality, shown) if shown.signal.is_open else []),
        *_to_look_at(t, shown),
        *_of_keeping(t, shown),
        *([_do(t.label("button", "🔇 Mute"), "mute", shown.signal)] if shown.has_key else []),
        _do(t.label("button", "🕘 History"), "history", shown.signal),
    ]


def _of_open(t: Translator, municipality: Municipality, shown: Card) -> list[Button]:
    signal = shown.signal
    buttons = [_do(t.label("button", "👤 Assign"), "assign", signal)]
    if shown.reachable and signal.may_become(Status.QUESTION):
        buttons.append(_do(t.label("button", "❓ Ask the reporter"), "ask", signal))
    if signal.status is Status.FORWARDED:
        buttons += _of_forwarded(t, municipality, signal)
    if municipality.asks_around(signal):
        buttons.append(_do(t.label("button", "🏘 Ask around"), "neighbours", signal))
    buttons.append(_do(t.label("button", "⏰ Later"), "snooze", signal))
    if shown.alike and not shown.merged:
        buttons.append(_do(t.label("button", "🔗 Merge"), "merge", signal))
    if signal.text:
        buttons.append(_do(t.label("button", "✂️ Split"), "split", signal))
    return [*buttons, *_priorities(t, signal)]


def _priorities(t: Translator, signal: Signal) -> list[Button]:
    labels = {
        Priority.HIGH: t.label("button", "⬆️ High priority"),
        Priority.NORMAL: t.label("button", "↔️ Normal priority"),
        Priority.LOW: t.label("button", "⬇️ Low priority"),
    }
    return [_do(label, "priority", signal, one) for one, label in labels.items() if one is not signal.priority]


def _to_look_at(t: Translator, shown: Card) -> list[Button]:
    signal, buttons = shown.signal, []
    if signal.voice:
        buttons.append(_do(t.label("button", "▶️ Listen"), "listen", signal))
    if signal.voice or signal.erased:
        buttons.append(_do(t.label("button", "✍️ Write it down"), "heard", signal))
    if shown.photos:
        buttons.append(_do(t.label("button", "📷 Photos"), "photos", signal))
    if signal.location:
        buttons.append(_do(t.label("button", "📍 Map"), "map", signal))
    if any(one.kind is RemarkKind.WHOLE_TEXT and one.text for one in shown.remarks):
        buttons.append(_do(t.label("button", "📄 Whole text"), "whole", signal))
    return buttons


def _of_keeping(t: Translator, shown: Card) -> list[Button]:
    if shown.hold is None:
        return [
            _do(t.label("button", "🧽 Redact"), "redact", shown.signal),
            _do(t.label("button", "🔒 Keep"), "hold", shown.signal),
        ]
    if shown.hold.through is None:
        return [_do(t.label("button", "🔓 End keeping"), "unhold", shown.signal)]
    return []


def _of_forwarded(t: Translator, municipality: Municipality, signal: Signal) -> list[Button]:
    text = _do(t.label("button", "📄 Text for the partner"), "text", signal)
    if signal.partner is not None and municipality.partner(signal.partner).desk is not None:
        return [text, _do(t.label("button", "📤 Passed on, close"), "given", signal)]
    return [text, _do(t.label("button", "📨 Partner answered"), "partner", signal)]
