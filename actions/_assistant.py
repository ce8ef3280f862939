"""What every action needs at hand: the store, what is known, and the keeper's settings."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field

from actions._counts import Counts
from actions._courtesy import Courtesy
from actions._kept_figures import KeptFigures
from actions._papers import Papers
from actions._pictures import Pictures
from actions._settings import Settings
from db import Store
from matching import Need, Regions, Tagger
from model import Language, NeedId, SourceId
from sources import Source


@dataclass(frozen=True, kw_only=True)
class Assistant:
    store: Store
    needs: tuple[Need, ...]
    tagger: Tagger
    regions: Regions
    sources: Mapping[SourceId, Source]
    settings: Settings = field(default_factory=Settings)
    pictures: Pictures | None = field(default_factory=Pictures)
    """None: no picture is made, as where only words are counted."""
    papers: Papers = field(default_factory=Papers)
    counts: Counts = field(default_factory=Counts)
    courtesy: Courtesy = field(default_factory=Courtesy)
    figures: KeptFigures = field(default_factory=KeptFigures)
    jitter: Callable[[], float] = float
    """From 0 to 1, by chance, so that sources that failed together are not asked together."""

    def need_title(self, need: NeedId, language: Language) -> str:
        """The need's title in a member's language, else in English, else its id."""
        found = next((n for n in self.needs if n.id == need), None)
        if found is None:
            return need
        return found.titles.get(language) or found.titles.get(Language("en"), need)

    def source_title(self, source: SourceId) -> str:
        return self.sources[source].title if source in self.sources else source
