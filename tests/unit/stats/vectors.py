"""Published tables of ratings; rows are units, columns raters."""

from collections.abc import Sequence

KRIPPENDORFF_C = (
    "1 2 3 3 2 1 4 1 2 . . .",
    "1 2 3 3 2 2 4 1 2 5 . .",
    ". 3 3 3 2 3 4 2 2 5 1 3",
    "1 2 3 3 2 4 4 1 2 5 1 .",
)
"""K. Krippendorff (2011), section C; a row a rater, a dot is a missing rating."""

FLEISS_1971 = [
    "444444",
    "222555",
    "233335",
    "555555",
    "222444",
    "113333",
    "333355",
    "113334",
    "114444",
    "555555",
    "144444",
    "124444",
    "222333",
    "144444",
    "224445",
    "333335",
    "111455",
    "111112",
    "224444",
    "133555",
    "555555",
    "244444",
    "224555",
    "114444",
    "144445",
    "222224",
    "111155",
    "224444",
    "133333",
    "555555",
]

SHROUT_FLEISS_1979 = (
    (9, 2, 5, 8),
    (6, 1, 3, 2),
    (8, 4, 6, 8),
    (7, 1, 2, 6),
    (10, 5, 6, 9),
    (6, 2, 4, 7),
)

MASTER = ("1", "1", "0", "1", "NA", "1")
EVALUATORS = (
    ("1", "1", "0", "1", "NA", "1"),
    ("1", "0", "0", "1", "1", "1"),
    ("1", "1", "1", "1", "NA", "0"),
    ("1", "1", "0", "0", "NA", "1"),
)


def krippendorff_c() -> list[list[int | None]]:
    """Return the ratings of Krippendorff's table by unit."""
    columns = [row.split() for row in KRIPPENDORFF_C]
    return [
        [None if one == "." else int(one) for one in unit] for unit in zip(*columns, strict=True)
    ]


def fleiss_1971() -> list[list[str]]:
    """Return the diagnoses of Fleiss's 30 patients."""
    return [list(unit) for unit in FLEISS_1971]


def pairs(table: Sequence[Sequence[int]]) -> list[tuple[int, int]]:
    """Return the ratings of two raters from the table of how often each pair came."""
    return [
        (row, column)
        for row, counts in enumerate(table)
        for column, count in enumerate(counts)
        for _ in range(count)
    ]


def by_unit(*raters: Sequence[str]) -> list[tuple[str, ...]]:
    """Return ratings by unit from ratings by rater."""
    return list(zip(*raters, strict=True))


def without_na(units: Sequence[Sequence[str]]) -> list[list[str | None]]:
    """Return the ratings with "not applicable" as missing."""
    return [[None if one == "NA" else one for one in unit] for unit in units]
