"""Samples, codes and strata from files."""

import pytest

from qa_desk.errors import Expected
from qa_desk.stats.count_files import counts, samples, strata
from qa_desk.stats.faults import CodeTwice, EmptyTable, MoreThanAll, NothingDrawn
from qa_desk.stats.strata import Stratum


def test_samples() -> None:
    assert samples(b"n,d\n50,12\n60,0\n", "f.csv") == [(50, 12), (60, 0)]
    assert samples(b"5,5\n", "f.csv") == [(5, 5)]


def test_codes() -> None:
    assert counts(b"code,count\nb,2\na,0\n", "f.csv") == {"b": 2, "a": 0}
    assert counts(b"101,7\n", "f.csv") == {"101": 7}


def test_strata() -> None:
    found = strata(b"population,n,defects\n8000,80,4\n0,0,0\n5,5,5\n", "f.csv")
    assert found == [Stratum(8000, 80, 4), Stratum(0, 0, 0), Stratum(5, 5, 5)]


def test_an_empty_sample_has_no_share() -> None:
    with pytest.raises(NothingDrawn) as caught:
        samples(b"n,d\n50,1\n0,0\n", "f.csv")
    assert caught.value.facts == {"file": "f.csv", "line": 3}
    with pytest.raises(NothingDrawn) as caught:
        strata(b"8000,80,4\n1500,0,0\n", "f.csv")
    assert caught.value.facts == {"file": "f.csv", "line": 2}


def test_a_part_is_not_larger_than_its_whole() -> None:
    assert _more(lambda: samples(b"n,d\n50,51\n", "f.csv")) == (2, 51, 50)
    assert _more(lambda: strata(b"10,11,1\n", "f.csv")) == (1, 11, 10)
    assert _more(lambda: strata(b"10,5,6\n", "f.csv")) == (1, 6, 5)


def test_a_code_has_one_count() -> None:
    with pytest.raises(CodeTwice) as caught:
        counts(b"a,1\nb,2\na,3\n", "f.csv")
    assert caught.value.facts == {"file": "f.csv", "line": 3, "value": "a"}


def test_strata_without_contacts_are_none() -> None:
    with pytest.raises(EmptyTable) as caught:
        strata(b"population,n,defects\n0,0,0\n", "f.csv")
    assert caught.value.facts == {"file": "f.csv", "line": 2}


def _more(read: object) -> tuple[object, ...]:
    assert callable(read)
    with pytest.raises(MoreThanAll) as caught:
        read()
    fault: Expected = caught.value
    assert fault.facts["file"] == "f.csv"
    return fault.facts["line"], fault.facts["part"], fault.facts["whole"]
