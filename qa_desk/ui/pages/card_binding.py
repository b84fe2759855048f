"""The node of a card that a form shows, and edits of it."""

from collections.abc import Mapping, Sequence

from qa_desk.domain.card_document import Json, Path, put
from qa_desk.scoring.card_faults import CardFault
from qa_desk.scoring.classifier import Classifier
from qa_desk.scoring.model import ErrorType
from qa_desk.texts import Language
from qa_desk.ui.context import Context
from qa_desk.ui.pages import card_fault_words
from qa_desk.ui.viewmodels import card_reading
from qa_desk.ui.viewmodels.card_editor import CardEditorModel
from qa_desk.ui.viewmodels.document_editor import DocumentModel
from qa_desk.ui.words import text_in


class Binding:
    """Paths are relative to the node; fields of one form share one binding."""

    def __init__(self, context: Context, model: DocumentModel) -> None:
        self.context = context
        self.model = model
        self.node: Path = ()

    def at(self, keys: Path) -> Path:
        """Return where something of the node stands in the document."""
        return (*self.node, *keys)

    def value(self, keys: Path) -> Json:
        """Return what stands there; None where nothing does."""
        return self.model.value(self.at(keys))

    def table(self, keys: Path = ()) -> Mapping[str, Json]:
        """Return the mapping there, an empty one where there is none."""
        return card_reading.table_of(self.value(keys))

    def rows(self, keys: Path) -> Sequence[Json]:
        """Return the list there, an empty one where there is none."""
        return card_reading.items_of(self.value(keys))

    def type(self, keys: Path, value: Json) -> None:
        """Set what a person types, letter by letter; nothing takes the key away."""
        self.model.put(self.at(keys), value)

    def put(self, keys: Path, value: Json) -> None:
        """Set something at once, as a step of its own; nothing takes the key away."""
        self.model.settle()
        self.model.put(self.at(keys), value)
        self.model.settle()

    def update(self, changes: Mapping[str, Json], keys: Path = ()) -> None:
        """Set several keys of the node, or of a table in it, in one step; None takes a key away."""
        node = {**self.table(keys), **changes}
        kept = {key: value for key, value in node.items() if value is not None}
        place, model = self.at(keys), self.model
        model.settle()
        model.edit(put(model.document, place, kept) if place else kept)

    def text(self, keys: Path) -> str:
        """Return the text there in the language that is edited, "" where it has none."""
        return card_reading.texts_of(self.value(keys)).get(self.language.value, "")

    def other_text(self, keys: Path) -> tuple[str, str]:
        """Return a text there in another language and which one, both "" where there is none."""
        texts = card_reading.texts_of(self.value(keys))
        others = (code for code in (*Language, *texts) if code != self.language.value)
        return next(((texts[code], code) for code in others if texts.get(code)), ("", ""))

    def best_text(self, value: Json) -> str:
        """Return a text in the language that is edited, or in one that it has."""
        return text_in(card_reading.texts_of(value), self.language)

    @property
    def classifier(self) -> Classifier | None:
        """Where the error types of a card come from that it only names."""
        return self.model.classifier if isinstance(self.model, CardEditorModel) else None

    @property
    def error_types(self) -> tuple[ErrorType, ...]:
        """The error types of that classifier."""
        return self.classifier.error_types if self.classifier else ()

    @property
    def language(self) -> Language:
        """The language of the texts that are edited."""
        return self.model.language

    def sentence(self, fault: CardFault) -> str:
        """Return what is wrong and what would be right."""
        return card_fault_words.told(fault, self.context.languages)
