"""Methods that send, edit and delete messages."""

from bot.sandbox.chats import destination
from bot.sandbox.errors import bad_request
from bot.sandbox.keyboards import Keyboard, read_keyboard
from bot.sandbox.messages import change, delete, post, replied_to
from bot.sandbox.store import Json
from bot.sandbox.texts import caption_content, text_content
from bot.sandbox.world import Call

DELETABLE_SECONDS = 48 * 3600
MEDIA = ("photo", "voice", "document", "video", "audio", "animation")
ACTIONS = (
    "typing upload_photo record_video upload_video record_voice upload_voice upload_document choose_sticker"
    " find_location record_video_note upload_video_note"
).split()


def send(call: Call, chat: Json, content: Json) -> Json:
    keyboard = read_keyboard(call.params.get("reply_markup"), chat["type"])
    content = replied_to(call, chat) | content
    if call.params.get("protect_content"):
        content["has_protected_content"] = True
    return post(call.world, chat, call.world.bot_user(), content, keyboard)


def send_message(call: Call) -> Json:
    return send(call, destination(call), text_content(call))


def send_location(call: Call) -> Json:
    chat = destination(call)
    try:
        place = {name: float(call.params[name]) for name in ("latitude", "longitude")}
    except (KeyError, TypeError, ValueError):
        raise bad_request("can't parse location: Field must be a Number") from None
    if abs(place["latitude"]) > 90 or abs(place["longitude"]) > 180:
        raise bad_request("wrong parameter location in request")
    return send(call, chat, {"location": place})


def send_chat_action(call: Call) -> bool:
    chat = destination(call)
    action = call.text("action")
    if action not in ACTIONS:
        raise bad_request("wrong parameter action in request")
    call.world.tell("typing", chat["id"], action=action)
    return True


def _own_message(call: Call) -> Json:
    chat = destination(call)
    message = call.world.store.message(chat["id"], call.integer("message_id"))
    if message is None:
        raise bad_request("message to edit not found")
    is_own = message["from"]["id"] == call.world.profile()["id"]
    if not is_own or not call.world.store.is_editable(chat["id"], message["message_id"]):
        raise bad_request("message can't be edited")
    return message


def _inline(call: Call, chat: Json) -> Json:
    keyboard: Keyboard | None = read_keyboard(call.params.get("reply_markup"), chat["type"])
    if keyboard is None:
        return {}
    if keyboard.kind != "inline":
        raise bad_request("inline keyboard expected")
    return {"reply_markup": keyboard.body}


def _edit(call: Call, message: Json, replaced: tuple[str, ...], content: Json) -> Json:
    # Without a reply_markup an edit takes the keyboard away: so does Telegram.
    content |= _inline(call, message["chat"])
    kept = {key: value for key, value in message.items() if key not in (*replaced, "reply_markup")}
    changed = kept | content
    if changed == message:
        raise bad_request(
            "message is not modified: specified new message content and reply markup are exactly the same"
            " as a current content and reply markup of the message"
        )
    return change(call.world, changed | {"edit_date": call.world.timestamp()})


def edit_message_text(call: Call) -> Json:
    message = _own_message(call)
    content = text_content(call)
    if "text" not in message:
        raise bad_request("there is no text in the message to edit")
    return _edit(call, message, ("text", "entities", "link_preview_options"), content)


def edit_message_caption(call: Call) -> Json:
    message = _own_message(call)
    content = caption_content(call.world, call.params)
    if not any(kind in message for kind in MEDIA):
        raise bad_request("there is no caption in the message to edit")
    return _edit(call, message, ("caption", "caption_entities"), content)


def edit_media(call: Call, content: Json) -> Json:
    """A text can become a file too, a file never a text."""
    replaced = (*MEDIA, "caption", "caption_entities", "text", "entities", "link_preview_options")
    return _edit(call, _own_message(call), replaced, content)


def edit_message_reply_markup(call: Call) -> Json:
    return _edit(call, _own_message(call), (), {})


def _may_delete(call: Call, message: Json) -> bool:
    is_own: bool = message["from"]["id"] == call.world.profile()["id"]
    is_fresh: bool = call.world.timestamp() - message["date"] < DELETABLE_SECONDS
    return is_fresh and (is_own or call.integer("chat_id") > 0)


def delete_message(call: Call) -> bool:
    chat = destination(call)
    message = call.world.store.message(chat["id"], call.integer("message_id"))
    if message is None:
        raise bad_request("message to delete not found")
    if not _may_delete(call, message):
        raise bad_request("message can't be deleted for everyone")
    delete(call.world, message)
    return True


def delete_messages(call: Call) -> bool:
    chat = destination(call)
    ids = call.params.get("message_ids")
    if not isinstance(ids, list) or not ids:
        raise bad_request("message identifiers are not specified")
    if len(ids) > 100:
        raise bad_request("too many message identifiers specified")
    found = (call.world.store.message(chat["id"], int(message_id)) for message_id in ids)
    for message in [message for message in found if message and _may_delete(call, message)]:
        delete(call.world, message)
    return True
