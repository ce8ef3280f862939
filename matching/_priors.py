"""What a call's programme, type of action and identifier say of it by themselves."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator, Sequence
from typing import NamedTuple

from matching._needs import Need, Prior
from matching._phrases import Index
from matching._programme import objectives_in, programme_of
from matching._text import Text, compose, tokens
from model import Because


class Met(NamedTuple):
    """A prior that a call meets; ``need`` is the need's place in the list."""

    need: int
    weight: float
    because: Because


class Priors:
    """The priors of all needs."""

    def __init__(self, needs: Sequence[Need]) -> None:
        self._priors: dict[str, list[tuple[int, Prior]]] = defaultdict(list)
        """By programme, where one is asked for, else by identifier; the rest under neither."""
        self._actions = Index()
        for i, need in enumerate(needs):
            for prior in need.priors:
                self._priors[prior.programme or prior.identifier].append((i, prior))
                if prior.action:
                    self._actions.add(prior.action, prior.action)
        self._longest = max((k.count("-") + 1 for k in self._priors), default=0)

    def met(self, text: Text) -> Iterator[Met]:
        """Of each need the weightiest prior that speaks for it, and of those against it."""
        programme = programme_of(text.programme) if text.programme else None
        actions = {action for *_, action in self._actions.find(tokens(compose(text.action)))}
        objectives = objectives_in(text.action)
        identifier = f"-{text.identifier.upper()}-"
        best: dict[tuple[int, bool], Met] = {}
        asked = ["", *([programme] if programme else []), *self._parts(text.identifier)]
        for need, prior in (one for key in asked for one in self._priors.get(key, ())):
            if prior.identifier and f"-{prior.identifier}-" not in identifier:
                continue
            if prior.action and prior.action not in actions:
                continue
            if prior.objective and prior.objective not in objectives:
                continue
            kept = best.get((need, prior.weight > 0))
            if kept is None or abs(prior.weight) > abs(kept.weight):
                because = _because(prior, text)
                best[need, prior.weight > 0] = Met(need, prior.weight, because)
        yield from best.values()

    def _parts(self, identifier: str) -> Iterator[str]:
        """``A-B-C``: A, A-B, A-B-C, B and so on, as long as an identifier asked for can be."""
        parts = identifier.upper().split("-")
        for i in range(len(parts)):
            for j in range(i + 1, min(i + self._longest, len(parts)) + 1):
                yield "-".join(parts[i:j])


def _because(prior: Prior, text: Text) -> Because:
    if prior.action or prior.objective:
        return Because(text.action, "action", prior.written)
    if prior.identifier:
        return Because(prior.identifier, "identifier", prior.written)
    return Because(text.programme, "programme", prior.written)
