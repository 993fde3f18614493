"""Values that must be listed ones: `x-values-from` becomes an enumeration of what the server lists."""

from __future__ import annotations

import json
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from threading import Thread
from typing import Any

import pytest

from scripts.contract.probes.listed import enumerate_listed_values, with_listed_values
from scripts.contract.probes.live import Live, Unusable
from scripts.contract.probes.probed import ProbedDocument

SOURCE = {"operationId": "listRooms", "values": "$.results[*].id"}
Pages = dict[str, Any]


def document(**properties: Any) -> dict[str, Any]:
    """A list of rooms, and an operation whose body has these properties."""
    answer = {"200": {"description": "Done.", "content": {"application/json": {"schema": {"type": "object"}}}}}
    body = {"content": {"application/json": {"schema": {"type": "object", "properties": properties}}}}
    organization = {"name": "organization", "in": "path", "required": True, "schema": {"type": "string"}}
    return {
        "openapi": "3.1.0",
        "paths": {
            "/orgs/{organization}/rooms": {
                "parameters": [organization | {"examples": {"demo": {"value": "o 1"}}}],
                "get": {"operationId": "listRooms", "responses": answer},
            },
            "/things": {"post": {"operationId": "createThing", "requestBody": body, "responses": answer}},
        },
        "components": {},
    }


@contextmanager
def serving(pages: Pages) -> Iterator[str]:
    """A server on loopback that answers these pages by their targets; `{url}` in them is its own address."""

    class Handler(BaseHTTPRequestHandler):
        def do_GET(self) -> None:
            page = pages.get(self.path)
            text = json.dumps({"detail": "Not found."} if page is None else page)
            body = text.replace("{url}", url).encode()
            self.send_response(404 if page is None else 200)
            self.send_header("Content-Length", str(len(body)))
            self.end_headers()
            self.wfile.write(body)

        def log_message(self, *arguments: Any) -> None:
            """Say nothing."""

    server = ThreadingHTTPServer(("127.0.0.1", 0), Handler)
    url = f"http://127.0.0.1:{server.server_address[1]}"
    thread = Thread(target=server.serve_forever, kwargs={"poll_interval": 0.01})
    thread.start()
    try:
        yield url
    finally:
        server.shutdown()
        thread.join()
        server.server_close()


@pytest.fixture
def enumerated() -> Callable[..., dict[str, Any]]:
    """The property of a body as it becomes when the server lists these pages."""

    def enumerate_one(schema: dict[str, Any], pages: Pages) -> dict[str, Any]:
        content = document(room=schema | {"x-values-from": SOURCE})
        with serving(pages) as url:
            live = Live(ProbedDocument("things", content), url)
            try:
                enumerate_listed_values(content, live)
            finally:
                live.close()
        found: dict[str, Any] = content["paths"]["/things"]["post"]["requestBody"]["content"]["application/json"][
            "schema"
        ]["properties"]["room"]
        return found

    return enumerate_one


def page(*ids: str, following: str | None = None) -> dict[str, Any]:
    return {"next": following, "results": [{"id": one} for one in ids]}


def test_the_values_of_every_page_are_taken_each_once(enumerated: Callable[..., dict[str, Any]]) -> None:
    pages = {
        "/orgs/o%201/rooms": page("a", "b", following="{url}/orgs/o%201/rooms?cursor=2"),
        "/orgs/o%201/rooms?cursor=2": page("c", "a"),
    }
    assert enumerated({"type": "string"}, pages)["enum"] == ["a", "b", "c"]


def test_a_value_that_may_be_null_still_may(enumerated: Callable[..., dict[str, Any]]) -> None:
    assert enumerated({"type": ["string", "null"]}, {"/orgs/o%201/rooms": page("a")})["enum"] == ["a", None]


def test_a_list_without_a_value_is_an_error_that_names_it(enumerated: Callable[..., dict[str, Any]]) -> None:
    with pytest.raises(LookupError, match=r"GET /orgs/\{organization\}/rooms lists nothing at"):
        enumerated({"type": "string"}, {"/orgs/o%201/rooms": page()})


def test_a_list_that_is_refused_is_an_error(enumerated: Callable[..., dict[str, Any]]) -> None:
    with pytest.raises(Unusable, match="404"):
        enumerated({"type": "string"}, {})


def test_a_following_page_on_another_host_is_an_error(enumerated: Callable[..., dict[str, Any]]) -> None:
    with pytest.raises(Unusable, match="another host"):
        enumerated({"type": "string"}, {"/orgs/o%201/rooms": page("a", following="https://example.com/x")})


def test_pages_that_never_end_are_left_after_some(enumerated: Callable[..., dict[str, Any]]) -> None:
    endless = page("a", following="{url}/orgs/o%201/rooms")
    assert enumerated({"type": "string"}, {"/orgs/o%201/rooms": endless})["enum"] == ["a"]


def test_a_list_that_several_schemas_refer_to_is_read_once() -> None:
    room = {"type": "string", "x-values-from": SOURCE}
    content = document(room=room, other=dict(room))
    with serving({"/orgs/o%201/rooms": page("a")}) as url:
        live = Live(ProbedDocument("things", content), url)
        enumerate_listed_values(content, live)
        live.close()
    assert live.requests == 1
    assert json.dumps(content).count('"enum": ["a"]') == 2


def test_references_are_found_wherever_they_stand_and_the_document_itself_stays_as_it_is() -> None:
    deep = {"type": "array", "items": {"oneOf": [{"type": "string", "x-values-from": SOURCE}, {"type": "integer"}]}}
    content = document(rooms=deep)
    before = json.dumps(content)
    with serving({"/orgs/o%201/rooms": page("a")}) as url:
        live = Live(ProbedDocument("things", content), url)
        changed = with_listed_values(ProbedDocument("things", content), live)
        live.close()
    assert json.dumps(content) == before
    assert json.dumps(changed.root).count('"enum": ["a"]') == 1


def test_a_document_is_made_again_only_when_the_list_has_changed() -> None:
    pages: Pages = {"/orgs/o%201/rooms": page("a")}
    given = ProbedDocument("things", document(room={"type": "string", "x-values-from": SOURCE}))
    with serving(pages) as url:
        live = Live(given, url)
        first, again = with_listed_values(given, live), with_listed_values(given, live)
        pages["/orgs/o%201/rooms"] = page("b")
        changed = with_listed_values(given, live)
        live.close()
    assert first is again
    assert ('"enum": ["a"]' in json.dumps(first.root), '"enum": ["b"]' in json.dumps(changed.root)) == (True, True)
