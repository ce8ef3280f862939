"""CSV and XML as publishers' systems write them: codes, delimiters, quotes, entities."""

from __future__ import annotations

import pytest

from sources import Broken, _lines, _table
from tests.sources import sheets
from tests.sources.sheets import Rows, page

ITALIAN = _table.headings("it")
ITALIAN_ROWS: Rows = [
    ["Titolo opportunità", "Beneficiari", "Importo"],
    ["Più qualità; più lavoro", "Università, città", "5.000.000,00"],
    ["Due\nrighe", 'una "citazione"', "7"],
]
POLISH_ROWS: Rows = [
    ["Działanie", "Typ wnioskodawcy", "Data zakończenia naboru"],
    ["Żłobki i przedszkola w Łodzi", "Gminy, powiaty, uczelnie wyższe", "15.09.2026"],
    ["Kształcenie ustawiczne: źródła", "Przedsiębiorcy", "30.09.2026"],
]
CZECH_ROWS: Rows = [
    ["Název výzvy", "Oprávnění žadatelé", "Zahájení příjmu žádostí"],
    ["Příprava škol na přeměnu území", "Obce, kraje, školy", "2. 9. 2026"],
    ["Další vzdělávání: šance pro těžce zaměstnatelné", "Úřady práce", "3. 9. 2026"],
]


def table(body: bytes, *languages: str) -> _table.Table:
    return _table.read_table(page(body, "text/csv"), _table.headings(*languages))


@pytest.mark.parametrize("hint", [True, False])
@pytest.mark.parametrize(
    ("rows", "language", "code"),
    [
        *((ITALIAN_ROWS, "it", c) for c in ("utf-8", "utf-8-sig", "utf-16", "cp1252", "latin-1")),
        *((POLISH_ROWS, "pl", c) for c in ("utf-8", "utf-8-sig", "utf-16", "cp1250", "iso8859-2")),
        *((CZECH_ROWS, "cs", c) for c in ("utf-8", "cp1250", "iso8859-2")),
    ],
)
def test_the_code_is_found(rows: Rows, language: str, code: str, hint: bool) -> None:
    body = sheets.in_csv(rows, code=code)
    found = table(body, *([language] if hint else []))
    assert list(found.headings) == rows[0]
    assert found.unknown == ()
    said = [list(row.cells) for row in found.rows]
    assert said == [list(row) for row in rows[1:]]


@pytest.mark.parametrize(
    ("language", "codes", "words"),
    [
        ("bg", "cp1251", "Обучение на работници в автомобилната промишленост"),
        ("cs", "cp1250 iso8859-2", "Příprava škol na přeměnu území, těžké úkoly"),
        ("da", "cp1252 iso8859-1", "Støtte til små virksomheder på øen, læring"),
        ("de", "cp1252 iso8859-1", "Förderung für Beschäftigte, größere Übergänge"),
        ("el", "cp1253 iso8859-7", "Κατάρτιση εργαζομένων στην αυτοκινητοβιομηχανία"),
        ("es", "cp1252 iso8859-1", "Formación y cualificación para jóvenes y niñas"),
        ("et", "cp1257 cp1252", "Töötajate ümberõpe ja täiendõpe, šansid"),
        ("fr", "cp1252", "Compétences numériques à l\u2019école, où l\u2019œuvre naît"),
        ("hr", "cp1250 iso8859-2", "Osposobljavanje: čišćenje, žene, šumarstvo, đaci"),
        ("hu", "cp1250 iso8859-2", "Munkavállalók képzése, felnőttek, űrlap, hősök"),
        ("it", "cp1252 iso8859-1", "Più qualità, città e università"),
        ("lt", "cp1257", "Darbuotojų mokymas: įgūdžiai, žinios, šalys, ąžuolas"),
        ("lv", "cp1257", "Darbinieku apmācība: prasmes, jaunieši, ķīmija, šūšana"),
        ("nl", "cp1252 iso8859-1", "Geïntegreerde opleiding, één toekomst, coördinatie"),
        ("pl", "cp1250 iso8859-2", "Kształcenie ustawiczne: źródła, żłobki w Łodzi"),
        ("pt", "cp1252 iso8859-1", "Formação e qualificação de pessoas, educação"),
        ("ro", "cp1250 iso8859-2", "Formarea angajaţilor în industrie, şcoli şi ţară"),
        ("sk", "cp1250 iso8859-2", "Rekvalifikácia zamestnancov, ľudia, šťastie, ťažký"),
        ("sl", "cp1250 iso8859-2", "Usposabljanje delavcev, šole, čas, življenje"),
        ("sv", "cp1252 iso8859-1", "Utbildning för anställda på öar, lärande"),
    ],
)
def test_the_codes_of_every_language_with_letters_of_its_own(
    language: str, codes: str, words: str
) -> None:
    for code in ("utf-8", "utf-8-sig", "utf-16", *codes.split()):
        assert _lines.decoded(words.encode(code), [language]) == words, code


def test_damaged_utf8_is_said_and_not_read_as_something_else() -> None:
    body = sheets.in_csv(ITALIAN_ROWS).replace("città".encode(), "città".encode()[:-1])
    with pytest.raises(Broken, match="damaged") as broken:
        table(body, "it")
    assert broken.value.reason == "encoding"


@pytest.mark.parametrize("delimiter", [";", ",", "\t", "|"])
def test_the_delimiter_is_found(delimiter: str) -> None:
    found = table(sheets.in_csv(ITALIAN_ROWS, delimiter=delimiter), "it")
    assert [row.text("title") for row in found.rows] == ["Più qualità; più lavoro", "Due righe"]
    assert next(iter(found.rows)).text("amount") == "5.000.000,00"


def test_evener_commas_inside_cells_are_no_delimiter() -> None:
    body = b"Oggetto avviso;Importo\nA, b, c;5\nD, e, f;6;;\nG, h, i;7;\n"
    assert [row.text("title") for row in table(body, "it").rows] == [
        "A, b, c",
        "D, e, f",
        "G, h, i",
    ]


def test_the_language_tells_codes_apart_whose_letters_are_both_likely() -> None:
    body = "Název výzvy;Alokace\nČeské dráhy;5\n".encode("cp1250")
    assert next(iter(table(body, "cs").rows)).text("title") == "České dráhy"


def test_the_line_that_tells_excel_the_delimiter_is_no_row() -> None:
    found = table(b"sep=;\r\n" + sheets.in_csv(ITALIAN_ROWS), "it")
    assert [row.number for row in found.rows] == [3, 4]


def test_a_row_cut_at_the_wrong_places_raises_for_every_field() -> None:
    body = b"Oggetto avviso,Importo,Data apertura\nA,5000,15/09/2026\nB,10,000,000,15/09/2026\n"
    good, bad = table(body, "it").rows
    assert good.text("amount") == "5000"
    for reader in (bad.text, bad.value, bad.texts, bad.cell):
        with pytest.raises(ValueError, match="5 cells under 3 headings"):
            reader("amount")
    assert bad.original == "B | 10 | 000 | 000 | 15/09/2026"


@pytest.mark.parametrize(
    ("body", "reason"),
    [
        (b"", "empty"),
        (b" \r\n\t", "empty"),
        (b"\xef\xbb\xbf", "empty"),
        (b"<!DOCTYPE html><html><body><table><tr><td>Oggetto avviso</td>", "not-table"),
        (b"\n<html lang='it'><head><title>Accesso negato</title></head></html>", "not-table"),
        (b'<?xml version="1.0"?><!DOCTYPE html><html/>', "not-table"),
        (b"%PDF-1.7 ...", "not-table"),
        (b"\x89PNG\r\n\x1a\n", "not-table"),
        (b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + bytes(600), "not-table"),
        (b'{"error": "denied", "Oggetto avviso": 1}\n{"error": 1, "x": 2}', "not-table"),
        (b"Servizio non disponibile", "not-table"),
        (b"a;b\x00\x01;c\n", "not-table"),
        (b"\xff\xfea", "encoding"),
        (b'Oggetto avviso;Importo\n"A;5\nB;6\n', "wrong-shape"),
        (b"<calls><call><a>", "not-table"),
        (b"<calls/>", "not-table"),
        (b"PK\x03\x04 no zip", "not-table"),
    ],
)
def test_what_is_no_table_is_refused(body: bytes, reason: str) -> None:
    with pytest.raises(Broken) as broken:
        table(body, "it")
    assert broken.value.reason == reason


def test_records_of_xml_in_a_namespace_with_values_that_repeat() -> None:
    body = (
        '<EXPORT xmlns="https://x.example/v_1" DATE="2026-09-20"><HEAD><A>1</A><B>2</B></HEAD>'
        "<VYZVA><KOD>03_26_112</KOD><STAV>Vyhlášená</STAV>"
        "<OPRAVNENI_ZADATELE>Obce</OPRAVNENI_ZADATELE><OPRAVNENI_ZADATELE>Kraje"
        "</OPRAVNENI_ZADATELE></VYZVA><VYZVA><KOD>02_25_044</KOD><STAV/></VYZVA></EXPORT>"
    ).encode()
    first, second = table(body, "cs").rows
    assert (first.text("id"), first.text("status")) == ("03_26_112", "Vyhlášená")
    assert first.text("applicants") == "Obce | Kraje"
    assert (second.text("id"), second.value("status")) == ("02_25_044", None)


def test_records_of_xml_in_another_code() -> None:
    text = '<?xml version="1.0" encoding="{}"?><c><v><KOD>1</KOD><STAV>Otevřená</STAV></v></c>'
    for code in ("windows-1250", "utf-16"):
        (row,) = table(text.format(code).encode(code), "cs").rows
        assert row.text("status") == "Otevřená"


def test_entities_are_refused_before_they_grow() -> None:
    lines = "".join(f'<!ENTITY e{i} "{f"&e{i - 1};" * 10}">' for i in range(1, 10))
    for code in ("utf-8", "utf-16"):
        bomb = (
            f'<?xml version="1.0" encoding="{code}"?><!DOCTYPE c [<!ENTITY e0 "ha">{lines}]>'
            "<c><v><KOD>&e9;</KOD><STAV>x</STAV></v></c>"
        )
        with pytest.raises(Broken) as broken:
            table(bomb.encode(code), "cs")
        assert broken.value.reason == "entities"


def test_a_file_of_this_machine_is_never_read_into_the_xml() -> None:
    body = (
        b'<!DOCTYPE c [<!ENTITY f SYSTEM "file:///etc/hostname">]>'
        b"<c><v><KOD>&f;</KOD><STAV>x</STAV></v></c>"
    )
    with pytest.raises(Broken) as broken:
        table(body, "cs")
    assert broken.value.reason == "entities"


def test_a_tree_too_deep_is_refused() -> None:
    with pytest.raises(Broken) as broken:
        table(b"<c>" * 5000 + b"</c>" * 5000, "cs")
    assert broken.value.reason == "not-table"
