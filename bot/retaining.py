"""What was deleted since its time was over, or would be, as the operator reads it; and old back-ups go."""

from collections.abc import Iterable
from datetime import date, timedelta
from pathlib import Path

from markupsafe import Markup

from bot import clock
from bot.set_aside import beside, looking
from domain.errors import ConfigurationError
from domain.municipality import Municipality
from domain.retention import Rule
from handlers.administrator.destroyed import SHOWN
from handlers.i18n import translator
from handlers.views.staff import destroyed as views
from services import retention
from storage import destructions
from storage.backup import old_backups


def went(database: Path, municipality: Municipality) -> list[str]:
    """Raises ConfigurationError."""
    with looking(database) as conn:
        found = destructions.since(conn, _today(municipality) - SHOWN)
        last = retention.last_night(conn, municipality)
    return _plain(views.parts(translator(None), found, last))


def would_go(database: Path, municipality: Municipality) -> list[str]:
    """Raises ConfigurationError."""
    with looking(database) as conn:
        return _plain(views.would_go(translator(None), list(retention.due(conn, municipality, clock.now()))))


def delete_backups(database: Path, municipality: Municipality, folder: Path, dry_run: bool) -> list[Path]:
    """Those that are older than they may be. Raises ConfigurationError."""
    today = _today(municipality)
    old = [
        one
        for one in old_backups(folder, today - timedelta(days=municipality.retention.backups))
        if not database.is_file() or not one.samefile(database)
    ]
    if old and not dry_run:
        try:
            for one in old:
                one.unlink()
        except OSError as error:
            raise ConfigurationError(f"--backups: cannot delete {error.filename}: {error.strerror}") from error
        with beside(database) as conn:
            destructions.add(conn, today, Rule.BACKUPS, len(old))
    return old


def _today(municipality: Municipality) -> date:
    return clock.now().astimezone(municipality.timezone).date()


def _plain(parts: Iterable[Markup]) -> list[str]:
    """Without tags, a line at a time."""
    return [Markup(" ").join(line.split()).striptags() for part in parts for line in part.splitlines()]
