"""Names of fields, comparisons and values of filters in the window's language.

They are those that expressions understand, so that what is seen can be typed.
"""

from qa_desk.domain.conditions import CHOICES, Custom, Field, Kind, Named, Relation, kind_of
from qa_desk.finding.words import SECTION
from qa_desk.ui.i18n import Languages


def field_name(languages: Languages, field: Named) -> str:
    """Return what a field is called."""
    if isinstance(field, Custom):
        return field.name
    return languages.texts.label(SECTION, f"field_{field}")


def relation_name(languages: Languages, field: Named, relation: Relation) -> str:
    """Return what a comparison is called; times have words of their own."""
    key = relation.name.lower()
    labels = languages.texts.labels(SECTION)
    timely = f"time_{key}"
    return (
        labels[timely]
        if kind_of(field) is Kind.TIME and timely in labels
        else labels[f"relation_{key}"]
    )


def value_names(languages: Languages, field: Field) -> list[tuple[str, str]]:
    """Return the values of a field that has no others, with their names."""
    return [(value, languages.texts.label(SECTION, f"{field}_{value}")) for value in CHOICES[field]]
