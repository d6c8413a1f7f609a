"""After the night of each term nothing older is left, and nothing that is younger, open or held is touched."""

from collections import Counter
from dataclasses import dataclass
from datetime import datetime, timedelta
from pathlib import Path
from typing import Any

from hypothesis import given, settings
from hypothesis import strategies as st
from sqlalchemy import Connection, select

from domain.people import Role
from domain.retention import HoldReason, LegalHold, Rule
from domain.signals import RemarkKind, Status
from services import retention
from services.holding import hold_through
from storage import audit, contacts, destructions, legal_holds, people, remarks, reply_keys, signals, undo
from storage.database import writing_engine
from storage.reply_keys import ReplyKey
from storage.schema import remark
from storage.schema import undo as kept_before
from tests.disk import empty_database
from tests.storage.rows import ANN, BOT, NOW, add_signal
from tests.world import HUIZEN

KEPT = HUIZEN.retention
TERMS = (KEPT.reply_keys, KEPT.identity, KEPT.texts, KEPT.audit)
AGES = st.sampled_from(sorted({0, *(term + more for term in TERMS for more in (-1, 0, 1))}))  # days


@dataclass(frozen=True)
class Life:
    """`closed`, `said` and `noted` are days ago; it may go on as part of an earlier one."""

    anonymous: bool
    closed: int | None
    held: bool
    said: int
    noted: int
    joins: int | None


LIVES = st.lists(
    st.builds(
        Life,
        anonymous=st.booleans(),
        closed=st.none() | AGES,
        held=st.sampled_from([False, False, True]),
        said=AGES,
        noted=AGES,
        joins=st.none() | st.integers(0, 3),
    ),
    min_size=1,
    max_size=6,
)


@dataclass(frozen=True)
class Told:
    """A life, and that of what it goes on as part of."""

    id: int
    life: Life
    whole: Life | None

    def may_go(self, days: int) -> bool:
        lives = [one for one in (self.life, self.whole) if one is not None]
        return all(one.closed is not None and one.closed > days and not one.held for one in lives)


def _ago(days: int) -> datetime:
    return NOW - timedelta(days=days)


def _tell(conn: Connection, ann: int, lives: list[Life]) -> list[Told]:
    told: list[Told] = []
    for number, life in enumerate(lives):
        whole = (
            told[life.joins] if life.joins is not None and life.joins < len(told) and life.closed is not None else None
        )
        if whole is not None and whole.whole is not None:
            whole = None
        told.append(Told(_live(conn, ann, number, life, whole), life, whole.life if whole else None))
    return told


def _live(conn: Connection, ann: int, number: int, life: Life, whole: Told | None) -> int:
    changes: dict[str, Any] = {"anonymous": life.anonymous, "person_id": None if life.anonymous else ann}
    if life.closed is not None:
        changes |= {"status": Status.DONE, "closed_at": _ago(life.closed), "parent_id": whole.id if whole else None}
    signal = add_signal(conn, f"HZ-{number}", place="bij de garages", **changes)
    reply_keys.add(conn, ReplyKey(f"key {number}", signal.id, ann, None))
    contacts.add(conn, signal.id, "06 12345678", NOW)
    remarks.add(conn, signal.id, RemarkKind.NOTE, "notitie", None, _ago(life.said))
    undo.keep(conn, 2, "claim", signal, None)
    mine: dict[str, Any] = {"reply_key": f"key {number}"} if life.anonymous else {"person_id": ann}
    audit.record(conn, _ago(life.noted), Role.RESIDENT, "send", signal_id=signal.id, **mine)
    if life.held:
        legal_holds.add(conn, LegalHold(signal.id, HoldReason.WOO, "", NOW))
    hold_through(conn, signal, NOW)
    return signal.id


def _nights_work(conn: Connection, now: datetime) -> None:
    while retention.go_on(conn, HUIZEN, now).more:
        pass


def _check(conn: Connection, one: Told) -> Counter[Rule]:
    """What is there is what should be; what should have gone is counted."""
    keys, identity, texts = one.may_go(KEPT.reply_keys), one.may_go(KEPT.identity), one.may_go(KEPT.texts)
    found, anonymous = signals.by_id(conn, one.id), one.life.anonymous
    assert found is not None
    assert (reply_keys.of_signal(conn, one.id) is None) is (keys if anonymous else identity)
    assert (found.person_id is None) is (anonymous or identity)
    assert contacts.has(conn, one.id) is not identity
    assert [found.text == "", found.place == "", found.emptied] == [texts] * 3
    silent = texts and one.life.said > KEPT.texts
    (words,) = conn.execute(select(remark.c.text).where(remark.c.signal_id == one.id)).scalars()
    assert (words == "") is silent
    steps = conn.execute(select(kept_before.c.id).where(kept_before.c.signal_id == one.id)).all()
    assert (steps == []) is (texts or (identity and not anonymous))
    held = one.life.held or (one.whole is not None and one.whole.held)
    pruned = one.life.noted > KEPT.audit and not held
    sent = [entry for entry in audit.of_signal(conn, one.id) if entry.deed == "send"]
    assert (sent == []) is pruned
    assert all((entry.person_id is None) is (anonymous or identity) for entry in sent)
    assert all((entry.reply_key is None) is (not anonymous or keys) for entry in sent)
    gone = {
        Rule.REPLY_KEYS: anonymous and keys,
        Rule.IDENTITY: not anonymous and identity,
        Rule.CONTACTS: identity,
        Rule.TEXTS: texts,
        Rule.REMARKS: silent,
        Rule.AUDIT: pruned,
    }
    return Counter({rule: 1 for rule, is_gone in gone.items() if is_gone})


def test_whatever_lives_signals_led_what_is_old_goes_and_nothing_else(tmp_path: Path) -> None:
    path = tmp_path / "bot.db"
    path.write_bytes(empty_database())
    engine = writing_engine(path)

    @settings(max_examples=40, deadline=None)
    @given(LIVES)
    def lives(led: list[Life]) -> None:
        with engine.connect() as conn, conn.begin() as all_of_it:
            ann = people.of_chat(conn, BOT, ANN, NOW).id
            told = _tell(conn, ann, led)
            _nights_work(conn, NOW)
            expected = sum((_check(conn, one) for one in told), Counter[Rule]())
            day = NOW.astimezone(HUIZEN.timezone).date()
            assert {one.rule: one.count for one in destructions.since(conn, day)} == dict(expected)
            assert [one.count for one in retention.due(conn, HUIZEN, NOW)] == [0] * len(retention.TERMS)
            all_of_it.rollback()

    lives()
    engine.dispose()


def test_much_goes_in_small_steps_so_that_turns_come_in_between(tmp_path: Path) -> None:
    path = tmp_path / "bot.db"
    path.write_bytes(empty_database())
    engine = writing_engine(path)
    with engine.begin() as conn:
        for number in range(250):
            add_signal(conn, f"HZ-{number}", status=Status.DONE, closed_at=_ago(KEPT.texts + 1))
    steps: list[retention.Night] = []
    while not steps or steps[-1].more:
        with engine.begin() as conn:
            steps.append(retention.go_on(conn, HUIZEN, NOW))
    engine.dispose()
    assert [step.more for step in steps] == [True, True, True, False]


def test_a_long_chain_that_was_changed_keeps_no_other_from_going(tmp_path: Path) -> None:
    path = tmp_path / "bot.db"
    path.write_bytes(empty_database())
    engine = writing_engine(path)
    with engine.begin() as conn:
        for signal_id in (1,) * 120 + (2,):
            audit.record(conn, _ago(KEPT.audit + 1), Role.COORDINATOR, "claim", signal_id=signal_id)
        conn.exec_driver_sql("DROP TRIGGER audit_changes_nothing")
        conn.exec_driver_sql("UPDATE audit SET deed = 'nothing' WHERE id = 1")
        _nights_work(conn, NOW)
        assert (len(audit.of_signal(conn, 1)), len(audit.of_signal(conn, 2))) == (120, 0)
    engine.dispose()
