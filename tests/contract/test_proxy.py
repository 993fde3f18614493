"""`contract proxy` passes requests on unchanged, records them without secrets, and finds drift while they pass."""

from __future__ import annotations

import asyncio
import json
import socket
import time
from pathlib import Path
from threading import Thread

import httpx
import pytest

from scripts.contract.__main__ import main
from scripts.contract.drift.collecting import Collector
from scripts.contract.proxy import Recorder, make_app, make_server
from scripts.openapi import Document
from tests.contract.target.shop import DOCUMENT, shop

KEY = "b0000000-0000-4000-8000-000000000001"


def through_proxy(
    *requests: httpx.Request, answer: httpx.Response
) -> tuple[list[httpx.Request], httpx.Response, Recorder, list[str]]:
    """Send requests through a proxy: what the target got, the last answer, the recording, and what was told."""
    got: list[httpx.Request] = []
    told: list[str] = []

    def target(request: httpx.Request) -> httpx.Response:
        got.append(request)
        return answer

    recorder = Recorder(Collector([Document("shop", DOCUMENT)], ["shop.example"]), told.append)
    app = make_app("https://shop.example/", recorder, httpx.MockTransport(target))

    async def send() -> httpx.Response:
        async with httpx.AsyncClient(transport=httpx.ASGITransport(app)) as client:
            for request in requests:
                last = await client.send(request)
        return last

    return got, asyncio.run(send()), recorder, told


def test_a_request_reaches_the_target_as_it_was_sent() -> None:
    request = httpx.Request(
        "PATCH", "http://proxy/orders/a%2Fb?x=1&x=%20", headers={"Authorization": "Token t0ken"}, content=b'{"a": 1}'
    )
    answer = httpx.Response(409, headers={"X-Shop": "1", "Set-Cookie": "a=b"}, content=b"taken")
    [got], received, _, _ = through_proxy(request, answer=answer)
    assert (got.method, str(got.url)) == ("PATCH", "https://shop.example/orders/a%2Fb?x=1&x=%20")
    assert got.headers["authorization"] == "Token t0ken"
    assert got.headers["host"] == "shop.example"
    assert got.content == b'{"a": 1}'
    assert (received.status_code, received.content, received.headers["x-shop"]) == (409, b"taken", "1")


def test_an_answer_to_head_keeps_the_length_of_the_body() -> None:
    answer = httpx.Response(200, headers={"Content-Length": "123"})
    _, received, _, _ = through_proxy(httpx.Request("HEAD", "http://proxy/orders"), answer=answer)
    assert received.headers.get_list("content-length") == ["123"]


@pytest.mark.parametrize("status", [204, 304])
def test_an_answer_without_a_body_has_no_length(status: int) -> None:
    _, received, _, _ = through_proxy(httpx.Request("GET", "http://proxy/orders"), answer=httpx.Response(status))
    assert "content-length" not in received.headers


def test_the_server_of_the_proxy_adds_no_header_of_its_own() -> None:
    with shop() as target:
        recorder = Recorder(Collector([Document("shop", DOCUMENT)]), lambda text: None)
        server = make_server(make_app(target.url, recorder), 0)
        thread = Thread(target=server.run)
        thread.start()
        try:
            while not server.started:
                time.sleep(0.01)
            port = server.servers[0].sockets[0].getsockname()[1]
            with httpx.Client(trust_env=False) as client:
                direct = client.get(f"{target.url}/orders")
                passed = client.get(f"http://127.0.0.1:{port}/orders")
        finally:
            server.should_exit = True
            thread.join()
    assert passed.headers.get_list("server") == direct.headers.get_list("server")
    assert len(passed.headers.get_list("date")) == 1


def test_drift_is_reported_once_while_requests_pass() -> None:
    answer = httpx.Response(200, json={"id": KEY, "status": "open", "note": "x"})
    requests = [httpx.Request("GET", f"http://proxy/orders/{KEY}") for _ in range(2)]
    _, _, recorder, told = through_proxy(*requests, answer=answer)
    assert told == ["risky       getOrder: response 200 `note`: the document has no such property"]
    assert [one.count for _, one in recorder.collector.drift.findings] == [2]


def test_the_recording_holds_no_credentials(tmp_path: Path) -> None:
    headers = {"Authorization": "Token t0ken", "Cookie": "sid=c00kie", "X-Api-Key": "k3y"}
    request = httpx.Request("GET", f"http://proxy/orders/{KEY}?token=abc123", headers=headers)
    content = {"id": KEY, "status": "open", "secret": "hunter2"}
    answer = httpx.Response(200, json=content, headers={"Set-Cookie": "sid=n3w"})
    _, _, recorder, _ = through_proxy(request, answer=answer)
    recorder.write(tmp_path / "traffic.har")
    text = (tmp_path / "traffic.har").read_text(encoding="utf-8")
    assert [secret for secret in ("t0ken", "c00kie", "k3y", "n3w", "abc123", "hunter2") if secret in text] == []
    assert len(json.loads(text)["log"]["entries"]) == 1


def test_a_busy_port_is_an_error_that_leaves_an_earlier_recording(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    recording = tmp_path / "proxy.har"
    recording.write_text("earlier")
    with socket.create_server(("127.0.0.1", 0)) as other:
        port = other.getsockname()[1]
        options = ["--target", "http://127.0.0.1:1", "--port", str(port), "--output", str(recording)]
        assert main(["proxy", *options]) == 1
    assert f"error: cannot listen on 127.0.0.1:{port}: the port is in use" in capsys.readouterr().err
    assert recording.read_text() == "earlier"


@pytest.mark.parametrize("port", ["-1", "65536"])
def test_a_port_beyond_the_range_is_a_usage_error(port: str, capsys: pytest.CaptureFixture[str]) -> None:
    with pytest.raises(SystemExit) as ended:
        main(["proxy", "--target", "http://127.0.0.1:1", "--port", port])
    assert ended.value.code == 2
    assert "--port must be between 0 and 65535" in capsys.readouterr().err
