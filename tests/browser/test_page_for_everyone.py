"""The page on small screens, with a keyboard only, and for screen readers."""

import pytest
from playwright.async_api import FloatRect, Locator, Page, expect

from tests.browser.conftest import OpenPage
from tests.browser.phones import bubbles, change_holder, field, last_bubble, last_item, overflow, phone, type_and_send
from tests.browser.sites import FATMA, SANNE, Site

pytestmark = [pytest.mark.browser, pytest.mark.asyncio(loop_scope="session")]

BUTTONS = {"inline_keyboard": [[{"text": "Ja, dat klopt", "callback_data": "yes"}]]}
LONG = "https://voorbeeld.nl/" + "x" * 300


@pytest.mark.parametrize(("width", "height"), [(320, 640), (640, 450), (1024, 700), (1400, 900)])
async def test_nothing_is_wider_than_the_window(site: Site, open_page: OpenPage, width: int, height: int) -> None:
    site.people.says(FATMA, LONG)
    await site.says(FATMA, f"<pre>{LONG}</pre>", reply_markup=BUTTONS)
    page = await open_page(site.address, viewport={"width": width, "height": height})
    await expect(bubbles(page, "resident")).to_have_count(2)
    assert await overflow(page) <= 0
    log = phone(page, "resident").get_by_role("log")
    assert await log.evaluate("log => log.scrollWidth - log.clientWidth") <= 0


async def test_a_small_laptop_shows_it_all_at_once(site: Site, open_page: OpenPage) -> None:
    page = await open_page(site.address, viewport={"width": 1366, "height": 641})
    for key in ("resident", "coordinator", "oov"):
        await expect(field(page, key)).to_be_in_viewport(ratio=1)
    assert await page.evaluate("document.documentElement.scrollHeight - window.innerHeight") <= 0
    name, clock = page.get_by_role("heading", level=1), page.locator("#steps")
    assert _is_beside(await _box(name), await _box(clock))


async def test_buttons_are_as_wide_as_their_message(page: Page, site: Site) -> None:
    site.people.says(FATMA, "hoi")
    await site.says(FATMA, "Zo?", reply_markup=BUTTONS)
    await expect(last_bubble(page, "resident")).to_contain_text("Zo?")
    message, buttons = last_bubble(page, "resident"), last_item(page, "resident").locator(".inline-keyboard")
    assert (await _box(message))["width"] == (await _box(buttons))["width"]


async def test_one_phone_at_a_time_on_a_narrow_screen(site: Site, open_page: OpenPage) -> None:
    page = await open_page(site.address, viewport={"width": 320, "height": 640})
    await expect(phone(page, "resident")).to_be_visible()
    await expect(phone(page, "coordinator")).to_be_hidden()
    site.people.says(SANNE, "hoi")
    await site.says(SANNE, "Nieuwe melding")
    tabs = page.get_by_role("navigation", name="Telefoons")
    tab = tabs.get_by_role("button", name="Samenlevingsregisseur")
    await expect(tab).to_contain_text("1")
    await tab.click()
    await expect(phone(page, "resident")).to_be_hidden()
    await expect(last_bubble(page, "coordinator")).to_contain_text("Nieuwe melding")
    await expect(tab).not_to_contain_text("1")
    await type_and_send(page, "coordinator", "Gezien")
    await expect(last_bubble(page, "coordinator")).to_contain_text("Gezien")
    await tabs.get_by_role("button", name="Bewoner 1").click()
    await change_holder(page, "resident", "Bewoner 2")
    await expect(tabs.get_by_role("button", name="Bewoner 2")).to_be_visible()


async def test_everything_goes_with_a_keyboard_alone(page: Page, site: Site) -> None:
    for key in ("Tab", "Tab", "Enter"):
        await page.keyboard.press(key)
    await expect(field(page, "coordinator")).to_be_focused()
    await page.keyboard.type("hoi")
    await page.keyboard.press("Enter")
    await expect(last_bubble(page, "coordinator")).to_contain_text("hoi")
    await site.says(SANNE, "Klopt dit?", reply_markup=BUTTONS)
    await expect(bubbles(page, "coordinator")).to_have_count(2)
    for key in ("Shift+Tab", "Shift+Tab"):
        await page.keyboard.press(key)
    await expect(phone(page, "coordinator").get_by_role("button", name="Ja, dat klopt")).to_be_focused()
    await page.keyboard.press("Enter")
    await expect(phone(page, "coordinator").locator("[aria-busy=true]")).to_have_count(1)
    await page.keyboard.press("Shift+Tab")
    await expect(phone(page, "coordinator").get_by_role("log")).to_be_focused()
    for key in ("ArrowUp", "Enter", "Enter"):
        await page.keyboard.press(key)
    await expect(phone(page, "coordinator").locator(".context")).to_contain_text("Klopt dit?")
    await page.keyboard.type("Ja hoor")
    await page.keyboard.press("Shift+Enter")
    await page.keyboard.type("tot ziens")
    await page.keyboard.press("Enter")
    await expect(last_bubble(page, "coordinator")).to_contain_text("Ja hoor\ntot ziens")
    assert site.people.messages(SANNE)[-1]["reply_to_message"]["text"] == "Klopt dit?"


async def test_a_screen_reader_hears_who_says_what(page: Page, site: Site) -> None:
    site.people.says(FATMA, "hoi")
    await site.says(FATMA, "Dag Fatma")
    log = page.get_by_role("log", name="Berichten op de telefoon van Bewoner 1 (nl)")
    await expect(log).to_have_attribute("aria-live", "polite")
    await expect(bubbles(page, "resident").first).to_contain_text("U: hoi")
    await expect(bubbles(page, "resident").last).to_contain_text("Bot: Dag Fatma")
    await expect(page.get_by_role("region", name="Samenlevingsregisseur")).to_be_visible()
    await expect(page.get_by_role("textbox", name="Bericht van Team OOV")).to_be_visible()
    unnamed = "button:not(:has(svg[aria-hidden])):empty, button:has(svg:only-child):not([aria-label])"
    await expect(page.locator(unnamed)).to_have_count(0)


async def test_dark_and_without_motion_when_asked(site: Site, open_page: OpenPage) -> None:
    page = await open_page(site.address, color_scheme="dark", reduced_motion="reduce")
    colour = await page.evaluate("getComputedStyle(document.documentElement).backgroundColor")
    assert colour == "rgb(12, 19, 18)"
    site.people.says(FATMA, "hoi")
    animation = await last_bubble(page, "resident").evaluate("one => getComputedStyle(one.parentElement).animationName")
    assert animation == "none"


async def _box(shown: Locator) -> FloatRect:
    box = await shown.bounding_box()
    assert box
    return box


def _is_beside(one: FloatRect, other: FloatRect) -> bool:
    return one["y"] < other["y"] + other["height"] and other["y"] < one["y"] + one["height"]
