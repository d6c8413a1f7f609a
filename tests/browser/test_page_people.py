import pytest
from playwright.async_api import Page, expect

from tests.browser.phones import (
    bubbles,
    change_holder,
    field,
    last_bubble,
    phone,
    type_and_send,
)
from tests.browser.sites import FATMA, JAMES, OOV, Site

pytestmark = [pytest.mark.browser, pytest.mark.asyncio(loop_scope="session")]


async def test_the_resident_phone_can_be_given_to_someone_else(page: Page, site: Site) -> None:
    site.people.says(FATMA, "Ik ben Fatma")
    site.people.says(JAMES, "I am James")
    await expect(last_bubble(page, "resident")).to_contain_text("Fatma")
    await site.says(JAMES, "Hello James")
    await expect(phone(page, "resident").locator("option").nth(1)).to_have_text("Bewoner 2 (en) · 1 nieuw")
    await change_holder(page, "resident", "Bewoner 2")
    await expect(bubbles(page, "resident")).to_have_count(2)
    await expect(bubbles(page, "resident").first).to_contain_text("I am James")
    await expect(phone(page, "resident").locator("option").nth(1)).to_have_text("Bewoner 2 (en)")


async def test_blocking_the_bot_and_taking_that_back(page: Page, site: Site) -> None:
    site.people.says(FATMA, "hoi")
    await phone(page, "resident").get_by_label("Dit gesprek").click()
    await page.get_by_role("menuitem", name="Bot blokkeren").click()
    await expect(field(page, "resident")).to_be_hidden()
    with pytest.raises(Exception, match="blocked by the user"):
        await site.says(FATMA, "Hoort u mij?")
    await phone(page, "resident").get_by_role("button", name="Blokkering opheffen").click()
    await expect(field(page, "resident")).to_be_focused()
    await site.says(FATMA, "Welkom terug")
    await expect(last_bubble(page, "resident")).to_contain_text("Welkom terug")


async def test_taking_the_bot_out_of_the_group(page: Page, site: Site) -> None:
    await phone(page, "oov").get_by_label("Dit gesprek").click()
    await page.get_by_role("menuitem", name="Bot uit de groep halen").click()
    await expect(phone(page, "oov")).to_contain_text("De bot zit niet in deze groep.")
    await phone(page, "oov").get_by_role("button", name="Bot in de groep zetten").click()
    await expect(field(page, "oov")).to_be_visible()
    assert [kind for update in site.heard for kind in update if kind == "my_chat_member"] == ["my_chat_member"] * 2


async def test_a_group_that_becomes_a_supergroup_stays_on_its_phone(page: Page, site: Site) -> None:
    await site.says(OOV, "Voor de verhuizing")
    site.people.migrates_group(OOV, OOV - 1)
    await site.says(OOV - 1, "Na de verhuizing")
    await expect(last_bubble(page, "oov")).to_contain_text("Na de verhuizing")
    await type_and_send(page, "oov", "Gelezen")
    await expect(last_bubble(page, "oov")).to_contain_text("Gelezen")
