"""The map of data names every table, and what it says of time is so."""

import re

from domain.retention import Retention
from storage.schema import metadata
from tests.docs.reading import ROOT, read, rows
from tests.world import HUIZEN

PRIVACY = ROOT / "docs" / "privacy.md"
RUNNING = ROOT / "docs" / "running.md"
MAP = {name.strip("`"): cells for name, *cells in rows(read(PRIVACY)) if name.startswith("`")}
DATA = {name: cells for name, cells in MAP.items() if "." not in name}


def test_every_table_is_on_the_map_with_what_why_and_how_long() -> None:
    assert set(DATA) == set(metadata.tables), "say in docs/privacy.md what it holds, why, and how long"
    assert [name for name, cells in DATA.items() if len(cells) != 3 or not all(cells)] == []


def test_every_file_beside_the_database_is_on_the_map_too() -> None:
    files = {one for one in re.findall(r"^\| `var/([\w.]+)`", read(RUNNING), re.MULTILINE) if ".db" not in one}
    assert {"erased.list", "audit.key"} <= files == set(MAP) - set(DATA)
    assert [name for name in files if len(MAP[name]) != 3 or not all(MAP[name])] == []


def test_what_is_kept_for_a_number_of_days_is_said_so() -> None:
    kept_for = HUIZEN.retention
    kept = {
        "reply_key": kept_for.reply_keys,
        "asked_neighbour": kept_for.reply_keys,
        "registration": kept_for.participants,
        "agenda_point": kept_for.participants,
        "voice": kept_for.participants,
        "mark": kept_for.participants,
        "contact": kept_for.identity,
        "signal": kept_for.identity,
    }
    assert [name for name, days in kept.items() if f"{days} dagen" not in DATA[name][-1]] == []
    assert kept_for == Retention()


def test_it_says_plainly_what_anonymous_means_and_what_the_audit_is_not_for() -> None:
    text = read(PRIVACY)
    for words in ("Anoniem is volgens de wet pseudoniem", "ondernemingsraad", "Wet politiegegevens", "PDF/UA-1"):
        assert words in text
