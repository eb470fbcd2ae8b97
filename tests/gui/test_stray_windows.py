"""Nothing flashes up as a window of its own: a part shown before it is put into its place takes the keyboard away."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

import pytest
from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtWidgets import QApplication, QWidget

from citysoft_desktop.ui import registry

VIEWS = {
    "city": ("state", "policies", "people", "profile"),
    "map": ("matrix", "code"),
    "link": ("counterpart", "deadlines", "activity"),
    "diagnose": ("lenses", "chain", "linkage", "places", "time"),
    "strategy": ("outline", "timeline", "board"),
}
POPUPS = (Qt.WindowType.Popup, Qt.WindowType.ToolTip)


class Watch(QObject):
    """Notes every widget without a parent that is shown and is no popup."""

    def __init__(self) -> None:
        super().__init__()
        self.seen: list[str] = []

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if (
            event.type() == QEvent.Type.Show
            and isinstance(watched, QWidget)
            and watched.isWindow()
            and watched.parent() is None
            and watched.windowType() not in POPUPS
        ):
            words = watched.accessibleName() or getattr(watched, "text", lambda: "")()
            self.seen.append(f"{type(watched).__name__} {words!r}")
        return False


@pytest.fixture
def watch(qapp: QApplication) -> Iterator[Watch]:
    made = Watch()
    yield made
    qapp.removeEventFilter(made)


def test_pages_and_their_views_show_nothing_as_a_window(
    sample: Any, qapp: QApplication, qtbot: Any, watch: Watch
) -> None:
    qapp.installEventFilter(watch)
    seen = {}
    for key in registry.PAGES:
        sample.show_page(key)
        page = sample.pages[key]
        for view in VIEWS.get(key, ()):
            page.show_view(view)
            assert page.view() == view
            qapp.processEvents()
        page.toggle_detail()
        qapp.processEvents()
        seen[key], watch.seen = watch.seen, []
    assert {key: found for key, found in seen.items() if found} == {}


@pytest.mark.parametrize("name", sorted(registry.DIALOGS))
def test_dialogs_show_nothing_else_as_a_window(
    sample: Any, qapp: QApplication, qtbot: Any, watch: Watch, name: str
) -> None:
    qapp.installEventFilter(watch)
    dialog = registry.open_dialog(name, sample.context, sample)
    qapp.processEvents()
    dialog.reject()
    assert watch.seen == []
