"""What is said to photos, voice messages, files and changes: whether they are taken, and why not."""

from domain.answers import Enclosed
from domain.reports import LONGEST_VOICE
from domain.signals import Signal
from handlers.i18n import Translator
from handlers.views.messages import Message, lines


def received(t: Translator) -> Message:
    return Message(t.text("Thank you, I have it."))


def voice_too_long(t: Translator) -> Message:
    return Message(
        t.text(
            "A voice message can take {minutes} minutes at most. Please record a shorter one, or write it.",
            minutes=LONGEST_VOICE // 60,
        )
    )


def too_many_photos(t: Translator, most: int) -> Message:
    return Message(t.text("I keep the first {most} photos.", most=most))


def not_kept(t: Translator, signal: Signal, sent: Enclosed, still_asked: bool) -> Message:
    """What was sent with an answer and may not go with the report, as it may not go with others of its kind."""
    number = signal.number
    return Message(
        lines(
            t.text("I do not keep this photo with <b>{number}</b>.", number=number) if sent.photos else None,
            t.text("I do not keep this voice message with <b>{number}</b>.", number=number) if sent.voice else None,
            t.text("I do not keep this pin on the map with <b>{number}</b>.", number=number) if sent.location else None,
            t.text("Please type your answer.") if still_asked else None,
        )
    )


def only_these_kinds(t: Translator) -> Message:
    return Message(t.text("I cannot read that. Please send text, a photo, a voice message or a location."))


def only_text(t: Translator) -> Message:
    return Message(t.text("Please type it as text."))


def only_the_words(t: Translator) -> Message:
    """What was sent with words cannot be read; they can."""
    return Message(
        t.text("I read your words, but I cannot open this file. A photo, a voice message or a location works.")
    )


def cannot_use_edit(t: Translator) -> Message:
    return Message(t.text("I see that you changed a message. Please write it again as a new message."))
