"""Tables of the workspace, one module a noun."""

from qa_desk.db.tables.audit import (
    AuditChangeTable,
    AuditDraftTable,
    AuditHeadTable,
    AuditSubjectTable,
    AuditTable,
)
from qa_desk.db.tables.base import Base
from qa_desk.db.tables.calibration import ParticipantTable, SessionContactTable, SessionTable
from qa_desk.db.tables.classifiers import ClassifierTable
from qa_desk.db.tables.contacts import (
    ContactAgentTable,
    ContactTable,
    MediaTable,
    MessageTable,
    SearchTable,
)
from qa_desk.db.tables.evaluations import (
    EvaluationTable,
    EvidenceTable,
    MarkerTable,
    MarkOptionTable,
    MarkTable,
    RecordedErrorTable,
)
from qa_desk.db.tables.imports import ImportChangeTable, ImportRunTable
from qa_desk.db.tables.jobs import JobTable
from qa_desk.db.tables.people import (
    AbsenceTable,
    AgentTable,
    EvaluatorTable,
    MembershipTable,
    PostingTable,
    TeamTable,
)
from qa_desk.db.tables.phrases import (
    PhraseHitTable,
    PhraseRuleTable,
    PhraseRuleVersionTable,
    PhraseRunTable,
    PhraseTopicRuleTable,
    PhraseTopicTable,
)
from qa_desk.db.tables.retention import (
    ErasureContactTable,
    ErasureTable,
    HoldTable,
    RemovalTable,
    RetentionRuleTable,
)
from qa_desk.db.tables.samples import (
    GivenTable,
    LeftOutTable,
    PickTable,
    ReplacementTable,
    SampleTable,
    StratumTable,
    TargetGroupTable,
)
from qa_desk.db.tables.saved_filters import SavedFilterTable
from qa_desk.db.tables.scorecards import ScorecardTable
from qa_desk.db.tables.suggestions import SuggestionTable
from qa_desk.db.tables.targets import TargetTable
from qa_desk.db.tables.transcripts import (
    MaskedTable,
    OriginalTable,
    SegmentTable,
    TranscriptTable,
)
from qa_desk.db.tables.work_plan import MoveTable, NormTable

__all__ = [
    "AbsenceTable",
    "AgentTable",
    "AuditChangeTable",
    "AuditDraftTable",
    "AuditHeadTable",
    "AuditSubjectTable",
    "AuditTable",
    "Base",
    "ClassifierTable",
    "ContactAgentTable",
    "ContactTable",
    "ErasureContactTable",
    "ErasureTable",
    "EvaluationTable",
    "EvaluatorTable",
    "EvidenceTable",
    "GivenTable",
    "HoldTable",
    "ImportChangeTable",
    "ImportRunTable",
    "JobTable",
    "LeftOutTable",
    "MarkOptionTable",
    "MarkTable",
    "MarkerTable",
    "MaskedTable",
    "MediaTable",
    "MembershipTable",
    "MessageTable",
    "MoveTable",
    "NormTable",
    "OriginalTable",
    "ParticipantTable",
    "PhraseHitTable",
    "PhraseRuleTable",
    "PhraseRuleVersionTable",
    "PhraseRunTable",
    "PhraseTopicRuleTable",
    "PhraseTopicTable",
    "PickTable",
    "PostingTable",
    "RecordedErrorTable",
    "RemovalTable",
    "ReplacementTable",
    "RetentionRuleTable",
    "SampleTable",
    "SavedFilterTable",
    "ScorecardTable",
    "SearchTable",
    "SegmentTable",
    "SessionContactTable",
    "SessionTable",
    "StratumTable",
    "SuggestionTable",
    "TargetGroupTable",
    "TargetTable",
    "TeamTable",
    "TranscriptTable",
]
