"""Shared by all giosg hosts, as in Django REST framework: order of checks, organizations, error responses."""

from __future__ import annotations

from abc import abstractmethod
from typing import Any

from scripts.mock.engine.backend import Backend, CallerT
from scripts.mock.engine.endpoint import Endpoint
from scripts.mock.engine.incoming import Incoming
from scripts.mock.engine.refusal import NotFound, Refusal
from scripts.mock.engine.request import Request
from scripts.mock.engine.routing import Route


class GiosgHost(Backend[CallerT | None]):
    """A backend that authenticates before it checks the method; the caller of public operations is None."""

    not_found = "Not found."
    optional_slash = True

    @abstractmethod
    def authenticate(self, authorization: str | None) -> CallerT:
        """Return the caller of an Authorization header. Raises Refusal: 401."""

    def admit(self, route: Route, incoming: Incoming) -> tuple[Endpoint | None, CallerT | None]:
        caller = None
        if not route.is_public(incoming.method):
            caller = self.authenticate(incoming.header(b"authorization"))
        return route.find(incoming.method), caller

    def enter_organization(self, request: Request, caller: CallerT | None, own: str | None) -> None:
        """Set the organization of the request from the path.

        Raises:
            Refusal: 404 for an unknown organization, 403 for one that is not the caller's own.
        """
        if "organization_id" in request.path:
            organization = self.store.view("organizations", request.path["organization_id"].lower())
            if organization is None:
                raise NotFound
            if caller is not None and organization["id"] != own:
                raise forbidden()
            request.organization = organization

    def refusal_body(self, refusal: Refusal) -> Any:
        """Return messages by field (`seed-000`), else `{"detail": ...}`."""
        if refusal.body is not None:
            return refusal.body
        if refusal.errors:
            fields: dict[str, list[str]] = {}
            for error in refusal.errors:
                fields.setdefault(error.place.split("/")[0] or "non_field_errors", []).append(error.message)
            return fields
        return {"detail": refusal.reason or self.not_found}


def forbidden() -> Refusal:
    """Return a 403 in the words of Django REST framework."""
    return Refusal(403, "You do not have permission to perform this action.")
