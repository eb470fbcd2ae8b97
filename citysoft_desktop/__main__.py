"""``python -m citysoft_desktop``: the command line when there are arguments, else the window."""

from __future__ import annotations

import sys


def main() -> int:
    """Start the command line client if arguments were given, otherwise the window."""
    if len(sys.argv) > 1:
        from citysoft_desktop.app.cli import main as run_command

        return run_command()
    from citysoft_desktop.app.gui import main as open_window

    return open_window()


if __name__ == "__main__":
    raise SystemExit(main())
