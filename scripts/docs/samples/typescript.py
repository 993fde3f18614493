"""Samples in TypeScript, with the SDK."""

from __future__ import annotations

import re

from scripts.docs.errors import DocsError
from scripts.docs.examples import FORM, MULTIPART
from scripts.docs.samples.literals import JAVASCRIPT, javascript_text, literal
from scripts.docs.samples.request import ExampleRequest, SampleArgument
from scripts.docs.sdk.typescript import TypeScriptMethod, TypeScriptPackage

_WIDTH = 88


def typescript(request: ExampleRequest, package: TypeScriptPackage) -> str:
    """Return the source of a module that makes the call and prints the result.

    Raises:
        DocsError: the package has no method for the operation.
    """
    methods = sorted(package.of(request.operation.id), key=lambda method: method.kind != "iterate")
    if not methods:
        raise DocsError(
            f"{package.name}: no method calls {request.operation.id}; run `make generate` to update the package"
        )
    method = methods[0]
    client = client_name(request.operation.document.name, package.client)
    call = _call(request, method, f"{client}.{method.resource}.{method.name}")
    if method.kind == "iterate":
        use = f"for await (const item of {call}) {{\n  console.log(item);\n}}"
    elif method.returns == "Call<void>":
        use = f"await {call};"
    else:
        use = f"const result = await {call};\nconsole.log(result);"
    return (
        f'import {{ {package.client} }} from "{package.name}";\n\nconst {client} = {package.client}.fromEnv();\n{use}\n'
    )


def client_name(api: str, facade: str) -> str:
    """Return the variable for a client, such as `designer` for `InteractionDesigner`.

    It is the API's name if the class is named after it.
    """
    return api if api in facade.lower() else re.findall(r"[A-Z][a-z]+", facade)[-1].lower()


def _call(request: ExampleRequest, method: TypeScriptMethod, name: str) -> str:
    path = [_value(argument.value) for argument in request.path]
    arguments = path + [
        written
        for kind in method.inputs[len(path) :]
        if (written := _body(request) if kind == "body" else _object(request.query) if kind == "query" else "")
    ]
    flat = f"{name}({', '.join(arguments)})"
    if "\n" not in flat and len(flat) <= _WIDTH - 22:
        return flat
    if "\n" not in "".join(arguments[:-1]) and arguments[-1].startswith("{") and len(arguments) < 3:
        return flat
    indented = ["  " + each.replace("\n", "\n  ") for each in arguments]
    return f"{name}(\n" + "".join(f"{each},\n" for each in indented) + ")"


def _value(value: object) -> str:
    return literal(value, JAVASCRIPT)


def _object(arguments: tuple[SampleArgument, ...]) -> str:
    return literal({each.name: each.value for each in arguments}, JAVASCRIPT) if arguments else ""


def _body(request: ExampleRequest) -> str:
    if request.media_type not in (FORM, MULTIPART):
        return literal(request.body, JAVASCRIPT, used=8) if request.media_type else ""
    members = []
    for field in request.fields:
        value = javascript_text(field.value) + ("!" if field.value[0] and not isinstance(field.value[0], str) else "")
        if field.file_name:
            value = f'new File([{value}], "{field.file_name}", {{ type: "{field.media_type}" }})'
        members.append(f"  {JAVASCRIPT.key(field.name)}{value},\n")
    return "{\n" + "".join(members) + "}"
