"""A season as coordinators see it, and as team OOV does: asked for with /seizoen, and told by itself."""

from domain.errors import Unknown
from domain.people import Person, Role
from domain.seasons import Edition
from handlers.digest import audience
from handlers.i18n import translator
from handlers.speaker import Speaker
from handlers.turn import Turn
from handlers.views.messages import Message
from handlers.views.staff import seasons as views
from services import seasons as services
from storage.outbox import Lane


def show(turn: Turn) -> None:
    """/seizoen: the season that it is, or that was last."""
    _check_role(turn)
    found = services.newest(turn.municipality, turn.today)
    if found:
        _show(turn, found[0])
    else:
        turn.say(views.no_season(turn.t))


def change(turn: Turn) -> None:
    """Another year, another season, or back from a hotspot."""
    key, year = turn.parts
    _check_role(turn)
    _show(turn, services.edition(turn.municipality, key, int(year), turn.today))


def _check_role(turn: Turn) -> None:
    """Raises Unknown for residents."""
    if not turn.roles & {Role.COORDINATOR, Role.OOV_READER}:
        raise Unknown


def _show(turn: Turn, edition: Edition) -> None:
    others = [one for one in services.newest(turn.municipality, turn.today) if one.season is not edition.season]
    if turn.is_staff:
        page = services.page(turn.conn, edition, turn.today)
        turn.show(views.page(turn.t, page, edition.season.newest(turn.today), others))
    else:
        totals = services.totals(turn.conn, edition, turn.today)
        turn.show(views.totals(turn.t, totals, edition.season.newest(turn.today), others))


# What is told by itself


def tell_due(speaker: Speaker) -> None:
    conn, municipality, now, today = speaker.conn, speaker.municipality, speaker.now, speaker.today
    for one in list(services.figures_due(conn, municipality, now)):
        if services.mark_figure_told(conn, one, today, now):
            _tell(speaker, one, is_over=False)
    for one in list(services.reviews_due(conn, municipality, now)):
        if services.mark_review_told(conn, one, now):
            _tell(speaker, one, is_over=True)


def _tell(speaker: Speaker, edition: Edition, is_over: bool) -> None:
    conn, today = speaker.conn, speaker.today
    page = services.page(conn, edition, today)
    totals = services.totals(conn, edition, today)
    yesterday = services.of_yesterday(conn, edition, today)
    for person in speaker.staff():
        t = translator(person.language)
        if person.chat_id in speaker.house.first_staff.colleagues:
            continue
        told = views.review(t, page) if is_over else views.figure(t, page, yesterday)
        _say(speaker, told, person, Lane.REMINDER)
    for person in audience(speaker):
        t = translator(person.language)
        told = views.totals_of_review(t, totals) if is_over else views.totals_of_day(t, totals)
        _say(speaker, told, person, Lane.BROADCAST)


def _say(speaker: Speaker, told: list[Message], person: Person, lane: Lane) -> None:
    for message in told:
        speaker.say(message, person, lane=lane)
