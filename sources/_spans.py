"""Dates, months, quarters and four-month blocks in the 24 languages, as one span of time.

The words are data (``_words_of_time.csv``): names of months and weekdays are those of the
Unicode CLDR, in the nominative and in the case a date takes; the rest are publishers' own.
"""

from __future__ import annotations

import csv
import pathlib
import re
from collections import defaultdict
from dataclasses import dataclass, field
from functools import cache, lru_cache

from sources._letters import bare

LIST = pathlib.Path(__file__).with_name("_words_of_time.csv")
ROMAN = {"i": 1, "ii": 2, "iii": 3, "iv": 4}
# In the prepared text a month is <7>, a word for "quarter" is <q>, of four months <f>, and
# a word that tells the hour <c>.
Y, D, M = r"(?P<year>(?:19|20|21)\d\d)", r"(?P<day>\d{1,2})", r"<(?P<month>\d+)>\.?"
ORDINAL = (
    r"(?:\.|\.?o|°|a|os|st|nd|rd|th|er|eme|e|-?asis|-?iasis|-?ojo"
    r"|[\u03bf\u03b7]|-?[\u0442\u0432\u0440]\u043e)?"
)
"""Behind a number: "3.", "3º", "3°", "3rd", "3ème", Lithuanian, Greek and Bulgarian endings."""
HOUR = (
    r"(?:(?:[\s,t(]+|\s[-\u2013\u2014]\s(?=<c>|\d\d?\s*(?:[:h]|\.\d\d\s*<c>)))"
    r"(?:(?:<c>|h)\.?:?\s*)?(?P<hour>\d{1,2})(?:\s*[:.hu]\s*(?P<minute>\d\d))?"
    r"(?::(?P<second>\d\d)(?:[.,]\d+)?)?\s*(?P<half>[ap]\.?m\.?)?\s*(?:[hu]\b|\.?\s*<c>)?\.?"
    r"\s*\(?(?P<zone>cest|cet|utc|gmt|west|wet|bst|eest|eet|brussels time|local time)?\)*)?"
)
FIRST = re.compile(
    r"(?P<clock>(?:<c>\.?:?\s*\d\d?(?:[:.hu]\d\d)?|\d\d?:\d\d|\d\d?(?=\s?(?:h\b|h\d|<c>)))"
    r"\s?(?:h(?:\d\d)?\b)?\s*(?:<c>)?\.?)[\s,]+(?P<day>.+)"
)
"""The hour before its day: "17:00 on 31 March 2027"."""
NUMBER = rf"(?P<n>[1-4]|iv|i{{1,3}})\s*{ORDINAL}"
DAYS = [
    rf"{Y}-(?P<month>\d\d?)-{D}",
    rf"{Y}\s*(?P<s>[./])\s*(?P<month>\d\d?)\s*(?P=s)\s*{D}\.?",
    rf"{D}\s*(?P<s>[./-])\s*(?P<month>\d\d?)\s*(?P=s)\s*{Y}\.?",
    rf"{D}{ORDINAL}[\s-]*{M}[\s,/-]*{Y}\.?",
    rf"{M}\s*{D}{ORDINAL}\s*,?\s*{Y}",
    rf"{Y}\.?\s*{M}\s*{D}\.?",
    rf"{Y}\.?\s*{D}\.?\s*{M}",
]
WHOLE = {
    "month": [
        rf"{Y}[-./]\s?(?P<n>\d\d?)",
        rf"(?P<n>\d\d?)\s?[./-]\s?{Y}",
        rf"<(?P<n>\d+)>\.?[\s,/-]*{Y}\.?",
        rf"{Y}\.?[\s/-]*<(?P<n>\d+)>\.?",
    ],
    "quarter": [
        rf"{NUMBER}\s*<q>\.?[\s,/-]*{Y}\.?",
        rf"<q>\.?\s*{NUMBER}[\s,/-]*{Y}\.?",
        rf"{Y}\.?[\s,/-]*{NUMBER}\s*<q>\.?",
        rf"{Y}\.?[\s,/-]*<q>\.?\s*{NUMBER}",
        rf"[qtk](?P<n>[1-4])[\s,./-]*{Y}",
        rf"(?P<n>[1-4]|iv|i{{1,3}})(?:\.\s?)?[qtk][\s,./-]*{Y}",
        rf"{Y}[\s,./-]*[qtk](?P<n>[1-4])",
    ],
    "four-months": [rf"{NUMBER}\s*<f>[\s,/-]*{Y}", rf"{Y}[\s,/-]*{NUMBER}\s*<f>"],
}
DAY = [re.compile(form + HOUR) for form in DAYS]
SPANS = {kind: [re.compile(form) for form in forms] for kind, forms in WHOLE.items()}
PLAINLY = (
    ("noon", "12:00"),
    ("brussels", "brussels time"),
    ("local", "local time"),
    ("clock", "<c>"),
)
"""Words about the hour, and what the forms of an hour above know them as."""
EDGES = " .,:;()[]"
"""What may stand around words that say that there is no date."""
MONTHS_OF = {"month": 1, "quarter": 3, "four-months": 4}


@dataclass(frozen=True, slots=True)
class Span:
    """What the words say: a day (perhaps with a time), or ``months`` months from ``month`` on."""

    year: int
    month: int
    day: int = 0
    months: int = 0
    clock: tuple[int, int, int] | None = None
    zone: str = ""


@dataclass
class Words:
    """A language's words of time; of no language: all that mean one thing in all of them."""

    month: dict[str, int] = field(default_factory=dict)
    ordinal: dict[str, int] = field(default_factory=dict)
    kinds: dict[str, set[str]] = field(default_factory=lambda: defaultdict(set))


@cache
def _words(language: str) -> Words:
    found, twice = Words(), set()
    with LIST.open(encoding="utf-8", newline="") as lines:
        for row in csv.DictReader(lines):
            if language and row["language"] not in (language, "en"):
                continue
            own = row["language"] == language
            for word in map(bare, row["words"].split("|")):
                if row["kind"] not in ("month", "ordinal"):
                    found.kinds[row["kind"]].add(word)
                    continue
                numbers = found.month if row["kind"] == "month" else found.ordinal
                if not own and numbers.get(word, int(row["number"])) != int(row["number"]):
                    twice.add(word)
                if own or word not in numbers:
                    numbers[word] = int(row["number"])
    if not language:
        for word in twice:
            del found.month[word]
    return found


@cache
def languages() -> tuple[str, ...]:
    """The languages whose words of time are known, by their codes."""
    with LIST.open(encoding="utf-8", newline="") as lines:
        return tuple(dict.fromkeys(row["language"] for row in csv.DictReader(lines)))


@cache
def undated() -> frozenset[str]:
    """What publishers write where there is no date, or none yet; bare words of all languages."""
    return frozenset(words.strip(EDGES) for words in _words("").kinds["undated"])


@cache
def swap(language: str, kind: str) -> re.Pattern[str]:
    """Finds a language's words of one kind in a bare text; one with "-" before it is an ending."""
    words = _words(language)
    known = {"month": words.month, "ordinal": words.ordinal}.get(kind) or words.kinds[kind]
    longest = sorted(known, key=len, reverse=True)
    words_of = "|".join(map(re.escape, longest)) or "(?!)"
    return re.compile(rf"(?:(?<![\w<])|(?=-))(?:{words_of})(?![\w>])\.?")


@lru_cache(maxsize=4096)
def span(text: str, language: str, end: bool) -> Span:
    """What a date in words says. Raises ``ValueError`` for what may be read in two ways."""
    line = _prepared(bare(text), language, end)
    turned = FIRST.fullmatch(line)
    for words in (line, f"{turned['day']} {turned['clock']}") if turned else (line,):
        for form in DAY:
            if match := form.fullmatch(words):
                return _day(match)
    for kind, forms in SPANS.items():
        for form in forms:
            match = form.fullmatch(line)
            if match and kind == "quarter" and "q" in match[0] and "<q>" not in match[0]:
                _not_portuguese(language, text)
            if match:
                return _whole(match, kind)
    raise ValueError(f"{text!r} is no date{unsure(text, language)}")


def unsure(text: str, language: str) -> str:
    """Which of its words may mean a day or the one before it; empty: none."""
    word = swap(language, "either").search(bare(text))
    return f": {word[0]!r} leaves open whether that day counts" if word else ""


def _prepared(line: str, language: str, end: bool) -> str:
    words = _words(language)
    edge = swap(language, "until" if end else "from").match(line)
    if edge:
        line = line[edge.end() :].lstrip(" :")
    if end:
        line = re.sub(r"\(\s*\)", "", swap(language, "inclusive").sub("", line)).strip()
    if words.kinds["weekday"]:
        line = swap(language, "weekday").sub("", line)
    line = swap(language, "month").sub(lambda m: f"<{words.month[m[0].rstrip('.')]}>", line)
    line = swap(language, "quarter").sub("<q>", line)
    line = swap(language, "four-months").sub("<f>", line)
    if "<q>" in line or "<f>" in line:
        line = swap(language, "ordinal").sub(lambda m: str(words.ordinal[m[0].rstrip(".")]), line)
    named = "<" in line
    for kind, plain in PLAINLY:
        line = swap(language, kind).sub(plain, line)
    joiner = swap(language, "joiner")
    word = f"(?:{joiner.pattern})"
    some = rf"{word}$|(?<=\d{{4}}) {word}|(?<=[\d>]) {word} "
    line = joiner.sub("", line) if named else re.sub(some, " ", line)
    return " ".join(line.split()).strip(" ,;")


def _not_portuguese(language: str, text: str) -> None:
    if language == "pt":
        raise ValueError(f"{text!r}: a quarter or a quadrimestre")


def _day(match: re.Match[str]) -> Span:
    found = Span(int(match["year"]), int(match["month"]), int(match["day"]))
    if match["hour"] is None:
        return found
    told = match["minute"] or match["half"] or re.search(r"<c>|\d\s?[hu]\b", match[0])
    if not told:
        raise ValueError(f"{match['hour']!r} may be no hour")
    hour = int(match["hour"])
    if match["half"]:
        if not 1 <= hour <= 12:
            raise ValueError(f"{hour} is no hour of half a day")
        hour = hour % 12 + (12 if match["half"][0] == "p" else 0)
    clock = (hour, int(match["minute"] or 0), int(match["second"] or 0))
    return Span(found.year, found.month, found.day, 0, clock, match["zone"] or "")


def _whole(match: re.Match[str], kind: str) -> Span:
    words, length = match["n"], MONTHS_OF[kind]
    number = ROMAN.get(words) or int(words)
    if not 1 <= number <= 12 // length:
        raise ValueError(f"{words!r} is no {kind} of a year")
    return Span(int(match["year"]), (number - 1) * length + 1, months=length)
