"""When a TypeScript client tries again, and what it makes of servers that misbehave."""

from __future__ import annotations

import json
import re
import socket
from collections.abc import Callable
from itertools import count
from typing import Any

import pytest

from tests.clients.hostile import Behaviour, Conversation, hostile_server
from tests.typescript.conftest import ORGANIZATION, run

# Waits are told to `waits` instead of being waited for; time-outs of requests stay.
_NO_WAITING = """
const waits = [];
const wait = globalThis.setTimeout;
globalThis.setTimeout = (call, milliseconds, ...more) =>
  new Error().stack.includes("sleep") ? (waits.push(milliseconds), wait(call, 0)) : wait(call, milliseconds, ...more);
"""
_GIOSG = 'const giosg = new sdk.Giosg({ token: "top-secret", baseUrl: url, timeout: 2000 });'
READ = "giosg.users.get(organization)"
CREATE = 'giosg.teams.create(organization, { name: "x" })'
REPLACE = 'giosg.teams.replace(organization, organization, { name: "x" })'
CHANGE = 'giosg.teams.update(organization, organization, { name: "x" })'


def answers(*all_of_them: tuple[str, tuple[str, ...]]) -> Behaviour:
    """Answer each connection with the next status and headers; the last again and again."""
    number = count()

    def behave(conversation: Conversation) -> None:
        status, headers = all_of_them[min(next(number), len(all_of_them) - 1)]
        conversation.answer(status, b'{"detail": "said"}', "Content-Type: application/json", *headers)

    return behave


def tried(call: str, behaviour: Behaviour, begin: str = "") -> tuple[dict[str, Any], list[bytes]]:
    """Name and message of what a call ended with, its waits in milliseconds, and the requests that came."""
    program = f"""{_NO_WAITING}{_GIOSG}{begin}
    const outcome = await Promise.resolve({call}).then((result) => ({{ result }}), (error) => ({{
      name: error.constructor.name, message: error.message, status: error.status }}));
    show({{ ...outcome, waits }});
    """
    with hostile_server(behaviour) as server:
        found = run("giosg", program, url=server.url, organization=ORGANIZATION)
    return found, server.requests


@pytest.mark.parametrize("status", [408, 429, 502, 503, 504])
@pytest.mark.parametrize("call", [READ, REPLACE], ids=["GET", "PUT"])
def test_what_changes_nothing_twice_is_tried_again_after_a_passing_fault(call: str, status: int) -> None:
    found, requests = tried(call, answers((f"{status} X", ()), ("200 OK", ())))
    assert found["result"] == {"detail": "said"}
    assert len(requests) == 2
    assert 375 <= found["waits"][0] <= 500


def test_waits_double_and_it_gives_up_after_two_further_tries() -> None:
    found, requests = tried(READ, answers(("503 X", ())))
    assert found["name"] == "ServerError"
    assert len(requests) == 3
    assert [375 <= found["waits"][0] <= 500, 750 <= found["waits"][1] <= 1000] == [True, True]


@pytest.mark.parametrize("call", [CREATE, CHANGE], ids=["POST", "PATCH"])
@pytest.mark.parametrize("status", [408, 429, 500, 502, 503, 504])
def test_a_request_that_may_have_been_executed_is_not_retried(call: str, status: int) -> None:
    found, requests = tried(call, answers((f"{status} X", ())))
    assert found["status"] == status
    assert len(requests) == 1


@pytest.mark.parametrize("status", [429, 503])
@pytest.mark.parametrize("call", [READ, CREATE, CHANGE], ids=["GET", "POST", "PATCH"])
def test_every_method_comes_back_when_the_server_says_when(call: str, status: int) -> None:
    found, requests = tried(call, answers((f"{status} X", ("Retry-After: 7",)), ("200 OK", ())))
    assert len(requests) == 2
    assert found["waits"] == [7000]


@pytest.mark.parametrize("status", [408, 502, 504])
def test_a_post_that_the_description_marks_idempotent_is_retried_like_a_put(status: int) -> None:
    program = f"""{_NO_WAITING}
    const gotom = new sdk.GoTom({{ user: "u", secret: "s", baseUrl: url, timeout: 2000 }});
    await gotom.campaigns.setArchived("1", {{ archived: true }});
    show(waits.length);
    """
    with hostile_server(answers((f"{status} X", ()), ("204 No Content", ()))) as server:
        assert run("gotom", program, url=server.url) == 1
    assert [request.split(b" ", 1)[0] for request in server.requests] == [b"POST", b"POST"]


@pytest.mark.parametrize("status", [408, 502, 504])
def test_other_faults_may_come_after_the_work_is_done(status: int) -> None:
    _, requests = tried(CREATE, answers((f"{status} X", ("Retry-After: 7",))))
    assert len(requests) == 1


def test_a_retry_after_of_more_than_a_minute_is_not_retried() -> None:
    found, requests = tried(READ, answers(("503 X", ("Retry-After: 61",))))
    assert (len(requests), found["waits"]) == (1, [])


@pytest.mark.parametrize("text", ["soon", "-1", "Wed, 21 Oct 2015 07:28:00 GMT", "1.5.2"])
def test_a_retry_after_that_says_nothing_is_passed_over(text: str) -> None:
    found, requests = tried(READ, answers(("503 X", (f"Retry-After: {text}",)), ("200 OK", ())))
    assert len(requests) == 2
    assert 375 <= found["waits"][0] <= 500


@pytest.mark.parametrize("options", ["{ maxRetries: 0 }", "{ maxRetries: 1 }"])
def test_the_number_of_tries_is_set_for_a_call(options: str) -> None:
    _, requests = tried(f"giosg.users.get(organization, {{}}, {options})", answers(("503 X", ())))
    assert len(requests) == int(options[-3]) + 1


def test_a_broken_connection_is_retried_only_if_that_is_safe() -> None:
    found, requests = tried(READ, Conversation.reset)
    assert (found["name"], len(requests)) == ("TransportError", 3)
    found, requests = tried(CREATE, Conversation.reset)
    assert (found["name"], len(requests)) == ("TransportError", 1)


def test_where_nothing_was_sent_every_method_is_tried_again() -> None:
    with socket.create_server(("127.0.0.1", 0)) as listener:
        closed = f"http://127.0.0.1:{listener.getsockname()[1]}"
    program = f"""{_NO_WAITING}
    const giosg = new sdk.Giosg({{ token: "t", baseUrl: url, timeout: 2000 }});
    const errors = [await failure({READ}), await failure({CREATE})];
    show([errors.map((error) => error.constructor.name), waits.length, errors[1].message]);
    """
    kinds, waits, message = run("giosg", program, url=closed, organization=ORGANIZATION)
    assert kinds == ["ConnectionFailedError", "ConnectionFailedError"]
    assert waits == 4
    assert message.startswith("createTeam (POST /api/v6/orgs/{organization_id}/teams): no response was received")


def test_every_try_is_signed_anew() -> None:
    program = f"""{_NO_WAITING}
    let hour = 0;
    const clock = () => new Date(Date.UTC(2026, 0, 1, hour++));
    const gotom = new sdk.GoTom({{ user: "u", secret: "s", baseUrl: url, clock }});
    show((await failure(gotom.campaigns.get("1"))).status);
    """
    with hostile_server(answers(("503 X", ()))) as server:
        assert run("gotom", program, url=server.url) == 503
    dates = [header(request, "date") for request in server.requests]
    assert dates == [f"2026-01-01T0{hour}:00:00Z" for hour in range(3)]
    assert len({header(request, "authorization") for request in server.requests}) == 3


def header(request: bytes, name: str) -> str:
    """The value of a header of a request as it came."""
    found = re.search(rf"^{name}: (.*)\r$", request.decode("latin-1"), re.MULTILINE | re.IGNORECASE)
    assert found, f"no {name}"
    return found[1]


def test_a_redirect_is_not_followed_and_the_credentials_stay() -> None:
    with hostile_server(answers(("200 OK", ()))) as other:
        found, _ = tried(READ, answers(("302 Found", (f"Location: {other.url}/",))))
    assert (found["name"], found["status"]) == ("UnexpectedStatusError", 302)
    assert other.requests == []


def test_what_the_server_says_back_is_shown_without_the_token() -> None:
    def echo(conversation: Conversation) -> None:
        conversation.json({"detail": "unknown token top-secret"}, "401 Unauthorized")

    found, _ = tried(READ, echo)
    assert found["name"] == "AuthenticationError"
    assert "unknown token ***" in found["message"]


@pytest.mark.parametrize(
    ("status", "name"),
    [
        (400, "BadRequestError"),
        (401, "AuthenticationError"),
        (403, "PermissionDeniedError"),
        (404, "NotFoundError"),
        (405, "MethodNotAllowedError"),
        (409, "ConflictError"),
        (415, "UnsupportedMediaTypeError"),
        (418, "UnexpectedStatusError"),
        (422, "UnprocessableEntityError"),
        (429, "RateLimitError"),
        (500, "ServerError"),
        (501, "ServerError"),
        (599, "ServerError"),
    ],
)
def test_each_status_has_its_class(status: int, name: str) -> None:
    found, _ = tried(CREATE, answers((f"{status} X", ())))
    assert (found["name"], found["status"]) == (name, status)


def body(content: bytes, status: str = "200 OK", content_type: str = "application/json") -> Behaviour:
    return lambda conversation: conversation.answer(status, content, f"Content-Type: {content_type}")


@pytest.mark.parametrize("content", [b"", b"{", b"<html>", b'"\xff"', b"{} {}"])
def test_a_response_that_is_not_json_is_an_error_with_its_content(content: bytes) -> None:
    program = f"""{_GIOSG}
    const error = await failure({READ});
    show([error.constructor.name, Array.from(error.content), error.message]);
    """
    with hostile_server(body(content)) as server:
        kind, found, message = run("giosg", program, url=server.url, organization=ORGANIZATION)
    assert (kind, bytes(found)) == ("ResponseParseError", content)
    assert message.startswith("getUser (GET /api/v5/users/{user_id}) received a response (status 200) that does not")


@pytest.mark.parametrize(
    ("content", "result"), [(b'{"a": 1}', {"a": 1}), (b"done", "done"), (b"", None)], ids=["json", "text", "empty"]
)
def test_a_success_that_is_not_described_is_a_success(content: bytes, result: Any) -> None:
    found, _ = tried(CREATE, body(content, "202 Accepted"))
    assert found.get("result") == result
    assert "name" not in found


def test_an_error_response_is_an_error_whatever_its_body() -> None:
    found, _ = tried(READ, body(b"<html>\x00\r\n" + b"x" * 5000, "404 Not Found", "text/html"))
    assert found["name"] == "NotFoundError"
    assert "\x00" not in found["message"]
    assert len(found["message"]) < 400


def test_text_is_read_in_the_charset_that_the_answer_names() -> None:
    program = """
    const gotom = new sdk.GoTom({ user: "u", secret: "s", baseUrl: url });
    show(await gotom.reports.graph(1));
    """
    with hostile_server(body("Zürich;€".encode("cp1252"), content_type="text/csv; charset=windows-1252")) as server:
        assert run("gotom", program, url=server.url) == "Zürich;€"


def test_a_body_without_end_is_cut_off() -> None:
    def endless(conversation: Conversation) -> None:
        conversation.send(b"HTTP/1.1 200 OK\r\nConnection: close\r\n\r\n")
        for _ in range(2000):
            conversation.send(b"x" * 65536)

    program = """
    const giosg = new sdk.Giosg({ token: "t", baseUrl: url, maxResponseBytes: 1000000, maxRetries: 0 });
    const error = await failure(giosg.users.me());
    show([error.constructor.name, error.status, error.limit]);
    """
    with hostile_server(endless) as server:
        assert run("giosg", program, url=server.url) == ["ResponseTooLargeError", 200, 1000000]


def head_only(conversation: Conversation) -> None:
    conversation.send(b"HTTP/1.1 200 OK\r\nContent-Length: 100\r\n\r\n{")
    conversation.over.wait(20)


@pytest.mark.parametrize(
    "behaviour", [lambda talk: talk.over.wait(20), head_only, lambda talk: talk.trickle(b"HTTP/1.1 200 OK\r\nX: ")],
    ids=["silence", "half a body", "a trickle"],
)  # fmt: skip
def test_the_whole_answer_must_come_in_time(behaviour: Callable[[Conversation], None]) -> None:
    program = f"""{_GIOSG}
    const begin = Date.now();
    const error = await failure(giosg.users.me({{ timeout: 300, maxRetries: 0 }}));
    show([error.constructor.name, Date.now() - begin]);
    """
    with hostile_server(behaviour) as server:
        kind, milliseconds = run("giosg", program, url=server.url)
    assert kind == "RequestTimeoutError"
    assert milliseconds < 3000


def test_a_call_can_be_aborted_while_it_waits_for_an_answer_or_between_two_tries() -> None:
    program = """
    const giosg = new sdk.Giosg({ token: "t", baseUrl: url });
    const begin = Date.now();
    const error = await failure(giosg.users.me({ signal: AbortSignal.timeout(200) }));
    const already = await failure(giosg.users.me({ signal: AbortSignal.abort("why") }));
    show([error.constructor.name, error.cause.name, Date.now() - begin, already.constructor.name, already.cause]);
    """
    for behaviour in (answers(("503 X", ("Retry-After: 50",))), lambda talk: talk.over.wait(20)):
        with hostile_server(behaviour) as server:
            kind, cause, milliseconds, *already = run("giosg", program, url=server.url)
        assert (kind, cause, already) == ("RequestAbortedError", "TimeoutError", ["RequestAbortedError", "why"])
        assert milliseconds < 5000


@pytest.mark.parametrize(
    "following",
    [
        ["?cursor=a", "?cursor=a"],
        ["?cursor=a", "?cursor=b", "?cursor=a"],
        ["?cursor=a", "https://elsewhere.example/x?cursor=b&z=1#f", "?cursor=b"],
        ["?page=2"],
        ["nonsense"],
        [7],
    ],
    ids=json.dumps,
)
def test_circular_and_invalid_pages_end_in_an_error(following: list[Any]) -> None:
    number = count()

    def page(conversation: Conversation) -> None:
        index = next(number)
        conversation.json({"next": following[index % len(following)], "previous": None, "results": [{"id": index}]})

    program = f"""{_GIOSG}
    const seen = [];
    const error = await failure((async () => {{
      for await (const team of giosg.teams.iter(organization)) seen.push(team.id);
    }})());
    show([error.constructor.name, seen]);
    """
    with hostile_server(page) as server:
        kind, seen = run("giosg", program, url=server.url, organization=ORGANIZATION)
    assert kind == "PaginationError"
    assert seen == list(range(len(following)))


def test_an_answer_cannot_take_the_place_of_a_pages_methods() -> None:
    content = {
        "next": None,
        "previous": None,
        "results": [{"id": 1}],
        "pages": 1,
        "hasNext": True,
        "__proto__": {"x": 1},
    }
    program = f"""{_GIOSG}
    const page = await giosg.teams.list(organization);
    const items = [];
    for await (const item of page) items.push(item.id);
    show([page.hasNext, items, typeof page.pages, page.x ?? null]);
    """
    with hostile_server(lambda conversation: conversation.json(content)) as server:
        found = run("giosg", program, url=server.url, organization=ORGANIZATION)
    assert found == [False, [1], "function", None]
