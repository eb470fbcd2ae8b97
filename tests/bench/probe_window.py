"""Child of the start benchmark: one window, from process start to its first paint, then its memory.

    probe_window.py bare            an empty PySide6 main window
    probe_window.py app [PLAN]      CitySoft Desktop, on the start centre or at the inventory of a plan

Prints JSON: seconds since the parent's clock mark, and peak memory in MB.
"""

from __future__ import annotations

import json
import resource
import sys
import time
from pathlib import Path


def peak_memory() -> float:
    """Peak memory of this process in MB. ``ru_maxrss`` would also count what the parent held before the exec."""
    status = Path("/proc/self/status")
    if status.exists():
        line = next(line for line in status.read_text().splitlines() if line.startswith("VmHWM"))
        return int(line.split()[1]) / 1024
    return resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024


def main() -> None:
    kind, mark = sys.argv[1], float(sys.argv[2])
    plan = Path(sys.argv[3]) if len(sys.argv) > 3 else None
    from PySide6.QtCore import QEvent, QObject, QTimer
    from PySide6.QtWidgets import QApplication, QMainWindow

    class FirstPaint(QObject):
        seconds = 0.0
        cpu = 0.0

        def eventFilter(self, watched: QObject, event: QEvent) -> bool:
            if event.type() == QEvent.Type.Paint and not self.seconds:
                self.seconds = time.time() - mark
                self.cpu = time.process_time()
                QTimer.singleShot(0, done)
            return False

    watcher = FirstPaint()
    modules: list[str] = []

    def done() -> None:
        modules.extend(
            m
            for m in ("sqlalchemy", "alembic", "reportlab", "xlsxwriter", "python_calamine", "pypdfium2")
            if m in sys.modules
        )
        QTimer.singleShot(1500 if plan else 0, app.quit)

    if kind == "bare":
        app = QApplication(["bare"])
        window: QMainWindow = QMainWindow()
    else:
        from citysoft_desktop.app import gui

        context = gui.make_context()
        app = gui.make_application(context, own_style=False)  # as main() does
        window = gui.make_window(context, plan, in_steps=True)
    window.resize(1440, 900)
    target: QObject = window
    if plan is not None:
        window.context.navigate("inventory")  # type: ignore[attr-defined]
        target = window.pages["inventory"].grid.viewport()  # type: ignore[attr-defined]
    target.installEventFilter(watcher)
    window.show()
    app.exec()
    memory = peak_memory()
    sys.stdout.write(
        json.dumps({"seconds": watcher.seconds, "cpu": watcher.cpu, "memory_mb": memory, "heavy": modules})
    )
    sys.stdout.flush()
    import os

    os._exit(0)


if __name__ == "__main__":
    main()
