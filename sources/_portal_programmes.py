"""The EU portal's programme ids.

From the portal's own facet dictionary of 22 August 2026 (labels in comments where they say more
than the slug) and, for ids that no open call had then, from the dictionary of a public client.
"""

from __future__ import annotations

from model import Programme as P

PROGRAMMES: dict[str, P] = {
    # 2021-2027, in the facets of August 2026
    "43353764": P.ERASMUS_PLUS,
    "43254019": P.ESF_PLUS,
    "44773066": P.JTM,
    "44416173": P.I3,
    "43252517": P.SOCIAL_PREROGATIVE,
    "46324255": P.TECHNICAL_ASSISTANCE,  # for ERDF, CF and JTF
    "44773133": P.IMREG,
    "43637601": P.PPPA,
    "43252476": P.SMP,
    "43108390": P.HORIZON,
    "43152860": P.DIGITAL,
    "43252405": P.LIFE,
    "43251567": P.CEF,
    "43252449": P.RFCS,
    "43089234": P.INNOVATION_FUND,
    "43251814": P.CREATIVE,
    "43251589": P.CERV,
    "43254037": P.ESC,
    "43392145": P.EMFAF,
    "43251447": P.AMIF,
    "43252368": P.ISF,
    "43332642": P.EU4HEALTH,
    "44181033": P.EDF,
    "43298916": P.EURATOM,
    "43252386": P.JUSTICE,
    "43253706": P.TSI,
    "43298664": P.AGRIP,
    "43251530": P.BMVI,
    "43253979": P.CUSTOMS,
    "111111": P.EXTERNAL_ACTION,  # Prospect
    "45876777": P.EXTERNAL_ACTION,  # NDICI - Global Europe
    # 2014-2020
    "31045243": P.H2020,
    "31059643": P.COSME,
    "31059093": P.ERASMUS_PLUS,
    "31059083": P.CREATIVE,
    "31107710": P.LIFE,
    "31061225": P.RFCS,
    "31065524": P.CEF,
    "31070247": P.JUSTICE,
    "31072773": P.AGRIP,
    "31077795": P.AMIF,
    "31077817": P.ISF,  # police
    "31077833": P.ISF,  # borders and visa
    "31098847": P.EMFAF,  # EMFF
    # Known, and without a slug of their own
    "43251842": P.OTHER,  # Union Anti-fraud Programme
    "31084392": P.OTHER,  # Hercule III
    "43252433": P.OTHER,  # Pericles IV
    "43298203": P.OTHER,  # Union Civil Protection Mechanism
    "31082527": P.OTHER,  # Union Civil Protection Mechanism 2014-2020
    "43253967": P.OTHER,  # Renewable Energy Financing Mechanism
    "43251882": P.OTHER,  # IMCAP
    "42198993": P.OTHER,  # IMCAP 2014-2020
    "43251534": P.OTHER,  # Customs Control Equipment Instrument
    "43253995": P.OTHER,  # Fiscalis
    "42905358": P.OTHER,  # Structural Reform Support Programme
    "31076817": P.OTHER,  # Rights, Equality and Citizenship 2014-2020
    "111109": P.OTHER,  # 1st Health Programme
    "111110": P.OTHER,  # 2nd Health Programme
    "31061266": P.OTHER,  # 3rd Health Programme
    "45532249": P.OTHER,  # EU Bodies and Agencies
    "42810547": P.OTHER,  # Europe Direct
    "43697167": P.OTHER,  # European Parliament
}
