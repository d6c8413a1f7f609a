"""Exports: what can be taken out, and how it stands in a spreadsheet."""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from datetime import date, datetime

from markupsafe import Markup

from domain.exports import Content, Export, Format, Report, by_week
from domain.municipality import Municipality
from domain.signals import Remark, RemarkKind, Signal, Solved
from handlers.drawing.sheets import File, Sheet, Value
from handlers.drawing.sheets import Row as SheetRow
from handlers.i18n import Translator
from handlers.views import labels
from handlers.views.messages import Button, Message, Row, Upload, lines
from handlers.views.staff import meeting_sheets
from handlers.views.staff.sheet_cells import local, mark, to_mark
from storage.exports import MOST, Said
from storage.shown_words import WITHOUT_NUMBER


def choose(t: Translator) -> Message:
    return Message(
        lines(
            t.text("What do you want to export? Who reported it is never in it."),
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
    return t.plain("One moment, I am making the file.")


def delivered(t: Translator, export: Export, files: Sequence[File], day: date, count: int) -> list[Message]:
    """The first with what is to be known, the others with what is in them."""
    head = lines(
        t.plural("{count} signal.", "{count} signals.", count),
        t.text("Only the newest {most} are in it.", most=MOST) if count >= MOST else None,
        t.text("Keep this file safe, and delete it when you are done.") if export.has_text else None,
    )
    texts = [head, *(Markup.escape(one.name) for one in files[1:])]
    return [
        Message(
            text,
            attachment=Upload("document", f"{one.stem}-{day}.{export.format}", one.content),
            words_of=(WITHOUT_NUMBER,) if export.has_text else (),
        )
        for text, one in zip(texts, files, strict=True)
    ]


def told_colleagues(t: Translator, name: str) -> Message:
    return Message(t.text("📤 {name} exported all signals with their text.", name=name))


def told_of_command_line(t: Translator) -> Message:
    return Message(t.text("📤 All signals were exported with their text, on the computer that the bot runs on."))


# Sheets


@dataclass(frozen=True)
class Taken:
    """Signals, what was said about them and meetings, as they were at a moment."""

    signals: Sequence[Signal]
    remarks: Sequence[Said]
    reports: Sequence[Report]
    at: datetime


def sheets(t: Translator, municipality: Municipality, export: Export, taken: Taken) -> list[Sheet]:
    """Signals first; what was said about them only with text, and for the Woo the notes on a sheet of their own."""
    return [
        Sheet(t.label("heading", "Signals"), _signal_rows(t, municipality, export, taken.signals)),
        *(_said(t, municipality, export, taken.remarks) if export.has_text else ()),
        *meeting_sheets.sheets(t, municipality, export, taken.reports, taken.at),
        Sheet(t.label("heading", "Figures by week"), _week_rows(t, municipality, taken)),
    ]


def _said(t: Translator, municipality: Municipality, export: Export, remarks: Sequence[Said]) -> Iterator[Sheet]:
    apart = export.content is Content.WOO
    told = [one for one in remarks if not (apart and one[1].kind is RemarkKind.NOTE)]
    yield Sheet(t.label("heading", "What was said"), _remark_rows(t, municipality, export, told))
    if apart:
        notes = [one for one in remarks if one[1].kind is RemarkKind.NOTE]
        yield Sheet(t.label("heading", "Internal notes"), _remark_rows(t, municipality, export, notes))


def _week_rows(t: Translator, municipality: Municipality, taken: Taken) -> list[SheetRow]:
    heading: list[Value] = [
        t.label("heading", "Week"),
        t.label("heading", "Monday"),
        t.label("heading", "Neighbourhood"),
        t.label("heading", "Topic"),
        t.label("heading", "New"),
        t.label("heading", "Promised"),
        t.label("heading", "In time"),
        t.label("heading", "Closed"),
    ]
    today = taken.at.astimezone(municipality.timezone).date()
    rows: list[SheetRow] = [heading]
    for one in by_week(taken.signals, today, municipality.timezone):
        where = municipality.neighbourhood(one.neighbourhood).name
        what = t.own(municipality.topic(one.topic).label)
        rows.append([str(one.week), one.week.monday, where, what, one.new, one.due, one.in_time, one.closed])
    return rows


def _signal_rows(
    t: Translator, municipality: Municipality, export: Export, signals: Iterable[Signal]
) -> list[SheetRow]:
    heading: list[Value] = [
        t.label("heading", "Signal"),
        t.label("heading", "Received"),
        t.label("heading", "Neighbourhood"),
        t.label("heading", "Topic"),
        t.label("heading", "Status"),
        t.label("heading", "Priority"),
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
        heading += [t.label("heading", "Text"), t.label("heading", "Place"), *to_mark(t, export)]
    return [heading, *(_signal_row(t, municipality, export, one) for one in signals)]


def _signal_row(t: Translator, municipality: Municipality, export: Export, one: Signal) -> SheetRow:
    zone = municipality.timezone
    row: list[Value] = [
        one.number,
        local(one.created_at, zone),
        municipality.neighbourhood(one.neighbourhood).name,
        t.own(municipality.topic(one.topic).label),
        labels.status(t, one.status),
        labels.priority(t, one.priority),
        labels.part_of_day(t, one.when) if one.when else None,
        labels.how_often(t, one.how_often) if one.how_often else None,
        one.promised_on if one.promised else None,
        local(one.answered_at, zone),
        local(one.closed_at, zone),
        labels.reason(t, one.reason) if one.reason else None,
        t.own(municipality.partner(one.partner).name) if one.partner else None,
        _solved(t, one.solved) if one.solved else None,
        one.reporters,
    ]
    return [*row, one.text, one.place, *mark(export)] if export.has_text else row


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
        *to_mark(t, export),
    ]
    zone = municipality.timezone
    told = ([number, local(one.at, zone), _kind(t, one), one.text, *mark(export)] for number, one in said)
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
