"""Read the public names of a Python package from its source: client, resources with methods, errors, models."""

from __future__ import annotations

import ast
import re
import textwrap
from collections.abc import Collection, Iterable, Iterator
from dataclasses import dataclass, replace
from pathlib import Path

from scripts.apis import PACKAGE_OF
from scripts.docs.errors import DocsError

PACKAGES = Path(__file__).resolve().parents[3] / "generated" / "python"
_WIDTH = 88


@dataclass(frozen=True, slots=True)
class Docstring:
    """The parts of a docstring shown on pages.

    Attributes:
        text: summary and description, in Markdown.
        arguments: names and descriptions, of `Args:` or `Attributes:`.
    """

    text: str
    arguments: tuple[tuple[str, str], ...]


@dataclass(frozen=True, slots=True)
class Function:
    """A method.

    Attributes:
        operation: the operationId it calls; empty for methods of the client itself.
        calls: names of the called methods, in order; of resources and their helpers only.
    """

    name: str
    signature: str
    doc: Docstring
    operation: str
    calls: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Class:
    """A class with its public methods; `attributes` are annotated names, `base` is its base class."""

    name: str
    base: str
    doc: Docstring
    signature: str
    methods: tuple[Function, ...]
    attributes: tuple[tuple[str, str], ...]


@dataclass(frozen=True, slots=True)
class PythonPackage:
    """The public names of a package; `resources` by the client's attribute."""

    name: str
    client: Class
    resources: dict[str, Class]
    errors: tuple[Class, ...]
    models: tuple[Class, ...]


def read_python(api: str, operations: Collection[str], folder: Path = PACKAGES) -> PythonPackage:
    """Read the package of an API; `operations` are its operationIds.

    Raises:
        DocsError: the package is missing, or not as generated.
    """
    package = PACKAGE_OF[api]
    source = folder / package.package / package.package
    found = {each.name: each for each in _classes(source, operations, "*.py", "resources/*.py")}
    combining = {each.name: each for each in _classes(source, operations, "helpers/*.py")}
    if package.facade not in found:
        raise DocsError(f"{source}: no class {package.facade}; run `make generate`")
    resources = {
        _attribute(name): replace(each, methods=(*_of_operations(each), *_combining(each, combining.get(each.base))))
        for name, each in found.items()
        if name.endswith("Resource") and not name.startswith("Async") and any(one.operation for one in each.methods)
    }
    errors = tuple(_classes(source, (), "errors.py"))
    models = tuple(each for each in _classes(source, (), "models/*.py") if each.attributes)
    client = found[package.facade]
    inherited = found[client.base].methods if client.base in found else ()
    own = {method.name for method in client.methods}
    methods = (*client.methods, *(method for method in inherited if method.name not in own))
    return PythonPackage(package.package, replace(client, methods=methods), resources, errors, models)


def _of_operations(resource: Class) -> Iterator[Function]:
    return (method for method in resource.methods if method.operation)


def _combining(resource: Class, helpers: Class | None) -> Iterator[Function]:
    """Return the methods that combine several calls, each with the first operation it calls on this resource."""
    operations = {method.name: method.operation for method in resource.methods}
    for method in helpers.methods if helpers else ():
        first = next((operations[name] for name in method.calls if operations.get(name)), "")
        yield replace(method, operation=first)


def _attribute(class_name: str) -> str:
    """Return the attribute of a resource class: `team_memberships` for `TeamMembershipsResource`."""
    return re.sub(r"(?<=[a-z0-9])(?=[A-Z])", "_", class_name.removesuffix("Resource")).lower()


def _classes(source: Path, operations: Collection[str], *patterns: str) -> Iterator[Class]:
    for pattern in patterns:
        for path in sorted(source.glob(pattern)):
            for node in ast.parse(path.read_text(encoding="utf-8")).body:
                if isinstance(node, ast.ClassDef) and not node.name.startswith("_"):
                    yield _class(node, operations)


def _class(node: ast.ClassDef, operations: Collection[str]) -> Class:
    functions = [
        each
        for each in node.body
        if isinstance(each, ast.FunctionDef | ast.AsyncFunctionDef) and not _is_overload(each)
    ]
    init = next((each for each in functions if each.name == "__init__"), None)
    public = [each for each in functions if not each.name.startswith("_") and not _is_property(each)]
    walked = {each.name: list(ast.walk(each)) for each in functions} if operations else {}
    called = {name: _operation(nodes, operations) for name, nodes in walked.items()}
    calls = {each.name: _calls(walked.get(each.name, ())) for each in public}
    # An iterator over all items calls the list method.
    methods = tuple(
        Function(
            each.name,
            _signature(each.name, each),
            docstring(each),
            called.get(each.name) or next((called[name] for name in calls[each.name] if called.get(name)), ""),
            calls[each.name],
        )
        for each in public
    )
    attributes = tuple(
        (each.target.id, ast.unparse(each.annotation))
        for each in node.body
        if isinstance(each, ast.AnnAssign) and isinstance(each.target, ast.Name)
    )
    base = ast.unparse(node.bases[0]) if node.bases else ""
    return Class(node.name, base, docstring(node), _signature(node.name, init) if init else "", methods, attributes)


def _is_overload(function: ast.FunctionDef | ast.AsyncFunctionDef) -> bool:
    return any(ast.unparse(each) == "overload" for each in function.decorator_list)


def _is_property(function: ast.FunctionDef | ast.AsyncFunctionDef) -> bool:
    return any(ast.unparse(each).endswith("property") for each in function.decorator_list)


def _operation(nodes: Iterable[ast.AST], operations: Collection[str]) -> str:
    """Return the operationId among the nodes of a method."""
    constants = (each.value for each in nodes if isinstance(each, ast.Constant))
    return next((value for value in constants if isinstance(value, str) and value in operations), "")


def _calls(nodes: Iterable[ast.AST]) -> tuple[str, ...]:
    """Return the names of called methods among the nodes of a method, in source order."""
    calls = [each for each in nodes if isinstance(each, ast.Call)]
    named = [(each.lineno, each.func.attr) for each in calls if isinstance(each.func, ast.Attribute)]
    return tuple(name for _, name in sorted(named))


def _signature(name: str, function: ast.FunctionDef | ast.AsyncFunctionDef) -> str:
    """Return the signature without `self`; with one argument per line if it is long."""
    arguments = function.args
    arguments.args = [each for each in arguments.args if each.arg not in ("self", "cls")]
    returns = f" -> {ast.unparse(function.returns)}" if function.returns and name == function.name else ""
    flat = f"{name}({ast.unparse(arguments)}){returns}"
    if len(flat) <= _WIDTH:
        return flat
    parts = _split(ast.unparse(arguments))
    return f"{name}(\n" + "".join(f"    {part},\n" for part in parts) + f"){returns}"


def _split(arguments: str) -> list[str]:
    """Split arguments at the commas between them."""
    parts, depth, begin = [], 0, 0
    for position, character in enumerate(arguments):
        depth += (character in "[(") - (character in "])")
        if character == "," and depth == 0:
            parts.append(arguments[begin:position].strip())
            begin = position + 1
    return [*parts, arguments[begin:].strip()]


_SECTION = re.compile(r"^[ \t]*(Args|Attributes|Raises|Returns|Yields|Evidence)\b.*:", re.MULTILINE)


def docstring(node: ast.ClassDef | ast.FunctionDef | ast.AsyncFunctionDef) -> Docstring:
    """Parse a docstring in Google style."""
    text = ast.get_docstring(node) or ""
    begin = _SECTION.search(text)
    body = re.sub(r"^[ \t]+", "", text[: begin.start()] if begin else text, flags=re.MULTILINE).strip()
    section = re.search(r"^(?:Args|Attributes):\n((?:[ \t]+.*\n?|\n)+)", text, re.MULTILINE)
    return Docstring(body, tuple(_arguments(textwrap.dedent(section[1]))) if section else ())


def _arguments(section: str) -> Iterator[tuple[str, str]]:
    for found in re.finditer(r"^([\w*, ]+): (.*(?:\n[ \t]+.*)*)", section, re.MULTILINE):
        yield found[1], " ".join(found[2].split())
