from typing import Any

import pytest

from domain.learned.reader import reader_of
from domain.suggestion import Suggester
from tests.domain.huizen import HUIZEN
from tests.domain.messages import MESSAGES, UNSEEN

SUGGESTER = Suggester.of(HUIZEN, reader_of("topic"))


@pytest.mark.parametrize(("messages", "first", "among_three"), [(MESSAGES, 0.88, 0.98), (UNSEEN, 0.72, 0.92)])
def test_most_topics_are_right_at_once_and_nearly_all_among_the_three_offered(
    messages: list[dict[str, Any]], first: float, among_three: float
) -> None:
    offered = [SUGGESTER.read(one["text"]).topics for one in messages]
    topics = [one["topic"] for one in messages]
    assert sum(read[0] == topic for read, topic in zip(offered, topics, strict=True)) >= first * len(topics)
    assert sum(topic in read[:3] for read, topic in zip(offered, topics, strict=True)) >= among_three * len(topics)
