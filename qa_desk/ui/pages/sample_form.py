"""The form of a new sample: the fields of its plan, beside what would come of it."""

from PySide6.QtCore import QTimer, Slot
from PySide6.QtWidgets import QHBoxLayout, QWidget

from qa_desk.errors import Expected
from qa_desk.sampling.plans import Method
from qa_desk.services import sampling
from qa_desk.services.sampling import Preview
from qa_desk.ui import access
from qa_desk.ui.context import Context
from qa_desk.ui.pages.list_page import NewForm
from qa_desk.ui.pages.sample_fields import SampleFields
from qa_desk.ui.pages.sample_preview import SamplePreview
from qa_desk.ui.qt_jobs import Loader
from qa_desk.ui.viewmodels.sample_draft import Draft
from qa_desk.ui.viewmodels.samples import SamplesData
from qa_desk.ui.widgets.button import Weight, button
from qa_desk.ui.widgets.panes import see_through
from qa_desk.ui.widgets.scroll_column import ScrollColumn

_PAUSE_MS = 200
_WIDEST = 76


class SampleForm(NewForm[SamplesData]):
    """Every change looks again at what would be drawn; `wanted` carries the Draft."""

    def __init__(
        self, context: Context, fields: SampleFields, parent: QWidget | None = None
    ) -> None:
        """Take the fields, which are made before: both at once would hold the window up."""
        super().__init__(context.theme, parent)
        self._context = context
        self._loader = Loader(context.jobs, self, own_faults=True)
        self._pause = QTimer(self)
        self._pause.setSingleShot(True)
        self._pause.setInterval(_PAUSE_MS)
        self.fields = fields
        self.preview = SamplePreview(context)
        self.name = self.fields.name
        self.draw_button = button(context, Weight.PRIMARY, "samples")
        self.cancel_button = button(context, Weight.PLAIN)
        self._arrange()
        self._connect()

    def start(self, data: SamplesData) -> None:
        """Begin a new sample with proposals."""
        self.fields.start(data)
        self.preview.know(dict(data.choices.agents))
        self._look()
        self.name.setFocus()
        self.name.selectAll()

    def offer(self, data: SamplesData) -> None:
        """Offer what occurs now."""
        self.fields.offer(data)
        self.preview.know(dict(data.choices.agents))

    def draft(self) -> Draft:
        """Return what the form says."""
        return self.fields.draft()

    def retranslate(self) -> None:
        """Set every text anew in the window's language."""
        self.set_heading(self.tr("A new sample"))
        self.fields.retranslate()
        self.preview.retranslate()
        self.draw_button.setText(self.tr("Draw the sample"))
        self.cancel_button.setText(self.tr("Cancel"))
        access.name(self._area, self.tr("A new sample"))

    def _arrange(self) -> None:
        theme = self._context.theme
        self._area = ScrollColumn(theme, _WIDEST)
        see_through(self._area)
        self._area.column.setContentsMargins(0, 0, theme.space(1), 0)
        self._area.column.addWidget(self.fields)
        self._area.column.addStretch(1)
        self._area.setMinimumWidth(theme.space(70))
        buttons = QHBoxLayout()
        buttons.setSpacing(theme.space(1))
        buttons.addStretch(1)
        buttons.addWidget(self.cancel_button)
        buttons.addWidget(self.draw_button)
        halves = QHBoxLayout()
        halves.setSpacing(theme.space(2.5))
        halves.addWidget(self._area)
        halves.addWidget(self.preview, 1)
        self.body.addLayout(halves, 1)
        self.body.addLayout(buttons)

    def _connect(self) -> None:
        self.fields.changed.connect(self._look_soon)
        self.name.textChanged.connect(self._show_ready)
        self.preview.size_wanted.connect(self.fields.size_field.setValue)
        self._pause.timeout.connect(self._look)
        self._loader.loaded.connect(self._on_preview)
        self._loader.failed.connect(self._on_fault)
        self.draw_button.clicked.connect(self._want)
        self.cancel_button.clicked.connect(self.dismissed)

    @Slot()
    def _look_soon(self) -> None:
        self.draw_button.setEnabled(False)
        self._pause.start()

    @Slot()
    def _look(self) -> None:
        """Ask what would be drawn; the name says nothing about that."""
        desk, draft = self._context.desk, self.draft()
        self.preview.permit_size(may=draft.method is not Method.QUOTA)
        plan = draft.plan() if draft.name else ""
        if plan:
            self._loader.load(lambda _token, _report: sampling.preview(desk, plan))

    @Slot(object)
    def _on_preview(self, preview: Preview) -> None:
        self.preview.show_preview(preview)
        self._show_ready()

    @Slot(object)
    def _on_fault(self, fault: Exception) -> None:
        told = fault if isinstance(fault, Expected) else None
        if told is None:
            self._context.jobs.failed.emit(fault)
        self.preview.show_fault(told)
        self._show_ready()

    @Slot()
    def _show_ready(self) -> None:
        waits = self._pause.isActive()
        ready = bool(self.name.text().strip()) and self.preview.is_ready and not waits
        self.draw_button.setEnabled(ready)

    @Slot()
    def _want(self) -> None:
        self.wanted.emit(self.draft())
