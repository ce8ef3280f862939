from __future__ import annotations

import pathlib
from collections.abc import Iterator

import pytest

from tests.checker.driver import Checker


@pytest.fixture
def it(tmp_path: pathlib.Path) -> Iterator[Checker]:
    """The bot as it is started by anyone, with servers of the test's own round it."""
    with Checker(tmp_path / "scratch") as checker:
        yield checker
