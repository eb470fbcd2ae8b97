"""``python -m tests.bench [--runs N] [--json FILE] [NAME ...]``: all figures, or those named, as a table and as JSON."""

from __future__ import annotations

import argparse
import os
import sys
import tempfile
from pathlib import Path

from tests.bench.figures import as_json, as_table, measure


def main() -> int:
    """Measure and print."""
    parser = argparse.ArgumentParser(
        prog="python -m tests.bench", description="Every figure beside its bare baseline."
    )
    parser.add_argument(
        "names", nargs="*", help="start, storage, keeping, analysis, filter, grid, import, brief"
    )
    parser.add_argument("--runs", type=int, default=5)
    parser.add_argument("--json", type=Path, help="also write the figures to this file")
    options = parser.parse_args()
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    with tempfile.TemporaryDirectory(prefix="citysoft-bench-") as name:
        figures = measure(Path(name), options.runs, options.names)
    print(as_table(figures))
    print(as_json(figures))
    if options.json is not None:
        options.json.write_text(as_json(figures) + "\n", encoding="utf-8")
    sys.stdout.flush()
    os._exit(0)  # no window is taken down for a benchmark


if __name__ == "__main__":
    main()
