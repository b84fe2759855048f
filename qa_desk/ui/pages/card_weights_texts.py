"""The words of the table of weights: what a part is worth, what a miss costs, what a gate does."""

from dataclasses import dataclass
from fractions import Fraction
from typing import Final

from PySide6.QtCore import QCoreApplication

from qa_desk.scoring.model import GateEffect, Method, Role
from qa_desk.services.card_weights import GateStake, Part, Stake, Stakes
from qa_desk.texts import Language
from qa_desk.ui.criterion_words import places_of, role_word
from qa_desk.ui.i18n import Languages, filled
from qa_desk.ui.mark import QT_TRANSLATE_NOOP
from qa_desk.ui.viewmodels.card_stakes import StakeLine, size_of
from qa_desk.ui.words import text_in

NOTHING: Final = "\N{EN DASH}"
_MINUS: Final = "\N{MINUS SIGN}"
_MOST_PLACES: Final = 1
_METHODS: Final = {
    Method.FLAT_SHARE: QT_TRANSLATE_NOOP(
        "WeightTexts",
        "Each criterion counts with its weight out of the sum of all weights. The weights of sections are not used.",
    ),
    Method.SECTION_SHARE: QT_TRANSLATE_NOOP(
        "WeightTexts",
        "Each section counts with its weight; a criterion shares its section's weight with the others in it.",
    ),
    Method.WEIGHTED_POINTS: QT_TRANSLATE_NOOP(
        "WeightTexts",
        "A criterion counts with its points times its weight times the weight of its section.",
    ),
    Method.POINTS: QT_TRANSLATE_NOOP(
        "WeightTexts",
        "A criterion counts with its points times its weight. The weights of sections are not used.",
    ),
    Method.DEDUCTION: QT_TRANSLATE_NOOP(
        "WeightTexts",
        "A contact starts with {start}; each recorded error takes its weight. Criteria cost nothing by themselves, unless a gate fails.",
    ),
}


@dataclass(frozen=True, slots=True)
class WeightWords:
    """Numbers in the manner of the window, names in one of the card's languages."""

    languages: Languages
    language: Language

    def method(self, method: Method, start: Fraction | None) -> str:
        """Return in a sentence how weights count."""
        text = QCoreApplication.translate("WeightTexts", _METHODS[method])
        return filled(text, start=self.some(start))

    def sums(self, found: Stakes, declared: Fraction | None) -> str:
        """Return what the weights add up to, and what the card says they should."""
        total = found.weights
        if total is None:
            return ""
        if declared is None or declared == total:
            template = QCoreApplication.translate("WeightTexts", "Sum of the weights: {total}.")
        else:
            template = QCoreApplication.translate(
                "WeightTexts", "Sum of the weights: {total}; by the card it should be {declared}."
            )
        return filled(template, total=self.number(total), declared=self.some(declared))

    def some(self, value: Fraction | None) -> str:
        """Return a number that may be missing."""
        return NOTHING if value is None else self.number(value)

    def name(self, stake: Stake) -> str:
        """Return the name of a part."""
        return text_in(stake.titles, self.language) or stake.id

    def note(self, stake: Stake) -> str:
        """Return what is special about a part, for the line below its name."""
        notes = [role_word(stake.role)] if stake.role is not Role.BASE else []
        if stake.conditional:
            notes.append(QCoreApplication.translate("WeightTexts", "by condition"))
        return ", ".join(notes)

    def weight(self, stake: Stake) -> str:
        """Return the weight of a part, a dash where it has no effect."""
        if not stake.weighs:
            return NOTHING
        sign = "+" if stake.role is Role.BONUS else ""
        return sign + self.languages.number(stake.weight, min(places_of(stake.weight), 4))

    def share(self, stake: Stake) -> str:
        """Return the share of a part in the whole."""
        return NOTHING if stake.share is None else self.per_cent(stake.share)

    def of_section(self, stake: Stake) -> str:
        """Return the share of a part in its section; empty where it has none."""
        if stake.of_section is None:
            return ""
        template = QCoreApplication.translate("WeightTexts", "{share} of its section.")
        return filled(template, share=self.per_cent(stake.of_section))

    def was(self, line: StakeLine) -> str:
        """Return what the share or the loss was in the earlier version; empty if the same."""
        if line.before is None:
            return ""
        now, before = self.number(line.size), self.number(size_of(line.before))
        if now == before:
            return ""
        return filled(QCoreApplication.translate("WeightTexts", "was {value}"), value=before)

    def is_new(self, line: StakeLine, *, compared: bool) -> str:
        """Say that the earlier version did not have this part."""
        if line.before is not None or not compared:
            return ""
        return QCoreApplication.translate("WeightTexts", "new")

    def miss(self, stake: Stake) -> str:
        """Return what a miss costs, or what a bonus adds."""
        if stake.role is Role.RIDER:
            return NOTHING
        parts = [_MINUS + self.number(stake.loss)] if stake.loss else []
        parts += [f"+{self.number(stake.gain)}"] if stake.gain else []
        return " / ".join(parts) or self.number(Fraction(0))

    def gates(self, stake: Stake) -> str:
        """Return in few signs what is left of the score when a gate fails."""
        marks = [self._gate(each) for each in stake.gates]
        if stake.na_fails:
            text = QCoreApplication.translate("WeightTexts", "N/A → 0")
            marks.append(text)
        return ", ".join(dict.fromkeys(marks))

    def tip(self, line: StakeLine) -> str:
        """Return all of a line in sentences."""
        stake = line.now
        return "\n".join(
            filter(None, [self.name(stake), *self._sentences(stake), self.note(stake)])
        )

    def per_cent(self, value: Fraction) -> str:
        """Return a share with at most one decimal place."""
        return self.languages.per_cent(value, min(places_of(value), _MOST_PLACES))

    def number(self, value: Fraction) -> str:
        """Return points with at most one decimal place."""
        return self.languages.number(value, min(places_of(value), _MOST_PLACES))

    def _gate(self, stake: GateStake) -> str:
        if stake.gate.effect is GateEffect.CAP:
            cap = self.number(stake.gate.cap or Fraction(0))
            return filled(QCoreApplication.translate("WeightTexts", "cap {cap}"), cap=cap)
        if stake.gate.effect is GateEffect.SECTION:
            left = self.some(stake.score)
            template = QCoreApplication.translate("WeightTexts", "section → {left}")
            return filled(template, left=left)
        return QCoreApplication.translate("WeightTexts", "→ 0")

    def _sentences(self, stake: Stake) -> list[str]:
        """Return what a part means for the score."""
        found = []
        if stake.share is not None:
            template = QCoreApplication.translate("WeightTexts", "{share} of the whole score.")
            found.append(filled(template, share=self.per_cent(stake.share)))
        if stake.of_section is not None:
            found.append(self.of_section(stake))
        if stake.loss:
            found.append(self._loss(stake))
        if stake.gain:
            template = QCoreApplication.translate(
                "WeightTexts", "As a bonus it adds up to {points}."
            )
            found.append(filled(template, points=self.number(stake.gain)))
        found += [self._gate_sentence(each) for each in stake.gates]
        if not stake.weighs and stake.role is not Role.RIDER:
            found.append(
                QCoreApplication.translate("WeightTexts", "Its weight is not used by this method.")
            )
        if stake.role is Role.RIDER:
            found.append(
                QCoreApplication.translate("WeightTexts", "It is measured and never scored.")
            )
        if stake.conditional:
            found.append(
                QCoreApplication.translate(
                    "WeightTexts", "It has a condition and is not counted while it is hidden."
                )
            )
        return found

    def _loss(self, stake: Stake) -> str:
        templates = {
            Part.SECTION: QCoreApplication.translate(
                "WeightTexts", "The worst answers to all of it take {points} points."
            ),
            Part.CRITERION: QCoreApplication.translate(
                "WeightTexts", "The worst answer takes {points} points, all else being best."
            ),
            Part.ERROR_TYPE: QCoreApplication.translate(
                "WeightTexts", "Recording it takes {points} points."
            ),
        }
        return filled(templates[stake.part], points=self.number(stake.loss))

    def _gate_sentence(self, stake: GateStake) -> str:
        score = self.some(stake.score)
        template = QCoreApplication.translate(
            "WeightTexts", "When its gate fails, {score} is left of the score at most."
        )
        return filled(template, score=score)
