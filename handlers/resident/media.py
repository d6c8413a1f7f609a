"""What residents send besides words: photos, a voice message, a place; and what does not work."""

from dataclasses import replace
from datetime import timedelta

from telegram import Message

from domain.answers import Enclosed
from domain.dialogues import Step
from domain.reports import LONGEST_VOICE, MOST_PHOTOS, Draft
from domain.signals import Attachment, Location, Voice
from handlers.coordinator import writing
from handlers.resident import belonging, enclosing, seasons
from handlers.resident.enclosing import WHILE_AN_ALBUM_ARRIVES
from handlers.resident.kept import may_be_a_report
from handlers.resident.questions import proceed
from handlers.resident.report import suggest, with_words
from handlers.turn import Turn
from handlers.views import media as views
from handlers.views import welcome


def take_photo(turn: Turn) -> None:
    message = _message(turn)
    draft = turn.answers.draft
    if _goes_with_an_answer(turn):
        writing.take_attachment(turn, Attachment("photo", message.photo[-1].file_id))
        return
    if belonging.take(turn, Enclosed(photos=(message.photo[-1].file_id,))):
        return
    if not may_be_a_report(turn):
        turn.say(views.only_text(turn.t))
        return
    if len(draft.photos) >= MOST_PHOTOS:
        _say_enough(turn, message.media_group_id)
        return
    _warn_at_first(turn)
    photos = (*draft.photos, message.photo[-1].file_id)
    draft = _with_caption(turn, replace(draft, photos=photos))
    if message.media_group_id:
        _answer_once(turn, draft, f"album:{message.media_group_id}")
    else:
        proceed(turn, draft)


def _say_enough(turn: Turn, album: str | None) -> None:
    """Once for an album; words under a photo that is not kept are."""
    enough = views.too_many_photos(turn.t, MOST_PHOTOS)
    if album is None:
        turn.say(enough)
    else:
        about = f"enough:{album}"
        turn.take_back(about)
        turn.say(enough, about=about, held=WHILE_AN_ALBUM_ARRIVES)
    if turn.text:
        proceed(turn, _with_caption(turn, turn.answers.draft))


def _answer_once(turn: Turn, draft: Draft, album: str) -> None:
    """An album comes as several messages and gets one answer, after the last."""
    turn.take_back(album)
    with turn.saying(held=WHILE_AN_ALBUM_ARRIVES, about=album):
        proceed(turn, draft)


def take_voice(turn: Turn) -> None:
    voice = _message(turn).voice
    if voice is not None and _goes_with_an_answer(turn):
        writing.take_attachment(turn, Attachment("voice", voice.file_id))
        return
    if voice is None or not (may_be_a_report(turn) or enclosing.is_awaited(turn)):
        turn.say(views.only_text(turn.t))
        return
    seconds = _seconds(voice.duration)
    said = Voice(voice.file_id, seconds) if seconds <= LONGEST_VOICE else None
    if said is None:
        turn.say(views.voice_too_long(turn.t))
    if belonging.take(turn, Enclosed(voice=said)) or said is None:
        return
    _warn_at_first(turn)
    turn.say(views.received(turn.t))
    proceed(turn, _with_caption(turn, replace(turn.answers.draft, voice=said)))


def _seconds(duration: int | timedelta) -> int:
    """A number in this version of the library, a timedelta in later ones."""
    return int(duration.total_seconds()) if isinstance(duration, timedelta) else duration


def take_location(turn: Turn) -> None:
    place = _message(turn).location
    location = Location(place.latitude, place.longitude) if place is not None else None
    if belonging.take(turn, Enclosed(location=location)):
        return
    if location is None or not may_be_a_report(turn):
        turn.say(views.only_text(turn.t))
        return
    _warn_at_first(turn)
    turn.say(views.received(turn.t))
    proceed(turn, replace(turn.answers.draft, location=location))


def take_contact(turn: Turn) -> None:
    if turn.step in (Step.CALL_BACK, Step.NEW_CONTACT):
        turn.say(welcome.type_the_number(turn.t))
    else:
        take_other(turn)


def take_other(turn: Turn) -> None:
    """Stickers, videos, files: nothing is lost but nothing is kept either, so say what does work."""
    turn.say(views.only_text(turn.t) if turn.is_staff else views.only_these_kinds(turn.t))


def _warn_at_first(turn: Turn) -> None:
    if turn.step is None:
        seasons.warn_of_eve(turn)


def _goes_with_an_answer(turn: Turn) -> bool:
    return turn.step in writing.CARRYING and turn.is_staff


def _with_caption(turn: Turn, draft: Draft) -> Draft:
    if not turn.text:
        return replace(draft, message_id=draft.message_id or _message(turn).message_id)
    if draft.is_long_enough and draft.text:
        return suggest(turn, replace(draft, text=f"{draft.text}\n{turn.text}"))
    return with_words(turn, draft, turn.text)


def _message(turn: Turn) -> Message:
    message = turn.update.message
    if message is None:
        raise TypeError("only new messages carry media")
    return message
