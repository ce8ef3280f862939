"""Seats as hosts type them, in their own language."""

from __future__ import annotations

import re
import unicodedata
from datetime import UTC, datetime

import pytest

from actions.hosting import grant
from chat._host import Unclear, are_seats, read_host, read_seats
from messages import LANGUAGES, group_name, plain
from model import DatePollId, Language, RoundtableId, StakeholderGroup
from tests.chat.town import HOST, Town, Voice
from tests.messages.written import WRITTEN

EN, DE, FR = map(Language, ("en", "de", "fr"))
NOW = datetime(2026, 3, 16, 9, tzinfo=UTC)
G = StakeholderGroup
Seats = tuple[dict[StakeholderGroup, int], int]
ONE_GROUP: Seats = ({G.INDUSTRY: 4}, 0)
TWO_GROUPS: Seats = ({G.INDUSTRY: 4, G.EDUCATION: 4}, 2)
EVERY_GROUP: Seats = (
    {G.INDUSTRY: 4, G.EDUCATION: 4, G.SOCIAL_PARTNERS: 2, G.PUBLIC_AUTHORITIES: 2, G.OTHER: 1},
    2,
)


def example_in(text: str) -> str:
    """The example that a message shows, as a reader copies it."""
    return ", ".join(found.strip() for found in re.findall(r"[^:,=\n]+=\d+", text))


def refused(words: str, language: Language = EN) -> Unclear:
    with pytest.raises(Unclear) as unclear:
        read_seats(words, language)
    return unclear.value


@pytest.fixture
def host(town: Town, language: Language) -> Voice:
    keeper, voice = town.joins("keeper"), town.joins("host", language=language)
    grant(town.a, HOST, True, keeper.member, town.now)
    town.found()
    return voice


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_example_that_is_shown_is_read_back(host: Voice, language: Language) -> None:
    shown = {
        "2026-05-12 10:00": EVERY_GROUP,
        "pirates=4": EVERY_GROUP,
        "industry=many": ONE_GROUP,
        "industry=1 industry=2": TWO_GROUPS,
        "industry=0": TWO_GROUPS,
    }
    host.says("/host 1")
    for words, seats in shown.items():
        text = host.says(words).last.text
        if words == "2026-05-12 10:00":
            text = next(line for line in text.splitlines() if "=" in line)
        example = example_in(text)
        assert example.startswith(plain(language, "seat-words-industry").split(",")[0]), text
        assert read_seats(example, language) == seats, text


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_host_opens_a_table_as_the_example_says(
    town: Town, host: Voice, language: Language
) -> None:
    example = example_in(host.says("/host 1").says("2026-05-12 10:00").says("x=1").last.text)
    host.says(f"/host 1 2026-05-12T10:00 {example}")
    table = town.a.store.roundtable(RoundtableId(1))
    assert table
    assert (dict(table.quotas), table.open_seats) == EVERY_GROUP


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_poll_takes_the_example_on_its_page(town: Town, host: Voice, language: Language) -> None:
    host.says("/host 1").taps("h:1:poll").says("2026-06-23 10:00")
    line = next(line for line in host.last.text.splitlines() if "=" in line)
    host.says(example_in(line).replace("=", " "))
    poll = town.a.store.date_poll(DatePollId(1))
    assert poll
    assert (dict(poll.quotas), poll.open_seats) == TWO_GROUPS


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_list_of_chosen_seats_may_be_copied(host: Voice, language: Language) -> None:
    text = host.says("/host 1").says("2026-05-12 10:00").last.text
    line = next(line for line in text.splitlines() if group_name(language, G.EDUCATION) in line)
    chosen = line.partition(":")[2].replace("\u00a0", " ")
    assert read_seats(chosen, language) == (
        {G.INDUSTRY: 4, G.EDUCATION: 4, G.SOCIAL_PARTNERS: 2},
        2,
    )


@pytest.mark.parametrize("language", LANGUAGES)
def test_what_a_speaker_writes(language: Language) -> None:
    written = WRITTEN[language]["seats"]
    assert read_seats(written["two-groups"], language) == TWO_GROUPS
    assert read_seats(written["numbers-first"], language) == TWO_GROUPS


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_word_means_its_own_group_in_any_spelling(language: Language) -> None:
    for slug in (*G, "open"):
        words = [str(slug), *plain(language, f"seat-words-{slug}").split(",")]
        words += [group_name(language, slug)] if isinstance(slug, G) else []
        for word in map(str.strip, words):
            parts = unicodedata.normalize("NFD", word.replace("ł", "l"))
            bare = "".join(c for c in parts if not unicodedata.combining(c))
            for said in (word, word.upper(), bare, word.replace(" ", "_")):
                seats, free = read_seats(f"{said}=3", language)
                assert (seats, free) == (({}, 3) if slug == "open" else ({slug: 3}, 0)), said


@pytest.mark.parametrize(
    "words",
    [
        "Industrie=4 Bildung=4 offen=2",
        "Industrie 4, Bildung 4, offen 2",
        "Industrie 4 Bildung 4 offen 2",
        "Industrie: 4; Bildung : 4\noffen = 2",
        "4 Industrie, 4 Bildung, 2 offen",
        "4 Industrie 4 Aus- und Weiterbildung 2 offen",
        "INDUSTRIE=4 education=4 Open=2",
        "Industrie 4, 4 Bildung, offen=2",
    ],
)
def test_ways_to_write_the_same_seats(words: str) -> None:
    assert read_seats(words, DE) == TWO_GROUPS


def test_a_name_of_two_words() -> None:
    expected = ({G.SOCIAL_PARTNERS: 2, G.PUBLIC_AUTHORITIES: 1}, 0)
    assert read_seats("social partners=2 public authorities=1", EN) == expected
    assert read_seats("2 social partners 1 public-authorities", EN) == expected
    assert read_seats("Sozialpartner 2, Öffentliche Verwaltung 1", DE) == expected


@pytest.mark.parametrize(
    ("words", "key", "said"),
    [
        ("Piraten 4", "host-bad-group", "Piraten"),
        ("4 4 Industrie", "host-bad-group", "4"),
        ("Industrie=4 Bildung viele", "host-bad-group", "Bildung viele"),
        ("Industrie", "host-bad-seats", "Industrie"),
        ("Industrie=", "host-bad-seats", "Industrie"),
        ("Industrie -1", "host-bad-seats", "-1"),
        ("2.5 Industrie", "host-bad-seats", "2.5"),
        ("Industrie=²", "host-bad-seats", "²"),
        ("industry=4 Industrie=5", "host-twice", "Industrie"),
        ("0 offen", "host-no-seats", None),
        (" , ", "host-no-seats", None),
    ],
)
def test_what_is_unclear_is_named(words: str, key: str, said: str | None) -> None:
    unclear = refused(words, DE)
    assert (unclear.key, unclear.facts.get("said")) == (key, said)


def test_the_nearest_group_is_named_in_the_readers_language() -> None:
    assert refused("industri=4").facts["nearest"] == "industry"
    assert refused("Industri=4", DE).facts["nearest"] == "Industrie"
    assert refused("entreprise=4", FR).facts["nearest"] == "industrie"
    assert refused("publik_authoritys=4", DE).facts["nearest"] == "Verwaltung"


def test_what_is_repeated_is_cut() -> None:
    assert len(refused("x" * 4000 + "=1").facts["said"]) <= 60
    assert len(refused("open=" + "9" * 4000).facts["said"]) <= 60


@pytest.mark.parametrize(
    "words",
    [
        "1 2026-05-12T10:00 Industrie=4 Bildung=4 offen=2",
        "1 2026-05-12 10:00 4 Industrie, 4 Bildung, 2 offen",
        "1 2026-05-12 10:00, Industrie: 4, Bildung: 4, offen: 2",
        "1 Industrie=4 Bildung=4 2026-05-12T10:00 offen=2",
    ],
)
def test_a_whole_line_in_german(words: str) -> None:
    wanted = read_host(words, DE, "Europe/Prague", NOW)
    assert wanted.at.astimezone(UTC) == datetime(2026, 5, 12, 8, tzinfo=UTC)
    assert (wanted.seats, wanted.free) == TWO_GROUPS


def test_a_date_is_not_taken_for_seats() -> None:
    for words in ("2026-05-12 10:00", "tomorrow 10:00", "12 May 4", ""):
        assert not are_seats(words, EN), words
    for words in ("Industrie 4", "4 Industrie", "offen: 2", "pirates=4", "open 2"):
        assert are_seats(words, DE), words
