import asyncio

import pytest
from playwright.async_api import Page, expect

from bot.sandbox.store import Json
from tests.browser.conftest import OpenPage
from tests.browser.phones import (
    bubbles,
    field,
    last_bubble,
    phone,
    toast,
    type_and_send,
    unread,
    with_message,
)
from tests.browser.serving import free_port, serving
from tests.browser.sites import FATMA, OOV, Site, stopped

pytestmark = [pytest.mark.browser, pytest.mark.asyncio(loop_scope="session")]


async def say_hello(site: Site, message: Json) -> None:
    await site.says(message["chat"]["id"], "Hoi! Waar gaat het over?")


async def test_a_resident_starts_and_writes(page: Page, site: Site) -> None:
    site.answers = {"*": say_hello}
    await phone(page, "resident").get_by_role("button", name="Starten").click()
    await expect(last_bubble(page, "resident")).to_contain_text("Hoi! Waar gaat het over?")
    await type_and_send(page, "resident", "Er ligt afval\nbij de garages")
    await expect(bubbles(page, "resident")).to_have_count(4)
    assert [update["message"]["text"] for update in site.heard] == ["/start", "Er ligt afval\nbij de garages"]
    await expect(bubbles(page, "resident").nth(2)).to_contain_text("U: Er ligt afval")


async def test_formatting_is_shown_and_markup_is_never_run(page: Page, site: Site) -> None:
    site.people.says(FATMA, "<img src=x onerror=alert(1)>")
    await site.says(
        FATMA,
        "🏘 <b>vet <i>en schuin</i></b> <a href='https://huizen.nl/'>site</a> <code>x</code>"
        "\n<blockquote>gezegd</blockquote>\ndaarna /meld",
    )
    await expect(bubbles(page, "resident").first).to_contain_text("<img src=x onerror=alert(1)>")
    text = last_bubble(page, "resident").locator(".text")
    await expect(text.locator("strong")).to_have_text("vet en schuin")
    await expect(text.locator("strong em")).to_have_text("en schuin")
    await expect(text.locator("blockquote")).to_have_text("gezegd")
    await expect(text.locator("a")).to_have_attribute("href", "https://huizen.nl/")
    await text.get_by_role("button", name="/meld").click()
    await expect(last_bubble(page, "resident")).to_contain_text("/meld")


async def test_a_link_that_could_run_something_is_only_text(page: Page, site: Site) -> None:
    site.people.says(FATMA, "hoi")
    link = {"type": "text_link", "offset": 0, "length": 4, "url": "javascript:alert(1)"}
    event = {"message_id": 900, "date": 0, "from": {"id": 1, "first_name": "X"}, "chat": {"id": FATMA}}
    site.emulator.events.publish(
        {"type": "message", "chat_id": FATMA, "message": {**event, "text": "klik", "entities": [link]}}
    )
    await expect(last_bubble(page, "resident")).to_contain_text("klik")
    await expect(last_bubble(page, "resident").locator("a")).to_have_count(0)


async def test_own_messages_can_be_edited_and_any_answered(page: Page, site: Site) -> None:
    await type_and_send(page, "resident", "Er staan jongens")
    await with_message(page, "resident", "Er staan jongens", "Bewerken")
    await expect(field(page, "resident")).to_have_value("Er staan jongens")
    await type_and_send(page, "resident", "Er staan meisjes")
    await expect(last_bubble(page, "resident")).to_contain_text("meisjes")
    await expect(last_bubble(page, "resident")).to_contain_text("bewerkt")
    await site.says(FATMA, "Waar precies?")
    await with_message(page, "resident", "Waar precies?", "Antwoorden")
    await type_and_send(page, "resident", "Bij de garages")
    await expect(last_bubble(page, "resident").locator(".quote")).to_contain_text("Waar precies?")
    last = site.people.messages(FATMA)[-1]
    assert last["reply_to_message"]["text"] == "Waar precies?"


async def test_a_deleted_message_disappears(page: Page, site: Site) -> None:
    site.people.says(FATMA, "hoi")
    sent = await site.says(FATMA, "Vergissing")
    await expect(last_bubble(page, "resident")).to_contain_text("Vergissing")
    await site.call("deleteMessage", chat_id=FATMA, message_id=sent["message_id"])
    await expect(last_bubble(page, "resident")).to_contain_text("hoi")


async def test_what_nobody_looked_at_is_counted(page: Page, site: Site) -> None:
    await field(page, "resident").focus()
    await site.says(OOV, "Weekbericht 48")
    await site.says(OOV, "Weekbericht 49")
    await expect(unread(page, "oov")).to_have_text("2 nieuwe berichten")
    await expect(page).to_have_title("(2) Buurtsignaal · proefomgeving")
    await expect(unread(page, "resident")).to_be_hidden()
    await field(page, "oov").focus()
    await expect(unread(page, "oov")).to_be_hidden()
    await expect(page).to_have_title("Buurtsignaal · proefomgeving")


async def test_reading_back_is_not_disturbed_by_a_new_message(page: Page, site: Site) -> None:
    for number in range(30):
        site.people.says(FATMA, f"Melding {number}")
    await expect(bubbles(page, "resident")).to_have_count(30)
    log = phone(page, "resident").get_by_role("log")
    await log.focus()
    await log.evaluate("log => log.scrollTo(0, 0)")
    await expect(phone(page, "resident").get_by_role("button", name="Naar het laatste bericht")).to_be_visible()
    await site.says(FATMA, "Nieuw antwoord")
    await expect(unread(page, "resident")).to_have_text("1 nieuw bericht")
    assert await log.evaluate("log => log.scrollTop") == 0
    await phone(page, "resident").get_by_role("button", name="Naar het laatste bericht").click()
    await expect(unread(page, "resident")).to_be_hidden()
    await expect(last_bubble(page, "resident")).to_be_in_viewport()


async def test_typing_shows_in_the_head_until_the_message_is_there(page: Page, site: Site) -> None:
    site.people.says(FATMA, "hoi")
    status = phone(page, "resident").locator(".chat-status")
    await site.call("sendChatAction", chat_id=FATMA, action="typing")
    await expect(status).to_have_text("typt…")
    await site.says(FATMA, "Hallo")
    await expect(status).to_have_text("bot")


async def test_the_clock_moves_by_its_buttons(page: Page, site: Site) -> None:
    clock = page.get_by_role("region", name="De klok van de proefomgeving")
    await expect(clock).to_contain_text("dinsdag 24 november 2026 10:30")
    for name in ("+30 sec", "+1 uur", "Volgende werkdag 09:00", "Maandag 08:00"):
        await clock.get_by_role("button", name=name).click()
        await expect(page.locator("#steps")).to_have_attribute("aria-busy", "false")
    assert site.moves == ["+30s", "+1h", "working_day", "monday"]
    await expect(clock).to_contain_text("dinsdag 24 november 2026 14:30")
    site.clock.move_to(site.clock.now().replace(month=12, day=1))
    await expect(clock).to_contain_text("dinsdag 1 december 2026")


async def test_what_the_emulator_refuses_is_told(page: Page, site: Site, complaints: list[str]) -> None:
    await field(page, "resident").focus()
    site.people.blocks(FATMA)
    # Only once the page knows of it: else it would hide the field again.
    await expect(field(page, "resident")).to_be_hidden()
    await page.evaluate("document.querySelector('[data-phone=resident] form').hidden = false")
    await type_and_send(page, "resident", "hoi")
    await expect(toast(page, "resident")).to_contain_text("Dat lukt niet")
    assert [complaint for complaint in complaints if "400" not in complaint] == []
    complaints.clear()


async def test_nothing_is_lost_or_doubled_when_the_connection_breaks(
    open_page: OpenPage, complaints: list[str]
) -> None:
    site, port = Site(), free_port()
    bot = asyncio.create_task(site.run_bot())
    async with serving(site.app, port) as address:
        page = await open_page(address)
        await type_and_send(page, "resident", "een")
        await expect(bubbles(page, "resident")).to_have_count(1)
    await expect(page.get_by_text("De verbinding met de proefomgeving is weg.")).to_be_visible()
    await site.says(FATMA, "twee")
    site.people.edits(FATMA, site.people.messages(FATMA)[0]["message_id"], "een, maar anders")
    async with serving(site.app, port):
        await expect(bubbles(page, "resident")).to_have_count(2)
        await expect(bubbles(page, "resident").first).to_contain_text("een, maar anders")
        await type_and_send(page, "resident", "drie")
        await expect(bubbles(page, "resident")).to_have_count(3)
        await page.context.close()
        assert await site.is_left()
    await stopped(bot)
    assert [complaint for complaint in complaints if "net::ERR" not in complaint] == []
    complaints.clear()
