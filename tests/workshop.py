"""One process draws for all worlds: it imports the libraries once, and what is asked for twice it draws once."""

import asyncio
import pickle
from collections.abc import Callable
from concurrent.futures import ProcessPoolExecutor
from functools import cache
from multiprocessing import get_context
from typing import Any, ParamSpec, TypeVar

from bot.workshop import WorkFailed, Workshop

P = ParamSpec("P")
T = TypeVar("T")

_DONE: dict[bytes, Any] = {}


@cache
def _process() -> ProcessPoolExecutor:
    return ProcessPoolExecutor(1, mp_context=get_context("spawn"))


class SharedWorkshop(Workshop):
    async def do(self, work: Callable[P, T], *arguments: P.args, **options: P.kwargs) -> T:
        try:
            asked = pickle.dumps((work, arguments, options))
            if asked not in _DONE:
                _DONE[asked] = await asyncio.wrap_future(_process().submit(work, *arguments, **options))
        except Exception as error:
            raise WorkFailed(type(error).__name__) from error
        made: T = _DONE[asked]
        return made

    async def close(self) -> None:
        """It stays for the next."""
