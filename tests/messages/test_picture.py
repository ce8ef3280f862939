"""The picture of deadlines: what is on it, the words for it, and that it can be read."""

from __future__ import annotations

import struct
import zlib
from collections.abc import Iterator
from dataclasses import replace
from datetime import UTC, datetime, timedelta

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

import messages
from messages import Due, TimelineFacts, alt_text, draw, timeline, timeline_words
from messages import _letters as font
from messages import _picture as pen
from messages._sheet import Palette
from messages._timeline import HORIZON, ROWS, Mark
from model import CutOff, Language, Picture, Precision
from tests.messages import samples
from tests.messages.telegram import accepts

EN = Language("en")
NOW = datetime(2026, 3, 16, 9, tzinfo=UTC)


def cut_off(day: str, precision: Precision = Precision.TIME) -> CutOff:
    return CutOff(datetime.fromisoformat(day).replace(hour=16, tzinfo=UTC), precision)


def due(number: int, *days: str | CutOff, title: str = "", **said: bool) -> Due:
    dates = tuple(cut_off(d) if isinstance(d, str) else d for d in days)
    call = samples.stored(number, title=title or f"Call {number}", cut_offs=dates, opens=None)
    return Due(call=call, **said)


def facts(*those: Due, now: datetime = NOW) -> TimelineFacts:
    return TimelineFacts(now=now, zone="Europe/Brussels", due=those)


def many(count: int) -> TimelineFacts:
    return facts(*(due(n, f"2026-{4 + n % 6:02}-{n + 1:02}") for n in range(1, count + 1)))


def test_rows_stand_by_their_next_date_and_what_is_over_is_left_out() -> None:
    shown = timeline(
        EN,
        facts(
            due(1, "2026-09-03"),
            due(2, "2026-03-01"),
            due(3, "2026-03-01", "2026-03-26", "2026-10-01"),
        ),
    )
    assert [row.title for row in shown.rows] == ["Call 3", "Call 1"]
    assert [mark.words for mark in shown.rows[0].marks] == ["26 Mar", "1 Oct"]
    assert [mark.first for mark in shown.rows[0].marks] == [10, 199]


def test_a_date_of_next_year_names_it_and_a_month_is_a_stretch() -> None:
    month = cut_off("2026-04-30", Precision.MONTH)
    quarter = cut_off("2026-09-30", Precision.QUARTER)
    shown = timeline(EN, facts(due(1, "2027-02-02"), due(2, month), due(3, quarter)))
    of_month, of_quarter, of_year = (row.marks[0] for row in shown.rows)
    assert of_month == Mark(16, 45, "April 2026", exact=False)  # 1 to 30 April
    assert of_quarter == Mark(107, 198, "3rd quarter 2026", exact=False)  # 1 July to 30 September
    assert of_year.words == "2 Feb 2027"
    assert "Day not yet published" in [words for _, words in shown.legend]


def test_what_is_saved_is_said_in_words_and_by_its_sign() -> None:
    shown = timeline(
        EN, facts(due(1, "2026-04-01", saved=True), due(2, "2026-04-02", interested=True),
                  due(3, "2026-04-03"))
    )  # fmt: skip
    assert [row.about.split(" · ")[0] for row in shown.rows] == ["Saved", "Interested", "Erasmus+"]
    assert [row.kept for row in shown.rows] == [True, True, False]
    assert [kind for kind, _ in shown.legend] == ["kept", "other"]


def test_more_calls_than_rows_keep_what_the_member_keeps() -> None:
    late = due(99, "2026-12-01", title="Kept", saved=True)
    shown = timeline(EN, facts(*many(14).due, late))
    assert len(shown.rows) == ROWS
    assert shown.rows[-1].title == "Kept", "it is the last by its date, and there"
    assert shown.foot == "5 more calls have deadlines to come."


def test_what_is_years_away_stands_at_the_edge_with_its_date() -> None:
    shown = timeline(EN, facts(due(1, "2026-04-01"), due(2, "2031-01-20")))
    assert shown.span == HORIZON
    assert shown.rows[1].marks[0].words == "20 Jan 2031"


@pytest.mark.parametrize("language", messages.LANGUAGES)
def test_the_words_say_what_the_picture_shows(language: Language) -> None:
    words = timeline_words(language, facts(due(1, "2026-04-01", title="A < B", saved=True),
                                           *many(9).due))  # fmt: skip
    text = alt_text(words)
    assert messages.short_day(language, cut_off("2026-04-01").at, "Europe/Brussels") in text
    assert messages.plain(language, "picture-saved") in text
    assert "A < B" in text, "for an attribute it is neither tags nor escaped"
    assert "10" in text
    assert "7 more" in text or language != EN


def test_the_longest_titles_fit_below_a_picture() -> None:
    long = "Partnerships & skills <for> regions " * 20
    those = [due(n, f"2026-04-{n:02}", title=long, saved=True) for n in range(1, 9)]
    for language in messages.LANGUAGES:
        caption = messages.picture(language, facts(*those))
        accepts(caption)
        assert messages.visible_length(caption.html) <= 1024
        assert caption.silent


def test_the_same_facts_make_the_same_picture() -> None:
    shown = timeline(EN, many(3))
    later = timeline(EN, replace(many(3), now=NOW + timedelta(minutes=5)))
    assert shown == later
    assert hash(shown) == hash(later), "what is kept is found again"
    assert draw(shown) == draw(later)
    assert draw(shown) != draw(timeline(EN, many(4)))


@pytest.mark.parametrize("theme", [Picture.LIGHT, Picture.DARK])
@pytest.mark.parametrize("count", [1, 3, 12])
def test_a_png_for_a_telephone(count: int, theme: Picture) -> None:
    width, height, pixels = _read(draw(timeline(EN, many(count), theme)))
    assert width == 1080
    assert height / width < 1.9, "no narrower than a telephone"
    ground = bytes.fromhex(pen.PALETTES[theme].ground[1:]) + b"\xff"
    edges = {row[:4] for row in pixels} | {row[-4:] for row in pixels}
    assert edges == {ground}, "nothing runs over the edge"
    assert len(set(pixels)) > 50, "something is drawn"


@pytest.mark.parametrize("palette", pen.PALETTES.values())
def test_every_colour_can_be_read(palette: Palette) -> None:
    for colour in (palette.ink, palette.soft, palette.today, palette.kept, palette.other):
        assert _contrast(colour, palette.ground) >= 4.5  # WCAG 2.2, AA, 1.4.3


@pytest.mark.parametrize("language", messages.EU_LANGUAGES)
def test_the_font_has_the_letters_of_every_language(language: Language) -> None:
    alphabet = {
        "bg": "абвгдежзийклмнопрстуфхцчшщъьюя", "cs": "áčďéěíňóřšťúůýž", "da": "æøå",
        "de": "äöüß", "el": "αβγδεζηθικλμνξοπρσςτυφχψωάέήίόύώϊϋΐΰ", "es": "áéíñóúü¿¡",
        "et": "äõöüšž", "fi": "äöå", "fr": "àâæçéèêëîïôœùûüÿ", "ga": "áéíóú", "hr": "čćđšž",
        "hu": "áéíóöőúüű", "it": "àèéìòù", "lt": "ąčęėįšųūž", "lv": "āčēģīķļņšūž",
        "mt": "ċġħż", "nl": "éëïĳ", "pl": "ąćęłńóśźż", "pt": "ãáâàçéêíõóôúü", "ro": "ăâîșț",
        "sk": "áäčďéíĺľňóôŕšťúýž", "sl": "čšž", "sv": "åäö", "en": "abcdefghijklmnopqrstuvwxyz",
    }[language]  # fmt: skip
    both = alphabet + alphabet.upper().replace("ΐ".upper(), "").replace("ΰ".upper(), "")
    for shape in (font.PLAIN, font.BOLD):
        assert not [c for c in both if ord(c) not in font.letters(shape)]


@pytest.mark.parametrize("title", ["Skills 🚗🔋", "技能", "$x^2$ and \\frac", "\u202eabc", "🚗"])
def test_any_title_is_drawn(title: str) -> None:
    assert draw(timeline(EN, facts(due(1, "2026-04-01", title=title))))


DAYS = st.lists(st.integers(0, HORIZON + 200), min_size=1, max_size=8).map(sorted)


@settings(max_examples=150, deadline=None)
@given(DAYS, st.integers(45, HORIZON), st.booleans())
def test_no_date_is_written_over_a_mark_or_another_date(
    days: list[int], span: int, bars: bool
) -> None:
    marks = tuple(
        Mark(d, d + 29 if bars else d, f"{1 + d % 28} Sept 2026" if n < 3 else "", exact=not bars)
        for n, d in enumerate(days)
    )
    axis = pen._Axis(span)
    placed = pen._each(axis, marks) or pen._joined(axis, marks)
    boxes = [(x, x + font.width(words, pen._TEXT, bold=True)) for x, words in placed]
    middles = [axis.at(m.last) for m in marks] + [axis.at(m.first) for m in marks]
    for number, (begins, ends) in enumerate(boxes):
        assert begins >= 0
        assert ends <= pen.WIDTH
        assert not [x for x in middles if begins < x < ends], (placed, middles)
        for other in boxes[:number]:
            assert ends <= other[0] or begins >= other[1]


def _read(png: bytes) -> tuple[int, int, list[bytes]]:
    """Width, height and rows of pixels, as ``draw`` writes them."""
    chunks = dict(_chunks(png))
    width, height = struct.unpack(">II", chunks[b"IHDR"][:8])
    raw = zlib.decompress(chunks[b"IDAT"])
    step = width * 4 + 1
    return width, height, [raw[at + 1 : at + step] for at in range(0, len(raw), step)]


def _chunks(png: bytes) -> Iterator[tuple[bytes, bytes]]:
    at = 8
    while at < len(png):
        (size,) = struct.unpack(">I", png[at : at + 4])
        body = png[at + 4 : at + 8 + size]
        assert struct.unpack(">I", png[at + 8 + size : at + 12 + size])[0] == zlib.crc32(body)
        yield body[:4], body[4:]
        at += 12 + size


def _contrast(one: str, other: str) -> float:
    def light(colour: str) -> float:
        parts = [int(colour[at : at + 2], 16) / 255 for at in (1, 3, 5)]
        linear = [p / 12.92 if p <= 0.04045 else ((p + 0.055) / 1.055) ** 2.4 for p in parts]
        return sum(w * p for w, p in zip((0.2126, 0.7152, 0.0722), linear, strict=True))

    dark, bright = sorted((light(one), light(other)))
    return (bright + 0.05) / (dark + 0.05)
