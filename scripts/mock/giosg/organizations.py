"""The organization: its presence, and its name wherever it is nested."""

from __future__ import annotations

from scripts.mock.engine import crud
from scripts.mock.engine.answer import Answer
from scripts.mock.engine.behaviours import behaviour
from scripts.mock.engine.request import Request
from scripts.mock.giosg.presence import expire_clients

behaviour("organizations.read", collection=True, first=[expire_clients])(crud.read)


@behaviour("organizations.replace", collection=True, first=[expire_clients])
def replace(request: Request) -> Answer:
    answer = crud.replace(request)
    _spread(request)
    return answer


@behaviour("organizations.update", collection=True, first=[expire_clients])
def update(request: Request) -> Answer:
    answer = crud.update(request)
    _spread(request)
    return answer


def _spread(request: Request) -> None:
    """Set a new name in every record with the organization."""
    before = request.organization
    organization = crud.find(request)
    if organization["name"] != before["name"]:
        request.store.merge_nested("organization", organization["id"], {"name": organization["name"]})
