"""Renew resources/icons: Lucide drawings from npm, the program's own mark, and the mark as PNG files.

Usage:  QT_QPA_PLATFORM=offscreen .venv/bin/python packaging/tools/make_icons.py
Needs:  npm, a network, PySide6 (to paint the PNG files).
Result: resources/icons/*.svg, app-16.png to app-256.png, licences/Lucide-ISC.txt, and resources/SHA256SUMS.
"""

from __future__ import annotations

import re
import sys
import tempfile
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parent))

from make_support import RESOURCES, copy_text, npm_package, write_file_list
from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QGuiApplication, QImage, QPainter
from PySide6.QtSvg import QSvgRenderer

ICONS = RESOURCES / "icons"
VERSION = "1.62.0"
SIZES = (16, 24, 32, 48, 64, 128, 256)

NAMES = """
archive-restore arrow-down arrow-left arrow-right arrow-up bell book-open building-2 calendar-clock chart-bar
chart-column check chevron-down chevron-left chevron-right chevron-up chevrons-up-down circle circle-alert
circle-check circle-dashed circle-dot circle-help circle-pause circle-play circle-stop circle-x clock columns-3
command compass contrast copy corner-down-right diamond download ellipsis ellipsis-vertical external-link eye eye-off
file-down file-input file-output file-plus file-spreadsheet file-text files filter flag folder folder-open funnel
gauge git-compare globe grip-vertical hash history house image info kanban keyboard landmark languages layers
lightbulb link list list-filter list-tree lock map map-pin maximize message-square-text minus moon notebook-pen
octagon-alert package panel-left panel-right paperclip pause pencil play plus presentation printer redo-2 refresh-cw
rotate-ccw rows-3 save scan-search search send settings shield-check sparkles split square square-check
square-check-big square-pen star sun table-2 tag target trash-2 triangle-alert type undo-2 unplug upload user users x
zoom-in zoom-out
""".split()

# Two houses whose open doors make arches, in a rounded square. Drawn for this program.
MARK = """<svg xmlns="http://www.w3.org/2000/svg" width="64" height="64" viewBox="0 0 64 64">
  <title>CitySoft Desktop</title>
  <rect width="64" height="64" rx="14" fill="#0B6477"/>
  <path d="M13.5 49V28.5L23 20.5L32.5 28.5M32.5 49V17.5L42 11.5L51.5 17.5V49" fill="none" stroke="#FFFFFF"
    stroke-width="4.6" stroke-linejoin="round" stroke-linecap="butt"/>
</svg>
"""


def tidy(text: str) -> str:
    """The drawing on few lines, without comment and class, so that only its shapes and currentColor remain."""
    text = re.sub(r"<!--.*?-->", "", text, flags=re.DOTALL)
    text = re.sub(r'\s+class="[^"]*"', "", text)
    head, body = re.sub(r"\s+", " ", text).strip().split(">", 1)
    return f"{head.rstrip()}>{body.replace('> <', '><').strip()}\n".replace('" >', '">')


def paint(svg: Path, size: int, target: Path) -> None:
    image = QImage(size, size, QImage.Format.Format_ARGB32)
    image.fill(Qt.GlobalColor.transparent)
    painter = QPainter(image)
    QSvgRenderer(str(svg)).render(painter, QRectF(0, 0, size, size))
    painter.end()
    if not image.save(str(target)):
        raise OSError(f"Cannot write {target}")


def main() -> None:
    application = QGuiApplication(sys.argv)
    ICONS.mkdir(parents=True, exist_ok=True)
    (RESOURCES / "licences").mkdir(exist_ok=True)
    with tempfile.TemporaryDirectory() as folder:
        package = npm_package("lucide-static", VERSION, Path(folder))
        for name in NAMES:
            text = tidy((package / "icons" / f"{name}.svg").read_text(encoding="utf-8"))
            if 'stroke="currentColor"' not in text:
                raise ValueError(f"{name} is not drawn in currentColor")
            (ICONS / f"{name}.svg").write_text(text, encoding="utf-8")
        copy_text(package / "LICENSE", RESOURCES / "licences" / "Lucide-ISC.txt")
    mark = ICONS / "app.svg"
    mark.write_text(MARK, encoding="utf-8")
    for size in SIZES:
        paint(mark, size, ICONS / f"app-{size}.png")
    application.quit()
    write_file_list()


if __name__ == "__main__":
    main()
