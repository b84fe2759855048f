"""A classifier file's content becomes a classifier, or the list of all its mistakes."""

from collections.abc import Mapping

from qa_desk.scoring.card_faults import CardFault, Sink
from qa_desk.scoring.card_keys import CLASSIFIER
from qa_desk.scoring.classifier import Classifier
from qa_desk.scoring.error_type_reading import read_classifier_entries
from qa_desk.scoring.tables import Table, table_of


def load(data: Mapping[str, object]) -> Classifier | tuple[CardFault, ...]:
    """Return the classifier, or everything that is wrong with it."""
    sink = Sink()
    table = table_of(data, (), sink, CLASSIFIER)
    found = _classifier(table) if table is not None else None
    return found if found is not None and not sink.all() else sink.all()


def _classifier(table: Table) -> Classifier:
    found = Classifier(
        id=table.identifier("id", set()),
        version=table.whole("version"),
        titles=table.texts("titles"),
        error_types=read_classifier_entries(table),
    )
    if table.sink.sound(()):
        _check_groups(found, table)
    return found


def _check_groups(found: Classifier, table: Table) -> None:
    """Record groups that hold nothing, and a classifier that holds nothing but groups."""
    parents = {entry.parent for entry in found.error_types}
    for i, entry in enumerate(found.error_types):
        if entry.group and entry.code not in parents:
            table.sink.add((*table.at("error_types"), i), "empty_group", id=entry.code)
    if not found.error_types:
        table.sink.add(table.at("error_types"), "no_error_types", at_key=True)
