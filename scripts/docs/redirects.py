"""Redirects from the former addresses of operations and schemas, before each had its own page."""

from __future__ import annotations

from typing import Any

from scripts.docs.documents import Api, operation_link
from scripts.docs.layout import POLICY, TEMPLATES, relative, script_json


def redirects(api: Api) -> dict[str, str]:
    """Return the moved pages of an API, by path.

    `giosg.html#tag/teams/operation/createTeam`, `giosg-schemas.html#Team.name` and `try-giosg.html#createTeam` redirect
    to the new pages; anything else redirects to the overview.
    """
    operations = {operation.id: operation_link(operation)[1:] for operation in api.operations}
    schemas = {name: api.schema_link(name)[1:] for name in api.schemas}
    return {
        f"{api.name}.html": _moved(api, f"{api.name}.html", api.link, operations),
        f"{api.name}-schemas.html": _moved(api, f"{api.name}-schemas.html", api.schemas_link, schemas),
        f"try-{api.name}.html": _moved(api, f"try-{api.name}.html", api.link, operations, "try"),
    }


def _moved(api: Api, file: str, target: str, pages: dict[str, str], anchor: str = "") -> str:
    data: dict[str, Any] = {"overview": target[1:], "pages": pages, "anchor": anchor}
    policy = "; ".join(f"{directive} {' '.join(sources)}" for directive, sources in POLICY.items())
    page = TEMPLATES.get_template("moved.html").render(
        policy=policy, title=api.title, target=target[1:], moved=script_json(data)
    )
    return relative(page, file)
