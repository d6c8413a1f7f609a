"""Makes the calls that turns promised: in order per chat, within Telegram's limits, again when that helps."""

import asyncio
from collections.abc import Awaitable, Callable
from datetime import datetime
from typing import Any

import structlog
from sqlalchemy import Connection
from telegram import Bot, InputFile

from bot.delivery import outcome
from bot.delivery.limits import Ceiling, limit_of
from bot.delivery.outcome import Fate, Outcome
from bot.delivery.wake import Bell
from handlers.apology import alert_administrators, follow_group, tell_files_not_allowed, tell_group_unreachable
from handlers.house import House
from handlers.turn import Toast
from storage import outbox, pace, people, sending
from storage.database import Database, StorageUnavailable
from storage.sending import DueCall

LEASE = 120.0  # seconds: longer than any request may take
MOST_ATTEMPTS = 1_500  # a day of failures on Telegram's side; then the rest of that chat goes on
_BACK_OFF = (1.0, 2.0, 4.0, 8.0, 16.0, 32.0, 60.0)  # seconds
_MANY_CHATS = 3  # told to wait at once: then all wait
_IDLE = 1.0  # seconds between looks when nothing rings
_SOON = 0.1  # seconds, when something is due but must wait for a limit

log = structlog.get_logger()


class Sender:
    def __init__(
        self,
        bot: Bot,
        database: Database,
        house: House,
        bell: Bell,
        now: Callable[[], datetime],
        real: Callable[[], float],
        sleep: Callable[[float], Awaitable[None]] = asyncio.sleep,
    ) -> None:
        self._bot = bot
        self._database = database
        self._house = house
        self._bell = bell
        self._now = now
        self._real = real
        self._sleep = sleep
        self._ceiling = Ceiling()
        self._under_way: set[asyncio.Task[None]] = set()
        self._rows_under_way: set[int] = set()
        self._stopping = False

    async def run(self) -> None:
        """Until `stop`; what is under way is finished, what is not stays in the outbox."""
        while not self._stopping:
            try:
                if not await self.send_due():
                    await self._bell.wait(_SOON if await self._is_behind() else _IDLE)
            except StorageUnavailable as trouble:
                log.error("storage unavailable, waiting", trouble=str(trouble))
                await self._sleep(_IDLE)
        await self.finish()

    def stop(self) -> None:
        self._stopping = True
        self._bell.ring()

    async def finish(self) -> None:
        """Waits for the calls that are under way."""
        while self._under_way:
            await asyncio.wait(self._under_way)

    def toast(self, toast: Toast) -> None:
        """Answers a press at once and only once: a late answer would be refused anyway."""
        self._start(self._answer(toast))

    async def send_due(self) -> int:
        """Starts the calls that may be made now; how many."""
        room = self._ceiling.room(self._real())
        if not room:
            return 0
        claimed = await self._database.write(_claim, self._house.bot_id, self._now(), self._real(), room)
        # A clock that jumps, as after suspending, ends leases too early.
        calls = [call for call in claimed if call.id not in self._rows_under_way]
        self._ceiling.count(len(calls), self._real())
        for call in calls:
            self._rows_under_way.add(call.id)
            self._start(self._make(call))
        return len(calls)

    async def _is_behind(self) -> bool:
        return await self._database.write(outbox.is_behind, self._house.bot_id, self._now())

    def _start(self, work: Any) -> None:
        task = asyncio.create_task(work)
        self._under_way.add(task)
        task.add_done_callback(self._under_way.discard)

    async def _make(self, call: DueCall) -> None:
        try:
            result = await self._attempt(call)
            if result.fate is Fate.REFUSED:
                log.error("a call was refused", row=call.id, method=call.method, attempts=call.attempts)
            await self._keep(call, result)
        finally:
            self._rows_under_way.discard(call.id)
        self._bell.ring()

    async def _attempt(self, call: DueCall) -> Outcome:
        # Telegram does not mind a capital; without one the library warns that it has a method of its own.
        method = call.method[:1].upper() + call.method[1:]
        try:
            return outcome.of_result(await self._bot.do_api_request(method, api_kwargs=_with_file(call)))
        except Exception as error:
            return outcome.of_error(error)

    async def _keep(self, call: DueCall, result: Outcome) -> None:
        """Until it is kept: not knowing that a message is out would send it again."""
        while True:
            try:
                await self._database.write(_settle, self._house, call, result, self._now(), self._real())
                return
            except StorageUnavailable:
                await self._sleep(_IDLE)

    async def _answer(self, toast: Toast) -> None:
        try:
            await self._bot.answer_callback_query(toast.query_id, toast.text or None, show_alert=toast.alert)
        except Exception as error:
            log.info("a press was not answered", error=type(error).__name__)


def _with_file(call: DueCall) -> dict[str, Any]:
    """The bytes under their field; they go as multipart."""
    if call.content is None:
        return call.params
    params = dict(call.params)
    upload = params.pop("upload")
    return params | {upload["field"]: InputFile(call.content, upload["name"])}


def _claim(conn: Connection, bot_id: int, now: datetime, real: float, most: int) -> list[DueCall]:
    calls = sending.claim(conn, bot_id, now, real, LEASE, most)
    for call in calls:
        limit = limit_of(call.chat_id)
        pace.count_call(conn, bot_id, call.chat_id, real, limit.interval, limit.burst)
    return calls


def _settle(conn: Connection, house: House, call: DueCall, result: Outcome, now: datetime, real: float) -> None:
    match result.fate:
        case Fate.DONE:
            sending.settle(conn, call.id, "sent", result.message_id)
        case Fate.WAIT:
            _wait(conn, call, real + result.wait, real)
        case Fate.MOVED:
            outbox.rename_chat(conn, call.bot_id, call.chat_id, result.moved_to)
            people.rename_chat(conn, call.bot_id, call.chat_id, result.moved_to)
            follow_group(conn, house, call.chat_id, result.moved_to, now)
            sending.try_later(conn, call.id, real, result.reason)
        case Fate.NO_MEDIA if call.content is not None:
            sending.send_as_text(conn, call)
            tell_files_not_allowed(conn, house, now)
        case Fate.TRY_AGAIN if call.attempts < MOST_ATTEMPTS:
            pause = _BACK_OFF[min(call.attempts, len(_BACK_OFF)) - 1]
            sending.try_later(conn, call.id, real + pause, result.reason)
        case _:
            _give_up(conn, house, call, result, now)


def _wait(conn: Connection, call: DueCall, until: float, real: float) -> None:
    pace.block(conn, call.bot_id, call.chat_id, until)
    if pace.recently_blocked(conn, call.bot_id, real) >= _MANY_CHATS:
        pace.block(conn, call.bot_id, pace.EVERYBODY, until)
    sending.try_later(conn, call.id, until, "RetryAfter")


def _give_up(conn: Connection, house: House, call: DueCall, result: Outcome, now: datetime) -> None:
    sending.settle(conn, call.id, "given_up", error=result.reason)
    if result.fate is Fate.UNREACHABLE and call.chat_id > 0:
        people.mark_reachable(conn, call.bot_id, call.chat_id, False)
    elif result.fate is Fate.UNREACHABLE and call.chat_id == people.team_group(conn, call.bot_id, house.first_staff):
        tell_group_unreachable(conn, house, now)
    elif not call.is_alert:
        alert_administrators(conn, house, f"call refused: {call.method}", now)
