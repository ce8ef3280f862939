"""The figures and the gap radars as they were worked out last."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field

from messages.figures import Figures, Radar
from model import NutsCode


@dataclass
class KeptFigures:
    figures: Figures | None = None
    radars: Mapping[NutsCode | None, Radar] = field(default_factory=dict)
    """By country; None: of all of them."""
