"""``packaging/test --faults``: the large volumes run and the table is printed, also when a test failed."""

from __future__ import annotations

import json
import os
import subprocess
from pathlib import Path

import pytest

from tests.faults import tally

ROOT = Path(__file__).resolve().parents[2]
pytestmark = pytest.mark.skipif(os.name == "nt", reason="the script is for Linux")


@pytest.fixture
def asked(tmp_path: Path) -> Path:
    """A checkout with the script and an environment whose Python writes down how it was called."""
    place = tmp_path / "checkout"
    (place / "packaging").mkdir(parents=True)
    script = place / "packaging" / "test"
    script.write_text((ROOT / "packaging" / "test").read_text(encoding="utf-8"), encoding="utf-8")
    script.chmod(0o755)
    (place / "packaging" / "environment.sh").write_text(
        f"ensure_environment() {{ CITYSOFT_VENV='{place}/env'; }}\n", encoding="utf-8"
    )
    python = place / "env" / "bin" / "python"
    python.parent.mkdir(parents=True)
    line = json.dumps(
        {"fault": "F1", "what": "x", "runs": 7, "lost": 0, "unreadable": 0, "half": 0, "stray": 0}
    )
    python.write_text(
        "#!/usr/bin/env bash\n"
        'echo "CALLED $CITYSOFT_FAULTS $*"\n'
        f"""[ "$2" = pytest ] && {{ echo '{line}' >>"$CITYSOFT_FAULT_TABLE"; exit 1; }}\n"""
        'cat "$3"\n',
        encoding="utf-8",
    )
    python.chmod(0o755)
    return script


def run(script: Path, *arguments: str) -> subprocess.CompletedProcess[str]:
    return subprocess.run([str(script), *arguments], capture_output=True, text=True, timeout=60, check=False)


@pytest.mark.parametrize("volume", ["full", "10"])
def test_the_volumes_are_asked_for_and_the_table_is_printed(asked: Path, volume: str) -> None:
    done = run(asked, "--faults", volume, "-x")
    pytest_call, table_call, *rest = (line for line in done.stdout.splitlines() if line)
    assert pytest_call.startswith(f"CALLED {volume} -m pytest ")
    assert pytest_call.endswith(" tests/faults tests/hostile -x")
    assert table_call.startswith(f"CALLED {volume} -m tests.faults.tally ")
    assert json.loads(rest[0])["runs"] == 7
    assert done.returncode == 1, "a failed test fails the whole, after the table"
    assert not Path(table_call.split()[-1]).exists(), "the temporary file is gone"


@pytest.mark.parametrize("words", [("--faults",), ("--faults", "all"), ("--faults", "0")])
def test_another_word_is_explained(asked: Path, words: tuple[str, ...]) -> None:
    done = run(asked, *words)
    assert done.returncode == 2
    assert "--faults full" in done.stderr
    assert done.stdout == ""


def test_volumes(monkeypatch: pytest.MonkeyPatch) -> None:
    for asked_for, expected in (("", 30), ("full", 1000), ("10", 100), ("1", 30)):
        monkeypatch.setenv(tally.VOLUME, asked_for)
        assert tally.volume(1000, 30) == expected
    monkeypatch.setenv(tally.VOLUME, "")
    assert tally.places(100, 3) == [1, 51, 100]
    assert tally.places(100, 1) == [1]
    assert tally.places(2, 5) == [1, 2]


def test_table_adds_up_runs_and_keeps_the_order_of_faults() -> None:
    row = {"what": "x", "runs": 600, "lost": 1, "unreadable": 0, "half": 0, "stray": 0}
    lines = [json.dumps({"fault": fault, **row}) for fault in ("F11", "F2", "F11")]
    assert tally.table(lines).splitlines()[2:] == [
        "| F2 | x | 600 | 1 | 0 | 0 | 0 |",
        "| F11 | x | 1,200 | 2 | 0 | 0 | 0 |",
    ]
