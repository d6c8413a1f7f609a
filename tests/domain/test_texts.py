import pytest

from domain.texts import read_in


@pytest.mark.parametrize(
    ("language", "read"), [("nl", "de boa’s"), ("en", "the officers"), ("tr", "de boa’s"), ("pl", "de boa’s")]
)
def test_a_text_is_read_in_dutch_where_it_is_missing_or_empty(language: str, read: str) -> None:
    assert read_in(language, {"nl": "de boa’s", "en": "the officers", "pl": ""}) == read
