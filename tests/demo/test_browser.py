"""The page in Chromium, with a small bot behind it: typing, tapping, keys only, dark, narrow."""

from __future__ import annotations

import asyncio
import shutil
from collections.abc import AsyncIterator, Awaitable, Callable, Iterator
from contextlib import asynccontextmanager
from typing import Any

import pytest
from playwright.async_api import Browser, Page, async_playwright, expect
from telegram import (
    BotCommand,
    InlineKeyboardButton,
    InlineKeyboardMarkup,
    KeyboardButton,
    ReplyKeyboardMarkup,
    Update,
)
from telegram.ext import (
    Application,
    CallbackQueryHandler,
    CommandHandler,
    ContextTypes,
    MessageHandler,
    filters,
)

from demo import Demo
from tests.demo.conftest import START, bot_for

Context = ContextTypes.DEFAULT_TYPE
CHROMIUM = shutil.which("chromium") or ""
QUIETLY = [
    "--no-sandbox",
    "--disable-gpu",
    "--disable-quic",
    "--no-first-run",
    "--disable-background-networking",
    "--disable-component-update",
    "--disable-sync",
]
pytestmark = [
    pytest.mark.browser,
    pytest.mark.skipif(not CHROMIUM, reason="there is no Chromium here"),
]
CARD = (
    "<b>Centres of Vocational Excellence</b>\n"
    'closes <tg-time unix="1788447600" format="r">in September</tg-time>\n'
    f"<blockquote expandable>{'Schools and companies work together. ' * 12}</blockquote>\n"
    '<a href="https://t.me/funding_demo_bot?start=call_7">Open</a> <tg-spoiler>hidden</tg-spoiler>'
)
KEYS = InlineKeyboardMarkup(
    [[InlineKeyboardButton("Save", callback_data="c:7:save")],
     [InlineKeyboardButton("Calendar", callback_data="c:7:ics")]]
)  # fmt: skip


async def greet(update: Update, context: Context) -> None:
    assert update.message is not None
    place = KeyboardButton("Send my location", request_location=True)
    said = " ".join(context.args or ["you"])
    await update.message.reply_text(
        f"Welcome, {said}.", reply_markup=ReplyKeyboardMarkup([[place, "Ostrava"]])
    )


async def card(update: Update, context: Context) -> None:
    assert update.message is not None
    if update.message.location:
        await update.message.reply_text(f"You are at {update.message.location.latitude:.2f}.")
    else:
        await update.message.reply_html(CARD, reply_markup=KEYS)


async def tapped(update: Update, context: Context) -> None:
    query = update.callback_query
    assert query is not None
    if query.data == "c:7:save":
        await query.answer("Saved.")
        await query.edit_message_text("It is saved.", reply_markup=KEYS)
    else:
        await query.answer("Here it is.", show_alert=True)
        assert update.effective_message is not None
        await update.effective_message.reply_document(b"BEGIN:VCALENDAR", filename="call.ics")


@asynccontextmanager
async def stage() -> AsyncIterator[Demo]:
    demo = Demo(0, start=START)
    await demo.start()
    app = Application.builder().bot(bot_for(demo)).build()
    app.add_handler(CommandHandler("start", greet))
    app.add_handler(CallbackQueryHandler(tapped))
    app.add_handler(MessageHandler(filters.ALL, card))
    async with app:
        await app.start()
        assert app.updater is not None
        await app.updater.start_polling(poll_interval=0, timeout=10)
        await app.bot.set_my_commands(
            [BotCommand("calls", "Open calls"), BotCommand("saved", "What you saved")]
        )
        try:
            yield demo
        finally:
            await app.updater.stop()
            await app.stop()
            await demo.stop()


async def visit(demo: Demo, browser: Browser, **how: Any) -> tuple[Page, list[str]]:
    """The page, and whatever goes wrong on it (a breach of its policy would be among it)."""
    context = await browser.new_context(**{"viewport": {"width": 1440, "height": 900}, **how})
    page = await context.new_page()
    wrong: list[str] = []
    page.on("console", lambda said: wrong.append(said.text) if said.type == "error" else None)
    page.on("pageerror", lambda error: wrong.append(str(error)))
    await page.goto(demo.url)
    await page.wait_for_selector(".phone")
    return page, wrong


Run = Callable[[Callable[[Demo, Browser], Awaitable[None]]], None]


@pytest.fixture(scope="module")
def run() -> Iterator[Run]:
    """One Chromium and one event loop for all; a fresh demo and a fresh bot for each script."""
    with asyncio.Runner() as runner:
        play = runner.run(async_playwright().start())
        browser = runner.run(play.chromium.launch(executable_path=CHROMIUM, args=QUIETLY))

        async def whole(script: Callable[[Demo, Browser], Awaitable[None]]) -> None:
            async with stage() as demo:
                try:
                    await asyncio.wait_for(script(demo, browser), 60)
                finally:
                    for context in browser.contexts:
                        await context.close()

        yield lambda script: runner.run(whole(script))
        runner.run(browser.close())
        runner.run(play.stop())


def test_the_page_says_whether_it_uses_the_network(run: Run) -> None:
    async def script(demo: Demo, browser: Browser) -> None:
        page, _ = await visit(demo, browser)
        about = page.locator(".brand p")
        await expect(about).to_have_text("Demo on this computer. No account, no network.")
        demo.live = True
        demo.chats.tell({"kind": "world"})
        await expect(about).to_contain_text("the real sources are polled over the network")
        await expect(about).not_to_contain_text("no network")

    run(script)


def test_typing_and_tapping(run: Run) -> None:
    async def script(demo: Demo, browser: Browser) -> None:
        page, wrong = await visit(demo, browser)
        ana = page.locator('[data-person="ana"].phone')
        await ana.get_by_role("button", name="Start").click()
        await expect(ana.get_by_text("Welcome, you.")).to_be_visible()
        await ana.get_by_role("button", name="Send my location").click()
        await expect(ana.get_by_text("You are at 49.82.")).to_be_visible()

        box = ana.get_by_role("textbox", name="Message as Ana Nováková")
        await box.fill("what is <b>open</b>?")
        await box.press("Enter")
        await expect(ana.get_by_text("what is <b>open</b>?")).to_be_visible()
        await expect(ana.locator("time.moment")).to_have_text("in 5 months")
        fold = ana.locator("blockquote.fold")
        await fold.get_by_role("button", name="Show more").click()
        await expect(fold.get_by_role("button", name="Show less")).to_be_visible()
        await ana.locator(".spoiler").click()
        await expect(ana.locator(".shown")).to_have_text("hidden")

        await ana.get_by_role("button", name="Save", exact=True).click()
        await expect(ana.locator(".toast")).to_have_text("Saved.")
        await expect(ana.get_by_text("It is saved.")).to_be_visible()
        await ana.get_by_role("button", name="Calendar").click()
        await expect(page.locator("#ask")).to_contain_text("Here it is.")
        await page.get_by_role("button", name="OK").click()
        async with page.expect_download() as download:
            await ana.locator("a.file").click()
        assert (await download.value).suggested_filename == "call.ics"

        await box.fill("again")
        await box.press("Enter")
        await ana.get_by_role("link", name="Open").click()
        await expect(ana.get_by_text("Welcome, call_7.")).to_be_visible()
        assert wrong == []

    run(script)


def test_the_keyboard_alone_is_enough(run: Run) -> None:
    async def script(demo: Demo, browser: Browser) -> None:
        page, wrong = await visit(demo, browser)
        await page.keyboard.press("Tab")
        await expect(page.get_by_role("link", name="Skip to the chats")).to_be_focused()
        await page.keyboard.press("Enter")

        async def tab_to(role: Any, name: str) -> None:
            wanted = page.locator('[data-person="ana"].phone').get_by_role(role, name=name)
            for _ in range(40):
                await page.keyboard.press("Tab")
                if await wanted.evaluate("(e) => e === document.activeElement"):
                    ring = await wanted.evaluate("(e) => getComputedStyle(e).outlineStyle")
                    assert ring == "solid", f"no ring on {name}"
                    return
            raise AssertionError(f"{name} cannot be reached")

        await tab_to("button", "Start")
        await page.keyboard.press("Enter")
        ana = page.locator('[data-person="ana"].phone')
        await expect(ana.get_by_text("Welcome, you.")).to_be_visible()
        box = ana.get_by_role("textbox")
        await box.focus()
        await page.keyboard.type("/")
        await expect(ana.get_by_role("option")).to_have_count(2)
        await page.keyboard.press("ArrowDown")
        await page.keyboard.press("ArrowDown")
        await page.keyboard.press("Enter")
        await expect(ana.get_by_role("button", name="/saved")).to_be_visible()
        await expect(ana.get_by_role("button", name="Calendar")).to_be_visible()
        await page.keyboard.press("Shift+Tab")
        await page.keyboard.press("Shift+Tab")
        await expect(ana.get_by_role("button", name="Calendar")).to_be_focused()
        await page.keyboard.press("Shift+Tab")
        await page.keyboard.press("Space")
        await expect(ana.get_by_text("It is saved.")).to_be_visible()
        await expect(ana.get_by_role("button", name="Save", exact=True)).to_be_focused()
        assert await ana.get_by_role("log").get_attribute("aria-live") == "polite"
        assert wrong == []

    run(script)


def test_the_clock_the_poll_and_the_story(run: Run) -> None:
    async def script(demo: Demo, browser: Browser) -> None:
        release = asyncio.Event()

        async def slowly() -> None:
            await release.wait()

        demo.on_poll = slowly
        page, wrong = await visit(demo, browser)
        await expect(page.locator("#now .day")).to_have_text("Monday 16 March 2026")
        await expect(page.locator("#now .hour")).to_have_text("08:30")
        await page.get_by_role("button", name="Monday 08:00").click()
        await expect(page.locator("#now .day")).to_have_text("Monday 23 March 2026")
        await page.get_by_role("button", name="Poll the sources now").click()
        await expect(page.locator("#poll")).to_have_attribute("aria-busy", "true")
        await expect(page.locator("#state")).to_have_text("Polling the sources")
        assert demo.samples.state == 1
        release.set()
        await expect(page.locator("#poll")).to_have_attribute("aria-busy", "false")
        await expect(page.locator(".story .count")).to_have_text("2 of 13")
        await page.get_by_role("button", name="Go to Ana").click()
        ana = page.locator('[data-person="ana"].phone')
        await expect(ana.get_by_role("button", name="Start")).to_be_focused()
        await page.get_by_role("button", name="More").click()
        await page.get_by_role("textbox", name="Name").fill("Eva Nowak")
        await page.get_by_role("button", name="Add", exact=True).click()
        await expect(page.get_by_role("heading", name="Eva Nowak")).to_be_visible()
        assert wrong == []

    run(script)


NEWS_LATE = """
const own = Object.getOwnPropertyDescriptor(WebSocket.prototype, "onmessage");
Object.defineProperty(WebSocket.prototype, "onmessage", {
  set(tell) { own.set.call(this, (event) => setTimeout(() => tell(event), 200)); },
});
"""


def test_somebody_is_added_whose_news_comes_after_the_answer(run: Run) -> None:
    async def script(demo: Demo, browser: Browser) -> None:
        page, wrong = await visit(demo, browser)
        await page.add_init_script(NEWS_LATE)
        await page.reload()
        await page.wait_for_selector(".phone")
        await page.get_by_role("button", name="More").click()
        await page.get_by_role("textbox", name="Name").fill("Eva Nowak")
        await page.get_by_role("button", name="Add", exact=True).click()
        await expect(page.get_by_role("heading", name="Eva Nowak")).to_be_visible()
        assert wrong == []

    run(script)


def test_dark_and_light(run: Run) -> None:
    async def script(demo: Demo, browser: Browser) -> None:
        page, _ = await visit(demo, browser, color_scheme="dark")
        ground = "getComputedStyle(document.body).backgroundColor"
        dark = await page.evaluate(ground)
        assert sum(int(n) for n in dark[4:-1].split(",")) < 120
        toggle = page.get_by_role("button", name="Dark colours")
        await expect(toggle).to_have_attribute("aria-pressed", "true")
        await toggle.click()
        light = await page.evaluate(ground)
        assert sum(int(n) for n in light[4:-1].split(",")) > 600
        await page.reload()
        await page.wait_for_selector(".phone")
        assert await page.evaluate(ground) == light

    run(script)


@pytest.mark.parametrize(("width", "phones"), [(375, 1), (820, 2), (1440, 3), (1600, 3)])
def test_it_fits(run: Run, width: int, phones: int) -> None:
    async def script(demo: Demo, browser: Browser) -> None:
        page, wrong = await visit(demo, browser, viewport={"width": width, "height": 800})
        assert await page.evaluate("document.documentElement.scrollWidth") == width
        await expect(page.locator(".phone")).to_have_count(phones)
        foot = await page.locator(".composer").first.bounding_box()
        assert foot is not None
        assert foot["y"] + foot["height"] <= 800
        demo.press_start("lena")
        chip = page.get_by_role("button", name="Lena")
        await expect(chip.locator(".badge")).to_contain_text("1")
        await chip.click()
        await expect(page.get_by_text("Welcome, you.")).to_be_visible()
        await expect(chip.locator(".badge")).to_have_count(0)
        await expect(page.locator(".phone")).to_have_count(phones)
        assert wrong == []

    run(script)
