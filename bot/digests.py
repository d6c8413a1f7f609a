"""The weekly digest from the command line, beside a program that may be running."""

from datetime import date
from pathlib import Path

from bot import clock
from bot.config import Settings, read_municipality
from bot.set_aside import beside
from domain.digest import Digest
from domain.errors import ConfigurationError
from domain.municipality import Municipality
from domain.weeks import Week
from handlers import digest as handlers
from handlers.drawing.charts import draw
from handlers.i18n import translator
from handlers.views.staff import digest as views
from services import digest as services
from services import figures
from storage import errands


def read_week(text: str) -> Week:
    """Of “2026-W48”; that week has to be over. Raises ValueError."""
    week = Week.parse(text)
    if week.sunday >= date.today():  # noqa: DTZ011 (the operator's own day will do)
        raise ValueError
    return week


def send(database: Path, week: Week) -> bool:
    """Asks the running program to send it; false when that was done already. Raises ConfigurationError."""
    now = clock.now()
    with beside(database) as connection:
        if services.is_sent(connection, week):
            return False
        details = {"week": str(week)}
        errands.ask_once(connection, f"{handlers.KIND}:{week}", handlers.KIND, 0, details, now)
    return True


def show(settings: Settings, database: Path, week: Week) -> str:
    """As it would be sent; nothing is kept."""
    municipality = read_municipality(settings.municipality)
    digest = _compose(database, municipality, week, keep=False)
    told = views.messages(translator(None), municipality, digest, None)
    return "\n".join(line.striptags() for one in told[:-1] for line in one.text.split("\n"))


def write(settings: Settings, database: Path, week: Week, folder: Path, keep: bool) -> list[Path]:
    """A page for mail, the chart and the figures; with `keep` the week stays as it was written here."""
    municipality = read_municipality(settings.municipality)
    digest = _compose(database, municipality, week, keep)
    t = translator(None)
    chart = draw(handlers.picture(municipality, digest))
    contents = {
        "html": views.page(t, municipality, digest, chart).encode(),
        "png": chart,
        "csv": views.sheet(municipality, digest),
    }
    return [_write(folder / f"weekbericht-{week}.{suffix}", content) for suffix, content in contents.items()]


def _compose(database: Path, municipality: Municipality, week: Week, keep: bool) -> Digest:
    now = clock.now()
    with beside(database) as connection:
        digest = services.compose(connection, municipality, week, now)
        if keep:
            figures.publish(connection, digest.weeks, now)
    return digest


def _write(path: Path, content: bytes) -> Path:
    try:
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_bytes(content)
    except OSError as error:
        raise ConfigurationError(f"--out: cannot write {path}: {error.strerror}") from error
    return path
