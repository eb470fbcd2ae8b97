"""Measured figures, each beside its bare baseline in the same run."""

from __future__ import annotations

import datetime as dt
import json
import os
import statistics
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable, Sequence
from dataclasses import asdict, dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from tests.bench.big_plan import big_plan_file

if TYPE_CHECKING:
    from citysoft_desktop.domain.plan import Plan

HERE = Path(__file__).parent
AS_OF = dt.date(2026, 11, 22)


@dataclass(frozen=True)
class Figure:
    """``ours`` and ``bare`` in ``unit``; ``aim`` in words as set for the program."""

    name: str
    ours: float
    bare: float
    unit: str
    baseline: str
    aim: str

    @property
    def ratio(self) -> float:
        return self.ours / self.bare if self.bare else float("nan")


def median(measure: Callable[[], float], runs: int) -> float:
    measure()  # warm
    return statistics.median(measure() for _ in range(runs))


def timed(work: Callable[[], object]) -> float:
    begin = time.perf_counter()
    work()
    return time.perf_counter() - begin


def p95(values: list[float]) -> float:
    return sorted(values)[max(0, round(len(values) * 0.95) - 1)]


def probe(kind: str, plan: Path | None = None) -> dict[str, float]:
    with tempfile.TemporaryDirectory() as home:
        environment = {**os.environ, "QT_QPA_PLATFORM": "offscreen", "CITYSOFT_HOME": home}
        # An installed program has its bytecode; so have both sides here after their first run.
        environment.pop("PYTHONDONTWRITEBYTECODE", None)
        environment["PYTHONPYCACHEPREFIX"] = str(Path(tempfile.gettempdir()) / "citysoft-bench-bytecode")
        command = [sys.executable, str(HERE / "probe_window.py"), kind, repr(time.time())]
        if plan is not None:
            command.append(str(plan))
        done = subprocess.run(command, capture_output=True, text=True, check=True, env=environment)
    return json.loads(done.stdout)


def start_figures(folder: Path, runs: int) -> list[Figure]:
    thousand = big_plan_file(folder / "thousand.citysoft", 1_000)
    many = big_plan_file(folder / "many.citysoft", 10_000, coded=False)
    # In turn, so that other work on the machine weighs on all of them alike; the first of each warms the caches.
    rounds = [(probe("bare"), probe("app"), probe("app", thousand)) for _ in range(runs + 1)][1:]
    bare, start, plan = ([found[k] for found in rounds] for k in range(3))
    big = [probe("app", many) for _ in range(max(1, runs // 2))]

    def seconds(found: list[dict[str, float]]) -> float:
        return statistics.median(f["seconds"] for f in found)

    def cpu(found: list[dict[str, float]]) -> float:
        return statistics.median(f["cpu"] for f in found)

    base = seconds(bare)
    memory = statistics.median(f["memory_mb"] for f in bare)
    return [
        Figure("start to first paint", seconds(start), base, "s", "bare PySide6 window", "<= 1.5 x bare"),
        Figure(
            "start to a plan of 1,000 usable", seconds(plan), base, "s", "bare PySide6 window", "<= 6 x bare"
        ),
        Figure(
            "the same, processor time: first paint",
            cpu(start),
            cpu(bare),
            "s",
            "bare PySide6 window",
            "<= 1.5 x bare",
        ),
        Figure(
            "the same, processor time: plan of 1,000",
            cpu(plan),
            cpu(bare),
            "s",
            "bare PySide6 window",
            "<= 6 x bare",
        ),
        Figure("start to a plan of 10,000 usable", seconds(big), base, "s", "bare PySide6 window", ""),
        Figure(
            "peak memory with 10,000 activities",
            statistics.median(f["memory_mb"] for f in big),
            memory,
            "MB",
            "bare PySide6 window",
            "<= bare + 120 MB",
        ),
    ]


def whole_plan(path: Path) -> Plan:
    """A plan with every record made, also those that are otherwise made when first looked at."""
    from citysoft_desktop.domain.registry import KINDS
    from citysoft_desktop.storage.project_file import ProjectFiles

    store = ProjectFiles().open(path)
    try:
        plan = store.load()
    finally:
        store.close()
    for kind in KINDS:
        plan.records(kind).values()
    return plan


def analysis_figures(folder: Path, runs: int) -> list[Figure]:
    from citysoft_desktop.domain.analysis.base import Options
    from citysoft_desktop.domain.analysis.report import analyse
    from citysoft_desktop.domain.registry import KINDS

    path = big_plan_file(folder / "analyse.citysoft", 10_000)

    def fresh() -> float:
        plan = whole_plan(path)
        return timed(lambda: analyse(plan, Options(as_of=AS_OF)))

    plan = whole_plan(path)

    from citysoft_desktop.domain.findings import propose

    def fresh_findings() -> float:
        plan = whole_plan(path)
        return timed(lambda: propose(plan, Options(as_of=AS_OF)))

    def one_pass() -> int:
        return sum(1 for kind in KINDS for record in plan.records(kind).values() if record.confidential)

    return [
        Figure(
            "all analyses at 10,000, fully coded",
            median(fresh, runs),
            median(lambda: timed(one_pass), runs),
            "s",
            "look at every record once",
            "<= 0.3 s",
        ),
        Figure(
            "all findings at 10,000, fully coded",
            median(fresh_findings, runs),
            median(lambda: timed(one_pass), runs),
            "s",
            "look at every record once",
            "<= 0.5 s",
        ),
    ]


def filter_figures(folder: Path, runs: int) -> list[Figure]:
    from PySide6.QtCore import QAbstractTableModel, QModelIndex, Qt
    from PySide6.QtWidgets import QApplication, QTableView

    from citysoft_desktop.app import gui
    from tests.bench.big_plan import big_records

    context = gui.make_context()
    gui.make_application(context)
    out = []
    for size in (10_000, 100_000):
        path = folder / f"filter-{size}.citysoft"
        big_plan_file(path, size, coded=False)
        window = gui.make_window(context, path)
        window.resize(1440, 900)
        window.show()
        context.navigate("inventory")
        page = window.pages["inventory"]
        QApplication.processEvents()
        settle(context)
        field = page.toolbar.field
        field.setFocus()
        ours = []
        for text in (
            "f",
            "fe",
            "fes",
            "fest",
            "festi",
            "fest",
            "fes",
            "m",
            "mi",
            "mis",
            "partner 12",
            "no. 77",
        ):
            ours.append(
                timed(lambda text=text, field=field: (field.setText(text), QApplication.processEvents()))
            )

        haystack = [
            (n, r.title.casefold())
            for n, r in enumerate(big_records(size, coded=False))
            if hasattr(r, "title")
        ]

        class Bare(QAbstractTableModel):
            rows: list[tuple[int, str]] = haystack

            def rowCount(self, parent: QModelIndex = QModelIndex()) -> int:  # noqa: B008
                return len(self.rows)

            def columnCount(self, parent: QModelIndex = QModelIndex()) -> int:  # noqa: B008
                return 8

            def data(self, index: QModelIndex, role: int = 0) -> object:
                return self.rows[index.row()][1] if role == Qt.ItemDataRole.DisplayRole else None

        model, view = Bare(), QTableView()
        view.setModel(model)
        view.resize(1000, 700)
        view.show()
        QApplication.processEvents()

        def bare(text: str, model: Bare = model, haystack: list[tuple[int, str]] = haystack) -> None:
            model.beginResetModel()
            model.rows = [row for row in haystack if text in row[1]]
            model.endResetModel()
            QApplication.processEvents()

        plain = [timed(lambda text=text: bare(text)) for text in ("f", "fe", "fes", "m", "mi", "no. 77") * 2]
        out.append(
            Figure(
                f"filter keystroke at {size:,} rows, p95",
                p95(ours) * 1000,
                p95(plain) * 1000,
                "ms",
                "list comprehension and model reset",
                "<= 16 ms" if size == 10_000 else "<= 33 ms",
            )
        )
        view.close()
        context.close_session()
        window.close()
    return out


def measure(folder: Path, runs: int, names: Sequence[str] = ()) -> list[Figure]:
    """All figures, or those of the parts named: start, storage, keeping, analysis, filter, grid, import, brief."""
    from tests.bench.brief_figures import brief_figures
    from tests.bench.grid_figures import grid_figures
    from tests.bench.storage_figures import keeping_figures, storage_figures

    parts: dict[str, Callable[[Path, int], list[Figure]]] = {
        "start": start_figures,
        "storage": storage_figures,
        "keeping": keeping_figures,
        "analysis": analysis_figures,
        "filter": filter_figures,
        "grid": grid_figures,
        "import": import_figures,
        "brief": brief_figures,
    }
    found: list[Figure] = []
    for name in names or parts:
        place = folder / name
        place.mkdir(exist_ok=True)
        found += parts[name](place, runs)
    return found


def settle(context: object) -> None:
    """Let background work end and its results arrive."""
    from PySide6.QtWidgets import QApplication

    deadline = time.time() + 8
    while time.time() < deadline:
        QApplication.processEvents()
        context.tasks.wait(50)  # type: ignore[attr-defined]
        if time.time() > deadline - 6:
            break


def import_figures(folder: Path, runs: int) -> list[Figure]:
    import xlsxwriter

    from citysoft_desktop.app import composition
    from citysoft_desktop.exchange.limits import XLSX_LIMITS
    from citysoft_desktop.exchange.sheet_reader import run_child
    from citysoft_desktop.services.importing import preview, propose, to_command
    from citysoft_desktop.services.new_plan import new_plan_records
    from citysoft_desktop.services.session import ProjectSession
    from citysoft_desktop.storage.project_file import ProjectFiles

    table = folder / "rows.xlsx"
    book = xlsxwriter.Workbook(str(table))
    sheet = book.add_worksheet()
    sheet.write_row(
        0, 0, ["title", "type", "partner", "country", "start", "status", "lead unit", "source_url"]
    )
    for row in range(1, 10_001):
        values = [
            f"Twinning no. {row}",
            "sister_city",
            f"Partner {row % 2500}",
            "FR",
            str(1950 + row % 70),
            "active",
        ]
        sheet.write_row(row, 0, [*values, f"Unit {row % 9}", f"https://example.org/{row}"])
    book.close()
    number = iter(range(1_000))

    def ours() -> float:
        path = folder / f"import-{next(number)}.citysoft"
        session = ProjectSession(ProjectFiles().create(path, new_plan_records("Barcelona", "ES")))

        def work() -> None:
            looked = preview(propose(composition.exchange().read_table(table), session.plan), session.plan)
            session.execute(to_command(looked, session.plan))

        seconds = timed(work)
        assert len(session.plan.activities) == 10_000
        session.close()
        return seconds

    return [
        Figure(
            "import of 10,000 XLSX rows",
            median(ours, max(1, runs // 2)),
            median(lambda: timed(lambda: run_child(table, XLSX_LIMITS)), runs),
            "s",
            "reading the cells in the same limited child",
            "<= 10 x bare",
        )
    ]


def as_table(figures: list[Figure]) -> str:
    """The figures as text."""
    lines = [f"{'figure':52} {'ours':>10} {'bare':>10} {'ratio':>7}  {'unit':4} aim", "-" * 110]
    for f in figures:
        lines.append(
            f"{f.name:52} {f.ours:10.3f} {f.bare:10.3f} {f.ratio:7.2f}  {f.unit:4} {f.aim} ({f.baseline})"
        )
    return "\n".join(lines)


def as_json(figures: list[Figure]) -> str:
    """The figures for a program."""
    return json.dumps([{**asdict(f), "ratio": f.ratio} for f in figures], indent=1)
