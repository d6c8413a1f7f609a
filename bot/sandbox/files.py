"""Photos, voice messages and documents: kept as bytes, known to bots by file_id."""

import base64
import hashlib
from typing import Any

from bot.sandbox.errors import bad_request
from bot.sandbox.images import image_size
from bot.sandbox.store import Json
from bot.sandbox.world import Call, World

# What getFile gives a bot; a user can send more.
LARGEST_DOWNLOAD = 20 * 1024 * 1024
UNKNOWN_SIZE = (800, 600)
THUMBNAIL = 90
FOLDERS = {
    "photo": ("photos", ".jpg"),
    "voice": ("voice", ".oga"),
    "video": ("videos", ".mp4"),
    "sticker": ("stickers", ".webp"),
    "document": ("documents", ""),
}


def keep(world: World, kind: str, data: bytes, **described: Any) -> Json:
    """The Voice, Document, … of a message; its file_id can be used again."""
    number = world.store.next(f"file:{kind}", 0)
    seed = f"{kind}:{number}:{world.profile()['id']}".encode()
    secret = base64.urlsafe_b64encode(hashlib.sha256(seed).digest()).decode().rstrip("=")
    folder, suffix = FOLDERS[kind]
    name = described.get("file_name") or ""
    suffix = "." + name.rsplit(".", 1)[1] if "." in name and kind == "document" else suffix
    shown = {"file_id": f"AgACAgQ{secret}", "file_unique_id": f"AQAD{secret[:12]}", "file_size": len(data)}
    kept = {"kind": kind, "file_path": f"{folder}/file_{number}{suffix}"}
    world.store.add_file(shown | described | kept, data)
    return shown | described


def keep_photo(world: World, data: bytes) -> list[Json]:
    """Smallest first, as Telegram lists the sizes of a photo."""
    width, height = image_size(data) or UNKNOWN_SIZE
    scale = min(1.0, THUMBNAIL / max(width, height))
    small = {"width": max(1, round(width * scale)), "height": max(1, round(height * scale))}
    thumbnail = keep(world, "photo", data, **small)
    whole = keep(world, "photo", data, width=width, height=height)
    sizes = [thumbnail, whole]
    for size in sizes:
        world.store.keep_setting(f"photo:{size['file_id']}", sizes)
    return sizes


def photo_sizes(world: World, file: Json) -> list[Json]:
    sizes: list[Json] = world.store.setting(f"photo:{file['file_id']}")
    return sizes


def shown(file: Json) -> Json:
    return {key: value for key, value in file.items() if key not in ("kind", "file_path")}


def get_file(call: Call) -> Json:
    file = call.world.store.file(call.text("file_id"))
    if file is None:
        raise bad_request("invalid file_id")
    if file["file_size"] > LARGEST_DOWNLOAD:
        raise bad_request("file is too big")
    return {key: file[key] for key in ("file_id", "file_unique_id", "file_size", "file_path")}
