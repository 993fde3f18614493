"""The OpenAPI document of the control API: what the mock does, what `Control` calls, and nothing else.

Each response of the control API that a test of this folder gets is validated against the document (`Mock.client`).
"""

from __future__ import annotations

import inspect
import json
import re
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import httpx
import pytest
from openapi_spec_validator import validate

from scripts.mock.control import Control, ControlError
from scripts.openapi import JSON
from tests.conftest import PROJECT
from tests.mock.control_contract import check_described, control_document, operation_of, validator_of
from tests.mock.support import CHAT, URL, Mock

ANNOTATIONS = ("description", "example")
FILES = {file.name for file in (PROJECT / "scripts" / "mock" / "page").iterdir()}
"""What the page loads."""
WITHOUT_METHOD = {"getPage", "getDocument"}
"""Operations that only browsers and tools call."""


def bare(node: Any, *, is_named: bool = False) -> Any:
    """A schema with references resolved and without annotations; `is_named`: its keys are names."""
    if isinstance(node, list):
        return [bare(one) for one in node]
    if not isinstance(node, dict):
        return node
    node = control_document().resolve(node)
    return {
        key: bare(value, is_named=key == "properties" and not is_named)
        for key, value in node.items()
        if is_named or key not in ANNOTATIONS
    }


def test_it_is_valid_openapi() -> None:
    validate(control_document().root)


def test_it_is_served_and_open_to_tools(mock: Mock) -> None:
    response = mock.anonymous.get("/__mock__/openapi.json")
    assert response.headers["content-type"] == JSON
    assert response.json()["paths"].keys() == control_document().root["paths"].keys()


def test_it_describes_every_endpoint_and_no_other(mock: Mock) -> None:
    served = [f"{one.method} /__mock__/{one.path}" for one in mock.app.control.endpoints if one.path not in FILES]
    assert sorted(served) == sorted(one.label for one in control_document().operations)


def test_it_describes_the_bodies_that_the_mock_accepts(mock: Mock) -> None:
    served = {f"{one.method} /__mock__/{one.path}": one.schema for one in mock.app.control.endpoints}
    for operation in control_document().operations:
        described = operation.bodies.get(JSON)
        assert served[operation.label] == (None if described is None else bare(described)), operation.label


def test_its_examples_are_valid() -> None:
    checked = 0
    for media in control_document().media_types:
        if "example" in media.place:
            assert validator_of((media.place / "schema").value).is_valid((media.place / "example").value), media.place
            checked += 1
    assert checked > 10


@pytest.fixture
def called() -> list[str]:
    """The operations that were called."""
    return []


@pytest.fixture
def control(mock: Mock, called: list[str]) -> Iterator[Control]:
    client = mock.client()

    def note(response: httpx.Response) -> None:
        request = response.request
        operation = operation_of(request)
        assert operation is not None
        called.append(operation.id)
        if request.content:
            body = json.loads(request.content)
            assert validator_of(operation.bodies[JSON]).is_valid(body) or response.status_code == 400
        known = operation.parameter_names("query")
        assert set(request.url.params) <= known or response.status_code == 400

    client.event_hooks = {"response": [check_described, note]}
    with Control(URL, http_client=client) as control:
        yield control


class TestControl:
    """The typed API and the document agree."""

    def test_each_operation_names_its_methods_and_each_method_has_an_operation(self) -> None:
        named = {
            one.id: str(one.definition.get("x-control", "")).replace(",", "").split()
            for one in control_document().operations
        }
        assert {name for name, methods in named.items() if not methods} == WITHOUT_METHOD
        public = {name for name, _ in inspect.getmembers(Control) if not name.startswith("_")} - {"close"}
        assert {method for methods in named.values() for method in methods} == public

    def test_each_method_calls_its_operation(
        self, control: Control, mock: Mock, called: list[str], tmp_path: Path
    ) -> None:
        mock.gotom.get("/app-api/campaign/12345")
        control.snapshot("a b/c")
        (tmp_path / "data.json").write_text('{"records": {}}', encoding="utf-8")
        arguments: dict[str, tuple[Any, ...]] = {
            "records": ("teams",),
            "load": ({},),
            "load_file": (tmp_path / "data.json",),
            "restore": ("a b/c",),
            "remove_snapshot": ("a b/c",),
            "freeze": (control.now,),
            "set_time": (control.now,),
            "remove_fault": ("1",),
            "request": (1,),
            "subscribe": ("http://127.0.0.1:1/",),
            "trigger": ("chat_start",),
            "choose_button": (CHAT, "x", "y"),
            "verify": ("getCampaign",),
        }
        first = ["restore", "fail", "remove_fault"]
        last = ["clear_requests", "unsubscribe", "reset"]
        methods = {
            method: one.id
            for one in control_document().operations
            for method in re.findall(r"\w+", str(one.definition.get("x-control", "")))
        }
        for method in [*first, *(name for name in methods if name not in (*first, *last)), *last]:
            if method == "unsubscribe":
                arguments[method] = (control.webhooks()["subscriptions"][0]["id"],)
            called.clear()
            if method == "now":
                _ = control.now
            elif method == "choose_button":
                with pytest.raises(ControlError, match="400: The chat has no such message"):
                    control.choose_button(*arguments[method])
            elif method == "trigger":
                control.trigger("chat_start", url="http://127.0.0.1:1/")
            elif method == "fail":
                control.fail(status=503)
            else:
                getattr(control, method)(*arguments.get(method, ()))
            assert called == [methods[method]], method

    @pytest.mark.parametrize(
        ("method", "operation"), [("fail", "addFault"), ("subscribe", "subscribe"), ("trigger", "trigger")]
    )
    def test_the_arguments_of_a_method_are_the_properties_of_its_body(self, method: str, operation: str) -> None:
        body = control_document().resolve(control_document().by_id[operation].bodies[JSON])
        arguments = [name for name in inspect.signature(getattr(Control, method)).parameters if name != "self"]
        if operation == "addFault":
            arguments = [re.sub("_(.)", lambda match: match[1].upper(), name) for name in arguments]
        assert sorted(arguments) == sorted(body["properties"])

    def test_an_error_is_one_of_the_control_api_whatever_apis_are_served(self, control: Control) -> None:
        with pytest.raises(ControlError, match=r"404: Unknown collection nothing; known: .*teams"):
            control.records("nothing")
        with pytest.raises(ControlError, match=r"400: limit: '201' is not a whole number between 0 and 200"):
            control.records("teams", limit=201)
        with pytest.raises(ControlError, match="400: Unknown filter"):
            control.requests(nothing=1)


def test_errors_are_described_for_a_mock_of_one_api_too(mock: Mock) -> None:
    """goTom's own errors have another form."""
    anonymous = mock.anonymous
    for method, path, status in (
        ("GET", "nothing", 404),
        ("PUT", "reset", 405),
        ("GET", "requests/99", 404),
        ("POST", "faults", 400),
        ("GET", "snapshots/%zz", 405),
        ("PUT", "snapshots/%zz", 400),
        ("DELETE", "snapshots/%F0%9F", 400),
    ):
        assert anonymous.request(method, f"/__mock__/{path}").status_code == status, path


def test_a_path_without_the_slash_leads_to_the_page(mock: Mock) -> None:
    response = mock.anonymous.get("/__mock__")
    assert (response.status_code, response.headers["location"]) == (308, f"{URL}/__mock__/")
