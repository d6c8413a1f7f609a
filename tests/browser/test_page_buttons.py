from typing import Any

import pytest
from playwright.async_api import Page, expect

from bot.sandbox.store import Json
from tests.browser.phones import (
    field,
    last_bubble,
    last_item,
    phone,
    press,
    toast,
    type_and_send,
)
from tests.browser.sites import FATMA, SANNE, Site

pytestmark = [pytest.mark.browser, pytest.mark.asyncio(loop_scope="session")]

CARD = {
    "inline_keyboard": [
        [
            {"text": "Ik pak dit op", "callback_data": "claim"},
            {"text": "Antwoord", "callback_data": "answer"},
        ],
        [{"text": "Doorzetten", "callback_data": "route"}, {"text": "Website", "url": "https://huizen.nl/"}],
    ]
}
UNDO = {"inline_keyboard": [[{"text": "Ongedaan maken", "callback_data": "undo"}]]}
PLACES = {
    "keyboard": [
        [
            {"text": "Mijn plek", "request_location": True},
            {"text": "Mijn nummer", "request_contact": True},
        ],
        [{"text": "Kostmand"}, {"text": "Oostermeent"}],
    ],
    "resize_keyboard": True,
    "input_field_placeholder": "Straat of plek",
}


async def show_card(site: Site, message: Json) -> None:
    await site.says(message["chat"]["id"], "<b>HZ-2026-0042</b> Ontvangen", reply_markup=CARD)


async def claim(site: Site, query: Json) -> None:
    message = query["message"]
    await site.call("answerCallbackQuery", callback_query_id=query["id"])
    await site.call(
        "editMessageText",
        chat_id=message["chat"]["id"],
        message_id=message["message_id"],
        text="HZ-2026-0042 In behandeling",
        reply_markup=UNDO,
    )


def answering(text: str, *, show_alert: bool = False) -> Any:
    async def answer(site: Site, query: Json) -> None:
        await site.call("answerCallbackQuery", callback_query_id=query["id"], text=text, show_alert=show_alert)

    return answer


async def test_a_pressed_button_waits_and_says_what_the_bot_answers(page: Page, site: Site) -> None:
    site.answers = {
        "/kaart": show_card,
        "claim": claim,
        "answer": answering("Typ uw antwoord."),
        "route": answering("Al doorgezet.", show_alert=True),
    }
    await type_and_send(page, "coordinator", "/kaart")
    await press(page, "coordinator", "Antwoord")
    await expect(toast(page, "coordinator")).to_have_text("Typ uw antwoord.")
    said, card = await toast(page, "coordinator").bounding_box(), await last_item(page, "coordinator").bounding_box()
    assert said and card
    assert said["y"] < card["y"]
    await press(page, "coordinator", "Doorzetten")
    dialog = page.get_by_role("dialog")
    await expect(dialog).to_contain_text("Al doorgezet.")
    await dialog.get_by_role("button", name="OK").click()
    await expect(dialog).to_have_count(0)
    button = phone(page, "coordinator").get_by_role("button", name="Ik pak dit op")
    await button.focus()
    await button.press("Enter")
    await expect(last_bubble(page, "coordinator")).to_contain_text("In behandeling")
    await expect(last_bubble(page, "coordinator")).to_contain_text("bewerkt")
    await expect(last_item(page, "coordinator").get_by_role("button", name="Ongedaan maken")).to_be_focused()


async def test_an_unanswered_button_stays_pending(page: Page, site: Site) -> None:
    site.answers = {"/kaart": show_card}
    await type_and_send(page, "coordinator", "/kaart")
    button = last_item(page, "coordinator").get_by_role("button", name="Antwoord")
    await button.click()
    await expect(button).to_have_attribute("aria-busy", "true")
    await button.dispatch_event("click")
    await type_and_send(page, "coordinator", "klaar")
    await expect(last_bubble(page, "coordinator")).to_contain_text("klaar")
    assert len([update for update in site.heard if "callback_query" in update]) == 1


async def test_the_reply_keyboard_sends_texts_places_and_numbers(page: Page, site: Site) -> None:
    site.people.says(FATMA, "hoi")
    await site.says(FATMA, "Waar?", reply_markup=PLACES)
    await expect(field(page, "resident")).to_have_attribute("placeholder", "Straat of plek")
    await press(page, "resident", "Oostermeent")
    await expect(last_bubble(page, "resident")).to_contain_text("Oostermeent")
    await press(page, "resident", "Mijn plek")
    await expect(last_bubble(page, "resident")).to_contain_text("Locatie")
    await press(page, "resident", "Mijn nummer")
    await page.get_by_role("dialog").get_by_role("button", name="Niet delen").click()
    await press(page, "resident", "Mijn nummer")
    await page.get_by_role("dialog").get_by_role("button", name="Delen", exact=True).click()
    await expect(last_bubble(page, "resident")).to_contain_text("+31612345678")
    kinds = [kind for update in site.heard for kind in ("location", "contact") if kind in update["message"]]
    assert kinds == ["location", "contact"]
    await site.says(FATMA, "Dank u", reply_markup={"remove_keyboard": True})
    await expect(phone(page, "resident").locator(".reply-button")).to_have_count(0)


async def test_the_reply_keyboard_can_be_put_away(page: Page, site: Site) -> None:
    site.people.says(FATMA, "hoi")
    await site.says(FATMA, "Waar?", reply_markup=PLACES)
    keys = phone(page, "resident").get_by_role("button", name="Toetsen van de bot tonen of verbergen")
    await keys.click()
    await expect(phone(page, "resident").get_by_role("button", name="Kostmand")).to_be_hidden()
    await keys.click()
    await expect(phone(page, "resident").get_by_role("button", name="Kostmand")).to_be_visible()


async def test_the_command_menu_lists_and_sends(page: Page, site: Site) -> None:
    await site.call("setMyCommands", commands=[{"command": "meld", "description": "Iets melden"}])
    scope = {"type": "chat", "chat_id": SANNE}
    site.people.says(SANNE, "hoi")
    await site.call("setMyCommands", commands=[{"command": "wachtrij", "description": "Open"}], scope=scope)
    await phone(page, "coordinator").get_by_role("button", name="Opdrachten").click()
    await page.get_by_role("menuitem", name="/wachtrij").click()
    await expect(last_bubble(page, "coordinator")).to_contain_text("/wachtrij")
    await phone(page, "resident").get_by_role("button", name="Opdrachten").click()
    await expect(page.get_by_role("menuitem")).to_have_text(["/meldIets melden"])
    await page.keyboard.press("Escape")
    await expect(phone(page, "resident").get_by_role("button", name="Opdrachten")).to_be_focused()
