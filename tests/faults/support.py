"""What is looked at after a fault: the file as somebody else would read it, and everything in its folder."""

from __future__ import annotations

from pathlib import Path

from citysoft_desktop.storage.project_file import ProjectFiles


def titles(path: Path) -> list[str]:
    """Titles in a plan file as somebody else would read it; the file must be whole."""
    store = ProjectFiles().open(path, read_only=True)
    try:
        assert store.digest_state == "sealed"
        assert store.check() == []
        return [activity.title for activity in store.load().activities.values()]
    finally:
        store.close()


def files_in(folder: Path) -> list[str]:
    """Everything in a folder, hidden files too."""
    return sorted(p.name for p in folder.iterdir())
