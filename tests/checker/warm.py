"""Runs the bot's command line in processes that need not import it first.

    python tests/checker/warm.py ROOT

Reads orders as JSON lines: ``{"bot", "arguments", "environment", "folder", "out", "errors"}``.
For each it forks a process that runs ``bot`` as a script, and prints that process's number, and
its exit code once it has ended. Two commands share the modules and the sentences read from
their files, and nothing else: no command of the bot has run here when the fork comes. It saves
two seconds each time.
"""

from __future__ import annotations

import importlib
import json
import os
import pathlib
import runpy
import sys
from typing import Any


def become(order: dict[str, Any]) -> None:
    """Turn this process into one that was started for the order, and live it to its end."""
    null = os.open(os.devnull, os.O_RDONLY)
    os.dup2(null, 0)
    for name, fd in (("out", 1), ("errors", 2)):
        file = os.open(order[name], os.O_WRONLY | os.O_CREAT | os.O_APPEND, 0o644)
        os.dup2(file, fd)
        os.close(file)
    os.environ.clear()  # noqa: TID251 (as a shell sets it for a command)
    os.environ.update(order["environment"])  # noqa: TID251
    os.chdir(order["folder"])
    sys.argv = [order["bot"], *order["arguments"]]
    runpy.run_path(order["bot"], run_name="__main__")


def main() -> None:
    sys.path[0] = sys.argv[1]
    importlib.import_module("cli")
    for module in sorted(pathlib.Path(sys.argv[1], "chat").glob("[a-z]*.py")):
        importlib.import_module(f"chat.{module.stem}")
    messages = importlib.import_module("messages")
    for language in messages.LANGUAGES:
        messages.plain(language, "bot-short-description", assistant="")
    while line := sys.stdin.readline():
        child = os.fork()
        if not child:
            become(json.loads(line))
            return
        sys.stdout.write(f"{child}\n")
        sys.stdout.flush()
        code = os.waitstatus_to_exitcode(os.waitpid(child, 0)[1])
        sys.stdout.write(f"{code}\n")
        sys.stdout.flush()


if __name__ == "__main__":
    main()
