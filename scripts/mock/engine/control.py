"""The mock's own endpoints, all under `/__mock__/`."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import Any

from scripts.mock.engine.answer import Answer
from scripts.mock.engine.backend import Backend
from scripts.mock.engine.demo import DemoSet
from scripts.mock.engine.refusal import Refusal
from scripts.mock.engine.store import Store

PREFIX = b"/__mock__/"


class Control:
    """Health, reset, and the files and reports of the backends."""

    def __init__(self, store: Store, demo: DemoSet, backends: Sequence[Backend[Any]], names: Sequence[str]) -> None:
        """`names` are those of the APIs that are served."""
        self._store = store
        self._demo = demo
        self._backends = backends
        self._names = names
        self._endpoints: dict[str, tuple[str, Callable[[], Any]]] = {
            "health": ("GET", self._health),
            "reset": ("POST", self._reset),
        }
        self._files: dict[str, Callable[[str], Answer]] = {}
        for backend in backends:
            self._endpoints |= {name: ("GET", report) for name, report in backend.reports.items()}
            self._files |= backend.files

    def answer(self, method: str, raw_path: bytes) -> Answer:
        """Raises Refusal: 404 or 405."""
        path = raw_path.removeprefix(PREFIX).decode("latin-1")
        for prefix, file in self._files.items():
            if path.startswith(prefix):
                _check_method(method, "GET")
                return file(path.removeprefix(prefix))
        if path not in self._endpoints:
            own = ", ".join(f"{allowed} {name}" for name, (allowed, _) in self._endpoints.items())
            raise Refusal(404, f"Not found. The mock's own endpoints: {own}.")
        allowed, handle = self._endpoints[path]
        _check_method(method, allowed)
        return Answer(200, handle())

    def _health(self) -> dict[str, Any]:
        return {"status": "ok", "apis": list(self._names)}

    def _reset(self) -> dict[str, Any]:
        self._demo.restore(self._store)
        for backend in self._backends:
            backend.forget()
        return {"status": "reset"}


def _check_method(method: str, allowed: str) -> None:
    """Raises Refusal: 405. HEAD is allowed where GET is."""
    if method != allowed and not (method == "HEAD" and allowed == "GET"):
        raise Refusal(405, f'Method "{method}" not allowed.', headers={"Allow": allowed})
