"""Our top-level names are plain words: nothing installed beside us may carry one."""

from __future__ import annotations

import importlib
import pathlib
from importlib.metadata import packages_distributions

import pytest

OURS = [
    "bot",
    "model",
    "sources",
    "matching",
    "roundtables",
    "messages",
    "db",
    "actions",
    "chat",
    "web",
    "demo",
    "cli",
]
ROOT = pathlib.Path(__file__).parent.parent


@pytest.mark.parametrize("name", OURS)
def test_no_dependency_carries_our_name(name: str) -> None:
    assert set(packages_distributions().get(name, ())) <= {"roundtable-bot"}


@pytest.mark.parametrize("name", OURS)
def test_imports_come_from_the_checkout(name: str) -> None:
    assert ROOT in pathlib.Path(importlib.import_module(name).__file__ or "").parents
