"""Who is where: blocking the bot, groups, and a group that becomes a supergroup."""

from dataclasses import replace

from bot.sandbox.chats import is_supergroup, private_chat
from bot.sandbox.incoming import person
from bot.sandbox.messages import post
from bot.sandbox.store import Group, Json
from bot.sandbox.world import World


def _member(world: World, status: str) -> Json:
    extra: Json = {"until_date": 0} if status == "kicked" else {}
    return {"user": world.bot_user(), "status": status} | extra


def _tell_bot(world: World, chat: Json, user: Json, old: str, new: str) -> None:
    body = {"chat": chat, "from": user, "date": world.timestamp()}
    members = {"old_chat_member": _member(world, old), "new_chat_member": _member(world, new)}
    world.update("my_chat_member", body | members)


def set_blocked(world: World, user_id: int, blocked: bool) -> None:
    who = person(world, user_id)
    if who.blocked == blocked:
        return
    # Whoever unblocks may be written to again, even when they never said a word.
    world.store.keep_person(replace(who, blocked=blocked, started=True))
    old, new = ("member", "kicked") if blocked else ("kicked", "member")
    _tell_bot(world, private_chat(who.user), who.user, old, new)
    world.tell("blocked", user_id, blocked=blocked)


def add_group(world: World, chat_id: int, title: str, member_ids: list[int], bot: bool) -> Json:
    kind = "supergroup" if is_supergroup(chat_id) else "group"
    chat: Json = {"id": chat_id, "title": title, "type": kind}
    world.store.keep_group(Group(chat, "member" if bot else "left", None))
    for user_id in member_ids:
        world.store.add_member(chat_id, user_id)
    return chat


def group(world: World, chat_id: int) -> Group:
    found = world.store.group(chat_id)
    if found is None:
        raise LookupError(f"add_group({chat_id}, …) first")
    return found


def move_bot(world: World, user_id: int, chat_id: int, status: str) -> None:
    """A person adds the bot to a group (member) or removes it (kicked)."""
    there, user = group(world, chat_id), person(world, user_id).user
    if there.bot_status == status:
        return
    world.store.keep_group(replace(there, bot_status=status))
    _tell_bot(world, there.chat, user, there.bot_status, status)
    if status == "member":
        joined = {"new_chat_members": [world.bot_user()]}
        world.update("message", post(world, there.chat, user, joined))
    else:
        post(world, there.chat, user, {"left_chat_member": world.bot_user()})
    world.tell("left", chat_id, left=status != "member")


def leave(world: World, chat: Json) -> None:
    there = group(world, chat["id"])
    world.store.keep_group(replace(there, bot_status="left"))
    me = world.bot_user()
    _tell_bot(world, chat, me, "member", "left")
    post(world, chat, me, {"left_chat_member": me})
    world.tell("left", chat["id"], left=True)


def migrate(world: World, old_id: int, new_id: int) -> Json:
    """Members and bot move to a supergroup with a new id; the old one refuses every call from now on."""
    if not is_supergroup(new_id):
        raise ValueError(f"a supergroup's id is below -1000000000000, not {new_id}")
    old = group(world, old_id)
    members = world.store.members(old_id)
    chat = add_group(world, new_id, old.chat["title"], members, old.bot_status == "member")
    user = person(world, members[0]).user if members else world.bot_user()
    moved_away = post(world, old.chat, user, {"migrate_to_chat_id": new_id})
    moved_in = post(world, chat, user, {"migrate_from_chat_id": old_id})
    world.store.keep_group(replace(old, migrated_to=new_id))
    for user_id in members:
        world.store.remove_member(old_id, user_id)
    if old.bot_status == "member":
        world.update("message", moved_away)
        world.update("message", moved_in)
    return chat
