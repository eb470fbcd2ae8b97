"""The set-up script helps or says the one line to run; the lock files name no place."""

from __future__ import annotations

import os
import re
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[2]
LOCKS = sorted((ROOT / "packaging" / "lock").glob("*.txt"))

pytestmark = pytest.mark.skipif(os.name == "nt", reason="the set-up script is for Linux")


def _fake(folder: Path, name: str, body: str) -> None:
    path = folder / name
    path.write_text(f"#!{shutil.which('bash')}\n{body}\n", encoding="utf-8")
    path.chmod(0o755)


@pytest.fixture
def machine(tmp_path: Path) -> Path:
    """A folder that is the whole PATH: basic tools, no Python, nobody's sudo."""
    tools = tmp_path / "bin"
    tools.mkdir()
    for name in ("bash", "cat", "grep", "sed", "dirname", "readlink", "uname", "env", "head", "sort", "awk"):
        (tools / name).symlink_to(shutil.which(name) or f"/bin/{name}")
    _fake(tools, "id", "echo 1000")
    _fake(tools, "sudo", "exit 1")
    _fake(tools, "apt-get", "echo must not be called >&2; exit 9")
    _fake(tools, "dpkg-query", "exit 1")
    return tools


def _shell(tools: Path, script: str) -> subprocess.CompletedProcess[str]:
    return subprocess.run(
        [
            shutil.which("bash") or "bash",
            "-c",
            f"set -euo pipefail\n. '{ROOT}/packaging/environment.sh'\n{script}",
        ],
        env={"PATH": str(tools), "HOME": str(tools), "CITYSOFT_ROOT": str(ROOT)},
        capture_output=True,
        text=True,
        timeout=60,
    )


def test_without_a_new_enough_python_it_says_so(machine: Path, tmp_path: Path) -> None:
    _fake(machine, "python3", "exit 1")
    result = _shell(machine, f"CITYSOFT_VENV='{tmp_path}/env'; ensure_environment runtime")
    assert result.returncode == 1
    assert "needs Python 3.11 or newer" in result.stderr
    assert not (tmp_path / "env").exists()


def test_without_rights_it_prints_the_one_line(machine: Path) -> None:
    result = _shell(machine, "apt_install $(missing_packages $CITYSOFT_APT_BASE)")
    assert result.returncode == 1
    assert "sudo apt-get update && sudo apt-get install -y --no-install-recommends libgl1 " in result.stderr
    assert "must not be called" not in result.stderr


def test_without_venv_it_names_the_package(machine: Path, tmp_path: Path) -> None:
    _fake(machine, "python3", 'case "$2" in *ensurepip*) exit 1;; *print*) echo 3.11;; esac')
    result = _shell(machine, f"CITYSOFT_VENV='{tmp_path}/env'; ensure_environment runtime")
    assert result.returncode == 1
    assert "apt-get install -y --no-install-recommends python3.11-venv" in result.stderr


def test_as_root_it_installs_what_is_missing(machine: Path) -> None:
    _fake(machine, "id", "echo 0")
    _fake(machine, "apt-get", 'echo "CALLED $*"')
    # Everything is there but one, and that one under its newer name.
    _fake(
        machine,
        "dpkg-query",
        'case "${@: -1}" in libegl1 | libegl1t64) exit 1;; libglib2.0-0) exit 1;; *) echo "ii ";; esac',
    )
    result = _shell(machine, "apt_install $(missing_packages $CITYSOFT_APT_BASE)")
    assert result.returncode == 0, result.stderr
    assert "CALLED install -y -qq --no-install-recommends libegl1" in result.stderr
    assert "libgl1 " not in result.stderr
    assert "libglib2.0-0" not in result.stderr


@pytest.mark.parametrize("lock", LOCKS, ids=lambda path: path.name)
def test_lock_names_no_place_and_hashes_everything(lock: Path) -> None:
    text = lock.read_text(encoding="utf-8")
    assert not re.search(r"https?:|file:|--index|--find-links|--extra|/opt/|/home/", text)
    blocks = re.split(r"\n(?=[a-zA-Z0-9])", text)
    pinned = [block for block in blocks if not block.startswith("#")]
    assert len(pinned) >= (1 if lock.name == "password.txt" else 5)
    for block in pinned:
        assert re.match(r"[a-z0-9._-]+==[^ ]+ ", block), block[:60]
        assert "--hash=sha256:" in block


def test_development_lock_only_adds_to_the_runtime_lock() -> None:
    def versions(name: str) -> set[str]:
        text = (ROOT / "packaging" / "lock" / name).read_text(encoding="utf-8")
        return set(re.findall(r"^([a-z0-9._-]+==[^ ]+)", text, re.MULTILINE))

    assert versions("runtime.txt") <= versions("dev.txt")
    assert versions("build.txt") <= versions("dev.txt")


@pytest.mark.parametrize(
    "name", ["packaging/run", "packaging/test", ".ci/run", "packaging/tools/update_lock"]
)
def test_scripts_can_be_run(name: str) -> None:
    path = ROOT / name
    assert os.access(path, os.X_OK)
    assert subprocess.run(["bash", "-n", str(path)]).returncode == 0


@pytest.fixture
def ready(tmp_path: Path) -> Path:
    """An environment the script takes for finished, whose commands write down how they were called."""
    place = tmp_path / "ready env"
    binaries = place / "bin"
    binaries.mkdir(parents=True)
    (binaries / "python").symlink_to(sys.executable)
    _fake(binaries, "citysoft", f'echo "citysoft $*" >>"{tmp_path}/calls"')
    _fake(binaries, "citysoft-desktop", f'echo "window $*" >>"{tmp_path}/calls"')
    (binaries / "pip").write_text(f"#!{binaries}/python\n", encoding="utf-8")
    stamp = subprocess.run(
        ["bash", "-c", f". '{ROOT}/packaging/environment.sh'; environment_stamp runtime '{binaries}/python'"],
        env={**os.environ, "CITYSOFT_ROOT": str(ROOT)},
        capture_output=True,
        text=True,
        check=True,
    )
    (place / ".citysoft-lock").write_text(stamp.stdout, encoding="utf-8")
    return place


def _start(ready: Path, folder: Path, *arguments: str, **display: str) -> tuple[str, list[str]]:
    hidden = {"DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM"}
    environment = {k: v for k, v in os.environ.items() if k not in hidden}
    result = subprocess.run(
        [str(ROOT / "packaging" / "run"), *arguments],
        cwd=folder,
        env={**environment, "CITYSOFT_VENV": str(ready), **display},
        capture_output=True,
        text=True,
        timeout=60,
    )
    assert result.returncode == 0, result.stderr
    return result.stderr, (folder / "calls").read_text(encoding="utf-8").splitlines()


def test_run_without_a_display_says_so_and_makes_the_sample_brief(ready: Path, tmp_path: Path) -> None:
    said, calls = _start(ready, tmp_path)
    assert "no display" in said
    plan, brief = tmp_path / "citysoft-sample.citysoft", tmp_path / "citysoft-sample-brief.pdf"
    assert calls == [f"citysoft sample {plan}", f"citysoft brief {plan} -o {brief}"]
    assert str(brief) in said


def test_run_gives_its_arguments_to_the_command(ready: Path, tmp_path: Path) -> None:
    said, calls = _start(ready, tmp_path, "analyse", "my plan.citysoft", "--json")
    assert calls == ["citysoft analyse my plan.citysoft --json"]
    assert said == "", "a finished environment needs no words"


def test_run_opens_the_window_where_there_is_a_display(ready: Path, tmp_path: Path) -> None:
    _said, calls = _start(ready, tmp_path, WAYLAND_DISPLAY="wayland-0")
    assert calls == ["window "]
