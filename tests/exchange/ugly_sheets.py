"""Twenty-four more spreadsheets of the kind offices keep, made here, each with exactly what importing it must give.

Offices, ties, dates and amounts are invented.
"""

from __future__ import annotations

import datetime as dt
import shutil
import zipfile
from collections.abc import Callable
from dataclasses import dataclass, field
from pathlib import Path
from xml.sax.saxutils import escape, quoteattr

import openpyxl
from openpyxl.comments import Comment
from openpyxl.styles import Font

LEGACY = Path(__file__).resolve().parents[1] / "data" / "sheets" / "legacy.xls"


@dataclass(frozen=True)
class Want:
    """What one row of the file must become; what is not named must be empty."""

    title: str
    type: str = ""
    partners: tuple[str, ...] = ()
    countries: tuple[str, ...] = ()
    start: str = ""
    end: str = ""
    status: str = ""
    unit: str = ""
    budget: str = ""
    made: bool = False


@dataclass(frozen=True)
class Ugly:
    """A sheet: how it is made, the city that keeps it, the rows wanted, and what is listed but not imported.

    ``left_out`` are (row, kind), ``said`` codes that must be told of some row, ``warned`` those of the whole file.
    ``settings`` checks how it was read: encoding, delimiter, header rows from 1, sheets read.
    """

    name: str
    home: str
    make: Callable[[Path], None]
    rows: tuple[Want, ...]
    left_out: tuple[tuple[int, str], ...] = ()
    said: tuple[str, ...] = ()
    warned: tuple[str, ...] = ()
    settings: dict[str, object] = field(default_factory=dict)


def _text(content: str, encoding: str = "utf-8") -> Callable[[Path], None]:
    return lambda path: path.write_bytes(content.encode(encoding)) and None


def _book(path: Path, *rows: list[object], name: str = "Sheet1") -> openpyxl.Workbook:
    book = openpyxl.Workbook()
    book.active.title = name
    for row in rows:
        book.active.append(row)
    return book


def title_rows(path: Path) -> None:
    """Logo line, name of the office, date of printing and a blank line above the headings."""
    book = _book(
        path,
        ["City of Northport"],
        [None, "International Relations Office"],
        ["Printed 2026-03-01", None, None, "page 1"],
        [],
        ["Activity", "Type", "Partner city", "Country", "Since"],
        ["Twinning with Lyon", "Twinning", "Lyon", "France", 1979],
        ["Trade days", "Trade mission", "Osaka", "Japan", "2018-04"],
        [],
        ["* including informal contacts"],
    )
    book.active.merge_cells("A1:E1")
    book.save(path)


def merged_cells(path: Path) -> None:
    """The country stands once for several rows, in cells merged downwards; the title runs across."""
    book = _book(
        path,
        ["Partnerstädte", None, None, None],
        ["Land", "Stadt", "Seit", "Art"],
        ["Frankreich", "Lyon", 1979, "Städtepartnerschaft"],
        [None, "Colmar", 1984, "Städtepartnerschaft"],
        ["Polen", "Toruń", 1992, "Städtepartnerschaft"],
        [None, "Krakau", 1995, "Städtepartnerschaft"],
    )
    for area in ("A1:D1", "A3:A4", "A5:A6"):
        book.active.merge_cells(area)
    book.save(path)


def two_header_rows(path: Path) -> None:
    """Partner over city and country, period over from and until."""
    book = _book(
        path,
        ["Partenaire", None, "Période", None, "Type"],
        ["Ville", "Pays", "Début", "Fin", None],
        ["Porto", "Portugal", 1978, None, "Jumelage"],
        ["Dakar", "Sénégal", 2015, 2019, "Coopération décentralisée"],
    )
    for area in ("A1:B1", "C1:D1", "E1:E2"):
        book.active.merge_cells(area)
    book.save(path)


def formulas(path: Path) -> None:
    """Stored results (openpyxl writes none, so the parts are patched), a failed formula, a note, links, struck cells."""
    book = _book(
        path,
        ["Title", "Type", "Partner", "Country", "Start", "Cost", "Source"],
        ["Youth exchange", "Youth exchange", "Graz", "Austria", 2016, "=250*2", "report"],
        ["Old tie", "Twinning", "Split", "Croatia", 1971, 100, None],
        ["Fair", "Trade fair", "Izmir", "Turkey", 2022, "=1/0", None],
        ["Total", None, None, None, None, "=SUM(F2:F4)", None],
    )
    sheet = book.active
    sheet["A2"].comment = Comment("Ask the school", "A")
    sheet["G2"].hyperlink = "https://example.org/graz"
    sheet["C4"].hyperlink = "https://example.org/izmir"
    for cell in sheet[3]:
        cell.font = Font(strike=True)
    book.save(path)
    with zipfile.ZipFile(path) as old:
        parts = {name: old.read(name) for name in old.namelist()}
    name = "xl/worksheets/sheet1.xml"
    text = parts[name].decode()
    text = text.replace("<f>250*2</f><v></v>", "<f>250*2</f><v>500</v>").replace(
        "<f>250*2</f><v />", "<f>250*2</f><v>500</v>"
    )
    for empty in ("<f>1/0</f><v></v>", "<f>1/0</f><v />"):
        text = text.replace(empty, "<f>1/0</f><v>#DIV/0!</v>")
    text = text.replace('<c r="F4"', '<c r="F4" t="e"')
    for empty in ("<f>SUM(F2:F4)</f><v></v>", "<f>SUM(F2:F4)</f><v />"):
        text = text.replace(empty, "<f>SUM(F2:F4)</f><v>600</v>")
    parts[name] = text.encode()
    with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED) as new:
        for part, data in parts.items():
            new.writestr(part, data)


def hidden_sheets(path: Path) -> None:
    """A cover sheet without a table, the list on the second sheet, an old list hidden, another very hidden."""
    book = _book(path, ["Relations internationales"], ["Ne pas diffuser"], name="Couverture")
    for name, state in (("Liste", "visible"), ("Archive", "hidden"), ("Archive2", "veryHidden")):
        sheet = book.create_sheet(name)
        sheet.append(["Intitulé", "Partenaire", "Pays"])
        sheet.append([f"Jumelage {name}", "Trèves", "Allemagne"])
        sheet.sheet_state = state
    book.save(path)


def blank_columns(path: Path) -> None:
    """The table begins at B3 and empty columns part its columns."""
    book = _book(
        path,
        [],
        [],
        [None, "Título", None, "Tipo", None, None, "Ciudad", "País", None, "Inicio"],
        [None, "Hermanamiento", None, "Hermanamiento", None, None, "Rosario", "Argentina", None, 1996],
        [],
        [None, "Visita oficial", None, "Visita oficial", None, None, "Quito", "Ecuador", None, "2021-09"],
    )
    book.save(path)


def duplicate_headers(path: Path) -> None:
    """Two columns called Date, two called Notes, one without a heading."""
    book = _book(
        path,
        ["Name", "Partner", "Country", "Date", "Date", "Notes", "Notes", None],
        ["Festival link", "Cork", "Ireland", 2010, 2014, "first", "second", "margin"],
        ["Library swap", "Galway", "Ireland", 2018, None, None, "only here", None],
    )
    book.save(path)


def two_tables(path: Path) -> None:
    """Two tables with other columns below each other, section rows, repeated headings and a footnote."""
    book = _book(
        path,
        ["Projekt", "Partner", "Land", "Beginn"],
        ["Klimapartnerschaft", "León", "Nicaragua", 2012],
        ["Projekt", "Partner", "Land", "Beginn"],
        ["Schulaustausch", "Györ", "Ungarn", 1999],
        [],
        ["Netzwerke"],
        ["Name", "Beitritt", "Status"],
        ["Eurocities", 2001, "aktiv"],
        ["ICLEI", 1993, "aktiv"],
        ["(1) Beiträge zahlt das Land"],
    )
    book.save(path)


def numbers_as_dates(path: Path) -> None:
    """Real dates, day counts without a format, years as numbers and as text in one column."""
    book = _book(path, ["Title", "Partner", "Country", "Start", "End"])
    sheet = book.active
    sheet.append(["Real date", "Bern", "Switzerland", dt.date(2019, 5, 3), None])
    sheet.append(["Day count", "Basel", "Switzerland", 43588, 44196])
    sheet.append(["Year", "Chur", "Switzerland", 2019, "2020"])
    sheet.append(["With a clock", "Genf", "Switzerland", dt.datetime(2019, 5, 3, 14, 30), None])
    book.save(path)


_ODS_HEAD = (
    '<?xml version="1.0" encoding="UTF-8"?><office:document-content '
    'xmlns:office="urn:oasis:names:tc:opendocument:xmlns:office:1.0" '
    'xmlns:style="urn:oasis:names:tc:opendocument:xmlns:style:1.0" '
    'xmlns:text="urn:oasis:names:tc:opendocument:xmlns:text:1.0" '
    'xmlns:table="urn:oasis:names:tc:opendocument:xmlns:table:1.0" '
    'xmlns:xlink="http://www.w3.org/1999/xlink" '
    'xmlns:calcext="urn:org:documentfoundation:names:experimental:calc:xmlns:calcext:1.0" '
    'xmlns:of="urn:oasis:names:tc:opendocument:xmlns:of:1.2" office:version="1.3">'
    "<office:automatic-styles>"
    '<style:style style:name="ta1" style:family="table"><style:table-properties table:display="true"/></style:style>'
    '<style:style style:name="ta2" style:family="table"><style:table-properties table:display="false"/></style:style>'
    '<style:style style:name="ce1" style:family="table-cell">'
    '<style:text-properties style:text-line-through-style="solid" style:text-line-through-type="single"/></style:style>'
    "</office:automatic-styles><office:body><office:spreadsheet>"
)


def _cell(content: object = None, more: str = "", inside: str = "", *, link: str = "") -> str:
    if content is None:
        return f"<table:table-cell{more}/>"
    if isinstance(content, int | float):
        return (
            f'<table:table-cell office:value-type="float" office:value="{content}"{more}>{inside}'
            f"<text:p>{content}</text:p></table:table-cell>"
        )
    words = escape(str(content))
    if link:
        words = f'<text:a xlink:type="simple" xlink:href={quoteattr(link)}>{words}</text:a>'
    return f'<table:table-cell office:value-type="string"{more}>{inside}<text:p>{words}</text:p></table:table-cell>'


def _ods(path: Path, tables: list[tuple[str, str, list[str]]]) -> None:
    body = "".join(
        f"<table:table table:name={quoteattr(name)} table:style-name={quoteattr(style)}>"
        + "".join(rows)
        + '<table:table-row table:number-rows-repeated="1048500"><table:table-cell '
        'table:number-columns-repeated="16384"/></table:table-row></table:table>'
        for name, style, rows in tables
    )
    with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED) as new:
        new.writestr("mimetype", "application/vnd.oasis.opendocument.spreadsheet", zipfile.ZIP_STORED)
        new.writestr(
            "content.xml",
            _ODS_HEAD + body + "</office:spreadsheet></office:body></office:document-content>",
        )
        new.writestr(
            "META-INF/manifest.xml",
            '<?xml version="1.0"?><manifest:manifest xmlns:manifest="urn:oasis:names:tc:opendocument:xmlns:manifest:1.0">'
            '<manifest:file-entry manifest:full-path="/" manifest:media-type="application/vnd.oasis.opendocument.spreadsheet"/>'
            '<manifest:file-entry manifest:full-path="content.xml" manifest:media-type="text/xml"/></manifest:manifest>',
        )


def _row(*cells: str) -> str:
    return "<table:table-row>" + "".join(cells) + "</table:table-row>"


def open_document(path: Path) -> None:
    """ODS: title row, merged cell, formula, note, link, struck row, date, hidden sheet, a million empty rows."""
    note = "<office:annotation><text:p>Noch aktiv?</text:p></office:annotation>"
    struck = ' table:style-name="ce1"'
    rows = [
        _row(
            _cell(
                "Städtepartnerschaften 2026",
                ' table:number-columns-spanned="5" table:number-rows-spanned="1"',
            )
        ),
        '<table:table-row table:number-rows-repeated="2"><table:table-cell/></table:table-row>',
        _row(*(_cell(text) for text in ("Bezeichnung", "Art", "Partner", "Land", "Beginn", "Kosten"))),
        _row(
            _cell("Partnerschaft mit Łódź", link="https://example.org/lodz"),
            _cell("Städtepartnerschaft", ' table:number-rows-spanned="2" table:number-columns-spanned="1"'),
            _cell("Łódź", inside=note),
            _cell("Polen"),
            '<table:table-cell office:value-type="date" office:date-value="1989-06-04"><text:p>04.06.89</text:p>'
            "</table:table-cell>",
            _cell(1200, ' table:formula="of:=600*2"'),
        ),
        _row(
            _cell("Partnerschaft mit Brno"),
            "<table:covered-table-cell/>",
            _cell("Brno"),
            _cell("Tschechien"),
            _cell("1990"),
            _cell(),
        ),
        _row(
            _cell("Abgebrochene Gespräche", struck),
            _cell("Absichtserklärung", struck),
            _cell("Tver", struck),
            _cell("Russland", struck),
            _cell(2013, struck),
            _cell(),
        ),
        _row(
            _cell("Summe"),
            _cell(),
            _cell(),
            _cell(),
            _cell(),
            _cell(1200, ' table:formula="of:=SUM([.F5:.F7])"'),
        ),
    ]
    old = [_row(_cell("Titel"), _cell("Partner")), _row(_cell("Alte Liste"), _cell("Bath"))]
    _ods(path, [("Liste", "ta1", rows), ("Alt", "ta2", old)])


def legacy(path: Path) -> None:
    """XLS of Excel 97 (made by tests/data/sheets/make_legacy_xls.py)."""
    shutil.copyfile(LEGACY, path)


SHEETS: tuple[Ugly, ...] = (
    Ugly(
        "01_title_rows.xlsx", "GB", title_rows,
        (
            Want("Twinning with Lyon", "sister_city", ("Lyon",), ("FR",), "1979"),
            Want("Trade days", "trade_mission", ("Osaka",), ("JP",), "2018-04"),
        ),
        left_out=((1, "title"), (2, "title"), (3, "title"), (9, "footnote")),
        settings={"headers": (5,)},
    ),
    Ugly(
        "02_merged_cells.xlsx", "DE", merged_cells,
        (
            Want("Städtepartnerschaft Lyon", "sister_city", ("Lyon",), ("FR",), "1979", made=True),
            Want("Städtepartnerschaft Colmar", "sister_city", ("Colmar",), ("FR",), "1984", made=True),
            Want("Städtepartnerschaft Toruń", "sister_city", ("Toruń",), ("PL",), "1992", made=True),
            Want("Städtepartnerschaft Krakau", "sister_city", ("Krakau",), ("PL",), "1995", made=True),
        ),
        left_out=((1, "title"),),
        said=("title.made",),
        settings={"headers": (2,)},
    ),
    Ugly(
        "03_two_header_rows.xlsx", "FR", two_header_rows,
        (
            Want("Jumelage Porto", "sister_city", ("Porto",), ("PT",), "1978", made=True),
            Want("Coopération décentralisée Dakar", "development_cooperation", ("Dakar",), ("SN",), "2015", "2019", made=True),
        ),
        settings={"headers": (1, 2)},
    ),
    Ugly(
        "04_totals_rows.csv", "IT",
        _text(
            "Titolo;Tipologia;Partner;Paese;Importo\n"
            "Gemellaggio Nizza;Gemellaggio;Nizza;Francia;1.500,50\n"
            "Subtotale;;;;1.500,50\n"
            "Fiera;fiera;Lione;Francia;300\n"
            "Totale generale;;;;1.800,50\n"
            "\n"
            "* importi IVA inclusa;;;;\n"
        ),
        (
            Want("Gemellaggio Nizza", "sister_city", ("Nizza",), ("FR",), budget="1500.50"),
            Want("Fiera", "business_event", ("Lione",), ("FR",), budget="300"),
        ),
        left_out=((3, "total"), (5, "total"), (7, "footnote")),
    ),
    Ugly(
        "05_mixed_dates.csv", "DE",
        _text(
            "Titel;Partner;Land;Beginn;Ende\n"
            "Etwa;Lyon;Frankreich;ca. 1998;\n"
            "Fraglich;Lyon;Frankreich;1999?;\n"
            "Quartal;Lyon;Frankreich;2. Quartal 2004;\n"
            "Zeitraum;Lyon;Frankreich;2003-2007;\n"
            "Monat;Lyon;Frankreich;Mai 2001;laufend\n"
            "Tag;Lyon;Frankreich;12.5.1999;13. Mai 1999\n"
            "Tageszahl;Lyon;Frankreich;43588;\n"
            "Römisch;Lyon;Frankreich;3. IX. 1987;\n"
            "Tage;Lyon;Frankreich;03.-05. Juni 2019;\n"
            "Kein Datum;Lyon;Frankreich;demnächst;\n"
        ),
        (
            Want("Etwa", "", ("Lyon",), ("FR",), "1998"),
            Want("Fraglich", "", ("Lyon",), ("FR",), "1999"),
            Want("Quartal", "", ("Lyon",), ("FR",), "2004"),
            Want("Zeitraum", "", ("Lyon",), ("FR",), "2003", "2007"),
            Want("Monat", "", ("Lyon",), ("FR",), "2001-05", "..", "active"),
            Want("Tag", "", ("Lyon",), ("FR",), "1999-05-12", "1999-05-13"),
            Want("Tageszahl", "", ("Lyon",), ("FR",), "2019-05-03"),
            Want("Römisch", "", ("Lyon",), ("FR",), "1987-09-03"),
            Want("Tage", "", ("Lyon",), ("FR",), "2019-06-03", "2019-06-05"),
            Want("Kein Datum", "", ("Lyon",), ("FR",)),
        ),
        said=("date.about", "date.doubtful", "date.quarter", "date.serial", "date.unreadable"),
    ),
    Ugly(
        "06_latin1.csv", "DE",
        _text("Bezeichnung;Art;Partnerstadt;Land\nFreundschaft;Städtefreundschaft;Besançon;Frankreich\n", "latin-1"),
        (Want("Freundschaft", "friendship_mou", ("Besançon",), ("FR",)),),
        settings={"encoding": "cp1252", "delimiter": ";"},
    ),
    Ugly(
        "07_utf16.txt", "PL",
        _text("Nazwa\tRodzaj\tMiasto\tKraj\tOd\nPartnerstwo\tmiasto partnerskie\tŻylina\tSłowacja\t1 maja 1992 r.\n", "utf-16"),
        (Want("Partnerstwo", "sister_city", ("Żylina",), ("SK",), "1992-05-01"),),
        settings={"encoding": "utf-16", "delimiter": "\t"},
    ),
    Ugly(
        "08_semicolons_quotes.csv", "FR",
        _text(
            '\ufeffsep=;\nIntitulé;Partenaire;Pays;Remarques\n'
            '"Accueil; ""Printemps""";"Bamako";Mali;"deux lignes\net une virgule, ici"\n'
        ),
        (Want('Accueil; "Printemps"', "", ("Bamako",), ("ML",)),),
        settings={"encoding": "utf-8-sig", "delimiter": ";", "headers": (2,)},
    ),
    Ugly(
        "09_korean.csv", "KR",
        _text(
            "국제교류 현황\n번호,유형,상대도시,국가,시작일,담당부서\n"
            "1,자매결연,상하이,중국,1996년 5월 3일,국제협력과\n"
            "2,우호교류,후쿠오카,일본,단기 4322년,문화과\n"
            "3,자매결연,시애틀,미국,'99.10.8,국제협력과\n"
        ),
        (
            Want("자매결연 상하이", "sister_city", ("상하이",), ("CN",), "1996-05-03", unit="국제협력과", made=True),
            Want("우호교류 후쿠오카", "friendship_mou", ("후쿠오카",), ("JP",), "1989", unit="문화과", made=True),
            Want("자매결연 시애틀", "sister_city", ("시애틀",), ("US",), "1999-10-08", unit="국제협력과", made=True),
        ),
        left_out=((1, "title"),),
        said=("date.era", "date.two_digit_year"),
    ),
    Ugly(
        "10_formulas.xlsx", "GB", formulas,
        (
            Want("Youth exchange", "youth_exchange", ("Graz",), ("AT",), "2016", budget="500"),
            Want("Old tie", "sister_city", ("Split",), ("HR",), "1971", budget="100"),
            Want("Fair", "business_event", ("Izmir",), ("TR",), "2022"),
        ),
        left_out=((5, "total"),),
        said=("cell.formula", "cell.error", "cell.comment", "cell.link", "row.struck"),
        warned=("table.formulas", "table.comments", "table.links", "table.struck"),
    ),
    Ugly(
        "11_hidden_sheets.xlsx", "FR", hidden_sheets,
        (Want("Jumelage Liste", "sister_city", ("Trèves",), ("DE",)),),
        said=("type.from_title",),
        warned=("table.hidden_sheet",),
        settings={"sheets": ("Liste",)},
    ),
    Ugly(
        "12_blank_columns.xlsx", "ES", blank_columns,
        (
            Want("Hermanamiento", "sister_city", ("Rosario",), ("AR",), "1996"),
            Want("Visita oficial", "delegation_visit", ("Quito",), ("EC",), "2021-09"),
        ),
        settings={"headers": (3,)},
    ),
    Ugly(
        "13_duplicate_headers.xlsx", "GB", duplicate_headers,
        (
            Want("Festival link", "cultural_festival", ("Cork",), ("IE",), "2010", "2014"),
            Want("Library swap", "", ("Galway",), ("IE",), "2018"),
        ),
        left_out=((2, "margin"),),
        warned=("column.check",),
    ),
    Ugly(
        "14_open_document.ods", "DE", open_document,
        (
            Want("Partnerschaft mit Łódź", "sister_city", ("Łódź",), ("PL",), "1989-06-04", budget="1200"),
            Want("Partnerschaft mit Brno", "sister_city", ("Brno",), ("CZ",), "1990"),
            Want("Abgebrochene Gespräche", "friendship_mou", ("Tver",), ("RU",), "2013"),
        ),
        left_out=((1, "title"), (8, "total")),
        said=("cell.formula", "cell.comment", "cell.link", "row.struck"),
        warned=("table.formulas", "table.comments", "table.links", "table.struck", "table.hidden_sheet"),
        settings={"headers": (4,), "sheets": ("Liste",)},
    ),
    Ugly(
        "15_legacy.xls", "IT", legacy,
        (
            Want("Gemellaggio con Tours", "sister_city", ("Tours",), ("FR",), "1987-05-12", status="active", budget="1500"),
            Want("Gemellaggio con Zara", "sister_city", ("Zara",), ("HR",), "1994-03", status="ended", budget="250.5"),
            Want("Missione a Osaka", "trade_mission", ("Osaka",), ("JP",), "2019"),
        ),
        left_out=((1, "title"), (7, "total")),
        said=("cell.formula", "cell.error", "cell.comment", "cell.link", "row.struck", "date.day_or_month"),
        warned=("table.formulas", "table.comments", "table.links", "table.struck", "table.hidden_sheet"),
        settings={"sheets": ("Elenco 2024",)},
    ),
    Ugly(
        "16_japanese_cp932.csv", "JP",
        _text(
            "姉妹都市一覧\n都市名,国名,提携種別,開始日,備考\n"
            "サンフランシスコ,アメリカ,姉妹都市,昭和32年10月7日,市民交流\n"
            "上海,中国,友好都市,S49.4.18,\n"
            "メルボルン,オーストラリア,姉妹都市,平成元年,\n",
            "cp932",
        ),
        (
            Want("姉妹都市 サンフランシスコ", "sister_city", ("サンフランシスコ",), ("US",), "1957-10-07", made=True),
            Want("友好都市 上海", "friendship_mou", ("上海",), ("CN",), "1974-04-18", made=True),
            Want("姉妹都市 メルボルン", "sister_city", ("メルボルン",), ("AU",), "1989", made=True),
        ),
        left_out=((1, "title"),),
        said=("date.era",),
        settings={"encoding": "cp932"},
    ),
    Ugly(
        "17_chinese_gb18030.csv", "CN",
        _text("友好城市,国家,建立时间,类型\n波尔多,法国,一九九八年十二月三日,友好城市\n横滨,日本,民国62年,友好城市\n", "gb18030"),
        (
            Want("友好城市 波尔多", "sister_city", ("波尔多",), ("FR",), "1998-12-03", made=True),
            Want("友好城市 横滨", "sister_city", ("横滨",), ("JP",), "1973", made=True),
        ),
        settings={"encoding": "gb18030"},
    ),
    Ugly(
        "18_partners_only.csv", "DE",
        _text("Partnerstadt;Land\nLyon;Frankreich\nLeeds;Großbritannien\nBirmingham;England\n"),
        (
            Want("Partnerstadt: Lyon", "sister_city", ("Lyon",), ("FR",), made=True),
            Want("Partnerstadt: Leeds", "sister_city", ("Leeds",), ("GB",), made=True),
            Want("Partnerstadt: Birmingham", "sister_city", ("Birmingham",), ("GB",), made=True),
        ),
        said=("title.made",),
    ),
    Ugly(
        "19_orders_of_dates.csv", "CA",
        _text(
            "Title,Partner,Country,Start,End\n"
            "One,Lyon,France,13/05/2019,12/31/2020\n"
            "Two,Lyon,France,04/05/2019,01/02/2021\n"
        ),
        (
            Want("One", "", ("Lyon",), ("FR",), "2019-05-13", "2020-12-31"),
            Want("Two", "", ("Lyon",), ("FR",), "2019-05-04", "2021-01-02"),
        ),
        said=("date.day_or_month",),
        warned=("column.date_order",),
    ),
    Ugly(
        "20_arabic.csv", "MA",
        _text("العنوان;الشريك;الدولة;السنة\nاتفاقية توأمة;ليون;فرنسا;١٩٩٨\nتوأمة;ستراسبورغ;فرنسا;1440 هـ\n"),
        (
            Want("اتفاقية توأمة", "sister_city", ("ليون",), ("FR",), "1998"),
            Want("توأمة", "sister_city", ("ستراسبورغ",), ("FR",)),
        ),
        said=("date.unreadable",),
    ),
    Ugly(
        "21_turkish_cp1254.csv", "TR",
        _text("Başlık;Tür;Kardeş şehir;Ülke;Başlangıç\nKardeşlik ilişkisi;kardeş şehir;Köln;Almanya;12 Mayıs 1997\nGençlik değişimi;gençlik değişimi;Gümülcine;Yunanistan;2019\n", "cp1254"),
        (
            Want("Kardeşlik ilişkisi", "sister_city", ("Köln",), ("DE",), "1997-05-12"),
            Want("Gençlik değişimi", "youth_exchange", ("Gümülcine",), ("GR",), "2019"),
        ),
        settings={"encoding": "cp1254"},
    ),
    Ugly(
        "22_old_country_names.csv", "AT",
        _text(
            "Title|Partner|Country\nA|Prague|Czechoslovakia\nB|Rostock|East Germany\nC|Lyon|FRA\nD|Kyiv|UKR\n"
            "E|Vladivostok|USSR\nF|Mbabane|Swaziland\nG|Gent|Belgien\nH|Skopje|FYROM\nI|Atlantis City|Atlantis\n"
        ),
        (
            Want("A", "", ("Prague",), ("CZ",)),
            Want("B", "", ("Rostock",), ("DE",)),
            Want("C", "", ("Lyon",), ("FR",)),
            Want("D", "", ("Kyiv",), ("UA",)),
            Want("E", "", ("Vladivostok",), ("RU",)),
            Want("F", "", ("Mbabane",), ("SZ",)),
            Want("G", "", ("Gent",), ("BE",)),
            Want("H", "", ("Skopje",), ("MK",)),
            Want("I", "", ("Atlantis City",), ("unknown",)),
        ),
        said=("country.unreadable", "country.present"),
        settings={"delimiter": "|"},
    ),
    Ugly(
        "23_two_tables.xlsx", "DE", two_tables,
        (
            Want("Klimapartnerschaft", "development_cooperation", ("León",), ("NI",), "2012"),
            Want("Schulaustausch", "youth_exchange", ("Györ",), ("HU",), "1999"),
            Want("Eurocities", "network_membership", start="2001", status="active"),
            Want("ICLEI", "network_membership", start="1993", status="active"),
        ),
        left_out=((3, "heading"), (6, "title"), (10, "footnote")),
    ),
    Ugly(
        "24_numbers_as_dates.xlsx", "CH", numbers_as_dates,
        (
            Want("Real date", "", ("Bern",), ("CH",), "2019-05-03"),
            Want("Day count", "", ("Basel",), ("CH",), "2019-05-03", "2020-12-31"),
            Want("Year", "", ("Chur",), ("CH",), "2019", "2020"),
            Want("With a clock", "", ("Genf",), ("CH",), "2019-05-03"),
        ),
        said=("date.serial", "country.home"),
    ),
)  # fmt: skip
