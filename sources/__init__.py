"""Where calls come from. Every module here without a leading underscore is one source."""

from __future__ import annotations

import importlib
import pkgutil
from functools import cache

from model import SourceId
from sources._exchange import URL as EXCHANGE_RATES
from sources._fetch import Fetcher
from sources._host import jitter
from sources._http import client
from sources._lines import decoded
from sources._money import read_money
from sources._own import BadSource, own_source
from sources._reading import read_by
from sources._season import Day, Season, season_source
from sources._source import (
    Broken,
    Expect,
    Found,
    Harvest,
    Note,
    Page,
    Quarantined,
    Request,
    Row,
    Source,
    Total,
    Unreachable,
    Validators,
)

__all__ = [
    "EXCHANGE_RATES",
    "BadSource",
    "Broken",
    "Day",
    "Expect",
    "Fetcher",
    "Found",
    "Harvest",
    "Note",
    "Page",
    "Quarantined",
    "Request",
    "Row",
    "Season",
    "Source",
    "Total",
    "Unreachable",
    "Validators",
    "all_sources",
    "client",
    "decoded",
    "jitter",
    "own_source",
    "read_by",
    "read_money",
    "season_source",
]


@cache
def all_sources() -> dict[SourceId, Source]:
    """Every source by its id, which is the name of its module."""
    found = {}
    for module in pkgutil.iter_modules(__path__):
        if not module.name.startswith("_"):
            source: Source = importlib.import_module(f"{__name__}.{module.name}").SOURCE
            assert source.id == module.name, f"{source.id} lives in {module.name}.py"
            found[source.id] = source
    return found
