"""Call an operation through the facades of a client, and record what arrives at a server."""

from __future__ import annotations

import asyncio
import datetime
import importlib
import inspect
import io
import typing
from collections import defaultdict
from collections.abc import Mapping
from dataclasses import dataclass
from functools import cache
from typing import Any

from openapi_python_client.strings import ClassName, PythonIdentifier

from scripts.contract.express import convert
from scripts.openapi import Document, Operation
from tests.clients.conftest import methods, resources
from tests.wire import encoder
from tests.wire.memory import MemoryServer
from tests.wire.raw_server import RawServer, Received
from tests.wire.values import Node


@dataclass(frozen=True)
class SentOperation:
    """An operation for the wire tests, with references resolved."""

    id: str
    path: str
    method: str
    is_public: bool
    definition: Node
    parameters: list[Node]
    body: Node

    @classmethod
    def of(cls, operation: Operation) -> SentOperation:
        body = {} if operation.body is None else operation.body.value
        parameters = [place.value for place in operation.parameters]
        described = operation.definition
        return cls(operation.id, operation.path, operation.method, operation.is_public, described, parameters, body)

    @property
    def content(self) -> Mapping[str, Node]:
        found: Mapping[str, Node] = self.body.get("content", {})
        return found


def operations(document: dict[str, Any]) -> dict[str, SentOperation]:
    """Return every operation by its id."""
    return {operation.id: SentOperation.of(operation) for operation in Document("wire", document).operations}


class Clients:
    """The synchronous and the asynchronous facade of a package, both sending to a server that refuses everything."""

    def __init__(self, package: str, facade: str, server: RawServer | MemoryServer, **credentials: str) -> None:
        self.package = package
        self._server = server
        self.scheme = "Bearer" if "access_token" in credentials else "Token"
        self._module = importlib.import_module(f"{package}.facade")
        self.errors = importlib.import_module(f"{package}.errors")
        self.sync = getattr(self._module, facade)(**credentials, base_url=server.url, max_retries=0)
        self.asynchronous = getattr(self._module, "Async" + facade)(**credentials, base_url=server.url, max_retries=0)
        self._loop = asyncio.new_event_loop()

    def close(self) -> None:
        self.sync.close()
        self._loop.run_until_complete(self.asynchronous.aclose())
        self._loop.close()

    def send(self, operation: str, arguments: Mapping[str, Any]) -> dict[str, list[Received]]:
        """Call an operation through both facades, and return what arrived; the server responds with 500."""
        arrived = {}
        for name, facade in (("sync", self.sync), ("async", self.asynchronous)):
            try:
                result = method_of(facade, operation)(**arguments)
                if inspect.isawaitable(result):
                    self._loop.run_until_complete(result)
            except self.errors.ServerError:
                pass
            finally:
                arrived[name] = self._server.take()
        return arrived

    def arguments(
        self, operation: SentOperation, values: encoder.Values, media: str | None, body: Any
    ) -> dict[str, Any]:
        """Convert values of parameters and a body (none without a media type) to typed arguments."""
        method = method_of(self.sync, operation.id)
        hints = _hints(method.__func__)
        arguments = {}
        for (place, name), value in values.items():
            argument = _argument(place, name, hints)
            arguments[argument] = convert(value, hints[argument])
        if media is not None and "body" not in hints:  # `x-sdk-fields`: each field is an argument
            for name, value in body.items():
                argument = str(PythonIdentifier(name, "field_"))
                arguments[argument] = self._files(value) if _holds_file(value) else convert(value, hints[argument])
        elif media is not None:
            hint = hints["body"]
            reference = operation.content[media]["schema"].get("$ref")
            if len(operation.content) > 1:
                models = importlib.import_module(f"{self.package}.models")
                hint = getattr(models, ClassName(reference.rsplit("/", 1)[-1], "field_"))
            files = (
                {name: value for name, value in body.items() if _holds_file(value)} if isinstance(body, dict) else {}
            )
            # The generated `from_dict` would create files without names.
            arguments["body"] = convert(
                {**body, **{name: _stand_in(value) for name, value in files.items()}} if files else body, hint
            )
            for name, value in files.items():
                setattr(arguments["body"], PythonIdentifier(name, "field_"), self._files(value))
        return arguments

    def _files(self, value: Any) -> Any:
        if isinstance(value, list):
            return [self._files(item) for item in value]
        content = io.BytesIO(b"before" + value.content) if value.is_open else value.content
        if value.is_open:
            content.seek(len(b"before"))  # bytes before the position are not sent
        return importlib.import_module(self.package).File(content, value.file_name, value.media_type)

    def named(self, operation: SentOperation, values: Mapping[str, Any], document: Node) -> dict[str, Any]:
        """Return arguments for path parameters by their document names, with placeholders for other required ones."""
        hints = _hints(method_of(self.sync, operation.id).__func__)
        arguments = {_argument("path", name, hints): value for name, value in values.items()}
        for one in operation.parameters:
            if one["in"] == "query" and one.get("required"):
                argument = _argument("query", one["name"], hints)
                arguments[argument] = datetime.date(2021, 3, 1) if hints[argument] is datetime.date else "1"
        if "body" in hints:
            media = next(iter(operation.content.values()), {})
            example = next(iter(media.get("examples", {}).values()), {"value": None})
            if "$ref" in example:
                example = document["components"]["examples"][str(example["$ref"]).rpartition("/")[2]]
            body = example["value"]
            return arguments | ({"body": body} if operation.body.get("required") else {})
        needed = inspect.signature(method_of(self.sync, operation.id)).parameters.values()
        return {one.name: "" for one in needed if one.default is inspect.Parameter.empty} | arguments


def method_of(facade: Any, operation: str) -> Any:
    """Return the bound method of a facade that calls an operation: the one with the operation's id in its code."""
    found = _methods(facade).get(operation, [])
    assert len(found) == 1, f"{operation} has {len(found)} methods"
    return found[0]


@cache
def _methods(facade: Any) -> dict[Any, list[Any]]:
    """The bound methods of a facade by each constant of their code, or of the private method that has it."""
    found: dict[Any, list[Any]] = defaultdict(list)
    for group in resources(facade).values():
        for name, method in methods(group).items():
            working = getattr(type(group), f"_{name}", method.__func__)
            for constant in set(working.__code__.co_consts):
                found[constant].append(method)
    return found


@cache
def _hints(function: Any) -> dict[str, Any]:
    return typing.get_type_hints(function)


def _holds_file(value: Any) -> bool:
    return isinstance(value, encoder.Upload) or (isinstance(value, list) and any(_holds_file(item) for item in value))


def _stand_in(value: Any) -> Any:
    return [b"" for _ in value] if isinstance(value, list) else b""


def _argument(place: str, name: str, hints: Mapping[str, Any]) -> str:
    """Return the name of an argument; if two locations share a name, it includes the location."""
    argument = str(PythonIdentifier(name, "field_"))
    if f"{argument}_{place}" in hints:
        return f"{argument}_{place}"
    return f"unless_{argument}" if argument not in hints and f"unless_{argument}" in hints else argument  # x-sdk-tag
