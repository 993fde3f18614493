"""The state of members in a team, and of teams in their members."""

from __future__ import annotations

from typing import Any

from scripts.mock.engine.request import Request
from scripts.mock.engine.unit_of_work import UnitOfWork

MEMBERSHIPS = "team_memberships"
_TEAM = ("id", "name", "display_name", "organization_id")


def team_of_path(request: Request) -> dict[str, Any]:
    """Return the team of the path. Raises NotFound."""
    return request.find("teams", request.path["team_id"].lower(), request.organization["id"])


def is_team_admin(request: Request) -> bool:
    """Return whether the caller is an admin of the team of the path."""
    key = f"{request.path['team_id'].lower()}/{request.caller['id']}"
    membership = request.store.get(MEMBERSHIPS, key)
    return membership is not None and bool(membership["is_admin"])


def settle_team(work: UnitOfWork, team_id: str) -> None:
    """Update a team with its members and their presence, and its members with the team's name."""
    store = work.store
    team = store.get("teams", team_id)
    if team is None:
        raise LookupError(f"members of team {team_id}, which does not exist")
    memberships = store.all(MEMBERSHIPS, team_id)
    members = [user_of(work, membership["user_id"]) for membership in memberships]
    counts = {
        "member_count": len(members),
        "present_member_count": sum(member["is_present"] for member in members),
        "is_present": any(member["is_present"] for member in members),
        "is_online": any(member["is_online"] for member in members),
        "is_humans_online": any(member["is_online"] and not member["is_bot"] for member in members),
    }
    if team | counts != team:
        store.update("teams", team_id, team | counts)
    for membership, member in zip(memberships, members, strict=True):
        own = {
            "id": membership["id"],
            "team_id": team_id,
            "team": summary(team),
            "is_admin": membership["is_admin"],
        }
        others = member["team_memberships"]
        entries = [own if one["team_id"] == team_id else one for one in others]
        entries += [] if own in entries else [own]
        if entries != others:
            store.update("users", member["id"], member | {"team_memberships": entries})


def remove_membership(work: UnitOfWork, membership: dict[str, Any]) -> None:
    """Remove a membership, and its entry in the user."""
    team_id, user = membership["team_id"], user_of(work, membership["user_id"])
    user["team_memberships"] = [one for one in user["team_memberships"] if one["team_id"] != team_id]
    work.store.update("users", user["id"], user)
    work.store.delete(MEMBERSHIPS, f"{team_id}/{user['id']}")


def summary(team: dict[str, Any]) -> dict[str, Any]:
    """Return a team in its nested form."""
    return {name: team[name] for name in _TEAM}


def user_of(work: UnitOfWork, user_id: str) -> dict[str, Any]:
    """Return the user of a membership."""
    user = work.store.get("users", user_id)
    if user is None:
        raise LookupError(f"member {user_id} does not exist")
    return user
