"""Read the methods of a TypeScript package from the resources in its `src/`."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache
from pathlib import Path

from scripts.apis import PACKAGE_OF
from scripts.docs.errors import DocsError

PACKAGES = Path(__file__).resolve().parents[3] / "generated" / "typescript"

_RESOURCE = re.compile(
    r"^  (?:/\*\* (?P<text>.*) \*/\n  )?readonly (?P<name>\w+): (?P<type>\w+Resource);", re.MULTILINE
)
_METHOD = re.compile(
    r"  (?P<doc>/\*\*(?:(?!\*/)[\s\S])*\*/)\n"
    r"  (?P<name>\w+)\((?P<arguments>.*)\): (?P<returns>.+) \{\n"
    r"    return this\.client\.(?P<kind>\w+)\(operations\.(?P<operation>\w+), \{(?P<input>.*)\}, options\);"
)

_ERROR = re.compile(
    r"(?P<doc>/\*\*(?:(?!\*/)[\s\S])*\*/)\nexport (?:abstract )?class (?P<name>\w+)(?:<[^>]*>)? extends (?P<base>\w+)"
)


@dataclass(frozen=True, slots=True)
class TypeScriptMethod:
    """A method of a resource.

    Attributes:
        resource: property of the client.
        kind: `call`, `page` (a page of a list) or `iterate` (all items of a list).
        inputs: arguments except `options`, in this order: path parameters, `body`, `query`, `headers`.
    """

    resource: str
    name: str
    operation: str
    kind: str
    arguments: str
    returns: str
    doc: str
    inputs: tuple[str, ...]

    @property
    def signature(self) -> str:
        return f"{self.name}({self.arguments}): {self.returns}"


@dataclass(frozen=True, slots=True)
class TypeScriptPackage:
    """The public names of a package.

    Attributes:
        name: name of the package.
        client: the client class.
        options: declared options of the constructor.
        texts: description of each resource.
        errors: name, base class and description of each error.
    """

    name: str
    client: str
    options: str
    resources: dict[str, tuple[TypeScriptMethod, ...]]
    texts: dict[str, str]
    errors: tuple[tuple[str, str, str], ...]

    @property
    def methods(self) -> Iterator[TypeScriptMethod]:
        for methods in self.resources.values():
            yield from methods

    def of(self, operation: str) -> list[TypeScriptMethod]:
        return [method for method in self.methods if method.operation == operation]


@cache
def read_typescript(api: str, folder: Path = PACKAGES) -> TypeScriptPackage:
    """Read the package of an API. Raises DocsError: it is missing, or not as generated."""
    package = PACKAGE_OF[api]
    name = package.package.replace("_", "-")
    source = folder / name / "src"
    try:
        facade = (source / "facade.ts").read_text(encoding="utf-8")
        errors = (source / "runtime" / "errors.ts").read_text(encoding="utf-8")
        listed = list(_RESOURCE.finditer(facade))
        found = {each["name"]: _methods(each["name"], each["type"], source / "resources") for each in listed}
    except OSError as error:
        raise DocsError(f"{error.filename}: cannot read ({error.strerror}); run `make generate`") from error
    if not found or not all(found.values()):
        raise DocsError(f"{source}: no resources with methods; run `make generate`")
    options = re.search(rf"^export interface {package.facade}Options [\s\S]*?^\}}", facade, re.MULTILINE)
    return TypeScriptPackage(
        name,
        package.facade,
        options[0].removeprefix("export ") if options else "",
        found,
        {each["name"]: each["text"] or "" for each in listed},
        tuple((each["name"], each["base"], _text(each["doc"])) for each in _ERROR.finditer(errors)),
    )


def _methods(resource: str, class_name: str, folder: Path) -> tuple[TypeScriptMethod, ...]:
    for path in sorted(folder.glob("*.ts")):
        text = path.read_text(encoding="utf-8")
        begin = text.find(f"export class {class_name} ")
        if begin >= 0:
            return tuple(_method(resource, each) for each in _METHOD.finditer(text, begin))
    raise DocsError(f"{folder}: no module has the class {class_name}; run `make generate`")


def _method(resource: str, found: re.Match[str]) -> TypeScriptMethod:
    path = re.search(r"path: \[(.*?)\]", found["input"])
    names = [name.strip() for name in path[1].split(",")] if path else []
    others = [name for name in ("body", "query", "headers") if re.search(rf"\b{name}\b", found["input"])]
    return TypeScriptMethod(
        resource,
        found["name"],
        found["operation"],
        found["kind"],
        found["arguments"],
        found["returns"],
        _text(found["doc"]),
        (*names, *others),
    )


def _text(comment: str) -> str:
    """Return the text of a comment, without asterisks."""
    lines = comment.removeprefix("/**").removesuffix("*/").splitlines()
    return "\n".join(re.sub(r"^\s*\* ?", "", line) for line in lines).strip()
