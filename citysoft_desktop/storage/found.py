"""What opening a plan brought to light."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from pathlib import Path

from citysoft_desktop.services.ports import Recovered


@dataclass(frozen=True)
class Found:
    """Told to the user by the session.

    Attributes:
        digest_state, damaged: see ``seal.State``; the parts that differ.
        recovered: unpublished work of an earlier session that goes on.
        digests: of parts, as far as they are known to fit.
        conflict_copy: where such work was put, because the file had been changed meanwhile.
    """

    digest_state: str = "none"
    damaged: tuple[str, ...] = ()
    recovered: Recovered | None = None
    conflict_copy: Path | None = None
    digests: Mapping[str, str] = field(default_factory=dict)
