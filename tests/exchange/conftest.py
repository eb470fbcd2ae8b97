"""Helpers of the exchange tests: read a file, bring it into a plan in memory."""

from __future__ import annotations

import datetime as dt
from collections.abc import Callable
from pathlib import Path

import pytest

from citysoft_desktop.app.composition import places
from citysoft_desktop.domain.plan import Plan
from citysoft_desktop.exchange.facade import Exchange
from citysoft_desktop.services.import_model import ImportPreview
from citysoft_desktop.services.importing import parse_where, preview, propose, to_command
from tests.fakes import run

DATA = Path(__file__).resolve().parents[1] / "data"


@pytest.fixture
def data() -> Path:
    """Folder of the test tables."""
    return DATA


@pytest.fixture
def look() -> Callable[..., ImportPreview]:
    """Preview of a file on a plan."""

    def look(path: Path, plan: Plan, *where: str) -> ImportPreview:
        raw = Exchange().read_table(path)
        proposal = propose(raw, plan, where=[parse_where(text) for text in where])
        return preview(proposal, plan, places(), dt.date(2026, 11, 22))

    return look


@pytest.fixture
def bring(look: Callable[..., ImportPreview]) -> Callable[..., Plan]:
    """The plan after importing a file."""

    def bring(path: Path, plan: Plan, *where: str) -> Plan:
        return run(plan, to_command(look(path, plan, *where), plan))

    return bring
