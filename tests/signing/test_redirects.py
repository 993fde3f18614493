"""`GoTomHMACAuth` and redirects: what is signed, and for which server."""

from __future__ import annotations

import pytest

from scripts.signing.auth import authorization, signature, string_to_sign
from tests.signing.sending import SECRET, USER, Recorder, Send, both_clients, client_of, make_auth

ELSEWHERE = ["https://evil.example/x", "https://demo.gotom.io:8443/x", "http://demo.gotom.io/x"]


@pytest.mark.parametrize("elsewhere", ELSEWHERE)
@pytest.mark.parametrize("status", [301, 302, 303, 307, 308])
def test_a_followed_redirect_to_another_origin_carries_no_signature(elsewhere: str, status: int) -> None:
    recorder = Recorder({"https://demo.gotom.io/x": (status, elsewhere)})
    with client_of(recorder, follow_redirects=True) as client:
        client.post("https://demo.gotom.io/x", content=b"{}")
    assert ["Authorization" in request.headers for request in recorder.requests] == [True, False]


@both_clients
@pytest.mark.parametrize("elsewhere", ELSEWHERE)
def test_a_redirect_to_another_origin_is_not_signed_when_sent_by_hand(send: Send, elsewhere: str) -> None:
    recorder = Recorder({"https://demo.gotom.io/x": (307, elsewhere)})
    with client_of(recorder) as client:
        following = client.post("https://demo.gotom.io/x", content=b"{}").next_request
    assert following is not None
    send(following, make_auth(), transport=recorder.transport)
    assert str(recorder.requests[1].url) == elsewhere
    assert "Authorization" not in recorder.requests[1].headers


def test_not_even_a_redirect_back_from_another_origin_is_signed() -> None:
    recorder = Recorder(
        {
            "https://demo.gotom.io/x": (307, "https://evil.example/x"),
            "https://evil.example/x": (307, "https://demo.gotom.io/app-api/campaign/12345"),
        }
    )
    with client_of(recorder) as client:
        response = client.request("DELETE", "https://demo.gotom.io/x")
        while response.next_request is not None:
            response = client.send(response.next_request)
    assert [request.url.host for request in recorder.requests] == ["demo.gotom.io", "evil.example", "demo.gotom.io"]
    assert ["Authorization" in request.headers for request in recorder.requests] == [True, False, False]


def test_an_upgrade_to_https_sent_by_hand_is_not_signed() -> None:
    recorder = Recorder({"http://demo.gotom.io/x": (308, "https://demo.gotom.io/x")})
    with client_of(recorder) as client:
        following = client.get("http://demo.gotom.io/x").next_request
        assert following is not None
        client.send(following)
    assert "Authorization" not in recorder.requests[1].headers


def test_an_upgrade_to_https_that_httpx_follows_keeps_the_old_signature() -> None:
    recorder = Recorder({"http://demo.gotom.io/x": (308, "https://demo.gotom.io/x")})
    with client_of(recorder, follow_redirects=True) as client:
        client.get("http://demo.gotom.io/x")
    first, second = (request.headers["Authorization"] for request in recorder.requests)
    assert first == second


def test_a_redirect_within_the_origin_sent_by_hand_is_signed_for_its_own_target() -> None:
    recorder = Recorder({"https://demo.gotom.io/x": (307, "/y?z=1")})
    with client_of(recorder) as client:
        following = client.post("https://demo.gotom.io/x", content=b"{}").next_request
        assert following is not None
        client.send(following)
    text = string_to_sign("POST", "/y?z=1", "application/json", "2026-01-01T00:00:00Z", b"{}")
    assert recorder.requests[1].headers["Authorization"] == authorization(USER, signature(SECRET, text))


def test_a_redirect_within_the_origin_that_httpx_follows_keeps_the_old_signature() -> None:
    recorder = Recorder({"https://demo.gotom.io/x": (307, "/y")})
    with client_of(recorder, follow_redirects=True) as client:
        client.get("https://demo.gotom.io/x")
    first, second = (request.headers["Authorization"] for request in recorder.requests)
    assert first == second
