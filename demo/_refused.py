"""What Telegram says when it does not do what a bot asked."""

from __future__ import annotations

from typing import Any

Json = dict[str, Any]


class Refused(Exception):
    """An answer with ``ok: false``: its HTTP status, its words and what comes with them."""

    def __init__(self, code: int, description: str, parameters: Json | None = None) -> None:
        super().__init__(description)
        self.code = code
        self.description = description
        self.parameters = parameters

    def as_json(self) -> Json:
        said: Json = {"ok": False, "error_code": self.code, "description": self.description}
        if self.parameters:
            said["parameters"] = self.parameters
        return said


def bad(why: str, parameters: Json | None = None) -> Refused:
    return Refused(400, f"Bad Request: {why}", parameters)


def forbidden(why: str) -> Refused:
    return Refused(403, f"Forbidden: {why}")


def flooded(seconds: int) -> Refused:
    return Refused(429, f"Too Many Requests: retry after {seconds}", {"retry_after": seconds})
