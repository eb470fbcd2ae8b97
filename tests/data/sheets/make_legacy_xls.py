"""Make legacy.xls, an Excel 97 file with everything the reader looks for. Run once, with xlwt installed.

xlwt writes no notes and no links on cells, so their records are put in front of the end of the last sheet.
"""

from __future__ import annotations

import io
import struct
from pathlib import Path

import xlwt
from xlwt.CompoundDoc import XlsDoc

FOLDER = Path(__file__).parent
ROWS = [
    ("Gemellaggio con Tours", "Gemellaggio", "Tours", "Francia", "12/05/1987", "attivo"),
    ("Gemellaggio con Zara", "Gemellaggio", "Zara", "Croazia", "3/1994", "concluso"),
    ("Missione a Osaka", "missione commerciale", "Osaka", "Giappone", "2019", ""),
]


def record(kind: int, body: bytes) -> bytes:
    """One BIFF record."""
    return struct.pack("<HH", kind, len(body)) + body


def note(row: int, column: int, shape: int, text: str) -> bytes:
    """A note: its drawing object, its text, and the record that ties it to a cell."""
    common = struct.pack("<HHHHH", 0x15, 0x12, 0x19, shape, 0x4011) + b"\0" * 12 + struct.pack("<HH", 0, 0)
    words = text.encode("utf-16-le")
    box = struct.pack("<HH6xHHI", 0x212, 0, len(text), 16, 0)
    return (
        record(0x5D, common)
        + record(0x1B6, box)
        + record(0x3C, b"\1" + words)
        + record(0x3C, struct.pack("<HHIHHI", 0, 0, 0, len(text), 0, 0))
        + record(0x1C, struct.pack("<HHHHHBB", row, column, 0, shape, 1, 0, ord("A")) + b"\0")
    )


def link(row: int, column: int, address: str) -> bytes:
    """A web address on a cell."""
    web = bytes.fromhex("e0c9ea79f9bace118c8200aa004ba90b")
    standard = bytes.fromhex("d0c9ea79f9bace118c8200aa004ba90b")
    words = (address + "\0").encode("utf-16-le")
    body = struct.pack("<HHHH", row, row, column, column) + standard + struct.pack("<II", 2, 3)
    return record(0x1B8, body + web + struct.pack("<I", len(words)) + words)


def with_results(stream: bytes, results: list[bytes]) -> bytes:
    """Put stored results into the formulas, which xlwt leaves empty."""
    out, place = bytearray(stream), 0
    while place < len(stream):
        kind, length = struct.unpack_from("<HH", stream, place)
        if kind == 0x06:
            out[place + 10 : place + 18] = results.pop(0)
        place += 4 + length
    return bytes(out)


def main() -> None:
    """Write the file."""
    book = xlwt.Workbook(encoding="utf-8")
    hidden = book.add_sheet("Vecchio")
    hidden.visibility = 1
    hidden.write(0, 0, "Titolo")
    hidden.write(0, 1, "Partner")
    hidden.write(1, 0, "Elenco superato")
    sheet = book.add_sheet("Elenco 2024")
    sheet.write_merge(0, 0, 0, 6, "COMUNE DI PIEVE VECCHIA")
    for column, text in enumerate(("Titolo", "Tipologia", "Città", "Paese", "Inizio", "Stato", "Importo")):
        sheet.write(2, column, text)
    struck = xlwt.easyxf("font: struck_out true")
    for number, row in enumerate(ROWS, 3):
        for column, text in enumerate(row):
            if text and number == 4:
                sheet.write(number, column, text, struck)
            elif text:
                sheet.write(number, column, text)
    sheet.write(3, 6, xlwt.Formula("1000+500"))
    sheet.write(4, 6, 250.5)
    sheet.write(5, 6, xlwt.Formula("1/0"))
    sheet.write(6, 0, "Totale")
    sheet.write(6, 6, xlwt.Formula("SUM(G4:G6)"))
    stream = book.get_biff_data()
    extra = note(3, 2, 1, "Chiedere all'archivio") + link(3, 0, "https://example.org/tours")
    assert stream.endswith(b"\x0a\0\0\0")
    failed = b"\2\0\7\0\0\0\xff\xff"
    stream = with_results(stream, [struct.pack("<d", 1500.0), failed, struct.pack("<d", 1750.5)])
    stream = stream[:-4] + extra + stream[-4:]
    out = io.BytesIO()
    XlsDoc().save(out, stream)
    (FOLDER / "legacy.xls").write_bytes(out.getvalue())


if __name__ == "__main__":
    main()
