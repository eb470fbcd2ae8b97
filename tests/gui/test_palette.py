"""The command palette."""

from __future__ import annotations

from typing import Any

import pytest
from PySide6.QtCore import Qt

from citysoft_desktop.ui.presenters.palette import Entry, PaletteIndex, snippet


@pytest.fixture
def palette(window: Any, sample: Any, qtbot: Any) -> Any:
    """The palette over the sample city."""
    window.actions_["palette"].trigger()
    from citysoft_desktop.ui.dialogs.palette import PaletteDialog

    dialog = window.findChild(PaletteDialog)
    qtbot.waitExposed(dialog)
    return dialog


def titles(dialog: Any) -> list[str]:
    return [hit.entry.title for hit in dialog.model.hits]


def test_empty_it_offers_the_places_to_go_to(palette: Any) -> None:
    assert palette.model.rowCount() > 0
    assert {hit.entry.section for hit in palette.model.hits} == {"go"}
    assert palette.edit.placeholderText() == "Type a name, a code or what you want to do."


def test_typing_finds_names_without_accents_at_most_nine(palette: Any, qtbot: Any) -> None:
    qtbot.keyClicks(palette.edit, "saraj")
    assert any("Sarajevo" in title for title in titles(palette))
    palette.edit.setText("a")
    assert palette.model.rowCount() <= 9


def test_prefixes_narrow_the_search(palette: Any) -> None:
    palette.edit.setText("@sarajevo")
    assert {hit.entry.section for hit in palette.model.hits} <= {"partner", "counterpart"}
    palette.edit.setText(">undo")
    assert all(hit.entry.section == "command" for hit in palette.model.hits)
    palette.edit.setText("#security")
    assert "City diplomacy: Security" in titles(palette)


def test_enter_runs_a_command(palette: Any, window: Any, qtbot: Any) -> None:
    palette.edit.setText(">recycle")
    assert palette.model.rowCount() == 0  # a place, not a command
    palette.edit.setText("recycle")
    qtbot.keyClick(palette.edit, Qt.Key.Key_Return)
    assert window.page_key() == "bin"


def test_arrows_move_and_esc_gives_the_focus_back(window: Any, sample: Any, qtbot: Any, qapp: Any) -> None:
    window.show_page("partners")
    window.pages["partners"].filter.setFocus()
    window.actions_["palette"].trigger()
    from citysoft_desktop.ui.dialogs.palette import PaletteDialog

    dialog = window.findChild(PaletteDialog)
    qtbot.keyClick(dialog.edit, Qt.Key.Key_Down)
    assert dialog.list.currentIndex().row() == 1
    qtbot.keyClick(dialog.edit, Qt.Key.Key_Escape)
    assert not dialog.isVisible()
    qtbot.waitUntil(window.pages["partners"].filter.hasFocus)


def test_a_partner_opens_in_its_register(palette: Any, window: Any, qtbot: Any) -> None:
    palette.edit.setText("@montpellier")
    qtbot.keyClick(palette.edit, Qt.Key.Key_Return)
    assert window.page_key() == "partners"
    page = window.pages["partners"]
    assert window.context.plan.actors[page.current_id()].name == "Montpellier"


def test_text_inside_a_record_is_found_and_shown_where_it_stands() -> None:
    index = PaletteIndex(
        [Entry("activity", "Office", "1", "Opened with the help of the Council of Europe in spring")]
    )
    hit = index.search("council europe")[0]
    assert hit.rank == 4
    assert "Council of Europe" in hit.snippet
    assert index.search("nothing like it") == []


def test_names_come_before_texts_and_beginnings_first() -> None:
    index = PaletteIndex([
        Entry("activity", "A letter", "1", "about Lyon"),
        Entry("activity", "Twinning with Lyon", "2"),
        Entry("activity", "Lyon fair", "3"),
    ])  # fmt: skip
    assert [hit.entry.target for hit in index.search("lyon")] == ["3", "2", "1"]


def test_snippet_is_cut_on_both_sides() -> None:
    text = "x" * 200 + " needle " + "y" * 200
    cut = snippet(text, ["needle"])
    assert "needle" in cut
    assert cut.startswith("…")
    assert cut.endswith("…")
