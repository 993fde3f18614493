"""The public surface of a client package as text, one line per name, so that reviews show its changes.

Read from source by griffe, as in `contract diff`.
"""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import griffe

FILE = "PUBLIC.txt"
INTERNAL = frozenset(("calls", "encoding", "exchange", "multipart", "network", "retry", "settings", "transport"))
"""Undocumented modules of a client."""
_SHOWN = ("__all__", "__init__")
_VARIADIC = {griffe.ParameterKind.var_positional: "*", griffe.ParameterKind.var_keyword: "**"}


def write_surface(project: Path, package: str) -> None:
    """Write the surface of the package in a project folder into its `PUBLIC.txt`."""
    (project / FILE).write_text("".join(f"{line}\n" for line in surface(project, package)), encoding="utf-8")


def surface(project: Path, package: str) -> list[str]:
    """Return a line for each public class, function and attribute, sorted."""
    module = griffe.load(package, search_paths=[project], allow_inspection=False)
    assert isinstance(module, griffe.Module)
    return sorted(_lines(module))


def public_objects(scope: griffe.Object) -> Iterator[tuple[str, griffe.Object]]:
    """Yield the public objects of a module or class with their paths; aliases are listed where they are defined."""
    for member in scope.members.values():
        if member.is_alias or not isinstance(member, griffe.Object) or not is_public(member):
            continue
        yield member.path, member
        if isinstance(member, griffe.Module | griffe.Class):
            yield from public_objects(member)


def is_public(one: griffe.Object | griffe.Alias) -> bool:
    """Return whether neither a part of the path nor the module is private."""
    names = one.path.split(".")[1:]
    private = any(name.startswith("_") and not name.startswith("__") for name in names)
    return not private and not INTERNAL & set(names[:1])


def _lines(module: griffe.Module) -> Iterator[str]:
    for path, one in public_objects(module):
        if (one.name.startswith("__") and one.name not in _SHOWN) or one.name == "T":
            continue  # members of every model
        if isinstance(one, griffe.Class):
            yield f"{path}({', '.join(map(str, one.bases))})"
        elif isinstance(one, griffe.Function):
            result = "" if one.returns is None else f" -> {one.returns}"
            yield f"{path}({', '.join(_parameters(one))}){result}"
        elif isinstance(one, griffe.Attribute):
            kind = "" if one.annotation is None else f": {one.annotation}"
            value = "" if one.value is None or kind else f" = {one.value}"
            yield f"{path}{kind}{value}"


def _parameters(function: griffe.Function) -> Iterator[str]:
    named = False
    positional = [one for one in function.parameters if one.kind is griffe.ParameterKind.positional_only]
    for parameter in function.parameters:
        if parameter.kind is griffe.ParameterKind.keyword_only and not named:
            yield "*"
            named = True
        named = named or parameter.kind is griffe.ParameterKind.var_positional
        kind = "" if parameter.annotation is None else f": {parameter.annotation}"
        variadic = _VARIADIC.get(parameter.kind) if parameter.kind else None
        default = "" if parameter.default is None or variadic else f" = {parameter.default}"
        yield f"{variadic or ''}{parameter.name}{kind}{default}"
        if positional and parameter is positional[-1]:
            yield "/"
