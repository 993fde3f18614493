"""A stateful mock server of the giosg, Interaction Designer and goTom APIs, driven by their descriptions."""

from scripts.mock.testing import (
    ApiMock,
    MockServer,
    mock_giosg,
    mock_gotom,
    mock_interactions,
    mock_reporting,
    mock_visitor,
)

__all__ = [
    "ApiMock",
    "MockServer",
    "mock_giosg",
    "mock_gotom",
    "mock_interactions",
    "mock_reporting",
    "mock_visitor",
]
