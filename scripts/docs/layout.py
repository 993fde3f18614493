"""What all pages share: templates, navigation, and the policy that lets a page ask no other host."""

from __future__ import annotations

import base64
import hashlib
import json
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from jinja2 import Environment, FileSystemLoader, StrictUndefined

from scripts.docs import markdown
from scripts.docs.documents import operation_link
from scripts.docs.evidence import COLOURS
from scripts.evidence import EVIDENCE

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
TEMPLATES.filters["markdown"] = markdown.inline
TEMPLATES.filters["link"] = operation_link
TEMPLATES.globals.update(evidence_meanings=EVIDENCE, evidence_colours=COLOURS)

# `file:` is what 'self' does not cover when a page is opened from disk.
POLICY: dict[str, tuple[str, ...]] = {
    "default-src": ("'none'",),
    "script-src": ("'self'", "file:"),
    "style-src": ("'self'", "file:"),
    "img-src": ("data:",),
    "base-uri": ("'none'",),
    "form-action": ("'none'",),
}


@dataclass(frozen=True, slots=True)
class Link:
    """An entry of the navigation: `file` is the page's name beside all others."""

    file: str
    title: str


@dataclass(frozen=True, slots=True)
class Menu:
    """A group of entries under one word; one without a word stands in the bar itself."""

    title: str
    links: tuple[Link, ...]


@dataclass(frozen=True, slots=True)
class Layout:
    """The frame of every page."""

    menus: Sequence[Menu]
    policy: Mapping[str, tuple[str, ...]] = field(default_factory=lambda: POLICY)

    def render(
        self, template: str, file: str, *, more_policy: Mapping[str, tuple[str, ...]] | None = None, **values: Any
    ) -> str:
        """A page made from a template that extends `layout.html`. `more_policy` adds sources to the policy."""
        policy = dict(self.policy)
        for directive, sources in (more_policy or {}).items():
            policy[directive] = (*policy.get(directive, ()), *sources)
        text = "; ".join(f"{directive} {' '.join(sources)}" for directive, sources in policy.items())
        return TEMPLATES.get_template(template).render(menus=self.menus, file=file, policy=text, **values)


def static_files() -> dict[str, str]:
    """The stylesheet and the scripts that all pages share, by name."""
    return {path.name: path.read_text(encoding="utf-8") for path in sorted(_STATIC.iterdir())}


def script_json(value: Any) -> str:
    r"""JSON for a `<script>` element, where `</script` and `<!--` end or change the element: each `<` as `\u003c`.

    Raises ValueError: a number that JSON has no words for.
    """
    return json.dumps(value, ensure_ascii=False, allow_nan=False, separators=(",", ":")).replace("<", r"\u003c")


def policy_hash(script: str) -> str:
    """The source by which a Content-Security-Policy allows an inline script (CSP level 3, section 6.7.3.3)."""
    return f"'sha256-{base64.b64encode(hashlib.sha256(script.encode()).digest()).decode('ascii')}'"
