"""Backend of goTom: signed requests; order of checks, error bodies and headers as in Symfony."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import datetime
from typing import Any, NamedTuple

from scripts.mock.engine.answer import Answer
from scripts.mock.engine.backend import Backend, ControlEndpoint, ControlRequest
from scripts.mock.engine.demo import DemoSet
from scripts.mock.engine.demo_form import TEXT, TEXTS, check_credentials, entries
from scripts.mock.engine.endpoint import Api, DocumentError, Endpoint
from scripts.mock.engine.incoming import Incoming
from scripts.mock.engine.journal import DIAGNOSIS
from scripts.mock.engine.moments import write_moment
from scripts.mock.engine.refusal import Refusal
from scripts.mock.engine.request import Request
from scripts.mock.engine.routing import Route
from scripts.mock.engine.settings import Settings
from scripts.mock.engine.store import Store
from scripts.mock.gotom.credentials import Signers
from scripts.mock.gotom.refusals import HTML, is_generic, refusal_body, refusal_page
from scripts.mock.gotom.signature import Comparison, InvalidSignature, SignedRequest, verify
from scripts.openapi import JSON

_CREDENTIALS = {"signers": entries(user=TEXT, secret=TEXT, signs_as=TEXTS)}


_HEADERS = {"Cache-Control": "no-cache, private"}
_VARYING = _HEADERS | {"Vary": "Accept"}
_KEPT = 50
"""Number of signatures kept for the reports."""


class Checked(NamedTuple):
    """A signature that was checked: request line, time and result."""

    method: str
    target: bytes
    at: datetime
    comparison: Comparison

    def as_json(self) -> dict[str, object]:
        target = self.target.decode("utf-8", "backslashreplace")
        return {"at": write_moment(self.at), "method": self.method, "target": target, **self.comparison.as_json()}


class GoTomBackend(Backend[None]):
    """Checks the method before the caller, who is known only by the signature."""

    prefix = "/app-api"
    lenient_request_line = True  # Symfony upper-cases methods, and verifies the target as received

    def __init__(self, apis: Sequence[Api], demo: DemoSet, store: Store, settings: Settings) -> None:
        super().__init__(apis, demo, store, settings)
        for api in apis:
            _check_signers(api)
        self._signers = Signers([one for api in apis for one in api.demo.credentials.get("signers", [])])
        self._signatures = store.log("signatures", _KEPT)
        self.controls = [
            ControlEndpoint("GET", "signatures", self._list_signatures),
            ControlEndpoint("GET", "signatures/last", self._report_signature),
        ]

    def admit(self, route: Route, incoming: Incoming) -> tuple[Endpoint | None, None]:
        endpoint = route.find(incoming.method)
        self._verify(route, incoming)
        return endpoint, None

    def stand_in(self) -> None:
        """Every caller may do everything."""

    def _verify(self, route: Route, incoming: Incoming) -> None:
        """Verify the signature and keep the result for the reports. Raises Refusal: 401."""
        signed = SignedRequest(incoming.method, incoming.target, incoming.headers, incoming.body)
        now = self.settings.clock() if incoming.at is None else incoming.at
        try:
            comparison = verify(signed, self._signers.secrets_for(route.signing_user), now)
        except Refusal as refusal:
            if isinstance(refusal, InvalidSignature):
                comparison = refusal.comparison
            else:
                comparison = Comparison.none(refusal.headers[DIAGNOSIS])
            self._signatures.append(Checked(signed.method, signed.target, now, comparison))
            raise
        self._signatures.append(Checked(signed.method, signed.target, now, comparison))

    def _list_signatures(self, request: ControlRequest) -> dict[str, object]:
        return {"signatures": self._signatures.entries()}

    def _report_signature(self, request: ControlRequest) -> dict[str, object]:
        signatures = self._signatures.entries()
        if not signatures:
            raise Refusal(404, "No signature has been checked yet.")
        return dict(signatures[-1])

    def forget(self) -> None:
        self._signatures.clear()

    def authorize(self, request: Request, caller: None) -> None:
        """Allow everything: a valid signature grants all operations of its kind of user."""

    def refusal_body(self, refusal: Refusal) -> Any:
        return refusal_body(refusal, refusal.reason or self.not_found)

    def refusal_answer(self, refusal: Refusal, media_type: str = JSON) -> Answer:
        if media_type == HTML:
            return refusal_page(refusal, refusal.reason or self.not_found)
        return super().refusal_answer(refusal)

    def headers(self, answer: Answer) -> Mapping[str, str]:
        """Return the caching headers of `seed-004`: no caching, and `Vary` for the generic body."""
        return _VARYING if is_generic(answer) else _HEADERS


def _check_signers(api: Api) -> None:
    """Raise DocumentError for signers of another form, and for a kind of user unknown to `x-signature`."""
    check_credentials(api.demo, _CREDENTIALS)
    kinds = {user["name"] for user in (api.document.signature or {}).get("users", [])}
    for one in api.demo.credentials.get("signers", []):
        if unknown := set(one["signs_as"]) - kinds:
            raise DocumentError(
                f"{api.demo.file}: signers: unknown kind {', '.join(sorted(unknown))} in `signs_as` of {one['user']}; "
                f"x-signature has: {', '.join(sorted(kinds))}"
            )
