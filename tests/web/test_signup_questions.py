"""The host's questions on the sign-up page, over a real socket."""

from __future__ import annotations

import asyncio

from bs4 import BeautifulSoup

from model import QuestionKind
from tests.web.asking import (
    BUS,
    alert,
    asks,
    asks_all,
    changes,
    field_of,
    fields,
    fills,
    guests_of,
    kept,
    wrong_at,
)
from tests.web.browsing import EVA, Browser, Place, words


def test_each_kind_is_asked_in_order_and_kept(place: Place) -> None:
    come, many, vegetarian, other = asks_all(place)

    async def act(eva: Browser) -> None:
        page = await eva.opens(place.path)
        soup = BeautifulSoup(page.text, "html.parser")
        order = [str(one["id"]) for one in soup.select("form [id]")]
        ids = [f"q{one.id}" for one in (come, many, vegetarian, other)]
        assert [one for one in order if one in ids] == ids
        assert order.index("shown") < order.index(ids[0])
        assert "How do you &lt;i&gt;come&lt;/i&gt;?" in page.text
        assert "<i>come" not in page.text
        assert "<script" not in page.text
        assert [one["value"] for one in field_of(page, come).find_all("input")] == [
            BUS,
            "By train",
        ]
        assert [one["value"] for one in field_of(page, vegetarian).find_all("input")] == [
            "yes",
            "no",
            "",
        ]
        assert field_of(page, many)["inputmode"] == "decimal"
        assert field_of(page, many)["aria-required"] == "true"
        assert "aria-required" not in field_of(page, other).attrs
        assert words(page).count("(not required)") == 3, "the organisation, and two of these"
        assert "They are erased 90 days after the meeting" in words(page)
        own = await fills(
            eva,
            **EVA,
            **{f"q{come.id}": BUS, f"q{many.id}": " 1 ", f"q{vegetarian.id}": "no"},
            **{f"q{other.id}": "a  ramp <b>"},
        )
        assert "You have a seat" in words(own)
        assert field_of(own, other)["value"] == "a ramp <b>"
        chosen = [field_of(own, one).select_one("input[checked]") for one in (come, vegetarian)]
        assert [one and one["value"] for one in chosen] == [BUS, "no"]

    place.run(act)
    assert kept(place) == {come.id: BUS, many.id: "1", vegetarian.id: "no", other.id: "a ramp <b>"}


def test_what_may_be_left_open_is_left_open(place: Place) -> None:
    come, many, _, _ = asks_all(place)

    async def act(eva: Browser) -> None:
        await eva.opens(place.path)
        assert "You have a seat" in words(
            await fills(eva, **EVA, **{f"q{come.id}": "By train", f"q{many.id}": "2,5"})
        )

    place.run(act)
    assert kept(place) == {come.id: "By train", many.id: "2,5"}


def test_the_longest_answers_to_five_questions_are_taken(place: Place) -> None:
    asked = [asks(place, f"Number {n}?") for n in range(5)]
    longest = "\N{TRADE MARK SIGN}" * 500

    async def act(eva: Browser) -> None:
        await eva.opens(place.path)
        await fills(eva, **EVA, **{f"q{one.id}": longest for one in asked})

    place.run(act)
    assert kept(place) == {one.id: longest for one in asked}


def test_what_is_missing_or_wrong_is_said_beside_it_and_nothing_is_lost(place: Place) -> None:
    come, many, vegetarian, other = asks_all(place)

    async def act(eva: Browser) -> None:
        await eva.opens(f"{place.path}?language=de")
        page = await fills(eva, **EVA, **{f"q{many.id}": "viele", f"q{other.id}": 'Rampe "A"'})
        assert page.status_code == 400
        assert wrong_at(page, come) == "Bitte beantworten Sie diese Frage."
        assert wrong_at(page, many) == "Bitte schreiben Sie eine Zahl, nur in Ziffern."
        assert (wrong_at(page, vegetarian), wrong_at(page, other)) == ("", "")
        assert "How many learners? \N{EN DASH} Bitte schreiben" in alert(page)
        assert field_of(page, many)["value"] == "viele"
        assert field_of(page, many)["aria-describedby"] == f"q{many.id}-wrong"
        assert field_of(page, come)["aria-describedby"] == f"q{come.id}-wrong"
        assert fields(page)["name"] == "Eva Nová"
        assert fields(page)[f"q{other.id}"] == 'Rampe "A"'
        off = {f"q{come.id}": "zu Fuß", f"q{vegetarian.id}": "vielleicht", f"q{many.id}": "3"}
        page = await fills(eva, **off)
        assert page.status_code == 400
        for one in (come, vegetarian):
            assert wrong_at(page, one) == "Bitte wählen Sie eine der Antworten."
        assert "zu Fuß" in field_of(page, come).get_text()
        own = await fills(eva, **{f"q{come.id}": BUS, f"q{vegetarian.id}": ""})
        assert "Sie haben einen Platz" in words(own)

    place.run(act)
    assert kept(place) == {come.id: BUS, many.id: "3", other.id: 'Rampe "A"'}


def test_a_question_that_came_meanwhile_is_asked_first(place: Place) -> None:
    first = asks(place, "Since when?")

    async def act(eva: Browser) -> None:
        await eva.opens(place.path)
        shown = fields(eva.pages[-1]) | EVA | {f"q{first.id}": "2019"}
        new = asks(place, "Vegetarian?", kind=QuestionKind.YES_NO)
        page = await eva.sends(**shown)
        assert (page.status_code, guests_of(place)) == (400, [])
        assert alert(page).startswith("The host has changed the questions in the meantime.")
        assert "This question is new or has changed" in wrong_at(page, new)
        assert wrong_at(page, first) == ""
        assert fields(page)[f"q{first.id}"] == "2019"
        assert fields(page)["name"] == "Eva Nová"
        assert "You have a seat" in words(await fills(eva)), "it may be left open"

    place.run(act)
    assert kept(place) == {first.id: "2019"}


def test_a_question_of_another_kind_is_asked_again_with_what_was_said(place: Place) -> None:
    first, second = asks(place, "How do you come?"), asks(place, "How many?")

    async def act(eva: Browser) -> None:
        await eva.opens(place.path)
        shown = fields(eva.pages[-1]) | EVA | {f"q{first.id}": "On foot", f"q{second.id}": "12"}
        changes(place, first, choices=["By bus", "By train"])
        changes(place, second, kind=QuestionKind.NUMBER)
        page = await eva.sends(**shown)
        assert (page.status_code, guests_of(place)) == (400, [])
        for one in (first, second):
            assert "This question is new or has changed" in wrong_at(page, one)
        assert "Answered: On foot" in field_of(page, first).get_text()
        assert field_of(page, second)["value"] == "12"
        await fills(eva, **{f"q{first.id}": "By bus"})

    place.run(act)
    assert kept(place) == {first.id: "By bus", second.id: "12"}


def test_an_answer_to_what_is_asked_no_more_is_not_kept_and_that_is_said(place: Place) -> None:
    first, second = asks(place, "Allergies?"), asks(place, "How many?")

    async def act(eva: Browser) -> None:
        await eva.opens(place.path)
        shown = fields(eva.pages[-1]) | EVA | {f"q{second.id}": "12"}
        changes(place, first, dropped=True)
        page = await eva.sends(**shown | {f"q{first.id}": "Nuts"})
        assert (page.status_code, guests_of(place)) == (400, [])
        assert alert(page).startswith("The host has changed the questions in the meantime.")
        assert "Allergies" not in page.text
        assert fields(page)[f"q{second.id}"] == "12"
        await fills(eva)

    place.run(act)
    assert kept(place) == {second.id: "12"}


def test_a_dropped_question_that_was_left_open_holds_up_nobody(place: Place) -> None:
    first = asks(place, "Allergies?")

    async def act(eva: Browser) -> None:
        await eva.opens(place.path)
        shown = fields(eva.pages[-1]) | EVA
        changes(place, first, dropped=True)
        assert "You have a seat" in words(await eva.sends(**shown))

    place.run(act)


def test_sent_twice_it_is_one_entry_with_its_answers(place: Place) -> None:
    first = asks(place, "How many?", kind=QuestionKind.NUMBER, required=True)

    async def act(eva: Browser) -> None:
        page = await eva.opens(place.path)
        data = fields(page) | EVA | {f"q{first.id}": "7"}
        both = await asyncio.gather(*(eva.client.post(page.url, data=data) for _ in range(2)))
        own = both[0].headers["location"]
        assert [one.headers["location"] for one in both] == [own, own]
        asks(place, "Allergies?", required=True)
        late = await eva.client.post(page.url, data=data)
        assert (late.status_code, late.headers["location"]) == (303, own), "it is entered already"

    place.run(act)
    assert kept(place) == {first.id: "7"}
    assert len(guests_of(place)) == 1
