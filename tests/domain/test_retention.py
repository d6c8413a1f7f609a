from dataclasses import replace
from typing import Any

import pytest

from bot.contradictions import contradictions
from domain.retention import Retention
from tests.domain.huizen import HUIZEN


@pytest.mark.parametrize(
    ("changes", "key"),
    [
        ({"draft_hours": 25}, "retention.draft_hours"),
        ({"reply_keys": 27}, "retention.reply_keys"),
        ({"texts": 2000}, "retention.texts"),
        ({"audit": 364}, "retention.audit"),
        ({"backups": 31}, "retention.backups"),
        ({"identity": 300, "texts": 200}, "retention: found 30, 300 and 200"),
    ],
)
def test_terms_that_cannot_be_are_named(changes: dict[str, Any], key: str) -> None:
    assert list(contradictions(HUIZEN)) == []
    (found,) = contradictions(replace(HUIZEN, retention=Retention(**changes)))
    assert found.startswith(key)
