"""Compare a client call with bare httpx, and signing with bare hashlib and hmac."""

from __future__ import annotations

import base64
import hashlib
import hmac
import time
from collections.abc import Callable
from datetime import UTC, datetime
from pathlib import Path
from statistics import median
from typing import Any

import httpx
from giosg_client import Giosg

from scripts.bench import requests
from scripts.bench.load import Request
from scripts.bench.servers import mock, static
from scripts.signing.auth import authorization, format_date, signature, string_to_sign

CALLS = 500
SIGNATURES = 20_000


def _microseconds(work: Callable[[], Any], times: int) -> float:
    begin = time.perf_counter()
    for _ in range(times):
        work()
    return (time.perf_counter() - begin) / times * 1e6


def _side_by_side(ours: Callable[[], Any], peer: Callable[[], Any], times: int, rounds: int) -> dict[str, float]:
    """Return microseconds per call, as medians of interleaved rounds after a warm-up."""
    _microseconds(ours, times // 10), _microseconds(peer, times // 10)
    found = [(_microseconds(ours, times), _microseconds(peer, times)) for _ in range(rounds)]
    return {"ours": median(a for a, _ in found), "peer": median(b for _, b in found)}


def sdk(folder: Path, rounds: int) -> dict[str, float]:
    """Read the current user from a static server, with the client's typed method and with httpx and `json()`."""
    with mock(folder / "sdk-mock.log") as server:
        me = Request("me", "GET", "/api/v5/users/me", requests.list_teams().headers)
        body = requests.once(server.url, me)
    with (
        static("static ASGI", "raw_app", body, folder) as server,
        Giosg("t", base_url=server.url) as giosg,
        httpx.Client(base_url=server.url, headers={"Authorization": "Token t"}) as bare,
    ):
        return _side_by_side(giosg.users.me, lambda: bare.get("/api/v5/users/me").json(), CALLS, rounds)


def signing(rounds: int) -> dict[str, float]:
    """Sign a create request of goTom, with the signer and with only hashlib, hmac and base64."""
    now, body, target = datetime.now(UTC), b'{"externalId":"12345","name":"Spring campaign"}', "/app-api/campaign"

    def ours() -> str:
        text = string_to_sign("POST", target, "application/json", format_date(now), body)
        return authorization("demo_user", signature("example-secret", text))

    def bare() -> str:
        digest = hashlib.md5(body, usedforsecurity=False).hexdigest()
        text = f"POST\n{digest}\napplication/json\n2026-01-01T00:00:00Z\n\n{target}"
        raw = hmac.new(b"example-secret", text.encode(), hashlib.sha1).digest()
        return f"gotom_app_api demo_user:{base64.b64encode(raw).decode()}"

    return _side_by_side(ours, bare, SIGNATURES, rounds)
