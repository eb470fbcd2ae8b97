"""What a fault test counts, and the table of all of them.

Each test says what it did with ``record``; ``packaging/test --faults full`` runs the large volumes and prints the table.
"""

from __future__ import annotations

import json
import os
import sys
from dataclasses import asdict, dataclass
from pathlib import Path

VOLUME = "CITYSOFT_FAULTS"
TABLE = "CITYSOFT_FAULT_TABLE"


def volume(full: int, per_merge: int) -> int:
    """How many runs: the full number when ``CITYSOFT_FAULTS`` is "full", a share of it when it is a number of per cent."""
    asked = os.environ.get(VOLUME, "")
    if asked == "full":
        return full
    return max(per_merge, full * int(asked) // 100) if asked.isdigit() else per_merge


def places(total: int, per_merge: int) -> list[int]:
    """Which of ``total`` numbered places are hit: all at full volume, else an even sample with the first and the last."""
    wanted = volume(total, per_merge)
    if total <= wanted:
        return list(range(1, total + 1))
    return sorted({1 + round(n * (total - 1) / max(1, wanted - 1)) for n in range(wanted)})


@dataclass(frozen=True)
class Tally:
    """Runs of one fault and what went wrong in them.

    Attributes:
        fault: "F8".
        what: the fault in a few words.
        runs: how often it was made to happen.
        lost: runs after which an acknowledged edit was missing.
        unreadable: runs after which a plan could not be opened.
        half: runs after which a step was there in part.
        stray: runs after which a file was left beside the plan.
    """

    fault: str
    what: str
    runs: int
    lost: int = 0
    unreadable: int = 0
    half: int = 0
    stray: int = 0

    @property
    def clean(self) -> bool:
        """Whether nothing went wrong."""
        return self.lost == self.unreadable == self.half == self.stray == 0


def record(tally: Tally) -> None:
    """Add a line to the table, where one is being made."""
    place = os.environ.get(TABLE)
    if place:
        with Path(place).open("a", encoding="utf-8") as stream:
            stream.write(json.dumps(asdict(tally)) + "\n")


def judge(tally: Tally, told: list[str] | None = None) -> None:
    """Record a line and fail unless it is clean; ``told`` says what went wrong where."""
    record(tally)
    assert tally.clean, "\n".join([str(tally), *(told or [])[:20]])


def table(lines: list[str]) -> str:
    """The table as Markdown; runs of the same fault and words are added up."""
    sums: dict[tuple[str, str], list[int]] = {}
    for line in lines:
        row = json.loads(line)
        numbers = sums.setdefault((row["fault"], row["what"]), [0] * 5)
        for place, key in enumerate(("runs", "lost", "unreadable", "half", "stray")):
            numbers[place] += row[key]
    out = [
        "| fault | what happens | runs | lost | unreadable | half-applied | stray files |",
        "|---|---|---:|---:|---:|---:|---:|",
    ]
    for (fault, what), numbers in sorted(sums.items(), key=lambda item: (int(item[0][0][1:]), item[0][1])):
        out.append(f"| {fault} | {what} | " + " | ".join(f"{n:,}" for n in numbers) + " |")
    return "\n".join(out)


if __name__ == "__main__":
    sys.stdout.write(table(Path(sys.argv[1]).read_text(encoding="utf-8").splitlines()) + "\n")
