from __future__ import annotations

from collections.abc import Iterator

import pytest

import messages


@pytest.fixture(autouse=True)
def strict() -> Iterator[None]:
    """A fault in a sentence fails the test instead of being said in English."""
    messages.be_strict(True)
    yield
    messages.be_strict(False)
