"""`agreement`: files of ratings in, one figure or one sentence out."""

from pathlib import Path

import pytest

from qa_desk.stats.questions import LEVELS, Measure
from tests.unit.cli.calling import Answer, call
from tests.unit.stats.vectors import (
    EVALUATORS,
    MASTER,
    SHROUT_FLEISS_1979,
    by_unit,
    fleiss_1971,
    krippendorff_c,
    pairs,
)

C = ["A,B,C,D", *[",".join(str(one or "") for one in unit) for unit in krippendorff_c()]]
RARE = [f"{a},{b}" for a, b in pairs([[118, 5], [2, 0]])]
TEXTBOOK = [f"{a},{b}" for a, b in pairs([[20, 5], [10, 15]])]
FLEISS = [",".join(unit) for unit in fleiss_1971()]
TOTALS = [",".join(map(str, unit)) for unit in SHROUT_FLEISS_1979]
SESSION = ["master,E1,E2,E3,E4", *map(",".join, by_unit(MASTER, *EVALUATORS))]


@pytest.fixture
def ask(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> "Ask":
    return Ask(tmp_path / "ratings.csv", capsys)


class Ask:
    """Asks for a measure of some lines."""

    def __init__(self, file: Path, capsys: pytest.CaptureFixture[str]) -> None:
        self.file = file
        self.capsys = capsys

    def __call__(self, lines: list[str], measure: str, *more: str, language: str = "en") -> Answer:
        self.file.write_text("\n".join(lines) + "\n", "utf-8")
        arguments = ("agreement", self.file, "--measure", measure, *more)
        return call(self.capsys, *arguments, language=language)


@pytest.mark.parametrize(
    ("lines", "call_of", "value", "size"),
    [
        (C, ("alpha", "--level", "nominal"), 0.743421, (12, 4)),
        (C, ("alpha", "--level", "ordinal"), 0.815388, (12, 4)),
        (C, ("alpha", "--level", "interval"), 0.849107, (12, 4)),
        (C, ("alpha", "--level", "ratio"), 0.797403, (12, 4)),
        (C, ("ac1",), 0.775444, (12, 4)),
        (FLEISS, ("fleiss",), 0.430245, (30, 6)),
        (FLEISS, ("ac1", "--level", "nominal"), 0.447885, (30, 6)),
        (TEXTBOOK, ("cohen",), 0.4, (50, 2)),
        (TEXTBOOK, ("cohen", "--level", "ordinal"), 0.4, (50, 2)),
        (TEXTBOOK, ("cohen", "--level", "interval"), 0.4, (50, 2)),
        (RARE, ("pairwise",), 0.944, (125, 2)),
        (RARE, ("cohen",), -0.023392, (125, 2)),
        (RARE, ("ac1",), 0.940776, (125, 2)),
        (SESSION, ("match",), 0.791667, (6, 5)),
        (TOTALS, ("icc",), 0.289764, (6, 4)),
        (TOTALS, ("icc", "--model", "1,1"), 0.165742, (6, 4)),
        (TOTALS, ("icc", "--model", "3,1", "--level", "ratio"), 0.714841, (6, 4)),
        (TOTALS, ("icc", "--model", "3,k"), 0.909316, (6, 4)),
    ],
)
def test_a_figure_as_json(
    ask: Ask, lines: list[str], call_of: tuple[str, ...], value: float, size: tuple[int, int]
) -> None:
    answer = ask(lines, *call_of, "--json")
    data = answer.json()
    assert answer.code == 0
    assert list(data) == ["value", "why", "n_units", "n_raters", "interval"]
    assert data["value"] == pytest.approx(value, abs=5e-7)
    assert (data["why"], (data["n_units"], data["n_raters"])) == (None, size)
    interval = data["interval"]
    assert isinstance(interval, list)
    assert interval[0] <= value <= interval[1]


def test_no_variation_is_told_and_is_no_number(ask: Ask) -> None:
    answer = ask(["1,1", "1,1"], "alpha", "--json")
    expected = {"value": None, "why": "no_variation", "n_units": 2, "n_raters": 2, "interval": None}
    assert (answer.code, answer.json()) == (0, expected)
    assert "not defined: no variation" in ask(["1,1", "1,1"], "alpha").out
    assert "не определена: нет вариации" in ask(["1,1", "1,1"], "ac1", language="ru").out


@pytest.mark.parametrize("language", ["en", "ru", "kk"])
@pytest.mark.parametrize("measure", list(Measure))
def test_a_figure_as_lines(ask: Ask, measure: Measure, language: str) -> None:
    answer = ask(TEXTBOOK, measure, language=language)
    assert (answer.code, answer.err) == (0, "")
    assert len(answer.out.splitlines()) == 5
    assert answer.out.split("\n")[2].endswith(" 50")


def test_few_contacts_ids_and_units_left_out_are_told(ask: Ask) -> None:
    lines = ["id,A,B", *[f"{i},{i},{i}" for i in range(9)], "9,5,", "10,,"]
    answer = ask(lines, "icc", "--json")
    assert (answer.json()["n_units"], len(answer.err.splitlines())) == (9, 3)
    assert "ids of the units" in answer.err
    assert "have" not in answer.err.splitlines()[0]
    assert ": 1 units" in answer.err
    assert "contacts: 9; below 10" in answer.err
    assert ask([f"{i},{i}" for i in range(10)], "icc").err == ""


@pytest.mark.parametrize(
    ("lines", "measure", "more", "told"),
    [
        (["1,1", "1"], "alpha", (), "Line 2 of"),
        (["1", "2"], "alpha", (), "fewer than two raters (line 1)"),
        ([""], "alpha", (), "holds no data (line 1)"),
        (["A,B", "1,2", "x,3"], "icc", (), "“x” on line 3, column 1"),
        (["A,B", "1,2", "1,NA"], "alpha", ("--level", "ratio"), "“NA” on line 3, column 2"),
        (["1,2", "-1,3"], "alpha", ("--level", "ratio"), "“-1” on line 2, column 1"),
        (['1,"2', "3,4"], "alpha", (), "begins on line 1"),
        (["1,2,3"], "cohen", (), "has 3"),
        (["1,2"], "ac1", ("--level", "ordinal"), "not defined at the level ordinal"),
        (["1,2"], "icc", ("--level", "nominal"), "its levels are: interval, ratio"),
        (["1,2"], "alpha", ("--model", "1,1"), "--model, --measure icc"),
        (["1,2"], "beta", (), "beta"),
    ],
)
def test_a_fault_is_one_sentence_with_its_place(
    ask: Ask, lines: list[str], measure: str, more: tuple[str, ...], told: str
) -> None:
    answers = [ask(lines, measure, *more, language=language) for language in ("ru", "kk", "en")]
    for answer in answers:
        assert (answer.code, answer.out) == (2, "")
        assert len(answer.err.splitlines()) == 1
        assert answer.err.strip().endswith(".")
    assert told in answers[-1].err


def test_another_encoding_is_one_sentence_with_its_line(ask: Ask) -> None:
    ask.file.write_bytes("A,B\nда,нет\n".encode("cp1251"))
    answer = call(ask.capsys, "agreement", ask.file, "--measure", "alpha")
    assert (answer.code, answer.err.startswith("Line 2 of")) == (2, True)


@pytest.mark.parametrize("name", ["none.csv", "."])
def test_a_file_that_is_not_there_is_one_sentence(
    tmp_path: Path, capsys: pytest.CaptureFixture[str], name: str
) -> None:
    answer = call(capsys, "agreement", tmp_path / name, "--measure", "alpha")
    assert (answer.code, len(answer.err.splitlines())) == (2, 1)


def test_a_level_is_named_for_each_measure() -> None:
    assert [measure.value for measure in LEVELS] == [
        "match", "pairwise", "cohen", "fleiss", "alpha", "ac1", "icc",
    ]  # fmt: skip


def test_a_measure_that_is_not_known_is_told_with_those_that_are(
    capsys: pytest.CaptureFixture[str],
) -> None:
    answer = call(capsys, "agreement", "ratings.csv", "--measure", "kappa")
    assert "'pairwise', 'cohen', 'fleiss', 'alpha', 'ac1', 'icc'" in answer.err
