"""docs/adding-a-source.md: what it shows works as it stands."""

from __future__ import annotations

import pathlib
import re
import tomllib
from datetime import UTC, datetime

from actions import read_settings
from model import Call, Programme
from sources import Note, Page, Quarantined, Source, all_sources

TEXT = (pathlib.Path(__file__).parents[2] / "docs/adding-a-source.md").read_text()
NOW = datetime(2026, 3, 2, 9, tzinfo=UTC)
LIST = """<html><body><main><ul>
<li class="call"><h3><a href="/calls/1">Retraining</a></h3><b class="until">31. 12. 2026</b>
<i class="from">1. 4. 2026</i><i class="money">EUR 750 000</i><p class="summary">Courses.</p></li>
<li class="call"><h3><a href="/calls/2">Workshops</a></h3><b class="until">one day</b></li>
<li class="call"><h3><a href="/calls/3">Tools</a></h3><b class="until"></b>
<i class="money">up to 5 000 EUR each</i></li>
</ul></main></body></html>"""


def samples(language: str) -> list[str]:
    return re.findall(rf"```{language}\n(.*?)```", TEXT, re.S)


def test_the_settings_shown_are_good_ones() -> None:
    settings = read_settings(tomllib.loads("\n".join(samples("toml"))), all_sources())
    assert set(settings.own) == {"valley_news", "valley_calls", "valley_plan"}


def test_the_source_shown_reads_its_page() -> None:
    (code,) = samples("python")
    space: dict[str, object] = {"__name__": "valley"}
    exec(compile(code, "valley.py", "exec", dont_inherit=True), space)
    source = space["SOURCE"]
    assert isinstance(source, Source)
    page = Page(source.start[0].url, LIST.encode(), "text/html", source.start[0], NOW)
    call, bad, note, other = source.parse(page)
    assert isinstance(call, Call)
    assert (call.title, call.url) == ("Retraining", "https://region.example/calls/1")
    assert call.cut_offs[0].at == datetime(2026, 12, 31, 22, 59, 59, tzinfo=UTC)
    assert call.opens
    assert call.opens.at == datetime(2026, 3, 31, 22, tzinfo=UTC)
    assert call.budget
    assert (call.budget.amount, call.budget.currency) == (750_000, "EUR")
    assert call.text == "Courses."
    assert isinstance(bad, Quarantined)
    assert isinstance(note, Note)
    assert isinstance(other, Call)
    assert (other.opens, other.cut_offs, other.budget) == (None, (), None)


def test_every_programme_is_told() -> None:
    (told,) = re.findall(r"^Programmes: (.*?)\n\n", TEXT, re.M | re.S)
    assert re.findall(r"`([^`]+)`", told)[:4] == ["jtf", "jtm", "esf-plus", "erasmus-plus"]
    assert set(re.findall(r"`([^`]+)`", told)) == set(Programme)
