"""pytest fixtures: a mock per API, with fresh demo data in every test.

All fixtures of a process share one server, which is loaded when a test first asks for one, and reset before each test.
Processes of pytest-xdist have a server each.
"""

from __future__ import annotations

from collections.abc import Iterator

import pytest

from scripts.mock.testing import ApiMock, MockServer


@pytest.fixture(scope="session")
def giosg_gotom_mock_session() -> Iterator[MockServer]:
    """The server of this process; tests use the fixtures per API, which reset it."""
    server = MockServer()
    yield server
    server.close()


@pytest.fixture
def giosg_gotom_mock_server(giosg_gotom_mock_session: MockServer) -> MockServer:
    """The mock of all APIs, with fresh demo data."""
    giosg_gotom_mock_session.reset()
    return giosg_gotom_mock_session


@pytest.fixture
def giosg_mock(giosg_gotom_mock_server: MockServer) -> ApiMock:
    """The giosg Live HTTP API."""
    return ApiMock(giosg_gotom_mock_server, "giosg")


@pytest.fixture
def visitor_mock(giosg_gotom_mock_server: MockServer) -> ApiMock:
    """The giosg visitor API."""
    return ApiMock(giosg_gotom_mock_server, "visitor")


@pytest.fixture
def reporting_mock(giosg_gotom_mock_server: MockServer) -> ApiMock:
    """The giosg Reporting API."""
    return ApiMock(giosg_gotom_mock_server, "reporting")


@pytest.fixture
def interactions_mock(giosg_gotom_mock_server: MockServer) -> ApiMock:
    """giosg Interaction Designer."""
    return ApiMock(giosg_gotom_mock_server, "interactions")


@pytest.fixture
def gotom_mock(giosg_gotom_mock_server: MockServer) -> ApiMock:
    """The goTom app-api."""
    return ApiMock(giosg_gotom_mock_server, "gotom")
