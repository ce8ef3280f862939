"""The second channel from the command line: digests to send on, exports, the site as files."""

from __future__ import annotations

import email
import email.policy
import json
import pathlib
from urllib.parse import urljoin

import feedparser
import pytest
from bs4 import BeautifulSoup
from icalendar import Calendar

from cli._environment import assistant
from model import Interest, NutsCode, Programme
from tests.actions.world import VET, a_call, keep
from tests.cli.conftest import NOW, Line
from tests.cli.test_commands import ANNA, members


@pytest.fixture
def stocked(line: Line) -> Line:
    """With two calls and a member who saved one."""
    a = assistant(line.environment)
    slovak = frozenset({NutsCode("SK")})
    keep(a, NOW, a_call("7"), a_call("8", programme=Programme.LIFE, regions=slovak))
    a.store.close()
    line.good("import-members", members(line, ANNA))
    a = assistant(line.environment)
    member = a.store.member_by_chat(11)
    assert member
    (call,) = [s for s in a.store.live(NOW) if s.call.key == "7"]
    a.store.set_interest(member.id, call.id, Interest.SAVED, NOW)
    a.store.close()
    return line


def test_a_members_digest_as_text_page_and_mail(stocked: Line) -> None:
    text = stocked.good("digest", "--member", "11", "--format", "text")
    assert text.startswith("Funding Roundtable: Ihre Übersicht\nStand: Montag, 16. März 2026\n")
    assert "round 7" in text
    html = stocked.good("digest", "--member", "11", "--format", "html")
    assert html.startswith('<!doctype html>\n<html lang="de">')
    mail = email.message_from_string(
        stocked.good("digest", "--member", "11", "--format", "eml"), policy=email.policy.default
    )
    assert mail["Subject"] == "Funding Roundtable: Ihre Übersicht, Montag, 16. März 2026"
    english = stocked.good("digest", "--member", "11", "--language", "en", "--format", "text")
    assert "your digest" in english


def test_a_regions_digest_in_any_language(stocked: Line) -> None:
    text = stocked.good("digest", "--region", "cz08", "--language", "fr")
    assert text.startswith("Funding Roundtable\u00a0: synthèse pour Moravskoslezsko\n")
    assert "round 7" in text
    assert "round 8" not in text, "that one is for Slovakia"
    assert "round 8" in stocked.good("digest", "--region", "SK031", "--format", "html")
    said = stocked.json("digest", "--region", "CZ08", "--json")
    assert (said["region"], said["language"]) == ("CZ08", "en")
    mail = stocked.good("digest", "--region", "CZ08", "--format", "eml")
    assert email.message_from_string(mail)["X-Unsent"] == "1"


@pytest.mark.parametrize(
    ("words", "said"),
    [
        ((), "digest takes --member CHAT_ID or --region NUTS"),
        (("--member", "11", "--region", "CZ08"), "digest takes"),
        (("--region", "ZZ9"), "no NUTS region 'ZZ9'"),
        (("--region", "CZ08", "--language", "xx"), "xx"),
        (("--region", "CZ08", "--format", "pdf"), "pdf"),
        (("--member", "11", "--json", "--format", "eml"), "two wishes"),
    ],
)
def test_a_digest_asked_for_wrongly(line: Line, words: tuple[str, ...], said: str) -> None:
    assert said in line.misused("digest", *words)


def test_calls_of_a_need_a_region_and_a_programme(stocked: Line) -> None:
    def found(*words: str) -> list[str]:
        return sorted(c["reference"][-1] for c in stocked.json("export", "calls", *words))

    assert found() == ["7", "8"]
    assert found("--need", VET) == ["7", "8"]
    assert found("--region", "CZ08") == ["7"]
    assert found("--need", VET, "--region", "sk03") == ["7", "8"]
    assert found("--programme", "life", "--region", "CZ08") == []
    feed = feedparser.parse(
        stocked.good("export", "calls", "--region", "CZ08", "--format", "atom", "--language", "de")
    )
    assert not feed.bozo
    assert [e.link[-1] for e in feed.entries] == ["7"]
    assert feed.entries[0].summary.startswith("Stichtag: ")
    calendar = stocked.good("export", "calls", "--programme", "life", "--format", "ics")
    assert len(Calendar.from_ical(calendar).walk("VEVENT")) == 1
    rows = stocked.good("export", "calls", "--need", VET, "--format", "csv")
    assert len(rows.splitlines()) == 3


def test_what_one_member_saved(stocked: Line) -> None:
    (row,) = stocked.json("export", "member", "11")
    assert row["reference"].endswith("-7")
    (event,) = Calendar.from_ical(stocked.good("export", "member", "11", "--format", "ics")).walk(
        "VEVENT"
    )
    assert str(event["SUMMARY"]).startswith("Stichtag: ")
    assert "no member with the chat id -12" in stocked.fails("export", "member", "-12")
    assert "json and ics can" in stocked.fails("export", "member", "11", "--format", "csv")


@pytest.mark.parametrize(
    ("words", "said"),
    [
        (("calls", "7"), "takes nothing more"),
        (("member",), "takes a chat id"),
        (("member", "anna"), "anna"),
        (("roundtable", "0"), "0"),
        (("site",), "takes a folder"),
        (("site", "x", "--format", "atom"), "leave --format out"),
        (("members", "--need", VET), "for export calls"),
        (("members", "--language", "de"), "and export site"),
        (("calls", "--need", "lace"), "no need 'lace'"),
        (("calls", "--region", "ZZ9"), "no NUTS region 'ZZ9'"),
        (("calls", "--lace"), "lace"),
    ],
)
def test_an_export_asked_for_wrongly(line: Line, words: tuple[str, ...], said: str) -> None:
    assert said in line.misused("export", *words)


def test_the_site_as_files(stocked: Line) -> None:
    folder = stocked.folder / "site"
    told = stocked.json("export", "site", str(folder), "--language", "de", "--json")
    files = {str(p.relative_to(folder)) for p in folder.rglob("*") if p.is_file()}
    assert told == {"files": len(files)}
    assert {
        *("feeds/index.html", "feeds/de/index.html", "feeds/de/all.atom", "feeds/de/all.json"),
        f"feeds/de/need/{VET}.atom",
        *("feeds/de/region/CZ.json", "feeds/de/programme/horizon.atom"),
        *("regions/CZ/de/digest.html", "regions/CZ/de/digest.eml", "regions/CZ/de/calendar.ics"),
    } <= files
    for name in ("feeds/index.html", "feeds/de/index.html", "regions/CZ/de/digest.html"):
        for link in BeautifulSoup((folder / name).read_text(), "html.parser").find_all("a"):
            to = urljoin(f"/{name}", str(link["href"])).partition("#")[0].removeprefix("/")
            if not to.startswith("http"):
                found = {to, f"{to}.html", f"{to}index.html"} & files
                assert found or "/de/" not in to, (name, to)
    assert "round 7" in (folder / "regions/CZ/de/digest.html").read_text()
    assert "11" not in {
        c["id"] for c in json.loads((folder / "feeds/de/all.json").read_text())["items"]
    }
    before = {p: p.read_bytes() for p in folder.rglob("*") if p.is_file()}
    stocked.good("export", "site", str(folder), "--language", "de")
    assert {p: p.read_bytes() for p in before} == before, "the same facts make the same files"


def test_a_site_where_nothing_can_be_written(line: Line, tmp_path: pathlib.Path) -> None:
    file = line.file("taken", "x")
    assert "cannot be written" in line.fails("export", "site", file, "--language", "en")
