"""Commands the bot offers, per scope and language, and which of them a phone shows."""

import json
import re
from typing import Any

from bot.sandbox.chats import destination
from bot.sandbox.errors import bad_request
from bot.sandbox.store import Json
from bot.sandbox.world import Call, World

SCOPES = (
    "default all_private_chats all_group_chats all_chat_administrators chat chat_administrators chat_member"
).split()
MOST_COMMANDS = 100


def _key(scope: Json, language: str) -> str:
    return f"commands:{json.dumps(scope, sort_keys=True)}:{language}"


def _scope(call: Call) -> Json:
    scope = call.params.get("scope") or {"type": "default"}
    if not isinstance(scope, dict) or scope.get("type") not in SCOPES:
        raise bad_request("can't parse BotCommandScope: Unsupported type specified")
    if "chat_id" not in scope:
        return {"type": scope["type"]}
    chat = destination(Call(call.world, {"chat_id": _number(scope["chat_id"])}, {}))
    member = {"user_id": int(scope["user_id"])} if "user_id" in scope else {}
    return {"type": scope["type"], "chat_id": chat["id"], **member}


def _number(chat_id: Any) -> Any:
    return int(chat_id) if re.fullmatch(r"-?\d+", str(chat_id)) else chat_id


def _place(call: Call) -> str:
    language = call.text("language_code", "")
    if language and not re.fullmatch(r"[a-z]{2}", language):
        raise bad_request("invalid language code specified")
    return _key(_scope(call), language)


def _check(command: Any) -> Json:
    if not isinstance(command, dict) or not {"command", "description"} <= command.keys():
        raise bad_request("can't parse BotCommand: expected an Object with a command and a description")
    name, description = str(command["command"]).removeprefix("/"), str(command["description"]).strip()
    if not re.fullmatch(r"[a-z0-9_]{1,32}", name):
        raise bad_request("BOT_COMMAND_INVALID")
    if not 1 <= len(description) <= 256:
        raise bad_request("BOT_COMMAND_DESCRIPTION_INVALID")
    return {"command": name, "description": description}


def set_my_commands(call: Call) -> bool:
    commands = call.params.get("commands")
    if not isinstance(commands, list):
        raise bad_request("can't parse commands: expected an Array of BotCommand")
    if len(commands) > MOST_COMMANDS:
        raise bad_request("too many commands specified")
    call.world.store.keep_setting(_place(call), [_check(command) for command in commands])
    return True


def get_my_commands(call: Call) -> list[Json]:
    commands: list[Json] = call.world.store.setting(_place(call), [])
    return commands


def delete_my_commands(call: Call) -> bool:
    call.world.store.drop_setting(_place(call))
    return True


def shown_commands(world: World, user: Json, chat: Json) -> list[Json]:
    """The menu on this person's phone: the narrowest scope with commands, in their language or in none."""
    scopes: list[Json] = [
        {"type": "chat_member", "chat_id": chat["id"], "user_id": user["id"]},
        {"type": "chat", "chat_id": chat["id"]},
        {"type": "all_private_chats" if chat["type"] == "private" else "all_group_chats"},
        {"type": "default"},
    ]
    for scope in scopes:
        for language in (user.get("language_code", "")[:2], ""):
            if commands := world.store.setting(_key(scope, language)):
                return list(commands)
    return []
