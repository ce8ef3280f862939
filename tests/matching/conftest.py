from __future__ import annotations

import pytest

from matching import Need, Tagger, load_needs


@pytest.fixture(scope="session")
def needs() -> tuple[Need, ...]:
    return load_needs()


@pytest.fixture(scope="session")
def tagger(needs: tuple[Need, ...]) -> Tagger:
    return Tagger(needs)
