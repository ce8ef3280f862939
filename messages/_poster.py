"""QR codes for posters and slides: a deep link as a picture, with the link written below it."""

from __future__ import annotations

import importlib.util
import io
import pathlib
from dataclasses import dataclass, replace
from enum import StrEnum
from functools import cache
from html import escape
from typing import TYPE_CHECKING

from messages._catalogue import Html, plain, render
from messages._split import shorten
from model import Button, Document, Language, Message

if TYPE_CHECKING:
    from PIL.ImageFont import FreeTypeFont

WIDTH = 1400
"""Points of the picture's width: 12 cm at 300 points an inch."""
_QUIET = 4
"""Modules of white around a code, as its standard wants (ISO/IEC 18004)."""
_MARGIN = 80
_LINES = 3
"""Lines of a title at most."""
_INK = "#000000"


class Leads(StrEnum):
    """What a code leads to."""

    CALL = "call"
    TABLE = "table"
    START = "start"
    """The assistant itself."""
    SIGNUP = "signup"
    """A roundtable's sign-up page on the web."""
    HERE = "here"
    """Checking in at a roundtable."""
    GROUP = "group"
    """Adding the assistant to a group of one's own."""


GROUP_PAYLOAD = "group"
"""What /start says in a group to which a link of ours added the bot."""


@dataclass(frozen=True, slots=True, kw_only=True)
class PosterFacts:
    leads: Leads
    bot: str
    """The bot's user name, without @."""
    title: str
    number: int = 0
    """Of the call or roundtable."""
    page: str = ""
    """The address of a page on the web, where the code leads to one."""
    code: str = ""
    """What stands behind ``here_``."""

    @property
    def link(self) -> str:
        match self.leads:
            case Leads.START:
                return f"https://t.me/{self.bot}"
            case Leads.GROUP:
                return group_link(self.bot)
            case Leads.SIGNUP:
                return self.page
            case Leads.HERE:
                return f"https://t.me/{self.bot}?start={self.leads}_{self.code}"
        return f"https://t.me/{self.bot}?start={self.leads}_{self.number}"

    @property
    def name(self) -> str:
        """Of the file, without its ending."""
        return f"qr-{self.leads}-{self.number}" if self.number else f"qr-{self.leads}"


def group_link(bot: str) -> str:
    """Adds the bot to a group."""
    return f"https://t.me/{bot}?startgroup={GROUP_PAYLOAD}"


def poster_words(language: Language, facts: PosterFacts) -> tuple[Message, Message]:
    """What is said of the code as a picture, and of the same as a drawing."""
    link = Html(escape(facts.link))
    caption = "\n".join(
        (
            render(language, f"qr-{facts.leads}"),
            escape(shorten(facts.title, 300)),
            render(language, "qr-leads", link=link),
        )
    )
    return Message(html=caption), Message(html=render(language, "qr-print"))


def poster(language: Language, facts: PosterFacts) -> tuple[Message, Message]:
    """The code as a picture to pass on, and as a drawing for printing.

    Takes a third of a second: not for an event loop.
    """
    seen, printed = poster_words(language, facts)
    picture = Document(f"{facts.name}.png", poster_png(language, facts), "image/png")
    drawing = Document(f"{facts.name}.svg", poster_svg(language, facts), "image/svg+xml")
    return replace(seen, photo=picture), replace(printed, document=drawing)


def qr_button(language: Language, data: str) -> Button:
    return Button(plain(language, "button-qr"), data=data)


def group_buttons(language: Language, bot: str) -> tuple[tuple[Button, ...], ...]:
    """The ways to spread the assistant: into a group, and as codes."""
    return (
        (Button(plain(language, "button-add-group"), url=group_link(bot)),),
        (Button(plain(language, "button-qr-group"), data="qr:group"),),
        (Button(plain(language, "button-qr-start"), data="qr:start"),),
    )


def poster_png(language: Language, facts: PosterFacts) -> bytes:
    """Black on white, at least 1,000 points wide, of error correction H."""
    from PIL import Image, ImageDraw  # late: only a poster needs it

    rows = _modules(facts.link)
    scale = (WIDTH - 2 * _MARGIN) // len(rows)
    points = bytes(0 if dark else 255 for row in rows for dark in row)
    code = Image.frombytes("L", (len(rows), len(rows)), points)
    code = code.resize((len(rows) * scale,) * 2, Image.Resampling.NEAREST)
    lines = _lines(language, facts)
    below = sum(round(size * 1.4) for _, size, _ in lines)
    picture = Image.new("L", (WIDTH, code.height + below + 2 * _MARGIN), 255)
    picture.paste(code, ((WIDTH - code.width) // 2, _MARGIN // 2))
    draw, y = ImageDraw.Draw(picture), code.height + _MARGIN // 2
    for words, size, bold in lines:
        draw.text((WIDTH / 2, y), words, 0, _font(size, bold), anchor="ma")
        y += round(size * 1.4)
    out = io.BytesIO()
    picture.save(out, "PNG", optimize=True, dpi=(300, 300))
    return out.getvalue()


def poster_svg(language: Language, facts: PosterFacts) -> bytes:
    """The same as a drawing: it stays sharp on a poster of any size."""
    rows = _modules(facts.link)
    scale = (WIDTH - 2 * _MARGIN) // len(rows)
    left, top = (WIDTH - len(rows) * scale) // 2, _MARGIN // 2
    dark = "".join(
        f"M{left + x * scale} {top + y * scale}h{scale}v{scale}h-{scale}z"
        for y, row in enumerate(rows)
        for x, is_dark in enumerate(row)
        if is_dark
    )
    y, words = top + len(rows) * scale, []
    for line, size, bold in _lines(language, facts):
        weight = ' font-weight="bold"' if bold else ""
        words.append(
            f'<text x="{WIDTH // 2}" y="{y + size}" font-size="{size}"{weight}>'
            f"{escape(line)}</text>"
        )
        y += round(size * 1.4)
    height = y + _MARGIN
    return (
        f'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 {WIDTH} {height}"'
        f' width="120mm" height="{120 * height / WIDTH:.0f}mm">'
        f"<title>{escape(facts.title)}</title>"
        f'<rect width="{WIDTH}" height="{height}" fill="#ffffff"/>'
        f'<path d="{dark}" fill="{_INK}" shape-rendering="crispEdges"/>'
        f'<g font-family="DejaVu Sans, Arial, sans-serif" text-anchor="middle" fill="{_INK}">'
        f"{''.join(words)}</g></svg>\n"
    ).encode()


def _modules(link: str) -> list[list[bool]]:
    """The code's points with the quiet zone around them."""
    import qrcode  # late: only a poster needs it

    code = qrcode.QRCode(error_correction=qrcode.ERROR_CORRECT_H, border=_QUIET)
    code.add_data(link)
    code.make(fit=True)
    return [[bool(dark) for dark in row] for row in code.get_matrix()]


def _lines(language: Language, facts: PosterFacts) -> list[tuple[str, int, bool]]:
    """What stands below the code: words, size and weight of each line."""
    titles = _wrapped(facts.title, 44)
    link = facts.link.removeprefix("https://")
    size = min(46, (WIDTH - 2 * _MARGIN) * 46 // max(round(_width(link, 46, bold=False)), 1))
    return [
        *((line, 50, True) for line in titles),
        (plain(language, f"qr-scan-{facts.leads}"), 40, False),
        (link, size, False),
    ]


def _wrapped(title: str, size: int) -> list[str]:
    """A title in lines that fit the picture; what does not fit three of them is cut."""
    lines = [""]
    for word in " ".join(title.split()).split(" "):
        longer = f"{lines[-1]} {word}".strip()
        if _width(longer, size + 6, bold=True) <= WIDTH - 2 * _MARGIN or not lines[-1]:
            lines[-1] = longer
        else:
            lines.append(word)
    if len(lines) > _LINES:
        lines = [*lines[: _LINES - 1], lines[_LINES - 1] + " …"]
    return [_cut(line, size + 6) for line in lines]


def _cut(line: str, size: int) -> str:
    while _width(line, size, bold=True) > WIDTH - 2 * _MARGIN:
        line = line.removesuffix("…").rstrip()[:-1] + "…"
    return line


def _width(words: str, size: int, *, bold: bool) -> float:
    return _font(size, bold).getlength(words)


@cache
def _font(size: int, bold: bool) -> FreeTypeFont:
    """DejaVu Sans, which comes with matplotlib: it has the letters of all languages of the EU."""
    from PIL import ImageFont

    found = importlib.util.find_spec("matplotlib")
    assert found, "matplotlib is installed"
    assert found.origin
    folder = pathlib.Path(found.origin).parent / "mpl-data" / "fonts" / "ttf"
    return ImageFont.truetype(folder / f"DejaVuSans{'-Bold' if bold else ''}.ttf", size)
