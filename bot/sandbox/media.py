"""Methods that send files."""

from bot.sandbox import files, sending
from bot.sandbox.chats import destination
from bot.sandbox.errors import bad_request
from bot.sandbox.images import image_size
from bot.sandbox.store import Json
from bot.sandbox.texts import caption_content
from bot.sandbox.world import Call, Upload

LARGEST_PHOTO = 10 * 1024 * 1024
LARGEST_FILE = 50 * 1024 * 1024
ALBUM = range(2, 11)
MIME_TYPES = {
    "voice": "audio/ogg",
    "video": "video/mp4",
    "csv": "text/csv",
    "pdf": "application/pdf",
    "png": "image/png",
    "jpg": "image/jpeg",
    "txt": "text/plain",
    "json": "application/json",
    "ics": "text/calendar",
    "xlsx": "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
}


def _upload(call: Call, reference: str) -> Upload:
    upload = call.files.get(reference.removeprefix("attach://"))
    if upload is None:
        raise bad_request("there is no file in the request")
    if not upload.data:
        raise bad_request("file must be non-empty")
    if len(upload.data) > LARGEST_FILE:
        raise bad_request("file is too big")
    return upload


def _known(call: Call, kind: str, reference: str) -> Json | list[Json]:
    if reference.startswith(("http://", "https://")):
        raise bad_request("failed to get HTTP URL content")
    file = call.world.store.file(reference)
    if file is None:
        raise bad_request("wrong file identifier/HTTP URL specified")
    if file["kind"] != kind:
        raise bad_request(f"can't use file of type {file['kind'].title()} as {kind.title()}")
    if kind == "photo":
        return files.photo_sizes(call.world, file)
    return files.shown(file)


def _photo(call: Call, upload: Upload) -> list[Json]:
    if len(upload.data) > LARGEST_PHOTO:
        raise bad_request("file is too big")
    if image_size(upload.data) is None:
        raise bad_request("IMAGE_PROCESS_FAILED")
    return files.keep_photo(call.world, upload.data)


def _file(call: Call, kind: str, params: Json) -> Json | list[Json]:
    reference = params.get("media" if "media" in params else kind)
    if not isinstance(reference, str) or not reference:
        raise bad_request(f"there is no {kind} in the request")
    if not reference.startswith("attach://"):
        return _known(call, kind, reference)
    upload = _upload(call, reference)
    return (
        _photo(call, upload)
        if kind == "photo"
        else files.keep(call.world, kind, upload.data, **_described(kind, upload, params))
    )


def _described(kind: str, upload: Upload, params: Json) -> Json:
    name = upload.file_name or ""
    suffix = name.rsplit(".", 1)[-1].lower()
    guessed = MIME_TYPES.get(suffix) or upload.mime_type or "application/octet-stream"
    if kind == "document":
        return {"file_name": name or "document", "mime_type": guessed}
    measured = {"duration": int(params.get("duration", 0)), "mime_type": MIME_TYPES[kind]}
    if kind == "video":
        measured |= {"width": int(params.get("width", 320)), "height": int(params.get("height", 240))}
    return measured


def _content(call: Call, kind: str, params: Json) -> Json:
    caption = caption_content(call.world, params)
    return {kind: _file(call, kind, params)} | caption


def send_photo(call: Call) -> Json:
    return sending.send(call, destination(call), _content(call, "photo", call.params))


def send_voice(call: Call) -> Json:
    return sending.send(call, destination(call), _content(call, "voice", call.params))


def send_document(call: Call) -> Json:
    return sending.send(call, destination(call), _content(call, "document", call.params))


def send_video(call: Call) -> Json:
    return sending.send(call, destination(call), _content(call, "video", call.params))


def edit_message_media(call: Call) -> Json:
    item = call.params.get("media")
    if not isinstance(item, dict) or item.get("type") not in ("photo", "document", "video"):
        raise bad_request("can't parse input media JSON object")
    return sending.edit_media(call, _content(call, item["type"], item))


def _check_album(media: object) -> list[Json]:
    if not isinstance(media, list) or not all(isinstance(item, dict) for item in media):
        raise bad_request("can't parse media JSON object")
    if len(media) not in ALBUM:
        raise bad_request("media group must include 2-10 items")
    kinds = {item.get("type") for item in media}
    if not kinds <= {"photo", "video"} and kinds != {"document"}:
        raise bad_request("can't mix these types of media in one album")
    return media


def send_media_group(call: Call) -> list[Json]:
    chat = destination(call)
    items = _check_album(call.params.get("media"))
    group = {"media_group_id": str(13_000_000_000_000_000 + call.world.store.next("album"))}
    contents = [_content(call, item["type"], item) | group for item in items]
    return [sending.send(call, chat, content) for content in contents]
