"""The mock's own endpoints, all under `/__mock__/`."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from typing import Any

from scripts.mock import demo
from scripts.mock.document import Api
from scripts.mock.refusal import Answer, Refusal
from scripts.mock.signature import Comparison
from scripts.mock.store import Store

PREFIX = b"/__mock__/"
ASSETS = b"/__mock__/assets/"
"""Before the id of an asset and the name of its file. Where the real service keeps files is not documented."""


class Control:
    """Health, reset, and what became of the last goTom signature."""

    def __init__(self, store: Store, apis: Iterable[Api]) -> None:
        self._store = store
        self._apis = tuple(apis)
        self.last_signature: Comparison | None = None
        self._endpoints: dict[bytes, tuple[str, Callable[[], Any]]] = {
            b"/__mock__/health": ("GET", self._health),
            b"/__mock__/reset": ("POST", self._reset),
            b"/__mock__/signatures/last": ("GET", self._signature),
        }

    def answer(self, method: str, raw_path: bytes) -> Answer:
        """Raises Refusal: 404 or 405."""
        if raw_path.startswith(ASSETS):
            return self._file(method, raw_path)
        if raw_path not in self._endpoints:
            raise Refusal(404, "Not found. The mock's own endpoints: GET health, POST reset, GET signatures/last.")
        allowed, handle = self._endpoints[raw_path]
        if method != allowed and not (method == "HEAD" and allowed == "GET"):
            raise Refusal(405, f'Method "{method}" not allowed.', headers={"Allow": allowed})
        return Answer(200, handle())

    def _file(self, method: str, raw_path: bytes) -> Answer:
        """The file of an asset, for everybody; the name behind the id is for people."""
        if method not in ("GET", "HEAD"):
            raise Refusal(405, f'Method "{method}" not allowed.', headers={"Allow": "GET"})
        identifier = raw_path.removeprefix(ASSETS).split(b"/")[0].decode("latin-1").lower()
        asset, content = self._store.get("assets", identifier), self._store.content("assets", identifier)
        if asset is None or content is None:
            raise Refusal(404, "Not found.")
        media_type = asset["content_type"] or "application/octet-stream"
        if asset["charset"] is not None and media_type.startswith("text/"):
            media_type += f"; charset={asset['charset']}"
        # What one user uploads must not run as a page of the mock in another's browser.
        headers = {"X-Content-Type-Options": "nosniff", "Content-Security-Policy": "sandbox"}
        return Answer(200, headers=headers, data=content, media_type=media_type)

    def _health(self) -> dict[str, Any]:
        return {"status": "ok", "apis": [api.name for api in self._apis]}

    def _reset(self) -> dict[str, Any]:
        demo.reset(self._store, self._apis)
        self.last_signature = None
        return {"status": "reset"}

    def _signature(self) -> dict[str, Any]:
        if self.last_signature is None:
            raise Refusal(404, "No signature has been checked yet.")
        return self.last_signature.as_json()
