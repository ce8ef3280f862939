"""A dry run of a keeper's own source: what it would take in, and what it could not read."""

from __future__ import annotations

import json
import pathlib
import threading
from collections.abc import Iterator
from decimal import Decimal
from http.server import BaseHTTPRequestHandler, HTTPServer

import pytest

from cli._trying import plain_harvest, show_harvest
from model import Article, Call, CallKind, Money, NutsCode, Programme, SourceId
from sources import Harvest, Quarantined
from tests.cli.conftest import NOW, Line

FEED = """<?xml version="1.0"?><rss version="2.0"><channel><title>News</title>
<item><title>A school opened</title><link>/1</link>
<pubDate>Mon, 02 Mar 2026 08:30:00 GMT</pubDate></item>
<item><title>A piece of any day</title><link>/2</link></item></channel></rss>"""
ITEM = '<li><a href="/{n}">Call {n}</a><i>{until}</i></li>'
PAGE = "<html><body><ul>{}</ul></body></html>"
UNTIL = ("30 April 2026", "to be confirmed", "when the money is spent")


@pytest.fixture
def site() -> Iterator[str]:
    """A list of three calls on this machine; its rules forbid /private."""

    class Handler(BaseHTTPRequestHandler):
        def do_GET(self) -> None:
            items = (ITEM.format(n=n, until=until) for n, until in enumerate(UNTIL))
            body = PAGE.format("".join(items))
            if self.path == "/robots.txt":
                body = "User-agent: *\nDisallow: /private"
            if self.path == "/rss":
                body = FEED
            if self.headers["If-None-Match"] == '"1"':
                self.send_response(304)
                self.end_headers()
                return
            self.send_response(200)
            self.send_header("Content-Type", "text/html; charset=utf-8")
            self.send_header("ETag", '"1"')
            self.end_headers()
            self.wfile.write(body.encode())

        def log_message(self, *_: object) -> None:
            return

    with HTTPServer(("127.0.0.1", 0), Handler) as server:
        thread = threading.Thread(target=server.serve_forever, args=(0.01,))
        thread.start()
        yield f"http://127.0.0.1:{server.server_address[1]}"
        server.shutdown()
        thread.join()


def settings(line: Line, site: str, path: str = "/list") -> str:
    return line.file(
        "own.toml",
        f"""
        [sources.lower_valley]
        kind = "page"
        url = "{site}{path}"
        programme = "jtf"
        regions = ["CZ08"]
        delay = 0
        [sources.lower_valley.selectors]
        item = "li"
        title = "a"
        deadline = "i"
        """,
    )


def test_a_dry_run_shows_what_would_come_and_stores_nothing(line: Line, site: str) -> None:
    words = ("poll", "lower_valley", "--dry-run", "--config", settings(line, site))
    said = line.good(*words)
    assert f"  Call 0\n    open, deadline 2026-04-30, jtf, CZ08\n    {site}/0\n" in said
    assert "  Call 1\n    status not said, jtf, CZ08\n" in said
    assert "1 closed, planned or of no status: found by a search, never pushed" in said
    assert "Not understood (not-understood): 1" in said
    assert f"{site}/2: Call 2: " in said
    (row,) = line.json(*words, "--json")
    assert (row["source"], row["ok"], row["new"], row["quarantined"]) == (
        "lower_valley",
        True,
        2,
        1,
    )
    assert [(c["title"], c["pushed"]) for c in row["calls"]] == [
        ("Call 0", True),
        ("Call 1", False),
    ]
    assert row["calls"][0]["cut_offs"] == ["2026-04-30T23:59:59+02:00"]
    assert row["calls"][0]["regions"] == ["CZ08"]
    assert [q["key"] for q in row["not_understood"]] == [f"{site}/2"]
    assert not pathlib.Path(line.environment.db).exists()


def test_a_dry_run_after_a_poll_still_shows_all(line: Line, site: str) -> None:
    config = settings(line, site)
    (row,) = line.json("poll", "lower_valley", "--json", "--config", config)
    assert "calls" not in row
    (again,) = line.json("poll", "lower_valley", "--json", "--dry-run", "--config", config)
    assert (again["unchanged"], len(again["calls"])) == (2, 2)
    shown = line.json("sources", "--json", "--config", config)
    (own,) = [s for s in shown if s["id"] == "lower_valley"]
    assert (own["ok"], own["count"], own["proven"]) == (True, 3, "own")


def test_news_is_shown_and_counted_apart_from_calls(line: Line, site: str) -> None:
    config = line.file(
        "news.toml",
        f"""
        [sources.valley_news]
        kind = "feed"
        url = "{site}/rss"
        status = "news"
        delay = 0
        """,
    )
    said = line.good("poll", "valley_news", "--dry-run", "--config", config)
    assert f"  News: A school opened\n    2026-03-02\n    {site}/1\n" in said
    assert "  News: A piece of any day\n    date not said: never shown\n" in said
    assert "  2 articles (news, no calls)\n" in said
    assert " calls\n" not in said.replace("no calls", "")
    (row,) = line.json("poll", "valley_news", "--dry-run", "--json", "--config", config)
    assert (row["fetched"], row["new"], row["calls"], row["articles"]) == (0, 0, [], 2)
    assert [a["title"] for a in row["news"]] == ["A school opened", "A piece of any day"]
    for _ in range(2):  # at the second time the site says that nothing changed, or says it again
        (row,) = line.json("poll", "valley_news", "--json", "--config", config)
        assert (row["ok"], row["fetched"], row["articles"]) == (True, 0, 2)
    shown = line.json("sources", "--json", "--config", config)
    (own,) = [s for s in shown if s["id"] == "valley_news"]
    assert (own["ok"], own["count"], own["articles"]) == (True, 0, 2)
    assert "2 articles" in line("doctor", "--config", config).stdout


def test_a_setting_that_changed_is_heeded_though_the_page_is_the_same(
    line: Line, site: str
) -> None:
    config = settings(line, site)
    line.good("poll", "lower_valley", "--config", config)
    text = pathlib.Path(config).read_text().replace('"jtf"', '"esf-plus"')
    other = line.file("other.toml", text)
    line.good("poll", "lower_valley", "--config", other)
    assert {c["programme"] for c in line.json("calls", "--json", "--config", other)} == {
        "esf-plus"
    }
    (row,) = line.json("poll", "lower_valley", "--json", "--config", other)
    assert (row["fetched"], row["unchanged"]) == (0, 3), "the page still holds: not read again"


def test_a_page_that_its_host_forbids_is_said_so(line: Line, site: str) -> None:
    config = settings(line, site, "/private/list")
    ended = line("poll", "lower_valley", "--dry-run", "--json", "--config", config)
    assert ended.exit_code == 1
    (row,) = json.loads(ended.stdout)
    assert "robots" in row["error"]
    assert row["calls"] == []


def test_a_broken_dry_run_still_shows_what_was_read(line: Line, site: str) -> None:
    """All three dates refused: more refused than understood, and one sees which and why."""
    config = settings(line, site)
    text = pathlib.Path(config).read_text().replace('deadline = "i"', 'deadline = "a"')
    ended = line("poll", "lower_valley", "--dry-run", "--config", line.file("bad.toml", text))
    assert ended.exit_code == 1
    assert "Not understood (not-understood): 3" in ended.stdout
    assert ended.stderr.startswith("Error: lower_valley: ")


def test_accept_is_for_one_source(line: Line) -> None:
    assert "name it" in line.misused("poll", "--accept")
    assert "name it" in line.misused("poll", "eu_portal", "esf_plus", "--accept")


ONE = Call(
    source=SourceId("lower_valley"),
    key="1",
    title="Retraining",
    url="https://region.example/1",
    programme=Programme.JTF,
    kind=CallKind.NOTICE,
    budget=Money(Decimal(750000), "EUR", "750 000 euros"),
    who="Schools",
    text="Courses.",
    zone="Europe/Paris",
    regions=frozenset({NutsCode("FRF3")}),
)


def test_an_amount_is_shown_as_it_was_understood(capsys: pytest.CaptureFixture[str]) -> None:
    harvest = Harvest(source=ONE.source, calls=(ONE,))
    show_harvest(harvest, NOW)
    said = capsys.readouterr().out
    assert "status not said, 750 000 EUR, jtf, FRF3\n" in said
    assert "  1 call\n" in said
    (row,) = plain_harvest(harvest, NOW)["calls"]  # type: ignore[misc,attr-defined]
    assert row["budget"] == {"amount": "750000", "currency": "EUR", "said": "750 000 euros"}
    assert (row["who"], row["text"], row["zone"]) == ("Schools", "Courses.", "Europe/Paris")
    assert row["language"] == "en"


def test_one_article_is_one(capsys: pytest.CaptureFixture[str]) -> None:
    news = Article(source=ONE.source, key="1", title="A new mine museum", url=ONE.url)
    show_harvest(Harvest(source=ONE.source, articles=(news,)), NOW)
    assert "  1 article (news, no calls)\n" in capsys.readouterr().out


def test_each_record_stands_under_why_it_is_left_out(capsys: pytest.CaptureFixture[str]) -> None:
    bad = (Quarantined("a", "no-link"), Quarantined("b", "deadline"), Quarantined("c", "no-link"))
    show_harvest(Harvest(source=ONE.source, quarantined=bad), NOW)
    lines = [line.strip() for line in capsys.readouterr().out.splitlines()]
    assert lines[1:] == [
        *("Not understood (no-link): 2", "a: no-link", "c: no-link"),
        *("Not understood (deadline): 1", "b: deadline"),
    ]


def test_a_source_that_rests_is_tried_and_said_to_rest(line: Line, site: str) -> None:
    text = (
        pathlib.Path(settings(line, site)).read_text().replace("delay", "enabled = false\ndelay")
    )
    said = line.good("poll", "lower_valley", "--dry-run", "--config", line.file("off.toml", text))
    assert said.startswith("lower_valley: (rests: enabled = false)\n")


def test_a_source_that_is_none_names_the_settings_that_were_read(line: Line) -> None:
    config = line.file("other.toml", "")
    assert f"(settings: {config})" in line.misused("poll", "upper_valley", "--config", config)


def test_an_error_is_said_once(line: Line, site: str) -> None:
    config = settings(line, site, "/private/list")
    ended = line("poll", "lower_valley", "--config", config)
    assert "robots" in ended.stderr
    assert "robots" not in ended.stdout
