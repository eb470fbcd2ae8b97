"""Work beside the window ends quietly when the window is already gone."""

from __future__ import annotations

from typing import Any

import shiboken6

from citysoft_desktop.ui.tasks import Job, TaskRunner, _do


def test_a_result_reaches_the_window(qtbot: Any) -> None:
    runner = TaskRunner()
    got: list[int] = []
    runner.run(lambda job: 6 * 7, got.append)
    qtbot.waitUntil(lambda: got == [42])
    assert not runner.busy


def test_work_that_outlives_the_window_raises_nothing(qapp: Any) -> None:
    def work(job: Job) -> int:
        shiboken6.delete(job)  # what the end of the program does to it
        return 1

    def failing(job: Job) -> int:
        shiboken6.delete(job)
        raise ValueError

    for each in (work, failing):
        job = Job()
        _do(job, each)
        assert not shiboken6.isValid(job)
