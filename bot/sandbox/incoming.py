"""What people send, on its way to the bot."""

from dataclasses import replace

from bot.sandbox.chats import chat_of, private_chat
from bot.sandbox.entities import cut, finished
from bot.sandbox.messages import hide_keyboard, post, quoted, shown_keyboard
from bot.sandbox.store import Json, Person
from bot.sandbox.world import World

LONGEST_TEXT = 4096


def person(world: World, user_id: int) -> Person:
    found = world.store.person(user_id)
    if found is None:
        raise LookupError(f"add_person({user_id}, …) first")
    return found


def _open_chat(world: World, user_id: int, chat_id: int | None) -> Json:
    """The chat this person writes in; writing to the bot is what lets it write back."""
    sender = person(world, user_id)
    if chat_id is None or chat_id == user_id:
        if sender.blocked:
            raise ValueError(f"{user_id} blocked the bot; unblock first")
        if not sender.started:
            world.store.keep_person(replace(sender, started=True))
        return private_chat(sender.user)
    if user_id not in world.store.members(chat_id):
        raise ValueError(f"{user_id} is no member of {chat_id}")
    return chat_of(world, chat_id)


def send(world: World, user_id: int, content: Json, chat_id: int | None = None, reply_to: int | None = None) -> Json:
    chat = _open_chat(world, user_id, chat_id)
    if reply_to is not None:
        target = world.store.message(chat["id"], reply_to)
        if target is None:
            raise ValueError(f"no message {reply_to} in chat {chat['id']}")
        content = {"reply_to_message": quoted(target)} | content
    message = post(world, chat, person(world, user_id).user, content)
    _put_keyboard_away(world, message)
    if reaches_bot(world, message):
        world.update("message", message)
    return message


def _put_keyboard_away(world: World, message: Json) -> None:
    keyboard = shown_keyboard(world, message["chat"]["id"])
    if not keyboard or not keyboard.get("one_time_keyboard"):
        return
    texts = {button["text"] for row in keyboard["keyboard"] for button in row}
    if message.get("text") in texts or message.keys() & {"contact", "location"}:
        hide_keyboard(world, message["chat"]["id"])


def reaches_bot(world: World, message: Json) -> bool:
    """In a group the bot hears only commands, answers to itself and what happens to the group."""
    chat = message["chat"]
    if chat["type"] == "private":
        return True
    group = world.store.group(chat["id"])
    if group is None or group.bot_status != "member":
        return False
    me = world.bot_user()
    answers_me = message.get("reply_to_message", {}).get("from", {}).get("id") == me["id"]
    return answers_me or _is_command_for(me["username"], message)


def _is_command_for(username: str, message: Json) -> bool:
    text = message.get("text") or message.get("caption") or ""
    for entity in message.get("entities") or message.get("caption_entities") or []:
        piece = cut(text, entity["offset"], entity["length"]).lower()
        if entity["type"] == "bot_command" and ("@" not in piece or piece.endswith(f"@{username.lower()}")):
            return True
        if entity["type"] == "mention" and piece == f"@{username.lower()}":
            return True
    return False


def typed(text: str) -> Json:
    whole, entities = finished(text, [])
    if not whole:
        raise ValueError("a phone sends no empty text")
    return {"text": whole, "entities": entities} if entities else {"text": whole}


def captioned(caption: str | None) -> Json:
    if not caption:
        return {}
    text, entities = finished(caption, [])
    return {"caption": text} | ({"caption_entities": entities} if entities else {})


def pieces(text: str) -> list[str]:
    """A phone cuts a long text into several messages."""
    starts = range(0, max(len(text), 1), LONGEST_TEXT)
    return [text[start : start + LONGEST_TEXT] for start in starts]
