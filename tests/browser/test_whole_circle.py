"""A signal from the first word to the closing message: the real program, its sample signals, and three phones."""

import re
from collections.abc import AsyncIterator
from dataclasses import dataclass

import pytest
import pytest_asyncio
from playwright.async_api import Browser, Page, expect

from tests.browser.conftest import OpenPage
from tests.browser.phones import bubbles, change_holder, last_bubble, last_item, phone, press, toast, type_and_send
from tests.browser.serving import free_port
from tests.program.programs import Program, at_any_hour

pytestmark = [pytest.mark.browser, pytest.mark.asyncio(loop_scope="session")]

DEALING = "Elke avond staan er jongens te dealen bij de garages aan de Kostmand"
DEALING_IN_ENGLISH = "Every evening boys are dealing drugs near the garages in the Kostmand"
ANSWER = "Ik ga vanavond zelf kijken. U hoort morgen van mij."


@pytest_asyncio.fixture(scope="module", loop_scope="session")
async def address(chromium: Browser, tmp_path_factory: pytest.TempPathFactory) -> AsyncIterator[str]:
    """Of a program that runs for all tests here; at the end it has to stop without a complaint."""
    folder = tmp_path_factory.mktemp("program")
    program = Program(folder, {"MUNICIPALITY": str(at_any_hour(folder))})
    async with program.running(PORT=str(free_port())) as running:
        yield str(running.page.base_url)
        ended = await running.stop()
    assert ended.code == 0
    assert "Traceback" not in ended.complained


@pytest_asyncio.fixture(loop_scope="session")
async def page(address: str, open_page: OpenPage) -> Page:
    return await open_page(address)


@pytest.fixture
def resident(page: Page) -> "Hand":
    return Hand(page, "resident")


@pytest.fixture
def coordinator(page: Page) -> "Hand":
    return Hand(page, "coordinator")


@dataclass
class Hand:
    """Somebody with a phone on the page. What is seen is the newest message, as it reads now."""

    page: Page
    key: str

    async def says(self, text: str) -> None:
        await type_and_send(self.page, self.key, text)

    async def presses(self, label: str) -> None:
        await press(self.page, self.key, label)

    async def sees(self, words: str) -> None:
        await expect(last_bubble(self.page, self.key)).to_contain_text(words)

    async def is_told(self, words: str) -> None:
        await expect(toast(self.page, self.key)).to_contain_text(words)

    async def never_saw(self, words: str) -> None:
        await expect(bubbles(self.page, self.key).filter(has_text=words)).to_have_count(0)

    async def reports(self, text: str, send: str, sent: str) -> str:
        """The number under which it was received."""
        await self.says(text)
        await self.presses(send)
        await self.sees(sent)
        found = re.search(r"HZ-\d{4}-\d{4}", await last_bubble(self.page, self.key).inner_text())
        assert found
        return found.group()

    async def reads_news_about(self, number: str) -> None:
        """What could hurt on a lock screen waits behind a button."""
        await self.sees(f"Er is nieuws over {number}")
        await self.presses("Lezen")

    async def opens(self, number: str) -> None:
        await self.says(f"/signaal {number}")
        await self.sees(f"{number} Drugs")

    async def opens_from_queue(self, number: str, neighbourhood: str) -> None:
        await self.says("/wachtrij")
        await self.sees("Wachtrij")
        await self._turns_to(neighbourhood)
        row = last_item(self.page, self.key).get_by_role("button", name=number[-4:])
        while await row.count() == 0:
            await self._turns_to("➡️")
        await row.click()
        await self.sees(f"{number} Drugs")

    async def _turns_to(self, label: str) -> None:
        list_ = last_bubble(self.page, self.key)
        before = await list_.inner_text()
        await self.presses(label)
        await expect(list_).not_to_have_text(before, use_inner_text=True)

    async def sends(self, text: str) -> None:
        """An answer to the signal on the card."""
        await self.presses("💬 Antwoord")
        await self.sees("Typ uw antwoord")
        await self.says(text)
        await self.sees(f"„{text}”")
        await self.presses("✅ Versturen")
        await self.is_told("30 seconden")
        await self.sees("Beantwoord")


async def half_a_minute_passes(page: Page) -> None:
    await _moves_on(page, "+30 sec")


async def _moves_on(page: Page, step: str) -> None:
    await page.get_by_role("button", name=step).click()
    await expect(page.locator("#steps")).to_have_attribute("aria-busy", "false", timeout=30_000)


async def test_a_worry_is_received_answered_and_closed(page: Page, resident: Hand, coordinator: Hand) -> None:
    await phone(page, "resident").get_by_role("button", name="Starten").click()
    await resident.sees("Ik ben de chatbot van de gemeente Huizen")
    number = await resident.reports(DEALING, "✅ Versturen", "heeft nummer")

    await coordinator.opens_from_queue(number, "Kostmand")
    await coordinator.sees(f"„{DEALING}”")
    await coordinator.presses("🙋 Ik pak dit op")
    await coordinator.sees("In behandeling")
    await coordinator.sends(ANSWER)
    await resident.never_saw(ANSWER)
    await half_a_minute_passes(page)
    await resident.reads_news_about(number)
    await resident.sees(f"Antwoord op {number}")
    await resident.sees(f"„{ANSWER}”")

    await coordinator.presses("✅ Afronden")
    await coordinator.presses("Opgelost")
    await coordinator.sees("Dit gaat naar de melder")
    await coordinator.presses("✅ Versturen")
    await coordinator.sees("Afgerond")
    await resident.never_saw("is afgerond")
    await half_a_minute_passes(page)
    await resident.reads_news_about(number)
    await resident.sees(f"Uw melding {number} is afgerond")


async def test_an_answer_undone_in_time_never_reaches_an_english_phone(
    page: Page, resident: Hand, coordinator: Hand
) -> None:
    await change_holder(page, "resident", "Bewoner James")
    number = await resident.reports(DEALING_IN_ENGLISH, "✅ Send", "has number")
    before = await bubbles(page, "resident").count()
    await coordinator.opens(number)
    await coordinator.sees(f"„{DEALING_IN_ENGLISH}”")
    await coordinator.sends(ANSWER)
    await coordinator.presses("Ongedaan maken")
    await coordinator.sees("Antwoord beloofd")
    await half_a_minute_passes(page)
    await resident.never_saw(ANSWER)
    await expect(bubbles(page, "resident")).to_have_count(before)
    await resident.presses("My reports")
    await resident.sees(f"{number} · Drugs · Kostmand\nReceived\nAnswer by")


async def _moves_on_until(page: Page, step: str, hand: Hand, words: str) -> None:
    """As often as it takes, within reason."""
    for _ in range(14):
        if await bubbles(page, hand.key).filter(has_text=words).count():
            return
        await _moves_on(page, step)
    raise AssertionError(f"nobody said {words!r}")


async def test_a_meeting_from_sign_up_to_reminder_to_what_was_agreed(
    page: Page, resident: Hand, coordinator: Hand
) -> None:
    await change_holder(page, "resident", "Bewoner Fatma")
    await resident.says("/bijeenkomsten")
    await resident.sees("Buurtbijeenkomsten")
    await resident.presses("Spelen en ontmoeten")
    await resident.sees("Met hoeveel mensen komt u?")
    await resident.presses("2")
    await resident.sees("U staat op de lijst, met 2 mensen")
    await _moves_on_until(page, "Volgende werkdag", resident, "Morgen is de bijeenkomst")
    await _moves_on_until(page, "+1 uur", resident, "De bijeenkomst begint zo")
    for _ in range(3):
        await _moves_on(page, "+1 uur")
    await coordinator.says("/bijeenkomst")
    await coordinator.sees("Spelen en ontmoeten: begonnen, nog geen verslag")
    await coordinator.presses("Spelen en ontmoeten")
    await coordinator.sees("van 40 plaatsen bezet")
    await coordinator.presses("📝 Verslag")
    await coordinator.sees("Verslag van Spelen en ontmoeten")
    await coordinator.presses("➕ De speelplek")
    await coordinator.sees("Wat is afgesproken?")
    await coordinator.says("De schommel wordt gemaakt")
    await coordinator.sees("Wie doet het?")
    await coordinator.presses("Overslaan")
    await coordinator.sees("Wanneer is het klaar?")
    await coordinator.presses("Overslaan")
    await coordinator.sees("De schommel wordt gemaakt")
    await coordinator.presses("Aan iedereen vertellen")
    await coordinator.sees("wie op de lijst staat of dit meldde")
    await coordinator.presses("✅ Versturen")
    await coordinator.sees("Verteld aan")
    await resident.sees("De schommel wordt gemaakt")


async def test_team_oov_has_last_mondays_digest_with_its_chart_and_gets_the_next(page: Page) -> None:
    digests = bubbles(page, "oov").filter(has_text="Niet iedereen meldt")
    await expect(digests.first).to_contain_text("Wat valt op")
    await expect(phone(page, "oov").locator(".photo img").first).to_be_attached()
    await expect(phone(page, "oov").locator("a.file").first).to_contain_text("weekbericht-")
    before = await digests.count()
    await page.get_by_role("button", name="Maandag 08:00").click()
    await expect(page.locator("#steps")).to_have_attribute("aria-busy", "false", timeout=60_000)
    await expect(digests).to_have_count(before + 1)
