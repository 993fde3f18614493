"""Serve mocks of the giosg, Interaction Designer and goTom APIs locally, with demo data and credential checks."""

from __future__ import annotations

import argparse
import functools
import gc
import json
import os
import socket
import sys
from pathlib import Path
from urllib.parse import quote

import uvicorn

from scripts.apis import API_NAMES
from scripts.command import unbounded_command
from scripts.files.errors import KnownError
from scripts.mock.app import create_namespaces
from scripts.mock.arguments import parse_arguments, settings_of
from scripts.mock.certificates import load_certificate, make_certificate, make_contexts
from scripts.mock.engine.forwarding import ForwardProxy
from scripts.mock.hosts import host_pattern, hosts_of
from scripts.mock.listening import listen, listen_unix
from scripts.mock.serving import config_of

_EPILOG = """\
demo credentials:
  giosg, Interaction Designer   Authorization: Token mock-admin-token      (all permissions)
                                Authorization: Token mock-limited-token    (no permissions)
                                Authorization: Bearer mock-access-token    (all permissions)
                                Authorization: Bearer mock-bot-token       (no permissions; the user of the demo app)
  giosg, visitor API            Authorization: Bearer mock-visitor-token   (or one issued by the API)
  goTom (signed)                demo_user / example-secret, crm_sync_import / crm-secret

control endpoints:
  GET  /__mock__/                 page with journal, state, signatures, faults and clock
  GET  /__mock__/openapi.json     description of these endpoints
  GET  /__mock__/health           200 when ready
  POST /__mock__/reset            restore the demo data
  POST /__mock__/data             insert records, or replace those of a collection
  PUT  /__mock__/snapshots/{name}           keep the state; POST .../restore returns to it
  POST /__mock__/clock            {"now": "...", "travel": SECONDS, "frozen": true}
  POST /__mock__/faults           {"operation": "getCampaign", "status": 503, "count": 1, ...}
  PATCH /__mock__/switches        {"validation": false, "credentials": false}
  GET  /__mock__/requests         requests since the last reset, by operation, api, method, path, status
  POST /__mock__/requests/verify  {"operation": "getCampaign", "count": 2}
  GET  /__mock__/signatures/last  diagnosis of the last goTom signature
  GET  /__mock__/webhooks         subscriptions and the journal of deliveries
  POST /__mock__/webhooks         subscribe an app: {"url": "http://127.0.0.1:8000/", ...}
  POST /__mock__/triggers         trigger an app: {"type": "chat_start", ...}
  POST /__mock__/chats/{chat_id}/responses   let the visitor choose a button

They answer to names of this machine (and --allow-host), and to pages of allowed origins. A request asks for a fault of
its own with X-Mock-Fault (status=503; delay=0.5), and for a documented status with Prefer: code=404.

Browsers do not let pages set Date, which goTom requires. Pages of an allowed origin (--allow-origin) can send
X-Mock-Date instead.

forward proxy:
  With --proxy-ca ca.pem, programs that call the real hosts run unchanged:
  HTTPS_PROXY=http://127.0.0.1:4010 HTTP_PROXY=http://127.0.0.1:4010 SSL_CERT_FILE=ca.pem python program.py
  (requests reads REQUESTS_CA_BUNDLE, Node NODE_EXTRA_CA_CERTS). Other hosts are refused, and nothing is forwarded.

durability:
  Without --database the state ends with the server. With it, every answered change survives a stop and a kill of the
  process; with --durable, a power failure too. A file serves one mock at a time, a PostgreSQL database as many as you
  like.

example:
  curl -H 'Authorization: Token mock-admin-token' http://127.0.0.1:4010/api/v5/users/me
"""


@unbounded_command
def main(argv: list[str] | None = None) -> int:
    gc.disable()  # the documents are many objects, all of which stay
    arguments = parse_arguments(argv, str(__doc__), _EPILOG)
    names = [name for name in API_NAMES if not arguments.api or name in arguments.api]
    mock = None if arguments.workers > 1 else create_namespaces(arguments.documents, settings_of(arguments), names)
    certificate = arguments.tls_cert
    if arguments.tls_ca is not None:
        certificate = str(make_certificate([arguments.host, *arguments.allow_host], arguments.tls_ca))
    try:
        proxy = None
        if arguments.proxy_ca is not None:
            proxy = ForwardProxy(host_pattern(names), ", ".join(hosts_of(names)), make_contexts(arguments.proxy_ca))
        config = None if mock is None else config_of(mock, arguments, certificate, proxy)
        gc.freeze()
        gc.set_threshold(20_000, 50, 100)  # requests leave nothing to collect (tests/mock/engine/test_memory.py)
        gc.enable()
        if config is not None:
            load_certificate(config)
            if arguments.tls_ca is not None:
                os.unlink(str(certificate))  # with its key; both have been read
        listener = listen(arguments.host, arguments.port) if arguments.unix is None else listen_unix(arguments.unix)
        try:
            with listener:
                return _serve(arguments, names, config, certificate, listener)
        finally:
            if arguments.unix is not None:
                Path(arguments.unix).unlink(missing_ok=True)
    except KnownError:
        if mock is not None:
            mock.close()
        raise
    finally:
        if arguments.tls_ca is not None:
            Path(str(certificate)).unlink(missing_ok=True)


def _serve(
    arguments: argparse.Namespace,
    names: list[str],
    config: uvicorn.Config | None,
    certificate: str | None,
    listener: socket.socket,
) -> int:
    """Serve until interrupted: in this process, or without a `config` in workers."""

    if config is None:
        from scripts.mock.workers import serve_with_workers  # with multiprocessing, which others need not load

        announce = functools.partial(_announce, arguments, names, listener)
        return serve_with_workers(arguments, names, certificate, listener, announce)
    _announce(arguments, names, listener)
    try:
        uvicorn.Server(config).run(sockets=[listener])
    except KeyboardInterrupt:
        print("stopped", file=sys.stderr)
    return 0


def _announce(arguments: argparse.Namespace, names: list[str], listener: socket.socket) -> None:
    """Print the ready line."""
    scheme = "http" if arguments.tls_cert is None and arguments.tls_ca is None else "https"
    address = listener.getsockname()
    if listener.family == getattr(socket, "AF_UNIX", None):  # Windows has none
        host, port, url = address, None, f"{scheme}+unix://{quote(address, safe='')}"
    else:
        host, port = address[:2]
        url = f"{scheme}://{f'[{host}]' if ':' in host else host}:{port}"
    if arguments.ready == "json":
        print(json.dumps({"url": url, "host": host, "port": port, "pid": os.getpid(), "apis": names}), flush=True)
    else:
        print(f"mock server on {url} (stop with Ctrl-C; --help lists the demo credentials)", flush=True)


if __name__ == "__main__":
    sys.exit(main())
