"""Can this member have anything of this call? Three answers; only a "no" drops a call.

"Unknown" is shown as "please check". A "no" never comes from a list that was not verified.
"""

from __future__ import annotations

from dataclasses import replace
from datetime import datetime
from functools import cache

from matching._category import limit, names_only_categories
from matching._places import beyond
from matching._regions import Regions
from matching._zones import country_of
from model import (
    Answer,
    ApplicantType,
    Call,
    CallStatus,
    Check,
    Member,
    NutsCode,
    Programme,
    RegionCategory,
    StakeholderGroup,
)

APPLIES_AS: dict[StakeholderGroup, frozenset[ApplicantType]] = {
    StakeholderGroup.INDUSTRY: frozenset({ApplicantType.COMPANY, ApplicantType.SME}),
    StakeholderGroup.EDUCATION: frozenset({ApplicantType.EDUCATION, ApplicantType.RESEARCH}),
    StakeholderGroup.SOCIAL_PARTNERS: frozenset(
        {ApplicantType.SOCIAL_PARTNER, ApplicantType.CIVIL_SOCIETY}
    ),
    StakeholderGroup.PUBLIC_AUTHORITIES: frozenset({ApplicantType.PUBLIC}),
}
"""As what a stakeholder group can apply. "Other" may be anything."""


def gate(call: Call, member: Member, regions: Regions, now: datetime) -> tuple[Check, ...]:
    """The checks of one call for one member at ``now``, in the order they are shown."""
    checks = [
        _dates(call, now),
        _territory(call, member, regions),
        _applicants(call, member),
        _programme(call, member),
    ]
    if call.programme is Programme.JTF:
        checks.insert(2, _just_transition(member, regions))
    if limited := _category(call, member, regions):
        checks.insert(2, limited)
    return tuple(checks)


def _dates(call: Call, now: datetime) -> Check:
    status = call.status(now)
    if call.closed_early(now):
        return Check("dates", Answer.NO, "published status", CallStatus.CLOSED.value)
    if status is CallStatus.CLOSED:
        return Check("dates", Answer.NO, "dates", status.value)
    if status in (CallStatus.OPEN, CallStatus.FORTHCOMING):
        source = "dates" if call.cut_offs or call.opens else "published status"
        return Check("dates", Answer.YES, source, status.value)
    return Check("dates", Answer.UNKNOWN, "published status", status.value if status else "")


def _territory(call: Call, member: Member, regions: Regions) -> Check:
    if not member.regions:
        return Check("territory", Answer.YES, "profile: anywhere")
    if call.regions:
        for own in member.regions:
            for territory in sorted(call.regions):
                if regions.overlaps(own, territory):
                    return Check("territory", Answer.YES, "call: regions", own)
        if not _unknown_places(call):
            return Check("territory", Answer.NO, "call: regions", " ".join(sorted(call.regions)))
    if call.unplaced and not _may_be_at(call, member):
        return Check("territory", Answer.NO, "call: places", "; ".join(call.unplaced))
    if unknown := _unknown_places(call):
        return Check("territory", Answer.UNKNOWN, "call: places", "; ".join(unknown))
    return Check("territory", Answer.YES, "programme area")


def _unknown_places(call: Call) -> tuple[str, ...]:
    """The places of which nobody knows where they are; of categories of regions it is known."""
    return tuple(p for p in call.unplaced if not names_only_categories(p, call.language))


def _may_be_at(call: Call, member: Member) -> bool:
    """Whether a place that nobody found may be where the member is: it is somewhere in the
    publisher's country, unless it may be beyond. Of the Union's own publishers it may be
    anywhere."""
    land = country_of(call.zone)
    at_home = any(own[:2] == land for own in member.regions)
    return not land or at_home or any(beyond(place, land) for place in call.unplaced)


def _category(call: Call, member: Member, regions: Regions) -> Check | None:
    """Of a call for some categories of regions, whether the member's is one of them
    (Implementing Decision (EU) 2021/1130); None for a call for all of them."""
    limited = limit(call)
    if not limited.categories:
        return None
    asks = tuple(c for c in RegionCategory if c in limited.categories)
    said = f"call: {limited.field}"
    if not member.regions:
        return Check("category", Answer.YES, f"{said}; profile: anywhere", asks=asks)
    found = [_standing(area, asks, said, regions) for area in _areas(call, member, regions)]
    best = next(c for a in (Answer.YES, Answer.UNKNOWN, Answer.NO) for c in found if c.answer is a)
    if best.answer is Answer.NO and not limited.alone:
        return replace(best, answer=Answer.UNKNOWN)
    return best


def _areas(call: Call, member: Member, regions: Regions) -> list[NutsCode]:
    """Where the member and the call meet; the member's regions if that is not known."""
    return [
        max(own, territory, key=len)
        for own in member.regions
        for territory in sorted(call.regions)
        if regions.overlaps(own, territory)
    ] or list(member.regions)


def _standing(
    area: NutsCode, asks: tuple[RegionCategory, ...], said: str, regions: Regions
) -> Check:
    standings = regions.categories(area)
    known = {one.category for one in standings.values()}
    parts = tuple(code for code, one in standings.items() if one.category in asks)
    verified = bool(standings) and all(one.verified for one in standings.values())
    answer = Answer.UNKNOWN
    if verified and len(parts) in (0, len(standings)):
        answer = Answer.YES if parts else Answer.NO
    return Check(
        "category",
        answer,
        f"{said}; categories.csv: {'verified' if verified else 'unverified'}",
        area,
        asks=asks,
        known=() if None in known else tuple(c for c in RegionCategory if c in known),
        parts=parts,
    )


def _just_transition(member: Member, regions: Regions) -> Check:
    """The Just Transition Fund pays in the territories of the approved plans only
    (Regulation (EU) 2021/1056, Articles 3 and 11)."""
    for own in member.regions:
        if regions.just_transition(own):
            return Check("just-transition", Answer.YES, "territories.csv: verified", own)
    for own in member.regions:
        if parts := regions.just_transition_parts(own):
            source = "territories.csv: verified, in part"
            return Check("just-transition", Answer.UNKNOWN, source, own, parts=parts)
    own_codes = " ".join(member.regions)
    return Check("just-transition", Answer.UNKNOWN, "territories.csv: partial", own_codes)


def _applicants(call: Call, member: Member) -> Check:
    if not call.applicants:
        return Check("applicants", Answer.UNKNOWN, "call: not said")
    wanted = _listed(call.applicants)
    if member.group is None or member.group is StakeholderGroup.OTHER:
        return Check("applicants", Answer.UNKNOWN, "profile: not said", wanted)
    if call.applicants & APPLIES_AS[member.group]:
        return Check("applicants", Answer.YES, "call: applicants", wanted)
    if call.applicants == {ApplicantType.PERSON}:
        return Check("applicants", Answer.NO, "call: applicants", wanted)
    # as a partner it may still take part: consortia need not consist of lead applicants alone
    return Check("applicants", Answer.UNKNOWN, "call: applicants", wanted)


@cache
def _listed(applicants: frozenset[ApplicantType]) -> str:
    return " ".join(sorted(applicants))


def _programme(call: Call, member: Member) -> Check:
    if not member.programmes or call.programme in member.programmes:
        return Check("programme", Answer.YES, "profile", call.programme.value)
    return Check("programme", Answer.NO, "profile", call.programme.value)
