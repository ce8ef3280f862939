"""``calls --need-of``: what answers the needs that are kept of a region."""

from __future__ import annotations

import pytest

from cli._environment import assistant
from model import MemberId, NutsCode
from tests.actions.world import VET, a_call, keep
from tests.cli.conftest import NOW, Line


@pytest.fixture
def stocked(line: Line) -> Line:
    """Two calls, and a region that needs what one of them is about."""
    a = assistant(line.environment)
    keep(a, NOW, a_call("7"), a_call("8", title="A lone call", text=""))
    a.store.set_region_needs(NutsCode("CZ08"), {VET: 1.0}, MemberId(1), NOW)
    a.store.close()
    return line


@pytest.mark.parametrize("region", ["CZ08", "CZ080", "cz080"])
def test_calls_that_answer_what_a_region_needs(stocked: Line, region: str) -> None:
    assert len(stocked.json("calls", "--json")) == 2
    found = stocked.json("calls", "--need-of", region, "--json")
    assert [call["key"] for call in found] == ["7"]
    assert "1 of 1 calls" in stocked.good("calls", "--need-of", region)


def test_a_region_of_which_nobody_said_what_it_needs(stocked: Line) -> None:
    assert "what CZ needs" in stocked.fails("calls", "--need-of", "CZ")
    assert "no NUTS region 'XX1'" in stocked.misused("calls", "--need-of", "xx1")
    assert "two wishes" in stocked.misused("calls", "--need-of", "CZ08", "--need", VET)
