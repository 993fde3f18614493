"""goTom signatures: rejected if anything differs from what was signed, otherwise accepted.

The probes sign step by step, as in the document's `x-signature`, so that each step can be done wrong.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, replace
from datetime import UTC, datetime, timedelta, timezone
from typing import Any

from scripts.contract.demo import SIGNING_USERS, SigningCredentials, credentials_of
from scripts.contract.probes.live import Live, ProbeCall
from scripts.contract.probes.report import Report
from scripts.openapi import Operation
from scripts.signing.auth import DEFAULT_CONTENT_TYPE, authorization, format_date, signature, string_to_sign


@dataclass(frozen=True)
class Signed:
    """The signed parts. The call itself is always sent unchanged; only what is signed may differ."""

    method: str
    target: str
    content_type: str
    body: bytes
    date: str
    user: str
    secret: str

    def header(self) -> str:
        text = string_to_sign(self.method, self.target, self.content_type, self.date, self.body)
        return authorization(self.user, signature(self.secret, text))


def a_signature_covers_the_whole_request(live: Live, report: Report) -> None:
    """401 if the method, body, content type, date, path, query, secret or user differs from the signed one."""
    for operation in _operations(live):
        call = live.call(operation)
        for words, change in _forgeries().items():
            status = _send(live, call, change)
            report.expect(status == 401, operation, f"{status}, not 401, when {words}")
        if call.content_type is not None:
            status = _send(live, call, {"body": b""})
            report.expect(status == 401, operation, f"{status}, not 401, when the body was not signed")
        status = _send(live, call, {}, extra_query="probe=1", sign_query=False)
        report.expect(status == 401, operation, f"{status}, not 401, when the query was not signed")
        status = _send(live, call, {}, omit=True)
        report.expect(status == 401, operation, f"{status}, not 401, without a signature")


def valid_signatures_are_accepted(live: Live, report: Report) -> None:
    """No 401 with or without a query, in every described date format; other statuses do not matter."""
    for operation in _operations(live):
        status = _send(live, live.call(operation), {})
        report.expect(status != 401 and status < 500, operation, f"{status} with a right signature")
        status = _send(live, live.call(operation), {}, extra_query="probe=a%2Fb%20c")
        report.expect(status != 401 and status < 500, operation, f"{status} with a right signature over a query")
        for name, date in _forms(datetime.now(UTC)).items():
            described = any(form["name"] == name for form in _signature(live)["date"]["forms"])
            status = _send(live, live.call(operation), {}, date=date)
            report.expect(not described or status != 401, operation, f"401 with a date of the form {name}")


def dates_outside_the_tolerance_are_rejected(live: Live, report: Report) -> None:
    """401 for dates a minute outside the documented tolerance, past and future; accepted a minute inside it."""
    for operation in _operations(live):
        tolerance = timedelta(seconds=_signature(live)["date"]["toleranceSeconds"])
        for sign, words in ((-1, "before"), (1, "after")):
            for minutes, refused in ((1, True), (-1, False)):
                offset = tolerance + timedelta(minutes=minutes)
                date = format_date(datetime.now(UTC) + sign * offset)
                status = _send(live, live.call(operation), {}, date=date)
                report.expect((status == 401) is refused, operation, f"{status} with a date {offset} {words} now")


def a_user_signs_only_for_its_own_paths(live: Live, report: Report) -> None:
    """401 for the user of another group; the document maps path prefixes to users."""
    for operation in _operations(live):
        for group in _signature(live)["users"]:
            if group["name"] == "general":
                continue  # the sources contradict each other about other paths
            other = SIGNING_USERS[group["name"]]
            covered = any(operation.path.startswith(prefix) for prefix in group["pathPrefixes"])
            status = _send(live, live.call(operation), {"user": other.user, "secret": other.secret})
            holds = status != 401 if covered else status == 401
            report.expect(holds, operation, f"{status} for the user of {group['name']}")


def _operations(live: Live) -> list[Operation]:
    return [] if live.document.signature is None else live.document.operations


def _signature(live: Live) -> Mapping[str, Any]:
    assert live.document.signature is not None
    return live.document.signature


def _forgeries() -> dict[str, dict[str, Any]]:
    return {
        "another method was signed": {"method": "PUT"},
        "another body was signed": {"body": b'{"probe": 1}'},
        "another content type was signed": {"content_type": "text/plain"},
        "another date was signed": {"date": format_date(datetime.now(UTC) - timedelta(minutes=2))},
        "another path was signed": {"target": "/app-api/probe"},
        "the secret is wrong": {"secret": "not-the-secret"},
        "the user is unknown": {"user": "probe_user"},
    }


def _forms(now: datetime) -> dict[str, str]:
    zone = now.astimezone(timezone(timedelta(hours=1)))
    return {
        "utcSeconds": format_date(now),
        "offsetSeconds": zone.isoformat(timespec="seconds"),
        "utcMilliseconds": now.replace(tzinfo=None).isoformat(timespec="milliseconds") + "Z",
    }


def _send(
    live: Live,
    call: ProbeCall,
    change: Mapping[str, Any],
    *,
    extra_query: str = "",
    sign_query: bool = True,
    omit: bool = False,
    date: str = "",
) -> int:
    """Return the status of a call signed with changed parts; `date` is the date sent (default: now)."""
    request = live.build(call, extra_query)
    request.headers.setdefault("Content-Type", DEFAULT_CONTENT_TYPE)
    target = request.url.raw_path.decode("ascii")
    credentials = credentials_of(call.operation)
    assert isinstance(credentials, SigningCredentials)
    true = Signed(
        method=request.method,
        target=target if sign_query else target.partition("?")[0],
        content_type=request.headers["Content-Type"],
        body=request.content,
        date=date or format_date(datetime.now(UTC)),
        user=credentials.user,
        secret=credentials.secret,
    )
    request.headers["Date"] = true.date
    if not omit:
        request.headers["Authorization"] = replace(true, **change).header()
    return live.send_bare(request).status_code
