"""The page of an API's operations: its document inlined, drawn by Redoc, with what each statement rests on."""

from __future__ import annotations

import copy
from typing import Any

from scripts.docs.documents import Api, schema_names
from scripts.docs.evidence import COLOURS
from scripts.docs.layout import TEMPLATES, Layout, policy_hash, script_json
from scripts.docs.redoc import SCRIPT_NAME
from scripts.docs.tryit import link_to
from scripts.evidence import EVIDENCE, Source
from scripts.openapi import Document, Operation

# System fonts only: Redoc's own defaults name two that nobody has without a font host.
_FONTS = {
    "text": "system-ui, -apple-system, 'Segoe UI', Roboto, 'Noto Sans', 'Liberation Sans', sans-serif",
    "code": "ui-monospace, SFMono-Regular, Menlo, Consolas, 'Liberation Mono', monospace",
}


def _theme(code: str, **parts: dict[str, Any]) -> dict[str, Any]:
    typography = {
        "fontFamily": _FONTS["text"],
        "headings": {"fontFamily": _FONTS["text"]},
        "code": {"fontFamily": _FONTS["code"], "color": code},
    }
    return {"typography": typography, **parts}


# Both are held to WCAG 2.2 AA (contrast of at least 4.5 to 1) by tests/docs/browser; Redoc's own colours are not.
_LIGHT = _theme(
    "#a3123a",
    colors={"primary": {"main": "#1d4ed8", "light": "#1d4ed8"}, "text": {"primary": "#1f2933", "secondary": "#4b5563"}},
    sidebar={"backgroundColor": "#f6f8fa", "textColor": "#1f2933"},
    rightPanel={"backgroundColor": "#1b222b"},
)
_DARK = _theme(
    "#f5a9c0",
    colors={
        "primary": {"main": "#8ab4ff", "light": "#8ab4ff"},
        "success": {"main": "#7bd88f"},
        "warning": {"main": "#f0c674", "contrastText": "#12161c"},
        "error": {"main": "#ff8f8f"},
        "text": {"primary": "#e4e9ef", "secondary": "#a6b1bd"},
        "border": {"dark": "#3a4552", "light": "#2c3540"},
        "responses": {
            "success": {"color": "#7bd88f", "backgroundColor": "rgba(123, 216, 143, 0.1)"},
            "error": {"color": "#ff9d9d", "backgroundColor": "rgba(255, 143, 143, 0.1)"},
            "redirect": {"color": "#f0c674", "backgroundColor": "rgba(240, 198, 116, 0.1)"},
            "info": {"color": "#8ab4ff", "backgroundColor": "rgba(138, 180, 255, 0.1)"},
        },
    },
    schema={"nestedBackground": "#1b222b", "typeNameColor": "#b6c2cf", "typeTitleColor": "#b6c2cf"},
    sidebar={"backgroundColor": "#171c23", "textColor": "#e4e9ef"},
    rightPanel={"backgroundColor": "#0c1015"},
    fab={"backgroundColor": "#2c3540", "color": "#8ab4ff"},
)
REDOC_OPTIONS: dict[str, Any] = {
    "requiredPropsFirst": True,
    "expandResponses": "200,201",
    "expandDefaultServerVariables": False,
    "jsonSamplesExpandLevel": 3,
    "hideDownloadButtons": True,
    "disableSearch": True,
    "scrollYOffset": "#site-header",
    "light": _LIGHT,
    "dark": _DARK,
}


def render_reference(api: Api, layout: Layout) -> str:
    """The page; its policy lets it ask no other host. Raises ValueError: a number that JSON has no words for."""
    start = TEMPLATES.get_template("reference.js").render(options=script_json(REDOC_OPTIONS))
    return layout.render(
        "reference.html",
        api.reference,
        # Redoc writes its styles into the page while it draws.
        more_policy={"script-src": (policy_hash(start),), "style-src": ("'unsafe-inline'",)},
        title=f"{api.title} {api.version}",
        description=api.summary,
        script=SCRIPT_NAME,
        start=start,
        document=script_json(shown_document(api)),
    )


def shown_document(api: Api) -> dict[str, Any]:
    """The document as Redoc gets it: with a chapter on credentials, badges, and the sources in words."""
    document = copy.deepcopy(api.document.root)
    shown = Api(Document(api.name, document))
    for operation in shown.operations:
        _show_source(operation, shown)
        link = f"[Try it on the mock server]({link_to(operation)})"
        operation.definition["description"] = _with_words(operation.definition.get("description", ""), link)
    for name, schema in shown.schemas.items():
        _narrow_in_branches(schema)
        for field, described in schema.get("properties", {}).items():
            source = Source.of(described, document)
            if source is not None and "$ref" not in described:
                described["description"] = _with_words(
                    described.get("description", ""), f"[{source.evidence}]({api.schema_link(name, field)})"
                )
    if document.get("components", {}).get("securitySchemes"):
        # Else Redoc hides them in a fold of each operation.
        info = document["info"]
        info["description"] = _with_words(info.get("description", ""), "# Credentials\n\n<SecurityDefinitions />\n")
    return document


def _narrow_in_branches(schema: dict[str, Any]) -> None:
    """Move what `if`, `then` and `else` narrow into them, whole: Redoc shows two branches, and warns of both types."""
    properties = schema.get("properties", {})
    if not {"if", "then", "else"} <= schema.keys():
        return
    condition, then, otherwise = (schema[key].setdefault("properties", {}) for key in ("if", "then", "else"))
    for name in [each for each in properties if each in {*condition, *then, *otherwise}]:
        whole = properties.pop(name)
        first = condition if name in condition else then
        for branch in (first, otherwise):
            branch[name] = {**whole, **branch.get(name, {})}


def _show_source(operation: Operation, api: Api) -> None:
    definition = operation.definition
    words = []
    source = Source.of(definition, api.document.root)
    if source is not None:
        definition["x-badges"] = [{"name": source.evidence, "color": COLOURS[source.evidence]}]
        cited = ", ".join(f"[{one.title}]({one.url})" if one.url else one.title for one in source.references)
        words.append(f"**Evidence: {source.evidence}** ({EVIDENCE[source.evidence]}). {cited}".rstrip())
        if source.note:
            words.append(source.note)
    schemas = schema_names([definition.get("requestBody"), definition.get("responses")])
    shown = []
    for name in schemas:
        of_schema = Source.of(api.schemas.get(name, {}), api.document.root)
        evidence = f" ({of_schema.evidence})" if of_schema else ""
        shown.append(f"[{name}]({api.schema_link(name)}){evidence}")
    if shown:
        words.append("Schemas: " + ", ".join(shown))
    if words:
        definition["description"] = _with_words(definition.get("description", ""), "\n\n".join(words))


def _with_words(description: str, words: str) -> str:
    return f"{description.rstrip()}\n\n{words}".lstrip()
