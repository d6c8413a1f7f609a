"""Redacting: words that should not have been kept are taken out for good, wherever a signal holds them."""

from collections.abc import Sequence
from dataclasses import replace

from sqlalchemy import Connection

from domain.errors import Stale, Unknown
from domain.redaction import holds, redacted
from domain.signals import Signal
from services import keeping
from services.deeds import Act, Deed, load, look_up, record
from storage import errands, legal_holds, redaction, remarks, reply_keys, scrubs, shown_words, signals, undo

MOST_WORDS = 20


def words_of(conn: Connection, signal_id: int) -> tuple[str, ...]:
    """All that the signal says: its text, where it is, what was said about it. Raises Unknown."""
    signal = look_up(conn, signal_id)
    return (signal.text, signal.place, *(one.text for one in remarks.of_signal(conn, signal_id)))


def words_of_reporter(conn: Connection, signal_id: int) -> tuple[str, ...]:
    """Raises Unknown."""
    said = (one.text for one in remarks.of_signal(conn, signal_id) if one.kind.is_of_reporter)
    return (look_up(conn, signal_id).text, *said)


def words_around(conn: Connection, signal_id: int) -> tuple[str, ...]:
    """With what is kept beside it: how its reporter can be reached, why they were muted. Raises Unknown."""
    key = reply_keys.of_signal(conn, signal_id)
    return (*words_of(conn, signal_id), *redaction.beside(conn, signal_id, key.person_id if key else None))


def also_in(conn: Connection, signal_id: int, words: Sequence[str]) -> list[str]:
    """Numbers of what it is part of or was split off, and of what goes on from it, where these words stand too."""
    one = look_up(conn, signal_id)
    ids = {one.parent_id, one.split_from, *(other.id for other in signals.going_on(conn, signal_id))} - {None}
    there = (look_up(conn, other) for other in sorted(filter(None, ids)))
    return [other.number for other in there if any(holds(text, words) for text in words_of(conn, other.id))]


def redact(conn: Connection, act: Act, words: Sequence[str]) -> Deed:
    """Cannot be undone, nor can anything that was done before. Raises Unknown when none of the words is there,
    Stale when nothing of it may be deleted."""
    before = load(conn, act)
    if legal_holds.of_signal(conn, before.id) is not None:
        raise Stale(before.id)
    if not any(holds(text, words) for text in words_around(conn, before.id)):
        raise Unknown
    changed = replace(
        before,
        version=before.version + 1,
        changed_at=act.now,
        text=redacted(before.text, words),
        place=redacted(before.place, words),
    )
    after = keeping.keep(conn, before, changed, act.calendar)
    _redact_around(conn, after, words)
    shown_words.hide(conn, before.id)
    errands.look_again(conn)
    scrubs.ask(conn, act.now)
    record(conn, act, "redact")
    return Deed(after, None)


def _redact_around(conn: Connection, signal: Signal, words: Sequence[str]) -> None:
    """What was said about it, what earlier steps kept, what waits to be sent or read, what is being written."""
    remarks.rewrite(conn, signal.id, lambda text: redacted(text, words))
    undo.forget_all(conn, signal.id)
    key = reply_keys.of_signal(conn, signal.id)
    reporter_id = key.person_id if key else None
    redaction.rewrite_beside(conn, signal.id, reporter_id, words)
    redaction.rewrite_messages(conn, signal.id, key.key if key else None, words)
    redaction.rewrite_dialogues(conn, signal.id, reporter_id, words)
    redaction.forget_searches(conn, words)
