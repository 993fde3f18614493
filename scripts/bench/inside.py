"""Compare the clients with bare httpx, `json.loads` and other SDKs, and signing with bare hashlib and hmac."""

from __future__ import annotations

import base64
import hashlib
import hmac
import json
import os
import shutil
import subprocess
import sys
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

from scripts.apis import PACKAGES
from scripts.bench import requests
from scripts.bench.load import Request
from scripts.bench.sdks import CUSTOMER, MODEL, side_by_side
from scripts.bench.servers import PEERS, ROOT, BenchError, application, mock
from scripts.processes import local_environment, run
from scripts.signing.auth import authorization, format_date, signature, string_to_sign

SIGNATURES = 20_000


def install() -> None:
    """Install the SDKs of others from their lock file, unless up to date. Raises BenchError."""
    locked = Path(__file__).parent / "requirements.txt"
    mark = PEERS / "installed"
    if mark.exists() and mark.read_bytes() == locked.read_bytes():
        return
    print("  installing openai and stripe", flush=True)
    shutil.rmtree(PEERS, ignore_errors=True)
    uv = str(Path(sys.executable).parent / "uv")
    python = PEERS / "bin" / "python"
    for command in (
        [uv, "venv", "--quiet", f"--python={sys.executable}", str(PEERS)],
        [uv, "pip", "sync", "--quiet", f"--python={python}", "--require-hashes", str(locked)],
    ):
        if run(command, cwd=ROOT, environment=os.environ).returncode != 0:  # through its proxies
            raise BenchError(f"{' '.join(command[:3])} failed; check that the package registry is reachable")
    mark.write_bytes(locked.read_bytes())


def sdks(folder: Path, rounds: int) -> list[dict[str, Any]]:
    """Return a row per import, call and page, of our clients and of openai and stripe. Raises BenchError."""
    bodies = folder / "bodies"
    shutil.rmtree(bodies, ignore_errors=True)
    bodies.mkdir()
    with mock(folder / "sdk-mock.log") as server:
        requests.reset(server.url)
        me = Request("me", "GET", "/api/v5/users/me", requests.list_teams().headers)
        (bodies / "me").write_bytes(requests.once(server.url, me))
        team = json.loads(requests.once(server.url, requests.list_teams()))["results"][0]
    (bodies / "model").write_text(json.dumps(MODEL), encoding="utf-8")
    (bodies / "customer").write_text(json.dumps(CUSTOMER), encoding="utf-8")
    (folder / "team.json").write_text(json.dumps(team), encoding="utf-8")
    packages = [str(ROOT / "generated" / "python" / package.package) for package in PACKAGES]
    with application("files", "files_app", bodies, folder) as server:
        print("  imports, calls and pages of the clients, openai and stripe", flush=True)
        done = run(
            [
                str(PEERS / "bin" / "python"),
                "-m",
                "scripts.bench.sdks",
                server.url,
                str(folder / "team.json"),
                str(rounds),
            ],
            cwd=ROOT,
            environment=local_environment({"PYTHONPATH": os.pathsep.join(packages)}),
            stdout=subprocess.PIPE,
            stderr=subprocess.PIPE,
        )
    if done.returncode != 0:
        raise BenchError(f"measuring the clients failed: {done.stderr[-1000:]}")
    rows: list[dict[str, Any]] = json.loads(done.stdout)
    return rows


def signing(rounds: int) -> dict[str, Any]:
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

    figures = side_by_side(ours, bare, SIGNATURES, rounds)
    return {"task": "signing a goTom request", "beside": "bare hashlib, hmac, base64", **figures}
