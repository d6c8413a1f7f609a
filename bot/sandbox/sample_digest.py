"""Last Monday's digest on team OOV's phone, as if the bot had been there."""

from sqlalchemy import Connection

from bot.sandbox import town
from bot.sandbox.stages import Stage
from domain.weeks import Week
from handlers import digest
from storage import errands, figures, people

_WORDS = (
    "Wat valt op: drugs en jongeren, vooral ’s avonds. Wat is gedaan: ik ben zelf gaan kijken en sprak met het"
    " jongerenwerk. Wat vraag ik van OOV: loop donderdag na negen uur een keer mee."
)


def ask(conn: Connection, stage: Stage) -> None:
    """The running program draws and sends it."""
    week = Week.of(stage.now.astimezone(stage.municipality.timezone).date()).before()
    coordinator = people.of_chat(conn, stage.bot_id, town.COORDINATOR, stage.now)
    figures.keep_words(conn, week, _WORDS, coordinator.id, stage.now)
    errands.ask_once(conn, f"{digest.KIND}:{week}", digest.KIND, 0, {"week": str(week)}, stage.now)
