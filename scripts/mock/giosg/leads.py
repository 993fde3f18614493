"""Leads: their assigned user, and the time of closing (reference/giosg-live/leads.md)."""

from __future__ import annotations

from scripts.mock.engine import crud
from scripts.mock.engine.answer import Answer
from scripts.mock.engine.behaviours import behaviour
from scripts.mock.engine.request import Request


@behaviour("leads.update", collection=True)
def update(request: Request) -> Answer:
    """Raises Refusal: 404; 400 for a user who does not belong to the organization."""
    lead = crud.find(request)
    changes = crud.writable(request)
    if (user_id := changes.get("assigned_user_id")) is not None:
        user_id = crud.known(request, "users", "assigned_user_id")
        user = request.store.view("users", user_id) or {}
        changes |= {"assigned_user_id": user_id, "assigned_user": {"id": user_id, "full_name": user["full_name"]}}
    elif "assigned_user_id" in changes:
        changes["assigned_user"] = None
    if changes.get("is_closed", lead["is_closed"]) != lead["is_closed"]:
        changes["closed_at"] = request.timestamp if changes["is_closed"] else None
    lead |= changes | {"updated_at": request.timestamp}
    return request.answer_text(request.store.update("leads", lead["id"], lead))
