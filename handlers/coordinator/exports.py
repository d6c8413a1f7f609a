"""/export: all signals as a spreadsheet, made beside the turns."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime

from sqlalchemy import Connection

from domain.exports import Content, Export, Format
from domain.municipality import Municipality
from domain.people import Role
from handlers.drawing.sheets import Sheet, as_csv, as_xlsx
from handlers.errands import Craft
from handlers.house import House
from handlers.i18n import Translator, translator
from handlers.speaker import Speaker
from handlers.turn import Turn
from handlers.views import exports as views
from handlers.views.overview import not_now
from services import exports as services
from storage import exports, people
from storage.errands import Errand

KIND = "export"


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


def gather(conn: Connection, t: Translator, municipality: Municipality, export: Export) -> Found:
    signals = exports.signals(conn)
    remarks = exports.remarks(conn) if export.has_text and export.format is Format.XLSX else []
    return Found(export.format, views.sheets(t, municipality, export, signals, remarks), len(signals))


def make(found: Found) -> bytes:
    """CSV is one table: the signals."""
    return as_xlsx(found.sheets) if found.format is Format.XLSX else as_csv(found.sheets[0].rows)


def _asked(errand: Errand) -> Export:
    return Export(Format(errand.details["format"]), Content(errand.details["content"]))


def _look(conn: Connection, house: House, errand: Errand, now: datetime) -> Found:
    t = translator(people.language_of(conn, house.bot_id, errand.chat_id))
    return gather(conn, t, house.municipality, _asked(errand))


def _tell(speaker: Speaker, errand: Errand, found: Found | None, made: bytes | None) -> None:
    person, export = speaker.chat(errand.chat_id), _asked(errand)
    if not speaker.has_role(person, Role.COORDINATOR):
        return
    t = translator(person.language)
    if found is None or made is None:
        speaker.say(not_now(t), person)
        return
    services.record(speaker.conn, person, export, speaker.now)
    name = f"meldingen-{speaker.today}.{export.format}"
    speaker.say(views.delivered(t, export, name, made, found.count), person)
    if export.has_text:
        for colleague in (one for one in speaker.staff() if one.id != person.id):
            told = views.told_colleagues(translator(colleague.language), person.staff_name or str(person.chat_id))
            speaker.say(told, colleague)


CRAFT = Craft(_look, make, _tell)
