"""The guards every test runs under do fail the tests they should fail."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[2]

GUARDED = {
    "network": (
        "import socket\ndef test_it():\n    try:\n        socket.create_connection(('192.0.2.1', 9), 0.1)\n"
        "    except OSError:\n        pass\n",
        "must never use the network",
    ),
    "log": (
        "import logging\ndef test_it():\n    logging.getLogger('citysoft_desktop').warning('odd')\n",
        "unexpected log records",
    ),
    "modal": (
        "from PySide6.QtWidgets import QDialog\ndef test_it(qtbot):\n    try:\n        QDialog().exec()\n"
        "    except AssertionError:\n        pass\n",
        "modal loops reached",
    ),
    "slot": (
        "from PySide6.QtCore import QTimer\ndef test_it(qtbot):\n    def slot():\n        raise ValueError('x')\n"
        "    QTimer.singleShot(0, slot)\n    qtbot.wait(20)\n",
        "Exceptions caught in Qt event loop",
    ),
    "qt warning": (
        "from PySide6.QtCore import qWarning\ndef test_it(qapp):\n    qWarning('bad')\n",
        "Qt messages",
    ),
    "python warning": (
        "import warnings\ndef test_it():\n    warnings.warn('old', DeprecationWarning)\n",
        "DeprecationWarning: old",
    ),
}

FINE = (
    "import logging, os, socket\n"
    "from citysoft_desktop.base.paths import state_dir\n"
    "def test_folders(tmp_path):\n    assert str(state_dir()).startswith(os.environ['CITYSOFT_HOME'])\n"
    "def test_log(expected_log):\n    logging.getLogger('citysoft_desktop').warning('odd')\n"
    "    assert 'odd' in expected_log.text\n"
    "def test_mark(request, qtbot):\n    assert request.node.get_closest_marker('gui')\n"
    "def test_pair():\n    a, b = socket.socketpair()\n    a.close(); b.close()\n"
    "def test_style(qapp):\n    assert qapp.style().name().lower() == 'fusion'\n"
)


def _pytest(folder: Path, text: str) -> subprocess.CompletedProcess[str]:
    (folder / "conftest.py").write_text(
        (ROOT / "tests" / "conftest.py").read_text(encoding="utf-8"), encoding="utf-8"
    )
    (folder / "test_it.py").write_text(text, encoding="utf-8")
    return subprocess.run(
        [sys.executable, "-m", "pytest", "-q", "-c", str(ROOT / "pyproject.toml"), "--rootdir", str(folder),
         "-p", "no:cacheprovider", "-p", "no:randomly", str(folder)],
        cwd=ROOT,
        capture_output=True,
        text=True,
        timeout=120,
    )  # fmt: skip


@pytest.mark.parametrize("name", GUARDED)
def test_guard_fails_the_test(name: str, tmp_path: Path) -> None:
    text, reason = GUARDED[name]
    result = _pytest(tmp_path, text)
    assert result.returncode == 1, result.stdout + result.stderr
    assert reason in result.stdout


def test_guards_leave_honest_tests_alone(tmp_path: Path) -> None:
    result = _pytest(tmp_path, FINE)
    assert result.returncode == 0, result.stdout + result.stderr
