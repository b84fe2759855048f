"""Quantiles of the distributions that intervals rest on; scipy is loaded when one is asked for."""


def beta(share: float, a: float, b: float) -> float:
    """Return the quantile of the beta distribution."""
    from scipy import special  # noqa: PLC0415 - loaded when needed

    return float(special.betaincinv(a, b, share))


def student(share: float, freedom: float) -> float:
    """Return the quantile of Student's t distribution."""
    from scipy import special  # noqa: PLC0415 - loaded when needed

    return float(special.stdtrit(freedom, share))


def fisher(share: float, freedom_above: float, freedom_below: float) -> float:
    """Return the quantile of the F distribution."""
    from scipy import special  # noqa: PLC0415 - loaded when needed

    return float(special.fdtri(freedom_above, freedom_below, share))
