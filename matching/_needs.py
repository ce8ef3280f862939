"""What a need of regions is: its words, and what calls and programmes say of it."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass, field
from typing import Any, NoReturn, TypeVar

from matching._phrases import Word
from matching._toml import NeedError, Path
from model import Language, NeedId

T = TypeVar("T")
GROUPS = ("green-technology", "digital-technology", "industry", "education", "people", "region")
WEIGHTS: Mapping[str, float] = {"strong": 1.0, "plain": 0.6, "weak": 0.25}


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
    objective: str = ""
    """Of the Funds (Regulation (EU) 2021/1060), without spaces: ``ESO4.7``."""
    written: str = ""


def _no_file(what: str, at: Path, phrase: str) -> NoReturn:
    raise NeedError(what)


class ByLanguage(Mapping[Language, T]):
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
    fail: Callable[[str, Path, str], NoReturn] = field(repr=False, default=_no_file)
    """Raises ``NeedError`` with the line of the file where a phrase stands in a field."""

    def title(self, language: Language) -> str:
        return self.titles.get(language) or self.titles[Language("en")]

    def description(self, language: Language) -> str:
        return self.describes.get(language) or self.describes[Language("en")]
