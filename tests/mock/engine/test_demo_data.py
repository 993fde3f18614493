"""Demo data: validated at start against the schemas; an error names file, collection, record and field."""

from __future__ import annotations

import copy
import json
import shutil
from collections.abc import Callable
from contextlib import closing
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest

from scripts.mock.app import create_app, serve_apis
from scripts.mock.engine.demo import DemoSet
from scripts.mock.engine.endpoint import Api, DemoData, DocumentError
from scripts.mock.engine.stored import check_stored
from scripts.mock.engine.stores import open_store
from tests.conftest import APIS, PROJECT, Documents

Records = dict[str, list[dict[str, Any]]]


def start(apis: list[Api], name: str, change: Callable[[Records, dict[str, Any]], Any]) -> None:
    """Start a mock with changed records and credentials of an API."""

    def changed(demo: DemoData) -> DemoData:
        records, credentials = copy.deepcopy(demo.records), copy.deepcopy(demo.credentials)
        change(records, credentials)  # type: ignore[arg-type]
        return replace(demo, records=records, credentials=credentials)

    serve_apis([replace(api, demo=changed(api.demo)) if api.name == name else api for api in apis]).store.close()


def edit(collection: str, number: int = 1, **members: Any) -> Callable[[Records, dict[str, Any]], Any]:
    """Set members of a record, counted from 1."""
    return lambda records, credentials: records[collection][number - 1].update(members)


def test_every_collection_with_records_is_checked_against_a_schema(apis: list[Api]) -> None:
    checked = {name for api in apis for name in api.demo.records if api.collections[name].schema is not None}
    assert checked == {name for api in apis for name in api.demo.records}
    assert len(checked) > 40


@pytest.mark.parametrize(
    ("api", "change", "message"),
    [
        ("giosg", edit("teams", 1, **{"with": {"member_count": "two"}}), r"teams, record 1, member_count: .*two"),
        ("giosg", edit("users", 3, **{"with": {"email": 7}}), r"users, record 3, email: 7"),
        ("giosg", edit("chat_participations", 2, is_ended="no"), r"chat_participations, record 2, is_ended"),
        ("giosg", edit("rooms", 1, without=["domain", "colour"]), r"rooms, record 1: `without` names colour"),
        ("giosg", edit("rooms", 1, colour="red"), r"rooms, record 1: unknown key colour; .* to `with`"),
        (
            "giosg",
            edit("rooms", 2, **{"with": {}}),
            r"rooms, record 2: duplicate id .*, also used by .*rooms, record 1",
        ),
        ("giosg", edit("rooms", 1, example="Castle"), r"rooms, record 1: unknown example Castle"),
        ("giosg", edit("brands", 1, at=["results", 9]), r"brands, record 1: example BrandPage has no value at"),
        ("giosg", edit("assets", 1, content="no base64"), r"assets, record 1: `content` is invalid Base64"),
        ("gotom", edit("primary_keys", 1, name=None), r"primary_keys, record 1, name"),
        ("gotom", edit("campaigns", 1, **{"with": {"status": "dreamt"}}), r"campaigns, record 1, status: .*dreamt"),
        ("interactions", edit("themes", 1, id="", without=["uid"]), r"themes, record 1: missing property 'uid'"),
        (
            "gotom",
            edit("primary_keys", 1, under="user"),
            r'primary_keys, record 1, under: "user" is not of type "array"',
        ),
        ("gotom", edit("primary_keys", 1, under=[]), r"primary_keys, record 1, under: \[\] has less than 1 item"),
        ("gotom", edit("primary_keys", 1, under=["user", 5]), r'primary_keys, record 1, under, entry 2: 5 .* "string"'),
        ("gotom", edit("flight_discounts", 1, within=["1"]), r'flight_discounts, record 1, within: .* "string"'),
        ("gotom", edit("customers", 1, at="items"), r'customers, record 1, at: "items" is not of type "array"'),
        ("gotom", edit("customers", 1, at=["items"]), r"customers, record 1: example CustomerPage has no object at"),
        ("gotom", edit("campaigns", 1, without="flights"), r'campaigns, record 1, without: "flights" .* "array"'),
        ("gotom", edit("campaigns", 1, **{"with": "name"}), r'campaigns, record 1, with: "name" .* "object"'),
        ("gotom", edit("campaigns", 1, id=7), r'campaigns, record 1, id: 7 is not of type "string"'),
        ("giosg", edit("chats", 1, parent=["1"]), r'chats, record 1, parent: .* "string"'),
        ("giosg", edit("assets", 1, content=5), r'assets, record 1, content: 5 is not of type "string"'),
        ("giosg", edit("teams", 1, example=["Team"]), r'teams, record 1, example: .* "string"'),
        (
            "giosg",
            lambda records, credentials: records.update(teams="Team"),
            r'records, teams: "Team" is not of type "array"',
        ),
        (
            "giosg",
            lambda records, credentials: records.update(teams=["Team"]),
            r'teams, record 1: "Team" is not of type "object"',
        ),
        (
            "giosg",
            lambda records, credentials: credentials.update(tokens="hidden"),
            r"credentials, tokens: the value is not of type \"array\"$",
        ),
        (
            "giosg",
            lambda records, credentials: credentials["tokens"][1].update(permissions="reports"),
            r'credentials, tokens, entry 2, permissions: the value is not of type "array"$',
        ),
        (
            "giosg",
            lambda records, credentials: credentials["apps"][0].pop("redirect_uris"),
            r'credentials, apps, entry 1: "redirect_uris" is a required property',
        ),
        (
            "gotom",
            lambda records, credentials: credentials["signers"][0].update(signs_as="general"),
            r'credentials, signers, entry 1, signs_as: the value is not of type "array"$',
        ),
        (
            "gotom",
            lambda records, credentials: credentials.update(tokens=[]),
            r"credentials: Additional properties are not allowed \('tokens' was unexpected\)",
        ),
        (
            "visitor",
            lambda records, credentials: records.update(castles=[{"id": 1}]),
            r"unknown collection castles; declare it under x-mock in overlays/mock/visitor\.yaml",
        ),
        (
            "giosg",
            lambda records, credentials: credentials["tokens"][1].update(user="nobody"),
            r"tokens, entry 2: user nobody is not among the users",
        ),
        (
            "giosg",
            lambda records, credentials: credentials["apps"][0].update(authorizing_user="nobody"),
            r"apps, entry 1: authorizing_user nobody is not among the users",
        ),
        (
            "gotom",
            lambda records, credentials: credentials["signers"][0].update(signs_as=["sailor"]),
            r"signers: unknown kind sailor in `signs_as` of demo_user; x-signature has: crmImport, general, reports",
        ),
    ],
)
def test_a_mistake_names_file_collection_record_and_field(
    apis: list[Api], api: str, change: Callable[[Records, dict[str, Any]], Any], message: str
) -> None:
    with pytest.raises(DocumentError, match=rf"^overlays/mock/data/{api}\.yaml: {message}"):
        start(apis, api, change)


@pytest.mark.parametrize("counters", [["campaigns"], {"campaigns": "4712"}, {"campaigns": -1}, 5])
def test_an_invalid_counter_names_the_file(apis: list[Api], counters: Any) -> None:
    changed = [replace(api, demo=replace(api.demo, counters=counters)) if api.name == "gotom" else api for api in apis]
    with pytest.raises(DocumentError, match=r"^overlays/mock/data/gotom\.yaml: counters"):
        DemoSet(changed)


def test_the_ids_of_a_collection_are_those_of_its_records(apis: list[Api]) -> None:
    assert DemoSet(apis).ids("campaigns") == {"12345", "12346"}


def test_a_record_that_was_changed_is_still_one_that_a_restart_accepts(apis: list[Api]) -> None:
    """Those that were not are taken for granted, see `check_stored`."""
    demo = DemoSet(apis)
    with closing(open_store()) as store:
        demo.restore(store)
        names = [name for api in apis for name in api.collections]
        for name in names:
            for identifier, text in [*store.texts(name)]:
                store.update(name, identifier, json.loads(text) | {"_changed": True})
        assert demo.texts().isdisjoint((name, text) for name in names for _, text in store.texts(name))
        check_stored(store, apis, demo)


@pytest.mark.parametrize("text", ["", "{", "[]", '{"recrods": {}}'])
def test_an_invalid_data_file_is_named(documents: Documents, tmp_path: Path, text: str) -> None:
    folder = Path(shutil.copytree(documents.folder("mock"), tmp_path / "mock"))
    (folder / "data" / "gotom.json").write_text(text, encoding="utf-8")
    with pytest.raises(DocumentError, match=r"data/gotom\.json"):
        create_app(folder)


def test_an_api_without_demo_data_is_served(documents: Documents, tmp_path: Path) -> None:
    folder = Path(shutil.copytree(documents.folder("mock"), tmp_path / "mock"))
    (folder / "data" / "reporting.json").unlink()
    app = create_app(folder)
    assert app.store.all("report_metrics") == []
    app.store.close()


def test_each_data_file_is_that_of_an_api(documents: Documents) -> None:
    files = {file.stem for file in (PROJECT / "overlays" / "mock" / "data").iterdir()}
    assert files <= set(APIS)
    for name in files:
        assert json.loads((documents.folder("mock") / "data" / f"{name}.json").read_text())["records"]
