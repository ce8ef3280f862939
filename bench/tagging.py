"""Texts tagged per second on one core, beside a plain ``re`` alternation and Aho-Corasick.

    PYTHONPATH=. python bench/tagging.py [TOPICS]

All look for the same phrases, namely everything the tagger looks for in a text of that language
(the needs' phrases, masks, negations and pairs, the boilerplate, the English phrases that count
in it), and all begin with the text as the call has it, so that folding it counts:

- *tagger*: the whole result, tags in bands with their reasons;
- *its search*: words and ``Vocabulary.find``, what the others are to be compared with;
- *re*: one alternation of all phrases, longest first, each translated in full (whole words,
  ``*``, ``a/b``, gaps). ``finditer`` gives one phrase a place where several stand;
- *Aho-Corasick*: ``ahocorasick-rs``, the group ``bench`` in pyproject.toml. An automaton knows
  fixed strings alone: of a phrase with a gap, or with ``*`` before its last word, it looks for the
  longest fixed part and finds candidates that somebody has to look at again. (``*`` at the end of
  a phrase it can do, and whole words, because it is given the words parted by single spaces.)
  Once as a text comes, and once with the folding left out of the time.

Neither of the two tells ``AI`` from ``ai``, or does what comes after the search. Texts are calls
written for the tests, their sentences parted by the language's commonest words so that as much is
found in 100 words as in real calls. They come round again, so their words are remembered, as most
words of real calls are after a day; for recorded topics the first round is given too.

Processor time of the one thread, median of the rounds (least..most): other work on the machine
matters little. TOPICS (``../shared/data/portal/topics.jsonl.gz``) are left out where absent.
"""

from __future__ import annotations

import gzip
import itertools
import json
import pathlib
import re
import subprocess
import sys
import time
from collections.abc import Callable, Iterator, Sequence
from functools import cache, partial
from statistics import mean, median

import bot  # noqa: F401 - as the bot runs: it tells the collector of rubbish to come seldom
from matching import Need, Tagger, Text, load_needs
from matching._evidence import Vocabulary, build_index, english_signs, looked_for
from matching._languages import LanguageWords
from matching._phrases import GAP, Index, Word
from matching._text import compose, fold, tokens

try:
    import ahocorasick_rs
except ImportError:
    ahocorasick_rs = None  # type: ignore[assignment]

TOPICS = "../shared/data/portal/topics.jsonl.gz"
OWN = pathlib.Path(__file__).parents[1] / "tests/matching/own"
LANGUAGES = ("en", "de", "es", "hu", "pl")
FOUND = 11.2
"""Places of a text, in 100 words, where something is found that is looked for: 58,580 in the
523,366 words (title and text) of the 2,024 English topics recorded on the EU portal in 2026."""
SIZES = (200, 2000)
TEXTS = 20
"""Of each language and size."""
FEW = 2
"""Of these, for ``re``."""
ROUNDS = 5

Search = Callable[[str], int]
"""How many places of a text something is found in."""
out = sys.stdout.write


# -- the texts -----------------------------------------------------------------------------


def texts(tagger: Tagger, english: Index, code: str, words: int) -> Iterator[Text]:
    index = vocabulary(tagger.needs, tagger.languages[code], english)
    calls = [json.loads(line) for line in (OWN / f"{code}.jsonl").open(encoding="utf-8")]
    common = sorted(tagger.languages[code].stop_words)
    filler = itertools.cycle(word for word in common if not index.find([word]))
    for number in range(TEXTS):
        title = calls[number % len(calls)]["title"]
        own = itertools.cycle(calls[number % len(calls) :] + calls[: number % len(calls)])
        sentences = (s for call in own for s in re.split(r"(?<=[.;!?])\s", call["text"]))
        body: list[str] = []
        found = searched(index)(title)
        while (long := len(title.split()) + len(body)) < words:
            if found * 100 > FOUND * long:
                body.append(next(filler))
            else:
                sentence = next(sentences)
                body += sentence.split()
                found += searched(index)(sentence)
        yield Text(title, " ".join(body[: words - len(title.split())]), code)


def topics(file: pathlib.Path) -> Iterator[Text]:
    with gzip.open(file, "rt", encoding="utf-8") as lines:
        for row in map(json.loads, lines):
            yield Text(
                title=row["title"],
                text=row["text"],
                language="en",
                call_title=row.get("call_title") or "",
                action=row.get("action") or "",
                keywords=tuple(row.get("keywords") or ()),
                identifier=row["identifier"],
            )


def vocabulary(needs: Sequence[Need], words: LanguageWords, english: Index) -> Vocabulary:
    return Vocabulary(needs, words, None if words.code == "en" else english)


# -- ways to search ------------------------------------------------------------------------


def searched(index: Vocabulary) -> Search:
    return lambda text: len({found[:2] for found in index.find(tokens(compose(text)))})


def alternation(phrases: Sequence[tuple[Word, ...]]) -> Search:
    # What parts words is no end of a sentence, which no phrase reaches over.
    between = r"(?:[^\w.;!?]|[.;!?](?!\s))+"

    def written(phrase: tuple[Word, ...]) -> str:
        gap = rf"(?:\w+{between}){{0,{GAP}}}"
        parts = [
            gap
            if place == ("…",)
            else f"(?:{'|'.join(w.strip('=').replace('*', chr(92) + 'w*') for w in place)})"
            + between
            for place in phrase
        ]
        return "".join(parts).removesuffix(between)

    longest_first = sorted(map(written, phrases), key=len, reverse=True)
    pattern = re.compile(rf"\b(?:{'|'.join(longest_first)})\b")
    return lambda text: sum(1 for _ in pattern.finditer(fold(compose(text).replace("_", "-"))))


def fixed(phrase: tuple[Word, ...]) -> Iterator[list[str]]:
    """The parts of a phrase between ``*`` and gaps, of each of its alternatives."""
    for words in itertools.product(*phrase):
        line = " ".join(words).replace("=", "")
        yield [part for part in re.split(r"\*|…", f" {line} ") if part.strip()]


def folded(text: str) -> str:
    """The words with a space around each, so that an automaton can tell whole ones."""
    return f" {' '.join(tokens(fold(compose(text))))} "


def automaton(phrases: Sequence[tuple[Word, ...]], prepare: Callable[[str], str]) -> Search:
    longest = {max(parts, key=len) for phrase in phrases for parts in fixed(phrase)}
    found = ahocorasick_rs.AhoCorasick(sorted(longest))
    return lambda text: len(found.find_matches_as_indexes(prepare(text), overlapping=True))


# -- measuring -----------------------------------------------------------------------------


def spent(act: Callable[[], object]) -> float:
    start = time.process_time()
    act()
    return time.process_time() - start


def spread(values: Sequence[float], unit: str = "") -> str:
    return f"{median(values):,.0f} ({min(values):,.0f}..{max(values):,.0f}){unit}"


def rate(some: Sequence[Text], act: Callable[[Text], object]) -> float:
    """Texts a second."""

    def once() -> None:
        for text in some:
            act(text)

    return len(some) / spent(once)


class Ways:
    """The tagger and what it is compared with, each for all languages."""

    def __init__(self, needs: Sequence[Need]) -> None:
        self.tagger = Tagger(needs)
        self.built: dict[str, float] = {}
        """Seconds, of all languages together."""
        of = {code: self.tagger.languages[code] for code in LANGUAGES}
        looked = {c: sorted({p for p, _ in looked_for(needs, w)}) for c, w in of.items()}
        self.phrases = sum(map(len, looked.values()))
        self.cut = sum(
            any(len(parts) > 1 for parts in fixed(p)) for some in looked.values() for p in some
        )
        self.english = english = build_index(english_signs(needs))
        self.built["tagger"] = spent(lambda: self.tagger.prepare(LANGUAGES))
        self.ways: dict[str, dict[str, Search]] = {}
        self.add("its search", lambda code: searched(vocabulary(needs, of[code], english)))
        self.add("re", lambda code: alternation(looked[code]))
        if ahocorasick_rs:
            self.add("Aho-Corasick", lambda code: automaton(looked[code], folded))
            before = cache(folded)
            self.add("... folded before", lambda code: automaton(looked[code], before))

    def add(self, name: str, build: Callable[[str], Search]) -> None:
        start = time.process_time()
        self.ways[name] = {code: build(code) for code in LANGUAGES}
        self.built[name] = time.process_time() - start

    def compare(self, some: Sequence[Text]) -> None:
        """Every way once in each round, as a shared machine changes its speed."""
        few = [text for number, text in enumerate(some) if number % TEXTS < FEW]
        acts = {name: partial(find, searches) for name, searches in self.ways.items()}
        found = {
            name: f"{mean(map(act, few if name == 're' else some)):5.1f} places"
            for name, act in acts.items()
        }
        tag = self.tagger.tag
        found["tagger"] = f"{mean(len(tag(text)) for text in some):5.1f} tags"
        rates: dict[str, list[float]] = {name: [] for name in ("tagger", *acts)}
        for _ in range(ROUNDS):
            rates["tagger"].append(rate(some, tag))
            for name, act in acts.items():
                rates[name].append(rate(few if name == "re" else some, act))
        for name, these in rates.items():
            ratio = median(a / b for a, b in zip(these, rates["tagger"], strict=True))
            built = f"{self.built[name] / len(LANGUAGES) * 1000:8,.0f} ms"
            out(f"  {name:18}{spread(these):>28} {ratio:9.3g} {built} {found[name]}\n")
        for code in LANGUAGES:
            of_it = [text for text in some if text.language == code]
            out(f"    tagger, {code}{spread([rate(of_it, tag) for _ in range(ROUNDS)]):>34}\n")


def find(searches: dict[str, Search], text: Text) -> int:
    search = searches[text.language]
    return search(text.title) + search(text.text)


LOAD = """
import time, bot
from matching import Tagger, Text, load_needs
start = time.process_time()
tagger = Tagger(load_needs(checked=False))
needs = time.process_time()
tagger.tag(Text("Skills", language="en"))
english = time.process_time()
tagger.prepare(tagger.languages)
print(needs - start, english - start, time.process_time() - start)
"""


def load() -> None:
    """Each time in a process of its own, in which nothing is remembered."""
    runs = [
        subprocess.run([sys.executable, "-c", LOAD], capture_output=True, check=True, text=True)
        for _ in range(ROUNDS)
    ]
    times = zip(*([float(n) * 1000 for n in run.stdout.split()] for run in runs), strict=True)
    needs, english, everything = (spread(taken) for taken in times)
    out(f"load, ms: needs {needs}, and a first English text tagged {english}, ")
    out(f"and all languages {everything}\n")


def main() -> None:
    load()
    ways = Ways(load_needs())
    tagger = ways.tagger
    phrases = sum(len(p) for n in tagger.needs for p in n.phrases.values())
    out(f"{len(tagger.needs)} needs, {phrases:,} phrases, version {tagger.version}; ")
    out(f"looked for in {' '.join(LANGUAGES)}: {ways.phrases:,} phrases, in each language ")
    out("those of English too\n")
    if ahocorasick_rs:
        out(f"Aho-Corasick finds only a part of {ways.cut:,} of them (gap, * inside), which ")
        out("its places are candidates for; capitals, masks and pairs are nobody's but ours\n")
    else:
        out("no Aho-Corasick: the package of the group `bench` is not installed\n")
    for words in SIZES:
        some = [text for code in LANGUAGES for text in texts(tagger, ways.english, code, words)]
        out(f"{words:,} words{'texts/s':>27} (least..most)  of ours       built found in a text\n")
        ways.compare(some)
    file = pathlib.Path(sys.argv[1] if len(sys.argv) > 1 else TOPICS)
    if file.exists():
        some = list(topics(file))
        fresh = Tagger(tagger.needs)
        fresh.prepare(["en"])
        once, *more = (rate(some, fresh.tag) for _ in range(1 + ROUNDS))
        size = mean(len(f"{t.title} {t.text}".split()) for t in some)
        out(f"{len(some):,} topics, {size:.0f} words: {once:,.0f} texts/s the first time, ")
        out(f"then {spread(more)}\n")
    else:
        out(f"no recorded topics at {file}\n")


if __name__ == "__main__":
    main()
