"""Users: the caller, and the effects of a change elsewhere."""

from __future__ import annotations

from scripts.mock.engine import crud
from scripts.mock.engine.answer import Answer
from scripts.mock.engine.behaviours import behaviour
from scripts.mock.engine.request import Request
from scripts.mock.giosg.presence import expire_clients, spread

behaviour("users.list", collection=True, first=[expire_clients])(crud.list_page)
behaviour("users.read", collection=True, first=[expire_clients])(crud.read)


@behaviour("users.me", first=[expire_clients])
def me(request: Request) -> Answer:
    return request.answer_text(request.store.text("users", request.caller["id"]))


@behaviour("users.replace", collection=True, first=[expire_clients])
def replace(request: Request) -> Answer:
    before = crud.find(request)
    answer = crud.replace(request)
    _spread(request, before["full_name"])
    return answer


@behaviour("users.update", collection=True, first=[expire_clients])
def update(request: Request) -> Answer:
    before = crud.find(request)
    answer = crud.update(request)
    _spread(request, before["full_name"])
    return answer


def _spread(request: Request, name: str) -> None:
    """Set a new name wherever the user is nested, and the new state in teams and organization."""
    user = crud.find(request)
    if user["full_name"] != name:
        for relation in ("created_by_user", "updated_by_user", "assigned_user"):
            request.store.merge_nested(relation, user["id"], {"full_name": user["full_name"]})
    spread(request, user)
