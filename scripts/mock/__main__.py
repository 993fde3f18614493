"""Serve mocks of the giosg, Interaction Designer and goTom APIs locally, with demo data and credential checks."""

from __future__ import annotations

import argparse
import json
import math
import os
import sys
from pathlib import Path

import uvicorn

from scripts.apis import API_NAMES
from scripts.command import unbounded_command
from scripts.mock.app import create_app, documents_folder
from scripts.mock.engine.cors import DEFAULT_ORIGINS, check_origin
from scripts.mock.engine.protocol import REQUEST_TIMEOUT
from scripts.mock.engine.settings import Settings
from scripts.mock.serving import uvicorn_config

_EPILOG = """\
demo credentials:
  giosg, Interaction Designer   Authorization: Token mock-admin-token      (all permissions)
                                Authorization: Token mock-limited-token    (no permissions)
                                Authorization: Bearer mock-access-token    (all permissions)
                                Authorization: Bearer mock-bot-token       (no permissions; the user of the demo app)
  giosg, visitor API            Authorization: Bearer mock-visitor-token   (or one issued by the API)
  goTom (signed)                demo_user / example-secret, crm_sync_import / crm-secret

control endpoints:
  GET  /__mock__/health           200 when ready
  POST /__mock__/reset            restore the demo data
  GET  /__mock__/requests         requests since the last reset: method, path, operation, status
  GET  /__mock__/signatures/last  diagnosis of the last goTom signature
  GET  /__mock__/webhooks         subscriptions and the journal of deliveries
  POST /__mock__/webhooks         subscribe an app: {"url": "http://127.0.0.1:8000/", ...}
  POST /__mock__/triggers         trigger an app: {"type": "chat_start", ...}
  POST /__mock__/chats/{chat_id}/responses   let the visitor choose a button

Browsers do not let pages set Date, which goTom requires. Pages of an allowed origin (--allow-origin) can send
X-Mock-Date instead.

example:
  curl -H 'Authorization: Token mock-admin-token' http://127.0.0.1:4010/api/v5/users/me
"""


def _origin(text: str) -> str:
    try:
        return check_origin(text)
    except ValueError as error:
        raise argparse.ArgumentTypeError(str(error)) from error


@unbounded_command
def main(argv: list[str] | None = None) -> int:
    parser = argparse.ArgumentParser(
        prog="giosg-gotom-mock",
        description=__doc__,
        epilog=_EPILOG,
        formatter_class=argparse.RawDescriptionHelpFormatter,
    )
    parser.add_argument("--host", default="127.0.0.1", help="address to listen on (default: %(default)s)")
    parser.add_argument("--port", type=int, default=4010, help="port; 0 picks a free one (default: %(default)s)")
    parser.add_argument(
        "--api",
        action="append",
        choices=API_NAMES,
        help="API to serve; may be repeated (default: all)",
    )
    parser.add_argument(
        "--ready",
        choices=("text", "json"),
        default="text",
        help="form of the line printed when the mock is ready; json has url, host, port, pid and apis (default: text)",
    )
    parser.add_argument(
        "--database", default=":memory:", metavar="FILE", help="SQLite file for the state (default: memory)"
    )
    parser.add_argument("--page-size", type=int, default=20, metavar="N", help="resources per page (default: 20)")
    parser.add_argument(
        "--max-body",
        type=int,
        default=10 * 1024 * 1024,
        metavar="BYTES",
        help="maximum size of a request body (default: 10 MiB)",
    )
    parser.add_argument(
        "--import-delay",
        type=float,
        default=0.0,
        metavar="SECONDS",
        help="duration of a goTom customer import; above 0 the response is a 202 (default: 0)",
    )
    parser.add_argument(
        "--export-delay",
        type=float,
        default=0.0,
        metavar="SECONDS",
        help="duration of a giosg report export; the response that starts it is never complete (default: 0)",
    )
    parser.add_argument(
        "--request-timeout",
        type=float,
        default=REQUEST_TIMEOUT,
        metavar="SECONDS",
        help="timeout for the headers of a request, and for each pause in its body (default: %(default)g)",
    )
    parser.add_argument(
        "--allow-origin",
        action="append",
        type=_origin,
        metavar="ORIGIN",
        help="origin of pages that may call the mock (CORS): scheme://host[:port], null (pages from disk), loopback "
        f"(any on this machine) or none; may be repeated (default: {' and '.join(DEFAULT_ORIGINS)})",
    )
    parser.add_argument(
        "--webhook-host",
        action="append",
        metavar="HOST",
        help="further host that webhooks and triggers may be sent to; may be repeated (default: this machine only)",
    )
    parser.add_argument("--check-responses", action="store_true", help="respond with 500 if a response is invalid")
    parser.add_argument(
        "--documents", type=Path, default=documents_folder(), metavar="DIR", help="folder of the mock variants"
    )
    arguments = parser.parse_args(argv)
    if not arguments.host:
        parser.error("--host must not be empty (0.0.0.0 listens on all addresses)")
    if not 0 <= arguments.port <= 65535:
        parser.error("--port must be between 0 and 65535")
    if not 1 <= arguments.page_size <= 10_000 or arguments.max_body < 1:
        parser.error("--page-size must be between 1 and 10000, --max-body at least 1")
    if not math.isfinite(arguments.import_delay) or not 0 <= arguments.import_delay <= 86_400:
        parser.error("--import-delay must be between 0 and 86400 seconds")
    if not math.isfinite(arguments.export_delay) or not 0 <= arguments.export_delay <= 86_400:
        parser.error("--export-delay must be between 0 and 86400 seconds")
    if not 0 < arguments.request_timeout <= 86_400:
        parser.error("--request-timeout must be above 0 and at most 86400 seconds")
    settings = Settings(
        database=arguments.database,
        page_size=arguments.page_size,
        max_body=arguments.max_body,
        import_delay=arguments.import_delay,
        export_delay=arguments.export_delay,
        check_responses=arguments.check_responses,
        webhook_hosts=frozenset(host.lower() for host in arguments.webhook_host or ()),
    )
    names = [name for name in API_NAMES if not arguments.api or name in arguments.api]
    config = uvicorn_config(
        create_app(arguments.documents, settings, names),
        host=arguments.host,
        port=arguments.port,
        origins=arguments.allow_origin or DEFAULT_ORIGINS,
        request_timeout=arguments.request_timeout,
    )
    return _serve(config, names if arguments.ready == "json" else None)


def _serve(config: uvicorn.Config, names: list[str] | None) -> int:
    """Serve until interrupted; `names` are the APIs to tell programs of, None tells a person."""
    try:
        socket = config.bind_socket()
    except SystemExit:
        print(
            f"error: cannot listen on {config.host}:{config.port}; stop the server there or set another --port",
            file=sys.stderr,
        )
        return 1
    socket.listen(config.backlog)  # connections now wait instead of being refused
    host, port = socket.getsockname()[:2]
    url = f"http://{f'[{host}]' if ':' in host else host}:{port}"
    if names is None:
        print(f"mock server on {url} (stop with Ctrl-C; --help lists the demo credentials)", flush=True)
    else:
        ready = {"url": url, "host": host, "port": port, "pid": os.getpid(), "apis": names}
        print(json.dumps(ready), flush=True)
    try:
        uvicorn.Server(config).run(sockets=[socket])
    except KeyboardInterrupt:
        print("stopped", file=sys.stderr)
    return 0


if __name__ == "__main__":
    sys.exit(main())
