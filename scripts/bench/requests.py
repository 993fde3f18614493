"""The requests of the comparison, with valid credentials."""

from __future__ import annotations

import json
import urllib.request
from datetime import UTC, datetime

from scripts.bench.load import Request
from scripts.contract.demo import GIOSG_TOKEN, GOTOM_SECRET, GOTOM_USER
from scripts.processes import open_local
from scripts.signing.auth import authorization, format_date, signature, string_to_sign

ORGANIZATION = "7f9e9580-095b-42c7-838c-c04e667b26f7"
TEAMS = f"/api/v6/orgs/{ORGANIZATION}/teams"
_TOKEN = {"Authorization": f"Token {GIOSG_TOKEN}", "Content-Type": "application/json", "Accept": "application/json"}
_TEAM = json.dumps({"name": "Support", "is_online_enabled": True})
PAGE_ROWS = 40
"""Number of teams to create before listing: more than fit on a page of 20."""


def signed_read() -> Request:
    """Return a signed read of a goTom campaign; the signature is valid for half an hour."""
    target, date = "/app-api/campaign/12345", format_date(datetime.now(UTC))
    text = string_to_sign("GET", target, "application/json", date, b"")
    headers = {
        "Authorization": authorization(GOTOM_USER, signature(GOTOM_SECRET, text)),
        "Content-Type": "application/json",
        "Date": date,
    }
    return Request("signed goTom read", "GET", target, headers)


def create_team() -> Request:
    return Request("giosg create", "POST", TEAMS, _TOKEN, _TEAM)


def list_teams(target: str = TEAMS) -> Request:
    return Request("giosg list page", "GET", target, _TOKEN)


def once(url: str, request: Request) -> bytes:
    """Send a request once and return the response body."""
    body = request.body.encode() or None
    wanted = urllib.request.Request(url + request.target, body, dict(request.headers), method=request.method)
    with open_local(wanted, timeout=30) as response:
        content: bytes = response.read()
        return content


def reset(url: str) -> None:
    """Restore a mock's demo data, and create enough teams for a full page."""
    once(url, Request("reset", "POST", "/__mock__/reset", {}))
    for _ in range(PAGE_ROWS):
        once(url, create_team())
