from collections.abc import Callable
from datetime import datetime

from sqlalchemy import Connection

from storage import reminders, retention, shown_words, voices
from storage.retention import Ids
from tests.storage.plans import plan
from tests.storage.rows import NOW

Old = Callable[[datetime], Ids]


def test_what_was_told_long_ago_is_found_without_those_that_still_wait(conn: Connection) -> None:
    assert "reminder_told" in plan(conn, lambda: reminders.forget_before(conn, NOW))


def test_what_is_kept_for_a_while_after_closing_is_not_looked_for_among_all_closed_signals(conn: Connection) -> None:
    assert "signal_voice" in plan(conn, lambda: voices.of_closed_before(conn, NOW, 1))
    little: tuple[Old, ...] = (retention.neighbours, retention.contacts, retention.call_backs)
    for old in (*little, retention.participants):
        assert "SCAN signal" not in _plan_of(conn, old)
    indexes: dict[Old, str] = {
        retention.reply_keys: "reply_key_closed",
        retention.identities: "signal_with_person",
        retention.texts: "signal_with_words",
        retention.remarks: "remark_with_words",
        retention.audit_lines: "audit_age",
    }
    for old, index in indexes.items():
        assert f"USING INDEX {index}" in _plan_of(conn, old)
        assert "TEMP B-TREE" not in _plan_of(conn, old)


def _plan_of(conn: Connection, old: Old) -> str:
    return plan(conn, lambda: conn.execute(old(NOW).limit(100)).all())


def test_what_staff_see_is_not_looked_for_among_all_that_was_sent(conn: Connection) -> None:
    assert "SCAN outbox" not in plan(conn, lambda: shown_words.due(conn, NOW, 1))
    assert "SCAN outbox" not in plan(conn, lambda: shown_words.forget_message(conn, 1, 1))
