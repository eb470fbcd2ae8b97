"""The difference between two states of a plan as lines of a list: how many of each kind, then record by record."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from citysoft_desktop.ui.texts import locale_number, record_word

if TYPE_CHECKING:
    from citysoft_desktop.services.plan_diff import PlanDiff, RecordDiff

MOST_LINES = 300


def diff_lines(diff: PlanDiff) -> list[str]:
    """Counts of every kind that differs, then at most ``MOST_LINES`` records."""
    from citysoft_desktop.services.record_words import RECORD_WORDS

    lines = []
    for count in diff.counts():
        parts = [
            text.format(n=locale_number(number))
            for text, number in (
                (QCoreApplication.translate("BackupsDialog", "added {n}"), count.added),
                (QCoreApplication.translate("BackupsDialog", "removed {n}"), count.removed),
                (QCoreApplication.translate("BackupsDialog", "changed {n}"), count.changed),
            )
            if number
        ]
        lines.append(f"{record_word(RECORD_WORDS[f'kinds.{count.kind}'])}: {', '.join(parts)}")
    return lines + [_line(d) for d in diff.described(limit=MOST_LINES, translate=record_word)]


def _line(diff: RecordDiff) -> str:
    text = {
        "added": QCoreApplication.translate("BackupsDialog", "Added: {name} ({kind})"),
        "removed": QCoreApplication.translate("BackupsDialog", "Removed: {name} ({kind})"),
        "changed": QCoreApplication.translate("BackupsDialog", "Changed: {name} ({kind})"),
    }[diff.way].format(name=diff.name, kind=diff.kind_text)
    return "\n".join([text, *(f"    {f.label}: {f.before} → {f.after}" for f in diff.fields)])
