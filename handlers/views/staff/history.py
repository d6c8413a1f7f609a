"""What was done to a signal, in words: staff by name, residents never."""

from datetime import datetime

from markupsafe import Markup

from domain.municipality import Municipality
from domain.people import Role
from domain.retention import HoldReason
from domain.signals import ClosingReason, PartnerAnswer, Priority
from handlers.i18n import Translator
from handlers.views.labels import partner_answer, priority, reason
from handlers.views.messages import Button, Message, lines
from handlers.views.staff.cards import caption
from handlers.views.staff.kept import hold_reason
from services.history import History
from storage.audit import Entry


def history(t: Translator, municipality: Municipality, shown: History) -> Message:
    return Message(
        lines(
            Markup("🕘 ") + caption(t, municipality, shown.signal),
            t.text("… and before that more.") if shown.earlier else None,
            *([_line(t, municipality, shown, one) for one in shown.entries] or [t.text("Nothing was done to it yet.")]),
        ),
        rows=((Button(t.label("button", "⬅️ Back"), f"card:{shown.signal.id}"),),),
    )


def _line(t: Translator, municipality: Municipality, shown: History, entry: Entry) -> Markup:
    if entry.role is Role.RESIDENT:
        words = by_resident(t, entry)
    else:
        words = by_staff(t, municipality, shown, entry)
    return Markup("{} · {}").format(_when(t, municipality, shown, entry), words or _something(t))


def _when(t: Translator, municipality: Municipality, shown: History, entry: Entry) -> str:
    """Of somebody anonymous only the day: an hour could be laid beside a chat."""
    if entry.role is Role.RESIDENT and shown.signal.anonymous:
        return t.short_day(entry.at.astimezone(municipality.timezone).date())
    return t.moment(entry.at, municipality.timezone)


def _something(t: Translator) -> Markup:
    return t.text("Something was changed.")


def by_resident(t: Translator, entry: Entry) -> Markup | None:
    """None for what has no words yet. How the resident felt is for the figures, not for whoever answered."""
    how_it_went = t.text("The resident told how it went.")
    return {
        "send": t.text("The resident sent the report."),
        "add added": t.text("The resident added something."),
        "add idea": t.text("The resident gave an idea."),
        "add offer": t.text("The resident wants to help."),
        "answer": t.text("The resident answered the question."),
        "question expired": t.text("The resident did not answer the question."),
        "consent yes": t.text("The resident agrees that the words go along."),
        "consent no": t.text("The resident does not want the words to go along."),
        "withdraw": t.text("The resident withdrew the report."),
        "solved yes": t.text("The resident says that it is solved."),
        "solved partly": t.text("The resident says that it is solved in part."),
        "solved no": t.text("The resident says that it is not solved."),
        "felt heard": how_it_went,
        "felt not heard": how_it_went,
    }.get(entry.deed)


def by_staff(t: Translator, municipality: Municipality, shown: History, entry: Entry) -> Markup | None:
    """None for what has no words yet."""
    name = shown.names.get(entry.person_id or 0) or t.plain("A colleague")
    what = _detail(t, municipality, shown, entry)
    deed = "undo" if entry.deed.startswith("undo ") else entry.deed
    return {
        "claim": t.text("{name} took it up.", name=name),
        "assign": t.text("{name} gave it to {colleague}.", name=name, colleague=what),
        "release": t.text("Nobody has it now: whoever had it has left."),
        "prioritise": t.text("{name} chose the priority: {priority}.", name=name, priority=what),
        "note": t.text("{name} wrote a note.", name=name),
        "write down": t.text("{name} wrote down the voice message.", name=name),
        "reply": t.text("{name} answered.", name=name),
        "ask": t.text("{name} asked the resident something.", name=name),
        "forward": t.text("{name} passed it on to {partner}.", name=name, partner=what),
        "refer": t.text("{name} referred the resident to {partner}.", name=name, partner=what),
        "ask consent": t.text("{name} asked whether the words may go to {partner}.", name=name, partner=what),
        "consent in person": t.text("{name} heard that the words may go to {partner}.", name=name, partner=what),
        "consent withdrawn in person": t.text(
            "{name} heard that the words may not go to {partner} any more.", name=name, partner=what
        ),
        "partner answered": t.text("{name} heard from the partner: {answer}.", name=name, answer=what),
        "snooze": t.text("{name} wants to see it again at {moment}.", name=name, moment=what),
        "close": t.text("{name} closed it: {reason}.", name=name, reason=what),
        "reopen": t.text("{name} opened it again.", name=name),
        "merge": t.text("{name} put it with {number}.", name=name, number=what),
        "split off": t.text("{name} split this off {number}.", name=name, number=entry.detail),
        "split": t.text("{name} gave a part of it a number of its own.", name=name),
        "register": t.text("{name} wrote down what was heard.", name=name),
        "show contact": t.text("{name} looked up how to reach the resident.", name=name),
        "delete contact": t.text("{name} deleted how to reach the resident.", name=name),
        "contact expired": t.text("How to reach the resident was deleted, since the signal was closed long ago."),
        "ask around": t.text("{name} asked {count} residents whether it is so with them too.", name=name, count=what),
        "lift promise": t.text("{name} let the resident know that the answer comes later.", name=name),
        "mute": t.text("{name} muted who reported it.", name=name),
        "lift mute": t.text("{name} lifted the mute.", name=name),
        "redact": t.text("{name} redacted words.", name=name),
        "hold": t.text("{name} keeps it longer: {reason}.", name=name, reason=what),
        "lift hold": t.text("{name} ended keeping it longer.", name=name),
        "undo": t.text("{name} undid the last step.", name=name),
    }.get(deed)


def _detail(t: Translator, municipality: Municipality, shown: History, entry: Entry) -> str:
    """What the audit keeps as a key."""
    match entry.deed:
        case "partner answered":
            return partner_answer(t, PartnerAnswer(entry.detail))
        case "prioritise":
            return priority(t, Priority(entry.detail))
        case "close":
            return reason(t, ClosingReason(entry.detail))
        case "forward" | "refer" | "ask consent" | "consent in person" | "consent withdrawn in person":
            names = {one.key: t.own(one.name) for one in municipality.partners}
            return names.get(entry.detail, entry.detail)
        case "hold":
            return hold_reason(t, HoldReason(entry.detail))
        case "assign":
            return shown.names.get(int(entry.detail)) or t.plain("a colleague")
        case "snooze":
            return t.moment(datetime.fromisoformat(entry.detail), municipality.timezone)
        case _:
            return entry.detail
