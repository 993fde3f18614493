"""Team memberships, and their effects on team and user (reference/giosg-live/teams.md)."""

from __future__ import annotations

from typing import Any

import httpx
import pytest

from tests.mock.support import ADMIN, AGENT, NOT_FOUND, ORGANIZATION, TEAM, TEAMS, TEAMS_V5, Clock

MEMBERS = f"{TEAMS_V5}/{TEAM}/memberships"
USERS = f"/api/v5/orgs/{ORGANIZATION}/users"
COUNTS = ("member_count", "present_member_count", "is_present", "is_online", "is_humans_online")


def counts(giosg: httpx.Client) -> tuple[Any, ...]:
    team = giosg.get(f"{TEAMS}/{TEAM}").json()
    return tuple(team[name] for name in COUNTS)


def members(giosg: httpx.Client, **query: str) -> list[str]:
    return [one["user_id"] for one in giosg.get(MEMBERS, params=query).json()["results"]]


@pytest.mark.parametrize("method", ["POST", "PUT"])
def test_who_is_added_is_new_once_and_changed_after_that(giosg: httpx.Client, clock: Clock, method: str) -> None:
    added = giosg.request(method, f"{MEMBERS}/{ADMIN}", json={"is_admin": True})
    assert added.status_code == 201
    clock.advance(minutes=1)
    changed = giosg.request(method, f"{MEMBERS}/{ADMIN}", json={"is_admin": False})
    assert changed.status_code == 200
    assert changed.json()["created_at"] == added.json()["created_at"]
    assert (changed.json()["is_admin"], changed.json()["updated_at"]) == (False, "2026-01-01T00:01:00.000Z")
    assert members(giosg) == [AGENT, ADMIN]


def test_a_membership_shows_team_and_user_without_the_organization(giosg: httpx.Client) -> None:
    membership = giosg.get(f"{MEMBERS}/{AGENT}").json()
    assert membership["team"] == {
        "id": TEAM,
        "name": "My first team",
        "display_name": "My first team",
        "organization_id": ORGANIZATION,
    }
    user = giosg.get(f"{USERS}/{AGENT}").json()
    user.pop("organization")
    assert membership["user"] == user


def test_a_team_counts_its_members_and_those_present(giosg: httpx.Client) -> None:
    assert counts(giosg) == (1, 0, False, False, False)
    giosg.put(f"{MEMBERS}/{ADMIN}", json={"is_admin": False})
    assert counts(giosg) == (2, 1, True, True, True)
    giosg.patch(f"{USERS}/{ADMIN}", json={"is_online_enabled": False})
    assert counts(giosg) == (2, 1, True, False, False)
    giosg.delete(f"{MEMBERS}/{ADMIN}")
    assert counts(giosg) == (1, 0, False, False, False)


def test_a_user_lists_the_own_teams_under_their_present_names(giosg: httpx.Client) -> None:
    giosg.patch(f"{TEAMS}/{TEAM}", json={"name": "First line"})
    giosg.patch(f"{MEMBERS}/{AGENT}", json={"is_admin": True})
    (own,) = giosg.get(f"{USERS}/{AGENT}").json()["team_memberships"]
    assert (own["team_id"], own["team"]["name"], own["is_admin"]) == (TEAM, "First line", True)
    giosg.delete(f"{MEMBERS}/{AGENT}")
    assert giosg.get(f"{USERS}/{AGENT}").json()["team_memberships"] == []


@pytest.mark.parametrize("teams", [TEAMS, TEAMS_V5])
def test_a_deleted_team_drops_its_memberships(giosg: httpx.Client, teams: str) -> None:
    giosg.put(f"{MEMBERS}/{ADMIN}", json={"is_admin": True})
    assert giosg.delete(f"{teams}/{TEAM}").status_code == 204
    assert (giosg.get(MEMBERS).status_code, giosg.get(f"{MEMBERS}/{AGENT}").status_code) == (404, 404)
    for user in (ADMIN, AGENT):
        assert giosg.get(f"{USERS}/{user}").json()["team_memberships"] == []


def test_a_user_without_a_team_has_no_membership(giosg: httpx.Client) -> None:
    url = f"{MEMBERS}/{ADMIN}"
    for response in (giosg.get(url), giosg.patch(url, json={}), giosg.delete(url)):
        assert (response.status_code, response.json()) == (404, NOT_FOUND)
    assert giosg.put(f"{MEMBERS}/{ORGANIZATION}", json={"is_admin": True}).status_code == 404


def test_admins_can_be_listed_apart(giosg: httpx.Client) -> None:
    giosg.put(f"{MEMBERS}/{ADMIN}", json={"is_admin": True})
    assert (members(giosg, is_admin="true"), members(giosg, is_admin="false")) == ([ADMIN], [AGENT])


def test_an_admin_of_the_team_needs_no_permission_for_it(giosg: httpx.Client, limited: httpx.Client) -> None:
    assert limited.put(f"{MEMBERS}/{ADMIN}", json={"is_admin": False}).status_code == 403
    assert limited.get(MEMBERS).status_code == 200
    giosg.patch(f"{MEMBERS}/{AGENT}", json={"is_admin": True})
    assert limited.put(f"{MEMBERS}/{ADMIN}", json={"is_admin": False}).status_code == 201
    other = giosg.post(TEAMS, json={"name": "Other"}).json()["id"]
    assert limited.put(f"{TEAMS_V5}/{other}/memberships/{ADMIN}", json={"is_admin": False}).status_code == 403
    assert limited.delete(f"{MEMBERS}/{ADMIN}").status_code == 204


def test_both_versions_show_the_same_teams_the_older_one_less_of_them(giosg: httpx.Client) -> None:
    made = giosg.post(TEAMS_V5, json={"name": "Old way"}).json()
    new = giosg.get(f"{TEAMS}/{made['id']}").json()
    assert set(new) - set(made) == {"is_humans_online", "is_deleted", "deleted_at"}
    assert {name: new[name] for name in made} == made
    assert giosg.put(f"{TEAMS_V5}/{made['id']}", json={"name": "Renamed"}).json()["name"] == "Renamed"
    names = [team["name"] for team in giosg.get(TEAMS_V5, params={"is_shared": "false"}).json()["results"]]
    assert names == ["My first team", "Renamed"]
