"""The pages of the SDK reference: Python, its models, and TypeScript."""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import Any

from scripts.apis import PACKAGE_OF
from scripts.docs.documents import SDK, Api
from scripts.docs.layout import Layout
from scripts.docs.navigation import Link, api_sidebar
from scripts.docs.samples.typescript import client_name
from scripts.docs.sdk.python import Class, Function, PythonPackage, read_python
from scripts.docs.sdk.typescript import TypeScriptMethod, TypeScriptPackage, read_typescript

_NOT_SHOWN = re.compile(r"^(@param|@throws|Evidence:)", re.MULTILINE)


@dataclass(frozen=True)
class SdkReference:
    """The packages of an API, and their pages."""

    api: Api
    python: PythonPackage
    typescript: TypeScriptPackage

    @property
    def variable(self) -> str:
        """The variable of the client in samples."""
        return client_name(self.api.name, self.typescript.client)

    def methods(self) -> dict[str, list[Link]]:
        """Return the methods of each operation, Python's first: link and name."""
        found: dict[str, list[Link]] = {operation.id: [] for operation in self.api.operations}
        for resource, described in self.python.resources.items():
            for method in described.methods:
                found[method.operation].append(self._link("python", resource, method))
        for resource, methods in self.typescript.resources.items():
            for each in methods:
                found[each.operation].append(self._link("typescript", resource, each))
        return found

    def links(self) -> dict[Link, str]:
        """Return the pages with their search keywords."""
        folder = f"/{self.api.name}/{SDK}"
        words = "SDK package client methods errors options install"
        return {
            Link(f"{folder}/python.html", f"Python SDK of {self.api.title}"): f"{words} {self.python.name}",
            Link(f"{folder}/python-models.html", f"Python models of {self.api.title}"): "models classes attributes",
            Link(f"{folder}/typescript.html", f"TypeScript SDK of {self.api.title}"): f"{words} {self.typescript.name}",
        }

    def _link(self, language: str, resource: str, method: Function | TypeScriptMethod) -> Link:
        page = f"/{self.api.name}/{SDK}/{language}.html#{resource}.{method.name}"
        return Link(page, f"{self.variable}.{resource}.{method.name}")

    def pages(self, layout: Layout) -> dict[str, str]:
        """Return the pages by path."""
        folder = f"{self.api.name}/{SDK}"
        by_id = self.api.document.by_id
        python = {
            "title": f"Python SDK of {self.api.title}",
            "description": f"Client, methods, options and errors of the Python package {self.python.name}.",
            "package": self.python,
            "operations": by_id,
            "columns": "with-aside",
        }
        models = {
            "title": f"Python models of {self.api.title}",
            "description": f"The classes of {self.python.name}.models with their attributes.",
            "models": [(model, self._schema(model)) for model in self.python.models],
        }
        typescript = {
            "title": f"TypeScript SDK of {self.api.title}",
            "description": f"Client, methods, options and errors of the TypeScript package {self.typescript.name}.",
            "package": self.typescript,
            "operations": by_id,
            "columns": "with-aside",
            "texts": {each.operation + each.name: _described(each) for each in self.typescript.methods},
        }
        parts: dict[str, tuple[str, dict[str, Any]]] = {
            "python.html": ("sdk_python.html", python),
            "python-models.html": ("sdk_models.html", models),
            "typescript.html": ("sdk_typescript.html", typescript),
        }
        crumbs = [Link("/index.html", "Docs"), Link(self.api.link, self.api.title)]
        return {
            f"{folder}/{name}": layout.render(
                template,
                f"{folder}/{name}",
                sidebar=api_sidebar(self.api),
                crumbs=crumbs,
                api=self.api,
                variable=self.variable,
                **values,
            )
            for name, (template, values) in parts.items()
        }

    def _schema(self, model: Class) -> str:
        """Return the page of a model's schema; empty for models named by the generator."""
        return self.api.schema_link(model.name) if model.name in self.api.schemas else ""


def sdk_reference(api: Api) -> SdkReference | None:
    """Return the packages of an API; None for a document without any. Raises DocsError."""
    if api.name not in PACKAGE_OF:
        return None
    return SdkReference(api, read_python(api.name, api.document.by_id), read_typescript(api.name))


def _described(method: TypeScriptMethod) -> str:
    """Return the text before the tags of a comment."""
    found = _NOT_SHOWN.search(method.doc)
    return method.doc[: found.start()].strip() if found else method.doc
