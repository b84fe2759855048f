"""A small card that has every kind of criterion: conditions, a number, several options, a bonus, a rider."""

from fractions import Fraction

from qa_desk.domain.evaluations import CardRef, Evaluation, Purpose
from qa_desk.domain.ids import ContactId, EvaluationId, EvaluatorId
from qa_desk.importing import scorecard_files
from qa_desk.scoring.answers import Answer
from qa_desk.scoring.model import Scorecard
from qa_desk.services import scorecards
from qa_desk.services.desk import Desk
from tests.workspace import NOON

CARD = """\
id: special
version: 1
titles: {en: Complaints, ru: Жалобы, kk: Шағымдар}
scoring: {method: flat_share, pass_mark: 80, bonus_cap: 10, ceiling: 110}
sections:
  - id: complaint
    titles: {en: Complaint, ru: Жалоба, kk: Шағым}
    criteria:
      - id: complaint
        titles: {en: Complaint heard, ru: Жалоба выслушана, kk: Шағым тыңдалды}
        weight: 10
        options: &yes_no
          - {id: "yes", titles: {en: "Yes", ru: Да, kk: Иә}, points: 1}
          - {id: "no", titles: {en: "No", ru: Нет, kk: Жоқ}, points: 0}
      - id: apology
        titles: {en: Apology given, ru: Принесены извинения, kk: Кешірім сұралды}
        weight: 10
        visible_if: {criterion: complaint, is: "no"}
        options: *yes_no
      - id: hold
        titles: {en: Time on hold, ru: Время удержания вызова, kk: Қоңырауды ұстау уақыты}
        weight: 20
        unit: {en: s, ru: с, kk: с}
        ranges:
          - {from: 0, to: 30, points: 2}
          - {from: 30, to: 90, points: 1}
          - {from: 90, to: 600, points: 0}
      - id: offered
        titles:
          en: Ways out that were offered
          ru: Предложенные варианты решения
          kk: Ұсынылған шешу жолдары
        weight: 20
        multiple: true
        na: forbidden
        options:
          - {id: branch, titles: {en: Branch, ru: Отделение, kk: Бөлімше}, points: 1}
          - {id: app, titles: {en: App, ru: Приложение, kk: Қосымша}, points: 1}
          - {id: callback, titles: {en: Call back, ru: Обратный звонок, kk: Кері қоңырау}, points: 1}
  - id: long_hold
    titles: {en: Long hold, ru: Долгое удержание, kk: Ұзақ ұстау}
    criteria:
      - id: thanked
        titles: {en: Thanked for waiting, ru: Поблагодарил за ожидание, kk: Күткені үшін алғыс айтты}
        weight: 10
        visible_if:
          all:
            - {criterion: hold, from: 60}
            - not: {criterion: complaint, na: true}
        options: *yes_no
  - id: more
    titles: {en: Beyond the score, ru: Сверх оценки, kk: Бағадан тыс}
    criteria:
      - id: initiative
        titles: {en: Own initiative, ru: Проявил инициативу, kk: Бастама көтерді}
        weight: 5
        bonus: true
        cap: 5
        options: *yes_no
      - id: mood
        titles: {en: Mood of the customer, ru: Настроение клиента, kk: Клиенттің көңіл күйі}
        rider: true
        options:
          - {id: calm, titles: {en: Calm, ru: Спокоен, kk: Сабырлы}, points: 1}
          - {id: angry, titles: {en: Angry, ru: Раздражён, kk: Ашулы}, points: 0}
"""


def a_special_card() -> Scorecard:
    """Return the card."""
    card = scorecard_files.read(CARD)
    assert isinstance(card, Scorecard), card
    return card


def a_special_evaluation(purpose: Purpose = Purpose.RANDOM) -> Evaluation:
    """Return an empty evaluation by the card."""
    ref = CardRef("special", 1, "0" * 64)
    return Evaluation(EvaluationId("e1"), ContactId(1), EvaluatorId("me"), ref, NOON, purpose)


def seconds(number: int) -> Answer:
    """Return the answer that gives a number."""
    return Answer(number=Fraction(number))


def publish(desk: Desk) -> CardRef:
    """Publish the card on a desk."""
    path = desk.paths.workspace / "special.yaml"
    path.write_text(CARD, "utf-8")
    return scorecards.publish(desk, path).value
