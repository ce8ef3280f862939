from __future__ import annotations

import pathlib
import shutil
from collections.abc import Iterator

import pytest

from db import open_store
from messages import be_strict
from tests.chat.town import Town


@pytest.fixture(autouse=True)
def plain_times(monkeypatch: pytest.MonkeyPatch) -> None:
    """Else the library warns that its times will be timedeltas."""
    monkeypatch.setenv("PTB_TIMEDELTA", "1")


@pytest.fixture(scope="session")
def new_store(tmp_path_factory: pytest.TempPathFactory) -> pathlib.Path:
    """An empty store: to make one takes longer than to copy it."""
    file = tmp_path_factory.mktemp("stores") / "new.db"
    open_store(str(file)).close()
    return file


@pytest.fixture
def town(new_store: pathlib.Path, tmp_path: pathlib.Path) -> Iterator[Town]:
    """The bot with its people; every sentence must have its facts and its translation."""
    be_strict(True)
    opened = Town(str(shutil.copy(new_store, tmp_path / "town.db")))
    yield opened
    opened.close()
    be_strict(False)
