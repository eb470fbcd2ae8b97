"""Passwords on the command line: typed, from a file, from the environment; told in plain words when missing or wrong."""

from __future__ import annotations

import os
import pty
import subprocess
import sys
import time
from pathlib import Path

import pytest

from citysoft_desktop.storage import cipher
from tests.e2e.test_cli import BARCELONA, citysoft, ok
from tests.storage.test_password import readable

pytestmark = pytest.mark.skipif(
    not cipher.available(), reason="sqlcipher3 is not installed: there is no wheel for this system or Python"
)
WORD, NEW = "four unrelated words", "and four others here"


@pytest.fixture
def word(tmp_path: Path) -> Path:
    path = tmp_path / "word.txt"
    path.write_text(f"{WORD}\n", encoding="utf-8")
    return path


@pytest.fixture
def sealed(tmp_path: Path, word: Path) -> Path:
    plan = tmp_path / "files" / "plan.citysoft"
    plan.parent.mkdir()
    ok("new", plan, "--city", "Barcelona", "--country", "ES")
    ok("import", plan, BARCELONA)
    said = ok("password", plan, "--set", "--new-password-file", word)
    assert "cannot be recovered" in said
    assert "Older backups written anew with it" in said
    return plan


def test_nothing_readable_is_left_on_this_computer(sealed: Path) -> None:
    data = Path(os.environ["CITYSOFT_HOME"])
    assert list((data / "data" / "backups").rglob("*.citysoft"))
    for folder in (sealed.parent, data):
        assert readable(folder, "Barcelona") == []


def test_every_command_takes_the_password(sealed: Path, word: Path, tmp_path: Path) -> None:
    out = tmp_path / "out.json"
    assert "has a password" in ok("password", sealed, "--password-file", word)
    assert "Seal: not one byte differs" in ok("check", sealed, "--password-file", word)
    ok("export", sealed, out, "--password-file", word)
    ok("analyse", sealed, "--json", "--password-file", word)
    ok("import", sealed, BARCELONA, "--password-file", word)
    assert "import" in ok("backups", sealed, "--password-file", word)
    ok("restore", sealed, "1", "--password-file", word)
    sealed.unlink()
    ok("restore", sealed, "1", "--password-file", word)
    assert readable(sealed.parent, "Barcelona") == []


def test_the_environment_may_hold_it(sealed: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("CITYSOFT_PASSWORD", WORD)
    ok("check", sealed)
    monkeypatch.setenv("CITYSOFT_NEW_PASSWORD", NEW)
    ok("password", sealed, "--set")
    assert citysoft("check", sealed).returncode == 1
    monkeypatch.setenv("CITYSOFT_PASSWORD", NEW)
    ok("password", sealed, "--remove")
    monkeypatch.delenv("CITYSOFT_PASSWORD")
    assert "has no password" in ok("password", sealed)


def test_a_missing_or_wrong_password_is_no_damage(sealed: Path, tmp_path: Path) -> None:
    before = sealed.read_bytes()
    for command in (("check", sealed), ("analyse", sealed, "--json"), ("import", sealed, BARCELONA)):
        done = citysoft(*command)
        assert (done.returncode, done.stdout) == (1, "")
        assert "protected by a password" in done.stderr
    wrong = tmp_path / "wrong.txt"
    wrong.write_text("not the one", encoding="utf-8")
    done = citysoft("check", sealed, "--password-file", wrong)
    assert done.returncode == 1
    assert "does not open" in done.stderr
    assert "not the one" not in done.stderr
    done = citysoft("check", sealed, "--password-file", tmp_path / "none.txt")
    assert done.returncode == 1
    assert "none.txt" in done.stderr
    assert sealed.read_bytes() == before


def test_a_password_is_no_argument(sealed: Path) -> None:
    assert citysoft("check", sealed, "--password", WORD).returncode == 2
    assert citysoft("password", sealed, "--set", WORD).returncode == 2


def test_it_can_be_typed_unseen(sealed: Path) -> None:
    outer, inner = pty.openpty()
    process = subprocess.Popen(
        [sys.executable, "-m", "citysoft_desktop.app.cli", "check", str(sealed)],
        stdin=inner,
        stdout=inner,
        stderr=inner,
        start_new_session=True,
        close_fds=True,
    )
    os.close(inner)
    said = b""
    for answer in (b"wrong one\n", WORD.encode() + b"\n"):
        until, said = time.monotonic() + 60, b""
        while b"Password of" not in said and time.monotonic() < until:
            said += os.read(outer, 4096)
        time.sleep(0.3)  # the question is there before what is typed is hidden
        os.write(outer, answer)
    rest = b""
    while process.poll() is None or b"Seal" not in rest:
        try:
            got = os.read(outer, 4096)
        except OSError:  # the other end is closed
            break
        rest += got
    os.close(outer)
    assert process.wait(60) == 0
    assert b"not one byte differs" in rest
    assert WORD.encode() not in rest
