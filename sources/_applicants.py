"""Who may apply, from the words of a timetable or a form. The words stay with the call."""

from __future__ import annotations

import csv
import pathlib
import re
from functools import cache

from model import ApplicantType
from sources._letters import bare

LIST = pathlib.Path(__file__).with_name("_words_of_applicants.csv")
PARTS = re.compile(r"[;|,/+\n\u2022]|(?<=\s)[-\u2013](?=\s)")
EXCEPT = re.compile(
    r"(?<!\w)(?:except|excluding|with the exception|not eligible|exclus[aeo]?|ad esclusione"
    r"|ad eccezione|escluse?|esclusi|excepto|salvo|a excecao|a excepcion|a l'exception|sauf|hormis"
    r"|ausgenommen|ausser|mit ausnahme|z wyjatkiem|z wylaczeniem|oprocz|s vyjimkou|krome"
    r"|s vynimkou|okrem|cu exceptia|exceptand|behalve|met uitzondering)(?!\w)"
)


def applicants(words: str, language: str = "") -> frozenset[ApplicantType]:
    """The kinds of applicants that the words name; of one language (ISO 639-1), or of any.

    What is excepted does not count. Empty where nothing is understood, and where persons alone
    are but other words of the list are not: that would turn organisations away.
    """
    phrases, kinds = _phrases(language)
    found: set[ApplicantType] = set()
    rest = ""
    for part in PARTS.split(words):
        said = EXCEPT.split(bare(part))[0]
        for match in phrases.finditer(said):
            found |= kinds[(match.lastindex or 1) - 1]
        rest += phrases.sub(" ", said)
    if found == {ApplicantType.PERSON} and re.search(r"\w{3}", rest):
        return frozenset()
    return frozenset(found)


@cache
def _lists(language: str) -> dict[str, frozenset[ApplicantType]]:
    """A phrase, "*" for any ending -> the kinds it names; of the language before English."""
    found: dict[str, frozenset[ApplicantType]] = {}
    with LIST.open(encoding="utf-8", newline="") as lines:
        for row in csv.DictReader(lines):
            if language and row["language"] not in (language, "en"):
                continue
            kinds = frozenset(map(ApplicantType, row["types"].split()))
            for phrase in map(bare, row["words"].split("|")):
                if row["language"] == language or phrase not in found:
                    found[phrase] = kinds
    return found


@cache
def _phrases(language: str) -> tuple[re.Pattern[str], list[frozenset[ApplicantType]]]:
    """A group a phrase, and what each names; the longest first, as it says something else."""
    lists = _lists(language)
    longest = sorted(lists, key=len, reverse=True)
    forms = (re.escape(p).replace(r"\*", r"\w*") for p in longest)
    pattern = re.compile("|".join(rf"(?<!\w)({form})(?!\w)" for form in forms))
    return pattern, [lists[phrase] for phrase in longest]
