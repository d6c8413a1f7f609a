"""Who the bot may write to, and what a chat looks like in a message."""

from bot.sandbox.errors import bad_request, forbidden, group_was_upgraded
from bot.sandbox.store import Group, Json, Person
from bot.sandbox.world import Call, World

FIRST_SUPERGROUP = -1_000_000_000_000


def is_supergroup(chat_id: int) -> bool:
    return chat_id < FIRST_SUPERGROUP


def private_chat(user: Json) -> Json:
    shown = ("id", "first_name", "last_name", "username")
    return {key: user[key] for key in shown if user.get(key)} | {"type": "private"}


def chat_of(world: World, chat_id: int) -> Json:
    """The chat whatever the bot may do there; raises LookupError."""
    if person := world.store.person(chat_id):
        return private_chat(person.user)
    if group := world.store.group(chat_id):
        return group.chat
    raise LookupError(f"nobody made chat {chat_id}")


def destination(call: Call) -> Json:
    """The chat the bot may write to; raises ApiError as Telegram would."""
    chat_id = call.params.get("chat_id")
    if chat_id is None:
        raise bad_request("chat_id is empty")
    if isinstance(chat_id, int):
        if person := call.world.store.person(chat_id):
            return _private_destination(person)
        if group := call.world.store.group(chat_id):
            return _group_destination(group)
    raise bad_request("chat not found")


def _private_destination(person: Person) -> Json:
    if person.blocked:
        raise forbidden("bot was blocked by the user")
    if not person.started:
        raise forbidden("bot can't initiate conversation with a user")
    return private_chat(person.user)


def _group_destination(group: Group) -> Json:
    if group.migrated_to is not None:
        raise group_was_upgraded(group.migrated_to)
    if group.bot_status == "kicked":
        raise forbidden(f"bot was kicked from the {group.chat['type']} chat")
    if group.bot_status != "member":
        raise forbidden(f"bot is not a member of the {group.chat['type']} chat")
    return group.chat
