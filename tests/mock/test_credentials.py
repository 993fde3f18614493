"""Authentication and authorization: tokens and permissions of the giosg hosts, users of goTom."""

from __future__ import annotations

import json
from typing import Any

import httpx
import pytest

from scripts.mock.gotom.credentials import Signers
from tests.conftest import APIS, Documents
from tests.mock.support import (
    ADMIN,
    AGENT,
    CHAT,
    DEMO_SECRET,
    INTERACTION,
    ORGANIZATION,
    OTHER_ORGANIZATION,
    PARTNER,
    ROOM,
    TEAMS,
    VISITOR,
    Mock,
)

FORBIDDEN = {"detail": "You do not have permission to perform this action."}
OVERVIEW = f"/api/v5/orgs/{ORGANIZATION}/overview"
IMPORT_LOG = "/app-api/crm-sync-import-external-crm-id/error-logs/1"


def every_operation(documents: Documents) -> list[tuple[str, str, str]]:
    """Return API, method and an existing path of each operation that requires credentials."""
    values = {
        "organization_id": ORGANIZATION,
        "user_id": ADMIN,
        "room_id": ROOM,
        "client_id": "browser",
        "chat_id": CHAT,
        "visitor_id": VISITOR,
        "team_id": "2c8f63a0-8f2c-4a3b-9a51-0d5a7c1e4b10",
        "asset_id": "b3c2d1e0-6f7a-4c8b-8a99-887766554433",
        "interaction_id": INTERACTION.rsplit("/", 1)[-1],
        "collection_id": "1",
        "submission_id": "5001",
        "partner_organization_id": PARTNER,
        "invitation_id": "6b0e4d93-7a2c-4f18-b5d6-0c9e8f7a1b24",
        "invitation_key": "h3Zc8mWq5tYx2rKv9bLd",
        "resource_type": "rooms",
        "resource_id": ROOM,
        "report_id": "4e7c1b52-8d3f-4a6e-9b10-5f2a7d8c9e01",
        "lead_id": "a3d5e7f1-2b4c-4d6e-8f90-1a2b3c4d5e6f",
        "rule_id": "d6f81a24-5e70-4b92-8c13-4d5e6f708192",
        "campaignExternalId": "12345",
        "flightExternalId": "12345-1",
        "cDiscountEID": "12345-volume",
        "fDiscountEID": "12345-1-volume",
        "savedReportId": "101",
        "entity": "tarif",
        "tarifId": "21",
        "customerCrmExternalId": "crm-1001",
        "jobId": "1",
    }
    found = []
    for api in APIS:
        document: dict[str, Any] = json.loads(documents.path("bundle", api).read_text(encoding="utf-8"))
        for path, item in document["paths"].items():
            methods = [
                method
                for method in ("get", "put", "post", "delete", "patch")
                if method in item and item[method].get("security") != []
            ]
            found += [(api, method.upper(), path.format(**values)) for method in methods]
    return found


def test_every_operation_requires_its_credentials(anonymous: httpx.Client, documents: Documents) -> None:
    operations = every_operation(documents)
    assert len(operations) > 20
    for api, method, path in operations:
        response = anonymous.request(method, path)
        assert response.status_code == 401, (method, path)
        if api == "gotom":
            assert response.json() == "Authorization header required"
        else:
            assert response.json() == {"detail": "Authentication credentials were not provided."}
            assert response.headers["www-authenticate"].startswith("Bearer")


@pytest.mark.parametrize(
    "authorization",
    [
        "Token wrong",
        "Token",
        "mock-admin-token",
        "Bearer mock-admin-token",
        "Token mock-access-token",
        "Basic bW9jay1hZG1pbi10b2tlbjo=",
        "Token MOCK-ADMIN-TOKEN",
        "Token mock-admin-token x",
        "Token \xff\xfe",
        "gotom_app_api demo_user:xxxx",
    ],
)
def test_an_unknown_token_is_rejected_and_not_repeated(mock: Mock, authorization: str) -> None:
    response = mock.anonymous.get("/api/v5/users/me", headers={b"Authorization": authorization.encode("latin-1")})
    assert (response.status_code, response.json()) == (401, {"detail": "Invalid token."})


@pytest.mark.parametrize(
    "authorization", ["Token mock-admin-token", "Bearer mock-access-token", "bearer mock-access-token"]
)
def test_either_kind_of_token_opens_both_giosg_hosts(mock: Mock, authorization: str) -> None:
    client = mock.client(authorization)
    assert client.get("/api/v5/users/me").json()["id"] == ADMIN
    assert client.get(INTERACTION).is_success


def test_operations_without_permissions_are_open_to_the_whole_organization(limited: httpx.Client) -> None:
    for path in (TEAMS, "/api/v5/users/me", f"/api/v5/users/{ADMIN}", "/api/v5/endpoints", INTERACTION):
        assert limited.get(path).is_success, path


def test_without_the_permission_nothing_is_done(limited: httpx.Client, giosg: httpx.Client) -> None:
    team = f"{TEAMS}/2c8f63a0-8f2c-4a3b-9a51-0d5a7c1e4b10"
    before = giosg.get(TEAMS).json()
    for response in (
        limited.post(TEAMS, json={"name": "x"}),
        limited.put(team, json={"name": "x"}),
        limited.patch(team, json={"name": "x"}),
        limited.delete(team),
        limited.patch(f"/api/v5/users/{ADMIN}", json={"first_name": "x"}),
        limited.get(OVERVIEW),
    ):
        assert (response.status_code, response.json()) == (403, FORBIDDEN)
    assert giosg.get(TEAMS).json() == before


def test_one_permission_of_several_is_enough(giosg: httpx.Client) -> None:
    assert giosg.get(OVERVIEW).is_success


def test_one_may_change_oneself_without_the_permission(limited: httpx.Client) -> None:
    assert limited.patch(f"/api/v5/users/{AGENT}", json={"first_name": "Ada"}).is_success
    assert limited.patch(f"/api/v5/users/{AGENT.upper()}", json={"first_name": "Eda"}).is_success


def test_permissions_are_checked_before_the_body(limited: httpx.Client) -> None:
    assert limited.post(TEAMS, content=b"{", headers={"Content-Type": "text/plain"}).status_code == 403


@pytest.mark.parametrize("path", ["/api/v6/orgs/{}/teams", "/api/v5/orgs/{}/overview", "/api/orgs/{}/interactions"])
def test_another_organization_is_forbidden_and_an_unknown_one_not_found(giosg: httpx.Client, path: str) -> None:
    assert giosg.get(path.format(OTHER_ORGANIZATION)).status_code == 403
    assert giosg.get(path.format(ADMIN)).status_code == 404
    assert giosg.get(path.format("x")).status_code == 404
    assert giosg.get(path.format(ORGANIZATION.upper())).is_success


def test_each_gotom_user_opens_its_own_paths(mock: Mock) -> None:
    crm, report = mock.signer("crm_sync_import", "crm-secret"), mock.signer("report_user", "report-secret")
    assert crm.get(IMPORT_LOG).is_success
    assert mock.gotom.get(IMPORT_LOG).is_success
    for client, path in ((crm, "/app-api/campaign/12345"), (crm, "/app-api/customer"), (report, IMPORT_LOG)):
        response = client.get(path)
        assert (response.status_code, response.json()) == (401, "Invalid credentials.")


def test_an_escaped_path_is_the_same_path(mock: Mock) -> None:
    assert mock.gotom.get("/app-api/%63ampaign/12345").is_success
    crm = mock.signer("crm_sync_import", "crm-secret")
    assert crm.get("/app-api/%63ampaign/12345").status_code == 401


@pytest.mark.parametrize(
    ("user", "secret"), [("nobody", DEMO_SECRET), ("demo_user", "wrong"), ("Demo_User", DEMO_SECRET)]
)
def test_an_unknown_user_or_a_wrong_secret_is_refused(mock: Mock, user: str, secret: str) -> None:
    assert mock.signer(user, secret).get("/app-api/campaign/12345").status_code == 401


def test_signers_know_the_secrets_of_one_kind_of_user_only() -> None:
    signers = Signers([{"user": "a", "secret": "s", "signs_as": ["x"]}, {"user": "b", "secret": "t", "signs_as": []}])
    assert signers.secrets_for("x") == {"a": "s"}
    assert signers.secrets_for("y") == {}
    assert signers.secrets_for(None) == {}
