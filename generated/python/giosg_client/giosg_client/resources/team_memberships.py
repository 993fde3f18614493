"""Members and admins of a team."""

from __future__ import annotations

from collections.abc import AsyncIterator, Iterator, Mapping
from typing import Any, cast
from uuid import UUID

from ..api.team_memberships import (
    create_team_membership,
    delete_team_membership,
    get_team_membership,
    list_team_memberships,
    replace_team_membership,
    update_team_membership,
)
from ..calls import Call
from ..models import (
    TeamMembership,
    TeamMembershipPage,
    TeamMembershipPatch,
    TeamMembershipWrite,
)
from ..options import Headers, Query, Timeout
from ..pages import AsyncPage, Page, Paging
from ..resource import AsyncResource, Resource
from ..responses import WithResource, raw, raw_async, streamed, streamed_async
from ..types import UNSET, Unset

LIST_PAGES: Paging[TeamMembership, TeamMembershipPage, str] = Paging(
    argument="cursor",
    parameter="cursor",
    kind=str,
    link=lambda page: page.next_,
    items=lambda page: page.results,
)


class TeamMembershipsResource(Resource):
    """Members and admins of a team."""

    def list(
        self,
        organization_id: UUID | str,
        team_id: UUID | str,
        *,
        is_admin: bool | Unset = UNSET,
        cursor: str | Unset = UNSET,
        timeout: Timeout | Unset = UNSET,
        headers: Headers | None = None,
        query: Query | None = None,
        max_retries: int | Unset = UNSET,
    ) -> Page[TeamMembership, TeamMembershipPage, str]:
        """List the members of a team.

        Returns a page of the memberships of a team of the organization.

        Args:
            organization_id: The organization that owns the resources; the caller must have access to it.
            team_id: The team.
            is_admin: `true` lists only admins of the team, `false` only other members; both by default.
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
                for membership in giosg.team_memberships.iter(
                    "7f9e9580-095b-42c7-838c-c04e667b26f7", "2c8f63a0-8f2c-4a3b-9a51-0d5a7c1e4b10"
                ):
                    print(membership.user_id, membership.is_admin)

        Evidence: archived (giosg Live HTTP API, teams,
        https://docs.giosg.com/api_reference/giosg_live/giosg_http_api/teams). 2015 text, under version 5.
        Teams of version 5 are deprecated; whether that covers memberships could not be read, and no page
        shows them in version 6. Therefore this is not marked deprecated.
        """
        return self._call(
            Call(
                "listTeamMemberships",
                list_team_memberships._get_kwargs,
                list_team_memberships._parse_response,
                (200,),
                {
                    "organization_id": organization_id,
                    "team_id": team_id,
                    "is_admin": is_admin,
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
        team_id: UUID | str,
        *,
        is_admin: bool | Unset = UNSET,
        cursor: str | None = None,
        timeout: Timeout | Unset = UNSET,
        headers: Headers | None = None,
        query: Query | None = None,
        max_retries: int | Unset = UNSET,
    ) -> Iterator[TeamMembership]:
        """Iterate over every item of `list`, fetching pages lazily.

        Each page is a call of `list` with this client's base URL and credentials; errors are the same.

        Args:
            organization_id: The organization that owns the resources; the caller must have access to it.
            team_id: The team.
            is_admin: `true` lists only admins of the team, `false` only other members; both by default.
            cursor: cursor of the page to begin with, such as `next_cursor` of an earlier page; None for the
                first page.
            timeout, headers, query, max_retries: options of this call; see `Giosg.with_options`.

        Raises:
            PaginationError: the link to the next page is invalid, or leads to a page that was seen before.
        """
        page = self.list(
            organization_id,
            team_id,
            is_admin=is_admin,
            cursor=UNSET if cursor is None else cursor,
            timeout=timeout,
            headers=headers,
            query=query,
            max_retries=max_retries,
        )
        yield from page

    def get(
        self,
        organization_id: UUID | str,
        team_id: UUID | str,
        user_id: UUID | str,
        *,
        timeout: Timeout | Unset = UNSET,
        headers: Headers | None = None,
        query: Query | None = None,
        max_retries: int | Unset = UNSET,
    ) -> TeamMembership:
        """Read the membership of a user.

        Returns the membership of one user in a team of the organization; 404 if the user is not a member.

        Args:
            organization_id: The organization that owns the resources; the caller must have access to it.
            team_id: The team.
            user_id: The user. In older text, `me` means the current user in every method; now only reading
                `/api/v5/users/me` is documented, so get the identifier there.
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
                membership = giosg.team_memberships.get(
                    "7f9e9580-095b-42c7-838c-c04e667b26f7",
                    "2c8f63a0-8f2c-4a3b-9a51-0d5a7c1e4b10",
                    "b1f0c2d4-56c5-11e5-af8d-6c4008c08dfe",
                )
                print(membership.user_id, membership.is_admin)

        Evidence: archived (giosg Live HTTP API, teams,
        https://docs.giosg.com/api_reference/giosg_live/giosg_http_api/teams). 2015 text, under version 5.
        Teams of version 5 are deprecated; whether that covers memberships could not be read, and no page
        shows them in version 6. Therefore this is not marked deprecated.
        """
        return self._call(
            Call(
                "getTeamMembership",
                get_team_membership._get_kwargs,
                get_team_membership._parse_response,
                (200,),
                {
                    "organization_id": organization_id,
                    "team_id": team_id,
                    "user_id": user_id,
                },
                timeout=timeout,
                headers=headers,
                query=query,
                max_retries=max_retries,
            )
        )

    def add(
        self,
        organization_id: UUID | str,
        team_id: UUID | str,
        user_id: UUID | str,
        body: TeamMembershipWrite | Mapping[str, Any],
        *,
        timeout: Timeout | Unset = UNSET,
        headers: Headers | None = None,
        query: Query | None = None,
        max_retries: int | Unset = UNSET,
    ) -> TeamMembership:
        """Add a user to a team.

        Adds a user to a team, or sets whether an existing member is an admin of the team, like PUT.

        Args:
            organization_id: The organization that owns the resources; the caller must have access to it.
            team_id: The team.
            user_id: The user. In older text, `me` means the current user in every method; now only reading
                `/api/v5/users/me` is documented, so get the identifier there.
            body: The writable attributes of a membership. Unknown attributes are ignored.
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
            from giosg_client.models import TeamMembershipWrite

            with Giosg.from_env() as giosg:
                membership = giosg.team_memberships.add(
                    "7f9e9580-095b-42c7-838c-c04e667b26f7",
                    "2c8f63a0-8f2c-4a3b-9a51-0d5a7c1e4b10",
                    "9ae65e7d-56c5-11e5-af8d-6c4008c08dfe",
                    TeamMembershipWrite(is_admin=True),
                )
                print(membership.created_at)

        Evidence: archived (giosg Live HTTP API, teams,
        https://docs.giosg.com/api_reference/giosg_live/giosg_http_api/teams). 2015 text, under version 5.
        Teams of version 5 are deprecated; whether that covers memberships could not be read, and no page
        shows them in version 6. Therefore this is not marked deprecated.
        """
        return self._call(
            Call(
                "createTeamMembership",
                create_team_membership._get_kwargs,
                create_team_membership._parse_response,
                (
                    200,
                    201,
                ),
                {
                    "organization_id": organization_id,
                    "team_id": team_id,
                    "user_id": user_id,
                    "body": body,
                },
                timeout=timeout,
                headers=headers,
                query=query,
                max_retries=max_retries,
            )
        )

    def put(
        self,
        organization_id: UUID | str,
        team_id: UUID | str,
        user_id: UUID | str,
        body: TeamMembershipWrite | Mapping[str, Any],
        *,
        timeout: Timeout | Unset = UNSET,
        headers: Headers | None = None,
        query: Query | None = None,
        max_retries: int | Unset = UNSET,
    ) -> TeamMembership:
        """Set the membership of a user.

        Adds a user to a team, or sets whether an existing member is an admin of the team.

        Args:
            organization_id: The organization that owns the resources; the caller must have access to it.
            team_id: The team.
            user_id: The user. In older text, `me` means the current user in every method; now only reading
                `/api/v5/users/me` is documented, so get the identifier there.
            body: The writable attributes of a membership. Unknown attributes are ignored.
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
            from giosg_client.models import TeamMembershipWrite

            with Giosg.from_env() as giosg:
                membership = giosg.team_memberships.put(
                    "7f9e9580-095b-42c7-838c-c04e667b26f7",
                    "2c8f63a0-8f2c-4a3b-9a51-0d5a7c1e4b10",
                    "b1f0c2d4-56c5-11e5-af8d-6c4008c08dfe",
                    TeamMembershipWrite(is_admin=True),
                )
                print(membership.is_admin)

        Evidence: archived (giosg Live HTTP API, teams,
        https://docs.giosg.com/api_reference/giosg_live/giosg_http_api/teams). 2015 text, under version 5.
        Teams of version 5 are deprecated; whether that covers memberships could not be read, and no page
        shows them in version 6. Therefore this is not marked deprecated.
        """
        return self._call(
            Call(
                "replaceTeamMembership",
                replace_team_membership._get_kwargs,
                replace_team_membership._parse_response,
                (
                    200,
                    201,
                ),
                {
                    "organization_id": organization_id,
                    "team_id": team_id,
                    "user_id": user_id,
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
        organization_id: UUID | str,
        team_id: UUID | str,
        user_id: UUID | str,
        body: TeamMembershipPatch | Mapping[str, Any],
        *,
        timeout: Timeout | Unset = UNSET,
        headers: Headers | None = None,
        query: Query | None = None,
        max_retries: int | Unset = UNSET,
    ) -> TeamMembership:
        """Change the membership of a user.

        Updates the attributes in the body and leaves the others unchanged; 404 if the user is not a member.

        Args:
            organization_id: The organization that owns the resources; the caller must have access to it.
            team_id: The team.
            user_id: The user. In older text, `me` means the current user in every method; now only reading
                `/api/v5/users/me` is documented, so get the identifier there.
            body: The attributes of a membership to change. Unknown attributes are ignored.
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
            from giosg_client.models import TeamMembershipPatch

            with Giosg.from_env() as giosg:
                membership = giosg.team_memberships.update(
                    "7f9e9580-095b-42c7-838c-c04e667b26f7",
                    "2c8f63a0-8f2c-4a3b-9a51-0d5a7c1e4b10",
                    "b1f0c2d4-56c5-11e5-af8d-6c4008c08dfe",
                    TeamMembershipPatch(is_admin=True),
                )
                print(membership.is_admin)

        Evidence: archived (giosg Live HTTP API, teams,
        https://docs.giosg.com/api_reference/giosg_live/giosg_http_api/teams). 2015 text, under version 5.
        Teams of version 5 are deprecated; whether that covers memberships could not be read, and no page
        shows them in version 6. Therefore this is not marked deprecated.
        """
        return self._call(
            Call(
                "updateTeamMembership",
                update_team_membership._get_kwargs,
                update_team_membership._parse_response,
                (200,),
                {
                    "organization_id": organization_id,
                    "team_id": team_id,
                    "user_id": user_id,
                    "body": body,
                },
                timeout=timeout,
                headers=headers,
                query=query,
                max_retries=max_retries,
            )
        )

    def remove(
        self,
        organization_id: UUID | str,
        team_id: UUID | str,
        user_id: UUID | str,
        *,
        timeout: Timeout | Unset = UNSET,
        headers: Headers | None = None,
        query: Query | None = None,
        max_retries: int | Unset = UNSET,
    ) -> None:
        """Remove a user from a team.

        Ends the membership of one user; the user stays in the organization.

        Args:
            organization_id: The organization that owns the resources; the caller must have access to it.
            team_id: The team.
            user_id: The user. In older text, `me` means the current user in every method; now only reading
                `/api/v5/users/me` is documented, so get the identifier there.
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
                giosg.team_memberships.remove(
                    "7f9e9580-095b-42c7-838c-c04e667b26f7",
                    "2c8f63a0-8f2c-4a3b-9a51-0d5a7c1e4b10",
                    "b1f0c2d4-56c5-11e5-af8d-6c4008c08dfe",
                )
                print("removed")

        Evidence: archived (giosg Live HTTP API, teams,
        https://docs.giosg.com/api_reference/giosg_live/giosg_http_api/teams). 2015 text, under version 5.
        Teams of version 5 are deprecated; whether that covers memberships could not be read, and no page
        shows them in version 6. Therefore this is not marked deprecated.
        """
        return cast(
            None,
            self._send(
                Call(
                    "deleteTeamMembership",
                    delete_team_membership._get_kwargs,
                    delete_team_membership._parse_response,
                    (204,),
                    {
                        "organization_id": organization_id,
                        "team_id": team_id,
                        "user_id": user_id,
                    },
                    timeout=timeout,
                    headers=headers,
                    query=query,
                    max_retries=max_retries,
                )
            ),
        )

    @property
    def with_raw_response(self) -> TeamMembershipsResourceWithRawResponse:
        """The same methods, returning the response as it came, with `parse()`."""
        return TeamMembershipsResourceWithRawResponse(type(self)(self._caller, self._caller.raw))

    @property
    def with_streaming_response(self) -> TeamMembershipsResourceWithStreamingResponse:
        """The same methods, returning a context manager of the response with its body unread."""
        return TeamMembershipsResourceWithStreamingResponse(type(self)(self._caller, self._caller.streamed))


class TeamMembershipsResourceWithRawResponse(WithResource[TeamMembershipsResource]):
    """Methods of `TeamMembershipsResource` that return responses as they came."""

    @raw(TeamMembershipsResource.list)
    def list(self) -> None:
        """List the members of a team."""

    @raw(TeamMembershipsResource.get)
    def get(self) -> None:
        """Read the membership of a user."""

    @raw(TeamMembershipsResource.add)
    def add(self) -> None:
        """Add a user to a team."""

    @raw(TeamMembershipsResource.put)
    def put(self) -> None:
        """Set the membership of a user."""

    @raw(TeamMembershipsResource.update)
    def update(self) -> None:
        """Change the membership of a user."""

    @raw(TeamMembershipsResource.remove)
    def remove(self) -> None:
        """Remove a user from a team."""


class TeamMembershipsResourceWithStreamingResponse(WithResource[TeamMembershipsResource]):
    """Methods of `TeamMembershipsResource` that return unread responses."""

    @streamed(TeamMembershipsResource.list)
    def list(self) -> None:
        """List the members of a team."""

    @streamed(TeamMembershipsResource.get)
    def get(self) -> None:
        """Read the membership of a user."""

    @streamed(TeamMembershipsResource.add)
    def add(self) -> None:
        """Add a user to a team."""

    @streamed(TeamMembershipsResource.put)
    def put(self) -> None:
        """Set the membership of a user."""

    @streamed(TeamMembershipsResource.update)
    def update(self) -> None:
        """Change the membership of a user."""

    @streamed(TeamMembershipsResource.remove)
    def remove(self) -> None:
        """Remove a user from a team."""


class AsyncTeamMembershipsResource(AsyncResource):
    """Members and admins of a team."""

    async def list(
        self,
        organization_id: UUID | str,
        team_id: UUID | str,
        *,
        is_admin: bool | Unset = UNSET,
        cursor: str | Unset = UNSET,
        timeout: Timeout | Unset = UNSET,
        headers: Headers | None = None,
        query: Query | None = None,
        max_retries: int | Unset = UNSET,
    ) -> AsyncPage[TeamMembership, TeamMembershipPage, str]:
        """List the members of a team.

        Returns a page of the memberships of a team of the organization.

        Args:
            organization_id: The organization that owns the resources; the caller must have access to it.
            team_id: The team.
            is_admin: `true` lists only admins of the team, `false` only other members; both by default.
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
                    async for membership in giosg.team_memberships.iter(
                        "7f9e9580-095b-42c7-838c-c04e667b26f7", "2c8f63a0-8f2c-4a3b-9a51-0d5a7c1e4b10"
                    ):
                        print(membership.user_id, membership.is_admin)


            asyncio.run(main())

        Evidence: archived (giosg Live HTTP API, teams,
        https://docs.giosg.com/api_reference/giosg_live/giosg_http_api/teams). 2015 text, under version 5.
        Teams of version 5 are deprecated; whether that covers memberships could not be read, and no page
        shows them in version 6. Therefore this is not marked deprecated.
        """
        return await self._call(
            Call(
                "listTeamMemberships",
                list_team_memberships._get_kwargs,
                list_team_memberships._parse_response,
                (200,),
                {
                    "organization_id": organization_id,
                    "team_id": team_id,
                    "is_admin": is_admin,
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
        team_id: UUID | str,
        *,
        is_admin: bool | Unset = UNSET,
        cursor: str | None = None,
        timeout: Timeout | Unset = UNSET,
        headers: Headers | None = None,
        query: Query | None = None,
        max_retries: int | Unset = UNSET,
    ) -> AsyncIterator[TeamMembership]:
        """Iterate over every item of `list`, fetching pages lazily.

        Each page is a call of `list` with this client's base URL and credentials; errors are the same.

        Args:
            organization_id: The organization that owns the resources; the caller must have access to it.
            team_id: The team.
            is_admin: `true` lists only admins of the team, `false` only other members; both by default.
            cursor: cursor of the page to begin with, such as `next_cursor` of an earlier page; None for the
                first page.
            timeout, headers, query, max_retries: options of this call; see `Giosg.with_options`.

        Raises:
            PaginationError: the link to the next page is invalid, or leads to a page that was seen before.
        """
        page = await self.list(
            organization_id,
            team_id,
            is_admin=is_admin,
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
        organization_id: UUID | str,
        team_id: UUID | str,
        user_id: UUID | str,
        *,
        timeout: Timeout | Unset = UNSET,
        headers: Headers | None = None,
        query: Query | None = None,
        max_retries: int | Unset = UNSET,
    ) -> TeamMembership:
        """Read the membership of a user.

        Returns the membership of one user in a team of the organization; 404 if the user is not a member.

        Args:
            organization_id: The organization that owns the resources; the caller must have access to it.
            team_id: The team.
            user_id: The user. In older text, `me` means the current user in every method; now only reading
                `/api/v5/users/me` is documented, so get the identifier there.
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
                    membership = await giosg.team_memberships.get(
                        "7f9e9580-095b-42c7-838c-c04e667b26f7",
                        "2c8f63a0-8f2c-4a3b-9a51-0d5a7c1e4b10",
                        "b1f0c2d4-56c5-11e5-af8d-6c4008c08dfe",
                    )
                    print(membership.user_id, membership.is_admin)


            asyncio.run(main())

        Evidence: archived (giosg Live HTTP API, teams,
        https://docs.giosg.com/api_reference/giosg_live/giosg_http_api/teams). 2015 text, under version 5.
        Teams of version 5 are deprecated; whether that covers memberships could not be read, and no page
        shows them in version 6. Therefore this is not marked deprecated.
        """
        return await self._call(
            Call(
                "getTeamMembership",
                get_team_membership._get_kwargs,
                get_team_membership._parse_response,
                (200,),
                {
                    "organization_id": organization_id,
                    "team_id": team_id,
                    "user_id": user_id,
                },
                timeout=timeout,
                headers=headers,
                query=query,
                max_retries=max_retries,
            )
        )

    async def add(
        self,
        organization_id: UUID | str,
        team_id: UUID | str,
        user_id: UUID | str,
        body: TeamMembershipWrite | Mapping[str, Any],
        *,
        timeout: Timeout | Unset = UNSET,
        headers: Headers | None = None,
        query: Query | None = None,
        max_retries: int | Unset = UNSET,
    ) -> TeamMembership:
        """Add a user to a team.

        Adds a user to a team, or sets whether an existing member is an admin of the team, like PUT.

        Args:
            organization_id: The organization that owns the resources; the caller must have access to it.
            team_id: The team.
            user_id: The user. In older text, `me` means the current user in every method; now only reading
                `/api/v5/users/me` is documented, so get the identifier there.
            body: The writable attributes of a membership. Unknown attributes are ignored.
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
            from giosg_client.models import TeamMembershipWrite


            async def main() -> None:
                async with AsyncGiosg.from_env() as giosg:
                    membership = await giosg.team_memberships.add(
                        "7f9e9580-095b-42c7-838c-c04e667b26f7",
                        "2c8f63a0-8f2c-4a3b-9a51-0d5a7c1e4b10",
                        "9ae65e7d-56c5-11e5-af8d-6c4008c08dfe",
                        TeamMembershipWrite(is_admin=True),
                    )
                    print(membership.created_at)


            asyncio.run(main())

        Evidence: archived (giosg Live HTTP API, teams,
        https://docs.giosg.com/api_reference/giosg_live/giosg_http_api/teams). 2015 text, under version 5.
        Teams of version 5 are deprecated; whether that covers memberships could not be read, and no page
        shows them in version 6. Therefore this is not marked deprecated.
        """
        return await self._call(
            Call(
                "createTeamMembership",
                create_team_membership._get_kwargs,
                create_team_membership._parse_response,
                (
                    200,
                    201,
                ),
                {
                    "organization_id": organization_id,
                    "team_id": team_id,
                    "user_id": user_id,
                    "body": body,
                },
                timeout=timeout,
                headers=headers,
                query=query,
                max_retries=max_retries,
            )
        )

    async def put(
        self,
        organization_id: UUID | str,
        team_id: UUID | str,
        user_id: UUID | str,
        body: TeamMembershipWrite | Mapping[str, Any],
        *,
        timeout: Timeout | Unset = UNSET,
        headers: Headers | None = None,
        query: Query | None = None,
        max_retries: int | Unset = UNSET,
    ) -> TeamMembership:
        """Set the membership of a user.

        Adds a user to a team, or sets whether an existing member is an admin of the team.

        Args:
            organization_id: The organization that owns the resources; the caller must have access to it.
            team_id: The team.
            user_id: The user. In older text, `me` means the current user in every method; now only reading
                `/api/v5/users/me` is documented, so get the identifier there.
            body: The writable attributes of a membership. Unknown attributes are ignored.
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
            from giosg_client.models import TeamMembershipWrite


            async def main() -> None:
                async with AsyncGiosg.from_env() as giosg:
                    membership = await giosg.team_memberships.put(
                        "7f9e9580-095b-42c7-838c-c04e667b26f7",
                        "2c8f63a0-8f2c-4a3b-9a51-0d5a7c1e4b10",
                        "b1f0c2d4-56c5-11e5-af8d-6c4008c08dfe",
                        TeamMembershipWrite(is_admin=True),
                    )
                    print(membership.is_admin)


            asyncio.run(main())

        Evidence: archived (giosg Live HTTP API, teams,
        https://docs.giosg.com/api_reference/giosg_live/giosg_http_api/teams). 2015 text, under version 5.
        Teams of version 5 are deprecated; whether that covers memberships could not be read, and no page
        shows them in version 6. Therefore this is not marked deprecated.
        """
        return await self._call(
            Call(
                "replaceTeamMembership",
                replace_team_membership._get_kwargs,
                replace_team_membership._parse_response,
                (
                    200,
                    201,
                ),
                {
                    "organization_id": organization_id,
                    "team_id": team_id,
                    "user_id": user_id,
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
        organization_id: UUID | str,
        team_id: UUID | str,
        user_id: UUID | str,
        body: TeamMembershipPatch | Mapping[str, Any],
        *,
        timeout: Timeout | Unset = UNSET,
        headers: Headers | None = None,
        query: Query | None = None,
        max_retries: int | Unset = UNSET,
    ) -> TeamMembership:
        """Change the membership of a user.

        Updates the attributes in the body and leaves the others unchanged; 404 if the user is not a member.

        Args:
            organization_id: The organization that owns the resources; the caller must have access to it.
            team_id: The team.
            user_id: The user. In older text, `me` means the current user in every method; now only reading
                `/api/v5/users/me` is documented, so get the identifier there.
            body: The attributes of a membership to change. Unknown attributes are ignored.
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
            from giosg_client.models import TeamMembershipPatch


            async def main() -> None:
                async with AsyncGiosg.from_env() as giosg:
                    membership = await giosg.team_memberships.update(
                        "7f9e9580-095b-42c7-838c-c04e667b26f7",
                        "2c8f63a0-8f2c-4a3b-9a51-0d5a7c1e4b10",
                        "b1f0c2d4-56c5-11e5-af8d-6c4008c08dfe",
                        TeamMembershipPatch(is_admin=True),
                    )
                    print(membership.is_admin)


            asyncio.run(main())

        Evidence: archived (giosg Live HTTP API, teams,
        https://docs.giosg.com/api_reference/giosg_live/giosg_http_api/teams). 2015 text, under version 5.
        Teams of version 5 are deprecated; whether that covers memberships could not be read, and no page
        shows them in version 6. Therefore this is not marked deprecated.
        """
        return await self._call(
            Call(
                "updateTeamMembership",
                update_team_membership._get_kwargs,
                update_team_membership._parse_response,
                (200,),
                {
                    "organization_id": organization_id,
                    "team_id": team_id,
                    "user_id": user_id,
                    "body": body,
                },
                timeout=timeout,
                headers=headers,
                query=query,
                max_retries=max_retries,
            )
        )

    async def remove(
        self,
        organization_id: UUID | str,
        team_id: UUID | str,
        user_id: UUID | str,
        *,
        timeout: Timeout | Unset = UNSET,
        headers: Headers | None = None,
        query: Query | None = None,
        max_retries: int | Unset = UNSET,
    ) -> None:
        """Remove a user from a team.

        Ends the membership of one user; the user stays in the organization.

        Args:
            organization_id: The organization that owns the resources; the caller must have access to it.
            team_id: The team.
            user_id: The user. In older text, `me` means the current user in every method; now only reading
                `/api/v5/users/me` is documented, so get the identifier there.
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
                    await giosg.team_memberships.remove(
                        "7f9e9580-095b-42c7-838c-c04e667b26f7",
                        "2c8f63a0-8f2c-4a3b-9a51-0d5a7c1e4b10",
                        "b1f0c2d4-56c5-11e5-af8d-6c4008c08dfe",
                    )
                    print("removed")


            asyncio.run(main())

        Evidence: archived (giosg Live HTTP API, teams,
        https://docs.giosg.com/api_reference/giosg_live/giosg_http_api/teams). 2015 text, under version 5.
        Teams of version 5 are deprecated; whether that covers memberships could not be read, and no page
        shows them in version 6. Therefore this is not marked deprecated.
        """
        return cast(
            None,
            await self._send(
                Call(
                    "deleteTeamMembership",
                    delete_team_membership._get_kwargs,
                    delete_team_membership._parse_response,
                    (204,),
                    {
                        "organization_id": organization_id,
                        "team_id": team_id,
                        "user_id": user_id,
                    },
                    timeout=timeout,
                    headers=headers,
                    query=query,
                    max_retries=max_retries,
                )
            ),
        )

    @property
    def with_raw_response(self) -> AsyncTeamMembershipsResourceWithRawResponse:
        """The same methods, returning the response as it came, with `parse()`."""
        return AsyncTeamMembershipsResourceWithRawResponse(type(self)(self._caller, self._caller.raw))

    @property
    def with_streaming_response(self) -> AsyncTeamMembershipsResourceWithStreamingResponse:
        """The same methods, returning an asynchronous context manager of the response with its body unread."""
        return AsyncTeamMembershipsResourceWithStreamingResponse(type(self)(self._caller, self._caller.streamed))


class AsyncTeamMembershipsResourceWithRawResponse(WithResource[AsyncTeamMembershipsResource]):
    """Methods of `AsyncTeamMembershipsResource` that return responses as they came."""

    @raw_async(AsyncTeamMembershipsResource.list)
    def list(self) -> None:
        """List the members of a team."""

    @raw_async(AsyncTeamMembershipsResource.get)
    def get(self) -> None:
        """Read the membership of a user."""

    @raw_async(AsyncTeamMembershipsResource.add)
    def add(self) -> None:
        """Add a user to a team."""

    @raw_async(AsyncTeamMembershipsResource.put)
    def put(self) -> None:
        """Set the membership of a user."""

    @raw_async(AsyncTeamMembershipsResource.update)
    def update(self) -> None:
        """Change the membership of a user."""

    @raw_async(AsyncTeamMembershipsResource.remove)
    def remove(self) -> None:
        """Remove a user from a team."""


class AsyncTeamMembershipsResourceWithStreamingResponse(WithResource[AsyncTeamMembershipsResource]):
    """Methods of `AsyncTeamMembershipsResource` that return unread responses."""

    @streamed_async(AsyncTeamMembershipsResource.list)
    def list(self) -> None:
        """List the members of a team."""

    @streamed_async(AsyncTeamMembershipsResource.get)
    def get(self) -> None:
        """Read the membership of a user."""

    @streamed_async(AsyncTeamMembershipsResource.add)
    def add(self) -> None:
        """Add a user to a team."""

    @streamed_async(AsyncTeamMembershipsResource.put)
    def put(self) -> None:
        """Set the membership of a user."""

    @streamed_async(AsyncTeamMembershipsResource.update)
    def update(self) -> None:
        """Change the membership of a user."""

    @streamed_async(AsyncTeamMembershipsResource.remove)
    def remove(self) -> None:
        """Remove a user from a team."""
