"""Assemble the mock application: documents, demo data, backends and store."""

from __future__ import annotations

import functools
import importlib
from collections.abc import Collection, Iterable, Sequence
from dataclasses import replace
from pathlib import Path
from typing import Any

from scripts.apis import API_NAMES, PACKAGE_OF
from scripts.mock.engine.application import MockApp
from scripts.mock.engine.backend import Backend
from scripts.mock.engine.clock import Clock
from scripts.mock.engine.compiler import load_api
from scripts.mock.engine.data_file import add_file
from scripts.mock.engine.demo import DemoSet
from scripts.mock.engine.endpoint import Api
from scripts.mock.engine.namespaces import Namespaces
from scripts.mock.engine.replay import pinnable
from scripts.mock.engine.settings import Settings
from scripts.mock.engine.store import Store
from scripts.mock.engine.store_errors import StoreError, StoreFullError, StoreLostError
from scripts.mock.engine.stores import open_store
from scripts.mock.giosg.backend import GiosgBackend
from scripts.mock.giosg.host import GiosgHost
from scripts.mock.gotom.backend import GoTomBackend
from scripts.mock.pages import page_endpoints
from scripts.mock.visitor.backend import VisitorBackend

BACKENDS: dict[str, type[Backend[Any]]] = {"token": GiosgBackend, "visitor": VisitorBackend, "hmac": GoTomBackend}
"""Backends by kind of credentials (`scripts.apis.Package.credentials`)."""


_PACKAGED = Path(__file__).resolve().parent / "documents"


def documents_folder() -> Path:
    """Return the folder of mock variants and demo data: in the installed package, else as `make overlays` writes it."""
    return _PACKAGED if _PACKAGED.is_dir() else Path(__file__).resolve().parents[2] / "build" / "mock"


def load_apis(folder: Path, names: Iterable[str] = API_NAMES) -> list[Api]:
    """Compile the named APIs from the documents in a folder. Raises DocumentError."""
    return [load_api(folder / f"{name}.json", is_checked=folder == _PACKAGED) for name in names]


def create_app(
    documents: Path | None = None, settings: Settings | None = None, names: Iterable[str] = API_NAMES
) -> MockApp:
    """Create the application of the named APIs from the documents in a folder. Raises DocumentError, StoreError."""
    folder, served = documents or documents_folder(), [*names]
    return serve_apis(load_apis(folder, _with_shared_data(served)), settings, served, folder)


def create_namespaces(documents: Path, settings: Settings, names: Sequence[str]) -> Namespaces:
    """Create the application of the named APIs with its namespaces. Raises DocumentError, StoreError."""
    apis = load_apis(documents, _with_shared_data(names))
    demo = demo_set(apis, settings)
    try:
        default = serve_apis(apis, settings, names, documents, demo=demo)
    except StoreFullError as error:
        raise StoreError(f"{error}; free some space") from None
    except StoreLostError as error:
        raise StoreError(f"{error}; start the mock again") from None

    def make(namespace: str) -> MockApp:
        return serve_apis(apis, settings, names, documents, default.store.within(namespace), demo)

    return Namespaces(default, make, settings)


def _with_shared_data(names: Sequence[str]) -> list[str]:
    """Return the names, and those of all APIs whose demo data they use: the APIs of giosg share users and tokens."""
    shared = [name for name in API_NAMES if issubclass(BACKENDS[PACKAGE_OF[name].credentials], GiosgHost)]
    wanted = {*names, *(shared if any(name in shared for name in names) else ())}
    return [name for name in API_NAMES if name in wanted]


def demo_set(apis: Sequence[Api], settings: Settings) -> DemoSet:
    """Return the demo data of the APIs, with those of the file that the settings name. Raises DocumentError."""
    demo = DemoSet(apis)
    if settings.data is not None:
        add_file(demo, settings.data, apis)
    return demo


def serve_apis(
    apis: Sequence[Api],
    settings: Settings | None = None,
    served: Collection[str] | None = None,
    documents: Path | None = None,
    store: Store | None = None,
    demo: DemoSet | None = None,
) -> MockApp:
    """Create the application from compiled APIs; `served` names those that are answered, by default all.

    `documents` is the folder of the control API's document, by default that of the mock variants. `store` and `demo`
    are used instead of those of the settings.

    Raises:
        DocumentError: an overlay or the demo data use an unknown name.
        StoreError: the database cannot be used.
    """
    load_behaviours()
    settings = settings or Settings()
    clock = Clock(settings.clock)
    settings = replace(settings, clock=pinnable(clock))
    demo = demo or demo_set(apis, settings)
    families: dict[type[Backend[Any]], list[Api]] = {}
    for api in apis:
        families.setdefault(BACKENDS[PACKAGE_OF[api.name].credentials], []).append(api)
    store = store or open_store(settings.database, durable=settings.durable, namespace=settings.namespace)
    try:
        backends = {
            api.name: backend
            for family, members in families.items()
            for backend in [family(members, demo, store, settings)]
            for api in members
        }
        pages = page_endpoints(documents or documents_folder())
        return MockApp(apis, backends, demo, store, settings, served, clock, [*pages])
    except BaseException:
        store.close()
        raise


@functools.cache
def load_behaviours() -> None:
    """Import every module of each API's package, to register their behaviours."""
    here = Path(__file__).parent
    for name in API_NAMES:
        for file in sorted((here / name).glob("[!_]*.py")):
            importlib.import_module(f"{__package__}.{name}.{file.stem}")
