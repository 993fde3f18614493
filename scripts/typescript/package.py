"""Write and compile a client package: generated types, facade and runtime."""

from __future__ import annotations

import json
import re
import shutil
import subprocess
from collections.abc import Mapping, Sequence
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

import jinja2

from scripts.apis import Package
from scripts.clients.checks import check_document
from scripts.clients.events import events
from scripts.clients.facts import accepted
from scripts.files.errors import KnownError
from scripts.files.output import write_text
from scripts.openapi import Document
from scripts.processes import run
from scripts.typescript.model import Facade, facade

HERE = Path(__file__).resolve().parent
ROOT = HERE.parents[1]
LICENSE = ROOT / "LICENSE"
APP_SCHEME = "giosgApp"
"""The security scheme of apps, with a token and the app's secret."""
_SIGNING = ("signing.ts", "hmac.ts")
_ONLY = {"hmac": frozenset({"token.ts"}), "token": frozenset(_SIGNING), "visitor": frozenset(_SIGNING)}
"""Files of the runtime that a package does not need, by kind of credentials."""


class GenerationError(KnownError):
    """The types cannot be generated, or the output does not compile; the message contains all errors."""


def folder_name(package: Package) -> str:
    """Return the name of a package in the registry, and of its folder."""
    return package.package.replace("_", "-")


def write_packages(files: Mapping[Package, Path], target: Path) -> dict[Package, Document]:
    """Write and compile the packages of some documents below a folder; return the documents.

    Raises:
        FileNotFoundError: a document is missing.
        GenerationError: see there.
        KnownError: a document cannot be read.
        UnsupportedError: the clients would send something in a document incorrectly.
    """
    documents = {package: Document.load(file, complete=True) for package, file in files.items()}
    for document in documents.values():
        check_document(document)
    folders = {package: target / folder_name(package) for package in files}
    _node(HERE / "types.mjs", *(path for one in files for path in (files[one].resolve(), folders[one] / "src")))
    for package, document in documents.items():
        _write(package, document, folders[package])
    compile_packages(list(folders.values()))
    return documents


def _write(package: Package, document: Document, folder: Path) -> None:
    source = folder / "src"
    types = source / "types.gen.ts"
    made = facade(package, document, types.read_text(encoding="utf-8"))
    values = {
        "facade": made,
        "title": document.root["info"]["title"],
        "project": folder_name(package),
        "version": document.root["info"]["version"],
        "base_url": document.hosts[0],
        "accept": accepted(document),
        "takes_apps": APP_SCHEME in document.security_schemes,
        "events": events(document),
        "md5": json.loads((ROOT / "package.json").read_text(encoding="utf-8"))["dependencies"]["js-md5"],
    }
    for name in ("README.md", "package.json", "src/index.ts", "src/facade.ts", "src/operations.ts"):
        _render(f"{Path(name).name}.jinja", folder / name, values)
    for resource in made.resources:
        _render("resource.ts.jinja", source / "resources" / f"{resource.module}.ts", {**values, "resource": resource})
    for file in sorted((HERE / "runtime").glob("*.ts")):
        if file.name not in _ONLY[package.credentials]:
            (source / "runtime").mkdir(exist_ok=True)
            shutil.copyfile(file, source / "runtime" / file.name)
    if values["events"]:
        schemas = document.root["components"]["schemas"]
        described = {one.model for one in events(document) if "resource" in schemas[one.model].get("required", ())}
        _render("webhooks.ts.jinja", source / "runtime" / "webhooks.ts", {**values, "with_resource": described})
        for file in sorted((HERE / "runtime" / "apps").glob("*.ts")):
            shutil.copyfile(file, source / "runtime" / file.name)
    shutil.copyfile(HERE / "templates" / "tsconfig.json", folder / "tsconfig.json")
    shutil.copyfile(LICENSE, folder / "LICENSE")


def compile_packages(folders: Sequence[Path]) -> None:
    """Compile packages into their `dist/`, two at a time. Raises GenerationError for errors of tsc."""
    compiler = ROOT / "node_modules" / "typescript-7" / "bin" / "tsc"
    # js-md5 is resolved from its installation, because a new package may be in a temporary folder.
    with ThreadPoolExecutor(2) as pool:
        list(pool.map(lambda folder: _node(compiler, "-p", folder / "tsconfig.json"), folders))


def _node(program: Path, *arguments: Path | str) -> None:
    command = ["node", str(program), *map(str, arguments)]
    done = run(command, cwd=ROOT, stdout=subprocess.PIPE, stderr=subprocess.PIPE)
    if done.returncode != 0:
        raise GenerationError(f"{program.name}: {done.stdout}{done.stderr}")


def _render(template: str, file: Path, values: Mapping[str, Facade | object]) -> None:
    text = _ENVIRONMENT.get_template(template).render(values)
    text = re.sub(r"[ \t]+$", "", text, flags=re.MULTILINE)
    write_text(re.sub(r"\n{3,}", "\n\n", text).strip("\n") + "\n", file)


def _comment(text: str) -> str:
    """Return text that cannot end the enclosing comment."""
    return text.replace("*/", "*\\/")


_ENVIRONMENT = jinja2.Environment(
    loader=jinja2.FileSystemLoader(HERE / "templates"),
    autoescape=False,
    trim_blocks=True,
    lstrip_blocks=True,
    undefined=jinja2.StrictUndefined,
)
_ENVIRONMENT.filters["comment"] = _comment
