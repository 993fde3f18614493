"""Assign exchanges to documents, and collect what is undocumented."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass
from urllib.parse import urlsplit

from scripts.contract.traffic.check import TrafficCheck
from scripts.contract.traffic.exchange import Exchange
from scripts.contract.traffic.findings import TrafficFinding
from scripts.contract.traffic.redaction import Redaction
from scripts.openapi import Document
from scripts.processes import is_local

_CONTROL = "/__mock__/"


@dataclass
class Drift:
    """The result of a comparison with the documents.

    Attributes:
        checks: checks by name of the document.
        ignored: exchanges with other hosts.
    """

    checks: dict[str, TrafficCheck]
    exchanges: int = 0
    ignored: int = 0

    @property
    def findings(self) -> list[tuple[str, TrafficFinding]]:
        """Return every finding with the name of its document, the most severe first."""
        found = [(name, one) for name, check in self.checks.items() for one in check.found]
        return sorted(found, key=lambda pair: -pair[1].about.severity.rank)


class Collector:
    """Compares exchanges with several documents."""

    def __init__(self, documents: Sequence[Document], hosts: Sequence[str] = (), redaction: Redaction | None = None):
        """`hosts`: further hosts that serve these APIs, such as a gateway."""
        redaction = redaction or Redaction()
        self.drift = Drift({document.name: TrafficCheck(document, redaction) for document in documents})
        self._hosts = {host.lower() for host in hosts}
        self._patterns = {document.name: [_host_pattern(url) for url in document.hosts] for document in documents}

    def add(self, exchange: Exchange) -> list[TrafficFinding]:
        """Compare one exchange with its document, and return the findings."""
        if exchange.path.startswith(_CONTROL) or exchange.method.upper() in ("OPTIONS", "CONNECT"):
            return []
        check = self._check_of(exchange)
        if check is None:
            self.drift.ignored += 1
            return []
        self.drift.exchanges += 1
        return check.check(exchange)

    def _check_of(self, exchange: Exchange) -> TrafficCheck | None:
        host = exchange.host.lower()
        anywhere = not host or host in self._hosts or is_local(exchange.url)
        checks = [
            check
            for name, check in self.drift.checks.items()
            if anywhere or any(pattern.fullmatch(host) for pattern in self._patterns[name])
        ]
        matching = [check for check in checks if check.match(exchange) is not None]
        described = [check for check in checks if check.describes(exchange.path)]
        return next(iter([*matching, *described]), None) or max(
            checks, key=lambda check: _shared(check.document, exchange.path), default=None
        )


def _host_pattern(url: str) -> re.Pattern[str]:
    host = urlsplit(re.sub(r"\{[^{}]*\}", "0VARIABLE0", url)).netloc.lower()
    return re.compile(re.escape(host).replace("0variable0", "[a-z0-9-]+"))


def _shared(document: Document, path: str) -> int:
    """Return the number of leading segments that a path shares with the document's paths."""
    segments = path.split("/")
    best = 0
    for template in document.root.get("paths", {}):
        count = 0
        for one, other in zip(segments, template.split("/"), strict=False):
            if one != other and not other.startswith("{"):
                break
            count += 1
        best = max(best, count)
    return best
