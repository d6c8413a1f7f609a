"""What many tests begin with: a report, a talk that a coordinator writes down, a signal that is closed, a later day."""

from datetime import UTC, datetime, timedelta

from sqlalchemy import Connection

from domain.people import Role
from storage import people
from tests.world import Phone, World

FIREWORKS = "Elke avond wordt er vuurwerk afgestoken bij de flat"
DEALING = "Elke avond staan er jongens te dealen bij de garages aan de Kostmand"
VAGUE = "Zo kan het echt niet langer, doe er iets aan"
NUMBER = "06 12345678"


async def first_of_a_round(phone: Phone) -> None:
    """On a walk in the Kostmand."""
    await phone.says(f"/nieuw {FIREWORKS}")
    await phone.presses("Op een rondje")
    await phone.presses("Kostmand")
    await phone.presses("Opslaan")


async def with_somebody_who_can_be_called(phone: Phone) -> None:
    """The card is in view."""
    await phone.says(f"/nieuw {DEALING}")
    await phone.presses("Telefoon")
    await phone.presses("Bereikbaar via")
    await phone.says(NUMBER)
    await phone.presses("Opslaan")
    await phone.presses("Bekijk 0001")


async def report(phone: Phone, words: str = DEALING) -> None:
    """Whatever is asked gets the first answer on offer."""
    await phone.says(words)
    while "✅ Versturen" not in phone.labels:
        await phone.presses(phone.labels[0])
    await phone.presses("✅ Versturen")


async def close(noor: Phone, number: int = 1) -> None:
    await noor.says(f"/signaal {number}")
    await noor.presses("Afronden")
    await noor.presses("Opgelost")
    await noor.presses("Versturen")


async def until(world: World, day: int, hour: int, minute: int = 0, month: int = 11) -> None:
    """To a local time of 2026 in winter."""
    moment = datetime(2026, month, day, hour, minute, tzinfo=UTC) - timedelta(hours=1)
    await world.later(seconds=(moment - world.moment).total_seconds())


def make_somebody_else_coordinator(conn: Connection) -> None:
    people.give_role(conn, 4242, 555, Role.COORDINATOR)
