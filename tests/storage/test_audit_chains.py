"""Whoever changes the audit leaves traces; erasure and retention leave none that look like it."""

from datetime import timedelta

import pytest
from sqlalchemy import Connection, text

from domain.chains import Broken, Fault, HeadFault
from domain.people import Role
from storage import audit, audit_chains, audit_heads, audit_pruning, erasing, people
from tests.storage.rows import BOT, NOW

CHANGED, MISSING = Fault.CHANGED, Fault.MISSING
YEARS = timedelta(days=800)  # none of the last year may go


@pytest.fixture
def written(conn: Connection) -> Connection:
    """Three lines on signal 1, two on 2, two without a signal, each two years after the one before."""
    audit.begin(conn, NOW)
    for nth, signal_id in enumerate((1, 1, None, 2, 1, 2, None)):
        at = NOW + nth * YEARS
        role = Role.RESIDENT if nth == 0 else Role.COORDINATOR
        audit.record(conn, at, role, f"deed {nth}", person_id=9, signal_id=signal_id, detail="“é”")
    return conn


def broken(conn: Connection) -> list[tuple[int | None, int, Fault]]:
    return [(one.signal_id, one.nth, one.fault) for one in audit_chains.broken(conn)]


def behind_our_back(conn: Connection, statement: str) -> None:
    for trigger in ("audit_changes_nothing", "audit_forgets_nothing"):
        conn.execute(text(f"DROP TRIGGER IF EXISTS {trigger}"))
    conn.execute(text(statement))


def test_what_was_written_is_whole(written: Connection) -> None:
    assert broken(written) == [] and audit_heads.fault(written) is None


@pytest.mark.parametrize(
    ("statement", "found"),
    [
        ("UPDATE audit SET deed = 'nothing' WHERE id = 2", [(1, 2, CHANGED)]),
        ("UPDATE audit SET at = at + 1 WHERE id = 7", [(None, 2, CHANGED)]),
        ("UPDATE audit SET person_id = 8 WHERE id = 2", [(1, 2, CHANGED)]),
        ("UPDATE audit SET person_id = NULL, salt = NULL WHERE id = 2", [(1, 2, CHANGED)]),
        ("UPDATE audit SET role = 'resident' WHERE id = 4", [(2, 1, CHANGED)]),
        ("UPDATE audit SET signal_id = 2 WHERE id = 5", [(1, 3, MISSING), (2, 2, MISSING)]),
        ("UPDATE audit SET hash = 'x', deed = 'y' WHERE id = 5", [(1, 3, CHANGED)]),
        ("DELETE FROM audit WHERE id = 1", [(1, 1, MISSING)]),
        ("DELETE FROM audit WHERE id = 2", [(1, 2, MISSING)]),
        ("DELETE FROM audit WHERE id = 5", [(1, 3, MISSING)]),
        ("DELETE FROM audit WHERE signal_id = 2", [(2, 1, MISSING)]),
        ("DELETE FROM audit", [(None, 1, MISSING), (1, 1, MISSING), (2, 1, MISSING)]),
        ("DELETE FROM audit_chain WHERE chain = 1", [(1, 3, CHANGED)]),
        ("UPDATE audit_chain SET hash = 'x' WHERE chain = 2", [(2, 2, CHANGED)]),
        ("INSERT INTO audit SELECT 99, at, person_id, reply_key, role, deed, signal_id, detail, 4, who, salt, hash"
         " FROM audit WHERE id = 5", [(1, 4, CHANGED)]),
        ("INSERT INTO audit (at, role, deed, signal_id, detail) VALUES (1, 'coordinator', 'claim', 1, '')",
         [(1, 4, CHANGED)]),
    ],
)  # fmt: skip
def test_the_first_line_that_is_not_as_it_was_is_named(
    written: Connection, statement: str, found: list[tuple[int | None, int, Fault]]
) -> None:
    behind_our_back(written, statement)
    assert broken(written) == found


def test_who_was_erased_leaves_the_chain_whole(conn: Connection) -> None:
    gone = people.of_chat(conn, BOT, 1, NOW)
    for role in (Role.RESIDENT, Role.COORDINATOR, Role.RESIDENT):
        audit.record(conn, NOW, role, "send", person_id=gone.id, signal_id=1)
    audit.record(conn, NOW, Role.RESIDENT, "send", reply_key="k", signal_id=1)
    erasing.forget_person(conn, gone, NOW)
    audit.forget_who(conn, gone.id, ["k"])
    lines = conn.execute(text("SELECT person_id, reply_key, salt IS NULL FROM audit ORDER BY id")).all()
    assert [tuple(line) for line in lines] == [(None, None, 1), (gone.id, None, 0), (None, None, 1), (None, None, 1)]
    assert broken(conn) == []


def test_old_lines_go_and_leave_a_checkpoint(written: Connection) -> None:
    assert audit_pruning.prune(written, [1, 5]) + audit_pruning.prune(written, [3, 4]) == 5
    assert [one.deed for one in audit.of_signal(written, 1)] == []
    assert [one.deed for one in audit.of_signal(written, 2)] == ["deed 5"]
    assert broken(written) == []
    assert audit_heads.fault(written) is None
    kept = audit_chains.kept(written)
    assert (kept.lines, kept.pruned, kept.pruned_before) == (2, 5, NOW + 4 * YEARS + timedelta(seconds=1))
    audit.record(written, NOW + 7 * YEARS, Role.COORDINATOR, "claim", person_id=9, signal_id=1)
    assert broken(written) == []
    behind_our_back(written, "DELETE FROM audit WHERE deed = 'deed 5'")
    assert list(audit_chains.broken(written)) == [Broken(2, 2, MISSING)]


@pytest.mark.parametrize(
    ("statement", "go"),
    [
        ("SELECT 1", [1, 2, 3, 4, 5, 6, 7]),
        ("UPDATE audit SET at = at - 1 WHERE id = 2", [3, 4, 6, 7]),
        ("DELETE FROM audit WHERE id = 1", [3, 4, 6, 7]),
        ("UPDATE audit_chain SET hash = 'x' WHERE chain = 2", [1, 2, 3, 5, 7]),
        ("DELETE FROM audit_chain WHERE chain = 0", [1, 2, 4, 5, 6]),
    ],
)
def test_of_a_chain_that_was_changed_no_line_goes(written: Connection, statement: str, go: list[int]) -> None:
    behind_our_back(written, statement)
    lines = [(row.id, row.signal_id) for row in written.execute(text("SELECT id, signal_id FROM audit ORDER BY id"))]
    assert audit_pruning.of_whole_chains(written, iter(lines), 100) == go
    last_three = audit_pruning.of_whole_chains(written, reversed(lines), 3)
    assert last_three == go[:-4:-1]


def test_lines_from_before_the_chains_are_counted_and_go_when_they_are_old(conn: Connection) -> None:
    conn.execute(text("INSERT INTO audit (at, role, deed, signal_id, detail) VALUES (1, 'coordinator', 'x', 1, '')"))
    audit.record(conn, NOW, Role.COORDINATOR, "claim", person_id=9, signal_id=1)
    assert broken(conn) == []
    assert audit_chains.kept(conn).unchained == 1
    assert audit_pruning.prune(conn, [1]) == 1
    assert (broken(conn), audit_chains.kept(conn).unchained) == ([], 0)


@pytest.mark.parametrize(
    ("statement", "fault"),
    [
        ("DELETE FROM audit_chain WHERE chain = 2", HeadFault.GONE),
        ("UPDATE audit_chain SET pruned = lines, pruned_hash = hash, pruned_before = 9e9 WHERE chain = 2",
         HeadFault.GONE),
        ("UPDATE audit_head SET total = '0'", HeadFault.CHANGED),
        ("UPDATE audit_head SET since = since - 1", HeadFault.CHANGED),
        ("UPDATE audit_head SET since = 1 << 62", HeadFault.CHANGED),
        ("UPDATE audit_head SET since = -1000000000000", HeadFault.CHANGED),
    ],
)  # fmt: skip
def test_a_chain_that_went_is_missed_also_after_later_deeds(
    written: Connection, statement: str, fault: HeadFault
) -> None:
    behind_our_back(written, "DELETE FROM audit WHERE signal_id = 2")
    written.execute(text(statement))
    for signal_id in (1, 2, 3):
        assert audit_heads.fault(written) is fault
        audit.record(written, NOW + 9 * YEARS, Role.COORDINATOR, "claim", person_id=9, signal_id=signal_id)
    assert audit_heads.fault(written) is fault


def test_what_was_there_before_is_held_together_from_the_next_start_on_and_a_line_says_so(written: Connection) -> None:
    written.execute(text("DELETE FROM audit_head"))
    assert audit_heads.fault(written, has_begun=True) is HeadFault.ENDED
    audit.record(written, NOW + 7 * YEARS, Role.COORDINATOR, "claim", person_id=9, signal_id=1)
    assert (audit_pruning.prune(written, [1]), audit_heads.since(written)) == (1, None)
    assert [audit.begin(written, NOW + nth * YEARS) for nth in (9, 10)] == [True, False]
    assert [one.at for one in audit.with_deed(written, audit.BEGINNING)] == [NOW + 9 * YEARS]
    assert (audit_heads.since(written), audit_heads.fault(written)) == (NOW + 9 * YEARS, None)
    behind_our_back(written, "DELETE FROM audit_chain WHERE chain = 2")
    assert audit_heads.fault(written) is HeadFault.GONE
