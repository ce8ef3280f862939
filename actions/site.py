"""All that is public as files, for any web server to carry."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from datetime import datetime

import messages
from actions._assistant import Assistant
from actions.calendar import calendar_of
from actions.feeds import KINDS, Scope, feed_file, index, offered_regions, worded
from actions.full_digest import digest_mail, full_digest, reader
from messages import PageLinks, WordedEntry
from model import Language, NutsCode, Programme


def site(
    a: Assistant, languages: Iterable[Language], now: datetime
) -> Iterator[tuple[str, bytes]]:
    """Each file's path, below the folder of the site, and its bytes. The first language's list of
    feeds is the one shown at ``feeds/``."""
    regions = offered_regions(a)
    for number, language in enumerate(languages):
        yield f"feeds/{language}/index.html", _index(a, language, "../../")
        if number == 0:
            yield "feeds/index.html", _index(a, language, "../")
        for scope in _scopes(a, regions):
            entries = [one for one in worded(a, scope, language, now) if one]
            yield from _files(a, scope, language, entries)
        for code in regions:
            yield from _digests(a, code, language, now)


def _index(a: Assistant, language: Language, root: str) -> bytes:
    return "".join(messages.feed_index(language, index(a, language, root))).encode()


def _scopes(a: Assistant, regions: Iterable[NutsCode]) -> Iterator[Scope]:
    yield Scope()
    for need in a.needs:
        yield Scope(need=need.id)
    for programme in Programme:
        yield Scope(programme=programme)
    for region in regions:
        yield Scope(region=region)
        for wanted in a.store.region_needs(region):
            yield Scope(need=wanted, region=region)


def _files(
    a: Assistant, scope: Scope, language: Language, entries: list[WordedEntry]
) -> Iterator[tuple[str, bytes]]:
    for kind in KINDS:
        body = feed_file(a, scope, language, kind, entries)
        yield f"feeds/{language}/{scope.path}.{kind}", body


def _digests(
    a: Assistant, region: NutsCode, language: Language, now: datetime
) -> Iterator[tuple[str, bytes]]:
    someone = reader(a, region, language)
    facts = full_digest(a, someone, now)
    links = PageLinks("calendar.ics", "digest.eml", f"../../../feeds/{language}/")
    here = f"regions/{region}/{language}"
    yield f"{here}/digest.html", "".join(messages.digest_document(language, facts, links)).encode()
    yield f"{here}/digest.eml", b"".join(digest_mail(a, someone, now))
    yield f"{here}/calendar.ics", b"".join(calendar_of(a, language, facts.calls, now))
