"""Starts a program by a fork in a fork server: what `-m` does, without the second of imports."""

import asyncio
import atexit
import json
import os
import signal
import socket
import subprocess
import sys
from dataclasses import dataclass
from functools import cache
from pathlib import Path

from tests.program.fork_server import INT

ROOT = Path(__file__).parents[2]
BARE = {"PATH": os.environ["PATH"], "PYTHONPATH": str(ROOT)}


@dataclass(frozen=True)
class Forked:
    """What a test needs of `asyncio.subprocess.Process`, for a process that is another's child."""

    pid: int
    stdin: int
    stdout: asyncio.StreamReader
    stderr: asyncio.StreamReader
    _end: asyncio.Task[int]

    @property
    def returncode(self) -> int | None:
        return self._end.result() if self._end.done() else None

    async def wait(self) -> int:
        return await asyncio.shield(self._end)

    def send_signal(self, number: int) -> None:
        if not self._end.done():
            os.kill(self.pid, number)

    def kill(self) -> None:
        self.send_signal(signal.SIGKILL)

    async def communicate(self, words: bytes = b"") -> tuple[bytes, bytes]:
        with open(self.stdin, "wb") as file:  # noqa: ASYNC230 (a pipe takes a few words at once)
            file.write(words)
        said, complained, _ = await asyncio.gather(self.stdout.read(), self.stderr.read(), self.wait())
        return said, complained


async def fork(module: str, *arguments: str, folder: Path, environment: dict[str, str]) -> Forked:
    """As `python -m module arguments` would, started there with that and what is BARE."""
    (stdin, words), (said, stdout), (complained, stderr) = os.pipe(), os.pipe(), os.pipe()
    ours, theirs = socket.socketpair()
    ours.sendall(json.dumps([module, arguments, str(folder), environment]).encode() + b"\n")
    socket.send_fds(_fork_server(), [b"+"], [stdin, stdout, stderr, theirs.fileno()])
    theirs.close()
    for one in (stdin, stdout, stderr):
        os.close(one)
    ours.setblocking(False)
    pid = int.from_bytes(await asyncio.get_running_loop().sock_recv(ours, INT))
    return Forked(pid, words, await _reader(said), await _reader(complained), asyncio.create_task(_end(ours)))


async def _reader(pipe: int) -> asyncio.StreamReader:
    reader = asyncio.StreamReader()
    file = open(pipe, "rb")  # noqa: ASYNC230 (the loop reads it)
    await asyncio.get_running_loop().connect_read_pipe(lambda: asyncio.StreamReaderProtocol(reader), file)
    return reader


async def _end(ours: socket.socket) -> int:
    with ours:
        return int.from_bytes(await asyncio.get_running_loop().sock_recv(ours, INT), signed=True)


@cache
def _fork_server() -> socket.socket:
    ours, theirs = socket.socketpair()
    command = [sys.executable, "-m", "tests.program.fork_server"]
    with theirs:
        process = subprocess.Popen(
            command, cwd=ROOT, env=BARE, stdin=theirs.fileno(), stdout=subprocess.DEVNULL, start_new_session=True
        )
    atexit.register(process.wait)
    atexit.register(ours.close)
    return ours
