"""Messages and the keyboard under a chat, whoever sends them."""

from bot.sandbox.chats import is_supergroup
from bot.sandbox.errors import bad_request
from bot.sandbox.keyboards import Keyboard
from bot.sandbox.store import Json
from bot.sandbox.world import Call, World


def post(world: World, chat: Json, sender: Json, content: Json, keyboard: Keyboard | None = None) -> Json:
    # Private chats and small groups share the bot's counter; each supergroup has its own.
    counter = f"message:{chat['id']}" if is_supergroup(chat["id"]) else "message"
    message = {
        "message_id": world.store.next(counter),
        "from": sender,
        "chat": chat,
        "date": world.timestamp(),
        **content,
    }
    if keyboard and keyboard.kind == "inline":
        message["reply_markup"] = keyboard.body
    world.store.add_message(message, editable=keyboard is None or keyboard.kind == "inline")
    world.tell("message", chat["id"], message=message)
    if keyboard:
        _show(world, chat["id"], message["message_id"], keyboard)
    return message


def _show(world: World, chat_id: int, message_id: int, keyboard: Keyboard) -> None:
    if keyboard.kind == "reply":
        world.store.keep_setting(f"keyboard:{chat_id}", {"message_id": message_id, "markup": keyboard.body})
        world.tell("keyboard", chat_id, keyboard=keyboard.body)
    elif keyboard.kind == "remove":
        hide_keyboard(world, chat_id)


def shown_keyboard(world: World, chat_id: int) -> Json | None:
    shown = world.store.setting(f"keyboard:{chat_id}")
    markup: Json | None = shown and shown["markup"]
    return markup


def hide_keyboard(world: World, chat_id: int) -> None:
    world.store.drop_setting(f"keyboard:{chat_id}")
    world.tell("keyboard", chat_id, keyboard=None)


def change(world: World, message: Json) -> Json:
    world.store.change_message(message)
    world.tell("edited", message["chat"]["id"], message=message)
    return message


def delete(world: World, message: Json) -> None:
    chat_id, message_id = message["chat"]["id"], message["message_id"]
    world.store.delete_message(chat_id, message_id)
    world.tell("deleted", chat_id, message_id=message_id)
    shown = world.store.setting(f"keyboard:{chat_id}")
    if shown and shown["message_id"] == message_id:
        hide_keyboard(world, chat_id)


def quoted(message: Json) -> Json:
    """A message inside another: Telegram shows one level of replies."""
    return {key: value for key, value in message.items() if key != "reply_to_message"}


def replied_to(call: Call, chat: Json) -> Json:
    """{"reply_to_message": …}, or nothing when the call answers no message."""
    reply = call.params.get("reply_parameters") or {
        "message_id": call.params.get("reply_to_message_id"),
        "allow_sending_without_reply": call.params.get("allow_sending_without_reply"),
    }
    if not isinstance(reply, dict):
        raise bad_request("object expected as reply parameters")
    if reply.get("message_id") is None:
        return {}
    target = call.world.store.message(chat["id"], int(reply["message_id"]))
    if target:
        return {"reply_to_message": quoted(target)}
    if reply.get("allow_sending_without_reply"):
        return {}
    raise bad_request("message to be replied not found")
