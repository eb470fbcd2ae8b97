"""The wheel, installed into an empty environment, finds its resources and makes a brief."""

from __future__ import annotations

import os
import subprocess
import sys
import venv
import zipfile
from pathlib import Path

import pypdf
import pytest

ROOT = Path(__file__).resolve().parents[2]
# The environment as it was before the tests' own folders: pip needs its settings and its cache.
_OUTSIDE = {k: v for k, v in os.environ.items() if k not in {"PYTHONPATH", "CITYSOFT_HOME", "VIRTUAL_ENV"}}

pytestmark = pytest.mark.slow


def _run(*command: str | Path, cwd: Path, timeout: int = 600) -> str:
    result = subprocess.run(
        [str(part) for part in command],
        cwd=cwd,
        env=_OUTSIDE,
        capture_output=True,
        text=True,
        encoding="utf-8",
        timeout=timeout,
    )
    assert result.returncode == 0, f"{command}\n{result.stdout}\n{result.stderr}"
    return result.stdout


@pytest.fixture(scope="module")
def wheel(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The wheel of this checkout."""
    folder = tmp_path_factory.mktemp("wheel")
    _run(sys.executable, "-m", "build", "--wheel", "--no-isolation", "--outdir", folder, ROOT, cwd=folder)
    (found,) = folder.glob("*.whl")
    return found


@pytest.fixture(scope="module")
def installed(wheel: Path, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The ``bin`` folder of a new environment with the locked packages and the wheel."""
    folder = tmp_path_factory.mktemp("clean")
    venv.create(folder / "env", with_pip=True)
    binaries = folder / "env" / ("Scripts" if sys.platform == "win32" else "bin")
    pip = [binaries / "python", "-m", "pip", "install", "--quiet", "--disable-pip-version-check"]
    lock = ROOT / "packaging" / "lock" / "runtime.txt"
    _run(*pip, "--require-hashes", "--only-binary", ":all:", "-r", lock, cwd=folder)
    _run(*pip, "--no-deps", "--no-index", wheel, cwd=folder)
    _run(binaries / "python", "-m", "pip", "check", cwd=folder)
    return binaries


def test_wheel_carries_the_resources_and_nothing_else(wheel: Path) -> None:
    with zipfile.ZipFile(wheel) as archive:
        names = archive.namelist()
    tops = {name.split("/")[0].partition("-")[0] for name in names}
    assert tops == {"citysoft_desktop"}
    shipped = {n.removeprefix("citysoft_desktop/_resources/") for n in names if "/_resources/" in n}
    tracked = {
        p.relative_to(ROOT / "resources").as_posix() for p in (ROOT / "resources").rglob("*") if p.is_file()
    }
    assert shipped == tracked
    assert any(name.endswith("licenses/LICENSE") for name in names)
    assert len(names) == len(set(names)), "a file is in the wheel twice"


def test_installed_wheel_makes_a_brief(installed: Path, tmp_path: Path) -> None:
    citysoft = installed / "citysoft"
    place = _run(installed / "python", "-c", "import citysoft_desktop as c; print(c.__file__)", cwd=tmp_path)
    assert str(ROOT / "citysoft_desktop") not in place, "the checkout was imported, not the wheel"
    _run(citysoft, "sample", "plan.citysoft", cwd=tmp_path)
    _run(citysoft, "brief", "plan.citysoft", "-o", "brief.pdf", cwd=tmp_path)
    reader = pypdf.PdfReader(tmp_path / "brief.pdf")
    text = "\n".join(page.extract_text() for page in reader.pages)
    assert "Barcelona" in text
    assert len(reader.pages) >= 8
    assert sorted(p.name for p in tmp_path.iterdir()) == ["brief.pdf", "plan.citysoft"]
