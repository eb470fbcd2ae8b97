"""Codes taken over from another activity: what is there stays, sources do not travel, one undo takes all back."""

from __future__ import annotations

from pathlib import Path

from citysoft_desktop.domain.records import UNKNOWN
from citysoft_desktop.services.commands.activities import AddActivity, AddEvidence
from citysoft_desktop.services.commands.coding import CopyCodes, SetCodes, SetSalience
from citysoft_desktop.services.new_plan import new_plan_records
from citysoft_desktop.services.session import ProjectSession
from citysoft_desktop.storage.project_file import ProjectFiles


def test_codes_are_copied_where_none_are_entered(tmp_path: Path) -> None:
    session = ProjectSession(
        ProjectFiles().create(tmp_path / "p.citysoft", new_plan_records("Barcelona", "ES"))
    )
    first, second = AddActivity("Edition 2024"), AddActivity("Edition 2025")
    a, b = first.activity_id, second.activity_id
    for command in (
        first,
        second,
        SetSalience(a, "diplomacy", "security", 3),
        SetSalience(a, "diplomacy", "culture", None),
        SetSalience(b, "diplomacy", "security", 1),
        SetCodes(a, "issue", ["health", "sport"]),
        SetCodes(a, "direction", ["mutual"]),
        SetCodes(b, "direction", [UNKNOWN]),
        AddEvidence("activity", a, "Programme", "", "B", aspect="diplomacy.security"),
    ):
        session.execute(command)
    session.execute(CopyCodes(a, b))
    plan = session.plan
    assert plan.salience_of(b, "diplomacy") == {"security": 1, "culture": None}, "unknown travels as unknown"
    assert plan.codes_of(b, "issue") == ["health", "sport"]
    assert plan.codes_of(b, "direction") == [UNKNOWN]
    assert plan.evidence_of(b) == []
    assert session.status().undo_label == "coding.copy"
    session.undo()
    assert session.plan.salience_of(b, "diplomacy") == {"security": 1}
    assert session.plan.codes_of(b, "issue") == []
    session.close()
