"""Examples of the methods: the samples of the docs, and their asynchronous twins, derived from them."""

from __future__ import annotations

import ast
import re
from collections.abc import Collection, Iterator, Sequence
from dataclasses import dataclass

from scripts.clients.methods import Group, Method
from scripts.files.errors import KnownError

_CLIENT = "Async"


class ExampleError(KnownError):
    """A sample cannot be converted to its asynchronous twin; the message names the sample."""


@dataclass(frozen=True)
class _Edit:
    """Text to insert at a position of the source (line, from 1, and column), in place of `replaced` bytes."""

    line: int
    column: int
    text: str
    replaced: int = 0


def asynchronous(name: str, source: str, facade: str, pages: Collection[str]) -> str:
    """Return the sample for the asynchronous client: one `async with`, and awaited calls.

    Args:
        name: name of the sample, for errors.
        source: the sample.
        facade: name of the synchronous client class.
        pages: methods that return pages or iterators, as `resource.method`.

    Raises:
        ExampleError: the sample does not have one `with` block.
    """
    tree = ast.parse(source)
    blocks = [node for node in tree.body if isinstance(node, ast.With)]
    if len(blocks) != 1:
        raise ExampleError(f"{name}: a sample has one `with` block at its top level")
    (block,) = blocks
    client = block.items[0].optional_vars
    if len(block.items) != 1 or not isinstance(client, ast.Name):
        raise ExampleError(f"{name}: `with` opens one client, and names it")
    edits = list(_Twin(client.id, pages).edits(block))
    lines = _edited(source.splitlines(), edits)
    begin = block.lineno - 1
    head = "\n".join(lines[:begin]).rstrip()
    body = "\n".join(f"    {line}" if line else "" for line in lines[begin:])
    between = "\n" if re.search(r"^(import|from) (?!giosg|gotom)", head, re.MULTILINE) else "\n\n"
    text = f"import asyncio{between}{head}\n\n\nasync def main() -> None:\n{body}\n\n\nasyncio.run(main())"
    text = text.replace("import time\n", "").replace("time.sleep(", "await asyncio.sleep(")
    return re.sub(rf"\b{facade}\b", f"{_CLIENT}{facade}", text)


def asynchronous_example(method: Method, facade: str, groups: Sequence[Group]) -> str:
    """Return the asynchronous twin of a method's example; empty if it has none. Raises ExampleError."""
    paged = {
        f"{group.name}.{name}" for group in groups for one in group.methods if one.pagination for name in one.names
    }
    return asynchronous(method.operation_id, method.example, facade, paged) if method.example else ""


class _Twin:
    """Finds the changes for an asynchronous client in the `with` block of a sample."""

    def __init__(self, client: str, pages: Collection[str]) -> None:
        self._client = client
        self._pages = pages
        self._named: set[str] = set()
        """Variables with pages or iterators."""

    def edits(self, block: ast.With) -> Iterator[_Edit]:
        yield _Edit(block.lineno, block.col_offset, "async ")
        opening = block.items[0].context_expr
        if isinstance(opening, ast.Call) and isinstance(opening.func, ast.Attribute) and opening.func.attr == "start":
            yield _Edit(opening.lineno, opening.col_offset, "await ")
        self._named = {
            target.id
            for node in ast.walk(block)
            if isinstance(node, ast.Assign) and self._gives_pages(node.value)
            for target in node.targets
            if isinstance(target, ast.Name)
        }
        for node in ast.walk(block):
            yield from self._edits(node)

    def _edits(self, node: ast.AST) -> Iterator[_Edit]:
        if isinstance(node, ast.For) and self._is_asynchronous(node.iter):
            yield _Edit(node.lineno, node.col_offset, "async ")
        elif isinstance(node, ast.comprehension) and self._is_asynchronous(node.iter):
            yield _Edit(node.target.lineno, node.target.col_offset - len("for "), "async ")
        elif isinstance(node, ast.Attribute | ast.Subscript) and self._is_awaited(node.value):
            yield _Edit(node.value.lineno, node.value.col_offset, "(")
            assert node.value.end_lineno is not None
            assert node.value.end_col_offset is not None
            yield _Edit(node.value.end_lineno, node.value.end_col_offset, ")")
        elif isinstance(node, ast.Call) and ast.unparse(node.func) == "list" and self._is_asynchronous(node.args[0]):
            assert node.end_lineno is not None
            assert node.end_col_offset is not None
            yield _Edit(node.lineno, node.col_offset, "[item async for item in ", len("list("))
            yield _Edit(node.end_lineno, node.end_col_offset - 1, "]", 1)
        if self._is_awaited(node):
            assert isinstance(node, ast.Call)
            yield _Edit(node.lineno, node.col_offset, "await ")

    def _method(self, node: ast.AST) -> str:
        """Return `resource.method` of a call of the client; empty for anything else."""
        parts: list[str] = []
        at = node.func if isinstance(node, ast.Call) else None
        while isinstance(at, ast.Attribute):
            parts.insert(0, at.attr)
            at = at.value
        return ".".join(parts) if isinstance(at, ast.Name) and at.id == self._client and len(parts) == 2 else ""

    def _is_awaited(self, node: ast.AST) -> bool:
        method = self._method(node)
        return bool(method) and not method.split(".")[1].startswith("iter")

    def _gives_pages(self, node: ast.AST) -> bool:
        return self._method(node) in self._pages

    def _is_asynchronous(self, node: ast.AST) -> bool:
        return self._gives_pages(node) or (isinstance(node, ast.Name) and node.id in self._named)


def _edited(lines: list[str], edits: list[_Edit]) -> list[str]:
    """Return the lines with the insertions, applied from the end, so that positions stay valid."""
    made = [line.encode() for line in lines]
    # At equal positions, a parenthesis comes before `await`, so it is inserted later.
    for edit in sorted(edits, key=lambda one: (one.line, one.column, one.text != "("), reverse=True):
        line = made[edit.line - 1]
        made[edit.line - 1] = line[: edit.column] + edit.text.encode() + line[edit.column + edit.replaced :]
    return [line.decode() for line in made]
