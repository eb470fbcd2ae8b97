"""Views of the inventory under a name: kept in the plan, shown again, changed, renamed, removed, undone."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication

from citysoft_desktop.domain.dates import FuzzyDate
from citysoft_desktop.services.commands.activities import AddActivity
from citysoft_desktop.ui.context import AppContext
from citysoft_desktop.ui.dialogs.name_dialog import NameDialog
from citysoft_desktop.ui.pages.inventory_page import InventoryPage
from citysoft_desktop.ui.presenters.inventory_filter import Arrangement, ColumnFilter, Filter, SortKey
from citysoft_desktop.ui.presenters.inventory_views import View, from_text, saved_views, to_text
from tests.gui.inventory_support import open_context, shown, unnamed


@pytest.fixture
def context(qtbot: Any, tmp_path: Path) -> Iterator[AppContext]:
    made = open_context(tmp_path)
    for title, year, status in (
        ("Alpha", "1994", "active"),
        ("Beta", "1990", "ended"),
        ("Gamma", "2001", "active"),
    ):
        made.execute(AddActivity(title, (), {"start": FuzzyDate.parse(year), "status": status}), toast=False)
    yield made
    made.close_session()


@pytest.fixture
def page(qtbot: Any, context: AppContext) -> InventoryPage:
    made = InventoryPage(context)
    shown(qtbot, made)
    return made


def choose(page: InventoryPage, words: str) -> None:
    page.toolbar.views_menu.aboutToShow.emit()
    next(a for a in page.toolbar.views_menu.actions() if a.text() == words).trigger()


def name_it(qtbot: Any, name: str) -> NameDialog:
    dialog = QApplication.activeModalWidget()
    assert isinstance(dialog, NameDialog)
    assert unnamed(dialog) == []
    dialog.line.clear()
    qtbot.keyClicks(dialog.line, name)
    qtbot.keyClick(dialog.line, Qt.Key.Key_Return)
    return dialog


def titles(page: InventoryPage) -> list[str]:
    return [page.model.table.plan.activities[key].title for key in page.model.shown]  # type: ignore[union-attr]


def test_a_view_is_kept_shown_again_changed_renamed_and_removed(qtbot: Any, page: InventoryPage) -> None:
    condition = ColumnFilter(frozenset({"Active"}))
    page.toolbar.set_filter(Filter().with_column("status", condition))
    page.arranging.sort_by("start", True)
    page.arranging.group_by("status")
    page.arranging.set_columns(["title", "start", "status"])
    page.arranging.set_frozen(2)
    choose(page, "Keep this view…")
    name_it(qtbot, "Active & new")
    assert page.toolbar.views_button.accessibleName() == "View: Active & new"
    kept = page.context.session.content_digest()
    choose(page, "All activities, usual columns")
    assert titles(page) == ["Alpha", "Beta", "Gamma"]
    assert len(page.model.columns) == 10
    assert page.context.session.content_digest() == kept, "looking at a view changes nothing"
    choose(page, "Active && new")
    assert titles(page) == ["Gamma", "Alpha"]
    assert page.model.columns == ("title", "start", "status")
    assert page.model.arrangement.group == "status"
    assert page.grid.frozen() == 2
    page.arranging.sort_by("start", False)
    assert page.toolbar.views_button.accessibleName() == "View: Active & new, changed"
    choose(page, "Change “Active && new” to what is shown")
    assert page.toolbar.views_button.accessibleName() == "View: Active & new"
    page.context.undo()
    assert page.toolbar.views_button.accessibleName() == "View: Active & new, changed"
    choose(page, "Rename “Active && new”…")
    name_it(qtbot, "Active")
    assert [v.name for v in saved_views(page.context.plan)] == ["Active"]
    choose(page, "Remove “Active”")
    assert not saved_views(page.context.plan)
    assert page.toolbar.views_button.accessibleName() == "Views"
    page.context.undo()
    assert [v.name for v in saved_views(page.context.plan)] == ["Active"]


def test_two_views_have_two_names(qtbot: Any, page: InventoryPage) -> None:
    choose(page, "Keep this view…")
    name_it(qtbot, "Mine")
    choose(page, "Keep this view…")
    dialog = name_it(qtbot, "MINE")
    assert dialog.isVisible()
    assert "already" in dialog.field.error()
    qtbot.keyClick(dialog, Qt.Key.Key_Escape)
    assert len(saved_views(page.context.plan)) == 1


def test_a_view_is_there_when_the_plan_is_opened_again(
    qtbot: Any, page: InventoryPage, tmp_path: Path
) -> None:
    from citysoft_desktop.services.session import ProjectSession
    from citysoft_desktop.storage.project_file import ProjectFiles

    qtbot.keyClicks(page.toolbar.field, "beta")
    choose(page, "Keep this view…")
    name_it(qtbot, "Beta")
    page.context.close_session()
    page.context.open_session(ProjectSession(ProjectFiles().open(tmp_path / "plan.citysoft")))
    page.refresh(page.context.plan, None)
    assert titles(page) == ["Alpha", "Beta", "Gamma"]
    choose(page, "Beta")
    assert titles(page) == ["Beta"]
    assert page.toolbar.field.text() == "beta"


def test_in_a_plan_that_can_only_be_read_views_are_shown_but_not_kept(
    qtbot: Any, page: InventoryPage, monkeypatch: pytest.MonkeyPatch
) -> None:
    choose(page, "Keep this view…")
    name_it(qtbot, "All")
    monkeypatch.setattr(type(page.context.session), "read_only", property(lambda _self: True))
    page.refresh(page.context.plan, None)
    page.toolbar.views_menu.aboutToShow.emit()
    able = {a.text(): a.isEnabled() for a in page.toolbar.views_menu.actions() if a.text()}
    assert able["All"]
    assert not able["Keep this view…"]
    assert not able["Remove “All”"]


def test_a_view_comes_back_as_it_was_written() -> None:
    view = View(
        Filter(
            "quay",
            statuses=frozenset({"active", ""}),
            incomplete=True,
            columns={
                "start": ColumnFilter(None, "", "1990", "1994"),
                "country": ColumnFilter(frozenset({"", "?"})),
            },
        ),
        Arrangement((SortKey("status"), SortKey("start", True)), "country"),
        ("title", "note"),
        0,
        {"note": 333},
    )
    assert from_text(to_text(view)) == view


@given(st.text(max_size=60) | st.recursive(st.none() | st.booleans() | st.integers() | st.text(max_size=5), lambda c: st.lists(c, max_size=3) | st.dictionaries(st.sampled_from(["sort", "columns", "conditions", "widths", "frozen", "group", "text", "units"]), c, max_size=5), max_leaves=12).map(lambda v: __import__("json").dumps(v)))  # fmt: skip
def test_a_definition_from_anywhere_is_a_view(text: str) -> None:
    view = from_text(text)
    assert "title" in view.columns
    assert from_text(to_text(view)) == view
