"""Public feeds: which there are, what is in each, and the finished files."""

from __future__ import annotations

from collections.abc import Collection, Iterator
from dataclasses import dataclass, replace
from datetime import datetime

import messages
from actions._assistant import Assistant
from actions._gather import reasons, region_names
from actions.addresses import installation
from actions.digest import changed_since
from actions.full_digest import NOBODY, reader
from actions.region_needs import needs_of, served
from matching import gate
from messages import Entry, Feed, FeedIndex, Line, WordedEntry
from model import Answer, Language, Member, MemberState, NeedId, NutsCode, Programme, StoredCall

MOST = 100
"""Entries of a feed."""
KINDS = {"atom": "application/atom+xml", "json": "application/feed+json"}
_SLICE = 20
"""Calls read at once."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Scope:
    """What a feed is of; of nothing in particular: all calls."""

    need: NeedId | None = None
    region: NutsCode | None = None
    programme: Programme | None = None

    @property
    def path(self) -> str:
        """Where the feed is, below the feeds of its language, without its ending."""
        parts = [
            f"{name}/{value}"
            for name, value in (
                ("need", self.need),
                ("region", self.region),
                ("programme", self.programme),
            )
            if value
        ]
        return "/".join(parts) or "all"


def scope_of(a: Assistant, path: str) -> Scope:
    """The scope whose ``path`` this is. Raises ``LookupError`` for any other path."""
    parts = path.split("/")
    named = dict(zip(parts[::2], parts[1::2], strict=False))
    scope = Scope(
        need=next((n.id for n in a.needs if n.id == named.get("need")), None),
        region=NutsCode(named["region"]) if named.get("region") in a.regions else None,
        programme=next((p for p in Programme if p == named.get("programme")), None),
    )
    if scope.path != path:
        raise LookupError(path)
    return scope


def selected(
    a: Assistant, scope: Scope, now: datetime, *, whatever: bool = False
) -> Iterator[tuple[StoredCall | None, datetime]]:
    """The live calls of a scope, the latest change first, with the time of that change.

    A region's are those that nothing rules out there and that answer a need of it (any need, if it
    said none), or, with ``whatever``, that answer one or not. None: a slice without a call.
    """
    someone = _reader(a, scope, Language("en"))
    needs: Collection[NeedId] | None = served(a, someone).needs if scope.region else None
    if scope.need:
        needs = (scope.need,)
    elif whatever:
        needs = None
    listed = a.store.newest(now, needs, scope.programme)
    for start in range(0, len(listed), _SLICE):
        part = listed[start : start + _SLICE]
        kept = a.store.calls([number for number, _ in part])
        yield None, now
        for number, at in part:
            if number in kept and _may_apply(a, kept[number], someone, now):
                yield kept[number], at


def feed(
    a: Assistant, scope: Scope, language: Language, kind: str, now: datetime
) -> Iterator[bytes]:
    """The file, in slices of which the last one is all of it; the others are empty."""
    entries = []
    for entry in worded(a, scope, language, now):
        if entry:
            entries.append(entry)
        yield b""
    yield feed_file(a, scope, language, kind, entries)


def worded(
    a: Assistant,
    scope: Scope,
    language: Language,
    now: datetime,
    *,
    most: int = MOST,
    whatever: bool = False,
) -> Iterator[WordedEntry | None]:
    """The entries of a feed; None: a slice that brought none."""
    someone, count = _reader(a, scope, language), 0
    for stored, at in selected(a, scope, now, whatever=whatever):
        if stored is None:
            yield None
        elif count < most:
            count += 1
            yield messages.word_entry(language, _entry(a, someone, stored, at), now)
        else:
            return


def feed_file(
    a: Assistant, scope: Scope, language: Language, kind: str, entries: list[WordedEntry]
) -> bytes:
    """``kind``: one of ``KINDS``."""
    base = a.settings.address
    here = f"{base}/feeds/{language}/{scope.path}" if base else ""
    other = next(k for k in KINDS if k != kind)
    facts = Feed(
        id=messages.feed_urn(installation(a), language, scope.path),
        title=messages.plain(
            language, "feed-title", assistant=a.settings.name, of=title_of(a, scope, language)
        ),
        subtitle=messages.plain(language, "feed-subtitle"),
        language=language,
        self_url=here and f"{here}.{kind}",
        page_url=base and f"{base}/feeds/{language}/",
        other_url=here and f"{here}.{other}",
    )
    return (messages.atom if kind == "atom" else messages.json_feed)(facts, entries)


def title_of(a: Assistant, scope: Scope, language: Language) -> str:
    """What the feed is of."""
    named = []
    if scope.need:
        named.append(a.need_title(scope.need, language))
    if scope.region:
        named.append(a.regions.name(scope.region, language))
    if scope.programme:
        named.append(messages.programme_name(language, scope.programme))
    return ", ".join(named) or messages.plain(language, "feeds-all")


def index(a: Assistant, language: Language, root: str) -> FeedIndex:
    """What there is: every need and programme, countries, and regions that said their needs.

    ``root``: the way from the list to the root of the site, as ``../``.
    """
    regions, here = offered_regions(a), f"{root}feeds/{language}/"

    def listed(*scopes: Scope) -> list[tuple[str, str]]:
        said = [(title_of(a, scope, language), f"{here}{scope.path}") for scope in scopes]
        return sorted(said, key=lambda pair: pair[0].casefold())

    return FeedIndex(
        all=f"{here}{Scope().path}",
        needs=listed(*(Scope(need=need.id) for need in a.needs)),
        regions=listed(*(Scope(region=code) for code in regions)),
        programmes=listed(*(Scope(programme=p) for p in Programme)),
        digests=sorted(
            (a.regions.name(code, language), f"{root}regions/{code}/{language}/digest")
            for code in regions
        ),
        languages=[
            (tongue, f"{root}feeds/{tongue}/")
            for tongue in messages.LANGUAGES
            if tongue != language
        ],
    )


def offered_regions(a: Assistant) -> tuple[NutsCode, ...]:
    """Countries, and regions whose needs are known: what is listed of the many."""
    countries = [region.code for region in a.regions if region.level == 0]
    return tuple(sorted({*countries, *a.store.regions_with_needs()}))


def own_scopes(a: Assistant, member: Member) -> tuple[Scope, ...]:
    """The feeds that come nearest to what the member hears of."""
    region = member.regions[0] if member.regions else None
    if member.needs:
        return tuple(Scope(need=need, region=region) for need in member.needs)
    return tuple(Scope(region=code) for code in member.regions)


def _reader(a: Assistant, scope: Scope, language: Language) -> Member:
    if scope.region:
        someone = reader(a, scope.region, language)
    else:
        someone = Member(id=NOBODY, chat_id=0, state=MemberState.ACTIVE, language=language)
    return replace(someone, needs={scope.need: 1.0}) if scope.need else someone


def _may_apply(a: Assistant, stored: StoredCall, someone: Member, now: datetime) -> bool:
    if not someone.regions:
        return True
    return all(c.answer is not Answer.NO for c in gate(stored.call, someone, a.regions, now))


def _entry(a: Assistant, someone: Member, stored: StoredCall, at: datetime) -> Entry:
    tags = a.store.tags([stored.id]).get(stored.id, ())
    sure = [tag for tag in tags if tag.sure]
    wanted = {need for one in needs_of(a, someone.regions) for need in one.needs}
    if wanted and not someone.needs:  # what the feed is for comes first
        sure.sort(key=lambda tag: tag.need not in wanted)
    names = region_names(a, stored.call.regions, someone)
    changed = changed_since(a, stored, stored.version - 1) if stored.version > 1 else ()
    return Entry(
        line=Line(
            call=stored,
            reasons=reasons(a, replace(someone, regions=()), sure),
            changed=changed,
        ),
        places=(*(names.get(c, c) for c in sorted(stored.call.regions)), *stored.call.unplaced),
        source_title=a.source_title(stored.call.source),
        updated=at,
        published=min(stored.first_seen, at),
    )
