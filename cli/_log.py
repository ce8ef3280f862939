"""Logs: text or JSON on standard error, never with the token."""

from __future__ import annotations

import logging

import structlog

LOUD = ("httpx", "httpcore", "apscheduler", "telegram", "tornado.access")
"""Libraries that write every request, with the token in its address, at INFO."""


class Redacting(structlog.stdlib.ProcessorFormatter):
    """Takes the token out of finished lines: whatever was logged, by whom, with what traceback."""

    token = ""

    def format(self, record: logging.LogRecord) -> str:
        line = super().format(record)
        return line.replace(self.token, "<token>") if self.token else line


def set_up(kind: str, token: str) -> None:
    """``kind``: ``text`` or ``json``."""
    renderer: structlog.types.Processor = (
        structlog.processors.JSONRenderer(ensure_ascii=False)
        if kind == "json"
        else structlog.dev.ConsoleRenderer(colors=False)
    )

    shared: list[structlog.types.Processor] = [
        structlog.stdlib.add_log_level,
        structlog.processors.TimeStamper(fmt="iso", utc=True),
        structlog.processors.format_exc_info,
    ]
    structlog.configure(
        processors=[*shared, structlog.stdlib.ProcessorFormatter.wrap_for_formatter],
        logger_factory=structlog.stdlib.LoggerFactory(),
        cache_logger_on_first_use=False,
    )
    handler = logging.StreamHandler()
    formatter = Redacting(
        foreign_pre_chain=shared,
        processors=[structlog.stdlib.ProcessorFormatter.remove_processors_meta, renderer],
    )
    formatter.token = token
    handler.setFormatter(formatter)
    root = logging.getLogger()
    root.handlers[:] = [handler]
    root.setLevel(logging.INFO)
    for name in LOUD:
        logging.getLogger(name).setLevel(logging.WARNING)
