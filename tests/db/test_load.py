import pytest

from benchmarks.load import Load, run


@pytest.mark.postgresql
@pytest.mark.xdist_group("pg")
def test_many_evaluators_at_once_lose_nothing_and_meet_no_error(empty_server: str) -> None:
    account = run(empty_server, Load(people=8, simulated_s=150, real_s=1.5))

    assert account.errors == ()
    assert account.lost == 0
    assert account.evaluations >= 8
    assert len(account.savings) > account.evaluations
