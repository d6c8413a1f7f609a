import pytest
from sqlalchemy import Connection, text
from sqlalchemy.exc import IntegrityError

from domain.people import Role
from storage import audit
from tests.storage.rows import NOW


def test_what_was_done_to_a_signal_in_order(conn: Connection) -> None:
    audit.record(conn, NOW, Role.RESIDENT, "report", reply_key="k", signal_id=1)
    audit.record(conn, NOW, Role.COORDINATOR, "claim", person_id=9, signal_id=1)
    audit.record(conn, NOW, Role.COORDINATOR, "claim", person_id=9, signal_id=2)
    assert [(one.deed, one.person_id, one.reply_key) for one in audit.of_signal(conn, 1)] == [
        ("report", None, "k"),
        ("claim", 9, None),
    ]
    assert [one.signal_id for one in audit.with_deed(conn, "claim")] == [1, 2]


@pytest.mark.parametrize("statement", ["UPDATE audit SET deed = 'nothing'", "DELETE FROM audit"])
def test_what_was_recorded_stays(conn: Connection, statement: str) -> None:
    audit.record(conn, NOW, Role.COORDINATOR, "claim", person_id=9, signal_id=1)
    with pytest.raises(IntegrityError, match="append-only"):
        conn.execute(text(statement))
    assert len(audit.of_signal(conn, 1)) == 1
