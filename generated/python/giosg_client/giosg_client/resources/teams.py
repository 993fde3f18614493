"""Groups of users of one organization."""

from __future__ import annotations

from collections.abc import AsyncIterator, Iterator, Mapping
from typing import Any, cast
from uuid import UUID

from ..api.teams import (
    create_team,
    delete_team,
    get_team,
    list_teams,
    replace_team,
    update_team,
)
from ..calls import Call
from ..models import (
    Team,
    TeamForm,
    TeamPage,
    TeamPatch,
    TeamWrite,
)
from ..options import Headers, Query, Timeout
from ..pages import AsyncPage, Page, Paging
from ..resource import AsyncResource, Resource
from ..responses import WithResource, raw, raw_async, streamed, streamed_async
from ..types import UNSET, Unset

LIST_PAGES: Paging[Team, TeamPage, str] = Paging(
    argument="cursor",
    parameter="cursor",
    kind=str,
    link=lambda page: page.next_,
    items=lambda page: page.results,
)


class TeamsResource(Resource):
    """Groups of users of one organization."""

    def list(
        self,
        organization_id: UUID | str,
        *,
        ordering: str | Unset = UNSET,
        is_deleted: bool | Unset = UNSET,
        cursor: str | Unset = UNSET,
        timeout: Timeout | Unset = UNSET,
        headers: Headers | None = None,
        query: Query | None = None,
        max_retries: int | Unset = UNSET,
    ) -> Page[Team, TeamPage, str]:
        """List the teams of an organization.

        Returns a page of the organization's teams, oldest first unless `ordering` says otherwise.

        Args:
            organization_id: The organization that owns the resources; the caller must have access to it.
            ordering: Comma-separated sort keys, highest priority first; a leading `-` reverses the order. The
                only key is `created_at`.
            is_deleted: `true` lists only deleted teams, `false` only others.
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
                # Asks for one page after the other.
                for team in giosg.teams.iter("7f9e9580-095b-42c7-838c-c04e667b26f7"):
                    print(team.id, team.name)

        Evidence: documented (giosg quickstart, https://docs.giosg.com/getting_started/quickstart/; giosg
        Live HTTP API, teams, https://docs.giosg.com/api_reference/giosg_live/giosg_http_api/teams).
        """
        return self._call(
            Call(
                "listTeams",
                list_teams._get_kwargs,
                list_teams._parse_response,
                (200,),
                {
                    "organization_id": organization_id,
                    "ordering": ordering,
                    "is_deleted": is_deleted,
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
        is_deleted: bool | Unset = UNSET,
        cursor: str | None = None,
        timeout: Timeout | Unset = UNSET,
        headers: Headers | None = None,
        query: Query | None = None,
        max_retries: int | Unset = UNSET,
    ) -> Iterator[Team]:
        """Iterate over every item of `list`, fetching pages lazily.

        Each page is a call of `list` with this client's base URL and credentials; errors are the same.

        Args:
            organization_id: The organization that owns the resources; the caller must have access to it.
            ordering: Comma-separated sort keys, highest priority first; a leading `-` reverses the order. The
                only key is `created_at`.
            is_deleted: `true` lists only deleted teams, `false` only others.
            cursor: cursor of the page to begin with, such as `next_cursor` of an earlier page; None for the
                first page.
            timeout, headers, query, max_retries: options of this call; see `Giosg.with_options`.

        Raises:
            PaginationError: the link to the next page is invalid, or leads to a page that was seen before.
        """
        page = self.list(
            organization_id,
            ordering=ordering,
            is_deleted=is_deleted,
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
        body: TeamWrite | TeamForm | Mapping[str, Any],
        *,
        timeout: Timeout | Unset = UNSET,
        headers: Headers | None = None,
        query: Query | None = None,
        max_retries: int | Unset = UNSET,
    ) -> Team:
        """Create a team.

        Creates a team.

        Args:
            organization_id: The organization that owns the resources; the caller must have access to it.
            body: The writable attributes of a team. Unknown attributes are ignored. The model decides the
                content type; a dict is sent as JSON.
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
                team = giosg.teams.create(
                    "7f9e9580-095b-42c7-838c-c04e667b26f7", TeamWrite(name="My second team")
                )
                print(team.id)

        Evidence: documented (giosg quickstart, https://docs.giosg.com/getting_started/quickstart/).
        """
        return self._call(
            Call(
                "createTeam",
                create_team._get_kwargs,
                create_team._parse_response,
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
    ) -> Team:
        """Read a team.

        Returns one team of the organization.

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
                team = giosg.teams.get(
                    "7f9e9580-095b-42c7-838c-c04e667b26f7", "2c8f63a0-8f2c-4a3b-9a51-0d5a7c1e4b10"
                )
                print(team.name, team.is_online)

        Evidence: inferred (giosg Live HTTP API, teams,
        https://docs.giosg.com/api_reference/giosg_live/giosg_http_api/teams; giosg quickstart,
        https://docs.giosg.com/getting_started/quickstart/). Taken from the deprecated version 5 of the same
        resource; the version 6 page could not be read that far.
        """
        return self._call(
            Call(
                "getTeam",
                get_team._get_kwargs,
                get_team._parse_response,
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
    ) -> Team:
        """Replace a team.

        Sets every writable attribute of the team.

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
                team = giosg.teams.replace(
                    "7f9e9580-095b-42c7-838c-c04e667b26f7",
                    "2c8f63a0-8f2c-4a3b-9a51-0d5a7c1e4b10",
                    TeamWrite(name="First line"),
                )
                print(team.name)

        Evidence: inferred (giosg Live HTTP API, teams,
        https://docs.giosg.com/api_reference/giosg_live/giosg_http_api/teams; giosg quickstart,
        https://docs.giosg.com/getting_started/quickstart/).
        """
        return self._call(
            Call(
                "replaceTeam",
                replace_team._get_kwargs,
                replace_team._parse_response,
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
    ) -> Team:
        """Change a team.

        Updates the attributes in the body and leaves the others unchanged.

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
                team = giosg.teams.update(
                    "7f9e9580-095b-42c7-838c-c04e667b26f7",
                    "2c8f63a0-8f2c-4a3b-9a51-0d5a7c1e4b10",
                    TeamPatch(name="Second line"),
                )
                print(team.name, team.updated_at)

        Evidence: inferred (giosg Live HTTP API, teams,
        https://docs.giosg.com/api_reference/giosg_live/giosg_http_api/teams; giosg quickstart,
        https://docs.giosg.com/getting_started/quickstart/).
        """
        return self._call(
            Call(
                "updateTeam",
                update_team._get_kwargs,
                update_team._parse_response,
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
        """Delete a team.

        Deletes one team. Lists no longer include it.

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
                giosg.teams.delete(
                    "7f9e9580-095b-42c7-838c-c04e667b26f7", "2c8f63a0-8f2c-4a3b-9a51-0d5a7c1e4b10"
                )
                print("deleted")

        Evidence: documented (giosg quickstart, https://docs.giosg.com/getting_started/quickstart/). The
        quickstart shows that the list no longer includes the team. Whether it can still be read is not
        stated.
        """
        return cast(
            None,
            self._send(
                Call(
                    "deleteTeam",
                    delete_team._get_kwargs,
                    delete_team._parse_response,
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
    def with_raw_response(self) -> TeamsResourceWithRawResponse:
        """The same methods, returning the response as it came, with `parse()`."""
        return TeamsResourceWithRawResponse(type(self)(self._caller, self._caller.raw))

    @property
    def with_streaming_response(self) -> TeamsResourceWithStreamingResponse:
        """The same methods, returning a context manager of the response with its body unread."""
        return TeamsResourceWithStreamingResponse(type(self)(self._caller, self._caller.streamed))


class TeamsResourceWithRawResponse(WithResource[TeamsResource]):
    """Methods of `TeamsResource` that return responses as they came."""

    @raw(TeamsResource.list)
    def list(self) -> None:
        """List the teams of an organization."""

    @raw(TeamsResource.create)
    def create(self) -> None:
        """Create a team."""

    @raw(TeamsResource.get)
    def get(self) -> None:
        """Read a team."""

    @raw(TeamsResource.replace)
    def replace(self) -> None:
        """Replace a team."""

    @raw(TeamsResource.update)
    def update(self) -> None:
        """Change a team."""

    @raw(TeamsResource.delete)
    def delete(self) -> None:
        """Delete a team."""


class TeamsResourceWithStreamingResponse(WithResource[TeamsResource]):
    """Methods of `TeamsResource` that return unread responses."""

    @streamed(TeamsResource.list)
    def list(self) -> None:
        """List the teams of an organization."""

    @streamed(TeamsResource.create)
    def create(self) -> None:
        """Create a team."""

    @streamed(TeamsResource.get)
    def get(self) -> None:
        """Read a team."""

    @streamed(TeamsResource.replace)
    def replace(self) -> None:
        """Replace a team."""

    @streamed(TeamsResource.update)
    def update(self) -> None:
        """Change a team."""

    @streamed(TeamsResource.delete)
    def delete(self) -> None:
        """Delete a team."""


class AsyncTeamsResource(AsyncResource):
    """Groups of users of one organization."""

    async def list(
        self,
        organization_id: UUID | str,
        *,
        ordering: str | Unset = UNSET,
        is_deleted: bool | Unset = UNSET,
        cursor: str | Unset = UNSET,
        timeout: Timeout | Unset = UNSET,
        headers: Headers | None = None,
        query: Query | None = None,
        max_retries: int | Unset = UNSET,
    ) -> AsyncPage[Team, TeamPage, str]:
        """List the teams of an organization.

        Returns a page of the organization's teams, oldest first unless `ordering` says otherwise.

        Args:
            organization_id: The organization that owns the resources; the caller must have access to it.
            ordering: Comma-separated sort keys, highest priority first; a leading `-` reverses the order. The
                only key is `created_at`.
            is_deleted: `true` lists only deleted teams, `false` only others.
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
                    # Asks for one page after the other.
                    async for team in giosg.teams.iter("7f9e9580-095b-42c7-838c-c04e667b26f7"):
                        print(team.id, team.name)


            asyncio.run(main())

        Evidence: documented (giosg quickstart, https://docs.giosg.com/getting_started/quickstart/; giosg
        Live HTTP API, teams, https://docs.giosg.com/api_reference/giosg_live/giosg_http_api/teams).
        """
        return await self._call(
            Call(
                "listTeams",
                list_teams._get_kwargs,
                list_teams._parse_response,
                (200,),
                {
                    "organization_id": organization_id,
                    "ordering": ordering,
                    "is_deleted": is_deleted,
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
        is_deleted: bool | Unset = UNSET,
        cursor: str | None = None,
        timeout: Timeout | Unset = UNSET,
        headers: Headers | None = None,
        query: Query | None = None,
        max_retries: int | Unset = UNSET,
    ) -> AsyncIterator[Team]:
        """Iterate over every item of `list`, fetching pages lazily.

        Each page is a call of `list` with this client's base URL and credentials; errors are the same.

        Args:
            organization_id: The organization that owns the resources; the caller must have access to it.
            ordering: Comma-separated sort keys, highest priority first; a leading `-` reverses the order. The
                only key is `created_at`.
            is_deleted: `true` lists only deleted teams, `false` only others.
            cursor: cursor of the page to begin with, such as `next_cursor` of an earlier page; None for the
                first page.
            timeout, headers, query, max_retries: options of this call; see `Giosg.with_options`.

        Raises:
            PaginationError: the link to the next page is invalid, or leads to a page that was seen before.
        """
        page = await self.list(
            organization_id,
            ordering=ordering,
            is_deleted=is_deleted,
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
        body: TeamWrite | TeamForm | Mapping[str, Any],
        *,
        timeout: Timeout | Unset = UNSET,
        headers: Headers | None = None,
        query: Query | None = None,
        max_retries: int | Unset = UNSET,
    ) -> Team:
        """Create a team.

        Creates a team.

        Args:
            organization_id: The organization that owns the resources; the caller must have access to it.
            body: The writable attributes of a team. Unknown attributes are ignored. The model decides the
                content type; a dict is sent as JSON.
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
                    team = await giosg.teams.create(
                        "7f9e9580-095b-42c7-838c-c04e667b26f7", TeamWrite(name="My second team")
                    )
                    print(team.id)


            asyncio.run(main())

        Evidence: documented (giosg quickstart, https://docs.giosg.com/getting_started/quickstart/).
        """
        return await self._call(
            Call(
                "createTeam",
                create_team._get_kwargs,
                create_team._parse_response,
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
    ) -> Team:
        """Read a team.

        Returns one team of the organization.

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
                    team = await giosg.teams.get(
                        "7f9e9580-095b-42c7-838c-c04e667b26f7", "2c8f63a0-8f2c-4a3b-9a51-0d5a7c1e4b10"
                    )
                    print(team.name, team.is_online)


            asyncio.run(main())

        Evidence: inferred (giosg Live HTTP API, teams,
        https://docs.giosg.com/api_reference/giosg_live/giosg_http_api/teams; giosg quickstart,
        https://docs.giosg.com/getting_started/quickstart/). Taken from the deprecated version 5 of the same
        resource; the version 6 page could not be read that far.
        """
        return await self._call(
            Call(
                "getTeam",
                get_team._get_kwargs,
                get_team._parse_response,
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
    ) -> Team:
        """Replace a team.

        Sets every writable attribute of the team.

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
                    team = await giosg.teams.replace(
                        "7f9e9580-095b-42c7-838c-c04e667b26f7",
                        "2c8f63a0-8f2c-4a3b-9a51-0d5a7c1e4b10",
                        TeamWrite(name="First line"),
                    )
                    print(team.name)


            asyncio.run(main())

        Evidence: inferred (giosg Live HTTP API, teams,
        https://docs.giosg.com/api_reference/giosg_live/giosg_http_api/teams; giosg quickstart,
        https://docs.giosg.com/getting_started/quickstart/).
        """
        return await self._call(
            Call(
                "replaceTeam",
                replace_team._get_kwargs,
                replace_team._parse_response,
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
    ) -> Team:
        """Change a team.

        Updates the attributes in the body and leaves the others unchanged.

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
                    team = await giosg.teams.update(
                        "7f9e9580-095b-42c7-838c-c04e667b26f7",
                        "2c8f63a0-8f2c-4a3b-9a51-0d5a7c1e4b10",
                        TeamPatch(name="Second line"),
                    )
                    print(team.name, team.updated_at)


            asyncio.run(main())

        Evidence: inferred (giosg Live HTTP API, teams,
        https://docs.giosg.com/api_reference/giosg_live/giosg_http_api/teams; giosg quickstart,
        https://docs.giosg.com/getting_started/quickstart/).
        """
        return await self._call(
            Call(
                "updateTeam",
                update_team._get_kwargs,
                update_team._parse_response,
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
        """Delete a team.

        Deletes one team. Lists no longer include it.

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
                    await giosg.teams.delete(
                        "7f9e9580-095b-42c7-838c-c04e667b26f7", "2c8f63a0-8f2c-4a3b-9a51-0d5a7c1e4b10"
                    )
                    print("deleted")


            asyncio.run(main())

        Evidence: documented (giosg quickstart, https://docs.giosg.com/getting_started/quickstart/). The
        quickstart shows that the list no longer includes the team. Whether it can still be read is not
        stated.
        """
        return cast(
            None,
            await self._send(
                Call(
                    "deleteTeam",
                    delete_team._get_kwargs,
                    delete_team._parse_response,
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
    def with_raw_response(self) -> AsyncTeamsResourceWithRawResponse:
        """The same methods, returning the response as it came, with `parse()`."""
        return AsyncTeamsResourceWithRawResponse(type(self)(self._caller, self._caller.raw))

    @property
    def with_streaming_response(self) -> AsyncTeamsResourceWithStreamingResponse:
        """The same methods, returning an asynchronous context manager of the response with its body unread."""
        return AsyncTeamsResourceWithStreamingResponse(type(self)(self._caller, self._caller.streamed))


class AsyncTeamsResourceWithRawResponse(WithResource[AsyncTeamsResource]):
    """Methods of `AsyncTeamsResource` that return responses as they came."""

    @raw_async(AsyncTeamsResource.list)
    def list(self) -> None:
        """List the teams of an organization."""

    @raw_async(AsyncTeamsResource.create)
    def create(self) -> None:
        """Create a team."""

    @raw_async(AsyncTeamsResource.get)
    def get(self) -> None:
        """Read a team."""

    @raw_async(AsyncTeamsResource.replace)
    def replace(self) -> None:
        """Replace a team."""

    @raw_async(AsyncTeamsResource.update)
    def update(self) -> None:
        """Change a team."""

    @raw_async(AsyncTeamsResource.delete)
    def delete(self) -> None:
        """Delete a team."""


class AsyncTeamsResourceWithStreamingResponse(WithResource[AsyncTeamsResource]):
    """Methods of `AsyncTeamsResource` that return unread responses."""

    @streamed_async(AsyncTeamsResource.list)
    def list(self) -> None:
        """List the teams of an organization."""

    @streamed_async(AsyncTeamsResource.create)
    def create(self) -> None:
        """Create a team."""

    @streamed_async(AsyncTeamsResource.get)
    def get(self) -> None:
        """Read a team."""

    @streamed_async(AsyncTeamsResource.replace)
    def replace(self) -> None:
        """Replace a team."""

    @streamed_async(AsyncTeamsResource.update)
    def update(self) -> None:
        """Change a team."""

    @streamed_async(AsyncTeamsResource.delete)
    def delete(self) -> None:
        """Delete a team."""
