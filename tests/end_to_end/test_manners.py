"""Whatever a member says or taps gets an answer that helps, in the member's language."""

from __future__ import annotations

import pytest

from tests.checker.driver import Checker, Person
from tests.checker.stock import Wishes, battery, row, set_up, telling, town

TEXTS = [
    "x" * 10_000,
    "wörter " * 1_400,
    "<b>not closed & <script>alert(1)</script>",
    "</b></i> &lt; &nbsp; <a href='javascript:x'>y</a>",
    "😀👩‍👩‍👧‍👦🇪🇺" * 20,
    "مهارات البطاريات",
    "כישורים \u202e backwards \u202d",
    "%s {0} $x ' \" ; DROP TABLE members; --",
    '"unbalanced AND (quote* NEAR',
    "\u0000\u200b\u00ad",
    "?",
    "-",
    "*",
    "1" * 400,
    "/",
    "/ help",
    "/nosuchcommand",
    "/start call_99999999",
    "/start table_99999999",
    "/start call_abc",
    "/start " + "x" * 64,
    "/calls ☃",
    "/calls -1",
    "/search",
    "/search " + "y" * 4000,
    "/region",
    "/region Nowhere-upon-Nothing",
    "/region <b>",
    "/needs nonsense",
    "/rhythm hourly",
    "/quiet 25 99",
    "/quiet",
    "/language xx",
    "/language",
    "/settings now",
    "/saved",
    "/roundtables 5",
    "/sources",
    "/privacy",
    "/mydata",
    "/pause -5",
    "/pause for ever",
    "/help me",
    "/host",
    "/host 1 tomorrow industry=4",
    "/keepers",
    "/keepers grant 5 facilitator",
    "/stop it",
    "/forget",
]
BUTTONS = [
    "c:99999999:save",
    "c:99999999:int",
    "c:99999999:no",
    "c:0:ics",
    "c:-1:share",
    "c:abc:save",
    "c:1:nonsense",
    "c:" + "9" * 30 + ":save",
    "r:99999999:join:industry",
    "r:99999999:leave",
    "r:99999999:yes",
    "r:1:join:pirates",
    "set:nonsense:x",
    "set:region:ZZ99",
    "set:needs:nonsense",
    "set:language:xx",
    "set",
    ":::",
    "zzz",
    "é" * 32,
]


@pytest.mark.parametrize("language", ["en", "de"])
def test_any_text_gets_an_answer(it: Checker, language: str) -> None:
    people = town(it, *(row(1000 + n, language=language) for n in range(len(TEXTS))))
    mark = it.accepted()
    for person, text in zip(people, TEXTS, strict=True):
        person.says(text)
    it.tick("2026-03-02T11:00:00+01:00")
    silent = [t[:40] for p, t in zip(people, TEXTS, strict=True) if not p.sent(mark)]
    assert silent == []
    assert [(r["why"], r["given"].get("text", "")[:80]) for r in it.refused()] == []


def test_what_is_no_text_gets_an_answer_too(it: Checker) -> None:
    sent: list[dict[str, object]] = [
        {"sticker": _file(width=9, height=9, type="regular", is_animated=False, is_video=False)},
        {"photo": [_file(width=9, height=9)]},
        {"voice": _file(duration=1)},
        {"location": {"latitude": 49.83, "longitude": 18.28}},
        {"location": {"latitude": 0.0, "longitude": 0.0}},
        {"contact": {"phone_number": "1", "first_name": "x"}},
        {"dice": {"emoji": "🎲", "value": 1}},
    ]
    people = town(it, *(row(1000 + n) for n in range(len(sent))))
    mark = it.accepted()
    for person, what in zip(people, sent, strict=True):
        person.says("", **what)
    it.tick("2026-03-02T11:00:00+01:00")
    assert [list(w) for p, w in zip(people, sent, strict=True) if not p.sent(mark)] == []


def _file(**more: object) -> dict[str, object]:
    return {"file_id": "f", "file_unique_id": "u", **more}


def test_buttons_of_gone_and_of_invented_things_are_answered(it: Checker) -> None:
    people = town(it, *(row(1000 + n) for n in range(len(BUTTONS))))
    mark = it.accepted()
    for person, data in zip(people, BUTTONS, strict=True):
        person.taps(data, forged=True, tick=False)
    it.tick("2026-03-02T11:00:00+01:00")
    answered = [m for m in it.log(mark) if m.method == "answerCallbackQuery"]
    assert len(answered) == len({m.query for m in answered}) == len(BUTTONS)
    shown = [m for m in it.log(mark) if m.method != "answerCallbackQuery"]
    helped = len([m for m in answered if m.text]) + len({m.chat_id for m in shown})
    assert helped >= len(BUTTONS), "a dead button says so"


def test_the_answer_is_in_the_members_language(it: Checker) -> None:
    texts = ["/nosuchcommand", "/start call_99999999", "/help", "/stop"]
    rows = [row(1000 + 10 * n + m, language=c) for n in range(len(texts)) for m, c in _LANGUAGES]
    people = town(it, *rows)
    mark = it.accepted()
    for n, person in enumerate(people):
        person.says(texts[n // len(_LANGUAGES)])
    it.tick("2026-03-02T11:00:00+01:00")
    for n in range(0, len(people), len(_LANGUAGES)):
        said = {p.sent(mark)[0].text for p in people[n : n + len(_LANGUAGES)]}
        assert len(said) == len(_LANGUAGES), f"{texts[n // len(_LANGUAGES)]}: {said}"


_LANGUAGES = list(enumerate(("en", "de", "fr")))


def test_double_taps_say_the_same_twice_and_do_it_once(it: Checker) -> None:
    (anna,) = town(it, row(101))
    it.put(battery("Douai", "2026-06-25"))
    it.tick("2026-03-03T10:00:00+01:00")
    (card,) = telling(anna.sent(), "Douai")
    for action in ("save", "int", "ics", "share", "no"):
        data = next(d for d in card.data if d.startswith("c:") and d.endswith(f":{action}"))
        mark = it.accepted()
        anna.taps(data, card, tick=False, forged=True)
        anna.taps(data, card, tick=False, forged=True)
        it.tick()
        pops = [m for m in it.log(mark) if m.method == "answerCallbackQuery"]
        assert len(pops) == 2, f"each tap of {action} is answered"
    it.tick("2026-05-25T10:00:00+02:00")
    mark = it.accepted()
    it.tick("2026-05-26T10:00:00+02:00")
    assert len(telling(anna.sent(mark), "Douai")) <= 1


def test_a_deep_link_lands_before_and_after_the_set_up(it: Checker) -> None:
    it.put(battery("Győr"))
    it.tick()
    (call,) = it.json("calls", "Győr", now=it.now)
    (anna,) = town(it, row(101))
    assert telling(anna.asks(f"/start call_{call['id']}"), "Győr")
    bert = it.person(102)
    bert.asks(f"/start call_{call['id']}")
    set_up(it, {bert: Wishes()})
    assert telling(bert.sent(), "Győr")


def test_a_text_is_a_search(it: Checker) -> None:
    it.put(battery("Győr"))
    it.tick()
    (anna,) = town(it, row(101))
    anna.asks("gyor")
    assert any("Győr" in m.text for m in anna.sent())
    found = Person(it, 101).asks("zzzzqqqq")
    assert found
    assert not any("Győr" in m.text for m in found)


def test_inline_queries_of_members_and_strangers_are_answered(it: Checker) -> None:
    town(it, row(101))
    for person, query in ((101, "battery"), (101, ""), (555, "<b>" * 80)):
        it.control("inline", person=person, query=query)
    it.tick()
    assert it.called("answerInlineQuery") == 3
