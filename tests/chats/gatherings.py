"""Meetings that a coordinator plans, and residents who sign up."""

from tests.world import Phone


async def plan(noor: Phone, subject: str = "Fietspad", when: str = "donderdag 3 december 19:30") -> None:
    """A draft in the Kostmand; its card is in view."""
    await noor.says("/bijeenkomst")
    await noor.presses("Nieuwe bijeenkomst")
    await noor.presses("Kostmand")
    await noor.says(subject)
    await noor.says(when)
    await noor.presses("donderdag 3 december 19:30")
    await noor.presses("De Draaikom")


async def publish(noor: Phone) -> None:
    await noor.presses("Bekijken en publiceren")
    await noor.presses("📣 Publiceren")


async def with_places(noor: Phone, count: int) -> None:
    await noor.presses("⋯ Meer")
    await noor.presses("🪑 Plaatsen")
    await noor.says(str(count))
    await noor.presses("⬅️ Terug")


async def sign_up(phone: Phone, party: int) -> None:
    await phone.says("/bijeenkomsten")
    await phone.presses("Fietspad")
    await phone.presses(str(party))
