"""Hands orders to the zygote and puts faults on its workers with strace."""

from __future__ import annotations

import json
import os
import re
import shutil
import signal
import subprocess
import sys
import time
from dataclasses import dataclass
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
CALLS = "write,pwrite64,fsync,fdatasync,rename,link,unlink,ftruncate,mkdir,rmdir"


@dataclass(frozen=True)
class Ran:
    """How a worker ended: exit code (minus the signal that killed it) and what it said."""

    code: int
    said: list[str]

    @property
    def told(self) -> str:
        """What it told the user of problems."""
        return "\n".join(line[6:] for line in self.said if line.startswith("error "))


class Zygote:
    """The process that forks workers."""

    def __init__(self, place: Path) -> None:
        self._place = place
        self._process = subprocess.Popen(
            [sys.executable, str(Path(__file__).with_name("zygote.py"))],
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            text=True,
            env={
                **os.environ,
                "PYTHONPATH": os.pathsep.join(filter(None, (str(ROOT), os.environ.get("PYTHONPATH")))),
                "PYTHONDONTWRITEBYTECODE": "1",
                "TMPDIR": str(place),
            },
        )
        assert self._hear() == "ready", "the zygote did not start"

    def _hear(self) -> str:
        assert self._process.stdout is not None
        return self._process.stdout.readline().strip()

    def _tell(self, line: str) -> None:
        assert self._process.stdin is not None
        self._process.stdin.write(line + "\n")
        self._process.stdin.flush()

    def close(self) -> None:
        """End it."""
        assert self._process.stdin is not None
        self._process.stdin.close()
        self._process.wait(timeout=30)
        if self._process.stdout is not None:
            self._process.stdout.close()

    def run(
        self, job: str, folder: Path, *, inject: str = "", log: Path | None = None, kill_after: float = -1
    ) -> Ran:
        """Run a job to its end.

        Args:
            job: name of a function of ``jobs``.
            folder: the user's folder.
            inject: a fault in the words of strace, "" for none.
            log: where the calls are written; with ``inject`` or without.
            kill_after: kill the worker so many seconds after it began to work.
        """
        out = self._place / "said.txt"
        out.unlink(missing_ok=True)
        env = {"CITYSOFT_HOME": os.environ["CITYSOFT_HOME"]}
        self._tell(json.dumps({"job": job, "args": [str(folder)], "env": env, "out": str(out)}))
        worker = int(self._hear())
        tracer = None
        if log is not None:
            tracer = subprocess.Popen(
                [
                    "strace",
                    "-o",
                    str(log),
                    "-e",
                    f"trace={CALLS}",
                    *(["-e", inject] if inject else []),
                    "-p",
                    str(worker),
                ],
                stderr=subprocess.PIPE,
                text=True,
            )
            assert tracer.stderr is not None
            assert "attached" in tracer.stderr.readline()
        self._tell("go")
        if kill_after >= 0:
            while not out.exists() or not out.read_bytes():
                time.sleep(0.001)
            time.sleep(kill_after)
            os.kill(worker, signal.SIGKILL)
        code = int(self._hear())
        if tracer is not None:
            tracer.communicate(timeout=30)
        return Ran(code, out.read_text(encoding="utf-8").splitlines() if out.exists() else [])


def calls_in(log: Path) -> int:
    """Number of calls a fault can be put on."""
    return sum(1 for line in log.read_text(encoding="utf-8").splitlines() if re.match(r"\w+\(", line))


def why_not() -> str:
    """Why no fault can be put on system calls here, "" when it can."""
    if not sys.platform.startswith("linux"):
        return "strace is a Linux tool"
    if shutil.which("strace") is None:
        return "strace is not installed"
    done = subprocess.run(["strace", "-o", os.devnull, "true"], capture_output=True, check=False)
    return "" if done.returncode == 0 else "processes may not be traced here"
