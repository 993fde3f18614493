"""The guides: Markdown files, with values filled in from the documents at build time."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

from jinja2 import Environment, StrictUndefined, TemplateError

from scripts.apis import PACKAGE_OF, Package
from scripts.docs.documents import SDK, Api, operation_link
from scripts.docs.errors import DocsError
from scripts.docs.layout import Layout
from scripts.docs.markdown import Rendered, document
from scripts.docs.signature import render_signature

GUIDES = Path(__file__).parent / "guides"
_MARKDOWN = Environment(undefined=StrictUndefined, autoescape=False, keep_trailing_newline=True)


@dataclass(frozen=True, slots=True)
class Guide:
    """A guide: `file` is the name of its page."""

    file: str
    text: Rendered

    @property
    def link(self) -> str:
        return f"/{self.file}"

    @property
    def title(self) -> str:
        return self.text.title

    @property
    def lead(self) -> str:
        return self.text.lead


def read_guides(folder: Path, apis: Sequence[Api]) -> list[Guide]:
    """Read the guides of a folder, in the order of their names (`1-first.md` becomes `first.html`).

    The link `operation:createTeam` points to that operation, `schema:Team` and `schema:Team.name` to the first API
    with that schema. Raises DocsError.
    """
    guides = []
    for path in sorted(folder.glob("*.md")):
        try:
            source = path.read_text(encoding="utf-8")
            text = _MARKDOWN.from_string(source).render(signatures=_signatures(apis), packages=lambda: _packages(apis))
            rendered = document(text, lambda target: link_target(target, apis))
        except (OSError, TemplateError, DocsError) as error:
            raise DocsError(f"{path}: {error}") from error
        if not rendered.title:
            raise DocsError(f"{path}: a guide begins with its title, `# ...`")
        guides.append(Guide(f"{path.stem.split('-', 1)[-1]}.html", rendered))
    return guides


def render_text(text: Rendered, file: str, layout: Layout) -> str:
    """Render the page of a guide, or of another Markdown text."""
    return layout.render(
        "guide.html",
        file,
        title=text.title,
        description=text.lead or text.title,
        columns="with-aside" if text.headings else "",
        text=text,
    )


def _signatures(apis: Sequence[Api]) -> dict[str, str]:
    """Return the worked example of each signing security scheme, by name. Raises DocsError."""
    return {
        name: render_signature(scheme["x-signature"])
        for api in apis
        for name, scheme in api.document.security_schemes.items()
        if "x-signature" in scheme
    }


def _packages(apis: Sequence[Api]) -> list[dict[str, str]]:
    """Yield the client packages, with their names and environment variables."""
    return [
        {
            "title": f"[{api.title}]({api.link})",
            "python": f"[`{package.package.replace('_', '-')}`](/{api.name}/{SDK}/python.html)",
            "typescript": f"[`{package.package.replace('_', '-')}`](/{api.name}/{SDK}/typescript.html)",
            "module": package.package,
            "variables": ", ".join(f"`{name}`" for name in _variables(package)),
        }
        for api in apis
        if (package := PACKAGE_OF.get(api.name)) is not None
    ]


def _variables(package: Package) -> list[str]:
    credentials = {
        "token": ["GIOSG_API_TOKEN", "GIOSG_ACCESS_TOKEN"],
        "visitor": ["GIOSG_VISITOR_ACCESS_TOKEN"],
        "hmac": ["GOTOM_TENANT", "GOTOM_USER", "GOTOM_SECRET"],
    }
    return [*credentials[package.credentials], f"{package.environment}_BASE_URL"]


def link_target(target: str, apis: Sequence[Api]) -> str:
    """Return the address of a link in a guide. Raises DocsError: no API has its target."""
    kind, _, name = target.partition(":")
    if kind == "operation":
        links = [operation_link(api.document.by_id[name]) for api in apis if name in api.document.by_id]
    elif kind == "schema":
        schema, *fields = name.split(".")
        links = [api.schema_link(schema, *fields) for api in apis if schema in api.schemas]
    else:
        return target
    if not links:
        raise DocsError(f"the link {target} is broken: no document has it")
    return links[0]
