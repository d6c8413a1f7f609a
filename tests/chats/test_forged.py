"""Every verb there is, forged by everybody who may not use it: a new verb is tried here by itself."""

import re
from collections.abc import Iterator

from telegram.ext import CallbackQueryHandler, CommandHandler

from bot.handlers import handlers
from domain.people import Role
from handlers.adapter import InTurn
from handlers.steps import STEPS
from storage import people
from tests.chats.talks import DEALING
from tests.world import TOKEN, Phone, World

BOT = int(TOKEN.split(":")[0])
# What anybody may press or say; the handler looks whose it is. Whatever is not here asks for a role.
OF_EVERYBODY = set(
    "d more mine callback lang answers my consent unconsent read add withdraw solved felt too ask_me published "
    "meetings home news meet join party come leave offer wishes ics here hear agenda voice propose "
    "owner judge score agreed /start /meld /report /mijnmeldingen /mysignals /bijeenkomsten /meetings "
    "/hulp /help /privacy mydata clear erase /mijngegevens /mydata /verwijder /erase /taal /language /stop "
    "/cijfers /figures season /seizoen /season /jaarwisseling /rollen /roles".split()
)
_GROUP = re.compile(r"\((?:\\d|\[[^]]*\]|[\w|-]+|\\w)[^()]*\)\??")


def example(pattern: str) -> str:
    """Data that fits: the first of what can be chosen, and 1 where a number stands."""

    def first(found: re.Match[str]) -> str:
        inside = found[0].strip("()?").split("|")[0]
        if "{4}" in inside:
            return "2026-W47" if "W" in inside else "2026"
        return inside if re.fullmatch(r"[\w-]+", inside) else "1"

    return _GROUP.sub(first, pattern.strip("^$")).replace("?", "")


def verbs() -> Iterator[tuple[str, str, Role | None]]:
    """The name of each, what is sent, and the role that it asks for."""
    for one in handlers():
        if not isinstance(one, CallbackQueryHandler | CommandHandler):
            continue
        assert isinstance(one.callback, InTurn)
        role = one.callback.role
        if isinstance(one, CommandHandler):
            yield from ((f"/{name}", f"/{name} 1", role) for name in one.commands)
        elif isinstance(one.pattern, re.Pattern):
            data = example(one.pattern.pattern)
            assert one.pattern.fullmatch(data), (one.pattern.pattern, data)
            yield data.split(":")[0], data, role


def test_whatever_is_not_for_everybody_asks_for_a_role() -> None:
    assert {name for name, _, role in verbs() if role is None} - OF_EVERYBODY == set()
    assert len({name for name, _, role in verbs() if role is not None}) > 60


def test_every_question_of_staff_asks_for_a_role() -> None:
    theirs = {step for step, one in STEPS.items() if "coordinator" in one.typed.__module__}
    assert len(theirs) > 20
    assert {step for step in theirs if STEPS[step].role is not Role.COORDINATOR} == set()


async def test_every_verb_of_staff_forged_by_every_role_does_nothing(
    world: World, noor: Phone, ada: Phone, bea: Phone
) -> None:
    await ada.says(DEALING)
    await ada.presses("✅ Versturen")
    await noor.says("/signaal 1")
    cast = [
        (ada, []),
        (bea, [Role.OOV_READER]),
        (world.moves_in(300, "Pim"), [Role.ADMINISTRATOR]),
        (world.moves_in(301, "Kim"), [Role.DEPUTY]),
        (noor, [Role.COORDINATOR, Role.ADMINISTRATOR]),
    ]
    for phone, roles in cast:
        await phone.starts()
        for own in roles:
            await world.app.database.write(people.give_role, BOT, phone.user_id, own)
    before = await _all(world)
    count = 0
    for phone, roles in cast:
        may = {Role.COORDINATOR if own is Role.DEPUTY else own for own in roles}
        sent = [data for _, data, role in verbs() if role is not None and role not in may]
        assert await _forged(world, phone, sent) == [], phone.user_id
        # Of a resident one a minute: lines of the audit stay.
        count += len(sent) if roles else 1
    assert await _all(world) == before
    (refused,) = await world.rows("SELECT count(*) AS n FROM audit WHERE deed = 'refused'")
    assert refused.n == count > 150


async def _forged(world: World, phone: Phone, sent: list[str]) -> list[str]:
    """What of it was not refused; all is sent at once, which is much quicker."""
    on, heard = phone.messages[-1]["message_id"], len(phone.heard)
    presses = [data for data in sent if not data.startswith("/")]
    queries = [world.people.presses(phone.user_id, phone.user_id, on, data) for data in presses]
    for words in sent:
        if words.startswith("/"):
            world.people.says(phone.user_id, words)
    await world.settle()
    answers = [(world.people.press_answers(query) or {}).get("text", "") for query in queries]
    told = phone.heard[heard:]
    assert len(told) == len(sent) - len(presses)
    assert all("Dat ken ik niet" in words for words in told)
    return [data for data, words in zip(presses, answers, strict=True) if "Dat ken ik niet" not in words]


async def _all(world: World) -> list[object]:
    tables = ("signal", "remark", "staff_role", "role_invitation", "team_code", "meeting", "absence", "pause", "errand")
    return [await world.rows(f"SELECT * FROM {name}") for name in tables]  # noqa: S608 (our own names)


async def test_who_lost_the_role_can_use_none_of_it(world: World, noor: Phone, bas: Phone) -> None:
    await bas.says("/wachtrij")
    await noor.says("/rollen")
    await noor.presses("Rol afnemen")
    await noor.presses("Bas · samenlevingsregisseur")
    await noor.presses("Ja, neem af")
    sent = [data for _, data, role in verbs() if role is Role.COORDINATOR]
    assert await _forged(world, bas, sent) == []
