"""`statistics`: tables and numbers in, figures or one sentence out."""

from pathlib import Path

import pytest

from tests.unit.cli.calling import Answer, call


@pytest.fixture
def file(tmp_path: Path) -> Path:
    return tmp_path / "table.csv"


@pytest.mark.parametrize(
    ("arguments", "low", "high"),
    [
        ((81, 263), 0.2553, 0.3662),
        ((0, 20), 0, 0.1611),
        ((5, 5, "--method", "wilson"), 0.5655, 1),
        ((15, 15, "--method", "clopper-pearson"), 0.8190, 1),
        ((8, 15, "--method", "clopper-pearson"), 0.2659, 0.7873),
    ],
)
def test_interval(
    capsys: pytest.CaptureFixture[str], arguments: tuple[object, ...], low: float, high: float
) -> None:
    data = call(capsys, "statistics", "interval", *arguments, "--json").json()
    assert data == {"interval": pytest.approx([low, high], abs=5e-5)}
    lines = call(capsys, "statistics", "interval", *arguments).out
    assert lines == f"{low:.4f} to {high:.4f}\n"


def test_p_chart(capsys: pytest.CaptureFixture[str], file: Path) -> None:
    file.write_text("n,d\n50,12\n50,9\n100,60\n", "utf-8")
    answer = call(capsys, "statistics", "p-chart", file, "--json")
    data = answer.json()
    assert list(data) == ["centre", "points"]
    assert data["centre"] == 0.405
    points = data["points"]
    assert isinstance(points, list)
    assert list(points[0]) == ["n", "d", "p", "lower", "upper", "out"]
    assert points[0] == {
        "n": 50, "d": 12, "p": 0.24, "lower": pytest.approx(0.1967, abs=5e-5),
        "upper": pytest.approx(0.6133, abs=5e-5), "out": False,
    }  # fmt: skip
    assert [point["out"] for point in points] == [False, True, True]


def test_runs_are_shown_when_asked_for(capsys: pytest.CaptureFixture[str], file: Path) -> None:
    rows = ["100,61", "100,61", "100,39", "100,39", "36,0", "36,36"]
    file.write_text("\n".join(["n,d", *rows]), "utf-8")
    points = call(capsys, "statistics", "p-chart", file, "--runs", "--json").json()["points"]
    assert isinstance(points, list)
    signals = [[], ["two_of_three"], [], ["two_of_three"], ["two_of_three"], []]
    assert [point["signals"] for point in points] == signals
    for language in ("en", "ru", "kk"):
        answer = call(capsys, "statistics", "p-chart", file, "--runs", language=language)
        assert len(answer.out.splitlines()) == 8
    assert "out of limits" in call(capsys, "statistics", "p-chart", file).out


def test_pareto(capsys: pytest.CaptureFixture[str], file: Path) -> None:
    file.write_text("code,count\nf,4\nb,25\nd,10\na,40\ne,6\nc,15\n", "utf-8")
    data = call(capsys, "statistics", "pareto", file, "--json").json()
    assert list(data) == ["rows", "vital"]
    assert data["vital"] == ["a", "b", "c"]
    rows = data["rows"]
    assert isinstance(rows, list)
    assert rows[0] == {"code": "a", "count": 40, "cumulative": 0.4}
    assert [row["cumulative"] for row in rows] == [0.4, 0.65, 0.8, 0.9, 0.96, 1]
    lines = call(capsys, "statistics", "pareto", file).out.splitlines()
    assert (lines[2], lines[3]) == ("c  15  0.8000  vital", "d  10  0.9000")
    file.write_text("code,count\na,0\n", "utf-8")
    empty = call(capsys, "statistics", "pareto", file, "--json").json()
    assert empty == {"rows": [{"code": "a", "count": 0, "cumulative": None}], "vital": []}
    assert call(capsys, "statistics", "pareto", file).out == "a  0  -\n"


def test_stratified(capsys: pytest.CaptureFixture[str], file: Path) -> None:
    file.write_text("population,n,defects\n8000,80,4\n1500,60,6\n500,60,15\n", "utf-8")
    data = call(capsys, "statistics", "stratified", file, "--json").json()
    assert data == {
        "estimate": 0.0675,
        "unweighted": 0.125,
        "se": pytest.approx(0.020516, abs=5e-7),
        "effective_n": pytest.approx(149.5, abs=0.05),
        "interval": pytest.approx([0.0372, 0.1195], abs=5e-5),
    }
    assert "0.0372 to 0.1195" in call(capsys, "statistics", "stratified", file).out
    file.write_text("100,1,0\n", "utf-8")
    unknown = call(capsys, "statistics", "stratified", file, "--json").json()
    assert (unknown["se"], unknown["effective_n"], unknown["interval"]) == (None, None, None)
    assert call(capsys, "statistics", "stratified", file).out.count(" -\n") == 3


STRATA = "a=8000,b=1500, c=500"


@pytest.mark.parametrize(
    ("arguments", "expected"),
    [
        ((50, "--strata", STRATA), {"a": 40, "b": 8, "c": 2}),
        ((50, "--strata", STRATA, "--method", "proportional"), {"a": 40, "b": 8, "c": 2}),
        (
            (50, "--strata", STRATA, "--method", "neyman", "--proportions", "a=.05,b=.10,c=0.25"),
            {"a": 36, "b": 9, "c": 5},
        ),
        ((10, "--strata", "x=334,y=333,z=333"), {"x": 4, "y": 3, "z": 3}),
        ((1, "--strata", "a=1,b=0"), {"a": 1, "b": 0}),
    ],
)
def test_allocate(
    capsys: pytest.CaptureFixture[str], arguments: tuple[object, ...], expected: dict[str, int]
) -> None:
    answer = call(capsys, "statistics", "allocate", *arguments, "--json")
    assert answer.json() == {"allocation": expected}
    lines = call(capsys, "statistics", "allocate", *arguments).out.split("\n")
    assert lines[0] == f"{next(iter(expected))}  {next(iter(expected.values()))}"


NEYMAN = ("allocate", 50, "--method", "neyman", "--strata", "a=10,b=10")


@pytest.mark.parametrize(
    ("arguments", "told"),
    [
        (("interval", 5, 3), "X is 5, but must lie between 0 and 3."),
        (("interval", -1, 3), "X is -1"),
        (("interval", 0, 0), "N is 0"),
        (("interval", 1, 10**13), "N is 10000000000000"),
        (("interval", "x", 3), "x"),
        (("p-chart", "none.csv"), "none.csv"),
        (("allocate", 0, "--strata", "a=1"), "N is 0"),
        (("allocate", 5, "--strata", "a=8000,b"), "“b” does not fit"),
        (("allocate", 5, "--strata", "a=1,a=2"), "“a=2” does not fit"),
        (("allocate", 5, "--strata", "=2"), "“=2” does not fit"),
        (("allocate", 5, "--strata", "a=1.5"), "“a=1.5” does not fit"),
        (("allocate", 5, "--strata", "a=-5"), "a is -5"),
        (("allocate", 5, "--strata", "a=5", "--proportions", "a=.5"), "--method neyman"),
        (NEYMAN, "--proportions"),
        ((*NEYMAN, "--proportions", "a=.1,c=.1"), "different strata: b, c;"),
        ((*NEYMAN, "--proportions", "a=.1,b=1"), "b is 1.0"),
        ((*NEYMAN, "--proportions", "a=0,b=.5"), "a is 0.0"),
    ],
)
def test_a_wrong_call_is_one_sentence(
    capsys: pytest.CaptureFixture[str], arguments: tuple[object, ...], told: str
) -> None:
    _refused(call(capsys, "statistics", *arguments), told)


@pytest.mark.parametrize(
    ("command", "text", "told"),
    [
        ("p-chart", "n,d\n50,51\n", "On line 2 of"),
        ("p-chart", "n,d\n0,0\n", "n must be at least 1"),
        ("p-chart", "1,2,3\n", "it needs these: n, d."),
        ("p-chart", "n,d\n5,x\n", "“x” in the column “d” on line 2"),
        ("pareto", "a,1\na,2\n", "The code “a” comes again on line 2"),
        ("stratified", "0,0,0\n", "holds no data"),
    ],
)
def test_a_wrong_table_is_one_sentence_with_its_line(
    capsys: pytest.CaptureFixture[str], file: Path, command: str, text: str, told: str
) -> None:
    file.write_text(text, "utf-8")
    for language in ("ru", "kk"):
        assert "stats." not in call(capsys, "statistics", command, file, language=language).err
    _refused(call(capsys, "statistics", command, file), told)


def _refused(answer: Answer, told: str) -> None:
    assert (answer.code, answer.out) == (2, "")
    assert len(answer.err.splitlines()) == 1
    assert answer.err.strip().endswith(".")
    assert told in answer.err
