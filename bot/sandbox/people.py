"""What people do on their phones."""

import re
from dataclasses import replace

from bot.sandbox import files, incoming, membership
from bot.sandbox.chats import chat_of
from bot.sandbox.commands import shown_commands
from bot.sandbox.emulator import Emulator
from bot.sandbox.messages import change, shown_keyboard
from bot.sandbox.store import Json, Person, Query


class People:
    """Whoever does what no phone can do gets a ValueError or LookupError."""

    def __init__(self, emulator: Emulator) -> None:
        self._world = emulator.world

    def add_bot(self, token: str, username: str, name: str) -> Json:
        """The one bot of this sandbox; again with another token replaces it."""
        profile: Json = {"id": int(token.split(":")[0]), "is_bot": True, "first_name": name}
        profile |= {"username": username, "token": token}
        with self._world.changing():
            self._world.store.keep_setting("bot", profile)
        return self._world.bot_user()

    def add_person(
        self, user_id: int, first_name: str, *, language_code: str = "nl", username: str | None = None
    ) -> Json:
        user: Json = {"id": user_id, "is_bot": False, "first_name": first_name}
        user |= {"username": username} if username else {}
        user |= {"language_code": language_code}
        known = self._world.store.person(user_id) or Person(user, started=False, blocked=False)
        with self._world.changing():
            self._world.store.keep_person(replace(known, user=user))
        return user

    def add_group(self, chat_id: int, title: str, member_ids: list[int], bot: bool) -> Json:
        """A group of before: nobody is told. Ids below -1000000000000 are supergroups."""
        if known := self._world.store.group(chat_id):
            return known.chat
        with self._world.changing():
            return membership.add_group(self._world, chat_id, title, member_ids, bot)

    def starts(self, user_id: int, payload: str | None = None) -> Json:
        """Opens t.me/bot?start=payload, or presses Start."""
        if payload is not None and not re.fullmatch(r"[A-Za-z0-9_-]{1,64}", payload):
            raise ValueError(f"a start link can't carry {payload!r}")
        return self.says(user_id, f"/start {payload}" if payload else "/start")

    def says(self, user_id: int, text: str, *, chat_id: int | None = None, reply_to: int | None = None) -> Json:
        """The (last) message: a phone cuts a text over 4,096 characters into several."""
        with self._world.changing():
            messages = [
                incoming.send(self._world, user_id, incoming.typed(piece), chat_id, reply_to)
                for piece in incoming.pieces(text)
            ]
        return messages[-1]

    def edits(self, user_id: int, message_id: int, text: str, *, chat_id: int | None = None) -> Json:
        world = self._world
        message = world.store.message(chat_id or user_id, message_id)
        if message is None or message["from"]["id"] != user_id:
            raise ValueError(f"{user_id} has no message {message_id} there")
        kept = {key: value for key, value in message.items() if key not in ("text", "entities")}
        with world.changing():
            edited = change(world, kept | incoming.typed(text) | {"edit_date": world.timestamp()})
            if incoming.reaches_bot(world, edited):
                world.update("edited_message", edited)
        return edited

    def presses(self, user_id: int, chat_id: int, message_id: int, callback_data: str) -> str:
        """The callback query's id. Any data may be sent, as a forged client could."""
        world = self._world
        user, chat = incoming.person(world, user_id).user, chat_of(world, chat_id)
        message = world.store.message(chat_id, message_id)
        inaccessible = {"chat": chat, "message_id": message_id, "date": 0}
        with world.changing():
            query_id = str(4_000_000_000_000 + world.store.next("query"))
            world.store.add_query(Query(query_id, chat_id, user_id, world.real(), None))
            body: Json = {"id": query_id, "from": user, "message": message or inaccessible}
            world.update("callback_query", body | {"chat_instance": str(chat_id), "data": callback_data})
        return query_id

    def press_answers(self, query_id: str) -> Json | None:
        """{"text", "show_alert"} once the bot answered."""
        query = self._world.store.query(query_id)
        return query.answer if query else None

    def _sends(self, user_id: int, content: Json, chat_id: int | None, reply_to: int | None = None) -> Json:
        with self._world.changing():
            return incoming.send(self._world, user_id, content, chat_id, reply_to)

    def sends_photo(
        self,
        user_id: int,
        data: bytes,
        *,
        caption: str | None = None,
        media_group_id: str | None = None,
        chat_id: int | None = None,
        reply_to: int | None = None,
    ) -> Json:
        content: Json = {"photo": files.keep_photo(self._world, data)}
        content |= incoming.captioned(caption)
        content |= {"media_group_id": media_group_id} if media_group_id else {}
        return self._sends(user_id, content, chat_id, reply_to)

    def sends_voice(self, user_id: int, data: bytes, *, duration: int, chat_id: int | None = None) -> Json:
        voice = files.keep(self._world, "voice", data, mime_type="audio/ogg", duration=duration)
        return self._sends(user_id, {"voice": voice}, chat_id)

    def sends_video(
        self,
        user_id: int,
        data: bytes,
        *,
        duration: int = 5,
        caption: str | None = None,
        chat_id: int | None = None,
    ) -> Json:
        size = {"width": 640, "height": 480, "duration": duration}
        video = files.keep(self._world, "video", data, mime_type="video/mp4", **size)
        return self._sends(user_id, {"video": video} | incoming.captioned(caption), chat_id)

    def sends_document(
        self,
        user_id: int,
        data: bytes,
        *,
        file_name: str,
        mime_type: str = "application/octet-stream",
        caption: str | None = None,
        chat_id: int | None = None,
    ) -> Json:
        document = files.keep(self._world, "document", data, file_name=file_name, mime_type=mime_type)
        return self._sends(user_id, {"document": document} | incoming.captioned(caption), chat_id)

    def sends_sticker(self, user_id: int, *, emoji: str = "👍", chat_id: int | None = None) -> Json:
        kind = {"type": "regular", "width": 512, "height": 512, "is_animated": False, "is_video": False}
        sticker = files.keep(self._world, "sticker", b"sticker", **kind, emoji=emoji)
        return self._sends(user_id, {"sticker": sticker}, chat_id)

    def sends_location(self, user_id: int, lat: float, lon: float, *, chat_id: int | None = None) -> Json:
        return self._sends(user_id, {"location": {"latitude": lat, "longitude": lon}}, chat_id)

    def sends_contact(
        self, user_id: int, phone_number: str, *, of: int | None = None, chat_id: int | None = None
    ) -> Json:
        """The person's own number, or the card of somebody else (`of`)."""
        user = incoming.person(self._world, of or user_id).user
        contact = {"phone_number": phone_number, "first_name": user["first_name"], "user_id": user["id"]}
        return self._sends(user_id, {"contact": contact}, chat_id)

    def adds_bot_to_group(self, user_id: int, chat_id: int) -> None:
        with self._world.changing():
            membership.move_bot(self._world, user_id, chat_id, "member")

    def removes_bot_from_group(self, user_id: int, chat_id: int) -> None:
        with self._world.changing():
            membership.move_bot(self._world, user_id, chat_id, "kicked")

    def migrates_group(self, old_id: int, new_id: int) -> Json:
        with self._world.changing():
            return membership.migrate(self._world, old_id, new_id)

    def blocks(self, user_id: int) -> None:
        with self._world.changing():
            membership.set_blocked(self._world, user_id, True)

    def unblocks(self, user_id: int) -> None:
        with self._world.changing():
            membership.set_blocked(self._world, user_id, False)

    def messages(self, chat_id: int, last: int = -1) -> list[Json]:
        """What the phone shows, oldest first; only the `last` so many when given."""
        return self._world.store.messages(chat_id, last)

    def keyboard(self, chat_id: int) -> Json | None:
        return shown_keyboard(self._world, chat_id)

    def commands(self, user_id: int, chat_id: int | None = None) -> list[Json]:
        """What the phone's menu lists: {"command", "description"}."""
        user, chat = incoming.person(self._world, user_id).user, chat_of(self._world, chat_id or user_id)
        return shown_commands(self._world, user, chat)
