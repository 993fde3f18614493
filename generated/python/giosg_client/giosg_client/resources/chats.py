"""Conversations of visitors and users in a room."""

from __future__ import annotations

from collections.abc import AsyncIterator, Iterator, Mapping
from typing import Any
from uuid import UUID

from ..api.chats import (
    create_visitor_chat,
    get_owned_chat,
    get_user_chat,
    list_organization_user_chats,
    list_owned_chats,
    list_room_chats,
    list_user_chats,
    update_user_chat,
)
from ..calls import Call
from ..models import (
    Chat,
    ChatPage,
    ChatPatch,
)
from ..options import Headers, Query, Timeout
from ..pages import AsyncPage, Page, Paging
from ..resource import AsyncResource, Resource
from ..responses import WithResource, raw, raw_async, streamed, streamed_async
from ..types import UNSET, Unset

OWNED_PAGES: Paging[Chat, ChatPage, str] = Paging(
    argument="cursor",
    parameter="cursor",
    kind=str,
    link=lambda page: page.next_,
    items=lambda page: page.results,
)
IN_ROOM_PAGES: Paging[Chat, ChatPage, str] = Paging(
    argument="cursor",
    parameter="cursor",
    kind=str,
    link=lambda page: page.next_,
    items=lambda page: page.results,
)
OF_USER_PAGES: Paging[Chat, ChatPage, str] = Paging(
    argument="cursor",
    parameter="cursor",
    kind=str,
    link=lambda page: page.next_,
    items=lambda page: page.results,
)
OF_ORGANIZATION_USER_PAGES: Paging[Chat, ChatPage, str] = Paging(
    argument="cursor",
    parameter="cursor",
    kind=str,
    link=lambda page: page.next_,
    items=lambda page: page.results,
)


class ChatsResource(Resource):
    """Conversations of visitors and users in a room."""

    def owned(
        self,
        organization_id: UUID | str,
        *,
        cursor: str | Unset = UNSET,
        timeout: Timeout | Unset = UNSET,
        headers: Headers | None = None,
        query: Query | None = None,
        max_retries: int | Unset = UNSET,
    ) -> Page[Chat, ChatPage, str]:
        """List the chats of an organization.

        Returns a page of the chats in all rooms that the organization owns. Chats in rooms shared by other
        organizations are not included. The order is not documented.

        Args:
            organization_id: The organization that owns the resources; the caller must have access to it.
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
                # Asks for one page after the other.
                for chat in giosg.chats.iter_owned("7f9e9580-095b-42c7-838c-c04e667b26f7"):
                    print(chat.created_at, chat.room_name, chat.message_count)

        Evidence: documented (giosg Live HTTP API, chats,
        https://docs.giosg.com/api_reference/giosg_live/giosg_http_api/chats). A tutorial names the path and
        mentions filters, which could not be read.
        """
        return self._call(
            Call(
                "listOwnedChats",
                list_owned_chats._get_kwargs,
                list_owned_chats._parse_response,
                (200,),
                {
                    "organization_id": organization_id,
                    "cursor": cursor,
                },
                paging=OWNED_PAGES,
                timeout=timeout,
                headers=headers,
                query=query,
                max_retries=max_retries,
            )
        )

    def iter_owned(
        self,
        organization_id: UUID | str,
        *,
        cursor: str | None = None,
        timeout: Timeout | Unset = UNSET,
        headers: Headers | None = None,
        query: Query | None = None,
        max_retries: int | Unset = UNSET,
    ) -> Iterator[Chat]:
        """Iterate over every item of `owned`, fetching pages lazily.

        Each page is a call of `owned` with this client's base URL and credentials; errors are the same.

        Args:
            organization_id: The organization that owns the resources; the caller must have access to it.
            cursor: cursor of the page to begin with, such as `next_cursor` of an earlier page; None for the
                first page.
            timeout, headers, query, max_retries: options of this call; see `Giosg.with_options`.

        Raises:
            PaginationError: the link to the next page is invalid, or leads to a page that was seen before.
        """
        page = self.owned(
            organization_id,
            cursor=UNSET if cursor is None else cursor,
            timeout=timeout,
            headers=headers,
            query=query,
            max_retries=max_retries,
        )
        yield from page

    def get_owned(
        self,
        organization_id: UUID | str,
        chat_id: UUID | str,
        *,
        timeout: Timeout | Unset = UNSET,
        headers: Headers | None = None,
        query: Query | None = None,
        max_retries: int | Unset = UNSET,
    ) -> Chat:
        """Read a chat of an organization.

        Returns a chat of a room that the organization owns.

        Args:
            organization_id: The organization that owns the resources; the caller must have access to it.
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
                chat = giosg.chats.get_owned(
                    "7f9e9580-095b-42c7-838c-c04e667b26f7",
                    "4f6a1c2e-8d3b-4e7a-9c15-6b2d8f0a7e31",
                )
                print(chat.room_id)

        Evidence: observed (What published clients of giosg rely on, https://github.com/giosg/demo-bot).
        Published clients call it; the status codes are inferred.
        """
        return self._call(
            Call(
                "getOwnedChat",
                get_owned_chat._get_kwargs,
                get_owned_chat._parse_response,
                (200,),
                {
                    "organization_id": organization_id,
                    "chat_id": chat_id,
                },
                timeout=timeout,
                headers=headers,
                query=query,
                max_retries=max_retries,
            )
        )

    def in_room(
        self,
        organization_id: UUID | str,
        room_id: UUID | str,
        *,
        is_waiting: bool | Unset = UNSET,
        is_ended: bool | Unset = UNSET,
        cursor: str | Unset = UNSET,
        timeout: Timeout | Unset = UNSET,
        headers: Headers | None = None,
        query: Query | None = None,
        max_retries: int | Unset = UNSET,
    ) -> Page[Chat, ChatPage, str]:
        """List the chats of a room.

        Returns a page of the chats of a room, newest first.

        Args:
            organization_id: The organization that owns the resources; the caller must have access to it.
            room_id: The room.
            is_waiting: `true` lists only chats whose visitor waits for a response, `false` only the others; both
                by default.
            is_ended: `true` lists only ended chats, `false` only open ones; both by default.
            cursor: Position in the collection: the `cursor` of the `next` or `previous` URL of another page.
                Opaque; do not construct it.
            timeout, headers, query, max_retries: options of this call; see `Giosg.with_options`.

        Returns:
            A page, which iterates over the items of this page and of all pages after it.

        Raises:
            ApiError: the API responded with an error; documented: 400, 401, 403, 404.
            TransportError: no response was received, or not in time.
            ResponseParseError: the response does not match the description.
            ResponseTooLargeError: the response exceeds `max_response_bytes`.
            InvalidArgumentError: an argument cannot be sent.
            ConfigurationError: the client has no credentials.

        Example:
            from giosg_client import Giosg

            with Giosg.from_env() as giosg:
                # Chats of the room that nobody has answered yet.
                chats = giosg.chats.iter_in_room(
                    "7f9e9580-095b-42c7-838c-c04e667b26f7",
                    "e5a1c9d4-0b7e-4c55-9f7a-2d3c4b5a6978",
                    is_waiting=True,
                    is_ended=False,
                )
                for chat in chats:
                    print(chat.id, chat.waiting_started_at)

        Evidence: archived (giosg Live HTTP API, chats,
        https://docs.giosg.com/api_reference/giosg_live/giosg_http_api/chats).
        """
        return self._call(
            Call(
                "listRoomChats",
                list_room_chats._get_kwargs,
                list_room_chats._parse_response,
                (200,),
                {
                    "organization_id": organization_id,
                    "room_id": room_id,
                    "is_waiting": is_waiting,
                    "is_ended": is_ended,
                    "cursor": cursor,
                },
                paging=IN_ROOM_PAGES,
                timeout=timeout,
                headers=headers,
                query=query,
                max_retries=max_retries,
            )
        )

    def iter_in_room(
        self,
        organization_id: UUID | str,
        room_id: UUID | str,
        *,
        is_waiting: bool | Unset = UNSET,
        is_ended: bool | Unset = UNSET,
        cursor: str | None = None,
        timeout: Timeout | Unset = UNSET,
        headers: Headers | None = None,
        query: Query | None = None,
        max_retries: int | Unset = UNSET,
    ) -> Iterator[Chat]:
        """Iterate over every item of `in_room`, fetching pages lazily.

        Each page is a call of `in_room` with this client's base URL and credentials; errors are the same.

        Args:
            organization_id: The organization that owns the resources; the caller must have access to it.
            room_id: The room.
            is_waiting: `true` lists only chats whose visitor waits for a response, `false` only the others; both
                by default.
            is_ended: `true` lists only ended chats, `false` only open ones; both by default.
            cursor: cursor of the page to begin with, such as `next_cursor` of an earlier page; None for the
                first page.
            timeout, headers, query, max_retries: options of this call; see `Giosg.with_options`.

        Raises:
            PaginationError: the link to the next page is invalid, or leads to a page that was seen before.
        """
        page = self.in_room(
            organization_id,
            room_id,
            is_waiting=is_waiting,
            is_ended=is_ended,
            cursor=UNSET if cursor is None else cursor,
            timeout=timeout,
            headers=headers,
            query=query,
            max_retries=max_retries,
        )
        yield from page

    def of_user(
        self,
        user_id: UUID | str,
        *,
        is_participating: bool | Unset = UNSET,
        is_ended: bool | Unset = UNSET,
        cursor: str | Unset = UNSET,
        timeout: Timeout | Unset = UNSET,
        headers: Headers | None = None,
        query: Query | None = None,
        max_retries: int | Unset = UNSET,
    ) -> Page[Chat, ChatPage, str]:
        """List the chats of a user.

        Returns a page of the chats that the user is or was a member of, newest first. The real-time channel
        of the same path reports changes of this list.

        Args:
            user_id: The user. In older text, `me` means the current user in every method; now only reading
                `/api/v5/users/me` is documented, so get the identifier there.
            is_participating: `true` lists only chats that the user has open, `false` only those that the user has left;
                both by default.
            is_ended: `true` lists only ended chats, `false` only open ones; both by default.
            cursor: Position in the collection: the `cursor` of the `next` or `previous` URL of another page.
                Opaque; do not construct it.
            timeout, headers, query, max_retries: options of this call; see `Giosg.with_options`.

        Returns:
            A page, which iterates over the items of this page and of all pages after it.

        Raises:
            ApiError: the API responded with an error; documented: 400, 401, 403, 404.
            TransportError: no response was received, or not in time.
            ResponseParseError: the response does not match the description.
            ResponseTooLargeError: the response exceeds `max_response_bytes`.
            InvalidArgumentError: an argument cannot be sent.
            ConfigurationError: the client has no credentials.

        Example:
            from giosg_client import Giosg

            with Giosg.from_env() as giosg:
                # The chats that the user has open.
                for chat in giosg.chats.iter_of_user(
                    "9ae65e7d-56c5-11e5-af8d-6c4008c08dfe", is_participating=True
                ):
                    print(chat.id, chat.room_name)

        Evidence: inferred (giosg Live HTTP API, chats,
        https://docs.giosg.com/api_reference/giosg_live/giosg_http_api/chats; giosg real-time API,
        https://docs.giosg.com/api_reference/giosg_live/giosg_real_time_api). The real-time page names the
        path, as a channel, and says that a channel is the path of its endpoint. The method, the parameters
        and the order (newest first) are those of 2015 text for the older path.
        """
        return self._call(
            Call(
                "listUserChats",
                list_user_chats._get_kwargs,
                list_user_chats._parse_response,
                (200,),
                {
                    "user_id": user_id,
                    "is_participating": is_participating,
                    "is_ended": is_ended,
                    "cursor": cursor,
                },
                paging=OF_USER_PAGES,
                timeout=timeout,
                headers=headers,
                query=query,
                max_retries=max_retries,
            )
        )

    def iter_of_user(
        self,
        user_id: UUID | str,
        *,
        is_participating: bool | Unset = UNSET,
        is_ended: bool | Unset = UNSET,
        cursor: str | None = None,
        timeout: Timeout | Unset = UNSET,
        headers: Headers | None = None,
        query: Query | None = None,
        max_retries: int | Unset = UNSET,
    ) -> Iterator[Chat]:
        """Iterate over every item of `of_user`, fetching pages lazily.

        Each page is a call of `of_user` with this client's base URL and credentials; errors are the same.

        Args:
            user_id: The user. In older text, `me` means the current user in every method; now only reading
                `/api/v5/users/me` is documented, so get the identifier there.
            is_participating: `true` lists only chats that the user has open, `false` only those that the user has left;
                both by default.
            is_ended: `true` lists only ended chats, `false` only open ones; both by default.
            cursor: cursor of the page to begin with, such as `next_cursor` of an earlier page; None for the
                first page.
            timeout, headers, query, max_retries: options of this call; see `Giosg.with_options`.

        Raises:
            PaginationError: the link to the next page is invalid, or leads to a page that was seen before.
        """
        page = self.of_user(
            user_id,
            is_participating=is_participating,
            is_ended=is_ended,
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
        """Read a chat of a user.

        Returns a chat that the user is or was a member of; other chats return 404.

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
                chat = giosg.chats.get(
                    "9ae65e7d-56c5-11e5-af8d-6c4008c08dfe",
                    "4f6a1c2e-8d3b-4e7a-9c15-6b2d8f0a7e31",
                )
                print(chat.room_name, chat.message_count)

        Evidence: inferred (What published clients of giosg rely on, https://github.com/giosg/demo-bot;
        giosg real-time API, https://docs.giosg.com/api_reference/giosg_live/giosg_real_time_api). A client
        changes the chat under this path, and a channel is the path of its endpoint; no client reads it.
        """
        return self._call(
            Call(
                "getUserChat",
                get_user_chat._get_kwargs,
                get_user_chat._parse_response,
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

    def update(
        self,
        user_id: UUID | str,
        chat_id: UUID | str,
        body: ChatPatch | Mapping[str, Any],
        *,
        timeout: Timeout | Unset = UNSET,
        headers: Headers | None = None,
        query: Query | None = None,
        max_retries: int | Unset = UNSET,
    ) -> Chat:
        """End a chat.

        Ends a chat as one of its members: `is_ended: true` locks it permanently.

        Args:
            user_id: The user. In older text, `me` means the current user in every method; now only reading
                `/api/v5/users/me` is documented, so get the identifier there.
            chat_id: The chat.
            body: The attributes of a chat to change.
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
            from giosg_client.models import ChatPatch

            with Giosg.from_env() as giosg:
                # An ended chat is locked for good.
                chat = giosg.chats.update(
                    "9ae65e7d-56c5-11e5-af8d-6c4008c08dfe",
                    "4f6a1c2e-8d3b-4e7a-9c15-6b2d8f0a7e31",
                    ChatPatch(is_ended=True),
                )
                print(chat.ended_at)

        Evidence: observed (What published clients of giosg rely on, https://github.com/giosg/demo-bot).
        Published clients call it; the status codes and the response body are inferred. The client dates
        from 2017.
        """
        return self._call(
            Call(
                "updateUserChat",
                update_user_chat._get_kwargs,
                update_user_chat._parse_response,
                (200,),
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

    def of_organization_user(
        self,
        organization_id: UUID | str,
        user_id: UUID | str,
        *,
        is_participating: bool | Unset = UNSET,
        is_ended: bool | Unset = UNSET,
        cursor: str | Unset = UNSET,
        timeout: Timeout | Unset = UNSET,
        headers: Headers | None = None,
        query: Query | None = None,
        max_retries: int | Unset = UNSET,
    ) -> Page[Chat, ChatPage, str]:
        """List the chats of a user (older path).

        Returns a page of the chats that the user is or was a member of, newest first. Use
        `/api/v5/users/{user_id}/chats` instead.

        Args:
            organization_id: The organization that owns the resources; the caller must have access to it.
            user_id: The user. In older text, `me` means the current user in every method; now only reading
                `/api/v5/users/me` is documented, so get the identifier there.
            is_participating: `true` lists only chats that the user has open, `false` only those that the user has left;
                both by default.
            is_ended: `true` lists only ended chats, `false` only open ones; both by default.
            cursor: Position in the collection: the `cursor` of the `next` or `previous` URL of another page.
                Opaque; do not construct it.
            timeout, headers, query, max_retries: options of this call; see `Giosg.with_options`.

        Returns:
            A page, which iterates over the items of this page and of all pages after it.

        Raises:
            ApiError: the API responded with an error; documented: 400, 401, 403, 404.
            TransportError: no response was received, or not in time.
            ResponseParseError: the response does not match the description.
            ResponseTooLargeError: the response exceeds `max_response_bytes`.
            InvalidArgumentError: an argument cannot be sent.
            ConfigurationError: the client has no credentials.

        Example:
            from giosg_client import Giosg

            with Giosg.from_env() as giosg:
                chats = giosg.chats.of_organization_user(
                    "7f9e9580-095b-42c7-838c-c04e667b26f7", "9ae65e7d-56c5-11e5-af8d-6c4008c08dfe"
                )
                print(len(chats.results))

        Evidence: archived (giosg Live HTTP API, chats,
        https://docs.giosg.com/api_reference/giosg_live/giosg_http_api/chats; Conventions of the giosg Live
        HTTP API). 2015 text. A newer page shows the path without the organization, so this one is marked
        deprecated.
        """
        return self._call(
            Call(
                "listOrganizationUserChats",
                list_organization_user_chats._get_kwargs,
                list_organization_user_chats._parse_response,
                (200,),
                {
                    "organization_id": organization_id,
                    "user_id": user_id,
                    "is_participating": is_participating,
                    "is_ended": is_ended,
                    "cursor": cursor,
                },
                paging=OF_ORGANIZATION_USER_PAGES,
                timeout=timeout,
                headers=headers,
                query=query,
                max_retries=max_retries,
            )
        )

    def iter_of_organization_user(
        self,
        organization_id: UUID | str,
        user_id: UUID | str,
        *,
        is_participating: bool | Unset = UNSET,
        is_ended: bool | Unset = UNSET,
        cursor: str | None = None,
        timeout: Timeout | Unset = UNSET,
        headers: Headers | None = None,
        query: Query | None = None,
        max_retries: int | Unset = UNSET,
    ) -> Iterator[Chat]:
        """Iterate over every item of `of_organization_user`, fetching pages lazily.

        Each page is a call of `of_organization_user` with this client's base URL and credentials; errors are the same.

        Args:
            organization_id: The organization that owns the resources; the caller must have access to it.
            user_id: The user. In older text, `me` means the current user in every method; now only reading
                `/api/v5/users/me` is documented, so get the identifier there.
            is_participating: `true` lists only chats that the user has open, `false` only those that the user has left;
                both by default.
            is_ended: `true` lists only ended chats, `false` only open ones; both by default.
            cursor: cursor of the page to begin with, such as `next_cursor` of an earlier page; None for the
                first page.
            timeout, headers, query, max_retries: options of this call; see `Giosg.with_options`.

        Raises:
            PaginationError: the link to the next page is invalid, or leads to a page that was seen before.
        """
        page = self.of_organization_user(
            organization_id,
            user_id,
            is_participating=is_participating,
            is_ended=is_ended,
            cursor=UNSET if cursor is None else cursor,
            timeout=timeout,
            headers=headers,
            query=query,
            max_retries=max_retries,
        )
        yield from page

    def start(
        self,
        organization_id: UUID | str,
        room_id: UUID | str,
        visitor_id: str,
        *,
        auto_resume: UUID | Unset = UNSET,
        timeout: Timeout | Unset = UNSET,
        headers: Headers | None = None,
        query: Query | None = None,
        max_retries: int | Unset = UNSET,
    ) -> Chat:
        """Start a chat with a visitor.

        Starts a chat of the type `visitor` in a room. With `auto_resume`, resumes a recent chat that the
        user can join instead of starting a new one, and makes the user a member. The request has no body.

        Args:
            organization_id: The organization that owns the resources; the caller must have access to it.
            room_id: The room.
            visitor_id: The visitor, an identifier of 32 hexadecimal digits. Unlike other identifiers, it is not a
                UUID.
            auto_resume: A user: a recent chat that this user can join is resumed, and the user becomes a member.
                Whether chats of other users count depends on the setting for private chats. Without it, a
                new chat is started with only the visitor in it.
            timeout, headers, query, max_retries: options of this call; see `Giosg.with_options`.

        Raises:
            ApiError: the API responded with an error; documented: 400, 401, 403, 404.
            TransportError: no response was received, or not in time.
            ResponseParseError: the response does not match the description.
            ResponseTooLargeError: the response exceeds `max_response_bytes`.
            InvalidArgumentError: an argument cannot be sent.
            ConfigurationError: the client has no credentials.

        Example:
            from uuid import UUID

            from giosg_client import Giosg

            with Giosg.from_env() as giosg:
                chat = giosg.chats.start(
                    "7f9e9580-095b-42c7-838c-c04e667b26f7",
                    "e5a1c9d4-0b7e-4c55-9f7a-2d3c4b5a6978",
                    "3b90ef7c93484af4965a79ace7bc9a62",
                    auto_resume=UUID("9ae65e7d-56c5-11e5-af8d-6c4008c08dfe"),
                )
                print(chat.id, chat.message_count)

        Evidence: archived (giosg Live HTTP API, chats,
        https://docs.giosg.com/api_reference/giosg_live/giosg_http_api/chats). The response to an unknown
        user in `auto_resume` is not stated; invalid values return 400.
        """
        return self._call(
            Call(
                "createVisitorChat",
                create_visitor_chat._get_kwargs,
                create_visitor_chat._parse_response,
                (
                    200,
                    201,
                ),
                {
                    "organization_id": organization_id,
                    "room_id": room_id,
                    "visitor_id": visitor_id,
                    "auto_resume": auto_resume,
                },
                timeout=timeout,
                headers=headers,
                query=query,
                max_retries=max_retries,
            )
        )

    @property
    def with_raw_response(self) -> ChatsResourceWithRawResponse:
        """The same methods, returning the response as it came, with `parse()`."""
        return ChatsResourceWithRawResponse(type(self)(self._caller, self._caller.raw))

    @property
    def with_streaming_response(self) -> ChatsResourceWithStreamingResponse:
        """The same methods, returning a context manager of the response with its body unread."""
        return ChatsResourceWithStreamingResponse(type(self)(self._caller, self._caller.streamed))


class ChatsResourceWithRawResponse(WithResource[ChatsResource]):
    """Methods of `ChatsResource` that return responses as they came."""

    @raw(ChatsResource.owned)
    def owned(self) -> None:
        """List the chats of an organization."""

    @raw(ChatsResource.get_owned)
    def get_owned(self) -> None:
        """Read a chat of an organization."""

    @raw(ChatsResource.in_room)
    def in_room(self) -> None:
        """List the chats of a room."""

    @raw(ChatsResource.of_user)
    def of_user(self) -> None:
        """List the chats of a user."""

    @raw(ChatsResource.get)
    def get(self) -> None:
        """Read a chat of a user."""

    @raw(ChatsResource.update)
    def update(self) -> None:
        """End a chat."""

    @raw(ChatsResource.of_organization_user)
    def of_organization_user(self) -> None:
        """List the chats of a user (older path)."""

    @raw(ChatsResource.start)
    def start(self) -> None:
        """Start a chat with a visitor."""


class ChatsResourceWithStreamingResponse(WithResource[ChatsResource]):
    """Methods of `ChatsResource` that return unread responses."""

    @streamed(ChatsResource.owned)
    def owned(self) -> None:
        """List the chats of an organization."""

    @streamed(ChatsResource.get_owned)
    def get_owned(self) -> None:
        """Read a chat of an organization."""

    @streamed(ChatsResource.in_room)
    def in_room(self) -> None:
        """List the chats of a room."""

    @streamed(ChatsResource.of_user)
    def of_user(self) -> None:
        """List the chats of a user."""

    @streamed(ChatsResource.get)
    def get(self) -> None:
        """Read a chat of a user."""

    @streamed(ChatsResource.update)
    def update(self) -> None:
        """End a chat."""

    @streamed(ChatsResource.of_organization_user)
    def of_organization_user(self) -> None:
        """List the chats of a user (older path)."""

    @streamed(ChatsResource.start)
    def start(self) -> None:
        """Start a chat with a visitor."""


class AsyncChatsResource(AsyncResource):
    """Conversations of visitors and users in a room."""

    async def owned(
        self,
        organization_id: UUID | str,
        *,
        cursor: str | Unset = UNSET,
        timeout: Timeout | Unset = UNSET,
        headers: Headers | None = None,
        query: Query | None = None,
        max_retries: int | Unset = UNSET,
    ) -> AsyncPage[Chat, ChatPage, str]:
        """List the chats of an organization.

        Returns a page of the chats in all rooms that the organization owns. Chats in rooms shared by other
        organizations are not included. The order is not documented.

        Args:
            organization_id: The organization that owns the resources; the caller must have access to it.
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
                    # Asks for one page after the other.
                    async for chat in giosg.chats.iter_owned("7f9e9580-095b-42c7-838c-c04e667b26f7"):
                        print(chat.created_at, chat.room_name, chat.message_count)


            asyncio.run(main())

        Evidence: documented (giosg Live HTTP API, chats,
        https://docs.giosg.com/api_reference/giosg_live/giosg_http_api/chats). A tutorial names the path and
        mentions filters, which could not be read.
        """
        return await self._call(
            Call(
                "listOwnedChats",
                list_owned_chats._get_kwargs,
                list_owned_chats._parse_response,
                (200,),
                {
                    "organization_id": organization_id,
                    "cursor": cursor,
                },
                paging=OWNED_PAGES,
                timeout=timeout,
                headers=headers,
                query=query,
                max_retries=max_retries,
            )
        )

    async def iter_owned(
        self,
        organization_id: UUID | str,
        *,
        cursor: str | None = None,
        timeout: Timeout | Unset = UNSET,
        headers: Headers | None = None,
        query: Query | None = None,
        max_retries: int | Unset = UNSET,
    ) -> AsyncIterator[Chat]:
        """Iterate over every item of `owned`, fetching pages lazily.

        Each page is a call of `owned` with this client's base URL and credentials; errors are the same.

        Args:
            organization_id: The organization that owns the resources; the caller must have access to it.
            cursor: cursor of the page to begin with, such as `next_cursor` of an earlier page; None for the
                first page.
            timeout, headers, query, max_retries: options of this call; see `Giosg.with_options`.

        Raises:
            PaginationError: the link to the next page is invalid, or leads to a page that was seen before.
        """
        page = await self.owned(
            organization_id,
            cursor=UNSET if cursor is None else cursor,
            timeout=timeout,
            headers=headers,
            query=query,
            max_retries=max_retries,
        )
        async for item in page:
            yield item

    async def get_owned(
        self,
        organization_id: UUID | str,
        chat_id: UUID | str,
        *,
        timeout: Timeout | Unset = UNSET,
        headers: Headers | None = None,
        query: Query | None = None,
        max_retries: int | Unset = UNSET,
    ) -> Chat:
        """Read a chat of an organization.

        Returns a chat of a room that the organization owns.

        Args:
            organization_id: The organization that owns the resources; the caller must have access to it.
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
                    chat = await giosg.chats.get_owned(
                        "7f9e9580-095b-42c7-838c-c04e667b26f7",
                        "4f6a1c2e-8d3b-4e7a-9c15-6b2d8f0a7e31",
                    )
                    print(chat.room_id)


            asyncio.run(main())

        Evidence: observed (What published clients of giosg rely on, https://github.com/giosg/demo-bot).
        Published clients call it; the status codes are inferred.
        """
        return await self._call(
            Call(
                "getOwnedChat",
                get_owned_chat._get_kwargs,
                get_owned_chat._parse_response,
                (200,),
                {
                    "organization_id": organization_id,
                    "chat_id": chat_id,
                },
                timeout=timeout,
                headers=headers,
                query=query,
                max_retries=max_retries,
            )
        )

    async def in_room(
        self,
        organization_id: UUID | str,
        room_id: UUID | str,
        *,
        is_waiting: bool | Unset = UNSET,
        is_ended: bool | Unset = UNSET,
        cursor: str | Unset = UNSET,
        timeout: Timeout | Unset = UNSET,
        headers: Headers | None = None,
        query: Query | None = None,
        max_retries: int | Unset = UNSET,
    ) -> AsyncPage[Chat, ChatPage, str]:
        """List the chats of a room.

        Returns a page of the chats of a room, newest first.

        Args:
            organization_id: The organization that owns the resources; the caller must have access to it.
            room_id: The room.
            is_waiting: `true` lists only chats whose visitor waits for a response, `false` only the others; both
                by default.
            is_ended: `true` lists only ended chats, `false` only open ones; both by default.
            cursor: Position in the collection: the `cursor` of the `next` or `previous` URL of another page.
                Opaque; do not construct it.
            timeout, headers, query, max_retries: options of this call; see `Giosg.with_options`.

        Returns:
            A page, which iterates over the items of this page and of all pages after it.

        Raises:
            ApiError: the API responded with an error; documented: 400, 401, 403, 404.
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
                    # Chats of the room that nobody has answered yet.
                    chats = giosg.chats.iter_in_room(
                        "7f9e9580-095b-42c7-838c-c04e667b26f7",
                        "e5a1c9d4-0b7e-4c55-9f7a-2d3c4b5a6978",
                        is_waiting=True,
                        is_ended=False,
                    )
                    async for chat in chats:
                        print(chat.id, chat.waiting_started_at)


            asyncio.run(main())

        Evidence: archived (giosg Live HTTP API, chats,
        https://docs.giosg.com/api_reference/giosg_live/giosg_http_api/chats).
        """
        return await self._call(
            Call(
                "listRoomChats",
                list_room_chats._get_kwargs,
                list_room_chats._parse_response,
                (200,),
                {
                    "organization_id": organization_id,
                    "room_id": room_id,
                    "is_waiting": is_waiting,
                    "is_ended": is_ended,
                    "cursor": cursor,
                },
                paging=IN_ROOM_PAGES,
                timeout=timeout,
                headers=headers,
                query=query,
                max_retries=max_retries,
            )
        )

    async def iter_in_room(
        self,
        organization_id: UUID | str,
        room_id: UUID | str,
        *,
        is_waiting: bool | Unset = UNSET,
        is_ended: bool | Unset = UNSET,
        cursor: str | None = None,
        timeout: Timeout | Unset = UNSET,
        headers: Headers | None = None,
        query: Query | None = None,
        max_retries: int | Unset = UNSET,
    ) -> AsyncIterator[Chat]:
        """Iterate over every item of `in_room`, fetching pages lazily.

        Each page is a call of `in_room` with this client's base URL and credentials; errors are the same.

        Args:
            organization_id: The organization that owns the resources; the caller must have access to it.
            room_id: The room.
            is_waiting: `true` lists only chats whose visitor waits for a response, `false` only the others; both
                by default.
            is_ended: `true` lists only ended chats, `false` only open ones; both by default.
            cursor: cursor of the page to begin with, such as `next_cursor` of an earlier page; None for the
                first page.
            timeout, headers, query, max_retries: options of this call; see `Giosg.with_options`.

        Raises:
            PaginationError: the link to the next page is invalid, or leads to a page that was seen before.
        """
        page = await self.in_room(
            organization_id,
            room_id,
            is_waiting=is_waiting,
            is_ended=is_ended,
            cursor=UNSET if cursor is None else cursor,
            timeout=timeout,
            headers=headers,
            query=query,
            max_retries=max_retries,
        )
        async for item in page:
            yield item

    async def of_user(
        self,
        user_id: UUID | str,
        *,
        is_participating: bool | Unset = UNSET,
        is_ended: bool | Unset = UNSET,
        cursor: str | Unset = UNSET,
        timeout: Timeout | Unset = UNSET,
        headers: Headers | None = None,
        query: Query | None = None,
        max_retries: int | Unset = UNSET,
    ) -> AsyncPage[Chat, ChatPage, str]:
        """List the chats of a user.

        Returns a page of the chats that the user is or was a member of, newest first. The real-time channel
        of the same path reports changes of this list.

        Args:
            user_id: The user. In older text, `me` means the current user in every method; now only reading
                `/api/v5/users/me` is documented, so get the identifier there.
            is_participating: `true` lists only chats that the user has open, `false` only those that the user has left;
                both by default.
            is_ended: `true` lists only ended chats, `false` only open ones; both by default.
            cursor: Position in the collection: the `cursor` of the `next` or `previous` URL of another page.
                Opaque; do not construct it.
            timeout, headers, query, max_retries: options of this call; see `Giosg.with_options`.

        Returns:
            A page, which iterates over the items of this page and of all pages after it.

        Raises:
            ApiError: the API responded with an error; documented: 400, 401, 403, 404.
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
                    # The chats that the user has open.
                    async for chat in giosg.chats.iter_of_user(
                        "9ae65e7d-56c5-11e5-af8d-6c4008c08dfe", is_participating=True
                    ):
                        print(chat.id, chat.room_name)


            asyncio.run(main())

        Evidence: inferred (giosg Live HTTP API, chats,
        https://docs.giosg.com/api_reference/giosg_live/giosg_http_api/chats; giosg real-time API,
        https://docs.giosg.com/api_reference/giosg_live/giosg_real_time_api). The real-time page names the
        path, as a channel, and says that a channel is the path of its endpoint. The method, the parameters
        and the order (newest first) are those of 2015 text for the older path.
        """
        return await self._call(
            Call(
                "listUserChats",
                list_user_chats._get_kwargs,
                list_user_chats._parse_response,
                (200,),
                {
                    "user_id": user_id,
                    "is_participating": is_participating,
                    "is_ended": is_ended,
                    "cursor": cursor,
                },
                paging=OF_USER_PAGES,
                timeout=timeout,
                headers=headers,
                query=query,
                max_retries=max_retries,
            )
        )

    async def iter_of_user(
        self,
        user_id: UUID | str,
        *,
        is_participating: bool | Unset = UNSET,
        is_ended: bool | Unset = UNSET,
        cursor: str | None = None,
        timeout: Timeout | Unset = UNSET,
        headers: Headers | None = None,
        query: Query | None = None,
        max_retries: int | Unset = UNSET,
    ) -> AsyncIterator[Chat]:
        """Iterate over every item of `of_user`, fetching pages lazily.

        Each page is a call of `of_user` with this client's base URL and credentials; errors are the same.

        Args:
            user_id: The user. In older text, `me` means the current user in every method; now only reading
                `/api/v5/users/me` is documented, so get the identifier there.
            is_participating: `true` lists only chats that the user has open, `false` only those that the user has left;
                both by default.
            is_ended: `true` lists only ended chats, `false` only open ones; both by default.
            cursor: cursor of the page to begin with, such as `next_cursor` of an earlier page; None for the
                first page.
            timeout, headers, query, max_retries: options of this call; see `Giosg.with_options`.

        Raises:
            PaginationError: the link to the next page is invalid, or leads to a page that was seen before.
        """
        page = await self.of_user(
            user_id,
            is_participating=is_participating,
            is_ended=is_ended,
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
        """Read a chat of a user.

        Returns a chat that the user is or was a member of; other chats return 404.

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
                    chat = await giosg.chats.get(
                        "9ae65e7d-56c5-11e5-af8d-6c4008c08dfe",
                        "4f6a1c2e-8d3b-4e7a-9c15-6b2d8f0a7e31",
                    )
                    print(chat.room_name, chat.message_count)


            asyncio.run(main())

        Evidence: inferred (What published clients of giosg rely on, https://github.com/giosg/demo-bot;
        giosg real-time API, https://docs.giosg.com/api_reference/giosg_live/giosg_real_time_api). A client
        changes the chat under this path, and a channel is the path of its endpoint; no client reads it.
        """
        return await self._call(
            Call(
                "getUserChat",
                get_user_chat._get_kwargs,
                get_user_chat._parse_response,
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

    async def update(
        self,
        user_id: UUID | str,
        chat_id: UUID | str,
        body: ChatPatch | Mapping[str, Any],
        *,
        timeout: Timeout | Unset = UNSET,
        headers: Headers | None = None,
        query: Query | None = None,
        max_retries: int | Unset = UNSET,
    ) -> Chat:
        """End a chat.

        Ends a chat as one of its members: `is_ended: true` locks it permanently.

        Args:
            user_id: The user. In older text, `me` means the current user in every method; now only reading
                `/api/v5/users/me` is documented, so get the identifier there.
            chat_id: The chat.
            body: The attributes of a chat to change.
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
            from giosg_client.models import ChatPatch


            async def main() -> None:
                async with AsyncGiosg.from_env() as giosg:
                    # An ended chat is locked for good.
                    chat = await giosg.chats.update(
                        "9ae65e7d-56c5-11e5-af8d-6c4008c08dfe",
                        "4f6a1c2e-8d3b-4e7a-9c15-6b2d8f0a7e31",
                        ChatPatch(is_ended=True),
                    )
                    print(chat.ended_at)


            asyncio.run(main())

        Evidence: observed (What published clients of giosg rely on, https://github.com/giosg/demo-bot).
        Published clients call it; the status codes and the response body are inferred. The client dates
        from 2017.
        """
        return await self._call(
            Call(
                "updateUserChat",
                update_user_chat._get_kwargs,
                update_user_chat._parse_response,
                (200,),
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

    async def of_organization_user(
        self,
        organization_id: UUID | str,
        user_id: UUID | str,
        *,
        is_participating: bool | Unset = UNSET,
        is_ended: bool | Unset = UNSET,
        cursor: str | Unset = UNSET,
        timeout: Timeout | Unset = UNSET,
        headers: Headers | None = None,
        query: Query | None = None,
        max_retries: int | Unset = UNSET,
    ) -> AsyncPage[Chat, ChatPage, str]:
        """List the chats of a user (older path).

        Returns a page of the chats that the user is or was a member of, newest first. Use
        `/api/v5/users/{user_id}/chats` instead.

        Args:
            organization_id: The organization that owns the resources; the caller must have access to it.
            user_id: The user. In older text, `me` means the current user in every method; now only reading
                `/api/v5/users/me` is documented, so get the identifier there.
            is_participating: `true` lists only chats that the user has open, `false` only those that the user has left;
                both by default.
            is_ended: `true` lists only ended chats, `false` only open ones; both by default.
            cursor: Position in the collection: the `cursor` of the `next` or `previous` URL of another page.
                Opaque; do not construct it.
            timeout, headers, query, max_retries: options of this call; see `Giosg.with_options`.

        Returns:
            A page, which iterates over the items of this page and of all pages after it.

        Raises:
            ApiError: the API responded with an error; documented: 400, 401, 403, 404.
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
                    chats = await giosg.chats.of_organization_user(
                        "7f9e9580-095b-42c7-838c-c04e667b26f7", "9ae65e7d-56c5-11e5-af8d-6c4008c08dfe"
                    )
                    print(len(chats.results))


            asyncio.run(main())

        Evidence: archived (giosg Live HTTP API, chats,
        https://docs.giosg.com/api_reference/giosg_live/giosg_http_api/chats; Conventions of the giosg Live
        HTTP API). 2015 text. A newer page shows the path without the organization, so this one is marked
        deprecated.
        """
        return await self._call(
            Call(
                "listOrganizationUserChats",
                list_organization_user_chats._get_kwargs,
                list_organization_user_chats._parse_response,
                (200,),
                {
                    "organization_id": organization_id,
                    "user_id": user_id,
                    "is_participating": is_participating,
                    "is_ended": is_ended,
                    "cursor": cursor,
                },
                paging=OF_ORGANIZATION_USER_PAGES,
                timeout=timeout,
                headers=headers,
                query=query,
                max_retries=max_retries,
            )
        )

    async def iter_of_organization_user(
        self,
        organization_id: UUID | str,
        user_id: UUID | str,
        *,
        is_participating: bool | Unset = UNSET,
        is_ended: bool | Unset = UNSET,
        cursor: str | None = None,
        timeout: Timeout | Unset = UNSET,
        headers: Headers | None = None,
        query: Query | None = None,
        max_retries: int | Unset = UNSET,
    ) -> AsyncIterator[Chat]:
        """Iterate over every item of `of_organization_user`, fetching pages lazily.

        Each page is a call of `of_organization_user` with this client's base URL and credentials; errors are the same.

        Args:
            organization_id: The organization that owns the resources; the caller must have access to it.
            user_id: The user. In older text, `me` means the current user in every method; now only reading
                `/api/v5/users/me` is documented, so get the identifier there.
            is_participating: `true` lists only chats that the user has open, `false` only those that the user has left;
                both by default.
            is_ended: `true` lists only ended chats, `false` only open ones; both by default.
            cursor: cursor of the page to begin with, such as `next_cursor` of an earlier page; None for the
                first page.
            timeout, headers, query, max_retries: options of this call; see `Giosg.with_options`.

        Raises:
            PaginationError: the link to the next page is invalid, or leads to a page that was seen before.
        """
        page = await self.of_organization_user(
            organization_id,
            user_id,
            is_participating=is_participating,
            is_ended=is_ended,
            cursor=UNSET if cursor is None else cursor,
            timeout=timeout,
            headers=headers,
            query=query,
            max_retries=max_retries,
        )
        async for item in page:
            yield item

    async def start(
        self,
        organization_id: UUID | str,
        room_id: UUID | str,
        visitor_id: str,
        *,
        auto_resume: UUID | Unset = UNSET,
        timeout: Timeout | Unset = UNSET,
        headers: Headers | None = None,
        query: Query | None = None,
        max_retries: int | Unset = UNSET,
    ) -> Chat:
        """Start a chat with a visitor.

        Starts a chat of the type `visitor` in a room. With `auto_resume`, resumes a recent chat that the
        user can join instead of starting a new one, and makes the user a member. The request has no body.

        Args:
            organization_id: The organization that owns the resources; the caller must have access to it.
            room_id: The room.
            visitor_id: The visitor, an identifier of 32 hexadecimal digits. Unlike other identifiers, it is not a
                UUID.
            auto_resume: A user: a recent chat that this user can join is resumed, and the user becomes a member.
                Whether chats of other users count depends on the setting for private chats. Without it, a
                new chat is started with only the visitor in it.
            timeout, headers, query, max_retries: options of this call; see `Giosg.with_options`.

        Raises:
            ApiError: the API responded with an error; documented: 400, 401, 403, 404.
            TransportError: no response was received, or not in time.
            ResponseParseError: the response does not match the description.
            ResponseTooLargeError: the response exceeds `max_response_bytes`.
            InvalidArgumentError: an argument cannot be sent.
            ConfigurationError: the client has no credentials.

        Example:
            import asyncio
            from uuid import UUID

            from giosg_client import AsyncGiosg


            async def main() -> None:
                async with AsyncGiosg.from_env() as giosg:
                    chat = await giosg.chats.start(
                        "7f9e9580-095b-42c7-838c-c04e667b26f7",
                        "e5a1c9d4-0b7e-4c55-9f7a-2d3c4b5a6978",
                        "3b90ef7c93484af4965a79ace7bc9a62",
                        auto_resume=UUID("9ae65e7d-56c5-11e5-af8d-6c4008c08dfe"),
                    )
                    print(chat.id, chat.message_count)


            asyncio.run(main())

        Evidence: archived (giosg Live HTTP API, chats,
        https://docs.giosg.com/api_reference/giosg_live/giosg_http_api/chats). The response to an unknown
        user in `auto_resume` is not stated; invalid values return 400.
        """
        return await self._call(
            Call(
                "createVisitorChat",
                create_visitor_chat._get_kwargs,
                create_visitor_chat._parse_response,
                (
                    200,
                    201,
                ),
                {
                    "organization_id": organization_id,
                    "room_id": room_id,
                    "visitor_id": visitor_id,
                    "auto_resume": auto_resume,
                },
                timeout=timeout,
                headers=headers,
                query=query,
                max_retries=max_retries,
            )
        )

    @property
    def with_raw_response(self) -> AsyncChatsResourceWithRawResponse:
        """The same methods, returning the response as it came, with `parse()`."""
        return AsyncChatsResourceWithRawResponse(type(self)(self._caller, self._caller.raw))

    @property
    def with_streaming_response(self) -> AsyncChatsResourceWithStreamingResponse:
        """The same methods, returning an asynchronous context manager of the response with its body unread."""
        return AsyncChatsResourceWithStreamingResponse(type(self)(self._caller, self._caller.streamed))


class AsyncChatsResourceWithRawResponse(WithResource[AsyncChatsResource]):
    """Methods of `AsyncChatsResource` that return responses as they came."""

    @raw_async(AsyncChatsResource.owned)
    def owned(self) -> None:
        """List the chats of an organization."""

    @raw_async(AsyncChatsResource.get_owned)
    def get_owned(self) -> None:
        """Read a chat of an organization."""

    @raw_async(AsyncChatsResource.in_room)
    def in_room(self) -> None:
        """List the chats of a room."""

    @raw_async(AsyncChatsResource.of_user)
    def of_user(self) -> None:
        """List the chats of a user."""

    @raw_async(AsyncChatsResource.get)
    def get(self) -> None:
        """Read a chat of a user."""

    @raw_async(AsyncChatsResource.update)
    def update(self) -> None:
        """End a chat."""

    @raw_async(AsyncChatsResource.of_organization_user)
    def of_organization_user(self) -> None:
        """List the chats of a user (older path)."""

    @raw_async(AsyncChatsResource.start)
    def start(self) -> None:
        """Start a chat with a visitor."""


class AsyncChatsResourceWithStreamingResponse(WithResource[AsyncChatsResource]):
    """Methods of `AsyncChatsResource` that return unread responses."""

    @streamed_async(AsyncChatsResource.owned)
    def owned(self) -> None:
        """List the chats of an organization."""

    @streamed_async(AsyncChatsResource.get_owned)
    def get_owned(self) -> None:
        """Read a chat of an organization."""

    @streamed_async(AsyncChatsResource.in_room)
    def in_room(self) -> None:
        """List the chats of a room."""

    @streamed_async(AsyncChatsResource.of_user)
    def of_user(self) -> None:
        """List the chats of a user."""

    @streamed_async(AsyncChatsResource.get)
    def get(self) -> None:
        """Read a chat of a user."""

    @streamed_async(AsyncChatsResource.update)
    def update(self) -> None:
        """End a chat."""

    @streamed_async(AsyncChatsResource.of_organization_user)
    def of_organization_user(self) -> None:
        """List the chats of a user (older path)."""

    @streamed_async(AsyncChatsResource.start)
    def start(self) -> None:
        """Start a chat with a visitor."""
