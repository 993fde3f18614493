"""Tokens and permissions (giosg hosts)."""

from __future__ import annotations

from dataclasses import replace

import httpx

from scripts.contract.demo import (
    ACCESS_TOKEN,
    FOREIGN_ORGANIZATION,
    GIOSG_ACCESS_TOKEN,
    GIOSG_LIMITED_TOKEN,
    GIOSG_TOKEN,
    USER_TOKEN,
    VISITOR,
    VISITOR_TOKEN,
    is_for_visitors,
)
from scripts.contract.probes.live import Live
from scripts.contract.probes.report import Report
from scripts.contract.token_auth import TokenAuth
from scripts.openapi import Operation


def _token(token: str, scheme: str = "Token") -> TokenAuth:
    return TokenAuth(f"{scheme} {token}")


_NOBODY: dict[str, httpx.Auth] = {
    "no credentials": httpx.Auth(),
    "an unknown token": _token("mock-unknown-token"),
}
_UNKNOWN = _NOBODY | {
    "a token with one letter more": _token(GIOSG_TOKEN + "x"),
    "a token in other letters": _token(GIOSG_TOKEN.upper()),
    "a token under another scheme": _token(GIOSG_TOKEN, "Basic"),
    "an API token as an access token": _token(GIOSG_TOKEN, "Bearer"),
    "an access token as an API token": _token(GIOSG_ACCESS_TOKEN, "Token"),
    "a visitor's token": TokenAuth(VISITOR.header),
}
_KNOWN: dict[str, httpx.Auth] = {
    "the access token": TokenAuth(ACCESS_TOKEN.header),
    "the token": TokenAuth(USER_TOKEN.header),
}
_NO_VISITOR = _NOBODY | {
    "a token with one letter more": _token(VISITOR_TOKEN + "x", "Bearer"),
    "a token in other letters": _token(VISITOR_TOKEN.upper(), "Bearer"),
    "a token under another scheme": _token(VISITOR_TOKEN),
    "a user's API token": TokenAuth(USER_TOKEN.header),
    "a user's access token": TokenAuth(ACCESS_TOKEN.header),
}
_VISITOR: dict[str, httpx.Auth] = {"the visitor's token": TokenAuth(VISITOR.header)}


def _operations(live: Live) -> list[Operation]:
    return [one for one in _all(live) if not one.is_public]


def _all(live: Live) -> list[Operation]:
    return [] if live.document.signature is not None else live.document.operations


def tokens_are_checked(live: Live, report: Report) -> None:
    """Unknown tokens, and tokens with another scheme, get 401; the demo tokens are accepted.

    Public operations ignore credentials.
    """
    for operation in _all(live):
        unknown, known = (_NO_VISITOR, _VISITOR) if is_for_visitors(operation) else (_UNKNOWN, _KNOWN)
        if operation.is_public:
            for words, auth in (_UNKNOWN | _NO_VISITOR).items():
                status = live.send(live.call(operation), auth=auth).status_code
                report.expect(status not in (401, 403), operation, f"{status} with {words}, although none is needed")
            continue
        call = live.call(operation)
        for words, auth in unknown.items():
            status = live.send(call, auth=auth).status_code
            report.expect(status == 401, operation, f"{status}, not 401, with {words}")
        for words, auth in known.items():
            live.reset()  # so that one-time actions, such as answering an invitation, can be repeated
            status = live.send(live.call(operation), auth=auth).status_code
            report.expect(status not in (401, 403), operation, f"{status} with {words}")


def permissions_are_checked(live: Live, report: Report) -> None:
    """A token without any of the listed permissions gets 403; no other permission is required."""
    for operation in _operations(live):
        if is_for_visitors(operation):
            continue
        needed = operation.definition.get("x-permissions", {}).get("anyOf", [])
        live.reset()
        status = live.send(live.call(operation), auth=_token(GIOSG_LIMITED_TOKEN)).status_code
        if needed:
            report.expect(status == 403, operation, f"{status}, not 403, without {' or '.join(needed)}")
        else:
            report.expect(status not in (401, 403), operation, f"{status}, although no permission is needed")


def another_organization_is_out_of_reach(live: Live, report: Report) -> None:
    """Operations with credentials return 403 or 404 for another existing organization."""
    for operation in _operations(live):
        if operation.parameter("organization_id", "path") is not None and not operation.is_public:
            call = live.call(operation)
            foreign = replace(call, path={**call.path, "organization_id": FOREIGN_ORGANIZATION})
            status = live.send(foreign).status_code
            report.expect(status in (403, 404), operation, f"{status} under another organization")
