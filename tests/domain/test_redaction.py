import pytest
from hypothesis import given
from hypothesis import strategies as st

from domain.redaction import BAR, copies, holds, redacted, redacted_deep

PIECES = st.sampled_from(["Jan", "jan", "januari", "de", "Vries", "de  Vries", "06-12", ".", ",", "é", "\n", "▮"])
texts = st.lists(PIECES, max_size=8).map(" ".join)
chosen = st.lists(st.sampled_from(["Jan", "de Vries", "Jan de Vries", "06-12", "(", "é"]), max_size=3)


@given(texts, chosen)
def test_what_was_redacted_stands_nowhere_any_more(text: str, words: list[str]) -> None:
    once = redacted(text, words)
    assert not holds(once, words)
    assert redacted(once, words) == once
    assert (once == text) == (not holds(text, words))


@given(texts, chosen)
def test_words_that_only_begin_so_stay(text: str, words: list[str]) -> None:
    assert redacted(text, words).count("januari") == text.count("januari")


@pytest.mark.parametrize(
    ("text", "words", "left"),
    [
        ("Jan de Vries en JAN", ["Jan", "Jan de Vries"], f"{BAR} en {BAR}"),
        ("bel 06-12345678.", ["06-12345678"], f"bel {BAR}."),
        ("(Ayşe Hanım)", ["ayşe  hanım"], f"({BAR})"),
        ("Jan\nde Vries", ["Jan de Vries"], BAR),
        ("niets", ["", " "], "niets"),
    ],
)
def test_case_and_spaces_do_not_matter(text: str, words: list[str], left: str) -> None:
    assert redacted(text, words) == left


def test_signs_of_html_are_words_too() -> None:
    call = ("sendMessage", {"text": "„A &amp; B” van &lt;C&gt;", "chat_id": 5, "rows": [["A & B"]]})
    method, params = redacted_deep(call, ["A & B", "<C>"])
    assert (method, params["chat_id"], params["rows"]) == ("sendMessage", 5, [[BAR]])
    assert params["text"] == f"„{BAR}” van {BAR}"


@pytest.mark.parametrize(
    ("text", "source", "is_copied"),
    [
        ("Er staat: „Elke avond, jongens bij de garage”", "elke avond jongens bij de garage.", True),
        ("Elke avond jongens", "Elke avond jongens bij de garage", False),
        ("Een ander verhaal over de garage", "De garage", False),
        ("Een ander verhaal", "", False),
    ],
)
def test_what_was_copied_is_known_by_words_in_a_row(text: str, source: str, is_copied: bool) -> None:
    assert copies(text, source) is is_copied
