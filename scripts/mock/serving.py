"""Settings of the HTTP server that the mock runs on."""

from __future__ import annotations

from collections.abc import Iterable

import uvicorn

from scripts.mock.engine.application import MockApp
from scripts.mock.engine.cors import DEFAULT_ORIGINS, Cors
from scripts.mock.engine.protocol import REQUEST_TIMEOUT, with_timeout


def uvicorn_config(
    app: MockApp,
    *,
    host: str,
    port: int,
    origins: Iterable[str] = DEFAULT_ORIGINS,
    request_timeout: float = REQUEST_TIMEOUT,
) -> uvicorn.Config:
    """Return the configuration for an application; pages of `origins` may call it. Raises ValueError for an origin."""
    return uvicorn.Config(
        Cors(app, origins),
        host=host,
        port=port,
        http=with_timeout(request_timeout),
        loop="auto",
        ws="none",
        lifespan="on",
        access_log=False,
        proxy_headers=False,
        log_level="warning",
        server_header=False,
        timeout_graceful_shutdown=2,
    )
