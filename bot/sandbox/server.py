"""The sandbox's web server: loopback only, in the program's own process."""

import asyncio
import errno
import socket
from collections.abc import AsyncIterator, Iterator
from contextlib import asynccontextmanager, contextmanager

import uvicorn
from starlette.types import ASGIApp

from domain.errors import ConfigurationError

USUAL_PORT = 8080
_HOST = "127.0.0.1"
_PATIENCE = 3  # seconds that open requests get when the server closes


class _Server(uvicorn.Server):
    @contextmanager
    def capture_signals(self) -> Iterator[None]:
        """Ctrl-C is the program's: the bot stops first, the server it talks to last."""
        yield


def listen(port: int | None) -> socket.socket:
    """On this port; without one on the usual port, or any other that is free. Raises ConfigurationError."""
    if port is None:
        try:
            return socket.create_server((_HOST, USUAL_PORT))
        except OSError:
            return socket.create_server((_HOST, 0))
    try:
        return socket.create_server((_HOST, port))
    except OSError as error:
        trouble = "in use" if error.errno == errno.EADDRINUSE else f"refused ({error.strerror})"
        raise ConfigurationError(f"PORT: found {port}, which is {trouble}, expected a free port") from error


def address(listener: socket.socket) -> str:
    return f"http://{_HOST}:{listener.getsockname()[1]}"


@asynccontextmanager
async def serving(app: ASGIApp, listener: socket.socket) -> AsyncIterator[None]:
    config = uvicorn.Config(
        app,
        lifespan="off",
        log_config=None,
        access_log=False,
        timeout_graceful_shutdown=_PATIENCE,
    )
    server = _Server(config)
    running = asyncio.create_task(server.serve([listener]))
    try:
        yield
    finally:
        server.should_exit = True
        await running
