"""The facade of an API in TypeScript: resources, their methods and the operations they call."""

from __future__ import annotations

import json
import re
from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

from openapi_python_client.strings import PythonIdentifier

from scripts.apis import Package
from scripts.clients.checks import FORM, MULTIPART, UnsupportedError, separator
from scripts.clients.evidence import evidence_line
from scripts.clients.names import method_name
from scripts.openapi import JSON, Document, Operation, Place
from scripts.openapi.schemas import json_types

_SCALARS = {"string": "string", "integer": "number", "number": "number", "boolean": "boolean"}
_WRAPPERS = {FORM: "Form", MULTIPART: "Multipart"}
# Names reserved by methods or by JavaScript.
_TAKEN = frozenset(
    {
        *("body", "query", "headers", "options", "types", "operations"),
        *("break", "case", "catch", "class", "const", "continue", "debugger", "default", "delete", "do", "else"),
        *("enum", "export", "extends", "false", "finally", "for", "function", "if", "import", "in", "instanceof"),
        *("new", "null", "return", "super", "switch", "this", "throw", "true", "try", "typeof", "var", "void"),
        *("while", "with", "await", "yield", "let", "static", "implements", "interface", "package", "private"),
        *("protected", "public", "arguments", "eval"),
    }
)
_WIRE_ADVICE = re.compile(r",? percent-encoded(?: \(a slash is `%2F`\))?")
# Members of a page besides the properties of the response (runtime/pages.ts).
_OF_PAGES = frozenset({"hasNext", "nextCursor", "nextPage", "pages"})


@dataclass(frozen=True)
class FacadeArgument:
    """An argument of a method, with its documentation."""

    name: str
    type: str
    required: bool
    description: str


@dataclass(frozen=True)
class Iteration:
    """The method that iterates over all items of a list."""

    name: str
    item: str


@dataclass(frozen=True)
class Start:
    """The operation that issues a token to a client without one, and the property of its response with the token."""

    method: FacadeMethod
    resource: str
    token: str


@dataclass(frozen=True)
class FacadeMethod:
    """A method; `literal` is its operation for the runtime, as TypeScript code."""

    name: str
    operation: str
    literal: str
    arguments: tuple[FacadeArgument, ...]
    path: tuple[str, ...]
    others: tuple[str, ...]
    returns: str
    iteration: Iteration | None
    summary: str
    description: str
    evidence: str
    errors: tuple[str, ...]
    is_public: bool
    token: str | None

    @property
    def signature(self) -> str:
        """Return the declared arguments, `options` last."""
        optional = [not argument.required for argument in self.arguments]
        declared = []
        for index, argument in enumerate(self.arguments):
            # TypeScript allows no required parameter after an optional one.
            trails = all(optional[index:])
            mark, more = ("?", "") if trails else ("", "" if argument.required else " | undefined")
            declared.append(f"{argument.name}{mark}: {argument.type}{more}")
        return ", ".join([*declared, "options?: CallOptions"])

    @property
    def input(self) -> str:
        """Return the object that passes the arguments to the runtime."""
        parts = [f"path: [{', '.join(self.path)}]"] if self.path else []
        parts += self.others
        return "{ " + ", ".join(parts) + " }" if parts else "{}"


@dataclass(frozen=True)
class FacadeResource:
    """The methods of one tag; `name` is the property of the client, `module` the file."""

    name: str
    class_name: str
    module: str
    description: str
    methods: tuple[FacadeMethod, ...]

    @property
    def imports(self) -> tuple[str, ...]:
        """The optional imports that the types of the methods use."""
        text = " ".join(f"{method.signature} {method.returns}" for method in self.methods)
        return tuple(name for name in ("types", "Form", "Multipart", "Page") if re.search(rf"\b{name}\b", text))


@dataclass(frozen=True)
class Facade:
    """The client of an API."""

    package: Package
    resources: tuple[FacadeResource, ...]

    @property
    def start(self) -> Start | None:
        """The operation that issues a token, if the document names one (`x-sdk-token`)."""
        for resource in self.resources:
            for method in resource.methods:
                if method.token is not None:
                    return Start(method, resource.name, method.token)
        return None

    @property
    def has_public(self) -> bool:
        return any(method.is_public for resource in self.resources for method in resource.methods)


def facade(package: Package, document: Document, types: str) -> Facade:
    """Return the client of a document; `types` is the source of the generated types.

    Raises:
        UnsupportedError: the clients cannot send or name something; the message says where.
    """
    if not document.operations:
        raise UnsupportedError(f"{document.name}: no operations; a client needs at least one")
    named = set(re.findall(r"^export type (\w+) =", types, re.MULTILINE))
    tags = {tag["name"]: tag.get("description", tag["name"]) for tag in document.root["tags"]}
    methods: dict[str, list[FacadeMethod]] = {tag: [] for tag in tags}
    for operation in document.operations:
        if operation.tag not in methods:
            raise UnsupportedError(f"{operation.id}: the document's `tags` do not list {operation.tag!r}")
        methods[operation.tag].append(_method(operation, named))
    # Tags of webhooks only have no methods.
    used = {tag: text for tag, text in tags.items() if methods[tag]}
    return Facade(package, tuple(_resource(tag, text, tuple(methods[tag])) for tag, text in used.items()))


def _resource(tag: str, description: str, methods: tuple[FacadeMethod, ...]) -> FacadeResource:
    names = [name for method in methods for name in (method.name, method.iteration and method.iteration.name) if name]
    for name in names:
        if names.count(name) > 1:
            raise UnsupportedError(f"tag {tag}: two methods are named {name}; set x-sdk-method on one")
    name = camel_case(str(PythonIdentifier(tag, "tag")))
    return FacadeResource(name, name[0].upper() + name[1:] + "Resource", tag, _line(description), methods)


def _method(operation: Operation, named: set[str]) -> FacadeMethod:
    name = camel_case(method_name(operation))
    by_name = {place.value["name"]: place.value for place in operation.parameters if place.value["in"] == "path"}
    names = re.findall(r"\{(.*?)\}", operation.path)
    if missing := [one for one in names if one not in by_name]:
        raise UnsupportedError(f"{operation.id}: the path parameter {missing[0]!r} is missing; describe it")
    path = [by_name[one] for one in names]
    query, headers = (
        [place.value for place in operation.parameters if place.value["in"] == location]
        for location in ("query", "header")
    )
    data = f"types.{_pascal(operation.id)}Data"
    arguments = [
        FacadeArgument(_argument_name(one["name"]), _path_type(one, operation.document, data), True, _value_text(one))
        for one in path
    ]
    body = operation.body
    if body is not None:
        arguments.append(_body(operation, body, data, named))
    for located, parameters in (("query", query), ("headers", headers)):
        if parameters:
            text = " ".join(f"`{one['name']}`: {_line(one.get('description', ''))}" for one in parameters)
            required = any(one.get("required") for one in parameters)
            arguments.append(FacadeArgument(located, f'NonNullable<{data}["{located}"]>', required, text))
    iteration = _iteration(name, operation)
    return FacadeMethod(
        name=name,
        operation=operation.id,
        literal=_literal(operation, query, headers),
        arguments=tuple(arguments),
        path=tuple(argument.name for argument in arguments[: len(path)]),
        others=tuple(argument.name for argument in arguments[len(path) :]),
        returns=_returns(operation, iteration),
        iteration=iteration,
        summary=operation.definition.get("summary", operation.id),
        description=_line(operation.definition.get("description", "")),
        evidence=evidence_line(operation.definition, operation.document.root),
        errors=tuple(sorted(status for status in operation.responses if not status.startswith("2"))),
        is_public=operation.is_public,
        token=operation.definition.get("x-sdk-token"),
    )


def _path_type(parameter: Mapping[str, Any], document: Document, data: str) -> str:
    schema = document.resolve(parameter["schema"])
    found = {_SCALARS[kind] for kind in json_types(document, schema)}
    return f'{data}["path"]["{parameter["name"]}"]' if "enum" in schema else " | ".join(sorted(found))


def _body(operation: Operation, body: Place, data: str, named: set[str]) -> FacadeArgument:
    """Return the type of the body: direct for the first media type, wrapped for an additional form."""
    first, *others = _media_types(operation)
    required = bool(body.value.get("required"))
    kind = f'{data}["body"]' if required else f'NonNullable<{data}["body"]>'
    if others:
        wrapped = [f"{_WRAPPERS[media_type]}<{_component(operation, media_type, named)}>" for media_type in others]
        kind = " | ".join([_component(operation, first, named), *wrapped])
    schema = operation.document.resolve(operation.bodies[first])
    text = body.value.get("description") or schema.get("description", "What to send.")
    return FacadeArgument("body", kind, required, _line(text))


def _media_types(operation: Operation) -> list[str]:
    """Return the media types of the body, beginning with that of a plain body: JSON if there is one."""
    found = sorted(operation.bodies, key=lambda media_type: media_type in _WRAPPERS)
    if not found:
        raise UnsupportedError(f"{operation.id}: request body: there is no media type under `content`")
    for media_type in found[1:]:
        if media_type not in _WRAPPERS:
            raise UnsupportedError(
                f"{operation.id}: request body: beside {found[0]} the TypeScript clients take {' and '.join(_WRAPPERS)}"
            )
    return found


def _component(operation: Operation, media_type: str, named: set[str]) -> str:
    component = str(operation.bodies[media_type].get("$ref", "")).rpartition("/")[2]
    if component not in named:
        raise UnsupportedError(f"{operation.id}: request body ({media_type}) has no component schema as its type")
    return f"types.{component}"


def _literal(operation: Operation, query: list[dict[str, Any]], headers: list[dict[str, Any]]) -> str:
    """Return the operation for the runtime (`Operation` of runtime/client.ts)."""
    described: dict[str, Any] = {"id": operation.id, "method": operation.method.upper(), "path": operation.path}
    if query:
        described["query"] = {one["name"]: _query(one, operation.document) for one in query}
    if headers:
        described["headers"] = {one["name"]: {"required": True} if one.get("required") else {} for one in headers}
    if operation.body is not None:
        described["body"] = _media_types(operation)
        if operation.body.value.get("required"):
            described["bodyRequired"] = True
    described["answers"] = {
        int(status): _reading(operation, status) for status in operation.responses if status.startswith("2")
    }
    if operation.is_public:
        described["public"] = True
    if operation.definition.get("x-sdk-idempotent"):
        described["idempotent"] = True
    if wanted := operation.definition.get("x-sdk-pagination"):
        described["pagination"] = {
            "parameter": wanted["parameter"],
            "next": wanted["next"].split("."),
            "items": wanted["items"].split("."),
            "numbered": _is_number(operation, wanted["parameter"]),
            "optional": not _along(operation, wanted["items"])[1],
        }
    return json.dumps(described, ensure_ascii=False)


def _query(parameter: dict[str, Any], document: Document) -> dict[str, Any]:
    between = separator(parameter)
    found: dict[str, Any] = {"required": True} if parameter.get("required") else {}
    found |= {"nullable": True} if "null" in json_types(document, parameter["schema"]) else {}
    return found if between == "&" else {**found, "between": between}


def _reading(operation: Operation, status: str) -> str:
    content = operation.answers(status)
    return "json" if JSON in content else "text" if content else "none"


def _is_number(operation: Operation, name: str) -> bool:
    parameter = operation.parameter(name)
    if parameter is None:
        raise UnsupportedError(f"{operation.id}: x-sdk-pagination: there is no query parameter {name!r}")
    return json_types(operation.document, parameter["schema"]) == {"integer"}


def _iteration(name: str, operation: Operation) -> Iteration | None:
    """Return the iteration set by `x-sdk-pagination`, checked against the schema of the page."""
    wanted = operation.definition.get("x-sdk-pagination")
    if wanted is None:
        return None
    document = operation.document
    page: dict[str, Any] = next(iter(operation.answers("200").values()), {})
    taken = _OF_PAGES & document.resolve(page).get("properties", {}).keys()
    if taken:
        raise UnsupportedError(f"{operation.id}: x-sdk-pagination: {sorted(taken)[0]!r} is a reserved member of pages")
    _along(operation, wanted["next"])
    item = f"{_along(operation, wanted['items'])[0]}[number]"
    return Iteration("iter" if name == "list" else f"iter{name[0].upper()}{name[1:]}", item)


def _along(operation: Operation, path: str) -> tuple[str, bool]:
    """Return the type at a dotted path of properties of a page, and whether all of them are required."""
    kind, required = f"types.{_pascal(operation.id)}Responses[200]", True
    schema: Any = next(iter(operation.answers("200").values()), {})
    for step in path.split("."):
        schema = operation.document.resolve(schema)
        if step not in schema.get("properties", {}):
            where = f"{operation.id}: x-sdk-pagination"
            raise UnsupportedError(f"{where}: {step!r} of {path!r} is not a property of the response")
        kind += f'["{step}"]'
        if step not in schema.get("required", ()):
            kind, required = f"NonNullable<{kind}>", False
        schema = schema["properties"][step]
    return kind, required


def _returns(operation: Operation, iteration: Iteration | None) -> str:
    """Return the union of the documented successes; void for one without a body."""
    successes = [status for status in operation.responses if status.startswith("2")]
    if not successes or any(not status.isdigit() for status in successes):
        raise UnsupportedError(f"{operation.id}: document each success with its own status, not with a range")
    responses = f"types.{_pascal(operation.id)}Responses"
    found = [f"{responses}[{status}]" if operation.answers(status) else "void" for status in successes]
    kind = " | ".join(dict.fromkeys(found))
    return kind if iteration is None else f"Page<{iteration.item}> & {kind}"


def _argument_name(name: str) -> str:
    """Return the name of an argument for a path parameter, distinct from reserved words and other arguments."""
    found = camel_case(name)
    return found + "_" if found in _TAKEN or not found.isidentifier() else found


def camel_case(name: str) -> str:
    """Convert `organization_id` to `organizationId`; camel case is unchanged."""
    first, *others = [word for word in re.split(r"[^A-Za-z0-9]+", name) if word]
    return first[0].lower() + first[1:] + "".join(word[0].upper() + word[1:] for word in others)


def _pascal(name: str) -> str:
    return name[0].upper() + name[1:]


def _value_text(parameter: Mapping[str, Any]) -> str:
    """Return the description of a path parameter, without advice on encoding, which the client does automatically."""
    return _WIRE_ADVICE.sub("", _line(parameter["description"]))


def _line(text: str) -> str:
    return " ".join(text.split())
