"""`RequestsGoTomAuth` signs as `GoTomHMACAuth` does."""

from __future__ import annotations

import io
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

import httpx
import pytest
import requests

from scripts.signing.auth import GoTomHMACAuth, authorization, signature, string_to_sign
from scripts.signing.capture import CaptureServer, Received, Reply
from scripts.signing.requests_auth import RequestsGoTomAuth
from scripts.signing.vector import Vector, load_vectors

NOW = datetime(2026, 1, 1, tzinfo=UTC)
VECTORS = load_vectors(Path(__file__).resolve().parents[1] / "vectors")
ZULU = [vector for vector in VECTORS if vector.headers["Date"] == "2026-01-01T00:00:00Z"]
# requests rewrites these targets before signing: upper-case hex, decoded letters, no bare "?".
REWRITTEN = {
    "target-hex-lower",
    "target-hex-mixed",
    "target-slash-in-id-lower",
    "target-encoded-letter",
    "target-query-bare",
}
KEPT = [vector for vector in ZULU if vector.name not in REWRITTEN]


def make_auth(user: str = "demo_user", secret: str = "example-secret") -> RequestsGoTomAuth:
    return RequestsGoTomAuth(user, secret, clock=lambda: NOW)


def send(url: str, method: str = "GET", **arguments: Any) -> None:
    with requests.Session() as session:
        session.trust_env = False
        session.request(method, url, auth=make_auth(), timeout=10, **arguments)


def expected_authorization(request: Received) -> bytes:
    content_type, date = (
        (request.header(name) or b"").decode("utf-8", "surrogateescape") for name in ("content-type", "date")
    )
    text = string_to_sign(request.method, request.target, content_type, date, request.body)
    return authorization("demo_user", signature("example-secret", text)).encode()


@pytest.mark.parametrize("vector", KEPT, ids=lambda vector: vector.name)
def test_it_signs_what_the_vendors_samples_sign(vector: Vector) -> None:
    prepared = requests.Request(
        vector.method,
        "https://demo.gotom.io" + vector.target,
        headers={"Content-Type": vector.headers["Content-Type"]},
        data=vector.body_bytes,
        auth=make_auth(vector.user, vector.secret),
    ).prepare()
    assert prepared.path_url == vector.target
    assert prepared.headers["Date"] == "2026-01-01T00:00:00Z"
    assert str(prepared.headers["Authorization"]).encode("latin-1") == vector.authorization.encode()


@pytest.mark.parametrize("target", ["/x", "/x?a=b&a=%2F", "/Z%C3%BCrich/%2F?q='", "/x?q=a+b%20c"])
@pytest.mark.parametrize("body", [b"", b'{"note":"x"}', '{"name":"Zürich"}'.encode()])
def test_it_gives_the_header_that_the_httpx_signer_gives(target: str, body: bytes) -> None:
    url = "https://demo.gotom.io" + target
    prepared = requests.Request("POST", url, data=body, auth=make_auth()).prepare()
    signer = GoTomHMACAuth("demo_user", "example-secret", clock=lambda: NOW)
    request = next(signer.sync_auth_flow(httpx.Request("POST", url, content=body)))
    for name in ("Content-Type", "Date", "Authorization"):
        assert prepared.headers[name] == request.headers[name]


@pytest.mark.parametrize(
    "target", ["/", "/a%2fb/%c3%bc", "/%41", "/x?", "/Zürich €?q=🌱", "/x?b=2&a=1&a=0", "/x?q=\"<>{}|[]^`'\\", "/x#y"]
)
def test_the_target_on_the_wire_is_the_signed_one(target: str) -> None:
    with CaptureServer() as server:
        send(server.origin + target)
    (received,) = server.received
    assert received.header("authorization") == expected_authorization(received)


@pytest.mark.parametrize(
    "arguments",
    [
        {"data": "Zürich 🌱"},
        {"data": b"\x00\xff"},
        {"json": {"name": "Zürich"}},
        {"data": {"a": "ü"}},
        {"files": {"file": b"a"}},
        {"data": b"a", "headers": {"Content-Type": "text/csv; x=\xdc"}},
        {"data": b"a", "headers": {"Content-Type": b"Text/CSV"}},
    ],
    ids=["text", "bytes", "json", "form", "files", "latin-1-type", "bytes-type"],
)
def test_the_body_on_the_wire_is_the_signed_one(arguments: dict[str, Any]) -> None:
    with CaptureServer() as server:
        send(server.origin + "/x", "POST", **arguments)
    (received,) = server.received
    assert received.header("authorization") == expected_authorization(received)


def test_a_text_body_is_sent_as_utf8() -> None:
    with CaptureServer() as server:
        send(server.origin + "/x", "POST", data="Zürich 🌱")
    assert server.received[0].body == "Zürich 🌱".encode()


def test_a_streamed_body_is_refused() -> None:
    with pytest.raises(TypeError, match=r"cannot sign a streamed body .BytesIO"):
        requests.Request("POST", "https://demo.gotom.io/x", data=io.BytesIO(b"a"), auth=make_auth()).prepare()


def test_a_date_of_the_caller_is_replaced() -> None:
    prepared = requests.Request(
        "GET", "https://demo.gotom.io/x", headers={"date": "yesterday"}, auth=make_auth()
    ).prepare()
    assert prepared.headers["Date"] == "2026-01-01T00:00:00Z"


def test_a_redirect_to_another_origin_carries_no_signature() -> None:
    with CaptureServer() as other:
        elsewhere = other.origin.replace("127.0.0.1", "localhost") + "/y"
        with CaptureServer(answer=lambda _: Reply("307 Temporary Redirect", (("Location", elsewhere),))) as server:
            send(server.origin + "/x", "POST", data=b"{}")
    assert server.received[0].header("authorization") is not None
    assert other.received[0].header("authorization") is None


@pytest.mark.parametrize(("user", "secret", "named"), [("", "s3cr3t", "user"), ("visitor", "", "secret")])
def test_an_empty_user_or_secret_is_refused_by_name(user: str, secret: str, named: str) -> None:
    with pytest.raises(ValueError, match=f"goTom {named} is empty") as caught:
        RequestsGoTomAuth(user, secret)
    assert "s3cr3t" not in str(caught.value)


def test_the_secret_is_in_no_representation() -> None:
    assert repr(make_auth()) == "RequestsGoTomAuth(user='demo_user', secret='***')"
