"""Methods about the bot itself and the chats it is in."""

from typing import Any

from bot.sandbox import membership
from bot.sandbox.chats import destination, private_chat
from bot.sandbox.errors import bad_request
from bot.sandbox.store import Json
from bot.sandbox.world import Call

ABILITIES = {
    "can_join_groups": True,
    "can_read_all_group_messages": False,
    "supports_inline_queries": False,
    "can_connect_to_business": False,
    "has_main_web_app": False,
}
LONGEST = {"name": 64, "description": 512, "short_description": 120}
NO_GIFTS = dict.fromkeys(
    ("unlimited_gifts", "limited_gifts", "unique_gifts", "premium_subscription", "gifts_from_channels"), False
)


def get_me(call: Call) -> Json:
    return call.world.bot_user() | ABILITIES


def delete_webhook(call: Call) -> bool:
    if call.params.get("drop_pending_updates"):
        call.world.updates.forget_all()
    return True


def get_webhook_info(call: Call) -> Json:
    updates = call.world.updates
    info: Json = {"url": "", "has_custom_certificate": False, "pending_update_count": updates.pending()}
    return info | ({"allowed_updates": updates.allowed} if updates.allowed else {})


def _set(call: Call, what: str) -> bool:
    text = call.text(what, "")
    if len(text) > LONGEST[what]:
        raise bad_request(f"{what.replace('_', ' ')} is too long")
    call.world.store.keep_setting(f"{what}:{call.text('language_code', '')}", text)
    return True


def _get(call: Call, what: str) -> Json:
    own = call.world.store.setting(f"{what}:{call.text('language_code', '')}")
    anyone = call.world.store.setting(f"{what}:", call.world.profile()["first_name"] if what == "name" else "")
    return {what: own or anyone}


def set_my_name(call: Call) -> bool:
    return _set(call, "name")


def get_my_name(call: Call) -> Json:
    return _get(call, "name")


def set_my_description(call: Call) -> bool:
    return _set(call, "description")


def get_my_description(call: Call) -> Json:
    return _get(call, "description")


def set_my_short_description(call: Call) -> bool:
    return _set(call, "short_description")


def get_my_short_description(call: Call) -> Json:
    return _get(call, "short_description")


def set_chat_menu_button(call: Call) -> bool:
    button = call.params.get("menu_button") or {"type": "default"}
    if not isinstance(button, dict) or button.get("type") not in ("default", "commands", "web_app"):
        raise bad_request("can't parse menu button: Unsupported type specified")
    chat_id = destination(call)["id"] if "chat_id" in call.params else ""
    call.world.store.keep_setting(f"menu_button:{chat_id}", button)
    return True


def leave_chat(call: Call) -> bool:
    chat = destination(call)
    if chat["type"] == "private":
        raise bad_request("chat member status can't be changed in private chats")
    membership.leave(call.world, chat)
    return True


def _readable_chat(call: Call) -> Json:
    """Reading about a person goes on after a block."""
    chat_id = call.params.get("chat_id")
    person = call.world.store.person(chat_id) if isinstance(chat_id, int) else None
    if person is None:
        return destination(call)
    if not person.started:
        raise bad_request("chat not found")
    return private_chat(person.user)


def get_chat(call: Call) -> Json:
    full = {"accent_color_id": 0, "max_reaction_count": 11, "accepted_gift_types": NO_GIFTS}
    return _readable_chat(call) | full


def _member(call: Call, chat: Json, user_id: int) -> Json:
    me = call.world.bot_user()
    person = call.world.store.person(user_id)
    if user_id != me["id"] and person is None:
        raise bad_request("invalid user_id specified")
    user = me if person is None else person.user
    inside = [chat["id"], me["id"]] if chat["type"] == "private" else _insiders(call, chat)
    if user_id not in inside:
        return {"status": "left", "user": user}
    if chat["type"] != "private" and user_id == inside[0] and user_id != me["id"]:
        return {"status": "creator", "user": user, "is_anonymous": False}
    return {"status": "member", "user": user}


def _insiders(call: Call, chat: Json) -> list[Any]:
    """The first member made the group; whoever is here may ask, so the bot is in."""
    return [*call.world.store.members(chat["id"]), call.world.bot_user()["id"]]


def get_chat_member(call: Call) -> Json:
    return _member(call, _readable_chat(call), call.integer("user_id"))


def get_chat_administrators(call: Call) -> list[Json]:
    chat = _readable_chat(call)
    if chat["type"] == "private":
        raise bad_request("there are no administrators in the private chat")
    members = [_member(call, chat, user_id) for user_id in call.world.store.members(chat["id"])]
    return [member for member in members if member["status"] == "creator"]
