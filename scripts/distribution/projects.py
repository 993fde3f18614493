"""Projects as they are built: copies in a temporary folder, with everything that a distribution contains."""

from __future__ import annotations

import json
import shutil
import tomllib
from collections.abc import Iterator, Mapping
from pathlib import Path

from scripts.apis import API_NAMES, PACKAGES
from scripts.contract.__main__ import COMMANDS
from scripts.contract.defaults import HOOKS
from scripts.distribution.modules import needed_modules, new_name, renamed
from scripts.files.errors import KnownError
from scripts.mock.app import create_app

ROOT = Path(__file__).resolve().parents[2]
MOCK = "giosg_gotom_mock"
_MOCK_SOURCE = "scripts.mock"
CONTRACT = "giosg_gotom_contract"
_CONTRACT_SOURCE = "scripts.contract"
_FUZZ = "scripts.contract.fuzz"
CHANGELOG = "CHANGELOG.md"
_OMITTED = shutil.ignore_patterns("__pycache__", "*.pyc", ".*")


class MissingInputError(KnownError):
    """A file that a package contains has not been made."""


def stage_all(folder: Path, url: str | None = None) -> Iterator[Path]:
    """Copy every project below a folder and yield the copies; `url` is the address of the repository.

    Raises:
        MissingInputError: the clients or the documents have not been generated.
    """
    for package in PACKAGES:
        source = ROOT / "generated" / "python" / package.package
        if not source.is_dir():
            raise MissingInputError(f"{source.relative_to(ROOT)}: no such folder; run `make generate`")
        project = folder / package.package
        shutil.copytree(source, project, ignore=_OMITTED)
        _complete(project, url)
        yield project
    for name, copy in ((MOCK, _copy_mock), (CONTRACT, _copy_contract)):
        project = folder / name
        copy(project)
        _complete(project, url)
        yield project


def project_version() -> str:
    """Return the version of the repository, which the mock and `contract` have too."""
    version: str = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))["project"]["version"]
    return version


def _copy_mock(project: Path) -> None:
    """Write the mock as a package of its own: its modules, what they import, documents and demo data."""
    _copy_tool(project, _MOCK_SOURCE, MOCK, needed_modules(ROOT, _MOCK_SOURCE))
    for name in API_NAMES:
        for document in (Path(f"{name}.json"), Path("data", f"{name}.json")):
            _copy_document(ROOT / "build" / "mock" / document, project / MOCK / "documents" / document)
    _copy_document(ROOT / "build" / "mock" / "control.json", project / MOCK / "documents" / "control.json")
    create_app(project / MOCK / "documents").close()  # an installed mock does not check them again
    shutil.copytree(ROOT / "scripts" / "mock" / "page", project / MOCK / "page", ignore=_OMITTED)


def _copy_contract(project: Path) -> None:
    """Write the commands of `contract` for any target, without the fuzz of our own mock, and the released documents."""
    commands = (one.module for one in COMMANDS.values() if one.module != _FUZZ)
    modules = needed_modules(ROOT, _CONTRACT_SOURCE, [f"{_CONTRACT_SOURCE}.__main__", HOOKS, *commands])
    _copy_tool(project, _CONTRACT_SOURCE, CONTRACT, modules)
    for folder in {file.parent for name, file in modules.items() if name.startswith(f"{_CONTRACT_SOURCE}.")}:
        for data in (file for file in folder.iterdir() if file.suffix in (".yaml", ".mjs")):
            shutil.copyfile(data, project / CONTRACT / data.relative_to(ROOT / "scripts" / "contract"))
    for name in API_NAMES:
        document = f"{name}.json"
        _copy_document(ROOT / "generated" / "openapi" / document, project / CONTRACT / "documents" / document)
    shutil.copyfile(ROOT / "schemathesis.toml", project / CONTRACT / "schemathesis.toml")


def _copy_tool(project: Path, source: str, package: str, modules: Mapping[str, Path]) -> None:
    """Write modules as a package: those of `source` at its top, the others below `_shared`."""
    (project / package / "_shared").mkdir(parents=True)
    for name, file in modules.items():
        path = project / new_name(name, source, package).replace(".", "/")
        target = path / "__init__.py" if file.name == "__init__.py" else path.with_suffix(".py")
        target.parent.mkdir(parents=True, exist_ok=True)
        target.write_text(renamed(file.read_text(encoding="utf-8"), source, package), encoding="utf-8")
    (project / package / "_shared" / "__init__.py").write_text('"""Parts that the tools of the project share."""\n')
    (project / package / "py.typed").touch()
    for name in ("README.md", "pyproject.toml"):
        shutil.copyfile(ROOT / source.replace(".", "/") / name, project / name)
    _replace(project / "pyproject.toml", {'version = "0"': f'version = "{project_version()}"'})
    with (project / package / "__init__.py").open("a", encoding="utf-8") as module:
        module.write(f'\n__version__ = "{project_version()}"\n')
    shutil.copyfile(ROOT / "LICENSE", project / "LICENSE")


def _copy_document(source: Path, target: Path) -> None:
    if not source.is_file():
        raise MissingInputError(f"{source.relative_to(ROOT)}: no such file; run `make overlays`")
    target.parent.mkdir(parents=True, exist_ok=True)
    # Without indentation, a quarter of the size, so that the mock starts faster.
    document = json.loads(source.read_text(encoding="utf-8"))
    target.write_text(json.dumps(document, ensure_ascii=False, separators=(",", ":")), encoding="utf-8")


def _complete(project: Path, url: str | None) -> None:
    """Add the changelog and the addresses, and normalize the modes."""
    shutil.copyfile(ROOT / CHANGELOG, project / CHANGELOG)
    if url is not None:
        _add_urls(project / "pyproject.toml", url.rstrip("/"))
    normalize_modes(project)


def normalize_modes(project: Path) -> None:
    """Set the modes of a project's files, so that an archive of it depends neither on the clone nor on the umask."""
    for path in (project, *project.rglob("*")):
        path.chmod(0o755 if path.is_dir() else 0o644)


def _add_urls(file: Path, url: str) -> None:
    addresses = {
        "Repository": url,
        "Changelog": f"{url}/blob/v{project_version()}/{CHANGELOG}",
        "Issues": f"{url}/issues",
    }
    lines = "\n".join(f'{name} = "{address}"' for name, address in addresses.items())
    _replace(file, {"[build-system]": f"[project.urls]\n{lines}\n\n[build-system]"})


def _replace(file: Path, changes: Mapping[str, str]) -> None:
    text = file.read_text(encoding="utf-8")
    for old, new in changes.items():
        if text.count(old) != 1:
            raise AssertionError(f"{file.name}: {old!r} must occur once")
        text = text.replace(old, new)
    file.write_text(text, encoding="utf-8")
