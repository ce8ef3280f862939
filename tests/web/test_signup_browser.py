"""A guest in Chromium, on a phone by day and a desk by night: signs up, leaves, is offered."""

from __future__ import annotations

import asyncio
import socket
from dataclasses import replace

import pytest
from playwright.async_api import Page, async_playwright, expect

from actions.ask import add_question, change_question
from actions.signup_link import link_of, open_link
from tests.actions.room import ANNA, HOST, new_room
from tests.actions.world import MONDAY, World, new_assistant
from tests.demo.test_browser import CHROMIUM, QUIETLY
from web import Web

pytestmark = [
    pytest.mark.browser,
    pytest.mark.skipif(not CHROMIUM, reason="there is no Chromium here"),
]
PATIENCE = 20_000
SCREENS = {
    "phone, light": {"viewport": {"width": 360, "height": 740}, "color_scheme": "light"},
    "desk, dark": {"viewport": {"width": 1280, "height": 900}, "color_scheme": "dark"},
}


async def fills_in(page: Page) -> None:
    await page.get_by_label("Industry").check()
    await page.get_by_label("Your name").fill("Eva Nová")
    await page.get_by_label("The country you come from").select_option("CZ")
    await page.get_by_label("One person").check()
    await page.get_by_label("By train").check()
    await page.get_by_role("button", name="Send the sign-up").click()


async def fits(page: Page) -> bool:
    """Nothing has to be scrolled sideways."""
    wide = "document.documentElement.scrollWidth <= document.documentElement.clientWidth"
    return bool(await page.evaluate(wide))


@pytest.mark.parametrize("screen", SCREENS)
def test_signs_up_is_seated_leaves_and_is_offered_a_seat(screen: str) -> None:
    with socket.socket() as free:
        free.bind(("127.0.0.1", 0))
        address = f"127.0.0.1:{free.getsockname()[1]}"
    a = new_assistant()
    a = replace(a, settings=replace(a.settings, address=f"http://{address}"))
    room = new_room(World(a, MONDAY))
    host, now = room.world.member(HOST), room.world.now
    open_link(a, host, room.table, now)
    asked = add_question(a, host, room.table.id, "How do you come?", now).id
    choices = {"choices": ["By bus", "By train"], "required": True}
    change_question(a, host, room.table.id, asked, now, **choices)

    async def act(page: Page) -> None:
        await page.goto(link_of(a, room.table.id))
        await page.get_by_role("button", name="Send the sign-up").click()
        await expect(page.get_by_role("alert")).to_contain_text("Please choose your group")
        await expect(page.get_by_role("group", name="How do you come?")).to_contain_text(
            "Please answer this question"
        )
        assert await fits(page)
        await fills_in(page)
        status = page.get_by_role("status")
        await expect(status).to_contain_text("You have a seat")
        await page.reload()
        await expect(status).to_contain_text("You have a seat")
        await expect(page.get_by_label("By train")).to_be_checked()
        assert await fits(page)
        await page.get_by_text("Give up my place", exact=True).click()
        await page.get_by_role("button", name="Yes, give it up").click()
        await expect(status).to_contain_text("You left this roundtable")
        assert room.joins(ANNA) == "seated"
        await page.get_by_role("button", name="Sign up again").click()
        await expect(status).to_contain_text("You are on the waiting list")
        room.leaves(ANNA)
        await page.reload()
        await expect(status).to_contain_text("A seat is held for you")
        await page.get_by_role("button", name="Yes, I take the seat").press("Enter")
        await expect(status).to_contain_text("You have a seat")
        await page.get_by_role("link", name="Deutsch").click()
        await expect(status).to_contain_text("Sie haben einen Platz")

    async def main() -> list[str]:
        web, wrong = Web(a, lambda: room.world.now, address), list[str]()
        web.start()
        expect.set_options(timeout=PATIENCE)
        async with async_playwright() as play:
            browser = await play.chromium.launch(executable_path=CHROMIUM, args=QUIETLY)
            context = await browser.new_context(locale="en-IE", **SCREENS[screen])  # type: ignore[arg-type]
            page = await context.new_page()
            page.set_default_timeout(PATIENCE)
            page.on("console", lambda m: wrong.append(m.text) if m.type == "error" else None)
            try:
                await act(page)
            finally:
                await browser.close()
                await web.stop()
                expect.set_options(timeout=5_000)
        return wrong

    wrong = asyncio.run(main())
    assert all("400 (Bad Request)" in one for one in wrong), (
        "but for the form that was not filled in"
    )
    a.store.close()
