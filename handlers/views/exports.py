"""Exports: what can be taken out, and how it stands in a spreadsheet."""

from collections.abc import Iterable, Sequence
from datetime import datetime
from zoneinfo import ZoneInfo

from domain.exports import Content, Export, Format
from domain.municipality import Municipality
from domain.signals import Remark, RemarkKind, Signal, Solved
from handlers.drawing.sheets import Row as SheetRow
from handlers.drawing.sheets import Sheet, Value
from handlers.i18n import Translator
from handlers.views import labels
from handlers.views.messages import Button, Message, Row, Upload, lines
from storage.exports import MOST, Said
from storage.shown_words import WITHOUT_NUMBER


def choose(t: Translator) -> Message:
    return Message(
        lines(
            t.text("What do you want to take out? Who reported it is never in it."),
            t.text("With text of residents, your colleagues hear that you did this."),
        ),
        rows=(
            _row(Format.XLSX, Content.PLAIN, t.label("button", "Excel, without text")),
            _row(Format.XLSX, Content.TEXT, t.label("button", "Excel, with text")),
            _row(Format.XLSX, Content.WOO, t.label("button", "Excel for a Woo request")),
            _row(Format.CSV, Content.PLAIN, t.label("button", "CSV, without text")),
            _row(Format.CSV, Content.TEXT, t.label("button", "CSV, with text")),
        ),
    )


def _row(format_: Format, content: Content, label: str) -> Row:
    return (Button(label, f"export:{format_}:{content}"),)


def being_made(t: Translator) -> str:
    return t.plain("One moment, I make the file.")


def delivered(t: Translator, export: Export, name: str, content: bytes, count: int) -> Message:
    return Message(
        lines(
            t.plural("{count} signal.", "{count} signals.", count),
            t.text("Only the newest {most} are in it.", most=MOST) if count >= MOST else None,
            t.text("Keep this file safe, and delete it when you are done.") if export.has_text else None,
        ),
        attachment=Upload("document", name, content),
        words_of=(WITHOUT_NUMBER,) if export.has_text else (),
    )


def told_colleagues(t: Translator, name: str) -> Message:
    return Message(t.text("📤 {name} has taken out all signals with their text.", name=name))


# Sheets


def sheets(
    t: Translator, municipality: Municipality, export: Export, signals: Sequence[Signal], remarks: Sequence[Said]
) -> list[Sheet]:
    """Signals first; what was said about them only with text, and for the Woo the notes on a sheet of their own."""
    found = [Sheet(t.label("heading", "Signals"), _signal_rows(t, municipality, export, signals))]
    if not export.has_text:
        return found
    apart = export.content is Content.WOO
    told = [one for one in remarks if not (apart and one[1].kind is RemarkKind.NOTE)]
    found.append(Sheet(t.label("heading", "What was said"), _remark_rows(t, municipality, export, told)))
    if apart:
        notes = [one for one in remarks if one[1].kind is RemarkKind.NOTE]
        found.append(Sheet(t.label("heading", "Internal notes"), _remark_rows(t, municipality, export, notes)))
    return found


def _to_mark(t: Translator, export: Export) -> list[Value]:
    return [t.label("heading", "To be blacked out")] if export.content is Content.WOO else []


def _mark(export: Export) -> list[Value]:
    return [None] if export.content is Content.WOO else []


def _signal_rows(
    t: Translator, municipality: Municipality, export: Export, signals: Iterable[Signal]
) -> list[SheetRow]:
    heading: list[Value] = [
        t.label("heading", "Signal"),
        t.label("heading", "Received"),
        t.label("heading", "Neighbourhood"),
        t.label("heading", "Topic"),
        t.label("heading", "Status"),
        t.label("heading", "When"),
        t.label("heading", "How often"),
        t.label("heading", "Promised"),
        t.label("heading", "Answered"),
        t.label("heading", "Closed"),
        t.label("heading", "Reason"),
        t.label("heading", "Partner"),
        t.label("heading", "Solved"),
        t.label("heading", "Reporters"),
    ]
    if export.has_text:
        heading += [t.label("heading", "Text"), t.label("heading", "Place"), *_to_mark(t, export)]
    return [heading, *(_signal_row(t, municipality, export, one) for one in signals)]


def _signal_row(t: Translator, municipality: Municipality, export: Export, one: Signal) -> SheetRow:
    zone = municipality.timezone
    row: list[Value] = [
        one.number,
        _local(one.created_at, zone),
        municipality.neighbourhood(one.neighbourhood).name,
        t.own(municipality.topic(one.topic).label),
        labels.status(t, one.status),
        labels.part_of_day(t, one.when) if one.when else None,
        labels.how_often(t, one.how_often) if one.how_often else None,
        one.promised_on,
        _local(one.answered_at, zone),
        _local(one.closed_at, zone),
        labels.reason(t, one.reason) if one.reason else None,
        t.own(municipality.partner(one.partner).name) if one.partner else None,
        _solved(t, one.solved) if one.solved else None,
        one.reporters,
    ]
    return [*row, one.text, one.place, *_mark(export)] if export.has_text else row


def _local(moment: datetime | None, zone: ZoneInfo) -> datetime | None:
    """A spreadsheet knows no time zones."""
    return None if moment is None else moment.astimezone(zone).replace(tzinfo=None)


def _solved(t: Translator, one: Solved) -> str:
    return {
        Solved.YES: t.label("solved", "yes"),
        Solved.PARTLY: t.label("solved", "partly"),
        Solved.NO: t.label("solved", "no"),
    }[one]


def _remark_rows(t: Translator, municipality: Municipality, export: Export, said: Iterable[Said]) -> list[SheetRow]:
    heading: list[Value] = [
        t.label("heading", "Signal"),
        t.label("heading", "At"),
        t.label("heading", "Kind"),
        t.label("heading", "Text"),
        *_to_mark(t, export),
    ]
    zone = municipality.timezone
    told = ([number, _local(one.at, zone), _kind(t, one), one.text, *_mark(export)] for number, one in said)
    return [heading, *told]


def _kind(t: Translator, one: Remark) -> str:
    return {
        RemarkKind.IDEA: t.label("remark", "idea"),
        RemarkKind.OFFER: t.label("remark", "offer to help"),
        RemarkKind.WHOLE_TEXT: t.label("remark", "whole text"),
        RemarkKind.ADDED: t.label("remark", "added"),
        RemarkKind.HEARD: t.label("remark", "voice message written down"),
        RemarkKind.NOTE: t.label("remark", "note"),
        RemarkKind.REPLY: t.label("remark", "answer"),
        RemarkKind.TOLD: t.label("remark", "told in person"),
        RemarkKind.QUESTION: t.label("remark", "question"),
        RemarkKind.ANSWER: t.label("remark", "answer of the reporter"),
        RemarkKind.CLOSING: t.label("remark", "closing message"),
    }[one.kind]
