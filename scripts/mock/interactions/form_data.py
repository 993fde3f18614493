"""Form data submitted by visitors through interactions (reference/interaction-designer/form-data.md).

`_submitted` of a record is the timestamp of the submission, `_interaction` the id of its interaction; how the real API
represents them is unknown.
"""

from __future__ import annotations

from datetime import UTC, timedelta
from typing import Any

from scripts.mock.engine.answer import Answer
from scripts.mock.engine.behaviours import behaviour
from scripts.mock.engine.crud import public
from scripts.mock.engine.refusal import NotFound
from scripts.mock.engine.request import Request
from scripts.mock.interactions.interactions import COLLECTIONS, INTERACTIONS, SUBMISSIONS


@behaviour("form_data.list")
def list_all(request: Request) -> Answer:
    """List the retained submissions of an interaction, oldest first; none for an unknown interaction.

    `from` and `to` are compared as text, which is correct for timestamps in the API's format and accepts any other.
    """
    query = request.query
    interaction = request.store.get(INTERACTIONS, query["interactionUuid"].lower(), request.organization["id"])
    rows = [] if interaction is None else _kept(request, interaction)
    rows = [row for row in rows if query.get("from", "") <= row["_submitted"] <= query.get("to", row["_submitted"])]
    if query.get("orderDesc") == "true":
        rows.reverse()
    return request.answer([public(row) for row in rows])


@behaviour("form_data.delete")
def delete(request: Request) -> Answer:
    """Delete a submission of the organization. Raises Refusal: 404."""
    store, identifier = request.store, request.path["submission_id"]
    row = store.get(SUBMISSIONS, identifier)
    interaction = row and store.get(INTERACTIONS, row["_interaction"], request.organization["id"])
    if not interaction or row not in _kept(request, interaction):
        raise NotFound
    store.delete(SUBMISSIONS, identifier)
    return request.no_content()


def _kept(request: Request, interaction: dict[str, Any]) -> list[dict[str, Any]]:
    """Return the submissions within the retention period of the interaction's collection."""
    rows = request.store.all(SUBMISSIONS, interaction["interactionUuid"])
    collection = request.store.get(COLLECTIONS, str(interaction["workspaceUid"]), interaction["organizationUid"])
    if collection is None or collection["dataRetentionDays"] is None:  # null means unlimited retention
        return rows
    since = request.now.astimezone(UTC) - timedelta(days=collection["dataRetentionDays"])
    return [row for row in rows if row["_submitted"] >= since.strftime("%Y-%m-%dT%H:%M:%S")]
