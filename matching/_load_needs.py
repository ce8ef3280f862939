"""The needs of regions, one TOML file each under ``needs/``: what a skills expert edits."""

from __future__ import annotations

import pathlib
from collections.abc import Collection, Sequence

from matching._languages import load_languages
from matching._need_file import read_need
from matching._needs import GROUPS, Need, Phrase
from matching._phrases import CAPITALS
from matching._toml import NeedError, Path
from model import Language

FOLDER = pathlib.Path(__file__).parent / "needs"


def load_needs(
    folder: pathlib.Path | None = None,
    languages: Collection[str] | None = None,
    *,
    checked: bool = True,
) -> tuple[Need, ...]:
    """All needs, by group and then in the order of their ids. NeedError names what is wrong.

    Not ``checked``: the phrases of a language are read when they are needed, and what is wrong
    with one is found then, or by ``check_need``. Fields are held against those known either way.
    """
    known = languages if languages is not None else load_languages(checked=checked).keys()
    paths = sorted((folder or FOLDER).glob("*.toml"))
    if not paths:
        raise NeedError(f"{folder or FOLDER}: there is no need, that is no *.toml, in this folder")
    seen: dict[str, str] = {}
    for path in paths:
        other = seen.setdefault(path.stem.casefold(), path.name)
        if other != path.name:
            raise NeedError(f"{path.name}, line 1: its id is a duplicate of that of {other}")
    needs = [read_need(path, known) for path in paths]
    _refuse_twins(needs)
    for need in needs if checked else ():
        check_need(need)
    return tuple(sorted(needs, key=lambda n: (GROUPS.index(n.group), n.id)))


def _refuse_twins(needs: Sequence[Need]) -> None:
    """A file that was copied and not changed: members could not tell the two apart."""
    of: dict[tuple[str, str], Need] = {}
    for need in needs:
        for code, title in need.titles.items():
            other = of.setdefault((code, title.casefold()), need)
            if other is not need:
                what = f"a duplicate: {other.id}.toml has the same title {title!r}"
                need.fail(what, ("title", code), "")


def check_need(need: Need) -> None:
    """Read the phrases of all languages. Raises ``NeedError``."""
    english = need.masks.get(Language("en"), ())
    for code in dict.fromkeys((*need.phrases, *need.pairs)):
        words: list[tuple[Path, Phrase]] = []
        words += [(("phrases", code), phrase) for phrase in need.phrases.get(code, ())]
        for n, pair in enumerate(need.pairs.get(code, ())):
            for side, phrases in (("words", pair.words), ("near", pair.near)):
                words += [(("pairs", code, str(n), side), phrase) for phrase in phrases]
        # English masks are looked for in calls of every language.
        masks = need.masks.get(code, ()) if code == "en" else (*need.masks.get(code, ()), *english)
        for where, phrase in words:
            mask = next((m for m in masks if _covers(m, phrase)), None)
            if mask:
                rest = "" if mask.words == phrase.words else f": see the mask {mask.written!r}"
                need.fail(f"{phrase.written!r} ({code}) masks itself{rest}", where, phrase.written)
    for table in (need.masks, need.negations):
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
    if not wider.startswith(CAPITALS):
        word = word.removeprefix(CAPITALS)
    stem = wider.strip("*")
    begins, ends = wider.startswith("*"), wider.endswith("*")
    if begins and ends:
        return stem in word
    if ends:
        return word.startswith(stem)
    return word == wider or (begins and word.endswith(stem))
