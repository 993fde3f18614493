"""Invitations of teams to a chat, which is then routed to their members."""

from __future__ import annotations

from scripts.mock.engine.answer import Answer
from scripts.mock.engine.behaviours import behaviour
from scripts.mock.engine.crud import unknown_id
from scripts.mock.engine.replay import new_id
from scripts.mock.engine.request import Request
from scripts.mock.giosg import chats, conversation, events
from scripts.mock.giosg.routing import INVITATIONS


@behaviour("chat_invitations.create")
def create(request: Request) -> Answer:
    """Raises Refusal: 404 if the user is not a member of the chat, 400 for an unknown team or an ended chat."""
    chat, _ = chats.chat_of_user(request)
    conversation.check_open(chat)
    team_id = request.body["invited_team_id"].lower()
    if request.store.text("teams", team_id, request.caller["organization_id"]) is None:
        raise unknown_id("invited_team_id", request.body["invited_team_id"])
    events.watch(request, chat["id"])
    invitation = {
        "id": new_id(),
        "chat_id": chat["id"],
        "invited_team_id": team_id,
        "created_at": request.timestamp,
    }
    request.store.insert(INVITATIONS, chat["id"], str(invitation["id"]), invitation)
    return request.answer(invitation)
