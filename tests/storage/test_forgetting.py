from sqlalchemy import Connection

from storage import askings, contacts, reminders, shown_words, voices
from tests.storage.plans import plan
from tests.storage.rows import NOW


def test_what_was_told_long_ago_is_found_without_those_that_still_wait(conn: Connection) -> None:
    assert "reminder_told" in plan(conn, lambda: reminders.forget_before(conn, NOW))


def test_what_is_kept_for_a_while_after_closing_is_not_looked_for_among_all_closed_signals(conn: Connection) -> None:
    assert "SCAN contact" in plan(conn, lambda: contacts.of_closed_before(conn, NOW, 1))
    assert "SCAN asked_neighbour" in plan(conn, lambda: askings.forget_who(conn, NOW))
    assert "signal_voice" in plan(conn, lambda: voices.of_closed_before(conn, NOW, 1))


def test_what_staff_see_is_not_looked_for_among_all_that_was_sent(conn: Connection) -> None:
    assert "SCAN outbox" not in plan(conn, lambda: shown_words.due(conn, NOW, 1))
    assert "SCAN outbox" not in plan(conn, lambda: shown_words.forget_message(conn, 1, 1))
