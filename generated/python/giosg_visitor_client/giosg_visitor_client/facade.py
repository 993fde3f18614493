"""GiosgVisitor and AsyncGiosgVisitor: one attribute per resource, one method per operation."""

from __future__ import annotations

from collections.abc import Mapping
from functools import cached_property
from typing import TYPE_CHECKING, Any, Self

import httpx

from .auth import TokenAuth
from .hooks import Hook
from .options import Timeout, client_options
from .resource import AsyncFacade, Facade
from .settings import (
    checked_token,
    checked_url,
    setting,
)
from .types import UNSET, Unset

if TYPE_CHECKING:
    from uuid import UUID

    from .models import (
        VisitorIdentity,
    )
    from .resources.auth import AsyncAuthResource, AuthResource
    from .resources.chats import AsyncChatsResource, ChatsResource
    from .resources.rooms import AsyncRoomsResource, RoomsResource
    from .resources.visitors import AsyncVisitorsResource, VisitorsResource

BASE_URL = "https://service.giosg.com"
ACCEPT = "application/json"
# Method and path pattern of calls that need no credentials; none are sent to them.
PUBLIC = (("POST", r"/api/v5/public/orgs/[^/]+/auth"),)
USER_AGENT = "giosg-visitor-client/0.1.0"


class GiosgVisitor(Facade):
    """giosg visitor API.

    Error responses raise an `errors.ApiError`. Transient errors of idempotent calls are retried `max_retries` times.
    Redirects are not followed, so credentials are sent only to the configured server.
    Close the client after use, or use it as a context manager.

    Attributes:
        client: client for the generated functions of `giosg_visitor_client.api`, which raise `httpx` errors, do not
            retry, and return error responses.
        auth: Identification of visitors.
        rooms: Rooms, in which the visitor meets the organization's users.
        visitors: Visitors in rooms and their presence.
        chats: The visitor's conversations with users.
        identity: the response to `start`; None for a client created in another way.
    """

    def __init__(
        self,
        access_token: str | None = None,
        *,
        base_url: str = BASE_URL,
        timeout: Timeout = 30.0,
        max_retries: int = 2,
        max_elapsed: float | None = 300.0,
        max_response_bytes: int = 100 * 1024 * 1024,
        strict: bool = False,
        on_request: Hook | None = None,
        on_response: Hook | None = None,
        transport: httpx.BaseTransport | None = None,
        http_client: httpx.Client | None = None,
    ) -> None:
        """Create a client. Sends no request.

        Args:
            access_token: visitor token. Without one, only public calls are possible; `start` obtains one.
            base_url: URL of another server, such as a mock.
            timeout: seconds per attempt, from connecting to the last byte of the response; an `httpx.Timeout`, whose
                `read` bounds the attempt; or None, to wait forever.
            max_retries: maximum number of retries after transient errors.
            max_elapsed: seconds from the first attempt of a call, after which no other begins; None for no limit.
            max_response_bytes: maximum size of a response body after decoding.
            strict: whether a response without a required field is invalid as a whole (ResponseParseError). By default,
                only reading that field raises an error.
            on_request: function to call with a `hooks.Attempt` before each attempt of a call.
            on_response: function to call with a `hooks.Attempt` after each attempt of a call, retried or not.
            transport: httpx transport to use instead of the network and its proxies.
            http_client: httpx client that sends the requests, with its own limits, proxies, certificates and event
                hooks. Credentials, timeouts and limits of responses stay those given here. It is not closed with
                this client. Give it a `transport.BoundedTransport` to bound slow response headers too.

        Raises:
            ConfigurationError: a credential, URL or other setting is missing, malformed or contradictory.
        """
        base_url = checked_url(base_url)
        auth = TokenAuth(checked_token(None, access_token, optional=True), base_url, PUBLIC)
        headers = {"Accept": ACCEPT, "Accept-Encoding": "gzip, deflate", "User-Agent": USER_AGENT}
        options = client_options(timeout, max_retries, max_elapsed, on_request, on_response)
        self._open(base_url, auth, headers, options, max_response_bytes, strict, transport, http_client)
        self._auth = auth
        self.identity: VisitorIdentity | None = None

    @cached_property
    def auth(self) -> AuthResource:
        """Identification of visitors."""
        from .resources.auth import AuthResource

        return AuthResource(self._caller)

    @cached_property
    def rooms(self) -> RoomsResource:
        """Rooms, in which the visitor meets the organization's users."""
        from .resources.rooms import RoomsResource

        return RoomsResource(self._caller)

    @cached_property
    def visitors(self) -> VisitorsResource:
        """Visitors in rooms and their presence."""
        from .resources.visitors import VisitorsResource

        return VisitorsResource(self._caller)

    @cached_property
    def chats(self) -> ChatsResource:
        """The visitor's conversations with users."""
        from .resources.chats import ChatsResource

        return ChatsResource(self._caller)

    @classmethod
    def start(cls, organization_id: UUID | str, visitor_secret_id: None | str | Unset = UNSET, **options: Any) -> Self:
        """Get a visitor's identity and access token, and create a client with that token.

        The response is stored in `identity`, with the time at which the token expires; start again after that.

        Args:
            organization_id: The organization that owns the resources; the caller must have access to it.
            visitor_secret_id: Secret of the visitor from an earlier response; null or missing for a new visitor.
            options: arguments of the constructor.

        Raises:
            ClientError: see the constructor and `authenticate`.
        """
        client = cls(**options)
        from .models import VisitorAuth

        body = VisitorAuth(
            visitor_secret_id=visitor_secret_id,
        )
        try:
            client.identity = client.auth.authenticate(organization_id=organization_id, body=body)
            client._auth.use(checked_token(None, client.identity.access_token))
        except BaseException:
            client.close()
            raise
        return client

    @classmethod
    def from_env(cls, environment: Mapping[str, str] | None = None, *, anonymous: bool = False, **options: Any) -> Self:
        """Create a client from GIOSG_VISITOR_ACCESS_TOKEN and GIOSG_VISITOR_BASE_URL, if set.

        `options` are passed to the constructor and take precedence over variables. `environment` replaces `os.environ`.

        Raises:
            ConfigurationError: see the constructor.
        """
        if not options.get("access_token"):
            options["access_token"] = setting(environment, "GIOSG_VISITOR_ACCESS_TOKEN")
        if base_url := setting(environment, "GIOSG_VISITOR_BASE_URL"):
            options.setdefault("base_url", base_url)
        return cls(**options)


class AsyncGiosgVisitor(AsyncFacade):
    """giosg visitor API.

    Error responses raise an `errors.ApiError`. Transient errors of idempotent calls are retried `max_retries` times.
    Redirects are not followed, so credentials are sent only to the configured server.
    Close the client after use, or use it as an asynchronous context manager.

    Attributes:
        client: client for the generated functions of `giosg_visitor_client.api`, which raise `httpx` errors, do not
            retry, and return error responses.
        auth: Identification of visitors.
        rooms: Rooms, in which the visitor meets the organization's users.
        visitors: Visitors in rooms and their presence.
        chats: The visitor's conversations with users.
        identity: the response to `start`; None for a client created in another way.
    """

    def __init__(
        self,
        access_token: str | None = None,
        *,
        base_url: str = BASE_URL,
        timeout: Timeout = 30.0,
        max_retries: int = 2,
        max_elapsed: float | None = 300.0,
        max_response_bytes: int = 100 * 1024 * 1024,
        strict: bool = False,
        on_request: Hook | None = None,
        on_response: Hook | None = None,
        transport: httpx.AsyncBaseTransport | None = None,
        http_client: httpx.AsyncClient | None = None,
    ) -> None:
        """Create a client. Sends no request.

        Args:
            access_token: visitor token. Without one, only public calls are possible; `start` obtains one.
            base_url: URL of another server, such as a mock.
            timeout: seconds per attempt, from connecting to the last byte of the response; an `httpx.Timeout`, whose
                `read` bounds the attempt; or None, to wait forever.
            max_retries: maximum number of retries after transient errors.
            max_elapsed: seconds from the first attempt of a call, after which no other begins; None for no limit.
            max_response_bytes: maximum size of a response body after decoding.
            strict: whether a response without a required field is invalid as a whole (ResponseParseError). By default,
                only reading that field raises an error.
            on_request: function to call with a `hooks.Attempt` before each attempt of a call.
            on_response: function to call with a `hooks.Attempt` after each attempt of a call, retried or not.
            transport: httpx transport to use instead of the network and its proxies.
            http_client: httpx client that sends the requests, with its own limits, proxies, certificates and event
                hooks. Credentials, timeouts and limits of responses stay those given here. It is not closed with
                this client.

        Raises:
            ConfigurationError: a credential, URL or other setting is missing, malformed or contradictory.
        """
        base_url = checked_url(base_url)
        auth = TokenAuth(checked_token(None, access_token, optional=True), base_url, PUBLIC)
        headers = {"Accept": ACCEPT, "Accept-Encoding": "gzip, deflate", "User-Agent": USER_AGENT}
        options = client_options(timeout, max_retries, max_elapsed, on_request, on_response)
        self._open(base_url, auth, headers, options, max_response_bytes, strict, transport, http_client)
        self._auth = auth
        self.identity: VisitorIdentity | None = None

    @cached_property
    def auth(self) -> AsyncAuthResource:
        """Identification of visitors."""
        from .resources.auth import AsyncAuthResource

        return AsyncAuthResource(self._caller)

    @cached_property
    def rooms(self) -> AsyncRoomsResource:
        """Rooms, in which the visitor meets the organization's users."""
        from .resources.rooms import AsyncRoomsResource

        return AsyncRoomsResource(self._caller)

    @cached_property
    def visitors(self) -> AsyncVisitorsResource:
        """Visitors in rooms and their presence."""
        from .resources.visitors import AsyncVisitorsResource

        return AsyncVisitorsResource(self._caller)

    @cached_property
    def chats(self) -> AsyncChatsResource:
        """The visitor's conversations with users."""
        from .resources.chats import AsyncChatsResource

        return AsyncChatsResource(self._caller)

    @classmethod
    async def start(
        cls, organization_id: UUID | str, visitor_secret_id: None | str | Unset = UNSET, **options: Any
    ) -> Self:
        """Get a visitor's identity and access token, and create a client with that token.

        The response is stored in `identity`, with the time at which the token expires; start again after that.

        Args:
            organization_id: The organization that owns the resources; the caller must have access to it.
            visitor_secret_id: Secret of the visitor from an earlier response; null or missing for a new visitor.
            options: arguments of the constructor.

        Raises:
            ClientError: see the constructor and `authenticate`.
        """
        client = cls(**options)
        from .models import VisitorAuth

        body = VisitorAuth(
            visitor_secret_id=visitor_secret_id,
        )
        try:
            client.identity = await client.auth.authenticate(organization_id=organization_id, body=body)
            client._auth.use(checked_token(None, client.identity.access_token))
        except BaseException:
            await client.aclose()
            raise
        return client

    @classmethod
    def from_env(cls, environment: Mapping[str, str] | None = None, *, anonymous: bool = False, **options: Any) -> Self:
        """Create a client from GIOSG_VISITOR_ACCESS_TOKEN and GIOSG_VISITOR_BASE_URL, if set.

        `options` are passed to the constructor and take precedence over variables. `environment` replaces `os.environ`.

        Raises:
            ConfigurationError: see the constructor.
        """
        if not options.get("access_token"):
            options["access_token"] = setting(environment, "GIOSG_VISITOR_ACCESS_TOKEN")
        if base_url := setting(environment, "GIOSG_VISITOR_BASE_URL"):
            options.setdefault("base_url", base_url)
        return cls(**options)


__all__ = ["AsyncGiosgVisitor", "GiosgVisitor"]
