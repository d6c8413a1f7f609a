"""What a test does with the phones on the page, by the key of the phone."""

from playwright.async_api import Locator, Page


async def open_phones(page: Page, address: str) -> None:
    await page.goto(address)
    await page.locator("html[data-ready]").wait_for()


def phone(page: Page, key: str) -> Locator:
    return page.locator(f'[data-phone="{key}"]')


def field(page: Page, key: str) -> Locator:
    return phone(page, key).locator("textarea")


def bubbles(page: Page, key: str) -> Locator:
    return phone(page, key).locator(".bubble")


def last_bubble(page: Page, key: str) -> Locator:
    return bubbles(page, key).last


def last_item(page: Page, key: str) -> Locator:
    """The last message with its inline buttons."""
    return phone(page, key).locator(".item").last


def toast(page: Page, key: str) -> Locator:
    return phone(page, key).locator(".toast")


def unread(page: Page, key: str) -> Locator:
    return phone(page, key).locator(".owner .badge")


async def type_and_send(page: Page, key: str, text: str) -> None:
    await field(page, key).fill(text)
    await field(page, key).press("Enter")


async def press(page: Page, key: str, label: str) -> None:
    """The newest button that has this in its text: under a message, or on the bot's keyboard."""
    await phone(page, key).locator(".inline-button, .reply-button").filter(has_text=label).last.click()


async def attach(page: Page, key: str, what: str) -> None:
    await phone(page, key).get_by_label("Iets meesturen").click()
    await page.get_by_role("menuitem", name=what).click()


async def with_message(page: Page, key: str, text: str, what: str) -> None:
    """Chooses from the menu of the newest message that has this text."""
    message = bubbles(page, key).filter(has_text=text).last
    await message.hover()
    await message.get_by_label("Wat wilt u met dit bericht?").click()
    await page.get_by_role("menuitem", name=what).click()


async def change_holder(page: Page, key: str, title: str) -> None:
    select = phone(page, key).get_by_label("Wie deze telefoon vasthoudt")
    options = await select.locator("option").all_text_contents()
    await select.select_option(index=next(at for at, text in enumerate(options) if text.startswith(title)))


async def overflow(page: Page) -> int:
    """How many pixels the page is wider than its window."""
    width: int = await page.evaluate("document.documentElement.scrollWidth - window.innerWidth")
    return width
