import re
from collections import Counter
from collections.abc import AsyncIterator
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest
from sqlalchemy import Connection, select

from bot.config import read_municipality
from bot.sandbox import samples, town
from bot.sandbox.clock import SandboxClock
from bot.sandbox.emulator import Emulator
from bot.sandbox.runner import begin
from bot.sandbox.stages import Stage
from bot.sandbox.store import Store
from domain.municipality import Municipality
from domain.signals import Signal, Status
from storage import schema
from storage.database import Database
from tests.program.programs import HUIZEN

TUESDAY = datetime(2026, 11, 24, 10, 0, tzinfo=UTC)
# A Monday before office hours, a Saturday, and the first day of a year.
MOMENTS = [
    TUESDAY,
    datetime(2026, 11, 23, 5, 0, tzinfo=UTC),
    datetime(2026, 11, 28, 23, 30, tzinfo=UTC),
    datetime(2027, 1, 1, 0, 30, tzinfo=UTC),
]


@pytest.fixture(scope="module")
def huizen() -> Municipality:
    return read_municipality(HUIZEN)


@pytest.fixture
async def database(tmp_path: Path) -> AsyncIterator[Database]:
    database = Database(tmp_path / "bot.db")
    yield database
    await database.close()


def _stage(municipality: Municipality, now: datetime) -> Stage:
    return Stage(town.BOT_ID, municipality, now, {"photo": "a photo", "voice": "a voice message"})


def _signals(conn: Connection) -> list[Signal]:
    return [Signal(**row._asdict()) for row in conn.execute(select(schema.signal))]


def _moments(conn: Connection) -> list[datetime]:
    return list(conn.execute(select(schema.audit.c.at)).scalars())


def _waiting(conn: Connection) -> int:
    return len(conn.execute(select(schema.outbox.c.id)).all())


def _photos(conn: Connection) -> int:
    return len(conn.execute(select(schema.photo.c.id)).all())


@pytest.mark.parametrize("now", MOMENTS)
async def test_whenever_it_starts_the_queue_has_lived_for_weeks(
    database: Database, huizen: Municipality, now: datetime
) -> None:
    made = await database.write(samples.fill, _stage(huizen, now))
    found = await database.read(_signals)
    moments = await database.read(_moments)
    assert made == len(found) >= 30
    assert [signal.id for signal in sorted(found, key=lambda one: one.number)] == list(range(1, made + 1))
    assert max(moments) <= now
    assert now - samples.SPAN - timedelta(days=14) < min(moments) < now - samples.SPAN + timedelta(days=7)
    assert await database.read(_waiting) == 0


async def test_the_samples_are_as_varied_as_a_neighbourhood(database: Database, huizen: Municipality) -> None:
    await database.write(samples.fill, _stage(huizen, TUESDAY))
    found = await database.read(_signals)
    assert {signal.topic for signal in found} == {topic.key for topic in huizen.topics}
    assert {signal.neighbourhood for signal in found} == {one.key for one in huizen.neighbourhoods}
    assert {signal.status for signal in found} == set(Status) - {Status.QUESTION, Status.REOPENED}
    assert {signal.language for signal in found} == {"nl", "en", None}
    counted = Counter(
        {
            "reasons": len({signal.reason for signal in found if signal.reason}),
            "partners": len({signal.partner for signal in found if signal.partner}),
            "overdue": sum(signal.overdue for signal in found),
            "open": sum(signal.is_open for signal in found),
            "anonymous": sum(signal.anonymous for signal in found),
            "spoken": sum(signal.voice is not None for signal in found),
            "photos": await database.read(_photos),
        }
    )
    least = {"reasons": 5, "partners": 4, "overdue": 2, "open": 12, "anonymous": 6, "spoken": 1, "photos": 1}
    assert {key: counted[key] >= count for key, count in least.items()} == dict.fromkeys(least, True)


def test_no_sample_holds_personal_data_or_a_hole() -> None:
    for sample in samples.read():
        texts = [sample.text, sample.idea, *(deed.text for deed in sample.deeds)]
        assert sample.voice or len(sample.text) >= 10
        for text in texts:
            assert not re.search(r"@|https?:|\{(?!here\})", text)
            assert not re.search(r"\d{4,}", text.replace("0900-8844", ""))
        assert all(deed.after <= sample.ago - 1 for deed in sample.deeds)


async def test_a_database_with_signals_is_left_alone(database: Database, huizen: Municipality) -> None:
    assert await database.write(samples.fill, _stage(huizen, TUESDAY)) > 0
    assert await database.write(samples.fill, _stage(huizen, TUESDAY)) == 0


def test_a_town_is_settled_once_and_its_neighbours_can_be_written_to(huizen: Municipality) -> None:
    store = Store()
    emulator = Emulator(store, lambda: TUESDAY)
    token = town.settle(emulator, huizen)
    media = town.media(emulator)
    assert (town.settle(emulator, huizen), town.media(emulator)) == (token, media)
    assert all(store.file_data(file_id) for file_id in media.values())
    for number in range(1, town.NEIGHBOURS + 1):
        neighbour = store.person(town.neighbour(number))
        assert neighbour and neighbour.started
    on_the_page = {phone.user_id for phone in town.phones(huizen)}
    assert on_the_page == {town.FATMA, town.JAMES, town.AYSE, town.COORDINATOR, town.TEAM_MEMBER}
    store.close()


def test_a_sandbox_begins_when_every_neighbourhood_has_been_open_for_weeks(huizen: Municipality) -> None:
    store, wall = Store(), [datetime(2026, 7, 1, 12, 0, tzinfo=UTC)]
    clock = SandboxClock(store, lambda: wall[0])
    begin(clock, huizen)
    assert clock.now() == datetime(2026, 11, 12, 9, 0, tzinfo=UTC)
    wall[0] = TUESDAY
    later = SandboxClock(Store(), lambda: wall[0])
    begin(later, huizen)
    assert later.now() == TUESDAY
    store.close()
