"""Read and write recordings in HAR 1.2 (http://www.softwareishard.com/blog/har-12-spec/)."""

from __future__ import annotations

import base64
import binascii
import re
from collections.abc import Sequence
from pathlib import Path
from typing import Any

from scripts.contract.traffic.exchange import Exchange, Headers
from scripts.files.errors import SourceError

_OTHER_SCHEME = re.compile(r"(?!https?:)[a-z][a-z0-9+.-]*:", re.ASCII | re.IGNORECASE)
"""Prefixes of the URLs of inline images, extensions and WebSockets."""


def read_har(content: Any, file: Path) -> list[Exchange]:
    """Return the exchanges of a parsed HAR; entries without a response or with another scheme than HTTP are skipped.

    Raises:
        SourceError: it is not HAR.
    """
    found = []
    entries = content["log"].get("entries")
    if not isinstance(entries, list):
        raise SourceError(file, None, "not HAR 1.2: `log.entries` is not a list")
    for number, entry in enumerate(entries, start=1):
        try:
            status = int(entry["response"]["status"])
            if status == 0 or _OTHER_SCHEME.match(str(entry["request"]["url"])):  # blocked or aborted; not of HTTP
                continue
            found.append(_exchange(entry, status, f"{file.name}#{number}"))
        except (KeyError, TypeError, ValueError) as error:
            raise SourceError(file, None, f"entry {number} is not of HAR 1.2: {error!r}") from None
    return found


def _exchange(entry: dict[str, Any], status: int, where: str) -> Exchange:
    request, response = entry["request"], entry["response"]
    posted = request.get("postData") or {}
    headers = _headers(request)
    if posted.get("mimeType") and not any(name.lower() == "content-type" for name, _ in headers):
        headers = (*headers, ("Content-Type", str(posted["mimeType"])))
    answered = _headers(response)
    content = response.get("content") or {}
    if content.get("mimeType") and not any(name.lower() == "content-type" for name, _ in answered):
        answered = (*answered, ("Content-Type", str(content["mimeType"])))
    return Exchange(
        method=str(request["method"]),
        url=str(request["url"]),
        status=status,
        request_headers=headers,
        request=_body(posted),
        response_headers=answered,
        response=_body(content),
        where=where,
        started=str(entry.get("startedDateTime", "")),
        seconds=float(entry.get("time") or 0) / 1000,
    )


def _headers(message: dict[str, Any]) -> Headers:
    return tuple((str(one["name"]), str(one["value"])) for one in message.get("headers", []))


def _body(content: dict[str, Any]) -> bytes | None:
    text = content.get("text")
    if text is None:
        return None
    if content.get("encoding") == "base64":
        try:
            return base64.b64decode(text)
        except binascii.Error:
            return None
    return str(text).encode()


def as_har(exchanges: Sequence[Exchange]) -> dict[str, Any]:
    """Return redacted exchanges as HAR 1.2."""
    creator = {"name": "contract", "version": "1"}
    return {"log": {"version": "1.2", "creator": creator, "entries": [_entry(one) for one in exchanges]}}


def _entry(one: Exchange) -> dict[str, Any]:
    request = {
        "method": one.method,
        "url": one.url,
        "httpVersion": "HTTP/1.1",
        "cookies": [],
        "headers": [{"name": name, "value": value} for name, value in one.request_headers],
        "queryString": [{"name": name, "value": value} for name, value in one.query],
        "headersSize": -1,
        "bodySize": len(one.request or b""),
    }
    if one.request:
        request["postData"] = {"mimeType": one.request_header("content-type") or "", "text": _text(one.request)}
    response = {
        "status": one.status,
        "statusText": "",
        "httpVersion": "HTTP/1.1",
        "cookies": [],
        "headers": [{"name": name, "value": value} for name, value in one.response_headers],
        "content": {
            "size": len(one.response or b""),
            "mimeType": one.response_header("content-type") or "",
            "text": _text(one.response or b""),
        },
        "redirectURL": one.response_header("location") or "",
        "headersSize": -1,
        "bodySize": len(one.response or b""),
    }
    duration = round(one.seconds * 1000, 3)
    return {
        "startedDateTime": one.started,
        "time": duration,
        "request": request,
        "response": response,
        "cache": {},
        "timings": {"send": 0, "wait": duration, "receive": 0},
    }


def _text(body: bytes) -> str:
    return body.decode("utf-8", "replace")
