"""Teams of version 5; deprecated in favor of `teams`."""

from __future__ import annotations

from collections.abc import AsyncIterator, Iterator, Mapping
from typing import Any, cast
from uuid import UUID

from ..api.teams_v5 import (
    create_team_v5,
    delete_team_v5,
    get_team_v5,
    list_teams_v5,
    replace_team_v5,
    update_team_v5,
)
from ..calls import Call
from ..models import (
    TeamPatch,
    TeamV5,
    TeamV5Page,
    TeamWrite,
)
from ..options import Headers, Query, Timeout
from ..pages import AsyncPage, Page, Paging
from ..resource import AsyncResource, Resource
from ..responses import WithResource, raw, raw_async, streamed, streamed_async
from ..types import UNSET, Unset

LIST_PAGES: Paging[TeamV5, TeamV5Page, str] = Paging(
    argument="cursor",
    parameter="cursor",
    kind=str,
    link=lambda page: page.next_,
    items=lambda page: page.results,
)


class TeamsV5Resource(Resource):
    """Teams of version 5; deprecated in favor of `teams`."""

    def list(
        self,
        organization_id: UUID | str,
        *,
        ordering: str | Unset = UNSET,
        is_shared: bool | Unset = UNSET,
        cursor: str | Unset = UNSET,
        timeout: Timeout | Unset = UNSET,
        headers: Headers | None = None,
        query: Query | None = None,
        max_retries: int | Unset = UNSET,
    ) -> Page[TeamV5, TeamV5Page, str]:
        """List the teams of an organization, version 5.

        Returns a page of the organization's teams and of those shared by other organizations, oldest first
        unless `ordering` says otherwise. Version 6 lists the organization's teams.

        Args:
            organization_id: The organization that owns the resources; the caller must have access to it.
            ordering: Comma-separated sort keys, highest priority first; a leading `-` reverses the order. The
                only key is `created_at`.
            is_shared: `true` lists only teams of other organizations, `false` only the organization's own; both
                by default.
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
                for team in giosg.teams_v5.iter(
                    "7f9e9580-095b-42c7-838c-c04e667b26f7", is_shared=False
                ):
                    print(team.id, team.name)

        Evidence: documented (giosg Live HTTP API, teams,
        https://docs.giosg.com/api_reference/giosg_live/giosg_http_api/teams). That shared teams are listed
        is 2015 text.
        """
        return self._call(
            Call(
                "listTeamsV5",
                list_teams_v5._get_kwargs,
                list_teams_v5._parse_response,
                (200,),
                {
                    "organization_id": organization_id,
                    "ordering": ordering,
                    "is_shared": is_shared,
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
        *,
        ordering: str | Unset = UNSET,
        is_shared: bool | Unset = UNSET,
        cursor: str | None = None,
        timeout: Timeout | Unset = UNSET,
        headers: Headers | None = None,
        query: Query | None = None,
        max_retries: int | Unset = UNSET,
    ) -> Iterator[TeamV5]:
        """Iterate over every item of `list`, fetching pages lazily.

        Each page is a call of `list` with this client's base URL and credentials; errors are the same.

        Args:
            organization_id: The organization that owns the resources; the caller must have access to it.
            ordering: Comma-separated sort keys, highest priority first; a leading `-` reverses the order. The
                only key is `created_at`.
            is_shared: `true` lists only teams of other organizations, `false` only the organization's own; both
                by default.
            cursor: cursor of the page to begin with, such as `next_cursor` of an earlier page; None for the
                first page.
            timeout, headers, query, max_retries: options of this call; see `Giosg.with_options`.

        Raises:
            PaginationError: the link to the next page is invalid, or leads to a page that was seen before.
        """
        page = self.list(
            organization_id,
            ordering=ordering,
            is_shared=is_shared,
            cursor=UNSET if cursor is None else cursor,
            timeout=timeout,
            headers=headers,
            query=query,
            max_retries=max_retries,
        )
        yield from page

    def create(
        self,
        organization_id: UUID | str,
        body: TeamWrite | Mapping[str, Any],
        *,
        timeout: Timeout | Unset = UNSET,
        headers: Headers | None = None,
        query: Query | None = None,
        max_retries: int | Unset = UNSET,
    ) -> TeamV5:
        """Create a team, version 5.

        Creates a team without members. Version 6 does the same.

        Args:
            organization_id: The organization that owns the resources; the caller must have access to it.
            body: The writable attributes of a team. Unknown attributes are ignored.
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
            from giosg_client.models import TeamWrite

            with Giosg.from_env() as giosg:
                team = giosg.teams_v5.create(
                    "7f9e9580-095b-42c7-838c-c04e667b26f7", TeamWrite(name="My second team")
                )
                print(team.id)

        Evidence: archived (giosg Live HTTP API, teams,
        https://docs.giosg.com/api_reference/giosg_live/giosg_http_api/teams).
        """
        return self._call(
            Call(
                "createTeamV5",
                create_team_v5._get_kwargs,
                create_team_v5._parse_response,
                (201,),
                {
                    "organization_id": organization_id,
                    "body": body,
                },
                timeout=timeout,
                headers=headers,
                query=query,
                max_retries=max_retries,
            )
        )

    def get(
        self,
        organization_id: UUID | str,
        team_id: UUID | str,
        *,
        timeout: Timeout | Unset = UNSET,
        headers: Headers | None = None,
        query: Query | None = None,
        max_retries: int | Unset = UNSET,
    ) -> TeamV5:
        """Read a team, version 5.

        Returns a team of the organization, or one that is shared with it.

        Args:
            organization_id: The organization that owns the resources; the caller must have access to it.
            team_id: The team.
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
                team = giosg.teams_v5.get(
                    "7f9e9580-095b-42c7-838c-c04e667b26f7", "2c8f63a0-8f2c-4a3b-9a51-0d5a7c1e4b10"
                )
                print(team.name, team.is_online)

        Evidence: archived (giosg Live HTTP API, teams,
        https://docs.giosg.com/api_reference/giosg_live/giosg_http_api/teams).
        """
        return self._call(
            Call(
                "getTeamV5",
                get_team_v5._get_kwargs,
                get_team_v5._parse_response,
                (200,),
                {
                    "organization_id": organization_id,
                    "team_id": team_id,
                },
                timeout=timeout,
                headers=headers,
                query=query,
                max_retries=max_retries,
            )
        )

    def replace(
        self,
        organization_id: UUID | str,
        team_id: UUID | str,
        body: TeamWrite | Mapping[str, Any],
        *,
        timeout: Timeout | Unset = UNSET,
        headers: Headers | None = None,
        query: Query | None = None,
        max_retries: int | Unset = UNSET,
    ) -> TeamV5:
        """Replace a team, version 5.

        Sets every writable attribute of the team. Version 6 does the same.

        Args:
            organization_id: The organization that owns the resources; the caller must have access to it.
            team_id: The team.
            body: The writable attributes of a team. Unknown attributes are ignored.
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
            from giosg_client.models import TeamWrite

            with Giosg.from_env() as giosg:
                team = giosg.teams_v5.replace(
                    "7f9e9580-095b-42c7-838c-c04e667b26f7",
                    "2c8f63a0-8f2c-4a3b-9a51-0d5a7c1e4b10",
                    TeamWrite(name="First line"),
                )
                print(team.name)

        Evidence: archived (giosg Live HTTP API, teams,
        https://docs.giosg.com/api_reference/giosg_live/giosg_http_api/teams). The text says "POST", the
        line of the path says PUT; the path wins.
        """
        return self._call(
            Call(
                "replaceTeamV5",
                replace_team_v5._get_kwargs,
                replace_team_v5._parse_response,
                (200,),
                {
                    "organization_id": organization_id,
                    "team_id": team_id,
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
        body: TeamPatch | Mapping[str, Any],
        *,
        timeout: Timeout | Unset = UNSET,
        headers: Headers | None = None,
        query: Query | None = None,
        max_retries: int | Unset = UNSET,
    ) -> TeamV5:
        """Change a team, version 5.

        Updates the attributes in the body and leaves the others unchanged. Version 6 does the same.

        Args:
            organization_id: The organization that owns the resources; the caller must have access to it.
            team_id: The team.
            body: The attributes of a team to change; others are unchanged.
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
            from giosg_client.models import TeamPatch

            with Giosg.from_env() as giosg:
                team = giosg.teams_v5.update(
                    "7f9e9580-095b-42c7-838c-c04e667b26f7",
                    "2c8f63a0-8f2c-4a3b-9a51-0d5a7c1e4b10",
                    TeamPatch(name="Second line"),
                )
                print(team.name)

        Evidence: archived (giosg Live HTTP API, teams,
        https://docs.giosg.com/api_reference/giosg_live/giosg_http_api/teams).
        """
        return self._call(
            Call(
                "updateTeamV5",
                update_team_v5._get_kwargs,
                update_team_v5._parse_response,
                (200,),
                {
                    "organization_id": organization_id,
                    "team_id": team_id,
                    "body": body,
                },
                timeout=timeout,
                headers=headers,
                query=query,
                max_retries=max_retries,
            )
        )

    def delete(
        self,
        organization_id: UUID | str,
        team_id: UUID | str,
        *,
        timeout: Timeout | Unset = UNSET,
        headers: Headers | None = None,
        query: Query | None = None,
        max_retries: int | Unset = UNSET,
    ) -> None:
        """Delete a team, version 5.

        Deletes one team together with its memberships and shares. Version 6 does the same.

        Args:
            organization_id: The organization that owns the resources; the caller must have access to it.
            team_id: The team.
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
                giosg.teams_v5.delete(
                    "7f9e9580-095b-42c7-838c-c04e667b26f7", "2c8f63a0-8f2c-4a3b-9a51-0d5a7c1e4b10"
                )
                print("deleted")

        Evidence: archived (giosg Live HTTP API, teams,
        https://docs.giosg.com/api_reference/giosg_live/giosg_http_api/teams).
        """
        return cast(
            None,
            self._send(
                Call(
                    "deleteTeamV5",
                    delete_team_v5._get_kwargs,
                    delete_team_v5._parse_response,
                    (204,),
                    {
                        "organization_id": organization_id,
                        "team_id": team_id,
                    },
                    timeout=timeout,
                    headers=headers,
                    query=query,
                    max_retries=max_retries,
                )
            ),
        )

    @property
    def with_raw_response(self) -> TeamsV5ResourceWithRawResponse:
        """The same methods, returning the response as it came, with `parse()`."""
        return TeamsV5ResourceWithRawResponse(type(self)(self._caller, self._caller.raw))

    @property
    def with_streaming_response(self) -> TeamsV5ResourceWithStreamingResponse:
        """The same methods, returning a context manager of the response with its body unread."""
        return TeamsV5ResourceWithStreamingResponse(type(self)(self._caller, self._caller.streamed))


class TeamsV5ResourceWithRawResponse(WithResource[TeamsV5Resource]):
    """Methods of `TeamsV5Resource` that return responses as they came."""

    @raw(TeamsV5Resource.list)
    def list(self) -> None:
        """List the teams of an organization, version 5."""

    @raw(TeamsV5Resource.create)
    def create(self) -> None:
        """Create a team, version 5."""

    @raw(TeamsV5Resource.get)
    def get(self) -> None:
        """Read a team, version 5."""

    @raw(TeamsV5Resource.replace)
    def replace(self) -> None:
        """Replace a team, version 5."""

    @raw(TeamsV5Resource.update)
    def update(self) -> None:
        """Change a team, version 5."""

    @raw(TeamsV5Resource.delete)
    def delete(self) -> None:
        """Delete a team, version 5."""


class TeamsV5ResourceWithStreamingResponse(WithResource[TeamsV5Resource]):
    """Methods of `TeamsV5Resource` that return unread responses."""

    @streamed(TeamsV5Resource.list)
    def list(self) -> None:
        """List the teams of an organization, version 5."""

    @streamed(TeamsV5Resource.create)
    def create(self) -> None:
        """Create a team, version 5."""

    @streamed(TeamsV5Resource.get)
    def get(self) -> None:
        """Read a team, version 5."""

    @streamed(TeamsV5Resource.replace)
    def replace(self) -> None:
        """Replace a team, version 5."""

    @streamed(TeamsV5Resource.update)
    def update(self) -> None:
        """Change a team, version 5."""

    @streamed(TeamsV5Resource.delete)
    def delete(self) -> None:
        """Delete a team, version 5."""


class AsyncTeamsV5Resource(AsyncResource):
    """Teams of version 5; deprecated in favor of `teams`."""

    async def list(
        self,
        organization_id: UUID | str,
        *,
        ordering: str | Unset = UNSET,
        is_shared: bool | Unset = UNSET,
        cursor: str | Unset = UNSET,
        timeout: Timeout | Unset = UNSET,
        headers: Headers | None = None,
        query: Query | None = None,
        max_retries: int | Unset = UNSET,
    ) -> AsyncPage[TeamV5, TeamV5Page, str]:
        """List the teams of an organization, version 5.

        Returns a page of the organization's teams and of those shared by other organizations, oldest first
        unless `ordering` says otherwise. Version 6 lists the organization's teams.

        Args:
            organization_id: The organization that owns the resources; the caller must have access to it.
            ordering: Comma-separated sort keys, highest priority first; a leading `-` reverses the order. The
                only key is `created_at`.
            is_shared: `true` lists only teams of other organizations, `false` only the organization's own; both
                by default.
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
                    async for team in giosg.teams_v5.iter(
                        "7f9e9580-095b-42c7-838c-c04e667b26f7", is_shared=False
                    ):
                        print(team.id, team.name)


            asyncio.run(main())

        Evidence: documented (giosg Live HTTP API, teams,
        https://docs.giosg.com/api_reference/giosg_live/giosg_http_api/teams). That shared teams are listed
        is 2015 text.
        """
        return await self._call(
            Call(
                "listTeamsV5",
                list_teams_v5._get_kwargs,
                list_teams_v5._parse_response,
                (200,),
                {
                    "organization_id": organization_id,
                    "ordering": ordering,
                    "is_shared": is_shared,
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
        *,
        ordering: str | Unset = UNSET,
        is_shared: bool | Unset = UNSET,
        cursor: str | None = None,
        timeout: Timeout | Unset = UNSET,
        headers: Headers | None = None,
        query: Query | None = None,
        max_retries: int | Unset = UNSET,
    ) -> AsyncIterator[TeamV5]:
        """Iterate over every item of `list`, fetching pages lazily.

        Each page is a call of `list` with this client's base URL and credentials; errors are the same.

        Args:
            organization_id: The organization that owns the resources; the caller must have access to it.
            ordering: Comma-separated sort keys, highest priority first; a leading `-` reverses the order. The
                only key is `created_at`.
            is_shared: `true` lists only teams of other organizations, `false` only the organization's own; both
                by default.
            cursor: cursor of the page to begin with, such as `next_cursor` of an earlier page; None for the
                first page.
            timeout, headers, query, max_retries: options of this call; see `Giosg.with_options`.

        Raises:
            PaginationError: the link to the next page is invalid, or leads to a page that was seen before.
        """
        page = await self.list(
            organization_id,
            ordering=ordering,
            is_shared=is_shared,
            cursor=UNSET if cursor is None else cursor,
            timeout=timeout,
            headers=headers,
            query=query,
            max_retries=max_retries,
        )
        async for item in page:
            yield item

    async def create(
        self,
        organization_id: UUID | str,
        body: TeamWrite | Mapping[str, Any],
        *,
        timeout: Timeout | Unset = UNSET,
        headers: Headers | None = None,
        query: Query | None = None,
        max_retries: int | Unset = UNSET,
    ) -> TeamV5:
        """Create a team, version 5.

        Creates a team without members. Version 6 does the same.

        Args:
            organization_id: The organization that owns the resources; the caller must have access to it.
            body: The writable attributes of a team. Unknown attributes are ignored.
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
            from giosg_client.models import TeamWrite


            async def main() -> None:
                async with AsyncGiosg.from_env() as giosg:
                    team = await giosg.teams_v5.create(
                        "7f9e9580-095b-42c7-838c-c04e667b26f7", TeamWrite(name="My second team")
                    )
                    print(team.id)


            asyncio.run(main())

        Evidence: archived (giosg Live HTTP API, teams,
        https://docs.giosg.com/api_reference/giosg_live/giosg_http_api/teams).
        """
        return await self._call(
            Call(
                "createTeamV5",
                create_team_v5._get_kwargs,
                create_team_v5._parse_response,
                (201,),
                {
                    "organization_id": organization_id,
                    "body": body,
                },
                timeout=timeout,
                headers=headers,
                query=query,
                max_retries=max_retries,
            )
        )

    async def get(
        self,
        organization_id: UUID | str,
        team_id: UUID | str,
        *,
        timeout: Timeout | Unset = UNSET,
        headers: Headers | None = None,
        query: Query | None = None,
        max_retries: int | Unset = UNSET,
    ) -> TeamV5:
        """Read a team, version 5.

        Returns a team of the organization, or one that is shared with it.

        Args:
            organization_id: The organization that owns the resources; the caller must have access to it.
            team_id: The team.
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
                    team = await giosg.teams_v5.get(
                        "7f9e9580-095b-42c7-838c-c04e667b26f7", "2c8f63a0-8f2c-4a3b-9a51-0d5a7c1e4b10"
                    )
                    print(team.name, team.is_online)


            asyncio.run(main())

        Evidence: archived (giosg Live HTTP API, teams,
        https://docs.giosg.com/api_reference/giosg_live/giosg_http_api/teams).
        """
        return await self._call(
            Call(
                "getTeamV5",
                get_team_v5._get_kwargs,
                get_team_v5._parse_response,
                (200,),
                {
                    "organization_id": organization_id,
                    "team_id": team_id,
                },
                timeout=timeout,
                headers=headers,
                query=query,
                max_retries=max_retries,
            )
        )

    async def replace(
        self,
        organization_id: UUID | str,
        team_id: UUID | str,
        body: TeamWrite | Mapping[str, Any],
        *,
        timeout: Timeout | Unset = UNSET,
        headers: Headers | None = None,
        query: Query | None = None,
        max_retries: int | Unset = UNSET,
    ) -> TeamV5:
        """Replace a team, version 5.

        Sets every writable attribute of the team. Version 6 does the same.

        Args:
            organization_id: The organization that owns the resources; the caller must have access to it.
            team_id: The team.
            body: The writable attributes of a team. Unknown attributes are ignored.
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
            from giosg_client.models import TeamWrite


            async def main() -> None:
                async with AsyncGiosg.from_env() as giosg:
                    team = await giosg.teams_v5.replace(
                        "7f9e9580-095b-42c7-838c-c04e667b26f7",
                        "2c8f63a0-8f2c-4a3b-9a51-0d5a7c1e4b10",
                        TeamWrite(name="First line"),
                    )
                    print(team.name)


            asyncio.run(main())

        Evidence: archived (giosg Live HTTP API, teams,
        https://docs.giosg.com/api_reference/giosg_live/giosg_http_api/teams). The text says "POST", the
        line of the path says PUT; the path wins.
        """
        return await self._call(
            Call(
                "replaceTeamV5",
                replace_team_v5._get_kwargs,
                replace_team_v5._parse_response,
                (200,),
                {
                    "organization_id": organization_id,
                    "team_id": team_id,
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
        body: TeamPatch | Mapping[str, Any],
        *,
        timeout: Timeout | Unset = UNSET,
        headers: Headers | None = None,
        query: Query | None = None,
        max_retries: int | Unset = UNSET,
    ) -> TeamV5:
        """Change a team, version 5.

        Updates the attributes in the body and leaves the others unchanged. Version 6 does the same.

        Args:
            organization_id: The organization that owns the resources; the caller must have access to it.
            team_id: The team.
            body: The attributes of a team to change; others are unchanged.
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
            from giosg_client.models import TeamPatch


            async def main() -> None:
                async with AsyncGiosg.from_env() as giosg:
                    team = await giosg.teams_v5.update(
                        "7f9e9580-095b-42c7-838c-c04e667b26f7",
                        "2c8f63a0-8f2c-4a3b-9a51-0d5a7c1e4b10",
                        TeamPatch(name="Second line"),
                    )
                    print(team.name)


            asyncio.run(main())

        Evidence: archived (giosg Live HTTP API, teams,
        https://docs.giosg.com/api_reference/giosg_live/giosg_http_api/teams).
        """
        return await self._call(
            Call(
                "updateTeamV5",
                update_team_v5._get_kwargs,
                update_team_v5._parse_response,
                (200,),
                {
                    "organization_id": organization_id,
                    "team_id": team_id,
                    "body": body,
                },
                timeout=timeout,
                headers=headers,
                query=query,
                max_retries=max_retries,
            )
        )

    async def delete(
        self,
        organization_id: UUID | str,
        team_id: UUID | str,
        *,
        timeout: Timeout | Unset = UNSET,
        headers: Headers | None = None,
        query: Query | None = None,
        max_retries: int | Unset = UNSET,
    ) -> None:
        """Delete a team, version 5.

        Deletes one team together with its memberships and shares. Version 6 does the same.

        Args:
            organization_id: The organization that owns the resources; the caller must have access to it.
            team_id: The team.
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
                    await giosg.teams_v5.delete(
                        "7f9e9580-095b-42c7-838c-c04e667b26f7", "2c8f63a0-8f2c-4a3b-9a51-0d5a7c1e4b10"
                    )
                    print("deleted")


            asyncio.run(main())

        Evidence: archived (giosg Live HTTP API, teams,
        https://docs.giosg.com/api_reference/giosg_live/giosg_http_api/teams).
        """
        return cast(
            None,
            await self._send(
                Call(
                    "deleteTeamV5",
                    delete_team_v5._get_kwargs,
                    delete_team_v5._parse_response,
                    (204,),
                    {
                        "organization_id": organization_id,
                        "team_id": team_id,
                    },
                    timeout=timeout,
                    headers=headers,
                    query=query,
                    max_retries=max_retries,
                )
            ),
        )

    @property
    def with_raw_response(self) -> AsyncTeamsV5ResourceWithRawResponse:
        """The same methods, returning the response as it came, with `parse()`."""
        return AsyncTeamsV5ResourceWithRawResponse(type(self)(self._caller, self._caller.raw))

    @property
    def with_streaming_response(self) -> AsyncTeamsV5ResourceWithStreamingResponse:
        """The same methods, returning an asynchronous context manager of the response with its body unread."""
        return AsyncTeamsV5ResourceWithStreamingResponse(type(self)(self._caller, self._caller.streamed))


class AsyncTeamsV5ResourceWithRawResponse(WithResource[AsyncTeamsV5Resource]):
    """Methods of `AsyncTeamsV5Resource` that return responses as they came."""

    @raw_async(AsyncTeamsV5Resource.list)
    def list(self) -> None:
        """List the teams of an organization, version 5."""

    @raw_async(AsyncTeamsV5Resource.create)
    def create(self) -> None:
        """Create a team, version 5."""

    @raw_async(AsyncTeamsV5Resource.get)
    def get(self) -> None:
        """Read a team, version 5."""

    @raw_async(AsyncTeamsV5Resource.replace)
    def replace(self) -> None:
        """Replace a team, version 5."""

    @raw_async(AsyncTeamsV5Resource.update)
    def update(self) -> None:
        """Change a team, version 5."""

    @raw_async(AsyncTeamsV5Resource.delete)
    def delete(self) -> None:
        """Delete a team, version 5."""


class AsyncTeamsV5ResourceWithStreamingResponse(WithResource[AsyncTeamsV5Resource]):
    """Methods of `AsyncTeamsV5Resource` that return unread responses."""

    @streamed_async(AsyncTeamsV5Resource.list)
    def list(self) -> None:
        """List the teams of an organization, version 5."""

    @streamed_async(AsyncTeamsV5Resource.create)
    def create(self) -> None:
        """Create a team, version 5."""

    @streamed_async(AsyncTeamsV5Resource.get)
    def get(self) -> None:
        """Read a team, version 5."""

    @streamed_async(AsyncTeamsV5Resource.replace)
    def replace(self) -> None:
        """Replace a team, version 5."""

    @streamed_async(AsyncTeamsV5Resource.update)
    def update(self) -> None:
        """Change a team, version 5."""

    @streamed_async(AsyncTeamsV5Resource.delete)
    def delete(self) -> None:
        """Delete a team, version 5."""
