"""Rules about schemas: each rejects a construct that was seen to break a downstream tool."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Any

import jsonschema_rs

from scripts.lint.rule import Violation, document_rule
from scripts.openapi import Document, Place
from scripts.openapi.schemas import EXTENSIBLE_ENUM, Role, SchemaPlace, branches, reachable, schemas, types_of

# Names used by the generated Python classes and functions themselves (openapi-python-client 0.29).
RESERVED_PROPERTIES = frozenset({"additional_properties", "to_dict", "from_dict", "d", "cls", "field_dict"})
RESERVED_PARAMETERS = frozenset({"params"})
RESERVED_SCHEMAS = frozenset({"Unset"})


@document_rule
def schema_valid(document: Document) -> Iterator[Violation]:
    """A schema is valid JSON Schema 2020-12."""
    for schema in schemas(document):
        if schema.keyword or not isinstance(schema.value, dict):
            continue
        try:
            jsonschema_rs.meta.validate({"$schema": "https://json-schema.org/draft/2020-12/schema"} | schema.value)
        except jsonschema_rs.ValidationError as error:
            place = schema.place
            for key in error.instance_path:
                place = place / key
            yield Violation(place, f"{error.message} (see JSON Schema 2020-12)")


@document_rule
def schema_title(document: Document) -> Iterator[Violation]:
    """A component schema has a type, a title and a description."""
    for schema in schemas(document):
        if schema.role is not Role.COMPONENT or not isinstance(schema.value, dict):
            continue
        missing = [key for key in ("type", "title", "description") if not schema.value.get(key)]
        if missing:
            yield Violation(schema.place, f"missing {', '.join(missing)} (add it; docs and clients show it)")


@document_rule
def no_openapi_30_keyword(document: Document) -> Iterator[Violation]:
    """The keywords `nullable` and `example`, deprecated or removed in OpenAPI 3.1, are not used."""
    for schema in schemas(document):
        if not isinstance(schema.value, dict):
            continue
        if "nullable" in schema.place:
            yield Violation(schema.place / "nullable", "keyword of OpenAPI 3.0 (write `type: [<type>, 'null']`)")
        if "example" in schema.place:
            yield Violation(schema.place / "example", "keyword of OpenAPI 3.0 (write `examples: [<value>]`)")
    holders = [*document.defined("parameters"), *document.defined("headers")]
    for holder in [*holders, *(media.place for media in document.media_types)]:
        if "example" in holder:
            yield Violation(holder / "example", "a single example (write `examples: {<name>: {summary, value}}`)")


@document_rule
def no_boolean_schema(document: Document) -> Iterator[Violation]:
    """Boolean schemas occur only as `additionalProperties` or `unevaluatedProperties`."""
    for schema in schemas(document):
        if isinstance(schema.value, bool) and schema.keyword not in ("additionalProperties", "unevaluatedProperties"):
            yield Violation(schema.place, "boolean schema, which stops the client generator (write an object schema)")


@document_rule
def array_has_items(document: Document) -> Iterator[Violation]:
    """An array schema describes its items."""
    for schema in schemas(document):
        if "array" in schema.types and not {"items", "prefixItems"} & set(schema.value):
            yield Violation(schema.place, "array without `items` (describe them; `items: {}` if nothing is known)")


@document_rule
def const_object(document: Document) -> Iterator[Violation]:
    """The value of `const` is not an object or array."""
    for schema in schemas(document):
        if isinstance(schema.value, dict) and isinstance(schema.value.get("const"), (dict, list)):
            yield Violation(
                schema.place / "const", "object or array, which stops the client generator (describe its members)"
            )


@document_rule
def enum_one_type(document: Document) -> Iterator[Violation]:
    """Enum values are all strings or all integers; null goes into a `oneOf` with the enum."""
    for schema, listed in _enums(document):
        values = listed.value
        if None in values or "null" in schema.types:
            yield Violation(
                schema.place,
                "nullable enum, which becomes three client classes (write `oneOf: [{$ref: <enum>}, {type: 'null'}]`)",
            )
        elif {type(value) for value in values} not in ({str}, {int}):
            yield Violation(listed, "mixed value types; all must be strings or all integers (split the enum)")


def _enums(document: Document) -> Iterator[tuple[SchemaPlace, Place]]:
    """Yield every list of values, closed or open, with its schema."""
    for schema in schemas(document):
        for keyword in ("enum", EXTENSIBLE_ENUM):
            if isinstance(schema.value, dict) and isinstance(schema.value.get(keyword), list):
                yield schema, schema.place / keyword


@document_rule
def enum_collision(document: Document) -> Iterator[Violation]:
    """The values of a string enum give distinct constant names."""
    for _, listed in _enums(document):
        taken: dict[str, str] = {}
        for value in listed.value:
            if not isinstance(value, str):
                continue
            constant = re.sub(r"[^A-Z0-9]+", "_", value.upper())
            if taken.setdefault(constant, value) != value:
                yield Violation(
                    listed,
                    f"{value!r} and {taken[constant]!r} both become {constant} (use a string with a pattern instead)",
                )


@document_rule
def reserved_name(document: Document) -> Iterator[Violation]:
    """Properties, parameters and schemas do not use names reserved by generated code."""
    for schema in schemas(document):
        if schema.role is Role.PROPERTY and schema.place.name in RESERVED_PROPERTIES:
            yield Violation(schema.place, f"property {schema.place.name!r} {_RENAME}")
        if schema.role is Role.COMPONENT and schema.place.name in RESERVED_SCHEMAS:
            yield Violation(schema.place, f"schema {schema.place.name!r} {_RENAME}")
    for parameter in document.defined("parameters"):
        if parameter.value.get("name") in RESERVED_PARAMETERS:
            yield Violation(parameter / "name", f"parameter {parameter.value['name']!r} {_RENAME}")


_RENAME = "breaks the generated client (fix the client templates first, then remove the name from the reserved names)"


@document_rule
def schema_name_case(document: Document) -> Iterator[Violation]:
    """The names of component schemas differ by more than case."""
    first: dict[str, str] = {}
    for place in document.component("schemas"):
        other = first.setdefault(place.name.lower(), place.name)
        if other != place.name:
            yield Violation(place, f"differs from {other!r} only by case (rename one; they share a file in the client)")


@document_rule
def allof_objects(document: Document) -> Iterator[Violation]:
    """`allOf` combines only objects."""
    for schema in schemas(document):
        for branch in schema.place / "allOf":
            if not any("object" in types_of(part.value) for part in branches(document, branch)):
                yield Violation(
                    branch, "not an object, which the client generator cannot merge (write one flat schema)"
                )


@document_rule
def patch_no_default(document: Document) -> Iterator[Violation]:
    """The body of a partial update has no defaults; clients would send them and overwrite stored values."""
    seen = set()
    for operation in document.operations:
        if not operation.body or not (operation.method == "patch" or operation.id.startswith("update")):
            continue
        for media in operation.body / "content":
            for place in reachable(document, media / "schema"):
                if "default" in place and place.path not in seen:
                    seen.add(place.path)
                    yield Violation(
                        place / "default", f"default in the body of {operation.id} (move it to the description)"
                    )


@document_rule
def form_flat_closed(document: Document) -> Iterator[Violation]:
    """A form body has its own schema: a closed, flat object without nulls."""
    for media in document.media_types:
        if not media.is_form:
            continue
        written = media.place / "schema"
        schema = document.follow(written)
        value = schema.value if isinstance(schema.value, dict) else {}
        if types_of(value) != ["object"] or value.get("additionalProperties") is not False:
            yield Violation(schema, "open form schema (write `type: object`, `additionalProperties: false`)")
        for place in schema / "properties":
            kind = _not_flat(document.follow(place).value)
            if kind:
                yield Violation(
                    place, f"{kind} in a form, which has no standard encoding (allow it in the JSON body only)"
                )
        for other in document.media_types:
            if not other.is_form and "$ref" in written and (other.place / "schema").value == written.value:
                yield Violation(written, "schema shared with a body that is not a form (give the form its own schema)")
                break


def _not_flat(value: dict[str, Any]) -> str:
    types = types_of(value)
    if "null" in types:
        return "null"
    if not types or {"array", "object"} & set(types):
        return "an array, an object or a choice"
    return ""


@document_rule
def parameter_style(document: Document) -> Iterator[Violation]:
    """A parameter uses only features that every client supports: default style, `schema`, simple types."""
    for parameter in document.defined("parameters"):
        schema = document.follow(parameter / "schema").value
        if not isinstance(schema, dict):
            yield Violation(parameter, "missing `schema` (add one; clients drop parameters with `content`)")
            continue
        if parameter.value.get("style", "form") not in ("form", "simple") or parameter.value.get("in") == "cookie":
            yield Violation(
                parameter, "style or location that clients do not support (use a plain query, path or header parameter)"
            )
        where, types, format_ = parameter.value.get("in"), set(types_of(schema)), schema.get("format")
        if where in ("path", "header") and (types & {"array", "object", "null"} or format_ == "date-time"):
            yield Violation(parameter, f"not a plain string or number in the {where} (describe it as a string)")
        if where == "path" and "boolean" in types:
            yield Violation(
                parameter, "boolean in the path, which clients send as `True` (describe it as a string enum)"
            )
        if where == "query" and "array" in types and parameter.value.get("explode") is False:
            yield Violation(
                parameter, "array with `explode: false`, which clients send as several values (describe it as a string)"
            )


RULES = (
    schema_valid,
    schema_title,
    no_openapi_30_keyword,
    no_boolean_schema,
    array_has_items,
    const_object,
    enum_one_type,
    enum_collision,
    reserved_name,
    schema_name_case,
    allof_objects,
    patch_no_default,
    form_flat_closed,
    parameter_style,
)
