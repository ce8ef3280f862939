"""What the topics of a programme repeat says nothing of any one of them."""

from __future__ import annotations

import gzip
import json
import pathlib
import re
from collections import defaultdict

import pytest

from matching import Tagger, Text
from model import Band

OFTEN = 7
"""A sentence in so many recorded topics is boilerplate; six may be one call for six areas."""


@pytest.mark.recorded
def test_no_sentence_that_many_topics_repeat_makes_a_tag(
    tagger: Tagger, shared: pathlib.Path
) -> None:
    topics: defaultdict[str, set[str]] = defaultdict(set)
    with gzip.open(shared / "data/portal/topics.jsonl.gz", "rt", encoding="utf-8") as lines:
        for row in map(json.loads, lines):
            for sentence in re.split(r"(?<=[.;:!?])\s+|\n+", row["text"] or ""):
                topics[" ".join(sentence.split())].add(row["identifier"])
    repeated = [s for s, where in topics.items() if len(where) >= OFTEN and len(s.split()) > 5]
    assert len(repeated) > 150
    tags = {
        sentence: [t.need for t in tagger.tag(Text(text=sentence)) if t.band is not Band.MAYBE]
        for sentence in repeated
    }
    assert {s: needs for s, needs in tags.items() if needs} == {}
