import pytest

from qa_desk.services.recognising import crew


@pytest.mark.parametrize(
    ("logical", "taken"),
    [(1, (1, 1)), (2, (2, 1)), (4, (4, 1)), (8, (4, 1)), (12, (4, 1)), (16, (4, 2)), (64, (4, 2))],
)
def test_crew_takes_workers_first_and_no_second_threads_of_cores(
    logical: int, taken: tuple[int, int]
) -> None:
    assert crew(logical) == taken


def test_this_machine_gives_at_least_one_thread() -> None:
    assert min(crew()) >= 1
