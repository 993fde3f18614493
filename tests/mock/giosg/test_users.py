"""Users, and the authenticated user (seed 000)."""

from __future__ import annotations

import httpx
import pytest

from tests.mock.support import ADMIN, AGENT, NOT_FOUND, ORGANIZATION, Clock

ME = "/api/v5/users/me"
USER = f"/api/v5/users/{ADMIN}"
WRITABLE = {"email": "demo.admin@example.com", "first_name": "Demo", "last_name": "Admin", "is_online_enabled": True}


def test_the_current_user_is_the_one_of_the_token(giosg: httpx.Client, limited: httpx.Client) -> None:
    assert (giosg.get(ME).json()["id"], limited.get(ME).json()["id"]) == (ADMIN, AGENT)
    assert giosg.get(ME).json()["organization_id"] == ORGANIZATION
    assert giosg.get(ME).json() == giosg.get(USER).json()


def test_a_patch_sets_what_it_names_and_what_follows_from_it(giosg: httpx.Client, clock: Clock) -> None:
    clock.advance(seconds=1.2345)
    before = giosg.get(USER).json()
    response = giosg.patch(USER, json={"first_name": "Ada", "alias": None})
    expected = before | {
        "first_name": "Ada",
        "full_name": "Ada Admin",
        "alias": None,
        "updated_at": "2026-01-01T00:00:01.234Z",
    }
    assert (response.status_code, response.json()) == (200, expected)
    assert giosg.get(ME).json() == expected


def test_a_put_resets_what_it_leaves_out(giosg: httpx.Client) -> None:
    response = giosg.put(USER, json=WRITABLE)
    assert response.status_code == 200
    user = response.json()
    assert (user["alias"], user["title"], user["phone"], user["is_manager"]) == (None, None, "", False)
    assert user["avatar_id"] is not None  # not writable, hence not reset


@pytest.mark.parametrize("name", sorted(WRITABLE))
def test_a_put_needs_every_required_attribute(giosg: httpx.Client, name: str) -> None:
    response = giosg.put(USER, json={key: value for key, value in WRITABLE.items() if key != name})
    assert (response.status_code, response.json()) == (400, {name: ["This field is required."]})
    assert giosg.get(USER).json()["alias"] == "Demo"


def test_a_form_field_becomes_the_type_that_is_described(giosg: httpx.Client) -> None:
    response = giosg.patch(USER, data={"first_name": "1815", "is_online_enabled": "false"})
    assert response.status_code == 200
    assert response.json()["first_name"] == "1815"
    assert response.json()["is_online_enabled"] is False


def test_who_does_not_want_to_serve_or_is_absent_is_not_online(giosg: httpx.Client) -> None:
    assert giosg.get(USER).json()["is_online"] is True
    assert giosg.patch(USER, json={"is_online_enabled": False}).json()["is_online"] is False
    assert giosg.patch(USER, json={"is_online_enabled": True}).json()["is_online"] is True
    absent = giosg.patch(f"/api/v5/users/{AGENT}", json={"is_online_enabled": True}).json()
    assert (absent["is_online_enabled"], absent["is_online"]) == (True, False)


@pytest.mark.parametrize("value", ["1", "no", "", "TRUE", "null"])
def test_a_form_field_of_a_wrong_type_is_refused(giosg: httpx.Client, value: str) -> None:
    response = giosg.patch(USER, data={"is_online_enabled": value})
    assert response.status_code == 400
    assert list(response.json()) == ["is_online_enabled"]


def test_a_name_that_is_too_long_is_refused_in_the_words_of_the_quickstart(giosg: httpx.Client) -> None:
    response = giosg.patch(USER, json={"first_name": "x" * 33})
    expected = {"first_name": ["Ensure this field has no more than 32 characters."]}
    assert (response.status_code, response.json()) == (400, expected)
    assert giosg.patch(USER, json={"first_name": "\N{PILE OF POO}" * 32}).is_success  # characters, not bytes


@pytest.mark.parametrize(
    ("name", "value"),
    [
        ("email", "nobody"),
        ("birthday", "12.04.1985"),
        ("birthday", "2021-02-30"),
        ("gender", "x"),
        ("first_name", ""),
        ("alias", ""),
        ("is_online_enabled", "true"),
        ("is_online_enabled", 1),
    ],
)
def test_a_value_that_the_description_forbids_is_refused(giosg: httpx.Client, name: str, value: object) -> None:
    before = giosg.get(USER).json()
    response = giosg.patch(USER, json={name: value, "last_name": "Changed"})
    assert response.status_code == 400
    assert list(response.json()) == [name]
    assert giosg.get(USER).json() == before


def test_every_fault_of_a_body_is_named_at_once(giosg: httpx.Client) -> None:
    assert set(giosg.put(USER, json={"first_name": "", "email": 1}).json()) == {
        "first_name",
        "email",
        "last_name",
        "is_online_enabled",
    }


@pytest.mark.parametrize("identifier", [ORGANIZATION, "1", "meme", "%2e%2e", "me%2F"])
def test_an_unknown_user_is_not_found(giosg: httpx.Client, identifier: str) -> None:
    response = giosg.get(f"/api/v5/users/{identifier}")
    assert (response.status_code, response.json()) == (404, NOT_FOUND)


@pytest.mark.parametrize("value", ["true", "false"])
def test_include_deleted_takes_truth_values_only(giosg: httpx.Client, value: str) -> None:
    assert giosg.get(USER, params={"include_deleted": value}).is_success
    assert giosg.get(USER, params={"include_deleted": f"{value}!"}).status_code == 400
