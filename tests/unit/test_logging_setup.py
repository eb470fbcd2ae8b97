"""The log keeps positions and counts, never what a plan says."""

from __future__ import annotations

import logging
import os
import stat
from pathlib import Path

import pytest

from citysoft_desktop.base import logging_setup

logger = logging.getLogger("citysoft_desktop.tests")


def _text(folder: Path) -> str:
    for handler in logging.getLogger(logging_setup.LOGGER_NAME).handlers:
        handler.flush()
    return (folder / logging_setup.LOG_FILE).read_text(encoding="utf-8")


@pytest.mark.usefixtures("expected_log")
def test_messages_of_exceptions_stay_out(tmp_path: Path) -> None:
    logging_setup.setup_logging(tmp_path)
    try:
        try:
            raise KeyError("Jane Doe, secret partner")
        except KeyError as inner:
            raise ValueError("memo: do not tell the minister") from inner
    except ValueError:
        logger.exception("import failed rows=%d", 3)
    text = _text(tmp_path)
    assert "import failed rows=3" in text
    assert "builtins.ValueError" in text
    assert "builtins.KeyError" in text
    assert "test_logging_setup.py" in text
    assert "Jane" not in text
    assert "minister" not in text


def test_home_folder_is_shortened(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("HOME", str(tmp_path / "ada"))
    monkeypatch.setenv("USERPROFILE", str(tmp_path / "ada"))
    logging_setup.setup_logging(tmp_path / "log")
    logger.info("opened %s", tmp_path / "ada" / "plans")
    assert "opened ~" in _text(tmp_path / "log")
    assert str(tmp_path / "ada") not in _text(tmp_path / "log")


def test_log_is_rotated_and_private(tmp_path: Path) -> None:
    logging_setup.setup_logging(tmp_path)
    for _ in range(4500):
        logger.info("x" * 1000)
    files = sorted(tmp_path.iterdir())
    assert len(files) == logging_setup.FILES
    assert all(path.stat().st_size <= logging_setup.MAX_BYTES for path in files)
    if os.name != "nt":
        assert {stat.S_IMODE(path.stat().st_mode) for path in files} == {0o600}


def test_a_place_that_cannot_be_written_costs_the_log_only(tmp_path: Path) -> None:
    (tmp_path / "file").write_text("", encoding="utf-8")
    assert logging_setup.setup_logging(tmp_path / "file" / "log") is None
    logger.info("still running")
