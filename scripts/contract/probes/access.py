"""Tokens and permissions (giosg hosts): who is refused, and who is not."""

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
    """401 without a token that is known, under its own scheme; the demo tokens are accepted.

    Where no credentials are needed, it does not matter which are sent.
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
            live.reset()  # what can be done once, such as answering an invitation, can be done again
            status = live.send(live.call(operation), auth=auth).status_code
            report.expect(status not in (401, 403), operation, f"{status} with {words}")


def permissions_are_checked(live: Live, report: Report) -> None:
    """403 for a token that lacks every permission of which the operation needs one; nothing is asked beyond that."""
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
    """403 or 404 under an organization that exists and is not the caller's, where there is a caller."""
    for operation in _operations(live):
        if operation.parameter("organization_id", "path") is not None and not operation.is_public:
            call = live.call(operation)
            foreign = replace(call, path={**call.path, "organization_id": FOREIGN_ORGANIZATION})
            status = live.send(foreign).status_code
            report.expect(status in (403, 404), operation, f"{status} under another organization")
