"""The story's own words in its four languages: who does what, and what stands in words.toml."""

from __future__ import annotations

import pathlib
import re
import tomllib
from dataclasses import dataclass
from typing import Any


@dataclass(frozen=True, slots=True)
class Done:
    """What people and the bot do, as the transcript puts it."""

    taps: str
    opens: str
    to: str
    now: str
    stays: str
    same: str
    picture: str
    file: str
    popup: str
    note: str
    also: str
    colon: str = ":"

    def line(self, line: str) -> str:
        """What somebody does."""
        line = re.sub(r"^(\w+): ", rf"\1{self.colon} ", line)
        line = re.sub(r"^(\S+) taps \[", rf"\1 {self.taps} [", line)
        return re.sub(r"^(\S+) opens the link ", rf"\1 {self.opens} ", line)

    def told(self, line: str) -> str:
        """What stands in somebody's chat then."""
        for pattern, words in (
            (r"^(    #\d+) to (\S+):$", rf"\1 {self.to} \2{self.colon}"),
            (r"^(    #\d+) now reads:$", rf"\1 {self.now}{self.colon}"),
            (r"^(    #\d+) stays as it is$", rf"\1 {self.stays}"),
            (r"^(    #\d+), the same words:$", rf"\1, {self.same}{self.colon}"),
            (r"^    │ \(a picture\)$", f"    │ ({self.picture})"),
            (r"^    │ \(a file: (\S+)\)$", rf"    │ ({self.file}{self.colon} \1)"),
            (r"^    ⓘ pop-up: ", f"    ⓘ {self.popup}{self.colon} "),
            (r"^    ⓘ fading note: ", f"    ⓘ {self.note}{self.colon} "),
        ):
            line = re.sub(pattern, words, line)
        return line


DONE = {
    "en": Done(
        "taps", "opens the link", "to", "now reads", "stays as it is", "the same words",
        "a picture", "a file", "pop-up", "fading note", "also to",
    ),
    "de": Done(
        "tippt auf", "öffnet den Link", "an", "lautet jetzt", "bleibt, wie es ist",
        "derselbe Text", "ein Bild", "eine Datei", "Hinweis", "kurzer Hinweis", "auch an",
    ),
    "fr": Done(
        "touche", "ouvre le lien", "à", "dit maintenant", "reste tel quel", "le même texte",
        "une image", "un fichier", "fenêtre", "note passagère", "aussi à", "\u00a0:",
    ),
    "pl": Done(
        "dotyka", "otwiera link", "do", "brzmi teraz", "pozostaje bez zmian", "ten sam tekst",
        "obraz", "plik", "okienko", "krótka informacja", "także do",
    ),
}  # fmt: skip

WORDS: dict[str, Any] = tomllib.loads(
    pathlib.Path(__file__).with_name("words.toml").read_text(encoding="utf-8")
)
"""By part and key: the words in each language."""
