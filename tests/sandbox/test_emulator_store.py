import sqlite3
import subprocess
import sys
from contextlib import closing
from datetime import UTC, datetime, timedelta
from pathlib import Path

from bot.sandbox.clock import SandboxClock
from bot.sandbox.store import Store
from tests.sandbox.rooms import ANN, Room

TALKS_UNTIL_KILLED = """
import sys
from tests.sandbox.rooms import ANN, Room
room = Room(sys.argv[1])
while True:
    print(room.people.says(ANN, "x" * 500)["message_id"], flush=True)
"""


def test_a_killed_sandbox_comes_up_with_all_it_told(tmp_path: Path) -> None:
    path = tmp_path / "sandbox.db"
    command = [sys.executable, "-c", TALKS_UNTIL_KILLED, str(path)]
    with subprocess.Popen(command, stdout=subprocess.PIPE, text=True) as talking:
        assert talking.stdout
        told = [int(next(talking.stdout)) for _ in range(200)]
        talking.kill()
    with closing(sqlite3.connect(path)) as file:
        assert file.execute("PRAGMA integrity_check").fetchone() == ("ok",)
    with closing(Room(str(path))) as room:
        kept = [message["message_id"] for message in room.people.messages(ANN)]
    assert kept[: len(told)] == told


def test_a_moved_clock_keeps_running_and_survives_a_restart(tmp_path: Path) -> None:
    path, real = str(tmp_path / "sandbox.db"), [datetime(2026, 11, 23, 8, 0, tzinfo=UTC)]
    store = Store(path)
    clock = SandboxClock(store, lambda: real[0])
    told: list[datetime] = []
    clock.on_move(told.append)
    assert clock.now() == real[0]
    monday = datetime(2026, 11, 30, 8, 0, tzinfo=UTC)
    clock.move_to(monday)
    real[0] += timedelta(minutes=5)
    assert clock.now() == monday + timedelta(minutes=5)
    assert told == [monday]
    store.close()
    with closing(Store(path)) as reopened:
        assert SandboxClock(reopened, lambda: real[0]).now() == clock.now()
