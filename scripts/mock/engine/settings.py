"""Settings of the mock server."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path

from scripts.mock.engine.access import Access
from scripts.mock.engine.journal import SIZE
from scripts.mock.engine.limits import DEFAULT_LIMITS, Limits
from scripts.mock.engine.namespace_names import DEFAULT_NAMESPACE


@dataclass(frozen=True)
class Settings:
    """Settings of a server.

    Attributes:
        database: SQLite file, ":memory:", or URL of a PostgreSQL database.
        namespace: name of the state in the database, of which there may be several.
        namespace_domain: domain whose subdomains name namespaces; None for the header alone.
        namespace_idle: seconds after which a namespace that nobody uses expires.
        max_namespaces: number of namespaces besides the default one.
        page_size: number of resources per page.
        max_body: maximum size of a request body, in bytes.
        limits: limits on its contents.
        data: JSON file with further demo data, see `data_file`.
        journal: bytes that the journal keeps.
        durable: whether answered changes survive a power failure, not only a kill of the process.
        import_delay: duration of an import job in seconds; above 0, the first response is a 202.
        export_delay: duration of an export job in seconds; the response that starts it never shows it complete.
        token_lifetime: how long access tokens issued by the API are valid, in seconds; 0 for no end.
        check_responses: validate every response against its description, and respond with 500 if invalid.
        root_path: path prefix under which a reverse proxy serves the mock, without a slash at its end.
        trust_proxy: whether links take scheme, host and path prefix from `X-Forwarded-Proto`, `-Host` and `-Prefix`.
        webhook_hosts: further hosts, besides this machine, that the mock may send to.
        access: who may call the control endpoints; None for everybody, as in the same process.
        clock: returns the current time as an aware datetime; set by tests.
    """

    database: str = ":memory:"
    namespace: str = DEFAULT_NAMESPACE
    namespace_domain: str | None = None
    namespace_idle: float = 86_400.0
    max_namespaces: int = 100
    page_size: int = 20
    max_body: int = 10 * 1024 * 1024
    limits: Limits = DEFAULT_LIMITS
    data: Path | None = None
    journal: int = SIZE
    durable: bool = False
    import_delay: float = 0.0
    export_delay: float = 0.0
    token_lifetime: float = 0.0
    check_responses: bool = False
    root_path: str = ""
    trust_proxy: bool = False
    webhook_hosts: frozenset[str] = frozenset()
    access: Access | None = None
    clock: Callable[[], datetime] = lambda: datetime.now(UTC)
