"""From the preview to the receipt."""

from dataclasses import replace

from domain.about import About
from domain.dialogues import Step
from domain.errors import Stale
from domain.reports import Draft
from handlers.resident import gate, neighbours, personal
from handlers.resident.questions import ask
from handlers.told import tell
from handlers.turn import Turn
from handlers.views import reports as views
from handlers.views.personal import ANONYMOUS
from services import limits, reports


def send(turn: Turn, _: str) -> None:
    _send(turn, anonymous=False)


def send_anonymously(turn: Turn, _: str) -> None:
    draft = turn.answers.draft
    if draft.voice is not None:
        ask(turn, Step.VOICE_WARNING, replace(draft, taps=draft.taps + 1))
    else:
        _send(turn, anonymous=True)


def send_voice_all_the_same(turn: Turn, _: str) -> None:
    _send(turn, anonymous=True)


def send_without(turn: Turn, how: str) -> None:
    """[🧽 Haal weg en verstuur]"""
    _send_so(turn, personal.taken_out(turn, turn.answers.draft), how)


def send_with(turn: Turn, how: str) -> None:
    """[Laat staan en verstuur]"""
    _send_so(turn, personal.let_stand(turn, turn.answers.draft), how)


def _send_so(turn: Turn, draft: Draft, how: str) -> None:
    turn.answers = replace(turn.answers, draft=draft)
    if not draft.is_long_enough:
        ask(turn, Step.TEXT, draft)
    elif how == ANONYMOUS:
        send_anonymously(turn, "")
    else:
        _send(turn, anonymous=False)


def report_myself(turn: Turn, _: str) -> None:
    """[🔗 Ik meld het zelf]: nothing is sent, and the words are shown to take along."""
    draft = turn.answers.draft
    direct = turn.municipality.topic(draft.topic or "").direct
    if direct is None:
        raise Stale
    turn.go_to(None, draft=Draft(), newer_text="")
    turn.show(views.report_yourself(turn.t, turn.municipality, draft, direct))


def _send(turn: Turn, anonymous: bool) -> None:
    draft = turn.answers.draft
    if draft.neighbourhood is None or draft.topic is None:
        raise Stale
    if personal.seen(turn, draft).found:
        ask(turn, Step.PREVIEW, draft)
        return
    limits.count_signal(turn.conn, turn.person, turn.today, turn.municipality.limits.signals_a_day)
    warned = gate.is_open_to(turn)
    sent = reports.send(turn.conn, turn.person, draft, anonymous, turn.municipality, turn.now, warned)
    turn.is_about(draft.topic)
    turn.show(views.what_was_sent(turn.t, turn.municipality, draft))
    turn.go_to(None, draft=Draft(), writing=None, newer_text="", reply_key="")
    receipt = views.receipt(turn.t, turn.municipality, sent.signal, turn.halt)
    if not sent.in_danger:
        receipt = views.asking_for_ideas(turn.t, receipt, sent.reply_key)
    if not anonymous and not sent.in_danger:
        receipt = neighbours.offered(turn, receipt, sent.signal.neighbourhood)
    turn.say(receipt, about=About.RECEIPT.of(sent.reply_key))
    tell(turn.speaker, sent.notices)
