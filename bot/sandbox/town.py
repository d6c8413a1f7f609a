"""Who lives in the sandbox: the bot, the people on the page, team OOV, and neighbours who wrote before."""

import secrets
from collections.abc import Sequence
from pathlib import Path

from bot.sandbox import files
from bot.sandbox.emulator import Emulator
from bot.sandbox.page import Phone
from bot.sandbox.people import People
from bot.sandbox.store import Json, Person
from bot.sandbox.world import World
from domain.municipality import Municipality

BOT_ID, BOT_USERNAME, BOT_NAME = 700_000_001, "buurtsignaal_bot", "Buurtsignaal"
FATMA, JAMES, AYSE = 101, 102, 103
COORDINATOR, TEAM_MEMBER = 201, 301
TEAM_OOV = -1_001_234_567_890
_FIRST_NEIGHBOUR = 1_001
NEIGHBOURS = 14
VOICE_SECONDS = 7
_ENGLISH = (12, 13, 14)
_SETTLED = "settled"

_RESIDENTS = {FATMA: ("Fatma", "nl"), JAMES: ("James", "en"), AYSE: ("Ayşe", "tr")}


def neighbour(number: int) -> int:
    """The user id of the neighbour with this number, from 1 to NEIGHBOURS."""
    if not 1 <= number <= NEIGHBOURS:
        raise ValueError(f"there is no neighbour {number}")
    return _FIRST_NEIGHBOUR + number - 1


def neighbour_language(number: int) -> str:
    return "en" if number in _ENGLISH else "nl"


def coordinator_name(municipality: Municipality) -> str:
    return municipality.face.name or "Sanne"


def settle(emulator: Emulator, municipality: Municipality) -> str:
    """Everybody moves in on the first start. The bot's token, a different one in every sandbox."""
    store, people = emulator.world.store, People(emulator)
    if not is_settled(emulator):
        for user_id, (name, language) in _RESIDENTS.items():
            people.add_person(user_id, name, language_code=language)
        people.add_person(COORDINATOR, coordinator_name(municipality))
        people.add_person(TEAM_MEMBER, "Rob")
        for number in range(1, NEIGHBOURS + 1):
            _add_neighbour(emulator, number)
        people.add_group(TEAM_OOV, f"Team OOV {municipality.name}", [TEAM_MEMBER], bot=True)
        # Another page in the same browser could call the Bot API here, if it knew the token.
        people.add_bot(f"{BOT_ID}:{secrets.token_urlsafe(26)}", BOT_USERNAME, BOT_NAME)
        _keep_media(emulator.world)
        # Last: a start that is cut off before is a first start again.
        store.keep_setting(_SETTLED, True)
    return str(store.setting("bot")["token"])


def is_settled(emulator: Emulator) -> bool:
    return emulator.world.store.setting(_SETTLED) is not None


def _add_neighbour(emulator: Emulator, number: int) -> None:
    """They have written to the bot before, so that it may write back."""
    user: Json = {"id": neighbour(number), "is_bot": False, "first_name": f"Buur {number}"}
    user["language_code"] = neighbour_language(number)
    with emulator.world.changing():
        emulator.world.store.keep_person(Person(user, started=True, blocked=False))


def media(emulator: Emulator) -> dict[str, str]:
    """The file ids of a photo and a voice message that neighbours sent."""
    kept: dict[str, str] = emulator.world.store.setting("samples")
    return kept


def _keep_media(world: World) -> None:
    page = Path(__file__).with_name("page")
    photo, voice = ((page / name).read_bytes() for name in ("sample-photo.jpg", "sample-voice.ogg"))
    described: Json = {"mime_type": "audio/ogg", "duration": VOICE_SECONDS}
    with world.changing():
        photos = files.keep_photo(world, photo)
        spoken = files.keep(world, "voice", voice, **described)
        ids = {"photo": photos[-1]["file_id"], "voice": spoken["file_id"]}
        world.store.keep_setting("samples", ids)


def phones(municipality: Municipality) -> Sequence[Phone]:
    title = municipality.face.title["nl"]
    return (
        *(
            Phone("resident", f"Bewoner {name} ({language})", user_id, user_id)
            for user_id, (name, language) in _RESIDENTS.items()
        ),
        Phone("coordinator", f"{title[:1].upper()}{title[1:]}", COORDINATOR, COORDINATOR),
        Phone("oov", "Team OOV", TEAM_MEMBER, TEAM_OOV),
    )
