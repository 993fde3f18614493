"""`contract drift` finds what a document does not say of recorded traffic, whatever the kind of recording."""

from __future__ import annotations

import base64
import gzip
import json
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest

from scripts.contract.__main__ import main
from scripts.contract.drift.collecting import Collector
from scripts.contract.traffic.exchange import Exchange
from scripts.contract.traffic.har import as_har
from scripts.openapi import Document
from tests.contract.target.shop import DOCUMENT

KEY = "b0000000-0000-4000-8000-000000000001"
JSON_TYPE = (("Content-Type", "application/json"),)
PAGE: dict[str, Any] = {"content": {"results": []}, "response_headers": (*JSON_TYPE, ("X-Total", "0"))}
ORDER = {"id": KEY, "status": "open"}


def exchange(content: Any = ORDER, **changes: Any) -> Exchange:
    """A valid reading of an order, with some changes."""
    valid = Exchange(
        method="GET",
        url=f"https://shop.example/orders/{KEY}",
        status=200,
        response_headers=JSON_TYPE,
        response=json.dumps(content).encode(),
        where="traffic.har#1",
    )
    return replace(valid, **changes)


def drift(*exchanges: Exchange) -> list[tuple[str, str, str]]:
    """Code, value and detail of each finding."""
    collector = Collector([Document("shop", DOCUMENT)])
    for one in exchanges:
        collector.add(one)
    return [(one.code, one.where, one.detail) for _, one in collector.drift.findings]


def test_traffic_that_keeps_to_the_document_shows_nothing() -> None:
    assert drift(exchange(), exchange(url="https://shop.example/orders?limit=5", **PAGE)) == []


@pytest.mark.parametrize(
    ("one", "expected"),
    [
        (exchange({**ORDER, "note": "x"}), ("drift-property-unknown", "response 200 `note`", "")),
        (exchange({"id": KEY}), ("drift-property-missing", "response 200 `status`", "")),
        (exchange({**ORDER, "status": None}), ("drift-null", "response 200 `status`", "")),
        (exchange({**ORDER, "status": 5}), ("drift-type", "response 200 `status`", "integer")),
        (exchange({**ORDER, "status": "lost"}), ("drift-value", "response 200 `status`", '"lost"')),
        (exchange({**ORDER, "id": "x"}), ("drift-constraint", "response 200 `id`", "format")),
        (exchange([ORDER]), ("drift-type", "response 200", "array")),
        (exchange(status=202), ("drift-status-unknown", "response 202", "application/json")),
        (
            exchange(response_headers=(("Content-Type", "text/html"),)),
            ("drift-media-type-unknown", "response 200", "text/html"),
        ),
        (exchange(response=b"<html>"), ("drift-not-json", "response 200", "")),
        (exchange(method="PUT"), ("drift-method-unknown", "", "described: GET, PATCH, DELETE")),
        (exchange(url="https://shop.example/items/77"), ("drift-operation-unknown", "", "")),
        (
            exchange(**PAGE, url="https://shop.example/orders?shop=1"),
            ("drift-parameter-unknown", "query parameter `shop`", ""),
        ),
        (
            exchange(**PAGE, url="https://shop.example/orders?limit=x"),
            ("drift-type", "query parameter `limit`", "string"),
        ),
        (
            exchange(**PAGE, url="https://shop.example/orders?limit=500"),
            ("drift-constraint", "query parameter `limit`", "maximum"),
        ),
        (exchange(request_headers=(("X-Shop", "1"),)), ("drift-header-unknown", "header parameter `x-shop`", "")),
        (
            exchange(method="PATCH", request=b"a=1", request_headers=(("Content-Type", "text/plain"),)),
            ("drift-request-media-type-unknown", "request body", "text/plain"),
        ),
    ],
)
def test_what_the_document_does_not_say_is_found(one: Exchange, expected: tuple[str, str, str]) -> None:
    assert drift(one) == [expected]


def test_findings_are_counted_with_their_first_example() -> None:
    collector = Collector([Document("shop", DOCUMENT)])
    for number, status in enumerate(("lost", "found", "lost"), start=1):
        collector.add(exchange({**ORDER, "status": status}, where=f"traffic.har#{number}"))
    found = {one.detail: (one.count, one.exchange) for _, one in collector.drift.findings}
    assert found == {'"lost"': (2, "traffic.har#1"), '"found"': (1, "traffic.har#2")}


def test_a_request_that_was_refused_shows_nothing_about_valid_requests() -> None:
    refused = exchange({"detail": "x"}, url="https://shop.example/orders?limit=x", status=401)
    assert drift(refused) == []


@pytest.mark.parametrize("hidden", ["[redacted]", "***"])
def test_a_value_that_was_taken_out_shows_only_its_type(hidden: str) -> None:
    assert drift(exchange({**ORDER, "status": hidden})) == []
    assert drift(exchange({**ORDER, "id": hidden})) == []


def test_other_hosts_are_ignored_and_a_named_one_is_not() -> None:
    elsewhere = exchange({**ORDER, "note": "x"}, url=f"https://gateway.example/orders/{KEY}")
    for hosts, expected in (([], (0, 1)), (["gateway.example"], (1, 0))):
        collector = Collector([Document("shop", DOCUMENT)], hosts)
        collector.add(elsewhere)
        assert (collector.drift.exchanges, collector.drift.ignored) == expected


def tnetstring(value: Any) -> bytes:
    """A value as mitmproxy writes it."""
    if isinstance(value, dict):
        payload, kind = b"".join(tnetstring(key) + tnetstring(one) for key, one in value.items()), b"}"
    elif isinstance(value, list):
        payload, kind = b"".join(map(tnetstring, value)), b"]"
    elif value is None:
        payload, kind = b"", b"~"
    elif isinstance(value, int):
        payload, kind = str(value).encode(), b"#"
    elif isinstance(value, bytes):
        payload, kind = value, b","
    else:
        payload, kind = str(value).encode(), b";"
    return str(len(payload)).encode() + b":" + payload + kind


def as_flows(content: Any, encoding: bytes = b"gzip", body: bytes | None = None) -> bytes:
    headers = [[b"Content-Type", b"application/json"], [b"Content-Encoding", encoding]]
    body = gzip.compress(json.dumps(content).encode()) if body is None else body
    response = {"status_code": 200, "headers": headers, "content": body}
    request = {"method": b"GET", "scheme": b"https", "host": "shop.example", "port": 443}
    request |= {"path": f"/orders/{KEY}".encode(), "headers": [[b"Accept", b"*/*"]], "content": b""}
    flow = {"type": "http", "request": request, "response": response}
    return tnetstring(flow) + tnetstring({**flow, "response": None})


def as_journal(content: Any) -> bytes:
    headers = {"content-type": "application/json"}
    line = {"method": "GET", "url": f"/orders/{KEY}", "status": 200, "request": {"headers": {}, "body": None}}
    return json.dumps({**line, "response": {"headers": headers, "body": content}}).encode() + b"\n"


def as_nginx(content: Any) -> bytes:
    line = {"request_method": "GET", "request_uri": f"/orders/{KEY}", "status": "200", "host": "shop.example"}
    line |= {"response_body": json.dumps(content), "sent_http_content_type": "application/json", "request_body": "-"}
    noise = [{"request": request, "status": "400", "host": "_"} for request in ("-", "", "\x16\x03\x01")]
    hung_up = {**line, "status": "499", "response_body": ""}
    return "".join(json.dumps(one) + "\n" for one in (*noise, line, hung_up)).encode()


def as_browser_har(content: Any) -> bytes:
    har = as_har([exchange(content)])
    entry = har["log"]["entries"][0]
    entry["response"]["content"] |= {
        "encoding": "base64",
        "text": base64.b64encode(json.dumps(content).encode()).decode(),
    }
    blocked = {**entry, "response": {**entry["response"], "status": 0}}
    image = {**entry, "request": {**entry["request"], "url": "data:image/png;base64,AAAA"}}
    har["log"]["entries"] += [blocked, image]
    return json.dumps(har).encode()


@pytest.fixture
def documents(tmp_path: Path) -> Path:
    """A folder with the document of the shop under the name of an API."""
    folder = tmp_path / "documents"
    folder.mkdir()
    (folder / "giosg.json").write_text(json.dumps(DOCUMENT), encoding="utf-8")
    return folder


@pytest.mark.parametrize("write", [as_flows, as_journal, as_nginx, as_browser_har])
def test_every_kind_of_recording_is_read(
    write: Callable[[Any], bytes], documents: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    file = tmp_path / "recording"
    file.write_bytes(write({**ORDER, "status": None}))
    assert main(["drift", str(file), "--api", "giosg", "--documents", str(documents)]) == 1
    output = capsys.readouterr().out
    assert (
        "error       giosg  getOrder: response 200 `status`: a value is null, but not nullable in the document"
        in output
    )
    assert "/components/schemas/Order/properties/status\n" in output
    assert "1 exchanges with 1 of 5 operations, 0 with other hosts ignored: 1 findings" in output


def test_a_recording_of_other_hosts_alone_is_an_error(
    documents: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    file = tmp_path / "recording"
    line = {"method": "GET", "url": "https://other.example/orders", "status": 200}
    file.write_text(json.dumps(line) + "\n", encoding="utf-8")
    assert main(["drift", str(file), "--api", "giosg", "--documents", str(documents)]) == 1
    assert capsys.readouterr().err == "error: no exchanges with hosts of the APIs; --host names another host\n"


def test_an_empty_recording_is_an_error(documents: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    file = tmp_path / "recording"
    file.write_text("", encoding="utf-8")
    assert main(["drift", str(file), "--api", "giosg", "--documents", str(documents)]) == 1
    assert capsys.readouterr().err == "error: no exchanges with hosts of the APIs\n"


@pytest.mark.parametrize("encoding", [b"br", b"zstd", b"gzip"])
def test_a_compressed_body_that_cannot_be_read_shows_nothing(encoding: bytes, documents: Path, tmp_path: Path) -> None:
    file = tmp_path / "recording"
    file.write_bytes(as_flows(None, encoding, b"\x1b\x0b\x00\xf8"))
    assert main(["drift", str(file), "--api", "giosg", "--documents", str(documents)]) == 0


@pytest.mark.parametrize(
    "content",
    [
        *(b"\xff\xfe\x00", b"not json\n", b"12:abc", b"[1]\n"),
        *(b'{"log": {"entries": [{}]}}', b'{"log": {"entries": null}}', b'{"log": {}}'),
    ],
)
def test_a_file_of_another_kind_is_refused_without_showing_it(
    content: bytes, documents: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    file = tmp_path / "recording"
    file.write_bytes(content)
    assert main(["drift", str(file), "--api", "giosg", "--documents", str(documents)]) == 1
    assert str(file) in capsys.readouterr().err


SECRET = "sk-live-4f9a8c7b6d5e4f3a2b1c0d9e8f7a6b5c"


def test_secrets_are_never_kept(documents: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    jwt = "eyJhbGciOiJIUzI1NiJ9.eyJzdWIiOiIxIn0.c2lnbmF0dXJl"
    content = {**ORDER, "api_key": "short", "password": "hunter2", "other": SECRET, "note": f"see {jwt}"}
    one = exchange(
        content,
        url=f"https://shop.example/orders/{KEY}?access_token=abc123&x={SECRET}",
        request_headers=(("Authorization", "Token t0ken"), ("Cookie", "sid=1"), ("X-Api-Key", "k3y")),
    )
    file, overlay = tmp_path / "traffic.har", tmp_path / "overlay.yaml"
    file.write_text(json.dumps(as_har([one])), encoding="utf-8")
    options = ["--api", "giosg", "--documents", str(documents), "--propose", str(overlay)]
    for form in ("text", "json"):
        main(["drift", str(file), *options, "--format", form])
        written = capsys.readouterr().out + overlay.read_text()
        secrets = ("t0ken", "sid=1", "k3y", "abc123", "hunter2", '"short"', SECRET, jwt)
        assert [secret for secret in secrets if secret in written] == []
        assert "[redacted]" in written
