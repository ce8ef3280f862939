"""The sign-up page and a guest's own page over a real socket: the same rules as in the chat."""

from __future__ import annotations

import asyncio
import logging
from dataclasses import replace
from datetime import timedelta

import pytest
from bs4 import BeautifulSoup
from icalendar import Calendar

from actions import guests, roundtable
from actions.signup_link import close_link, guest_link
from messages import LANGUAGES
from model import Language
from tests.actions.room import ANNA, HOST, STARTS
from tests.web.browsing import EVA, PREFIX, Browser, Place, token_of, words


def test_signs_up_is_seated_and_sees_so(place: Place) -> None:
    async def act(eva: Browser) -> None:
        page = await eva.opens(place.path)
        assert page.status_code == 200
        said = words(page)
        assert "Centres of vocational excellence, round 7" in said
        assert "Industry (a seat is free)" in said
        own = await eva.sends(**EVA)
        assert [p.status_code for p in eva.pages] == [200, 303, 200]
        assert "You have a seat" in words(own)
        assert "Keep the address of this page" in words(own)
        assert str(own.url).startswith(str(page.url).split(PREFIX)[0] + f"{PREFIX}/guest/")
        again = await eva.opens(place.path)
        assert "Industry (waiting list)" in words(again)

    place.run(act)
    (guest,) = place.room.world.a.store.guests(place.room.table.id)
    assert (guest.name, guest.country, guest.shown, guest.added_by) == (
        "Eva Nová",
        "CZ",
        False,
        None,
    )


def test_waits_is_offered_answers_leaves_and_comes_back(place: Place) -> None:
    room = place.room
    room.joins(ANNA)

    async def act(eva: Browser) -> None:
        await eva.opens(place.path)
        own = await eva.sends(**EVA, shown="yes")
        assert "You are on the waiting list" in words(own)
        room.leaves(ANNA)
        entry = room.world.a.store.registrations(room.table.id)[-1]
        assert entry.offer_expires_at is None
        page = await eva.client.get(own.url)
        assert "A seat is held for you" in words(page)
        entry = room.world.a.store.registrations(room.table.id)[-1]
        assert entry.offer_expires_at is None, "that was no browser that somebody reads"
        page = await eva.opens(str(own.url))
        entry = room.world.a.store.registrations(room.table.id)[-1]
        assert entry.offer_expires_at == room.world.now + timedelta(hours=48)
        assert "Please answer by" in words(page)
        assert "You have a seat" in words(await eva.sends("yes"))
        assert "You left this roundtable" in words(await eva.sends("leave"))
        assert "You have a seat" in words(await eva.sends("again"))
        assert "You have a seat" in words(await eva.sends("again"))

    place.run(act)
    states = [r.state.value for r in room.world.a.store.registrations(room.table.id)]
    assert sorted(states) == ["seated", "withdrawn", "withdrawn"]


def test_an_offer_that_is_over_is_refused_in_words(place: Place) -> None:
    room = place.room
    room.joins(ANNA)

    async def act(eva: Browser) -> None:
        await eva.opens(place.path)
        own = await eva.sends(**EVA)
        room.leaves(ANNA)
        await eva.opens(str(own.url))
        room.world.now += timedelta(hours=49)
        late = await eva.sends("yes")
        assert late.status_code == 400, "that page had been open for two days"
        late = await eva.sends("yes")
        assert late.status_code == 409
        assert "This offer has ended" in words(late)

    place.run(act)


def test_details_are_changed_and_erased(place: Place) -> None:
    async def act(eva: Browser) -> None:
        await eva.opens(place.path)
        await eva.sends(**EVA)
        page = await eva.sends(
            "save", name="Eva <b>", organisation="Škola", country="-", shown="yes"
        )
        assert "Your details are saved" in words(page)
        assert "Eva &lt;b&gt;" in page.text
        wrong = await eva.sends("save", name="", country="XX")
        assert wrong.status_code == 400
        assert 'aria-invalid="true" aria-describedby="name-wrong"' in wrong.text
        gone = await eva.sends("erase")
        assert gone.status_code == 410
        assert "This page is no longer there" in words(gone)

    place.run(act)
    assert place.room.world.a.store.guests(place.room.table.id) == []
    assert place.room.world.a.store.registrations(place.room.table.id) == ()


def test_what_is_wrong_stands_beside_the_field_and_what_was_entered_stays(place: Place) -> None:
    async def act(eva: Browser) -> None:
        await eva.opens(f"{place.path}?language=de")
        page = await eva.sends(name="Eva", organisation="x" * 200, country="ZZ", party="9")
        assert page.status_code == 400
        soup = BeautifulSoup(page.text, "html.parser")
        assert soup.html
        assert soup.html["lang"] == "de"
        alert = soup.select_one('[role="alert"]')
        assert alert
        ways = [str(link["href"]) for link in alert.find_all("a")]
        assert ways == ["#group", "#organisation", "#country", "#party"]
        for way in ways:
            assert soup.find(id=way[1:])
            assert soup.find(id=f"{way[1:]}-wrong")
        name = soup.find(id="name")
        assert name
        assert name["value"] == "Eva"

    place.run(act)
    assert place.room.world.a.store.guests(place.room.table.id) == []


def test_sent_twice_it_is_one_entry(place: Place) -> None:
    async def act(eva: Browser) -> None:
        page = await eva.opens(place.path)
        data = {"form": token_of(page), **EVA}
        both = await asyncio.gather(*(eva.client.post(page.url, data=data) for _ in range(2)))
        assert both[0].headers["location"] == both[1].headers["location"]

    place.run(act)
    assert len(place.room.world.a.store.registrations(place.room.table.id)) == 1


def test_what_nobody_sent_from_our_page_enters_nobody(place: Place) -> None:
    async def act(eva: Browser) -> None:
        page = await eva.opens(place.path)
        form = {"form": token_of(page), **EVA}
        post = eva.client.post
        assert (await post(page.url, data=EVA)).status_code == 400, "without our signature"
        elsewhere = {"Sec-Fetch-Site": "cross-site"}
        assert (await post(page.url, data=form, headers=elsewhere)).status_code == 403
        assert (await post(page.url, json=form)).status_code == 415
        assert (await post(page.url, data=form | {"name": "x" * 30_000})).status_code == 413
        trapped = await post(page.url, data=form | {"website": "https://spam.example"})
        assert trapped.status_code == 303
        assert "/guest/" not in trapped.headers["location"]
        assert (
            await post(
                page.url,
                content=b"name=%ff&form=%ff",
                headers={"Content-Type": "application/x-www-form-urlencoded"},
            )
        ).status_code == 400
        place.room.world.now += timedelta(hours=25)
        late = await post(page.url, data=form)
        assert late.status_code == 400
        assert "had been open for very long" in words(late)
        assert 'value="Eva Nová"' in late.text

    place.run(act)
    assert place.room.world.a.store.guests(place.room.table.id) == []


def test_closed_renewed_over_and_called_off(place: Place) -> None:
    room, a = place.room, place.room.world.a
    host, path = room.world.member(HOST), place.path

    async def act(eva: Browser) -> None:
        page = await eva.opens(path)
        room.world.now = room.table.registration_closes_at
        over = await eva.opens(path)
        assert "Sign-up is over" in words(over)
        assert "<form" not in over.text
        late = await eva.client.post(page.url, data={"form": token_of(page), **EVA})
        assert late.status_code in (400, 409)
        roundtable.cancel(a, host, room.table.id, room.world.now)
        assert "This roundtable was cancelled" in words(await eva.opens(path))
        close_link(a, host, room.table, room.world.now)
        gone = await eva.opens(path)
        assert (gone.status_code, "no longer there" in words(gone)) == (410, True)
        lost = await eva.opens(path[:-3] + "abc")
        assert lost.status_code == 404

    place.run(act)
    assert a.store.guests(room.table.id) == []


def test_the_place_for_the_seated_and_the_link_on_the_day(place: Place) -> None:
    room, a = place.room, place.room.world.a
    table = replace(room.table, place="Rue X 1", link="https://meet.example/7", spot=(50.84, 4.36))
    a.store.save_roundtable(table)

    async def act(eva: Browser) -> None:
        page = await eva.opens(place.path)
        assert "Rue X" not in page.text
        own = await eva.sends(**EVA)
        assert "Rue X 1" in own.text
        assert "mlat=50.84000&amp;mlon=4.36000" in own.text
        assert "meet.example" not in own.text
        calendar = await eva.client.get(f"{own.url.copy_with(query=None)}/calendar.ics")
        (event,) = Calendar.from_ical(calendar.content).walk("VEVENT")
        assert str(event["LOCATION"]) == "Rue X 1"
        room.world.now = STARTS - timedelta(hours=24)
        assert 'href="https://meet.example/7"' in (await eva.opens(str(own.url))).text
        await eva.sends("leave")
        assert "meet.example" not in eva.pages[-1].text
        assert "Rue X" not in eva.pages[-1].text

    place.run(act)


def test_nobody_keeps_it_and_forms_go_nowhere_else(place: Place) -> None:
    async def act(eva: Browser) -> None:
        page = await eva.opens(place.path)
        own = await eva.sends(**EVA)
        for one in (page, *eva.pages[1:], own):
            headers = one.headers
            assert headers["cache-control"] == "private, no-store"
            assert headers["referrer-policy"] == "no-referrer"
            assert headers["x-robots-tag"] == "noindex"
            assert "form-action 'self'" in headers["content-security-policy"]
            assert "script" not in headers["content-security-policy"]
            assert "set-cookie" not in headers
        assert "<script" not in page.text + own.text
        assert "style=" not in page.text + own.text
        other = await eva.opens("/feeds")
        assert "form-action 'none'" in other.headers["content-security-policy"]

    place.run(act)


@pytest.mark.parametrize("language", LANGUAGES)
def test_in_every_language(place: Place, language: Language) -> None:
    async def act(eva: Browser) -> None:
        page = await eva.opens(place.path, **{"Accept-Language": language})
        assert page.headers["content-language"] == language
        soup = BeautifulSoup(page.text, "html.parser")
        assert {str(a["hreflang"]) for a in soup.select("nav a")} == set(LANGUAGES)
        for one in soup.select("input:not([type=hidden]), select"):
            assert soup.select_one(f'label[for="{one["id"]}"]'), one
        assert len({one["id"] for one in soup.select("[id]")}) == len(soup.select("[id]"))
        await eva.sends(**EVA)
        own = await eva.opens(str(eva.pages[-1].url.copy_with(query=None)))
        assert own.headers["content-language"] == language

    place.run(act)
    (guest,) = place.room.world.a.store.guests(place.room.table.id)
    assert guest.language == language


def test_floods_are_held_back_by_sender_and_nothing_entered_is_lost(place: Place) -> None:
    async def act(eva: Browser) -> None:
        page = await eva.opens(place.path)
        codes = []
        for n in range(32):
            data = {"form": token_of(page), **EVA, "name": f"Eva {n}"}
            answer = await eva.client.post(
                page.url,
                data=data
                | {
                    "form": token_of(
                        await eva.opens(place.path, **{"X-Forwarded-For": f"10.0.0.{n}"})
                    )
                },
                headers={"X-Forwarded-For": "10.1.1.1"},
            )
            codes.append(answer.status_code)
        assert codes == [303] * 30 + [429] * 2
        assert 1 <= int(answer.headers["retry-after"]) <= 10
        assert 'value="Eva 31"' in answer.text
        other = {"X-Forwarded-For": "10.1.1.2"}
        data = {"form": token_of(answer), **EVA}
        assert (await eva.client.post(page.url, data=data, headers=other)).status_code == 303

    place.run(act)


def test_no_secret_is_ever_logged(place: Place, caplog: pytest.LogCaptureFixture) -> None:
    caplog.set_level(logging.DEBUG)
    paths = []

    async def act(eva: Browser) -> None:
        await eva.opens(place.path)
        own = await eva.sends(**EVA)
        paths.extend([place.path.rpartition("/")[2], own.url.path.rpartition("/")[2]])
        await eva.client.post(own.url, data={"act": "?"})

    place.run(act)
    ours = [r for r in caplog.records if not r.name.startswith(("httpx", "httpcore"))]
    said = " ".join(f"{r.getMessage()} {r.exc_text}" for r in ours)
    assert not any(secret in said for secret in paths)
    assert "Eva" not in said


def test_a_guest_a_host_entered_has_such_a_page_too(place: Place) -> None:
    room, a = place.room, place.room.world.a
    host = room.world.member(HOST)
    named = guests.name_guest(a, host, room.table, "Ota", room.world.now)

    async def act(ota: Browser) -> None:
        path = guest_link(a, named.id).removeprefix("https://bot.example")
        page = await ota.opens(path)
        assert "Ota" in page.text
        guests.seat_guest(a, host, named, room.table.quotas[0][0], 1, room.world.now)
        assert "You have a seat" in words(await ota.opens(path))

    place.run(act)
