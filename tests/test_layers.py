"""Who may import whom, and where the outside world may be touched."""

from __future__ import annotations

import ast
import pathlib
from collections.abc import Iterator

import pytest

ROOT = pathlib.Path(__file__).parent.parent

MAY_IMPORT: dict[str, set[str]] = {
    "model": set(),
    "matching": {"model"},
    "roundtables": {"model"},
    "messages": {"model"},
    "sources": {"model"},
    "db": {"model"},
    "actions": {"model", "matching", "roundtables", "messages", "sources", "db"},
    "chat": {"model", "matching", "messages", "db", "actions"},
    "web": {"model", "messages", "db", "actions"},
    "demo": set(),
    "cli": {"model", "matching", "messages", "sources", "db", "actions", "chat", "web", "demo"},
    "bot": {"model", "matching", "sources", "db", "actions", "chat", "web", "demo", "cli"},
}
ONLY_IN: dict[str, set[str]] = {
    "telegram": {"chat", "cli", "bot"},
    "apscheduler": {"bot", "cli"},
    "sqlite3": {"db"},
    "sqlite_utils": {"db"},
    "httpx": {"sources", "bot", "cli"},
    "feedparser": {"sources"},
    "bs4": {"sources"},
    "lxml": {"sources"},
    "holidays": {"matching"},
    "tornado": {"demo", "web"},
    "click": {"cli", "bot"},
    "rich": {"cli", "bot"},
    "os": {"bot"},
    "time": set(),
}
FILES = [
    p for p in ROOT.rglob("*.py") if p.relative_to(ROOT).parts[0].removesuffix(".py") in MAY_IMPORT
]


def imports(tree: ast.AST) -> Iterator[str]:
    for node in ast.walk(tree):
        if isinstance(node, ast.Import):
            yield from (a.name for a in node.names)
        elif isinstance(node, ast.ImportFrom):
            assert node.level == 0, "imports are absolute here"
            yield node.module or ""


@pytest.mark.parametrize("path", FILES, ids=lambda p: str(p.relative_to(ROOT)))
def test_arrows(path: pathlib.Path) -> None:
    here = path.relative_to(ROOT).parts[0].removesuffix(".py")
    for name in imports(ast.parse(path.read_text())):
        top, *rest = name.split(".")
        if top in MAY_IMPORT and top != here:
            assert top in MAY_IMPORT[here], f"{here} may not import {top}"
            assert not any(part.startswith("_") for part in rest), f"{name} is private to {top}"
        assert here in ONLY_IN.get(top, {here}), f"{top} stays out of {here}"


@pytest.mark.parametrize("path", FILES, ids=lambda p: str(p.relative_to(ROOT)))
def test_no_await_inside_a_transaction(path: pathlib.Path) -> None:
    for node in ast.walk(ast.parse(path.read_text())):
        if isinstance(node, ast.AsyncFunctionDef):
            for inner in ast.walk(node):
                if isinstance(inner, ast.With):
                    opened = [ast.unparse(i.context_expr) for i in inner.items]
                    assert not any("transaction(" in o for o in opened), f"{path}:{inner.lineno}"
