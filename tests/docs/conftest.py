"""What the tests of the pages share: the docs variants, and a mock server with its demo data put back."""

from __future__ import annotations

import json
from collections.abc import Callable, Iterator
from typing import Any

import httpx
import pytest

from scripts.apis import API_NAMES
from tests.conftest import Documents

APIS = API_NAMES


@pytest.fixture(params=APIS)
def api(request: pytest.FixtureRequest) -> str:
    """Each API in turn."""
    return request.param


@pytest.fixture
def document(documents: Documents, api: str) -> dict[str, Any]:
    """The docs variant of the API."""
    return json.loads(documents.path("docs", api).read_text(encoding="utf-8"))


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
        "GIOSG_INTERACTIONS_BASE_URL": mock_server,
        "GOTOM_TENANT": "demo",
        "GOTOM_USER": "demo_user",
        "GOTOM_SECRET": "example-secret",
        "GOTOM_BASE_URL": mock_server,
    }
