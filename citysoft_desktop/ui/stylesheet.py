"""The one style sheet of the program, generated from the tokens at the current scale."""

from __future__ import annotations

from string import Template
from typing import TYPE_CHECKING

from citysoft_desktop.base.resources import resource_path

if TYPE_CHECKING:
    from citysoft_desktop.ui.theme import Theme

_SHEET = Template("""
QMainWindow, QDialog { background: ${surface_window}; }
QWidget#page, QScrollArea#page, QWidget#scrollBody { background: transparent; }
QScrollArea { background: transparent; border: 0; }
QScrollArea > QWidget > QWidget#scrollBody { background: transparent; }
QLabel { background: transparent; color: ${text_primary}; }
QLabel[role="title"] { font-size: ${f22}px; font-weight: 600; }
QLabel[role="heading"] { font-size: ${f17}px; font-weight: 600; }
QLabel[role="card"] { font-size: ${f14}px; font-weight: 600; }
QLabel[role="lead"] { font-size: ${f14}px; }
QLabel[role="figure"] { font-size: ${f28}px; font-weight: 600; }
QLabel[role="strong"] { font-weight: 600; }
QLabel[role="secondary"] { color: ${text_secondary}; }
QLabel[role="muted"] { color: ${text_muted}; }
QLabel[role="caption"] { font-size: ${f12}px; color: ${text_muted}; }
QLabel[role="small"] { font-size: ${f12}px; color: ${text_secondary}; }
QLabel[role="label"] { font-size: ${f12}px; font-weight: 500; color: ${text_secondary}; }
QLabel[role="error"] { font-size: ${f12}px; color: ${semantic_danger_text}; }
QLabel[role="warning"] { font-size: ${f12}px; color: ${semantic_warning_text}; }
QLabel[role="keys"] { font-size: ${f12}px; color: ${text_secondary}; border: 1px solid ${border_default};
  border-radius: 4px; background: ${surface_card}; padding: 1px ${s5}px; }
QLabel[role="count"] { font-size: ${f12}px; color: ${text_secondary}; border: 1px solid ${border_default};
  border-radius: 5px; background: ${surface_sunken}; padding: 2px ${s8}px; }
QLabel:disabled { color: ${text_disabled}; }

QFrame[surface="card"] { background: ${surface_card}; border: 1px solid ${border_default}; border-radius: ${r_card}px; }
QFrame[surface="sunken"] { background: ${surface_sunken}; border: 0; border-radius: ${r_control}px; }
QFrame[surface="sidebar"], QWidget[surface="sidebar"] { background: ${surface_sidebar}; border: 0; }
QFrame[surface="plain"] { background: transparent; border: 0; }
QFrame[surface="line"] { background: ${border_subtle}; border: 0; max-height: 1px; min-height: 1px; }
QFrame[surface="vline"] { background: ${border_default}; border: 0; max-width: 1px; min-width: 1px; }
QFrame[surface="info"] { background: ${semantic_info_tint}; border: 0; border-radius: ${r_control}px; }
QFrame[surface="warning"] { background: ${semantic_warning_tint}; border: 0; border-radius: ${r_control}px; }
QFrame[surface="danger"] { background: ${semantic_danger_tint}; border: 0; border-radius: ${r_control}px; }
QFrame[surface="success"] { background: ${semantic_success_tint}; border: 0; border-radius: ${r_control}px; }
QFrame[surface="info"] QLabel { color: ${semantic_info_text}; }
QFrame[surface="warning"] QLabel { color: ${semantic_warning_text}; }
QFrame[surface="danger"] QLabel { color: ${semantic_danger_text}; }
QFrame[surface="success"] QLabel { color: ${semantic_success_text}; }

QPushButton { background: ${surface_card}; color: ${text_primary}; border: 1px solid ${border_control};
  border-radius: ${r_control}px; padding: 0 ${s12}px; min-height: ${h30}px; font-weight: 600; }
QPushButton:hover { background: ${surface_hover}; }
QPushButton:pressed, QPushButton:checked { background: ${surface_selected}; }
QPushButton:disabled { color: ${text_disabled}; border-color: ${border_default}; }
QPushButton[kind="primary"] { background: ${accent_base}; color: ${text_on_accent}; border: 1px solid ${accent_base}; }
QPushButton[kind="primary"]:hover { background: ${accent_hover}; border-color: ${accent_hover}; }
QPushButton[kind="primary"]:pressed { background: ${accent_pressed}; border-color: ${accent_pressed}; }
QPushButton[kind="primary"]:disabled { background: ${surface_sunken}; color: ${text_disabled}; border-color: ${border_default}; }
QPushButton[kind="link"] { background: transparent; border: 0; color: ${text_link}; padding: 0 ${s4}px; min-height: ${h24}px; }
QPushButton[kind="link"]:hover { text-decoration: underline; }
QPushButton[kind="link"]:disabled { color: ${text_disabled}; }
QPushButton[kind="quiet"] { background: transparent; border: 0; color: ${text_secondary}; font-weight: 400; padding: 0; min-height: ${h24}px; text-align: left; }
QPushButton[kind="quiet"]:hover { color: ${text_primary}; text-decoration: underline; }
QPushButton[kind="ghost"] { background: transparent; border: 0; color: ${text_primary}; min-height: ${h28}px; }
QPushButton[kind="ghost"]:hover { background: ${surface_hover}; }
QPushButton[kind="danger"] { background: ${semantic_danger_fill}; color: ${text_on_danger}; border: 1px solid ${semantic_danger_fill}; }
QPushButton[compact="true"] { min-height: ${h24}px; padding: 0 ${s8}px; }
QPushButton::menu-indicator, QToolButton::menu-indicator { image: none; width: 0; }

QToolButton { background: transparent; color: ${text_primary}; border: 0; border-radius: ${r_control}px;
  padding: ${s4}px; min-width: ${h24}px; min-height: ${h24}px; }
QToolButton:hover { background: ${surface_hover}; }
QToolButton:pressed, QToolButton:checked { background: ${surface_selected}; }
QToolButton:disabled { color: ${text_disabled}; }
Chip, _Sign { padding: 0; min-width: 0; min-height: 0; }
QToolButton[kind="chip"] { background: ${surface_card}; border: 1px solid ${border_default}; border-radius: ${r_chip}px;
  padding: 0 ${s8}px; font-size: ${f12}px; color: ${text_secondary}; min-height: ${h24}px; }
QToolButton[kind="chip"]:hover { background: ${surface_hover}; }
QToolButton[kind="chip"]:checked { background: ${accent_tint}; border-color: ${accent_base}; color: ${accent_text}; font-weight: 600; }
QToolButton[kind="status"] { font-size: ${f12}px; color: ${text_secondary}; padding: 0 ${s6}px; min-height: ${h24}px; border-radius: 4px; }
QToolButton[kind="tab"] { font-weight: 500; color: ${text_secondary}; border-radius: 0; padding: 0 ${s10}px;
  border-bottom: 2px solid transparent; background: transparent; min-height: ${h30}px; }
QToolButton[kind="tab"]:hover { color: ${text_primary}; }
QToolButton[kind="tab"]:checked { color: ${accent_text}; font-weight: 600; border-bottom: 2px solid ${accent_base}; background: transparent; }

QLineEdit, QPlainTextEdit, QTextEdit, QSpinBox, QDoubleSpinBox, QComboBox, QDateEdit {
  background: ${surface_card}; color: ${text_primary}; border: 1px solid ${border_control};
  border-radius: ${r_control}px; padding: 1px ${s8}px; selection-background-color: ${accent_base};
  selection-color: ${text_on_accent}; }
QLineEdit, QSpinBox, QDoubleSpinBox, QComboBox, QDateEdit { min-height: ${h28}px; }
QPlainTextEdit, QTextEdit { padding: ${s4}px ${s4}px; }
QLineEdit:focus, QPlainTextEdit:focus, QTextEdit:focus, QSpinBox:focus, QDoubleSpinBox:focus, QComboBox:focus {
  border: 2px solid ${border_focus}; padding: 0 ${s7}px; }
QPlainTextEdit:focus, QTextEdit:focus { padding: ${s3}px ${s3}px; }
QLineEdit:disabled, QPlainTextEdit:disabled, QComboBox:disabled, QSpinBox:disabled { background: ${surface_sunken};
  color: ${text_disabled}; border-color: ${border_default}; }
QLineEdit:read-only, QPlainTextEdit:read-only { background: ${surface_sunken}; }
QLineEdit[problem="true"], QComboBox[problem="true"], QPlainTextEdit[problem="true"], QSpinBox[problem="true"] {
  border: 2px solid ${semantic_danger_fill}; padding: 0 ${s7}px; }
QLineEdit QToolButton { min-width: 0; min-height: 0; padding: 0; background: transparent; }
QLineEdit[kind="bare"], QLineEdit[kind="bare"]:focus { border: 0; background: transparent; padding: 0; }
QAbstractItemView QLineEdit { border-radius: 3px; min-height: 0; }
QComboBox { padding-right: ${s24}px; combobox-popup: 0; }
QComboBox::drop-down { subcontrol-origin: padding; subcontrol-position: center right; width: ${s24}px; border: 0; }
QComboBox::down-arrow { image: url("${icon_down}"); width: ${s16}px; height: ${s16}px; }
QComboBox QAbstractItemView { background: ${surface_raised}; border: 1px solid ${border_default}; padding: 4px; outline: 0; }
QSpinBox::up-button, QSpinBox::down-button, QDoubleSpinBox::up-button, QDoubleSpinBox::down-button { width: ${s20}px; border: 0; background: transparent; }
QSpinBox::up-arrow, QDoubleSpinBox::up-arrow { image: url("${icon_up}"); width: ${s12}px; height: ${s12}px; }
QSpinBox::down-arrow, QDoubleSpinBox::down-arrow { image: url("${icon_down}"); width: ${s12}px; height: ${s12}px; }
QCheckBox, QRadioButton { background: transparent; spacing: ${s8}px; min-height: ${h24}px; color: ${text_primary}; }
QCheckBox:disabled, QRadioButton:disabled { color: ${text_disabled}; }

QAbstractItemView { background: ${surface_card}; color: ${text_primary}; border: 0; outline: 0;
  alternate-background-color: ${surface_zebra}; selection-background-color: ${surface_selected};
  selection-color: ${text_primary}; }
QTableView { gridline-color: ${border_subtle}; }
QTableView::item { padding: 0 ${s8}px; border: 0; }
QListView::item { padding: ${s4}px ${s8}px; border-radius: 5px; min-height: ${h24}px; }
QTreeView::item { padding: 0 ${s4}px; min-height: ${h30}px; }
QAbstractItemView::item:hover { background: ${surface_hover}; }
QAbstractItemView::item:selected { background: ${surface_selected}; color: ${text_primary}; }
QHeaderView { background: ${surface_sunken}; border: 0; }
QHeaderView::section { background: ${surface_sunken}; color: ${text_secondary}; font-size: ${f12}px; font-weight: 600;
  border: 0; border-right: 1px solid ${border_subtle}; border-bottom: 1px solid ${border_subtle};
  padding: 0 ${s12}px; min-height: ${h29}px; }
QHeaderView::section:vertical { font-weight: 400; color: ${text_muted}; padding: 0 ${s6}px; min-height: 0; }
QHeaderView::up-arrow { image: url("${icon_up}"); width: ${s12}px; height: ${s12}px; }
QHeaderView::down-arrow { image: url("${icon_down}"); width: ${s12}px; height: ${s12}px; }
QTableCornerButton::section { background: ${surface_sunken}; border: 0; border-bottom: 1px solid ${border_subtle}; }

QScrollBar { background: transparent; border: 0; }
QScrollBar:vertical { width: ${s12}px; }
QScrollBar:horizontal { height: ${s12}px; }
QScrollBar::handle { background: ${border_control}; border-radius: ${r_bar}px; margin: 3px; }
QScrollBar::handle:vertical { min-height: ${s32}px; }
QScrollBar::handle:horizontal { min-width: ${s32}px; }
QScrollBar::handle:hover { background: ${text_muted}; }
QScrollBar::add-line, QScrollBar::sub-line { width: 0; height: 0; border: 0; }
QScrollBar::add-page, QScrollBar::sub-page { background: transparent; }
QAbstractScrollArea::corner { background: transparent; border: 0; }

QMenuBar { background: transparent; color: ${text_secondary}; border: 0; spacing: 0; }
QMenuBar::item { background: transparent; padding: ${s6}px ${s9}px; border-radius: ${r_control}px; }
QMenuBar::item:selected, QMenuBar::item:pressed { background: ${surface_hover}; color: ${text_primary}; }
QMenu { background: ${surface_raised}; color: ${text_primary}; border: 1px solid ${border_default}; padding: ${s6}px; }
QMenu::item { padding: ${s5}px ${s24}px ${s5}px ${s12}px; border-radius: 4px; min-height: ${h18}px; }
QMenu::item:selected { background: ${surface_selected}; color: ${text_primary}; }
QMenu::item:disabled { color: ${text_disabled}; }
QMenu::icon { padding-left: ${s8}px; }
QMenu::separator { height: 1px; background: ${border_subtle}; margin: ${s4}px ${s8}px; }
QMenu::indicator { width: ${s16}px; height: ${s16}px; margin-left: ${s8}px; }
QToolTip { background: ${surface_tooltip}; color: ${text_on_tooltip}; border: 0; padding: ${s6}px ${s8}px; font-size: ${f12}px; }

QTabWidget::pane { border: 0; border-top: 1px solid ${border_subtle}; }
QTabBar { background: transparent; }
QTabBar::tab { background: transparent; color: ${text_secondary}; padding: 0 ${s10}px; min-height: ${h32}px;
  border: 0; border-bottom: 2px solid transparent; font-weight: 500; }
QTabBar::tab:hover { color: ${text_primary}; }
QTabBar::tab:selected { color: ${accent_text}; border-bottom: 2px solid ${accent_base}; font-weight: 600; }
QTabBar::tab:disabled { color: ${text_disabled}; }
QSplitter::handle { background: transparent; }
QSplitter::handle:hover { background: ${border_default}; }
QProgressBar { background: ${border_default}; border: 0; border-radius: 3px; max-height: 6px; min-height: 6px; }
QProgressBar::chunk { background: ${accent_base}; border-radius: 3px; }
QStatusBar { background: ${surface_sidebar}; border-top: 1px solid ${border_default}; color: ${text_secondary}; }
QStatusBar::item { border: 0; }
QStatusBar QLabel { padding: 0 ${s10}px; }
QStatusBar QLabel { font-size: ${f12}px; color: ${text_secondary}; }
QGroupBox { border: 0; margin-top: ${s24}px; font-weight: 600; background: transparent; }
QGroupBox::title { subcontrol-origin: margin; left: 0; padding: 0; }
QSlider::groove:horizontal { height: 4px; background: ${border_control}; border-radius: 2px; }
QSlider::handle:horizontal { background: ${accent_base}; width: ${s16}px; height: ${s16}px; margin: -6px 0; border-radius: ${s8}px; }

QWidget#header { background: ${surface_card}; border-bottom: 1px solid ${border_default}; }
QWidget#cityBlock { background: ${surface_card}; }
QFrame#sidebar { background: ${surface_sidebar}; border: 0; border-right: 1px solid ${border_default}; }
QWidget[layoutDirection="rtl"]#sidebar { border-left: 1px solid ${border_default}; }
QFrame#guidance { background: ${accent_tint}; border-bottom: 1px solid ${border_default}; }
QFrame#toast { background: ${surface_tooltip}; border-radius: ${r_card}px; }
QFrame#toast QLabel { color: ${text_on_tooltip}; }
QFrame#toast QPushButton { background: transparent; color: ${text_on_tooltip}; border: 1px solid ${text_on_tooltip}; min-height: ${h26}px; }
QFrame#toast QPushButton:hover { background: ${text_secondary}; color: ${surface_card}; }
QFrame#palette { background: ${surface_raised}; border: 1px solid ${border_default}; border-radius: ${r_dialog}px; }
QDialog { background: ${surface_card}; }
QPushButton#searchField { background: ${surface_sunken}; border: 1px solid ${border_control}; color: ${text_secondary};
  font-weight: 400; text-align: left; padding: 0 ${s10}px; min-height: ${h28}px; }
QPushButton#searchField:hover { background: ${surface_hover}; }
QPushButton#cityBlock { background: ${surface_card}; border: 0; border-radius: 0; text-align: left; }
QPushButton#cityBlock:hover { background: ${surface_hover}; }
QPushButton[kind="tile"] { background: ${surface_card}; border: 1px solid ${border_default}; border-radius: ${r_card}px; text-align: left; }
QPushButton[kind="tile"]:hover { background: ${surface_hover}; }
QPushButton[kind="tilePrimary"] { background: ${accent_base}; border: 1px solid ${accent_base}; border-radius: ${r_card}px; text-align: left; }
QPushButton[kind="tilePrimary"]:hover { background: ${accent_hover}; }
""")


def style_sheet(theme: Theme) -> str:
    """The style sheet of the current theme and scale."""
    names: dict[str, str] = {}
    for group in ("surface", "border", "text", "accent", "semantic"):
        for token in _names(group):
            names[f"{group}_{token}"] = theme.hex(f"{group}.{token}")
    for size in (12, 13, 14, 17, 22, 28):
        names[f"f{size}"] = str(theme.px(size))
    for size in (3, 4, 5, 6, 7, 8, 9, 10, 12, 16, 20, 24, 32):
        names[f"s{size}"] = str(theme.px(size))
    for size in (18, 24, 26, 28, 29, 30, 32):
        names[f"h{size}"] = str(theme.px(size))
    for radius in ("control", "chip", "card", "dialog"):
        names[f"r_{radius}"] = str(round(theme.number("radius", radius)))
    names["r_bar"] = str(max(2, (theme.px(12) - 6) // 2))
    shade = "dark" if theme.name == "dark" else "light"
    names["icon_down"] = _arrow("chevron-down", shade, theme)
    names["icon_up"] = _arrow("chevron-up", shade, theme)
    return _SHEET.substitute(names)


def _names(group: str) -> list[str]:
    from citysoft_desktop.base.tokens import load_tokens

    prefix = f"{group}."
    return [name[len(prefix) :] for name in load_tokens().colours["light"] if name.startswith(prefix)]


def _arrow(name: str, shade: str, theme: Theme) -> str:
    """A style sheet can only take a file, so the two arrows are tinted once per theme into the cache folder."""
    from citysoft_desktop.base.paths import cache_dir, ensure_private_dir

    source = resource_path(f"icons/{name}.svg")
    text = source.read_text(encoding="utf-8").replace("currentColor", theme.hex("text.secondary"))
    try:
        folder = ensure_private_dir(cache_dir()) / "icons"
        folder.mkdir(exist_ok=True)
        target = folder / f"{name}-{shade}.svg"
        if not target.exists() or target.read_text(encoding="utf-8") != text:
            target.write_text(text, encoding="utf-8")
    except OSError:
        return source.as_posix()
    return target.as_posix()
