"""What a remark at one criterion of a checklist says of "not applicable" is what its card does."""

from pathlib import Path

import pytest

from qa_desk.scoring.model import NaPolicy, Severity
from tests.unit.importing.cards.checklist_files import read, text_file


@pytest.mark.parametrize(
    ("answers", "remark", "na"),
    [
        ("Да/Нет", "НП считается как полный балл", "full"),
        ("Да/Нет/НП", "Клиент молчал: Н/П засчитывается как выполнено.", "full"),
        ("Да/Нет/НП", "н/п не учитывается", "exclude"),
        ("Да/Нет/НП", "Н/П, если дан полный ответ", "exclude"),
        ("Да/Нет", "полный ответ; Н/П не бывает", "forbidden"),
        ("Да/Нет", "N/A counts as zero", "zero"),
    ],
)
def test_a_remark_says_what_na_does_at_its_criterion(
    tmp_path: Path, answers: str, remark: str, na: str
) -> None:
    text = f'Критерий;Вес;Варианты;Примечание\nОтвет;1;{answers};"{remark}"\nКонец;1;Да/Нет;\n'
    found = read(text_file(tmp_path, text))
    assert found.criterion("Ответ").na.value == na
    assert found.criterion("Конец").na is NaPolicy.FORBIDDEN
    assert found.criterion("Ответ").help["ru"] == remark
    assert found.criterion("Ответ").severity is Severity.NON_CRITICAL
