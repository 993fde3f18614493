"""The frame that all pages share: head, navigation, policy; and how text gets into a page without leaving its place."""

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
"""The name of the project's site."""

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
    """A path that breaks at its slashes where it is too long for a line."""
    return escape(path).replace("/", Markup("/<wbr>"))


TEMPLATES.filters.update(markdown=markdown.inline, link=operation_link, highlight=highlight, breakable=breakable)
TEMPLATES.globals.update(
    evidence_meanings=EVIDENCE, languages=[language.name for language in LANGUAGES], site_name=SITE
)

# `file:` is what 'self' does not cover when a page is opened from disk.
POLICY: dict[str, tuple[str, ...]] = {
    "default-src": ("'none'",),
    "script-src": ("'self'", "file:"),
    "style-src": ("'self'", "file:"),
    "img-src": ("'self'", "file:", "data:"),
    "base-uri": ("'none'",),
    "form-action": ("'none'",),
}
# A line break before a block has no effect; text in `<pre>` holds no such tags, since it is escaped.
_BREAKS = re.compile(
    r"\s*\n(?=</?(?:li|ul|ol|p|div|dl|dt|dd|section|article|details|summary|h[1-6]|table|thead|tbody|tr|t[dh]|nav)\b)"
)
# Attributes as templates and Markdown write them; in text, quotation marks are escaped.
_FROM_ROOT = re.compile(r'((?:href|src)=")/([^"]*")')


@dataclass(frozen=True, slots=True)
class Layout:
    """The frame of every page.

    Attributes:
        sidebar: beside the pages that belong to no API.
        menus: the entries of the bar: a name and links, or a single link.
        base_url: where the site will stand, with a slash at its end; empty if that is not known.
        version: the release that the site is of.
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
        """A page made from a template that extends `layout.html`.

        Args:
            file: the page's path from the root of the site.
            sidebar: that of its part of the site, if it has one.
            crumbs: the pages above it.
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
            policy=text.replace("&#39;", "'"),  # between double quotes, no single one ends the attribute
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
    """A description of at most that many characters, cut between words."""
    return text if len(text) <= length else text[: length - 1].rsplit(" ", 1)[0].rstrip(" .,;:") + "…"


def root_of(file: str) -> str:
    """The way from a page to the root of the site: empty, `../`, `../../`."""
    return "../" * file.count("/")


def relative(page: str, file: str) -> str:
    """A page whose links from the root of the site (`/errors.html`) are made relative to where it stands."""
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
    """What the page is, in the vocabulary of schema.org (JSON-LD). Breadcrumbs there need absolute addresses."""
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
    """The stylesheets, scripts and pictures that pages share, by name."""
    files = {path.name: path.read_text(encoding="utf-8") for path in sorted(_STATIC.iterdir())}
    # One language of samples is shown, once the reader has chosen it or scripts run; all are without scripts.
    rules = (
        f':root[data-language="{language.name}"] .sample[data-language]:not([data-language="{language.name}"])'
        for language in LANGUAGES
    )
    files["content.css"] += f"{', '.join(rules)} {{ display: none; }}\n"
    return files


def script_json(value: Any) -> str:
    r"""JSON for a `<script>` element, where `</script` and `<!--` end or change the element: each `<` as `\u003c`.

    Raises ValueError: a number that JSON has no words for.
    """
    return json.dumps(value, ensure_ascii=False, allow_nan=False, separators=(",", ":")).replace("<", r"\u003c")
