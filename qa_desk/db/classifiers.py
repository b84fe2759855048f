"""Published versions of error classifiers."""

import hashlib

from sqlalchemy import ColumnElement, Connection, insert, select

from qa_desk.db.faults import ClassifierVersionTaken
from qa_desk.db.journal import Writing
from qa_desk.db.tables import ClassifierTable
from qa_desk.domain.ids import EvaluatorId
from qa_desk.domain.rows import ClassifierRow
from qa_desk.errors import NotFound
from qa_desk.scoring.model import ClassifierRef, Texts


class Classifiers:
    """Reads classifiers."""

    def __init__(self, connection: Connection) -> None:
        self._connection = connection

    def rows(self) -> list[ClassifierRow]:
        """Return all published versions, newest first."""
        table = ClassifierTable
        query = select(
            table.classifier_id,
            table.version,
            table.sha256,
            table.titles,
            table.published_by,
            table.published_at,
        ).order_by(table.number.desc())
        return [
            ClassifierRow(
                ClassifierRef(row.classifier_id, row.version),
                row.sha256,
                row.titles,
                EvaluatorId(row.published_by),
                row.published_at,
            )
            for row in self._connection.execute(query)
        ]

    def text(self, ref: ClassifierRef) -> str:
        """Return the text of a version as it was published; NotFound if it was not."""
        query = select(ClassifierTable.text).where(_is_version(ref))
        text = self._connection.execute(query).scalar_one_or_none()
        if text is None:
            raise NotFound(what="classifier", id=f"{ref.id} {ref.version}")
        return text

    def latest(self, classifier_id: str) -> ClassifierRef | None:
        """Return the highest version of a classifier; None if it was never published."""
        table = ClassifierTable
        query = select(table.version).where(table.classifier_id == classifier_id)
        found = query.order_by(table.version.desc()).limit(1)
        version = self._connection.execute(found).scalar_one_or_none()
        return None if version is None else ClassifierRef(classifier_id, version)

    def newest(self) -> ClassifierRef | None:
        """Return the highest version of the classifier that was published last; None without any."""
        query = select(ClassifierTable.classifier_id).order_by(ClassifierTable.number.desc())
        found = self._connection.execute(query.limit(1)).scalar_one_or_none()
        return None if found is None else self.latest(found)


class ClassifiersWriter(Classifiers):
    """Publishes classifiers."""

    def __init__(self, writing: Writing) -> None:
        super().__init__(writing.connection)
        self._writing = writing

    def publish(self, ref: ClassifierRef, text: str, titles: Texts) -> bool:
        """Store a version for good; return False if the same text was published before.

        ClassifierVersionTaken if this version was published with another text.
        """
        digest = hashlib.sha256(text.encode()).hexdigest()
        query = select(ClassifierTable.sha256).where(_is_version(ref))
        taken = self._connection.execute(query).scalar_one_or_none()
        if taken is not None and taken != digest:
            raise ClassifierVersionTaken(id=ref.id, version=ref.version)
        if taken is None:
            self._insert(ref, digest, text, titles)
        return taken is None

    def _insert(self, ref: ClassifierRef, digest: str, text: str, titles: Texts) -> None:
        self._connection.execute(
            insert(ClassifierTable).values(
                classifier_id=ref.id,
                version=ref.version,
                sha256=digest,
                text=text,
                titles=dict(titles),
                published_by=self._writing.by,
                published_at=self._writing.now,
            )
        )
        self._writing.changed("classifier", f"{ref.id} {ref.version}", "sha256", None, digest)


def _is_version(ref: ClassifierRef) -> ColumnElement[bool]:
    table = ClassifierTable
    return (table.classifier_id == ref.id) & (table.version == ref.version)
