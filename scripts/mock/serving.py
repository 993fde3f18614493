"""Settings of the HTTP server that the mock runs on."""

from __future__ import annotations

import argparse
from collections.abc import Iterable

import uvicorn

from scripts.mock.engine.application import MockApp
from scripts.mock.engine.cors import DEFAULT_ORIGINS, Cors
from scripts.mock.engine.ending import REQUEST_TIMEOUT
from scripts.mock.engine.forwarding import ForwardProxy
from scripts.mock.engine.namespaces import Namespaces
from scripts.mock.engine.protocol import MAX_CONNECTIONS, MAX_PIPELINED, with_limits


def uvicorn_config(
    app: MockApp | Namespaces,
    *,
    host: str,
    port: int,
    origins: Iterable[str] = DEFAULT_ORIGINS,
    request_timeout: float = REQUEST_TIMEOUT,
    max_pipelined: int = MAX_PIPELINED,
    max_connections: int = MAX_CONNECTIONS,
    certificate: str | None = None,
    key: str | None = None,
    proxy: ForwardProxy | None = None,
) -> uvicorn.Config:
    """Return the configuration for an application; pages of `origins` may call it. Raises ValueError for an origin."""
    return uvicorn.Config(
        Cors(app, origins),
        host=host,
        port=port,
        http=with_limits(request_timeout, max_pipelined, max_connections, app.lenient_paths, proxy),
        loop="auto",
        ws="none",
        lifespan="on",
        access_log=False,
        proxy_headers=False,
        log_level="error",
        server_header=False,
        timeout_graceful_shutdown=1,
        ssl_certfile=certificate,
        ssl_keyfile=key,
    )


def config_of(
    app: MockApp | Namespaces,
    arguments: argparse.Namespace,
    certificate: str | None,
    proxy: ForwardProxy | None = None,
) -> uvicorn.Config:
    """Return the configuration that the options of the command describe."""
    return uvicorn_config(
        app,
        host=arguments.host,
        port=arguments.port,
        origins=arguments.allow_origin or DEFAULT_ORIGINS,
        request_timeout=arguments.request_timeout,
        max_pipelined=arguments.max_pipelined,
        max_connections=arguments.max_connections,
        certificate=certificate,
        key=arguments.tls_key,
        proxy=proxy,
    )
