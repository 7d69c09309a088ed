"""A socket, the application on it, and a clean end."""

import asyncio
import contextlib
import signal
import socket
from collections.abc import Callable, Iterator

from aiohttp import web

from dali.errors import DaliError
from suite.access_log import shorten_bad_requests

__all__ = ["PortFault", "listening", "serve", "stop_signal", "url_of"]

_SHUTDOWN_SECONDS = 5.0

# A query of 20 kB fits the URL of a GET; aiohttp's 8 KiB would refuse it.
_LINE_BYTES = 64 * 1024


class PortFault(DaliError):
    """The port cannot be listened on."""


@contextlib.contextmanager
def listening(host: str, port: int) -> Iterator[socket.socket]:
    """Take the port before any work is done, so that a taken one is told at once.

    Raises
    ------
    PortFault
        Another program has it, or we may not.
    """
    try:
        family = socket.getaddrinfo(host, port, type=socket.SOCK_STREAM)[0][0]
        sock = socket.create_server((host, port), family=family, backlog=128)
    except OSError as error:
        raise PortFault(
            f"Cannot listen on {host} port {port}: {error.strerror or error}.",
            hint="Choose another with --port, or stop what listens there.",
        ) from error
    with sock:
        yield sock


def url_of(sock: socket.socket) -> str:
    """Give the URL by which this machine reaches a socket."""
    host, port = sock.getsockname()[:2]
    if host in ("0.0.0.0", "::"):
        host = "127.0.0.1" if host == "0.0.0.0" else "::1"
    return f"http://[{host}]:{port}" if ":" in host else f"http://{host}:{port}"


def serve(
    app: web.Application, sock: socket.socket, started: Callable[[], None]
) -> signal.Signals:
    """Serve until a signal says to stop; give the signal."""
    return asyncio.run(_serve(app, sock, started))


def stop_signal() -> "asyncio.Future[signal.Signals]":
    """Begin to listen for the signals that say to stop; give the first to come."""
    loop = asyncio.get_running_loop()
    stopped: asyncio.Future[signal.Signals] = loop.create_future()

    def stop(number: signal.Signals) -> None:
        if not stopped.done():
            stopped.set_result(number)

    for number in (signal.SIGINT, signal.SIGTERM):
        loop.add_signal_handler(number, stop, number)
    return stopped


async def _serve(
    app: web.Application, sock: socket.socket, started: Callable[[], None]
) -> signal.Signals:
    stopped = stop_signal()
    shorten_bad_requests()
    runner = web.AppRunner(
        app,
        # The application has a log of its own.
        access_log=None,
        # A client that goes away takes its query with it.
        handler_cancellation=True,
        shutdown_timeout=_SHUTDOWN_SECONDS,
        max_line_size=_LINE_BYTES,
        max_field_size=_LINE_BYTES,
    )
    await runner.setup()
    try:
        await web.SockSite(runner, sock).start()
        started()
        return await stopped
    finally:
        await runner.cleanup()
