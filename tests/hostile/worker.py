"""Runs many commands in one process, as a person would one by one, and says how each went (a line of JSON each)."""

from __future__ import annotations

import contextlib
import io
import json
import sys
import time
from pathlib import Path


def main() -> None:
    from citysoft_desktop.app.cli import main as citysoft

    for line in Path(sys.argv[1]).read_text(encoding="utf-8").splitlines():
        arguments = json.loads(line)
        out, errors = io.StringIO(), io.StringIO()
        started = time.monotonic()
        with contextlib.redirect_stdout(out), contextlib.redirect_stderr(errors):
            code = citysoft(arguments)
        took = time.monotonic() - started
        answer = {
            "code": code,
            "out": out.getvalue()[:2000],
            "errors": errors.getvalue()[:4000],
            "seconds": took,
        }
        sys.stdout.write(json.dumps(answer) + "\n")
        sys.stdout.flush()
    with contextlib.suppress(ImportError):
        import resource

        peak = max(
            resource.getrusage(who).ru_maxrss for who in (resource.RUSAGE_SELF, resource.RUSAGE_CHILDREN)
        )
        sys.stdout.write(json.dumps({"peak": peak * (1 if sys.platform == "darwin" else 1024)}) + "\n")


if __name__ == "__main__":
    main()
