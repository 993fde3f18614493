"""Faults of the mock server that let in whom it must refuse, or refuse whom it must let in."""

from __future__ import annotations

import hmac
from collections.abc import Callable, Iterator
from dataclasses import replace
from datetime import datetime, timedelta
from typing import Any

from scripts.mock.engine import application, bodies, crud, faults
from scripts.mock.engine.endpoint import Collection, Endpoint
from scripts.mock.engine.refusal import Refusal
from scripts.mock.engine.request import Request
from scripts.mock.engine.store import Store
from scripts.mock.giosg.backend import GiosgBackend
from scripts.mock.giosg.credentials import Tokens, TokenUser
from scripts.mock.gotom import backend as gotom_backend
from scripts.mock.gotom import signature
from scripts.mock.gotom.credentials import Signers
from scripts.mock.gotom.signature import Comparison, InvalidSignature, SignedRequest, verify
from scripts.mock.visitor import backend as visitor_backend
from scripts.mock.visitor.credentials import TokenVisitor, visitor_of
from tests.contract.faults.table import MockFault, put


def _tokens(change: Callable[[Tokens, str | None, Callable[[str | None], TokenUser]], TokenUser]) -> Callable[[], None]:
    def apply() -> None:
        right = Tokens.user
        put(Tokens, "user", lambda self, header: change(self, header, lambda one: right(self, one)))

    return apply


def _anyone(tokens: Tokens, header: str | None, right: Callable[[str | None], TokenUser]) -> TokenUser:
    return next(iter(tokens._users.values()))


def _any_token(tokens: Tokens, header: str | None, right: Callable[[str | None], TokenUser]) -> TokenUser:
    return _anyone(tokens, header, right) if header else right(header)


def _any_scheme(tokens: Tokens, header: str | None, right: Callable[[str | None], TokenUser]) -> TokenUser:
    """Only the token counts, whatever word stands before it."""
    token = (header or "").rpartition(" ")[2]
    return next((caller for known, caller in tokens._users.items() if known.endswith(f" {token}")), None) or right("")


def _every_permission(tokens: Tokens, header: str | None, right: Callable[[str | None], TokenUser]) -> TokenUser:
    return replace(right(header), permissions=frozenset({"settings", "users", "reports"}))


def _no_permission(tokens: Tokens, header: str | None, right: Callable[[str | None], TokenUser]) -> TokenUser:
    return replace(right(header), permissions=frozenset())


def _open_every_organization() -> None:
    authorize = GiosgBackend.authorize

    def spoiled(self: GiosgBackend, request: Request, caller: TokenUser | None) -> None:
        try:
            authorize(self, request, caller)
        except Refusal as refusal:
            organization = self.store.get("organizations", request.path.get("organization_id", ""))
            if (
                refusal.status != 403
                or organization is None
                or organization["id"] == request.caller.get("organization_id")
            ):
                raise
            request.organization = organization

    put(GiosgBackend, "authorize", spoiled)


def _take_any_visitor_token() -> None:
    def spoiled(store: Store, header: str | None, now: datetime) -> TokenVisitor:
        return visitor_of(store, header and "Bearer mock-visitor-token", now)

    put(visitor_backend, "visitor_of", spoiled)


def _verified(change: Callable[[SignedRequest], Iterator[SignedRequest]]) -> Callable[[], None]:
    """A server that takes a signature which fits any of the given forms of the request."""

    def apply() -> None:
        right = verify

        def spoiled(request: SignedRequest, *arguments: Any) -> Comparison:
            refusal: InvalidSignature | None = None
            for form in change(request):
                try:
                    return right(form, *arguments)
                except InvalidSignature as error:
                    refusal = error
            assert refusal is not None
            raise refusal

        put(gotom_backend, "verify", spoiled)

    return apply


def _without_body(request: SignedRequest) -> Iterator[SignedRequest]:
    yield request
    yield request._replace(body=b"")


def _without_method(request: SignedRequest) -> Iterator[SignedRequest]:
    for method in (request.method, "GET", "POST", "PUT", "PATCH", "DELETE"):
        yield request._replace(method=method)


def _without_query(request: SignedRequest) -> Iterator[SignedRequest]:
    yield request._replace(target=request.target.partition(b"?")[0])


def _mime_lax(request: SignedRequest) -> Iterator[SignedRequest]:
    yield request
    yield request._replace(headers={**request.headers, b"content-type": b"text/plain"})


def _decoded_target(request: SignedRequest) -> Iterator[SignedRequest]:
    yield request._replace(target=request.target.replace(b"%2F", b"/").replace(b"%20", b" "))


def _check_no_signature() -> None:
    put(gotom_backend, "verify", lambda request, secrets, now: Comparison.none("not checked"))


def _sign_nothing() -> None:
    """Any signature of a known user will do."""
    put(signature, "hmac", type("Hmac", (), {"digest": hmac.digest, "compare_digest": lambda *pair: True}))


def _tolerate(minutes: int) -> Callable[[], None]:
    def apply() -> None:
        put(signature, "TOLERANCE", timedelta(minutes=minutes))

    return apply


def _any_path() -> None:
    put(Signers, "secrets_for", lambda self, kind: {one["user"]: one["secret"] for one in self._users})


TOKENS = "tokens_are_checked"
PERMISSIONS = "permissions_are_checked"
COVERS = "a_signature_covers_the_whole_request"
RIGHT = "valid_signatures_are_accepted"
DATES = "dates_outside_the_tolerance_are_rejected"


def _row(name: str, api: str, caught_by: str, apply: Callable[[], None]) -> MockFault:
    return MockFault(name, api, "probes", caught_by, (), apply)


def _take_any_media_type() -> None:
    right = bodies.check_body

    def spoiled(endpoint: Endpoint, content_type: str | None, raw: bytes, *more: Any) -> Any:
        taken = content_type if content_type in endpoint.bodies else next(iter(endpoint.bodies), None)
        return right(endpoint, taken, raw, *more)

    put(application, "check_body", spoiled)


def _find_anything() -> None:
    right = crud._text

    def spoiled(request: Request, collection: Collection) -> str:
        try:
            return right(request, collection)
        except Refusal:
            if collection.name != "rooms":
                raise
            return next(text for _, text in request.store.texts(collection.name))

    put(crud, "_text", spoiled)


def _play_no_failure() -> None:
    put(faults, "PREFER", b"x-unheard")


ACCESS = (
    MockFault("auth-not-enforced", "giosg", "raw", "ignored_auth", ("getCurrentUser",), _tokens(_anyone)),
    MockFault("signature-not-enforced", "gotom", "raw", "ignored_auth", ("getCampaign",), _check_no_signature),
    _row("any-token-accepted", "interactions", TOKENS, _tokens(_any_token)),
    _row("token-scheme-ignored", "giosg", TOKENS, _tokens(_any_scheme)),
    _row("permission-not-enforced", "giosg", PERMISSIONS, _tokens(_every_permission)),
    _row("permission-never-granted", "giosg", TOKENS, _tokens(_no_permission)),
    _row("foreign-organization-readable", "giosg", "another_organization_is_out_of_reach", _open_every_organization),
    _row("any-visitor-token-accepted", "visitor", TOKENS, _take_any_visitor_token),
    _row("report-permission-not-enforced", "reporting", PERMISSIONS, _tokens(_every_permission)),
    _row("signature-not-compared", "gotom", COVERS, _sign_nothing),
    _row("signature-without-method", "gotom", COVERS, _verified(_without_method)),
    _row("signature-without-body", "gotom", COVERS, _verified(_without_body)),
    _row("signature-without-content-type", "gotom", COVERS, _verified(_mime_lax)),
    _row("signature-without-query", "gotom", COVERS, _verified(_without_query)),
    _row("signature-over-decoded-target", "gotom", RIGHT, _verified(_decoded_target)),
    _row("date-window-not-enforced", "gotom", DATES, _tolerate(60 * 24 * 365)),
    _row("date-window-too-narrow", "gotom", DATES, _tolerate(5)),
    _row("preferred-failure-not-played", "gotom", "documented_failures_can_be_requested", _play_no_failure),
    _row("any-media-type-taken", "visitor", "undocumented_media_types_are_rejected", _take_any_media_type),
    _row("unknown-id-found", "giosg", "unknown_ids_are_not_found", _find_anything),
    _row("any-user-on-any-path", "gotom", "a_user_signs_only_for_its_own_paths", _any_path),
)
