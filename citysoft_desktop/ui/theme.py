"""The look of the window: colours of the current theme, sizes at the current scale, palette and style sheet.

Everything that paints asks ``theme()`` for a colour by token name and for a size by its value at 100 %.
Nothing keeps a colour: on ``changed`` a widget repaints and finds the new one.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtGui import QColor, QGuiApplication, QPalette

from citysoft_desktop.base.tokens import load_tokens

if TYPE_CHECKING:
    from PySide6.QtWidgets import QApplication

MODES = ("system", "light", "dark")
TEXT_SIZES = {"normal": 1.0, "large": 1.15, "larger": 1.3}
ZOOM_MIN, ZOOM_MAX = 80, 250
ZOOM_STEPS = (80, 90, 100, 110, 125, 150, 175, 200, 225, 250)


class Theme(QObject):
    """The current theme. ``changed`` is sent after palette, fonts and style sheet have been set."""

    changed = Signal()

    def __init__(self) -> None:
        super().__init__()
        self._tokens = load_tokens()
        self._mode = "system"
        self._text_size = "normal"
        self._zoom = 100
        self._cache: dict[str, QColor] = {}
        self._app: QApplication | None = None
        self._name = "light"
        self._own_style = True

    # -- what it is now ------------------------------------------------------------------------------

    @property
    def name(self) -> str:
        """``light`` or ``dark``."""
        return self._name

    @property
    def mode(self) -> str:
        """``system``, ``light`` or ``dark``: what the user chose."""
        return self._mode

    @property
    def text_size(self) -> str:
        """``normal``, ``large`` or ``larger``."""
        return self._text_size

    @property
    def zoom(self) -> int:
        """Zoom in per cent, 80 to 250."""
        return self._zoom

    @property
    def scale(self) -> float:
        """Factor on every size: text size times zoom."""
        return TEXT_SIZES[self._text_size] * self._zoom / 100

    def px(self, size: float) -> int:
        """A size given for 100 % in whole pixels at the current scale, at least 1."""
        return max(1, round(size * self.scale))

    def colour(self, token: str) -> QColor:
        """The colour of a token such as ``lens.diplomacy`` in the current theme."""
        found = self._cache.get(token)
        if found is None:
            found = QColor(self._tokens.colour(self._name, token))
            self._cache[token] = found
        return found

    def hex(self, token: str) -> str:
        """The colour of a token as ``#RRGGBB``."""
        return self._tokens.colour(self._name, token)

    def number(self, group: str, name: str) -> float:
        """A size or time of the tokens file, not scaled."""
        return self._tokens.number(group, name)

    def reduced_motion(self) -> bool:
        """Whether nothing should move: offscreen sessions and systems that ask for it."""
        from PySide6.QtWidgets import QApplication, QStyle

        app = QApplication.instance()
        if not isinstance(app, QApplication):
            return True
        return app.style().styleHint(QStyle.StyleHint.SH_Widget_Animation_Duration) == 0

    # -- changing it ---------------------------------------------------------------------------------

    def install(
        self,
        app: QApplication,
        *,
        mode: str = "system",
        text_size: str = "normal",
        zoom: int = 100,
        own_style: bool = True,
    ) -> None:
        """Take charge of the look of the application.

        ``own_style`` False leaves our changes to Fusion (focus ring, check boxes) until ``use_own_style``: the first
        column of the start centre has neither, and is painted earlier without them. The application must have been
        made with Fusion then.
        """
        self._own_style = own_style
        self._app = app
        self._mode = mode if mode in MODES else "system"
        self._text_size = text_size if text_size in TEXT_SIZES else "normal"
        self._zoom = _clamp(zoom)
        self._name = self._wanted()
        app.styleHints().colorSchemeChanged.connect(self._system_changed)
        self._apply()

    def set_mode(self, mode: str) -> None:
        """Follow the system or force light or dark."""
        if mode in MODES and mode != self._mode:
            self._mode = mode
            self._name = self._wanted()
            self._apply()

    def set_text_size(self, text_size: str) -> None:
        """Set the text size; everything grows with it."""
        if text_size in TEXT_SIZES and text_size != self._text_size:
            self._text_size = text_size
            self._apply()

    def set_zoom(self, zoom: int) -> None:
        """Set the zoom in per cent; values outside 80 to 250 are drawn to the nearest end."""
        zoom = _clamp(zoom)
        if zoom != self._zoom:
            self._zoom = zoom
            self._apply()

    def zoom_step(self, direction: int) -> int:
        """The next zoom step up (1) or down (-1) from the current one."""
        if direction > 0:
            return next((z for z in ZOOM_STEPS if z > self._zoom), ZOOM_MAX)
        return next((z for z in reversed(ZOOM_STEPS) if z < self._zoom), ZOOM_MIN)

    def _wanted(self) -> str:
        if self._mode != "system":
            return self._mode
        app = QGuiApplication.instance()
        if isinstance(app, QGuiApplication) and app.styleHints().colorScheme() == Qt.ColorScheme.Dark:
            return "dark"
        return "light"

    def _system_changed(self) -> None:
        if self._mode == "system" and self._wanted() != self._name:
            self._name = self._wanted()
            self._apply()

    def _apply(self) -> None:
        from citysoft_desktop.ui.fonts import role_font
        from citysoft_desktop.ui.stylesheet import style_sheet

        self._cache.clear()
        app = self._app
        if app is None:
            return
        if self._own_style:
            self._set_own_style(app)
        app.setPalette(self.palette())
        app.setFont(role_font("body"))
        app.setStyleSheet(style_sheet(self))
        self.changed.emit()

    def use_own_style(self) -> None:
        """Put our changes to Fusion in place, if they are not there yet."""
        self._own_style = True
        if self._app is not None:
            self._set_own_style(self._app)

    def _set_own_style(self, app: QApplication) -> None:
        from citysoft_desktop.ui.style import CityStyle

        if not isinstance(app.property("citysoft_style"), bool):
            app.setStyle(CityStyle())
            app.setProperty("citysoft_style", True)

    def palette(self) -> QPalette:
        """The Qt palette made from the tokens."""
        colour = self.colour
        role = QPalette.ColorRole
        palette = QPalette()
        pairs = (
            (role.Window, "surface.window"),
            (role.WindowText, "text.primary"),
            (role.Base, "surface.card"),
            (role.AlternateBase, "surface.zebra"),
            (role.Text, "text.primary"),
            (role.Button, "surface.card"),
            (role.ButtonText, "text.primary"),
            (role.BrightText, "text.on_accent"),
            (role.ToolTipBase, "surface.tooltip"),
            (role.ToolTipText, "text.on_tooltip"),
            (role.PlaceholderText, "text.muted"),
            (role.Highlight, "surface.selected"),
            (role.HighlightedText, "text.primary"),
            (role.Link, "text.link"),
            (role.LinkVisited, "text.link"),
            (role.Accent, "accent.base"),
            (role.Light, "surface.card"),
            (role.Midlight, "border.subtle"),
            (role.Mid, "border.default"),
            (role.Dark, "border.control"),
            (role.Shadow, "border.control"),
        )
        for colour_role, token in pairs:
            palette.setColor(colour_role, colour(token))
        for colour_role in (role.Text, role.WindowText, role.ButtonText, role.HighlightedText):
            palette.setColor(QPalette.ColorGroup.Disabled, colour_role, colour("text.disabled"))
        return palette


def _clamp(zoom: int) -> int:
    return max(ZOOM_MIN, min(ZOOM_MAX, int(zoom)))


_theme: Theme | None = None


def theme() -> Theme:
    """The one theme of the process."""
    global _theme
    if _theme is None:
        _theme = Theme()
    return _theme


class _Follower(QObject):
    def __init__(self, owner: QObject, run: Callable[[], object]) -> None:
        super().__init__(owner)
        self._run = run
        theme().changed.connect(self._changed)

    def _changed(self) -> None:
        self._run()


def follow_theme(owner: QObject, run: Callable[[], object]) -> None:
    """Call ``run`` after every change of the theme for as long as ``owner`` lives.

    A lambda connected to ``theme().changed`` itself would outlive its widget: the theme is never destroyed.
    """
    _Follower(owner, run)


def relative_luminance(colour: QColor) -> float:
    """Relative luminance of WCAG 2.x, 0 (black) to 1 (white)."""

    def linear(part: float) -> float:
        return part / 12.92 if part <= 0.04045 else ((part + 0.055) / 1.055) ** 2.4

    return 0.2126 * linear(colour.redF()) + 0.7152 * linear(colour.greenF()) + 0.0722 * linear(colour.blueF())


def contrast(first: QColor, second: QColor) -> float:
    """Contrast ratio of WCAG 2.x, 1 to 21."""
    bright, dark = sorted((relative_luminance(first), relative_luminance(second)), reverse=True)
    return (bright + 0.05) / (dark + 0.05)
