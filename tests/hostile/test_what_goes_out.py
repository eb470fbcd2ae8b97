"""What leaves the program: no formula, no raised error whatever the texts hold, no trace of this computer."""

from __future__ import annotations

import contextlib
import csv
import dataclasses
import io
import json
import logging
import os
import random
import re
import sqlite3
import traceback
import zipfile
import zlib
from pathlib import Path
from xml.etree import ElementTree as ET

import pytest
from hypothesis import given
from hypothesis import strategies as st

from citysoft_desktop.base.logging_setup import LOG_FILE, LOGGER_NAME, close_logging, setup_logging
from citysoft_desktop.domain.activity import Activity
from citysoft_desktop.domain.city import Actor
from citysoft_desktop.domain.codec import cleaned
from citysoft_desktop.domain.ids import fixed_id, new_id
from citysoft_desktop.domain.plan import Plan
from citysoft_desktop.domain.registry import KINDS
from citysoft_desktop.domain.strategy import Goal
from citysoft_desktop.domain.text import clean, clean_line
from citysoft_desktop.exchange.facade import Exchange
from citysoft_desktop.exchange.table_reader import read_table
from citysoft_desktop.exchange.writers import write_csv, write_xlsx
from citysoft_desktop.report.pdf_renderer import render_bytes
from citysoft_desktop.services.brief import BriefOptions, build_brief
from citysoft_desktop.services.commands.base import AddRecords
from citysoft_desktop.services.exporting import ExportTable, register_table
from citysoft_desktop.services.json_plan import parse_plan, plan_json
from citysoft_desktop.services.new_plan import new_plan_records
from citysoft_desktop.services.session import ProjectSession
from citysoft_desktop.storage.project_file import ProjectFiles
from tests.report.demo_plan import AS_OF, NOW, demo_plan

FULL = os.environ.get("CITYSOFT_FAULTS") == "full"
HIDDEN = (
    "\x00\x0b\x1b\x7f\x85\u200b\u200e\u202a\u202b\u202d\u202e\u2060\u2066\u2067\u2068\u2069\ufeff\ud800\udfff"
)
PIECES = ["=", "+", "-", "@", "\t", "\n", "'", '"', ",", ";", "|", "＝", "＠", " ", "\\", "%", "_x0041_", "<b>", "&amp;",
          "cmd|'/C calc'!A0", "HYPERLINK(\"http://x\")", "a", "Łódź", "서울", "😀", "مدينة", "0012", "1e5", "TRUE"]  # fmt: skip
STORABLE = HIDDEN[:-2]
"""Half characters cannot come out of a file: the file is refused. Everything else may stand in one."""
ANYTHING = st.lists(st.sampled_from([*PIECES, *HIDDEN]) | st.text(max_size=6), max_size=5).map("".join)
NASTY = (
    "<b>x",
    "<img src='/etc/passwd'/>",
    "&nope;",
    "\x00\x0b",
    "\u202egpj.exe",
    "a\u0000b",
    "]]>",
    "%s {0}",
    "x" * 5000,
)


def strings(count: int) -> list[str]:
    """Random texts as the model stores them, full of what a spreadsheet would run."""
    chance = random.Random(16)
    return [clean("".join(chance.choices(PIECES, k=chance.randint(1, 6)))) for _ in range(count)]


# -- texts ------------------------------------------------------------------------------------------------


@given(ANYTHING)
def test_nothing_hidden_passes_the_door_of_the_model(text: str) -> None:
    record = cleaned(Goal(fixed_id("g"), text=text, note=text))
    assert isinstance(record, Goal)
    assert not set(HIDDEN) & set(record.text)
    assert cleaned(record) == record
    assert not set(HIDDEN) & set(clean_line(text))
    assert clean_line(clean_line(text)) == clean_line(text)


def nasty_plan(text: str) -> Plan:
    """A plan whose texts were never cleaned, as a hostile file may hold them."""
    plan = demo_plan()
    tables = {kind: dict(plan.records(kind)) for kind in KINDS}
    for kind, field in (("activity", "title"), ("activity", "summary"), ("goal", "text"), ("actor", "name")):
        for key, record in list(tables[kind].items())[:3]:
            tables[kind][key] = dataclasses.replace(record, **{field: text})
    return Plan(tables)


@given(text=st.lists(st.sampled_from([*PIECES, *STORABLE]), max_size=6).map("".join))
def test_exports_never_raise(text: str, tmp_path_factory: pytest.TempPathFactory) -> None:
    plan = nasty_plan(text)
    table = register_table(plan)
    folder = tmp_path_factory.mktemp("out")
    write_csv(folder / "t.csv", table)
    write_xlsx(folder / "t.xlsx", table)
    assert json.loads(plan_json(plan))["format"]
    with zipfile.ZipFile(folder / "t.xlsx") as book:
        ET.fromstring(book.read("xl/worksheets/sheet1.xml"))


@pytest.mark.parametrize("text", NASTY)
def test_files_are_written_whatever_the_texts_hold(text: str, tmp_path: Path) -> None:
    table = register_table(nasty_plan(text))
    write_csv(tmp_path / "t.csv", table)
    write_xlsx(tmp_path / "t.xlsx", table)
    Exchange().write_json(tmp_path / "t.json", plan_json(nasty_plan(text)))
    assert read_table(tmp_path / "t.csv").sheets[0].rows
    assert read_table(tmp_path / "t.xlsx").sheets[0].rows


def test_the_brief_prints_whatever_the_texts_hold() -> None:
    plan = nasty_plan(" ".join(text[:60] for text in NASTY))
    data, _ = render_bytes(
        build_brief(plan, BriefOptions(as_of=AS_OF, now=NOW, preset="council", paper="a4")), paper="a4"
    )
    assert data.startswith(b"%PDF")
    assert b"/etc/passwd" not in unpacked_pdf(data).replace(b"<img src", b"")


# -- formulas ---------------------------------------------------------------------------------------------


def test_ten_thousand_texts_come_back_from_csv(tmp_path: Path) -> None:
    texts = [text for text in strings(10_000) if text]
    table = ExportTable(
        "T", ("id", "text", "more"), tuple((str(k), text, text) for k, text in enumerate(texts))
    )
    write_csv(tmp_path / "t.csv", table)
    sheet = read_table(tmp_path / "t.csv").sheets[0]
    assert [row[1] for row in sheet.rows[1:]] == texts
    with (tmp_path / "t.csv").open(encoding="utf-8", newline="") as stream:
        assert not any(cell[:1] in tuple("=+-@\t\r\n＝＋－＠") for row in csv.reader(stream) for cell in row)


def test_texts_come_back_from_xlsx_and_none_is_a_formula(tmp_path: Path) -> None:
    texts = [text for text in strings(10_000 if FULL else 2_000) if text]
    table = ExportTable("T", ("id", "text"), tuple((str(k), text) for k, text in enumerate(texts)))
    write_xlsx(tmp_path / "t.xlsx", table)
    with zipfile.ZipFile(tmp_path / "t.xlsx") as book:
        for name in book.namelist():
            assert not re.search(rb"<f[ >/]", book.read(name)), name
            assert b"hyperlink" not in book.read(name), name
    assert [row[1] for row in read_table(tmp_path / "t.xlsx").sheets[0].rows[1:]] == texts


# -- traces of this computer ------------------------------------------------------------------------------


def unpacked_pdf(data: bytes) -> bytes:
    """The file with every compressed stream opened."""
    import base64

    parts = [data]
    for stream in re.findall(rb"stream\r?\n(.*?)endstream", data, re.DOTALL):
        raw = stream.rstrip(b"\r\n")
        with contextlib.suppress(ValueError):
            raw = (
                base64.a85decode(raw.removesuffix(b"~>") + b"~>", adobe=False) if raw.endswith(b"~>") else raw
            )
        with contextlib.suppress(zlib.error):
            parts.append(zlib.decompressobj().decompress(raw))
    return b"\n".join(parts)


def test_no_file_names_a_folder_or_an_account(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    for variable in ("USER", "LOGNAME", "USERNAME"):
        monkeypatch.setenv(variable, "xq-account")
    folder = tmp_path / "xq-secret-folder"
    folder.mkdir()
    monkeypatch.chdir(folder)
    session = ProjectSession(ProjectFiles().create(folder / "p.citysoft", new_plan_records("A", "ES")))
    session.execute(AddRecords([Activity(new_id(), title="One"), Actor(new_id(), name="B")]))
    plan = session.plan
    table = register_table(plan)
    write_csv(folder / "t.csv", table)
    write_xlsx(folder / "t.xlsx", table)
    Exchange().write_json(folder / "t.json", plan_json(plan))
    data, _ = render_bytes(
        build_brief(plan, BriefOptions(as_of=AS_OF, now=NOW, preset="full", paper="a4")), paper="a4"
    )
    session.close()
    written = {path.name: path.read_bytes() for path in folder.iterdir()}
    assert len(written) == 4
    written["t.pdf"] = unpacked_pdf(data)
    with zipfile.ZipFile(io.BytesIO(written["t.xlsx"])) as book:
        written["t.xlsx"] = b"".join(book.read(name) for name in book.namelist())
    import getpass
    import socket

    host = socket.gethostname().encode()
    secrets = [b"xq-secret", b"xq-account", str(Path.home()).encode(), *([host] if len(host) > 5 else [])]
    assert getpass.getuser() == "xq-account"
    for name, content in written.items():
        for secret in secrets:
            assert secret not in content, (name, secret)


# -- logs and errors --------------------------------------------------------------------------------------

CANARY = "Zanzibar-Canary-7731"


def failures(session: ProjectSession, monkeypatch: pytest.MonkeyPatch, folder: Path) -> list[BaseException]:
    """Errors on the ways a plan's texts take, each with the canary in reach."""
    goal = Goal(new_id(), text=CANARY)
    session.execute(AddRecords([goal]))
    caught: list[BaseException] = []

    def attempt(work: object) -> None:
        try:
            work()  # type: ignore[operator]
        except Exception as error:
            caught.append(error)

    attempt(lambda: session.execute(AddRecords([goal])))
    attempt(lambda: session.execute(AddRecords([Goal("no id " + CANARY, text=CANARY)])))
    attempt(lambda: session.execute(AddRecords([dataclasses.replace(goal, id=new_id(), position=2**80)])))
    attempt(lambda: session.execute(AddRecords([Goal(new_id(), text=object(), note=CANARY)])))  # type: ignore[arg-type]
    attempt(
        lambda: parse_plan(
            ('{"format":"citysoft-plan","schema":1,"records":{"goal":[{"id":"' + CANARY).encode(), "x.json"
        )
    )
    attempt(
        lambda: parse_plan(
            b'{"format":"citysoft-plan","schema":1,"records":{"goal":[{"id":"%s"}]}}' % CANARY.encode(),
            "x.json",
        )
    )
    copy = folder / "copy.citysoft"
    session.save_copy(copy)
    with contextlib.closing(sqlite3.connect(copy, isolation_level=None)) as connection:
        connection.execute("UPDATE goal SET text=text||char(0)")
        connection.execute("UPDATE city SET latitude='x'")
    attempt(lambda: ProjectFiles().open(copy))
    return caught


def test_no_error_and_no_log_quotes_the_plan(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, expected_log: pytest.LogCaptureFixture
) -> None:
    setup_logging(tmp_path / "log")
    session = ProjectSession(ProjectFiles().create(tmp_path / "p.citysoft", new_plan_records("A", "ES")))
    caught = failures(session, monkeypatch, tmp_path)
    session.close()
    assert len(caught) == 7
    logger = logging.getLogger(LOGGER_NAME)
    for error in caught:
        # What Python itself would print, without the causes: those are shown to nobody.
        shown = "".join(traceback.format_exception_only(error)) + repr(getattr(error, "params", ""))
        assert CANARY not in shown, type(error)
        logger.error("failed", exc_info=error)
    close_logging()
    log = (tmp_path / "log" / LOG_FILE).read_text(encoding="utf-8")
    assert "failed" in log
    assert CANARY not in log
