"""/cijfers: real figures for coordinators, published weeks for team OOV, nothing for anybody else."""

from datetime import UTC, date, datetime, timedelta

from domain.people import Role
from domain.signals import ClosingReason, PartOfDay, Status
from storage import people
from tests.chats.talks import close
from tests.chats.test_digest import add_week, file_of
from tests.world import ADA, COORDINATOR, Json, Phone, World, is_refused, words_of

ANSWERED = datetime(2026, 11, 4, 10, 0, tzinfo=UTC)


async def fill(world: World) -> None:
    add = world.app.database.write
    await add(add_week, date(2026, 11, 2), {("kostmand", "drugs"): 4}, place="Bij de garages")
    done = {"status": Status.DONE, "reason": ClosingReason.SOLVED}
    times = {"created_at": ANSWERED - timedelta(days=2), "answered_at": ANSWERED, "closed_at": ANSWERED}
    await add(add_week, date(2026, 11, 2), {("oostermeent", "youth"): 2}, **done | times)
    await add(add_week, date(2026, 10, 5), {("kostmand", "traffic"): 3})


def picture(phone: Phone) -> Json:
    return next(one for one in reversed(phone.messages) if "photo" in one)


async def test_a_coordinator_reads_the_month_and_chooses_others_in_place(world: World, noor: Phone) -> None:
    await fill(world)
    await noor.says("/cijfers")
    told = words_of(picture(noor))
    assert told.startswith("Cijfers · november 2026\n6 nieuw (daarvoor 3) · 2 afgerond · 7 open")
    assert "33 % op tijd beantwoord (2 van 6)" in told
    assert "De helft had antwoord binnen 2 werkdagen." in told
    assert "Kostmand: Drugs 4\nOostermeent: Jongeren op straat 2" in told
    assert "Vaak genoemd: Bij de garages 4" in told
    chart, shown = file_of(world, picture(noor)), len(noor.messages)
    await noor.presses("Kwartaal")
    assert words_of(picture(noor)).startswith("Cijfers · kwartaal 4 van 2026\n9 nieuw")
    await noor.presses("Kostmand")
    await noor.presses("Onderwerp")
    await noor.presses("Verkeer")
    assert words_of(picture(noor)).startswith("Cijfers · kwartaal 4 van 2026 · Kostmand · Verkeer")
    await noor.presses("⬅️")
    assert words_of(picture(noor)).startswith("Cijfers · kwartaal 3 van 2026 · Kostmand")
    assert len(noor.messages) == shown
    assert file_of(world, picture(noor)) != chart


async def test_what_came_back_and_what_residents_say_counts_when_it_happened(
    world: World, noor: Phone, ada: Phone, bea: Phone
) -> None:
    for number, phone in ((1, ada), (2, bea)):
        await phone.says("Elke avond staan er jongens te dealen bij de garages aan de Kostmand")
        await phone.presses("✅ Versturen")
        await close(noor, number)
    world.moment = datetime(2026, 12, 8, 9, 15, tzinfo=UTC)
    await world.app.tick()
    await world.settle()
    await ada.presses("Nee", on=ada.message_with("is het opgelost"))
    for question in ("is het opgelost", "Voelde u zich"):
        await bea.presses("Ja", on=bea.message_with(question))
    await noor.says("/signaal 2")
    await noor.presses("Heropen")
    await noor.presses("Ongedaan maken")
    world.moment += timedelta(days=2)
    await close(noor, 1)
    await noor.says("/cijfers")
    told = words_of(picture(noor))
    assert told.startswith("Cijfers · december 2026\n0 nieuw (daarvoor 2) · 1 afgerond")
    assert "1 heropend · opgelost: ja 1, deels 0, nee 1 · voelde zich gehoord: 1 van 1" in told
    await noor.presses("⬅️")
    assert "heropend" not in words_of(picture(noor)) and "opgelost: ja" not in words_of(picture(noor))
    assert "De helft had antwoord binnen 0 werkdagen." in words_of(picture(noor))


async def test_of_quick_presses_only_the_last_is_drawn(world: World, noor: Phone) -> None:
    await noor.says("/cijfers")
    shown = picture(noor)
    for label in ("Week", "Jaar"):
        _, data = noor.button(label, shown)
        world.people.presses(noor.user_id, noor.user_id, shown["message_id"], data)
    await world.settle()
    assert words_of(picture(noor)).startswith("Cijfers · 2026\n")
    assert sum(method == "editMessageMedia" for method, _ in world.emulator.accepted) == 1


async def test_from_thirty_signals_on_a_heat_map_says_when_and_where(world: World, noor: Phone) -> None:
    add = world.app.database.write
    garages = {"place": "Bij de garages", "when": PartOfDay.EVENING, "local_part": PartOfDay.NIGHT}
    await add(add_week, date(2026, 11, 2), {("kostmand", "drugs"): 8}, **garages)
    await add(add_week, date(2026, 11, 2), {("kostmand", "youth"): 21})
    await noor.says("/cijfers")
    without = picture(noor)["photo"][-1]["height"]
    assert "Bij de garages 8" in words_of(picture(noor)) and "Meest" not in words_of(picture(noor))
    await add(add_week, date(2026, 11, 9), {("kostmand", "traffic"): 1})
    await noor.presses("Maand")
    assert picture(noor)["photo"][-1]["height"] > without + 600
    told = words_of(picture(noor))
    assert "Vaak genoemd: Bij de garages 8 (’s avonds 8)" in told
    assert "De meeste kwamen binnen op: maandag overdag 4 · dinsdag overdag 3 · woensdag overdag 3" in told


async def test_long_places_are_told_shorter_so_that_the_busiest_moments_stay(world: World, noor: Phone) -> None:
    add = world.app.database.write
    long = (
        "achter de garageboxen aan het eind van het fietspad, tussen de school en de flat, bij de derde lantaarn links"
    )
    topics = ("drugs", "youth", "traffic", "tensions", "unsafe_place")
    for nth, topic in enumerate(topics):
        for week, part in enumerate((PartOfDay.DAY, PartOfDay.EVENING, PartOfDay.NIGHT)):
            monday = date(2026, 11, 2) + timedelta(weeks=week)
            await add(add_week, monday, {("kostmand", topic): 6}, place=f"{nth} {long}", when=part)
    await noor.says("/cijfers")
    told = words_of(picture(noor))
    assert len(told) <= 1024
    assert "De meeste kwamen binnen op: maandag" in told
    assert (
        all(f"{nth} achter de garage" in told for nth in range(len(topics)))
        and "… 18 (overdag 6, ’s avonds 6, ’s nachts 6)" in told
    )


async def test_what_was_no_promise_is_not_counted_as_one(world: World, noor: Phone) -> None:
    add = world.app.database.write
    await add(add_week, date(2026, 11, 2), {("kostmand", "drugs"): 4}, promised=False)
    await add(add_week, date(2026, 11, 9), {("kostmand", "drugs"): 2}, answered_at=ANSWERED)
    await noor.says("/cijfers")
    assert "100 % op tijd beantwoord (2 van 2)" in words_of(picture(noor))


async def test_residents_get_no_figures(world: World, ada: Phone) -> None:
    await ada.starts()
    await ada.says("/cijfers")
    assert "Dat ken ik niet" in ada.last
    toast = await ada.forges("figures:week:0:-:-")
    assert is_refused(toast["text"])


async def test_a_forged_place_is_refused(world: World, noor: Phone) -> None:
    await noor.says("/cijfers")
    for data in ("figures:week:0:99:-", "figures:week:999:-:-", "figures:week:0:-:99"):
        assert is_refused((await noor.forges(data))["text"])


async def test_a_reader_of_team_oov_reads_whole_weeks_and_months_as_they_were_published(
    world: World, ada: Phone
) -> None:
    await ada.starts()
    await fill(world)
    for user_id, role in ((ADA, Role.OOV_READER), (COORDINATOR, Role.COORDINATOR)):
        await world.app.database.write(people.give_role, 4242, user_id, role)
    await world.app.database.write(add_week, date(2026, 11, 16), {("kostmand", "drugs"): 9, ("kostmand", "youth"): 2})
    await ada.says("/cijfers")
    assert words_of(picture(ada)).startswith("Weekbericht 47 · 16–22 november\n11 nieuw")
    assert "Kostmand: Drugs 7–10 ▲ (" in words_of(picture(ada))
    assert "Jongeren op straat 1–4 (" in words_of(picture(ada))
    await ada.presses("⬅️")
    assert words_of(picture(ada)).startswith("Weekbericht 46")
    for kind, week in (("month", "2026-W40"), ("week", "2026-W47")):
        await ada.forges(f"published:{kind}:{week}", picture(ada))
    before = words_of(picture(ada))
    await world.app.database.write(add_week, date(2026, 11, 16), {("kostmand", "traffic"): 1})
    await ada.forges("published:week:2026-W46", picture(ada))
    await ada.forges("published:week:2026-W47", picture(ada))
    assert words_of(picture(ada)) == before
    for refused in (
        "published:week:2026-W48",
        "published:month:2026-W47",
        "published:week:2026-W54",
        "figures:week:0:-:-",
    ):
        assert is_refused((await ada.forges(refused))["text"]), refused
    await ada.forges("published:month:2026-W44", picture(ada))
    assert words_of(picture(ada)).startswith("oktober 2026 · week 40 tot en met 44\n3 gemeld")
