"""Answers on a guest's own page, and where its hosts see them, over a real socket."""

from __future__ import annotations

from datetime import timedelta

import pytest
from bs4 import BeautifulSoup

from actions.answer import AGAIN_AFTER, remind_of_answers
from actions.at_table import entry_facts, people_facts
from actions.guests import guest_leaves, put_back
from actions.table_export import table_rows, table_sheets
from messages import LANGUAGES, plain
from messages.hosts import entry_page
from model import Language, QuestionKind
from tests.actions.room import HOST, clear, told
from tests.web.asking import (
    BUS,
    EN,
    alert,
    asks,
    asks_all,
    entry,
    field_of,
    fields,
    fills,
    guests_of,
    kept,
    wrong_at,
)
from tests.web.browsing import EVA, Browser, Place, words


def test_answers_are_changed_on_the_own_page_until_sign_up_ends(place: Place) -> None:
    come, many, vegetarian, other = asks_all(place)
    room = place.room

    async def act(eva: Browser) -> None:
        await eva.opens(place.path)
        own = await fills(
            eva,
            **EVA,
            **{f"q{come.id}": BUS, f"q{many.id}": "1", f"q{vegetarian.id}": "yes"},
            **{f"q{other.id}": "a ramp"},
        )
        address = str(own.url)
        wrong = await fills(eva, "save", **{f"q{many.id}": "", f"q{other.id}": "two ramps"})
        assert wrong.status_code == 400
        assert wrong_at(wrong, many) == "Please answer this question."
        assert field_of(wrong, other)["value"] == "two ramps"
        assert kept(place)[other.id] == "a ramp", "nothing is kept of what is wrong"
        saved = await fills(eva, "save", **{f"q{many.id}": "4", f"q{vegetarian.id}": ""})
        assert "Your details are saved" in words(saved)
        assert kept(place) == {come.id: BUS, many.id: "4", other.id: "two ramps"}

        open_page = await eva.opens(address)
        shown = fields(open_page)
        room.world.now = room.table.registration_closes_at
        late = await eva.sends("save", **shown | {"name": "Eva Malá", f"q{many.id}": "5"})
        assert late.status_code == 409
        over = await eva.opens(address)
        assert f'id="q{many.id}"' not in over.text
        assert "How many learners? 4" in words(over)
        assert "By &lt;b&gt;bus&lt;/b&gt; &amp; &quot;tram&quot;" in over.text
        assert "Your details are saved" in words(await fills(eva, "save", name="Eva M."))

    place.run(act)
    assert kept(place)[many.id] == "4"
    assert guests_of(place)[0].name == "Eva M."


def test_an_answer_that_comes_too_late_is_refused_in_words(place: Place) -> None:
    room = place.room
    first = asks(place, "How many?")

    async def act(eva: Browser) -> None:
        room.world.now = room.table.registration_closes_at - timedelta(hours=1)
        await eva.opens(place.path)
        await fills(eva, **EVA, **{f"q{first.id}": "4"})
        shown = fields(eva.pages[-1])
        room.world.now += timedelta(hours=2)
        for answer in ("5", ""):
            late = await eva.sends("save", **shown | {"name": "Eva M.", f"q{first.id}": answer})
            assert late.status_code == 409
            assert "Sign-up" in alert(late)
            assert fields(late)["name"] == "Eva M."
            assert guests_of(place)[0].name == "Eva Nová"
        same = await eva.sends("save", **shown | {"name": "Eva M."})
        assert "Your details are saved" in words(same)

    place.run(act)
    assert (kept(place), guests_of(place)[0].name) == ({first.id: "4"}, "Eva M.")


def test_what_was_asked_later_holds_up_no_change_of_the_name(place: Place) -> None:
    async def act(eva: Browser) -> None:
        await eva.opens(place.path)
        own = await eva.sends(**EVA, shown="yes")
        late = asks(place, "How many?", kind=QuestionKind.NUMBER, required=True)
        page = await eva.opens(str(own.url))
        hidden = fields(page)
        del hidden["shown"]
        saved = await eva.sends("save", **hidden)
        assert "Your details are saved" in words(saved)
        assert not guests_of(place)[0].shown
        await fills(eva, "save", **{f"q{late.id}": "9"})
        assert kept(place) == {late.id: "9"}
        assert (await fills(eva, "save", **{f"q{late.id}": ""})).status_code == 400

    place.run(act)


def test_a_page_open_for_too_long_comes_back_with_all_that_was_entered(place: Place) -> None:
    first = asks(place, "How many?")

    async def act(eva: Browser) -> None:
        await eva.opens(place.path)
        await fills(eva, **EVA)
        shown = fields(eva.pages[-1]) | {"name": "Eva M.", f"q{first.id}": "4"}
        place.room.world.now += timedelta(hours=25)
        late = await eva.sends("save", **shown)
        assert late.status_code == 400
        assert "had been open for very long" in alert(late)
        assert (fields(late)["name"], fields(late)[f"q{first.id}"]) == ("Eva M.", "4")
        assert kept(place) == {}
        await fills(eva, "save")

    place.run(act)
    assert kept(place) == {first.id: "4"}


def test_answers_go_along_when_signing_up_again_and_go_with_the_guest(place: Place) -> None:
    first, room = asks(place, "How many?"), place.room

    async def act(eva: Browser) -> None:
        await eva.opens(place.path)
        await fills(eva, **EVA, **{f"q{first.id}": "4"})
        before = entry(place)
        left = await eva.sends("leave")
        assert "How many? 4" in words(left)
        again = await eva.sends("again")
        assert entry(place) != before
        assert field_of(again, first)["value"] == "4"
        a, host, (guest,) = room.world.a, room.world.member(HOST), guests_of(place)
        guest_leaves(a, guest, room.world.now)
        put_back(a, host, guest, room.world.now)
        assert kept(place) == {first.id: "4"}
        assert (await eva.sends("erase")).status_code == 410

    place.run(act)
    assert list(room.world.a.store._db["answers"].rows) == []


def test_hosts_see_answers_of_guests_as_of_members(place: Place) -> None:
    come, many, vegetarian, _ = asks_all(place)
    room = place.room
    a, host, now = room.world.a, room.world.member(HOST), room.world.now

    async def act(eva: Browser) -> None:
        await eva.opens(place.path)
        entered = {f"q{come.id}": BUS, f"q{many.id}": "1", f"q{vegetarian.id}": "no"}
        await fills(eva, **EVA, **entered)

    place.run(act)
    page = entry_page(EN, entry_facts(a, host, room.table, entry(place), now)).html
    assert "<b>How many learners?</b> 1" in page
    assert "By &lt;b&gt;bus&lt;/b&gt; &amp; &quot;tram&quot;" in page
    assert "<b>Vegetarian?</b> No" in page
    (row,) = [one for one in table_rows(a, room.table) if one["kind"] == "seat"]
    assert (row["guest"], row["answer: How many learners?"]) == (True, "1")
    seats = table_sheets(a, room.table, EN)[1]
    assert BUS in seats.rows[0]

    def is_open() -> bool:
        (one,) = people_facts(a, host, room.table, 0, now).people
        return one.open_answers

    assert not is_open()
    asks(place, "Since when?", required=True)
    assert is_open(), "a host sees which guest did not answer"
    clear(room.world)
    room.world.now += AGAIN_AFTER
    remind_of_answers(a, room.world.now)
    room.world.deliver()
    assert told(room.world, HOST) == [], "no message asks a guest"
    a.store.forget_answers(room.table.starts_at + timedelta(days=1), 9)
    assert kept(place) == {}


@pytest.mark.parametrize("language", LANGUAGES)
def test_in_every_language(place: Place, language: Language) -> None:
    come, many, vegetarian, _ = asks_all(place)

    async def act(eva: Browser) -> None:
        page = await eva.opens(f"{place.path}?language={language}")
        soup = BeautifulSoup(page.text, "html.parser")
        for one in soup.select("input:not([type=hidden]), select"):
            assert soup.select_one(f'label[for="{one["id"]}"]'), one
        ids = [str(one["id"]) for one in soup.select("[id]")]
        assert len(ids) == len(set(ids))
        assert plain(language, "signup-leave-open") in field_of(page, vegetarian).get_text()
        wrong = await fills(eva, **EVA, **{f"q{come.id}": "?", f"q{many.id}": "?"})
        assert wrong_at(wrong, come) == plain(language, "signup-error-choice")
        assert wrong_at(wrong, many) == plain(language, "question-number")
        missing = await fills(eva, **{f"q{come.id}": "", f"q{many.id}": ""})
        assert wrong_at(missing, many) == plain(language, "signup-error-answer")

    place.run(act)
