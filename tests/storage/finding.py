from sqlalchemy import Connection

from domain.search import Openness, Search, words_of
from storage import search


def found(conn: Connection, words: str, openness: str = "all", neighbourhood: str = "") -> list[str]:
    """Numbers, newest first."""
    chosen = Search(words_of(words), Openness(openness), neighbourhood)
    return [one.signal.number for one in search.page(conn, chosen, None, 20)]
