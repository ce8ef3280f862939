"""The newcomer's run in Chromium: the real bot in the demo, from Start to a seat taken.

With ``--shots DIR`` the pictures of the README are taken on the way.
"""

from __future__ import annotations

import re
import signal
import subprocess
import sys
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from playwright.sync_api import Browser, Locator, Page, expect, sync_playwright

from tests.demo.test_browser import CHROMIUM, QUIETLY

pytestmark = [
    pytest.mark.browser,
    pytest.mark.skipif(not CHROMIUM, reason="there is no Chromium here"),
]
ROOT = Path(__file__).parents[2]
NEW = "Fostering competences for the green transition"
MOVED = "Adult Education: Support to the Regional Skills Partnerships in the Pact for Skills"
PATIENCE = 20_000
"""Milliseconds for a message to arrive, on a machine that has other things to do."""
Shoot = Callable[[str, Page | Locator], None]


def demo(port: str) -> subprocess.Popen[str]:
    return subprocess.Popen(
        [sys.executable, "bot.py", "demo", "--port", port],
        cwd=ROOT,
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        text=True,
    )


@pytest.fixture
def address() -> Iterator[str]:
    """``bot.py demo`` as a person starts it, and ends it: with Ctrl-C."""
    with demo("0") as process:
        assert process.stdout is not None
        found = re.search(r"http://127\.0\.0\.1:\d+", process.stdout.readline())
        assert found, process.communicate()
        yield found[0]
        process.send_signal(signal.SIGINT)
        _, log = process.communicate(timeout=30)
    assert process.returncode == 0, log
    assert "Traceback" not in log
    assert "could not be answered" not in log


@pytest.fixture(scope="module")
def chromium() -> Iterator[Browser]:
    expect.set_options(timeout=PATIENCE)
    with sync_playwright() as play:
        browser = play.chromium.launch(
            executable_path=CHROMIUM, args=[*QUIETLY, "--disable-lcd-text"]
        )
        yield browser
        browser.close()
    expect.set_options(timeout=5_000)


@pytest.fixture
def shoot(request: pytest.FixtureRequest) -> Shoot:
    folder = request.config.getoption("--shots", default=None)

    def take(name: str, what: Page | Locator) -> None:
        if folder:
            Path(folder).mkdir(parents=True, exist_ok=True)
            what.screenshot(path=Path(folder) / f"{name}.png", animations="disabled")

    return take


class Story:
    """The page, and what people do on it."""

    def __init__(self, browser: Browser, address: str, **how: object) -> None:
        self.page = browser.new_page(**{"viewport": {"width": 1332, "height": 790}, **how})
        self.page.set_default_timeout(PATIENCE)
        self.wrong: list[str] = []
        self.page.on("pageerror", lambda error: self.wrong.append(str(error)))
        self.page.on("console", lambda m: self.wrong.append(m.text) if m.type == "error" else None)
        self.page.goto(address)

    def phone(self, key: str) -> Locator:
        """Brought into view by its person's name, where it is not there yet."""
        phone = self.page.locator(f'[data-person="{key}"].phone')
        if not phone.is_visible():
            self.page.locator(f'.chip[data-person="{key}"]').click()
        return phone

    def taps(self, key: str, label: str) -> None:
        self.phone(key).get_by_role("button", name=label).last.click()

    def says(self, key: str, words: str) -> None:
        box = self.phone(key).get_by_role("textbox")
        box.fill(words)
        box.press("Enter")

    def hears(self, key: str, *words: str) -> Locator:
        """The newest message of the bot says all this; it is given back."""
        last = self.phone(key).locator(".message:not(.mine)").last
        for said in words:
            expect(last).to_contain_text(said)
        return last

    def shows(self, key: str, *words: str) -> None:
        """One of the bot's messages, wherever it stands, says all this by now."""
        found = self.phone(key).locator(".message:not(.mine)")
        for said in words:
            found = found.filter(has_text=said)
        expect(found.last).to_be_visible()

    def card(self, key: str) -> Locator:
        """The new call's card on somebody's phone."""
        return self.phone(key).locator(".message", has_text=NEW).filter(has_text="Why you")

    def done(self, count: int) -> None:
        expect(self.page.locator(".story .count")).to_have_text(f"{count} of 13")

    def presses(self, label: str) -> None:
        self.page.get_by_role("button", name=label, exact=True).click()

    def tall(self, height: int) -> None:
        self.page.set_viewport_size({"width": 1332, "height": height})


def set_up_ana(on: Story, shoot: Shoot) -> None:
    on.taps("ana", "Start")
    on.hears("ana", "Five short questions", "Which language shall I use?")
    on.done(1)
    on.taps("ana", "English")
    on.hears("ana", "Where do you work?")
    on.says("ana", "Ostrava")
    on.hears("ana", "For “Ostrava” I found these")
    on.taps("ana", "Moravskoslezsko (CZ08)")
    on.hears("ana", "Green technology, 1 of 6")
    for group in ("Digital technology", "Industry", "Education and training"):
        on.taps("ana", group)
    on.hears("ana", "4 of 6", "Nothing chosen yet.")
    on.taps("ana", "Apprenticeships and work-based learning")
    on.hears("ana", "1 chosen so far.")
    on.taps("ana", "Vocational education and training")
    on.hears("ana", "2 chosen so far.")
    on.taps("ana", "People")
    on.taps("ana", "Upskilling and reskilling of workers")
    on.taps("ana", "Done: 3 chosen")
    on.hears("ana", "Who are you?")
    on.taps("ana", "Education and training")
    on.says("ana", "Regional Skills Centre Ostrava")
    on.hears("ana", "How often shall I write?")
    on.taps("ana", "At once, the rest weekly")
    on.hears("ana", "In the last 60 days you would have heard of these")
    on.taps("ana", "That is fine")
    digest = on.hears("ana", "open now for you", "Monday 16 March 2026", "Open now (9)", MOVED)
    expect(digest.locator(".text")).to_contain_text("Why: Vocational education and training")
    on.done(2)
    on.tall(1150)
    shoot("digest", on.phone("ana"))
    on.tall(790)


def week_goes_by(on: Story) -> None:
    on.presses("Monday 08:00")
    expect(on.page.locator("#now .day")).to_have_text("Monday 23 March 2026")
    digest = on.hears("ana", "your digest", "Monday 23 March 2026", "New", "Closing soon")
    expect(digest).to_contain_text("Contribution of basic skills to productivity")
    expect(digest).to_contain_text("Capacity building in VET in Western Balkans")
    expect(digest).not_to_contain_text(MOVED)
    on.done(3)


def alerts(on: Story, shoot: Shoot) -> None:
    on.presses("Poll the sources now")
    ana = on.phone("ana")
    new = ana.locator(".message", has_text="New for you")
    expect(new).to_contain_text(NEW)
    expect(new).to_contain_text("Why you")
    expect(new).to_contain_text("Upskilling and reskilling of workers: “reskilling” (text)")
    moved = ana.locator(".message", has_text="Changed since you last saw it")
    expect(moved).to_contain_text(MOVED)
    expect(moved).to_contain_text("Deadline: Wed 8 Apr 2026 → Wed 22 Apr 2026")
    on.done(4)
    on.tall(1360)
    new.evaluate("(card) => card.parentElement.scrollTo(0, card.offsetTop - 12)")
    shoot("card", ana)
    on.tall(790)


def interest(on: Story) -> None:
    new = on.card("ana")
    new.get_by_role("button", name="My region is interested").click()
    new.get_by_role("button", name="Yes, count us in").click()
    expect(new.get_by_role("button", name="🙋 Interested ✓")).to_be_visible()
    new.get_by_role("button", name="Share").click()
    on.hears("ana", NEW, "Details, deadlines and who is interested")
    on.taps("ana", "Send to a chat")
    box = on.page.locator("#ask")
    expect(box.get_by_label("Into which chat").locator("option:checked")).to_contain_text("Piotr")
    box.get_by_role("button", name=NEW).click()
    card = on.card("piotr")
    card.get_by_role("button", name="My region is interested").click()
    on.done(5)
    on.hears("piotr", "Which language shall I use?")
    on.taps("piotr", "Skip")
    on.hears("piotr", "Where do you work?")
    on.says("piotr", "Katowice")
    on.taps("piotr", "Śląskie (PL22)")
    card.get_by_role("button", name="Yes, count us in").click()
    expect(card).to_contain_text("2 regions from 2 countries are interested")


def roundtable(on: Story) -> None:
    on.taps("jonas", "Start")
    on.taps("marie", "Start")
    on.hears("jonas", "Which language shall I use?")
    on.presses("Fill in for Marie")
    on.phone("marie").get_by_role("textbox").press("Enter")
    on.hears("marie", "The chat 1002 may open roundtables now.")
    on.hears("jonas", "You may open roundtables now")
    on.done(6)
    on.presses("Fill in for Jonas")
    on.phone("jonas").get_by_role("textbox").press("Enter")
    on.hears("jonas", "When shall it be?", NEW, "Wednesday, 23 September 2026 at 17:00")
    on.taps("jonas", "Thu, 25 Jun, 10:00 (Brussels): explore")
    on.hears("jonas", "For whom?", "12 seats: Industry 4, Education and training 4")
    on.done(7)
    on.presses("Fill in for Jonas")
    on.phone("jonas").get_by_role("textbox").press("Enter")
    on.hears("jonas", f"Roundtable: {NEW}", "5 seats", "You are the host.")
    expect(on.phone("jonas")).to_contain_text("https://t.me/funding_demo_bot?start=table_1")
    on.done(8)


def sign_up(on: Story, shoot: Shoot) -> None:
    seat = "Sign up: Education and training"
    on.hears("ana", "A roundtable on a call you are interested in", "5 seats")
    on.taps("ana", seat)
    on.shows("ana", "You have a seat (Education and training).", "Education and training: 1 of 1")
    on.hears("ana", "May the others at the table see your name?")
    on.taps("ana", "Skip")
    on.done(9)
    on.hears("piotr", "A roundtable on a call you are interested in")
    on.taps("piotr", seat)
    on.shows("piotr", "You are on the waiting list (Education and training), in place 1.")
    on.done(10)
    on.taps("jonas", "Manage this roundtable")
    on.taps("jonas", "Who comes")
    on.shows("jonas", "Education and training: 1 of 1, 1 waiting")
    on.taps("ana", "Give up my place")
    on.shows("ana", "You left this roundtable.")
    on.hears("piotr", "A seat is free for you", "Please answer")
    for note in on.page.locator(".toast").all():
        expect(note).to_be_hidden()
    shoot("desktop", on.page)
    on.taps("piotr", "Yes, I take the seat")
    on.shows("piotr", "You have a seat (Education and training).")
    on.done(11)
    on.tall(1000)
    shoot("roundtable", on.phone("piotr"))
    on.tall(790)
    with on.page.expect_download() as download:
        on.taps("piotr", "Calendar")
        on.phone("piotr").locator("a.file").click()
    assert download.value.suggested_filename == "roundtable-1.ics"
    body = download.value.path().read_text(encoding="utf-8")
    assert "DTSTART;TZID=Europe/Brussels:20260625T100000" in body
    on.done(12)


def look_ahead(on: Story) -> None:
    on.says("ana", "vouchery")
    on.hears("ana", "1 call for “vouchery”", "Announced, opening Mon 15 Jun 2026")
    on.taps("ana", "1")
    on.hears("ana", "Announced. Planned opening", "Your territory is covered: Moravskoslezsko")
    on.taps("ana", "Funded before near you")
    on.hears("ana", "Funded before in your region", "made up for this demo")
    on.done(13)
    expect(on.page.locator(".story")).to_contain_text("That was the whole story.")


def other_clothes(on: Story, shoot: Shoot) -> None:
    """The same page in the dark, and on a telephone."""
    on.page.get_by_role("button", name="Dark colours").click()
    shoot("dark", on.page)
    on.page.get_by_role("button", name="Dark colours").click()
    on.page.set_viewport_size({"width": 390, "height": 844})
    assert on.page.evaluate("document.documentElement.scrollWidth") == 390
    on.hears("piotr", "The roundtable, as a file for your calendar.")
    on.page.get_by_role("button", name="Hide the things to try").click()
    shoot("phone", on.page)


def test_a_newcomers_run(chromium: Browser, address: str, shoot: Shoot) -> None:
    on = Story(chromium, address)
    set_up_ana(on, shoot)
    week_goes_by(on)
    alerts(on, shoot)
    interest(on)
    roundtable(on)
    sign_up(on, shoot)
    look_ahead(on)
    other_clothes(on, shoot)
    assert on.wrong == []
    on.page.close()


LENA = (
    "In welcher Sprache",
    "Wo arbeiten Sie?",
    "Wovon möchten Sie hören?",
    "Wer sind Sie?",
    "Wie oft soll ich schreiben?",
    "60 Tagen",
)
AMELIE = (
    "Dans quelle langue",
    "Où travaillez-vous ?",
    "De quoi souhaitez-vous être informé ?",
    "Qui êtes-vous ?",
    "À quel rythme",
    "60 derniers jours",
)


@pytest.mark.parametrize(
    ("key", "questions", "digest", "why"),
    [
        ("lena", LENA, "jetzt offen", "Warum:"),
        ("amelie", AMELIE, "ouverts en ce moment pour vous", "Pourquoi :"),
    ],
)
def test_set_up_by_the_keyboard_in_other_languages(
    chromium: Browser, address: str, key: str, questions: tuple[str, ...], digest: str, why: str
) -> None:
    on = Story(chromium, address, viewport={"width": 1340, "height": 1000})
    keys, focused = on.page.keyboard, on.page.locator(":focus")
    on.page.locator(f'.chip[data-person="{key}"]').focus()
    keys.press("Enter")
    expect(focused).to_have_text("Start")
    keys.press("Enter")
    on.hears(key, questions[0])
    expect(focused).to_have_js_property("tagName", "TEXTAREA")
    keys.press("Shift+Tab")
    keys.press("Shift+Tab")
    for question in questions[1:]:
        keys.press("Enter")
        on.hears(key, question)
    keys.press("Shift+Tab")  # from the way back to the way on
    keys.press("Enter")
    on.hears(key, digest, why, "Capacity building in VET in Western Balkans")
    assert on.wrong == []
    on.page.close()


def test_a_taken_port_is_told_in_one_line(address: str) -> None:
    port = address.rpartition(":")[2]
    with demo(port) as second:
        out, told = second.communicate(timeout=60)
    assert second.returncode == 1
    assert out == ""
    assert told == f"Error: port {port} is taken; take any free one with: bot.py demo --port 0\n"
