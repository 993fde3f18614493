"""Members of a chat and their participation."""

from __future__ import annotations

from collections.abc import AsyncIterator, Iterator, Mapping
from typing import Any
from uuid import UUID

from ..api.chat_memberships import (
    create_owned_chat_membership,
    create_room_chat_membership,
    list_chat_memberships_of_user,
    list_owned_chat_memberships,
    list_room_chat_memberships,
    list_user_chat_memberships,
    replace_chat_membership,
    update_chat_membership,
)
from ..calls import Call
from ..models import (
    ChatMembership,
    ChatMembershipPage,
    ChatMembershipPatch,
    ChatMembershipWrite,
    ChatParticipationWrite,
)
from ..options import Headers, Query, Timeout
from ..pages import AsyncPage, Page, Paging
from ..resource import AsyncResource, Resource
from ..responses import WithResource, raw, raw_async, streamed, streamed_async
from ..types import UNSET, Unset

LIST_PAGES: Paging[ChatMembership, ChatMembershipPage, str] = Paging(
    argument="cursor",
    parameter="cursor",
    kind=str,
    link=lambda page: page.next_,
    items=lambda page: page.results,
)
AS_USER_PAGES: Paging[ChatMembership, ChatMembershipPage, str] = Paging(
    argument="cursor",
    parameter="cursor",
    kind=str,
    link=lambda page: page.next_,
    items=lambda page: page.results,
)
OF_USER_PAGES: Paging[ChatMembership, ChatMembershipPage, str] = Paging(
    argument="cursor",
    parameter="cursor",
    kind=str,
    link=lambda page: page.next_,
    items=lambda page: page.results,
)
OWNED_PAGES: Paging[ChatMembership, ChatMembershipPage, str] = Paging(
    argument="cursor",
    parameter="cursor",
    kind=str,
    link=lambda page: page.next_,
    items=lambda page: page.results,
)


class ChatMembershipsResource(Resource):
    """Members of a chat and their participation."""

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
    ) -> Page[ChatMembership, ChatMembershipPage, str]:
        """List the members of a chat (older path).

        Returns a page of the memberships of a chat, identified by its room, including members who left. Use
        `/api/v5/orgs/{organization_id}/owned_chats/{chat_id}/memberships` instead.

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
                memberships = giosg.chat_memberships.iter(
                    "7f9e9580-095b-42c7-838c-c04e667b26f7",
                    "e5a1c9d4-0b7e-4c55-9f7a-2d3c4b5a6978",
                    "4f6a1c2e-8d3b-4e7a-9c15-6b2d8f0a7e31",
                )
                for membership in memberships:
                    print(membership.member_type, membership.member_name, membership.is_present)

        Evidence: archived (giosg Live HTTP API, chats,
        https://docs.giosg.com/api_reference/giosg_live/giosg_http_api/chats). 2015 text; published clients
        use the path below the owned chats.
        """
        return self._call(
            Call(
                "listRoomChatMemberships",
                list_room_chat_memberships._get_kwargs,
                list_room_chat_memberships._parse_response,
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
    ) -> Iterator[ChatMembership]:
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

    def join(
        self,
        organization_id: UUID | str,
        room_id: UUID | str,
        chat_id: UUID | str,
        body: ChatMembershipWrite | Mapping[str, Any],
        *,
        exclusive: bool | Unset = UNSET,
        timeout: Timeout | Unset = UNSET,
        headers: Headers | None = None,
        query: Query | None = None,
        max_retries: int | Unset = UNSET,
    ) -> ChatMembership:
        """Add a user to a chat (older path).

        Makes a user a member of a chat, identified by its room. If the user is already a member, sets the
        participation and the composing status. The user's participation ends the visitor's wait. Use
        `/api/v5/orgs/{organization_id}/owned_chats/{chat_id}/memberships` instead.

        Args:
            organization_id: The organization that owns the resources; the caller must have access to it.
            room_id: The room.
            chat_id: The chat.
            body: A member of a chat and its participation. Unknown attributes are ignored.
            exclusive: `true` rejects the request while another participating user is present; `false` is the
                default.
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
            from giosg_client.models import ChatComposingStatus, ChatMembershipWrite

            with Giosg.from_env() as giosg:
                membership = giosg.chat_memberships.join(
                    "7f9e9580-095b-42c7-838c-c04e667b26f7",
                    "e5a1c9d4-0b7e-4c55-9f7a-2d3c4b5a6978",
                    "4f6a1c2e-8d3b-4e7a-9c15-6b2d8f0a7e31",
                    ChatMembershipWrite(
                        member_id="b1f0c2d4-56c5-11e5-af8d-6c4008c08dfe",
                        is_participating=True,
                        composing_status=ChatComposingStatus.IDLE,
                    ),
                )
                print(membership.member_name, membership.created_at)

        Evidence: archived (giosg Live HTTP API, chats,
        https://docs.giosg.com/api_reference/giosg_live/giosg_http_api/chats). 2015 text; published clients
        use the path below the owned chats. Joining a chat that cannot be joined returns 400, and so does
        `exclusive` if another user is present; that an ended chat cannot be joined is inferred, because it
        is locked.
        """
        return self._call(
            Call(
                "createRoomChatMembership",
                create_room_chat_membership._get_kwargs,
                create_room_chat_membership._parse_response,
                (
                    200,
                    201,
                ),
                {
                    "organization_id": organization_id,
                    "room_id": room_id,
                    "chat_id": chat_id,
                    "body": body,
                    "exclusive": exclusive,
                },
                timeout=timeout,
                headers=headers,
                query=query,
                max_retries=max_retries,
            )
        )

    def as_user(
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
    ) -> Page[ChatMembership, ChatMembershipPage, str]:
        """List the members of a chat of a user.

        Returns a page of the memberships of a chat that the user is or was a member of; other chats return
        404.

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
                memberships = giosg.chat_memberships.iter_as_user(
                    "7f9e9580-095b-42c7-838c-c04e667b26f7",
                    "9ae65e7d-56c5-11e5-af8d-6c4008c08dfe",
                    "4f6a1c2e-8d3b-4e7a-9c15-6b2d8f0a7e31",
                )
                for membership in memberships:
                    print(membership.member_type, membership.member_name)

        Evidence: archived (giosg Live HTTP API, chats,
        https://docs.giosg.com/api_reference/giosg_live/giosg_http_api/chats; Conventions of the giosg Live
        HTTP API). 2015 text. Published clients use paths of this kind without the organization; none was
        seen for this one.
        """
        return self._call(
            Call(
                "listUserChatMemberships",
                list_user_chat_memberships._get_kwargs,
                list_user_chat_memberships._parse_response,
                (200,),
                {
                    "organization_id": organization_id,
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
        organization_id: UUID | str,
        user_id: UUID | str,
        chat_id: UUID | str,
        *,
        cursor: str | None = None,
        timeout: Timeout | Unset = UNSET,
        headers: Headers | None = None,
        query: Query | None = None,
        max_retries: int | Unset = UNSET,
    ) -> Iterator[ChatMembership]:
        """Iterate over every item of `as_user`, fetching pages lazily.

        Each page is a call of `as_user` with this client's base URL and credentials; errors are the same.

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
        page = self.as_user(
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

    def of_user(
        self,
        organization_id: UUID | str,
        user_id: UUID | str,
        *,
        cursor: str | Unset = UNSET,
        timeout: Timeout | Unset = UNSET,
        headers: Headers | None = None,
        query: Query | None = None,
        max_retries: int | Unset = UNSET,
    ) -> Page[ChatMembership, ChatMembershipPage, str]:
        """List the chat memberships of a user.

        Returns a page of the user's own memberships, one for each chat that the user is or was a member of.

        Args:
            organization_id: The organization that owns the resources; the caller must have access to it.
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
                memberships = giosg.chat_memberships.iter_of_user(
                    "7f9e9580-095b-42c7-838c-c04e667b26f7", "9ae65e7d-56c5-11e5-af8d-6c4008c08dfe"
                )
                for membership in memberships:
                    print(membership.chat_id, membership.is_participating)

        Evidence: archived (giosg Live HTTP API, chats,
        https://docs.giosg.com/api_reference/giosg_live/giosg_http_api/chats; Conventions of the giosg Live
        HTTP API). 2015 text. Published clients use paths of this kind without the organization; none was
        seen for this one.
        """
        return self._call(
            Call(
                "listChatMembershipsOfUser",
                list_chat_memberships_of_user._get_kwargs,
                list_chat_memberships_of_user._parse_response,
                (200,),
                {
                    "organization_id": organization_id,
                    "user_id": user_id,
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
        organization_id: UUID | str,
        user_id: UUID | str,
        *,
        cursor: str | None = None,
        timeout: Timeout | Unset = UNSET,
        headers: Headers | None = None,
        query: Query | None = None,
        max_retries: int | Unset = UNSET,
    ) -> Iterator[ChatMembership]:
        """Iterate over every item of `of_user`, fetching pages lazily.

        Each page is a call of `of_user` with this client's base URL and credentials; errors are the same.

        Args:
            organization_id: The organization that owns the resources; the caller must have access to it.
            user_id: The user. In older text, `me` means the current user in every method; now only reading
                `/api/v5/users/me` is documented, so get the identifier there.
            cursor: cursor of the page to begin with, such as `next_cursor` of an earlier page; None for the
                first page.
            timeout, headers, query, max_retries: options of this call; see `Giosg.with_options`.

        Raises:
            PaginationError: the link to the next page is invalid, or leads to a page that was seen before.
        """
        page = self.of_user(
            organization_id,
            user_id,
            cursor=UNSET if cursor is None else cursor,
            timeout=timeout,
            headers=headers,
            query=query,
            max_retries=max_retries,
        )
        yield from page

    def put(
        self,
        organization_id: UUID | str,
        user_id: UUID | str,
        chat_id: UUID | str,
        body: ChatParticipationWrite | Mapping[str, Any],
        *,
        exclusive: bool | Unset = UNSET,
        timeout: Timeout | Unset = UNSET,
        headers: Headers | None = None,
        query: Query | None = None,
        max_retries: int | Unset = UNSET,
    ) -> ChatMembership:
        """Join or leave a chat, or set the composing status (older path).

        Makes the user a member of the chat, or sets the participation and the composing status of a member.
        The user's participation ends the visitor's wait. Send `composing` repeatedly: it changes to
        `has_composed` automatically. Use `/api/v5/users/{user_id}/chat_memberships/{chat_id}` to change a
        membership, and `/api/v5/users/{user_id}/routed_chats/{chat_id}/memberships` to join.

        Args:
            organization_id: The organization that owns the resources; the caller must have access to it.
            user_id: The user. In older text, `me` means the current user in every method; now only reading
                `/api/v5/users/me` is documented, so get the identifier there.
            chat_id: The chat.
            body: A user's participation in a chat. Unknown attributes, including `member_id`, are ignored.
            exclusive: `true` rejects the request while another participating user is present; `false` is the
                default.
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
                # Repeat it while the user writes.
                membership = giosg.chat_memberships.put(
                    "7f9e9580-095b-42c7-838c-c04e667b26f7",
                    "9ae65e7d-56c5-11e5-af8d-6c4008c08dfe",
                    "4f6a1c2e-8d3b-4e7a-9c15-6b2d8f0a7e31",
                    ChatParticipationWrite(
                        is_participating=True, composing_status=ChatComposingStatus.COMPOSING
                    ),
                )
                print(membership.composing_status)

        Evidence: archived (giosg Live HTTP API, chats,
        https://docs.giosg.com/api_reference/giosg_live/giosg_http_api/chats; Conventions of the giosg Live
        HTTP API). 2015 text; published clients use the path without the organization.
        """
        return self._call(
            Call(
                "replaceChatMembership",
                replace_chat_membership._get_kwargs,
                replace_chat_membership._parse_response,
                (
                    200,
                    201,
                ),
                {
                    "organization_id": organization_id,
                    "user_id": user_id,
                    "chat_id": chat_id,
                    "body": body,
                    "exclusive": exclusive,
                },
                timeout=timeout,
                headers=headers,
                query=query,
                max_retries=max_retries,
            )
        )

    def owned(
        self,
        organization_id: UUID | str,
        chat_id: UUID | str,
        *,
        cursor: str | Unset = UNSET,
        timeout: Timeout | Unset = UNSET,
        headers: Headers | None = None,
        query: Query | None = None,
        max_retries: int | Unset = UNSET,
    ) -> Page[ChatMembership, ChatMembershipPage, str]:
        """List the members of a chat.

        Returns a page of the memberships of a chat of a room that the organization owns, including members
        who left.

        Args:
            organization_id: The organization that owns the resources; the caller must have access to it.
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
                page = giosg.chat_memberships.owned(
                    "7f9e9580-095b-42c7-838c-c04e667b26f7",
                    "4f6a1c2e-8d3b-4e7a-9c15-6b2d8f0a7e31",
                )
                for membership in page.results:
                    print(membership.member_type, membership.member_id)

        Evidence: observed (What published clients of giosg rely on, https://github.com/giosg/demo-bot).
        Published clients call it; the status codes are inferred.
        """
        return self._call(
            Call(
                "listOwnedChatMemberships",
                list_owned_chat_memberships._get_kwargs,
                list_owned_chat_memberships._parse_response,
                (200,),
                {
                    "organization_id": organization_id,
                    "chat_id": chat_id,
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
        chat_id: UUID | str,
        *,
        cursor: str | None = None,
        timeout: Timeout | Unset = UNSET,
        headers: Headers | None = None,
        query: Query | None = None,
        max_retries: int | Unset = UNSET,
    ) -> Iterator[ChatMembership]:
        """Iterate over every item of `owned`, fetching pages lazily.

        Each page is a call of `owned` with this client's base URL and credentials; errors are the same.

        Args:
            organization_id: The organization that owns the resources; the caller must have access to it.
            chat_id: The chat.
            cursor: cursor of the page to begin with, such as `next_cursor` of an earlier page; None for the
                first page.
            timeout, headers, query, max_retries: options of this call; see `Giosg.with_options`.

        Raises:
            PaginationError: the link to the next page is invalid, or leads to a page that was seen before.
        """
        page = self.owned(
            organization_id,
            chat_id,
            cursor=UNSET if cursor is None else cursor,
            timeout=timeout,
            headers=headers,
            query=query,
            max_retries=max_retries,
        )
        yield from page

    def join_owned(
        self,
        organization_id: UUID | str,
        chat_id: UUID | str,
        body: ChatMembershipWrite | Mapping[str, Any],
        *,
        timeout: Timeout | Unset = UNSET,
        headers: Headers | None = None,
        query: Query | None = None,
        max_retries: int | Unset = UNSET,
    ) -> ChatMembership:
        """Add a user to a chat.

        Makes a user a member of a chat of a room that the organization owns. If the user is already a
        member, sets the participation and the composing status.

        Args:
            organization_id: The organization that owns the resources; the caller must have access to it.
            chat_id: The chat.
            body: A member of a chat and its participation. Unknown attributes are ignored.
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
            from giosg_client.models import ChatComposingStatus, ChatMembershipWrite

            with Giosg.from_env() as giosg:
                membership = giosg.chat_memberships.join_owned(
                    "7f9e9580-095b-42c7-838c-c04e667b26f7",
                    "7c2e4a6b-9d1f-4b83-a5c7-e8f0a1b2c3d4",
                    ChatMembershipWrite(
                        member_id="9ae65e7d-56c5-11e5-af8d-6c4008c08dfe",
                        is_participating=True,
                        composing_status=ChatComposingStatus.IDLE,
                    ),
                )
                print(membership.member_id, membership.is_participating)

        Evidence: observed (What published clients of giosg rely on, https://github.com/giosg/demo-bot). A
        published client of 2017 calls it; the status codes are inferred, 200 for an existing member from
        the older operation.
        """
        return self._call(
            Call(
                "createOwnedChatMembership",
                create_owned_chat_membership._get_kwargs,
                create_owned_chat_membership._parse_response,
                (
                    200,
                    201,
                ),
                {
                    "organization_id": organization_id,
                    "chat_id": chat_id,
                    "body": body,
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
        body: ChatMembershipPatch | Mapping[str, Any],
        *,
        timeout: Timeout | Unset = UNSET,
        headers: Headers | None = None,
        query: Query | None = None,
        max_retries: int | Unset = UNSET,
    ) -> ChatMembership:
        """Leave a chat, or set the composing status.

        Changes the user's own membership of a chat. With `is_participating: false` the user leaves the
        chat.

        Args:
            user_id: The user. In older text, `me` means the current user in every method; now only reading
                `/api/v5/users/me` is documented, so get the identifier there.
            chat_id: The chat.
            body: The attributes of a membership to change; others are unchanged.
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
            from giosg_client.models import ChatMembershipPatch

            with Giosg.from_env() as giosg:
                # The user leaves the chat.
                membership = giosg.chat_memberships.update(
                    "9ae65e7d-56c5-11e5-af8d-6c4008c08dfe",
                    "4f6a1c2e-8d3b-4e7a-9c15-6b2d8f0a7e31",
                    ChatMembershipPatch(is_participating=False),
                )
                print(membership.is_participating)

        Evidence: observed (What published clients of giosg rely on, https://github.com/giosg/demo-bot). A
        published client leaves a chat with it; that it sets the composing status as well is inferred, and
        so are the status codes.
        """
        return self._call(
            Call(
                "updateChatMembership",
                update_chat_membership._get_kwargs,
                update_chat_membership._parse_response,
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

    @property
    def with_raw_response(self) -> ChatMembershipsResourceWithRawResponse:
        """The same methods, returning the response as it came, with `parse()`."""
        return ChatMembershipsResourceWithRawResponse(type(self)(self._caller, self._caller.raw))

    @property
    def with_streaming_response(self) -> ChatMembershipsResourceWithStreamingResponse:
        """The same methods, returning a context manager of the response with its body unread."""
        return ChatMembershipsResourceWithStreamingResponse(type(self)(self._caller, self._caller.streamed))


class ChatMembershipsResourceWithRawResponse(WithResource[ChatMembershipsResource]):
    """Methods of `ChatMembershipsResource` that return responses as they came."""

    @raw(ChatMembershipsResource.list)
    def list(self) -> None:
        """List the members of a chat (older path)."""

    @raw(ChatMembershipsResource.join)
    def join(self) -> None:
        """Add a user to a chat (older path)."""

    @raw(ChatMembershipsResource.as_user)
    def as_user(self) -> None:
        """List the members of a chat of a user."""

    @raw(ChatMembershipsResource.of_user)
    def of_user(self) -> None:
        """List the chat memberships of a user."""

    @raw(ChatMembershipsResource.put)
    def put(self) -> None:
        """Join or leave a chat, or set the composing status (older path)."""

    @raw(ChatMembershipsResource.owned)
    def owned(self) -> None:
        """List the members of a chat."""

    @raw(ChatMembershipsResource.join_owned)
    def join_owned(self) -> None:
        """Add a user to a chat."""

    @raw(ChatMembershipsResource.update)
    def update(self) -> None:
        """Leave a chat, or set the composing status."""


class ChatMembershipsResourceWithStreamingResponse(WithResource[ChatMembershipsResource]):
    """Methods of `ChatMembershipsResource` that return unread responses."""

    @streamed(ChatMembershipsResource.list)
    def list(self) -> None:
        """List the members of a chat (older path)."""

    @streamed(ChatMembershipsResource.join)
    def join(self) -> None:
        """Add a user to a chat (older path)."""

    @streamed(ChatMembershipsResource.as_user)
    def as_user(self) -> None:
        """List the members of a chat of a user."""

    @streamed(ChatMembershipsResource.of_user)
    def of_user(self) -> None:
        """List the chat memberships of a user."""

    @streamed(ChatMembershipsResource.put)
    def put(self) -> None:
        """Join or leave a chat, or set the composing status (older path)."""

    @streamed(ChatMembershipsResource.owned)
    def owned(self) -> None:
        """List the members of a chat."""

    @streamed(ChatMembershipsResource.join_owned)
    def join_owned(self) -> None:
        """Add a user to a chat."""

    @streamed(ChatMembershipsResource.update)
    def update(self) -> None:
        """Leave a chat, or set the composing status."""


class AsyncChatMembershipsResource(AsyncResource):
    """Members of a chat and their participation."""

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
    ) -> AsyncPage[ChatMembership, ChatMembershipPage, str]:
        """List the members of a chat (older path).

        Returns a page of the memberships of a chat, identified by its room, including members who left. Use
        `/api/v5/orgs/{organization_id}/owned_chats/{chat_id}/memberships` instead.

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
                    memberships = giosg.chat_memberships.iter(
                        "7f9e9580-095b-42c7-838c-c04e667b26f7",
                        "e5a1c9d4-0b7e-4c55-9f7a-2d3c4b5a6978",
                        "4f6a1c2e-8d3b-4e7a-9c15-6b2d8f0a7e31",
                    )
                    async for membership in memberships:
                        print(membership.member_type, membership.member_name, membership.is_present)


            asyncio.run(main())

        Evidence: archived (giosg Live HTTP API, chats,
        https://docs.giosg.com/api_reference/giosg_live/giosg_http_api/chats). 2015 text; published clients
        use the path below the owned chats.
        """
        return await self._call(
            Call(
                "listRoomChatMemberships",
                list_room_chat_memberships._get_kwargs,
                list_room_chat_memberships._parse_response,
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
    ) -> AsyncIterator[ChatMembership]:
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

    async def join(
        self,
        organization_id: UUID | str,
        room_id: UUID | str,
        chat_id: UUID | str,
        body: ChatMembershipWrite | Mapping[str, Any],
        *,
        exclusive: bool | Unset = UNSET,
        timeout: Timeout | Unset = UNSET,
        headers: Headers | None = None,
        query: Query | None = None,
        max_retries: int | Unset = UNSET,
    ) -> ChatMembership:
        """Add a user to a chat (older path).

        Makes a user a member of a chat, identified by its room. If the user is already a member, sets the
        participation and the composing status. The user's participation ends the visitor's wait. Use
        `/api/v5/orgs/{organization_id}/owned_chats/{chat_id}/memberships` instead.

        Args:
            organization_id: The organization that owns the resources; the caller must have access to it.
            room_id: The room.
            chat_id: The chat.
            body: A member of a chat and its participation. Unknown attributes are ignored.
            exclusive: `true` rejects the request while another participating user is present; `false` is the
                default.
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
            from giosg_client.models import ChatComposingStatus, ChatMembershipWrite


            async def main() -> None:
                async with AsyncGiosg.from_env() as giosg:
                    membership = await giosg.chat_memberships.join(
                        "7f9e9580-095b-42c7-838c-c04e667b26f7",
                        "e5a1c9d4-0b7e-4c55-9f7a-2d3c4b5a6978",
                        "4f6a1c2e-8d3b-4e7a-9c15-6b2d8f0a7e31",
                        ChatMembershipWrite(
                            member_id="b1f0c2d4-56c5-11e5-af8d-6c4008c08dfe",
                            is_participating=True,
                            composing_status=ChatComposingStatus.IDLE,
                        ),
                    )
                    print(membership.member_name, membership.created_at)


            asyncio.run(main())

        Evidence: archived (giosg Live HTTP API, chats,
        https://docs.giosg.com/api_reference/giosg_live/giosg_http_api/chats). 2015 text; published clients
        use the path below the owned chats. Joining a chat that cannot be joined returns 400, and so does
        `exclusive` if another user is present; that an ended chat cannot be joined is inferred, because it
        is locked.
        """
        return await self._call(
            Call(
                "createRoomChatMembership",
                create_room_chat_membership._get_kwargs,
                create_room_chat_membership._parse_response,
                (
                    200,
                    201,
                ),
                {
                    "organization_id": organization_id,
                    "room_id": room_id,
                    "chat_id": chat_id,
                    "body": body,
                    "exclusive": exclusive,
                },
                timeout=timeout,
                headers=headers,
                query=query,
                max_retries=max_retries,
            )
        )

    async def as_user(
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
    ) -> AsyncPage[ChatMembership, ChatMembershipPage, str]:
        """List the members of a chat of a user.

        Returns a page of the memberships of a chat that the user is or was a member of; other chats return
        404.

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
                    memberships = giosg.chat_memberships.iter_as_user(
                        "7f9e9580-095b-42c7-838c-c04e667b26f7",
                        "9ae65e7d-56c5-11e5-af8d-6c4008c08dfe",
                        "4f6a1c2e-8d3b-4e7a-9c15-6b2d8f0a7e31",
                    )
                    async for membership in memberships:
                        print(membership.member_type, membership.member_name)


            asyncio.run(main())

        Evidence: archived (giosg Live HTTP API, chats,
        https://docs.giosg.com/api_reference/giosg_live/giosg_http_api/chats; Conventions of the giosg Live
        HTTP API). 2015 text. Published clients use paths of this kind without the organization; none was
        seen for this one.
        """
        return await self._call(
            Call(
                "listUserChatMemberships",
                list_user_chat_memberships._get_kwargs,
                list_user_chat_memberships._parse_response,
                (200,),
                {
                    "organization_id": organization_id,
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
        organization_id: UUID | str,
        user_id: UUID | str,
        chat_id: UUID | str,
        *,
        cursor: str | None = None,
        timeout: Timeout | Unset = UNSET,
        headers: Headers | None = None,
        query: Query | None = None,
        max_retries: int | Unset = UNSET,
    ) -> AsyncIterator[ChatMembership]:
        """Iterate over every item of `as_user`, fetching pages lazily.

        Each page is a call of `as_user` with this client's base URL and credentials; errors are the same.

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
        page = await self.as_user(
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

    async def of_user(
        self,
        organization_id: UUID | str,
        user_id: UUID | str,
        *,
        cursor: str | Unset = UNSET,
        timeout: Timeout | Unset = UNSET,
        headers: Headers | None = None,
        query: Query | None = None,
        max_retries: int | Unset = UNSET,
    ) -> AsyncPage[ChatMembership, ChatMembershipPage, str]:
        """List the chat memberships of a user.

        Returns a page of the user's own memberships, one for each chat that the user is or was a member of.

        Args:
            organization_id: The organization that owns the resources; the caller must have access to it.
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
                    memberships = giosg.chat_memberships.iter_of_user(
                        "7f9e9580-095b-42c7-838c-c04e667b26f7", "9ae65e7d-56c5-11e5-af8d-6c4008c08dfe"
                    )
                    async for membership in memberships:
                        print(membership.chat_id, membership.is_participating)


            asyncio.run(main())

        Evidence: archived (giosg Live HTTP API, chats,
        https://docs.giosg.com/api_reference/giosg_live/giosg_http_api/chats; Conventions of the giosg Live
        HTTP API). 2015 text. Published clients use paths of this kind without the organization; none was
        seen for this one.
        """
        return await self._call(
            Call(
                "listChatMembershipsOfUser",
                list_chat_memberships_of_user._get_kwargs,
                list_chat_memberships_of_user._parse_response,
                (200,),
                {
                    "organization_id": organization_id,
                    "user_id": user_id,
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
        organization_id: UUID | str,
        user_id: UUID | str,
        *,
        cursor: str | None = None,
        timeout: Timeout | Unset = UNSET,
        headers: Headers | None = None,
        query: Query | None = None,
        max_retries: int | Unset = UNSET,
    ) -> AsyncIterator[ChatMembership]:
        """Iterate over every item of `of_user`, fetching pages lazily.

        Each page is a call of `of_user` with this client's base URL and credentials; errors are the same.

        Args:
            organization_id: The organization that owns the resources; the caller must have access to it.
            user_id: The user. In older text, `me` means the current user in every method; now only reading
                `/api/v5/users/me` is documented, so get the identifier there.
            cursor: cursor of the page to begin with, such as `next_cursor` of an earlier page; None for the
                first page.
            timeout, headers, query, max_retries: options of this call; see `Giosg.with_options`.

        Raises:
            PaginationError: the link to the next page is invalid, or leads to a page that was seen before.
        """
        page = await self.of_user(
            organization_id,
            user_id,
            cursor=UNSET if cursor is None else cursor,
            timeout=timeout,
            headers=headers,
            query=query,
            max_retries=max_retries,
        )
        async for item in page:
            yield item

    async def put(
        self,
        organization_id: UUID | str,
        user_id: UUID | str,
        chat_id: UUID | str,
        body: ChatParticipationWrite | Mapping[str, Any],
        *,
        exclusive: bool | Unset = UNSET,
        timeout: Timeout | Unset = UNSET,
        headers: Headers | None = None,
        query: Query | None = None,
        max_retries: int | Unset = UNSET,
    ) -> ChatMembership:
        """Join or leave a chat, or set the composing status (older path).

        Makes the user a member of the chat, or sets the participation and the composing status of a member.
        The user's participation ends the visitor's wait. Send `composing` repeatedly: it changes to
        `has_composed` automatically. Use `/api/v5/users/{user_id}/chat_memberships/{chat_id}` to change a
        membership, and `/api/v5/users/{user_id}/routed_chats/{chat_id}/memberships` to join.

        Args:
            organization_id: The organization that owns the resources; the caller must have access to it.
            user_id: The user. In older text, `me` means the current user in every method; now only reading
                `/api/v5/users/me` is documented, so get the identifier there.
            chat_id: The chat.
            body: A user's participation in a chat. Unknown attributes, including `member_id`, are ignored.
            exclusive: `true` rejects the request while another participating user is present; `false` is the
                default.
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
                    # Repeat it while the user writes.
                    membership = await giosg.chat_memberships.put(
                        "7f9e9580-095b-42c7-838c-c04e667b26f7",
                        "9ae65e7d-56c5-11e5-af8d-6c4008c08dfe",
                        "4f6a1c2e-8d3b-4e7a-9c15-6b2d8f0a7e31",
                        ChatParticipationWrite(
                            is_participating=True, composing_status=ChatComposingStatus.COMPOSING
                        ),
                    )
                    print(membership.composing_status)


            asyncio.run(main())

        Evidence: archived (giosg Live HTTP API, chats,
        https://docs.giosg.com/api_reference/giosg_live/giosg_http_api/chats; Conventions of the giosg Live
        HTTP API). 2015 text; published clients use the path without the organization.
        """
        return await self._call(
            Call(
                "replaceChatMembership",
                replace_chat_membership._get_kwargs,
                replace_chat_membership._parse_response,
                (
                    200,
                    201,
                ),
                {
                    "organization_id": organization_id,
                    "user_id": user_id,
                    "chat_id": chat_id,
                    "body": body,
                    "exclusive": exclusive,
                },
                timeout=timeout,
                headers=headers,
                query=query,
                max_retries=max_retries,
            )
        )

    async def owned(
        self,
        organization_id: UUID | str,
        chat_id: UUID | str,
        *,
        cursor: str | Unset = UNSET,
        timeout: Timeout | Unset = UNSET,
        headers: Headers | None = None,
        query: Query | None = None,
        max_retries: int | Unset = UNSET,
    ) -> AsyncPage[ChatMembership, ChatMembershipPage, str]:
        """List the members of a chat.

        Returns a page of the memberships of a chat of a room that the organization owns, including members
        who left.

        Args:
            organization_id: The organization that owns the resources; the caller must have access to it.
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
                    page = await giosg.chat_memberships.owned(
                        "7f9e9580-095b-42c7-838c-c04e667b26f7",
                        "4f6a1c2e-8d3b-4e7a-9c15-6b2d8f0a7e31",
                    )
                    for membership in page.results:
                        print(membership.member_type, membership.member_id)


            asyncio.run(main())

        Evidence: observed (What published clients of giosg rely on, https://github.com/giosg/demo-bot).
        Published clients call it; the status codes are inferred.
        """
        return await self._call(
            Call(
                "listOwnedChatMemberships",
                list_owned_chat_memberships._get_kwargs,
                list_owned_chat_memberships._parse_response,
                (200,),
                {
                    "organization_id": organization_id,
                    "chat_id": chat_id,
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
        chat_id: UUID | str,
        *,
        cursor: str | None = None,
        timeout: Timeout | Unset = UNSET,
        headers: Headers | None = None,
        query: Query | None = None,
        max_retries: int | Unset = UNSET,
    ) -> AsyncIterator[ChatMembership]:
        """Iterate over every item of `owned`, fetching pages lazily.

        Each page is a call of `owned` with this client's base URL and credentials; errors are the same.

        Args:
            organization_id: The organization that owns the resources; the caller must have access to it.
            chat_id: The chat.
            cursor: cursor of the page to begin with, such as `next_cursor` of an earlier page; None for the
                first page.
            timeout, headers, query, max_retries: options of this call; see `Giosg.with_options`.

        Raises:
            PaginationError: the link to the next page is invalid, or leads to a page that was seen before.
        """
        page = await self.owned(
            organization_id,
            chat_id,
            cursor=UNSET if cursor is None else cursor,
            timeout=timeout,
            headers=headers,
            query=query,
            max_retries=max_retries,
        )
        async for item in page:
            yield item

    async def join_owned(
        self,
        organization_id: UUID | str,
        chat_id: UUID | str,
        body: ChatMembershipWrite | Mapping[str, Any],
        *,
        timeout: Timeout | Unset = UNSET,
        headers: Headers | None = None,
        query: Query | None = None,
        max_retries: int | Unset = UNSET,
    ) -> ChatMembership:
        """Add a user to a chat.

        Makes a user a member of a chat of a room that the organization owns. If the user is already a
        member, sets the participation and the composing status.

        Args:
            organization_id: The organization that owns the resources; the caller must have access to it.
            chat_id: The chat.
            body: A member of a chat and its participation. Unknown attributes are ignored.
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
            from giosg_client.models import ChatComposingStatus, ChatMembershipWrite


            async def main() -> None:
                async with AsyncGiosg.from_env() as giosg:
                    membership = await giosg.chat_memberships.join_owned(
                        "7f9e9580-095b-42c7-838c-c04e667b26f7",
                        "7c2e4a6b-9d1f-4b83-a5c7-e8f0a1b2c3d4",
                        ChatMembershipWrite(
                            member_id="9ae65e7d-56c5-11e5-af8d-6c4008c08dfe",
                            is_participating=True,
                            composing_status=ChatComposingStatus.IDLE,
                        ),
                    )
                    print(membership.member_id, membership.is_participating)


            asyncio.run(main())

        Evidence: observed (What published clients of giosg rely on, https://github.com/giosg/demo-bot). A
        published client of 2017 calls it; the status codes are inferred, 200 for an existing member from
        the older operation.
        """
        return await self._call(
            Call(
                "createOwnedChatMembership",
                create_owned_chat_membership._get_kwargs,
                create_owned_chat_membership._parse_response,
                (
                    200,
                    201,
                ),
                {
                    "organization_id": organization_id,
                    "chat_id": chat_id,
                    "body": body,
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
        body: ChatMembershipPatch | Mapping[str, Any],
        *,
        timeout: Timeout | Unset = UNSET,
        headers: Headers | None = None,
        query: Query | None = None,
        max_retries: int | Unset = UNSET,
    ) -> ChatMembership:
        """Leave a chat, or set the composing status.

        Changes the user's own membership of a chat. With `is_participating: false` the user leaves the
        chat.

        Args:
            user_id: The user. In older text, `me` means the current user in every method; now only reading
                `/api/v5/users/me` is documented, so get the identifier there.
            chat_id: The chat.
            body: The attributes of a membership to change; others are unchanged.
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
            from giosg_client.models import ChatMembershipPatch


            async def main() -> None:
                async with AsyncGiosg.from_env() as giosg:
                    # The user leaves the chat.
                    membership = await giosg.chat_memberships.update(
                        "9ae65e7d-56c5-11e5-af8d-6c4008c08dfe",
                        "4f6a1c2e-8d3b-4e7a-9c15-6b2d8f0a7e31",
                        ChatMembershipPatch(is_participating=False),
                    )
                    print(membership.is_participating)


            asyncio.run(main())

        Evidence: observed (What published clients of giosg rely on, https://github.com/giosg/demo-bot). A
        published client leaves a chat with it; that it sets the composing status as well is inferred, and
        so are the status codes.
        """
        return await self._call(
            Call(
                "updateChatMembership",
                update_chat_membership._get_kwargs,
                update_chat_membership._parse_response,
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

    @property
    def with_raw_response(self) -> AsyncChatMembershipsResourceWithRawResponse:
        """The same methods, returning the response as it came, with `parse()`."""
        return AsyncChatMembershipsResourceWithRawResponse(type(self)(self._caller, self._caller.raw))

    @property
    def with_streaming_response(self) -> AsyncChatMembershipsResourceWithStreamingResponse:
        """The same methods, returning an asynchronous context manager of the response with its body unread."""
        return AsyncChatMembershipsResourceWithStreamingResponse(type(self)(self._caller, self._caller.streamed))


class AsyncChatMembershipsResourceWithRawResponse(WithResource[AsyncChatMembershipsResource]):
    """Methods of `AsyncChatMembershipsResource` that return responses as they came."""

    @raw_async(AsyncChatMembershipsResource.list)
    def list(self) -> None:
        """List the members of a chat (older path)."""

    @raw_async(AsyncChatMembershipsResource.join)
    def join(self) -> None:
        """Add a user to a chat (older path)."""

    @raw_async(AsyncChatMembershipsResource.as_user)
    def as_user(self) -> None:
        """List the members of a chat of a user."""

    @raw_async(AsyncChatMembershipsResource.of_user)
    def of_user(self) -> None:
        """List the chat memberships of a user."""

    @raw_async(AsyncChatMembershipsResource.put)
    def put(self) -> None:
        """Join or leave a chat, or set the composing status (older path)."""

    @raw_async(AsyncChatMembershipsResource.owned)
    def owned(self) -> None:
        """List the members of a chat."""

    @raw_async(AsyncChatMembershipsResource.join_owned)
    def join_owned(self) -> None:
        """Add a user to a chat."""

    @raw_async(AsyncChatMembershipsResource.update)
    def update(self) -> None:
        """Leave a chat, or set the composing status."""


class AsyncChatMembershipsResourceWithStreamingResponse(WithResource[AsyncChatMembershipsResource]):
    """Methods of `AsyncChatMembershipsResource` that return unread responses."""

    @streamed_async(AsyncChatMembershipsResource.list)
    def list(self) -> None:
        """List the members of a chat (older path)."""

    @streamed_async(AsyncChatMembershipsResource.join)
    def join(self) -> None:
        """Add a user to a chat (older path)."""

    @streamed_async(AsyncChatMembershipsResource.as_user)
    def as_user(self) -> None:
        """List the members of a chat of a user."""

    @streamed_async(AsyncChatMembershipsResource.of_user)
    def of_user(self) -> None:
        """List the chat memberships of a user."""

    @streamed_async(AsyncChatMembershipsResource.put)
    def put(self) -> None:
        """Join or leave a chat, or set the composing status (older path)."""

    @streamed_async(AsyncChatMembershipsResource.owned)
    def owned(self) -> None:
        """List the members of a chat."""

    @streamed_async(AsyncChatMembershipsResource.join_owned)
    def join_owned(self) -> None:
        """Add a user to a chat."""

    @streamed_async(AsyncChatMembershipsResource.update)
    def update(self) -> None:
        """Leave a chat, or set the composing status."""
