"""Logs: text or JSON on standard error, never with the token."""

from __future__ import annotations

import logging

import structlog

LOUD = ("httpx", "httpcore", "apscheduler", "telegram", "tornado.access")
"""Libraries that write every request, with the token in its address, at INFO."""


class Redact(logging.Filter):
    """Takes the token out of whatever a library logs."""

    def __init__(self, token: str) -> None:
        super().__init__()
        self._token = token

    def filter(self, record: logging.LogRecord) -> bool:
        if self._token:
            record.msg = str(record.getMessage()).replace(self._token, "<token>")
            record.args = ()
            if record.exc_info and record.exc_info[1]:
                text = logging.Formatter().formatException(record.exc_info)
                record.exc_text = text.replace(self._token, "<token>")
                record.exc_info = None
        return True


def set_up(kind: str, token: str) -> None:
    """``kind``: ``text`` or ``json``."""
    renderer: structlog.types.Processor = (
        structlog.processors.JSONRenderer(ensure_ascii=False)
        if kind == "json"
        else structlog.dev.ConsoleRenderer(colors=False)
    )

    def redact(_: object, __: str, event: structlog.types.EventDict) -> structlog.types.EventDict:
        if not token:
            return event
        return {
            k: v.replace(token, "<token>") if isinstance(v, str) else v for k, v in event.items()
        }

    shared: list[structlog.types.Processor] = [
        structlog.stdlib.add_log_level,
        structlog.processors.TimeStamper(fmt="iso", utc=True),
        structlog.processors.format_exc_info,
        redact,
    ]
    structlog.configure(
        processors=[*shared, structlog.stdlib.ProcessorFormatter.wrap_for_formatter],
        logger_factory=structlog.stdlib.LoggerFactory(),
        cache_logger_on_first_use=False,
    )
    handler = logging.StreamHandler()
    handler.setFormatter(
        structlog.stdlib.ProcessorFormatter(
            foreign_pre_chain=shared,
            processors=[structlog.stdlib.ProcessorFormatter.remove_processors_meta, renderer],
        )
    )
    handler.addFilter(Redact(token))
    root = logging.getLogger()
    root.handlers[:] = [handler]
    root.setLevel(logging.INFO)
    for name in LOUD:
        logging.getLogger(name).setLevel(logging.WARNING)
