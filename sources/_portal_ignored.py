"""What a record of the EU portal says that nothing here needs, and why."""

from __future__ import annotations

from collections.abc import Set

HOUSEKEEPING = (
    "DATASOURCE",
    "datasource",
    "REFERENCE",
    "cenTagsA",
    "ccmTags",
    "corporate-search-version",
    "apiVersion",
    "contentType",
    "databaseLabel",
    "database",
    "weight",
    "groupById",
    "pages",
    "accessRestriction",
    "checksum",
    "metadata",
    "enrichedMetadata",
    "children",
    "score",
    "highlightedFragments",
    "language",
    "reference",
    "url",
)
"""The search engine's own; the last three are read where they always are."""
REPEATED = ("actions", "sortStatus", "summary", "content", "citation")
"""Says again what other fields say; ``actions`` agreed with them in all of 680 topics."""
IDS = (
    "ccm2Id",
    "callccm2Id",
    "cftId",
    "typeOfMGAs",
    "programmeDivision",
    "contractType",
    "programmeDivisionProspect",
    "destination",
    "destinationGroup",
    "focusArea",
    "mission",
    "missionGroup",
    "lots",
    "specificObjective",
    "geographicalZone",
)
"""Ids without published labels, or of a fineness nobody asked for."""
BESIDE = (
    "latestInfos",
    "supportInfo",
    "sepTemplate",
    "links",
    "publicationDocuments",
    "updateDate",
    "destinationDetails",
    "destinationDescription",
    "allowPartnerSearch",
    "programmePeriod",
    "crossCuttingPriorities",
    "beneficiaryAdministration",
    "caName",
    "duration",
)
"""For the portal's own page: how to submit, updates (their dates reach ``deadlineDate`` too),
what a whole destination has in common. Updates in a call's text would make it look edited."""
IGNORED = frozenset((*HOUSEKEEPING, *REPEATED, *IDS, *BESIDE))
INTERNAL = ("es_", "esDA_", "esST_")


def unread(keys: Set[str]) -> list[str]:
    """Of the keys that nobody read, those that are not known to be of no use."""
    return [key for key in keys - IGNORED if not key.startswith(INTERNAL)]
