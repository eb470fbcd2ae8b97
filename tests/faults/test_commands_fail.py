"""F22: an error in the middle of every command there is. The plan, its history and its digest are as before."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import pytest
from hypothesis import HealthCheck, Phase, given, settings
from hypothesis import strategies as st

from citysoft_desktop.domain.errors import ValidationError
from citysoft_desktop.services.session import ProjectSession
from citysoft_desktop.storage import history, uow
from tests.faults.tally import Tally, judge, volume
from tests.storage.test_every_command import COMMANDS, GENERATORS, BrokenDisk
from tests.storage.test_every_command import sample as sample
from tests.storage.test_every_command import session as session

WRITES = ("insert_rows", "update_rows", "delete_rows")


@pytest.mark.parametrize("kind", COMMANDS, ids=lambda c: c.__name__)
def test_an_error_in_a_command(kind: type, session: ProjectSession, monkeypatch: pytest.MonkeyPatch) -> None:
    left, counts = [10**9], {"runs": 0, "half": 0}

    def failing(real: Callable[..., Any]) -> Callable[..., Any]:
        def run(*args: Any, **named: Any) -> Any:
            left[0] -= 1
            if left[0] < 0:
                raise BrokenDisk
            return real(*args, **named)

        return run

    for name in WRITES:
        monkeypatch.setattr(uow, name, failing(getattr(uow, name)))
    monkeypatch.setattr(history, "record_step", failing(history.record_step))

    @settings(
        max_examples=volume(100, 2),
        deadline=None,
        database=None,
        phases=[Phase.generate],
        suppress_health_check=list(HealthCheck),
    )
    @given(st.data(), st.integers(0, 3))
    def check(data: st.DataObject, at: int) -> None:
        before, steps = session.content_digest(), len(session.history())
        command = GENERATORS[kind](session.plan, data.draw)
        left[0] = at
        try:
            session.execute(command)
        except BrokenDisk:
            left[0] = 10**9
            counts["runs"] += 1
            whole = session.content_digest() == before and len(session.history()) == steps
            counts["half"] += not (whole and session.digest_of(session.plan) == before)
            return
        except ValidationError:
            pass
        finally:
            left[0] = 10**9
        if session.content_digest() != before:
            session.undo()

    check()
    assert session.check() == []
    judge(
        Tally(
            "F22",
            f"an error inside a command ({len(COMMANDS)} commands)",
            counts["runs"],
            half=counts["half"],
        )
    )
