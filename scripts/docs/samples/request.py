"""The example request of an operation: address and body filled in from the document's examples."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from typing import Any, TypeAlias
from urllib.parse import quote

from scripts.apis import PACKAGE_OF
from scripts.docs.errors import DocsError
from scripts.docs.examples import DEMO, MULTIPART, body_examples, examples, is_file, several, text
from scripts.openapi import Operation, Place


@dataclass(frozen=True, slots=True)
class Variable:
    """A value from the environment of the reader."""

    name: str


_FILE_NAME, _FILE_TYPE = "chat.css", "text/css"
"""Content of the only file example."""

Text: TypeAlias = tuple[str | Variable, ...]
"""A text that may contain variables."""


@dataclass(frozen=True, slots=True)
class SampleArgument:
    """A parameter with its value in the sample, as in the example and as sent."""

    name: str
    value: Any
    sent: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class FormField:
    """A form field; a file has a name and a media type."""

    name: str
    value: Text
    file_name: str = ""
    media_type: str = ""


@dataclass(frozen=True, slots=True)
class ExampleRequest:
    """A valid request of an operation.

    Attributes:
        host: scheme and host of the production server.
        path: values of path parameters, in the order of the path.
        query: required query parameters, and those named by `x-demo`.
        media_type: empty without a body.
        body: the value of a JSON body; None with `fields`.
        fields: the fields of a form.
        credential: value of the Authorization header; empty for public or signed requests.
        signature: the `x-signature` of a signed request, otherwise None.
        returns_json: whether a success has a JSON body.
        returns_body: whether a success has a body.
    """

    operation: Operation
    host: Text
    path: tuple[SampleArgument, ...]
    query: tuple[SampleArgument, ...]
    media_type: str
    body: Any
    fields: tuple[FormField, ...]
    credential: Text
    signature: Mapping[str, Any] | None
    returns_json: bool
    returns_body: bool

    @property
    def method(self) -> str:
        return self.operation.method.upper()

    @property
    def target(self) -> str:
        """Path and query as sent."""
        values = {argument.name: argument.sent[0] for argument in self.path}
        path = re.sub(r"\{([^}]+)\}", lambda found: quote(values[found[1]], safe=""), self.operation.path)
        pairs = [f"{quote(each.name, safe='')}={quote(one, safe='')}" for each in self.query for one in each.sent]
        return path + ("?" + "&".join(pairs) if pairs else "")

    @property
    def sends_json(self) -> bool:
        return bool(self.media_type) and not self.fields


def example_request(operation: Operation) -> ExampleRequest:
    """Return the example request of an operation. Raises DocsError: a required value has no example."""
    demo = operation.definition.get(DEMO, {})
    located: dict[str, list[SampleArgument]] = {"path": [], "query": []}
    for place in operation.parameters:
        name, location = place.value["name"], place.value["in"]
        if location in located and (place.value.get("required") or name in demo):
            located[location].append(_argument(operation, place, demo))
    media_type, body, fields = _body(operation)
    signature = operation.document.signature if operation.signing_user else None
    return ExampleRequest(
        operation,
        _host(operation),
        tuple(located["path"]),
        tuple(located["query"]),
        media_type,
        body,
        fields,
        () if signature else _credential(operation),
        signature,
        *_returned(operation),
    )


def _argument(operation: Operation, place: Place, demo: Mapping[str, Any]) -> SampleArgument:
    name = place.value["name"]
    found = [demo[name]] if name in demo else [value for _, value in examples(operation.document, place)]
    if not found:
        raise DocsError(
            f"{operation.document.name}: {operation.id}: {name} is required and has no example; "
            f"give it one in spec/, or in {DEMO} in overlays/docs/{operation.document.name}.yaml"
        )
    explode = place.value.get("explode", place.value.get("style", "form") == "form")
    sent = tuple(text(one) for one in several(found[0])) if explode else (text(found[0]),)
    return SampleArgument(name, found[0], sent)


def _host(operation: Operation) -> Text:
    prefix = PACKAGE_OF[operation.document.name].environment
    parts = re.split(r"\{(\w+)\}", operation.document.hosts[0])
    return tuple(Variable(f"{prefix}_{one.upper()}") if number % 2 else one for number, one in enumerate(parts) if one)


def _credential(operation: Operation) -> Text:
    """Return the Authorization header of the first security scheme."""
    if operation.is_public:
        return ()
    scheme = operation.document.security_schemes[operation.schemes[0]]
    # The giosg APIs share user tokens.
    prefix = "GIOSG" if PACKAGE_OF[operation.document.name].credentials == "token" else "GIOSG_VISITOR"
    if scheme["type"] == "apiKey":
        return (f"{scheme['x-prefix']} ", Variable(f"{prefix}_API_TOKEN"))
    return (f"{scheme['scheme'].capitalize()} ", Variable(f"{prefix}_ACCESS_TOKEN"))


def _body(operation: Operation) -> tuple[str, Any, tuple[FormField, ...]]:
    media = next(iter(operation.body / "content"), None) if operation.body else None
    if media is None:
        return "", None, ()
    found = [value for _, value in body_examples(operation, media)]
    if not found:
        raise DocsError(f"{operation.document.name}: {operation.id}: its body has no example; give it one in spec/")
    if "json" in media.name:
        return media.name, found[0], ()
    return media.name, None, tuple(_fields(operation, media, found[0]))


def _fields(operation: Operation, media: Place, example: Mapping[str, Any]) -> Iterator[FormField]:
    properties = operation.document.follow(media / "schema") / "properties"
    schemas = {each.name: operation.document.follow(each).value for each in properties}
    for name, value in example.items():
        schema = schemas.get(name, {})
        if media.name == MULTIPART and is_file(schema):
            yield FormField(name, (text(value),), _FILE_NAME, _FILE_TYPE)
        elif schema.get("format") == "password" and "secret" in name:
            yield FormField(name, (Variable(f"{PACKAGE_OF[operation.document.name].environment}_{name.upper()}"),))
        else:
            yield from (FormField(name, (text(one),)) for one in several(value))


def _returned(operation: Operation) -> tuple[bool, bool]:
    """Return whether successes have a JSON body, and whether they have any body."""
    types = [
        media.name
        for status, response in operation.responses.items()
        if status.startswith("2")
        for media in response / "content"
    ]
    return bool(types) and all("json" in each for each in types), bool(types)
