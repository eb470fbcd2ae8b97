"""Bundled fonts: Inter for the window, one fallback family per script, figures of equal width.

The faces of Inter are loaded when they are first asked for; the large fallback fonts for other scripts after the
first window, so they do not delay the start.
"""

from __future__ import annotations

from collections.abc import Iterable
from functools import lru_cache

from PySide6.QtGui import QFont, QFontDatabase, QGuiApplication

from citysoft_desktop.base.resources import has_resource, iter_names, resource_path
from citysoft_desktop.base.tokens import load_tokens

FAMILY = "Inter"
SYSTEM_FALLBACKS = ("Segoe UI", "Noto Sans", "Helvetica Neue", "DejaVu Sans")
FIRST_FACES = ("Inter-Regular.ttf", "Inter-SemiBold.ttf", "Inter-Medium.ttf", "Inter-Bold.ttf")
_BEFORE_PAINT = FIRST_FACES[:2]
_FACE_OF = {500: "Inter-Medium.ttf", 700: "Inter-Bold.ttf"}
_PRINT_ONLY = ("SourceSans3", "SourceSerif4")

_loaded: list[str] = []
_faces: set[str] = set()


def load_first_faces() -> None:
    """Load all of Inter, for weights a style sheet asks for; more than once does no harm."""
    _load_faces(FIRST_FACES)


def _load_faces(names: Iterable[str]) -> None:
    wanted = [name for name in names if name not in _faces]
    if not wanted or not isinstance(QGuiApplication.instance(), QGuiApplication):
        return
    for name in wanted:
        _faces.add(name)
        if has_resource(f"fonts/{name}"):
            QFontDatabase.addApplicationFont(str(resource_path(f"fonts/{name}")))
    if not _loaded:
        _loaded.append(FAMILY)


def load_fallbacks() -> None:
    """Load the bundled fonts of other scripts; called once the window stands."""
    if len(_loaded) > 1:
        return
    _load_faces(FIRST_FACES)
    for name in iter_names("fonts", ".ttf"):
        short = name.rsplit("/", 1)[-1]
        if short in FIRST_FACES or short.startswith(_PRINT_ONLY):
            continue
        number = QFontDatabase.addApplicationFont(str(resource_path(name)))
        if number != -1:
            _loaded.extend(QFontDatabase.applicationFontFamilies(number))
    _loaded.append("")  # marks that the fallbacks were tried even when none could be read
    _families.cache_clear()


@lru_cache(maxsize=1)
def _families() -> tuple[str, ...]:
    return (FAMILY, *SYSTEM_FALLBACKS, *(name for name in _loaded[1:] if name))


def role_font(role: str = "body", *, weight: int | None = None, scaled: bool = True) -> QFont:
    """The font of a role of the tokens (``caption``, ``body``, ``heading1``, ``figure`` ...) at the current scale.

    Figures have equal widths (tnum), so that columns and changing numbers stand still.
    """
    from citysoft_desktop.ui.theme import theme

    size, _line, default_weight = _role(role)
    _load_faces(_BEFORE_PAINT)
    face = _FACE_OF.get(weight or default_weight)
    if face is not None:
        _load_faces((face,))
    font = QFont()
    font.setFamilies(list(_families()))
    font.setPixelSize(theme().px(size) if scaled else size)
    font.setWeight(QFont.Weight(weight or default_weight))
    font.setFeature(QFont.Tag("tnum"), 1)
    return font


def line_height(role: str) -> int:
    """Line height of a role in pixels at the current scale."""
    from citysoft_desktop.ui.theme import theme

    return theme().px(_role(role)[1])


def _role(role: str) -> tuple[int, int, int]:
    value = load_tokens().value("font", role)
    if not isinstance(value, list) or len(value) != 3:
        raise LookupError(f"no font role {role!r}")
    return int(value[0]), int(value[1]), int(value[2])
