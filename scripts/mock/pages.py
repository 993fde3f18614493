"""The web page of the mock at `/__mock__/`, and the OpenAPI document of its control API."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

from scripts.mock.engine.answer import Answer
from scripts.mock.engine.backend import ControlEndpoint, ControlRequest
from scripts.mock.engine.endpoint import DocumentError
from scripts.openapi import JSON

CONTROL_DOCUMENT = "control.json"
_FOLDER = Path(__file__).parent / "page"
_INDEX = "index.html"
_MEDIA_TYPES = {
    ".css": "text/css; charset=utf-8",
    ".html": "text/html; charset=utf-8",
    ".js": "text/javascript; charset=utf-8",
    ".svg": "image/svg+xml",
}
_HEADERS = {
    # Nothing inline, nothing from elsewhere, and no frames of other sites around it.
    "Content-Security-Policy": "default-src 'none'; script-src 'self'; style-src 'self'; connect-src 'self'; "
    "img-src 'self'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'",
    "X-Content-Type-Options": "nosniff",
    "Referrer-Policy": "no-referrer",
    "Cache-Control": "no-cache",
}


def page_endpoints(documents: Path) -> Iterator[ControlEndpoint]:
    """Return the endpoints of the page and of the document, which is in the folder of the mock variants."""
    for file in sorted(_FOLDER.iterdir()):
        yield _endpoint("" if file.name == _INDEX else file.name, file, _MEDIA_TYPES[file.suffix])
    yield _endpoint("openapi.json", documents / CONTROL_DOCUMENT, JSON)


def _endpoint(path: str, file: Path, media_type: str) -> ControlEndpoint:
    def read(request: ControlRequest) -> Answer:
        try:
            text = file.read_text(encoding="utf-8")
        except FileNotFoundError:
            raise DocumentError(f"{file}: file not found; run `make overlays`") from None
        return Answer(200, text=text, media_type=media_type, headers=dict(_HEADERS))

    return ControlEndpoint("GET", path, read)
