"""Wire and run. The only module that reads the environment and the clock."""

from __future__ import annotations

import gc
import os
import sys
from datetime import UTC, datetime
from pathlib import Path

# What the imports make stays: looking it through for rubbish would take a tenth of a start.
gc.disable()
try:
    import click

    from cli import Environment, main
except ModuleNotFoundError as missing:
    sys.exit(
        f"Error: the package {missing.name} is missing from this Python ({sys.executable});"
        " `make setup` puts it into .venv: then .venv/bin/python bot.py"
    )
gc.freeze()
gc.enable()
# What a poll makes stays, too: not every 700 objects, as Python has it, which costs as much.
gc.set_threshold(50_000, 20, 20)


def utc_now() -> datetime:
    """The time, in UTC."""
    return datetime.now(UTC)


def environment() -> Environment:
    """The settings that come from outside. Raises for a bad token file."""
    os.environ.setdefault("PTB_TIMEDELTA", "1")  # retry_after as a time span, without a warning
    token = os.environ.get("TELEGRAM_TOKEN", "")
    if file := os.environ.get("TELEGRAM_TOKEN_FILE", ""):
        token = Path(file).read_text(encoding="utf-8")
    return Environment(
        clock=utc_now,
        token=token.strip(),
        api_url=os.environ.get("TELEGRAM_API_URL", ""),
        db=os.environ.get("ROUNDTABLE_DB", "roundtable.db"),
        config=os.environ.get("ROUNDTABLE_CONFIG", ""),
        webhook_url=os.environ.get("ROUNDTABLE_WEBHOOK_URL", ""),
        http=os.environ.get("ROUNDTABLE_HTTP", "127.0.0.1:8081"),
        log=os.environ.get("ROUNDTABLE_LOG", "text"),
    )


if __name__ == "__main__":
    try:
        outside = environment()
    except (OSError, UnicodeDecodeError) as wrong:
        file = os.environ["TELEGRAM_TOKEN_FILE"]
        click.echo(f"Error: the token file {file} cannot be read: {wrong}", err=True)
        sys.exit(1)
    main(obj=outside)
