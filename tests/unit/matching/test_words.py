"""Headings, types and statuses in many languages; doubtful words are proposed and marked, never sure."""

from __future__ import annotations

import pytest

from citysoft_desktop.domain.matching.columns import ValueTests, match_columns
from citysoft_desktop.domain.matching.layout import find_tables
from citysoft_desktop.domain.matching.table import RawSheet, column_letter
from citysoft_desktop.domain.matching.values import is_country
from citysoft_desktop.domain.matching.vocabulary import vocabulary

WORDS = vocabulary()


def columns(*rows: tuple[object, ...]):
    sheet = RawSheet("s", rows)  # type: ignore[arg-type]
    area = find_tables(sheet, WORDS)[0]
    return match_columns(sheet, area, WORDS, ValueTests(is_country))


@pytest.mark.parametrize(
    "headings",
    [
        ("Title", "Type", "Partner city", "Country", "Start date", "End date", "Status"),
        ("Intitulé", "Nature", "Ville jumelée", "Pays", "Début", "Fin", "Statut"),
        ("Título", "Tipo", "Ciudad hermana", "País", "Desde", "Hasta", "Situación"),
        ("Bezeichnung", "Kategorie", "Partnerkommune", "Staat", "Beginn", "Ende", "Status"),
        ("Títol", "Tipus", "Ciutat agermanada", "País", "Inici", "Fins a", "Situació"),
        ("Designação", "Tipo", "Cidade geminada", "País", "Início", "Fim", "Situação"),
        ("Titolo", "Tipologia", "Città gemellata", "Paese", "Inizio", "Fine", "Situazione"),
        ("Naam", "Soort", "Partnerstad", "Land", "Startdatum", "Einddatum", "Status"),
        ("Nazwa", "Rodzaj", "Miasto partnerskie", "Kraj", "Początek", "Koniec", "Status"),
        ("Başlık", "Tür", "Kardeş şehir", "Ülke", "Başlangıç", "Bitiş", "Durum"),
        ("사업명", "유형", "자매도시", "국가", "시작일", "종료일", "상태"),
        ("事業名", "種別", "姉妹都市", "国名", "開始日", "終了日", "状況"),
        ("项目名称", "类型", "友好城市", "国家", "开始日期", "结束日期", "状态"),
        ("العنوان", "النوع", "المدينة الشريكة", "الدولة", "تاريخ البدء", "تاريخ الانتهاء", "الحالة"),
    ],
)
def test_headings_of_fourteen_languages(headings) -> None:
    found, _ = columns(headings, ("x", "", "Lyon", "France", "1990", "", ""))
    assert [match.field for match in found] == [
        "title",
        "type",
        "partner",
        "country",
        "start",
        "end",
        "status",
    ]


def test_doubtful_headings_are_marked() -> None:
    found, language = columns(("Nombre", "Fecha", "Estado", "Área"), ("A", "1990", "Vigente", "Cultura"))
    assert language == "es"
    assert [(match.field, match.check) for match in found[1:]] == [
        ("start", True),
        ("status", True),
        ("lead_unit", True),
    ]


def test_values_decide_between_country_and_status() -> None:
    found, _ = columns(("Denominación", "Estado"), ("A", "Francia"), ("B", "Italia"), ("C", "Portugal"))
    assert found[1].field == "country"
    assert found[1].check


def test_second_column_of_a_field_is_left_out() -> None:
    found, _ = columns(("Title", "Country", "Country"), ("A", "FR", "DE"))
    assert [match.field for match in found] == ["title", "country", ""]


def test_title_rows_and_margins_are_no_headings() -> None:
    sheet = RawSheet("s", (("Register of partnerships",), (), ("Title", "Country"), ("A", "FR"), ("B", "DE")))
    area = find_tables(sheet, WORDS)[0]
    assert (area.header_rows, area.first, area.last) == ((2,), 3, 4)


@pytest.mark.parametrize(
    ("text", "value", "check"),
    [
        ("sister_city", "sister_city", False),
        ("Städtepartnerschaft", "sister_city", False),
        ("자매결연", "sister_city", False),
        ("Partnerstadt", "sister_city", True),
        ("exchange", "", True),
        ("Klimapartnerschaft", "development_cooperation", True),
        ("Mayor's visit", "delegation_visit", True),
    ],
)
def test_types(text, value, check) -> None:
    hit = WORDS.type_of(text, "")
    assert hit is not None
    assert (hit.value, hit.check) == (value, check)


def test_every_type_and_status_is_known_by_its_slug() -> None:
    from citysoft_desktop.domain.framework import builtin_framework

    for entry in builtin_framework().types:
        hit = WORDS.type_of(entry.slug, "")
        assert hit is not None
        assert (hit.value, hit.check) == (entry.slug, False)
    assert WORDS.type_of("quantum soup", "en") is None
    assert WORDS.status_of("Vigente", "es").value == "active"  # type: ignore[union-attr]


def test_column_letters() -> None:
    assert [column_letter(number) for number in (0, 25, 26, 701, 702)] == ["A", "Z", "AA", "ZZ", "AAA"]
