"""Meetings that a coordinator plans, and residents who sign up."""

from tests.world import HUIZEN, Phone


async def plan(noor: Phone, subject: str = "Fietspad", when: str = "donderdag 3 december 19:30") -> None:
    """A draft in the Kostmand; its card is in view."""
    await noor.says("/bijeenkomst")
    await noor.presses("Nieuwe bijeenkomst")
    await noor.presses("Kostmand")
    await noor.says(subject)
    await noor.says(when)
    await noor.presses("donderdag 3 december 19:30")
    await noor.presses("De Draaikom")


async def plan_about(noor: Phone, topic: str, when: str) -> None:
    """What one resident reported; who would be invited is in view."""
    await noor.says("/bijeenkomst")
    await noor.presses("Nieuwe bijeenkomst")
    await noor.presses("Kostmand")
    await noor.presses(f"{HUIZEN.topic(topic).label['nl']} · 1 bewoner")
    await noor.presses("Verder")
    await noor.says(when)
    await noor.presses(when)
    await noor.says("De Draaikom")
    await noor.presses("Bekijken en publiceren")


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
