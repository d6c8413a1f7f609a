from sqlalchemy import Connection

from storage import reminders, retention, shown_words, voices
from storage.retention import Ids
from tests.storage.plans import plan
from tests.storage.rows import NOW


def test_what_was_told_long_ago_is_found_without_those_that_still_wait(conn: Connection) -> None:
    assert "reminder_told" in plan(conn, lambda: reminders.forget_before(conn, NOW))


def test_what_is_kept_for_a_while_after_closing_is_not_looked_for_among_all_closed_signals(conn: Connection) -> None:
    assert "signal_voice" in plan(conn, lambda: voices.of_closed_before(conn, NOW, 1))
    little: tuple[Ids, ...] = (retention.NEIGHBOURS, retention.CONTACTS, retention.CALL_BACKS)
    for old in (*little, retention.PARTICIPANTS, retention.VOICES):
        assert "SCAN signal" not in _plan_of(conn, old)
    indexes: dict[Ids, str] = {
        retention.REPLY_KEYS: "reply_key_closed",
        retention.IDENTITIES: "signal_with_person",
        retention.TEXTS: "signal_with_words",
        retention.REMARKS: "remark_with_words",
        retention.AUDIT_LINES: "audit_age",
    }
    for old, index in indexes.items():
        assert f"USING INDEX {index}" in _plan_of(conn, old)
        assert "TEMP B-TREE" not in _plan_of(conn, old)


def _plan_of(conn: Connection, old: Ids) -> str:
    return plan(conn, lambda: retention.some(conn, old, NOW, 100))


def test_what_staff_see_is_not_looked_for_among_all_that_was_sent(conn: Connection) -> None:
    assert "SCAN outbox" not in plan(conn, lambda: shown_words.due(conn, NOW, 1))
    assert "SCAN outbox" not in plan(conn, lambda: shown_words.forget_message(conn, 1, 1))
