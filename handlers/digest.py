"""The weekly digest: drafted on Friday, sent on Monday, drawn in between."""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import datetime

from sqlalchemy import Connection

from domain.digest import Digest
from domain.municipality import Municipality
from domain.people import Person, Role
from domain.weeks import Week
from handlers.drawing.charts import Picture, draw
from handlers.errands import Craft
from handlers.house import House
from handlers.i18n import translator
from handlers.speaker import Speaker
from handlers.views.staff import digest as views
from handlers.views.staff import digest_draft
from handlers.views.staff import figures as figure_views
from services import digest as services
from storage import errands, people
from storage.errands import Errand
from storage.outbox import Lane

KIND = "digest"


@dataclass(frozen=True)
class Composed:
    """A digest, and the picture to be drawn for it."""

    digest: Digest
    picture: Picture


def tell_due(speaker: Speaker) -> None:
    """Sends for what is due: the digest is drawn first, the draft needs no drawing."""
    conn, municipality, now = speaker.conn, speaker.municipality, speaker.now
    if (week := services.due(conn, municipality, now)) is not None:
        errands.ask_once(conn, f"{KIND}:{week}", KIND, 0, {"week": str(week)}, now)
    if (week := services.draft_due(conn, municipality, now)) is not None and services.mark_drafted(conn, week, now):
        digest = services.compose(conn, municipality, week, now)
        for person in speaker.staff():
            if person.chat_id not in speaker.house.first_staff.colleagues:
                for message in digest_draft.draft(translator(person.language), municipality, digest):
                    speaker.say(message, person, lane=Lane.REMINDER)


def compose(conn: Connection, house: House, week: Week, now: datetime) -> Composed:
    digest = services.compose(conn, house.municipality, week, now)
    return Composed(digest, picture(house.municipality, digest))


def picture(municipality: Municipality, digest: Digest) -> Picture:
    """One for everybody, in the municipality's language."""
    t = translator(None)
    return figure_views.picture(t, municipality, digest.weeks, views.chart_title(t))


def _look(conn: Connection, house: House, errand: Errand, now: datetime) -> Composed:
    return compose(conn, house, Week.parse(errand.details["week"]), now)


def draw_chart(composed: Composed) -> bytes:
    return draw(composed.picture)


def _tell(speaker: Speaker, _: Errand, composed: Composed | None, chart: bytes | None) -> None:
    """When it could not even be counted, the administrators have heard of it, and the next tick asks again."""
    if composed is None or not services.mark_sent(speaker.conn, composed.digest, speaker.now):
        return
    for person in audience(speaker):
        t = translator(person.language)
        for message in views.messages(t, speaker.municipality, composed.digest, chart):
            speaker.say(message, person, lane=Lane.BROADCAST)


CRAFT = Craft(_look, draw_chart, _tell)


def audience(speaker: Speaker) -> Iterator[Person]:
    """The group of team OOV, and the readers who have not stopped what they did not ask for."""
    house = speaker.house
    group = people.team_group(speaker.conn, house.bot_id, house.first_staff)
    if group is not None:
        yield Person.of_group(house.bot_id, group)
    for user_id in people.with_role(speaker.conn, house.bot_id, Role.OOV_READER, house.first_staff):
        reader = speaker.chat(user_id)
        if not reader.stopped:
            yield reader
