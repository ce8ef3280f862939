"""A page for the browser or a mail program: one file, no script, nothing fetched."""

from __future__ import annotations

import pathlib
import re
from collections.abc import Iterable, Iterator
from datetime import UTC, datetime
from functools import cache
from html import escape, unescape

from messages._catalogue import plain
from messages._languages import spoken
from model import Language

_TIME = re.compile(r'<tg-time unix="(\d+)" format="\w+">(.*?)</tg-time>', re.S)
_TAG = re.compile(r"</?[a-z][^>]*>")


@cache
def style() -> str:
    """What stands between ``<style>`` and ``</style>`` of every page, to the letter."""
    return pathlib.Path(__file__).with_name("page.css").read_text(encoding="utf-8")


def document(language: Language, title: str, body: Iterable[str]) -> Iterator[str]:
    """The whole page, a piece at a time. ``title`` is plain text, ``body`` is HTML."""
    yield (
        f'<!doctype html>\n<html lang="{escape(spoken(language))}">\n<head>\n'
        '<meta charset="utf-8">\n'
        '<meta name="viewport" content="width=device-width, initial-scale=1">\n'
        '<meta name="robots" content="noindex">\n'
        '<meta name="referrer" content="no-referrer">\n'
        '<meta name="color-scheme" content="light dark">\n'
        f"<title>{escape(title)}</title>\n<style>{style()}</style>\n</head>\n<body>\n<main>\n"
    )
    yield from body
    yield "</main>\n</body>\n</html>\n"


def link(url: str, words: str, language: Language | None = None) -> str:
    """A link with plain words; ``language``: of the words, where it is not the page's."""
    tongue = f' lang="{escape(language)}"' if language else ""
    return f'<a href="{escape(url)}"{tongue}>{escape(words)}</a>'


def for_browser(html: str) -> str:
    """Words written for Telegram as a browser takes them: its moments become ``<time>``."""

    def moment(found: re.Match[str]) -> str:
        at = datetime.fromtimestamp(int(found[1]), UTC).isoformat()
        return f'<time datetime="{at}">{found[2]}</time>'

    return _TIME.sub(moment, html).replace("\n", "<br>\n")


def as_text(html: str) -> str:
    """The same as plain text."""
    return unescape(_TAG.sub("", html))


def plain_page(language: Language, heading: str, about: str = "") -> str:
    """A page of a heading and a sentence, by their keys."""
    said = plain(language, heading)
    body = [f"<h1>{escape(said)}</h1>\n"]
    if about:
        body.append(f"<p>{escape(plain(language, about))}</p>\n")
    return "".join(document(language, said, body))
