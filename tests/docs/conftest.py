"""What the tests of the pages share: the docs variants, the site, and a mock server with its demo data."""

from __future__ import annotations

import json
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import httpx
import pytest

from scripts.docs.__main__ import main
from scripts.docs.documents import Api, operation_link, read_api
from scripts.documents.combine import combine
from scripts.documents.edition import edition
from scripts.files.yaml_file import write_document
from scripts.openapi import Document
from tests.browser.chromium import Chromium
from tests.browser.page import Page, open_page
from tests.conftest import APIS, PROJECT, Documents, MadeOnce
from tests.docs import html
from tests.docs.try_it import Open, open_form


@pytest.fixture(params=APIS)
def api(request: pytest.FixtureRequest) -> str:
    """Each API in turn."""
    return str(request.param)


@pytest.fixture
def document(documents: Documents, api: str) -> dict[str, Any]:
    """The docs variant of the API."""
    return Document.load(documents.path("docs", api)).root


@pytest.fixture(scope="session")
def documents_apis(documents: Documents) -> list[Api]:
    """All APIs, as the site reads them; tests must not change them."""
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


@pytest.fixture(scope="session")
def site_arguments(documents: Documents, made_once: MadeOnce) -> list[str]:
    """What `make docs` gives to the build, with the documents to download."""

    def write_released(released: Path) -> list[str]:
        for api in APIS:
            document = json.loads(documents.path("bundle", api).read_text(encoding="utf-8"))
            for kind in ("yaml", "json"):
                write_document(document, released / f"{api}.{kind}")
            write_document(edition(document), released / "documented" / f"{api}.json")
        bundles = {api: json.loads((released / f"{api}.json").read_text(encoding="utf-8")) for api in APIS}
        write_document(combine(bundles), released / "combined.json")
        paths = [str(documents.path("docs", api)) for api in APIS]
        texts = ["--control", str(PROJECT / "scripts" / "mock" / "control.yaml")]
        texts += ["--changelog", str(PROJECT / "CHANGELOG.md")]
        texts += ["--coverage", str(PROJECT / "generated" / "coverage.md")]
        return [*paths, "--released", str(released), *texts]

    arguments: list[str] = made_once("released", write_released)
    return arguments


@pytest.fixture(scope="session")
def site(site_arguments: list[str], made_once: MadeOnce) -> Path:
    """The folder of the pages as `make docs` builds them; made once, whatever the number of workers."""

    def make(folder: Path) -> Path:
        assert main([*site_arguments, "-o", str(folder / "docs")]) == 0
        return folder / "docs"

    made: Path = made_once("site", make)
    return made


@pytest.fixture(scope="module")
def pages(site: Path, made_once: MadeOnce) -> dict[str, html.Page]:
    """Every page by its path from the root, parsed once, whatever the number of workers."""
    found: dict[str, html.Page] = made_once("pages", lambda _: html.read_all(site))
    return found


@pytest.fixture(scope="session")
def addresses(site: Path, documents_apis: list[Api]) -> dict[str, str]:
    """The page of each operation, opened from disk, by operationId."""
    return {
        operation.id: (site / operation_link(operation)[1:]).as_uri()
        for api in documents_apis
        for operation in api.operations
    }


@pytest.fixture
def open_operation(page: Page, addresses: dict[str, str]) -> Open:
    """Opens the page of an operation, from disk."""
    return lambda operation: open_form(page, addresses[operation])


@pytest.fixture(scope="module")
def playground(browser: Chromium, site: Path) -> Iterator[Page]:
    """The page, opened from disk."""
    with open_page(browser) as page:
        page.open(f"{site.as_uri()}/playground.html")
        page.wait_for("document.body.dataset.state === 'done'")
        yield page
