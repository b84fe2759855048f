"""Words of pages: what a reader sees, in bounded time."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from qa_desk.importing.outcome import Refused
from qa_desk.importing.page_text import MOST, PageText


@pytest.mark.parametrize(
    ("page", "text"),
    [
        ("<p>Один</p><p>Два</p>", "Один\n\nДва"),
        ("а<br>б<br/>в", "а\nб\nв"),
        ("<b>A</b>&nbsp;&lt;tag&gt; &amp; &#1078;", "A <tag> & ж"),
        ("<style>p {}</style>x<script>alert('<p>')</script>y", "xy"),
        ("<!-- <p>a</p> -->b", "b"),
        ("1 < 2 и 3 > 2", "1 < 2 и 3 > 2"),
        ('<img alt="чек" src="x">', "[чек]"),
        ("<p>a</p", "a"),
        ("<!doctype html><html><head><title>t</title></head><body>x</body></html>", "x"),
        ("a\n  b", "a b"),
        ("", ""),
    ],
)
def test_a_page_is_read_as_it_is_seen(page: str, text: str) -> None:
    assert PageText(page).text() == text


def test_quotations_are_left_out_and_counted() -> None:
    page = "<p>Да</p><blockquote>Было<blockquote>Раньше</blockquote></blockquote><p>Нет</p>"
    read = PageText(page, quotes=False)
    assert (read.text(), read.left_out) == ("Да\n\nНет", 2)
    assert "Раньше" in PageText(page).text()


def test_below_a_mark_of_gmail_everything_is_a_quotation() -> None:
    page = 'Да<div class="gmail_quote">Анна пишет:<div>Было</div></div>'
    assert PageText(page, quotes=False).text() == "Да"


@pytest.mark.parametrize(
    "piece", ["<", "<!--", "<p", "</", "<script>", "<blockquote>", "&", "<a x="]
)
def test_what_never_ends_is_read_in_bounded_time(piece: str) -> None:
    assert isinstance(PageText(piece * 100_000, quotes=False).text(), str)


def test_a_page_of_nothing_but_tags_is_refused() -> None:
    with pytest.raises(Refused):
        PageText("<" * (MOST + 1)).text()


@given(st.text(alphabet="<>!-/abp &;\"'=\n", max_size=60))
def test_any_text_is_read(page: str) -> None:
    assert isinstance(PageText(page).text(), str)
