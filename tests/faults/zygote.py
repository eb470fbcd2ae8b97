"""Parent of the workers of the fault tests: brings the program into memory once, then forks a worker for every order.

Starting Python and importing takes longer than most of what is tested, and its system calls would be hit by the faults.
An order is a line of JSON: ``job`` (a function of ``jobs``), ``args``, ``env``, ``out`` (the file the worker speaks into).
Answers: the worker's number; after the line "go", its exit status when it has ended.
"""

from __future__ import annotations

import contextlib
import ctypes
import io
import json
import os
import sys
import tempfile
import traceback
from pathlib import Path


def say(handle: int, text: str) -> None:
    """One line into the file of the worker, by a call no fault is put on."""
    os.writev(handle, [text.encode() + b"\n"])


def let_be_traced() -> None:
    """Where only ancestors may trace a process, allow anyone."""
    with contextlib.suppress(OSError, AttributeError):
        ctypes.CDLL(None).prctl(0x59616D61, ctypes.c_ulong(-1), 0, 0, 0)


def work(order: dict, gate: int) -> None:  # type: ignore[type-arg]
    """The life of a worker."""
    from tests.faults import jobs

    os.environ.update(order["env"])
    os.chdir("/")
    handle = os.open(order["out"], os.O_WRONLY | os.O_CREAT | os.O_APPEND, 0o600)
    let_be_traced()
    os.read(gate, 1)
    sys.stdout, sys.stderr = io.StringIO(), io.StringIO()
    code = 99
    try:
        code = getattr(jobs, order["job"])(lambda text: say(handle, text), *order["args"])
    except BaseException:
        sys.stderr.write(traceback.format_exc())
    for line in sys.stderr.getvalue().splitlines():
        say(handle, f"error {line}")
    os._exit(code or 0)


def warm() -> None:
    """Everything the jobs need is imported by doing it."""
    from tests.faults import jobs

    with tempfile.TemporaryDirectory(prefix="citysoft-") as name:
        with contextlib.redirect_stdout(io.StringIO()), contextlib.redirect_stderr(io.StringIO()):
            for job in jobs.ORDER:
                folder = Path(name) / job
                folder.mkdir()
                os.environ["CITYSOFT_HOME"] = f"{name}/home-{job}"
                jobs.prepare(folder, job)
                getattr(jobs, job)(lambda text: None, str(folder))


def main() -> None:
    warm()
    sys.stdout.write("ready\n")
    sys.stdout.flush()
    for line in sys.stdin:
        order = json.loads(line)
        read, write = os.pipe()
        worker = os.fork()
        if worker == 0:
            work(order, read)
        sys.stdout.write(f"{worker}\n")
        sys.stdout.flush()
        sys.stdin.readline()
        os.write(write, b"x")
        os.close(read)
        os.close(write)
        _, status = os.waitpid(worker, 0)
        sys.stdout.write(f"{os.waitstatus_to_exitcode(status)}\n")
        sys.stdout.flush()


if __name__ == "__main__":
    main()
