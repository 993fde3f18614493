"""Lists common to all organizations, and the overview (seed 001)."""

from __future__ import annotations

import json

import httpx
import pytest

from tests.conftest import Documents
from tests.mock.support import INVALID_CURSOR, NOT_FOUND, ORGANIZATION

LISTS = ["/api/v5/languages", "/api/v5/timezones", "/api/v5/currencies", "/api/v5/endpoints"]


def test_the_endpoints_are_those_of_the_document_with_every_method_and_scope(
    giosg: httpx.Client, documents: Documents
) -> None:
    paths = json.loads(documents.path("bundle", "giosg").read_text(encoding="utf-8"))["paths"]
    listed = {one["url_pattern"]: one for one in giosg.get("/api/v5/endpoints").json()["results"]}
    assert set(listed) == {path.replace("{", "<").replace("}", ">") for path in paths}
    for path, item in paths.items():
        methods = {one["name"]: one["scopes"] for one in listed[path.replace("{", "<").replace("}", ">")]["methods"]}
        described = {
            method.upper(): item[method]["x-permissions"]["anyOf"]
            for method in ("get", "put", "post", "delete", "patch")
            if method in item
        }
        options = methods.pop("OPTIONS")
        assert methods == described
        assert set(options) == {scope for scopes in described.values() for scope in scopes}


def test_the_endpoint_of_the_overview_names_its_scopes_as_the_page_does(giosg: httpx.Client) -> None:
    listed = {one["url_pattern"]: one for one in giosg.get("/api/v5/endpoints").json()["results"]}
    overview = listed["/api/v5/orgs/<organization_id>/overview"]
    assert overview["methods"] == [
        {"name": "GET", "scopes": ["settings", "reports"]},
        {"name": "OPTIONS", "scopes": ["settings", "reports"]},
    ]
    assert "reports" in overview["comment"]


def test_languages_and_time_zones_hold_the_demo_data(giosg: httpx.Client) -> None:
    languages = giosg.get("/api/v5/languages").json()
    assert languages["next"] is languages["previous"] is None
    assert all({"rfc_3066", "name", "is_ui_language"} <= set(one) for one in languages["results"])
    assert len(giosg.get("/api/v5/timezones").json()["results"]) == 5


def test_no_currency_is_made_up(giosg: httpx.Client) -> None:
    assert giosg.get("/api/v5/currencies").json() == {"next": None, "previous": None, "results": []}


@pytest.mark.parametrize("path", LISTS)
def test_a_list_of_one_page_knows_no_cursor(giosg: httpx.Client, path: str) -> None:
    response = giosg.get(path, params={"cursor": "da965a3ea0164c8ab8baef1d4654e2d3"})
    assert (response.status_code, response.json()) == (404, INVALID_CURSOR)


@pytest.mark.parametrize("path", [*LISTS, "/api/v5/users/me", f"/api/v5/orgs/{ORGANIZATION}/overview"])
def test_no_format_but_json_exists(giosg: httpx.Client, path: str) -> None:
    assert giosg.get(path, params={"format": "json"}).is_success
    for query in ("format=xml", "format=", "format=JSON", "format=json&format=json"):
        response = giosg.get(f"{path}?{query}")
        assert (response.status_code, response.json()) == (404, NOT_FOUND), query


def test_a_query_parameter_that_is_not_described_is_ignored(giosg: httpx.Client) -> None:
    assert giosg.get("/api/v5/languages?page=x&page=y&&=&%00").is_success


def test_the_overview_is_an_object(giosg: httpx.Client) -> None:
    assert giosg.get(f"/api/v5/orgs/{ORGANIZATION}/overview").json() == {}


@pytest.mark.parametrize("path", ["/api/v5/currencies", "/api/v5/endpoints", f"/api/v5/orgs/{ORGANIZATION}/overview"])
def test_where_options_is_described_it_names_the_endpoint_its_methods_and_bodies(
    giosg: httpx.Client, path: str
) -> None:
    response = giosg.options(path)
    assert response.headers["allow"] == "GET, HEAD, OPTIONS"
    template = path.replace(ORGANIZATION, "{organization_id}")
    assert response.json() == {"name": template, "renders": ["application/json"], "parses": []}


def test_options_of_the_overview_needs_what_reading_it_needs(limited: httpx.Client, giosg: httpx.Client) -> None:
    overview = f"/api/v5/orgs/{ORGANIZATION}/overview"
    assert limited.options(overview).status_code == limited.get(overview).status_code == 403
    unknown = overview.replace(ORGANIZATION, "00000000-0000-4000-8000-000000000000")
    assert giosg.options(unknown).status_code == 404
