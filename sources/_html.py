"""Reading HTML: selections that raise on none or many, and markup to plain text."""

from __future__ import annotations

import html
import re
from collections.abc import Iterator
from typing import TYPE_CHECKING
from urllib.parse import urldefrag, urljoin, urlsplit

from lxml import etree

from sources._source import Broken, Page

if TYPE_CHECKING:
    from bs4 import BeautifulSoup, Tag

# Control characters, lone surrogates and U+FFFD are damage: no one can read or store them.
DAMAGE = re.compile(
    "[\x00-\x08\x0b\x0c\x0e-\x1f\x7f-\x9f\u200b\ud800-\udfff\ue000-\ue002\ufeff\ufffd]"
)
TAG = re.compile(r"<(?:!--|/?[a-zA-Z])")
PARAGRAPHS = re.compile(r"<(?=/?(?:p|div|ul|ol|table|h[1-6]|section)\b)", re.IGNORECASE)
LINES = re.compile(r"<(?=(?:br|tr|dt|dd|/dl|/li)\b)", re.IGNORECASE)
ITEMS = re.compile(r"<(?=li\b)", re.IGNORECASE)
CELLS = re.compile(r"<(?=/t[dh]\b)", re.IGNORECASE)
MAIN, MAIN_ENDS = re.compile(r"<main\b", re.IGNORECASE), re.compile("</main>", re.IGNORECASE)
UNSEEN = ("script", "style", "template")
PARSER = etree.HTMLParser(remove_comments=True, remove_pis=True, no_network=True, encoding="utf-8")
# Marks that survive the folding of white space, as nobody publishes private-use characters.
PARAGRAPH, LINE, ITEM = "\ue000", "\ue001", "\ue002"
MARKS = re.compile(f"[{PARAGRAPH}{LINE}{ITEM}][ {PARAGRAPH}{LINE}{ITEM}]*")


def fold(words: str) -> str:
    """One line of text: white space folded, damaged characters dropped."""
    if "  " in words or not words.isprintable() or words[:1] == " " or words[-1:] == " ":
        words = " ".join(words.split())
    return " ".join(DAMAGE.sub("", words).split()) if _is_damaged(words) else words


def _is_damaged(words: str) -> bool:
    return not words.isprintable() or "\ufffd" in words


def title(words: str) -> str:
    """A title that may hold HTML entities, once or twice escaped, and line breaks."""
    if "&" in words:
        words = html.unescape(html.unescape(words))
    return fold(words)


def plain(markup: str) -> str:
    """HTML as plain text: paragraphs apart by an empty line, list items each after "- "."""
    if not TAG.search(markup):
        return fold(html.unescape(markup))
    marked = PARAGRAPHS.sub(f"{PARAGRAPH}<", markup)
    marked = LINES.sub(f"{LINE}<", ITEMS.sub(f"{ITEM}<", marked))
    if "</t" in marked:
        marked = CELLS.sub(" <", marked)
    text = MARKS.sub(_break, " ".join(_text(marked).split())).replace(" \n", "\n").strip(" \n")
    return DAMAGE.sub("", text) if _is_damaged(text.replace("\n", "")) else text


def _text(markup: str) -> str:
    """All text of the markup that a reader would see."""
    try:
        body = f"<div>{markup}</div>".encode()
    except UnicodeEncodeError:
        body = f"<div>{DAMAGE.sub('', markup)}</div>".encode()
    try:
        root = etree.fromstring(body.replace(b"\0", b""), PARSER)
    except etree.XMLSyntaxError:  # no text at all
        return ""
    if any(f"<{name}" in markup for name in UNSEEN):
        for element in list(root.iter(*UNSEEN)):
            element.text = ""
    text: str = etree.tostring(root, method="text", encoding="unicode")
    return text


def _break(marks: re.Match[str]) -> str:
    if ITEM in marks[0]:
        return "\n- "
    return "\n\n" if PARAGRAPH in marks[0] else "\n"


def soup(page: Page, *, whole: bool = False) -> BeautifulSoup:
    """The tree of the page's main part: menus and footers only cost time. Or of the whole page.

    Raises ``Broken("not-html")`` for what is no HTML page.
    """
    import bs4  # late: a start need not wait for it

    text = page.text
    if not re.search(r"<(?:html|body|main|div|article)\b", text[:200_000], re.IGNORECASE):
        raise Broken("not-html", page.content_type)
    if not whole and (main := MAIN.search(text)):
        ends = [m.end() for m in MAIN_ENDS.finditer(text, main.end())]
        text = text[main.start() : ends[-1]] if ends else text
    return bs4.BeautifulSoup(text, "lxml")


def some(node: Tag, css: str) -> list[Tag]:
    """All that match, in the page's order. Raises ``Broken`` when nothing does."""
    found = list(node.select(css))
    if not found:
        raise Broken("wrong-shape", f"nothing matches {css!r}")
    return found


def one(node: Tag, css: str) -> Tag:
    """The one that matches. Raises ``Broken`` when none or several do."""
    found = some(node, css)
    if len(found) > 1:
        raise Broken("wrong-shape", f"{len(found)} match {css!r}")
    return found[0]


def at_most_one(node: Tag, css: str) -> Tag | None:
    """The one that matches, or None. Raises ``Broken`` when several do."""
    return one(node, css) if node.select_one(css) else None


def words(node: Tag) -> str:
    """The text of a node on one line."""
    return fold(node.get_text(" "))


def described(node: Tag, css: str) -> dict[str, Tag]:
    """The terms of description lists and what stands under each. Raises on a term met twice."""
    found: dict[str, Tag] = {}
    for term in node.select(f"{css} dt"):
        value = term.find_next_sibling(["dt", "dd"])
        if value is None or value.name != "dd":
            raise Broken("wrong-shape", f"nothing stands under {words(term)!r}")
        if words(term) in found:
            raise Broken("wrong-shape", f"{words(term)!r} stands there twice")
        found[words(term)] = value
    return found


def link(node: Tag) -> str:
    """Where a link goes. Raises ``Broken`` when it goes nowhere."""
    target = node.get("href")
    if not isinstance(target, str) or not target.strip():
        raise Broken("wrong-shape", f"a link without address: {words(node)!r}")
    return target.strip()


def joined(base: str, target: str) -> str:
    """The whole address of a link on a page; empty where it was mistyped beyond reading."""
    try:
        address = urljoin(base, target)
        urlsplit(address)
        return address
    except ValueError:
        return ""


def links(page: Page, *, whole: bool = False) -> Iterator[tuple[str, str]]:
    """The addresses that a page's main part (or the ``whole`` page) links to, each with the words
    of its link."""
    for anchor in soup(page, whole=whole).select("a[href*='/'], a[href*='.']"):
        if address := urldefrag(joined(page.url, link(anchor)))[0]:
            yield address, words(anchor)
