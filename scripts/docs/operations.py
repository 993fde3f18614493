"""The content of an operation's page, collected from the document."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from http import HTTPStatus
from typing import Any

from scripts.docs.documents import Api, DocsResource, schema_name
from scripts.docs.error_responses import ErrorResponse
from scripts.docs.fields import Field, Reader, differing
from scripts.docs.highlight import as_json
from scripts.docs.navigation import Link
from scripts.docs.samples import Sample
from scripts.docs.samples.derived import all_samples
from scripts.evidence import Source
from scripts.openapi import Operation, Place

_LOCATIONS = {"path": "Path parameters", "query": "Query parameters", "header": "Headers", "cookie": "Cookies"}


@dataclass(frozen=True, slots=True)
class Credential:
    """A kind of credentials: its name, and the header to send."""

    title: str
    header: str


@dataclass(frozen=True, slots=True)
class Permissions:
    """Required permissions. `notes` are exceptions, as sentences in Markdown."""

    any_of: tuple[str, ...]
    notes: tuple[str, ...]
    source: Source | None


@dataclass(frozen=True, slots=True)
class Example:
    """A rendered example of a body."""

    title: str
    text: str
    language: str


@dataclass(frozen=True, slots=True)
class Body:
    """A body with a media type. `schema` is the name of its schema; empty for an inline schema."""

    media_type: str
    type: str
    schema: str
    fields: tuple[Field, ...]
    examples: tuple[Example, ...]


@dataclass(frozen=True, slots=True)
class FollowUp:
    """An operation that takes ids from this one."""

    description: str
    operation: Operation


@dataclass(frozen=True, slots=True)
class Response:
    """A documented response; `error` is its entry in the error reference."""

    status: str
    phrase: str
    description: str
    bodies: tuple[Body, ...]
    headers: tuple[tuple[str, str], ...]
    error: ErrorResponse | None


@dataclass(frozen=True, slots=True)
class OperationView:
    """The content of an operation's page."""

    api: Api
    resource: DocsResource
    operation: Operation
    credentials: tuple[Credential, ...]
    permissions: Permissions | None
    signing_user: tuple[str, str] | None
    parameters: tuple[tuple[str, tuple[Field, ...]], ...]
    bodies: tuple[Body, ...]
    responses: tuple[Response, ...]
    follow_ups: tuple[FollowUp, ...]
    samples: tuple[Sample, ...]
    methods: tuple[Link, ...]
    source: Source | None

    @property
    def description(self) -> str:
        return str(self.operation.definition.get("description", ""))

    @property
    def deprecated(self) -> bool:
        return bool(self.operation.definition.get("deprecated"))

    @property
    def lead(self) -> str:
        """Return the first sentence of the description, as plain text."""
        text = re.sub(r"[`*]|\[([^\]]*)\]\([^)]*\)", r"\1", self.description)
        return re.split(r"(?<=\.)\s", text.strip(), maxsplit=1)[0]

    @property
    def methods_by_language(self) -> dict[str, list[Link]]:
        found: dict[str, list[Link]] = {}
        for method in self.methods:
            found.setdefault(language_of(method), []).append(method)
        return found

    @property
    def successes(self) -> tuple[Response, ...]:
        return tuple(response for response in self.responses if response.error is None)

    @property
    def errors(self) -> tuple[Response, ...]:
        return tuple(response for response in self.responses if response.error is not None)

    def flattened(self, reader: Reader) -> OperationView:
        """Return the view of another field reader, with bodies and responses by the names of their schemas."""
        body = self.operation.body
        reader = replace(reader, depth=0)
        returned = replace(reader, returned=True)
        return replace(
            self,
            bodies=tuple(_bodies(body, reader, "body")) if body else (),
            responses=tuple(
                replace(shown, bodies=tuple(_bodies(response, returned, f"response-{shown.status}")))
                for shown, response in zip(self.responses, self.operation.responses.values(), strict=True)
            ),
        )


def operation_views(
    api: Api, errors: Mapping[tuple[str, str], ErrorResponse], methods: Mapping[str, Sequence[Link]] | None = None
) -> list[OperationView]:
    """Return the operations of an API, by resource.

    Args:
        methods: SDK methods by operationId.
        errors: the error reference by status and name of the response, or operationId of an inline one.
    """
    reader = Reader(api)
    found = all_samples(api.document)
    return [
        _view(api, resource, operation, reader, errors, found[operation.id], (methods or {}).get(operation.id, ()))
        for resource in api.resources
        for operation in resource.operations
    ]


def _view(
    api: Api,
    resource: DocsResource,
    operation: Operation,
    reader: Reader,
    errors: Mapping[tuple[str, str], ErrorResponse],
    shown: Sequence[Sample],
    methods: Sequence[Link],
) -> OperationView:
    definition = operation.definition
    source = Source.of(definition, api.document.root)
    return OperationView(
        api,
        resource,
        operation,
        tuple(_credentials(operation)),
        _permissions(definition.get("x-permissions"), source, api),
        _signing_user(operation),
        tuple(_parameters(operation, reader, source)),
        tuple(_bodies(operation.body, reader, "body")) if operation.body else (),
        tuple(_responses(operation, reader, errors)),
        tuple(_follow_ups(operation)),
        tuple(shown),
        tuple(methods),
        source,
    )


def _credentials(operation: Operation) -> Iterator[Credential]:
    """Return the accepted credentials; those with the same header are merged."""
    seen = set()
    for name in operation.schemes:
        found = credential(name, operation.document.security_schemes[name])
        if found.header not in seen:
            seen.add(found.header)
            yield found


def language_of(method: Link) -> str:
    """Return the language of the SDK page of a link to a method."""
    return "Python" if "/python." in method.link else "TypeScript"


def credential(name: str, scheme: Mapping[str, Any]) -> Credential:
    """Return the credential of a security scheme."""
    if "x-signature" in scheme:
        signature = scheme["x-signature"]
        header = signature["header"]["format"].format(
            scheme=signature["scheme"], user="<user>", signature="<signature>"
        )
        return Credential(f"Signature ({signature['algorithm']})", f"{signature['header']['name']}: {header}")
    if scheme.get("type") == "oauth2":
        return Credential("OAuth 2", "Authorization: Bearer <access token>")
    words = re.sub(r"(?<=[a-z])(?=[A-Z])", " ", name).lower()
    title = re.sub(r"\bapi\b", "API", words)
    title = title[:1].upper() + title[1:]
    value = scheme.get("x-demo", {}).get("placeholder", f"<{re.sub(r'^API', 'api', words)}>")
    if scheme.get("type") == "apiKey":
        prefix = f"{scheme['x-prefix']} " if "x-prefix" in scheme else ""
        joint = ": " if scheme["in"] == "header" else "="
        return Credential(title, f"{scheme['name']}{joint}{prefix}{value}")
    return Credential(title, f"Authorization: {scheme.get('scheme', 'bearer').capitalize()} {value}")


def _permissions(described: Any, around: Source | None, api: Api) -> Permissions | None:
    if not isinstance(described, Mapping):
        return None
    notes = []
    if described.get("exceptOwn"):
        notes.append("Not needed for the caller's own user.")
    if described.get("exceptTeamAdmin"):
        notes.append("Not needed for an admin of the team.")
    if described.get("comment"):
        notes.append(str(described["comment"]))
    source = differing(Source.of(described, api.document.root), around)
    return Permissions(tuple(described.get("anyOf", ())), tuple(notes), source)


def _signing_user(operation: Operation) -> tuple[str, str] | None:
    """Return name and description of the kind of user that signs requests to the path."""
    name = operation.signing_user
    users = (operation.document.signature or {}).get("users", [])
    return next(((user["name"], user["description"]) for user in users if user["name"] == name), None)


def _parameters(operation: Operation, reader: Reader, around: Source | None) -> Iterator[tuple[str, tuple[Field, ...]]]:
    for location, title in _LOCATIONS.items():
        found = [place.value for place in operation.parameters if place.value.get("in") == location]
        if found:
            yield title, tuple(reader.parameter(parameter, around) for parameter in found)


def _bodies(holder: Place, reader: Reader, anchor: str) -> Iterator[Body]:
    contents = list(holder / "content")
    for number, media in enumerate(contents):
        schema = media.value.get("schema", {})
        prefix = anchor if number == 0 else f"{anchor}-{number + 1}"
        name = schema_name(schema["$ref"]) if "$ref" in schema else ""
        examples = tuple(_examples(reader.api, media))
        yield Body(media.name, reader.type(schema), name, reader.fields(schema, (prefix,)), examples)


def _examples(api: Api, media: Place) -> Iterator[Example]:
    if "example" in media:
        yield _example("Example", media.value["example"], media.name)
    for listed in media / "examples":
        example = api.document.follow(listed).value
        if "value" in example:
            yield _example(str(example.get("summary", "Example")), example["value"], media.name)


def _example(title: str, value: Any, media_type: str) -> Example:
    if isinstance(value, str) and "json" not in media_type:
        return Example(title, value, "text")
    return Example(title, as_json(value), "json")


def _responses(
    operation: Operation, reader: Reader, errors: Mapping[tuple[str, str], ErrorResponse]
) -> Iterator[Response]:
    reader = replace(reader, returned=True)
    for status, response in operation.responses.items():
        error = errors.get((status, response.name)) or errors.get((status, operation.id))
        headers = tuple(
            (header.name, str((reader.api.document.follow(header).value or {}).get("description", "")))
            for header in response / "headers"
        )
        yield Response(
            status,
            _phrase(status),
            str(response.value.get("description", "")),
            tuple(_bodies(response, reader, f"response-{status}")),
            headers,
            error if status[:1] in "45" else None,
        )


def _phrase(status: str) -> str:
    try:
        return HTTPStatus(int(status)).phrase
    except ValueError:
        return ""


def _follow_ups(operation: Operation) -> Iterator[FollowUp]:
    seen = set()
    for response in operation.responses.values():
        for listed in response / "links":
            link = operation.document.follow(listed).value or {}
            target = operation.document.by_id.get(link.get("operationId", ""))
            if target is not None and target.id not in seen:
                seen.add(target.id)
                yield FollowUp(str(link.get("description", target.title)), target)


def neighbours(
    views: list[OperationView],
) -> Iterator[tuple[OperationView | None, OperationView, OperationView | None]]:
    """Yield each operation with the previous and the next one."""
    for index, view in enumerate(views):
        before = views[index - 1] if index else None
        after = views[index + 1] if index + 1 < len(views) else None
        yield before, view, after
