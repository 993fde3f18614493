"""A request without a server, for unit tests."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import closing
from datetime import UTC, datetime

import pytest

from scripts.mock.engine.endpoint import Api
from scripts.mock.engine.incoming import Incoming
from scripts.mock.engine.request import Request
from scripts.mock.engine.settings import Settings
from scripts.mock.engine.stores import open_store


@pytest.fixture
def request_(apis: list[Api]) -> Iterator[Request]:
    """A request to the first operation of the first API, over an empty store, at a fixed time."""
    with closing(open_store()) as store:
        yield Request(
            endpoint=apis[0].endpoints[0],
            store=store,
            settings=Settings(),
            api=apis[0],
            now=datetime(2026, 1, 1, 12, 30, 0, 999_999, tzinfo=UTC),
            incoming=Incoming("GET", b"/", b"", b"/", "http", {}, b""),
            path={"team_id": "p"},
            caller={"id": "c", "full_name": "Ada"},
            organization={"id": "o"},
        )
