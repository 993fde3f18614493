"""Assemble the mock application: documents, demo data, backends and store."""

from __future__ import annotations

import functools
import importlib
import pkgutil
from collections.abc import Iterable, Sequence
from dataclasses import replace
from pathlib import Path
from typing import Any

from scripts.apis import API_NAMES, PACKAGE_OF
from scripts.mock.engine.application import MockApp
from scripts.mock.engine.backend import Backend
from scripts.mock.engine.compiler import load_api
from scripts.mock.engine.demo import DemoSet
from scripts.mock.engine.endpoint import Api
from scripts.mock.engine.replay import pinnable
from scripts.mock.engine.settings import Settings
from scripts.mock.engine.store import Store
from scripts.mock.giosg.backend import GiosgBackend
from scripts.mock.gotom.backend import GoTomBackend
from scripts.mock.visitor.backend import VisitorBackend

BACKENDS: dict[str, type[Backend[Any]]] = {"token": GiosgBackend, "visitor": VisitorBackend, "hmac": GoTomBackend}
"""Backends by kind of credentials (`scripts.apis.Package.credentials`)."""


def documents_folder() -> Path:
    """Return the folder of mock variants and demo data written by `make overlays`."""
    return Path(__file__).resolve().parents[2] / "build" / "mock"


def create_app(
    documents: Path | None = None, settings: Settings | None = None, names: Iterable[str] = API_NAMES
) -> MockApp:
    """Create the application from the documents in a folder. Raises DocumentError, StoreError."""
    folder = documents_folder() if documents is None else documents
    return serve_apis([load_api(folder / f"{name}.json") for name in names], settings)


def serve_apis(apis: Sequence[Api], settings: Settings | None = None) -> MockApp:
    """Create the application from compiled APIs.

    Raises:
        DocumentError: an overlay or the demo data use an unknown name.
        StoreError: the database cannot be used.
    """
    load_behaviours()
    settings = settings or Settings()
    settings = replace(settings, clock=pinnable(settings.clock))
    demo = DemoSet(apis)
    families: dict[type[Backend[Any]], list[Api]] = {}
    for api in apis:
        families.setdefault(BACKENDS[PACKAGE_OF[api.name].credentials], []).append(api)
    store = Store(settings.database)
    try:
        backends = {
            api.name: backend
            for family, served in families.items()
            for backend in [family(served, demo, store, settings)]
            for api in served
        }
        return MockApp(apis, backends, demo, store, settings)
    except BaseException:
        store.close()
        raise


@functools.cache
def load_behaviours() -> None:
    """Import every module of the packages beside the engine, to register their behaviours."""
    here = Path(__file__).parent
    for package in pkgutil.iter_modules([str(here)]):
        if package.ispkg and package.name != "engine":
            for module in pkgutil.iter_modules([str(here / package.name)]):
                importlib.import_module(f"{__package__}.{package.name}.{module.name}")
