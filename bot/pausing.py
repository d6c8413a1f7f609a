"""Stops and resumes promises from the command line, beside a program that may be running."""

from datetime import date
from pathlib import Path

from bot import clock
from bot.set_aside import beside
from services import pauses


def pause(database: Path, until: date) -> None:
    """Until that local day, the day included. Raises ConfigurationError."""
    with beside(database) as connection:
        pauses.begin(connection, None, until, clock.now())


def resume(database: Path) -> None:
    """Raises ConfigurationError."""
    with beside(database) as connection:
        pauses.end(connection, None, clock.now())
