"""The host's questions on the sign-up page and a guest's own page, over a real socket."""

from __future__ import annotations

import asyncio
from datetime import timedelta

import httpx
import pytest
from bs4 import BeautifulSoup, Tag

from actions.answer import AGAIN_AFTER, remind_of_answers
from actions.ask import add_question, change_question
from actions.at_table import entry_facts, people_facts
from actions.guests import guest_leaves, put_back
from actions.table_export import table_rows, table_sheets
from messages import LANGUAGES, plain
from messages.hosts import entry_page
from model import Guest, Language, Question, QuestionId, QuestionKind, RegistrationId
from tests.actions.room import HOST, clear, told
from tests.web import test_signup
from tests.web.test_signup import EVA, Browser, Place, words

place = test_signup.place
"""A fixture."""
EN = Language("en")
BUS = 'By <b>bus</b> & "tram"'


def asks(place: Place, said: str, **facts: object) -> Question:
    room = place.room
    host, now = room.world.member(HOST), room.world.now
    new = add_question(room.world.a, host, room.table.id, said, now)
    return changes(place, new, **facts) if facts else new


def changes(place: Place, question: Question, **facts: object) -> Question:
    room = place.room
    host, now = room.world.member(HOST), room.world.now
    return change_question(room.world.a, host, room.table.id, question.id, now, **facts)[0]


def asks_all(place: Place) -> list[Question]:
    """One of each kind: the first two required."""
    return [
        asks(place, "How do you <i>come</i>?", choices=[BUS, "By train"], required=True),
        asks(place, "How many learners?", kind=QuestionKind.NUMBER, required=True),
        asks(place, "Vegetarian?", kind=QuestionKind.YES_NO),
        asks(place, 'What else? "<script>"'),
    ]


def fields(page: httpx.Response) -> dict[str, str]:
    """What a browser would send of the form with the name in it, as it stands."""
    soup = BeautifulSoup(page.text, "html.parser")
    name = soup.find("input", id="name")
    assert isinstance(name, Tag)
    form = name.find_parent("form")
    assert isinstance(form, Tag)
    sent = {}
    for one in form.find_all("input"):
        is_choice = one["type"] in ("radio", "checkbox")
        if not is_choice or one.has_attr("checked"):
            sent[str(one["name"])] = str(one.get("value", ""))
    for one in form.find_all("select"):
        chosen = one.find("option", selected=True)
        sent[str(one["name"])] = str(chosen["value"]) if chosen else ""
    return sent


async def fills(eva: Browser, act: str = "", **entered: str) -> httpx.Response:
    """Send the form as it is shown, with these entries."""
    return await eva.sends(act, **fields(eva.pages[-1]) | entered)


def field_of(page: httpx.Response, question: Question) -> Tag:
    found = BeautifulSoup(page.text, "html.parser").find(id=f"q{question.id}")
    assert isinstance(found, Tag)
    return found


def wrong_at(page: httpx.Response, question: Question) -> str:
    """What stands beside a field."""
    found = BeautifulSoup(page.text, "html.parser").find(id=f"q{question.id}-wrong")
    return found.get_text() if found else ""


def alert(page: httpx.Response) -> str:
    found = BeautifulSoup(page.text, "html.parser").select_one('[role="alert"]')
    return found.get_text(" ", strip=True) if found else ""


def guests_of(place: Place) -> list[Guest]:
    return place.room.world.a.store.guests(place.room.table.id)


def entry(place: Place) -> RegistrationId:
    """Of the one guest, its last."""
    (guest,) = guests_of(place)
    entries = place.room.world.a.store.registrations(place.room.table.id)
    return max(r.id for r in entries if r.who == guest.id)


def kept(place: Place) -> dict[QuestionId, str]:
    return place.room.world.a.store.answers(entry(place))


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
