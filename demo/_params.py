"""A request's parameters, however they came: JSON, a form, multipart, or in the address."""

from __future__ import annotations

import json
from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any

from demo._refused import Json, bad


@dataclass(frozen=True, slots=True)
class Upload:
    name: str
    mime: str
    body: bytes


@dataclass(frozen=True, slots=True)
class Params:
    values: Mapping[str, Any]
    files: Mapping[str, Upload] = field(default_factory=dict)

    def text(self, name: str, default: str = "") -> str:
        said = self.values.get(name)
        return default if said is None else str(said)

    def whole(self, name: str) -> int | None:
        said = self.values.get(name)
        if said in (None, ""):
            return None
        try:
            return int(str(said))
        except ValueError:
            raise bad(f"{name} must be an integer") from None

    def flag(self, name: str) -> bool:
        said = self.values.get(name)
        return said is True or str(said).lower() in ("true", "1", "yes")

    def data(self, name: str) -> Any:
        """A compound value: a form carries it as JSON text, a JSON body as it is."""
        said = self.values.get(name)
        if not isinstance(said, str):
            return said
        try:
            return json.loads(said)
        except ValueError:
            raise bad(f"can't parse {name} JSON object") from None

    def pick(self, *names: str) -> Json:
        return {n: self.values[n] for n in names if n in self.values}

    def upload(self, name: str) -> Upload | str | None:
        """A file sent with the request, or the id of one sent before."""
        if name in self.files:
            return self.files[name]
        said = self.values.get(name)
        if isinstance(said, str) and said.startswith("attach://"):
            return self.files.get(said.removeprefix("attach://"))
        return str(said) if said else None
