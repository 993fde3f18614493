"""A full disk is named, at start and later, and nothing is stored in part."""

from __future__ import annotations

import sqlite3
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from scripts.mock.app import create_namespaces
from scripts.mock.engine.settings import Settings
from scripts.mock.engine.sqlite_store import SqliteStore
from scripts.mock.engine.store_errors import StoreError
from tests.conftest import Documents
from tests.mock.support import TEAMS, Mock, walk


def fill(mock: Mock) -> str:
    """Fill the database, whatever it is; returns the error of a request that needs more."""
    assert isinstance(mock.app.store, SqliteStore)
    (pages,) = mock.app.store._connection.execute("PRAGMA page_count").fetchone()
    mock.app.store._connection.execute(f"PRAGMA max_page_count = {pages + 1}")
    refused = mock.giosg.post(TEAMS, json={"name": "x" * 100_000})
    assert refused.status_code == 507
    assert walk(mock.giosg, TEAMS) == [["My first team"]]
    assert mock.giosg.post(TEAMS, json={"name": "small"}).status_code == 201
    detail: str = refused.json()["detail"]
    return detail


def test_a_full_disk_is_named_and_changes_nothing(
    start_sqlite_mock: Callable[..., Mock], tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    detail = fill(start_sqlite_mock(database=str(tmp_path / "state.db")))
    assert detail.endswith("state.db: the disk is full; free some space.")
    assert "the disk is full" in capsys.readouterr().err


def test_a_full_memory_is_named_and_a_reset_frees_it(start_sqlite_mock: Callable[..., Mock]) -> None:
    mock = start_sqlite_mock()
    assert fill(mock) == (
        "Nothing was changed, because the database in memory is full (1 GiB); "
        "reset the mock, or start it with --database FILE."
    )
    assert mock.anonymous.post("/__mock__/reset").status_code == 200
    assert walk(mock.giosg, TEAMS) == [["My first team"]]


def test_sqlite_without_files_in_memory_keeps_records_as_well(
    start_sqlite_mock: Callable[..., Mock], monkeypatch: pytest.MonkeyPatch
) -> None:
    connect = sqlite3.connect

    def connected(path: str, **options: Any) -> sqlite3.Connection:
        if "vfs=" in path:
            raise sqlite3.OperationalError("no such vfs: memdb")
        connection: sqlite3.Connection = connect(path, **options)
        return connection

    monkeypatch.setattr(sqlite3, "connect", connected)
    mock = start_sqlite_mock()
    assert mock.giosg.post(TEAMS, json={"name": "another"}).status_code == 201
    assert walk(mock.giosg, TEAMS) == [["My first team", "another"]]


@pytest.mark.parametrize("pages", [4, 9, 12], ids=["for the tables", "for the last table", "for the demo data"])
def test_a_disk_that_is_full_at_start_is_named_and_leaves_a_usable_file(
    documents: Documents, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, pages: int
) -> None:
    connect = sqlite3.connect

    def limited(*arguments: Any, **options: Any) -> sqlite3.Connection:
        connection: sqlite3.Connection = connect(*arguments, **options)
        connection.execute(f"PRAGMA max_page_count = {pages}")
        return connection

    settings = Settings(database=str(tmp_path / "state.db"))
    with monkeypatch.context() as patch:
        patch.setattr(sqlite3, "connect", limited)
        with pytest.raises(StoreError, match=r"state\.db: the disk is full; free some space"):
            create_namespaces(documents.folder("mock"), settings, ["gotom"])
    create_namespaces(documents.folder("mock"), settings, ["gotom"]).close()
