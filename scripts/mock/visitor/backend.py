"""The visitor API: a giosg host whose callers are visitors."""

from __future__ import annotations

import json

from scripts.mock.engine.refusal import Refusal
from scripts.mock.engine.request import Request
from scripts.mock.giosg.host import GiosgHost
from scripts.mock.visitor.credentials import VISITOR_TOKENS, TokenVisitor, visitor_of


class VisitorBackend(GiosgHost[TokenVisitor]):
    """Visitors call by the token that the API issued to them; there are no permissions."""

    def authenticate(self, authorization: str | None) -> TokenVisitor:
        return visitor_of(self.store, authorization, self.settings.clock())

    def stand_in(self) -> TokenVisitor:
        first = next(self.store.texts(VISITOR_TOKENS), None)
        if first is None:
            raise Refusal(401, "There is no visitor to stand in for the caller; add a record to visitor_tokens.")
        token = json.loads(first[1])
        return TokenVisitor(token["visitor_id"], token["organization_id"])

    def authorize(self, request: Request, caller: TokenVisitor | None) -> None:
        own = None
        if caller is not None:
            request.visitor, own = caller.visitor_id, caller.organization_id
        self.enter_organization(request, caller, own)
