"""The second channel over HTTP: a member's calendar and digest, public feeds and digests."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Iterator
from datetime import datetime

import tornado.routing
import tornado.web

import messages
from actions import Assistant
from actions.addresses import AddressGone, member_at
from actions.calendar import calendar_of, personal_calendar
from actions.channel import gathered
from actions.feeds import KINDS, feed, index, scope_of
from actions.full_digest import digest_mail, digest_steps, full_digest, reader
from messages import PageLinks
from model import Language, Member, NutsCode
from web._face import HTML, Face, Reading

CALENDAR = "text/calendar; charset=utf-8"
MAIL = "message/rfc822"
FRESH = 60.0
"""Seconds for which a public body is given again as it was made."""
MANY = 500
"""Public bodies that are kept."""


class _Mine(Face):
    """``/my/<secret>/<what>``"""

    private = True

    async def get(self, *parts: str, **named: str) -> None:
        try:
            member = member_at(self.a, parts[0])
        except AddressGone:
            raise tornado.web.HTTPError(410) from None
        except LookupError:
            raise tornado.web.HTTPError(404) from None
        self.limit_by(f"member {member.id}")
        now, what = self._reading.clock(), parts[1]
        make, kind, name = _OWN[what]
        body = await gathered(make(self.a, member, now))
        self.give(
            ("my", parts[0], what), body, kind, member.language, _file_name(member.language, name)
        )


class _Public(Face):
    """A body that is the same for everybody; made once a minute at most."""

    async def share(
        self,
        of: tuple[str, ...],
        make: Callable[[], Iterable[bytes]],
        kind: str,
        language: Language,
        name: str = "",
    ) -> None:
        kept, now = self._reading.kept, self._reading.ticks()
        if of not in kept or kept[of][0] < now:
            body = await gathered(make())
            if len(kept) >= MANY:
                kept.clear()
            kept[of] = (now + FRESH, body)
        self.give(of, kept[of][1], kind, language, _file_name(language, name))


class _Feeds(_Public):
    """``/feeds/[<language>/]<scope>.<kind>``"""

    async def get(self, *parts: str, **named: str) -> None:
        language = self.tongue(parts[0])
        path, kind = parts[1], parts[2]
        try:
            scope = scope_of(self.a, path)
        except LookupError:
            raise tornado.web.HTTPError(404) from None
        now = self._reading.clock()
        await self.share(
            ("feed", language, path, kind),
            lambda: feed(self.a, scope, language, kind, now),
            f"{KINDS[kind]}; charset=utf-8",
            language,
        )


class _Index(_Public):
    """``/feeds`` and ``/feeds/<language>/``: the list of what there is."""

    async def get(self, *parts: str, **named: str) -> None:
        language = self.tongue(parts[0])
        below = (1 if parts[0] else 0) + (1 if self.request.path.endswith("/") else 0)
        await self.share(
            ("index", language, str(below)),
            lambda: (
                piece.encode()
                for piece in messages.feed_index(language, index(self.a, language, "../" * below))
            ),
            HTML,
            language,
        )


class _Region(_Public):
    """``/regions/<NUTS>/[<language>/]<what>``"""

    async def get(self, *parts: str, **named: str) -> None:
        code, what = NutsCode(parts[0]), parts[2]
        if code not in self.a.regions:
            raise tornado.web.HTTPError(404)
        language = self.tongue(parts[1])
        someone, now = reader(self.a, code, language), self._reading.clock()
        make, kind, name = _REGION[what]
        depth = "../../" if parts[1] is None else "../../../"
        await self.share(
            ("region", code, language, what, depth),
            lambda: make(self.a, someone, now, f"{depth}feeds/{language}/"),
            kind,
            language,
            name,
        )


def _file_name(language: Language, name: str) -> str:
    """``stichtage.ics``: what the file is called where it is saved."""
    stem, dot, ending = name.rpartition(".")
    return messages.plain(language, f"page-name-{stem}") + dot + ending if name else ""


def _page(a: Assistant, member: Member, now: datetime, links: PageLinks) -> Iterator[bytes]:
    for facts in digest_steps(a, member, now):
        if facts is None:
            yield b""
        else:
            for piece in messages.digest_document(member.language, facts, links):
                yield piece.encode()


def _own_page(a: Assistant, member: Member, now: datetime) -> Iterator[bytes]:
    feeds = f"../../feeds/{member.language}/"
    return _page(a, member, now, PageLinks("calendar.ics", "digest.eml", feeds))


def _region_page(a: Assistant, member: Member, now: datetime, feeds: str) -> Iterator[bytes]:
    return _page(a, member, now, PageLinks("calendar.ics", "digest.eml", feeds))


def _region_mail(a: Assistant, member: Member, now: datetime, feeds: str) -> Iterator[bytes]:
    return digest_mail(a, member, now)


def _region_calendar(a: Assistant, member: Member, now: datetime, feeds: str) -> Iterator[bytes]:
    return calendar_of(a, member.language, full_digest(a, member, now).calls, now)


_OWN = {
    "calendar.ics": (personal_calendar, CALENDAR, "calendar.ics"),
    "digest": (_own_page, HTML, ""),
    "digest.eml": (digest_mail, MAIL, "digest.eml"),
}
_REGION = {
    "digest": (_region_page, HTML, ""),
    "digest.eml": (_region_mail, MAIL, "digest.eml"),
    "calendar.ics": (_region_calendar, CALENDAR, "calendar.ics"),
}


def routes(reading: Reading, prefix: str) -> list[tornado.routing.URLSpec]:
    """``prefix``: the path at which a proxy shows them, which it may strip or not."""
    facts = {"reading": reading}
    below = f"(?:{re.escape(prefix)})?" if prefix else ""
    own, region = ("|".join(map(re.escape, what)) for what in (_OWN, _REGION))
    kinds = "|".join(KINDS)
    return [
        tornado.routing.URLSpec(rf"{below}/my/([\w-]+)/({own})", _Mine, facts),
        tornado.routing.URLSpec(rf"{below}/feeds(?:/([a-z]{{2}}))?/?", _Index, facts),
        tornado.routing.URLSpec(
            rf"{below}/feeds/(?:([a-z]{{2}})/)?([\w/-]+)\.({kinds})", _Feeds, facts
        ),
        tornado.routing.URLSpec(
            rf"{below}/regions/([A-Z0-9]+)/(?:([a-z]{{2}})/)?({region})", _Region, facts
        ),
    ]
