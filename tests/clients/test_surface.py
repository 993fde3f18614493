"""`PUBLIC.txt` of each client: what callers may use, one line per name."""

from __future__ import annotations

from pathlib import Path

import pytest

from scripts.apis import PACKAGES, Package
from scripts.clients.surface import surface
from tests.conftest import PROJECT

SOURCE = """
from typing import Any
_private = 1
LIMIT: int = 3
KINDS = ("a", "b")
class Base: ...
class Thing(Base):
    name: str
    _hidden: int
    def __init__(self, name: str) -> None: ...
    def __eq__(self, other: object) -> bool: ...
    def call(self, first: int, /, second: str = "x", *rest: Any, named: bool = False, **more: Any) -> list[int]: ...
    async def wait(self, *, seconds: float) -> None: ...
    def _internal(self) -> None: ...
"""


def test_a_line_shows_the_whole_signature(tmp_path: Path) -> None:
    package = tmp_path / "thing_client"
    package.mkdir()
    (package / "__init__.py").write_text(SOURCE)
    (package / "retry.py").write_text("def wait() -> None: ...")
    assert surface(tmp_path, "thing_client") == [
        "thing_client.Base()",
        "thing_client.KINDS = ('a', 'b')",
        "thing_client.LIMIT: int",
        "thing_client.Thing(Base)",
        "thing_client.Thing.__init__(self, name: str) -> None",
        "thing_client.Thing.call(self, first: int, /, second: str = 'x', *rest: Any, named: bool = False, **more: Any)"
        " -> list[int]",
        "thing_client.Thing.name: str",
        "thing_client.Thing.wait(self, *, seconds: float) -> None",
    ]


@pytest.mark.parametrize("package", PACKAGES, ids=lambda package: package.api)
def test_the_file_of_each_client_has_its_facade_and_errors(package: Package) -> None:
    name = package.package
    lines = (PROJECT / "generated" / "python" / name / "PUBLIC.txt").read_text(encoding="utf-8").splitlines()
    assert lines == surface(PROJECT / "generated" / "python" / name, name)
    assert any(line.startswith(f"{name}.errors.NotFoundError(") for line in lines)
    assert any(f".{package.facade}.from_env(" in line for line in lines)
