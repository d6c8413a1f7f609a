"""A turn: one update, one handler, one transaction, and nothing that waits for the network."""

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field, replace
from datetime import date, datetime, timedelta
from functools import cached_property
from typing import Any

from sqlalchemy import Connection
from telegram import Update

from domain import seasons
from domain.answers import Answers
from domain.dialogues import Dialogue, Step
from domain.languages import language_of
from domain.municipality import Municipality
from domain.people import Person, Role
from domain.promises import Halt
from domain.seasons import Edition
from domain.texts import HOME_LANGUAGE
from handlers.house import House
from handlers.i18n import STAFF_LANGUAGES, Translator, languages_for, translator
from handlers.speaker import Speaker
from handlers.views.messages import Message
from services import promises
from storage import dialogues, errands, outbox, people, taking_back, told
from storage.outbox import Call, Lane


@dataclass(frozen=True)
class Toast:
    """The short answer to a press, shown over the chat; sent after the turn and never repeated."""

    query_id: str
    text: str = ""
    alert: bool = False


@dataclass
class Turn:
    conn: Connection
    now: datetime
    house: House
    update: Update
    person: Person
    roles: frozenset[Role]
    dialogue: Dialogue
    answers: Answers
    parts: tuple[str, ...] = ()
    toasts: list[Toast] = field(default_factory=list)
    _held: timedelta = timedelta()
    _about: str = ""
    _shown: bool = False
    _topic: str = ""

    @property
    def municipality(self) -> Municipality:
        return self.house.municipality

    @property
    def speaker(self) -> Speaker:
        """For whoever else has to hear."""
        return Speaker(self.conn, self.now, self.house)

    @property
    def t(self) -> Translator:
        return self._speaking(self.person.language)

    @property
    def t_as_written(self) -> Translator:
        """For what cannot wait until another language is chosen, to who reads what nobody chose for them.

        Dutch words may be those of a child or a neighbour who helps.
        """
        is_theirs = self.written_in not in (None, HOME_LANGUAGE) and self.person.language in STAFF_LANGUAGES
        return self._speaking(self.written_in if is_theirs else self.person.language)

    def _speaking(self, language: str | None) -> Translator:
        informal = not self.is_staff and self.municipality.is_informal(self._topic or self.answers.draft.topic)
        return translator(language, informal)

    def is_about(self, topic: str) -> None:
        """What is said from here on goes to whoever reported something on this topic."""
        self._topic = topic

    @property
    def today(self) -> date:
        """The municipality's local day."""
        return self.speaker.today

    @property
    def halt(self) -> Halt | None:
        """Why no date is promised now."""
        return promises.halt(self.conn, self.speaker.office.calendar, self.now)

    @property
    def season(self) -> Edition | None:
        """The one that it is."""
        return seasons.on(self.municipality.season, self.today)

    @property
    def is_staff(self) -> bool:
        return Role.COORDINATOR in self.roles

    @property
    def has_role(self) -> bool:
        """Whether they work for the municipality in any role; they read Dutch or English and have a name here."""
        return Role.RESIDENT not in self.roles

    @cached_property
    def text(self) -> str:
        """What was typed, without the spaces around it and without a citizen service number."""
        return self.house.guard.without_service_numbers(self.as_typed)

    @property
    def as_typed(self) -> str:
        message = self.update.effective_message
        return (message.text or message.caption or "").strip() if message else ""

    @cached_property
    def written_in(self) -> str | None:
        """The language of what was typed, where that is clear and residents can read the bot in it."""
        if self.update.callback_query is not None:
            return None
        language = language_of(self.text.partition(" ")[2] if self.text.startswith("/") else self.text)
        return language if language in languages_for(staff=False) else None

    @property
    def message_id(self) -> int | None:
        """Of the message that came; None when a button was pressed or a message was changed."""
        return self.update.message.message_id if self.update.message else None

    @property
    def replied_about(self) -> str:
        """What the message of ours that this is a reply to was about."""
        replied = self.update.message.reply_to_message if self.update.message else None
        if replied is None:
            return ""
        return told.about_message(self.conn, self.house.bot_id, self.person.chat_id, replied.message_id)

    @property
    def step(self) -> Step | None:
        return self.dialogue.step

    # What is said

    def say(
        self,
        message: Message,
        *,
        to: Person | None = None,
        lane: Lane = Lane.ANSWER,
        held: timedelta = timedelta(),
        about: str = "",
        undo_id: int | None = None,
    ) -> int:
        """Promises a message; it leaves after the turn, or `held` later. The id is that of its outbox row."""
        return self.speaker.say(
            message,
            to or self.person,
            lane=lane,
            held=held or self._held,
            about=about or self._about,
            undo_id=undo_id,
        )

    def show(self, message: Message, *, about: str = "") -> None:
        """Changes the message whose button was pressed, once; anything else gets a new message."""
        query = self.update.callback_query
        if self._shown or query is None or query.message is None or not query.message.is_accessible:
            self.say(message, about=about)
            return
        self._shown = True
        self.speaker.change(query.message.message_id, message, self.person, about=about)

    @property
    def shown_in(self) -> int:
        """The id of the message whose button was pressed; 0 when it cannot be changed."""
        query = self.update.callback_query
        shown = query.message if query is not None else None
        return shown.message_id if shown is not None and shown.is_accessible else 0

    @contextmanager
    def saying(self, *, held: timedelta, about: str) -> Iterator[None]:
        """What is said meanwhile waits, and is about this, unless it says otherwise."""
        self._held, self._about = held, about
        yield
        self._held, self._about = timedelta(), ""

    def take_back(self, about: str) -> None:
        """What waits for this chat about this is not said."""
        taking_back.of_chat(self.conn, self.house.bot_id, self.person.chat_id, about)

    def toast(self, text: str, *, alert: bool = False) -> None:
        if self.update.callback_query is not None:
            self.toasts.append(Toast(self.update.callback_query.id, text, alert))

    def call(self, method: str, /, *, about: str = "", **params: Any) -> None:
        """Another Bot API call to this chat, in its order."""
        chat_id = self.person.chat_id
        made = Call(self.house.bot_id, chat_id, method, {"chat_id": chat_id} | params, self.now, about=about)
        outbox.add(self.conn, made, self.now)

    def send_for(self, kind: str, about: str, /, **details: Any) -> None:
        """What is too heavy for a turn; asked again about the same before it was done, only the newest is done."""
        key = f"{kind}:{self.person.chat_id}:{about}"
        errands.ask(self.conn, key, kind, self.person.chat_id, details, self.now)

    # Where the dialogue is

    def go_to(self, step: Step | None, **answers: Any) -> None:
        """The next step, with these answers changed; every button shown before it is old now.

        Words in doubt are not taken along.
        """
        self.answers = replace(self.answers, **{"in_doubt": ""} | answers)
        self.dialogue = Dialogue(step, "", self.dialogue.version + 1)
        self._save_dialogue()

    def note_down(self, **answers: Any) -> None:
        """Changes answers, and leaves the question that is open as it is."""
        self.answers = replace(self.answers, **answers)
        self._save_dialogue()

    def _save_dialogue(self) -> None:
        kept, version = timedelta(hours=self.municipality.retention.draft_hours), self.dialogue.version
        dialogues.save(self.conn, self.person.id, self.step, self.answers.as_json(), version, self.now, kept)

    def save_person(self, **changes: Any) -> None:
        self.keep(replace(self.person, **changes))

    def keep(self, person: Person) -> None:
        """Who it is that has this turn, changed."""
        self.person = person
        people.save(self.conn, person)


Handler = Callable[[Turn], None]
