"""Who is named: an organisation, or a person whose name is not to be passed on."""

from __future__ import annotations

import re
from functools import cache

from matching._regions import table
from model import fold

_WORD = re.compile(r"[^\W\d_]+")
_ORGANISATIONS = """
    academ akadem agenc agenz agenti agentur agjenc asoci assoc associa autorit authority
    ayuntamient bank camara camera centr center chamber cluster college comune comunidad comunitat
    concello commune communaute conseil consejo consel consiliul consort cooper county council
    department departement diputaci direc district escola escuela fakult federa fondaz foundation
    fundac fundatia fundacja funda gemeinde gmina hochschule hospital inspector instit instytut
    izba judetul kammer klaster komora kraj landkreis mesto miasto minister ministr municip
    mestska nadac obec office okres oras ospedale politechnik politecnic polytechn powiat
    primaria provinc public regio samorzad school scoala scuola service sindicat skola spital
    spolek spolocn stadt stiftung stowarzysz szkol szpital union univer uniwer urad urzad verband
    verein voivod wojewodz wyzsza zarzad zavod zdruzen zwiazek
    """.split()  # noqa: SIM905 - a list this long reads better as words
_FORMS = frozenset(
    """
    ab ag as asbl bv doo dd eood gmbh kft kg lda llc ltd mbh nv oy oyj plc sa sas sarl se sl slu
    sp spa spzoo srl sro uab zrt
    """.split()  # noqa: SIM905
)


@cache
def _given_names() -> frozenset[str]:
    return frozenset(fold(row["name"]) for row in table("given_names.csv"))


def names_person(words: str) -> bool:
    """Whether a given name stands beside another name: a person's, by all one can see.

    Too careful rather than not careful enough: a hospital may bear a person's name too.
    """
    found = _WORD.findall(words)
    return any(
        fold(one) in _given_names() and fold(other) not in ("and", "und", "et", "i", "the")
        for here, one in enumerate(found)
        if one[:1].isupper()
        for other in (*found[max(here - 1, 0) : here], *found[here + 1 : here + 2])
        if other[:1].isupper()
    )


def is_organisation(name: str) -> bool:
    """Whether a name says that it is an organisation's, and names no person."""
    if names_person(name):
        return False
    words = fold(name.replace(".", "")).split()  # s.r.o. is sro
    return any(w in _FORMS or w.startswith(tuple(_ORGANISATIONS)) for w in words)
