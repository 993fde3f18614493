"""A server process on a real socket: malformed HTTP, large requests, and the connection afterwards."""

from __future__ import annotations

import base64
import hashlib
import hmac
import json
from datetime import UTC, datetime

import httpx
import pytest

from scripts.signing.auth import GoTomHMACAuth, authorization, signature, string_to_sign
from tests.mock.support import DEMO_SECRET, INTERACTION, TEAMS
from tests.mock.wire import GOOD, TOKEN, Connection, connect

ME = b"GET /api/v5/users/me"
SAVE = b"POST " + INTERACTION.encode()
JSON = b"Content-Type: application/json"
CHUNKED = b"Transfer-Encoding: chunked"
UPGRADE = [b"Connection: Upgrade, HTTP2-Settings", b"Upgrade: h2c", b"HTTP2-Settings: AAMAAABkAAQCAAAAAAIAAAAA"]


def request(line: bytes, *headers: bytes, body: bytes = b"") -> bytes:
    return line + b" HTTP/1.1\r\nHost: mock.test\r\n" + TOKEN + b"".join(h + b"\r\n" for h in headers) + b"\r\n" + body


def works(connection: Connection) -> bool:
    connection.send(GOOD)
    return connection.answer()[0] == 200


def test_a_head_of_60_kib_is_fine(mock_server: str) -> None:
    with connect(mock_server) as connection:
        connection.send(request(ME, b"X: " + b"x" * 60_000))
        assert connection.answer()[0] == 200
        assert works(connection)


def test_requests_may_come_in_single_bytes(mock_server: str) -> None:
    data = request(SAVE, JSON, CHUNKED, body=b"1\r\n{\r\n1;x=y\r\n}\r\n0\r\n\r\n")
    with connect(mock_server) as connection:
        connection.send(*(data[at : at + 1] for at in range(len(data))))
        assert connection.answer()[0] == 200
        assert works(connection)


def test_a_client_that_disconnects_does_not_affect_others(mock_server: str) -> None:
    for data in (GOOD[:20], request(SAVE, JSON, b"Content-Length: 100", body=b"{"), request(SAVE, JSON, CHUNKED)):
        with connect(mock_server) as connection:
            connection.send(data)
    with connect(mock_server) as connection:
        assert works(connection)


def test_a_waiting_client_gets_100_continue(mock_server: str) -> None:
    with connect(mock_server) as connection:
        connection.send(request(SAVE, JSON, b"Expect: 100-continue", b"Content-Length: 2"))
        assert connection.socket.recv(25, 0x100) == b"HTTP/1.1 100 Continue\r\n\r\n"  # MSG_WAITALL
        connection.send(b"{}")
        assert connection.answer()[0] == 200
        assert works(connection)


def test_a_body_that_is_too_large_gets_no_100_continue(mock_server: str) -> None:
    with connect(mock_server) as connection:
        connection.send(request(SAVE, JSON, b"Expect: 100-continue", b"Content-Length: 10485761"))
        assert connection.socket.recv(12, 0x100) == b"HTTP/1.1 413"


def test_chunks_beyond_the_limit_are_refused(mock_server: str) -> None:
    chunk = b"100000\r\n" + b" " * 0x100000 + b"\r\n"
    with connect(mock_server) as connection:
        connection.send(request(SAVE, JSON, CHUNKED), *[chunk] * 11, b"0\r\n\r\n")
        assert connection.answer()[0] == 413
        assert works(connection)


@pytest.mark.parametrize("data", [request(ME, *UPGRADE), request(ME, b"Connection: Upgrade", b"Upgrade: websocket")])
def test_an_upgrade_offer_is_ignored(mock_server: str, data: bytes) -> None:
    with connect(mock_server) as connection:
        connection.send(data + data + GOOD)
        assert [connection.answer()[0] for _ in range(3)] == [200, 200, 200]


@pytest.mark.parametrize("pause", [False, True])
def test_the_body_of_a_request_with_an_upgrade_offer_is_read(mock_server: str, pause: bool) -> None:
    body = b'{"notes": "kept"}'
    head = request(SAVE, JSON, *UPGRADE, b"Content-Length: %d" % len(body))
    with connect(mock_server) as connection:
        connection.send(*([head, body[:5], body[5:]] if pause else [head + body]))
        status, answer = connection.answer()
        assert (status, json.loads(answer)["notes"]) == (200, "kept")
        assert works(connection)


def test_an_absolute_target_is_taken_by_its_path(mock_server: str) -> None:
    with connect(mock_server) as connection:
        connection.send(request(b"GET http://elsewhere.test/api/v5/users/me"))
        assert connection.answer()[0] == 200


def link(connection: Connection, line: bytes) -> str:
    """The link to the next page in the response."""
    connection.send(request(line))
    return str(json.loads(connection.answer()[1])["next"])


def test_links_name_the_host_of_an_absolute_target(mock_server: str) -> None:
    """RFC 9112 section 3.2.2: the target replaces Host."""
    fill(mock_server)
    with connect(mock_server) as connection:
        path = TEAMS.encode()
        assert link(connection, b"GET " + path).startswith(f"http://mock.test{TEAMS}?")
        assert link(connection, b"GET http://a.test:81" + path).startswith(f"http://a.test:81{TEAMS}?")
        assert link(connection, b"GET HTTPS://a.test" + path).startswith(f"https://a.test{TEAMS}?")
        assert link(connection, b"GET http://my_mock:81" + path).startswith(f"http://my_mock:81{TEAMS}?")
        assert link(connection, b"GET http://[::1]:81" + path).startswith(f"http://[::1]:81{TEAMS}?")


@pytest.mark.parametrize("host", ["mock_1", "mock_1:80", "my-mock.test", "a~b", "127.0.0.1:4010", "[::1]:4010"])
def test_links_name_the_host_of_the_request(mock_server: str, host: str) -> None:
    fill(mock_server)
    with connect(mock_server) as connection:
        connection.send(request(b"GET " + TEAMS.encode()).replace(b"mock.test", host.encode()))
        assert json.loads(connection.answer()[1])["next"].startswith(f"http://{host}{TEAMS}?")


def fill(url: str) -> None:
    """Create more teams than a page holds."""
    for number in range(21):
        httpx.post(f"{url}{TEAMS}", json={"name": str(number)}, headers={"Authorization": "Token mock-admin-token"})


def test_http_1_0_gets_no_100_continue(mock_server: str) -> None:
    """RFC 9110 section 10.1.1."""
    data = request(SAVE, JSON, b"Expect: 100-continue", b"Content-Length: 2").replace(b"HTTP/1.1", b"HTTP/1.0")
    with connect(mock_server) as connection:
        connection.send(data, b"{}")
        assert connection.socket.recv(15, 0x100) == b"HTTP/1.1 200 OK"


def test_http_1_0_is_answered_and_the_connection_closed(mock_server: str) -> None:
    with connect(mock_server) as connection:
        connection.send(GOOD.replace(b"HTTP/1.1", b"HTTP/1.0"))
        assert connection.answer()[0] == 200
        assert connection.socket.recv(1) == b""


def test_a_forwarded_scheme_is_not_trusted(mock_server: str) -> None:
    headers = {"Authorization": "Token mock-admin-token", "X-Forwarded-Proto": "https", "X-Forwarded-For": "1.1.1.1"}
    for number in range(21):
        httpx.post(f"{mock_server}{TEAMS}", json={"name": str(number)}, headers=headers)
    assert httpx.get(f"{mock_server}{TEAMS}", headers=headers).json()["next"].startswith("http://")


def test_head_sends_no_body_on_the_wire(mock_server: str) -> None:
    with connect(mock_server) as connection:
        connection.send(GOOD.replace(b"GET", b"HEAD") + GOOD)
        assert connection.answer("HEAD") == (200, b"")
        assert connection.answer()[0] == 200


@pytest.mark.parametrize("target", ["?", "?update_commissions=0", "?x=%zz&=", ""])
def test_the_signature_covers_the_target_as_it_stood_on_the_request_line(mock_server: str, target: str) -> None:
    date = datetime.now(UTC).isoformat(timespec="seconds")
    path = f"/app-api/campaign/12345{target}"
    signed = authorization(
        "demo_user", signature(DEMO_SECRET, string_to_sign("GET", path, "application/json", date, b""))
    )
    data = f"GET {path} HTTP/1.1\r\nHost: x\r\nDate: {date}\r\nAuthorization: {signed}\r\n"
    with connect(mock_server) as connection:
        connection.send(data.encode() + b"Content-Type: application/json\r\nContent-Length: 0\r\n\r\n")
        status, body = connection.answer()
        assert status == (400 if "%zz" in target else 200), body


def signed(method: str, target: bytes, *, wire_method: bytes | None = None) -> bytes:
    """A signed request without a body, whose method may be written otherwise on the wire."""
    date = datetime.now(UTC).isoformat(timespec="seconds")
    empty = hashlib.md5(b"", usedforsecurity=False).hexdigest()
    text = b"\n".join([method.encode(), empty.encode(), b"application/json", date.encode(), b"", target])
    digest = base64.b64encode(hmac.digest(DEMO_SECRET.encode(), text, "sha1"))
    lines = [(wire_method or method.encode()) + b" " + target + b" HTTP/1.1", b"Host: x", b"Date: " + date.encode()]
    lines += [b"Authorization: gotom_app_api demo_user:" + digest, b"Content-Type: application/json", b"", b""]
    return b"\r\n".join(lines)


def test_a_raw_target_is_verified_as_received(mock_server: str) -> None:
    """As the vendor's verifier does (reference/gotom/authentication.md): nothing is decoded or encoded."""
    with connect(mock_server) as connection:
        connection.send(signed("GET", "/app-api/campaign/nö".encode()))
        assert connection.answer()[0] == 404
        connection.send(signed("GET", "/app-api/campaign/12345?x=ö".encode()))
        assert connection.answer()[0] == 200
        connection.send(signed("GET", b"/app-api/campaign/n%C3%B6").replace(b"n%C3%B6", "nö".encode()))
        assert connection.answer()[0] == 401
        connection.send(signed("GET", b"/app-api/campaign/\xff"))
        assert connection.answer()[0] == 400


def test_a_method_in_lower_case_is_verified_in_upper_case(mock_server: str) -> None:
    """As the vendor's verifier does: a signature of the method as it was sent does not match."""
    target = b"/app-api/campaign/12345"
    with connect(mock_server) as connection:
        connection.send(signed("GET", target, wire_method=b"get"))
        assert connection.answer()[0] == 200
        connection.send(signed("get", target, wire_method=b"get"))
        assert connection.answer() == (401, b'"Signature not valid"')


def test_a_signed_client_works_over_the_wire(mock_server: str) -> None:
    with httpx.Client(base_url=mock_server, auth=GoTomHMACAuth("demo_user", DEMO_SECRET)) as client:
        assert client.get("/app-api/campaign/12345").status_code == 200
        assert client.get("/app-api/campaign/%C3%BC%2F%20?x=a+b&y=%27").status_code == 404
        assert client.post("/app-api/campaign/12345", json={"note": "ü"}).status_code == 204


def test_responses_name_no_server_software(mock_server: str) -> None:
    assert "server" not in httpx.get(f"{mock_server}/__mock__/health").headers


def test_a_malformed_request_is_rejected_after_the_responses_to_earlier_ones(mock_server: str) -> None:
    create = request(b"POST " + TEAMS.encode(), JSON, b"Content-Length: 15", body=b'{"name": "one"}')
    with connect(mock_server) as connection:
        connection.send(create + GOOD + request(ME, b"X : a"))
        assert [connection.answer()[0] for _ in range(3)] == [201, 200, 400]
        assert connection.socket.recv(1) == b""


@pytest.mark.parametrize("field", [TOKEN.strip(), JSON], ids=["credentials", "the media type"])
def test_a_trailer_field_is_not_a_header(mock_server: str, field: bytes) -> None:
    data = request(b"POST " + TEAMS.encode(), JSON, CHUNKED, body=b"d\r\n" + b'{"name": "x"}' + b"\r\n0\r\n")
    with connect(mock_server) as connection:
        connection.send(data.replace(field + b"\r\n", b"") + field + b"\r\n\r\n" + GOOD)
        assert connection.answer()[0] == (401 if b"Token" in field else 415)
        assert connection.answer()[0] == 200


def test_nothing_is_executed_after_the_last_request_of_a_connection(mock_server: str) -> None:
    last = request(ME, b"Connection: close")
    with connect(mock_server) as connection:
        connection.send(last + request(b"POST " + TEAMS.encode(), JSON, b"Content-Length: 13", body=b'{"name": "y"}'))
        assert connection.answer()[0] == 200
        assert connection.socket.recv(1) == b""
    headers = {"Authorization": "Token mock-admin-token"}
    newest = httpx.get(f"{mock_server}{TEAMS}", params={"ordering": "-created_at"}, headers=headers).json()["results"]
    assert "y" not in {team["name"] for team in newest}
