"""The text or caption of a call: parsed, checked and measured after parsing."""

from bot.sandbox.entities import Formatted, finished, given_entities, units
from bot.sandbox.errors import bad_request
from bot.sandbox.html_mode import parse_html
from bot.sandbox.store import Json
from bot.sandbox.world import Call, World

LONGEST_TEXT = 4096
LONGEST_CAPTION = 1024


def _formatted(world: World, source: str, params: Json, entities_name: str) -> Formatted:
    mode = params.get("parse_mode") or ""
    if mode.lower() == "html":
        text, entities = parse_html(source)
    elif mode:
        raise bad_request("unsupported parse_mode")
    else:
        text, entities = source, given_entities(source, params.get(entities_name) or [])
    text, entities = finished(text, entities)
    return text, [known for entity in entities if (known := _with_user(world, entity))]


def _with_user(world: World, entity: Json) -> Json | None:
    """A link to a person becomes a mention of somebody known, or nothing."""
    prefix = "tg://user?id="
    if entity["type"] != "text_link" or not entity["url"].startswith(prefix):
        return entity
    number = entity["url"].removeprefix(prefix)
    person = world.store.person(int(number)) if number.isdecimal() else None
    if person is None:
        return None
    return {
        "type": "text_mention",
        "offset": entity["offset"],
        "length": entity["length"],
        "user": person.user,
    }


def text_content(call: Call) -> Json:
    text, entities = _formatted(call.world, call.text("text", ""), call.params, "entities")
    if not text:
        raise bad_request("message text is empty")
    if units(text) > LONGEST_TEXT:
        raise bad_request("message is too long")
    content: Json = {"text": text}
    if entities:
        content["entities"] = entities
    if options := call.params.get("link_preview_options"):
        content["link_preview_options"] = options
    return content


def caption_content(world: World, params: Json) -> Json:
    text, entities = _formatted(world, str(params.get("caption") or ""), params, "caption_entities")
    if units(text) > LONGEST_CAPTION:
        raise bad_request("message caption is too long")
    content: Json = {"caption": text} if text else {}
    return content | ({"caption_entities": entities} if entities else {})
