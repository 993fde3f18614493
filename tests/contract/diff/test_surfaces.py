"""`contract diff` finds what leaves or changes the surface of a client, in Python and in TypeScript."""

from __future__ import annotations

from pathlib import Path

import pytest

from scripts.contract.diff import Changes
from scripts.contract.diff.python_surface import compare_python
from scripts.contract.diff.typescript_surface import compare_typescript

PYTHON = '''
"""A client."""
from .errors import ClientError
LIMIT: int = 3
class Shop:
    name: str
    def create(self, body: str, *, timeout: float | None = None) -> int: ...
    def delete(self, item: str) -> None: ...
    def _send(self) -> None: ...
'''
ERRORS = "class ClientError(Exception): ...\nclass NotFound(ClientError): ...\n"
TYPESCRIPT = """
export declare const LIMIT: number;
export declare class Shop {
  #private;
  readonly name: string;
  create(body: string, options?: object): Promise<number>;
  remove(item: string): Promise<void>;
}
export interface Order { id: string; note?: string | null; }
export type Colour = "red" | "blue";
"""


def package(root: Path, initial: str, errors: str = ERRORS, **modules: str) -> Path:
    folder = root / "shop"
    folder.mkdir(parents=True)
    for name, text in {"__init__": initial, "errors": errors, **modules}.items():
        (folder / f"{name}.py").write_text(text, encoding="utf-8")
    return root


def found(changes: Changes) -> set[tuple[str, str]]:
    return {(change.code, change.place) for change in changes}


@pytest.mark.parametrize(
    ("old", "new", "code", "place"),
    [
        ("def delete(self, item: str)", "def remove(self, item: str)", "client-name-removed", "shop.Shop.delete"),
        ("def delete(self, item: str)", "def delete(self)", "client-signature-changed", "shop.Shop.delete"),
        ("item: str)", "item: str, force: bool)", "client-signature-changed", "shop.Shop.delete"),
        ("item: str)", "thing: str)", "client-signature-changed", "shop.Shop.delete"),
        ("item: str)", "item: int)", "client-type-changed", "shop.Shop.delete"),
        ("-> int", "-> str", "client-type-changed", "shop.Shop.create"),
        ("= None)", "= 5.0)", "client-value-changed", "shop.Shop.create"),
        ("LIMIT: int = 3", "LIMIT: int = 4", "client-value-changed", "shop.LIMIT"),
        ("    name: str\n", "", "client-name-removed", "shop.Shop.name"),
        ("class Shop:", "class Store:", "client-name-removed", "shop.Shop"),
    ],
)
def test_a_change_of_a_python_client_is_found(old: str, new: str, code: str, place: str, tmp_path: Path) -> None:
    assert old in PYTHON
    before, after = package(tmp_path / "old", PYTHON), package(tmp_path / "new", PYTHON.replace(old, new))
    assert (code, place) in found(compare_python(before, after, "shop"))


def test_a_lost_base_class_of_an_error_is_found(tmp_path: Path) -> None:
    before = package(tmp_path / "old", PYTHON)
    after = package(tmp_path / "new", PYTHON, ERRORS.replace("NotFound(ClientError)", "NotFound(Exception)"))
    changes = found(compare_python(before, after, "shop"))
    assert changes == {("client-base-removed", "shop.errors.NotFound")}


@pytest.mark.parametrize(
    ("old", "new"),
    [
        ("item: str)", "item: str, *, force: bool = False)"),
        ("    def _send(self) -> None: ...\n", ""),
        ('"""A client."""', '"""A shop."""'),
        ("class Shop:", "class Other: ...\nclass Shop:"),
    ],
)
def test_a_harmless_change_of_a_python_client_is_not_reported(old: str, new: str, tmp_path: Path) -> None:
    assert old in PYTHON
    before, after = package(tmp_path / "old", PYTHON), package(tmp_path / "new", PYTHON.replace(old, new))
    assert {code for code, _ in found(compare_python(before, after, "shop"))} <= {"client-name-added"}


def test_an_internal_module_of_a_python_client_may_change(tmp_path: Path) -> None:
    before = package(tmp_path / "old", PYTHON, retry="def wait() -> None: ...\n")
    after = package(tmp_path / "new", PYTHON, retry="")
    assert found(compare_python(before, after, "shop")) == set()


def compiled(root: Path, text: str) -> Path:
    (root / "dist").mkdir(parents=True)
    (root / "dist" / "shop.d.ts").write_text(text, encoding="utf-8")
    (root / "dist" / "index.d.ts").write_text('export * from "./shop.js";\n', encoding="utf-8")
    (root / "package.json").write_text('{"type": "module"}', encoding="utf-8")
    return root


@pytest.mark.parametrize(
    ("old", "new", "expected"),
    [
        ("remove(", "delete(", {("client-name-removed", "Shop.remove"), ("client-name-added", "Shop.delete")}),
        ("item: string", "item: number", {("client-signature-changed", "Shop.remove")}),
        ("item: string", "item: string, force: boolean", {("client-signature-changed", "Shop.remove")}),
        ("item: string", "item: string, force?: boolean", {("client-parameter-added", "Shop.remove")}),
        ("Promise<void>", "Promise<string>", {("client-type-changed", "Shop.remove")}),
        ("id: string", "id: number", {("client-type-changed", "Order.id")}),
        ("note?: string | null; ", "", {("client-name-removed", "Order.note")}),
        ('"red" | "blue"', '"red"', {("client-type-changed", "Colour")}),
        ("export declare const LIMIT: number;", "", {("client-name-removed", "LIMIT")}),
        ("readonly name: string;", "/** Its name. */ readonly name:  string;", set()),
    ],
)
def test_a_change_of_a_typescript_client_is_found(
    old: str, new: str, expected: set[tuple[str, str]], tmp_path: Path
) -> None:
    assert old in TYPESCRIPT
    before, after = compiled(tmp_path / "old", TYPESCRIPT), compiled(tmp_path / "new", TYPESCRIPT.replace(old, new))
    assert found(compare_typescript(before, after, "shop")) == expected
