"""The one table of steps: how each is asked, what answers it when typed, and where ⬅️ leads."""

from collections.abc import Mapping
from dataclasses import dataclass

from domain.dialogues import Step
from handlers.coordinator import writing
from handlers.resident import details, report, talk
from handlers.turn import Handler, Turn


@dataclass(frozen=True)
class Rule:
    """`ask` shows the question (again), `take_text` reads a typed answer."""

    ask: Handler
    take_text: Handler
    back_to: Step | None = None


STEPS: Mapping[Step, Rule] = {
    Step.TEXT: Rule(report.ask_text, report.take_text),
    Step.NEIGHBOURHOOD: Rule(details.ask_neighbourhood, details.type_neighbourhood, Step.TEXT),
    Step.TOPIC: Rule(details.ask_topic, details.type_topic, Step.NEIGHBOURHOOD),
    Step.PLACE: Rule(details.ask_place, details.type_place, Step.TOPIC),
    Step.WHEN: Rule(details.ask_when, details.type_when, Step.PLACE),
    Step.HOW_OFTEN: Rule(details.ask_how_often, details.type_how_often, Step.WHEN),
    Step.PREVIEW: Rule(report.show_preview, report.add_text, Step.HOW_OFTEN),
    Step.CHANGE: Rule(report.ask_change, report.add_text, Step.PREVIEW),
    Step.VOICE_WARNING: Rule(report.warn_about_voice, report.add_text, Step.PREVIEW),
}
