"""Watch what a process opens, connects to and starts, with strace where it is installed."""

from __future__ import annotations

import os
import re
import shutil
import subprocess
import sys
import sysconfig
from dataclasses import dataclass
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
_OPENED = re.compile(r'openat\((?:AT_FDCWD|\d+(?:<[^>]*>)?), "((?:[^"\\]|\\.)*)", ([A-Z_|0-9x]+)')
_STARTED = re.compile(r'execve\("((?:[^"\\]|\\.)*)", \[(.*?)\], ')
_NETWORK = re.compile(r"\b(socket|connect|bind|sendto|socketpair)\(")
SYSTEM = ("/etc/ld.so.cache", "/etc/localtime", "/etc/mime.types", "/proc/self/", "/proc/meminfo", "/proc/sys/",
          "/sys/fs/cgroup", "/sys/devices/system/cpu", "/dev/null", "/dev/urandom", "/lib/", "/lib64/", "/usr/lib/", "/usr/local/lib/",
          "/usr/share/zoneinfo", "/usr/share/locale", "/etc/ssl/openssl.cnf", "/usr/lib/ssl/openssl.cnf")  # fmt: skip


def why_not() -> str:
    """Why nothing can be watched here, "" when it can."""
    if not sys.platform.startswith("linux"):
        return "strace is a Linux tool"
    if shutil.which("strace") is None:
        return "strace is not installed"
    done = subprocess.run(["strace", "-e", "trace=none", "true"], capture_output=True, check=False)
    return "" if done.returncode == 0 else "this place does not let strace watch a process"


@dataclass(frozen=True, slots=True)
class Seen:
    """What a run did: answer lines and everything beyond the rules."""

    answers: str
    errors: str
    strange: tuple[str, ...]


def watched(script: Path, *arguments: str, home: Path, allowed: tuple[Path, ...], watch: bool) -> Seen:
    """Run a script of ours in an environment of its own; ``allowed`` are the folders it may open files in."""
    log = home / "trace.txt"
    command = [sys.executable, "-B", str(script), *arguments]
    if watch:
        command = ["strace", "-f", "-qq", "--seccomp-bpf", "-s", "400", "-o", str(log),
                   "-e", "trace=network,openat,execve", *command]  # fmt: skip
    environment = {
        "PATH": os.environ["PATH"],
        "HOME": str(home),
        "CITYSOFT_HOME": str(home / "citysoft"),
        "TMPDIR": str(home / "tmp"),
        "PYTHONPATH": str(ROOT),
        "LC_ALL": "C.UTF-8",
        "PYTHONDONTWRITEBYTECODE": "1",
    }
    (home / "tmp").mkdir(parents=True, exist_ok=True)
    done = subprocess.run(command, capture_output=True, text=True, env=environment, timeout=900, check=False)
    strange = _strange(log, (*allowed, home)) if watch else ()
    return Seen(done.stdout, done.stderr, strange)


def _strange(log: Path, allowed: tuple[Path, ...]) -> tuple[str, ...]:
    places = {sys.prefix, sys.base_prefix, sysconfig.get_paths()["stdlib"], str(ROOT), *map(str, allowed)}
    ours = tuple(f"{place.rstrip('/')}/" for place in places)
    # Python lists the folders of its search path; files are opened in the folders above only.
    whole = {place.rstrip("/") for place in (*places, *sys.path)}
    found = []
    for line in log.read_text(encoding="utf-8", errors="replace").splitlines():
        if _NETWORK.search(line):
            found.append(line[:300])
        elif match := _STARTED.search(line):
            python = os.path.realpath(match[1]) == os.path.realpath(sys.executable)
            if not python or (
                "worker.py" not in match[2] and "citysoft_desktop.exchange.child" not in match[2]
            ):
                found.append(line[:300])
        elif match := _OPENED.search(line):
            path = os.path.normpath(match[1]) if match[1].startswith("/") else match[1]
            if not (path.startswith((*ours, *SYSTEM)) or path in whole) and "ENOENT" not in line:
                found.append(line[:300])
    return tuple(found)
