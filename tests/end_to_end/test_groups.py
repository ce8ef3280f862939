"""A region's group: its admins choose what it hears, nobody else does (trap 19)."""

from __future__ import annotations

import json

import pytest

from tests.checker.driver import Checker, Person, Shown
from tests.checker.stock import NEED, Wishes, battery, set_up, telling

GROUP = -1000777
NAME = "@roundtable_checker_bot"


def kept(it: Checker) -> dict[str, object]:
    """What the bot keeps of the group, but for when it was last active."""
    told = json.loads(it.command("export", "members", "--format", "json", now=it.now).stdout)
    (found,) = [m for m in told if m["chat_id"] == GROUP]
    return {key: value for key, value in found.items() if "active" not in key}


@pytest.fixture
def both(it: Checker) -> tuple[Person, Person]:
    """An admin and an ordinary member of a group that is being set up."""
    anna, bert = it.person(101, "Anna"), it.person(102, "Bert")
    it.group(GROUP, [anna], [bert])
    admin, other = Person(it, anna.id, GROUP), Person(it, bert.id, GROUP)
    admin.asks(f"/start{NAME}")
    return admin, other


def setting(shown: Shown) -> str:
    """A button that would settle something: no step back, nothing skipped."""
    return next(
        d for d in shown.data if d.startswith("set:") and not d.endswith((":back", ":skip"))
    )


def test_trap_19_a_member_of_a_group_cannot_change_its_settings(
    it: Checker, both: tuple[Person, Person]
) -> None:
    admin, other = both
    before, shown = kept(it), admin.last
    tapped = other.taps(setting(shown), shown)
    assert any(m.method == "answerCallbackQuery" and m.text for m in tapped), "it is said why not"
    assert kept(it) == before
    assert admin.last.data == shown.data
    admin.taps(setting(shown), shown)
    assert (kept(it), admin.last.data) != (before, shown.data), "the admin's tap counts"

    set_up(it, {admin: Wishes(taps=("en", NEED, "~green", "at-once"))})
    before = kept(it)
    assert NEED in json.dumps(before)
    for words in ("stop", "pause 7", "forget", "region Praha", "rhythm weekly", "language de"):
        command, _, rest = words.partition(" ")
        other.says(f"/{command}{NAME} {rest}".strip())
    for command in ("needs", "settings", "quiet", "start"):
        other.says(f"/{command}{NAME}")
    it.tick()
    assert kept(it) == before
    for message in other.messages:
        for data in message.data:
            if data.startswith("set:"):
                other.taps(data, message, tick=False)
    it.tick()
    assert kept(it) == before


def test_a_group_hears_what_its_admin_chose(it: Checker, both: tuple[Person, Person]) -> None:
    admin, _ = both
    set_up(it, {admin: Wishes(taps=("en", NEED, "~green", "at-once"))})
    it.put(battery("Douai"))
    it.tick("2026-03-03T10:00:00+01:00")
    assert len(telling(admin.sent(), "Douai")) == 1
    it.control("block", person=admin.id, chat=GROUP)
    it.put(battery("Ghent"))
    it.tick("2026-03-04T10:00:00+01:00")
    assert it.refused(403) == [], "a group that threw the bot out is left alone"
