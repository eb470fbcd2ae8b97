"""Build hook: bundled files and compiled window translations for the wheel.

The wheel carries ``resources/`` as ``citysoft_desktop/_resources``. An editable install must not:
the copy would land beside, not inside, the package and grow stale, so it reads ``resources/`` itself.
Compiled translations (.qm) are committed; one that is missing is made where lrelease is present.
"""

from __future__ import annotations

import shutil
import subprocess
import sys
from pathlib import Path
from typing import Any

from hatchling.builders.hooks.plugin.interface import BuildHookInterface


def find_lrelease() -> str | None:
    """Return lrelease of the environment that builds, or of PATH, or None."""
    for name in ("pyside6-lrelease", "lrelease"):
        beside = Path(sys.executable).with_name(name)
        if beside.exists():
            return str(beside)
        found = shutil.which(name)
        if found:
            return found
    return None


class ResourcesHook(BuildHookInterface):  # type: ignore[type-arg]
    """Adds ``resources/`` to an ordinary wheel and leaves an editable one alone."""

    PLUGIN_NAME = "custom"

    def initialize(self, version: str, build_data: dict[str, Any]) -> None:
        """Compile translations where possible and map the folder into the wheel."""
        if version == "editable":
            return
        resources = Path(self.root) / "resources"
        if not resources.is_dir():
            return
        lrelease = find_lrelease()
        for source in sorted((resources / "i18n" / "ui").glob("*.ts")):
            if lrelease and not source.with_suffix(".qm").exists():
                subprocess.run([lrelease, "-silent", str(source)], check=True)
        build_data["force_include"][str(resources)] = "citysoft_desktop/_resources"
