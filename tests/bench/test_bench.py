"""The figures exist and are numbers; how large they are is read in the table, not asserted on a shared machine."""

from __future__ import annotations

import json
import math
from pathlib import Path

import pytest

from tests.bench.figures import as_json, as_table, measure


@pytest.mark.bench
@pytest.mark.parametrize(
    "name", ["start", "storage", "keeping", "analysis", "filter", "grid", "import", "brief"]
)
def test_every_figure_stands_beside_its_bare_baseline(
    name: str, tmp_path: Path, qapp: object, capsys: pytest.CaptureFixture[str]
) -> None:
    figures = measure(tmp_path, 1, [name])
    assert figures
    for figure in figures:
        assert figure.ours > 0
        assert figure.bare > 0
        assert math.isfinite(figure.ratio)
    assert len(json.loads(as_json(figures))) == len(figures)
    with capsys.disabled():
        print("\n" + as_table(figures))
