"""Forward requests to a target, record them as HAR, and compare each with the documents.

The proxy listens on this machine only; set it as the base URL of a client. Secrets are redacted before anything is
written to disk. Ctrl-C ends it and prints the findings.
"""

from __future__ import annotations

import argparse
import sys
import time
from collections.abc import Callable
from contextlib import asynccontextmanager
from datetime import UTC, datetime
from pathlib import Path
from typing import Any
from urllib.parse import urlsplit

import httpx
import uvicorn
from starlette.applications import Starlette
from starlette.requests import Request
from starlette.responses import Response
from starlette.routing import Route

from scripts.apis import API_NAMES
from scripts.command import unbounded_command
from scripts.contract.defaults import DOCUMENTS
from scripts.contract.drift.collecting import Collector
from scripts.contract.drift.command import as_text
from scripts.contract.target.sending import usable_proxies
from scripts.contract.traffic.exchange import Exchange, headers_of
from scripts.contract.traffic.har import as_har
from scripts.contract.traffic.redaction import Redaction
from scripts.files.json_text import json_text
from scripts.files.output import write_text
from scripts.mock.listening import listen
from scripts.openapi import Document
from scripts.processes import is_local

_HOP_BY_HOP = frozenset(
    ("connection", "keep-alive", "proxy-authenticate", "proxy-authorization", "te", "trailer", "transfer-encoding")
)
"""Hop-by-hop header fields (RFC 9110, section 7.6.1)."""
_RECOMPUTED = frozenset(("content-length", "content-encoding"))
_METHODS = ["GET", "HEAD", "POST", "PUT", "PATCH", "DELETE", "OPTIONS"]
_SECONDS = 60.0


class Recorder:
    """Records redacted exchanges and their findings."""

    def __init__(self, collector: Collector, told: Callable[[str], None]) -> None:
        self.exchanges: list[Exchange] = []
        self.collector = collector
        self._told = told
        self._redaction = Redaction()

    def add(self, exchange: Exchange) -> None:
        self.exchanges.append(self._redaction.exchange(exchange))
        for one in self.collector.add(exchange):
            if one.count == 1:
                self._told(f"{one.about.severity.value:10}  {one.text}")

    def write(self, file: Path) -> None:
        """Write the recording as HAR. Raises OutputError."""
        write_text(json_text(as_har(self.exchanges)), file)


def make_app(target: str, recorder: Recorder, transport: httpx.AsyncBaseTransport | None = None) -> Starlette:
    """Return the proxy as an ASGI app. Raises ProxyError if the environment names an unusable proxy."""
    with usable_proxies():
        client = httpx.AsyncClient(timeout=_SECONDS, trust_env=not is_local(target), transport=transport)
    base = target.rstrip("/")

    async def pass_on(request: Request) -> Response:
        body = await request.body()
        raw = request.scope.get("raw_path") or request.url.path.encode()
        query = request.scope["query_string"]
        path = raw.partition(b"?")[0] + (b"?" + query if query else b"")
        url = f"{base}{path.decode('latin-1')}"
        headers = [
            (name, value)
            for name, value in request.headers.items()
            if name not in _HOP_BY_HOP | {"host", "content-length", "accept-encoding"}
        ]
        started, begin = datetime.now(UTC).isoformat(), time.monotonic()
        outgoing = client.build_request(request.method, url, headers=headers, content=body or None)
        try:
            answer = await client.send(outgoing, follow_redirects=False)
        except httpx.HTTPError as error:
            return Response(f"contract proxy: {urlsplit(base).netloc} did not answer: {type(error).__name__}\n", 502)
        recorder.add(
            Exchange(
                method=request.method,
                url=url,
                status=answer.status_code,
                request_headers=headers_of(headers),
                request=body or None,
                response_headers=headers_of(answer.headers.items()),
                response=answer.content,
                where=f"request {len(recorder.exchanges) + 1}",
                started=started,
                seconds=time.monotonic() - begin,
            )
        )
        response = Response(answer.content, answer.status_code)
        # The length in a response to HEAD is that of the body of GET (RFC 9110, section 8.6).
        dropped = _HOP_BY_HOP if request.method == "HEAD" else _HOP_BY_HOP | _RECOMPUTED
        kept = [pair for pair in answer.headers.multi_items() if pair[0].lower() not in dropped]
        response.raw_headers = []
        if request.method != "HEAD" and answer.status_code not in (204, 304):
            response.raw_headers.append((b"content-length", str(len(answer.content)).encode()))
        response.raw_headers += [(name.lower().encode("latin-1"), value.encode("latin-1")) for name, value in kept]
        return response

    @asynccontextmanager
    async def lifespan(app: Starlette) -> Any:
        yield
        await client.aclose()

    return Starlette(routes=[Route("/{path:path}", pass_on, methods=_METHODS)], lifespan=lifespan)


def make_server(app: Starlette, port: int) -> uvicorn.Server:
    """Return the server of the proxy, which passes on `Server` and `Date` of the target."""
    config = uvicorn.Config(
        app, host="127.0.0.1", port=port, log_level="warning", server_header=False, date_header=False
    )
    return uvicorn.Server(config)


@unbounded_command
def main(argv: list[str] | None = None) -> int:
    parser = argparse.ArgumentParser(
        prog="contract proxy", description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    parser.add_argument("--target", required=True, metavar="URL", help="base URL to forward requests to")
    parser.add_argument("--api", action="append", choices=API_NAMES, help="only this API; may be repeated")
    parser.add_argument("--documents", type=Path, default=DOCUMENTS, help="folder of the documents")
    parser.add_argument("--port", type=int, default=4020, help="0 picks a free one (default: %(default)s)")
    parser.add_argument(
        "--output",
        type=Path,
        default=Path("build/contract/proxy.har"),
        metavar="FILE",
        help="the recording (default: %(default)s)",
    )
    arguments = parser.parse_args(argv)
    host = urlsplit(arguments.target).netloc
    if urlsplit(arguments.target).scheme not in ("http", "https") or not host or "@" in host:
        parser.error("--target is not an http or https URL without credentials")
    if not 0 <= arguments.port <= 65535:
        parser.error("--port must be between 0 and 65535")
    documents = [Document.load(arguments.documents / f"{api}.json") for api in arguments.api or API_NAMES]
    recorder = Recorder(Collector(documents, [host]), lambda text: print(text, flush=True))
    listener = listen("127.0.0.1", arguments.port)  # before an earlier recording is replaced
    port = listener.getsockname()[1]
    server = make_server(make_app(arguments.target, recorder), port)
    print(f"proxy on http://127.0.0.1:{port} for {arguments.target}", file=sys.stderr, flush=True)
    try:
        server.run([listener])
    finally:
        recorder.write(arguments.output)
        print(as_text(recorder.collector.drift))
        print(arguments.output)
    return 0
