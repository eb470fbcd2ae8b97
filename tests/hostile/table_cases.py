"""Tables and exports somebody might send."""

from __future__ import annotations

import io
import json
import zipfile
from collections.abc import Iterator
from pathlib import Path

import openpyxl

from tests.hostile.plan_cases import ANY, REFUSED, Case, odd_files

HEADER = b"title,type,partner\n"
ROW = b"Twinning,sister_city,Oslo\n"
CANARY_FILE = "canary-target.txt"


def _workbook() -> dict[str, bytes]:
    book = openpyxl.Workbook()
    for row in (["title", "type", "partner"], ["Twinning", "sister_city", "Oslo"]):
        book.active.append(row)
    out = io.BytesIO()
    book.save(out)
    with zipfile.ZipFile(out) as archive:
        return {name: archive.read(name) for name in archive.namelist()}


def _zip(path: Path, parts: dict[str, bytes]) -> Path:
    with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, data in parts.items():
            archive.writestr(name, data)
    return path


SHEET = "xl/worksheets/sheet1.xml"


def _sheets(folder: Path) -> Iterator[Case]:
    parts = _workbook()
    sheet = parts[SHEET]
    outside = (folder / CANARY_FILE).as_uri().encode()
    entity = b'<!DOCTYPE x [<!ENTITY a SYSTEM "' + outside + b'">]>'
    laughs = b'<!DOCTYPE x [<!ENTITY a "ha">' + b"".join(
        b'<!ENTITY b%d "%s">' % (n, (b"&b%d;" % (n - 1) if n else b"&a;") * 10) for n in range(9)
    ) + b"]>"  # fmt: skip
    far = sheet.replace(b"</sheetData>", b'<row r="1048576"><c r="XFD1048576"><v>1</v></c></row></sheetData>')
    huge = sheet.replace(b"A1:C2", b"A1:XFD1048576")
    link = b'<?xml version="1.0"?><Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/externalLinkPath" Target="' + outside + b'" TargetMode="External"/></Relationships>'  # fmt: skip
    made: dict[str, tuple[dict[str, bytes], frozenset[int]]] = {
        "bomb": ({"xl/worksheets/sheet9.xml": b" " * 60_000_000}, REFUSED),
        "many-parts": ({f"x/{number}.xml": b"" for number in range(2100)}, REFUSED),
        "far-cell": ({SHEET: far}, REFUSED),
        "huge-dimension": ({SHEET: huge}, ANY),
        "entity-outside": ({SHEET: entity + sheet.replace(b"Twinning", b"&a;")}, REFUSED),
        "entity-in-workbook": ({"xl/workbook.xml": entity + parts["xl/workbook.xml"]}, REFUSED),
        "entity-in-styles": ({"xl/styles.xml": entity + parts["xl/styles.xml"].replace(b"<fonts", b"<strike/><fonts")}, ANY),
        "laughs": ({SHEET: laughs + sheet}, REFUSED),
        "laughs-in-utf-16": ({SHEET: (laughs + sheet).decode().replace("UTF-8", "UTF-16").encode("utf-16")}, ANY),
        "external-link": ({"xl/externalLinks/_rels/externalLink1.xml.rels": link}, ANY),
        "macro": ({"xl/vbaProject.bin": b"macro"}, REFUSED),
        "macro-by-type": ({"[Content_Types].xml": parts["[Content_Types].xml"].replace(b"spreadsheetml.sheet.main", b"macroEnabled.main")}, REFUSED),
        "nested": ({"xl/embeddings/a.zip": b"PK\x03\x04"}, REFUSED),
        "nested-by-content": ({"xl/embeddings/a.bin": b"PK\x03\x04" + b"x" * 100}, REFUSED),
        "climbing": ({"../../evil.xml": b"x"}, REFUSED),
        "absolute": ({"/etc/evil.xml": b"x"}, REFUSED),
        "dde": ({SHEET: sheet.replace(b"<sheetData>", b"<sheetData><row r=\"9\"><c r=\"A9\"><f>cmd|'/C calc'!A0</f><v>1</v></c></row>")}, ANY),
        "cut-xml": ({SHEET: sheet[: len(sheet) // 2]}, ANY),
        "no-workbook": ({"xl/workbook.xml": b""}, REFUSED),
    }  # fmt: skip
    for name, (changes, exits) in made.items():
        yield Case(name, _zip(folder / f"{name}.xlsx", {**parts, **changes}), exits)
    ods = {
        "mimetype": b"application/vnd.oasis.opendocument.spreadsheet",
        "content.xml": entity + b"<office:document-content/>",
    }
    yield Case("ods-entity", _zip(folder / "entity.ods", ods))
    repeated = (
        b'<?xml version="1.0"?><office:document-content xmlns:office="urn:oasis:names:tc:opendocument:xmlns:office:1.0"'
        b' xmlns:table="urn:oasis:names:tc:opendocument:xmlns:table:1.0" xmlns:text="urn:oasis:names:tc:opendocument:xmlns:text:1.0">'
        b'<office:body><office:spreadsheet><table:table table:name="a"><table:table-row table:number-rows-repeated="1048576">'
        b'<table:table-cell office:value-type="string" table:number-columns-repeated="16384"><text:p>x</text:p></table:table-cell>'
        b"</table:table-row></table:table></office:spreadsheet></office:body></office:document-content>"
    )
    yield Case("ods-repeated", _zip(folder / "repeated.ods", {**ods, "content.xml": repeated}))
    path = _zip(folder / "tail.xlsx", parts)
    path.write_bytes(b"MZ" + path.read_bytes())
    yield Case("program-in-front", path)
    (folder / "old.xls").write_bytes(b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + b"\xff" * 6000)
    yield Case("xls-noise", folder / "old.xls")


def _texts(folder: Path) -> Iterator[Case]:
    good = HEADER + ROW
    made: dict[str, tuple[bytes, frozenset[int]]] = {
        "nul.csv": (HEADER + b"Twi\0nning,sister_city,Oslo\n", ANY),
        "mostly-nul.csv": (HEADER + b"\0\0a" * 5000, REFUSED),
        "huge-field.csv": (HEADER + b'"' + b"x" * 1_200_000 + b'",b,c\n', REFUSED),
        "million-columns.csv": (b"a," * 1_000_000 + b"\n" + b"b," * 1_000_000, REFUSED),
        "million-lines.csv": (HEADER + b"\n" * 1_000_000 + ROW, REFUSED),
        "open-quote.csv": (HEADER + b'a,"b,c\n' + ROW * 50, REFUSED),
        "formula.csv": (HEADER + b"=cmd|'/C calc'!A0,sister_city,+1\n", ANY),
        "sep.csv": (b"sep=\n" + good, ANY),
        "markup.csv": (HEADER + b'"<img src=/etc/passwd>",sister_city,<b>Oslo\n', ANY),
        "bidi.csv": (HEADER + "\u202egnp.exe,sister_city,Os\u200blo\n".encode(), ANY),
        "page.csv": (b"<html><body><script>x</script>", REFUSED),
        "elf.csv": (b"\x7fELF" + bytes(range(256)), REFUSED),
        "lies.csv": (b"\xff\xfe" + good, ANY),
        "deep.json": (b"[" * 200_000, REFUSED),
        "deep-object.json": (b'{"a":' * 100_000, REFUSED),
        "deep-in-plan.json": (b'{"format":"citysoft-plan","schema":1,"records":' + b"[" * 70 + b"]" * 70 + b"}", REFUSED),
        "digits.json": (b'{"format":"citysoft-plan","schema":' + b"9" * 10_000 + b"}", REFUSED),
        "nan.json": (b'{"format":"citysoft-plan","schema":NaN}', REFUSED),
        "infinity.json": (b'{"format":"citysoft-plan","schema":1e999}', REFUSED),
        "twice.json": (b'{"format":"citysoft-plan","format":"x","schema":1}', REFUSED),
        "unknown.json": (b'{"format":"citysoft-plan","schema":1,"records":{},"__class__":"os.system"}', REFUSED),
        "newer.json": (b'{"format":"citysoft-plan","schema":99,"records":{}}', REFUSED),
        "not-utf8.json": (b'{"format":"\xff"}', REFUSED),
        "list.json": (b"[]", REFUSED),
        "empty.json": (b"", REFUSED),
        "cut.json": (b'{"format":"citysoft-plan","schema":1,"records":{"goal":[{"id":', REFUSED),
        "bad-record.json": (_record(id="x"), REFUSED),
        "bad-type.json": (_record(text=5), REFUSED),
        "big-number.json": (_record("indicator", position=10**300), REFUSED),
        "code-in-field.json": (_record(__reduce__="os.system"), REFUSED),
        "half-character.json": (_record(text="\ud800 \u202e \0"), ANY),
        "gigabyte.json": (_record("action", cost="1E+999999999"), REFUSED),
        "dangling.json": (_record("indicator", objective_id="00000000-0000-4000-8000-000000000009"), REFUSED),
    }  # fmt: skip
    for name, (data, exits) in made.items():
        (folder / name).write_bytes(data)
        yield Case(name, folder / name, exits)


def _record(kind: str = "goal", **values: object) -> bytes:
    row = {"id": "00000000-0000-4000-8000-000000000001", **values}
    return json.dumps({"format": "citysoft-plan", "schema": 1, "records": {kind: [row]}}).encode()


def table_cases(folder: Path) -> Iterator[Case]:
    """Every table case, made in the folder."""
    (folder / CANARY_FILE).write_text("secret of another file", encoding="utf-8")
    yield from _sheets(folder)
    yield from _texts(folder)
    yield from odd_files(folder, ".csv")
