"""Whatever a member sends gets an answer that helps, in the member's language."""

from __future__ import annotations

import logging

import pytest

from model import Language
from tests.chat.town import Town, Voice

TEXTS = (
    "x" * 10_000,
    "wörter " * 1_400,
    "<b>not closed & <script>alert(1)</script>",
    "</b></i> &lt; &nbsp; <a href='javascript:x'>y</a>",
    "😀👩‍👩‍👧‍👦🇪🇺" * 20,
    "مهارات البطاريات",
    "כישורים \u202e backwards \u202d",
    "%s {0} $x ' \" ; DROP TABLE members; --",
    '"unbalanced AND (quote* NEAR',
    "{ $words } { -brand }",
    "?",
    "-",
    "*",
    "1" * 400,
    "/",
    "/ help",
    "/nosuchcommand",
    "/start " + "x" * 64,
    "/calls ☃",
    "/search",
    "/search " + "y" * 4000,
    "/region",
    "/region Nowhere-upon-Nothing",
    "/region <b>",
    "/region " + "ž" * 3000,
    "/needs nonsense",
    "/rhythm hourly",
    "/quiet 25 99",
    "/language xx",
    "/settings now",
    "/roundtables 5",
    "/pause -5",
    "/pause for ever",
    "/help me",
    "/host",
    "/host 1 tomorrow industry=4",
    "/host " + "9" * 3000,
    "/keepers grant 5 facilitator",
    "/stop it",
    "/forget",
)


def test_any_text_gets_an_answer(town: Town, caplog: pytest.LogCaptureFixture) -> None:
    town.found(title="Skills <for> gigafactories & more")
    for code in ("en", "de"):
        for n, words in enumerate(TEXTS):
            who = town.joins(f"p{n}", language=Language(code), facilitator=True)
            many = len(who.messages)
            who.says(words)
            assert len(who.messages) > many, words[:40]
            assert "went wrong" not in who.last.text, words[:40]
            assert "schiefgegangen" not in who.last.text, words[:40]
    assert [r for r in caplog.records if r.levelno >= logging.ERROR] == []


def test_text_that_telegram_would_hardly_send(town: Town) -> None:
    anna = town.joins("anna")
    for words in ("\u0000\u200b\u00ad", "x" * 10_000, "\u202e" * 50):
        many = len(anna.messages)
        anna.sends(text=words)
        assert len(anna.messages) > many


def file(**more: object) -> dict[str, object]:
    return {"file_id": "f", "file_unique_id": "u", **more}


def test_what_is_no_text_gets_an_answer_too(town: Town) -> None:
    sent: tuple[dict[str, object], ...] = (
        {"sticker": file(width=9, height=9, type="regular", is_animated=False, is_video=False)},
        {"photo": [file(width=9, height=9)]},
        {"voice": file(duration=1)},
        {"document": file(), "caption": "/calls"},
        {"location": {"latitude": 49.83, "longitude": 18.28}},
        {"location": {"latitude": 0.0, "longitude": 0.0}},
        {"contact": {"phone_number": "1", "first_name": "x"}},
        {"dice": {"emoji": "🎲", "value": 1}},
    )
    for code in ("en", "fr"):
        anna = town.joins("anna", language=Language(code))
        for what in sent:
            many = len(anna.messages)
            anna.sends(**what)
            assert len(anna.messages) > many, list(what)


def test_a_command_may_be_written_in_any_way(town: Town) -> None:
    town.found()
    anna = town.joins("anna")
    for words in ("/CALLS", "/calls\n", f"/calls@{town.demo.chats.bot.username}"):
        assert "1 call" in anna.says(words).last.text


def test_an_organisation_of_any_kind_is_kept_short(town: Town) -> None:
    anna = town.voice("anna").says("/start")
    for step in ("language", "region", "needs"):
        anna.taps(f"set:{step}:skip")
    anna.taps("set:group:other").says("<b>" + "x" * 3000)
    assert len(anna.member.organisation) == 200
    assert "set:rhythm:weekly" in anna.last.data


def broken(town: Town, monkeypatch: pytest.MonkeyPatch) -> Voice:
    def trouble(*_: object, **__: object) -> None:
        raise RuntimeError("secret words of a member, and the token 7:abc")

    monkeypatch.setattr(type(town.a.store), "find", trouble)
    return town.joins("dora", language=Language("de")).says("geheim")


def test_a_fault_of_ours_is_said_kindly_and_logged_without_words(
    town: Town, monkeypatch: pytest.MonkeyPatch, caplog: pytest.LogCaptureFixture
) -> None:
    dora = broken(town, monkeypatch)
    assert "schiefgegangen" in dora.last.text
    assert "RuntimeError" in caplog.text
    assert "secret" not in caplog.text
    assert "geheim" not in caplog.text
    assert "7:abc" not in caplog.text
