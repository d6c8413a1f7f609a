"""The search index follows every change in its transaction, and keeps nothing that was taken away."""

import sqlite3
from contextlib import closing
from dataclasses import replace
from pathlib import Path

from sqlalchemy import Connection, text

from domain.signals import RemarkKind, Status
from storage import remarks, search, signals
from storage.database import writing_engine
from storage.migrator import migrate, migrations
from tests.disk import traces
from tests.storage.finding import found
from tests.storage.rows import NOW, add_signal


def test_a_change_is_found_at_once_and_what_it_replaced_no_more(conn: Connection) -> None:
    one = add_signal(conn, "1", text="achterom", place="schuurtje")
    other = add_signal(conn, "2", text="anders")
    one = replace(one, version=2, text="voorkant", place="stoep", neighbourhood="oostermeent", status=Status.DONE)
    signals.save(conn, one)
    assert found(conn, "achterom") == found(conn, "schuurtje") == []
    assert found(conn, "voorkant stoep", openness="closed", neighbourhood="oostermeent") == ["1"]
    signals.save(conn, replace(one, version=3, status=Status.REOPENED))
    assert found(conn, "voorkant", openness="closed") == []
    remark = remarks.add(conn, one.id, RemarkKind.REPLY, "wij komen langs", None, NOW)
    conn.execute(text("UPDATE remark SET text = 'wij bellen' WHERE id = :id"), {"id": remark})
    assert (found(conn, "langs"), found(conn, "voorkant bellen")) == ([], ["1"])
    conn.execute(text("UPDATE remark SET signal_id = :to WHERE id = :id"), {"to": other.id, "id": remark})
    assert found(conn, "bellen") == ["2"]
    remarks.remove(conn, remark)
    assert found(conn, "bellen") == []
    conn.execute(text("DELETE FROM signal WHERE id = :id"), {"id": other.id})
    assert found(conn, "anders") == []
    conn.execute(text("INSERT INTO signal_search (signal_search, rank) VALUES ('integrity-check', 1)"))


def test_what_was_undone_with_its_transaction_was_never_found(conn: Connection) -> None:
    one = add_signal(conn, "1", text="dealen")
    savepoint = conn.begin_nested()
    remarks.add(conn, one.id, RemarkKind.NOTE, "geheim", None, NOW)
    assert found(conn, "geheim") == ["1"]
    savepoint.rollback()
    assert (found(conn, "geheim"), found(conn, "dealen")) == ([], ["1"])


def test_signals_from_before_the_index_are_found(path: Path) -> None:
    migrate(path, [one for one in migrations() if one.number < 2])
    engine = writing_engine(path)
    with engine.begin() as conn:
        conn.exec_driver_sql(
            "INSERT INTO signal (number, version, status, neighbourhood, topic, text, place, anonymous, reporter_kind,"
            " source, photos, priority, urgency, queue, created_at, local_day, local_part, promised_on) VALUES ('1', 1,"
            " 'received', 'kostmand', 'drugs', 'dealen', '', 0, 'resident', 'bot', '[]', 'normal', 1, 'c', 1, 1,"
            " 'day', 1)"
        )
    migrate(path)
    with engine.begin() as conn:
        assert found(conn, "dealen") == ["1"]
    engine.dispose()


def test_of_what_was_taken_away_no_byte_is_left(path: Path) -> None:
    migrate(path)
    engine = writing_engine(path)
    words = "zyxwvutsr", "qponmlkj", "ihgfedcb"
    with engine.begin() as conn:
        for number in range(200):
            add_signal(conn, str(number), text=f"dealen bij garage {number}")
        scrub(conn)
    with engine.begin() as conn:
        one = add_signal(conn, "x", text="zyxwvutsr", place="qponmlkj")
        remarks.add(conn, one.id, RemarkKind.ADDED, "ihgfedcb", None, NOW)
    with engine.begin() as conn:
        conn.execute(text("UPDATE signal SET text = 'gelakt', place = '' WHERE id = :id"), {"id": one.id})
        conn.execute(text("DELETE FROM remark WHERE signal_id = :id"), {"id": one.id})
    empty_the_log(path)
    assert traces(path, *words)
    with engine.begin() as conn:
        scrub(conn)
    empty_the_log(path)
    assert not traces(path, *words)
    engine.dispose()


def scrub(conn: Connection) -> None:
    search.begin_scrub(conn)
    while search.go_on_scrubbing(conn):
        pass


def empty_the_log(path: Path) -> None:
    with closing(sqlite3.connect(path)) as file:
        assert file.execute("PRAGMA wal_checkpoint(TRUNCATE)").fetchone() == (0, 0, 0)
