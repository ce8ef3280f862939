"""A language is whole: nothing is left in English, in another's signs, or half said."""

from __future__ import annotations

import re
from collections import Counter

import pytest
import tomli
from babel import Locale
from fluent.syntax import ast as ftl
from fluent.syntax.visitor import Visitor

import messages
from matching import load_needs
from messages._languages import FOLDER
from messages._spaces import printed
from model import Language
from tests.messages import said
from tests.messages.telegram import visible
from tests.messages.test_catalogue import entries
from tests.messages.written import WRITTEN

EN = Language("en")
OTHERS = [code for code in messages.LANGUAGES if code != EN]
TWELVE = set("en de fr es it ro cs pl sk pt hu nl".split())  # noqa: SIM905
ENGLISH_WORDS = re.compile(
    r"\b(the|your|you|which|this|these|with|from|when|will|there|their)\b", re.I
)
QUOTES = {
    "cs": "„“",
    "de": "„“",
    "en": "“”",
    "es": "«»",
    "fr": "«»",
    "hu": "„”",
    "it": "«»",
    "nl": "\u2018\u2019",
    "pl": "„”",
    "pt": "«»",
    "ro": "„”",
    "sk": "„“",
}
"""Quotation marks as the Union's style guides set them."""
APOSTROPHE = "\N{RIGHT SINGLE QUOTATION MARK}"
TAG = re.compile(r"</?[a-z]+[^>]*>")


class _Variants(Visitor):  # type: ignore[misc]
    """Every pattern of a sentence, with what may be put in left out."""

    def __init__(self) -> None:
        self.patterns: list[str] = []

    def visit_Pattern(self, node: ftl.Pattern) -> None:
        self.patterns.append(
            "".join(e.value if isinstance(e, ftl.TextElement) else "\ue000" for e in node.elements)
        )
        self.generic_visit(node)


def patterns(language: str, key: str) -> list[str]:
    visitor = _Variants()
    visitor.visit(entries(language)[key])
    return visitor.patterns


def every(language: str) -> list[tuple[str, str]]:
    return [(key, one) for key in entries(language) for one in patterns(language, key)]


def test_each_language_has_its_name_and_none_is_unknown() -> None:
    known = tomli.loads((FOLDER / "languages.toml").read_text(encoding="utf-8"))
    assert set(known) == TWELVE
    assert set(messages.LANGUAGES) <= TWELVE
    for code, facts in known.items():
        own = str(Locale.parse(code).get_language_name())
        assert facts["name"] == own[:1].upper() + own[1:]
        assert ("reviewed_by" in facts) is ("reviewed_on" in facts)


def test_the_keyboard_of_languages_goes_by_their_own_names() -> None:
    message = messages.language_step(EN, "X", setting_up=False)
    *names, back = message.buttons
    assert [b.data for b in back] == ["set:language:back"]
    labels = [[b.label.removeprefix("✓ ") for b in row] for row in names]
    assert all(len(row) <= 3 for row in labels)
    flat = [label for row in labels for label in row]
    assert [name.replace("Č", "C") for name in flat] == sorted(n.replace("Č", "C") for n in flat)
    assert set(flat) == {messages.own_name(code) for code in messages.LANGUAGES}


def test_what_no_native_speaker_has_read_says_so_where_languages_are_chosen() -> None:
    assert messages.review(EN) == ("the authors", "2026-11-22")
    for code in messages.LANGUAGES:
        quiet = messages.render(code, "language-unreviewed")
        for setting_up in (False, True):
            html = messages.language_step(code, "X", setting_up=setting_up).html
            assert (quiet in html) is (messages.review(code) is None)


@pytest.mark.parametrize("language", OTHERS)
def test_no_english_is_left(language: Language) -> None:
    for key, text in every(language):
        bare = re.sub(r"<code>.*?</code>|/\w+( \w+=\w+)*|\w+=\d+", " ", TAG.sub(" ", text))
        assert not ENGLISH_WORDS.search(bare), f"{language}/{key}: {text}"


@pytest.mark.parametrize("language", OTHERS)
def test_long_sentences_are_not_copied(language: Language) -> None:
    """A name may be the same in two languages; a sentence of four words is not."""
    english = {key: set(patterns("en", key)) for key in entries("en")}
    for key, text in every(language):
        long = len(re.findall(r"[^\W\d]{2,}", TAG.sub(" ", text))) >= 4
        assert not (long and text in english[key]), f"{language}/{key}: {text}"


@pytest.mark.parametrize("language", messages.LANGUAGES)
def test_quotation_marks_are_the_languages_own(language: Language) -> None:
    own = QUOTES[language]
    for key, text in every(language):
        bare = TAG.sub(" ", text)
        assert '"' not in bare, f"{language}/{key}"
        foreign = set(re.findall("[„“”«»\u201a\u2018\u2019]", bare)) - {*own, APOSTROPHE}
        assert not foreign, f"{language}/{key}: {foreign}"
        opened, closed = bare.count(own[0]), bare.count(own[1])
        if own[1] != APOSTROPHE:
            assert opened == closed, f"{language}/{key}: {text}"


@pytest.mark.parametrize("language", OTHERS)
def test_sentences_end_as_in_english(language: Language) -> None:
    """A label has no full stop, a sentence has one, a question asks."""
    for key in entries(language):
        if key.startswith("money-"):  # "Mio."
            continue
        ends = _ends(entries("en")[key].value)
        here = _ends(entries(language)[key].value)
        for sign in ".?":
            if {sign} == ends:
                assert here == {sign}, f"{language}/{key}: ends with {here}"
            elif sign not in ends:
                assert sign not in here, f"{language}/{key}: ends with {here}"


def _ends(pattern: ftl.Pattern) -> set[str]:
    """The last signs that a sentence may have; of tags, and of what is put in, none."""
    *before, last = pattern.elements
    if isinstance(last, ftl.TextElement):
        sign = TAG.sub("", last.value).strip()[-1:]
        return {sign} if sign or not before else _ends(ftl.Pattern(before))
    if isinstance(last.expression, ftl.SelectExpression):
        return set().union(*(_ends(v.value) for v in last.expression.variants))
    return {""}


@pytest.mark.parametrize("language", messages.LANGUAGES)
def test_spaces_and_dots_are_tidy(language: Language) -> None:
    for key, text in every(language):
        assert not re.search(r"\S  +\S", text), f"{language}/{key}: two spaces"
        assert not re.search(r"\s[,.)](?:\s|$)", text), f"{language}/{key}: space before a sign"
        assert "..." not in text, f"{language}/{key}"
        assert not re.search("[\u00a0\u202f\u00ad\u200b]", text), f"{language}/{key}"


@pytest.mark.parametrize("language", OTHERS)
def test_marks_and_commands_are_those_of_the_english(language: Language) -> None:
    """Tags, commands, emoji: what a machine reads, or stands for something, is not translated."""
    for key in entries("en"):
        here, there = (" ".join(patterns(code, key)) for code in (language, "en"))
        for signs in (r"</?\w+", "[🙋⭐⏰👍🔕🗓🔁📌🏗★✓\u2039\u203a→•]"):
            english, own = (Counter(re.findall(signs, text)) for text in (there, here))
            assert set(own) == set(english), f"{language}/{key}"
        if not key.startswith(("rhythm-how", "search-how", "command-")):
            english, own = (
                set(re.findall(r"(?<!\w)/[a-z]+", TAG.sub(" ", t))) for t in (there, here)
            )
            assert own == english, f"{language}/{key}: {own ^ english}"


@pytest.mark.parametrize("language", messages.LANGUAGES)
def test_nothing_unresolved_is_said(language: Language) -> None:
    for name, message in said.everything(language):
        words = visible(message.html) + "".join(b.label for row in message.buttons for b in row)
        assert not re.search(r"[{}$\ue000]|\bNone\b", words), f"{language}: {name}"


@pytest.mark.parametrize("language", messages.LANGUAGES)
def test_labels_are_short(language: Language) -> None:
    for key, text in every(language):
        if key.startswith(("button-", "setup-back", "setup-skip")) and key != "button-unknown":
            assert len(text) <= 36, f"{language}/{key}: {text}"


@pytest.mark.parametrize("language", messages.LANGUAGES)
def test_what_a_person_wrote_has_the_same_fields(language: Language) -> None:
    english, own = WRITTEN[EN], WRITTEN[language]
    assert set(own) == set(english)
    for name, table in english.items():
        if isinstance(table, dict):
            assert set(own[name]) == set(table), f"{language}: {name}"


@pytest.mark.parametrize(
    ("language", "typed", "read"),
    [
        (
            "cs",
            "a v Praze, k tomu i z Brna",
            "a\u00a0v\u00a0Praze, k\u00a0tomu i\u00a0z\u00a0Brna",
        ),
        ("pl", "w Łodzi i z Gdyni", "w\u00a0Łodzi i\u00a0z\u00a0Gdyni"),
        ("sk", "O čo ide", "O\u00a0čo ide"),
        ("cs", '<a href="{ $url }">O výzvě</a>', '<a href="{ $url }">O\u00a0výzvě</a>'),
        ("en", "a day", "a day"),
        ("fr", "Pour qui ? Note : « x »", "Pour qui\u202f? Note\u00a0: «\u00a0x\u00a0»"),
        ("de", "{ $number } €", "{ $number }\u00a0€"),
    ],
)
def test_spaces_at_which_no_line_breaks(language: str, typed: str, read: str) -> None:
    assert printed(Language(language), typed) == read


def test_every_need_is_named_in_every_language() -> None:
    for need in load_needs(checked=False):
        lacking = set(messages.LANGUAGES) - set(need.titles)
        assert not lacking, f"{need.id} has no title in {lacking}"
