"""The page of the mock server's control API, with all operations and schemas."""

from __future__ import annotations

import re
from pathlib import Path

from scripts.docs.documents import SCHEMAS, Api
from scripts.docs.errors import DocsError
from scripts.docs.fields import Reader
from scripts.docs.layout import Layout
from scripts.docs.markdown import Heading
from scripts.docs.operations import operation_views
from scripts.docs.schemas import entries
from scripts.files.yaml_file import load_document
from scripts.openapi import Document
from scripts.openapi.shape import check_shape

FILE = "mock.html"
METHOD = "x-control"
"""Extension with the method of `giosg_gotom_mock.control.Control` for an operation."""

_NAME = "mock"


def read_control(path: Path) -> Api:
    """Read the control API of the mock. Raises DocsError."""
    try:
        root = load_document(path)
    except FileNotFoundError:
        raise DocsError(f"{path}: no such file; run `make overlays`") from None
    check_shape(root, str(path))
    return Api(Document(_NAME, root))


def render_control(api: Api, layout: Layout) -> str:
    """Render the page."""
    views = operation_views(api, {})
    page = layout.render(
        "mock.html",
        FILE,
        title="Control API of the mock server",
        description=api.summary,
        api=api,
        text=str(api.document.root["info"].get("description", "")),
        groups=[(resource, [view for view in views if view.resource is resource]) for resource in api.resources],
        entries=entries(api, Reader(api, depth=1)),
        method=METHOD,
        headings=[
            *(Heading(2, resource.name, resource.title, "") for resource in api.resources),
            Heading(2, SCHEMAS, "Schemas", ""),
        ],
        columns="with-aside",
    )
    return re.sub(rf'href="{_NAME}/{SCHEMAS}/(\w+)\.html"', r'href="#schemas.\1"', page)
