"""How long the window stands still while the grid orders, groups and scrolls, beside a plain sort of the same texts."""

from __future__ import annotations

import time
from collections.abc import Callable
from pathlib import Path
from typing import Any

from tests.bench.big_plan import big_plan_file


def grid_figures(folder: Path, runs: int) -> list[Any]:
    """The longest turn of the event loop in each case, in milliseconds."""
    from PySide6.QtWidgets import QApplication

    from citysoft_desktop.app import gui
    from citysoft_desktop.ui.presenters.inventory_filter import Arrangement, SortKey
    from tests.bench.figures import Figure, p95, settle, timed

    context = gui.make_context()
    gui.make_application(context)
    out: list[Figure] = []

    def longest(done: Callable[[], bool], begin: Callable[[], object]) -> float:
        worst = timed(begin)
        deadline = time.time() + 60
        while not done() and time.time() < deadline:
            worst = max(worst, timed(QApplication.processEvents))
            time.sleep(0.001)  # the worker's turn, as in an idle window
        return max(worst, timed(QApplication.processEvents))

    for size in (10_000, 100_000):
        path = big_plan_file(folder / f"grid-{size}.citysoft", size, coded=False)
        window = gui.make_window(context, path)
        window.resize(1440, 900)
        window.show()
        context.navigate("inventory")
        page: Any = window.pages["inventory"]
        QApplication.processEvents()
        settle(context)
        arranging = page.arranging
        plain = [a.title for a in context.plan.activities.values()]
        bare = timed(lambda plain=plain: sorted(plain, key=str.casefold)) * 1000
        cases = (
            ("ordered by title", Arrangement((SortKey("title"),))),
            ("ordered by partner, then start", Arrangement((SortKey("partner"), SortKey("start", True)))),
            ("grouped by country", Arrangement((SortKey("start"),), "country")),
        )
        for words, wanted in cases:
            seconds = longest(
                lambda page=page, wanted=wanted: page.model.arrangement == wanted,
                lambda arranging=arranging, wanted=wanted: arranging.set_arrangement(wanted),
            )
            out.append(
                Figure(
                    f"{size:,} rows {words}: longest stop",
                    seconds * 1000,
                    bare,
                    "ms",
                    "sort the titles in one go",
                    "<= 50 ms",
                )
            )
        keys = []
        for text in ("f", "fe", "fes", "fe", "mi", "partner 12", "no. 77", ""):
            keys.append(
                timed(
                    lambda text=text, page=page: (
                        page.toolbar.field.setText(text),
                        QApplication.processEvents(),
                    )
                )
            )
        out.append(
            Figure(
                f"{size:,} rows in groups: keystroke of the search, p95",
                p95(keys) * 1000,
                bare,
                "ms",
                "sort the titles in one go",
                "",
            )
        )
        bar = page.grid.verticalScrollBar()
        steps = []
        for number in range(60 * max(1, runs // 2)):
            steps.append(
                timed(
                    lambda number=number, bar=bar: (
                        bar.setValue((number * 7919) % max(1, bar.maximum())),
                        QApplication.processEvents(),
                    )
                )
            )
        out.append(
            Figure(
                f"{size:,} rows scrolled to anywhere, p95",
                p95(steps) * 1000,
                bare,
                "ms",
                "sort the titles in one go",
                "<= 33 ms",
            )
        )
        context.close_session()
        window.close()
    return out
