"""A second opinion: every exchange in which `redocly drift` finds something has a finding of ours too."""

from __future__ import annotations

import json
import subprocess
from dataclasses import replace
from pathlib import Path

from scripts.contract.traffic.har import as_har
from scripts.lint.redocly import REDOCLY
from scripts.processes import run
from tests.conftest import PROJECT
from tests.contract.drift.test_drift import KEY, ORDER, drift, exchange
from tests.contract.target.shop import DOCUMENT

EXCHANGES = {
    "valid": exchange(),
    "unknown property": exchange({**ORDER, "note": "x"}),
    "missing property": exchange({"id": KEY}),
    "null": exchange({**ORDER, "status": None}),
    "another type": exchange({**ORDER, "status": 5}),
    "unknown value": exchange({**ORDER, "status": "lost"}),
    "unknown status": exchange(status=202),
    "another media type": exchange(response_headers=(("Content-Type", "text/html"),)),
    "unknown parameter": exchange({"results": []}, url="https://shop.example/orders?shop=1"),
    "unknown operation": exchange(url="https://shop.example/items/77"),
    "unknown method": exchange(method="PUT"),
}


def test_what_redocly_finds_is_found(tmp_path: Path) -> None:
    credentials = (("Authorization", "Token x"),)
    traffic = as_har([replace(one, request_headers=credentials) for one in EXCHANGES.values()])
    for file, content in (("traffic.har", traffic), ("shop.json", DOCUMENT)):
        (tmp_path / file).write_text(json.dumps(content), encoding="utf-8")
    files = [str(tmp_path / "traffic.har"), "--api", str(tmp_path / "shop.json")]
    done = run([str(REDOCLY), "drift", *files, "--format=json"], cwd=PROJECT, stdout=subprocess.PIPE, timeout=120)
    problems = json.loads(done.stdout)["problems"]
    names = list(EXCHANGES)
    theirs = {names[one["exchangeIndex"]] for one in problems}
    ours = {name for name, one in EXCHANGES.items() if drift(one)}
    assert {"missing property", "null", "unknown operation"} <= theirs
    assert theirs <= ours
    assert ours == set(names) - {"valid"}
