"""Try it: a page per API that calls its operations, on the mock server of the reader's own machine."""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path
from typing import Any

from scripts.docs.documents import Api
from scripts.docs.layout import Layout, script_json
from scripts.docs.playground import SIGNING_SCRIPTS, find_signature, form_files
from scripts.docs.tryit.operations import describe_operations, describe_schemes, fixed_servers
from scripts.openapi import Document, Operation

BASE_URL = "http://127.0.0.1:4010"
# A policy has no word for [::1].
_LOOPBACK = ("http://127.0.0.1:*", "http://localhost:*")
_FOLDER = Path(__file__).parent
_SCRIPTS = ("request.js", "answer.js", "try-it.js")


def page_of(document: Document) -> str:
    """The name of a document's page."""
    return f"try-{document.name}.html"


def link_to(operation: Operation) -> str:
    """The link to an operation on the page of its API."""
    return f"{page_of(operation.document)}#{operation.id}"


def render_try_it(api: Api, layout: Layout, *, allow_real_hosts: bool = False) -> dict[str, str]:
    """The page of an API with its scripts, text by name.

    The page may call this machine only, and its policy makes the browser see to it. `allow_real_hosts` adds the API's
    servers, save for signed requests: browsers let no page set the `Date` that they need.

    Raises:
        DocsError: a reference of the document leads nowhere, or the libraries are not installed.
    """
    signature = find_signature(api)
    hosts = fixed_servers(api) if allow_real_hosts and signature is None else []
    scripts = (*(SIGNING_SCRIPTS if signature else ()), *_SCRIPTS)
    page = layout.render(
        "try-it.html",
        page_of(api.document),
        more_policy={"connect-src": (*_LOOPBACK, *hosts)},
        title=f"Try it: {api.title}",
        description=f"Calls the operations of {api.title} on the mock server of this machine.",
        api=api,
        base_url=BASE_URL,
        hosts=hosts,
        signed=signature is not None,
        data=script_json(_data(api, signature, hosts)),
        scripts=scripts,
    )
    own = {name: (_FOLDER / name).read_text(encoding="utf-8") for name in _SCRIPTS}
    return {page_of(api.document): page} | form_files() | own


def _data(api: Api, signature: Mapping[str, Any] | None, hosts: list[str]) -> dict[str, Any]:
    return {
        "operations": describe_operations(api),
        "schemes": describe_schemes(api),
        "signature": signature,
        "hosts": hosts,
    }
