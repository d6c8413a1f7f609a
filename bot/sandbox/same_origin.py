"""Who may ask for the page: a browser on this machine, from the page itself."""

import re

from starlette.datastructures import Headers, MutableHeaders
from starlette.responses import JSONResponse
from starlette.types import ASGIApp, Message, Receive, Scope, Send

# A name that only points at this machine by someone else's DNS is refused: DNS rebinding.
LOOPBACK = re.compile(r"(localhost|127\.0\.0\.1|\[::1\])(:\d{1,5})?", re.IGNORECASE)
HEADERS = {
    "Content-Security-Policy": (
        "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'; media-src 'self';"
        " connect-src 'self'; base-uri 'none'; form-action 'none'; frame-ancestors 'none';"
        " require-trusted-types-for 'script'"
    ),
    "Cross-Origin-Opener-Policy": "same-origin",
    "Cross-Origin-Resource-Policy": "same-origin",
    "Referrer-Policy": "no-referrer",
    "X-Content-Type-Options": "nosniff",
}


class SameOrigin:
    """Refuses what comes from elsewhere, and adds headers that keep the page to itself."""

    def __init__(self, app: ASGIApp) -> None:
        self.app = app

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        async def guarded(message: Message) -> None:
            if message["type"] == "http.response.start":
                headers = MutableHeaders(scope=message)
                headers.update(HEADERS)
                headers.setdefault("Cache-Control", "no-cache")
            await send(message)

        reason = refusal(Headers(scope=scope), scope["method"])
        app = JSONResponse({"error": reason}, 403) if reason else self.app
        await app(scope, receive, guarded)


def refusal(headers: Headers, method: str) -> str | None:
    host = headers.get("host", "")
    if not LOOPBACK.fullmatch(host):
        return "De proefomgeving is alleen op deze computer te openen."
    origin = headers.get("origin")
    if origin is not None and origin.lower() != f"http://{host.lower()}":
        return "Dit verzoek komt van een andere pagina."
    if headers.get("sec-fetch-site", "same-origin") not in ("same-origin", "none"):
        return "Dit verzoek komt van een andere pagina."
    # No form on another page can send JSON without asking first.
    if method == "POST" and headers.get("content-type", "").partition(";")[0].strip() != "application/json":
        return "Dit verzoek is geen JSON."
    return None
