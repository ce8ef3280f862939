"""A TOML file that people edit, and where in it a field stands: the parser does not tell."""

from __future__ import annotations

import hashlib
import pathlib
import re
from collections import Counter
from collections.abc import Iterator
from contextlib import suppress
from typing import Any, NoReturn

import tomli

Path = tuple[str, ...]
"""The names down to a field: ``("phrases", "de", "strong")``; of the third ``[[priors]]``
``("priors", "2", "weight")``."""

_TABLE = re.compile(r"\s*(\[\[?)\s*([^\[\]]+?)\s*\]")
_FIELD = re.compile(r"""\s*([\w\-."' ]+?)\s*=""")
_TEXT = re.compile(r'(?m)^([\w-]+ = )"""\n?([^"\\\x00-\x08\x0b-\x1f\x7f]*)"""')
_TAKEN = "\ue000"
_LONG = re.compile(r'"""|' + "'''")


class NeedError(ValueError):
    """A file of the lexicon cannot be used; the message names file, line and what to do."""


class TomlFile:
    """What a file says. Raises ``NeedError`` for one that is no TOML."""

    def __init__(self, path: pathlib.Path) -> None:
        self.name = path.name
        try:
            read = path.read_bytes()
            self.source = read.decode("utf-8-sig").replace("\r\n", "\n")
        except UnicodeDecodeError as error:
            line = error.object.count(b"\n", 0, error.start) + 1
            raise NeedError(f"{self.name}, line {line}: not UTF-8 text: save it so") from None
        except OSError as error:
            raise NeedError(f"{self.name} cannot be read: {error.strerror}") from None
        try:
            self.raw = _parse(self.source)
        except tomli.TOMLDecodeError as error:
            what = f"not TOML: {error.msg[:1].lower()}{error.msg[1:]}"
            raise NeedError(f"{self.name}, line {error.lineno}: {what}") from None
        self.digest = hashlib.blake2b(read, digest_size=12).hexdigest()
        """Changes with the file."""

    def fail(self, what: str, at: Path = (), phrase: str = "") -> NoReturn:
        """Raise ``NeedError`` with the line of a field, or of a phrase in it."""
        raise NeedError(f"{self.name}, line {line_of(self.source, at, phrase)}: {what}")


def _parse(source: str) -> dict[str, Any]:
    """Long texts are taken out first: the parser reads them letter by letter, and they are nine
    tenths of a need's file."""
    texts: list[str] = []

    def out(long: re.Match[str]) -> str:
        texts.append(long[2])
        return f'{long[1]}"{_TAKEN}{len(texts) - 1}"'

    def back(table: dict[str, Any]) -> None:
        for name, value in table.items():
            if type(value) is str:
                if value[:1] == _TAKEN:
                    table[name] = texts[int(value[1:])]
            elif type(value) is dict:
                back(value)
            elif type(value) is list:
                for inner in value:
                    if type(inner) is dict:
                        back(inner)

    if _TAKEN not in source and "'''" not in source:
        with suppress(tomli.TOMLDecodeError):
            short = tomli.loads(_TEXT.sub(out, source))
            back(short)
            return short
    return tomli.loads(source)


def line_of(source: str, path: Path, phrase: str = "") -> int:
    """The line, from 1, where the field begins, or where a phrase stands in it; the last, if it
    stands there more than once. 1 if there is no such field."""
    field = [(n, line) for n, at, line in _read(source) if at[: len(path)] == path]
    if not field:
        return line_of(source, path[:-1], phrase) if path else 1
    parted = re.compile(rf"""(?:^|[,="'])\s*{re.escape(phrase)}\s*(?:$|[,#"'])""")
    for stands in (parted.search, lambda line: phrase in line):
        found = [n for n, line in field if stands(line)] if phrase else []
        if found:
            return found[-1]
    return field[0][0]


def _read(source: str) -> Iterator[tuple[int, Path, str]]:
    """Each line with its number and the field that it belongs to."""
    table: Path = ()
    field: Path = ()
    times: Counter[Path] = Counter()
    until = ""
    for number, line in enumerate(source.splitlines(), 1):
        if not until and (header := _TABLE.match(line)):
            table = field = _names(header[2])
            if header[1] == "[[":
                field = table = (*table, str(times[table]))
                times[table[:-1]] += 1
        elif not until and (begun := _FIELD.match(line)):
            field = table + _names(begun[1])
        yield number, field, line
        for quotes in _LONG.findall(line):
            until = "" if until == quotes else until or quotes


def _names(dotted: str) -> Path:
    return tuple(name.strip(" \"'") for name in dotted.split("."))
