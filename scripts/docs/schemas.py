"""The schema pages of an API: a page per schema, with an anchor per property."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from markupsafe import Markup

from scripts.docs.documents import Api, schema_names
from scripts.docs.fields import Field, Reader
from scripts.docs.highlight import as_json
from scripts.docs.layout import Layout
from scripts.docs.navigation import Link, api_sidebar
from scripts.evidence import Source
from scripts.openapi import Operation


@dataclass(frozen=True, slots=True)
class SchemaEntry:
    """A schema with its fields, including nested ones, and its users."""

    name: str
    type: Markup
    limits: tuple[Markup, ...]
    description: str
    source: Source | None
    fields: tuple[Field, ...]
    examples: tuple[str, ...]
    operations: tuple[Operation, ...]
    used_in: tuple[str, ...]


def render_schemas(api: Api, layout: Layout) -> dict[str, str]:
    """Render the list of schemas and a page for each, by path."""
    sidebar = api_sidebar(api)
    found = entries(api, Reader(api))
    home, overview = Link("/index.html", "Docs"), Link(api.link, api.title)
    pages = {
        api.schemas_link[1:]: layout.render(
            "schemas.html",
            api.schemas_link[1:],
            title=f"Schemas of {api.title}",
            description=f"Every schema and property of {api.title} {api.version}.",
            sidebar=sidebar,
            crumbs=[home, overview],
            api=api,
            entries=sorted(found, key=lambda entry: entry.name.lower()),
            columns="wide",
        )
    }
    for entry in found:
        file = api.schema_link(entry.name)[1:]
        pages[file] = layout.render(
            "schema.html",
            file,
            title=entry.name,
            description=" ".join(entry.description.split()) or f"A schema of {api.title}.",
            sidebar=sidebar,
            crumbs=[home, overview, Link(api.schemas_link, "Schemas")],
            api=api,
            entry=entry,
            columns="with-aside" if entry.examples or entry.operations or entry.used_in else "",
        )
    return pages


def entries(api: Api, reader: Reader) -> list[SchemaEntry]:
    """Return the schemas in document order."""
    users = _operations_by_schema(api)
    owners = {name: schema_names(schema) for name, schema in api.schemas.items()}
    return [
        SchemaEntry(
            name,
            reader.type(schema),
            reader.limits(schema),
            schema.get("description", ""),
            Source.of(schema, api.document.root),
            reader.fields(schema),
            tuple(_examples(schema)),
            tuple(users.get(name, ())),
            tuple(owner for owner, used in owners.items() if name in used and owner != name),
        )
        for name, schema in api.schemas.items()
    ]


def _examples(schema: dict[str, object]) -> Iterator[str]:
    listed = schema.get("examples", [])
    for value in [*([schema["example"]] if "example" in schema else []), *(listed if isinstance(listed, list) else [])]:
        if isinstance(value, dict | list):
            yield as_json(value)


def _operations_by_schema(api: Api) -> dict[str, list[Operation]]:
    found: dict[str, list[Operation]] = {}
    for operation in api.operations:
        body = operation.body.value if operation.body else None
        parts = [body, [response.value for response in operation.responses.values()]]
        for name in schema_names(parts):
            found.setdefault(name, []).append(operation)
    return found
