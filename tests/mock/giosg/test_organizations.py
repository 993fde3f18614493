"""The organization: its details, and its name in nested objects (reference/giosg-live/organizations.md)."""

from __future__ import annotations

import httpx
import pytest

from tests.mock.support import ORGANIZATION, OTHER_ORGANIZATION, TEAMS, Clock

DEMO = f"/api/v5/orgs/{ORGANIZATION}"


def test_a_patch_sets_what_it_names_and_the_time_of_change(giosg: httpx.Client, clock: Clock) -> None:
    clock.advance(seconds=1)
    before = giosg.get(DEMO).json()
    changed = giosg.patch(DEMO, json={"city": "Turku", "phone": None, "is_online": False, "id": OTHER_ORGANIZATION})
    assert changed.status_code == 200
    assert changed.json() == before | {"city": "Turku", "phone": None, "updated_at": "2026-01-01T00:00:01.000Z"}
    assert giosg.get(DEMO).json() == changed.json()


def test_a_put_makes_null_of_what_it_leaves_out(giosg: httpx.Client) -> None:
    organization = giosg.put(DEMO, json={"name": "Demo Organization"}).json()
    optional = ("email", "phone", "street", "postal_code", "city", "country", "business_id")
    assert [organization[name] for name in optional] == [None] * 7
    assert organization["script_tag"]


def test_a_new_name_shows_in_users_and_teams(giosg: httpx.Client) -> None:
    giosg.patch(DEMO, json={"name": 'Ünï "co"'})
    nested = {"id": ORGANIZATION, "name": 'Ünï "co"'}
    assert giosg.get("/api/v5/users/me").json()["organization"] == nested
    assert [team["organization"] for team in giosg.get(TEAMS).json()["results"]] == [nested]
    assert giosg.post(TEAMS, json={"name": "New"}).json()["organization"] == nested


@pytest.mark.parametrize(
    ("name", "value"), [("name", None), ("name", "x" * 65), ("country", "FI"), ("country", "fin"), ("phone", "1" * 17)]
)
def test_a_value_that_the_description_forbids_is_refused(giosg: httpx.Client, name: str, value: object) -> None:
    response = giosg.patch(DEMO, json={name: value})
    assert (response.status_code, list(response.json())) == (400, [name])


@pytest.mark.parametrize("method", ["PUT", "PATCH"])
def test_changing_takes_the_permission_that_reading_does_not(limited: httpx.Client, method: str) -> None:
    assert limited.get(DEMO).status_code == 200
    assert limited.request(method, DEMO, json={"name": "Mine"}).status_code == 403
    assert limited.get(DEMO).json()["name"] == "Demo Organization"


def test_another_organization_is_closed_and_an_unknown_one_not_found(giosg: httpx.Client) -> None:
    assert giosg.get(f"/api/v5/orgs/{OTHER_ORGANIZATION}").status_code == 403
    assert giosg.get("/api/v5/orgs/9ae65e7d-56c5-11e5-af8d-6c4008c08dfe").status_code == 404
