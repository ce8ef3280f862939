"""Reads a need's file, and says of a mistake where it stands."""

from __future__ import annotations

import math
import pathlib
import re
from collections.abc import Collection, Mapping
from functools import partial
from typing import Any

from matching._languages import split_phrases
from matching._needs import GROUPS, WEIGHTS, ByLanguage, Need, Pair, Phrase, Prior
from matching._phrases import Word, parse_phrase
from matching._programme import objectives_in
from matching._toml import Path, TomlFile
from model import Language, NeedId, Programme

MOST_APART = 20
"""Words between the two of a pair: more would join what has nothing to do with each other."""

_KINDS: Mapping[type | tuple[type, ...], str] = {
    str: "text",
    int: "a number",
    (int, float): "a number",
    dict: "a table",
    list: "a list of tables",
}
_ID = re.compile(r"[a-z0-9](?:[a-z0-9-]{0,46}[a-z0-9])?")
"""A need's id goes into the buttons of messages, which hold 64 bytes."""


def read_need(path: pathlib.Path, languages: Collection[str]) -> Need:
    """The need of one file; its phrases are read when they are first asked for.

    Raises ``NeedError``."""
    return _Reader(path, languages).need()


class _Reader:
    """Every field is taken out, so that what remains is unknown."""

    def __init__(self, path: pathlib.Path, languages: Collection[str]) -> None:
        self.path, self.languages = path, languages
        file = TomlFile(path)
        self.raw, self.digest, self.fail = file.raw, file.digest, file.fail

    def need(self) -> Need:
        if not _ID.fullmatch(self.path.stem):
            self.fail("the file's name has to be of small letters a-z, digits and hyphens (48)")
        group = self.take((), "group", str, self.raw)
        if group not in GROUPS:
            self.fail(f"group {group!r} is none of {', '.join(GROUPS)}", ("group",))
        titles, describes = self.texts("title"), self.texts("describe")
        phrases = ByLanguage(self.phrases(), self.weighted)
        masks = ByLanguage(self.tables("masks", str), partial(self.listed, "masks"))
        negations = ByLanguage(self.tables("negations", str), partial(self.listed, "negations"))
        pairs = ByLanguage(self.pairs(), self.paired)
        listed = self.checked(("priors",), list, self.raw.pop("priors", []))
        priors = tuple(self.prior(("priors", str(n)), table) for n, table in enumerate(listed))
        self.nothing_left((), self.raw)
        if not (phrases or pairs or priors):
            self.fail("it has nothing to look for, such as [phrases.en]")
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

    def nothing_left(self, at: Path, table: Mapping[str, Any]) -> None:
        for name in table:
            self.fail(f"{_named(at)}unknown field {name!r}", (*at, name))

    def take(
        self,
        at: Path,
        name: str,
        kind: type | tuple[type, ...],
        table: dict[str, Any],
        default: Any = None,
    ) -> Any:
        if name not in table and default is None:
            self.fail(f"{_named(at)}{name!r} is missing", at)
        return self.checked((*at, name), kind, table.pop(name, default))

    def checked(self, at: Path, kind: type | tuple[type, ...], value: Any) -> Any:
        if not isinstance(value, kind) or isinstance(value, bool):
            self.fail(f"{_named(at)[:-2]!r} is not {_KINDS[kind]}", at)
        return value

    def tables(self, name: str, kind: type = dict) -> dict[Language, Any]:
        """``[name.en]``, ``[name.de]`` ...: every key is a language we know."""
        tables = self.checked((name,), dict, self.raw.pop(name, {}))
        for code, value in tables.items():
            if code not in self.languages:
                known = " ".join(sorted(self.languages))
                self.fail(f"{name}: no language {code!r} (known: {known})", (name, code))
            self.checked((name, code), kind, value)
        return {Language(code): value for code, value in tables.items()}

    def texts(self, name: str) -> dict[Language, str]:
        texts = self.tables(name, str)
        if "en" not in texts:
            self.fail(f"[{name}] has no English (en)", (name,))
        for code, text in texts.items():
            if len(text.strip().splitlines()) != 1:
                self.fail(f"{name}.{code} is not one line of text", (name, code))
        return texts

    def phrases(self) -> dict[Language, Any]:
        tables = self.tables("phrases")
        for code, table in tables.items():
            for name, block in table.items():
                at = ("phrases", code, name)
                if name not in WEIGHTS:
                    self.fail(
                        f"phrases.{code}: unknown field {name!r}, not {', '.join(WEIGHTS)}", at
                    )
                self.checked(at, str, block)
        return tables

    def weighted(self, code: str, table: dict[str, str]) -> tuple[Phrase, ...]:
        phrases: dict[tuple[Word, ...], Phrase] = {}
        for name, block in table.items():
            at = ("phrases", code, name)
            for phrase in self.read(at, code, block, WEIGHTS[name]):
                if phrase.words in phrases:
                    self.fail(f"{phrase.written!r} ({code}) has two weights", at, phrase.written)
                phrases[phrase.words] = phrase
        return tuple(phrases.values())

    def listed(self, name: str, code: str, block: str) -> tuple[Phrase, ...]:
        return self.read((name, code), code, block)

    def read(self, at: Path, code: str, block: str, weight: float = 1.0) -> tuple[Phrase, ...]:
        phrases, seen = [], set()
        for written in split_phrases(block):
            words = self.words(at, code, written)
            if words in seen:
                self.fail(f"{written!r} ({code}) stands there twice", at, written)
            seen.add(words)
            phrases.append(Phrase(written, words, weight))
        return tuple(phrases)

    def words(self, at: Path, code: str, written: str) -> tuple[Word, ...]:
        try:
            return parse_phrase(written)
        except ValueError as error:
            self.fail(f"{written!r} ({code}): {error}", at, written)

    def pairs(self) -> dict[Language, Any]:
        """Of each pair of a language its words, near, within and weight."""
        pairs: dict[Language, Any] = {}
        for code, tables in self.tables("pairs", list).items():
            pairs[code] = []
            for n, table in enumerate(tables):
                at = ("pairs", code, str(n))
                self.checked(at, dict, table)
                words, near = self.take(at, "words", str, table), self.take(at, "near", str, table)
                within = self.take(at, "within", int, table, 5)
                weight = self.take(at, "weight", str, table, "strong")
                if not 1 <= within <= MOST_APART:
                    self.fail(f"{_named(at)}'within' is not 1 to {MOST_APART}", (*at, "within"))
                if weight not in WEIGHTS:
                    known = ", ".join(WEIGHTS)
                    self.fail(f"{_named(at)}weight {weight!r} is none of {known}", (*at, "weight"))
                self.nothing_left(at, table)
                pairs[code].append((words, near, within, WEIGHTS[weight]))
        return pairs

    def paired(self, code: str, told: list[tuple[str, str, int, float]]) -> tuple[Pair, ...]:
        pairs = []
        for n, (words, near, within, weight) in enumerate(told):
            at = ("pairs", code, str(n))
            a, b = self.read((*at, "words"), code, words), self.read((*at, "near"), code, near)
            if not (a and b):
                self.fail(f"{_named(at)}'words' and 'near' need a phrase each", at)
            pairs.append(Pair(a, b, within, weight, f"{a[0].written} + {b[0].written}"))
        return tuple(pairs)

    def prior(self, at: Path, table: dict[str, Any]) -> Prior:
        self.checked(at, dict, table)
        written = ", ".join(f"{k} {v}" for k, v in table.items() if k != "weight")
        weight = float(self.take(at, "weight", (int, float), table))
        if not math.isfinite(weight) or not weight:
            self.fail("priors: 'weight' says nothing", (*at, "weight"))
        programme, action, identifier, objective = (
            self.take(at, name, str, table, "")
            for name in ("programme", "action", "identifier", "objective")
        )
        self.nothing_left(at, table)
        if not (programme or action or identifier or objective):
            self.fail("priors: one of programme, action, identifier, objective is needed", at)
        if programme and programme not in set(Programme):
            self.fail(f"priors: no programme {programme!r}", (*at, "programme"))
        if objective and objectives_in(objective) != {objective}:
            what = f"priors: {objective!r} is no specific objective such as ESO4.7"
            self.fail(what, (*at, "objective"))
        words = self.words((*at, "action"), "priors", action) if action else ()
        return Prior(weight, programme, words, identifier.upper(), objective, written)


def _named(at: Path) -> str:
    """What a message calls a field: ``pairs.en: ``."""
    return "".join((".".join(part for part in at if not part.isdigit()), ": ")) if at else ""
