"""Exports and the archive from the command line, beside a program that may be running."""

from pathlib import Path

from sqlalchemy import Connection

from bot import clock
from bot.config import Settings, read_municipality
from bot.set_aside import beside
from domain.errors import ConfigurationError
from domain.exports import Content, Export, Format
from domain.people import Role
from handlers.coordinator.exports import ON_COMMAND_LINE, gather, make
from storage import archive, audit, errands

ARCHIVE = ".jsonl"


def write(settings: Settings, database: Path, target: Path, content: Content) -> int:
    """By the end of its name: .xlsx, .csv or .jsonl. How many signals, or rows. Raises ConfigurationError."""
    if target.exists():
        raise ConfigurationError(f"{target}: exists already, expected a file that is not there yet")
    try:
        if target.suffix == ARCHIVE:
            return _write_archive(database, target)
        return _write_sheets(settings, database, target, content)
    except OSError as error:
        raise ConfigurationError(f"{target}: cannot be written: {error.strerror}") from error


def _write_archive(database: Path, target: Path) -> int:
    with beside(database) as connection:
        _record(connection, "archive", has_text=True)
    with target.open("x", encoding="utf-8", newline="\n") as file:
        return archive.write(database, file)


def _write_sheets(settings: Settings, database: Path, target: Path, content: Content) -> int:
    try:
        export = Export(Format(target.suffix.removeprefix(".")), content)
    except ValueError as error:
        raise ConfigurationError(f"{target}: found {target.suffix!r}, expected .xlsx, .csv or .jsonl") from error
    municipality = read_municipality(settings.municipality)
    with beside(database) as connection:
        found = gather(connection, municipality, export, clock.now())
        _record(connection, str(export), export.has_text)
    first, *others = make(found)
    _write(target, first.content)
    for one in others:
        _write(target.with_stem(f"{target.stem}-{one.stem}"), one.content)
    return found.count


def _write(target: Path, content: bytes) -> None:
    with target.open("xb") as file:
        file.write(content)


def _record(connection: Connection, what: str, has_text: bool) -> None:
    """An audit line; of an export with text the running program tells the coordinators."""
    now = clock.now()
    audit.record(connection, now, Role.ADMINISTRATOR, "export", detail=what)
    if has_text:
        errands.ask(connection, ON_COMMAND_LINE, ON_COMMAND_LINE, 0, {}, now)


def read(source: Path, database: Path) -> int:
    """An archive into a database that is not there yet; how many rows. Raises ConfigurationError."""
    try:
        with source.open(encoding="utf-8", newline="\n") as file:
            return archive.read(file, database)
    except OSError as error:
        raise ConfigurationError(f"{source}: cannot be read: {error.strerror}") from error
