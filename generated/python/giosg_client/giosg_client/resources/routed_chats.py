"""Chats that giosg offers to a user."""

from __future__ import annotations

from collections.abc import AsyncIterator, Iterator, Mapping
from typing import Any
from uuid import UUID

from ..api.routed_chats import (
    create_routed_chat_membership,
    get_routed_chat,
    list_routed_chat_memberships,
    list_routed_chats,
)
from ..calls import Call
from ..models import (
    Chat,
    ChatMembership,
    ChatMembershipPage,
    ChatPage,
    ChatParticipationWrite,
)
from ..options import Headers, Query, Timeout
from ..pages import AsyncPage, Page, Paging
from ..resource import AsyncResource, Resource
from ..responses import WithResource, raw, raw_async, streamed, streamed_async
from ..types import UNSET, Unset

LIST_PAGES: Paging[Chat, ChatPage, str] = Paging(
    argument="cursor",
    parameter="cursor",
    kind=str,
    link=lambda page: page.next_,
    items=lambda page: page.results,
)
MEMBERSHIPS_PAGES: Paging[ChatMembership, ChatMembershipPage, str] = Paging(
    argument="cursor",
    parameter="cursor",
    kind=str,
    link=lambda page: page.next_,
    items=lambda page: page.results,
)


class RoutedChatsResource(Resource):
    """Chats that giosg offers to a user."""

    def list(
        self,
        user_id: UUID | str,
        *,
        cursor: str | Unset = UNSET,
        timeout: Timeout | Unset = UNSET,
        headers: Headers | None = None,
        query: Query | None = None,
        max_retries: int | Unset = UNSET,
    ) -> Page[Chat, ChatPage, str]:
        """List the chats routed to a user.

        Returns a page of the chats that giosg offers to the user, whether or not the user has joined them.
        The webhook `chatAdded` on the channel of the same path reports new ones to an app.

        Args:
            user_id: The user. In older text, `me` means the current user in every method; now only reading
                `/api/v5/users/me` is documented, so get the identifier there.
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
                for chat in giosg.routed_chats.iter("9ae65e7d-56c5-11e5-af8d-6c4008c08dfe"):
                    print(chat.id, chat.is_waiting)

        Evidence: inferred (What published clients of giosg rely on, https://github.com/giosg/demo-bot;
        giosg real-time API, https://docs.giosg.com/api_reference/giosg_live/giosg_real_time_api). A webhook
        names the path as a channel, and a channel is the path of its endpoint; published clients call only
        paths below it. How chats are chosen for a user is unknown.
        """
        return self._call(
            Call(
                "listRoutedChats",
                list_routed_chats._get_kwargs,
                list_routed_chats._parse_response,
                (200,),
                {
                    "user_id": user_id,
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
        user_id: UUID | str,
        *,
        cursor: str | None = None,
        timeout: Timeout | Unset = UNSET,
        headers: Headers | None = None,
        query: Query | None = None,
        max_retries: int | Unset = UNSET,
    ) -> Iterator[Chat]:
        """Iterate over every item of `list`, fetching pages lazily.

        Each page is a call of `list` with this client's base URL and credentials; errors are the same.

        Args:
            user_id: The user. In older text, `me` means the current user in every method; now only reading
                `/api/v5/users/me` is documented, so get the identifier there.
            cursor: cursor of the page to begin with, such as `next_cursor` of an earlier page; None for the
                first page.
            timeout, headers, query, max_retries: options of this call; see `Giosg.with_options`.

        Raises:
            PaginationError: the link to the next page is invalid, or leads to a page that was seen before.
        """
        page = self.list(
            user_id,
            cursor=UNSET if cursor is None else cursor,
            timeout=timeout,
            headers=headers,
            query=query,
            max_retries=max_retries,
        )
        yield from page

    def get(
        self,
        user_id: UUID | str,
        chat_id: UUID | str,
        *,
        timeout: Timeout | Unset = UNSET,
        headers: Headers | None = None,
        query: Query | None = None,
        max_retries: int | Unset = UNSET,
    ) -> Chat:
        """Read a chat routed to a user.

        Returns a chat routed to the user, whether or not the user is a member. Before joining, read
        `present_user_participant_count` to check for other users.

        Args:
            user_id: The user. In older text, `me` means the current user in every method; now only reading
                `/api/v5/users/me` is documented, so get the identifier there.
            chat_id: The chat.
            timeout, headers, query, max_retries: options of this call; see `Giosg.with_options`.

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
                chat = giosg.routed_chats.get(
                    "9ae65e7d-56c5-11e5-af8d-6c4008c08dfe",
                    "7c2e4a6b-9d1f-4b83-a5c7-e8f0a1b2c3d4",
                )
                # Somebody may be there already.
                print(chat.present_user_participant_count)

        Evidence: observed (What published clients of giosg rely on, https://github.com/giosg/demo-bot).
        Published clients call it; the status codes are inferred.
        """
        return self._call(
            Call(
                "getRoutedChat",
                get_routed_chat._get_kwargs,
                get_routed_chat._parse_response,
                (200,),
                {
                    "user_id": user_id,
                    "chat_id": chat_id,
                },
                timeout=timeout,
                headers=headers,
                query=query,
                max_retries=max_retries,
            )
        )

    def memberships(
        self,
        user_id: UUID | str,
        chat_id: UUID | str,
        *,
        cursor: str | Unset = UNSET,
        timeout: Timeout | Unset = UNSET,
        headers: Headers | None = None,
        query: Query | None = None,
        max_retries: int | Unset = UNSET,
    ) -> Page[ChatMembership, ChatMembershipPage, str]:
        """List the members of a chat routed to a user.

        Returns a page of the memberships of a chat routed to the user.

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
                page = giosg.routed_chats.memberships(
                    "9ae65e7d-56c5-11e5-af8d-6c4008c08dfe",
                    "7c2e4a6b-9d1f-4b83-a5c7-e8f0a1b2c3d4",
                )
                for membership in page.results:
                    print(membership.member_type, membership.member_id)

        Evidence: observed (What published clients of giosg rely on, https://github.com/giosg/demo-bot).
        Published clients call it; the status codes are inferred.
        """
        return self._call(
            Call(
                "listRoutedChatMemberships",
                list_routed_chat_memberships._get_kwargs,
                list_routed_chat_memberships._parse_response,
                (200,),
                {
                    "user_id": user_id,
                    "chat_id": chat_id,
                    "cursor": cursor,
                },
                paging=MEMBERSHIPS_PAGES,
                timeout=timeout,
                headers=headers,
                query=query,
                max_retries=max_retries,
            )
        )

    def iter_memberships(
        self,
        user_id: UUID | str,
        chat_id: UUID | str,
        *,
        cursor: str | None = None,
        timeout: Timeout | Unset = UNSET,
        headers: Headers | None = None,
        query: Query | None = None,
        max_retries: int | Unset = UNSET,
    ) -> Iterator[ChatMembership]:
        """Iterate over every item of `memberships`, fetching pages lazily.

        Each page is a call of `memberships` with this client's base URL and credentials; errors are the same.

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
        page = self.memberships(
            user_id,
            chat_id,
            cursor=UNSET if cursor is None else cursor,
            timeout=timeout,
            headers=headers,
            query=query,
            max_retries=max_retries,
        )
        yield from page

    def join(
        self,
        user_id: UUID | str,
        chat_id: UUID | str,
        body: ChatParticipationWrite | Mapping[str, Any],
        *,
        timeout: Timeout | Unset = UNSET,
        headers: Headers | None = None,
        query: Query | None = None,
        max_retries: int | Unset = UNSET,
    ) -> ChatMembership:
        """Join a chat.

        Makes the user of the path a member of a chat routed to that user. The body has no `member_id`. With
        `is_participating: false` the user joins without opening the chat.

        Args:
            user_id: The user. In older text, `me` means the current user in every method; now only reading
                `/api/v5/users/me` is documented, so get the identifier there.
            chat_id: The chat.
            body: A user's participation in a chat. Unknown attributes, including `member_id`, are ignored.
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
            from giosg_client.models import ChatComposingStatus, ChatParticipationWrite

            with Giosg.from_env() as giosg:
                membership = giosg.routed_chats.join(
                    "9ae65e7d-56c5-11e5-af8d-6c4008c08dfe",
                    "7c2e4a6b-9d1f-4b83-a5c7-e8f0a1b2c3d4",
                    ChatParticipationWrite(
                        is_participating=True, composing_status=ChatComposingStatus.IDLE
                    ),
                )
                print(membership.is_participating)

        Evidence: observed (What published clients of giosg rely on, https://github.com/giosg/demo-bot).
        Published clients call it; the status codes are inferred, 200 for an existing member from the older
        operation. That `is_participating` may be false is inferred.
        """
        return self._call(
            Call(
                "createRoutedChatMembership",
                create_routed_chat_membership._get_kwargs,
                create_routed_chat_membership._parse_response,
                (
                    200,
                    201,
                ),
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
    def with_raw_response(self) -> RoutedChatsResourceWithRawResponse:
        """The same methods, returning the response as it came, with `parse()`."""
        return RoutedChatsResourceWithRawResponse(type(self)(self._caller, self._caller.raw))

    @property
    def with_streaming_response(self) -> RoutedChatsResourceWithStreamingResponse:
        """The same methods, returning a context manager of the response with its body unread."""
        return RoutedChatsResourceWithStreamingResponse(type(self)(self._caller, self._caller.streamed))


class RoutedChatsResourceWithRawResponse(WithResource[RoutedChatsResource]):
    """Methods of `RoutedChatsResource` that return responses as they came."""

    @raw(RoutedChatsResource.list)
    def list(self) -> None:
        """List the chats routed to a user."""

    @raw(RoutedChatsResource.get)
    def get(self) -> None:
        """Read a chat routed to a user."""

    @raw(RoutedChatsResource.memberships)
    def memberships(self) -> None:
        """List the members of a chat routed to a user."""

    @raw(RoutedChatsResource.join)
    def join(self) -> None:
        """Join a chat."""


class RoutedChatsResourceWithStreamingResponse(WithResource[RoutedChatsResource]):
    """Methods of `RoutedChatsResource` that return unread responses."""

    @streamed(RoutedChatsResource.list)
    def list(self) -> None:
        """List the chats routed to a user."""

    @streamed(RoutedChatsResource.get)
    def get(self) -> None:
        """Read a chat routed to a user."""

    @streamed(RoutedChatsResource.memberships)
    def memberships(self) -> None:
        """List the members of a chat routed to a user."""

    @streamed(RoutedChatsResource.join)
    def join(self) -> None:
        """Join a chat."""


class AsyncRoutedChatsResource(AsyncResource):
    """Chats that giosg offers to a user."""

    async def list(
        self,
        user_id: UUID | str,
        *,
        cursor: str | Unset = UNSET,
        timeout: Timeout | Unset = UNSET,
        headers: Headers | None = None,
        query: Query | None = None,
        max_retries: int | Unset = UNSET,
    ) -> AsyncPage[Chat, ChatPage, str]:
        """List the chats routed to a user.

        Returns a page of the chats that giosg offers to the user, whether or not the user has joined them.
        The webhook `chatAdded` on the channel of the same path reports new ones to an app.

        Args:
            user_id: The user. In older text, `me` means the current user in every method; now only reading
                `/api/v5/users/me` is documented, so get the identifier there.
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
                    async for chat in giosg.routed_chats.iter("9ae65e7d-56c5-11e5-af8d-6c4008c08dfe"):
                        print(chat.id, chat.is_waiting)


            asyncio.run(main())

        Evidence: inferred (What published clients of giosg rely on, https://github.com/giosg/demo-bot;
        giosg real-time API, https://docs.giosg.com/api_reference/giosg_live/giosg_real_time_api). A webhook
        names the path as a channel, and a channel is the path of its endpoint; published clients call only
        paths below it. How chats are chosen for a user is unknown.
        """
        return await self._call(
            Call(
                "listRoutedChats",
                list_routed_chats._get_kwargs,
                list_routed_chats._parse_response,
                (200,),
                {
                    "user_id": user_id,
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
        user_id: UUID | str,
        *,
        cursor: str | None = None,
        timeout: Timeout | Unset = UNSET,
        headers: Headers | None = None,
        query: Query | None = None,
        max_retries: int | Unset = UNSET,
    ) -> AsyncIterator[Chat]:
        """Iterate over every item of `list`, fetching pages lazily.

        Each page is a call of `list` with this client's base URL and credentials; errors are the same.

        Args:
            user_id: The user. In older text, `me` means the current user in every method; now only reading
                `/api/v5/users/me` is documented, so get the identifier there.
            cursor: cursor of the page to begin with, such as `next_cursor` of an earlier page; None for the
                first page.
            timeout, headers, query, max_retries: options of this call; see `Giosg.with_options`.

        Raises:
            PaginationError: the link to the next page is invalid, or leads to a page that was seen before.
        """
        page = await self.list(
            user_id,
            cursor=UNSET if cursor is None else cursor,
            timeout=timeout,
            headers=headers,
            query=query,
            max_retries=max_retries,
        )
        async for item in page:
            yield item

    async def get(
        self,
        user_id: UUID | str,
        chat_id: UUID | str,
        *,
        timeout: Timeout | Unset = UNSET,
        headers: Headers | None = None,
        query: Query | None = None,
        max_retries: int | Unset = UNSET,
    ) -> Chat:
        """Read a chat routed to a user.

        Returns a chat routed to the user, whether or not the user is a member. Before joining, read
        `present_user_participant_count` to check for other users.

        Args:
            user_id: The user. In older text, `me` means the current user in every method; now only reading
                `/api/v5/users/me` is documented, so get the identifier there.
            chat_id: The chat.
            timeout, headers, query, max_retries: options of this call; see `Giosg.with_options`.

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
                    chat = await giosg.routed_chats.get(
                        "9ae65e7d-56c5-11e5-af8d-6c4008c08dfe",
                        "7c2e4a6b-9d1f-4b83-a5c7-e8f0a1b2c3d4",
                    )
                    # Somebody may be there already.
                    print(chat.present_user_participant_count)


            asyncio.run(main())

        Evidence: observed (What published clients of giosg rely on, https://github.com/giosg/demo-bot).
        Published clients call it; the status codes are inferred.
        """
        return await self._call(
            Call(
                "getRoutedChat",
                get_routed_chat._get_kwargs,
                get_routed_chat._parse_response,
                (200,),
                {
                    "user_id": user_id,
                    "chat_id": chat_id,
                },
                timeout=timeout,
                headers=headers,
                query=query,
                max_retries=max_retries,
            )
        )

    async def memberships(
        self,
        user_id: UUID | str,
        chat_id: UUID | str,
        *,
        cursor: str | Unset = UNSET,
        timeout: Timeout | Unset = UNSET,
        headers: Headers | None = None,
        query: Query | None = None,
        max_retries: int | Unset = UNSET,
    ) -> AsyncPage[ChatMembership, ChatMembershipPage, str]:
        """List the members of a chat routed to a user.

        Returns a page of the memberships of a chat routed to the user.

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
                    page = await giosg.routed_chats.memberships(
                        "9ae65e7d-56c5-11e5-af8d-6c4008c08dfe",
                        "7c2e4a6b-9d1f-4b83-a5c7-e8f0a1b2c3d4",
                    )
                    for membership in page.results:
                        print(membership.member_type, membership.member_id)


            asyncio.run(main())

        Evidence: observed (What published clients of giosg rely on, https://github.com/giosg/demo-bot).
        Published clients call it; the status codes are inferred.
        """
        return await self._call(
            Call(
                "listRoutedChatMemberships",
                list_routed_chat_memberships._get_kwargs,
                list_routed_chat_memberships._parse_response,
                (200,),
                {
                    "user_id": user_id,
                    "chat_id": chat_id,
                    "cursor": cursor,
                },
                paging=MEMBERSHIPS_PAGES,
                timeout=timeout,
                headers=headers,
                query=query,
                max_retries=max_retries,
            )
        )

    async def iter_memberships(
        self,
        user_id: UUID | str,
        chat_id: UUID | str,
        *,
        cursor: str | None = None,
        timeout: Timeout | Unset = UNSET,
        headers: Headers | None = None,
        query: Query | None = None,
        max_retries: int | Unset = UNSET,
    ) -> AsyncIterator[ChatMembership]:
        """Iterate over every item of `memberships`, fetching pages lazily.

        Each page is a call of `memberships` with this client's base URL and credentials; errors are the same.

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
        page = await self.memberships(
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

    async def join(
        self,
        user_id: UUID | str,
        chat_id: UUID | str,
        body: ChatParticipationWrite | Mapping[str, Any],
        *,
        timeout: Timeout | Unset = UNSET,
        headers: Headers | None = None,
        query: Query | None = None,
        max_retries: int | Unset = UNSET,
    ) -> ChatMembership:
        """Join a chat.

        Makes the user of the path a member of a chat routed to that user. The body has no `member_id`. With
        `is_participating: false` the user joins without opening the chat.

        Args:
            user_id: The user. In older text, `me` means the current user in every method; now only reading
                `/api/v5/users/me` is documented, so get the identifier there.
            chat_id: The chat.
            body: A user's participation in a chat. Unknown attributes, including `member_id`, are ignored.
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
            from giosg_client.models import ChatComposingStatus, ChatParticipationWrite


            async def main() -> None:
                async with AsyncGiosg.from_env() as giosg:
                    membership = await giosg.routed_chats.join(
                        "9ae65e7d-56c5-11e5-af8d-6c4008c08dfe",
                        "7c2e4a6b-9d1f-4b83-a5c7-e8f0a1b2c3d4",
                        ChatParticipationWrite(
                            is_participating=True, composing_status=ChatComposingStatus.IDLE
                        ),
                    )
                    print(membership.is_participating)


            asyncio.run(main())

        Evidence: observed (What published clients of giosg rely on, https://github.com/giosg/demo-bot).
        Published clients call it; the status codes are inferred, 200 for an existing member from the older
        operation. That `is_participating` may be false is inferred.
        """
        return await self._call(
            Call(
                "createRoutedChatMembership",
                create_routed_chat_membership._get_kwargs,
                create_routed_chat_membership._parse_response,
                (
                    200,
                    201,
                ),
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
    def with_raw_response(self) -> AsyncRoutedChatsResourceWithRawResponse:
        """The same methods, returning the response as it came, with `parse()`."""
        return AsyncRoutedChatsResourceWithRawResponse(type(self)(self._caller, self._caller.raw))

    @property
    def with_streaming_response(self) -> AsyncRoutedChatsResourceWithStreamingResponse:
        """The same methods, returning an asynchronous context manager of the response with its body unread."""
        return AsyncRoutedChatsResourceWithStreamingResponse(type(self)(self._caller, self._caller.streamed))


class AsyncRoutedChatsResourceWithRawResponse(WithResource[AsyncRoutedChatsResource]):
    """Methods of `AsyncRoutedChatsResource` that return responses as they came."""

    @raw_async(AsyncRoutedChatsResource.list)
    def list(self) -> None:
        """List the chats routed to a user."""

    @raw_async(AsyncRoutedChatsResource.get)
    def get(self) -> None:
        """Read a chat routed to a user."""

    @raw_async(AsyncRoutedChatsResource.memberships)
    def memberships(self) -> None:
        """List the members of a chat routed to a user."""

    @raw_async(AsyncRoutedChatsResource.join)
    def join(self) -> None:
        """Join a chat."""


class AsyncRoutedChatsResourceWithStreamingResponse(WithResource[AsyncRoutedChatsResource]):
    """Methods of `AsyncRoutedChatsResource` that return unread responses."""

    @streamed_async(AsyncRoutedChatsResource.list)
    def list(self) -> None:
        """List the chats routed to a user."""

    @streamed_async(AsyncRoutedChatsResource.get)
    def get(self) -> None:
        """Read a chat routed to a user."""

    @streamed_async(AsyncRoutedChatsResource.memberships)
    def memberships(self) -> None:
        """List the members of a chat routed to a user."""

    @streamed_async(AsyncRoutedChatsResource.join)
    def join(self) -> None:
        """Join a chat."""
