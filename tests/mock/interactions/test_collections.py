"""Collections and their contents (reference/interaction-designer/collections.md)."""

from __future__ import annotations

import httpx
import pytest

from tests.mock.support import INTERACTION, NOT_FOUND, ORGANIZATION, OTHER_ORGANIZATION, Mock

LIST = "/api/v1/collections"
INTERACTIONS = f"/api/orgs/{ORGANIZATION}/interactions"
NEW = {
    "name": "Autumn quiz",
    "workspaceUid": 1,
    "templateName": None,
    "project": {"views": []},
    "jsonVersion": 12,
    "editorCanvasSizeType": "desktop1",
}


def themes(collection: int, organization: str = ORGANIZATION) -> str:
    return f"/api/orgs/{organization}/groups/{collection}/themes"


def identifiers(client: httpx.Client) -> list[int]:
    return [one["id"] for one in client.get(LIST).json()]


def test_the_collections_are_those_of_the_caller_s_organization(mock: Mock) -> None:
    foreign = mock.giosg.get(f"{LIST}/1").json() | {"id": 9, "organizationUid": OTHER_ORGANIZATION}
    mock.app.store.insert("collections", OTHER_ORGANIZATION, "9", foreign)
    assert identifiers(mock.giosg) == identifiers(mock.limited) == [1, 2]
    for response in (mock.giosg.get(f"{LIST}/9"), mock.giosg.delete(f"{LIST}/9")):
        assert (response.status_code, response.json()) == (404, NOT_FOUND)


def test_a_collection_is_read_as_it_is_listed(giosg: httpx.Client) -> None:
    for listed in giosg.get(LIST).json():
        assert giosg.get(f"{LIST}/{listed['id']}").json() == listed


def test_interactions_are_found_by_the_id_of_their_collection(giosg: httpx.Client) -> None:
    giosg.post(INTERACTION, json={"workspaceUid": 2})
    for identifier, names in ((1, ["Support draft"]), (2, ["Spring newsletter"])):
        listed = giosg.get(INTERACTIONS, params={"workspaceUid": identifier}).json()
        assert [one["name"] for one in listed] == names


@pytest.mark.parametrize("identifier", ["3", "-1", "01", "1.0", "x", str(10**40), "%31%20"])
def test_an_id_that_no_collection_has_is_not_found(giosg: httpx.Client, identifier: str) -> None:
    for response in (giosg.get(f"{LIST}/{identifier}"), giosg.delete(f"{LIST}/{identifier}")):
        assert (response.status_code, response.json()) == (404, NOT_FOUND)


class TestThemes:
    def test_the_themes_of_a_collection_show_nothing_but_what_is_known(self, giosg: httpx.Client) -> None:
        assert giosg.get(themes(1)).json() == [{"uid": 1}]
        assert giosg.get(themes(2)).json() == []

    def test_a_new_interaction_without_a_theme_takes_one_of_its_collection(self, giosg: httpx.Client) -> None:
        assert giosg.post("/api/interactions", json=NEW).json()["themeId"] == 1
        assert giosg.get(themes(1)).json() == [{"uid": 1}]

    def test_a_collection_without_a_theme_gets_one_with_its_first_interaction(self, giosg: httpx.Client) -> None:
        created = [giosg.post("/api/interactions", json=NEW | {"workspaceUid": 2}).json() for _ in range(2)]
        assert [one["themeId"] for one in created] == [2, 2]
        assert giosg.get(themes(2)).json() == [{"uid": 2}]

    def test_a_theme_that_is_named_is_taken(self, giosg: httpx.Client) -> None:
        giosg.post("/api/interactions", json=NEW | {"workspaceUid": 2})
        assert giosg.post("/api/interactions", json=NEW | {"themeId": 2}).json()["themeId"] == 2
        assert giosg.get(themes(1)).json() == [{"uid": 1}]

    def test_the_themes_go_with_their_collection(self, mock: Mock) -> None:
        mock.giosg.delete(f"{LIST}/1")
        response = mock.giosg.get(themes(1))
        assert (response.status_code, response.json()) == (404, NOT_FOUND)
        assert mock.app.store.count("themes", "1") == 0

    def test_another_organization_s_themes_are_not_shown(self, giosg: httpx.Client) -> None:
        assert giosg.get(themes(1, OTHER_ORGANIZATION)).status_code == 403


def test_deleting_a_collection_deletes_its_interactions(mock: Mock) -> None:
    giosg = mock.giosg
    giosg.post(f"{INTERACTION}/copy", json={"name": "Elsewhere", "groupId": 2})
    deleted = giosg.delete(f"{LIST}/1")
    assert (deleted.status_code, deleted.content) == (200, b"")
    assert identifiers(giosg) == [2]
    for response in (giosg.get(f"{LIST}/1"), giosg.delete(f"{LIST}/1"), giosg.get(INTERACTION)):
        assert (response.status_code, response.json()) == (404, NOT_FOUND)
    assert [one["name"] for one in giosg.get(INTERACTIONS).json()] == ["Elsewhere"]
    assert mock.app.store.count("publish_log", INTERACTION.rsplit("/", 1)[-1]) == 0
