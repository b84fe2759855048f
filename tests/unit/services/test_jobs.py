import logging
import threading
from collections.abc import Callable, Iterator
from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from qa_desk.domain.progress import Report, Token, unheard
from qa_desk.errors import Cancelled, NotFound
from qa_desk.services.jobs import JobService, JobTicket, Lane, thinned

PATIENCE_S = 10
Work = Callable[[Token, Report], object]


class Ear:
    """Hears everything a job tells."""

    def __init__(self) -> None:
        self.heard: list[tuple[str, object]] = []
        self.began = threading.Event()

    def start(self, jobs: JobService, work: Work, lane: Lane = Lane.WAITING) -> JobTicket:
        return jobs.start(
            work,
            lane,
            on_done=lambda value: self.heard.append(("done", value)),
            on_failed=lambda error: self.heard.append(("failed", error)),
            on_cancelled=lambda: self.heard.append(("cancelled", None)),
            on_progress=lambda fraction, name: self.heard.append((name, fraction)),
        )

    def wait_for_cancel(self, token: Token, _report: Report) -> object:
        self.began.set()
        assert token.wait(PATIENCE_S)
        token.check()
        return None


@pytest.fixture
def jobs() -> Iterator[JobService]:
    with JobService() as service:
        yield service


def test_work_that_returns_is_done_once(jobs: JobService) -> None:
    ear = Ear()
    ticket = ear.start(jobs, lambda _token, _report: 42)
    assert ticket.wait(PATIENCE_S)
    assert ear.heard == [("done", 42)]


def test_expected_fault_is_told_as_failed_and_not_logged(
    jobs: JobService, caplog: pytest.LogCaptureFixture
) -> None:
    fault = NotFound(what="contact", id=1)

    def work(_token: Token, _report: Report) -> object:
        raise fault

    ear = Ear()
    assert ear.start(jobs, work).wait(PATIENCE_S)
    assert ear.heard == [("failed", fault)]
    assert not caplog.records


def test_bug_is_told_as_failed_and_logged(
    jobs: JobService, caplog: pytest.LogCaptureFixture
) -> None:
    def work(_token: Token, _report: Report) -> object:
        raise ZeroDivisionError

    ear = Ear()
    assert ear.start(jobs, work).wait(PATIENCE_S)
    assert [kind for kind, _ in ear.heard] == ["failed"]
    assert [record.levelno for record in caplog.records] == [logging.ERROR]


def test_cancelled_work_is_never_an_error(jobs: JobService) -> None:
    ear = Ear()
    ticket = ear.start(jobs, ear.wait_for_cancel)
    assert ear.began.wait(PATIENCE_S)
    ticket.cancel()
    assert ticket.wait(PATIENCE_S)
    assert ear.heard == [("cancelled", None)]


def test_report_throws_cancelled_so_that_loops_need_no_flag(jobs: JobService) -> None:
    ear = Ear()

    def work(token: Token, report: Report) -> object:
        ear.began.set()
        assert token.wait(PATIENCE_S)
        report(0.5, "half")
        return "never"

    ticket = ear.start(jobs, work)
    assert ear.began.wait(PATIENCE_S)
    ticket.cancel()
    assert ticket.wait(PATIENCE_S)
    assert ear.heard == [("cancelled", None)]


def test_job_that_waits_for_its_lane_is_cancelled_at_once(jobs: JobService) -> None:
    first, second = Ear(), Ear()
    running = first.start(jobs, first.wait_for_cancel, Lane.WRITING)
    assert first.began.wait(PATIENCE_S)
    waiting = second.start(jobs, lambda _token, _report: "never", Lane.WRITING)
    waiting.cancel()
    assert waiting.settled
    assert second.heard == [("cancelled", None)]
    running.cancel()
    assert running.wait(PATIENCE_S)
    jobs.close()
    assert second.heard == [("cancelled", None)]


def test_cancel_twice_or_after_the_end_tells_nothing_more(jobs: JobService) -> None:
    ear = Ear()
    ticket = ear.start(jobs, lambda _token, _report: 1)
    assert ticket.wait(PATIENCE_S)
    ticket.cancel()
    ticket.cancel()
    assert ear.heard == [("done", 1)]


def test_work_that_ends_although_it_was_cancelled_is_done(jobs: JobService) -> None:
    ear = Ear()

    def work(token: Token, _report: Report) -> object:
        ear.began.set()
        return token.wait(PATIENCE_S)

    ticket = ear.start(jobs, work)
    assert ear.began.wait(PATIENCE_S)
    ticket.cancel()
    assert ticket.wait(PATIENCE_S)
    assert ear.heard == [("done", True)]


def test_listener_that_fails_does_not_make_a_second_outcome(
    jobs: JobService, caplog: pytest.LogCaptureFixture
) -> None:
    outcomes: list[str] = []

    def on_done(_value: int) -> None:
        outcomes.append("done")
        raise RuntimeError("the widget is gone")

    ticket = jobs.start(
        lambda _token, _report: 1, on_done=on_done, on_failed=lambda _e: outcomes.append("failed")
    )
    assert ticket.wait(PATIENCE_S)
    assert outcomes == ["done"]
    assert len(caplog.records) == 1


def test_changes_of_the_database_run_one_at_a_time(jobs: JobService) -> None:
    together: list[int] = []
    inside = 0
    lock = threading.Lock()

    def work(_token: Token, _report: Report) -> object:
        nonlocal inside
        with lock:
            inside += 1
            together.append(inside)
        with lock:
            inside -= 1
        return None

    tickets = [Ear().start(jobs, work, Lane.WRITING) for _ in range(50)]
    assert all(ticket.wait(PATIENCE_S) for ticket in tickets)
    assert together == [1] * 50


def test_close_stops_and_settles_every_job() -> None:
    service = JobService()
    ears = [Ear() for _ in range(9)]
    tickets = [ear.start(service, ear.wait_for_cancel) for ear in ears]
    service.close()
    assert all(ticket.settled for ticket in tickets)
    assert [ear.heard for ear in ears] == [[("cancelled", None)]] * 9


def test_closed_service_takes_no_work() -> None:
    service = JobService()
    service.close()
    with pytest.raises(RuntimeError):
        Ear().start(service, lambda _token, _report: 1)


@given(steps=st.lists(st.floats(0, 0.3), max_size=200))
def test_progress_is_thinned_to_ten_a_second(steps: list[float]) -> None:
    moment = 100.0
    passed: list[float] = []
    report = thinned(Token(), lambda _f, _n: passed.append(moment), lambda: moment)
    for step in steps:
        moment += step
        report(0.5, "working")
    assert len(passed) >= min(1, len(steps))
    assert len(passed) <= 1 + sum(steps) * 10 + 1e-6
    assert all(later - earlier >= 0.1 for earlier, later in pairwise(passed))


def test_last_report_is_never_thinned_away() -> None:
    passed: list[float] = []
    report = thinned(Token(), lambda fraction, _n: passed.append(fraction), lambda: 0.0)
    for fraction in (0.0, 0.2, 0.9, 1.0):
        report(fraction, "")
    assert passed == [0.0, 1.0]


def test_report_to_nobody_still_stops_the_work() -> None:
    token = Token()
    report = thinned(token, None)
    report(0.1, "")
    token.cancel()
    with pytest.raises(Cancelled):
        report(0.2, "")
    unheard(0.3, "")
