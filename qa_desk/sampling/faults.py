"""What can be wrong with a wish for a sample."""

from qa_desk.errors import Expected


class EmptyFrame(Expected):
    """Nothing is left to draw from: facts `matched`, `excluded`."""

    code = "sample.empty_frame"


class NumberOutOfRange(Expected):
    """A number of the size calculator makes no sense: facts `name`, `value`, `low`, `high`."""

    code = "sample.number_out_of_range"


class ProtocolDamaged(Expected):
    """The protocol contradicts itself: facts `id`, `why`.

    `why` is hash, strata, algorithm, picks or replacements.
    """

    code = "sample.protocol_damaged"


class MinimumTooLarge(Expected):
    """The least number of each stratum makes more than the sample: facts `size`, `needed`."""

    code = "sample.minimum_too_large"


class ReserveEmpty(Expected):
    """No contact of the stratum is left to take instead: fact `stratum`."""

    code = "sample.reserve_empty"


class FormulaFaulty(Expected):
    """A formula cannot be read: facts `column` (from 1), `part`, `why`.

    `why` is unexpected, unfinished, too_long or too_deep.
    """

    code = "sample.formula_faulty"


class FormulaUnknownName(FormulaFaulty):
    """A formula asks for what nobody knows: facts `column`, `part`, `known`, `why`."""

    code = "sample.formula_unknown_name"


class FormulaArguments(FormulaFaulty):
    """A function wants another number of values: facts `column`, `part`, `wanted`, `why`."""

    code = "sample.formula_arguments"


class FormulaFails(Expected):
    """A formula gives nothing for a stratum: facts `column`, `stratum`, `why`.

    `why` is zero_division, negative, too_large or root.
    """

    code = "sample.formula_fails"
