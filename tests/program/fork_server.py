"""One process that has imported the parts of the program and forks: `-m tests.program.fork_server`, started by a test.

It has one thread, and an environment as bare as that of those forked here. It ends, and they with it, when the socket
that is its stdin closes: with pytest, however that ends.
"""

import gc
import json
import os
import runpy
import select
import signal
import socket
import sys
import time
from importlib import import_module

_PARTS = (
    "bot.running",
    "bot.exports",
    "bot.digests",
    "bot.retaining",
    "bot.evaluating",
    "bot.set_aside",
    "dotenv.main",
)
INT = 4  # bytes


def _until_forked() -> socket.socket:
    """Returns in each process that is forked, with what tells it what to be."""
    line, (bell, ringer) = socket.socket(fileno=0), os.pipe()
    os.set_blocking(ringer, False)
    signal.signal(signal.SIGCHLD, lambda *_: None)
    signal.set_wakeup_fd(ringer, warn_on_full_buffer=False)
    living: dict[int, socket.socket] = {}
    while True:
        rung, _, _ = select.select([line.fileno(), bell], [], [])
        if bell in rung:
            os.read(bell, 1000)
            _reap(living)
        if line.fileno() in rung:
            said, files, _, _ = socket.recv_fds(line, 1, 4)
            if not said:
                os.killpg(0, signal.SIGKILL)
            if pid := os.fork():
                living[pid] = _told(files, pid)
            else:
                signal.set_wakeup_fd(-1)
                signal.signal(signal.SIGCHLD, signal.SIG_DFL)
                line.detach()
                return _with_its_own_files(files)


def _reap(living: dict[int, socket.socket]) -> None:
    while living:
        pid, status = os.waitpid(-1, os.WNOHANG)
        if not pid:
            return
        with living.pop(pid) as test:
            test.send(os.waitstatus_to_exitcode(status).to_bytes(INT, signed=True), socket.MSG_NOSIGNAL)


def _told(files: list[int], pid: int) -> socket.socket:
    for one in files[:3]:
        os.close(one)
    test = socket.socket(fileno=files[3])
    test.send(pid.to_bytes(INT))
    return test


def _with_its_own_files(files: list[int]) -> socket.socket:
    for number, file in enumerate(files[:3]):
        os.dup2(file, number)
    kept = os.dup2(files[3], 3)
    os.closerange(4, os.sysconf("SC_OPEN_MAX"))
    return socket.socket(fileno=kept)


def main() -> None:
    for part in _PARTS:
        import_module(part)
    gc.freeze()
    with _until_forked() as test, test.makefile() as order:
        module, arguments, folder, environment = json.loads(order.readline())
    os.chdir(folder)
    os.environ.update(environment)
    time.tzset()
    sys.argv[1:], sys.path[0] = arguments, folder
    runpy.run_module(module, run_name="__main__", alter_sys=True)


if __name__ == "__main__":
    main()
