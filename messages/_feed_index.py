"""The page that lists the public feeds and digests."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from html import escape

from messages._catalogue import plain, render
from messages._document import document, link
from messages._languages import own_name
from model import Language

Listed = Sequence[tuple[str, str]]
"""What of, in the reader's language, and the feed's path without its ending."""


@dataclass(frozen=True, slots=True, kw_only=True)
class FeedIndex:
    """Paths are relative to the page, so that it holds wherever it is put."""

    all: str
    needs: Listed
    regions: Listed
    programmes: Listed
    digests: Listed
    """Of regions: addresses of pages."""
    languages: Sequence[tuple[Language, str]]
    """The other languages, each with the address of this page in it."""


def feed_index(language: Language, facts: FeedIndex) -> Iterator[str]:
    """The page, a section at a time."""
    return document(language, plain(language, "feeds-heading"), _body(language, facts))


def _body(language: Language, facts: FeedIndex) -> Iterator[str]:
    yield f"<h1>{render(language, 'feeds-heading')}</h1>\n"
    yield f"<p>{render(language, 'feeds-about')}</p>\n"
    yield f"<ul>\n{_feed(plain(language, 'feeds-all'), facts.all)}</ul>\n"
    yield _section(language, "feeds-needs", facts.needs)
    yield _section(language, "feeds-regions", facts.regions)
    yield f"<p>{render(language, 'feeds-any-region')}</p>\n"
    if facts.needs and facts.regions:
        need, region = (some[0][1].rpartition("/")[2] for some in (facts.needs, facts.regions))
        yield f"<p>{render(language, 'feeds-both', need=need, region=region)}</p>\n"
    yield _section(language, "feeds-programmes", facts.programmes)
    digests = "".join(f"<li>{link(url, of)}</li>\n" for of, url in facts.digests)
    yield _list(language, "feeds-digests", digests)
    tongues = "".join(
        f"<li>{link(url, own_name(tongue), tongue)}</li>\n" for tongue, url in facts.languages
    )
    yield _list(language, "feeds-languages", tongues)


def _section(language: Language, key: str, feeds: Listed) -> str:
    return _list(language, key, "".join(_feed(of, path) for of, path in feeds))


def _list(language: Language, key: str, items: str) -> str:
    return f"<h2>{render(language, key)}</h2>\n<ul>\n{items}</ul>\n" if items else ""


def _feed(of: str, path: str) -> str:
    """Each link says on its own what it leads to, as who hears a list of links needs it."""
    both = (
        f'<a href="{escape(path)}.{end}" aria-label="{escape(of)}, {name}">{name}</a>'
        for end, name in (("atom", "Atom"), ("json", "JSON"))
    )
    return f"<li>{escape(of)}: {', '.join(both)}</li>\n"
