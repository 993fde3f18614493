"""The signing playground: a page that signs by the `x-signature` of a security scheme, and compares signatures."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path
from typing import Any

from scripts.docs.documents import Api
from scripts.docs.errors import DocsError
from scripts.docs.layout import Layout, script_json

FILE = "playground.html"
STYLESHEET = "forms.css"
# In order of dependency. Classic scripts, because browsers load no modules from disk.
SIGNING_SCRIPTS = ("md5.min.js", "sha1.min.js", "bytes.js", "signing.js", "dates.js")
_SCRIPTS = (*SIGNING_SCRIPTS, "mistakes.js", "diagnosis.js", "playground.js")
_FOLDER = Path(__file__).parent
_MODULES = Path(__file__).resolve().parents[3] / "node_modules"
# Browsers have no MD5, and no HMAC on pages from another machine without TLS.
_LIBRARIES = {"md5.min.js": "js-md5", "sha1.min.js": "js-sha1"}


def find_signature(api: Api) -> dict[str, Any] | None:
    """Return the `x-signature` of an API, without its sources; None if it has no signed requests."""
    schemes = api.document.security_schemes.values()
    found = [scheme["x-signature"] for scheme in schemes if "x-signature" in scheme]
    if len(found) > 1:
        raise DocsError(f"{api.name}: two security schemes have x-signature; the pages support only one")
    return _without_sources(found[0]) if found else None


def render_playground(apis: Sequence[Api], layout: Layout) -> dict[str, str]:
    """Render the page and its scripts, by name; empty without an API with signatures. Raises DocsError."""
    signed = [(api, signature) for api in apis if (signature := find_signature(api)) is not None]
    if not signed:
        return {}
    if len(signed) > 1:
        raise DocsError(f"{', '.join(api.name for api, _ in signed)} have x-signature; the playground supports one")
    api, signature = signed[0]
    page = layout.render(
        "playground.html",
        FILE,
        title="Signing playground",
        description=f"Sign a request to {api.title} part by part, and find where a captured signature differs.",
        title_of_api=api.title,
        reference=api.link,
        signature=signature,
        rules=script_json(signature),
        scripts=_SCRIPTS,
        columns="with-aside",
    )
    return {FILE: page} | form_files() | _texts("mistakes.js", "diagnosis.js", "playground.js")


def form_files() -> dict[str, str]:
    """Return the stylesheet of forms and the signing scripts, by name.

    Raises DocsError: the libraries are not installed.
    """
    own = [name for name in SIGNING_SCRIPTS if name not in _LIBRARIES]
    return _libraries() | _texts(STYLESHEET, *own)


def _texts(*names: str) -> dict[str, str]:
    return {name: (_FOLDER / name).read_text(encoding="utf-8") for name in names}


def _libraries() -> dict[str, str]:
    files = {}
    for name, package in _LIBRARIES.items():
        folder = _MODULES / package
        try:
            # Each begins with a comment that names version, author and license; the text of the license is included.
            files[name] = (folder / "build" / name).read_text(encoding="utf-8")
            files[f"{name}.LICENSE.txt"] = (folder / "LICENSE.txt").read_text(encoding="utf-8")
        except OSError as error:
            raise DocsError(f"{error.filename}: cannot read {package} ({error.strerror}); run `make setup`") from error
    return files


def _without_sources(node: Any) -> Any:
    if isinstance(node, dict):
        return {key: _without_sources(value) for key, value in node.items() if key != "x-source"}
    if isinstance(node, list):
        return [_without_sources(value) for value in node]
    return node
