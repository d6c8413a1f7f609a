"""What the page asks for, done by a person of the sandbox."""

from base64 import b64decode
from collections.abc import Callable
from typing import Any

from bot.sandbox.people import People
from bot.sandbox.phones import Phone

Body = dict[str, Any]
Act = Callable[[People, Phone, Body], object]


def _in_chat(phone: Phone) -> int | None:
    return None if phone.chat_id == phone.user_id else phone.chat_id


def _data(body: Body) -> bytes:
    return b64decode(body["data"], validate=True)


def _says(people: People, phone: Phone, body: Body) -> None:
    people.says(phone.user_id, str(body["text"]), chat_id=_in_chat(phone), reply_to=body.get("reply_to"))


def _edits(people: People, phone: Phone, body: Body) -> None:
    people.edits(phone.user_id, int(body["message_id"]), str(body["text"]), chat_id=_in_chat(phone))


def _presses(people: People, phone: Phone, body: Body) -> Body:
    query = people.presses(phone.user_id, phone.chat_id, int(body["message_id"]), str(body["data"]))
    return {"query_id": query}


def _sends_photo(people: People, phone: Phone, body: Body) -> None:
    people.sends_photo(
        phone.user_id,
        _data(body),
        caption=body.get("caption") or None,
        media_group_id=body.get("album"),
        chat_id=_in_chat(phone),
    )


def _sends_voice(people: People, phone: Phone, body: Body) -> None:
    people.sends_voice(phone.user_id, _data(body), duration=int(body["duration"]), chat_id=_in_chat(phone))


def _sends_document(people: People, phone: Phone, body: Body) -> None:
    people.sends_document(
        phone.user_id,
        _data(body),
        file_name=str(body["name"]),
        mime_type=body.get("type") or "application/octet-stream",
        chat_id=_in_chat(phone),
    )


def _sends_location(people: People, phone: Phone, body: Body) -> None:
    place = float(body["latitude"]), float(body["longitude"])
    people.sends_location(phone.user_id, *place, chat_id=_in_chat(phone))


def _sends_contact(people: People, phone: Phone, body: Body) -> None:
    people.sends_contact(phone.user_id, str(body["phone_number"]), chat_id=_in_chat(phone))


def _adds_bot(people: People, phone: Phone, body: Body) -> None:
    people.adds_bot_to_group(phone.user_id, phone.chat_id)


def _removes_bot(people: People, phone: Phone, body: Body) -> None:
    people.removes_bot_from_group(phone.user_id, phone.chat_id)


ACTS: dict[str, Act] = {
    "say": _says,
    "edit": _edits,
    "press": _presses,
    "photo": _sends_photo,
    "voice": _sends_voice,
    "document": _sends_document,
    "location": _sends_location,
    "contact": _sends_contact,
    "block": lambda people, phone, body: people.blocks(phone.user_id),
    "unblock": lambda people, phone, body: people.unblocks(phone.user_id),
    "add_bot": _adds_bot,
    "remove_bot": _removes_bot,
}
