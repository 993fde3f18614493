"""Call an operation through the facades of a client, and see what arrives at a raw socket."""

from __future__ import annotations

import asyncio
import importlib
import inspect
import typing
from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

from openapi_python_client.strings import ClassName, PythonIdentifier

from scripts.contract.express import convert
from tests.wire import encoder
from tests.wire.raw_server import RawServer, Received
from tests.wire.values import Node, Schemas

METHODS = ("get", "put", "post", "delete", "options", "head", "patch")


@dataclass(frozen=True)
class Operation:
    """One operation of a document, its references resolved; parameters of the path come first."""

    path: str
    method: str
    definition: Node
    parameters: list[Node]
    body: Node

    @property
    def id(self) -> str:
        return str(self.definition["operationId"])

    @property
    def content(self) -> Mapping[str, Node]:
        return self.body.get("content", {})


def operations(document: Node) -> dict[str, Operation]:
    """Every operation by its id."""
    schemas = Schemas(document)
    found = {}
    for path, item in document["paths"].items():
        for method in METHODS:
            if method not in item:
                continue
            parameters: dict[tuple[str, str], Node] = {}
            for node in [*item.get("parameters", []), *item[method].get("parameters", [])]:
                parameter = schemas.resolve(node)
                parameters[parameter["in"], parameter["name"]] = parameter  # the operation's own wins
            body = schemas.resolve(item[method].get("requestBody", {}))
            operation = Operation(path, method, item[method], list(parameters.values()), body)
            found[operation.id] = operation
    return found


class Clients:
    """The synchronous and the asynchronous facade of one package, both sending to one raw server."""

    def __init__(self, package: str, facade: str, server: RawServer, **credentials: str) -> None:
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
        """What arrives when each of the two calls one operation, which the raw server then refuses."""
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

    def arguments(self, operation: Operation, values: encoder.Values, media: str | None, body: Any) -> dict[str, Any]:
        """The typed arguments that stand for values of parameters and a body (none if there is no media type)."""
        method = method_of(self.sync, operation.id)
        hints = typing.get_type_hints(method, vars(self._module))
        arguments = {}
        for (place, name), value in values.items():
            argument = _argument(place, name, hints)
            arguments[argument] = convert(value, hints[argument])
        if media is not None:
            hint = hints["body"]
            reference = operation.content[media]["schema"].get("$ref")
            if len(operation.content) > 1:
                models = importlib.import_module(f"{self.package}.models")
                hint = getattr(models, ClassName(reference.rsplit("/", 1)[-1], "field_"))
            arguments["body"] = convert(body, hint)
        return arguments

    def named(self, operation: Operation, values: Mapping[str, Any]) -> dict[str, Any]:
        """Arguments for path parameters, by the names of the document; any text or none for what else is needed."""
        hints = typing.get_type_hints(method_of(self.sync, operation.id), vars(self._module))
        arguments = {_argument("path", name, hints): value for name, value in values.items()}
        for one in operation.parameters:
            if one["in"] == "query" and one.get("required"):
                arguments[_argument("query", one["name"], hints)] = "1"
        return arguments | ({"body": None} if operation.body.get("required") else {})


def method_of(facade: Any, operation: str) -> Any:
    """The bound method of a facade that calls an operation: the one whose code holds the operation's id."""
    found = [
        method
        for group in vars(facade).values()
        for name, method in inspect.getmembers(group, inspect.ismethod)
        if not name.startswith("_") and operation in method.__func__.__code__.co_consts
    ]
    assert len(found) == 1, f"{operation} has {len(found)} methods"
    return found[0]


def _argument(place: str, name: str, hints: Mapping[str, Any]) -> str:
    """The name of an argument; where two places share a name, the place is part of it."""
    argument = str(PythonIdentifier(name, "field_"))
    return f"{argument}_{place}" if f"{argument}_{place}" in hints else argument
