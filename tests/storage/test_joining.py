"""Messages to one chat that are due at once go as one, in their order, and none is lost or said twice."""

from datetime import UTC, datetime, timedelta

from sqlalchemy import Connection, text

from storage import outbox, sending
from storage.outbox import Call

NOW = datetime(2026, 11, 23, 9, tzinfo=UTC)
REAL, LEASE, BOT = 1_000.0, 60.0, 1
MINE = [{"text": "Mijn meldingen", "callback_data": "mine"}]


def _say(conn: Connection, words: str, *, chat: int = 7, joins: bool = True, about: str = "answer:a") -> int:
    params = {"chat_id": chat, "text": words} | ({"reply_markup": {"inline_keyboard": [MINE]}} if joins else {})
    return outbox.add(conn, Call(BOT, chat, "sendMessage", params, NOW, about=about, joins=joins), NOW)


def _leaving(conn: Connection, real: float = REAL, now: datetime = NOW) -> list[sending.DueCall]:
    return sending.claim(conn, BOT, now, real, LEASE, 10)


def _sent_about(conn: Connection) -> list[str]:
    return list(conn.execute(text("SELECT about FROM outbox WHERE state = 'sent' ORDER BY id")).scalars())


def test_what_is_due_for_a_chat_goes_together_with_each_button_once(conn: Connection) -> None:
    for words in ("een", "twee", "drie"):
        _say(conn, words)
    _say(conn, "iemand anders", chat=8)
    mine, other = _leaving(conn)
    assert mine.params["text"] == "een\n\ntwee\n\ndrie"
    assert mine.params["reply_markup"]["inline_keyboard"] == [MINE]
    assert other.params["text"] == "iemand anders"
    sending.settle(conn, mine.id, "sent", 1)
    assert [one.chat_id for one in _leaving(conn, REAL + LEASE + 1)] == [8]


def test_what_does_not_join_keeps_its_place(conn: Connection) -> None:
    _say(conn, "een")
    _say(conn, "apart", joins=False)
    _say(conn, "twee")
    said = []
    for turn in range(3):
        (call,) = _leaving(conn, REAL + turn)
        said.append(call.params["text"])
        sending.settle(conn, call.id, "sent", turn + 1)
    assert said == ["een", "apart", "twee"]


def test_no_message_grows_past_what_telegram_takes(conn: Connection) -> None:
    for letter in "abc":
        _say(conn, letter * 2_000)
    (first,) = _leaving(conn)
    assert first.params["text"] == "a" * 2_000 + "\n\n" + "b" * 2_000
    sending.settle(conn, first.id, "sent", 1)
    (second,) = _leaving(conn, REAL + 1)
    assert second.params["text"] == "c" * 2_000


def test_a_failed_call_takes_along_what_joined_it(conn: Connection) -> None:
    _say(conn, "een")
    _say(conn, "twee")
    (call,) = _leaving(conn)
    sending.try_later(conn, call.id, REAL + 5, "TimedOut")
    (again,) = _leaving(conn, REAL + 6)
    assert again.params["text"] == "een\n\ntwee"


def test_a_reply_to_several_signals_at_once_belongs_to_none_for_sure(conn: Connection) -> None:
    _say(conn, "een")
    _say(conn, "twee", about="answer:b")
    (call,) = _leaving(conn)
    sending.settle(conn, call.id, "sent", 1)
    assert _sent_about(conn) == [""]


def test_a_message_waits_for_the_next_but_not_for_ever(conn: Connection) -> None:
    for seconds in range(0, 301, 20):
        moment = NOW + timedelta(seconds=seconds)
        params = {"chat_id": 7, "text": str(seconds)}
        due_at = moment + timedelta(seconds=30)
        outbox.add(conn, Call(BOT, 7, "sendMessage", params, due_at, joins=True), moment)
    first = conn.execute(text("SELECT min(due_at) FROM outbox")).scalar_one()
    assert first == int((NOW + outbox.LONGEST_WAIT + timedelta(seconds=10)).timestamp())
