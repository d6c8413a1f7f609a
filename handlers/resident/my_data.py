"""/mijngegevens: everything that is kept about whoever asks, to read and for a computer."""

from dataclasses import replace
from datetime import timedelta

from domain.my_data import MyData
from handlers.turn import Turn
from handlers.views import my_data as views
from services import my_data
from storage import told

ABOUT = "my data"
_EVERY = timedelta(hours=1)


def _without_others(turn: Turn, found: MyData) -> MyData:
    """What staff noted may be about somebody else too."""
    clean = turn.house.guard.cleaned
    return replace(
        found,
        signals=tuple(
            replace(one, notes=tuple(replace(note, text=clean(note.text, strict=False)) for note in one.notes))
            for one in found.signals
        ),
    )


def send(turn: Turn) -> None:
    """Once an hour at most: it reads all there is."""
    if told.was_told_about(turn.conn, turn.house.bot_id, turn.person.chat_id, ABOUT, turn.now - _EVERY):
        turn.say(views.not_so_often(turn.t))
        return
    timezone = turn.municipality.timezone
    found = my_data.of_person(turn.conn, turn.person, turn.roles, turn.answers, timezone, turn.today)
    for message in views.files(turn.t, turn.municipality, _without_others(turn, found), turn.today):
        turn.say(message, about=ABOUT)
