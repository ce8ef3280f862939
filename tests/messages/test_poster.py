"""QR codes: what a scanner needs, and the words for who cannot scan."""

from __future__ import annotations

import io
import re
import xml.etree.ElementTree as ET

import pytest
import qrcode
from PIL import Image

from messages import LANGUAGES, Leads, PosterFacts, group_link, poster, poster_png, poster_svg
from model import Language

ENGLISH = Language("en")
TITLE = "Přeshraniční spolupráce & <Ausbildung> für Batteriezellen: Łódź, Žilina, Győr " * 4
FACTS = PosterFacts(leads=Leads.CALL, bot="funding_demo_bot", title=TITLE, number=123)


@pytest.fixture(scope="module")
def picture() -> Image.Image:
    return Image.open(io.BytesIO(poster_png(ENGLISH, FACTS)))


def modules(link: str) -> list[list[bool]]:
    """The code as the library alone makes it, without a quiet zone."""
    code = qrcode.QRCode(error_correction=qrcode.ERROR_CORRECT_H, border=0)
    code.add_data(link)
    code.make(fit=True)
    return [[bool(dark) for dark in row] for row in code.get_matrix()]


def test_the_picture_holds_the_code_sharp_and_with_its_quiet_zone(picture: Image.Image) -> None:
    assert picture.mode == "L"
    assert min(picture.size) >= 1000
    assert sum(picture.size) <= 10_000, "or Telegram takes no picture of it"
    code = modules("https://t.me/funding_demo_bot?start=call_123")
    ink = [x for x in range(picture.width) for y in (300,) if picture.getpixel((x, y)) == 0]
    top = next(y for y in range(picture.height) if picture.getpixel((ink[0] + 2, y)) == 0)
    left = next(x for x in range(picture.width) if picture.getpixel((x, top + 2)) == 0)
    scale = next(n for n in range(1, 99) if picture.getpixel((left + 7 * n, top + 2)) == 255)
    assert scale >= 20, "points a module: sharp in print"
    for y, row in enumerate(code):
        for x, dark in enumerate(row):
            point = picture.getpixel((left + x * scale + 3, top + y * scale + 3))
            assert point == (0 if dark else 255), (x, y)
    assert min(left, top) >= 4 * scale
    below = top + len(code) * scale
    quiet = picture.crop((0, below, picture.width, below + 4 * scale))
    assert quiet.getextrema() == (255, 255), "four modules of white below"


def test_the_words_below_do_not_touch_the_edge(picture: Image.Image) -> None:
    edge = (
        picture.crop((0, 0, 40, picture.height)),
        picture.crop((picture.width - 40, 0, picture.width, picture.height)),
    )
    assert [part.getextrema() for part in edge] == [(255, 255)] * 2


@pytest.mark.parametrize("leads", Leads)
def test_the_drawing_says_the_same(leads: Leads) -> None:
    page = "https://funding.example.org/tables/" + "x" * 43
    facts = PosterFacts(leads=leads, bot="b" * 32, title=TITLE, number=10**17, page=page)
    drawn = ET.fromstring(poster_svg(Language("de"), facts))
    words = [one.text or "" for one in drawn.iter("{http://www.w3.org/2000/svg}text")]
    assert words[-1] == facts.link.removeprefix("https://")
    assert len(words) <= 5
    assert words[0].startswith("Přeshraniční")
    (path,) = drawn.iter("{http://www.w3.org/2000/svg}path")
    dark = sum(sum(row) for row in modules(facts.link))
    assert len(re.findall("M", path.attrib["d"])) == dark


def test_where_the_codes_lead() -> None:
    def link(leads: Leads) -> str:
        return PosterFacts(leads=leads, bot="b", title="t", number=7).link

    assert link(Leads.CALL) == "https://t.me/b?start=call_7"
    assert link(Leads.TABLE) == "https://t.me/b?start=table_7"
    assert link(Leads.START) == "https://t.me/b"
    assert link(Leads.GROUP) == group_link("b") == "https://t.me/b?startgroup=group"


def test_both_are_sent_with_their_names() -> None:
    seen, printed = poster(LANGUAGES[0], FACTS)
    assert seen.photo
    assert printed.document
    assert (seen.photo.name, printed.document.name) == ("qr-call-123.png", "qr-call-123.svg")
    assert "start=call_123" in seen.html
