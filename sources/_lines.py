"""Tables in text: CSV of any encoding and delimiter, and XML records, as grids of cells."""

from __future__ import annotations

import csv
import io
import re
from collections import Counter
from collections.abc import Callable, Collection, Iterator
from typing import Any

from lxml import etree

from sources._grid import MOST_CELLS, Cell, Grid
from sources._source import Broken

DELIMITERS = (";", ",", "\t", "|")
MARKS = ((b"\xef\xbb\xbf", "utf-8-sig"), (b"\xff\xfe", "utf-16"), (b"\xfe\xff", "utf-16"))
EIGHT_BIT = ("cp1252", "cp1250", "iso8859-2", "iso8859-1", "cp1253", "cp1251", "cp1257")
"""Iso8859-1 decodes anything: what only it can decode is told by its control characters."""
OWN_LETTERS = {
    "bg": "абвгдежзийклмнопрстуфхцчшщъьюя",
    "cs": "áčďéěíňóřšťúůýž",
    "da": "æøåé",
    "de": "äöüß",
    "el": "αβγδεζηθικλμνξοπρστυφχψωςάέήίόύώϊϋ",
    "es": "áéíóúüñ",
    "et": "äöõüšž",
    "fr": "àâæçéèêëîïôœùûü",
    "hr": "čćđšž",
    "hu": "áéíóöőúüű",
    "it": "àèéìíîòóùú",
    "lt": "ąčęėįšųūž",
    "lv": "āčēģīķļņšūž",
    "nl": "éëïóöüè",
    "pl": "ąćęłńóśźż",
    "pt": "àáâãçéêíóôõúü",
    "ro": "ăâîșțşţ",
    "sk": "áäčďéíĺľňóôŕšťúýž",
    "sv": "åäöé",
}
TYPOGRAPHIC = (
    "\u20ac\u2013\u2014\u201e\u201c\u201d\u2018\u2019\u00ab\u00bb\u2026"
    "\u00a7\u00b0\u00ba\u00aa\u00a0\u00bf\u00a1"
)
"""Euro sign, dashes, quotation marks and the like."""
CONTROL = re.compile("[\x00-\x08\x0e-\x1f\x7f-\x9f]")
MULTIBYTE = re.compile(
    rb"[\xc2-\xdf][\x80-\xbf]|[\xe0-\xef][\x80-\xbf]{2}|[\xf0-\xf4][\x80-\xbf]{3}"
)
SAMPLE = 400_000
"""Characters by which the delimiter and the encoding are judged."""


def decoded(body: bytes, languages: Collection[str] = ()) -> str:
    """The text: by its byte order mark, else as UTF-8, else in the 8-bit code whose letters are
    those of one of the ``languages`` (ISO 639-1; none: of any).

    Raises ``Broken``: encoding for damaged UTF-8, not-table for what is no text.
    """
    for mark, encoding in MARKS:
        if body.startswith(mark):
            return _read(body, encoding)
    try:
        text = body.decode("utf-8")
    except UnicodeDecodeError as e:
        high = sum(b >= 0x80 for b in body)
        if sum(map(len, MULTIBYTE.findall(body))) * 2 > high > 4:
            raise Broken("encoding", f"damaged UTF-8: {e}") from e
        text = _eight_bit(body, languages)
    if CONTROL.search(text):
        raise Broken("not-table", "control characters: no text file")
    return text


def _read(body: bytes, encoding: str) -> str:
    try:
        return body.decode(encoding)
    except UnicodeError as e:
        raise Broken("encoding", str(e)) from e


def _eight_bit(body: bytes, languages: Collection[str]) -> str:
    alphabets = [OWN_LETTERS[lang] for lang in languages if lang in OWN_LETTERS]
    best, text = -(10**9), ""
    for encoding in EIGHT_BIT:
        try:
            found = body.decode(encoding)
        except UnicodeDecodeError:
            continue
        beyond = Counter(c for c in found.lower() if c >= "\x80")
        odd = 5 * len(CONTROL.findall(found))
        score = max(_like(beyond, letters) for letters in alphabets or OWN_LETTERS.values()) - odd
        if score > best:
            best, text = score, found
    return text


def _like(beyond: Counter[str], letters: str) -> int:
    return sum(n if c in letters or c in TYPOGRAPHIC else -n for c, n in beyond.items())


def delimited(text: str, known: Callable[[list[list[Cell]]], int]) -> Grid:
    """A CSV's rows, cut at the delimiter that makes most known headings and the evenest rows.

    Raises ``Broken``: wrong-shape for a quote that is never closed, not-table for prose.
    """
    scores = {}
    for delimiter in DELIMITERS:
        rows = _sample(text, delimiter)
        widths = Counter(n for n in map(len, rows) if n > 1)
        even = max(widths.values(), default=0)
        scores[known(rows), even, -DELIMITERS.index(delimiter)] = delimiter
    best = max(scores)
    if best[1] == 0:
        raise Broken("not-table", "no line has two cells")
    return Grid("", list(_cut(text, scores[best], True)), form="lines")


def _sample(text: str, delimiter: str) -> list[list[Cell]]:
    return list(_cut(text[:SAMPLE], delimiter, False))


def _cut(text: str, delimiter: str, strict: bool) -> Iterator[list[Cell]]:
    left = MOST_CELLS
    reader = csv.reader(io.StringIO(text, newline=""), delimiter=delimiter, strict=strict)
    try:
        for row in reader:
            left -= len(row) + 1
            if left < 0:
                raise Broken("too-large", "more cells than any timetable has")
            yield [cell if cell.strip() else None for cell in row]
    except csv.Error as e:
        if strict:
            raise Broken("wrong-shape", f"line {reader.line_num}: {e}") from e


def records(body: bytes, known: Callable[[list[list[Cell]]], int]) -> Grid:
    """The XML elements whose children's and attributes' names are known best, a row each.

    Raises ``Broken``: not-table for what is no XML, entities for one that declares some (a few
    lines of entities can stand for gigabytes; no publisher of records needs them).
    """
    parser = etree.XMLParser(
        resolve_entities=False, no_network=True, load_dtd=False, huge_tree=False,
        remove_comments=True, remove_pis=True,
    )  # fmt: skip
    try:
        root = etree.fromstring(body, parser)
    except (etree.XMLSyntaxError, ValueError) as e:
        grows = "entity amplification" in str(e) or "entity reference loop" in str(e)
        raise Broken("entities" if grows else "not-table", f"no XML: {e}") from e
    inner: Any = root.getroottree().docinfo.internalDTD
    if inner is not None and next(iter(inner.iterentities()), None) is not None:
        raise Broken("entities", "the XML declares entities")
    groups: dict[str, list[dict[str, str]]] = {}
    for element in root.iter(etree.Element):
        if len(element) or len(element.attrib) > 1:
            groups.setdefault(str(element.tag), []).append(_fields(element))
    grids = [_as_rows(tag, group) for tag, group in groups.items()]
    if not grids:
        raise Broken("not-table", "the XML holds no records")
    return max(grids, key=lambda g: (known(g.rows[:1]), len(g.rows)))


def _fields(element: etree._Element) -> dict[str, str]:
    found = {etree.QName(name).localname: str(value) for name, value in element.attrib.items()}
    for child in element.iterchildren(etree.Element):
        name = etree.QName(child).localname
        text = " ".join(" ".join(map(str, child.itertext())).split())
        found[name] = " | ".join(t for t in (found.get(name, ""), text) if t)
    return found


def _as_rows(tag: str, group: list[dict[str, str]]) -> Grid:
    names = list(dict.fromkeys(name for fields in group for name in fields))
    if len(names) * len(group) > MOST_CELLS:
        raise Broken("too-large", "more cells than any timetable has")
    rows: list[list[Cell]] = [list(names)]
    rows += [[fields.get(name) or None for name in names] for fields in group]
    return Grid(etree.QName(tag).localname, rows, form="records")
