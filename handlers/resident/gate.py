"""The safety gate: before anything else is done with words, who to call when they sound like danger."""

from datetime import timedelta

from domain.limits import Hold
from domain.municipality import Topic
from domain.office import Number
from domain.safety.danger import worst_in
from domain.safety.rules import Level
from domain.working_time import next_reading
from handlers.resident.kept import are_words_kept
from handlers.turn import Turn
from handlers.views import gate as views
from handlers.views.messages import Message
from handlers.views.personal import service_number_masked

_WHOM_TO_CALL = "whom to call"  # about nothing else that the next photo of an album could take back
_TOO_LATE = timedelta(hours=1)  # so shortly before the office closes nobody counts on being read


def watch(turn: Turn, hold: Hold | None) -> None:
    """Looks at what was typed, under a photo and in a change too; staff describe danger for a living."""
    if numbers := _shown(turn):
        reading = _read_at(turn) if hold is None and are_words_kept(turn) else None
        turn.say(views.who_to_call(turn.t_as_written, turn.municipality, numbers, reading, hold is Hold.MORE_OF_IT))
    if turn.update.callback_query is None and turn.text != turn.as_typed:
        turn.say(service_number_masked(turn.t))


def is_open_to(turn: Turn) -> bool:
    """Whether danger in words of this turn was answered, so that a card may say so."""
    return not turn.is_staff


def sounds_like_danger(words: str) -> bool:
    return bool(_numbers(words))


def _shown(turn: Turn) -> tuple[Number, ...]:
    """The numbers that what was typed in this turn asks for."""
    if not is_open_to(turn) or turn.update.callback_query is not None:
        return ()
    return _numbers(turn.text)


def _numbers(words: str) -> tuple[Number, ...]:
    danger = worst_in(words)
    if danger.level is not Level.NOW:
        return ()
    return tuple(dict.fromkeys(number for concern in danger.concerns for number in concern.numbers))


def warn_of_topic(turn: Turn, topic: Topic, is_kept: bool) -> None:
    """A topic that is announced at once may mean danger too; after words that did, the preview has its numbers."""
    if topic.urgent and is_open_to(turn) and not _shown(turn):
        _warn(turn, tuple(dict.fromkeys((Number.EMERGENCY, *topic.call))), is_kept)


def warn_of_whole(turn: Turn, before: str, whole: str, is_kept: bool) -> None:
    """Danger of which each of two messages said a half."""
    if is_open_to(turn) and whole not in (before, turn.text) and not _shown(turn) and not _numbers(before):
        if numbers := _numbers(whole):
            _warn(turn, numbers, is_kept)


def _warn(turn: Turn, numbers: tuple[Number, ...], is_kept: bool) -> None:
    reading = _read_at(turn) if is_kept else None
    turn.show(views.who_to_call(turn.t_as_written, turn.municipality, numbers, reading), about=_WHOM_TO_CALL)


def warn_of_crime(turn: Turn, words: str) -> None:
    """After words that go with a signal; those of a report are answered in its preview."""
    danger = worst_in(words)
    if danger.level is Level.POLICE:
        turn.say(Message(views.no_life_in_danger(turn.t_as_written, turn.municipality, danger.concerns)))


def warn_of_eve(turn: Turn, numbers: tuple[Number, ...]) -> None:
    turn.say(views.nobody_reads_along(turn.t, turn.municipality, numbers, _read_at(turn)))


def _read_at(turn: Turn) -> views.Reading:
    one, halt = turn.municipality, turn.halt
    if halt is not None and halt.until is None:
        return views.Reading(turn.today)
    until = halt.until if halt else None
    for moment in (turn.now, turn.now + _TOO_LATE):
        if at := next_reading(moment, one.working_time, one.timezone, until):
            return views.Reading(turn.today, at=at)
    return views.Reading(turn.today, before=one.working_time.end)
