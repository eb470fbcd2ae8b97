"""Write ``resources/plan_schema/N.json``: what the tables of a plan of the present schema version look like.

``--check`` says whether the file is what would be written. Files of earlier versions are never made again.
"""

from __future__ import annotations

import contextlib
import json
import shutil
import sys
import tempfile
from pathlib import Path

from citysoft_desktop.services.new_plan import new_plan_records
from citysoft_desktop.storage import creating, file_format, known_schemas
from citysoft_desktop.storage.migrations import runner

ROOT = Path(__file__).resolve().parents[2]
FROZEN = ROOT / "tests" / "data" / "projects"
FOLDER = ROOT / "resources" / "plan_schema"


def variants(folder: Path) -> list[list[known_schemas.Object]]:
    """The objects of a new plan and of every older one after migration; ``folder`` takes the files."""
    found = []
    new = folder / "new.citysoft"
    new.touch()
    creating.write_new(new, new_plan_records("Anywhere", "ES"), plan_id="x")
    built = (
        folder / "built.citysoft"
    )  # by every migration from nothing: Alembic writes some words differently
    built.touch()
    paths = [new, built]
    for version in range(1, file_format.SCHEMA_VERSION + 1):
        frozen = FROZEN / f"schema_{version}.citysoft"
        if frozen.is_file():
            paths.append(Path(shutil.copy(frozen, folder / frozen.name)))
    for path in paths:
        with contextlib.closing(file_format.connect(path, read_only=False)) as connection:
            version = connection.execute("PRAGMA user_version").fetchone()[0]
            if version < file_format.SCHEMA_VERSION:
                runner.migrate(connection, version)
            found.append(known_schemas.objects_of(connection))
    return found


def text() -> str:
    """The content of the file, one object per line."""
    accepted: dict[tuple[str, str, str], set[str]] = {}
    with tempfile.TemporaryDirectory() as folder:
        for objects in variants(Path(folder)):
            for kind, name, table, sql in objects:
                accepted.setdefault((kind, name, table), set()).add(sql)
    lines = [json.dumps([*key, sorted(accepted[key])], ensure_ascii=False) for key in sorted(accepted)]
    return "[\n" + ",\n".join(lines) + "\n]\n"


def main(arguments: list[str]) -> int:
    """Write or check."""
    target = FOLDER / f"{file_format.SCHEMA_VERSION}.json"
    made = text()
    if "--check" in arguments:
        same = target.is_file() and target.read_text(encoding="utf-8") == made
        sys.stdout.write(
            f"{target.name}: {'as it should be' if same else 'differs; run this without --check'}\n"
        )
        return 0 if same else 1
    FOLDER.mkdir(exist_ok=True)
    target.write_text(made, encoding="utf-8", newline="\n")
    sys.stdout.write(f"wrote {target.name}\n")
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
