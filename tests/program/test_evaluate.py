import json
from pathlib import Path

import pytest

from bot.__main__ import main

MESSAGES = Path("tests/data/messages.jsonl")


def test_without_labels_each_message_gets_a_line(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    file = tmp_path / "messages.jsonl"
    file.write_text(json.dumps({"id": "X1", "text": "Henk ligt bewusteloos bij de Kostmand, bel 06-12345678"}) + "\n")
    assert main(["evaluate", str(file), "--json"]) == 0
    read = json.loads(capsys.readouterr().out)
    assert read["id"] == "X1"
    assert read["danger"] == "now"
    assert read["neighbourhood"] == "kostmand"
    assert read["topic"] == read["topics"][0]
    assert len(read["topics"]) == 3
    assert read["personal_data"] == [{"type": "name", "text": "Henk"}, {"type": "phone", "text": "06-12345678"}]
    assert read.keys() >= {"when", "how_often"}


def test_precision_and_recall_are_told_by_field_value_and_language(capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["evaluate", str(MESSAGES)]) == 0
    lines = {tuple(line.split()[:3]): line.split()[3:5] for line in capsys.readouterr().out.splitlines()[2:]}
    assert lines["danger", "now", "all"] == ["100.0%", "100.0%"]
    assert lines["personal_data", "phone", "nl"] == ["100.0%", "100.0%"]
    assert {language for _, _, language in lines} >= {"nl", "nl-l2", "en", "tr", "ar", "pl", "uk"}


def test_the_right_topic_is_the_first_guess_in_four_of_five_and_among_three_nearly_always(
    capsys: pytest.CaptureFixture[str],
) -> None:
    main(["evaluate", str(MESSAGES)])
    by_words = [line.split() for line in capsys.readouterr().out.splitlines()]
    first = next(words for words in by_words if words[:3] == ["topic", "all", "all"])
    among = next(words for words in by_words if words[:4] == ["topic", "among", "three", "all"])
    assert float(first[4].rstrip("%")) >= 80
    assert float(among[5].rstrip("%")) >= 95


@pytest.mark.parametrize("written", ["no json", "[]", '{"id": "X1"}'])
def test_a_line_that_cannot_be_used_is_named(tmp_path: Path, capsys: pytest.CaptureFixture[str], written: str) -> None:
    file = tmp_path / "messages.jsonl"
    file.write_text(written)
    assert main(["evaluate", str(file)]) == 2
    assert "line 1" in capsys.readouterr().err
