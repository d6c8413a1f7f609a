"""[📄 Verslag]: one page about a period for the alderman, as PDF and HTML."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, datetime

from sqlalchemy import Connection

from domain.dialogues import Step
from domain.errors import Unknown
from domain.figures import WeekFigures
from domain.people import Role
from domain.periods import Period, PeriodKind
from handlers.drawing.pages import Page, Printed
from handlers.drawing.pages import make as make_page
from handlers.errands import Craft
from handlers.house import House
from handlers.i18n import translator
from handlers.speaker import Speaker
from handlers.turn import Turn
from handlers.views import welcome
from handlers.views.messages import Message
from handlers.views.staff import accounts as views
from handlers.views.staff.overview import not_now
from services import accounts as services
from services import figures
from storage import people
from storage.errands import Errand

KIND = "account"
_LONGEST_MEANS = 600  # characters: they stand whole on a page with much else
_FARTHEST = 400  # periods back


def ask(turn: Turn) -> None:
    kind, back = turn.parts
    if int(back) > _FARTHEST:
        raise Unknown
    period = Period.of(PeriodKind(kind), turn.today).back(int(back))
    turn.go_to(Step.ACCOUNT, account=f"{kind}:{period.first}")
    turn.say(question(turn))


def question(turn: Turn) -> Message:
    return views.ask_means(turn.t, turn.dialogue.version)


def take_means(turn: Turn) -> None:
    if len(turn.text) > _LONGEST_MEANS:
        turn.go_to(turn.step)
        turn.say(views.too_long(turn.t, turn.dialogue.version, _LONGEST_MEANS))
    else:
        _send_for(turn, turn.text)


def skip(turn: Turn, _: str) -> None:
    _send_for(turn, "")


def _send_for(turn: Turn, means: str) -> None:
    asked = turn.answers.account
    turn.send_for(KIND, asked, asked=asked, means=means)
    turn.go_to(None, account="")
    turn.show(views.being_made(turn.t))


def stop(turn: Turn, _: str) -> None:
    turn.go_to(None, account="")
    turn.show(welcome.never_mind(turn.t))


@dataclass(frozen=True)
class Found:
    candidates: Sequence[Page]
    weeks: Sequence[WeekFigures]
    name: str


def _look(conn: Connection, house: House, errand: Errand, now: datetime) -> Found:
    kind, _, first = errand.details["asked"].partition(":")
    period = Period.of(PeriodKind(kind), date.fromisoformat(first))
    t = translator(people.language_of(conn, house.bot_id, errand.chat_id))
    account = services.compose(conn, house.municipality, period, errand.details["means"], now)
    return Found(views.pages(t, house.municipality, account), account.weeks, f"verslag-{first}-{period.last}")


def make(found: Found) -> Printed:
    return make_page(found.candidates)


def _tell(speaker: Speaker, errand: Errand, found: Found | None, made: Printed | None) -> None:
    person = speaker.chat(errand.chat_id)
    if not speaker.has_role(person, Role.COORDINATOR):
        return
    t = translator(person.language)
    if found is None or made is None:
        speaker.say(not_now(t), person)
        return
    figures.publish(speaker.conn, found.weeks, speaker.now)
    for message in views.documents(t, made, found.name):
        speaker.say(message, person)


CRAFT = Craft(_look, make, _tell)
