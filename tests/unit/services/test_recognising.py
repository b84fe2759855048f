import pytest

from qa_desk.services.recognising import threads


@pytest.mark.parametrize(
    ("logical", "taken"), [(1, 1), (2, 2), (4, 4), (8, 4), (12, 6), (16, 8), (64, 8)]
)
def test_threads_leave_second_threads_of_cores_alone(logical: int, taken: int) -> None:
    assert threads(logical) == taken


def test_this_machine_gives_at_least_one_thread() -> None:
    assert threads() >= 1
