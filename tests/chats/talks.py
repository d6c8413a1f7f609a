"""Talks with residents that a coordinator writes down."""

from tests.world import Phone

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
