"""What people type, read without a chat."""

from __future__ import annotations

import unicodedata
from datetime import UTC, datetime

import pytest

from chat._host import Unclear, read_host, read_time
from chat.pause import read_pause
from chat.quiet import read_hours
from chat.rhythm import Wish, read_wish
from messages import LANGUAGES, weekday
from model import ChatKind, Language, Member, MemberId, Rhythm, StakeholderGroup
from tests.messages.written import WRITTEN

NOW = datetime(2026, 3, 16, 9, tzinfo=UTC)
MEMBER = Member(id=MemberId(1), chat_id=1, kind=ChatKind.PRIVATE, zone="Europe/Prague")


@pytest.mark.parametrize(
    ("words", "wish"),
    [
        ("", Wish()),
        ("weekly", Wish(Rhythm.WEEKLY)),
        ("at-once", Wish(Rhythm.AT_ONCE)),
        ("at once", Wish(Rhythm.AT_ONCE)),
        ("Weekly Friday 9", Wish(Rhythm.WEEKLY, 4, 9)),
        ("Freitag 09:00", Wish(None, 4, 9)),
        ("vendredi 17h", Wish(None, 4, 17)),
        ("hourly", None),
        ("24", None),
        ("9 10", None),
        ("friday monday", None),
        ("9" * 400, None),
        ("²", None),
    ],
)
def test_rhythm(words: str, wish: Wish | None) -> None:
    assert read_wish(words) == wish


@pytest.mark.parametrize("language", LANGUAGES)
def test_rhythm_in_the_members_words(language: Language) -> None:
    written = WRITTEN[language]["rhythm"]
    assert read_wish(written["weekly-friday-9"], language) == Wish(Rhythm.WEEKLY, 4, 9)
    assert read_wish(written["at-once"], language) == Wish(Rhythm.AT_ONCE)


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_weekday_is_read_in_any_language_with_accents_or_without(language: Language) -> None:
    for day in range(7):
        name = weekday(language, day)
        parts = unicodedata.normalize("NFD", name.replace("ł", "l"))
        bare = "".join(c for c in parts if c.isalpha() or c == "-")
        for said in (name, name.upper(), name.removesuffix("-feira"), bare):
            assert read_wish(said) == Wish(None, day, None), said


@pytest.mark.parametrize(
    ("words", "hours"),
    [
        ("20-8", (20, 8)),
        ("20:00 8:00", (20, 8)),
        ("20h-8h", (20, 8)),
        ("0-0", (0, 0)),
        ("24-8", None),
        ("8", None),
        ("20-8-7", None),
        ("", None),
    ],
)
def test_quiet_hours(words: str, hours: tuple[int, int] | None) -> None:
    assert read_hours(words) == hours


@pytest.mark.parametrize(
    ("words", "until"),
    [
        ("1", datetime(2026, 3, 17, 7, tzinfo=UTC)),
        # 08:00 in Prague, after the clock has changed on 29 March
        ("14", datetime(2026, 3, 30, 6, tzinfo=UTC)),
        ("2026-09-03", datetime(2026, 9, 3, 6, tzinfo=UTC)),
        ("2026-03-16", None),
        ("2020-01-01", None),
        ("9999-12-31", None),
        ("0", None),
        ("-5", None),
        ("for ever", None),
    ],
)
def test_pause(words: str, until: datetime | None) -> None:
    assert read_pause(words, MEMBER, NOW) == until


@pytest.mark.parametrize(
    ("words", "at"),
    [
        ("2026-05-12T10:00", datetime(2026, 5, 12, 8, tzinfo=UTC)),
        ("2026-05-12 10:00", datetime(2026, 5, 12, 8, tzinfo=UTC)),
        ("2026-05-12T10:00+00:00", datetime(2026, 5, 12, 10, tzinfo=UTC)),
        ("2026-05-12T10:00Z", datetime(2026, 5, 12, 10, tzinfo=UTC)),
    ],
)
def test_time_of_a_table(words: str, at: datetime) -> None:
    assert read_time(words, "Europe/Prague", NOW) == at


@pytest.mark.parametrize(
    ("words", "key"),
    [
        ("42", "host-bad-time"),
        ("42 tomorrow", "host-bad-time"),
        ("42 2026-05-12", "host-bad-time"),
        ("42 2026-13-40T10:00 industry=1", "host-bad-time"),
        ("42 2026-03-16T09:00Z industry=1", "host-past"),
        ("42 0001-01-01T00:00+14:00 industry=1", "host-past"),
        ("42 9999-12-31T23:59-12:00 industry=1", "host-far"),
        ("42 2028-05-12T10:00 industry=1", "host-far"),
        ("42 2026-05-12T10:00 pirates=1", "host-bad-group"),
        ("42 2026-05-12T10:00 industry=many", "host-bad-seats"),
        ("42 2026-05-12T10:00 industry=201", "host-bad-seats"),
        ("42 2026-05-12T10:00 industry=0000000500", "host-bad-seats"),
        ("42 2026-05-12T10:00 industry=-1", "host-bad-seats"),
        ("42 2026-05-12T10:00 industry=4 industry=5", "host-twice"),
        ("42 2026-05-12T10:00 open=2 INDUSTRY=0 industry=4", "host-twice"),
        ("42 2026-05-12T10:00", "host-no-seats"),
        ("42 2026-05-12T10:00 industry=0 open=0", "host-no-seats"),
    ],
)
def test_each_wrong_argument_of_host_has_its_own_sentence(words: str, key: str) -> None:
    with pytest.raises(Unclear) as unclear:
        read_host(words, LANGUAGES[0], "Europe/Prague", NOW)
    assert unclear.value.key == key


def test_a_whole_host_line() -> None:
    wanted = read_host(
        "ERASMUS-EDU-1 2026-05-12T10:00 industry=4 Education=4 social_partners=2 open=2",
        LANGUAGES[0],
        "Europe/Prague",
        NOW,
    )
    assert wanted.call == "ERASMUS-EDU-1"
    assert dict(wanted.seats) == {
        StakeholderGroup.INDUSTRY: 4,
        StakeholderGroup.EDUCATION: 4,
        StakeholderGroup.SOCIAL_PARTNERS: 2,
    }
    assert wanted.free == 2
