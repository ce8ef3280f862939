"""Papers to print or to keep: words in lines, as a PDF (A4) in a font for all our languages.

The words are those of the messages, in their HTML. fpdf2 and its fonts are loaded at the first
paper; that takes a while and must not be on the event loop. Equal papers give equal bytes.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum
from html import unescape
from typing import TYPE_CHECKING, Any

from messages._catalogue import plain
from messages._languages import spoken
from messages._letters import BOLD, PLAIN, drawable, font_file
from model import Language

if TYPE_CHECKING:
    from fpdf import FPDF

MIME = "application/pdf"
_TOKEN = re.compile(r"<(/?)([a-z-]+)([^>]*)>|[^<]+", re.S)
_HREF = re.compile(r'href="([^"]*)"')
_EDGE, _FOOT = 20, 18
"""Millimetres."""
_FAMILY = "DejaVu"
_LEAD = 1.35
"""From line to line, in sizes of the letters."""
_WITH_HEADING = 24
"""Millimetres of a page that a heading wants below it: it stands on no page's last line."""
_MOST_URL = 200
_ASIDE = 7.5
"""Points of an address."""


class As(StrEnum):
    """What a line is on the paper."""

    TITLE = "title"
    HEADING = "heading"
    TEXT = "text"
    ITEM = "item"
    """Of a list: with a dot, its further lines below its first word."""
    SOFT = "soft"
    """Said in small: where a figure comes from, what a line is for."""
    FIELD = "field"
    """An empty line to write on, with its words in small below."""


_SIZES = {As.TITLE: 17.0, As.HEADING: 12.5, As.TEXT: 10.0, As.ITEM: 10.0, As.SOFT: 8.5}
_BEFORE = {As.HEADING: 3.5, As.TEXT: 0.6, As.ITEM: 0.6, As.SOFT: 0.4}
"""Millimetres of air above."""


@dataclass(frozen=True, slots=True)
class Printed:
    """One line of a paper. ``html``: as in a message; ``<b>``, ``<i>`` and ``<a>`` are kept."""

    html: str
    kind: As = As.TEXT


@dataclass(frozen=True, slots=True, kw_only=True)
class Paper:
    """A paper before it is printed. ``at``: of what moment its facts are."""

    name: str
    """Of the file, with its ending."""
    title: str
    """Plain text: what a reader's window shows."""
    language: Language
    at: datetime
    lines: tuple[Printed, ...]


def pdf(paper: Paper) -> bytes:
    """The file. Takes about half a second of a thread of its own."""
    sheet = _sheet(paper)
    sheet.add_page()
    for line in paper.lines:
        _print(sheet, line)
    return bytes(sheet.output())


def _sheet(paper: Paper) -> FPDF:
    """An empty paper; each page ends with its title and number."""
    from fpdf import FPDF
    from fpdf.prefs import ViewerPreferences

    foot = drawable(paper.title)

    class Sheet(FPDF):
        def footer(self) -> None:
            self.set_xy(_EDGE, -_FOOT + 4)
            self.set_font(_FAMILY, "", 8)
            self.set_text_color(90)
            number = plain(paper.language, "pdf-page", page=self.page_no(), pages="{nb}")
            room = self.epw - self.get_string_width(number) - 6
            words = foot
            while words and self.get_string_width(words + "…") > room:
                words = words[:-1]
            self.cell(w=0, text=words if words == foot else words + "…")
            self.set_x(_EDGE)
            self.cell(w=0, text=number, align="R")

    sheet = Sheet(format="A4")
    sheet.set_margins(_EDGE, _EDGE)
    sheet.set_auto_page_break(True, _FOOT + 2)
    sheet.add_font(_FAMILY, "", font_file(PLAIN))
    sheet.add_font(_FAMILY, "B", font_file(BOLD))
    sheet.set_font(_FAMILY, "", 10)
    sheet.set_title(paper.title)
    sheet.set_lang(spoken(paper.language))
    sheet.set_creation_date(paper.at)
    sheet.viewer_preferences = ViewerPreferences(display_doc_title=True)
    return sheet


def _print(sheet: FPDF, line: Printed) -> None:
    if line.kind is As.FIELD:
        _field(sheet, line)
        return
    if line.kind in (As.TITLE, As.HEADING):
        _heading(sheet, line)
        return
    sheet.ln(_BEFORE[line.kind])
    indent = 5 if line.kind is As.ITEM else 0
    size = _SIZES[line.kind]
    _face(sheet, size, soft=line.kind is As.SOFT)
    if indent:
        sheet.write(size * _LEAD / sheet.k, "•")
    sheet.set_left_margin(_EDGE + indent)
    sheet.set_x(sheet.l_margin)
    for words, style, url in _pieces(line.html):
        aside = "s" in style
        _face(sheet, _ASIDE if aside else size, style, soft=aside or line.kind is As.SOFT)
        sheet.write(size * _LEAD / sheet.k, words, url)
    sheet.set_left_margin(_EDGE)
    sheet.ln(size * _LEAD / sheet.k)


def _heading(sheet: FPDF, line: Printed) -> None:
    """It is in the outline too, and marked as a heading for who has the paper read out."""
    from fpdf.fonts import TextStyle

    if sheet.will_page_break(_WITH_HEADING):
        sheet.add_page()
    top = line.kind is As.TITLE
    style = TextStyle(
        font_family=_FAMILY,
        font_style="B",
        font_size_pt=_SIZES[line.kind],
        color=0,
        t_margin=0 if top else _BEFORE[line.kind],
        b_margin=1.5 if top else 0.8,
    )
    sheet.set_section_title_styles(style, style)
    words = "".join(words for words, _, _ in _pieces(line.html))
    sheet.start_section(words, level=0 if top else 1, strict=False)


def _field(sheet: FPDF, line: Printed) -> None:
    if sheet.will_page_break(14):
        sheet.add_page()
    sheet.ln(9)
    sheet.set_draw_color(120)
    sheet.line(_EDGE, sheet.y, sheet.w - _EDGE, sheet.y)
    _print(sheet, Printed(line.html, As.SOFT))


def _face(sheet: FPDF, size: float, style: str = "", *, soft: bool = False) -> None:
    sheet.set_font(_FAMILY, "B" if "b" in style else "", size)
    if "a" in style:
        sheet.set_text_color(11, 87, 164)
    else:
        sheet.set_text_color(72 if soft else 0)


def _pieces(html: str) -> Iterator[tuple[str, str, Any]]:
    """Words, how they stand (``b``old, ``a`` link, in ``s``mall) and where they lead.

    On paper nobody can tap: a link's address stands behind its words.
    """
    bold, url = 0, ""
    for found in _TOKEN.finditer(html):
        if not found[2]:
            words = drawable(unescape(found[0]).replace("\n", " "))
            yield words, "b" * bool(bold) + "a" * bool(url), url
            if url and words.strip() != url and len(url) <= _MOST_URL:
                yield f" {drawable(url)}", "s", ""
        elif found[2] == "b":
            bold += -1 if found[1] else 1
        elif found[2] == "a":
            href = _HREF.search(found[3])
            url = unescape(href[1]) if href else ""
