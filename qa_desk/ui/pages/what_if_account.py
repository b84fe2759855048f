"""What changed in one contact: both scores, the gates, and the terms that moved."""

from fractions import Fraction

from PySide6.QtCore import QCoreApplication, Signal, Slot
from PySide6.QtWidgets import QWidget

from qa_desk.scoring.model import Criterion, Scorecard
from qa_desk.scoring.result import GateHit, Term
from qa_desk.services.what_if import Question
from qa_desk.services.what_if_account import Account, AccountLine
from qa_desk.ui import access
from qa_desk.ui.context import Context
from qa_desk.ui.criterion_words import CriterionWords
from qa_desk.ui.i18n import Languages, filled
from qa_desk.ui.models.columns import RichColumn
from qa_desk.ui.pages.contacts_columns import NOTHING
from qa_desk.ui.pages.what_if_texts import lacks, score_text, signed, verdict_text
from qa_desk.ui.viewmodels.what_if import Explained
from qa_desk.ui.widgets.button import Weight, button
from qa_desk.ui.widgets.card import Card
from qa_desk.ui.widgets.explanation_view import gate_words
from qa_desk.ui.widgets.list_table import ListTable
from qa_desk.ui.widgets.text import label
from qa_desk.ui.words import text_in


class AccountCard(Card):
    """Empty until a contact is shown."""

    open_wanted = Signal()
    """The evaluation of the contact is to be opened."""

    def __init__(self, context: Context, parent: QWidget | None = None) -> None:
        super().__init__(context.theme, parent)
        self._context = context
        self._question: Question | None = None
        self._explained: Explained | None = None
        self._scores = label(wrap=True)
        self._gates = label(wrap=True)
        self.lines: ListTable[AccountLine] = ListTable(context)
        self.open_button = button(context, Weight.QUIET, "external")
        self.open_button.clicked.connect(self.open_wanted)
        self.head.addWidget(self.open_button)
        for part in (self._scores, self._gates):
            self.body.addWidget(part)
        self.body.addWidget(self.lines, 1)
        self.body.addStretch(0)
        self.clear()

    def clear(self) -> None:
        """Show nothing."""
        self._explained = None
        self.set_heading("")
        for part in (self._scores, self._gates, self.lines, self.open_button):
            part.hide()

    def show_contact(self, question: Question, explained: Explained) -> None:
        """Show what changed in a contact."""
        self._question, self._explained = question, explained
        self.retranslate()

    @Slot()
    def retranslate(self) -> None:
        """Set every text anew in the window's language."""
        self.open_button.setText(self.tr("Open the evaluation"))
        access.name(self.lines, self.tr("What each criterion contributes by both cards"))
        if self._explained is None or self._question is None:
            return
        self._say(self._question, self._explained)

    def _say(self, question: Question, explained: Explained) -> None:
        each, languages = explained.compared, self._context.languages
        self.set_heading(each.stored.contact)
        self.open_button.setVisible(each.stored.evaluation is not None)
        self._scores.setText(self._score_words(explained))
        self._scores.show()
        told = explained.account
        if told is None:
            gates = lacks(each, (question.new, question.old), languages)
        else:
            gates = self._gate_words(question, told)
        self._gates.setText(gates)
        self._gates.setVisible(bool(gates))
        self.lines.setVisible(told is not None)
        if told is not None:
            words = _Words(question, explained, languages)
            self.lines.set_columns(words.columns(), stretched=0)
            self.lines.set_values(told.lines)

    def _score_words(self, explained: Explained) -> str:
        each, languages = explained.compared, self._context.languages
        verdict = verdict_text(each)
        if not each.is_whole:
            text = self.tr("{verdict}. Score by the old card: {old}.")
            return filled(text, verdict=verdict, old=score_text(languages, each.old.score))
        text = self.tr("{verdict}. Score: {old} before, {new} after ({change}).")
        return filled(
            text,
            verdict=verdict,
            old=score_text(languages, each.old.score),
            new=score_text(languages, each.new.score),
            change=signed(languages, each.change),
        )

    def _gate_words(self, question: Question, told: Account) -> str:
        before = self._gate_list(question.old, told.old.gates, told.new.gates)
        after = self._gate_list(question.new, told.new.gates, told.old.gates)
        sentences = []
        if after:
            sentences.append(filled(self.tr("Newly hit: {gates}."), gates=after))
        if before:
            sentences.append(filled(self.tr("No longer hit: {gates}."), gates=before))
        return " ".join(sentences)

    def _gate_list(
        self, card: Scorecard, hits: tuple[GateHit, ...], others: tuple[GateHit, ...]
    ) -> str:
        own = (hit for hit in hits if hit not in others)
        return "; ".join(gate_words(self._context, card, hit) for hit in own)


class _Words:
    """The columns of an account."""

    def __init__(self, question: Question, explained: Explained, languages: Languages) -> None:
        self._languages = languages
        self._answers = explained.compared.stored.answers.given
        self._cards = (question.new, question.old)
        self._criteria: dict[str, Criterion] = {
            each.id: each for card in reversed(self._cards) for each in card.criteria()
        }
        self._options = CriterionWords(languages, languages.language)

    def columns(self) -> tuple[RichColumn[AccountLine], ...]:
        """Return them; a line whose contribution moves is bold."""
        names = (
            QCoreApplication.translate("WhatIfTexts", "Criterion"),
            QCoreApplication.translate("WhatIfTexts", "Answer"),
            QCoreApplication.translate("WhatIfTexts", "Before"),
            QCoreApplication.translate("WhatIfTexts", "After"),
            QCoreApplication.translate("WhatIfTexts", "Change"),
        )
        return (
            RichColumn(names[0], self._name, strong=_moves),
            RichColumn(names[1], self._answer, ink=lambda _line: "text_muted"),
            RichColumn(names[2], lambda line: self._part(line.old), right=True),
            RichColumn(names[3], lambda line: self._part(line.new), right=True),
            RichColumn(names[4], self._change, right=True, ink=_ink, strong=_moves),
        )

    def _name(self, line: AccountLine) -> str:
        language = self._languages.language
        if line.error:
            titles = {e.code: e.titles for card in self._cards for e in card.error_types}
            return text_in(titles.get(line.error, {}), language) or line.error
        if not line.criterion:
            return QCoreApplication.translate("WhatIfTexts", "Start")
        return text_in(self._criteria[line.criterion].titles, language)

    def _answer(self, line: AccountLine) -> str:
        answer = self._answers.get(line.criterion)
        if answer is None or line.error:
            return NOTHING
        for card in reversed(self._cards):
            known = {each.id: each for each in card.criteria()}
            if line.criterion in known:
                return self._options.answer(known[line.criterion], answer)
        return NOTHING

    def _part(self, term: Term | None) -> str:
        if term is None:
            return NOTHING
        return self._languages.number(term.contribution, 2)

    def _change(self, line: AccountLine) -> str:
        return signed(self._languages, line.change) if line.change else ""


def _moves(line: AccountLine) -> bool:
    return bool(line.change)


def _ink(line: AccountLine) -> str:
    if line.change < Fraction(0):
        return "bad"
    return "good" if line.change else "text_muted"
