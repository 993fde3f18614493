"""Render a client package: openapi-python-client with our templates, plus runtime and facade."""

from __future__ import annotations

import contextlib
import io
import shutil
import subprocess
from collections.abc import Sequence
from functools import partial
from pathlib import Path
from types import CodeType
from typing import Any

from jinja2.bccache import Bucket, BytecodeCache
from openapi_python_client import Project
from openapi_python_client.config import Config, ConfigFile, MetaType
from openapi_python_client.parser import GeneratorData
from openapi_python_client.parser.errors import GeneratorError
from openapi_python_client.parser.openapi import Endpoint
from openapi_python_client.parser.properties import Property
from openapi_python_client.strings import PythonIdentifier
from ruff import find_ruff_bin  # type: ignore[import-untyped]  # it has no types

from scripts.apis import Package
from scripts.clients.checks import Node, check_document, separator
from scripts.clients.events import events
from scripts.clients.evidence import enum_evidence, model_evidence
from scripts.clients.examples import asynchronous_example
from scripts.clients.facts import accepted, public_calls, secret_properties
from scripts.clients.sdk import groups
from scripts.files.errors import KnownError
from scripts.openapi import Document, Operation
from scripts.processes import run

HERE = Path(__file__).resolve().parent
LICENSE = HERE.parents[1] / "LICENSE"
# Source of a package's `auth` module by kind of credentials.
_SIGNING = HERE.parent / "signing"
_TOKEN_AUTH = HERE / "runtime" / "auth" / "token_auth.py"
AUTH = {"hmac": _SIGNING / "auth.py", "token": _TOKEN_AUTH, "visitor": _TOKEN_AUTH}
# Modules of our own beside the runtime, by kind of credentials.
SHARED = {"hmac": (_SIGNING / "secret_mistakes.py",)}
APP_SCHEME = "giosgApp"
"""The security scheme of apps, with a token and the app's secret."""
_RUFF = (
    ("check", "--fix", "--extend-select=I", "--output-format=concise"),
    ("format", "--line-length=120"),
)


class GenerationError(KnownError):
    """openapi-python-client reported an error or warning, or its output is invalid; the message has all reports."""


def render(package: Package, document: Document, templates: Path, target: Path) -> None:
    """Render a package into a new folder.

    Raises:
        GenerationError: openapi-python-client reported an error or a warning, or ruff found an error in the output.
        UnsupportedError: see `check`.
    """
    project = check(package, document, templates, target)
    with contextlib.redirect_stdout(io.StringIO()):  # `build` prints its folder
        _refuse(package, project.build())
    _format(package, target)


def check(package: Package, document: Document, templates: Path, target: Path) -> Project:
    """Check a document and return the project that renders its package; writes nothing.

    Raises:
        GenerationError: openapi-python-client reported an error or a warning.
        UnsupportedError: the document uses an unsupported feature; see `checks` and `sdk.groups`.
    """
    check_document(document)
    config = Config.from_sources(
        ConfigFile(
            project_name_override=package.package.replace("_", "-"),
            package_name_override=package.package,
            post_hooks=[],
        ),
        meta_type=MetaType.UV,
        document_source=target,  # not read, because the document is already parsed
        file_encoding="utf-8",
        overwrite=True,
        output_path=target,
    )
    parsed = GeneratorData.from_dict(document.root, config=config)
    _refuse(package, [parsed] if isinstance(parsed, GeneratorError) else [])
    assert isinstance(parsed, GeneratorData)
    project = _ClientProject(parsed, config, templates, package, document)
    _refuse(package, project._get_errors())
    return project


def _refuse(package: Package, problems: Sequence[GeneratorError]) -> None:
    if problems:
        raise GenerationError("\n".join(f"{package.api}: {problem.header}: {problem.detail}" for problem in problems))


def _format(package: Package, target: Path) -> None:
    """Sort imports, remove unused ones, lint the result and format it, with ruff in isolated mode."""
    for arguments in _RUFF:
        command = [find_ruff_bin(), *arguments, "--isolated", "--no-cache", "--quiet", "."]
        done = run(command, cwd=target, stdout=subprocess.PIPE, stderr=subprocess.PIPE)
        if done.returncode != 0:
            raise GenerationError(f"{package.package}: ruff {arguments[0]}: {done.stdout}{done.stderr}")


def _python_name(operation: Operation) -> str:
    return str(PythonIdentifier(operation.id, "field_"))


def _key(endpoint: Endpoint, found: Property) -> tuple[str, str]:
    return str(endpoint.name), found.name.get_untrusted_value()


def _position(order: list[tuple[str, str]], endpoint: Endpoint, found: Property) -> int:
    return order.index(_key(endpoint, found))


def _between(parameter: Node) -> str:
    """Return code for the last argument of `query_part`, needed only for arrays that are not exploded."""
    between = separator(parameter)
    return "" if between == "&" else f', "{between}"'


class _CompiledTemplates(BytecodeCache):
    """Templates that were compiled for another package."""

    def __init__(self) -> None:
        self._codes: dict[tuple[str, str], CodeType] = {}

    def get_cache_key(self, name: str, filename: str | None = None) -> str:
        return name  # whatever folder it is in; the checksum is that of the text

    def load_bytecode(self, bucket: Bucket) -> None:
        bucket.code = self._codes.get((bucket.key, bucket.checksum))

    def dump_bytecode(self, bucket: Bucket) -> None:
        assert bucket.code is not None
        self._codes[bucket.key, bucket.checksum] = bucket.code


_COMPILED = _CompiledTemplates()


class _ClientProject(Project):
    """A project of openapi-python-client plus runtime and facade."""

    def __init__(
        self, parsed: GeneratorData, config: Config, templates: Path, package: Package, document: Document
    ) -> None:
        super().__init__(openapi=parsed, config=config, custom_template_path=templates)
        self.env.bytecode_cache = _COMPILED
        self._package = package
        self._helpers = sorted((HERE / "runtime" / "helpers" / package.api).glob("*.py"))
        described = {
            (_python_name(operation), place.value["name"]): place.value
            for operation in document.operations
            for place in operation.parameters
            if place.value["in"] == "query"
        }
        order = list(described)
        for collection in parsed.endpoint_collections_by_tag.values():
            for endpoint in collection.endpoints:
                # Restore the document's order; the parser puts parameters of the path item last.
                endpoint.query_parameters.sort(key=partial(_position, order, endpoint))
        self._groups = groups(document, parsed) if not self._get_errors() else []
        facade: dict[str, Any] = {
            "package": package,
            "groups": self._groups,
            "helpers": {file.stem for file in self._helpers},
            "title": document.root["info"]["title"],
            "accept": accepted(document),
            "public": public_calls(document),
            "secret": secret_properties(document),
            "base_url": document.hosts[0],
            "takes_apps": APP_SCHEME in document.security_schemes,
            "events": events(document),
            "twin_example": lambda method: asynchronous_example(method, package.facade, self._groups),
            "model_evidence": model_evidence(document),
            "enum_evidence": enum_evidence(document, config),
            "operation_id": {_python_name(operation): operation.id for operation in document.operations},
            "between": lambda endpoint, found: _between(described[_key(endpoint, found)]),
        }
        self.env.globals.update(facade)

    def _build_api(self) -> None:
        super()._build_api()
        for file in sorted((HERE / "runtime").glob("*.py")):
            shutil.copyfile(file, self.package_dir / file.name)
        shared = SHARED.get(self._package.credentials, ())
        for file in (*sorted((HERE / "runtime" / self._package.credentials).glob("*.py")), *shared):
            shutil.copyfile(file, self.package_dir / file.name)
        shutil.copyfile(AUTH[self._package.credentials], self.package_dir / "auth.py")
        shutil.copyfile(LICENSE, self.project_dir / "LICENSE")
        if self._helpers:
            (self.package_dir / "helpers").mkdir()
            for file in (HERE / "runtime" / "helpers" / "__init__.py", *self._helpers):
                shutil.copyfile(file, self.package_dir / "helpers" / file.name)
        self._render("facade")
        resources = self.package_dir / "resources"
        resources.mkdir()
        (resources / "__init__.py").write_text('"""Methods, a module per resource."""\n', encoding="utf-8")
        for group in self._groups:
            self._render("resource", f"resources/{group.name}", group=group)
        if self.env.globals["events"]:
            self._render("webhooks")
            for file in sorted((HERE / "runtime" / "apps").glob("*.py")):
                shutil.copyfile(file, self.package_dir / file.name)

    def _render(self, template: str, module: str | None = None, **variables: Any) -> None:
        text = self.env.get_template(f"{template}.py.jinja").render(**variables)
        (self.package_dir / f"{module or template}.py").write_text(text, encoding="utf-8")
