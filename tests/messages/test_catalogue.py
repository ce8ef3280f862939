"""Each language says the same things, completely, and says them as the house does."""

from __future__ import annotations

import ast
import functools
import pathlib
import re

import pytest
from babel import Locale
from fluent.syntax import FluentParser
from fluent.syntax import ast as ftl
from fluent.syntax.visitor import Visitor

import messages
from messages import Html, plain, render
from model import (
    ApplicantType,
    CallStatus,
    Language,
    NotForUs,
    Programme,
    RegistrationState,
    StakeholderGroup,
)

EN = Language("en")
FOLDER = pathlib.Path(messages.__file__).parent
SAYING = (
    "actions",
    "chat",
    "cli",
    "matching",
    "messages",
    "model",
    "sources",
    "web",
    "roundtables",
)
"""Packages whose words keys are made of."""
PLURALS = {"zero", "one", "two", "few", "many", "other"}


@functools.cache
def entries(language: str) -> dict[str, ftl.Message]:
    """Every message of a language; junk, and one key in two files, fail at once."""
    found: dict[str, ftl.Message] = {}
    for path in sorted((FOLDER / language).glob("*.ftl")):
        for entry in FluentParser().parse(path.read_text(encoding="utf-8")).body:
            assert not isinstance(entry, ftl.Junk), f"{path.name}: {entry.content}"
            if isinstance(entry, ftl.Message):
                assert entry.id.name not in found, f"{entry.id.name} twice in {language}"
                found[entry.id.name] = entry
    return found


class _Facts(Visitor):  # type: ignore[misc]
    def __init__(self) -> None:
        self.names: set[str] = set()
        self.selects: list[ftl.SelectExpression] = []

    def visit_VariableReference(self, node: ftl.VariableReference) -> None:
        self.names.add(node.id.name)

    def visit_SelectExpression(self, node: ftl.SelectExpression) -> None:
        self.selects.append(node)
        self.generic_visit(node)


def facts(entry: ftl.Message) -> _Facts:
    visitor = _Facts()
    visitor.visit(entry)
    return visitor


def text(language: str) -> str:
    paths = sorted((FOLDER / language).glob("*.ftl"))
    lines = "\n".join(p.read_text(encoding="utf-8") for p in paths).splitlines()
    return "\n".join(line for line in lines if not line.startswith("#"))


def test_the_first_three_languages_are_spoken() -> None:
    assert set(messages.LANGUAGES) >= {"en", "de", "fr"}
    assert messages.LANGUAGES[0] == "en"


@pytest.mark.parametrize("language", messages.LANGUAGES)
def test_the_same_sentences_with_the_same_facts(language: Language) -> None:
    english = {key: facts(entry).names for key, entry in entries("en").items()}
    assert {key: facts(entry).names for key, entry in entries(language).items()} == english


@pytest.mark.parametrize("language", messages.LANGUAGES)
def test_a_choice_by_number_has_every_plural_of_the_language(language: Language) -> None:
    """By number: the default is [other]. By word: the default is [else]."""
    locale = "pt_PT" if language == "pt" else language
    needed = set(Locale.parse(locale).plural_form.tags) | {"other"}
    for key, entry in entries(language).items():
        for select in facts(entry).selects:
            default = next(v for v in select.variants if v.default)
            named = {v.key.name for v in select.variants if isinstance(v.key, ftl.Identifier)}
            exact = {v.key.value for v in select.variants if isinstance(v.key, ftl.NumberLiteral)}
            if default.key.name == "other":
                covered = named | ({"one"} if "1" in exact else set())
                assert covered >= needed, f"{language}/{key} lacks {needed - covered}"
            else:
                assert default.key.name == "else", f"{language}/{key}"
                assert not named & PLURALS, f"{language}/{key}: the default must be [other]"


@pytest.mark.parametrize("language", messages.LANGUAGES)
def test_the_tone_is_calm(language: Language) -> None:
    assert "!" not in text(language)


def test_french_prints_its_spaces() -> None:
    """The files hold plain spaces; what is said does not break before ``: ; ?`` or a quote."""
    assert not re.search("[\u00a0\u202f]", text("fr"))
    french = Language("fr")
    assert render(french, "card-who") == "<b>Qui peut candidater</b>"
    assert render(french, "table-title", title="a : b ?") == "<b>Table ronde\u00a0: a : b ?</b>"
    assert "\u202f?" in render(french, "check-territory", value="")
    assert plain(french, "quoted", phrase="x") == "«\u00a0x\u00a0»"


@pytest.mark.parametrize("language", messages.LANGUAGES)
def test_labels_hold_no_html(language: Language) -> None:
    for key, entry in entries(language).items():
        if key.startswith(("button-", "status-", "programme-", "refusal-")):
            assert "<" not in words(entry), key


def words(entry: ftl.Message) -> str:
    texts: list[str] = []

    class Texts(Visitor):  # type: ignore[misc]
        def visit_TextElement(self, node: ftl.TextElement) -> None:
            texts.append(node.value)

    Texts().visit(entry)
    return "".join(texts)


def test_every_key_in_the_code_is_a_sentence() -> None:
    known = set(entries("en"))
    for path in FOLDER.glob("*.py"):
        for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
            if isinstance(node, ast.Call) and isinstance(node.func, ast.Name):
                if node.func.id not in ("render", "plain") or len(node.args) < 2:
                    continue
                for key in ast.walk(node.args[1]):
                    if isinstance(key, ast.JoinedStr):
                        break
                    if isinstance(key, ast.Constant) and isinstance(key.value, str):
                        assert key.value in known, f"{path.name}:{node.lineno}: {key.value}"


def test_every_sentence_is_said_somewhere() -> None:
    """By its whole key, or by one put together (``f"button-{act}"``) of words of the code."""
    words: set[str] = set()
    families: set[str] = set()
    for path in (path for package in SAYING for path in (FOLDER.parent / package).glob("**/*.py")):
        for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
            match node:
                case ast.Constant(value=str(text)):
                    words |= {text, text.replace(" ", "-"), *text.split()}
                case ast.Name(id=name) | ast.Attribute(attr=name):
                    words.add(name)
                case ast.JoinedStr(values=[ast.Constant(value=str(first)), *rest]) if re.fullmatch(
                    "[a-z]+-[a-z-]*", first
                ):
                    parts = (
                        re.escape(p.value) if isinstance(p, ast.Constant) else "(.+)" for p in rest
                    )
                    families.add(re.escape(first) + "".join(parts))

    def made(text: str) -> bool:
        found = (re.fullmatch(family, text) for family in families)
        return any(m and all(w in words or made(w) for w in m.groups()) for m in found)

    assert not [key for key in entries("en") if key not in words and not made(key)]


@pytest.mark.parametrize("language", messages.LANGUAGES)
def test_every_name_of_the_field_has_a_word(language: Language) -> None:
    families: list[tuple[str, list[str]]] = [
        ("programme", list(Programme)),
        ("status", [*CallStatus, "unknown"]),
        ("group", list(StakeholderGroup)),
        ("reason", list(NotForUs)),
        ("applicant", list(ApplicantType)),
        ("mine", [s for s in RegistrationState if s is not RegistrationState.CANCELLED]),
        ("part", list(messages.Part)),
        ("section", list(messages.Section)),
        ("alert", list(messages.AlertKind)),
    ]
    known = set(entries(language))
    for family, names in families:
        assert {f"{family}-{name}" for name in names} <= known


def test_text_is_escaped_unless_it_is_html() -> None:
    said = render(EN, "title-language", language="<i>&\"'")
    assert str(said) == "Original title, in &lt;i&gt;&amp;&quot;&#x27;"
    assert render(EN, "title-language", language=Html("<i>x</i>")).endswith("<i>x</i>")
    assert plain(EN, "title-language", language="A & B").endswith("A & B")


def test_a_language_without_sentences_is_answered_in_english_and_counted() -> None:
    before = messages.fallbacks().get((Language("mt"), "status-open"), 0)
    assert plain(Language("mt"), "status-open") == "Open"
    assert messages.fallbacks()[Language("mt"), "status-open"] == before + 1


def test_a_regional_language_is_its_language() -> None:
    assert messages.spoken(Language("de-AT")) == "de"
    assert messages.spoken(Language("fr_CA")) == "fr"
    assert messages.spoken(Language("pt-br")) == "pt"
    assert messages.spoken(Language("zh-hans")) == "en"


def test_a_missing_fact_raises_when_strict_and_falls_back_to_english_else() -> None:
    with pytest.raises(messages.WordingError):
        plain(Language("de"), "stage")
    messages.be_strict(False)
    assert plain(Language("de"), "stage").startswith("(stage ")


def test_an_unknown_sentence_is_a_fault_of_the_code() -> None:
    with pytest.raises(LookupError):
        plain(EN, "no-such-sentence")
