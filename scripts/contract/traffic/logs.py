"""Read traffic in JSON: the mock's journal, lines with complete requests and responses, and nginx logs with bodies."""

from __future__ import annotations

import json
import re
from collections.abc import Mapping
from pathlib import Path
from typing import Any

from scripts.contract.traffic.exchange import Exchange, Headers, headers_of
from scripts.files.errors import SourceError

_REQUEST_LINE = re.compile(r"[A-Z]+ \S+( HTTP/\S+)?", re.ASCII)


def read_lines(text: str, file: Path) -> list[Exchange]:
    """Return the exchanges of a file with a JSON object per line.

    A line of the mock's journal holds `number`, `method`, `path`, `query` and `status`, and, of a single request,
    `body` and `response`. A line of another tool holds `method`, `url` (or `target`), `status`, and `request` and
    `response` with `headers` and `body`. A line of nginx holds `request_method` and `request_uri` (or `request`),
    `status`, `request_body`, `response_body`, `host`, and header fields as `http_...` and `sent_http_...`; lines
    without a request or a response are skipped.

    Raises:
        SourceError: a line is not such an object; the text names the line, and never shows it.
    """
    found = []
    for number, line in enumerate(text.splitlines(), start=1):
        if not line.strip():
            continue
        try:
            entry = json.loads(line)
            where = f"{file.name}:{number}"
            if "operationId" in entry:
                found.append(_journal(entry, where))
            elif "request_uri" in entry or isinstance(entry.get("request"), str):
                if _was_answered(entry):
                    found.append(_nginx(entry, where))
            else:
                found.append(_whole(entry, where))
        except (ValueError, KeyError, AttributeError, TypeError, IndexError):
            expected = "expected a JSON object of the mock's journal or of nginx, see `contract drift --help`"
            raise SourceError(file, number, expected) from None
    return found


def read_journal(entries: Any, file: Path) -> list[Exchange]:
    """Return the exchanges of entries of the mock's journal.

    Raises:
        SourceError: they are not such entries.
    """
    try:
        return [_journal(entry, f"{file.name}#{entry['number']}") for entry in entries]
    except (ValueError, KeyError, AttributeError, TypeError):
        raise SourceError(file, None, "expected requests of the mock's journal, see `contract drift --help`") from None


def _journal(entry: Mapping[str, Any], where: str) -> Exchange:
    """Return the exchange of a journal entry, which has no headers and, for a single request, parsed bodies."""
    query = entry.get("query")
    return Exchange(
        method=str(entry["method"]),
        url=f"{entry['path']}?{query}" if query else str(entry["path"]),
        status=int(entry["status"]),
        request=_parsed_body(entry.get("body")),
        response=_parsed_body(entry.get("response")),
        where=where,
        has_headers=False,
    )


def _parsed_body(value: Any) -> bytes | None:
    """Return a parsed body as JSON; None for a text, which may have another media type."""
    return None if value is None or isinstance(value, str) else json.dumps(value).encode()


def _whole(entry: Mapping[str, Any], where: str) -> Exchange:
    request, response = entry.get("request") or {}, entry.get("response") or {}
    return Exchange(
        method=str(entry.get("method") or request["method"]),
        url=str(entry.get("url") or entry.get("target") or request.get("url") or request["target"]),
        status=int(entry.get("status") or response["status"]),
        request_headers=_headers(request.get("headers")),
        request=_body(request.get("body")),
        response_headers=_headers(response.get("headers")),
        response=_body(response.get("body")),
        where=where,
        started=str(entry.get("time", "")),
    )


def _was_answered(entry: Mapping[str, Any]) -> bool:
    """Return whether nginx received a request and responded: not for port scans and aborted requests (499)."""
    is_request = "request_uri" in entry or _REQUEST_LINE.fullmatch(entry["request"]) is not None
    return is_request and str(entry["status"]) not in ("0", "000", "499")


def _nginx(entry: Mapping[str, Any], where: str) -> Exchange:
    line = str(entry.get("request", "")).split(" ")
    target = str(entry["request_uri"] if "request_uri" in entry else line[1])
    host = entry.get("host") or entry.get("http_host")
    scheme = entry.get("scheme", "https")
    return Exchange(
        method=str(entry.get("request_method") or line[0]),
        url=f"{scheme}://{host}{target}" if host else target,
        status=int(entry["status"]),
        request_headers=_fields(entry, "http_", entry.get("content_type")),
        request=_body(entry.get("request_body")),
        response_headers=_fields(entry, "sent_http_", None),
        response=_body(entry.get("response_body", entry.get("resp_body"))),
        where=where,
        started=str(entry.get("time_iso8601", "")),
    )


def _fields(entry: Mapping[str, Any], prefix: str, content_type: Any) -> Headers:
    """Return the header fields that nginx logs as variables, such as `http_user_agent`."""
    named = {key.removeprefix(prefix): value for key, value in entry.items() if key.startswith(prefix)}
    if content_type:
        named["content_type"] = content_type
    return headers_of((name.replace("_", "-"), value) for name, value in named.items() if value not in (None, "", "-"))


def _headers(headers: Any) -> Headers:
    if isinstance(headers, Mapping):
        return headers_of(headers.items())
    return headers_of((name, value) for name, value in headers or [])


def _body(body: Any) -> bytes | None:
    if body in (None, "", "-"):
        return None
    return body.encode() if isinstance(body, str) else json.dumps(body).encode()
