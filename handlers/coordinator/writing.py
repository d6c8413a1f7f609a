"""What a coordinator writes about a signal: a reply, a closing message, a note, what a voice message says."""

from collections.abc import Callable
from dataclasses import replace

from domain.answers import Writing
from domain.dialogues import Step
from domain.errors import Stale, Unknown
from domain.reports import LONGEST_TEXT
from domain.retention import HoldReason
from domain.signals import Attachment, ClosingReason
from handlers.choices import one_of
from handlers.coordinator import contacts, personal
from handlers.coordinator.cards import done, show_card
from handlers.coordinator.prompts import (
    PREVIEW_OF,
    STEP_BEHIND,
    about_it,
    audience_of,
    begin,
    being_written,
    question,
    unchanged,
)
from handlers.turn import Turn
from handlers.views import ready
from handlers.views.staff import writing as views
from services import answering, deeds, holding, triage
from services.deeds import Act, Deed

CARRYING = frozenset({Step.REPLY, Step.REPLY_PREVIEW, Step.CLOSING, Step.CLOSING_PREVIEW})


def reply(turn: Turn) -> None:
    """Whom the bot cannot tell anything is told in person: it shows how to reach them."""
    contacts.show_if_kept(turn, unchanged(turn).id)
    begin(turn, Step.REPLY)


def ask(turn: Turn) -> None:
    """[❓ Vraag aan melder]"""
    begin(turn, Step.ASK)


def note(turn: Turn) -> None:
    begin(turn, Step.NOTE)


def write_down(turn: Turn) -> None:
    """[✍️ Uitschrijven]: what a voice message says."""
    begin(turn, Step.HEARD)


def close(turn: Turn) -> None:
    """Asks why, then shows the ready text for that reason, to send or to change."""
    signal = unchanged(turn)
    chosen = turn.parts[2]
    if not chosen:
        turn.show(views.choose_reason(turn.t, turn.municipality, signal))
        return
    reason = one_of(ClosingReason, chosen)
    text = ready.as_staff_read(turn.municipality, signal.topic).own(turn.municipality.closing_texts[reason])
    _preview(turn, Step.CLOSING_PREVIEW, Writing(signal.id, signal.version, text, reason))


def use_template(turn: Turn) -> None:
    """A ready reply, to send or to change."""
    signal = unchanged(turn)
    template = next((one for one in turn.municipality.templates if one.key == turn.parts[2]), None)
    if template is None:
        raise Unknown
    text = ready.filled(turn.municipality, signal, template, ready.as_staff_read(turn.municipality, signal.topic))
    _preview(turn, Step.REPLY_PREVIEW, Writing(signal.id, signal.version, text))


def take_text(turn: Turn) -> None:
    """Typed for the step: what residents read is shown first, what only staff read is kept at once."""
    if len(turn.text) > LONGEST_TEXT:
        turn.say(views.too_long(turn.t, LONGEST_TEXT))
        return
    step = turn.step or Step.REPLY
    take(turn, PREVIEW_OF.get(step, step), replace(being_written(turn), text=turn.text))


def take(turn: Turn, step: Step, writing: Writing) -> None:
    """Goes on with what was written, unless something personal in it has to be decided on first."""
    writing = personal.checked(turn, step, writing)
    if writing.settled:
        _go_on(turn, step, writing)
    else:
        _preview(turn, step, writing)


def take_out(turn: Turn, _: str) -> None:
    _go_on(turn, turn.step or Step.REPLY, personal.decided(turn, stays=False))


def let_stand(turn: Turn, _: str) -> None:
    _go_on(turn, turn.step or Step.REPLY, personal.decided(turn, stays=True))


def _go_on(turn: Turn, step: Step, writing: Writing) -> None:
    if step in STEP_BEHIND:
        _preview(turn, step, writing)
    else:
        # Only staff read it: what a colleague changed meanwhile is no reason to lose it.
        current = deeds.look_up(turn.conn, writing.signal_id).version
        finish(turn, step, replace(writing, version=current))


def _preview(turn: Turn, step: Step, writing: Writing) -> None:
    turn.go_to(step, writing=writing)
    turn.show(question(turn))


def take_attachment(turn: Turn, attachment: Attachment) -> None:
    """A photo or voice message goes with what residents read; words under it are the answer."""
    writing = being_written(turn)
    step = turn.step or Step.REPLY
    if not (step in CARRYING and audience_of(turn, writing.signal_id)):
        turn.say(views.only_text(turn.t))
        return
    text = turn.text or writing.text
    if len(text) > LONGEST_TEXT:
        turn.say(views.too_long(turn.t, LONGEST_TEXT))
        return
    writing = replace(writing, text=text, attachment=attachment)
    if turn.text:
        take(turn, PREVIEW_OF.get(step, step), writing)
    elif text:
        _preview(turn, PREVIEW_OF.get(step, step), writing)
    else:
        turn.go_to(step, writing=writing)
        turn.say(about_it(turn, views.words_to_go_along(turn.t)))


def drop_attachment(turn: Turn, _: str) -> None:
    _preview(turn, turn.step or Step.REPLY_PREVIEW, replace(being_written(turn), attachment=None))


def edit(turn: Turn, _: str) -> None:
    turn.go_to(STEP_BEHIND[turn.step or Step.REPLY_PREVIEW])
    turn.show(question(turn))


def stop(turn: Turn, _: str) -> None:
    signal_id = being_written(turn).signal_id
    turn.go_to(None, writing=None)
    show_card(turn, signal_id)


def send(turn: Turn, _: str) -> None:
    writing = being_written(turn)
    if not writing.settled:
        raise Stale
    finish(turn, turn.step or Step.REPLY_PREVIEW, writing)


def finish(turn: Turn, step: Step, writing: Writing) -> None:
    """Does what was written. Raises Stale when the signal changed since."""
    named = Act(turn.person, writing.signal_id, writing.version, turn.now, turn.municipality)
    deed = _do(turn, step, named, writing)
    turn.go_to(None, writing=None)
    done(turn, deed)


def takes_new_version(turn: Turn, signal_id: int) -> bool:
    """What was written about a signal that changed meanwhile is not lost: it can go to the new version."""
    writing = turn.answers.writing
    if writing is None or writing.signal_id != signal_id or not writing.text:
        return False
    signal = deeds.look_up(turn.conn, signal_id)
    turn.go_to(turn.step, writing=replace(writing, version=signal.version))
    return signal.is_open


def _do(turn: Turn, step: Step, named: Act, writing: Writing) -> Deed:
    match step:
        case Step.REPLY_PREVIEW:
            return answering.reply(turn.conn, named, writing.text, writing.attachment)
        case Step.CLOSING_PREVIEW if writing.reason is not None:
            return answering.close(turn.conn, named, writing.reason, writing.text, writing.attachment)
        case Step.ASK_PREVIEW:
            return answering.ask(turn.conn, named, writing.text)
        case Step.HEARD:
            return triage.write_down(turn.conn, named, writing.text)
        case Step.NOTE:
            return triage.note(turn.conn, named, writing.text)
        case Step.HOLD:
            return holding.hold(turn.conn, named, HoldReason.OTHER, writing.text)
        case _:
            raise Stale(writing.signal_id)


DEEDS: dict[str, Callable[[Turn], None]] = {
    "reply": reply,
    "ask": ask,
    "template": use_template,
    "close": close,
    "note": note,
    "heard": write_down,
}
