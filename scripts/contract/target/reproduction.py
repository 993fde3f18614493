"""The request of a finding as commands to paste: curl, a call of the Python client, and a replay by schemathesis.

Credentials are named by their environment variables, never shown.
"""

from __future__ import annotations

import ast
import importlib.util
import re
import shlex
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from functools import cache
from pathlib import Path
from typing import Any

from scripts.apis import PACKAGE_OF
from scripts.openapi import JSON, Operation

_CLIENTS = Path(__file__).resolve().parents[3] / "generated" / "python"
_SCHEMES = {"GIOSG_API_TOKEN": "Token"}


@dataclass(frozen=True)
class SentRequest:
    """The request as sent, with redacted values.

    Attributes:
        api, target: of the run; `document` is the path of its document.
        path: values of the path parameters.
        content: the body as text; empty for none.
        variables: environment variables of the credentials: a token, or user and secret; empty for none.
    """

    api: str
    target: str
    document: str
    operation: Operation
    path: Mapping[str, str]
    url: str
    query: tuple[tuple[str, str], ...]
    body: Any
    content: str
    variables: tuple[str, ...]


def commands(request: SentRequest) -> dict[str, str]:
    """Return shell commands by kind; no "sdk" if no client is available or able to send the request."""
    found = {"curl": _curl(request), "sdk": _sdk(request), "schemathesis": _replay(request)}
    return {kind: command for kind, command in found.items() if command}


def _curl(request: SentRequest) -> str:
    method = request.operation.method.upper()
    parts = ["curl --silent --show-error --include --request", method, shlex.quote(request.url)]
    data = ["--data-binary", shlex.quote(request.content)] if request.content else []
    if len(request.variables) == 2:  # the headers of gotom-sign include the content type
        body = f" --body {shlex.quote(request.content)} --content-type {JSON}" if request.content else ""
        sign = f"{_assigned(request)}gotom-sign sign {method} {shlex.quote(request.url)}{body}"
        return " ".join([sign, "|", *parts, *data, "--header", "@-"])
    if request.content:
        parts += ["--header", shlex.quote(f"Content-Type: {JSON}")]
    if request.variables:
        [name] = request.variables
        parts += ["--header", f'"Authorization: {_scheme(name)} ${name}"']
    return " ".join([*parts, *data])


def _sdk(request: SentRequest) -> str:
    resource, _, method = sdk_methods(request.api).get(request.operation.id, "").partition(".")
    if not method or not (request.variables or request.operation.is_public):
        return ""  # a client never omits credentials
    package = PACKAGE_OF[request.api]
    imported, arguments = package.facade, [repr(value) for value in _in_order(request)]
    if request.body is not None:
        imported += ", models"
        model = request.operation.bodies[JSON].get("$ref", "").rpartition("/")[2]
        arguments.append(f"models.{model}.from_dict({request.body!r})")
    if request.query:
        arguments.append(f"query={_mapping(request.query)!r}")
    client = f'{package.facade}.from_env(base_url="{request.target}")'
    call = f"{client}.{resource}.with_raw_response.{method}({', '.join(arguments)})"
    code = f"from {package.package} import {imported}; print({call}.status_code)"
    return f"{_assigned(request)}python -c {shlex.quote(code)}"


def _replay(request: SentRequest) -> str:
    parts = [f"path_parameters={dict(request.path)!r}"] if request.path else []
    parts += [f"query={_mapping(request.query)!r}"] if request.query else []
    parts += [f"body={request.body!r}, media_type={JSON!r}"] if request.body is not None else []
    imports, auth = ["schemathesis"], ""
    if len(request.variables) == 2:
        user, secret = (f'os.environ["{name}"]' for name in request.variables)
        imports += ["os", "scripts.signing.requests_auth"]
        auth = f", auth=scripts.signing.requests_auth.RequestsGoTomAuth({user}, {secret})"
    elif request.variables:
        [name] = request.variables
        imports.append("os")
        auth = f', headers={{"Authorization": "{_scheme(name)} " + os.environ["{name}"]}}'
    operation = f'["{request.operation.path}"]["{request.operation.method.upper()}"]'
    case = f'schemathesis.openapi.from_path("{request.document}"){operation}.Case({", ".join(parts)})'
    code = f'import {", ".join(imports)}; {case}.call_and_validate(base_url="{request.target}"{auth})'
    return f"python -c {shlex.quote(code)}"


def _in_order(request: SentRequest) -> Iterator[str]:
    """Return the path values in the order of the client method's arguments."""
    for name in re.findall(r"\{([^{}]*)\}", request.operation.path):
        yield request.path[name]


def _mapping(pairs: tuple[tuple[str, str], ...]) -> dict[str, Any]:
    found: dict[str, list[str]] = {}
    for name, value in pairs:
        found.setdefault(name, []).append(value)
    return {name: values[0] if len(values) == 1 else values for name, values in found.items()}


def _scheme(variable: str) -> str:
    return _SCHEMES.get(variable, "Bearer")


def _assigned(request: SentRequest) -> str:
    """Return assignments before a command that reads GOTOM_USER, for credentials in other variables."""
    usual = ("GOTOM_USER", "GOTOM_SECRET")
    if len(request.variables) != 2 or request.variables == usual:
        return ""
    return " ".join(f'{name}="${given}"' for name, given in zip(usual, request.variables, strict=True)) + " "


@cache
def sdk_methods(api: str) -> Mapping[str, str]:
    """Return the methods of the Python client by operationId, such as `teams.list`; empty without a client."""
    package = PACKAGE_OF[api].package
    spec = importlib.util.find_spec(package)
    root = Path(spec.origin).parent if spec and spec.origin else _CLIENTS / package / package
    found: dict[str, str] = {}
    for file in sorted((root / "resources").glob("*.py")):
        for node in ast.walk(ast.parse(file.read_text(encoding="utf-8"))):
            if isinstance(node, ast.FunctionDef):
                for call in ast.walk(node):
                    if isinstance(call, ast.Call) and isinstance(call.func, ast.Name) and call.func.id == "Call":
                        first = call.args[0]
                        if isinstance(first, ast.Constant):
                            found.setdefault(str(first.value), f"{file.stem}.{node.name}")
    return found
