from collections.abc import Callable
from typing import Any

from sqlalchemy import Connection, event


def plan(conn: Connection, question: Callable[[], Any]) -> str:
    """How SQLite answers the last query of a question."""
    asked: list[Any] = []

    def remember(_c: Any, _cursor: Any, statement: str, parameters: Any, _context: Any, _many: bool) -> None:
        asked.append((statement, parameters))

    event.listen(conn, "before_cursor_execute", remember)
    question()
    event.remove(conn, "before_cursor_execute", remember)
    statement, parameters = asked[-1]
    return "\n".join(row.detail for row in conn.exec_driver_sql(f"EXPLAIN QUERY PLAN {statement}", parameters))
