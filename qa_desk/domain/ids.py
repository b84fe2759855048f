"""Names for ids, so that one kind is never taken for another."""

from typing import NewType

ContactId = NewType("ContactId", int)
"""Row number of a contact: lists of a million are arrays of these."""
AgentId = NewType("AgentId", int)
EvaluatorId = NewType("EvaluatorId", str)
"""The evaluator's login."""
EvaluationId = NewType("EvaluationId", str)
"""UUID in hexadecimal: evaluations travel between desks."""
SampleId = NewType("SampleId", str)
SessionId = NewType("SessionId", str)
"""UUID in hexadecimal of a calibration session."""
JobId = NewType("JobId", int)
ImportId = NewType("ImportId", int)
"""Number of an import: short enough to be typed."""
