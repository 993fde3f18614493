"""Invitations of teams to chats."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any
from uuid import UUID

from ..api.chat_invitations import (
    create_chat_invitation,
)
from ..calls import Call
from ..models import (
    ChatInvitation,
    ChatInvitationWrite,
)
from ..options import Headers, Query, Timeout
from ..resource import AsyncResource, Resource
from ..responses import WithResource, raw, raw_async, streamed, streamed_async
from ..types import UNSET, Unset


class ChatInvitationsResource(Resource):
    """Invitations of teams to chats."""

    def create(
        self,
        user_id: UUID | str,
        chat_id: UUID | str,
        body: ChatInvitationWrite | Mapping[str, Any],
        *,
        timeout: Timeout | Unset = UNSET,
        headers: Headers | None = None,
        query: Query | None = None,
        max_retries: int | Unset = UNSET,
    ) -> ChatInvitation:
        """Invite a team to a chat.

        Invites a team to a chat that the user is a member of. The chat is then routed to the members of the
        team.

        Args:
            user_id: The user. In older text, `me` means the current user in every method; now only reading
                `/api/v5/users/me` is documented, so get the identifier there.
            chat_id: The chat.
            body: The team to invite to a chat.
            timeout, headers, query, max_retries: options of this call; see `Giosg.with_options`.

        Raises:
            ApiError: the API responded with an error; documented: 400, 401, 403, 404, 415.
            TransportError: no response was received, or not in time.
            ResponseParseError: the response does not match the description.
            ResponseTooLargeError: the response exceeds `max_response_bytes`.
            InvalidArgumentError: an argument cannot be sent.
            ConfigurationError: the client has no credentials.

        Example:
            from uuid import UUID

            from giosg_client import Giosg
            from giosg_client.models import ChatInvitationWrite

            with Giosg.from_env() as giosg:
                team_id = UUID("2c8f63a0-8f2c-4a3b-9a51-0d5a7c1e4b10")
                giosg.chat_invitations.create(
                    "9ae65e7d-56c5-11e5-af8d-6c4008c08dfe",
                    "4f6a1c2e-8d3b-4e7a-9c15-6b2d8f0a7e31",
                    ChatInvitationWrite(invited_team_id=team_id),
                )
                print("asked")

        Evidence: observed (What published clients of giosg rely on, https://github.com/giosg/demo-bot). A
        published client calls it; the status codes, and that the chat is then routed to the team, are
        inferred.
        """
        return self._call(
            Call(
                "createChatInvitation",
                create_chat_invitation._get_kwargs,
                create_chat_invitation._parse_response,
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
    def with_raw_response(self) -> ChatInvitationsResourceWithRawResponse:
        """The same methods, returning the response as it came, with `parse()`."""
        return ChatInvitationsResourceWithRawResponse(type(self)(self._caller, self._caller.raw))

    @property
    def with_streaming_response(self) -> ChatInvitationsResourceWithStreamingResponse:
        """The same methods, returning a context manager of the response with its body unread."""
        return ChatInvitationsResourceWithStreamingResponse(type(self)(self._caller, self._caller.streamed))


class ChatInvitationsResourceWithRawResponse(WithResource[ChatInvitationsResource]):
    """Methods of `ChatInvitationsResource` that return responses as they came."""

    @raw(ChatInvitationsResource.create)
    def create(self) -> None:
        """Invite a team to a chat."""


class ChatInvitationsResourceWithStreamingResponse(WithResource[ChatInvitationsResource]):
    """Methods of `ChatInvitationsResource` that return unread responses."""

    @streamed(ChatInvitationsResource.create)
    def create(self) -> None:
        """Invite a team to a chat."""


class AsyncChatInvitationsResource(AsyncResource):
    """Invitations of teams to chats."""

    async def create(
        self,
        user_id: UUID | str,
        chat_id: UUID | str,
        body: ChatInvitationWrite | Mapping[str, Any],
        *,
        timeout: Timeout | Unset = UNSET,
        headers: Headers | None = None,
        query: Query | None = None,
        max_retries: int | Unset = UNSET,
    ) -> ChatInvitation:
        """Invite a team to a chat.

        Invites a team to a chat that the user is a member of. The chat is then routed to the members of the
        team.

        Args:
            user_id: The user. In older text, `me` means the current user in every method; now only reading
                `/api/v5/users/me` is documented, so get the identifier there.
            chat_id: The chat.
            body: The team to invite to a chat.
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
            from uuid import UUID

            from giosg_client import AsyncGiosg
            from giosg_client.models import ChatInvitationWrite


            async def main() -> None:
                async with AsyncGiosg.from_env() as giosg:
                    team_id = UUID("2c8f63a0-8f2c-4a3b-9a51-0d5a7c1e4b10")
                    await giosg.chat_invitations.create(
                        "9ae65e7d-56c5-11e5-af8d-6c4008c08dfe",
                        "4f6a1c2e-8d3b-4e7a-9c15-6b2d8f0a7e31",
                        ChatInvitationWrite(invited_team_id=team_id),
                    )
                    print("asked")


            asyncio.run(main())

        Evidence: observed (What published clients of giosg rely on, https://github.com/giosg/demo-bot). A
        published client calls it; the status codes, and that the chat is then routed to the team, are
        inferred.
        """
        return await self._call(
            Call(
                "createChatInvitation",
                create_chat_invitation._get_kwargs,
                create_chat_invitation._parse_response,
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
    def with_raw_response(self) -> AsyncChatInvitationsResourceWithRawResponse:
        """The same methods, returning the response as it came, with `parse()`."""
        return AsyncChatInvitationsResourceWithRawResponse(type(self)(self._caller, self._caller.raw))

    @property
    def with_streaming_response(self) -> AsyncChatInvitationsResourceWithStreamingResponse:
        """The same methods, returning an asynchronous context manager of the response with its body unread."""
        return AsyncChatInvitationsResourceWithStreamingResponse(type(self)(self._caller, self._caller.streamed))


class AsyncChatInvitationsResourceWithRawResponse(WithResource[AsyncChatInvitationsResource]):
    """Methods of `AsyncChatInvitationsResource` that return responses as they came."""

    @raw_async(AsyncChatInvitationsResource.create)
    def create(self) -> None:
        """Invite a team to a chat."""


class AsyncChatInvitationsResourceWithStreamingResponse(WithResource[AsyncChatInvitationsResource]):
    """Methods of `AsyncChatInvitationsResource` that return unread responses."""

    @streamed_async(AsyncChatInvitationsResource.create)
    def create(self) -> None:
        """Invite a team to a chat."""
