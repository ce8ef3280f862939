"""Public holidays by region: when nobody there can be asked to a meeting.

The days are the library's; here is which of its parts of a country a region of NUTS lies in.
"""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date
from functools import lru_cache

from model import Language, NutsCode

_ISO = {"EL": "GR", "UK": "GB"}
"""Where the code of NUTS is not the country's ISO code."""
_TABLE = """
DE1=BW DE2=BY DE3=BE DE4=BB DE5=HB DE6=HH DE7=HE DE8=MV DE9=NI DEA=NW DEB=RP DEC=SL DED=SN
DEE=ST DEF=SH DEG=TH AT11=1 AT12=3 AT13=9 AT21=2 AT22=6 AT31=4 AT32=5 AT33=7 AT34=8 ES11=GA
ES12=AS ES13=CB ES21=PV ES22=NC ES23=RI ES24=AR ES3=MD ES41=CL ES42=CM ES43=EX ES51=CT ES52=VC
ES53=IB ES61=AN ES62=MC ES63=CE ES64=ML ES7=CN CH011=VD CH012=VS CH013=GE CH021=BE CH022=FR
CH023=SO CH024=NE CH025=JU CH031=BS CH032=BL CH033=AG CH04=ZH CH051=GL CH052=SH CH053=AR
CH054=AI CH055=SG CH056=GR CH057=TG CH061=LU CH062=UR CH063=SZ CH064=OW CH065=NW CH066=ZG
CH07=TI FRF1=6AE FRY1=971 FRY2=972 FRY3=973 FRY4=974 FRY5=976 ITH1=BZ PT2=20 PT3=30
FI2=01 UKL=WLS UKM=SCT UKN=NIR
"""
_PARTS = dict(pair.split("=") for pair in _TABLE.split())
"""The library's part of a country by the beginning of a region's code."""
_SAID_IN = {"en": ("en_US", "en_GB"), "pt": ("pt_PT",), "it": ("it_IT",)}
"""What the library calls a language, where that is not its code."""
_Year = Mapping[date, str]


def calendar_of(code: NutsCode) -> NutsCode:
    """The part of a country whose holidays hold in a region, else the country."""
    return _part_of(code) or NutsCode(code[:2])


def off_in(code: NutsCode, day: date) -> NutsCode | None:
    """Where ``day`` is a holiday for whoever is at home in ``code``: all of its country, or the
    part of it that has holidays of its own. None: a working day, as far as is known."""
    country = NutsCode(code[:2])
    if day in _year(country, day.year):
        return country
    part = _part_of(code)
    return part if part and day in _year(part, day.year) else None


def holiday_name(place: NutsCode, day: date, language: Language) -> str:
    """What the holiday is called there, in ``language``; empty: its name is not known in it."""
    for spoken in _SAID_IN.get(language, (language,)):
        if name := _year(place, day.year, spoken).get(day):
            return name
    return ""


def prepare_days_off() -> None:
    """Read what the first who plans a meeting would wait for: the library, a tenth of a second.

    To be done in a thread of its own.
    """
    off_in(NutsCode("BE"), date(2026, 1, 1))


def _part_of(code: NutsCode) -> NutsCode | None:
    """The beginning of a region's code that stands for a part with holidays of its own."""
    return next((NutsCode(code[:n]) for n in range(len(code), 2, -1) if code[:n] in _PARTS), None)


@lru_cache(maxsize=1024)
def _year(place: NutsCode, year: int, language: str = "") -> _Year:
    """The holidays of a country, or of a part of one, in a year; empty for one not known.

    With a ``language``: by their names in it, empty where the library does not speak it there.
    """
    import holidays

    country = _ISO.get(place[:2], place[:2])
    known = holidays.registry.COUNTRIES.values()
    if not any(country in names for names in known):
        return {}
    part = _PARTS.get(place)
    kind = getattr(holidays, country)
    if language and language not in kind.supported_languages:
        return {}
    usual = {holidays.PUBLIC, "de_facto"} & set(kind.supported_categories)
    return dict(kind(years=year, subdiv=part, categories=usual, language=language or None).items())
