"""Says things to anybody: in a turn, or when a job has something to tell."""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import date, datetime, timedelta
from typing import Any

from sqlalchemy import Connection

from domain.municipality import Municipality
from domain.people import Person, Role
from domain.readings import Sight
from domain.reminders import Calendar
from handlers.house import House
from handlers.i18n import STAFF_LANGUAGES, Translator, code_of, translator
from handlers.views import commands
from handlers.views.messages import File, Message, Place, Upload, api_call, edit_call
from services import readings, staff
from services.staff import Office
from storage import outbox, people, shown_words, taking_back, told
from storage.outbox import Call, Lane

AT_ONCE = timedelta()
_WORDS_STAY = timedelta(hours=12)  # in staff chats


@dataclass(frozen=True)
class Speaker:
    conn: Connection
    now: datetime
    house: House

    @property
    def municipality(self) -> Municipality:
        return self.house.municipality

    @property
    def office(self) -> Office:
        return self.house.office

    @property
    def calendar(self) -> Calendar:
        return self.office.calendar

    @property
    def today(self) -> date:
        """The municipality's local day."""
        return self.now.astimezone(self.municipality.timezone).date()

    def words_for(self, resident: Person, topic: str | None = None) -> Translator:
        """With “u” or “je”, as the municipality chose for all, or for what was reported."""
        return translator(resident.language, self.municipality.is_informal(topic))

    def say(
        self,
        message: Message,
        to: Person,
        *,
        lane: Lane = Lane.ANSWER,
        held: timedelta = AT_ONCE,
        about: str = "",
        undo_id: int | None = None,
        is_alert: bool = False,
        joins: bool = False,
    ) -> int:
        """Promises a message; it leaves after the transaction, or `held` later. The id is that of its outbox row."""
        method, params = api_call(message)
        call = Call(
            bot_id=self.house.bot_id,
            chat_id=to.chat_id,
            method=method,
            params={"chat_id": to.chat_id} | params,
            due_at=self.now + held,
            lane=lane,
            about=about,
            undo_id=undo_id,
            is_alert=is_alert,
            joins=joins,
            content=message.content,
        )
        row_id = outbox.add(self.conn, call, self.now)
        self._note_sight(row_id, to, message, call.due_at)
        return row_id

    def call(self, method: str, to: Person) -> None:
        """A Bot API call to a chat that takes nothing else, behind what was said there before."""
        made = Call(self.house.bot_id, to.chat_id, method, {"chat_id": to.chat_id}, self.now)
        outbox.add(self.conn, made, self.now)

    def change(
        self, message_id: int, message: Message, to: Person, *, about: str = "", lane: Lane = Lane.ANSWER
    ) -> None:
        """Makes a message that was sent say this."""
        method, params = edit_call(message)
        call = Call(
            bot_id=self.house.bot_id,
            chat_id=to.chat_id,
            method=method,
            params={"chat_id": to.chat_id, "message_id": message_id} | params,
            due_at=self.now,
            lane=lane,
            about=about,
            edits_message=message_id,
            content=message.content,
        )
        shown_words.forget_message(self.conn, to.chat_id, message_id)
        row_id = outbox.add(self.conn, call, self.now)
        self._note_sight(row_id, to, message, self.now)

    def _note_sight(self, row_id: int, to: Person, message: Message, at: datetime) -> None:
        """What staff see of residents is audited, and does not stay in their chat."""
        left = timedelta(hours=self.municipality.retention.draft_hours)
        writing = [one for one in message.writing_about if one not in message.words_of]
        shown_words.note(self.conn, row_id, to.chat_id, writing, at + left)
        shown_words.note(self.conn, row_id, to.chat_id, message.words_of, at + _WORDS_STAY)
        numbered = [one for one in dict.fromkeys(message.words_of) if one != shown_words.WITHOUT_NUMBER]
        readings.note(self.conn, to, numbered, _sight(message), self.now)

    def offer_menu(self, to: Person, roles: frozenset[Role], phone: str | None = None, *, about: str = "") -> None:
        """The command menu of this chat, in the language chosen; a resident's is everybody's when `phone` has it."""
        t = translator(to.language, Role.RESIDENT in roles and self.municipality.is_informal())
        is_own = Role.RESIDENT not in roles or phone not in (None, to.language)
        menu = [{"command": name, "description": words} for name, words in commands.for_roles(t, roles)]
        for language in sorted(STAFF_LANGUAGES):
            params: dict[str, Any] = {
                "scope": {"type": "chat", "chat_id": to.chat_id},
                "language_code": code_of(language),
            }
            method = "setMyCommands" if is_own else "deleteMyCommands"
            params |= {"commands": menu} if is_own else {}
            made = Call(self.house.bot_id, to.chat_id, method, params, self.now, about=about)
            outbox.add(self.conn, made, self.now)

    def replace_told(self, about: str, message: Callable[[Person], Message]) -> None:
        """Edits every message about this, in each chat it went to."""
        for row_id, chat_id in told.rows_about(self.conn, about):
            shown_words.forget(self.conn, row_id)
            new = message(self.chat(chat_id))
            method, params = edit_call(new)
            call = Call(
                bot_id=self.house.bot_id,
                chat_id=chat_id,
                method=method,
                params={"chat_id": chat_id} | params,
                due_at=self.now,
                edits_row=row_id,
                content=new.content,
            )
            outbox.add(self.conn, call, self.now)

    def take_back_everywhere(self, about: str) -> None:
        """What waits about this is said to nobody."""
        taking_back.of_all_chats(self.conn, self.house.bot_id, about)

    def has_role(self, person: Person, role: Role) -> bool:
        return role in people.roles(self.conn, person.bot_id, person.chat_id, self.house.first_staff)

    def staff(self) -> list[Person]:
        """The coordinators, each in their own chat."""
        return staff.coordinators(self.conn, self.office, self.now)

    def deputies(self) -> list[Person]:
        return staff.deputies(self.conn, self.office, self.now)

    def chat(self, chat_id: int) -> Person:
        """Whoever a private chat is with."""
        return people.of_chat(self.conn, self.house.bot_id, chat_id, self.now)


def _sight(message: Message) -> Sight:
    match message.attachment:
        case Place():
            return Sight.MAP
        case File(kind=kind) | Upload(kind=kind):
            return Sight.VOICE if kind == "voice" else Sight.PHOTO
        case None:
            return Sight.WORDS
