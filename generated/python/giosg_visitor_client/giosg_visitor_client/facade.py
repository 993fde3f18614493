"""GiosgVisitor and AsyncGiosgVisitor: one attribute per resource, one method per operation."""

from __future__ import annotations

from collections.abc import AsyncIterator, Iterator, Mapping
from typing import Any, Self
from uuid import UUID

import httpx

from .api.auth import (
    authenticate_visitor,
)
from .api.chats import (
    create_public_chat,
    create_public_chat_message,
    list_public_chat_memberships,
    list_public_chat_messages,
    list_public_chats,
)
from .api.rooms import (
    get_public_room,
    get_public_room_brand,
    list_public_online_users,
)
from .api.visitors import (
    create_public_visitor,
    replace_public_visitor,
    update_public_visitor,
)
from .auth import TokenAuth
from .calls import AsyncCaller, Caller
from .client import Client
from .models import (
    ChatMembership,
    ChatMembershipPage,
    OnlineUser,
    OnlineUserPage,
    PublicBrand,
    PublicChat,
    PublicChatMessage,
    PublicChatMessagePage,
    PublicChatMessageWrite,
    PublicChatPage,
    PublicRoom,
    PublicVisitor,
    PublicVisitorPresence,
    PublicVisitorWrite,
    VisitorAuth,
    VisitorIdentity,
)
from .pages import next_page
from .settings import (
    checked_limit,
    checked_retries,
    checked_timeout,
    checked_token,
    checked_url,
    setting,
)
from .transport import BoundedTransport, environment_proxy
from .types import UNSET, Unset

BASE_URL = "https://service.giosg.com"
ACCEPT = "application/json"
# Method and path pattern of calls that need no credentials; none are sent to them.
PUBLIC = (("POST", r"/api/v5/public/orgs/[^/]+/auth"),)
USER_AGENT = "giosg-visitor-client/0.1.0"


class AuthResource:
    """Identification of visitors."""

    def __init__(self, call: Caller) -> None:
        self._call = call

    def authenticate(
        self,
        organization_id: UUID | str,
        body: VisitorAuth,
    ) -> VisitorIdentity:
        """Get a visitor's identity and access token.

        Without a secret, creates a new visitor. With the secret of an earlier response, recognizes that
        visitor. In both cases the response contains a new access token for all other operations. No
        `Authorization` header is needed.

        Args:
            organization_id: The organization that owns the resources; the caller must have access to it.
            body: Identification of a visitor. An empty object requests a new visitor.

        Raises:
            ApiError: the API responded with an error; documented: 400, 404, 415.
            TransportError: no response was received, or not in time.
            ResponseParseError: the response does not match the description.
            ResponseTooLargeError: the response exceeds `max_response_bytes`.
            InvalidArgumentError: an argument cannot be sent.

        Evidence: documented (giosg public HTTP API, general and visitors,
        https://docs.giosg.com/api_reference/giosg_live/giosg_public_http_api/general; giosg public HTTP
        API, https://docs.giosg.com/api_reference/giosg_live/giosg_public_http_api/general). No status codes
        could be read; 200 is inferred, since the page names no created resource. That a stored secret
        identifies a returning visitor is inferred.
        """
        return self._call(
            "authenticateVisitor",
            "POST",
            (200,),
            authenticate_visitor.sync_detailed,
            organization_id=organization_id,
            body=body,
        )


class RoomsResource:
    """Rooms, in which the visitor meets the organization's users."""

    def __init__(self, call: Caller) -> None:
        self._call = call

    def get(
        self,
        organization_id: UUID | str,
        room_id: UUID | str,
    ) -> PublicRoom:
        """Read a room as a visitor.

        Returns a room owned by or shared with the organization, with the attributes for a chat window.

        Args:
            organization_id: The organization that owns the resources; the caller must have access to it.
            room_id: A room owned by or shared with the organization.

        Raises:
            ApiError: the API responded with an error; documented: 401, 403, 404.
            TransportError: no response was received, or not in time.
            ResponseParseError: the response does not match the description.
            ResponseTooLargeError: the response exceeds `max_response_bytes`.
            InvalidArgumentError: an argument cannot be sent.
            ConfigurationError: the client has no credentials.

        Evidence: documented (giosg public HTTP API, rooms,
        https://docs.giosg.com/api_reference/giosg_live/giosg_public_http_api/rooms). That it accepts a
        visitor's token, and its status codes, are inferred from the page on visitors.
        """
        return self._call(
            "getPublicRoom",
            "GET",
            (200,),
            get_public_room.sync_detailed,
            organization_id=organization_id,
            room_id=room_id,
        )

    def brand(
        self,
        organization_id: UUID | str,
        room_id: UUID | str,
    ) -> PublicBrand:
        """Read the brand of a room.

        Returns the appearance of chat windows of the room; 404 if the room has no brand of its own.

        Args:
            organization_id: The organization that owns the resources; the caller must have access to it.
            room_id: A room owned by or shared with the organization.

        Raises:
            ApiError: the API responded with an error; documented: 401, 403, 404.
            TransportError: no response was received, or not in time.
            ResponseParseError: the response does not match the description.
            ResponseTooLargeError: the response exceeds `max_response_bytes`.
            InvalidArgumentError: an argument cannot be sent.
            ConfigurationError: the client has no credentials.

        Evidence: documented (giosg public HTTP API, rooms,
        https://docs.giosg.com/api_reference/giosg_live/giosg_public_http_api/rooms). That it accepts a
        visitor's token, and its status codes, are inferred from the page on visitors.
        """
        return self._call(
            "getPublicRoomBrand",
            "GET",
            (200,),
            get_public_room_brand.sync_detailed,
            organization_id=organization_id,
            room_id=room_id,
        )

    def online_users(
        self,
        organization_id: UUID | str,
        room_id: UUID | str,
        *,
        cursor: str | Unset = UNSET,
    ) -> OnlineUserPage:
        """List the online users of a room.

        Returns a page of the online users of the room, with the names shown to visitors.

        Args:
            organization_id: The organization that owns the resources; the caller must have access to it.
            room_id: A room owned by or shared with the organization.
            cursor: Position in the collection: the `cursor` of the `next` or `previous` URL of another page.
                Opaque; do not construct it.

        Raises:
            ApiError: the API responded with an error; documented: 401, 403, 404.
            TransportError: no response was received, or not in time.
            ResponseParseError: the response does not match the description.
            ResponseTooLargeError: the response exceeds `max_response_bytes`.
            InvalidArgumentError: an argument cannot be sent.
            ConfigurationError: the client has no credentials.

        Evidence: documented (giosg public HTTP API, rooms,
        https://docs.giosg.com/api_reference/giosg_live/giosg_public_http_api/rooms). The page calls it a
        collection; that it is paginated like other collections, and the status codes, are inferred.
        """
        return self._call(
            "listPublicOnlineUsers",
            "GET",
            (200,),
            list_public_online_users.sync_detailed,
            organization_id=organization_id,
            room_id=room_id,
            cursor=cursor,
        )

    def iter_online_users(
        self,
        organization_id: UUID | str,
        room_id: UUID | str,
    ) -> Iterator[OnlineUser]:
        """Iterate over every item of `online_users`, fetching pages lazily.

                Each page is a call of `online_users` with this client's base URL and credentials; errors are the same.

                Args:
                    organization_id: The organization that owns the resources; the caller must have access to it.
                    room_id: A room owned by or shared with the organization.

        Raises:
                    PaginationError: the link to the next page is invalid or leads to the same page.
        """
        at: Any = UNSET
        while True:
            page = self.online_users(organization_id=organization_id, room_id=room_id, cursor=at)
            yield from page.results
            at = next_page(page.next_, "cursor", str, at)
            if isinstance(at, Unset):
                return


class VisitorsResource:
    """Visitors in rooms and their presence."""

    def __init__(self, call: Caller) -> None:
        self._call = call

    def create(
        self,
        organization_id: UUID | str,
        room_id: UUID | str,
        body: PublicVisitorWrite,
    ) -> PublicVisitor:
        """Register a visitor in a room.

        Registers the visitor in the room. Repeated calls return 200. With `presence_expires_in`, the
        visitor is present for that time from now.

        Args:
            organization_id: The organization that owns the resources; the caller must have access to it.
            room_id: A room owned by or shared with the organization.
            body: The visitor to register in a room.

        Raises:
            ApiError: the API responded with an error; documented: 400, 401, 403, 404, 415.
            TransportError: no response was received, or not in time.
            ResponseParseError: the response does not match the description.
            ResponseTooLargeError: the response exceeds `max_response_bytes`.
            InvalidArgumentError: an argument cannot be sent.
            ConfigurationError: the client has no credentials.

        Evidence: documented (giosg public HTTP API, general and visitors,
        https://docs.giosg.com/api_reference/giosg_live/giosg_public_http_api/general).
        """
        return self._call(
            "createPublicVisitor",
            "POST",
            (
                200,
                201,
            ),
            create_public_visitor.sync_detailed,
            organization_id=organization_id,
            room_id=room_id,
            body=body,
        )

    def replace(
        self,
        organization_id: UUID | str,
        room_id: UUID | str,
        visitor_id: str,
        body: PublicVisitorPresence,
    ) -> PublicVisitor:
        """Keep a visitor present.

        Sets how long the visitor stays present from now. The last value counts, whether shorter or longer.
        PATCH does the same.

        Args:
            organization_id: The organization that owns the resources; the caller must have access to it.
            room_id: A room owned by or shared with the organization.
            visitor_id: The visitor, an identifier of 32 hexadecimal digits. Unlike other identifiers, it is not a
                UUID.
            body: How long a visitor stays present.

        Raises:
            ApiError: the API responded with an error; documented: 400, 401, 403, 404, 415.
            TransportError: no response was received, or not in time.
            ResponseParseError: the response does not match the description.
            ResponseTooLargeError: the response exceeds `max_response_bytes`.
            InvalidArgumentError: an argument cannot be sent.
            ConfigurationError: the client has no credentials.

        Evidence: documented (giosg public HTTP API, general and visitors,
        https://docs.giosg.com/api_reference/giosg_live/giosg_public_http_api/general). The end of the page
        could not be read; the response and the status codes are those of the creation.
        """
        return self._call(
            "replacePublicVisitor",
            "PUT",
            (200,),
            replace_public_visitor.sync_detailed,
            organization_id=organization_id,
            room_id=room_id,
            visitor_id=visitor_id,
            body=body,
        )

    def update(
        self,
        organization_id: UUID | str,
        room_id: UUID | str,
        visitor_id: str,
        body: PublicVisitorPresence,
    ) -> PublicVisitor:
        """Keep a visitor present (PATCH).

        Sets how long the visitor stays present from now. The last value counts, whether shorter or longer.
        PUT does the same.

        Args:
            organization_id: The organization that owns the resources; the caller must have access to it.
            room_id: A room owned by or shared with the organization.
            visitor_id: The visitor, an identifier of 32 hexadecimal digits. Unlike other identifiers, it is not a
                UUID.
            body: How long a visitor stays present.

        Raises:
            ApiError: the API responded with an error; documented: 400, 401, 403, 404, 415.
            TransportError: no response was received, or not in time.
            ResponseParseError: the response does not match the description.
            ResponseTooLargeError: the response exceeds `max_response_bytes`.
            InvalidArgumentError: an argument cannot be sent.
            ConfigurationError: the client has no credentials.

        Evidence: documented (giosg public HTTP API, general and visitors,
        https://docs.giosg.com/api_reference/giosg_live/giosg_public_http_api/general). The end of the page
        could not be read; the response and the status codes are those of the creation.
        """
        return self._call(
            "updatePublicVisitor",
            "PATCH",
            (200,),
            update_public_visitor.sync_detailed,
            organization_id=organization_id,
            room_id=room_id,
            visitor_id=visitor_id,
            body=body,
        )


class ChatsResource:
    """The visitor's conversations with users."""

    def __init__(self, call: Caller) -> None:
        self._call = call

    def list(
        self,
        visitor_id: str,
        *,
        cursor: str | Unset = UNSET,
    ) -> PublicChatPage:
        """List the visitor's chats.

        Returns a page of the chats of the token's visitor in all rooms, oldest first.

        Args:
            visitor_id: The visitor, an identifier of 32 hexadecimal digits. Unlike other identifiers, it is not a
                UUID.
            cursor: Position in the collection: the `cursor` of the `next` or `previous` URL of another page.
                Opaque; do not construct it.

        Raises:
            ApiError: the API responded with an error; documented: 401, 403, 404.
            TransportError: no response was received, or not in time.
            ResponseParseError: the response does not match the description.
            ResponseTooLargeError: the response exceeds `max_response_bytes`.
            InvalidArgumentError: an argument cannot be sent.
            ConfigurationError: the client has no credentials.

        Evidence: archived (giosg public HTTP API, chats,
        https://docs.giosg.com/api_reference/giosg_live/giosg_public_http_api/chats). A draft names the path
        as a real-time channel, and a channel is the path of its endpoint. That a visitor other than the
        token's is not found is inferred.
        """
        return self._call(
            "listPublicChats",
            "GET",
            (200,),
            list_public_chats.sync_detailed,
            visitor_id=visitor_id,
            cursor=cursor,
        )

    def iter(
        self,
        visitor_id: str,
    ) -> Iterator[PublicChat]:
        """Iterate over every item of `list`, fetching pages lazily.

                Each page is a call of `list` with this client's base URL and credentials; errors are the same.

                Args:
                    visitor_id: The visitor, an identifier of 32 hexadecimal digits. Unlike other identifiers, it is not a
                        UUID.

        Raises:
                    PaginationError: the link to the next page is invalid or leads to the same page.
        """
        at: Any = UNSET
        while True:
            page = self.list(visitor_id=visitor_id, cursor=at)
            yield from page.results
            at = next_page(page.next_, "cursor", str, at)
            if isinstance(at, Unset):
                return

    def start(
        self,
        organization_id: UUID | str,
        room_id: UUID | str,
        visitor_id: str,
        *,
        auto_resume: bool | Unset = UNSET,
    ) -> PublicChat:
        """Start a chat.

        Starts a chat of the visitor in a room. The visitor must have entered the room and is a member from
        the beginning. With `auto_resume`, resumes a recent chat instead of starting a new one. The request
        has no body.

        Args:
            organization_id: The organization that owns the resources; the caller must have access to it.
            room_id: A room owned by or shared with the organization.
            visitor_id: The visitor, an identifier of 32 hexadecimal digits. Unlike other identifiers, it is not a
                UUID.
            auto_resume: Whether to resume a recent chat instead of starting a new one; false by default.

        Raises:
            ApiError: the API responded with an error; documented: 400, 401, 403, 404.
            TransportError: no response was received, or not in time.
            ResponseParseError: the response does not match the description.
            ResponseTooLargeError: the response exceeds `max_response_bytes`.
            InvalidArgumentError: an argument cannot be sent.
            ConfigurationError: the client has no credentials.

        Evidence: inferred (giosg public HTTP API, chats,
        https://docs.giosg.com/api_reference/giosg_live/giosg_public_http_api/chats). Older text has the
        operation under another prefix and in another order; the path is inferred from the user operation
        and the page about visitors. The current table has `chat_type` as writable here; older text says
        that no body is needed, and none could be read, so none is described.
        """
        return self._call(
            "createPublicChat",
            "POST",
            (
                200,
                201,
            ),
            create_public_chat.sync_detailed,
            organization_id=organization_id,
            room_id=room_id,
            visitor_id=visitor_id,
            auto_resume=auto_resume,
        )

    def members(
        self,
        visitor_id: str,
        chat_id: UUID | str,
        *,
        cursor: str | Unset = UNSET,
    ) -> ChatMembershipPage:
        """List the members of a chat of the visitor.

        Returns a page of the memberships of a chat, including members who left; 404 if the visitor is not a
        member.

        Args:
            visitor_id: The visitor, an identifier of 32 hexadecimal digits. Unlike other identifiers, it is not a
                UUID.
            chat_id: The chat.
            cursor: Position in the collection: the `cursor` of the `next` or `previous` URL of another page.
                Opaque; do not construct it.

        Raises:
            ApiError: the API responded with an error; documented: 401, 403, 404.
            TransportError: no response was received, or not in time.
            ResponseParseError: the response does not match the description.
            ResponseTooLargeError: the response exceeds `max_response_bytes`.
            InvalidArgumentError: an argument cannot be sent.
            ConfigurationError: the client has no credentials.

        Evidence: archived (giosg public HTTP API, chats,
        https://docs.giosg.com/api_reference/giosg_live/giosg_public_http_api/chats). A draft names the path
        as a real-time channel, and a channel is the path of its endpoint. That a visitor other than the
        token's is not found is inferred.
        """
        return self._call(
            "listPublicChatMemberships",
            "GET",
            (200,),
            list_public_chat_memberships.sync_detailed,
            visitor_id=visitor_id,
            chat_id=chat_id,
            cursor=cursor,
        )

    def iter_members(
        self,
        visitor_id: str,
        chat_id: UUID | str,
    ) -> Iterator[ChatMembership]:
        """Iterate over every item of `members`, fetching pages lazily.

                Each page is a call of `members` with this client's base URL and credentials; errors are the same.

                Args:
                    visitor_id: The visitor, an identifier of 32 hexadecimal digits. Unlike other identifiers, it is not a
                        UUID.
                    chat_id: The chat.

        Raises:
                    PaginationError: the link to the next page is invalid or leads to the same page.
        """
        at: Any = UNSET
        while True:
            page = self.members(visitor_id=visitor_id, chat_id=chat_id, cursor=at)
            yield from page.results
            at = next_page(page.next_, "cursor", str, at)
            if isinstance(at, Unset):
                return

    def messages(
        self,
        visitor_id: str,
        chat_id: UUID | str,
        *,
        cursor: str | Unset = UNSET,
    ) -> PublicChatMessagePage:
        """List the messages of a chat of the visitor.

        Returns a page of the messages of a chat; 404 if the visitor is not a member. The order is not
        documented.

        Args:
            visitor_id: The visitor, an identifier of 32 hexadecimal digits. Unlike other identifiers, it is not a
                UUID.
            chat_id: The chat.
            cursor: Position in the collection: the `cursor` of the `next` or `previous` URL of another page.
                Opaque; do not construct it.

        Raises:
            ApiError: the API responded with an error; documented: 401, 403, 404.
            TransportError: no response was received, or not in time.
            ResponseParseError: the response does not match the description.
            ResponseTooLargeError: the response exceeds `max_response_bytes`.
            InvalidArgumentError: an argument cannot be sent.
            ConfigurationError: the client has no credentials.

        Evidence: inferred (giosg public HTTP API, chats,
        https://docs.giosg.com/api_reference/giosg_live/giosg_public_http_api/chats). Older text has it
        under another prefix; that it moved with the list of chats is inferred.
        """
        return self._call(
            "listPublicChatMessages",
            "GET",
            (200,),
            list_public_chat_messages.sync_detailed,
            visitor_id=visitor_id,
            chat_id=chat_id,
            cursor=cursor,
        )

    def iter_messages(
        self,
        visitor_id: str,
        chat_id: UUID | str,
    ) -> Iterator[PublicChatMessage]:
        """Iterate over every item of `messages`, fetching pages lazily.

                Each page is a call of `messages` with this client's base URL and credentials; errors are the same.

                Args:
                    visitor_id: The visitor, an identifier of 32 hexadecimal digits. Unlike other identifiers, it is not a
                        UUID.
                    chat_id: The chat.

        Raises:
                    PaginationError: the link to the next page is invalid or leads to the same page.
        """
        at: Any = UNSET
        while True:
            page = self.messages(visitor_id=visitor_id, chat_id=chat_id, cursor=at)
            yield from page.results
            at = next_page(page.next_, "cursor", str, at)
            if isinstance(at, Unset):
                return

    def send(
        self,
        visitor_id: str,
        chat_id: UUID | str,
        body: PublicChatMessageWrite,
    ) -> PublicChatMessage:
        """Send a message as the visitor.

        Sends a message of the type `msg` to a chat. The visitor then waits for a response. Returns 404 if
        the visitor is not a member.

        Args:
            visitor_id: The visitor, an identifier of 32 hexadecimal digits. Unlike other identifiers, it is not a
                UUID.
            chat_id: The chat.
            body: A message of the visitor. Unknown attributes are ignored.

        Raises:
            ApiError: the API responded with an error; documented: 400, 401, 403, 404, 415.
            TransportError: no response was received, or not in time.
            ResponseParseError: the response does not match the description.
            ResponseTooLargeError: the response exceeds `max_response_bytes`.
            InvalidArgumentError: an argument cannot be sent.
            ConfigurationError: the client has no credentials.

        Evidence: inferred (giosg public HTTP API, chats,
        https://docs.giosg.com/api_reference/giosg_live/giosg_public_http_api/chats). Older text has it
        under another prefix; that it moved with the list of chats is inferred, as is the status 201.
        """
        return self._call(
            "createPublicChatMessage",
            "POST",
            (201,),
            create_public_chat_message.sync_detailed,
            visitor_id=visitor_id,
            chat_id=chat_id,
            body=body,
        )


class GiosgVisitor:
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
        timeout: float = 30.0,
        max_retries: int = 2,
        max_response_bytes: int = 100 * 1024 * 1024,
        transport: httpx.BaseTransport | None = None,
    ) -> None:
        """Create a client. Sends no request.

        Args:
            access_token: visitor token. Without one, only public calls are possible; `start` obtains one.
            base_url: URL of another server, such as a mock.
            timeout: seconds per attempt, from connecting to the last byte of the response.
            max_retries: maximum number of retries after transient errors.
            max_response_bytes: maximum size of a response body after decoding.
            transport: httpx transport to use instead of the network and its proxies.

        Raises:
            ConfigurationError: a credential, URL or other setting is missing, malformed or contradictory.
        """
        self._base_url = checked_url(base_url)
        auth = TokenAuth(checked_token(None, access_token, optional=True), self._base_url, PUBLIC)
        self.client = Client(
            base_url=self._base_url,
            headers={"Accept": ACCEPT, "Accept-Encoding": "gzip, deflate", "User-Agent": USER_AGENT},
            timeout=httpx.Timeout(checked_timeout(timeout)),
            max_response_bytes=checked_limit(max_response_bytes),
            httpx_args={
                "auth": auth,
                "transport": transport or BoundedTransport(proxy=environment_proxy(self._base_url)),
            },
        )
        call = Caller(self.client, checked_retries(max_retries))
        self._auth = auth
        self.identity: VisitorIdentity | None = None
        self.auth = AuthResource(call)
        self.rooms = RoomsResource(call)
        self.visitors = VisitorsResource(call)
        self.chats = ChatsResource(call)

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

    def __repr__(self) -> str:
        return f"GiosgVisitor(base_url={self._base_url!r})"

    def close(self) -> None:
        """Close the connections."""
        self.client.get_httpx_client().close()

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *exception: object) -> None:
        self.close()


class AsyncAuthResource:
    """Identification of visitors."""

    def __init__(self, call: AsyncCaller) -> None:
        self._call = call

    async def authenticate(
        self,
        organization_id: UUID | str,
        body: VisitorAuth,
    ) -> VisitorIdentity:
        """Get a visitor's identity and access token.

        Without a secret, creates a new visitor. With the secret of an earlier response, recognizes that
        visitor. In both cases the response contains a new access token for all other operations. No
        `Authorization` header is needed.

        Args:
            organization_id: The organization that owns the resources; the caller must have access to it.
            body: Identification of a visitor. An empty object requests a new visitor.

        Raises:
            ApiError: the API responded with an error; documented: 400, 404, 415.
            TransportError: no response was received, or not in time.
            ResponseParseError: the response does not match the description.
            ResponseTooLargeError: the response exceeds `max_response_bytes`.
            InvalidArgumentError: an argument cannot be sent.

        Evidence: documented (giosg public HTTP API, general and visitors,
        https://docs.giosg.com/api_reference/giosg_live/giosg_public_http_api/general; giosg public HTTP
        API, https://docs.giosg.com/api_reference/giosg_live/giosg_public_http_api/general). No status codes
        could be read; 200 is inferred, since the page names no created resource. That a stored secret
        identifies a returning visitor is inferred.
        """
        return await self._call(
            "authenticateVisitor",
            "POST",
            (200,),
            authenticate_visitor.asyncio_detailed,
            organization_id=organization_id,
            body=body,
        )


class AsyncRoomsResource:
    """Rooms, in which the visitor meets the organization's users."""

    def __init__(self, call: AsyncCaller) -> None:
        self._call = call

    async def get(
        self,
        organization_id: UUID | str,
        room_id: UUID | str,
    ) -> PublicRoom:
        """Read a room as a visitor.

        Returns a room owned by or shared with the organization, with the attributes for a chat window.

        Args:
            organization_id: The organization that owns the resources; the caller must have access to it.
            room_id: A room owned by or shared with the organization.

        Raises:
            ApiError: the API responded with an error; documented: 401, 403, 404.
            TransportError: no response was received, or not in time.
            ResponseParseError: the response does not match the description.
            ResponseTooLargeError: the response exceeds `max_response_bytes`.
            InvalidArgumentError: an argument cannot be sent.
            ConfigurationError: the client has no credentials.

        Evidence: documented (giosg public HTTP API, rooms,
        https://docs.giosg.com/api_reference/giosg_live/giosg_public_http_api/rooms). That it accepts a
        visitor's token, and its status codes, are inferred from the page on visitors.
        """
        return await self._call(
            "getPublicRoom",
            "GET",
            (200,),
            get_public_room.asyncio_detailed,
            organization_id=organization_id,
            room_id=room_id,
        )

    async def brand(
        self,
        organization_id: UUID | str,
        room_id: UUID | str,
    ) -> PublicBrand:
        """Read the brand of a room.

        Returns the appearance of chat windows of the room; 404 if the room has no brand of its own.

        Args:
            organization_id: The organization that owns the resources; the caller must have access to it.
            room_id: A room owned by or shared with the organization.

        Raises:
            ApiError: the API responded with an error; documented: 401, 403, 404.
            TransportError: no response was received, or not in time.
            ResponseParseError: the response does not match the description.
            ResponseTooLargeError: the response exceeds `max_response_bytes`.
            InvalidArgumentError: an argument cannot be sent.
            ConfigurationError: the client has no credentials.

        Evidence: documented (giosg public HTTP API, rooms,
        https://docs.giosg.com/api_reference/giosg_live/giosg_public_http_api/rooms). That it accepts a
        visitor's token, and its status codes, are inferred from the page on visitors.
        """
        return await self._call(
            "getPublicRoomBrand",
            "GET",
            (200,),
            get_public_room_brand.asyncio_detailed,
            organization_id=organization_id,
            room_id=room_id,
        )

    async def online_users(
        self,
        organization_id: UUID | str,
        room_id: UUID | str,
        *,
        cursor: str | Unset = UNSET,
    ) -> OnlineUserPage:
        """List the online users of a room.

        Returns a page of the online users of the room, with the names shown to visitors.

        Args:
            organization_id: The organization that owns the resources; the caller must have access to it.
            room_id: A room owned by or shared with the organization.
            cursor: Position in the collection: the `cursor` of the `next` or `previous` URL of another page.
                Opaque; do not construct it.

        Raises:
            ApiError: the API responded with an error; documented: 401, 403, 404.
            TransportError: no response was received, or not in time.
            ResponseParseError: the response does not match the description.
            ResponseTooLargeError: the response exceeds `max_response_bytes`.
            InvalidArgumentError: an argument cannot be sent.
            ConfigurationError: the client has no credentials.

        Evidence: documented (giosg public HTTP API, rooms,
        https://docs.giosg.com/api_reference/giosg_live/giosg_public_http_api/rooms). The page calls it a
        collection; that it is paginated like other collections, and the status codes, are inferred.
        """
        return await self._call(
            "listPublicOnlineUsers",
            "GET",
            (200,),
            list_public_online_users.asyncio_detailed,
            organization_id=organization_id,
            room_id=room_id,
            cursor=cursor,
        )

    async def iter_online_users(
        self,
        organization_id: UUID | str,
        room_id: UUID | str,
    ) -> AsyncIterator[OnlineUser]:
        """Iterate over every item of `online_users`, fetching pages lazily.

                Each page is a call of `online_users` with this client's base URL and credentials; errors are the same.

                Args:
                    organization_id: The organization that owns the resources; the caller must have access to it.
                    room_id: A room owned by or shared with the organization.

        Raises:
                    PaginationError: the link to the next page is invalid or leads to the same page.
        """
        at: Any = UNSET
        while True:
            page = await self.online_users(organization_id=organization_id, room_id=room_id, cursor=at)
            for item in page.results:
                yield item
            at = next_page(page.next_, "cursor", str, at)
            if isinstance(at, Unset):
                return


class AsyncVisitorsResource:
    """Visitors in rooms and their presence."""

    def __init__(self, call: AsyncCaller) -> None:
        self._call = call

    async def create(
        self,
        organization_id: UUID | str,
        room_id: UUID | str,
        body: PublicVisitorWrite,
    ) -> PublicVisitor:
        """Register a visitor in a room.

        Registers the visitor in the room. Repeated calls return 200. With `presence_expires_in`, the
        visitor is present for that time from now.

        Args:
            organization_id: The organization that owns the resources; the caller must have access to it.
            room_id: A room owned by or shared with the organization.
            body: The visitor to register in a room.

        Raises:
            ApiError: the API responded with an error; documented: 400, 401, 403, 404, 415.
            TransportError: no response was received, or not in time.
            ResponseParseError: the response does not match the description.
            ResponseTooLargeError: the response exceeds `max_response_bytes`.
            InvalidArgumentError: an argument cannot be sent.
            ConfigurationError: the client has no credentials.

        Evidence: documented (giosg public HTTP API, general and visitors,
        https://docs.giosg.com/api_reference/giosg_live/giosg_public_http_api/general).
        """
        return await self._call(
            "createPublicVisitor",
            "POST",
            (
                200,
                201,
            ),
            create_public_visitor.asyncio_detailed,
            organization_id=organization_id,
            room_id=room_id,
            body=body,
        )

    async def replace(
        self,
        organization_id: UUID | str,
        room_id: UUID | str,
        visitor_id: str,
        body: PublicVisitorPresence,
    ) -> PublicVisitor:
        """Keep a visitor present.

        Sets how long the visitor stays present from now. The last value counts, whether shorter or longer.
        PATCH does the same.

        Args:
            organization_id: The organization that owns the resources; the caller must have access to it.
            room_id: A room owned by or shared with the organization.
            visitor_id: The visitor, an identifier of 32 hexadecimal digits. Unlike other identifiers, it is not a
                UUID.
            body: How long a visitor stays present.

        Raises:
            ApiError: the API responded with an error; documented: 400, 401, 403, 404, 415.
            TransportError: no response was received, or not in time.
            ResponseParseError: the response does not match the description.
            ResponseTooLargeError: the response exceeds `max_response_bytes`.
            InvalidArgumentError: an argument cannot be sent.
            ConfigurationError: the client has no credentials.

        Evidence: documented (giosg public HTTP API, general and visitors,
        https://docs.giosg.com/api_reference/giosg_live/giosg_public_http_api/general). The end of the page
        could not be read; the response and the status codes are those of the creation.
        """
        return await self._call(
            "replacePublicVisitor",
            "PUT",
            (200,),
            replace_public_visitor.asyncio_detailed,
            organization_id=organization_id,
            room_id=room_id,
            visitor_id=visitor_id,
            body=body,
        )

    async def update(
        self,
        organization_id: UUID | str,
        room_id: UUID | str,
        visitor_id: str,
        body: PublicVisitorPresence,
    ) -> PublicVisitor:
        """Keep a visitor present (PATCH).

        Sets how long the visitor stays present from now. The last value counts, whether shorter or longer.
        PUT does the same.

        Args:
            organization_id: The organization that owns the resources; the caller must have access to it.
            room_id: A room owned by or shared with the organization.
            visitor_id: The visitor, an identifier of 32 hexadecimal digits. Unlike other identifiers, it is not a
                UUID.
            body: How long a visitor stays present.

        Raises:
            ApiError: the API responded with an error; documented: 400, 401, 403, 404, 415.
            TransportError: no response was received, or not in time.
            ResponseParseError: the response does not match the description.
            ResponseTooLargeError: the response exceeds `max_response_bytes`.
            InvalidArgumentError: an argument cannot be sent.
            ConfigurationError: the client has no credentials.

        Evidence: documented (giosg public HTTP API, general and visitors,
        https://docs.giosg.com/api_reference/giosg_live/giosg_public_http_api/general). The end of the page
        could not be read; the response and the status codes are those of the creation.
        """
        return await self._call(
            "updatePublicVisitor",
            "PATCH",
            (200,),
            update_public_visitor.asyncio_detailed,
            organization_id=organization_id,
            room_id=room_id,
            visitor_id=visitor_id,
            body=body,
        )


class AsyncChatsResource:
    """The visitor's conversations with users."""

    def __init__(self, call: AsyncCaller) -> None:
        self._call = call

    async def list(
        self,
        visitor_id: str,
        *,
        cursor: str | Unset = UNSET,
    ) -> PublicChatPage:
        """List the visitor's chats.

        Returns a page of the chats of the token's visitor in all rooms, oldest first.

        Args:
            visitor_id: The visitor, an identifier of 32 hexadecimal digits. Unlike other identifiers, it is not a
                UUID.
            cursor: Position in the collection: the `cursor` of the `next` or `previous` URL of another page.
                Opaque; do not construct it.

        Raises:
            ApiError: the API responded with an error; documented: 401, 403, 404.
            TransportError: no response was received, or not in time.
            ResponseParseError: the response does not match the description.
            ResponseTooLargeError: the response exceeds `max_response_bytes`.
            InvalidArgumentError: an argument cannot be sent.
            ConfigurationError: the client has no credentials.

        Evidence: archived (giosg public HTTP API, chats,
        https://docs.giosg.com/api_reference/giosg_live/giosg_public_http_api/chats). A draft names the path
        as a real-time channel, and a channel is the path of its endpoint. That a visitor other than the
        token's is not found is inferred.
        """
        return await self._call(
            "listPublicChats",
            "GET",
            (200,),
            list_public_chats.asyncio_detailed,
            visitor_id=visitor_id,
            cursor=cursor,
        )

    async def iter(
        self,
        visitor_id: str,
    ) -> AsyncIterator[PublicChat]:
        """Iterate over every item of `list`, fetching pages lazily.

                Each page is a call of `list` with this client's base URL and credentials; errors are the same.

                Args:
                    visitor_id: The visitor, an identifier of 32 hexadecimal digits. Unlike other identifiers, it is not a
                        UUID.

        Raises:
                    PaginationError: the link to the next page is invalid or leads to the same page.
        """
        at: Any = UNSET
        while True:
            page = await self.list(visitor_id=visitor_id, cursor=at)
            for item in page.results:
                yield item
            at = next_page(page.next_, "cursor", str, at)
            if isinstance(at, Unset):
                return

    async def start(
        self,
        organization_id: UUID | str,
        room_id: UUID | str,
        visitor_id: str,
        *,
        auto_resume: bool | Unset = UNSET,
    ) -> PublicChat:
        """Start a chat.

        Starts a chat of the visitor in a room. The visitor must have entered the room and is a member from
        the beginning. With `auto_resume`, resumes a recent chat instead of starting a new one. The request
        has no body.

        Args:
            organization_id: The organization that owns the resources; the caller must have access to it.
            room_id: A room owned by or shared with the organization.
            visitor_id: The visitor, an identifier of 32 hexadecimal digits. Unlike other identifiers, it is not a
                UUID.
            auto_resume: Whether to resume a recent chat instead of starting a new one; false by default.

        Raises:
            ApiError: the API responded with an error; documented: 400, 401, 403, 404.
            TransportError: no response was received, or not in time.
            ResponseParseError: the response does not match the description.
            ResponseTooLargeError: the response exceeds `max_response_bytes`.
            InvalidArgumentError: an argument cannot be sent.
            ConfigurationError: the client has no credentials.

        Evidence: inferred (giosg public HTTP API, chats,
        https://docs.giosg.com/api_reference/giosg_live/giosg_public_http_api/chats). Older text has the
        operation under another prefix and in another order; the path is inferred from the user operation
        and the page about visitors. The current table has `chat_type` as writable here; older text says
        that no body is needed, and none could be read, so none is described.
        """
        return await self._call(
            "createPublicChat",
            "POST",
            (
                200,
                201,
            ),
            create_public_chat.asyncio_detailed,
            organization_id=organization_id,
            room_id=room_id,
            visitor_id=visitor_id,
            auto_resume=auto_resume,
        )

    async def members(
        self,
        visitor_id: str,
        chat_id: UUID | str,
        *,
        cursor: str | Unset = UNSET,
    ) -> ChatMembershipPage:
        """List the members of a chat of the visitor.

        Returns a page of the memberships of a chat, including members who left; 404 if the visitor is not a
        member.

        Args:
            visitor_id: The visitor, an identifier of 32 hexadecimal digits. Unlike other identifiers, it is not a
                UUID.
            chat_id: The chat.
            cursor: Position in the collection: the `cursor` of the `next` or `previous` URL of another page.
                Opaque; do not construct it.

        Raises:
            ApiError: the API responded with an error; documented: 401, 403, 404.
            TransportError: no response was received, or not in time.
            ResponseParseError: the response does not match the description.
            ResponseTooLargeError: the response exceeds `max_response_bytes`.
            InvalidArgumentError: an argument cannot be sent.
            ConfigurationError: the client has no credentials.

        Evidence: archived (giosg public HTTP API, chats,
        https://docs.giosg.com/api_reference/giosg_live/giosg_public_http_api/chats). A draft names the path
        as a real-time channel, and a channel is the path of its endpoint. That a visitor other than the
        token's is not found is inferred.
        """
        return await self._call(
            "listPublicChatMemberships",
            "GET",
            (200,),
            list_public_chat_memberships.asyncio_detailed,
            visitor_id=visitor_id,
            chat_id=chat_id,
            cursor=cursor,
        )

    async def iter_members(
        self,
        visitor_id: str,
        chat_id: UUID | str,
    ) -> AsyncIterator[ChatMembership]:
        """Iterate over every item of `members`, fetching pages lazily.

                Each page is a call of `members` with this client's base URL and credentials; errors are the same.

                Args:
                    visitor_id: The visitor, an identifier of 32 hexadecimal digits. Unlike other identifiers, it is not a
                        UUID.
                    chat_id: The chat.

        Raises:
                    PaginationError: the link to the next page is invalid or leads to the same page.
        """
        at: Any = UNSET
        while True:
            page = await self.members(visitor_id=visitor_id, chat_id=chat_id, cursor=at)
            for item in page.results:
                yield item
            at = next_page(page.next_, "cursor", str, at)
            if isinstance(at, Unset):
                return

    async def messages(
        self,
        visitor_id: str,
        chat_id: UUID | str,
        *,
        cursor: str | Unset = UNSET,
    ) -> PublicChatMessagePage:
        """List the messages of a chat of the visitor.

        Returns a page of the messages of a chat; 404 if the visitor is not a member. The order is not
        documented.

        Args:
            visitor_id: The visitor, an identifier of 32 hexadecimal digits. Unlike other identifiers, it is not a
                UUID.
            chat_id: The chat.
            cursor: Position in the collection: the `cursor` of the `next` or `previous` URL of another page.
                Opaque; do not construct it.

        Raises:
            ApiError: the API responded with an error; documented: 401, 403, 404.
            TransportError: no response was received, or not in time.
            ResponseParseError: the response does not match the description.
            ResponseTooLargeError: the response exceeds `max_response_bytes`.
            InvalidArgumentError: an argument cannot be sent.
            ConfigurationError: the client has no credentials.

        Evidence: inferred (giosg public HTTP API, chats,
        https://docs.giosg.com/api_reference/giosg_live/giosg_public_http_api/chats). Older text has it
        under another prefix; that it moved with the list of chats is inferred.
        """
        return await self._call(
            "listPublicChatMessages",
            "GET",
            (200,),
            list_public_chat_messages.asyncio_detailed,
            visitor_id=visitor_id,
            chat_id=chat_id,
            cursor=cursor,
        )

    async def iter_messages(
        self,
        visitor_id: str,
        chat_id: UUID | str,
    ) -> AsyncIterator[PublicChatMessage]:
        """Iterate over every item of `messages`, fetching pages lazily.

                Each page is a call of `messages` with this client's base URL and credentials; errors are the same.

                Args:
                    visitor_id: The visitor, an identifier of 32 hexadecimal digits. Unlike other identifiers, it is not a
                        UUID.
                    chat_id: The chat.

        Raises:
                    PaginationError: the link to the next page is invalid or leads to the same page.
        """
        at: Any = UNSET
        while True:
            page = await self.messages(visitor_id=visitor_id, chat_id=chat_id, cursor=at)
            for item in page.results:
                yield item
            at = next_page(page.next_, "cursor", str, at)
            if isinstance(at, Unset):
                return

    async def send(
        self,
        visitor_id: str,
        chat_id: UUID | str,
        body: PublicChatMessageWrite,
    ) -> PublicChatMessage:
        """Send a message as the visitor.

        Sends a message of the type `msg` to a chat. The visitor then waits for a response. Returns 404 if
        the visitor is not a member.

        Args:
            visitor_id: The visitor, an identifier of 32 hexadecimal digits. Unlike other identifiers, it is not a
                UUID.
            chat_id: The chat.
            body: A message of the visitor. Unknown attributes are ignored.

        Raises:
            ApiError: the API responded with an error; documented: 400, 401, 403, 404, 415.
            TransportError: no response was received, or not in time.
            ResponseParseError: the response does not match the description.
            ResponseTooLargeError: the response exceeds `max_response_bytes`.
            InvalidArgumentError: an argument cannot be sent.
            ConfigurationError: the client has no credentials.

        Evidence: inferred (giosg public HTTP API, chats,
        https://docs.giosg.com/api_reference/giosg_live/giosg_public_http_api/chats). Older text has it
        under another prefix; that it moved with the list of chats is inferred, as is the status 201.
        """
        return await self._call(
            "createPublicChatMessage",
            "POST",
            (201,),
            create_public_chat_message.asyncio_detailed,
            visitor_id=visitor_id,
            chat_id=chat_id,
            body=body,
        )


class AsyncGiosgVisitor:
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
        timeout: float = 30.0,
        max_retries: int = 2,
        max_response_bytes: int = 100 * 1024 * 1024,
        transport: httpx.AsyncBaseTransport | None = None,
    ) -> None:
        """Create a client. Sends no request.

        Args:
            access_token: visitor token. Without one, only public calls are possible; `start` obtains one.
            base_url: URL of another server, such as a mock.
            timeout: seconds per attempt, from connecting to the last byte of the response.
            max_retries: maximum number of retries after transient errors.
            max_response_bytes: maximum size of a response body after decoding.
            transport: httpx transport to use instead of the network and its proxies.

        Raises:
            ConfigurationError: a credential, URL or other setting is missing, malformed or contradictory.
        """
        self._base_url = checked_url(base_url)
        auth = TokenAuth(checked_token(None, access_token, optional=True), self._base_url, PUBLIC)
        self.client = Client(
            base_url=self._base_url,
            headers={"Accept": ACCEPT, "Accept-Encoding": "gzip, deflate", "User-Agent": USER_AGENT},
            timeout=httpx.Timeout(checked_timeout(timeout)),
            max_response_bytes=checked_limit(max_response_bytes),
            httpx_args={"auth": auth, "transport": transport},
        )
        call = AsyncCaller(self.client, checked_retries(max_retries))
        self._auth = auth
        self.identity: VisitorIdentity | None = None
        self.auth = AsyncAuthResource(call)
        self.rooms = AsyncRoomsResource(call)
        self.visitors = AsyncVisitorsResource(call)
        self.chats = AsyncChatsResource(call)

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

    def __repr__(self) -> str:
        return f"AsyncGiosgVisitor(base_url={self._base_url!r})"

    async def aclose(self) -> None:
        """Close the connections."""
        await self.client.get_async_httpx_client().aclose()

    async def __aenter__(self) -> Self:
        return self

    async def __aexit__(self, *exception: object) -> None:
        await self.aclose()


__all__ = ["AsyncGiosgVisitor", "GiosgVisitor"]
