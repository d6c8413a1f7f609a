"""The phones on the page, and what they show."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import datetime
from typing import Any

from bot.sandbox.messages import shown_keyboard
from bot.sandbox.store import Json
from bot.sandbox.world import World

SHOWN_MESSAGES = 300


@dataclass(frozen=True)
class Phone:
    """One person with one chat. Phones with the same key share a place: the page lets one choose."""

    key: str
    title: str
    user_id: int
    chat_id: int


def current(world: World, phones: Sequence[Phone]) -> list[Phone]:
    """The phones as they are now: a group may have become a supergroup since."""
    return [replace(phone, chat_id=_upgraded(world, phone.chat_id)) for phone in phones]


def _upgraded(world: World, chat_id: int) -> int:
    group = world.store.group(chat_id)
    return group.migrated_to if group and group.migrated_to is not None else chat_id


def state(world: World, phones: Sequence[Phone], now: datetime) -> Json:
    """Everything the page needs to start from."""
    shown = current(world, phones)
    return {
        "bot": world.bot_user(),
        "now": now.isoformat(),
        "slots": _slots(shown),
        "chats": {str(phone.chat_id): _chat(world, phone) for phone in shown},
    }


def _slots(phones: Sequence[Phone]) -> list[Json]:
    slots: dict[str, list[Json]] = {}
    for phone in phones:
        person = {"title": phone.title, "user_id": phone.user_id, "chat_id": phone.chat_id}
        slots.setdefault(phone.key, []).append(person)
    return [{"key": key, "phones": people} for key, people in slots.items()]


def _chat(world: World, phone: Phone) -> Json:
    group = world.store.group(phone.chat_id)
    return {
        "title": group.chat["title"] if group else phone.title,
        "open": is_open(world, phone.chat_id),
        "keyboard": shown_keyboard(world, phone.chat_id),
        "messages": world.store.messages(phone.chat_id, SHOWN_MESSAGES),
    }


def is_open(world: World, chat_id: int) -> bool:
    """Whether what is said there reaches the bot: not blocked, not put out of the group."""
    if group := world.store.group(chat_id):
        return group.bot_status in ("member", "administrator")
    person = world.store.person(chat_id)
    return person is not None and not person.blocked


def as_shown(world: World, event: Mapping[str, Any]) -> Json:
    """An event of the emulator as the page takes it."""
    if event["type"] in ("blocked", "left"):
        chat_id = event["chat_id"]
        return {"type": "member", "chat_id": chat_id, "open": is_open(world, chat_id)}
    return dict(event)


def changes_phones(event: Mapping[str, Any]) -> bool:
    return "migrate_from_chat_id" in event.get("message", {})
