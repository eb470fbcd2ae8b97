"""Write resources/themes/tokens.json, the checked values of tokens.toml in the form the program reads at its start.

python packaging/tools/make_tokens.py [--check]
"""

from __future__ import annotations

import argparse
import sys
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
sys.path.insert(0, str(ROOT))

from citysoft_desktop.base.tokens import parse_tokens, written  # noqa: E402 - the checkout is put on the path first


def main() -> int:
    """Write, or with --check tell whether the file would be another."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--check", action="store_true")
    options = parser.parse_args()
    themes = ROOT / "resources" / "themes"
    text = written(parse_tokens((themes / "tokens.toml").read_text(encoding="utf-8")))
    target = themes / "tokens.json"
    if not options.check:
        target.write_text(text, encoding="utf-8")
        return 0
    if not target.is_file() or target.read_text(encoding="utf-8") != text:
        print("resources/themes/tokens.json is not what tokens.toml says: run packaging/tools/make_tokens.py")
        return 1
    return 0


if __name__ == "__main__":
    sys.exit(main())
