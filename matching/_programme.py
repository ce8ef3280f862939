"""A programme's slug from the many ways in which publishers write it."""

from __future__ import annotations

import re
from functools import lru_cache

from matching._text import fold
from model import Programme

# The publisher's abbreviation or words -> slug; the first that occurs decides. Abbreviations
# are the portal's own (``Horizon Europe (HORIZON)``), the rest how managing authorities write.
_WRITTEN: tuple[tuple[str, Programme], ...] = (
    (r"erdf-ta|technical assistance for erdf", Programme.TECHNICAL_ASSISTANCE),
    (r"just transition mechanism|jtm|public sector loan", Programme.JTM),
    (r"just transition fund|jtf|ftj|fst|transicion justa|transition juste|gerechten ubergang"
     r"|spravedliv\w* transform\w*|sprawiedliw\w* transform\w*|tranzitie justa"
     r"|transizione giusta|operacni program spravedliva", Programme.JTF),
    (r"erasmus\w*", Programme.ERASMUS_PLUS),
    (r"esf|fse|efs|european social fund|fondo social europeo|fonds social europeen"
     r"|europaischer sozialfonds|fondo sociale europeo|fondul social european"
     r"|evropsky socialni fond|europejski fundusz spoleczny", Programme.ESF_PLUS),
    (r"erdf|feder|efre|fesr|efrr|european regional development fund", Programme.ERDF),
    (r"horizon 2020|h2020", Programme.H2020),
    (r"horizon\w*", Programme.HORIZON),
    (r"interregional innovation investments|i3", Programme.I3),
    (r"innovation fund|innovfund", Programme.INNOVATION_FUND),
    (r"digital europe programme|digital", Programme.DIGITAL),
    (r"life", Programme.LIFE),
    (r"connecting europe facility|cef", Programme.CEF),
    (r"single market programme|smp", Programme.SMP),
    (r"cerv", Programme.CERV),
    (r"creative europe\w*|crea", Programme.CREATIVE),
    (r"rfcs|coal (?:&|and) steel", Programme.RFCS),
    (r"socpl|social prerogative\w*", Programme.SOCIAL_PREROGATIVE),
    (r"european solidarity corps|esc", Programme.ESC),
    (r"edf|european defence fund", Programme.EDF),
    (r"pppa|pilot projects", Programme.PPPA),
    (r"euratom", Programme.EURATOM),
    (r"eu4health|eu4h", Programme.EU4HEALTH),
    (r"amif", Programme.AMIF),
    (r"isf", Programme.ISF),
    (r"tsi|technical support instrument", Programme.TSI),
)  # fmt: skip
_OBJECTIVE = re.compile(r"\b[EJR]SO ?\d\.\d{1,2}\b")
_SLUGS = frozenset(Programme)
_PATTERNS = tuple((re.compile(rf"(?<!\w)(?:{p})(?!\w)"), slug) for p, slug in _WRITTEN)


@lru_cache(maxsize=256)
def programme_of(written: str) -> Programme | None:
    """The programme meant by a slug or a publisher's words, None if neither is known."""
    if written in _SLUGS:
        return Programme(written)
    words = fold(written)
    return next((slug for pattern, slug in _PATTERNS if pattern.search(words)), None)


def objectives_in(words: str) -> set[str]:
    """The specific objectives named by their codes, as ``ESO4.7`` (Regulation (EU) 2021/1060,
    Annex I)."""
    return {code.replace(" ", "") for code in _OBJECTIVE.findall(words)}
