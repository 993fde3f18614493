"""Form data: submissions, their interactions and retention (reference/interaction-designer)."""

from __future__ import annotations

from collections.abc import Callable
from datetime import UTC, datetime
from typing import Any

import httpx
import pytest

from tests.mock.support import INTERACTION, NOT_FOUND, ORGANIZATION, OTHER_ORGANIZATION, Clock, Mock

LIST = f"/api/orgs/{ORGANIZATION}/forms/data"
DEMO = INTERACTION.rsplit("/", 1)[-1]
UNKNOWN = "00000000-0000-4000-8000-000000000000"


def rows(client: httpx.Client, interaction: str = DEMO, **query: str) -> list[dict[str, Any]]:
    response = client.get(LIST, params={"interactionUuid": interaction, **query})
    assert response.status_code == 200, response.text
    found: list[dict[str, Any]] = response.json()
    return found


def identifiers(client: httpx.Client, **query: str) -> list[str]:
    return [row["id"] for row in rows(client, **query)]


class TestListing:
    def test_each_row_has_the_keys_of_its_own_time_and_nothing_of_the_mock(self, giosg: httpx.Client) -> None:
        first, _, last = rows(giosg)
        assert first == {"id": "5001", "formdata": {"email": "anna@example.com", "accept terms": True}}
        assert set(last["formdata"]) - set(first["formdata"]) == {"newsletter"}

    def test_only_the_submissions_of_the_interaction_are_listed(self, giosg: httpx.Client) -> None:
        copied = giosg.post(f"{INTERACTION}/copy", json={}).json()["interactionUuid"]
        assert rows(giosg, copied) == rows(giosg, UNKNOWN) == []
        assert rows(giosg, DEMO.upper()) == rows(giosg)

    @pytest.mark.parametrize("query", ["", "interactionUuid=", "interactionUuid=1", "interactionUuid=x&from=2021"])
    def test_the_interaction_must_be_named(self, giosg: httpx.Client, query: str) -> None:
        response = giosg.get(f"{LIST}?{query}")
        assert (response.status_code, list(response.json())) == (400, ["interactionUuid"])

    def test_a_span_of_time_can_be_picked_its_ends_included(self, giosg: httpx.Client) -> None:
        second = "2021-03-16T12:00:00.000Z"
        assert identifiers(giosg, **{"from": second}) == ["5002", "5003"]
        assert identifiers(giosg, to=second) == ["5001", "5002"]
        assert identifiers(giosg, **{"from": second, "to": second}) == ["5002"]
        assert identifiers(giosg, **{"from": "2021-03-16T12:00:00.001Z", "to": "2021-03-17"}) == []

    def test_the_latest_can_come_first(self, giosg: httpx.Client) -> None:
        assert identifiers(giosg, orderDesc="true") == ["5003", "5002", "5001"]
        assert identifiers(giosg, orderDesc="false") == ["5001", "5002", "5003"]

    def test_another_organization_s_submissions_are_not_shown(self, giosg: httpx.Client) -> None:
        path = LIST.replace(ORGANIZATION, OTHER_ORGANIZATION)
        assert giosg.get(path, params={"interactionUuid": DEMO}).status_code == 403


class TestDeleting:
    def test_a_deleted_row_is_gone_and_the_others_stay(self, giosg: httpx.Client) -> None:
        deleted = giosg.delete(f"{LIST}/5002")
        assert (deleted.status_code, deleted.content) == (200, b"")
        assert identifiers(giosg) == ["5001", "5003"]
        again = giosg.delete(f"{LIST}/5002")
        assert (again.status_code, again.json()) == (404, NOT_FOUND)

    @pytest.mark.parametrize("identifier", ["5004", "x", "%00", "5001%2F", "-1", DEMO])
    def test_an_id_that_no_row_has_is_not_found(self, giosg: httpx.Client, identifier: str) -> None:
        response = giosg.delete(f"{LIST}/{identifier}")
        assert (response.status_code, response.json()) == (404, NOT_FOUND)

    def test_a_row_of_another_organization_is_not_found(self, mock: Mock) -> None:
        interaction = mock.giosg.get(INTERACTION).json() | {
            "interactionUuid": UNKNOWN,
            "organizationUid": OTHER_ORGANIZATION,
        }
        mock.app.store.insert("interactions", OTHER_ORGANIZATION, UNKNOWN, interaction)
        foreign = {"id": "9", "formdata": {}, "_interaction": UNKNOWN, "_submitted": "2021-03-15T12:00:00.000Z"}
        mock.app.store.insert("form_submissions", UNKNOWN, "9", foreign)
        assert mock.giosg.delete(f"{LIST}/9").status_code == 404
        assert rows(mock.giosg, UNKNOWN) == []
        assert mock.app.store.count("form_submissions", UNKNOWN) == 1


@pytest.mark.parametrize("path", [INTERACTION, "/api/v1/collections/1"], ids=["interaction", "collection"])
def test_submissions_go_with_their_interaction_and_with_its_collection(mock: Mock, path: str) -> None:
    assert mock.giosg.delete(path).status_code == 200
    assert rows(mock.giosg) == []
    assert mock.giosg.delete(f"{LIST}/5001").status_code == 404
    assert mock.app.store.count("form_submissions", DEMO) == 0


class TestDisposal:
    """The demo collection 2 keeps submissions for 90 days, collection 1 forever."""

    @pytest.fixture
    def later(self, start_mock: Callable[..., Mock]) -> httpx.Client:
        """A client 90 days after the second of three demo submissions, with the interaction in collection 2."""
        mock = start_mock(clock=Clock(datetime(2021, 6, 14, 12, tzinfo=UTC)))
        assert mock.giosg.post(INTERACTION, json={"workspaceUid": 2}).status_code == 200
        return mock.giosg

    def test_rows_older_than_the_collection_keeps_them_are_gone(self, later: httpx.Client) -> None:
        assert identifiers(later) == ["5002", "5003"]
        assert later.delete(f"{LIST}/5001").status_code == 404
        assert later.delete(f"{LIST}/5002").status_code == 200

    def test_a_collection_without_disposal_keeps_them(self, later: httpx.Client) -> None:
        later.post(INTERACTION, json={"workspaceUid": 1})
        assert identifiers(later) == ["5001", "5002", "5003"]
