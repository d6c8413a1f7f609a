"""Stops and resumes promises from the command line, beside a program that may be running."""

from datetime import date
from pathlib import Path

from bot import clock
from bot.set_aside import beside
from domain.people import Role
from storage import audit, pauses


def pause(database: Path, until: date) -> None:
    """Until that local day, the day included. Raises ConfigurationError."""
    with beside(database) as connection:
        pauses.begin(connection, until)
        audit.record(connection, clock.now(), Role.ADMINISTRATOR, "pause", detail=until.isoformat())


def resume(database: Path) -> None:
    """Raises ConfigurationError."""
    with beside(database) as connection:
        pauses.end(connection)
        audit.record(connection, clock.now(), Role.ADMINISTRATOR, "resume")
