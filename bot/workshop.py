"""One niced process beside the program for heavy work: pictures, spreadsheets, pages.

It starts when there is work, ends when there has been none for a while, and is the only one that imports
the libraries for it. `python -m bot.workshop` is that process.
"""

import asyncio
import os
import pickle
import signal
import sys
import traceback
from asyncio.subprocess import PIPE, Process
from collections.abc import Callable
from typing import Any, ParamSpec, TypeVar

P = ParamSpec("P")
T = TypeVar("T")

_LENGTH = 8  # bytes before each answer
_NICENESS = 10


class WorkFailed(Exception):
    """The work raised, took too long, or its process died; the next work starts afresh."""


class Workshop:
    """`patience` and `idle` are in seconds: for one piece of work, and until the process may end."""

    def __init__(self, patience: float = 120.0, idle: float = 60.0) -> None:
        self._patience = patience
        self._idle = idle
        self._child: Process | None = None
        self._one_at_a_time = asyncio.Lock()
        self._rest: asyncio.Task[None] | None = None

    @property
    def is_open(self) -> bool:
        """Whether the process is there."""
        return self._child is not None

    async def do(self, work: Callable[P, T], *arguments: P.args, **options: P.kwargs) -> T:
        """`work` is a function of a module; it, its arguments and its result cross as plain data. Raises WorkFailed."""
        job = pickle.dumps((work, arguments, options))
        async with self._one_at_a_time:
            await self._stay()
            try:
                async with asyncio.timeout(self._patience):
                    is_done, result = await self._ask(job)
            except BaseException as error:
                # Whatever it still says would be taken for the next answer.
                await self._close()
                if isinstance(error, TimeoutError | asyncio.IncompleteReadError | OSError):
                    raise WorkFailed(type(error).__name__) from error
                raise
            self._rest = asyncio.create_task(self._close_when_idle())
        if not is_done:
            raise WorkFailed(result)
        answer: T = result
        return answer

    async def _ask(self, job: bytes) -> tuple[bool, Any]:
        if self._child is None:
            self._child = await asyncio.create_subprocess_exec(
                sys.executable, "-m", "bot.workshop", stdin=PIPE, stdout=PIPE, start_new_session=True
            )
        inlet, outlet = self._child.stdin, self._child.stdout
        assert inlet is not None and outlet is not None  # noqa: S101 (narrows the type)
        inlet.write(job)
        await inlet.drain()
        length = int.from_bytes(await outlet.readexactly(_LENGTH))
        answer: tuple[bool, Any] = pickle.loads(await outlet.readexactly(length))  # noqa: S301 (our own child)
        return answer

    async def close(self) -> None:
        """Ends the process; work under way is lost."""
        await self._stay()
        await self._close()

    async def _stay(self) -> None:
        """Keeps the process from ending for want of work."""
        rest, self._rest = self._rest, None
        if rest is not None:
            rest.cancel()
            await asyncio.wait({rest})

    async def _close_when_idle(self) -> None:
        await asyncio.sleep(self._idle)
        await self._close()

    async def _close(self) -> None:
        child, self._child = self._child, None
        if child is not None:
            if child.returncode is None:
                child.kill()
            await child.communicate()


def _work() -> None:
    """Until the program closes the pipe, or is gone."""
    signal.signal(signal.SIGTERM, signal.SIG_IGN)
    os.nice(_NICENESS)
    answers = os.fdopen(os.dup(1), "wb")
    # What a library prints must not get among the answers.
    os.dup2(2, 1)
    while True:
        try:
            work, arguments, options = pickle.load(sys.stdin.buffer)  # noqa: S301 (from our own program)
        except EOFError:
            return
        answer = _answer(work, arguments, options)
        answers.write(len(answer).to_bytes(_LENGTH) + answer)
        answers.flush()


def _answer(work: Callable[..., Any], arguments: tuple[Any, ...], options: dict[str, Any]) -> bytes:
    try:
        return pickle.dumps((True, work(*arguments, **options)))
    except Exception as error:
        last = traceback.extract_tb(error.__traceback__)[-1]
        # Without its words, which may be a resident's.
        return pickle.dumps((False, f"{type(error).__name__} at {last.filename}:{last.lineno}"))


if __name__ == "__main__":
    _work()
