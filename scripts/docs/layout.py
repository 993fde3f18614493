"""The frame of all pages: head, navigation and policy; and safe embedding of text."""

from __future__ import annotations

import json
import posixpath
import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from functools import cache
from pathlib import Path
from typing import Any

from jinja2 import Environment, FileSystemLoader, StrictUndefined
from markupsafe import Markup, escape

from scripts.docs import markdown
from scripts.docs.documents import operation_link
from scripts.docs.highlight import highlight
from scripts.docs.navigation import Link, Sidebar
from scripts.docs.samples import LANGUAGES
from scripts.evidence import EVIDENCE

SITE = "Plumbline"
"""Name of the site."""

FOLDER = Path(__file__).parent
_STATIC = FOLDER / "static"

TEMPLATES = Environment(
    loader=FileSystemLoader(FOLDER / "templates"),
    autoescape=True,
    undefined=StrictUndefined,
    trim_blocks=True,
    lstrip_blocks=True,
    keep_trailing_newline=True,
)


def breakable(path: str) -> Markup:
    """Return a path that may wrap after slashes."""
    return escape(path).replace("/", Markup("/<wbr>"))


TEMPLATES.filters.update(markdown=markdown.inline, link=operation_link, highlight=highlight, breakable=breakable)
TEMPLATES.globals.update(
    evidence_meanings=EVIDENCE, languages=[language.name for language in LANGUAGES], site_name=SITE
)

# 'self' does not cover `file:`, for pages opened from disk.
POLICY: dict[str, tuple[str, ...]] = {
    "default-src": ("'none'",),
    "script-src": ("'self'", "file:"),
    "style-src": ("'self'", "file:"),
    "img-src": ("'self'", "file:", "data:"),
    "base-uri": ("'none'",),
    "form-action": ("'none'",),
}
# A line break before a block element has no effect; `<pre>` contains no such tags, because text is escaped.
_BREAKS = re.compile(
    r"\s*\n(?=</?(?:li|ul|ol|p|div|dl|dt|dd|section|article|details|summary|h[1-6]|table|thead|tbody|tr|t[dh]|nav)\b)"
)
# Attributes as written by templates and Markdown; in text, quotation marks are escaped.
_FROM_ROOT = re.compile(r'((?:href|src)=")/([^"]*")')


@dataclass(frozen=True, slots=True)
class Layout:
    """The frame of every page.

    Attributes:
        sidebar: sidebar of pages that belong to no API.
        menus: entries of the navigation bar: a name and links, or a single link.
        base_url: address of the published site, with a trailing slash; empty if unknown.
        version: the documented release.
    """

    sidebar: Sidebar
    apis: Sequence[Link]
    bar: Sequence[Link]
    base_url: str = ""
    version: str = ""
    policy: Mapping[str, tuple[str, ...]] = field(default_factory=lambda: POLICY)

    def render(
        self,
        template: str,
        file: str,
        *,
        title: str,
        sidebar: Sidebar | None = None,
        crumbs: Sequence[Link] = (),
        more_policy: Mapping[str, tuple[str, ...]] | None = None,
        **values: Any,
    ) -> str:
        """Render a page from a template that extends `layout.html`.

        Args:
            file: the page's path from the root of the site.
            sidebar: the sidebar of its section, if it has one.
            crumbs: its parent pages.
            more_policy: sources to add to the policy.
        """
        policy = dict(self.policy)
        for directive, sources in (more_policy or {}).items():
            policy[directive] = (*policy.get(directive, ()), *sources)
        text = escape("; ".join(f"{directive} {' '.join(sources)}" for directive, sources in policy.items()))
        values = {"columns": ""} | values
        summary = shortened(values["description"])
        page = TEMPLATES.get_template(template).render(
            file=file,
            here=f"/{file}",
            title=title,
            sidebar=sidebar or self.sidebar,
            crumbs=crumbs,
            policy=text.replace("&#39;", "'"),  # in a double-quoted attribute, single quotes need no escape
            apis=self.apis,
            bar=self.bar,
            base_url=self.base_url,
            version=self.version,
            root=root_of(file),
            structured=script_json(_structured(file, title, crumbs, self.base_url)),
            summary=summary,
            **values,
        )
        return relative(_BREAKS.sub("", page), file)


def shortened(text: str, length: int = 160) -> str:
    """Return a description cut to a number of characters, between words."""
    return text if len(text) <= length else text[: length - 1].rsplit(" ", 1)[0].rstrip(" .,;:") + "…"


def root_of(file: str) -> str:
    """Return the path from a page to the root of the site: empty, `../` or `../../`."""
    return "../" * file.count("/")


def relative(page: str, file: str) -> str:
    """Return a page with links from the root of the site (`/errors.html`) made relative to its location."""
    folder = posixpath.dirname(file)

    def one(found: re.Match[str]) -> str:
        target, mark, rest = found[2][:-1].partition("#")
        if target == file and mark:
            return f'{found[1]}#{rest}"'
        return f'{found[1]}{_way(target, folder)}{mark}{rest}"'

    return _FROM_ROOT.sub(one, page)


@cache
def _way(target: str, folder: str) -> str:
    """Return the relative path from a folder to a file. Cached, because the pages of a folder share most links."""
    return posixpath.relpath(target, folder or ".")


def _structured(file: str, title: str, crumbs: Sequence[Link], base_url: str) -> dict[str, Any]:
    """Return structured data for the page (JSON-LD, schema.org). Breadcrumbs require absolute addresses."""
    above = [*crumbs, Link(f"/{file}", title)]
    items = [
        {"@type": "ListItem", "position": position, "name": each.title, "item": base_url + each.link.removeprefix("/")}
        for position, each in enumerate(above, start=1)
    ]
    return {
        "@context": "https://schema.org",
        "@type": "TechArticle",
        "headline": title,
        "inLanguage": "en",
        "isPartOf": {"@type": "WebSite", "name": SITE},
    } | ({"breadcrumb": {"@type": "BreadcrumbList", "itemListElement": items}} if base_url else {})


def static_files() -> dict[str, str]:
    """Return the shared stylesheets, scripts and images, by name."""
    files = {path.name: path.read_text(encoding="utf-8") for path in sorted(_STATIC.iterdir())}
    # With scripts, only the samples of the chosen language are shown; without scripts, all are.
    rules = (
        f':root[data-language="{language.name}"] .sample[data-language]:not([data-language="{language.name}"])'
        for language in LANGUAGES
    )
    files["content.css"] += f"{', '.join(rules)} {{ display: none; }}\n"
    return files


def script_json(value: Any) -> str:
    r"""Return JSON for a `<script>` element, with each `<` as `\u003c`, so that nothing ends or changes the element.

    Raises ValueError for NaN and infinities.
    """
    return json.dumps(value, ensure_ascii=False, allow_nan=False, separators=(",", ":")).replace("<", r"\u003c")
