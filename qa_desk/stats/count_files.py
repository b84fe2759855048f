"""Tables of counts from files: samples of a control chart, codes of a Pareto, strata."""

from qa_desk.stats.faults import CodeTwice, EmptyTable, MoreThanAll, NothingDrawn
from qa_desk.stats.strata import Stratum
from qa_desk.stats.tables import CountRow, read_counts


def samples(data: bytes, file: str) -> list[tuple[int, int]]:
    """Read the columns n and d: `d` defective of `n`."""
    rows = read_counts(data, file, ("n", "d"))
    return [_sample(row) for row in rows]


def counts(data: bytes, file: str) -> dict[str, int]:
    """Read the columns code and count; CodeTwice where a code comes again."""
    rows = read_counts(data, file, ("code", "count"))
    found: dict[str, int] = {}
    for row in rows:
        code = row.cells["code"]
        if code in found:
            raise CodeTwice(file=file, line=row.line, value=code)
        found[code] = row.count("count")
    return found


def strata(data: bytes, file: str) -> list[Stratum]:
    """Read the columns population, n and defects; EmptyTable where no stratum has a contact."""
    rows = read_counts(data, file, ("population", "n", "defects"))
    found = [_stratum(row) for row in rows]
    if not any(stratum.population for stratum in found):
        raise EmptyTable(file=file, line=rows[0].line)
    return found


def _sample(row: CountRow) -> tuple[int, int]:
    n, d = row.count("n"), row.count("d")
    if not n:
        raise NothingDrawn(file=row.file, line=row.line)
    _demand(row, d, n)
    return n, d


def _stratum(row: CountRow) -> Stratum:
    population, n, defects = map(row.count, ("population", "n", "defects"))
    _demand(row, n, population)
    _demand(row, defects, n)
    if population and not n:
        raise NothingDrawn(file=row.file, line=row.line)
    return Stratum(population, n, defects)


def _demand(row: CountRow, part: int, whole: int) -> None:
    if part > whole:
        raise MoreThanAll(file=row.file, line=row.line, part=part, whole=whole)
