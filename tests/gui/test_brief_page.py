"""Step 7 with clicks and keys: choose, write, look at the pages, export."""

from __future__ import annotations

import base64
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
from pypdf import PdfReader
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QColor, QImage
from PySide6.QtWidgets import QApplication, QFileDialog

from citysoft_desktop.domain.activity import Activity
from citysoft_desktop.domain.ids import new_id
from citysoft_desktop.services.brief_port import BriefCancelled, BriefPages
from citysoft_desktop.services.commands.base import update_record
from citysoft_desktop.services.commands.strategy import SetTextBlock
from citysoft_desktop.ui.pages import brief_updater
from citysoft_desktop.ui.pages.brief_export import file_name
from citysoft_desktop.ui.pages.brief_logo import LogoProblem, read_logo
from tests.gui.conftest import clipped, too_small, unnamed


@pytest.fixture
def brief(window: Any, open_plan: Callable[..., Path], qtbot: Any, monkeypatch: pytest.MonkeyPatch) -> Any:
    """The page with twelve bare activities, its pages set; the pause after a change is short here."""
    monkeypatch.setattr(brief_updater, "DELAY", 40)
    open_plan(window, [Activity(id=new_id(), title=f"Partnership {n}", status="active") for n in range(12)])
    return shown(window, qtbot)


def shown(window: Any, qtbot: Any) -> Any:
    window.show_page("brief")
    page = window.pages["brief"]
    settle(page, qtbot)
    return page


def settle(page: Any, qtbot: Any) -> None:
    qtbot.waitUntil(lambda: page.updater.up_to_date() and not page.preview.pictures.busy(), timeout=30_000)


def pick(page: Any, qtbot: Any, section: str) -> None:
    """Click a section in the list."""
    index = page.sections.model.index(page.sections.model.find(section))
    page.sections.tree.scrollTo(index)
    rect = page.sections.tree.visualRect(index)
    qtbot.mouseClick(
        page.sections.tree.viewport(),
        Qt.MouseButton.LeftButton,
        pos=QPoint(rect.left() + rect.width() // 2, rect.center().y()),
    )


def blocks(page: Any) -> Any:
    return page.context.plan.text_blocks


def pdf_text(path: Path) -> str:
    return " ".join(" ".join(sheet.extract_text() for sheet in PdfReader(path).pages).split())


class TestSections:
    def test_lists_every_section_and_opens_the_annexes_below(self, brief: Any, qtbot: Any) -> None:
        tree = brief.sections.tree
        assert brief.sections.model.rowCount() == 27
        assert tree.isRowHidden(brief.sections.model.find("A"), tree.rootIndex())
        qtbot.mouseClick(brief.sections.annexes, Qt.MouseButton.LeftButton)
        assert not tree.isRowHidden(brief.sections.model.find("A"), tree.rootIndex())
        assert brief.sections.annexes.text() == "Annexes A to H, 8 chosen"

    def test_space_leaves_a_section_out_and_undo_puts_it_back(self, brief: Any, qtbot: Any) -> None:
        pick(brief, qtbot, "9")
        qtbot.keyClick(brief.sections.tree, Qt.Key.Key_Space)
        assert blocks(brief)["9"].included is False
        assert brief.sections.count.text() == "18 of 19"
        settle(brief, qtbot)
        assert "9" not in brief.updater.result().first_pages()
        assert brief.context.undo()
        assert "9" not in blocks(brief) or blocks(brief)["9"].included
        assert brief.sections.count.text() == "19 of 19"

    def test_a_click_on_a_section_shows_its_first_page(self, brief: Any, qtbot: Any) -> None:
        pick(brief, qtbot, "8")
        assert brief.preview.view.current() == brief.updater.result().first_pages()["8"]
        assert brief.inspector.title.text() == "The city and the state"

    def test_the_cover_cannot_be_taken_out(self, brief: Any, qtbot: Any) -> None:
        pick(brief, qtbot, "0")
        qtbot.keyClick(brief.sections.tree, Qt.Key.Key_Space)
        assert "0" not in blocks(brief)

    def test_f8_goes_from_one_open_section_to_the_next(self, brief: Any) -> None:
        brief.sections.select("1")
        assert brief.next_issue(1)
        after = brief.sections.selected()
        assert after != "1"
        assert brief.next_issue(-1)
        assert brief.sections.selected() == "1"


class TestWriting:
    def test_typed_text_is_stored_printed_and_undone_as_one_step(
        self, brief: Any, qtbot: Any, tmp_path: Path
    ) -> None:
        pick(brief, qtbot, "1")
        brief.inspector.text.setFocus()
        qtbot.keyClicks(brief.inspector.text, "We close two offices.")
        brief.inspector.flush()
        qtbot.keyClicks(brief.inspector.text, " And open one.")
        brief.inspector.flush()
        assert blocks(brief)["1"].text == "We close two offices. And open one."
        assert brief.inspector.text.toPlainText() == "We close two offices. And open one."
        settle(brief, qtbot)
        target = tmp_path / "out.pdf"
        brief.export_bar.write(target)
        assert "We close two offices. And open one." in pdf_text(target)
        assert brief.context.undo()
        assert brief.inspector.text.toPlainText() == ""

    def test_a_space_at_the_end_does_not_disturb_the_writer(self, brief: Any, qtbot: Any) -> None:
        pick(brief, qtbot, "16")
        brief.inspector.text.setFocus()
        qtbot.keyClicks(brief.inspector.text, "One office ")
        brief.inspector.flush()
        qtbot.keyClicks(brief.inspector.text, "leads")
        brief.inspector.flush()
        assert blocks(brief)["16"].text == "One office leads"

    def test_words_are_counted_against_the_room(self, brief: Any, qtbot: Any) -> None:
        pick(brief, qtbot, "1")
        brief.inspector.text.setPlainText("word " * 300)
        assert "300 words, room for about 250" in brief.inspector.count.text()

    def test_a_long_headline_is_told_and_kept(self, brief: Any, qtbot: Any) -> None:
        pick(brief, qtbot, "5")
        qtbot.keyClicks(brief.inspector.headline, "1 2 3 4 5 6 7 8 9 10")
        assert "at most 9" in brief.inspector.headline_field.error()
        brief.inspector.flush()
        assert blocks(brief)["5"].headline == "1 2 3 4 5 6 7 8 9 10"
        assert next(r for r in brief._rows if r.id == "5").state == "look"

    def test_a_headline_is_seen_whole_and_stays_one_sentence(self, brief: Any, qtbot: Any) -> None:
        pick(brief, qtbot, "5")
        edit = brief.inspector.headline
        edit.set_text("")
        one_line = edit.height()
        edit.setFocus()
        QApplication.clipboard().setText("Forty activities in\ntwenty-three countries")
        edit.paste()
        qtbot.keyClick(edit, Qt.Key.Key_Return)
        qtbot.keyClicks(edit, " and more of them every year")
        assert edit.text() == "Forty activities in twenty-three countries and more of them every year"
        assert edit.height() > one_line
        assert edit.verticalScrollBar().maximum() == 0
        edit.set_text("")
        assert edit.height() == one_line

    def test_the_opening_sentence_is_offered_and_used_once(self, brief: Any, qtbot: Any) -> None:
        pick(brief, qtbot, "2")
        assert brief.inspector.opening.isVisible()
        qtbot.mouseClick(brief.inspector.opening, Qt.MouseButton.LeftButton)
        assert blocks(brief)["2"].text.startswith("Of 12 active activities")
        assert not brief.inspector.opening.isVisible()
        pick(brief, qtbot, "14")  # ranked options: its values do not exist
        assert not brief.inspector.opening.isVisible()

    def test_prompts_help_and_never_print(self, brief: Any, qtbot: Any, tmp_path: Path) -> None:
        pick(brief, qtbot, "1")
        shown_prompts = [
            brief.inspector.prompts.itemAt(n).widget().text() for n in range(brief.inspector.prompts.count())
        ]
        assert any("What will the city stop doing?" in text for text in shown_prompts)
        target = tmp_path / "out.pdf"
        brief.export_bar.write(target)
        assert "What will the city stop doing?" not in pdf_text(target)

    def test_signed_by_belongs_to_the_foreword_alone(self, brief: Any, qtbot: Any) -> None:
        pick(brief, qtbot, "1")
        assert brief.inspector.signed_field.isVisible()
        qtbot.keyClicks(brief.inspector.signed, "The mayor")
        brief.inspector.flush()
        assert blocks(brief)["1"].signed_by == "The mayor"
        pick(brief, qtbot, "5")
        assert not brief.inspector.signed_field.isVisible()

    def test_tab_leaves_the_text(self, brief: Any, qtbot: Any) -> None:
        pick(brief, qtbot, "5")
        brief.inspector.text.setFocus()
        qtbot.keyClick(brief.inspector.text, Qt.Key.Key_Tab)
        assert not brief.inspector.text.hasFocus()
        assert brief.inspector.text.toPlainText() == ""


class TestPreview:
    def test_old_pages_stay_while_new_ones_are_set(self, brief: Any, qtbot: Any) -> None:
        count = brief.preview.pictures.count()
        brief.context.execute(SetTextBlock("12", {"text": "A strength."}), toast=False)
        assert brief.updater.pending()
        assert "Updating" in brief.preview.state.text()
        assert brief.preview.pictures.count() == count
        settle(brief, qtbot)
        assert brief.preview.state.text() == "Up to date"

    def test_keys_turn_pages_and_zoom(self, brief: Any, qtbot: Any) -> None:
        view = brief.preview.view
        view.setFocus()
        qtbot.keyClick(view, Qt.Key.Key_Home)
        qtbot.keyClick(view, Qt.Key.Key_PageDown)
        qtbot.keyClick(view, Qt.Key.Key_PageDown)
        assert view.current() == 3
        assert brief.preview.place.text().startswith("Page 3 of ")
        assert brief.preview.thumbs.currentIndex().row() == 2
        qtbot.keyClick(view, Qt.Key.Key_PageUp)
        assert view.current() == 2
        before = view.zoom()
        qtbot.keyClick(view, Qt.Key.Key_Plus)
        assert view.zoom() > before
        qtbot.keyClick(view, Qt.Key.Key_0)
        assert view.fitted()
        assert abs(view.zoom() - before) < 0.01
        qtbot.keyClick(view, Qt.Key.Key_End)
        assert view.current() == brief.preview.pictures.count()

    def test_only_pages_in_view_and_their_neighbours_are_drawn_sharp(self, brief: Any, qtbot: Any) -> None:
        brief.preview.go_to(5)
        settle(brief, qtbot)
        sharp = [
            n for n in range(1, brief.preview.pictures.count() + 1) if brief.preview.pictures.is_sharp(n)
        ]
        assert {4, 5, 6} <= set(sharp)
        assert len(sharp) < brief.preview.pictures.count()

    def test_a_click_on_a_page_selects_its_section(self, brief: Any, qtbot: Any) -> None:
        first = brief.updater.result().first_pages()
        brief.preview.go_to(first["5"])
        settle(brief, qtbot)
        view = brief.preview.view
        qtbot.mouseClick(view.viewport(), Qt.MouseButton.LeftButton, pos=view.viewport().rect().center())
        assert brief.sections.selected() == "5"

    @pytest.mark.parametrize("mode", ["two", "grid"])
    def test_other_layouts_show_more_pages(self, brief: Any, qtbot: Any, mode: str) -> None:
        one = len(brief.preview.view._visible())
        cell = next(c for c in brief.preview.mode.cells() if c.choice.value == mode)
        qtbot.mouseClick(cell, Qt.MouseButton.LeftButton)
        settle(brief, qtbot)
        assert len(brief.preview.view._visible()) > one

    def test_paper_is_painted(self, brief: Any, qtbot: Any) -> None:
        brief.preview.go_to(1)
        settle(brief, qtbot)
        image = brief.preview.view.viewport().grab().toImage()
        colours = {image.pixelColor(x, image.height() // 3).name() for x in range(0, image.width(), 9)}
        assert any(QColor(name).lightness() < 90 for name in colours)  # the dark field of the cover


class TestPresetsAndDocument:
    def test_the_minister_note_is_one_page(self, brief: Any, qtbot: Any) -> None:
        brief.preset_actions["minister"].trigger()
        settle(brief, qtbot)
        assert brief.plan.info.preset == "minister"
        assert brief.updater.result().pages.pages == 1
        assert brief.preset_button.text() == "Preset: One-page minister note"
        assert not brief.sections.annexes.isVisible()

    def test_facts_of_the_document_are_stored(self, brief: Any, qtbot: Any) -> None:
        card = brief.document
        qtbot.keyClicks(card.owner, "International Office")
        qtbot.keyClick(card.owner, Qt.Key.Key_Return)
        card.paper.setCurrentIndex(card.paper.findData("letter"))
        card.paper.activated.emit(card.paper.currentIndex())
        card.marking.lineEdit().setFocus()
        card.marking.lineEdit().setText("For the council only")
        card.marking.lineEdit().editingFinished.emit()
        info = brief.plan.info
        assert (info.owner, info.paper, info.classification) == (
            "International Office",
            "letter",
            "For the council only",
        )
        settle(brief, qtbot)
        assert brief.updater.result().paper == "letter"
        assert card.marking.currentText() == "For the council only"

    def test_draft_data_are_told_above_the_page(self, brief: Any, qtbot: Any) -> None:
        assert brief.draft.isVisible()
        assert "draft" in brief.draft.text()
        brief.context.execute(update_record(brief.plan.info, draft_limit=0))
        settle(brief, qtbot)
        assert not brief.draft.isVisible()

    def test_checks_inform_and_lead_to_the_section(self, brief: Any, qtbot: Any) -> None:
        lines = brief.checks_card.lines()
        assert any("still to write" in line and "Foreword" in line for line in lines)
        assert "to look at" in brief.checks_card.chip.text()
        brief._open_check(next(check for check in brief._checks if check.key == "texts"))
        assert brief.sections.selected() == "1"
        assert brief.inspector.text.hasFocus()
        assert brief.export_button.isEnabled()

    def test_an_empty_plan_teaches_and_still_prints(
        self, window: Any, open_plan: Callable[..., Path], qtbot: Any
    ) -> None:
        open_plan(window)
        page = shown(window, qtbot)
        assert page.empty_card.isVisible()
        assert page.updater.result().pages.pages > 1
        qtbot.mouseClick(page.empty_go, Qt.MouseButton.LeftButton)
        assert window.page_key() == "inventory"


class TestExport:
    def test_ctrl_p_asks_where_to_and_writes_the_file(self, brief: Any, qtbot: Any, tmp_path: Path) -> None:
        brief.show_place(focus="export")
        dialog = next(child for child in brief.window().findChildren(QFileDialog) if child.isVisible())
        target = tmp_path / "Brief of the city.pdf"
        dialog.fileSelected.emit(str(target))
        dialog.close()
        assert target.read_bytes().startswith(b"%PDF-")
        assert brief.export_bar.text.text().startswith("Brief saved as “Brief of the city.pdf”")
        assert str(tmp_path) not in brief.export_bar.text.text()
        assert brief.export_bar.folder_button.isVisible()

    def test_a_change_just_made_is_in_the_file(self, brief: Any, tmp_path: Path) -> None:
        brief.context.execute(SetTextBlock("18", {"text": "We tell it in spring."}), toast=False)
        target = tmp_path / "now.pdf"
        brief.export_bar.write(target)
        assert "We tell it in spring." in pdf_text(target)
        assert brief.updater.up_to_date()

    def test_a_place_that_cannot_be_written_is_told_and_nothing_is_left(
        self, brief: Any, tmp_path: Path
    ) -> None:
        brief.export_bar.write(tmp_path / "gone" / "x.pdf")
        assert brief.export_bar.text.text() == "The folder for “x.pdf” does not exist."
        assert brief.export_bar.again_button.isVisible()
        (tmp_path / "dir.pdf").mkdir()
        brief.export_bar.write(tmp_path / "dir.pdf")
        assert "is a folder" in brief.export_bar.text.text()
        assert not list(tmp_path.glob(".citysoft-*"))

    def test_a_stopped_export_leaves_the_older_file(
        self, brief: Any, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
    ) -> None:
        target = tmp_path / "old.pdf"
        target.write_bytes(b"old")

        def stopped(*_args: Any, **_kwargs: Any) -> BriefPages:
            raise BriefCancelled

        brief.context.execute(SetTextBlock("18", {"text": "New."}), toast=False)
        monkeypatch.setattr(brief.context.brief, "pages", stopped)
        brief.export_bar.write(target)
        assert target.read_bytes() == b"old"
        assert brief.export_bar.text.text() == "Stopped. No file was written."

    @pytest.mark.parametrize(
        ("title", "name"),
        [
            ('A/B: "C"?', "A B C.pdf"),
            ("", "Testville.pdf"),
            ("...", "Brief.pdf"),
            ("城市外交", "城市外交.pdf"),
        ],
    )
    def test_the_proposed_name_works_on_every_system(self, brief: Any, title: str, name: str) -> None:
        brief.context.execute(update_record(brief.plan.info, title=title))
        assert file_name(brief.plan) == name


class TestBrandKit:
    def test_a_light_colour_is_adjusted_in_words_and_stored_as_given(self, brief: Any, qtbot: Any) -> None:
        dialog = brief.open_brand()
        dialog.ui.primaryEdit.setText("#3F8FC4")
        assert "Prints as #005D8E, adjusted from #3F8FC4" in dialog.ui.primaryNote.text()
        dialog.ui.secondaryEdit.setText("#12")
        assert not dialog.ui.buttons.button(dialog.ui.buttons.StandardButton.Ok).isEnabled()
        dialog.ui.secondaryEdit.setText("")
        dialog.ui.buttons.accepted.emit()
        assert brief.plan.info.brand_primary == "#3F8FC4"
        settle(brief, qtbot)
        assert any("adjusted from #3F8FC4" in line for line in brief.checks_card.lines())

    def test_a_logo_is_stored_as_a_new_picture_without_its_texts(self, brief: Any, tmp_path: Path) -> None:
        image = QImage(3000, 900, QImage.Format.Format_RGB32)
        image.fill(Qt.GlobalColor.darkGreen)
        image.setText("Author", "somebody")
        path = tmp_path / "crest.jpg.png"
        assert image.save(str(path), "PNG")
        dialog = brief.open_brand()
        dialog.take_logo(path)
        dialog.ui.buttons.accepted.emit()
        stored = base64.b64decode(brief.plan.info.logo_png)
        made = QImage.fromData(stored)
        assert (made.width(), made.height()) == (1600, 480)
        assert b"somebody" not in stored
        assert brief.plan.info.logo_name == "crest.jpg.png"

    @pytest.mark.parametrize(
        ("data", "code"),
        [
            (b"<svg xmlns='http://www.w3.org/2000/svg'/>", "format"),
            (b"GIF89a" + bytes(40), "format"),
            (b"\x89PNG\r\n\x1a\n" + bytes(20), "damaged"),
            (b"", "format"),
        ],
    )
    def test_what_is_no_picture_is_refused(self, tmp_path: Path, look: Any, data: bytes, code: str) -> None:
        path = tmp_path / "logo.png"
        path.write_bytes(data)
        with pytest.raises(LogoProblem) as told:
            read_logo(path)
        assert told.value.code == code

    def test_a_picture_of_too_many_pixels_is_refused_before_it_is_decoded(
        self, tmp_path: Path, look: Any
    ) -> None:
        image = QImage(5100, 5000, QImage.Format.Format_Mono)
        image.fill(0)
        path = tmp_path / "big.png"
        assert image.save(str(path), "PNG")
        with pytest.raises(LogoProblem) as told:
            read_logo(path)
        assert told.value.code == "pixels"


class TestAccess:
    def test_every_part_has_a_name_and_room(self, brief: Any, qtbot: Any) -> None:
        assert unnamed(brief) == []
        assert too_small(brief) == []
        pick(brief, qtbot, "1")
        qtbot.wait(50)
        assert clipped(brief) == []

    @pytest.mark.parametrize(
        ("width", "height", "zoom"), [(1280, 720, 100), (1440, 900, 200), (640, 420, 100)]
    )
    def test_nothing_is_cut_in_small_windows(
        self, brief: Any, qtbot: Any, look: Any, width: int, height: int, zoom: int
    ) -> None:
        look.set_zoom(zoom)
        brief.window().resize(width, height)
        qtbot.wait(80)
        for part in range(3):
            if brief.regions_.mode() == "narrow":
                brief.regions_.tabs.setCurrentIndex(part)
                qtbot.wait(40)
            assert clipped(brief) == []

    def test_the_whole_job_by_keyboard(self, brief: Any, qtbot: Any) -> None:
        tree = brief.sections.tree
        tree.setFocus()
        qtbot.keyClick(tree, Qt.Key.Key_Home)
        qtbot.keyClick(tree, Qt.Key.Key_Down)
        assert brief.sections.selected() == "1"
        for region in brief.regions():
            assert region.isVisible()
        brief.show_place(focus="NS-26", ids=["1"])
        assert brief.inspector.text.hasFocus()
        qtbot.keyClicks(brief.inspector.text, "By keys alone.")
        qtbot.keyClick(brief.inspector.text, Qt.Key.Key_Tab)
        assert blocks(brief)["1"].text == "By keys alone."

    def test_a_read_only_plan_can_be_looked_at_and_exported(
        self, brief: Any, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
    ) -> None:
        monkeypatch.setattr(type(brief.context.session), "read_only", property(lambda _self: True))
        brief._show(brief.plan)
        assert brief.inspector.text.isReadOnly()
        assert not brief.preset_button.isEnabled()
        brief.export_bar.write(tmp_path / "still.pdf")
        assert (tmp_path / "still.pdf").exists()


def test_a_picture_is_taken_out_of_its_section_and_put_back(brief: Any, qtbot: Any) -> None:
    pick(brief, qtbot, "9")
    boxes = brief.inspector.pictures.boxes
    assert brief.inspector.pictures.isVisible()
    assert boxes["partner_map"].isChecked()
    brief.side.ensureWidgetVisible(boxes["partner_map"])
    boxes["partner_map"].setFocus()
    qtbot.keyClick(boxes["partner_map"], Qt.Key.Key_Space)
    assert not blocks(brief)["9/partner_map"].included
    settle(brief, qtbot)
    assert not boxes["partner_map"].isChecked()
    assert brief.context.undo()
    settle(brief, qtbot)
    assert boxes["partner_map"].isChecked()
    pick(brief, qtbot, "8")
    assert not brief.inspector.pictures.isVisible()
