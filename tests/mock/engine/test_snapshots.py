"""Snapshots: limited in number, since each is a whole state in memory."""

from __future__ import annotations

import pytest

from scripts.mock.control import Control, ControlError
from scripts.mock.engine.snapshots import MAX_SNAPSHOTS
from tests.mock.control_contract import control_document
from tests.mock.support import URL, Mock


def test_one_more_than_the_limit_is_refused_by_name_until_another_is_removed(mock: Mock) -> None:
    with Control(URL, http_client=mock.anonymous) as control:
        for number in range(MAX_SNAPSHOTS):
            control.snapshot(f"s{number}")
        control.snapshot("s0")
        with pytest.raises(ControlError, match="400: Snapshot 'another' would be one more than 20; remove one"):
            control.snapshot("another")
        assert "another" not in control.snapshots()
        control.remove_snapshot("s1")
        control.snapshot("another")
        assert len(control.snapshots()) == MAX_SNAPSHOTS


def test_the_limit_is_documented() -> None:
    text = control_document().root["paths"]["/__mock__/snapshots/{name}"]["put"]["description"]
    assert f"There can be {MAX_SNAPSHOTS} snapshots" in text
