"""What the facade of one API looks like: groups, methods and their types, from the document and its endpoints."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from typing import Any

from openapi_python_client.parser.openapi import Endpoint, GeneratorData
from openapi_python_client.strings import PythonCode, PythonIdentifier, snake_case

_VERB = re.compile(r"[a-z]+")


class UnsupportedError(Exception):
    """The document uses what the clients cannot send right; the text names operation and parameter."""


@dataclass(frozen=True)
class Package:
    """Names of one client package."""

    api: str
    package: str
    facade: str
    credentials: str
    environment: str


PACKAGES = (
    Package("giosg", "giosg_client", "Giosg", "token", "GIOSG"),
    Package("interactions", "giosg_interactions_client", "InteractionDesigner", "token", "GIOSG_INTERACTIONS"),
    Package("gotom", "gotom_client", "GoTom", "hmac", "GOTOM"),
)


@dataclass(frozen=True)
class Argument:
    """One argument of a facade method."""

    name: str
    type: str
    default: str | None
    description: str

    @property
    def declaration(self) -> str:
        return f"{self.name}: {self.type}" + ("" if self.default is None else f" = {self.default}")


@dataclass(frozen=True)
class Method:
    """One facade method: positional arguments (path, body), keyword arguments (query), and what it returns."""

    name: str
    operation_id: str
    module: str
    tag: str
    positional: list[Argument]
    keyword: list[Argument]
    returns: str
    summary: str
    description: str
    evidence: str
    pagination: Mapping[str, str] | None
    errors: list[str]

    @property
    def arguments(self) -> list[Argument]:
        return [*self.positional, *self.keyword]


@dataclass(frozen=True)
class Group:
    """The methods of one tag."""

    name: str
    class_name: str
    description: str
    methods: list[Method]


def groups(document: Mapping[str, Any], parsed: GeneratorData) -> list[Group]:
    """The groups of the facade, in the order of the document's tags.

    Raises:
        UnsupportedError: an operation was not generated, two methods of a group share a name, or a parameter has a
            style that the generated functions would send wrongly.
    """
    endpoints = {
        str(PythonIdentifier(endpoint.name, "field_")): endpoint
        for collection in parsed.endpoint_collections_by_tag.values()
        for endpoint in collection.endpoints
    }
    found = []
    for tag in document["tags"]:
        methods = [
            _method(operation, path_parameters, endpoints, document)
            for operation, path_parameters in _operations(document)
            if operation["tags"][0] == tag["name"]
        ]
        names = [method.name for method in methods]
        for name in names:
            if names.count(name) > 1:
                raise UnsupportedError(f"tag {tag['name']}: two methods are named {name}; set x-sdk-method on one")
        class_name = "".join(word.capitalize() for word in tag["name"].split("_"))
        found.append(Group(str(PythonIdentifier(tag["name"], "tag")), class_name, tag.get("description", ""), methods))
    return found


def _operations(document: Mapping[str, Any]) -> Iterator[tuple[dict[str, Any], list[Any]]]:
    for item in document["paths"].values():
        for method, operation in item.items():
            if isinstance(operation, dict) and "operationId" in operation:
                yield operation | {"method": method}, item.get("parameters", [])


def _method(
    operation: Mapping[str, Any], shared: list[Any], endpoints: Mapping[str, Endpoint], document: Mapping[str, Any]
) -> Method:
    name = operation["operationId"]
    endpoint = endpoints.get(str(PythonIdentifier(name, "field_")))
    if endpoint is None:
        raise UnsupportedError(f"{name}: openapi-python-client generated no function; run it by hand for its warnings")
    described = [_resolve(parameter, document) for parameter in [*shared, *operation.get("parameters", [])]]
    for parameter in described:
        _check_style(name, parameter, document)
    texts = {
        str(PythonIdentifier(parameter["name"], "field_")): " ".join(parameter["description"].split())
        for parameter in described
    }
    positional = [
        Argument(
            str(parameter.python_name),
            _widened(_code(parameter.get_type_string())),
            None,
            texts[str(parameter.python_name)],
        )
        for parameter in endpoint.path_parameters
    ]
    if endpoint.bodies:
        types = " | ".join(_code(body.prop.get_type_string(no_optional=True)) for body in endpoint.bodies)
        optional = not endpoint.bodies[0].prop.required
        positional.append(
            Argument(
                "body",
                f"{types} | Unset" if optional else types,
                "UNSET" if optional else None,
                "What to send.",
            )
        )
    keyword = []
    for parameter in [*endpoint.query_parameters, *endpoint.header_parameters]:
        declaration = _code(parameter.to_string())
        default = declaration.split(" = ", 1)[1] if " = " in declaration else None
        python_name = str(parameter.python_name)
        keyword.append(Argument(python_name, _code(parameter.get_type_string()), default, texts[python_name]))
    source = operation.get("x-source", {})
    return Method(
        name=operation.get("x-sdk-method") or _method_name(name, operation["tags"][0]),
        operation_id=name,
        module=str(PythonIdentifier(name, "field_")),
        tag=str(PythonIdentifier(operation["tags"][0], "tag")),
        positional=positional,
        keyword=keyword,
        returns=_returns(operation, endpoint),
        summary=operation["summary"],
        description=operation["description"],
        evidence=f"{source.get('evidence', 'unknown')} ({', '.join(source.get('from', []))})",
        pagination=operation.get("x-sdk-pagination"),
        errors=sorted(status for status in operation["responses"] if not status.startswith("2")),
    )


def _method_name(operation_id: str, tag: str) -> str:
    """The verb where the rest is the tag's noun (listTeams in teams: list), else the whole in snake case."""
    verb = _VERB.match(operation_id)
    assert verb is not None, "the lint demands a verb"
    noun = snake_case(operation_id[verb.end() :])
    singular = tag[:-1] if tag.endswith("s") else tag
    return verb.group() if noun in (tag, singular) else snake_case(operation_id)


def _returns(operation: Mapping[str, Any], endpoint: Endpoint) -> str:
    """The type of what a success gives back: the union of the documented 2xx bodies, None where there is none."""
    found: list[str] = []
    for pattern in endpoint.responses.patterns:
        low = pattern.status_code.range[0] if pattern.status_code.range else 0
        if 200 <= low < 300:
            has_body = "content" in operation["responses"].get(str(low), {})
            kind = _code(pattern.prop.get_type_string()) if has_body else "None"
            found += [kind] if kind not in found else []
    return " | ".join(found)


def _widened(kind: str) -> str:
    """A UUID in a path may also be given as text."""
    return "UUID | str" if kind == "UUID" else kind


def _code(code: PythonCode) -> str:
    """A piece of code as text; `list` is spelt out, because groups have a method of that name."""
    return re.sub(r"\blist\[", "builtins.list[", code.as_unembedded_code())


def _check_style(operation: str, parameter: Mapping[str, Any], document: Mapping[str, Any]) -> None:
    """Refuse the styles that the generated functions send wrongly, rather than send them wrongly."""
    where = f"{operation}: {parameter['in']} parameter {parameter['name']!r}"
    if "schema" not in parameter:
        raise UnsupportedError(f"{where} is described by `content`, which the generator leaves out")
    schema = _resolve(parameter["schema"], document)
    kind = schema.get("type", "string")
    default = {"query": "form", "cookie": "form"}.get(parameter["in"], "simple")
    if parameter.get("style", default) != default or parameter.get("allowReserved"):
        raise UnsupportedError(f"{where} has a style that the generated functions cannot send")
    if kind == "array" and (parameter["in"] != "query" or parameter.get("explode", True) is False):
        raise UnsupportedError(f"{where} is an array that the generated functions would send exploded")
    if kind == "object" or parameter["in"] == "cookie":
        raise UnsupportedError(f"{where} cannot be sent by the generated functions")
    if parameter["in"] in ("path", "header") and (kind == "boolean" or schema.get("format") in ("date-time", "date")):
        raise UnsupportedError(f"{where} has a type that the generated functions would write in Python's own way")


def _resolve(node: Mapping[str, Any], document: Mapping[str, Any]) -> Mapping[str, Any]:
    while "$ref" in node:
        target: Any = document
        for token in node["$ref"].removeprefix("#/").split("/"):
            target = target[token.replace("~1", "/").replace("~0", "~")]
        node = target
    return node
