"""The needs of regions, one TOML file each under ``needs/``: what a skills expert edits."""

from __future__ import annotations

import hashlib
import pathlib
import re
from collections import Counter
from collections.abc import Callable, Collection, Iterator, Mapping
from dataclasses import dataclass, field
from typing import Any, NoReturn, TypeVar

import tomli

from matching._languages import load_languages, split_phrases
from matching._phrases import Word, parse_phrase
from model import Language, NeedId, Programme

FOLDER = pathlib.Path(__file__).parent / "needs"
_OF_LANGUAGE = re.compile(r"\[?(phrases|pairs)\.([\w-]+)\]")
T = TypeVar("T")
GROUPS = ("green-technology", "digital-technology", "industry", "education", "people", "region")
WEIGHTS: Mapping[str, float] = {"strong": 1.0, "plain": 0.6, "weak": 0.25}


KINDS: Mapping[type | tuple[type, ...], str] = {
    str: "text",
    int: "a number",
    (int, float): "a number",
    dict: "a table",
    list: "a list of tables",
}


class NeedError(ValueError):
    """A need's file cannot be used; the message names file, line and what to do."""


BadNeed = NeedError


@dataclass(frozen=True, slots=True, eq=False)
class Phrase:
    written: str
    """As in the file: shown as the rule of a tag."""
    words: tuple[Word, ...]
    weight: float


@dataclass(frozen=True, slots=True, eq=False)
class Pair:
    """A word of ``words`` and one of ``near``, at most ``within`` words apart, count together."""

    words: tuple[Phrase, ...]
    near: tuple[Phrase, ...]
    within: int
    weight: float
    written: str


@dataclass(frozen=True, slots=True)
class Prior:
    """What a call's programme, type of action or identifier family says of it by itself."""

    weight: float
    programme: str = ""
    action: tuple[Word, ...] = ()
    identifier: str = ""
    written: str = ""


def _no_file(what: str, needle: str) -> NoReturn:
    raise NeedError(what)


class _ByLanguage(Mapping[Language, T]):
    """Read when a language is first asked for: of two dozen a day's calls have three or four."""

    def __init__(self, written: Mapping[Language, Any], read: Callable[[str, Any], T]) -> None:
        self._written, self._read = written, read
        self._kept: dict[Language, T] = {}

    def __getitem__(self, code: Language) -> T:
        if code not in self._kept:
            self._kept[code] = self._read(code, self._written[code])
        return self._kept[code]

    def __iter__(self) -> Iterator[Language]:
        return iter(self._written)

    def __len__(self) -> int:
        return len(self._written)


@dataclass(frozen=True, slots=True)
class Need:
    id: NeedId
    group: str
    titles: Mapping[Language, str]
    describes: Mapping[Language, str]
    phrases: Mapping[Language, tuple[Phrase, ...]] = field(repr=False)
    masks: Mapping[Language, tuple[Phrase, ...]] = field(repr=False)
    negations: Mapping[Language, tuple[Phrase, ...]] = field(repr=False)
    pairs: Mapping[Language, tuple[Pair, ...]] = field(repr=False)
    priors: tuple[Prior, ...] = field(repr=False)
    digest: str = field(repr=False, default="")
    """Changes with the file."""
    fail: Callable[[str, str], NoReturn] = field(repr=False, default=_no_file)
    """Raises ``NeedError`` with the line of the file where the second word stands."""

    def title(self, language: Language) -> str:
        return self.titles.get(language) or self.titles[Language("en")]

    def description(self, language: Language) -> str:
        return self.describes.get(language) or self.describes[Language("en")]


def load_needs(
    folder: pathlib.Path | None = None,
    languages: Collection[str] | None = None,
    *,
    checked: bool = True,
) -> tuple[Need, ...]:
    """All needs, by group and then in the order of their ids. NeedError names what is wrong.

    Not ``checked``: the phrases of a language are read when they are needed, and what is wrong
    with one is found then, or by ``check_needs``.
    """
    known = languages if languages is not None else load_languages().keys()
    paths = sorted((folder or FOLDER).glob("*.toml"))
    if not paths:
        raise NeedError(f"{folder or FOLDER}: there is no need, that is no *.toml, in this folder")
    seen: dict[str, str] = {}
    for path in paths:
        other = seen.setdefault(path.stem.casefold(), path.name)
        if other != path.name:
            raise NeedError(f"{path.name}: its id is a duplicate of that of {other}")
    needs = [_Reader(path, known).need() for path in paths]
    for need in needs if checked else ():
        check_need(need)
    return tuple(sorted(needs, key=lambda n: (GROUPS.index(n.group), n.id)))


def check_need(need: Need) -> None:
    """Read the phrases of all languages. Raises ``NeedError``."""
    for code, phrases in need.phrases.items():
        masks = need.masks.get(code, ())
        for phrase in phrases:
            mask = next((m for m in masks if _covers(m, phrase)), None)
            if mask:
                rest = "" if mask.words == phrase.words else f": see the mask {mask.written!r}"
                need.fail(f"{phrase.written!r} ({code}) masks itself{rest}", phrase.written)
    for table in (need.masks, need.negations, need.pairs):
        for code in table:
            table[code]


def _covers(mask: Phrase, phrase: Phrase) -> bool:
    """The mask is found wherever the phrase is."""
    if len(mask.words) != len(phrase.words):
        return False
    for wider, place in zip(mask.words, phrase.words, strict=True):
        for word in place:
            if not any(_is_in(word, m) for m in wider):
                return False
    return True


def _is_in(word: str, wider: str) -> bool:
    stem = wider.strip("*")
    begins, ends = wider.startswith("*"), wider.endswith("*")
    if begins and ends:
        return stem in word
    if ends:
        return word.startswith(stem)
    return word == wider or (begins and word.endswith(stem))


def _apart(source: str) -> dict[tuple[str, str], str]:
    """The tables of one language each, as ``("phrases", "de")``, and ``("", "")``: the others.

    Two thirds of a file are words of languages that a run may never see. Every line keeps
    its number.
    """
    parts: dict[tuple[str, str], str] = {}
    ends: Counter[tuple[str, str]] = Counter()
    line = 0
    for number, piece in enumerate(source.split("\n[")):
        table = _OF_LANGUAGE.match(piece) if number else None
        name = (table[1], table[2]) if table else ("", "")
        begin = "\n" * (line - ends[name]) + ("[" if number else "")
        parts[name] = f"{parts.get(name, '')}{begin}{piece}\n"
        ends[name] = line = line + piece.count("\n") + 1
    return parts


class _Reader:
    """Reads one file; every field is taken out, so that what remains is unknown."""

    def __init__(self, path: pathlib.Path, languages: Collection[str]) -> None:
        self.path, self.languages = path, languages
        source = path.read_bytes()
        self.digest = hashlib.blake2b(source, digest_size=12).hexdigest()
        self.source = source.decode()
        self.apart = _apart(self.source)
        self.raw = self.parsed(self.apart.pop(("", "")))
        if self.raw.keys() & {"phrases", "pairs"}:  # written in another way than [phrases.en]
            self.apart, self.raw = {}, self.parsed(self.source)

    def parsed(self, source: str) -> dict[str, Any]:
        try:
            return tomli.loads(source)
        except tomli.TOMLDecodeError as error:
            raise NeedError(f"{self.path.name}: not TOML: {error}") from None

    def need(self) -> Need:
        group = self.take("group", str, self.raw)
        if group not in GROUPS:
            self.fail(f"group {group!r} is none of {', '.join(GROUPS)}", group)
        titles, describes = self.texts("title"), self.texts("describe")
        phrases = _ByLanguage(self.tables("phrases", None), self.weighted)
        masks = _ByLanguage(self.tables("masks", str), self.listed)
        negations = _ByLanguage(self.tables("negations", str), self.listed)
        pairs = _ByLanguage(self.tables("pairs", None), self.paired)
        listed = self.checked("priors", list, self.raw.pop("priors", []))
        priors = tuple(self.prior(table) for table in listed)
        for name in self.raw:
            self.fail(f"unknown field {name!r}", name)
        return Need(
            NeedId(self.path.stem),
            group,
            titles,
            describes,
            phrases,
            masks,
            negations,
            pairs,
            priors,
            self.digest,
            self.fail,
        )

    def fail(self, what: str, needle: str = "") -> NoReturn:
        lines = self.source.splitlines()
        line = next((n for n, text in enumerate(lines, 1) if needle and needle in text), 0)
        raise NeedError(f"{self.path.name}{f', line {line}' if line else ''}: {what}")

    def take(self, name: str, kind: type | tuple[type, ...], table: dict[str, Any]) -> Any:
        if name not in table:
            self.fail(f"{name!r} is missing")
        return self.checked(name, kind, table.pop(name))

    def checked(self, name: str, kind: type | tuple[type, ...], value: Any) -> Any:
        if not isinstance(value, kind) or isinstance(value, bool):
            self.fail(f"{name!r} is not {KINDS[kind]}", name.rsplit(".", 1)[-1])
        return value

    def tables(self, name: str, kind: type | None) -> dict[Language, Any]:
        """``[name.en]``, ``[name.de]`` ...: every key is a language we know. Without a kind they
        are to be ``opened``."""
        tables = self.checked(name, dict, self.raw.pop(name, {}))
        tables |= {code: part for (table, code), part in self.apart.items() if table == name}
        for code, value in tables.items():
            if code not in self.languages:
                known = " ".join(sorted(self.languages))
                self.fail(f"{name}: no language {code!r} (known: {known})", code)
            if kind:
                self.checked(f"{name}.{code}", kind, value)
        return {Language(code): value for code, value in tables.items()}

    def opened(self, name: str, code: str, kind: type, table: Any) -> Any:
        if (name, code) in self.apart:
            table = self.parsed(table)[name][code]
        return self.checked(f"{name}.{code}", kind, table)

    def texts(self, name: str) -> dict[Language, str]:
        texts = self.tables(name, str)
        if "en" not in texts:
            self.fail(f"[{name}] has no English (en)", name)
        return texts

    def listed(self, code: str, block: str, weight: float = 1.0) -> tuple[Phrase, ...]:
        phrases, seen = [], set()
        for written in split_phrases(block):
            try:
                words = parse_phrase(written)
            except ValueError as error:
                self.fail(f"{written!r} ({code}): {error}", written)
            if words in seen:
                self.fail(f"{written!r} ({code}) stands there twice", written)
            seen.add(words)
            phrases.append(Phrase(written, words, weight))
        return tuple(phrases)

    def weighted(self, code: str, table: Any) -> tuple[Phrase, ...]:
        phrases: dict[tuple[Word, ...], Phrase] = {}
        for name, block in self.opened("phrases", code, dict, table).items():
            self.checked(f"phrases.{code}.{name}", str, block)
            if name not in WEIGHTS:
                self.fail(
                    f"phrases.{code}: unknown field {name!r}, not {', '.join(WEIGHTS)}", name
                )
            for phrase in self.listed(code, block, WEIGHTS[name]):
                if phrase.words in phrases:
                    self.fail(f"{phrase.written!r} ({code}) has two weights", phrase.written)
                phrases[phrase.words] = phrase
        return tuple(phrases.values())

    def paired(self, code: str, tables: Any) -> tuple[Pair, ...]:
        pairs = []
        for table in self.opened("pairs", code, list, tables):
            self.checked(f"pairs.{code}", dict, table)
            words, near = self.take("words", str, table), self.take("near", str, table)
            within = self.checked("within", int, table.pop("within", 5))
            weight = self.checked("weight", str, table.pop("weight", "strong"))
            if weight not in WEIGHTS:
                self.fail(
                    f"pairs.{code}: weight {weight!r} is none of {', '.join(WEIGHTS)}", weight
                )
            for name in table:
                self.fail(f"pairs.{code}: unknown field {name!r}", name)
            a, b = self.listed(code, words), self.listed(code, near)
            if not (a and b):
                self.fail(f"pairs.{code}: 'words' and 'near' need a phrase each", "words")
            written = f"{a[0].written} + {b[0].written}"
            pairs.append(Pair(a, b, within, WEIGHTS[weight], written))
        return tuple(pairs)

    def prior(self, table: dict[str, Any]) -> Prior:
        self.checked("priors", dict, table)
        written = ", ".join(f"{k} {v}" for k, v in table.items() if k != "weight")
        weight = float(self.take("weight", (int, float), table))
        programme, action, identifier = (
            self.checked(name, str, table.pop(name, ""))
            for name in ("programme", "action", "identifier")
        )
        for name in table:
            self.fail(f"priors: unknown field {name!r}", name)
        if not (programme or action or identifier):
            self.fail("priors: one of programme, action, identifier is needed", "priors")
        if programme and programme not in set(Programme):
            self.fail(f"priors: no programme {programme!r}", programme)
        words = parse_phrase(action) if action else ()
        return Prior(weight, programme, words, identifier.upper(), written)
