"""What was kept long enough is gone by its bytes the night after, unless it is held; and a statement says how much."""

from datetime import timedelta

import pytest

from bot.jobs import destroy
from domain.retention import Rule
from services import retention
from storage import audit_chains, audit_heads
from tests.chats.talks import DEALING
from tests.disk import traces
from tests.world import HUIZEN, Phone, World, is_refused

SLOT, HINT = "Zwartekat", "Roodborst"


async def _reported(ada: Phone, noor: Phone) -> None:
    await ada.says(f"{DEALING}, naast de {SLOT}")
    await ada.presses("✅ Versturen")
    await noor.says("/signaal 1")


async def _closed(world: World, noor: Phone) -> None:
    await noor.presses("Afronden")
    await noor.presses("Opgelost")
    await noor.presses("✅ Versturen")
    await world.later(minutes=1)


async def _night(world: World, **after: int) -> None:
    """The clock jumps: what is due in between is for other tests."""
    world.moment += timedelta(**after)
    await world.later(days=1)


async def test_identity_then_words_go_by_their_bytes_and_an_administrator_sees_how_much(
    world: World, ada: Phone, noor: Phone
) -> None:
    await _reported(ada, noor)
    await noor.presses("Meer")
    await noor.presses("Notitie")
    await noor.says(f"De poort achter {HINT} is stuk")
    await _closed(world, noor)
    await _night(world, days=88)
    assert len(await world.rows("SELECT 1 FROM reply_key JOIN signal ON signal.person_id = reply_key.person_id")) == 1
    await _night(world, days=1)
    assert await world.rows("SELECT 1 FROM reply_key") == []
    assert await world.rows("SELECT 1 FROM signal WHERE person_id IS NOT NULL") == []
    assert await world.rows("SELECT 1 FROM audit WHERE role = 'resident' AND person_id IS NOT NULL") == []
    assert traces(world.path, SLOT)
    await _night(world, days=276)
    assert traces(world.path, SLOT, SLOT.lower(), HINT, HINT.lower()) == set()
    (kept,) = await world.rows("SELECT topic, neighbourhood, text FROM signal")
    assert (kept.topic, kept.neighbourhood, kept.text) == ("drugs", "kostmand", "")
    await noor.says("/signaal 1")
    assert "de bewaartijd was voorbij" in noor.last
    await noor.says("/rollen")
    await noor.presses("Vernietigd")
    assert "tekst, plaats en foto’s: 1" in noor.last
    assert SLOT not in noor.last


async def test_the_words_of_a_draft_are_gone_by_their_bytes_a_day_later(world: World, ada: Phone) -> None:
    await ada.says(f"{DEALING}, naast de {SLOT}")
    await world.later(hours=23)
    assert traces(world.path, SLOT)
    await world.later(hours=2, minutes=1)
    assert traces(world.path, SLOT, SLOT.lower()) == set()


async def test_only_what_was_begun_and_not_sent_is_counted_as_a_draft(
    world: World, ada: Phone, bea: Phone, noor: Phone
) -> None:
    await _reported(ada, noor)
    for phone in (ada, bea, noor):
        await phone.says("/hulp")
    drafts = "SELECT count AS number FROM destruction WHERE rule = 'drafts'"
    await world.later(hours=26)
    assert await world.rows(drafts) == []
    await bea.says(DEALING)
    await world.later(hours=26)
    assert [row.number for row in await world.rows(drafts)] == [1]


async def test_a_night_is_done_once_whatever_restarts(world: World, ada: Phone, noor: Phone) -> None:
    await _reported(ada, noor)
    await _closed(world, noor)
    await _night(world, days=91)
    told = "SELECT day, rule, count AS number FROM destruction"
    before = await world.rows(told)
    assert [(row.rule, row.number) for row in before] == [("identity", 1)]
    args = (world.app.house, world.moment, world.seconds)
    assert not await world.app.database.write(lambda conn: destroy(conn, *args))
    assert await world.rows(told) == before


async def test_what_is_held_stays_its_reporter_hears_why_and_that_it_is_over(
    world: World, ada: Phone, noor: Phone
) -> None:
    await _reported(ada, noor)
    await noor.presses("Meer")
    await noor.presses("🔒 Bewaren")
    await noor.presses("Woo-verzoek")
    assert "Bewaard sinds" in noor.last
    assert "Woo-verzoek" in noor.last
    await ada.reads()
    assert "langer dan anders" in ada.last
    assert "Woo" in ada.last
    await noor.presses("Meer")
    assert not any("Lakken" in label or "🔒" in label for label in noor.labels)
    assert is_refused((await ada.forges("unhold:1:2:")).get("text", ""))
    await _closed(world, noor)
    await _night(world, days=400)
    assert len(await world.rows("SELECT 1 FROM reply_key JOIN signal ON signal.person_id = reply_key.person_id")) == 1
    assert traces(world.path, SLOT)
    await noor.says("/signaal 1")
    assert SLOT in noor.last
    await noor.presses("Meer")
    await noor.presses("Bewaren opheffen")
    assert "Bewaard sinds" not in noor.last
    await noor.presses("Meer")
    await noor.presses("Geschiedenis")
    assert "Noor bewaart het langer: Woo-verzoek" in noor.last
    await ada.reads()
    assert "niet meer langer dan anders" in ada.last
    await world.later(days=2)
    assert traces(world.path, SLOT, SLOT.lower()) == set()


async def test_a_reason_may_be_typed_and_is_looked_at_by_the_guard(ada: Phone, noor: Phone) -> None:
    await _reported(ada, noor)
    await noor.presses("Meer")
    await noor.presses("🔒 Bewaren")
    await noor.presses("Andere reden")
    await noor.says("De rekenkamer doet onderzoek, bel 06-87654321")
    await noor.presses("Haal weg")
    assert "De rekenkamer doet onderzoek" in noor.last
    await ada.reads()
    assert "De rekenkamer doet onderzoek" in ada.last
    assert "87654321" not in ada.last


async def test_who_asks_to_be_erased_meanwhile_is_erased_when_it_is_over(world: World, ada: Phone, noor: Phone) -> None:
    await _reported(ada, noor)
    await noor.presses("Meer")
    await noor.presses("🔒 Bewaren")
    await noor.presses("Klacht")
    await ada.says("/verwijder")
    await ada.presses("Ja, wis alles")
    assert "Dit mogen wij nog niet wissen: HZ-2026-0001" in ada.last
    await world.later(hours=2)
    assert traces(world.path, SLOT)
    await noor.says("/signaal 1")
    await noor.presses("Meer")
    await noor.presses("Bewaren opheffen")
    assert "De melder vroeg om gewist te worden" in noor.last
    await world.later(hours=1)
    assert "Alles over u is gewist" in ada.last
    assert traces(world.path, SLOT, SLOT.lower()) == set()


@pytest.mark.parametrize("data", ["hold:1:1:nonsense", "hold:1:9:woo", "hold:77:1:woo", "unhold:1:1:"])
async def test_forged_holds_do_nothing(world: World, ada: Phone, noor: Phone, data: str) -> None:
    await _reported(ada, noor)
    await noor.forges(data)
    assert await world.rows("SELECT 1 FROM legal_hold") == []


async def test_what_could_not_be_handled_is_forgotten_after_seven_days(world: World, ada: Phone) -> None:
    await ada.says("/hulp")
    await world.does("UPDATE inbox SET state = 'set_aside', payload = :words WHERE seq = 1", words=SLOT)
    for days, kept in ((6, {SLOT}), (2, set())):
        world.moment += timedelta(days=days)
        await world.app.tick()
        assert {row.payload for row in await world.rows("SELECT payload FROM inbox")} - {None} == kept


async def test_the_audit_goes_too_where_nobody_did_anything_since(world: World, ada: Phone, noor: Phone) -> None:
    await _reported(ada, noor)
    assert await _old_lines(world, days=800) == 2
    await _night(world, days=800)
    assert [one.deed for one in await world.rows("SELECT deed FROM audit")] == ["retention"]
    await noor.says("/rollen")
    await noor.presses("Vernietigd")
    assert "regels over wie wat deed: 2" in noor.last
    assert await world.app.database.read(lambda conn: (list(audit_chains.broken(conn)), audit_heads.fault(conn))) == (
        [],
        None,
    )


async def _old_lines(world: World, days: int = 0) -> int:
    """How many the next night would take."""
    due = await world.app.database.read(
        lambda conn: list(retention.due(conn, HUIZEN, world.moment + timedelta(days=days)))
    )
    return next(one.count for one in due if one.rule is Rule.AUDIT)


async def test_lines_that_were_made_old_stay_to_be_found(world: World, ada: Phone, noor: Phone) -> None:
    await _reported(ada, noor)
    await world.does("DROP TRIGGER audit_changes_nothing")
    await world.does("UPDATE audit SET at = at - 800 * 86400 WHERE signal_id = 1")
    assert await _old_lines(world) == 0
    await _night(world)
    assert [one.signal_id for one in await world.app.database.read(lambda conn: list(audit_chains.broken(conn)))] == [1]
    await noor.says("/rollen")
    await noor.presses("Vernietigd")
    assert "regels over wie wat deed" not in noor.last
