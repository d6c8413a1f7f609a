"""The queue in the coordinator's chat: opened, filtered, turned page by page."""

from datetime import timedelta

from domain.errors import Unknown
from domain.queue import KINDS, QueueFilter
from handlers.coordinator.cards import say_card
from handlers.turn import Turn
from handlers.views.staff import queue as views
from services import queue
from storage import absences

_TOMORROW = timedelta(days=1)


def show(turn: Turn) -> None:
    """/wachtrij, its button, and the filters under a list."""
    kind, key = turn.parts if turn.update.callback_query else ("all", "")
    _show(turn, queue.open_list(turn.conn, turn.person.id, _filter(turn, kind, key), turn.now))


def show_today(turn: Turn) -> None:
    """/vandaag"""
    _show(turn, queue.open_list(turn.conn, turn.person.id, _filter(turn, "today", ""), turn.now))


def _filter(turn: Turn, kind: str, key: str) -> QueueFilter:
    neighbourhoods = {one.key for one in turn.municipality.neighbourhoods}
    if kind not in KINDS or (kind == "neighbourhood" and key not in neighbourhoods):
        raise Unknown
    if kind == "mine":
        others = absences.stood_in_for(turn.conn, turn.person.id, turn.today)
        return QueueFilter(kind, _own_queue(turn), turn.person.id, tuple(others))
    if kind == "today":
        return QueueFilter(kind, (turn.today + _TOMORROW).isoformat())
    return QueueFilter(kind, key if kind == "neighbourhood" else "")


def _own_queue(turn: Turn) -> str:
    chat_id = turn.person.chat_id
    return next((one.key for one in turn.municipality.colleagues if one.user_id == chat_id), "")


def show_next(turn: Turn) -> None:
    """[⏭ Volgende] under a closed signal: the card of the most urgent one, in a message of its own."""
    first = queue.first(turn.conn)
    if first is None:
        show_all(turn)
    else:
        say_card(turn, first.id)


def show_all(turn: Turn) -> None:
    _show(turn, queue.open_list(turn.conn, turn.person.id, QueueFilter(), turn.now))


def turn_page(turn: Turn) -> None:
    list_id, number = turn.parts
    _show(turn, queue.turn_to(turn.conn, turn.person.id, int(list_id), int(number)))


def _show(turn: Turn, page: queue.Page) -> None:
    turn.show(views.page(turn.t, turn.municipality, page, turn.today))
