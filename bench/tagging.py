"""Texts tagged per second on one core, and how long the needs take to load.

Run from the repository's root: ``PYTHONPATH=. python bench/tagging.py``. The texts are made of
the needs' own words between common ones, so that far more is found than in real calls. Processor
time is counted, so that other work on the machine does not matter.
"""

from __future__ import annotations

import itertools
import sys
import time

from matching import Tagger, Text, load_needs

FILLERS = """
the projects funded under this action are expected to bring together partners from several
countries and to show how their results will be used after the end of the grant
"""


def texts(tagger: Tagger, words: int) -> list[Text]:
    """A hundred texts of so many words, no two alike."""
    phrases = [
        phrase.written.replace("*", "")
        for need in tagger.needs
        for phrase in next(iter(need.phrases.values()))
        if "..." not in phrase.written and "/" not in phrase.written
    ]
    found, filler = itertools.cycle(phrases), itertools.cycle(FILLERS.split())
    made = []
    for number in range(100):
        body: list[str] = []
        while len(body) < words:
            body += [next(filler) for _ in range(9 + number % 5)]
            body += next(found).split()
        made.append(Text(title=" ".join(body[:8]), text=" ".join(body[:words]), language="en"))
    return made


def rate(tagger: Tagger, some: list[Text], least: float = 2.0) -> float:
    """Texts a second, over at least ``least`` seconds."""
    done, start = 0, time.process_time()
    while (spent := time.process_time() - start) < least:
        for text in some:
            tagger.tag(text)
        done += len(some)
    return done / spent


def main() -> None:
    loads = []
    for _ in range(5):
        start = time.process_time()
        tagger = Tagger(load_needs(checked=False))
        loads.append(time.process_time() - start)
    phrases = sum(len(p) for n in tagger.needs for p in n.phrases.values())
    out = sys.stdout.write
    out(f"{len(tagger.needs)} needs, {phrases} phrases, version {tagger.version}\n")
    out(f"load: {min(loads) * 1000:.0f} ms\n")
    for words in (200, 2000):
        out(f"{words} words: {rate(tagger, texts(tagger, words)):.0f} texts/s\n")


if __name__ == "__main__":
    main()
