"""Messages of a chat."""

from __future__ import annotations

from collections.abc import AsyncIterator, Iterator, Mapping
from typing import Any
from uuid import UUID

from ..api.chat_messages import (
    create_chat_message,
    create_organization_chat_message,
    list_organization_user_chat_messages,
    list_room_chat_messages,
    list_user_chat_messages,
)
from ..calls import Call
from ..models import (
    ChatMessage,
    ChatMessagePage,
    ChatMessageWrite,
)
from ..options import Headers, Query, Timeout
from ..pages import AsyncPage, Page, Paging
from ..resource import AsyncResource, Resource
from ..responses import WithResource, raw, raw_async, streamed, streamed_async
from ..types import UNSET, Unset

LIST_PAGES: Paging[ChatMessage, ChatMessagePage, str] = Paging(
    argument="cursor",
    parameter="cursor",
    kind=str,
    link=lambda page: page.next_,
    items=lambda page: page.results,
)
AS_ORGANIZATION_USER_PAGES: Paging[ChatMessage, ChatMessagePage, str] = Paging(
    argument="cursor",
    parameter="cursor",
    kind=str,
    link=lambda page: page.next_,
    items=lambda page: page.results,
)
AS_USER_PAGES: Paging[ChatMessage, ChatMessagePage, str] = Paging(
    argument="cursor",
    parameter="cursor",
    kind=str,
    link=lambda page: page.next_,
    items=lambda page: page.results,
)


class ChatMessagesResource(Resource):
    """Messages of a chat."""

    def list(
        self,
        organization_id: UUID | str,
        room_id: UUID | str,
        chat_id: UUID | str,
        *,
        cursor: str | Unset = UNSET,
        timeout: Timeout | Unset = UNSET,
        headers: Headers | None = None,
        query: Query | None = None,
        max_retries: int | Unset = UNSET,
    ) -> Page[ChatMessage, ChatMessagePage, str]:
        """List the messages of a chat.

        Returns a page of the messages of a chat, identified by its room, newest first. They include events
        of the chat, such as joining.

        Args:
            organization_id: The organization that owns the resources; the caller must have access to it.
            room_id: The room.
            chat_id: The chat.
            cursor: Position in the collection: the `cursor` of the `next` or `previous` URL of another page.
                Opaque; do not construct it.
            timeout, headers, query, max_retries: options of this call; see `Giosg.with_options`.

        Returns:
            A page, which iterates over the items of this page and of all pages after it.

        Raises:
            ApiError: the API responded with an error; documented: 401, 403, 404.
            TransportError: no response was received, or not in time.
            ResponseParseError: the response does not match the description.
            ResponseTooLargeError: the response exceeds `max_response_bytes`.
            InvalidArgumentError: an argument cannot be sent.
            ConfigurationError: the client has no credentials.

        Example:
            from giosg_client import Giosg

            with Giosg.from_env() as giosg:
                # The newest first; a conversation is read the other way round.
                messages = giosg.chat_messages.iter(
                    "7f9e9580-095b-42c7-838c-c04e667b26f7",
                    "e5a1c9d4-0b7e-4c55-9f7a-2d3c4b5a6978",
                    "4f6a1c2e-8d3b-4e7a-9c15-6b2d8f0a7e31",
                )
                for message in reversed(list(messages)):
                    print(message.created_at, message.sender_type, message.message or message.type_)

        Evidence: archived (giosg Live HTTP API, chats,
        https://docs.giosg.com/api_reference/giosg_live/giosg_http_api/chats). The text says newest first,
        its sample is oldest first; the text wins.
        """
        return self._call(
            Call(
                "listRoomChatMessages",
                list_room_chat_messages._get_kwargs,
                list_room_chat_messages._parse_response,
                (200,),
                {
                    "organization_id": organization_id,
                    "room_id": room_id,
                    "chat_id": chat_id,
                    "cursor": cursor,
                },
                paging=LIST_PAGES,
                timeout=timeout,
                headers=headers,
                query=query,
                max_retries=max_retries,
            )
        )

    def iter(
        self,
        organization_id: UUID | str,
        room_id: UUID | str,
        chat_id: UUID | str,
        *,
        cursor: str | None = None,
        timeout: Timeout | Unset = UNSET,
        headers: Headers | None = None,
        query: Query | None = None,
        max_retries: int | Unset = UNSET,
    ) -> Iterator[ChatMessage]:
        """Iterate over every item of `list`, fetching pages lazily.

        Each page is a call of `list` with this client's base URL and credentials; errors are the same.

        Args:
            organization_id: The organization that owns the resources; the caller must have access to it.
            room_id: The room.
            chat_id: The chat.
            cursor: cursor of the page to begin with, such as `next_cursor` of an earlier page; None for the
                first page.
            timeout, headers, query, max_retries: options of this call; see `Giosg.with_options`.

        Raises:
            PaginationError: the link to the next page is invalid, or leads to a page that was seen before.
        """
        page = self.list(
            organization_id,
            room_id,
            chat_id,
            cursor=UNSET if cursor is None else cursor,
            timeout=timeout,
            headers=headers,
            query=query,
            max_retries=max_retries,
        )
        yield from page

    def as_organization_user(
        self,
        organization_id: UUID | str,
        user_id: UUID | str,
        chat_id: UUID | str,
        *,
        cursor: str | Unset = UNSET,
        timeout: Timeout | Unset = UNSET,
        headers: Headers | None = None,
        query: Query | None = None,
        max_retries: int | Unset = UNSET,
    ) -> Page[ChatMessage, ChatMessagePage, str]:
        """List the messages of a chat of a user (older path).

        Returns a page of the messages of a chat that the user is or was a member of, the newest first;
        other chats return 404. Use `/api/v5/users/{user_id}/chats/{chat_id}/messages` instead.

        Args:
            organization_id: The organization that owns the resources; the caller must have access to it.
            user_id: The user. In older text, `me` means the current user in every method; now only reading
                `/api/v5/users/me` is documented, so get the identifier there.
            chat_id: The chat.
            cursor: Position in the collection: the `cursor` of the `next` or `previous` URL of another page.
                Opaque; do not construct it.
            timeout, headers, query, max_retries: options of this call; see `Giosg.with_options`.

        Returns:
            A page, which iterates over the items of this page and of all pages after it.

        Raises:
            ApiError: the API responded with an error; documented: 401, 403, 404.
            TransportError: no response was received, or not in time.
            ResponseParseError: the response does not match the description.
            ResponseTooLargeError: the response exceeds `max_response_bytes`.
            InvalidArgumentError: an argument cannot be sent.
            ConfigurationError: the client has no credentials.

        Example:
            from giosg_client import Giosg

            with Giosg.from_env() as giosg:
                page = giosg.chat_messages.as_organization_user(
                    "7f9e9580-095b-42c7-838c-c04e667b26f7",
                    "9ae65e7d-56c5-11e5-af8d-6c4008c08dfe",
                    "4f6a1c2e-8d3b-4e7a-9c15-6b2d8f0a7e31",
                )
                print(page.results[0].message)

        Evidence: archived (giosg Live HTTP API, chats,
        https://docs.giosg.com/api_reference/giosg_live/giosg_http_api/chats; Conventions of the giosg Live
        HTTP API). 2015 text; published clients use the path without the organization.
        """
        return self._call(
            Call(
                "listOrganizationUserChatMessages",
                list_organization_user_chat_messages._get_kwargs,
                list_organization_user_chat_messages._parse_response,
                (200,),
                {
                    "organization_id": organization_id,
                    "user_id": user_id,
                    "chat_id": chat_id,
                    "cursor": cursor,
                },
                paging=AS_ORGANIZATION_USER_PAGES,
                timeout=timeout,
                headers=headers,
                query=query,
                max_retries=max_retries,
            )
        )

    def iter_as_organization_user(
        self,
        organization_id: UUID | str,
        user_id: UUID | str,
        chat_id: UUID | str,
        *,
        cursor: str | None = None,
        timeout: Timeout | Unset = UNSET,
        headers: Headers | None = None,
        query: Query | None = None,
        max_retries: int | Unset = UNSET,
    ) -> Iterator[ChatMessage]:
        """Iterate over every item of `as_organization_user`, fetching pages lazily.

        Each page is a call of `as_organization_user` with this client's base URL and credentials; errors are the same.

        Args:
            organization_id: The organization that owns the resources; the caller must have access to it.
            user_id: The user. In older text, `me` means the current user in every method; now only reading
                `/api/v5/users/me` is documented, so get the identifier there.
            chat_id: The chat.
            cursor: cursor of the page to begin with, such as `next_cursor` of an earlier page; None for the
                first page.
            timeout, headers, query, max_retries: options of this call; see `Giosg.with_options`.

        Raises:
            PaginationError: the link to the next page is invalid, or leads to a page that was seen before.
        """
        page = self.as_organization_user(
            organization_id,
            user_id,
            chat_id,
            cursor=UNSET if cursor is None else cursor,
            timeout=timeout,
            headers=headers,
            query=query,
            max_retries=max_retries,
        )
        yield from page

    def send_as_organization_user(
        self,
        organization_id: UUID | str,
        user_id: UUID | str,
        chat_id: UUID | str,
        body: ChatMessageWrite | Mapping[str, Any],
        *,
        timeout: Timeout | Unset = UNSET,
        headers: Headers | None = None,
        query: Query | None = None,
        max_retries: int | Unset = UNSET,
    ) -> ChatMessage:
        """Send a message to a chat (older path).

        Sends a message of the type `msg` to a chat as the user, who must be a member; otherwise 404. This
        ends the visitor's wait. Use `/api/v5/users/{user_id}/chats/{chat_id}/messages` instead.

        Args:
            organization_id: The organization that owns the resources; the caller must have access to it.
            user_id: The user. In older text, `me` means the current user in every method; now only reading
                `/api/v5/users/me` is documented, so get the identifier there.
            chat_id: The chat.
            body: A message of a user. Unknown attributes are ignored.
            timeout, headers, query, max_retries: options of this call; see `Giosg.with_options`.

        Raises:
            ApiError: the API responded with an error; documented: 400, 401, 403, 404, 415.
            TransportError: no response was received, or not in time.
            ResponseParseError: the response does not match the description.
            ResponseTooLargeError: the response exceeds `max_response_bytes`.
            InvalidArgumentError: an argument cannot be sent.
            ConfigurationError: the client has no credentials.

        Example:
            from giosg_client import Giosg
            from giosg_client.models import ChatMessageWrite

            with Giosg.from_env() as giosg:
                message = giosg.chat_messages.send_as_organization_user(
                    "7f9e9580-095b-42c7-838c-c04e667b26f7",
                    "9ae65e7d-56c5-11e5-af8d-6c4008c08dfe",
                    "4f6a1c2e-8d3b-4e7a-9c15-6b2d8f0a7e31",
                    ChatMessageWrite(message="Is there anything else?"),
                )
                print(message.id, message.created_at)

        Evidence: archived (giosg Live HTTP API, chats,
        https://docs.giosg.com/api_reference/giosg_live/giosg_http_api/chats; Conventions of the giosg Live
        HTTP API). 2015 text; published clients use the path without the organization.
        """
        return self._call(
            Call(
                "createOrganizationChatMessage",
                create_organization_chat_message._get_kwargs,
                create_organization_chat_message._parse_response,
                (201,),
                {
                    "organization_id": organization_id,
                    "user_id": user_id,
                    "chat_id": chat_id,
                    "body": body,
                },
                timeout=timeout,
                headers=headers,
                query=query,
                max_retries=max_retries,
            )
        )

    def as_user(
        self,
        user_id: UUID | str,
        chat_id: UUID | str,
        *,
        cursor: str | Unset = UNSET,
        timeout: Timeout | Unset = UNSET,
        headers: Headers | None = None,
        query: Query | None = None,
        max_retries: int | Unset = UNSET,
    ) -> Page[ChatMessage, ChatMessagePage, str]:
        """List the messages of a chat of a user.

        Returns a page of the messages of a chat that the user is or was a member of, the oldest first;
        other chats return 404. A message with `response_value` is the visitor's choice of a button.

        Args:
            user_id: The user. In older text, `me` means the current user in every method; now only reading
                `/api/v5/users/me` is documented, so get the identifier there.
            chat_id: The chat.
            cursor: Position in the collection: the `cursor` of the `next` or `previous` URL of another page.
                Opaque; do not construct it.
            timeout, headers, query, max_retries: options of this call; see `Giosg.with_options`.

        Returns:
            A page, which iterates over the items of this page and of all pages after it.

        Raises:
            ApiError: the API responded with an error; documented: 401, 403, 404.
            TransportError: no response was received, or not in time.
            ResponseParseError: the response does not match the description.
            ResponseTooLargeError: the response exceeds `max_response_bytes`.
            InvalidArgumentError: an argument cannot be sent.
            ConfigurationError: the client has no credentials.

        Example:
            from giosg_client import Giosg

            with Giosg.from_env() as giosg:
                # The oldest first.
                messages = giosg.chat_messages.iter_as_user(
                    "9ae65e7d-56c5-11e5-af8d-6c4008c08dfe",
                    "4f6a1c2e-8d3b-4e7a-9c15-6b2d8f0a7e31",
                )
                for message in messages:
                    print(message.type_, message.message)

        Evidence: observed (What published clients of giosg rely on, https://github.com/giosg/demo-bot).
        Published clients call it; the status codes are inferred. Two clients and a recorded page have the
        oldest first; the "newest first" of 2015 applies to the older paths only.
        """
        return self._call(
            Call(
                "listUserChatMessages",
                list_user_chat_messages._get_kwargs,
                list_user_chat_messages._parse_response,
                (200,),
                {
                    "user_id": user_id,
                    "chat_id": chat_id,
                    "cursor": cursor,
                },
                paging=AS_USER_PAGES,
                timeout=timeout,
                headers=headers,
                query=query,
                max_retries=max_retries,
            )
        )

    def iter_as_user(
        self,
        user_id: UUID | str,
        chat_id: UUID | str,
        *,
        cursor: str | None = None,
        timeout: Timeout | Unset = UNSET,
        headers: Headers | None = None,
        query: Query | None = None,
        max_retries: int | Unset = UNSET,
    ) -> Iterator[ChatMessage]:
        """Iterate over every item of `as_user`, fetching pages lazily.

        Each page is a call of `as_user` with this client's base URL and credentials; errors are the same.

        Args:
            user_id: The user. In older text, `me` means the current user in every method; now only reading
                `/api/v5/users/me` is documented, so get the identifier there.
            chat_id: The chat.
            cursor: cursor of the page to begin with, such as `next_cursor` of an earlier page; None for the
                first page.
            timeout, headers, query, max_retries: options of this call; see `Giosg.with_options`.

        Raises:
            PaginationError: the link to the next page is invalid, or leads to a page that was seen before.
        """
        page = self.as_user(
            user_id,
            chat_id,
            cursor=UNSET if cursor is None else cursor,
            timeout=timeout,
            headers=headers,
            query=query,
            max_retries=max_retries,
        )
        yield from page

    def send(
        self,
        user_id: UUID | str,
        chat_id: UUID | str,
        body: ChatMessageWrite | Mapping[str, Any],
        *,
        timeout: Timeout | Unset = UNSET,
        headers: Headers | None = None,
        query: Query | None = None,
        max_retries: int | Unset = UNSET,
    ) -> ChatMessage:
        """Send a message to a chat.

        Sends a message as the user, who must be a member of the chat; otherwise 404. Buttons belong to
        attachments. This ends the visitor's wait.

        Args:
            user_id: The user. In older text, `me` means the current user in every method; now only reading
                `/api/v5/users/me` is documented, so get the identifier there.
            chat_id: The chat.
            body: A message of a user. Unknown attributes are ignored.
            timeout, headers, query, max_retries: options of this call; see `Giosg.with_options`.

        Raises:
            ApiError: the API responded with an error; documented: 400, 401, 403, 404, 415.
            TransportError: no response was received, or not in time.
            ResponseParseError: the response does not match the description.
            ResponseTooLargeError: the response exceeds `max_response_bytes`.
            InvalidArgumentError: an argument cannot be sent.
            ConfigurationError: the client has no credentials.

        Example:
            from giosg_client import Giosg
            from giosg_client.models import (
                ChatActionType,
                ChatActionWrite,
                ChatAttachmentWrite,
                ChatMessageWrite,
            )

            with Giosg.from_env() as giosg:
                # The value of the button that the visitor chooses comes back as `response_value`.
                buttons = [
                    ChatActionWrite(text="Yes", type_=ChatActionType.BUTTON, value="yes"),
                    ChatActionWrite(text="No, thanks", type_=ChatActionType.BUTTON, value="no"),
                ]
                message = giosg.chat_messages.send(
                    "9ae65e7d-56c5-11e5-af8d-6c4008c08dfe",
                    "4f6a1c2e-8d3b-4e7a-9c15-6b2d8f0a7e31",
                    ChatMessageWrite(
                        message="Is there anything else?",
                        attachments=[ChatAttachmentWrite(actions=buttons)],
                    ),
                )
                print(message.id, message.created_at)

        Evidence: observed (What published clients of giosg rely on, https://github.com/giosg/demo-bot;
        giosg Live HTTP API, chats, https://docs.giosg.com/api_reference/giosg_live/giosg_http_api/chats).
        Published clients call it; the status codes are inferred. That only members may send, and that this
        ends the visitor's wait, is 2015 text.
        """
        return self._call(
            Call(
                "createChatMessage",
                create_chat_message._get_kwargs,
                create_chat_message._parse_response,
                (201,),
                {
                    "user_id": user_id,
                    "chat_id": chat_id,
                    "body": body,
                },
                timeout=timeout,
                headers=headers,
                query=query,
                max_retries=max_retries,
            )
        )

    @property
    def with_raw_response(self) -> ChatMessagesResourceWithRawResponse:
        """The same methods, returning the response as it came, with `parse()`."""
        return ChatMessagesResourceWithRawResponse(type(self)(self._caller, self._caller.raw))

    @property
    def with_streaming_response(self) -> ChatMessagesResourceWithStreamingResponse:
        """The same methods, returning a context manager of the response with its body unread."""
        return ChatMessagesResourceWithStreamingResponse(type(self)(self._caller, self._caller.streamed))


class ChatMessagesResourceWithRawResponse(WithResource[ChatMessagesResource]):
    """Methods of `ChatMessagesResource` that return responses as they came."""

    @raw(ChatMessagesResource.list)
    def list(self) -> None:
        """List the messages of a chat."""

    @raw(ChatMessagesResource.as_organization_user)
    def as_organization_user(self) -> None:
        """List the messages of a chat of a user (older path)."""

    @raw(ChatMessagesResource.send_as_organization_user)
    def send_as_organization_user(self) -> None:
        """Send a message to a chat (older path)."""

    @raw(ChatMessagesResource.as_user)
    def as_user(self) -> None:
        """List the messages of a chat of a user."""

    @raw(ChatMessagesResource.send)
    def send(self) -> None:
        """Send a message to a chat."""


class ChatMessagesResourceWithStreamingResponse(WithResource[ChatMessagesResource]):
    """Methods of `ChatMessagesResource` that return unread responses."""

    @streamed(ChatMessagesResource.list)
    def list(self) -> None:
        """List the messages of a chat."""

    @streamed(ChatMessagesResource.as_organization_user)
    def as_organization_user(self) -> None:
        """List the messages of a chat of a user (older path)."""

    @streamed(ChatMessagesResource.send_as_organization_user)
    def send_as_organization_user(self) -> None:
        """Send a message to a chat (older path)."""

    @streamed(ChatMessagesResource.as_user)
    def as_user(self) -> None:
        """List the messages of a chat of a user."""

    @streamed(ChatMessagesResource.send)
    def send(self) -> None:
        """Send a message to a chat."""


class AsyncChatMessagesResource(AsyncResource):
    """Messages of a chat."""

    async def list(
        self,
        organization_id: UUID | str,
        room_id: UUID | str,
        chat_id: UUID | str,
        *,
        cursor: str | Unset = UNSET,
        timeout: Timeout | Unset = UNSET,
        headers: Headers | None = None,
        query: Query | None = None,
        max_retries: int | Unset = UNSET,
    ) -> AsyncPage[ChatMessage, ChatMessagePage, str]:
        """List the messages of a chat.

        Returns a page of the messages of a chat, identified by its room, newest first. They include events
        of the chat, such as joining.

        Args:
            organization_id: The organization that owns the resources; the caller must have access to it.
            room_id: The room.
            chat_id: The chat.
            cursor: Position in the collection: the `cursor` of the `next` or `previous` URL of another page.
                Opaque; do not construct it.
            timeout, headers, query, max_retries: options of this call; see `Giosg.with_options`.

        Returns:
            A page, which iterates over the items of this page and of all pages after it.

        Raises:
            ApiError: the API responded with an error; documented: 401, 403, 404.
            TransportError: no response was received, or not in time.
            ResponseParseError: the response does not match the description.
            ResponseTooLargeError: the response exceeds `max_response_bytes`.
            InvalidArgumentError: an argument cannot be sent.
            ConfigurationError: the client has no credentials.

        Example:
            import asyncio

            from giosg_client import AsyncGiosg


            async def main() -> None:
                async with AsyncGiosg.from_env() as giosg:
                    # The newest first; a conversation is read the other way round.
                    messages = giosg.chat_messages.iter(
                        "7f9e9580-095b-42c7-838c-c04e667b26f7",
                        "e5a1c9d4-0b7e-4c55-9f7a-2d3c4b5a6978",
                        "4f6a1c2e-8d3b-4e7a-9c15-6b2d8f0a7e31",
                    )
                    for message in reversed([item async for item in messages]):
                        print(message.created_at, message.sender_type, message.message or message.type_)


            asyncio.run(main())

        Evidence: archived (giosg Live HTTP API, chats,
        https://docs.giosg.com/api_reference/giosg_live/giosg_http_api/chats). The text says newest first,
        its sample is oldest first; the text wins.
        """
        return await self._call(
            Call(
                "listRoomChatMessages",
                list_room_chat_messages._get_kwargs,
                list_room_chat_messages._parse_response,
                (200,),
                {
                    "organization_id": organization_id,
                    "room_id": room_id,
                    "chat_id": chat_id,
                    "cursor": cursor,
                },
                paging=LIST_PAGES,
                timeout=timeout,
                headers=headers,
                query=query,
                max_retries=max_retries,
            )
        )

    async def iter(
        self,
        organization_id: UUID | str,
        room_id: UUID | str,
        chat_id: UUID | str,
        *,
        cursor: str | None = None,
        timeout: Timeout | Unset = UNSET,
        headers: Headers | None = None,
        query: Query | None = None,
        max_retries: int | Unset = UNSET,
    ) -> AsyncIterator[ChatMessage]:
        """Iterate over every item of `list`, fetching pages lazily.

        Each page is a call of `list` with this client's base URL and credentials; errors are the same.

        Args:
            organization_id: The organization that owns the resources; the caller must have access to it.
            room_id: The room.
            chat_id: The chat.
            cursor: cursor of the page to begin with, such as `next_cursor` of an earlier page; None for the
                first page.
            timeout, headers, query, max_retries: options of this call; see `Giosg.with_options`.

        Raises:
            PaginationError: the link to the next page is invalid, or leads to a page that was seen before.
        """
        page = await self.list(
            organization_id,
            room_id,
            chat_id,
            cursor=UNSET if cursor is None else cursor,
            timeout=timeout,
            headers=headers,
            query=query,
            max_retries=max_retries,
        )
        async for item in page:
            yield item

    async def as_organization_user(
        self,
        organization_id: UUID | str,
        user_id: UUID | str,
        chat_id: UUID | str,
        *,
        cursor: str | Unset = UNSET,
        timeout: Timeout | Unset = UNSET,
        headers: Headers | None = None,
        query: Query | None = None,
        max_retries: int | Unset = UNSET,
    ) -> AsyncPage[ChatMessage, ChatMessagePage, str]:
        """List the messages of a chat of a user (older path).

        Returns a page of the messages of a chat that the user is or was a member of, the newest first;
        other chats return 404. Use `/api/v5/users/{user_id}/chats/{chat_id}/messages` instead.

        Args:
            organization_id: The organization that owns the resources; the caller must have access to it.
            user_id: The user. In older text, `me` means the current user in every method; now only reading
                `/api/v5/users/me` is documented, so get the identifier there.
            chat_id: The chat.
            cursor: Position in the collection: the `cursor` of the `next` or `previous` URL of another page.
                Opaque; do not construct it.
            timeout, headers, query, max_retries: options of this call; see `Giosg.with_options`.

        Returns:
            A page, which iterates over the items of this page and of all pages after it.

        Raises:
            ApiError: the API responded with an error; documented: 401, 403, 404.
            TransportError: no response was received, or not in time.
            ResponseParseError: the response does not match the description.
            ResponseTooLargeError: the response exceeds `max_response_bytes`.
            InvalidArgumentError: an argument cannot be sent.
            ConfigurationError: the client has no credentials.

        Example:
            import asyncio

            from giosg_client import AsyncGiosg


            async def main() -> None:
                async with AsyncGiosg.from_env() as giosg:
                    page = await giosg.chat_messages.as_organization_user(
                        "7f9e9580-095b-42c7-838c-c04e667b26f7",
                        "9ae65e7d-56c5-11e5-af8d-6c4008c08dfe",
                        "4f6a1c2e-8d3b-4e7a-9c15-6b2d8f0a7e31",
                    )
                    print(page.results[0].message)


            asyncio.run(main())

        Evidence: archived (giosg Live HTTP API, chats,
        https://docs.giosg.com/api_reference/giosg_live/giosg_http_api/chats; Conventions of the giosg Live
        HTTP API). 2015 text; published clients use the path without the organization.
        """
        return await self._call(
            Call(
                "listOrganizationUserChatMessages",
                list_organization_user_chat_messages._get_kwargs,
                list_organization_user_chat_messages._parse_response,
                (200,),
                {
                    "organization_id": organization_id,
                    "user_id": user_id,
                    "chat_id": chat_id,
                    "cursor": cursor,
                },
                paging=AS_ORGANIZATION_USER_PAGES,
                timeout=timeout,
                headers=headers,
                query=query,
                max_retries=max_retries,
            )
        )

    async def iter_as_organization_user(
        self,
        organization_id: UUID | str,
        user_id: UUID | str,
        chat_id: UUID | str,
        *,
        cursor: str | None = None,
        timeout: Timeout | Unset = UNSET,
        headers: Headers | None = None,
        query: Query | None = None,
        max_retries: int | Unset = UNSET,
    ) -> AsyncIterator[ChatMessage]:
        """Iterate over every item of `as_organization_user`, fetching pages lazily.

        Each page is a call of `as_organization_user` with this client's base URL and credentials; errors are the same.

        Args:
            organization_id: The organization that owns the resources; the caller must have access to it.
            user_id: The user. In older text, `me` means the current user in every method; now only reading
                `/api/v5/users/me` is documented, so get the identifier there.
            chat_id: The chat.
            cursor: cursor of the page to begin with, such as `next_cursor` of an earlier page; None for the
                first page.
            timeout, headers, query, max_retries: options of this call; see `Giosg.with_options`.

        Raises:
            PaginationError: the link to the next page is invalid, or leads to a page that was seen before.
        """
        page = await self.as_organization_user(
            organization_id,
            user_id,
            chat_id,
            cursor=UNSET if cursor is None else cursor,
            timeout=timeout,
            headers=headers,
            query=query,
            max_retries=max_retries,
        )
        async for item in page:
            yield item

    async def send_as_organization_user(
        self,
        organization_id: UUID | str,
        user_id: UUID | str,
        chat_id: UUID | str,
        body: ChatMessageWrite | Mapping[str, Any],
        *,
        timeout: Timeout | Unset = UNSET,
        headers: Headers | None = None,
        query: Query | None = None,
        max_retries: int | Unset = UNSET,
    ) -> ChatMessage:
        """Send a message to a chat (older path).

        Sends a message of the type `msg` to a chat as the user, who must be a member; otherwise 404. This
        ends the visitor's wait. Use `/api/v5/users/{user_id}/chats/{chat_id}/messages` instead.

        Args:
            organization_id: The organization that owns the resources; the caller must have access to it.
            user_id: The user. In older text, `me` means the current user in every method; now only reading
                `/api/v5/users/me` is documented, so get the identifier there.
            chat_id: The chat.
            body: A message of a user. Unknown attributes are ignored.
            timeout, headers, query, max_retries: options of this call; see `Giosg.with_options`.

        Raises:
            ApiError: the API responded with an error; documented: 400, 401, 403, 404, 415.
            TransportError: no response was received, or not in time.
            ResponseParseError: the response does not match the description.
            ResponseTooLargeError: the response exceeds `max_response_bytes`.
            InvalidArgumentError: an argument cannot be sent.
            ConfigurationError: the client has no credentials.

        Example:
            import asyncio

            from giosg_client import AsyncGiosg
            from giosg_client.models import ChatMessageWrite


            async def main() -> None:
                async with AsyncGiosg.from_env() as giosg:
                    message = await giosg.chat_messages.send_as_organization_user(
                        "7f9e9580-095b-42c7-838c-c04e667b26f7",
                        "9ae65e7d-56c5-11e5-af8d-6c4008c08dfe",
                        "4f6a1c2e-8d3b-4e7a-9c15-6b2d8f0a7e31",
                        ChatMessageWrite(message="Is there anything else?"),
                    )
                    print(message.id, message.created_at)


            asyncio.run(main())

        Evidence: archived (giosg Live HTTP API, chats,
        https://docs.giosg.com/api_reference/giosg_live/giosg_http_api/chats; Conventions of the giosg Live
        HTTP API). 2015 text; published clients use the path without the organization.
        """
        return await self._call(
            Call(
                "createOrganizationChatMessage",
                create_organization_chat_message._get_kwargs,
                create_organization_chat_message._parse_response,
                (201,),
                {
                    "organization_id": organization_id,
                    "user_id": user_id,
                    "chat_id": chat_id,
                    "body": body,
                },
                timeout=timeout,
                headers=headers,
                query=query,
                max_retries=max_retries,
            )
        )

    async def as_user(
        self,
        user_id: UUID | str,
        chat_id: UUID | str,
        *,
        cursor: str | Unset = UNSET,
        timeout: Timeout | Unset = UNSET,
        headers: Headers | None = None,
        query: Query | None = None,
        max_retries: int | Unset = UNSET,
    ) -> AsyncPage[ChatMessage, ChatMessagePage, str]:
        """List the messages of a chat of a user.

        Returns a page of the messages of a chat that the user is or was a member of, the oldest first;
        other chats return 404. A message with `response_value` is the visitor's choice of a button.

        Args:
            user_id: The user. In older text, `me` means the current user in every method; now only reading
                `/api/v5/users/me` is documented, so get the identifier there.
            chat_id: The chat.
            cursor: Position in the collection: the `cursor` of the `next` or `previous` URL of another page.
                Opaque; do not construct it.
            timeout, headers, query, max_retries: options of this call; see `Giosg.with_options`.

        Returns:
            A page, which iterates over the items of this page and of all pages after it.

        Raises:
            ApiError: the API responded with an error; documented: 401, 403, 404.
            TransportError: no response was received, or not in time.
            ResponseParseError: the response does not match the description.
            ResponseTooLargeError: the response exceeds `max_response_bytes`.
            InvalidArgumentError: an argument cannot be sent.
            ConfigurationError: the client has no credentials.

        Example:
            import asyncio

            from giosg_client import AsyncGiosg


            async def main() -> None:
                async with AsyncGiosg.from_env() as giosg:
                    # The oldest first.
                    messages = giosg.chat_messages.iter_as_user(
                        "9ae65e7d-56c5-11e5-af8d-6c4008c08dfe",
                        "4f6a1c2e-8d3b-4e7a-9c15-6b2d8f0a7e31",
                    )
                    async for message in messages:
                        print(message.type_, message.message)


            asyncio.run(main())

        Evidence: observed (What published clients of giosg rely on, https://github.com/giosg/demo-bot).
        Published clients call it; the status codes are inferred. Two clients and a recorded page have the
        oldest first; the "newest first" of 2015 applies to the older paths only.
        """
        return await self._call(
            Call(
                "listUserChatMessages",
                list_user_chat_messages._get_kwargs,
                list_user_chat_messages._parse_response,
                (200,),
                {
                    "user_id": user_id,
                    "chat_id": chat_id,
                    "cursor": cursor,
                },
                paging=AS_USER_PAGES,
                timeout=timeout,
                headers=headers,
                query=query,
                max_retries=max_retries,
            )
        )

    async def iter_as_user(
        self,
        user_id: UUID | str,
        chat_id: UUID | str,
        *,
        cursor: str | None = None,
        timeout: Timeout | Unset = UNSET,
        headers: Headers | None = None,
        query: Query | None = None,
        max_retries: int | Unset = UNSET,
    ) -> AsyncIterator[ChatMessage]:
        """Iterate over every item of `as_user`, fetching pages lazily.

        Each page is a call of `as_user` with this client's base URL and credentials; errors are the same.

        Args:
            user_id: The user. In older text, `me` means the current user in every method; now only reading
                `/api/v5/users/me` is documented, so get the identifier there.
            chat_id: The chat.
            cursor: cursor of the page to begin with, such as `next_cursor` of an earlier page; None for the
                first page.
            timeout, headers, query, max_retries: options of this call; see `Giosg.with_options`.

        Raises:
            PaginationError: the link to the next page is invalid, or leads to a page that was seen before.
        """
        page = await self.as_user(
            user_id,
            chat_id,
            cursor=UNSET if cursor is None else cursor,
            timeout=timeout,
            headers=headers,
            query=query,
            max_retries=max_retries,
        )
        async for item in page:
            yield item

    async def send(
        self,
        user_id: UUID | str,
        chat_id: UUID | str,
        body: ChatMessageWrite | Mapping[str, Any],
        *,
        timeout: Timeout | Unset = UNSET,
        headers: Headers | None = None,
        query: Query | None = None,
        max_retries: int | Unset = UNSET,
    ) -> ChatMessage:
        """Send a message to a chat.

        Sends a message as the user, who must be a member of the chat; otherwise 404. Buttons belong to
        attachments. This ends the visitor's wait.

        Args:
            user_id: The user. In older text, `me` means the current user in every method; now only reading
                `/api/v5/users/me` is documented, so get the identifier there.
            chat_id: The chat.
            body: A message of a user. Unknown attributes are ignored.
            timeout, headers, query, max_retries: options of this call; see `Giosg.with_options`.

        Raises:
            ApiError: the API responded with an error; documented: 400, 401, 403, 404, 415.
            TransportError: no response was received, or not in time.
            ResponseParseError: the response does not match the description.
            ResponseTooLargeError: the response exceeds `max_response_bytes`.
            InvalidArgumentError: an argument cannot be sent.
            ConfigurationError: the client has no credentials.

        Example:
            import asyncio

            from giosg_client import AsyncGiosg
            from giosg_client.models import (
                ChatActionType,
                ChatActionWrite,
                ChatAttachmentWrite,
                ChatMessageWrite,
            )


            async def main() -> None:
                async with AsyncGiosg.from_env() as giosg:
                    # The value of the button that the visitor chooses comes back as `response_value`.
                    buttons = [
                        ChatActionWrite(text="Yes", type_=ChatActionType.BUTTON, value="yes"),
                        ChatActionWrite(text="No, thanks", type_=ChatActionType.BUTTON, value="no"),
                    ]
                    message = await giosg.chat_messages.send(
                        "9ae65e7d-56c5-11e5-af8d-6c4008c08dfe",
                        "4f6a1c2e-8d3b-4e7a-9c15-6b2d8f0a7e31",
                        ChatMessageWrite(
                            message="Is there anything else?",
                            attachments=[ChatAttachmentWrite(actions=buttons)],
                        ),
                    )
                    print(message.id, message.created_at)


            asyncio.run(main())

        Evidence: observed (What published clients of giosg rely on, https://github.com/giosg/demo-bot;
        giosg Live HTTP API, chats, https://docs.giosg.com/api_reference/giosg_live/giosg_http_api/chats).
        Published clients call it; the status codes are inferred. That only members may send, and that this
        ends the visitor's wait, is 2015 text.
        """
        return await self._call(
            Call(
                "createChatMessage",
                create_chat_message._get_kwargs,
                create_chat_message._parse_response,
                (201,),
                {
                    "user_id": user_id,
                    "chat_id": chat_id,
                    "body": body,
                },
                timeout=timeout,
                headers=headers,
                query=query,
                max_retries=max_retries,
            )
        )

    @property
    def with_raw_response(self) -> AsyncChatMessagesResourceWithRawResponse:
        """The same methods, returning the response as it came, with `parse()`."""
        return AsyncChatMessagesResourceWithRawResponse(type(self)(self._caller, self._caller.raw))

    @property
    def with_streaming_response(self) -> AsyncChatMessagesResourceWithStreamingResponse:
        """The same methods, returning an asynchronous context manager of the response with its body unread."""
        return AsyncChatMessagesResourceWithStreamingResponse(type(self)(self._caller, self._caller.streamed))


class AsyncChatMessagesResourceWithRawResponse(WithResource[AsyncChatMessagesResource]):
    """Methods of `AsyncChatMessagesResource` that return responses as they came."""

    @raw_async(AsyncChatMessagesResource.list)
    def list(self) -> None:
        """List the messages of a chat."""

    @raw_async(AsyncChatMessagesResource.as_organization_user)
    def as_organization_user(self) -> None:
        """List the messages of a chat of a user (older path)."""

    @raw_async(AsyncChatMessagesResource.send_as_organization_user)
    def send_as_organization_user(self) -> None:
        """Send a message to a chat (older path)."""

    @raw_async(AsyncChatMessagesResource.as_user)
    def as_user(self) -> None:
        """List the messages of a chat of a user."""

    @raw_async(AsyncChatMessagesResource.send)
    def send(self) -> None:
        """Send a message to a chat."""


class AsyncChatMessagesResourceWithStreamingResponse(WithResource[AsyncChatMessagesResource]):
    """Methods of `AsyncChatMessagesResource` that return unread responses."""

    @streamed_async(AsyncChatMessagesResource.list)
    def list(self) -> None:
        """List the messages of a chat."""

    @streamed_async(AsyncChatMessagesResource.as_organization_user)
    def as_organization_user(self) -> None:
        """List the messages of a chat of a user (older path)."""

    @streamed_async(AsyncChatMessagesResource.send_as_organization_user)
    def send_as_organization_user(self) -> None:
        """Send a message to a chat (older path)."""

    @streamed_async(AsyncChatMessagesResource.as_user)
    def as_user(self) -> None:
        """List the messages of a chat of a user."""

    @streamed_async(AsyncChatMessagesResource.send)
    def send(self) -> None:
        """Send a message to a chat."""
