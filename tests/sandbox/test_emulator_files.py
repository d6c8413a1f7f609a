import json
import struct
from typing import Any

import pytest

from bot.sandbox.images import image_size
from bot.sandbox.world import Upload
from tests.sandbox.rooms import ANN, TOKEN, Room

PNG = b"\x89PNG\r\n\x1a\n" + struct.pack(">I4sII", 13, b"IHDR", 640, 320) + b"rest"
JPEG = b"\xff\xd8\xff\xe0\x00\x04ab\xff\xc0\x00\x11\x08\x00\x30\x00\x40\x03rest"


@pytest.fixture(autouse=True)
def started(room: Room) -> None:
    room.people.starts(ANN)


def test_sizes_of_images() -> None:
    assert image_size(PNG) == (640, 320)
    assert image_size(JPEG) == (64, 48)
    assert image_size(b"GIF89a\x05\x00\x04\x00") == (5, 4)
    assert image_size(b"text") is None


async def test_a_photo_of_a_person_can_be_fetched_and_sent_on(room: Room) -> None:
    message = room.people.sends_photo(ANN, PNG, caption="kijk /hier")
    small, whole = message["photo"]
    assert (small["width"], whole["width"]) == (90, 640)
    assert message["caption_entities"][0]["type"] == "bot_command"
    file = await room.call("getFile", file_id=whole["file_id"])
    assert room.emulator.file(TOKEN, file["file_path"]) == PNG
    sent = await room.call("sendPhoto", chat_id=ANN, photo=small["file_id"], caption="<i>x</i>", parse_mode="HTML")
    assert (sent["photo"], sent["caption"]) == (message["photo"], "x")


async def test_what_people_send(room: Room) -> None:
    people = room.people
    people.sends_voice(ANN, b"ogg", duration=7)
    people.sends_video(ANN, b"mp4")
    people.sends_document(ANN, b"pdf", file_name="brief.pdf", mime_type="application/pdf")
    people.sends_sticker(ANN)
    people.sends_location(ANN, 52.3, 5.24)
    people.sends_contact(ANN, "+31612345678")
    for _ in range(2):
        people.sends_photo(ANN, b"not checked", media_group_id="a1")
    voice, _video, document, _sticker, place, contact, *album = [u["message"] for u in (await room.hear())[1:]]
    assert voice["voice"]["duration"] == 7
    assert document["document"]["file_name"] == "brief.pdf"
    assert place["location"] == {"latitude": 52.3, "longitude": 5.24}
    assert contact["contact"]["user_id"] == ANN
    assert [photo["media_group_id"] for photo in album] == ["a1", "a1"]
    sent = await room.call("sendVoice", chat_id=ANN, voice=voice["voice"]["file_id"])
    assert sent["voice"] == voice["voice"]


async def test_files_the_bot_sends(room: Room) -> None:
    csv = Upload(b"a;b", "cijfers.csv", "text/plain")
    sent = await room.emulator.call(TOKEN, "sendDocument", {"chat_id": ANN, "caption": "c"}, {"document": csv})
    assert (sent["document"]["file_name"], sent["document"]["mime_type"]) == ("cijfers.csv", "text/csv")
    assert room.store.file_data(sent["document"]["file_id"]) == b"a;b"
    place = {"chat_id": ANN, "message_id": sent["message_id"]}
    assert (await room.call("editMessageCaption", **place, caption="d"))["caption"] == "d"
    photo = await room.call("sendPhoto", {"chart": PNG}, chat_id=ANN, photo="attach://chart")
    assert photo["photo"][-1]["height"] == 320


async def test_an_album(room: Room) -> None:
    media = [
        {"type": "photo", "media": "attach://one", "caption": "k"},
        {"type": "photo", "media": "attach://two"},
    ]
    sent = await room.call("sendMediaGroup", {"one": PNG, "two": JPEG}, chat_id=ANN, media=json.dumps(media))
    assert len({message["media_group_id"] for message in sent}) == 1
    assert [message.get("caption") for message in sent] == ["k", None]


@pytest.mark.parametrize(
    ("method", "params", "description"),
    [
        ("sendPhoto", {"photo": "x"}, "wrong file identifier/HTTP URL specified"),
        ("sendPhoto", {"photo": "https://x.nl/a.png"}, "failed to get HTTP URL content"),
        ("sendPhoto", {"photo": "attach://up"}, "IMAGE_PROCESS_FAILED"),
        ("sendPhoto", {"photo": "attach://missing"}, "there is no file in the request"),
        ("sendPhoto", {}, "there is no photo in the request"),
        ("sendDocument", {"document": "attach://up", "caption": "x" * 1025}, "message caption is too long"),
        ("sendMediaGroup", {"media": []}, "media group must include 2-10 items"),
        ("getFile", {"file_id": "x"}, "invalid file_id"),
    ],
)
async def test_files_telegram_refuses(room: Room, method: str, params: dict[str, Any], description: str) -> None:
    assert await room.refusal(method, {"up": b"data"}, chat_id=ANN, **params) == f"Bad Request: {description}"


async def test_a_voice_message_is_no_photo(room: Room) -> None:
    voice = room.people.sends_voice(ANN, b"ogg", duration=1)["voice"]
    refusal = await room.refusal("sendPhoto", chat_id=ANN, photo=voice["file_id"])
    assert refusal == "Bad Request: can't use file of type Voice as Photo"
