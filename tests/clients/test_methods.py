"""The public methods of the facades. A change here breaks users' code."""

from __future__ import annotations

import asyncio
import datetime
import enum
import inspect
import json
import re
import typing
from collections.abc import Callable
from typing import Any
from uuid import UUID

import giosg_client
import giosg_interactions_client
import giosg_reporting_client
import giosg_visitor_client
import gotom_client
import pytest

from scripts.apis import PACKAGE_OF
from scripts.openapi import JSON, Operation
from tests.clients.conftest import Recorder, helpers, methods, resources
from tests.clients.methods import HELPERS, ITERATORS, METHODS
from tests.conftest import Documents

Answering = Callable[..., Recorder]
ID = "7f9e9580-095b-42c7-838c-c04e667b26f7"
DAY = datetime.date(2021, 3, 1)
PACKAGES: dict[str, tuple[Any, str]] = {
    "giosg": (giosg_client, "Giosg"),
    "reporting": (giosg_reporting_client, "GiosgReporting"),
    "visitor": (giosg_visitor_client, "GiosgVisitor"),
    "interactions": (giosg_interactions_client, "InteractionDesigner"),
    "gotom": (gotom_client, "GoTom"),
}


def make(api: str, *, asynchronous: bool = False, **options: Any) -> Any:
    package, name = PACKAGES[api]
    credentials = {
        "token": {"token": "t"},
        "visitor": {"access_token": "t"},
        "hmac": {"tenant": "demo", "user": "u", "secret": "s"},
    }[PACKAGE_OF[api].credentials]
    return getattr(package, ("Async" if asynchronous else "") + name)(**credentials, **options)


def shown(client: Any) -> set[str]:
    """Return every public method as `group.method(arguments) -> result`, without the `Async` of iterators."""
    found = set()
    for group, resource in resources(client).items():
        for name, method in methods(resource).items():
            found.add(f"{group}.{name}{_signature(method)}")
    return found


def _signature(method: Any) -> str:
    """Return names of arguments and result; the options of a call, which every operation has, are left out."""
    *arguments, timeout, headers, query, max_retries = inspect.signature(method).parameters.values()
    assert [one.name for one in (timeout, headers, query, max_retries)] == [
        "timeout",
        "headers",
        "query",
        "max_retries",
    ]
    assert all(one.kind is one.KEYWORD_ONLY for one in (timeout, headers, query, max_retries))
    return _text(arguments, method)


def _text(arguments: list[inspect.Parameter], method: Any) -> str:
    names: list[str] = []
    for argument in arguments:
        if argument.kind is argument.KEYWORD_ONLY and "*" not in names:
            names.append("*")
        names.append(argument.name)
    result = re.sub(r"builtins\.|Async(?=Iterator|Page)", "", inspect.signature(method).return_annotation)
    return f"({', '.join(names)}) -> {result}"


@pytest.mark.parametrize("asynchronous", [False, True], ids=["sync", "async"])
@pytest.mark.parametrize("api", PACKAGES)
def test_the_facade_has_these_methods_and_no_others(api: str, asynchronous: bool) -> None:
    assert shown(make(api, asynchronous=asynchronous)) == set(METHODS[api].values()) | ITERATORS[api]


@pytest.mark.parametrize("asynchronous", [False, True], ids=["sync", "async"])
@pytest.mark.parametrize("api", PACKAGES)
def test_the_facade_has_these_methods_that_combine_calls(api: str, asynchronous: bool) -> None:
    found = {
        f"{group}.{name}{_text(list(inspect.signature(method).parameters.values()), method)}"
        for group, resource in resources(make(api, asynchronous=asynchronous)).items()
        for name, method in helpers(resource).items()
    }
    assert found == HELPERS[api]


@pytest.mark.parametrize("api", PACKAGES)
def test_every_operation_of_the_document_has_a_method(documents: Documents, api: str) -> None:
    assert set(documents.read("bundle", api).by_id) == set(METHODS[api])


def arguments(method: Any, package: Any, operation: Operation) -> list[Any]:
    """Return a value for each positional argument; the body is the document's first JSON example."""
    hints = typing.get_type_hints(method)
    found: list[Any] = []
    for name, argument in inspect.signature(method).parameters.items():
        if argument.kind is argument.KEYWORD_ONLY:
            break
        if isinstance(hints[name], type) and issubclass(hints[name], enum.Enum):
            found.append(next(iter(hints[name])))
            continue
        if name != "body":
            found.append(ID if UUID in typing.get_args(hints[name]) else hints[name](7))
            continue
        assert operation.body is not None
        media = operation.body / "content" / JSON
        model = getattr(package.models, (media / "schema" / "$ref").value.rsplit("/", 1)[-1])
        found.append(model.from_dict(next(operation.document.examples(media)).value))
    return found


def required_keywords(method: Any) -> dict[str, Any]:
    """Return a value for each required keyword argument: identifiers, dates, texts and files."""
    hints = typing.get_type_hints(method)
    named = inspect.signature(method).parameters.values()
    names = [one.name for one in named if one.kind is one.KEYWORD_ONLY and one.default is one.empty]
    return {name: required_value(hints[name]) for name in names}


def required_value(hint: Any) -> Any:
    if hint is datetime.date:
        return DAY
    if hint is str:
        return "x"
    return b"x" if bytes in typing.get_args(hint) else UUID(ID)


@pytest.mark.parametrize("asynchronous", [False, True], ids=["sync", "async"])
@pytest.mark.parametrize(("api", "name"), [(api, name) for api, methods in METHODS.items() for name in methods])
def test_each_method_asks_for_its_operation(
    documents: Documents, answering: Answering, api: str, name: str, asynchronous: bool
) -> None:
    operation = documents.read("bundle", api).by_id[name]
    group, method_name = METHODS[api][name].split("(")[0].split(".")
    server = answering(404)
    client = make(api, asynchronous=asynchronous, transport=server.transport, max_retries=0)
    method = getattr(getattr(client, group), method_name)
    values = arguments(method, PACKAGES[api][0], operation)
    named = required_keywords(method)
    with pytest.raises(PACKAGES[api][0].errors.NotFoundError) as caught:
        asyncio.run(method(*values, **named)) if asynchronous else method(*values, **named)
    assert caught.value.operation == name
    assert server.last.method == operation.method.upper()
    assert re.fullmatch(re.sub(r"\{\w+\}", "[^/]+", operation.path), server.last.url.path)
    asked = [] if operation.body else list(named.values())  # fields of a form are arguments too
    assert list(server.last.url.params.values()) == [str(value) for value in asked]
    if "body" in inspect.signature(method).parameters:
        assert json.loads(server.last.content) == values[-1].to_dict()
