"""Rules every test runs under: offscreen, no network, no modal loops, own folders, no stray warnings."""

from __future__ import annotations

import logging
import os
import socket
import sys
from collections.abc import Callable, Generator, Iterator
from pathlib import Path
from typing import Any

import pytest
from hypothesis import HealthCheck, settings

# Before anything imports Qt. A developer may set QT_QPA_PLATFORM to watch the windows.
os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
os.environ["QT_SCALE_FACTOR"] = "1"
os.environ["QT_ENABLE_HIGHDPI_SCALING"] = "0"
os.environ.pop("QT_STYLE_OVERRIDE", None)
os.environ.pop("QT_QPA_PLATFORMTHEME", None)
os.environ.pop("CITYSOFT_HOME", None)

ROOT = Path(__file__).resolve().parents[1]

_shared_checks = [HealthCheck.too_slow, HealthCheck.function_scoped_fixture]
settings.register_profile(
    "ci", max_examples=25, stateful_step_count=20, deadline=None, suppress_health_check=_shared_checks
)
settings.register_profile(
    "dev", max_examples=100, stateful_step_count=40, deadline=None, suppress_health_check=_shared_checks
)
settings.load_profile(os.environ.get("HYPOTHESIS_PROFILE", "ci"))


# ---------------------------------------------------------------- collection

_QT_FIXTURES = {"qapp", "qtbot", "qtmodeltester", "qapp_cls"}


def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    """Mark whatever uses the QApplication as ``gui``, so that ``-m "not gui"`` is the Qt-free part."""
    for item in items:
        if _QT_FIXTURES.intersection(getattr(item, "fixturenames", ())):
            item.add_marker(pytest.mark.gui)


# ---------------------------------------------------------------- own folders, no network


@pytest.fixture(autouse=True)
def _own_folders(tmp_path_factory: pytest.TempPathFactory, monkeypatch: pytest.MonkeyPatch) -> Iterator[None]:
    """Send every user folder to a fresh place, so no test sees or leaves settings."""
    home = tmp_path_factory.mktemp("home")
    monkeypatch.setenv("HOME", str(home))
    monkeypatch.setenv("USERPROFILE", str(home))
    monkeypatch.setenv("CITYSOFT_HOME", str(home / "citysoft"))
    for variable in ("XDG_CONFIG_HOME", "XDG_DATA_HOME", "XDG_STATE_HOME", "XDG_CACHE_HOME"):
        monkeypatch.setenv(variable, str(home / variable.lower()))
    if "PySide6.QtCore" in sys.modules:
        from PySide6.QtCore import QSettings

        for scope in (QSettings.Scope.UserScope, QSettings.Scope.SystemScope):
            QSettings.setPath(QSettings.Format.IniFormat, scope, str(home / "qsettings"))
            QSettings.setPath(QSettings.Format.NativeFormat, scope, str(home / "qsettings"))
    yield
    # A file handler on the log of a folder that goes away would be reported as a leak later.
    setup = sys.modules.get("citysoft_desktop.base.logging_setup")
    if setup is not None:
        setup.close_logging()


@pytest.fixture(autouse=True)
def _no_network(monkeypatch: pytest.MonkeyPatch) -> Iterator[None]:
    """Fail the test that opens a connection, even when the code under test swallows the error."""
    attempts: list[str] = []

    def guard(name: str) -> Callable[..., Any]:
        original = getattr(socket.socket, name)

        def call(self: socket.socket, address: Any, *rest: Any) -> Any:
            if self.family != getattr(socket, "AF_UNIX", None):
                attempts.append(f"{name}({address!r})")
                raise OSError("the test tried to use the network")
            return original(self, address, *rest)

        return call

    def no_lookup(host: Any, *_rest: Any, **_options: Any) -> Any:
        attempts.append(f"getaddrinfo({host!r})")
        raise OSError("the test tried to look up a host")

    monkeypatch.setattr(socket.socket, "connect", guard("connect"))
    monkeypatch.setattr(socket.socket, "connect_ex", guard("connect_ex"))
    monkeypatch.setattr(socket, "getaddrinfo", no_lookup)
    yield
    if attempts:
        pytest.fail(f"the program must never use the network, but called {', '.join(attempts)}")


# ---------------------------------------------------------------- warnings in the log


@pytest.fixture(autouse=True)
def _no_unexpected_log(request: pytest.FixtureRequest) -> Iterator[None]:
    """Fail on log records of WARNING and above, unless the test takes ``expected_log`` and reads them."""
    records: list[logging.LogRecord] = []

    class Collector(logging.Handler):
        def emit(self, record: logging.LogRecord) -> None:
            # asyncio and hypothesis talk about the machine, not about us.
            if not record.name.startswith(("hypothesis", "asyncio")):
                records.append(record)

    collector = Collector(logging.WARNING)
    root = logging.getLogger()
    root.addHandler(collector)
    yield
    root.removeHandler(collector)
    if records and not _EXPECTED_LOG & set(request.fixturenames):
        lines = "\n".join(f"{r.levelname} {r.name}: {r.getMessage()}" for r in records)
        pytest.fail(f"unexpected log records:\n{lines}")


_EXPECTED_LOG = {"caplog", "expected_log"}


@pytest.fixture
def expected_log(caplog: pytest.LogCaptureFixture) -> pytest.LogCaptureFixture:
    """``caplog`` under a name that says: this test expects warnings and checks them."""
    caplog.set_level(logging.DEBUG)
    return caplog


# ---------------------------------------------------------------- Qt


@pytest.fixture(scope="session")
def qapp_args() -> list[str]:
    """Name of the program as Qt sees it; the style is set so that every machine draws alike."""
    return ["citysoft-desktop", "-style", "Fusion"]


@pytest.fixture(scope="session")
def qapp(qapp_args: list[str], pytestconfig: pytest.Config) -> Iterator[Any]:
    """One QApplication per process with Fusion and the bundled fonts."""
    from PySide6.QtCore import QLocale
    from PySide6.QtGui import QFont, QFontDatabase
    from PySide6.QtWidgets import QApplication

    QLocale.setDefault(QLocale(QLocale.Language.English, QLocale.Country.UnitedKingdom))
    application = QApplication.instance() or QApplication(qapp_args)
    application.setApplicationName("citysoft-desktop-tests")
    application.setStyle("Fusion")
    families: list[str] = []
    for path in sorted((ROOT / "resources" / "fonts").rglob("*.[to]tf")):
        number = QFontDatabase.addApplicationFont(str(path))
        if number != -1:
            families.extend(QFontDatabase.applicationFontFamilies(number))
    inter = next((name for name in families if name.startswith("Inter")), None)
    if inter:
        font = QFont(inter)
        font.setPixelSize(13)
        application.setFont(font)
    return application


@pytest.fixture(autouse=True)
def _no_modal_loops(request: pytest.FixtureRequest, monkeypatch: pytest.MonkeyPatch) -> Iterator[None]:
    """Fail at once where a test would wait for a click on a modal dialog for ever."""
    if not _QT_FIXTURES.intersection(request.fixturenames):
        yield
        return
    from PySide6.QtWidgets import QColorDialog, QDialog, QFileDialog, QInputDialog, QMenu, QMessageBox

    reached: list[str] = []

    def forbid(owner: type, name: str) -> None:
        def call(*_args: Any, **_options: Any) -> Any:
            reached.append(f"{owner.__name__}.{name}")
            raise AssertionError(f"{owner.__name__}.{name} would block; use open() and its signals")

        monkeypatch.setattr(owner, name, call)

    for owner in (QDialog, QMessageBox, QFileDialog, QInputDialog, QColorDialog):
        forbid(owner, "exec")
    forbid(QMenu, "exec")
    for name in ("about", "critical", "information", "question", "warning"):
        forbid(QMessageBox, name)
    for name in ("getOpenFileName", "getOpenFileNames", "getSaveFileName", "getExistingDirectory"):
        forbid(QFileDialog, name)
    for name in ("getText", "getItem", "getInt", "getDouble", "getMultiLineText"):
        forbid(QInputDialog, name)
    yield
    if reached:
        pytest.fail(f"modal loops reached: {', '.join(reached)}")


@pytest.fixture(autouse=True)
def _no_leftover_windows(request: pytest.FixtureRequest) -> Iterator[None]:
    """Close windows a test left open: the next test must not find them as active window."""
    yield
    if _QT_FIXTURES.intersection(request.fixturenames):
        from PySide6.QtWidgets import QApplication

        for window in QApplication.topLevelWidgets():
            if window.isVisible():
                window.hide()


@pytest.fixture(autouse=True)
def _no_held_keys(request: pytest.FixtureRequest) -> Iterator[None]:
    """Let go of Ctrl, Shift and Alt. After a key pressed with Ctrl, Qt takes Ctrl for held until the next event from
    a device; selecting a row would take the row out of the selection in the test that follows."""
    if not _QT_FIXTURES.intersection(request.fixturenames):
        yield
        return
    from PySide6.QtCore import Qt
    from PySide6.QtTest import QTest
    from PySide6.QtWidgets import QApplication, QWidget

    request.getfixturevalue("qapp")
    if QApplication.keyboardModifiers() != Qt.KeyboardModifier.NoModifier:
        QTest.keyRelease(QWidget(), Qt.Key.Key_Control, Qt.KeyboardModifier.NoModifier)
    assert QApplication.keyboardModifiers() == Qt.KeyboardModifier.NoModifier
    yield


@pytest.hookimpl(wrapper=True)
def pytest_runtest_makereport(item: pytest.Item) -> Generator[None, pytest.TestReport, pytest.TestReport]:
    """Keep pictures of all windows of a failed GUI test in test-output/."""
    report = yield
    if report.when == "call" and report.failed and item.get_closest_marker("gui"):
        from PySide6.QtWidgets import QApplication

        folder = ROOT / "test-output"
        name = "".join(c if c.isalnum() else "_" for c in item.nodeid)[-120:]
        for number, window in enumerate(QApplication.topLevelWidgets()):
            if window.isVisible():
                folder.mkdir(exist_ok=True)
                window.grab().save(str(folder / f"{name}_{number}.png"))
    return report


# ---------------------------------------------------------------- data beside the checkout


@pytest.fixture(scope="session")
def shared_data() -> Path:
    """Folder of the large public tables beside the checkout; tests skip where it is absent."""
    folder = ROOT.parent / "shared" / "data"
    if not folder.is_dir():
        pytest.skip("the large public tables (../shared/data) are not beside this checkout")
    return folder
