"""The digest as the coordinator sees it from Friday on, and says what it means."""

from collections.abc import Sequence

from markupsafe import Markup

from domain.digest import Digest
from domain.municipality import Municipality
from domain.personal.found import BARRED_IN_PUBLIC, Personal
from domain.weeks import Week
from handlers.i18n import Translator
from handlers.views.messages import Button, Message, Row, lines, quoted, split
from handlers.views.questions import button, stop_row
from handlers.views.staff.digest import lines_of


def draft(t: Translator, municipality: Municipality, digest: Digest) -> list[Message]:
    """On Friday: the week so far, and a button to say what it means."""
    head = t.text("📝 <b>Draft for team OOV.</b> It goes out on Monday at 8:00, even without words of yours.")
    texts = split([head, *lines_of(t, municipality, digest)])
    return [*(Message(one) for one in texts[:-1]), Message(texts[-1], rows=(_write_row(t, digest.about.week),))]


def _write_row(t: Translator, week: Week) -> Row:
    return (Button(t.label("button", "✏️ Say what it means"), f"words:{week}"),)


def ask_words(t: Translator, version: int, words: str) -> Message:
    return Message(
        lines(
            t.text("What stands out? What was done? What do you ask of team OOV?"),
            t.text("Write it in one message, without names, addresses, streets or numbers of reports."),
            t.text("Now it says: {words}", words=quoted(t, words)) if words else None,
        ),
        rows=(stop_row(t, version),),
    )


def too_long(t: Translator, version: int, length: int, most: int) -> Message:
    return Message(
        t.text("That is {length} characters. At most {most} fit. Write it shorter.", length=length, most=most),
        rows=(stop_row(t, version),),
    )


def ask_whether_public(t: Translator, version: int, found: Sequence[Personal]) -> Message:
    """A street and the number of a report can only go."""
    barred = [one.text for one in found if one.kind in BARRED_IN_PUBLIC]
    rest = [one.text for one in found if one.kind not in BARRED_IN_PUBLIC]
    leave = t.label("button", "Leave the rest") if barred else t.label("button", "Leave it")
    return Message(
        lines(
            *(_why_barred(t, barred) if barred else ()),
            t.text("This may be about a person: {words}", words=", ".join(rest)) if rest else None,
            t.text("Team OOV reads patterns, never people. What do you want?"),
        ),
        rows=(
            (button(t.label("button", "🧽 Take it out"), version, "takeout"),),
            *(((button(leave, version, "letstand"),),) if rest else ()),
            stop_row(t, version),
        ),
    )


def _why_barred(t: Translator, barred: Sequence[str]) -> tuple[Markup, ...]:
    return (
        t.text("This leads to one report or one street: {words}", words=", ".join(barred)),
        t.text("Team OOV reads this, so that may not stand in it. You can also type it again in other words."),
    )


def words_kept(t: Translator, week: Week, words: str) -> Message:
    head = t.text("Kept for digest {number}:", number=week.number)
    return Message(lines(head, quoted(t, words)), rows=(_write_row(t, week),))


def too_late(t: Translator) -> Message:
    return Message(Markup.escape(already_sent(t)))


def already_sent(t: Translator) -> str:
    return t.plain("This digest has been sent already.")
