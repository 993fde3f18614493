"""Complete programs with the Python packages (`overlays/docs/programs/`): their page and their downloads."""

from __future__ import annotations

import ast
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path

from scripts.apis import PACKAGE_OF
from scripts.docs.documents import Api
from scripts.docs.errors import DocsError
from scripts.docs.guides import Guide
from scripts.docs.markdown import document

PROGRAMS = Path(__file__).resolve().parents[2] / "overlays" / "docs" / "programs"
FILE = "programs.html"
FOLDER = "programs"


@dataclass(frozen=True, slots=True)
class Programs:
    """The page, if there are programs, and their files by path on the site."""

    guides: tuple[Guide, ...]
    files: dict[str, str]


def read_programs(folder: Path, apis: Sequence[Api]) -> Programs:
    """Read the programs of a folder, in the order of their names, without those of APIs that are not on the site.

    Raises:
        DocsError: a program is not valid Python, or has no docstring.
    """
    packages = {PACKAGE_OF[api.name].package for api in apis if api.name in PACKAGE_OF}
    found: dict[str, str] = {}
    sections = [
        "# Programs\n\nComplete programs with the Python packages, as starting points. The tests run each of them.\n"
    ]
    for path in sorted(folder.glob("*.py")):
        source = path.read_text(encoding="utf-8")
        try:
            tree = ast.parse(source)
        except SyntaxError as error:
            raise DocsError(f"{path}:{error.lineno}: {error.msg}") from error
        text = ast.get_docstring(tree)
        if not text:
            raise DocsError(f"{path}: a program must begin with a docstring that says what it does")
        if any(module.partition(".")[0] in packages for module in _imports(tree)):
            title, _, rest = text.partition("\n")
            link = f"/{FOLDER}/{path.name}"
            code = source.removeprefix(source[: source.index('"""', 3) + 3]).strip()
            sections.append(
                f"## {title.rstrip('.')}\n{rest}\n\n[Download {path.name}]({link})\n\n```python\n{code}\n```\n"
            )
            found[link[1:]] = source
    guides = (Guide(FILE, document("\n".join(sections))),) if found else ()
    return Programs(guides, found)


def _imports(tree: ast.Module) -> Iterator[str]:
    for node in ast.walk(tree):
        if isinstance(node, ast.ImportFrom) and node.module:
            yield node.module
