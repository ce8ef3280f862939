"""50,000 calls in fourteen languages, for the benches: recorded titles and abstracts where there
are any beside the checkout, words of the needs' files otherwise, and a long tail of rare words."""

from __future__ import annotations

import gzip
import json
import pathlib
import random
import re
from datetime import UTC, datetime, timedelta

from db import open_store
from matching import Need, load_needs
from model import (
    Band,
    Because,
    Call,
    CallStatus,
    CutOff,
    Language,
    Moment,
    NutsCode,
    Programme,
    SourceId,
    Tag,
)

NOW = datetime(2026, 3, 2, 9, tzinfo=UTC)
DAY = timedelta(days=1)
CALLS, LIVE = 50_000, 5_000
RECORDED = pathlib.Path(__file__).parents[2] / "shared" / "data" / "portal"
LANGUAGES = ["en", "de", "fr", "es", "it", "ro", "cs", "pl", "sk", "pt", "hu", "nl", "bg", "el"]
LANDS = {code: code.upper() for code in LANGUAGES} | {"en": "IE", "cs": "CZ"}
WORDS_OF_A_TEXT = (40, 420)
PROGRAMMES = (Programme.ERASMUS_PLUS, Programme.ESF_PLUS, Programme.JTF, Programme.HORIZON,
              Programme.DIGITAL, Programme.LIFE, Programme.ERDF, Programme.I3)  # fmt: skip
draw = random.Random(7)


class Corpus:
    """What calls are made of, by language: words as often as they are written, and titles."""

    def __init__(self) -> None:
        self.needs = load_needs()
        self.titles: dict[str, list[str]] = {code: [] for code in LANGUAGES}
        self.running: dict[str, list[str]] = {code: [] for code in LANGUAGES}
        for code in LANGUAGES:
            for need in self.needs:
                self.running[code] += 3 * re.findall(r"\w+", " ".join(_said(need, code)))
                for phrase in need.phrases.get(Language(code), ()):
                    self.running[code] += re.findall(r"\w+", phrase.written)
        file = RECORDED / "abstracts.jsonl.gz"
        if file.exists():
            with gzip.open(file, "rt", encoding="utf-8") as lines:
                for row in map(json.loads, lines):
                    self.titles["en"].append(row["title"])
                    self.running["en"] += re.findall(r"\w+", row.get("abstract") or "")
        # Rare words: every language has tens of thousands that stand in a call or two.
        self.rare = {code: _rare(set(self.running[code])) for code in LANGUAGES}

    def title(self, code: str, need: int) -> str:
        known = self.titles[code]
        if known and draw.random() < 0.6:
            return draw.choice(known)
        words = draw.choices(self.running[code], k=draw.randint(2, 7))
        return f"{_said(self.needs[need], code)[0]}: {' '.join(words)}"

    def text(self, code: str) -> str:
        words: list[str] = []
        length = draw.randint(*WORDS_OF_A_TEXT)
        running = self.running[code]
        while len(words) < length:
            at = draw.randrange(len(running))
            words += running[at : at + draw.randint(4, 12)]
            words.append(draw.choice(self.rare[code]))
        return " ".join(words)


def _said(need: Need, code: str) -> list[str]:
    """Title and description, in English where a language has none of its own."""
    english = Language("en")
    return [texts.get(Language(code), texts[english]) for texts in (need.titles, need.describes)]


def _rare(known: set[str]) -> list[str]:
    """Words made of the halves of known ones: as long as those, and with their letters."""
    heads = sorted({w[: (len(w) + 1) // 2] for w in known if len(w) > 4})
    tails = sorted({w[len(w) // 2 :] for w in known if len(w) > 4})
    return [draw.choice(heads) + draw.choice(tails) for _ in range(20_000)]


def a_call(corpus: Corpus, n: int, need: int, *, live: bool) -> Call:
    code = "en" if n % 5 < 2 else LANGUAGES[n % len(LANGUAGES)]
    ends = NOW + draw.randint(1, 400) * DAY if live else NOW - draw.randint(1, 3000) * DAY
    programme = draw.choice(PROGRAMMES)
    land = LANDS[code]
    regions = {NutsCode(land)} if n % 3 else {NutsCode(f"{land}{draw.randint(1, 9)}")}
    return Call(
        source=SourceId("eu_portal"),
        key=f"key-{n}",
        title=corpus.title(code, need),
        url=f"https://example.org/{n}",
        programme=programme,
        reference=f"{programme}-{2020 + n % 8}-D{n % 7}-{n}".upper(),
        language=Language(code),
        published_status=CallStatus.OPEN if live else CallStatus.CLOSED,
        opens=Moment(ends - 120 * DAY),
        cut_offs=(CutOff(ends - 60 * DAY, stage=1), CutOff(ends, stage=2)),
        regions=frozenset(regions) if code != "en" else frozenset(),
        keywords=tuple(draw.choices(corpus.running[code], k=3)),
        text=corpus.text(code),
    )


def build(path: str, calls: int = CALLS, live: int = LIVE) -> None:
    """The older calls first, as a store comes to have them."""
    corpus, store = Corpus(), open_store(path)
    for start in range(0, calls, 500):
        with store.transaction():
            for n in range(start, min(start + 500, calls)):
                needs = draw.sample(range(len(corpus.needs)), 2)
                made = a_call(corpus, n, needs[0], live=n >= calls - live)
                stored = store.take_in(made, NOW).stored
                tags = [
                    Tag(corpus.needs[k].id, 0.9, Band.STRONG, (Because("cells", "title", "r"),))
                    for k in needs
                ]
                store.set_tags(stored.id, tags, "v1")
    store.close()
