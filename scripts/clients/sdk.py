"""Build the model of an API's facade from the document and the parsed endpoints."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from dataclasses import replace
from pathlib import Path

from openapi_python_client.parser.openapi import Endpoint, GeneratorData
from openapi_python_client.parser.properties import ModelProperty, Property
from openapi_python_client.parser.properties.int import IntProperty
from openapi_python_client.parser.properties.list_property import ListProperty
from openapi_python_client.parser.properties.protocol import PropertyProtocol
from openapi_python_client.strings import PythonCode, PythonIdentifier

from scripts.clients.checks import UnsupportedError
from scripts.clients.evidence import evidence_line
from scripts.clients.methods import Argument, Condition, Group, Method, Pagination, Start
from scripts.clients.names import method_name, origin
from scripts.openapi import Document, Operation

SAMPLES = Path(__file__).resolve().parents[2] / "overlays" / "docs" / "samples"
_FIELD_PREFIX = "field_"


def groups(document: Document, parsed: GeneratorData) -> list[Group]:
    """Return the groups of the facade, in the order of the document's tags.

    Raises:
        UnsupportedError: an operation was not generated or has no group, or two methods of a group share a name.
    """
    endpoints = {
        str(endpoint.name): endpoint
        for collection in parsed.endpoint_collections_by_tag.values()
        for endpoint in collection.endpoints
    }
    models = {str(model.class_info.name): model for model in parsed.models}
    found = [
        Group(
            str(PythonIdentifier(tag["name"], "tag")),
            "".join(word.capitalize() for word in tag["name"].split("_")) + "Resource",
            " ".join(tag.get("description", tag["name"]).split()),
            [],
        )
        for tag in document.root["tags"]
    ]
    by_tag = dict(zip((tag["name"] for tag in document.root["tags"]), found, strict=True))
    for operation in document.operations:
        endpoint = endpoints.get(_identifier(operation.id))
        if endpoint is None:
            raise UnsupportedError(f"{operation.id}: openapi-python-client generated no function for it")
        if operation.tag not in by_tag:
            raise UnsupportedError(f"{operation.id}: undeclared tag {operation.tag!r}; add it to the document's `tags`")
        _add(by_tag[operation.tag], _method(operation, endpoint, models), document)
    total = len(document.operations)
    if total != len(endpoints):
        raise UnsupportedError(
            f"{total} operations became {len(endpoints)} functions; two operationIds give the same name"
        )
    return [group for group in found if group.methods]  # tags of webhooks only have no methods


def _add(group: Group, method: Method, document: Document) -> None:
    for other in group.methods:
        for name in other.names & method.names:
            named = [document.by_id[one.operation_id] for one in (other, method)]
            places = ", ".join(f"{operation.id} ({origin(operation)})" for operation in named)
            raise UnsupportedError(f"tag {group.name}: two methods are named {name}; set x-sdk-method on one: {places}")
    group.methods.append(method)


def _method(operation: Operation, endpoint: Endpoint, models: Mapping[str, ModelProperty]) -> Method:
    definition = operation.definition
    # A path and a query parameter may share a name, with different meanings.
    texts = {
        (one.value["in"], one.value["name"]): " ".join(one.value["description"].split()) for one in operation.parameters
    }
    positional = [
        Argument(str(found.python_name), _widened(_type(found)), None, texts["path", found.name.get_untrusted_value()])
        for found in endpoint.path_parameters
    ]
    fields = _fields(operation, endpoint, models) if definition.get("x-sdk-fields") else []
    if endpoint.bodies and not fields:
        positional.append(_body(operation, endpoint))
    keyword = list(fields)
    located = [("query", found) for found in endpoint.query_parameters]
    located += [("header", found) for found in endpoint.header_parameters]
    for where, found in located:
        _, _, default = _code(found.to_string()).partition(" = ")
        text = texts[where, found.name.get_untrusted_value()]
        keyword.append(Argument(str(found.python_name), _type(found), default or None, text))
    condition = _condition(operation, keyword, models)
    if condition is not None:
        kept = [one for one in keyword if condition.version or one.name != condition.parameter]
        keyword = [*kept, condition.argument]
    name = method_name(operation)
    return Method(
        name=name,
        group=str(PythonIdentifier(operation.tag, "tag")),
        operation_id=operation.id,
        http_method=operation.method.upper(),
        successes=_successes(operation.id, endpoint),
        is_public=operation.is_public,
        is_idempotent=bool(definition.get("x-sdk-idempotent")),
        module=str(endpoint.name),
        positional=positional,
        keyword=keyword,
        returns=_returns(operation, endpoint),
        summary=definition["summary"],
        description=" ".join(definition["description"].split()),
        evidence=evidence_line(definition, operation.document.root),
        pagination=_pagination(name, operation, endpoint, models),
        start=_start(operation, endpoint, models),
        errors=sorted(status for status in operation.responses if not status.startswith("2")),
        body=_made_of(fields, endpoint) if fields else _as_dict(operation),
        fields=tuple(argument.name for argument in fields),
        example=_example(operation),
        secrets=_secrets(operation, endpoint),
        condition=condition,
    )


def _secrets(operation: Operation, endpoint: Endpoint) -> tuple[str, ...]:
    """Return the arguments of the path that are secrets (`format: password`)."""
    formats = {
        one.value["name"]: operation.document.resolve(one.value["schema"]).get("format")
        for one in operation.parameters
        if one.value["in"] == "path"
    }
    found = (one for one in endpoint.path_parameters if formats[one.name.get_untrusted_value()] == "password")
    return tuple(str(one.python_name) for one in found)


def _condition(
    operation: Operation, keyword: Sequence[Argument], models: Mapping[str, ModelProperty]
) -> Condition | None:
    """Return the condition set by `x-sdk-tag`, checked against the parameters and the model."""
    wanted = operation.definition.get("x-sdk-tag")
    if wanted is None:
        return None
    where = f"{operation.id}: x-sdk-tag"
    tag = next((one for one in keyword if one.name == wanted["parameter"]), None)
    if tag is None or tag.type != "str | Unset":
        raise UnsupportedError(f"{where}: {wanted['parameter']!r} is not an optional query parameter of type string")
    if any(one.name == wanted["argument"] for one in keyword):
        raise UnsupportedError(f"{where}: the argument {wanted['argument']!r} has the name of another one")
    if "version" not in wanted:
        return Condition(tag.name, replace(tag, name=wanted["argument"]), None)
    name, _, attribute = wanted["version"].partition(".")
    _attributes(where, models.get(name), attribute, models)
    text = f"The version to act on: the `{name}` that was read, or its `{attribute}`. If it has changed since, nothing \
is done and a `VersionConflictError` is raised. The server compares and acts in one request."
    return Condition(tag.name, Argument(wanted["argument"], f"{name} | {tag.type}", "UNSET", text), (name, attribute))


def _accepted(operation: Operation) -> list[str]:
    """Return further models for a body, set by `x-sdk-accepts`; they are sent as dicts."""
    return list(operation.definition.get("x-sdk-accepts", []))


def _example(operation: Operation) -> str:
    """Return the Python sample of an operation; empty if it has none."""
    file = SAMPLES / operation.document.name / f"{operation.id}.py"
    return file.read_text(encoding="utf-8").rstrip() if file.exists() else ""


def _body(operation: Operation, endpoint: Endpoint) -> Argument:
    assert operation.body is not None
    types = " | ".join(_code(body.prop.get_type_string(no_optional=True)) for body in endpoint.bodies)
    if all(isinstance(body.prop, ModelProperty) for body in endpoint.bodies):
        types = " | ".join([types, *_accepted(operation), "Mapping[str, Any]"])
    schema = operation.document.resolve(next(iter(operation.bodies.values())))
    text = operation.body.value.get("description") or schema.get("description", "What to send.")
    if len(endpoint.bodies) > 1:
        text += " The model decides the content type; a dict is sent as JSON."
    optional = not endpoint.bodies[0].prop.required
    kind = f"{types} | Unset" if optional else types
    return Argument("body", kind, "UNSET" if optional else None, " ".join(text.split()))


def _fields(operation: Operation, endpoint: Endpoint, models: Mapping[str, ModelProperty]) -> list[Argument]:
    """Return the fields of a form as arguments, for `x-sdk-fields`. Raises UnsupportedError if not possible."""
    where = f"{operation.id}: x-sdk-fields"
    body = endpoint.bodies[0].prop if len(endpoint.bodies) == 1 else None
    model = models.get(str(body.class_info.name)) if isinstance(body, ModelProperty) else None
    if body is None or model is None or not body.required or model.additional_properties:
        raise UnsupportedError(f"{where}: needs a required body that is a single closed object")
    taken = {str(found.python_name) for found in endpoint.list_all_parameters() if found is not body}
    arguments = []
    for found in [*(model.required_properties or []), *(model.optional_properties or [])]:
        name = str(found.python_name)
        if name in taken or name in ("self", "body"):
            raise UnsupportedError(f"{where}: the field {name!r} has the name of another argument")
        _, _, default = _code(found.to_string()).partition(" = ")
        kind = _widened(re.sub(r"\bFile\b", "Uploadable", _type(found)))
        text = found.description.get_untrusted_value() if found.description else name
        if "Uploadable" in kind:
            text += " Pass bytes, a path, a file opened in binary mode, or a `File` to set the file name."
        arguments.append(Argument(name, kind, default or None, " ".join(text.split())))
    return sorted(arguments, key=lambda argument: argument.default is not None)


def _made_of(fields: Sequence[Argument], endpoint: Endpoint) -> str:
    """Return code that builds the model from its fields."""
    values = [f"{field.name}={_as_model_has_it(field)}" for field in fields]
    return f"{_code(endpoint.bodies[0].prop.get_type_string(no_optional=True))}({', '.join(values)})"


def _as_dict(operation: Operation) -> str | None:
    """Return code that turns another model into a dict; None if the body has one model."""
    others = " | ".join(_accepted(operation))
    return f"body.to_dict() if isinstance(body, {others}) else body" if others else None


def _as_model_has_it(field: Argument) -> str:
    if "Uploadable" in field.type:
        return _as_files(field)
    # Both are sent with str().
    return f"cast(UUID, {field.name})" if field.type == "UUID | str" else field.name


def _as_files(field: Argument) -> str:
    """Return code that wraps one or several uploads in `File`."""
    made = f"[as_file(one) for one in {field.name}]" if "list[" in field.type else f"as_file({field.name})"
    return made if field.default is None else f"UNSET if isinstance({field.name}, Unset) else {made}"


def _success_patterns(endpoint: Endpoint) -> list[tuple[str, int, int, str]]:
    """Return pattern, first and last status, and Python type of each documented success."""
    return [
        (response.status_code.pattern, *response.status_code.range, _type(response.prop))
        for response in endpoint.responses.patterns
        if response.status_code.range and 200 <= response.status_code.range[0] < 300
    ]


def _successes(name: str, endpoint: Endpoint) -> str:
    """Return code for the container of successful statuses."""
    found = _success_patterns(endpoint)
    if not found:
        raise UnsupportedError(f"{name}: no 2xx response is documented; add one")
    for _, low, high, _ in found:
        if low != high:
            return f"range({low}, {high + 1})"
    return "(" + ", ".join(str(low) for _, low, _, _ in found) + ",)"


def _returns(operation: Operation, endpoint: Endpoint) -> str:
    """Return the return type: the union of the documented 2xx bodies, with None for a missing body."""
    found: list[str] = []
    for pattern, _, _, kind in _success_patterns(endpoint):
        if not operation.answers(pattern):
            kind = "None"
        found += [kind] if kind not in found else []
    return " | ".join(found)


def _pagination(
    method: str, operation: Operation, endpoint: Endpoint, models: Mapping[str, ModelProperty]
) -> Pagination | None:
    """Return the pagination set by `x-sdk-pagination`, checked against the parameters and the page's model."""
    wanted = operation.definition.get("x-sdk-pagination")
    if wanted is None:
        return None
    where = f"{operation.id}: x-sdk-pagination"
    parameters = {found.name.get_untrusted_value(): found for found in endpoint.query_parameters}
    if wanted["parameter"] not in parameters:
        raise UnsupportedError(f"{where}: unknown query parameter {wanted['parameter']!r}")
    if "cursor" in parameters and wanted["parameter"] != "cursor":
        raise UnsupportedError(f"{where}: the query parameter 'cursor' has the name of an argument of the iterator")
    parameter = parameters[wanted["parameter"]]
    page = next((found.prop for found in endpoint.responses.patterns if found.status_code.pattern == "200"), None)
    to_next = _attributes(where, page, wanted["next"], models)
    to_items = _attributes(where, page, wanted["items"], models)
    items = to_items[-1]
    if not isinstance(items, ListProperty):
        raise UnsupportedError(f"{where}: {wanted['items']!r} is not an array")
    return Pagination(
        name="iter" if method == "list" else f"iter_{method}",
        constant=f"{method.upper()}_PAGES",
        parameter=str(parameter.python_name),
        wire_name=wanted["parameter"],
        kind="int" if isinstance(parameter, IntProperty) else "str",
        next=_read("page", to_next),
        items=_read("page", to_items) + ("" if all(found.required for found in to_items) else " or ()"),
        item=_type(items.inner_property),
    )


def _start(operation: Operation, endpoint: Endpoint, models: Mapping[str, ModelProperty]) -> Start | None:
    """Return the start operation set by `x-sdk-token`, checked against the models of request and response body."""
    wanted = operation.definition.get("x-sdk-token")
    if wanted is None:
        return None
    where = f"{operation.id}: x-sdk-token"
    answer = next((found.prop for found in endpoint.responses.patterns if found.status_code.pattern == "200"), None)
    to_token = _attributes(where, answer, wanted, models)
    if not all(found.required for found in to_token):
        raise UnsupportedError(f"{where}: {wanted!r} is not required in the answer")
    token = ".".join(str(found.python_name) for found in to_token)
    body = endpoint.bodies[0].prop if len(endpoint.bodies) == 1 else None
    if not operation.is_public or not isinstance(body, ModelProperty) or body.required_properties:
        raise UnsupportedError(f"{where}: the operation must be public, with one body without required fields")
    schema = operation.document.resolve(next(iter(operation.bodies.values())))
    fields = [
        Argument(
            str(found.python_name),
            _type(found),
            "UNSET",
            " ".join(schema["properties"][found.name.get_untrusted_value()]["description"].split()),
        )
        for found in body.optional_properties or []
    ]
    return Start(token, str(body.class_info.name), fields)


def _attributes(where: str, start: Property | None, path: str, models: Mapping[str, ModelProperty]) -> list[Property]:
    """Return the properties along a dotted path of names."""
    along: list[Property] = []
    found = start
    for name in path.split("."):
        model = models.get(str(found.class_info.name)) if isinstance(found, ModelProperty) else None
        known = [*(model.required_properties or []), *(model.optional_properties or [])] if model else []
        found = next((inner for inner in known if inner.name == name), None)
        if found is None:
            raise UnsupportedError(f"{where}: {name!r} of {path!r} is not a property of the response")
        along.append(found)
    return along


def _read(start: str, along: Sequence[Property]) -> str:
    """Return an expression that reads nested attributes, and gives None if one of them is missing."""
    read, present = start, []
    for found in along:
        read += f".{found.python_name}"
        if not found.required and found is not along[-1]:
            present.append(read)
    return f"({read} if {' and '.join(present)} else None)" if present else read


def _identifier(name: str) -> str:
    return str(PythonIdentifier(name, _FIELD_PREFIX))


def _widened(kind: str) -> str:
    """Also accept text for a UUID in a path or form."""
    return "UUID | str" if kind == "UUID" else kind


def _type(found: PropertyProtocol) -> str:
    return _code(found.get_type_string())


def _code(code: PythonCode) -> str:
    """Return code as text; `list` is qualified, because groups have a method of that name."""
    return re.sub(r"\blist\[", "builtins.list[", code.as_unembedded_code())
