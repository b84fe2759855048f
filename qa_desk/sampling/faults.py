"""What can be wrong with a wish for a sample."""

from qa_desk.errors import Expected


class EmptyFrame(Expected):
    """Nothing is left to draw from: facts `matched`, `excluded`."""

    code = "sample.empty_frame"


class NumberOutOfRange(Expected):
    """A number of the size calculator makes no sense: facts `name`, `value`, `low`, `high`."""

    code = "sample.number_out_of_range"


class ProtocolDamaged(Expected):
    """The protocol contradicts itself: facts `id`, `why` (hash, strata or algorithm)."""

    code = "sample.protocol_damaged"
