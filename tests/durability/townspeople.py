"""Residents and coordinators who go on with what they were doing, whether the bot is there or not."""

import asyncio
import re
from collections.abc import Awaitable, Callable, Iterator
from dataclasses import dataclass, field
from itertools import product
from random import Random
from typing import TypeVar

from bot.sandbox.emulator import Emulator
from bot.sandbox.people import People
from tests.world import Json, buttons_of, words_of

T = TypeVar("T")

ANIMALS = "bever das egel ekster fuut haas kikker libel merel otter reiger specht uil zwaan".split()
_COLOURS = "rode blauwe gele groene paarse oranje roze bruine witte grijze".split()
_THINGS = "deur poort brug paal muur schutting put bank trap heg".split()
_WORRIES = (
    "In de Kostmand liggen losse tegels bij de {} {} naast de {}",
    "Bij de {} {} naast de {} staat een kapotte lantaarn",
    "Zo kan het niet langer met die {} {} bij de {}",
)
_NUMBER = re.compile(r"HZ-\d{4}-\d{4}")
_SEND, _ANONYMOUSLY = "✅", "noniem"  # whether it is sent to the coordinator or passed on at once
_SEEN = 60  # messages that somebody scrolls back: each life may send a question once more


def worries(animal: str) -> Iterator[str]:
    """Texts that nobody else types."""
    for index, (thing, colour) in enumerate(product(_THINGS, _COLOURS)):
        yield _WORRIES[index % len(_WORRIES)].format(colour, thing, animal)


@dataclass
class Chat:
    """A phone that shows what comes in while nobody asks for it."""

    emulator: Emulator
    people: People
    user_id: int
    answered: int = 0  # the version of the last question that was answered

    def heard(self, last: int = -1) -> list[Json]:
        return [one for one in self.people.messages(self.user_id, last) if one["from"]["is_bot"]]

    async def until(self, look: Callable[[], T | None]) -> T:
        """What `look` finds, as soon as it finds something."""
        with self.emulator.subscribe() as events:
            while (found := look()) is None:
                while (await anext(events))["chat_id"] != self.user_id:
                    pass
            return found

    def says(self, words: str) -> None:
        self.people.says(self.user_id, words)

    def presses(self, message: Json, data: str) -> None:
        self.people.presses(self.user_id, self.user_id, message["message_id"], data)

    async def question(self) -> tuple[Json, dict[str, str]]:
        """The next message that asks something, and its buttons; a repeat of it is no new question."""
        message, buttons = await self.until(self._question)
        self.answered = max(map(_version, buttons.values()))
        return message, buttons

    def _question(self) -> tuple[Json, dict[str, str]] | None:
        for message in reversed(self.heard(_SEEN)):
            buttons = {label: data for label, data in buttons_of(message) if data.startswith("d:")}
            if any(_version(data) > self.answered for data in buttons.values()):
                return message, buttons
        return None

    async def answers(self, *wanted: str) -> str:
        """Presses the first of the wanted buttons that is there, else the first of all; which one."""
        message, buttons = await self.question()
        labels = [label for part in wanted for label in buttons if part in label]
        chosen = [*labels, *buttons][0]
        self.presses(message, buttons[chosen])
        return chosen


def _version(data: str) -> int:
    return int(data.split(":")[1])


def receipt_of(message: Json) -> str | None:
    """The number, when the message tells that a report was sent."""
    words = words_of(message)
    found = _NUMBER.search(words) if words.startswith("✅ Verstuurd") else None
    return found[0] if found else None


@dataclass
class Resident:
    """`sent` has the text behind each press on a button that sends; `anonymous` those sent without a name.

    The numbers that arrive are passed on to `numbers`.
    """

    chat: Chat
    animal: str
    waits_for_a_crash: bool
    chance: Random
    numbers: "asyncio.Queue[str]"
    sent: list[str] = field(default_factory=list)
    anonymous: set[str] = field(default_factory=set)

    def receipts(self, last: int = -1) -> set[str]:
        return {number for one in self.chat.heard(last) if (number := receipt_of(one))}

    async def reports(self, crash: Callable[[], Awaitable[None]], is_over: Callable[[], bool]) -> None:
        """One report after another, at least two, until it is over."""
        for text in worries(self.animal):
            if self.waits_for_a_crash:
                await crash()
            await self.reports_one(text, _ANONYMOUSLY if self.chance.random() < 0.3 else _SEND)
            if is_over() and len(self.sent) > 1:
                break
        self.numbers.put_nowait("")

    async def reports_one(self, text: str, button: str) -> None:
        known = self.receipts()
        self.chat.says(text)
        while button not in await self.chat.answers("Nieuwe melding", button):
            pass
        self.sent.append(text)
        self.anonymous |= {text} if button == _ANONYMOUSLY else set()
        for number in await self.chat.until(lambda: (self.receipts(_SEEN) - known) or None):
            self.numbers.put_nowait(number)


@dataclass
class Coordinator:
    """Answers what residents got a receipt for; `told` has what was written, by number."""

    chat: Chat
    told: dict[str, str] = field(default_factory=dict)

    async def answers_all(self, numbers: "asyncio.Queue[str]", is_over: Callable[[], bool]) -> None:
        """One after another, at least two, until it is over or there comes an empty number."""
        while (number := await numbers.get()) and not (is_over() and len(self.told) > 1):
            await self.answers(number)

    async def answers(self, number: str) -> None:
        self.chat.says(f"/signaal {number}")
        card, data = await self.chat.until(lambda: self._card(number))
        self.chat.presses(card, data)
        await self.chat.question()
        words = f"Wij komen kijken, dit gaat over zaak {number}"
        self.chat.says(words)
        while "Versturen" not in await self.chat.answers("Versturen"):
            pass
        self.told[number] = words

    def _card(self, number: str) -> tuple[Json, str] | None:
        for message in reversed(self.chat.heard(_SEEN)):
            data = [data for label, data in buttons_of(message) if "Antwoord" in label]
            if data and number in words_of(message):
                return message, data[0]
        return None
