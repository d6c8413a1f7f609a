"""What the municipality can and cannot see."""

from storage import erasing
from storage.schema import meeting_reminder
from tests.chats.gatherings import plan_about
from tests.chats.talks import DEALING
from tests.world import ADA, BEA, Phone, World


async def _report(phone: Phone, button: str) -> None:
    await phone.says(DEALING)
    await phone.presses(button)


async def test_name_and_username_are_stored_nowhere(world: World, ada: Phone, noor: Phone) -> None:
    await ada.starts()
    await _report(ada, "✅ Versturen")
    tables = await world.rows("SELECT name FROM sqlite_master WHERE type = 'table'")
    for table in (row.name for row in tables):
        for row in await world.rows(f"SELECT * FROM {table}"):  # noqa: S608 (names come from the database)
            assert "ada_at_telegram" not in str(row)
            assert "Ada" not in str(row).split("'")


async def test_earlier_reports_of_a_resident_belong_together(ada: Phone, noor: Phone) -> None:
    await _report(ada, "✅ Versturen")
    await _report(ada, "✅ Versturen")
    await noor.says("/signaal 2")
    assert "HZ-2026-0001" in noor.last


async def test_an_anonymous_signal_stands_alone(world: World, ada: Phone, noor: Phone) -> None:
    await _report(ada, "✅ Versturen")
    await _report(ada, "Anoniem versturen")
    await noor.says("/signaal 2")
    assert "anoniem" in noor.last
    assert "HZ-2026-0001" not in noor.last
    (row,) = await world.rows("SELECT person_id, language, created_at FROM signal WHERE anonymous = 1")
    assert (row.person_id, row.language, row.created_at % 3600) == (None, None, 0)


async def test_only_the_reply_key_joins_chat_and_anonymous_signal(world: World, ada: Phone, noor: Phone) -> None:
    await _report(ada, "Anoniem versturen")
    await ada.presses("idee")
    await ada.says("Meer licht bij de garages")
    await noor.says("/signaal 1")
    await noor.presses("Antwoord")
    await noor.says("Wij gaan vanavond kijken")
    await noor.presses("Versturen")
    await world.later(seconds=31)
    await ada.reads()
    assert "Wij gaan vanavond kijken" in ada.last
    assert await world.rows("SELECT 1 FROM audit JOIN person ON person.id = person_id WHERE chat_id = 100") == []
    (signal,) = await world.rows("SELECT id FROM signal")
    for row in await world.rows("SELECT about, undo_id FROM outbox WHERE chat_id = :ada", ada=ADA):
        assert row.undo_id is None
        assert f"signal:{signal.id}" not in row.about
    (dialogue,) = await world.rows("SELECT answers FROM dialogue JOIN person ON id = person_id WHERE chat_id = 100")
    assert "signal_id" not in dialogue.answers


async def test_thirty_days_after_closing_the_key_is_gone(world: World, ada: Phone, noor: Phone) -> None:
    await _report(ada, "Anoniem versturen")
    await noor.says("/signaal 1")
    await noor.presses("Afronden")
    await noor.presses("Opgelost")
    await noor.presses("Versturen")
    await world.later(days=29)
    assert len(await world.rows("SELECT 1 FROM reply_key")) == 1
    keys = [row.key for row in await world.rows("SELECT key FROM reply_key")]
    await world.later(days=2)
    assert await world.rows("SELECT 1 FROM reply_key") == []
    said = [row.about for row in await world.rows("SELECT about FROM outbox")]
    assert not any(key in about for key in keys for about in said)
    await ada.says("/mijnmeldingen")
    assert "HZ-2026-0001" not in ada.last


async def test_without_the_key_the_database_says_of_no_chat_that_it_reported(
    world: World, ada: Phone, bea: Phone, noor: Phone
) -> None:
    """Whoever reads all of it, while the meeting about the report, whose invitation came to her first, is to come."""
    await _report(ada, "Anoniem versturen")
    await bea.says("/bijeenkomsten")
    await bea.presses("🏘 Kostmand")
    await bea.presses("Nieuws over bijeenkomsten")
    await bea.presses("Ja, en ik ben 16 of ouder")
    await plan_about(noor, "drugs", "donderdag 25 februari 19:30")
    await noor.presses("📣 Publiceren")
    await world.later(days=1, minutes=1)
    assert "Komt u ook?" in ada.last
    assert "Komt u ook?" in bea.last
    await noor.says("/signaal 1")
    await noor.presses("Afronden")
    await noor.presses("Opgelost")
    await noor.presses("Versturen")
    await world.later(days=31)
    assert await world.rows("SELECT 1 FROM reply_key") == []
    await world.later(days=5)
    assert await _known_of(world, ADA) == {"person"}
    assert await _known_of(world, BEA) == {"person", "home", "meeting_reminder"}
    seen = "SELECT unasked_at, first_seen % 86400 AS first_seen FROM person WHERE chat_id = :chat"
    assert [tuple(row) for row in await world.rows(seen, chat=ADA)] == [(None, 0)]
    invited = "SELECT due_at - basis AS due, told_at - basis AS told FROM meeting_reminder WHERE kind = 'invitation'"
    assert [tuple(row) for row in await world.rows(invited)] == [(0, 0)]


async def _known_of(world: World, chat: int) -> set[str]:
    """The tables with a row that leads to somebody, by a person or by a chat."""
    (person,) = await world.rows("SELECT id FROM person WHERE chat_id = :chat", chat=chat)
    by_person = {*erasing.GONE, *erasing.UNTIED, *erasing.HANDED_ON, *erasing.OTHERWISE}
    columns = {column: person.id for column in by_person} | {column: chat for column in erasing.CHATS}
    found = {"person"}
    for column, value in columns.items():
        table = column.table.name
        where = f"{column.name} = :value"
        if column is meeting_reminder.c.subject_id:
            where += " AND kind = 'invitation'"
        if await world.rows(f"SELECT 1 FROM {table} WHERE {where}", value=value):  # noqa: S608
            found.add(table)
    return found


async def test_what_was_said_is_kept_only_where_it_belongs(world: World, ada: Phone, noor: Phone) -> None:
    await _report(ada, "✅ Versturen")
    for table in ("inbox", "outbox", "dialogue", "audit"):
        rows = await world.rows(f"SELECT * FROM {table}")  # noqa: S608
        assert all("dealen" not in str(row) for row in rows), table
