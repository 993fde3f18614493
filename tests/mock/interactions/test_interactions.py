"""Interactions: version tags, publishing, reverting, copying (seed 003)."""

from __future__ import annotations

from typing import Any

import httpx
import pytest

from tests.mock.support import ADMIN, AGENT, INTERACTION, NOT_FOUND, ORGANIZATION, PARTNER, Clock, Mock

LIST = f"/api/orgs/{ORGANIZATION}/interactions"
NEWER = f"/api/v2/orgs/{ORGANIZATION}/interactions"
DRAFT = "/api/interactions/3f0c9a52-7d1e-4b68-9c35-8a2d6e4f7b01"
DESIGN = {
    "project",
    "jsonVersion",
    "editorCanvasSizeType",
    "previewUrl",
    "previewCanvasSizeType",
    "previewCanvasRotated",
}
NEW = {
    "name": "Autumn quiz",
    "workspaceUid": 1,
    "templateName": None,
    "project": {"views": []},
    "jsonVersion": 12,
    "editorCanvasSizeType": "desktop1",
}


def answer(response: httpx.Response) -> Any:
    assert response.status_code == 200, response.text
    return response.json()


def names(client: httpx.Client, query: str = "") -> list[str]:
    return [one["name"] for one in answer(client.get(LIST + query))]


class TestListing:
    def test_an_item_carries_its_design_only_on_request(self, giosg: httpx.Client) -> None:
        for query in ("", "?json=false"):
            assert not any(DESIGN & set(one) for one in answer(giosg.get(LIST + query)))
        assert all(set(one) >= DESIGN for one in answer(giosg.get(f"{LIST}?json=true")))

    def test_filters_narrow_the_list(self, giosg: httpx.Client) -> None:
        giosg.post("/api/interactions", json=NEW | {"workspaceUid": 2})
        assert names(giosg) == ["Spring newsletter", "Support draft", "Autumn quiz"]
        assert names(giosg, "?published=yes") == ["Spring newsletter"]
        assert names(giosg, "?published=no") == ["Support draft", "Autumn quiz"]
        assert names(giosg, "?workspaceUid=2") == ["Autumn quiz"]
        assert names(giosg, "?workspaceUid=2&published=yes") == []
        assert names(giosg, f"?workspaceUid={10**30}") == []

    @pytest.mark.parametrize(
        "query", ["published=true", "published=", "json=1", "workspaceUid=-1", "workspaceUid=1.0", "workspaceUid=1٣"]
    )
    def test_a_filter_that_is_not_described_is_refused(self, giosg: httpx.Client, query: str) -> None:
        response = giosg.get(f"{LIST}?{query}")
        assert response.status_code == 400
        assert list(response.json()) == [query.split("=")[0]]


class TestListingInTheNewerForm:
    def test_it_lists_the_same_interactions_under_other_names(self, giosg: httpx.Client) -> None:
        published, draft = answer(giosg.get(NEWER))
        older = answer(giosg.get(LIST))
        assert [one["id"] for one in (published, draft)] == [one["interactionUuid"] for one in older]
        assert (published["legacy_id"], published["collection_id"]) == (1, 1)
        assert (published["published_at"], draft["published_at"]) == ("2021-03-15T10:40:02.513Z", None)
        assert published["organization_id"] == published["author_company_id"] == ORGANIZATION
        assert published["author_user_id"] == ADMIN
        assert not {"interactionUuid", "project"} & set(published)

    def test_what_is_changed_elsewhere_shows(self, giosg: httpx.Client, clock: Clock) -> None:
        clock.advance(minutes=1)
        tag = answer(giosg.post(DRAFT, json={"name": "Renamed"}))["tag"]
        giosg.delete(INTERACTION)
        (left,) = answer(giosg.get(NEWER))
        assert (left["name"], left["updated_at"]) == ("Renamed", tag)

    @pytest.mark.parametrize(
        ("ordering", "expected"),
        [
            ("name", ["Autumn quiz", "Spring newsletter", "Support draft"]),
            ("created_at", ["Spring newsletter", "Support draft", "Autumn quiz"]),
            ("updated_at", ["Support draft", "Spring newsletter", "Autumn quiz"]),
        ],
    )
    def test_it_is_sorted_as_asked_in_both_directions(
        self, giosg: httpx.Client, ordering: str, expected: list[str]
    ) -> None:
        giosg.post("/api/interactions", json=NEW)
        for query, wanted in ((ordering, expected), (f"-{ordering}", expected[::-1])):
            listed = answer(giosg.get(NEWER, params={"ordering": query}))
            assert [one["name"] for one in listed] == wanted

    def test_a_collection_can_be_picked(self, giosg: httpx.Client) -> None:
        giosg.post("/api/interactions", json=NEW | {"workspaceUid": 2})
        assert [one["name"] for one in answer(giosg.get(f"{NEWER}?collection_id=2&ordering=name"))] == ["Autumn quiz"]
        assert answer(giosg.get(f"{NEWER}?collection_id=8")) == []

    @pytest.mark.parametrize("query", ["ordering=uid", "ordering=", "ordering=name,-name", "collection_id=x"])
    def test_what_is_not_described_is_refused(self, giosg: httpx.Client, query: str) -> None:
        response = giosg.get(f"{NEWER}?{query}")
        assert (response.status_code, list(response.json())) == (400, [query.split("=")[0]])


class TestCreating:
    def test_a_new_interaction_is_an_unpublished_draft_of_the_caller(self, giosg: httpx.Client) -> None:
        created = answer(giosg.post("/api/interactions", json=NEW))
        assert created.items() >= NEW.items()
        assert (created["creatorUserId"], created["organizationUid"]) == (ADMIN, ORGANIZATION)
        assert (created["isPublished"], created["publishedDate"]) == (False, None)
        assert created["tag"] == created["updatedDate"] == created["createdDate"] == "2026-01-01T00:00:00.000Z"
        assert answer(giosg.get(f"/api/interactions/{created['interactionUuid']}")) == created

    def test_a_template_can_be_sent_as_it_comes(self, giosg: httpx.Client) -> None:
        for template in [answer(giosg.get("/api/templates/default")), *answer(giosg.get("/api/templates"))]:
            created = answer(giosg.post("/api/interactions", json=template | {"workspaceUid": 1, "themeId": 1}))
            assert created["project"] == template["project"]
            assert created["interactionUuid"] != template.get("interactionUuid")

    @pytest.mark.parametrize("name", sorted(NEW))
    def test_every_required_attribute_is_needed(self, giosg: httpx.Client, name: str) -> None:
        body = {key: value for key, value in NEW.items() if key != name}
        response = giosg.post("/api/interactions", json=body)
        assert (response.status_code, response.json()) == (400, {name: ["This field is required."]})

    def test_a_design_is_kept_whatever_is_in_it(self, giosg: httpx.Client) -> None:
        project = {"": {"\x00": [None, True, 1.5e300, 10**50, "\N{PILE OF POO}", {"__proto__": {}}]}, "id": "${uuid}"}
        created = answer(giosg.post("/api/interactions", json=NEW | {"project": project}))
        assert created["project"] == project


class TestTags:
    def test_reading_with_the_current_tag_answers_null(self, giosg: httpx.Client) -> None:
        tag = answer(giosg.get(INTERACTION))["tag"]
        assert answer(giosg.get(INTERACTION, params={"tag": tag})) is None

    @pytest.mark.parametrize(
        "tag", ["", "x", "2021-03-15T10:34:28.819000Z", "2021-03-15T10:34:28.819+00:00", "2021-03-15t10:34:28.819z"]
    )
    def test_any_other_tag_answers_the_interaction(self, giosg: httpx.Client, tag: str) -> None:
        assert answer(giosg.get(INTERACTION, params={"tag": tag}))["name"] == "Spring newsletter"

    def test_every_update_makes_a_new_tag_even_within_one_millisecond(self, giosg: httpx.Client) -> None:
        tags = [answer(giosg.post(INTERACTION, json={"notes": str(number)}))["tag"] for number in range(5)]
        assert tags == sorted(set(tags))
        assert answer(giosg.get(INTERACTION))["updatedDate"] == tags[-1]

    @pytest.mark.parametrize("action", ["publish", "unpublish"])
    def test_with_a_stale_tag_nothing_is_done(self, giosg: httpx.Client, action: str) -> None:
        stale = answer(giosg.get(INTERACTION))["tag"]
        changed = answer(giosg.post(INTERACTION, json={"name": "Changed"}))
        assert answer(giosg.post(f"{INTERACTION}/{action}", params={"tag": stale})) is None
        assert answer(giosg.get(INTERACTION)) == changed
        assert len(answer(giosg.get(f"{INTERACTION}/publishlog"))) == 1

    def test_publishing_does_not_make_the_tag_stale(self, giosg: httpx.Client) -> None:
        tag = answer(giosg.get(DRAFT))["tag"]
        assert answer(giosg.post(f"{DRAFT}/publish", params={"tag": tag}))["tag"] == tag
        assert answer(giosg.post(f"{DRAFT}/unpublish", params={"tag": tag}))["isPublished"] is False


class TestUpdating:
    def test_an_interaction_that_was_read_can_be_sent_back_changed(self, giosg: httpx.Client, clock: Clock) -> None:
        clock.advance(minutes=5)
        read = answer(giosg.get(INTERACTION))
        updated = answer(giosg.post(INTERACTION, json=read | {"name": "Summer", "isPublished": False, "uid": 99}))
        moment = "2026-01-01T00:05:00.000Z"
        expected = read | {"name": "Summer", "updatedDate": moment, "tag": moment, "updatedUserId": ADMIN}
        assert updated == expected
        assert answer(giosg.get(INTERACTION)) == expected

    def test_the_user_who_changes_is_noted(self, giosg: httpx.Client, limited: httpx.Client) -> None:
        assert answer(limited.post(DRAFT, json={}))["updatedUserId"] == AGENT
        assert answer(giosg.get(DRAFT))["creatorUserId"] == ADMIN

    @pytest.mark.parametrize(
        "change", [{"name": None}, {"themeId": -1}, {"themeId": "1"}, {"editorCanvasSizeType": "x"}, {"project": []}]
    )
    def test_a_value_that_the_description_forbids_is_refused(
        self, giosg: httpx.Client, change: dict[str, object]
    ) -> None:
        before = answer(giosg.get(INTERACTION))
        response = giosg.post(INTERACTION, json=change | {"notes": "lost"})
        assert response.status_code == 400
        assert list(response.json()) == list(change)
        assert answer(giosg.get(INTERACTION)) == before


class TestPublishing:
    def test_publishing_logs_who_published_what(self, giosg: httpx.Client, clock: Clock) -> None:
        clock.advance(hours=1)
        published = answer(giosg.post(f"{DRAFT}/publish", json={}))
        assert (published["isPublished"], published["publishedDate"]) == (True, "2026-01-01T01:00:00.000Z")
        (entry,) = answer(giosg.get(f"{DRAFT}/publishlog"))
        assert entry["publishedByUserId"] == ADMIN
        assert entry["publishedProject"] == published["project"]
        assert entry["publishedDate"] == published["publishedDate"]
        assert names(giosg, "?published=no") == []

    def test_publishing_twice_logs_twice(self, giosg: httpx.Client) -> None:
        for _ in range(2):
            answer(giosg.post(f"{DRAFT}/publish"))
        identifiers = {one["interactionPublishedLogItemUid"] for one in answer(giosg.get(f"{DRAFT}/publishlog"))}
        assert len(identifiers) == 2

    def test_unpublishing_keeps_the_date_of_publishing(self, giosg: httpx.Client) -> None:
        before = answer(giosg.get(INTERACTION))
        assert answer(giosg.post(f"{INTERACTION}/unpublish")) == before | {"isPublished": False}
        assert names(giosg, "?published=yes") == []

    def test_reverting_brings_back_what_was_published(self, giosg: httpx.Client) -> None:
        before = answer(giosg.get(INTERACTION))
        answer(giosg.post(INTERACTION, json={"name": "Wrong", "project": {"views": []}, "notes": None}))
        reverted = answer(giosg.post(f"{INTERACTION}/revert"))
        for name in ("name", "project", "notes", "isPublished", "publishedDate"):
            assert reverted[name] == before[name]
        assert reverted["tag"] > before["tag"]

    def test_reverting_means_the_latest_publishing(self, giosg: httpx.Client) -> None:
        for name in ("one", "two"):
            answer(giosg.post(DRAFT, json={"name": name}))
            answer(giosg.post(f"{DRAFT}/publish"))
        answer(giosg.post(DRAFT, json={"name": "three"}))
        answer(giosg.post(f"{DRAFT}/unpublish"))
        assert answer(giosg.post(f"{DRAFT}/revert"))["name"] == "two"

    def test_what_was_never_published_cannot_be_reverted(self, giosg: httpx.Client) -> None:
        before = answer(giosg.get(DRAFT))
        assert giosg.post(f"{DRAFT}/revert").status_code == 400
        assert answer(giosg.get(DRAFT)) == before

    @pytest.mark.parametrize("action", ["publish", "unpublish", "revert"])
    @pytest.mark.parametrize("body", [b"", b"{}", b'{"any": 1}'])
    def test_the_body_of_an_action_may_be_left_out(self, giosg: httpx.Client, action: str, body: bytes) -> None:
        headers = {"Content-Type": "application/json"} if body else {}
        answer(giosg.post(f"{INTERACTION}/{action}", content=body, headers=headers))

    @pytest.mark.parametrize("body", [b"null", b"[]", b"1"])
    def test_the_body_of_an_action_is_an_object(self, giosg: httpx.Client, body: bytes) -> None:
        response = giosg.post(f"{INTERACTION}/publish", content=body, headers={"Content-Type": "application/json"})
        assert response.status_code == 400


class TestCopying:
    def test_a_copy_has_the_design_and_nothing_of_the_history(self, giosg: httpx.Client) -> None:
        source = answer(giosg.get(INTERACTION))
        copied = answer(giosg.post(f"{INTERACTION}/copy", json={}))
        assert {name: copied[name] for name in DESIGN} == {name: source[name] for name in DESIGN}
        assert (copied["isPublished"], copied["publishedDate"]) == (False, None)
        assert copied["interactionUuid"] != source["interactionUuid"]
        assert answer(giosg.get(f"/api/interactions/{copied['interactionUuid']}/publishlog")) == []
        assert answer(giosg.get(INTERACTION)) == source

    def test_name_and_collection_can_be_chosen(self, giosg: httpx.Client) -> None:
        copied = answer(giosg.post(f"{INTERACTION}/copy", json={"name": "Mine", "groupId": 2}))
        assert (copied["name"], copied["workspaceUid"]) == ("Mine", 2)

    def test_a_name_is_made_unique_only_on_request(self, giosg: httpx.Client) -> None:
        body = {"name": "Spring newsletter", "forceUniqueName": True}
        assert answer(giosg.post(f"{INTERACTION}/copy", json=body))["name"] == "Spring newsletter 2"
        assert answer(giosg.post(f"{INTERACTION}/copy", json=body))["name"] == "Spring newsletter 3"
        assert answer(giosg.post(f"{INTERACTION}/copy", json={"name": body["name"]}))["name"] == "Spring newsletter"

    def test_a_copy_changes_apart_from_its_source(self, giosg: httpx.Client) -> None:
        copied = answer(giosg.post(f"{INTERACTION}/copy", json={}))
        answer(giosg.post(f"/api/interactions/{copied['interactionUuid']}", json={"name": "Other"}))
        assert answer(giosg.get(INTERACTION))["name"] == "Spring newsletter"


class TestDeleting:
    def test_deleting_an_interaction_deletes_what_belongs_to_it(self, mock: Mock) -> None:
        giosg = mock.giosg
        deleted = giosg.delete(INTERACTION)
        assert (deleted.status_code, deleted.content, deleted.headers["content-length"]) == (200, b"", "0")
        for response in (
            giosg.get(INTERACTION),
            giosg.post(INTERACTION, json={}),
            giosg.delete(INTERACTION),
            giosg.get(f"{INTERACTION}/publishlog"),
            *(giosg.post(f"{INTERACTION}/{action}", json={}) for action in ("copy", "publish", "unpublish", "revert")),
        ):
            assert (response.status_code, response.json()) == (404, NOT_FOUND)
        assert names(giosg) == ["Support draft"]
        assert mock.app.store.count("publish_log", INTERACTION.rsplit("/", 1)[-1]) == 0


@pytest.mark.parametrize(
    ("path", "body"),
    [
        ("/api/interactions", NEW | {"workspaceUid": 1}),
        ("/api/interactions", NEW | {"workspaceUid": 2, "themeId": 1}),
        ("/api/interactions", NEW | {"workspaceUid": 99}),
        ("own", {"workspaceUid": 1}),
        ("own", {"themeId": 1}),
        ("own", {"workspaceUid": 99}),
        ("own", {"themeId": 99}),
        ("own/copy", {"groupId": 1}),
        ("own/copy", {"groupId": 99}),
    ],
)
def test_a_collection_or_theme_of_another_organization_or_of_none_is_rejected(
    mock: Mock, path: str, body: dict[str, Any]
) -> None:
    store = mock.app.store
    store.insert("collections", PARTNER, "3", {"id": 3, "organizationUid": PARTNER, "name": "Partner's"})
    own = answer(mock.partner.post("/api/interactions", json=NEW | {"workspaceUid": 3}))
    before = store.all("interactions", PARTNER)
    path = path.replace("own", f"/api/interactions/{own['interactionUuid']}")
    refused = mock.partner.post(path, json=body)
    assert refused.status_code == 400
    assert "object does not exist" in refused.text
    assert store.all("interactions", PARTNER) == before
    store.delete("collections", "3")
