"""The commands and buttons there are: every module without an underscore that has one."""

from __future__ import annotations

import importlib
import pkgutil
from functools import cache
from types import ModuleType

import chat
from chat._command import Buttons, Command


@cache
def _modules() -> tuple[ModuleType, ...]:
    names = sorted(m.name for m in pkgutil.iter_modules(chat.__path__) if m.name[0] != "_")
    return tuple(importlib.import_module(f"chat.{name}") for name in names)


def commands() -> tuple[Command, ...]:
    return tuple(m.COMMAND for m in _modules() if hasattr(m, "COMMAND"))


def buttons() -> tuple[Buttons, ...]:
    return tuple(m.BUTTONS for m in _modules() if hasattr(m, "BUTTONS"))
