"""The index knows what signals say now, finds it by typed words only, and keeps nothing that was taken away."""

import sqlite3
from collections.abc import Iterator
from contextlib import closing
from dataclasses import replace
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from sqlalchemy import Connection, text

from domain.queue import QueueFilter
from domain.search import MOST_WORDS, Openness, Search, words_of
from domain.signals import RemarkKind, Status
from storage import people, queue, remarks, search, signals
from storage.database import writing_engine
from storage.migrator import migrate, migrations
from tests.storage.plans import plan
from tests.storage.rows import ANN, BO, BOT, NOW, add_signal

HOSTILE = [
    '" OR x',
    '"',
    '""',
    "NEAR(garages dealen)",
    "NEAR(",
    "*",
    "gara*",
    "-dealen",
    "- dealen",
    "words : dealen",
    "{words openness} : open",
    "^elke",
    "dealen AND NOT garages",
    "dealen OR",
    "(dealen",
    "elke + avond",
    "o'brien",
    "'; DROP TABLE signal; --",
    "%_",
    "\\",
    "🙂",
    "🙂 dealen",
    "é" * 500,
    "a" * 5000,
    "dealen " * 500,
    "dealen\x00garages",
    "\ud800 dealen",
    "ﷺ ½ ٣ 漢字",
]


def found(conn: Connection, words: str, **limits: str) -> list[str]:
    """Numbers, newest first."""
    chosen = Search(words_of(words), Openness(limits.get("openness", Openness.ALL)), limits.get("neighbourhood", ""))
    return [one.signal.number for one in search.page(conn, chosen, None, 20)]


def test_all_words_in_whatever_was_said_newest_first(conn: Connection) -> None:
    first = add_signal(conn, "1", text="Er wordt gedeald", place="bij de garages")
    add_signal(conn, "2", text="De garages zijn dicht")
    remarks.add(conn, first.id, RemarkKind.NOTE, "Wijkagent gebeld", None, NOW)
    assert found(conn, "garages") == ["2", "1"]
    assert found(conn, "gedeald garages wijkagent") == ["1"]
    assert found(conn, "garages wijkagent dicht") == []


@pytest.mark.parametrize("words", ["cafe", "CAFÉ", "Café’s", "caf", "ooievaarsnest", "ÇA VA"])
def test_accents_and_case_do_not_matter_and_the_last_word_may_be_a_beginning(conn: Connection, words: str) -> None:
    add_signal(conn, "1", text="Lawaai bij Café’s, een ooievaarsnest, ça va")
    assert found(conn, words) == ["1"]


def test_only_the_last_word_may_be_a_beginning_and_not_of_one_letter(conn: Connection) -> None:
    add_signal(conn, "1", text="jongeren bij de garages")
    assert found(conn, "jongeren gara") == ["1"]
    assert found(conn, "jonge garages") == []
    assert found(conn, "jo") == []


def test_limits(conn: Connection) -> None:
    add_signal(conn, "1", text="dealen", neighbourhood="kostmand")
    add_signal(conn, "2", text="dealen", neighbourhood="oostermeent", status=Status.DONE)
    add_signal(conn, "3", text="dealen", neighbourhood="oostermeent_noord")
    assert found(conn, "dealen", openness="open") == ["3", "1"]
    assert found(conn, "dealen", openness="closed") == ["2"]
    assert found(conn, "dealen", neighbourhood="oostermeent") == ["2"]
    assert found(conn, "dealen", neighbourhood="kostmand", openness="closed") == []
    assert found(conn, "kostmand") == found(conn, "open") == []


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


@pytest.mark.parametrize("words", HOSTILE)
def test_nobody_speaks_the_language_of_the_index(conn: Connection, words: str) -> None:
    add_signal(conn, "1", text="x elke avond dealen bij de garages")
    assert len(words_of(words)) <= MOST_WORDS
    if words_of(words):
        assert set(found(conn, words)) <= {"1"}


@pytest.mark.parametrize("words", ["", "   ", '"', "*", "-", "🙂", "!?", "%_", "\x00", "\ud800"])
def test_what_has_no_letter_or_digit_is_nothing_to_look_for(words: str) -> None:
    assert words_of(words) == ()


def test_what_looks_like_a_command_is_looked_for_as_words(conn: Connection) -> None:
    add_signal(conn, "1", text="dealen AND NOT near garages")
    add_signal(conn, "2", text="dealen")
    assert found(conn, "dealen NOT garages") == ["1"]
    assert found(conn, "dealen OR niets") == []
    assert found(conn, '" OR dealen') == []
    assert found(conn, "-dealen") == found(conn, '"dealen"') == found(conn, "dealen*") == ["2", "1"]


@pytest.fixture(scope="module")
def some(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Connection]:
    path = tmp_path_factory.mktemp("search") / "bot.db"
    migrate(path)
    engine = writing_engine(path)
    with engine.begin() as connection:
        add_signal(connection, "1")
        yield connection
    engine.dispose()


@settings(suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(typed=st.text(), beside=st.sampled_from(['"', "dealen", "*", "(", ":"]))
def test_no_words_make_an_error(some: Connection, typed: str, beside: str) -> None:
    for words in (typed, f"{typed} {beside}", f"{beside}{typed}"):
        if words_of(words):
            found(some, words)
            assert Search.parse(str(Search(words_of(words)))) == Search(words_of(words))


def test_the_words_that_were_found_are_marked_in_an_excerpt(conn: Connection) -> None:
    add_signal(conn, "1", text="Elke avond wordt er gedeald " * 20 + "bij de garages")
    (hit,) = search.page(conn, Search(("garages",)), None, 5)
    assert f"{search.FOUND}garages{search.END}" in hit.excerpt
    assert hit.excerpt.startswith("…")
    assert len(hit.excerpt) < 120


@pytest.mark.parametrize("before", [None, 7])
@pytest.mark.parametrize(
    "limits", [{}, {"openness": Openness.OPEN}, {"openness": Openness.CLOSED, "neighbourhood": "kostmand"}]
)
def test_a_page_is_read_from_the_index_in_its_own_order(
    conn: Connection, before: int | None, limits: dict[str, str]
) -> None:
    chosen = replace(Search(("dealen", "gara")), **limits)  # type: ignore[arg-type]
    steps = plan(conn, lambda: search.page(conn, chosen, before, 6)).splitlines()
    assert len(steps) == 2
    assert steps[0].startswith("SCAN signal_search VIRTUAL TABLE INDEX")
    assert steps[1] == "SEARCH signal USING INTEGER PRIMARY KEY (rowid=?)"


def test_the_end_of_a_number_is_read_from_an_index(conn: Connection) -> None:
    steps = plan(conn, lambda: signals.newest_with_serial(conn, "0042"))
    assert "USING INDEX signal_serial (<expr>=?)" in steps
    assert "TEMP B-TREE" not in steps


def test_pages_show_each_hit_once(conn: Connection) -> None:
    for number in range(20):
        add_signal(conn, str(number), text="dealen" if number % 3 else "iets anders")
    shown: list[str] = []
    before = None
    while hits := search.page(conn, Search(("dealen",)), before, 4):
        shown += [one.signal.number for one in hits]
        before = hits[-1].signal.id
    assert shown == [str(number) for number in range(19, -1, -1) if number % 3]


def test_a_search_belongs_to_whom_its_results_were_shown_to(conn: Connection) -> None:
    ann, bo = (people.of_chat(conn, BOT, chat_id, NOW).id for chat_id in (ANN, BO))
    chosen = Search(("naam:x", '"quoted"'), Openness.OPEN, "kostmand")
    list_id = queue.show(conn, ann, chosen, (), NOW)
    queue.remember_pages(conn, list_id, ((7,), (3,)))
    shown = search.shown(conn, list_id, ann)
    assert shown and (shown.search, shown.page_starts) == (chosen, (7, 3))
    assert search.shown(conn, list_id, bo) is None
    assert search.shown(conn, queue.show(conn, ann, QueueFilter(), (), NOW), ann) is None


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
    with engine.begin() as conn:
        for number in range(200):
            add_signal(conn, str(number), text=f"dealen bij garage {number}")
        search.scrub(conn)
    with engine.begin() as conn:
        one = add_signal(conn, "x", text="zyxwvutsr", place="qponmlkj")
        remarks.add(conn, one.id, RemarkKind.ADDED, "ihgfedcb", None, NOW)
    with engine.begin() as conn:
        conn.execute(text("UPDATE signal SET text = 'gelakt', place = '' WHERE id = :id"), {"id": one.id})
        conn.execute(text("DELETE FROM remark WHERE signal_id = :id"), {"id": one.id})
    empty_the_log(path)
    assert traces(path)
    with engine.begin() as conn:
        search.scrub(conn)
    empty_the_log(path)
    assert not traces(path)
    engine.dispose()


def empty_the_log(path: Path) -> None:
    with closing(sqlite3.connect(path)) as file:
        assert file.execute("PRAGMA wal_checkpoint(TRUNCATE)").fetchone() == (0, 0, 0)


def traces(path: Path) -> set[bytes]:
    """Of the words that were taken away: the index keeps of each what the word before it does not begin with."""
    held = b"".join(file.read_bytes() for file in path.parent.iterdir())
    return {word for word in (b"yxwvutsr", b"ponmlkj", b"hgfedcb") if word in held}
