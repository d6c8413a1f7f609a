from collections.abc import Callable
from typing import Any

from sqlalchemy import Connection, event


def plan(conn: Connection, question: Callable[[], Any]) -> str:
    """How SQLite answers the last query of a question."""
    asked = _asked(conn, question)
    return "\n".join(_steps(conn, *asked[-1]))


def plans(conn: Connection, deed: Callable[[], Any]) -> list[str]:
    """How SQLite does all statements of a deed, the foreign keys that they touch too."""
    return [step for one in _asked(conn, deed) for step in _steps(conn, *one)]


def _steps(conn: Connection, statement: str, parameters: Any) -> list[str]:
    return [row.detail for row in conn.exec_driver_sql(f"EXPLAIN QUERY PLAN {statement}", parameters)]


def _asked(conn: Connection, deed: Callable[[], Any]) -> list[tuple[str, Any]]:
    asked: list[Any] = []

    def remember(_c: Any, _cursor: Any, statement: str, parameters: Any, _context: Any, _many: bool) -> None:
        asked.append((statement, parameters))

    event.listen(conn, "before_cursor_execute", remember)
    deed()
    event.remove(conn, "before_cursor_execute", remember)
    return asked
