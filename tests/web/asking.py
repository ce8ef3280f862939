"""Questions that a host asks on the sign-up page, and where they stand on it."""

from __future__ import annotations

import httpx
from bs4 import BeautifulSoup, Tag

from actions.ask import add_question, change_question
from model import Guest, Language, Question, QuestionId, QuestionKind, RegistrationId
from tests.actions.room import HOST
from tests.web.browsing import Browser, Place

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
