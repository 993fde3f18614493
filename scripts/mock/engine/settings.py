"""What a person can set when the mock starts."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from datetime import UTC, datetime


@dataclass(frozen=True)
class Settings:
    """Settings of one server.

    Attributes:
        database: SQLite file, or ":memory:".
        page_size: resources on a page of a collection.
        max_body: largest accepted body, in bytes.
        import_delay: seconds that an import job takes; above 0 it is answered with 202 first.
        export_delay: seconds that an export job takes; the answer that starts it never shows it complete.
        check_responses: validate every response against its description and answer 500 when it does not fit.
        webhook_hosts: hosts besides this machine that the mock may send to.
        clock: the moment now, aware; tests set it.
    """

    database: str = ":memory:"
    page_size: int = 20
    max_body: int = 10 * 1024 * 1024
    import_delay: float = 0.0
    export_delay: float = 0.0
    check_responses: bool = False
    webhook_hosts: frozenset[str] = frozenset()
    clock: Callable[[], datetime] = lambda: datetime.now(UTC)
