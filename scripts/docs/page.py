"""The HTML of the pages and of their index."""

from __future__ import annotations

import base64
import hashlib
import json
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from jinja2 import Environment, FileSystemLoader, StrictUndefined

from scripts.docs.redoc import SCRIPT_NAME
from scripts.docs.samples import operations

_TEMPLATES = Environment(
    loader=FileSystemLoader(Path(__file__).parent / "templates"),
    autoescape=True,
    undefined=StrictUndefined,
    trim_blocks=True,
    lstrip_blocks=True,
    keep_trailing_newline=True,
)

# System fonts only: Redoc's own defaults name two that nobody has without a font host.
_FONTS = {
    "text": "system-ui, -apple-system, 'Segoe UI', Roboto, 'Noto Sans', 'Liberation Sans', sans-serif",
    "code": "ui-monospace, SFMono-Regular, Menlo, Consolas, 'Liberation Mono', monospace",
}
REDOC_OPTIONS: dict[str, Any] = {
    "requiredPropsFirst": True,
    "expandResponses": "200,201",
    "expandDefaultServerVariables": False,
    "jsonSamplesExpandLevel": 3,
    "hideDownloadButtons": True,
    "theme": {
        # Darker than Redoc's own, whose contrast is too low to read (WCAG 2.1 AA asks for 4.5 to 1).
        "colors": {"primary": {"main": "#1d4ed8"}, "text": {"secondary": "#4b5563"}},
        "typography": {
            "fontFamily": _FONTS["text"],
            "headings": {"fontFamily": _FONTS["text"]},
            "code": {"fontFamily": _FONTS["code"], "color": "#a3123a"},
        },
    },
}


@dataclass(frozen=True, slots=True)
class Entry:
    """A line of the index: `file` is the page's name beside it."""

    file: str
    title: str
    version: str
    summary: str
    operations: int


def entry(document: Mapping[str, Any], name: str) -> Entry:
    """The index entry of the API called `name`. Raises KeyError without a title or version."""
    info = document["info"]
    return Entry(
        f"{name}.html", info["title"], info["version"], info.get("summary", ""), sum(1 for _ in operations(document))
    )


def render_page(document: Mapping[str, Any], name: str) -> str:
    """The page of one API: its document inlined, Redoc beside it, and a policy that lets it ask no other host."""
    about = entry(document, name)
    document = _with_credentials(document)
    start = _TEMPLATES.get_template("start.js").render(options=_script_json(REDOC_OPTIONS))
    return _TEMPLATES.get_template("page.html").render(
        about=about,
        script=SCRIPT_NAME,
        start=start,
        start_hash=_policy_hash(start),
        document=_script_json(document),
    )


def render_index(entries: Sequence[Entry]) -> str:
    """The index: one link per page."""
    return _TEMPLATES.get_template("index.html").render(entries=entries)


def _with_credentials(document: Mapping[str, Any]) -> dict[str, Any]:
    """The document with a chapter on its security schemes, which Redoc else hides in a fold of each operation."""
    info = document["info"]
    if not document.get("components", {}).get("securitySchemes"):
        return dict(document)
    chapter = "# Credentials\n\n<SecurityDefinitions />\n"
    return {**document, "info": {**info, "description": f"{info.get('description', '').rstrip()}\n\n{chapter}"}}


def _script_json(value: Any) -> str:
    r"""JSON for a `<script>` element, where `</script` and `<!--` end or change the element: each `<` as `\u003c`."""
    return json.dumps(value, ensure_ascii=False, allow_nan=False, separators=(",", ":")).replace("<", r"\u003c")


def _policy_hash(script: str) -> str:
    """The hash by which a Content-Security-Policy allows an inline script (CSP level 3, section 6.7.3.3)."""
    return f"sha256-{base64.b64encode(hashlib.sha256(script.encode()).digest()).decode('ascii')}"
