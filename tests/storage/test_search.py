"""Words find what signals say, newest first, and nobody speaks the language of the index."""

from collections.abc import Iterator
from dataclasses import replace

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from sqlalchemy import Connection

from domain.queue import QueueFilter
from domain.search import MOST_WORDS, Openness, Search, words_of
from domain.signals import RemarkKind, Status
from storage import people, queue, remarks, search, signals
from storage.database import writing_engine
from storage.migrator import migrate
from tests.storage.finding import found
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


def test_a_long_beginning_finds_every_word_that_begins_so(conn: Connection) -> None:
    add_signal(conn, "1", text="bij de garages")
    add_signal(conn, "2", text="de GARAGESLEUTEL is weg")
    add_signal(conn, "3", text="in de garage")
    add_signal(conn, "4", text="een caféterras")
    assert found(conn, "garages") == ["2", "1"]
    assert found(conn, "garage") == ["3", "2", "1"]
    assert found(conn, "Caféter") == found(conn, "cafeter") == ["4"]
    assert found(conn, "garagedeur") == []


def test_a_beginning_of_very_many_words_finds_them_too(conn: Connection) -> None:
    for number in range(120):
        add_signal(conn, str(number), text=f"nummer{number}")
    assert len(search.page(conn, Search(("nummer",)), None, 200)) == 120
