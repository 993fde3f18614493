"""Measure the giosg client and the SDKs of OpenAI and Stripe: imports, calls, pages. Runs in their own environment.

Times are CPU time of this process, so the server and other load on the machine do not count.
"""

from __future__ import annotations

import json
import subprocess
import sys
import time
from collections.abc import Callable
from pathlib import Path
from statistics import median
from typing import Any

from scripts.apis import PACKAGES
from scripts.processes import run

CALLS = 300
PAGES = 20
ROWS = 100
IMPORTS = 7
"""Interpreters per import; imports vary more than calls."""
BASE = "httpx, attrs"
CLIENTS = (
    "giosg_client",
    "giosg_visitor_client",
    "giosg_reporting_client",
    "giosg_interactions_client",
    "gotom_client",
)

MODEL = {"id": "gpt-4o", "object": "model", "created": 1715367049, "owned_by": "system"}
FILE = {
    "id": "file-abc123",
    "object": "file",
    "bytes": 120000,
    "created_at": 1677610602,
    "expires_at": 1677614202,
    "filename": "answers.jsonl",
    "purpose": "fine-tune",
    "status": "processed",
    "status_details": None,
}
CUSTOMER: dict[str, Any] = {
    "id": "cus_NffrFeUfNV2Hib",
    "object": "customer",
    "address": None,
    "balance": 0,
    "created": 1680893993,
    "currency": None,
    "default_source": None,
    "delinquent": False,
    "description": None,
    "email": "jennyrosen@example.com",
    "invoice_prefix": "0759376C",
    "invoice_settings": {"custom_fields": None, "default_payment_method": None, "footer": None},
    "livemode": False,
    "metadata": {},
    "name": "Jenny Rosen",
    "next_invoice_sequence": 1,
    "phone": None,
    "preferred_locales": [],
    "shipping": None,
    "tax_exempt": "none",
    "test_clock": None,
}


def side_by_side(ours: Callable[[], Any], peer: Callable[[], Any], times: int, rounds: int) -> dict[str, float]:
    """Return microseconds of CPU time per call, as medians of interleaved rounds after a warm-up."""
    _microseconds(ours, times // 10 + 1), _microseconds(peer, times // 10 + 1)
    found = [(_microseconds(ours, times), _microseconds(peer, times)) for _ in range(rounds)]
    return {"ours": median(a for a, _ in found), "peer": median(b for _, b in found)}


def _microseconds(work: Callable[[], Any], times: int) -> float:
    begin = time.process_time()
    for _ in range(times):
        work()
    return (time.process_time() - begin) / times * 1e6


def imports(rounds: int) -> list[dict[str, Any]]:
    """Import each package in interpreters of its own, in turn with httpx and attrs."""
    rows = []
    for package in (*(one.package for one in PACKAGES), "openai", "stripe"):
        found = [(_import(package), _import(BASE)) for _ in range(rounds)]
        rows.append(
            _row(
                f"import {package}",
                f"import {BASE}",
                {"ours": median(a for a, _ in found), "peer": median(b for _, b in found)},
            )
        )
    return rows


def _import(names: str) -> float:
    code = f"import time; begin = time.process_time(); import {names}; print(time.process_time() - begin)"
    done = run([sys.executable, "-c", code], cwd=Path.cwd(), stdout=subprocess.PIPE)
    return float(done.stdout) * 1e6


def calls(url: str, rounds: int) -> list[dict[str, Any]]:
    """Read one resource with each SDK, and the same response with httpx and `json()`."""
    import httpx
    import stripe
    from giosg_client import Giosg
    from openai import OpenAI

    giosg = Giosg("t", base_url=f"{url}/me")
    openai = OpenAI(api_key="t", base_url=f"{url}/model")
    customers = stripe.StripeClient("t", base_addresses={"api": f"{url}/customer"}).v1.customers
    works: dict[str, tuple[Callable[[], Any], str]] = {
        "a call of giosg_client (read the current user)": (giosg.users.me, "/me/api/v5/users/me"),
        "a call of openai (read a model)": (lambda: openai.models.retrieve("gpt-4o"), "/model/models/gpt-4o"),
        "a call of stripe (read a customer)": (lambda: customers.retrieve("cus_1"), "/customer/v1/customers/cus_1"),
    }
    with httpx.Client(base_url=url, headers={"Authorization": "Token t"}, trust_env=False) as bare:

        def read(path: str) -> Callable[[], Any]:
            return lambda: bare.get(path).json()

        return [
            _row(name, "bare httpx and json", side_by_side(work, read(path), CALLS, rounds))
            for name, (work, path) in works.items()
        ]


def pages(team: dict[str, Any], rounds: int) -> list[dict[str, Any]]:
    """Read a page of 100 rows from JSON with each SDK, every value converted, and with `json.loads` alone."""
    import stripe
    from giosg_client.model import decode
    from giosg_client.models import TeamPage
    from openai.pagination import SyncCursorPage
    from openai.types import FileObject

    teams = [team | {"id": f"{number:08x}-0000-4000-8000-000000000000"} for number in range(ROWS)]
    files = [FILE | {"id": f"file-{number}"} for number in range(ROWS)]
    customers = [CUSTOMER | {"id": f"cus_{number}"} for number in range(ROWS)]
    works: dict[str, tuple[Callable[[Any], Any], Any]] = {
        f"a page of {ROWS} rows, giosg_client (teams)": (
            lambda found: decode(TeamPage, found),
            {"next": None, "previous": None, "results": teams},
        ),
        f"a page of {ROWS} rows, openai (files)": (
            lambda found: SyncCursorPage[FileObject].construct(**found),
            {"object": "list", "data": files, "has_more": False},
        ),
        f"a page of {ROWS} rows, stripe (customers)": (
            lambda found: stripe.ListObject.construct_from(found, None),
            {"object": "list", "url": "/v1/customers", "data": customers, "has_more": False},
        ),
    }

    def measured(convert: Callable[[Any], Any], body: bytes) -> dict[str, float]:
        return side_by_side(lambda: convert(json.loads(body)), lambda: json.loads(body), PAGES, rounds)

    return [
        _row(name, "json.loads", measured(convert, json.dumps(page).encode()))
        for name, (convert, page) in works.items()
    ]


def _row(task: str, beside: str, figures: dict[str, float]) -> dict[str, Any]:
    return {"task": task, "beside": beside, **figures}


def main() -> None:
    """Print the rows as JSON. Arguments: URL of the static server, file with a team, number of rounds."""
    url, team, rounds = sys.argv[1], json.loads(Path(sys.argv[2]).read_text(encoding="utf-8")), int(sys.argv[3])
    print(json.dumps([*imports(max(rounds, IMPORTS)), *calls(url, rounds * 5), *pages(team, rounds * 5)]))


if __name__ == "__main__":
    main()
