"""What turns put into the outbox, and what they can still change."""

from datetime import timedelta
from typing import Any

import pytest
from sqlalchemy import Connection, text

from storage import outbox, people, sending, taking_back, told, undo
from storage.outbox import Lane
from tests.storage.plans import plan
from tests.storage.rows import ANN, BO, BOT, GROUP, NOW, add_signal, call

REAL, LEASE = 1000.0, 120.0


def add(conn: Connection, chat_id: int = ANN, words: str = "hoi", **changes: Any) -> int:
    return outbox.add(conn, call(chat_id, words, **changes), NOW)


def edit(conn: Connection, words: str, **changes: Any) -> int:
    return add(conn, ANN, words, **{"method": "editMessageText"} | changes)


def claimed(conn: Connection, most: int = 100, real: float = REAL) -> list[sending.DueCall]:
    return sending.claim(conn, BOT, NOW, real, LEASE, most)


def sent(conn: Connection, first_message_id: int = 1) -> list[dict[str, Any]]:
    """Empties the outbox; what was sent to whom, in order."""
    gone: list[dict[str, Any]] = []
    while calls := claimed(conn, 1):
        sending.settle(conn, calls[0].id, "sent", first_message_id + len(gone))
        gone.append({"method": calls[0].method} | calls[0].params)
    return gone


def state(conn: Connection, row: int) -> str:
    return str(conn.execute(text("SELECT state FROM outbox WHERE id = :row"), {"row": row}).scalar_one())


def test_a_newer_edit_takes_the_place_of_older_ones_that_were_not_sent(conn: Connection) -> None:
    old, other = edit(conn, "1", edits_message=7), edit(conn, "2", edits_message=8)
    new = edit(conn, "3", edits_message=7)
    assert [state(conn, row) for row in (old, other, new)] == ["replaced", "waiting", "waiting"]
    assert [one["text"] for one in sent(conn)] == ["2", "3"]


def test_an_edit_under_way_is_followed_by_the_newer_one(conn: Connection) -> None:
    old = edit(conn, "1", edits_message=7)
    claimed(conn)
    edit(conn, "2", edits_message=7)
    sending.settle(conn, old, "sent", 7)
    assert [one["text"] for one in sent(conn)] == ["2"]


def test_an_edit_of_a_row_gets_the_id_of_the_message_it_became(conn: Connection) -> None:
    row = add(conn)
    sent(conn, first_message_id=77)
    edit(conn, "anders", edits_row=row)
    assert sent(conn) == [{"method": "editMessageText", "chat_id": ANN, "text": "anders", "message_id": 77}]


def test_an_edit_of_a_row_that_never_became_a_message_is_sent_anew(conn: Connection) -> None:
    row = add(conn)
    sending.settle(conn, claimed(conn)[0].id, "given_up", error="BadRequest")
    edit(conn, "anders", edits_row=row)
    assert sent(conn) == [{"method": "sendMessage", "chat_id": ANN, "text": "anders"}]


@pytest.mark.parametrize("how", [{"lane": Lane.BROADCAST}, {"due_at": NOW + timedelta(minutes=1)}])
def test_an_edit_never_overtakes_the_message_it_changes(conn: Connection, how: dict[str, Any]) -> None:
    row = add(conn, words="eerst", **how)
    edit(conn, "daarna", edits_row=row)
    later = sending.claim(conn, BOT, NOW + timedelta(minutes=2), REAL, LEASE, 100)
    assert [one.params["text"] for one in later] == ["eerst"]
    sending.settle(conn, row, "sent", 5)
    (second,) = sending.claim(conn, BOT, NOW + timedelta(minutes=2), REAL, LEASE, 100)
    assert (second.method, second.params["message_id"]) == ("editMessageText", 5)


@pytest.fixture
def undo_id(conn: Connection) -> int:
    return undo.keep(conn, 2, "reply", add_signal(conn, "HZ-2026-0001"), None)


def test_what_waits_can_be_withdrawn(conn: Connection, undo_id: int) -> None:
    rows = [add(conn, chat_id, undo_id=undo_id, due_at=NOW + timedelta(seconds=30)) for chat_id in (ANN, BO)]
    other = add(conn)
    assert outbox.withdraw(conn, undo_id)
    assert [state(conn, row) for row in (*rows, other)] == ["withdrawn", "withdrawn", "waiting"]


def test_what_has_left_is_not_withdrawn(conn: Connection, undo_id: int) -> None:
    add(conn, undo_id=undo_id)
    sent(conn)
    assert not outbox.withdraw(conn, undo_id)


def test_what_was_given_up_was_never_seen(conn: Connection, undo_id: int) -> None:
    row = add(conn, undo_id=undo_id)
    claimed(conn)
    sending.settle(conn, row, "given_up", error="Forbidden")
    assert outbox.withdraw(conn, undo_id)


def test_what_may_have_been_seen_goes_on(conn: Connection, undo_id: int) -> None:
    row = add(conn, undo_id=undo_id)
    claimed(conn)
    assert not outbox.withdraw(conn, undo_id)
    sending.try_later(conn, row, REAL + 1, "TimedOut")
    assert not outbox.withdraw(conn, undo_id)
    assert state(conn, row) == "waiting"


def test_no_row_leads_from_a_chat_to_a_signal_once_it_is_over(conn: Connection, undo_id: int) -> None:
    add(conn, ANN, undo_id=undo_id)
    sent(conn)
    add(conn, BO, undo_id=undo_id, due_at=NOW + timedelta(seconds=30))
    outbox.withdraw(conn, undo_id)
    assert conn.execute(text("SELECT DISTINCT undo_id, params FROM outbox")).all() == [(None, None)]


def test_an_album_that_grows_is_taken_back_until_it_is_being_sent(conn: Connection) -> None:
    row = add(conn, about="album:1")
    taking_back.of_chat(conn, BOT, BO, "album:1")
    assert state(conn, row) == "waiting"
    taking_back.of_chat(conn, BOT, ANN, "album:1")
    assert state(conn, row) == "replaced"


def test_what_a_message_was_about(conn: Connection) -> None:
    add(conn, words="melding", about="signal:1")
    add(conn, words="iets anders")
    sent(conn, first_message_id=70)
    assert told.about_message(conn, BOT, ANN, 70) == "signal:1"
    assert told.about_message(conn, BOT, ANN, 71) == ""
    assert told.about_message(conn, BOT, BO, 70) == ""
    assert told.last_about(conn, BOT, ANN)[0] == ""
    add(conn, words="en weer", about="answer:k")
    sent(conn, first_message_id=72)
    edit(conn, "verandert niets", edits_message=70)
    sent(conn, first_message_id=70)
    assert told.last_about(conn, BOT, ANN)[0] == "answer:k"


def test_what_changes_in_a_message_counts_as_what_it_is_about(conn: Connection) -> None:
    add(conn, words="wachtrij")
    sent(conn, first_message_id=70)
    edit(conn, "kaart", edits_message=70, about="signal:5")
    sent(conn, first_message_id=70)
    assert told.about_message(conn, BOT, ANN, 70) == told.last_about(conn, BOT, ANN)[0] == "signal:5"


def test_everybody_who_was_told_about_something(conn: Connection) -> None:
    rows = [add(conn, chat_id, about="call_back:1") for chat_id in (ANN, BO)]
    add(conn, about="call_back:2")
    add(conn)
    sending.settle(conn, rows[0], "sent", 1)
    edit(conn, "gebeld", edits_row=rows[0], about="call_back:1")
    assert told.rows_about(conn, "call_back:1") == [(rows[0], ANN), (rows[1], BO)]
    assert told.rows_about(conn, "") == []


def test_who_was_told_something_since(conn: Connection) -> None:
    add(conn)
    assert told.was_told_since(conn, BOT, ANN, NOW)
    assert not told.was_told_since(conn, BOT, ANN, NOW + timedelta(seconds=1))
    assert not told.was_told_since(conn, BOT, BO, NOW)


def test_a_group_that_moved_gets_what_waits_in_its_new_chat(conn: Connection) -> None:
    people.of_chat(conn, BOT, -1000, NOW)
    add(conn, GROUP)
    outbox.rename_chat(conn, BOT, GROUP, -1000)
    assert [(one.chat_id, one.params["chat_id"]) for one in claimed(conn)] == [(-1000, -1000)]


def test_when_what_is_held_becomes_due(conn: Connection) -> None:
    assert outbox.next_due(conn, BOT, NOW) is None
    assert not outbox.is_behind(conn, BOT, NOW)
    soon = NOW + timedelta(seconds=30)
    add(conn, due_at=soon)
    assert outbox.next_due(conn, BOT, NOW) == soon
    assert not outbox.is_behind(conn, BOT, NOW)
    assert outbox.is_behind(conn, BOT, soon)


def test_what_waits_is_never_forgotten(conn: Connection) -> None:
    waiting, gone = add(conn, ANN), add(conn, BO)
    sending.settle(conn, gone, "sent", 1)
    assert outbox.forget_before(conn, NOW + timedelta(days=1)) == 1
    assert state(conn, waiting) == "waiting"


def test_no_turn_reads_through_all_that_was_ever_sent(conn: Connection) -> None:
    changed = call(edits_row=4)
    for steps in (
        plan(conn, lambda: told.rows_about(conn, "signal:1")),
        plan(conn, lambda: told.about_message(conn, BOT, ANN, 1)),
        plan(conn, lambda: told.last_about(conn, BOT, ANN)),
        plan(conn, lambda: told.was_told_since(conn, BOT, ANN, NOW)),
        plan(conn, lambda: taking_back.of_chat(conn, BOT, ANN, "album:1")),
        plan(conn, lambda: taking_back.unasked(conn, BOT, ANN)),
        plan(conn, lambda: outbox.is_behind(conn, BOT, NOW)),
        plan(conn, lambda: outbox._replace_older_edits(conn, changed)),
    ):
        assert "SCAN outbox" not in steps
        assert "outbox_told (bot_id=? AND chat_id=?)" not in steps
        assert "TEMP B-TREE" not in steps


def files(conn: Connection) -> list[bytes]:
    return list(conn.execute(text("SELECT content FROM outgoing_file ORDER BY content")).scalars())


def send_file(conn: Connection, chat_id: int, content: bytes = b"a;b", **changes: Any) -> int:
    params = {"chat_id": chat_id, "caption": "De cijfers", "upload": {"field": "document", "name": "cijfers.csv"}}
    return add(conn, chat_id, method="sendDocument", content=content, params=params, **changes)


def test_a_file_for_several_chats_is_kept_once_until_the_last_of_them_has_it(conn: Connection) -> None:
    send_file(conn, ANN), send_file(conn, BO)
    assert files(conn) == [b"a;b"]
    first, second = claimed(conn)
    assert first.content == second.content == b"a;b"
    sending.settle(conn, first.id, "sent", 1)
    sending.try_later(conn, second.id, REAL, "TimedOut")
    assert files(conn) == [b"a;b"]
    (again,) = claimed(conn)
    assert again.content == b"a;b"
    sending.settle(conn, again.id, "given_up", error="Forbidden")
    assert files(conn) == []


def test_a_file_that_is_taken_back_or_replaced_is_not_kept(conn: Connection) -> None:
    send_file(conn, ANN, b"1", undo_id=5)
    send_file(conn, ANN, b"2", about="figures")
    send_file(conn, ANN, b"3", edits_message=9)
    send_file(conn, BO, b"4")
    outbox.withdraw(conn, 5)
    taking_back.of_chat(conn, BOT, ANN, "figures")
    edit(conn, "anders", edits_message=9)
    assert files(conn) == [b"4"]


def test_a_file_that_is_not_allowed_goes_as_words_in_its_place(conn: Connection) -> None:
    row = send_file(conn, GROUP)
    add(conn, GROUP, "daarna")
    sending.send_as_text(conn, claimed(conn)[0])
    assert files(conn) == []
    first, second = sent(conn)
    assert (first["method"], first["text"], second["text"]) == ("sendMessage", "De cijfers", "daarna")
    assert state(conn, row) == "sent"
