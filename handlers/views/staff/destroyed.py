"""The statement of destruction: how much was deleted since its time was over, and never what."""

from collections.abc import Iterable, Sequence
from datetime import date
from itertools import groupby

from markupsafe import Markup

from domain.retention import Destroyed, Rule
from handlers.i18n import Translator
from handlers.views.messages import Button, Message, lines, split


def statement(t: Translator, found: Sequence[Destroyed], last_night: date | None) -> Message:
    """As many of the newest days as one message holds."""
    return Message(split(parts(t, found, last_night))[0], rows=((Button(t.label("button", "⬅️ Back"), "roles"),),))


def parts(t: Translator, found: Sequence[Destroyed], last_night: date | None) -> list[Markup]:
    """Newest day first."""
    last = t.text("Last looked: {day}", day=t.day(last_night)) if last_night else t.text("There was no night yet.")
    days = [
        lines(Markup("<b>{}</b>").format(t.day(day)), *counted(t, ones))
        for day, ones in groupby(found, key=lambda one: one.day)
    ]
    return [t.text("🗑 <b>Deleted since its time was over</b>"), last, *(days or [t.text("Nothing yet.")])]


def counted(t: Translator, found: Iterable[Destroyed]) -> list[Markup]:
    return [Markup("• {}: {}").format(_what(t, one.rule), t.number(one.count)) for one in found]


def would_go(t: Translator, found: Iterable[Destroyed]) -> list[Markup]:
    due = [one for one in found if one.count]
    return (
        [t.text("This would be deleted now:"), *counted(t, due)] if due else [t.text("Nothing would be deleted now.")]
    )


def _what(t: Translator, rule: Rule) -> str:
    return {
        Rule.DRAFTS: t.label("destroyed", "reports in the making"),
        Rule.REPLY_KEYS: t.label("destroyed", "codes of anonymous reports"),
        Rule.NEIGHBOURS: t.label("destroyed", "reports: which neighbours were asked"),
        Rule.IDENTITY: t.label("destroyed", "reports: whose they were"),
        Rule.CONTACTS: t.label("destroyed", "reports: how to reach the reporter"),
        Rule.CALL_BACKS: t.label("destroyed", "requests to be called"),
        Rule.TEXTS: t.label("destroyed", "reports: text, place and photos"),
        Rule.REMARKS: t.label("destroyed", "answers, notes and additions"),
        Rule.PARTICIPANTS: t.label("destroyed", "participants of meetings"),
        Rule.VOICES: t.label("destroyed", "meetings: who said what"),
        Rule.OWNERS: t.label("destroyed", "agreements: which resident does it"),
        Rule.SUBJECTS: t.label("destroyed", "subjects of residents for a meeting"),
        Rule.AUDIT: t.label("destroyed", "lines about who did what"),
        Rule.BACKUPS: t.label("destroyed", "back-ups"),
    }[rule]
