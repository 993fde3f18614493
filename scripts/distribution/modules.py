"""The modules of `scripts` that a package needs, and their move into a package of another name."""

from __future__ import annotations

import ast
import re
from collections.abc import Collection, Iterator
from pathlib import Path

_SCRIPTS = "scripts"


def needed_modules(root: Path, package: str, entries: Collection[str] = ()) -> dict[str, Path]:
    """Return modules below `scripts`, and all modules that they import, by dotted name.

    The modules are `entries`, or, without them, all of a package. Packages on the way to a module are included. Modules
    that are imported by a computed name must be among them.
    """
    found: dict[str, Path] = {}
    waiting = [*(entries or _own(root, package))]
    while waiting:
        name = waiting.pop()
        if name in found or (file := _file(root, name)) is None:
            continue
        found[name] = file
        waiting += _imports(file, name)
        waiting.append(name.rpartition(".")[0])
    found.pop(_SCRIPTS, None)
    return dict(sorted(found.items()))


def _own(root: Path, package: str) -> Iterator[str]:
    for file in (root / package.replace(".", "/")).rglob("*.py"):
        parts = file.relative_to(root).with_suffix("").parts
        yield ".".join(parts[:-1] if parts[-1] == "__init__" else parts)


def _file(root: Path, name: str) -> Path | None:
    path = root / name.replace(".", "/")
    files = (path.with_suffix(".py"), path / "__init__.py")
    return next((file for file in files if name.startswith(_SCRIPTS) and file.is_file()), None)


def _imports(file: Path, module: str) -> Iterator[str]:
    """Yield all names that may be modules: `from package import name` may import a module or a member of one."""
    parts = module.split(".") if file.name == "__init__.py" else module.split(".")[:-1]
    for node in ast.walk(ast.parse(file.read_text(encoding="utf-8"))):
        if isinstance(node, ast.Import):
            yield from (alias.name for alias in node.names)
        elif isinstance(node, ast.ImportFrom):
            above = parts[: len(parts) - node.level + 1] if node.level else []
            source = ".".join([*above, *([node.module] if node.module else [])])
            yield source
            yield from (f"{source}.{alias.name}" for alias in node.names)


def new_name(name: str, package: str, target: str) -> str:
    """Return the name of a module in its new package: `target` for `package`, below `target._shared` for the others."""
    if name == package or name.startswith(f"{package}."):
        return target + name.removeprefix(package)
    return f"{target}._shared{name.removeprefix(_SCRIPTS)}"


def renamed(text: str, package: str, target: str) -> str:
    """Return source text in which every dotted name below `scripts` is the new one."""
    return re.sub(rf"\b{_SCRIPTS}(?:\.\w+)+", lambda found: new_name(found.group(), package, target), text)
