"""/export: all signals as a spreadsheet, made beside the turns."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime

from sqlalchemy import Connection

from domain.exports import Content, Export, Format
from domain.municipality import Municipality
from domain.people import Role
from handlers.drawing.sheets import File, Sheet, as_csv, as_xlsx
from handlers.errands import Craft
from handlers.house import House
from handlers.i18n import translator
from handlers.speaker import Speaker
from handlers.turn import Turn
from handlers.views.staff import exports as views
from handlers.views.staff.overview import not_now
from services import exports as services
from storage import exports
from storage.errands import Errand

KIND = "export"
ON_COMMAND_LINE = "export on the command line"


def choose(turn: Turn) -> None:
    turn.say(views.choose(turn.t))


def ask(turn: Turn) -> None:
    format_, content = turn.parts
    turn.send_for(KIND, f"{format_}:{content}", format=format_, content=content)
    turn.toast(views.being_made(turn.t))


@dataclass(frozen=True)
class Found:
    """`count` is of signals."""

    format: Format
    sheets: Sequence[Sheet]
    count: int


def gather(conn: Connection, municipality: Municipality, export: Export, now: datetime) -> Found:
    """In the municipality's language, whoever asks: such files go on to others."""
    signals = exports.signals(conn)
    remarks = exports.remarks(conn) if export.has_text else []
    taken = views.Taken(signals, remarks, exports.reports(conn), now)
    return Found(export.format, views.sheets(translator(None), municipality, export, taken), len(signals))


def make(found: Found) -> list[File]:
    """One spreadsheet with all sheets; of CSV one file a sheet."""
    if found.format is Format.XLSX:
        return [File(found.sheets[0].name, as_xlsx(found.sheets))]
    return [File(one.name, as_csv(one.rows)) for one in found.sheets]


def _asked(errand: Errand) -> Export:
    return Export(Format(errand.details["format"]), Content(errand.details["content"]))


def _look(conn: Connection, house: House, errand: Errand, now: datetime) -> Found:
    return gather(conn, house.municipality, _asked(errand), now)


def _tell(speaker: Speaker, errand: Errand, found: Found | None, made: list[File] | None) -> None:
    person, export = speaker.chat(errand.chat_id), _asked(errand)
    if not speaker.has_role(person, Role.COORDINATOR):
        return
    t = translator(person.language)
    if found is None or made is None:
        speaker.say(not_now(t), person)
        return
    services.record(speaker.conn, person, export, speaker.now)
    for message in views.delivered(t, export, made, speaker.today, found.count):
        speaker.say(message, person)
    if export.has_text:
        for colleague in (one for one in speaker.staff() if one.id != person.id):
            told = views.told_colleagues(translator(colleague.language), person.staff_name or str(person.chat_id))
            speaker.say(told, colleague)


CRAFT = Craft(_look, make, _tell)


def _nothing(*_: object) -> None:
    """What was taken out has been written already."""


def _tell_of_command_line(speaker: Speaker, *_: object) -> None:
    for person in speaker.staff():
        speaker.say(views.told_of_command_line(translator(person.language)), person)


COMMAND_LINE_CRAFT = Craft(_nothing, _nothing, _tell_of_command_line)
