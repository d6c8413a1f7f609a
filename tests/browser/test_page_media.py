from pathlib import Path

import pytest
from playwright.async_api import Page, expect

from bot.sandbox.page import FOLDER
from tests.browser.phones import (
    attach,
    bubbles,
    field,
    last_bubble,
)
from tests.browser.sites import FATMA, Site

pytestmark = [pytest.mark.browser, pytest.mark.asyncio(loop_scope="session")]

SAMPLE = FOLDER / "sample-photo.jpg"


async def test_photos_voice_and_files_are_sent_and_shown(page: Page, site: Site, tmp_path: Path) -> None:
    await field(page, "resident").fill("Kijk")
    await attach(page, "resident", "Voorbeeldfoto")
    await expect(last_bubble(page, "resident")).to_contain_text("Kijk")
    picture = last_bubble(page, "resident").locator("img")
    await expect(picture).to_have_js_property("complete", True)
    assert await picture.evaluate("image => image.naturalWidth") == 960
    await attach(page, "resident", "Spraakbericht")
    await last_bubble(page, "resident").get_by_role("button", name="Afspelen").click()
    await expect(last_bubble(page, "resident").get_by_role("button", name="Pauze")).to_be_visible()
    note = tmp_path / "notitie.txt"
    note.write_text("<script>")
    async with page.expect_file_chooser() as chooser:
        await attach(page, "resident", "Bestand")
    await (await chooser.value).set_files(note)
    await expect(last_bubble(page, "resident")).to_contain_text("notitie.txt")
    async with page.expect_download() as download:
        await last_bubble(page, "resident").get_by_role("link").click()
    assert (await download.value).suggested_filename == "notitie.txt"


async def test_several_own_photos_are_one_album(page: Page, site: Site) -> None:
    async with page.expect_file_chooser() as chooser:
        await attach(page, "resident", "Eigen foto")
    await (await chooser.value).set_files([SAMPLE, SAMPLE])
    await expect(bubbles(page, "resident").locator("img")).to_have_count(2)
    await bubbles(page, "resident").first.get_by_role("button", name="vergroten").click()
    await expect(page.get_by_role("dialog")).to_be_visible()
    await page.keyboard.press("Escape")
    albums = {message["media_group_id"] for message in site.people.messages(FATMA)}
    assert len(albums) == 1
