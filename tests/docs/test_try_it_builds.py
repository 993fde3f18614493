"""Try it on sites of other documents and options: forms, files, other credentials, and real hosts."""

from __future__ import annotations

import json
from collections.abc import Callable
from http.server import BaseHTTPRequestHandler
from pathlib import Path
from typing import Any
from urllib.parse import parse_qsl

import pytest

from scripts.docs.__main__ import main
from tests.browser.page import Page
from tests.conftest import Documents
from tests.docs.try_it import parameter, send, serving


class _Echo(BaseHTTPRequestHandler):
    """Answers every request with what it was."""

    def do_OPTIONS(self) -> None:
        self._answer(204, b"")

    def do_POST(self) -> None:
        body = self.rfile.read(int(self.headers.get("Content-Length", "0")))
        said = {"path": self.path, "headers": dict(self.headers.items()), "body": body.decode()}
        self._answer(200, json.dumps(said).encode())

    do_GET = do_POST

    def _answer(self, status: int, body: bytes) -> None:
        self.send_response(status)
        self.send_header("Access-Control-Allow-Origin", "null")
        self.send_header("Access-Control-Allow-Headers", "authorization, content-type, x-key, x-extra")
        if status != 204:
            self.send_header("Content-Type", "application/json")
            self.send_header("Content-Length", str(len(body)))
        self.end_headers()
        self.wfile.write(body)

    def log_message(self, format: str, *args: Any) -> None:
        """Nothing: the tests' output is not the place."""


def small_document(**operation: Any) -> dict[str, Any]:
    samples = [{"lang": "Python", "source": "print()"}, {"lang": "Shell", "source": "true"}]
    return {
        "openapi": "3.1.0",
        "info": {"title": "Small", "version": "1"},
        "servers": [{"url": "https://real.example/base"}, {"url": "https://{tenant}.example"}],
        "paths": {"/a": {"post": {"operationId": "makeA", "x-codeSamples": samples, **operation}}},
        "components": {
            "securitySchemes": {
                "key": {"type": "apiKey", "in": "query", "name": "key"},
                "header": {"type": "apiKey", "in": "header", "name": "X-Key"},
                "sso": {"type": "oauth2", "flows": {}},
            }
        },
    }


@pytest.fixture
def guides(tmp_path: Path) -> Path:
    """Guides that link to no operation."""
    folder = tmp_path / "guides"
    folder.mkdir()
    (folder / "1-first.md").write_text("# First\n\nLead.\n\n## Part\n\nText.\n")
    return folder


@pytest.fixture
def build_small(guides: Path, tmp_path: Path) -> Callable[..., str]:
    """Builds the site of a small document and gives the address of its page to try."""

    def make(document: dict[str, Any], *options: str) -> str:
        source = tmp_path / "small.json"
        source.write_text(json.dumps(document))
        assert main([str(source), "--guides", str(guides), *options, "-o", str(tmp_path / "out")]) == 0
        return (tmp_path / "out" / "small" / "operations" / "makeA.html").as_uri()

    return make


def test_forms_files_lists_and_other_credentials_are_sent_as_described(
    page: Page, build_small: Callable[..., str]
) -> None:
    binary = {"type": "string", "format": "binary"}
    document = small_document(
        security=[{"key": []}, {"header": []}, {"sso": []}],
        parameters=[
            {"name": "tag", "in": "query", "schema": {"type": "array", "items": {"type": "string"}}},
            {"name": "X-Extra", "in": "header", "schema": {"type": "string"}},
        ],
        requestBody={
            "content": {
                "application/x-www-form-urlencoded": {"example": {"a": "x y&", "b": [1, True]}},
                "multipart/form-data": {
                    "schema": {"properties": {"name": {"type": "string"}, "file": binary}, "required": ["file"]},
                    "example": {"name": "n1"},
                },
            }
        },
    )
    page.open(build_small(document))
    with serving(_Echo) as url:
        more = {parameter("query", "tag"): "a b,c", parameter("header", "X-Extra"): "more"}
        form = json.loads(send(page, url, {"#scheme": "key", "#token": "k&1", **more})["body"])
        assert parse_qsl(form["path"].partition("?")[2]) == [("tag", "a b"), ("tag", "c"), ("key", "k&1")]
        assert form["headers"]["X-Extra"] == "more"
        assert form["headers"]["Content-Type"] == "application/x-www-form-urlencoded"
        assert form["body"] == "a=x+y%26&b=1&b=true"
        page.evaluate(
            """(() => {
              const type = document.getElementById("media-type");
              type.value = "multipart/form-data";
              type.dispatchEvent(new Event("change"));
              const chosen = new DataTransfer();
              chosen.items.add(new File(["content"], "my.txt", { type: "text/plain" }));
              document.querySelector("#body-fields [type=file]").files = chosen.files;
            })()"""
        )
        answer = send(page, url, {"#scheme": "header", "#token": "secret-key"})
        sent = json.loads(answer["body"])
        assert sent["headers"]["X-Key"] == "secret-key"
        assert "secret-key" not in answer["sent"]
        assert sent["headers"]["Content-Type"].startswith("multipart/form-data; boundary=")
        assert 'name="name"\r\n\r\nn1\r\n' in sent["body"]
        assert 'filename="my.txt"\r\nContent-Type: text/plain\r\n\r\ncontent\r\n' in sent["body"]
        token = json.loads(send(page, url, {"#scheme": "sso", "#token": "t"})["body"])
        assert token["headers"]["Authorization"] == "Bearer t"


def test_real_hosts_need_a_build_of_their_own_and_a_tick(page: Page, build_small: Callable[..., str]) -> None:
    page.open(build_small(small_document()))
    assert page.evaluate("document.getElementById('confirm')") is None
    page.open(build_small(small_document(), "--allow-real-hosts"))
    policy = page.evaluate("document.querySelector('meta[http-equiv]').content")
    assert "connect-src http://127.0.0.1:* http://localhost:* https://real.example;" in f"{policy};"
    hidden = "document.getElementById('confirmation').hidden"
    assert page.evaluate(hidden) is True
    assert "confirm that you want to call it" in send(page, "https://real.example")["fault"]
    assert page.evaluate(hidden) is False
    assert not [url for url in page.requests if "real.example" in url]
    # The tests' browser knows no host: that the request went out is all that is to be seen.
    answer = send(page, "https://real.example/base", {"#confirm": True})
    assert "No response from real.example." in answer["fault"]
    assert "https://real.example/base/a" in page.requests
    assert "no other host" in send(page, "https://other.example", {"#confirm": True})["fault"]


def test_signed_requests_go_to_the_mock_alone_whatever_the_build(
    page: Page, documents: Documents, guides: Path, tmp_path: Path
) -> None:
    sources = [str(documents.path("docs", api)) for api in ("visitor", "gotom")]
    assert main([*sources, "--guides", str(guides), "--allow-real-hosts", "-o", str(tmp_path / "out")]) == 0
    page.open(f"{(tmp_path / 'out' / 'gotom' / 'campaigns' / 'getCampaign.html').as_uri()}")
    assert "do not let pages set the Date header" in send(page, "https://demo.gotom.io").get("fault", "")
    assert "gotom.io" not in page.evaluate("document.querySelector('meta[http-equiv]').content")
    page.open(f"{(tmp_path / 'out' / 'visitor' / 'chats' / 'listPublicChats.html').as_uri()}")
    assert "https://service.giosg.com" in page.evaluate("document.querySelector('meta[http-equiv]').content")
