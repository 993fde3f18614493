"""One client package, rendered by openapi-python-client with our templates and the facade beside its own files."""

from __future__ import annotations

import os
import shutil
import sys
from collections.abc import Mapping
from pathlib import Path
from typing import Any

from openapi_python_client import Project, _get_project_for_url_or_path
from openapi_python_client.config import Config, ConfigFile, MetaType
from openapi_python_client.parser.errors import GeneratorError

from scripts.clients.sdk import Package, groups

HERE = Path(__file__).resolve().parent
# What becomes the `auth` module of a package, by kind of credentials.
AUTH = {"hmac": HERE.parent / "signing" / "auth.py", "token": HERE / "token_auth.py"}
RUFF = (
    "ruff check . --isolated --fix-only --extend-select=I --no-cache",
    "ruff format . --isolated --line-length=120 --no-cache",
)


class GenerationError(Exception):
    """openapi-python-client refused or warned; the text holds all it said."""


def render(package: Package, document_file: Path, document: Mapping[str, Any], templates: Path, target: Path) -> None:
    """Render a package into an empty folder.

    Raises:
        GenerationError: openapi-python-client reported an error or a warning.
        UnsupportedError: see `sdk.groups`.
    """
    os.environ["PATH"] = f"{Path(sys.executable).parent}{os.pathsep}{os.environ['PATH']}"  # ruff is called by name
    config = Config.from_sources(
        ConfigFile(
            project_name_override=package.package.replace("_", "-"),
            package_name_override=package.package,
            post_hooks=list(RUFF),
        ),
        meta_type=MetaType.UV,
        document_source=document_file,
        file_encoding="utf-8",
        overwrite=True,
        output_path=target,
    )
    project = _get_project_for_url_or_path(config, custom_template_path=templates)
    if isinstance(project, GeneratorError):
        raise GenerationError(f"{document_file}: {project.header}: {project.detail}")
    rendered = _Rendering(project, package, document)
    problems = rendered.build()
    if problems:
        raise GenerationError("\n".join(f"{document_file}: {problem.header}: {problem.detail}" for problem in problems))


class _Rendering:
    """Adds facade and runtime to what a Project builds, before its hooks format everything."""

    def __init__(self, project: Project, package: Package, document: Mapping[str, Any]) -> None:
        self._project = project
        self._package = package
        self._document = document
        project.env.globals["facade_name"] = package.facade

    def build(self) -> list[GeneratorError]:
        format_all = self._project._run_post_hooks
        self._project._run_post_hooks = lambda: None  # type: ignore[method-assign]
        errors = list(self._project.build())
        if errors:
            return errors
        self._add_runtime()
        self._add_facade()
        format_all()
        return list(self._project._get_errors())

    def _add_runtime(self) -> None:
        for file in sorted((HERE / "runtime").glob("*.py")):
            shutil.copyfile(file, self._project.package_dir / file.name)
        shutil.copyfile(AUTH[self._package.credentials], self._project.package_dir / "auth.py")

    def _add_facade(self) -> None:
        template = self._project.env.get_template("facade.py.jinja")
        text = template.render(
            package=self._package,
            groups=groups(self._document, self._project.openapi),
            title=self._document["info"]["title"],
            base_url=self._document["servers"][0]["url"],
        )
        (self._project.package_dir / "facade.py").write_text(text, encoding="utf-8")
