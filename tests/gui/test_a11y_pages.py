"""Names, targets, keys and plain words on every page and in every dialog, with the sample city and with hostile texts."""

from __future__ import annotations

from collections import Counter
from typing import Any

import pytest
from PySide6.QtCore import QAbstractListModel, QModelIndex, Qt
from PySide6.QtGui import QAccessible, QAction, QShortcut
from PySide6.QtWidgets import QApplication, QLabel, QTextEdit, QWidget

from citysoft_desktop.domain.activity import Activity, Participation
from citysoft_desktop.domain.city import Actor
from citysoft_desktop.domain.ids import new_id
from citysoft_desktop.services.commands.activities import AddActivity, PartnerName
from citysoft_desktop.services.commands.strategy import SetTextBlock
from citysoft_desktop.ui import registry
from tests.gui.conftest import focusable, too_small, unnamed
from tests.gui.test_layout_pages import PLACES, faces, settled

CANARY = '<img src="file:///canary.png">'


@pytest.mark.parametrize("place", PLACES)
def test_whatever_takes_the_focus_has_a_name_and_room_for_a_finger(
    window: Any, sample: Any, place: str, qtbot: Any
) -> None:
    window.show_page(place)
    qtbot.wait(20)
    problems: list[str] = []
    for face in faces(window):
        problems += [f"{face}: {text}" for text in (*unnamed(window), *too_small(window))]
    assert problems == []


@pytest.mark.parametrize("place", PLACES)
def test_a_painted_part_is_no_riddle_for_a_screen_reader(
    window: Any, sample: Any, place: str, qtbot: Any
) -> None:
    """What takes the focus tells a role; one that is only painted tells at least what it shows."""
    window.show_page(place)
    qtbot.wait(20)
    mute: list[str] = []
    for face in faces(window):
        for widget in focusable(window.page() or window.start_page):
            interface = QAccessible.queryAccessibleInterface(widget)
            if interface is None or (interface.role() == QAccessible.Role.NoRole):
                mute.append(f"{face}: {type(widget).__name__} {widget.accessibleName()!r} has no role")
            elif interface.role() == QAccessible.Role.Client and not (
                interface.text(QAccessible.Text.Description) or interface.text(QAccessible.Text.Name)
            ):
                mute.append(f"{face}: {type(widget).__name__} is painted and says nothing")
    assert mute == []


@pytest.mark.parametrize("key", sorted(registry.DIALOGS))
def test_dialogs_name_everything_and_close_with_escape(
    window: Any, sample: Any, qtbot: Any, key: str
) -> None:
    dialog = registry.open_dialog(key, window.context, window)
    qtbot.waitExposed(dialog)
    settled()
    assert unnamed(dialog) == []
    assert too_small(dialog) == []
    qtbot.keyClick(dialog, Qt.Key.Key_Escape)
    assert not dialog.isVisible()


def test_no_key_means_two_things_anywhere(window: Any, sample: Any, qtbot: Any) -> None:
    """Keys of the window are unique, and no page or widget takes one of them for something else."""
    for place in PLACES:
        window.show_page(place)
    qtbot.wait(20)
    taken: Counter[str] = Counter()
    seen: set[int] = set()
    for action in window.findChildren(QAction):
        alone = action.shortcutContext() in (
            Qt.ShortcutContext.WindowShortcut,
            Qt.ShortcutContext.ApplicationShortcut,
        )
        if alone and id(action) not in seen:
            seen.add(id(action))
            taken.update({key.toString() for key in action.shortcuts() if not key.isEmpty()})
    for shortcut in window.findChildren(QShortcut):
        if shortcut.context() in (Qt.ShortcutContext.WindowShortcut, Qt.ShortcutContext.ApplicationShortcut):
            sequences = shortcut.keys()
            taken.update({key.toString() for key in sequences if not key.isEmpty()})
    assert len(taken) > 25
    assert [key for key, n in taken.items() if n > 1] == []


# ---------------------------------------------------------------- words of the user are never markup


@pytest.fixture
def hostile(window: Any, open_plan: Any) -> Any:
    """A plan whose title, partner, note and headline look like HTML that loads a picture."""
    activity, partner = new_id(), new_id()
    open_plan(
        window,
        [
            Activity(
                id=activity,
                title=f"Title {CANARY}",
                type="sister_city",
                summary=f"Summary {CANARY}",
                lead_unit=CANARY,
            ),
            Actor(id=partner, name=f"Partner {CANARY}", kind="partner_city", tier="city", country="FR"),
            Participation(id=new_id(), activity_id=activity, actor_id=partner, role="partner"),
        ],
        city="Canary",
    )
    context = window.context
    context.execute(
        SetTextBlock("1", {"headline": f"Headline {CANARY}", "text": f"Text {CANARY}"}), toast=False
    )
    context.execute(AddActivity(f"Second {CANARY}", [PartnerName(f"Other {CANARY}")], {}))
    return window


def rich(root: QWidget) -> list[str]:
    """Widgets that would read user text as markup."""
    found = [
        f"QLabel {label.text()[:50]!r}"
        for label in root.findChildren(QLabel)
        if CANARY in label.text() and label.textFormat() != Qt.TextFormat.PlainText
    ]
    found += [
        f"QTextEdit {edit.toPlainText()[:50]!r}"
        for edit in root.findChildren(QTextEdit)
        if edit.acceptRichText() and not edit.isReadOnly()
    ]
    found += [
        f"tooltip of {type(widget).__name__}"
        for widget in root.findChildren(QWidget)
        if "<img" in widget.toolTip() and Qt.mightBeRichText(widget.toolTip())
    ]
    return found


def shown_text(root: QWidget) -> str:
    """All words of labels, views and editors that can be seen."""
    from PySide6.QtWidgets import QAbstractButton, QAbstractItemView, QLineEdit, QPlainTextEdit

    words: list[str] = []
    for widget in root.findChildren(QWidget):
        if not widget.isVisibleTo(root):
            continue
        if isinstance(widget, QLabel | QAbstractButton | QLineEdit):
            words.append(widget.text())
        elif isinstance(widget, QPlainTextEdit):
            words.append(widget.toPlainText())
        elif isinstance(widget, QAbstractItemView) and widget.model() is not None:
            model, top = widget.model(), QModelIndex()
            columns = 1 if isinstance(model, QAbstractListModel) else model.columnCount(top)
            for row in range(min(model.rowCount(top), 20)):
                words += [str(model.index(row, column).data() or "") for column in range(columns)]
    return "\n".join(words)


@pytest.mark.parametrize("place", [p for p in PLACES if p != "start"])
def test_text_that_looks_like_markup_is_shown_as_typed(hostile: Any, place: str, qtbot: Any) -> None:
    ids = list(hostile.context.plan.activities)
    hostile.show_page(place)
    if place in ("inventory", "map", "link"):
        hostile.page().show_place(ids=[ids[0]])
    qtbot.wait(20)
    problems: list[str] = []
    seen = ""
    for face in faces(hostile):
        problems += [f"{face}: {text}" for text in rich(hostile)]
        seen += shown_text(hostile.page())
    assert problems == []
    if place in ("inventory", "map", "link", "partners"):
        assert CANARY in seen, "the text is shown as typed"


def test_toasts_banners_palette_and_menus_take_no_markup(hostile: Any, qtbot: Any) -> None:
    context = hostile.context
    context.toast(f"Toast {CANARY}")
    context.banner(f"Banner {CANARY}", "warning")
    hostile.commands.palette()
    QApplication.processEvents()
    assert rich(hostile) == []
    assert CANARY in hostile.toast.text()
    assert CANARY in hostile.banner.text()
