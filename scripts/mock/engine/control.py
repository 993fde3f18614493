"""The mock's own endpoints, all under `/__mock__/`."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from datetime import datetime
from typing import Any

from scripts.mock.engine import demo
from scripts.mock.engine.compiler import Api
from scripts.mock.engine.refusal import Answer, Refusal
from scripts.mock.engine.store import Store
from scripts.mock.giosg import asset_files, export_files
from scripts.mock.giosg.asset_files import asset_file
from scripts.mock.giosg.export_files import export_file
from scripts.mock.gotom.signature import Comparison

PREFIX = b"/__mock__/"


class Control:
    """Health, reset, what became of the last goTom signature, and the files of assets and report exports."""

    def __init__(self, store: Store, apis: Iterable[Api], clock: Callable[[], datetime]) -> None:
        self._store = store
        self._apis = tuple(apis)
        self.last_signature: Comparison | None = None
        self._endpoints: dict[bytes, tuple[str, Callable[[], Any]]] = {
            b"/__mock__/health": ("GET", self._health),
            b"/__mock__/reset": ("POST", self._reset),
            b"/__mock__/signatures/last": ("GET", self._signature),
        }
        self._files: dict[str, Callable[[str], Answer]] = {
            asset_files.FILES: lambda name: asset_file(store, name),
            export_files.FILES: lambda name: export_file(store, name, clock()),
        }

    def answer(self, method: str, raw_path: bytes) -> Answer:
        """Raises Refusal: 404 or 405."""
        for prefix, file in self._files.items():
            if raw_path.startswith(prefix.encode()):
                if method not in ("GET", "HEAD"):
                    raise Refusal(405, f'Method "{method}" not allowed.', headers={"Allow": "GET"})
                return file(raw_path.decode("latin-1").removeprefix(prefix))
        if raw_path not in self._endpoints:
            raise Refusal(404, "Not found. The mock's own endpoints: GET health, POST reset, GET signatures/last.")
        allowed, handle = self._endpoints[raw_path]
        if method != allowed and not (method == "HEAD" and allowed == "GET"):
            raise Refusal(405, f'Method "{method}" not allowed.', headers={"Allow": allowed})
        return Answer(200, handle())

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
