"""Faults, operation by operation: every documented status has a valid body."""

from __future__ import annotations

import httpx
import pytest

from scripts.apis import API_NAMES
from scripts.mock.control import Control, ControlError
from scripts.mock.engine.endpoint import Api
from scripts.mock.engine.faults import Fault, reason
from scripts.mock.engine.refusal import Refusal
from scripts.mock.engine.validation import Validator
from tests.mock.support import TEAMS, URL, Mock


@pytest.mark.parametrize("name", API_NAMES)
def test_every_documented_status_can_be_provoked_with_a_valid_body(apis: list[Api], mock: Mock, name: str) -> None:
    api = mock.app.apis[name]
    for endpoint in api.endpoints:
        for status, validator in endpoint.responses.items():
            usual = mock.app.backend_of(name).refusal_answer(Refusal(status, reason(status)))
            answer = Fault("1", {"status": status}).answer(api, endpoint, usual)
            assert answer.status == status
            assert answer.has_body == (validator is not None), endpoint.label
            assert validator is None or validator.is_valid(answer.content), (endpoint.label, status)


def test_every_schema_compiles(apis: list[Api]) -> None:
    """They are compiled when first used, so a run may not notice one that is invalid."""
    compiled = 0
    for api in apis:
        schemas: list[Validator | None] = [one.schema for one in api.collections.values()]
        schemas += api.webhooks.values()
        for endpoint in api.endpoints:
            schemas += [one.validator for one in endpoint.parameters]
            schemas += [one.validator for one in endpoint.bodies.values()]
            schemas += [one.validator for one in endpoint.named_errors]
            schemas += endpoint.responses.values()
        for schema in schemas:
            if schema is not None:
                schema.is_valid(None)
                compiled += 1
    assert compiled > 1000


@pytest.mark.parametrize("status", [200, 204, 205, 299, 304, 499, 599])
def test_an_undocumented_status_is_sent_as_http_allows(mock: Mock, mock_server: str, status: int) -> None:
    """Over a socket: a body where none may be breaks the next response of the connection (RFC 9110 section 6.4.1)."""
    headers = {"Authorization": "Token mock-admin-token"}
    with httpx.Client(base_url=mock_server, headers=headers, trust_env=False, timeout=60) as client:
        for body in (None, {"a": 1}):
            with Control(mock_server) as control:
                control.reset()
                control.fail("listTeams", status=status, count=1, body=body)
            response = client.get(TEAMS)
            assert response.status_code == status
            assert bool(response.content) == (status not in (204, 205, 304))
            assert client.get(TEAMS).status_code == 200


@pytest.mark.parametrize(
    "headers",
    [{"A\r\nB": "x"}, {"": "x"}, {"a b": "x"}, {"a:": "x"}, {"x": "a\r\nb"}, {"x": "é"}, {"Content-Length": "1"}],
)
def test_headers_that_are_none_are_refused(mock: Mock, headers: dict[str, str]) -> None:
    with Control(URL, http_client=mock.anonymous) as control, pytest.raises(ControlError, match="400: "):
        control.fail("listTeams", status=500, headers=headers)
    assert mock.giosg.get(TEAMS).status_code == 200


def test_an_error_page_of_a_gateway_can_be_provoked(mock: Mock) -> None:
    with Control(URL, http_client=mock.anonymous) as control:
        control.fail("listTeams", status=502, body="<h1>Bad Gateway</h1>", headers={"content-type": "text/html"})
    response = mock.giosg.get(TEAMS)
    assert response.headers.get_list("content-type") == ["text/html"]
    assert (response.status_code, response.text) == (502, "<h1>Bad Gateway</h1>")
