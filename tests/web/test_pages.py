"""The second channel over a real socket: who reads what, every status, nothing given away."""

from __future__ import annotations

import asyncio
import email
import logging
import re
import socket
from collections.abc import Awaitable, Callable, Iterator
from dataclasses import dataclass, replace
from datetime import timedelta
from typing import Any
from urllib.parse import urljoin

import feedparser
import httpx
import pytest
from bs4 import BeautifulSoup
from icalendar import Calendar

from actions import forget
from actions.addresses import close_addresses, open_addresses, renew_addresses, secret_of
from model import Interest, Language, Member, MemberState, NutsCode
from tests.actions.world import MONDAY, VET, World, a_call, new_assistant
from web import Web

Ask = Callable[[httpx.AsyncClient], Awaitable[httpx.Response]]
PREFIX = "/funding"


@dataclass
class Town:
    world: World
    member: Member

    @property
    def mine(self) -> str:
        return f"/my/{secret_of(self.world.a, self.member.id)}"

    def ask(self, *asks: Ask) -> list[httpx.Response]:
        with socket.socket() as free:
            free.bind(("127.0.0.1", 0))
            address = f"127.0.0.1:{free.getsockname()[1]}"

        async def main() -> list[httpx.Response]:
            web = Web(self.world.a, lambda: self.world.now, address)
            web.start()
            try:
                async with httpx.AsyncClient(base_url=f"http://{address}", trust_env=False) as c:
                    return [await ask(c) for ask in asks]
            finally:
                await web.stop()

        return asyncio.run(main())

    def get(self, path: str, **headers: str) -> httpx.Response:
        return self.ask(lambda c: c.get(path, headers=headers))[0]


@pytest.fixture
def town() -> Iterator[Town]:
    a = new_assistant()
    a = replace(a, settings=replace(a.settings, address=f"https://bot.example{PREFIX}"))
    world = World(a, MONDAY)
    world.found(a_call("7"), a_call("8"))
    member = world.joins(7, language=Language("de"))
    (call,) = [s for s in a.store.live(world.now) if s.call.key == "7"]
    a.store.set_interest(member.id, call.id, Interest.SAVED, world.now)
    open_addresses(a, member, world.now)
    yield Town(world, member)
    a.store.close()


@pytest.mark.parametrize("prefix", ["", PREFIX])
def test_a_members_calendar_page_and_mail(town: Town, prefix: str) -> None:
    calendar = town.get(f"{prefix}{town.mine}/calendar.ics")
    assert calendar.status_code == 200
    assert calendar.headers["content-type"] == "text/calendar; charset=utf-8"
    assert 'filename="stichtage.ics"' in calendar.headers["content-disposition"]
    (event,) = Calendar.from_ical(calendar.content).walk("VEVENT")
    assert str(event["SUMMARY"]).startswith("Stichtag: Centres")
    page = town.get(f"{prefix}{town.mine}/digest")
    assert page.headers["content-type"] == "text/html; charset=utf-8"
    assert page.headers["content-language"] == "de"
    assert page.text.count("</h3>") == 2
    mail = town.get(f"{prefix}{town.mine}/digest.eml")
    assert mail.headers["content-type"] == "message/rfc822"
    assert email.message_from_bytes(mail.content)["X-Unsent"] == "1"


def test_what_is_secret_is_kept_by_its_reader_alone(town: Town) -> None:
    for what in ("calendar.ics", "digest", "digest.eml"):
        headers = town.get(f"{town.mine}/{what}").headers
        assert headers["cache-control"] == "private, no-cache"
        assert headers["referrer-policy"] == "no-referrer"
        assert headers["x-robots-tag"] == "noindex"
        assert headers["x-content-type-options"] == "nosniff"
        assert "default-src 'none'" in headers["content-security-policy"]
        assert "script" not in headers["content-security-policy"]
        assert "server" not in headers
        assert "set-cookie" not in headers


def test_every_link_of_the_pages_leads_somewhere(town: Town) -> None:
    """Also behind a proxy that shows all of it below a path."""
    pages = ["/feeds", "/feeds/", "/feeds/de", "/feeds/de/", f"{town.mine}/digest"]
    pages += ["/regions/CZ08/digest", "/regions/CZ08/fr/digest"]
    seen = set()
    for page in pages:
        soup = BeautifulSoup(town.get(PREFIX + page).text, "html.parser")
        for link in soup.find_all("a"):
            to = urljoin(f"https://bot.example{PREFIX}{page}", str(link["href"])).partition("#")[0]
            if to.startswith("https://bot.example"):
                assert to.startswith(f"https://bot.example{PREFIX}/"), (page, link)
                seen.add(to.removeprefix("https://bot.example"))
    kinds = {re.sub("[A-Z]{2}|(need|programme)/[a-z0-9-]+", "", path): path for path in seen}
    assert len(kinds) < 50
    asks: list[Ask] = [lambda c, p=path: c.get(p) for path in kinds.values()]  # type: ignore[misc]
    for answer in town.ask(*asks):
        assert answer.status_code == 200, answer.url
    assert len(seen) > 200


def test_feeds_in_the_language_asked_for(town: Town) -> None:
    path = f"/feeds/need/{VET}/region/CZ08"
    for way, language in (
        (f"{path}.atom", "en"),
        (f"{path}.atom?language=de", "de"),
        (path.replace("/feeds/", "/feeds/fr/") + ".atom", "fr"),
    ):
        answer = town.get(way)
        assert answer.headers["content-type"] == "application/atom+xml; charset=utf-8"
        assert answer.headers["content-language"] == language
        assert answer.headers["cache-control"] == "public, max-age=300"
        read = feedparser.parse(answer.content)
        assert not read.bozo
        assert len(read.entries) == 2
        (own,) = [one.href for one in read.feed.links if one.rel == "self"]
        assert own == f"https://bot.example{PREFIX}/feeds/{language}/need/{VET}/region/CZ08.atom"
    answer = town.get(f"{path}.json")
    assert answer.headers["content-type"] == "application/feed+json; charset=utf-8"
    assert answer.headers["vary"] == "Accept-Language"
    assert len(answer.json()["items"]) == 2


@pytest.mark.parametrize(
    ("header", "language"),
    [
        *(("de", "de"), ("fr-BE, en;q=0.5", "fr"), ("xx, de;q=0.1", "de"), ("", "en")),
        *(("en;q=0.1, de;q=0.9", "de"), ("de;q=0", "en"), ("de;q=x, fr;q=0.2", "fr")),
        *((",,;q=", "en"), ("*", "en")),
    ],
)
def test_the_browsers_language_counts(town: Town, header: str, language: str) -> None:
    answer = town.get("/feeds", **{"Accept-Language": header})
    assert answer.headers["content-language"] == language
    assert f'<html lang="{language}">' in answer.text


@pytest.mark.parametrize("what", ["digest", "digest.eml", "calendar.ics"])
def test_a_region_without_telegram(town: Town, what: str) -> None:
    answer = town.get(f"/regions/CZ08/{what}?language=de")
    assert answer.status_code == 200
    assert answer.headers["cache-control"] == "public, max-age=300"
    if what == "digest":
        assert "Übersicht für Moravskoslezsko" in answer.text
        assert "Ihre Übersicht" not in answer.text


@pytest.mark.parametrize(
    "what",
    [
        *("/my/calendar.ics", "/my/digest", "/feeds/all.atom", "/feeds/de/"),
        *("/regions/CZ08/digest", "/regions/CZ08/digest.eml"),
    ],
)
def test_304_for_who_has_it_and_head_without_a_body(town: Town, what: str) -> None:
    path = what.replace("/my", town.mine)
    full = town.get(path)
    tag, since = full.headers["etag"], full.headers["last-modified"]
    kept = town.ask(
        lambda c: c.get(path),
        lambda c: c.get(path, headers={"If-None-Match": tag}),
        lambda c: c.get(path, headers={"If-None-Match": f'"x", W/{tag}'}),
        lambda c: c.get(path, headers={"If-Modified-Since": since}),
        lambda c: c.get(path, headers={"If-None-Match": '"x"', "If-Modified-Since": since}),
        lambda c: c.get(path, headers={"If-Modified-Since": "yesterday"}),
        lambda c: c.get(path, headers={"If-Modified-Since": "Sun, 01 Mar 2026 00:00:00 GMT"}),
        lambda c: c.head(path),
    )
    assert [a.status_code for a in kept] == [200, 304, 304, 304, 200, 200, 200, 200]
    assert [len(a.content) for a in kept[1:4]] == [0, 0, 0]
    head = kept[-1]
    assert head.content == b""
    assert head.headers["etag"] == tag
    assert int(head.headers["content-length"]) == len(full.content)


def test_what_was_saved_later_is_another_body(town: Town) -> None:
    path, store = f"{town.mine}/calendar.ics", town.world.a.store
    (other,) = [s for s in store.live(town.world.now) if s.call.key == "8"]
    tags = []

    async def look(c: httpx.AsyncClient) -> httpx.Response:
        answer = await c.get(path)
        tags.append((answer.headers["etag"], answer.headers["last-modified"]))
        town.world.now += timedelta(minutes=5)
        return answer

    async def save(c: httpx.AsyncClient) -> httpx.Response:
        store.set_interest(town.member.id, other.id, Interest.SAVED, town.world.now)
        return await look(c)

    async def unsave(c: httpx.AsyncClient) -> httpx.Response:
        store.drop_interest(town.member.id, other.id, Interest.SAVED)
        return await look(c)

    bodies = [a.content for a in town.ask(look, look, save, unsave)]
    assert bodies[0] == bodies[1] == bodies[3] != bodies[2]
    assert tags[0] == tags[1]
    assert tags[0][0] == tags[3][0]
    assert len({since for _, since in tags}) == 3, "gone again is a change too"


@pytest.mark.parametrize(
    "path",
    [
        *("", "/", "/my", "/my/x/digest", "/my/{0}/digest", "/my/%00/digest", "/feeds/x.atom"),
        *("/feeds/need/lace.atom", "/feeds/all.csv", "/feeds/xx/all.atom", "/feeds/xx/"),
        *(
            "/feeds/all.atom?language=xx",
            "/regions/ZZ9/digest",
            "/regions/CZ08",
            "/fundings/feeds",
        ),
        *("/regions/cz08/digest", "/regions/CZ08/xx/digest", "/funding/health"),
    ],
)
def test_404_in_words(town: Town, path: str) -> None:
    answer = town.get(path.format("A" * 43), **{"Accept-Language": "de"})
    assert answer.status_code == 404
    assert "Unter dieser Adresse gibt es nichts" in answer.text
    assert answer.headers["content-language"] == "de"


def test_405_for_all_but_reading(town: Town) -> None:
    paths = (f"{town.mine}/digest", "/feeds/all.atom", "/feeds", "/regions/CZ08/digest")
    for path in paths:
        asks: list[Ask] = [
            lambda c, m=m, p=path: c.request(m, p)  # type: ignore[misc]
            for m in ("POST", "PUT", "DELETE", "PATCH", "OPTIONS")
        ]
        for answer in town.ask(*asks):
            assert (answer.status_code, answer.headers["allow"]) == (405, "GET, HEAD")


def test_410_at_once_for_an_address_that_was_renewed_switched_off_or_erased(town: Town) -> None:
    a, now = town.world.a, town.world.now

    def ended(act: Callable[[], object]) -> None:
        path = f"{town.mine}/calendar.ics"
        answers = town.ask(lambda c: c.get(path), lambda c: _after(act, c, path))
        assert [x.status_code for x in answers] == [200, 410]
        assert "no longer in use" in answers[1].text
        assert answers[1].headers["cache-control"] == "private, no-store"

    async def _after(act: Callable[[], object], c: httpx.AsyncClient, path: str) -> Any:
        act()
        return await c.get(path)

    ended(lambda: renew_addresses(a, town.member, 1, now))
    ended(lambda: close_addresses(a, town.member, now))
    open_addresses(a, town.member, now)
    ended(lambda: forget(a, town.member, now))


def test_who_blocked_the_bot_reads_on(town: Town) -> None:
    town.world.a.store.set_state(town.member.id, MemberState.BLOCKED)
    assert town.get(f"{town.mine}/digest").status_code == 200


def test_429_for_one_reader_and_not_for_another(town: Town) -> None:
    asks: list[Ask] = [lambda c: c.get("/feeds/all.atom")] * 70
    elsewhere = {"X-Forwarded-For": "1.2.3.4, 9.9.9.9"}
    answers = town.ask(*asks, lambda c: c.get("/feeds/all.atom", headers=elsewhere))
    codes = [a.status_code for a in answers]
    assert codes[:60] == [200] * 60
    assert 429 in codes[60:70]
    assert codes[70] == 200
    (first, *_) = [a for a in answers if a.status_code == 429]
    assert 1 <= int(first.headers["retry-after"]) <= 60
    assert "Too many" in first.text


def test_429_for_one_secret_address_read_from_everywhere(town: Town) -> None:
    path = f"{town.mine}/calendar.ics"
    asks: list[Ask] = [
        lambda c, n=n: c.get(path, headers={"X-Forwarded-For": f"10.0.0.{n}"})  # type: ignore[misc]
        for n in range(70)
    ]
    asks.append(lambda c: c.get("/feeds/all.atom", headers={"X-Forwarded-For": "10.0.1.1"}))
    codes = [a.status_code for a in town.ask(*asks)]
    assert 429 in codes[60:70]
    assert codes[70] == 200


def test_no_secret_is_ever_logged(
    town: Town, caplog: pytest.LogCaptureFixture, monkeypatch: pytest.MonkeyPatch
) -> None:
    caplog.set_level(logging.DEBUG)
    secret = secret_of(town.world.a, town.member.id)

    def broken(*_: object) -> None:
        raise RuntimeError("out of order")

    monkeypatch.setattr("web._pages.gathered", broken)
    answers = town.ask(
        lambda c: c.get(f"/my/{secret}/digest"),
        lambda c: c.get(f"/my/{secret}/digest2"),
        lambda c: c.post(f"/my/{secret}/digest"),
    )
    assert [a.status_code for a in answers] == [500, 404, 405]
    assert "Something went wrong" in answers[0].text
    ours = [r for r in caplog.records if not r.name.startswith(("httpx", "httpcore"))]
    said = " ".join(f"{r.getMessage()} {r.exc_text}" for r in ours)
    assert "out of order" in said, "a fault of ours is logged"
    assert secret not in said


def test_a_hundred_calls_hold_nobody_up(town: Town) -> None:
    """While pages of a hundred calls are made, the loop goes round: counted, not timed."""
    town.world.found(*(a_call(str(n)) for n in range(100)))
    rounds = 0

    async def heavy(c: httpx.AsyncClient) -> httpx.Response:
        nonlocal rounds
        asked = asyncio.ensure_future(c.get(f"{town.mine}/digest.eml"))
        while not asked.done():
            rounds += 1
            await asyncio.sleep(0)
        return await asked

    (answer,) = town.ask(heavy)
    assert answer.status_code == 200
    assert len(answer.content) > 100_000
    assert rounds > 10


def test_a_public_body_is_made_once_a_minute(town: Town) -> None:
    async def look(c: httpx.AsyncClient) -> httpx.Response:
        return await c.get("/feeds/all.json")

    async def later(c: httpx.AsyncClient) -> httpx.Response:
        town.world.a.store.take_in(a_call("new"), town.world.now)
        return await look(c)

    counts = [len(a.json()["items"]) for a in town.ask(look, later)]
    assert counts == [3, 3]
    assert len(town.ask(look)[0].json()["items"]) == 4


def test_the_style_that_the_policy_allows_is_the_pages_own(town: Town) -> None:
    import base64
    import hashlib

    answer = town.get("/feeds")
    style = BeautifulSoup(answer.text, "html.parser").find("style")
    assert style
    seen = base64.b64encode(hashlib.sha256(style.get_text().encode()).digest()).decode()
    assert f"style-src 'sha256-{seen}'" in answer.headers["content-security-policy"]


def test_countries_and_codes(town: Town) -> None:
    assert town.get("/feeds/region/DE.atom").status_code == 200
    assert NutsCode("DE") in town.world.a.regions
