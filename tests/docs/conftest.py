"""What the tests of the pages share: the docs variants, the site, a browser, and a mock server with its demo data."""

from __future__ import annotations

import fcntl
import json
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import httpx
import pytest

from scripts.docs.__main__ import main
from scripts.docs.documents import Api, read_api
from scripts.documents.combine import combine
from scripts.documents.edition import edition
from scripts.files.yaml_file import write_document
from scripts.openapi import Document
from tests.browser.chromium import Chromium, launch
from tests.conftest import APIS, PROJECT, Documents


@pytest.fixture(params=APIS)
def api(request: pytest.FixtureRequest) -> str:
    """Each API in turn."""
    return str(request.param)


@pytest.fixture
def document(documents: Documents, api: str) -> dict[str, Any]:
    """The docs variant of the API."""
    return Document.load(documents.path("docs", api)).root


@pytest.fixture
def documents_apis(documents: Documents) -> list[Api]:
    """All APIs, as the site reads them."""
    return [read_api(documents.path("docs", api)) for api in APIS]


@pytest.fixture
def reset(mock_server: str) -> Iterator[Callable[[], None]]:
    """Puts the demo data back when it is called, and at the end, since other tests use the same server."""

    def put_back() -> None:
        httpx.post(f"{mock_server}/__mock__/reset", trust_env=False).raise_for_status()

    yield put_back
    put_back()


@pytest.fixture
def environment(mock_server: str) -> dict[str, str]:
    """The variables that the samples read: demo credentials, and the mock server in place of the real hosts."""
    return {
        "GIOSG_API_TOKEN": "mock-admin-token",
        "GIOSG_BASE_URL": mock_server,
        "GIOSG_REPORTING_BASE_URL": mock_server,
        "GIOSG_VISITOR_ACCESS_TOKEN": "mock-visitor-token",
        "GIOSG_VISITOR_BASE_URL": mock_server,
        "GIOSG_CLIENT_SECRET": "example-app-secret",
        "GIOSG_INTERACTIONS_BASE_URL": mock_server,
        "GOTOM_TENANT": "demo",
        "GOTOM_USER": "demo_user",
        "GOTOM_SECRET": "example-secret",
        "GOTOM_BASE_URL": mock_server,
    }


def site_arguments(documents: Documents, released: Path) -> list[str]:
    """What `make docs` gives to the build; the documents to download are written into the folder `released`."""
    for api in APIS:
        document = json.loads(documents.path("bundle", api).read_text(encoding="utf-8"))
        for kind in ("yaml", "json"):
            write_document(document, released / f"{api}.{kind}")
        write_document(edition(document), released / "documented" / f"{api}.json")
    bundles = {api: json.loads((released / f"{api}.json").read_text(encoding="utf-8")) for api in APIS}
    write_document(combine(bundles), released / "combined.json")
    paths = [str(documents.path("docs", api)) for api in APIS]
    texts = ["--changelog", str(PROJECT / "CHANGELOG.md"), "--coverage", str(PROJECT / "generated" / "coverage.md")]
    return [*paths, "--released", str(released), *texts]


@pytest.fixture(scope="session")
def site(documents: Documents) -> Path:
    """The folder of the pages as `make docs` builds them; made once, whatever the number of workers."""
    folder = documents.root.parent / "site"
    folder.mkdir(exist_ok=True)
    with (folder / ".lock").open("w") as lock:
        fcntl.flock(lock, fcntl.LOCK_EX)
        if not (folder / "docs").exists():
            assert main([*site_arguments(documents, folder / "released"), "-o", str(folder / "docs")]) == 0
    return folder / "docs"


@pytest.fixture(scope="session")
def browser(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Chromium]:
    """One browser per worker."""
    with launch(tmp_path_factory.mktemp("browser")) as started:
        yield started
