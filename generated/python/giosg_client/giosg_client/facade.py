"""Giosg and AsyncGiosg: one attribute per resource, one method per operation."""

from __future__ import annotations

from collections.abc import AsyncIterator, Iterator, Mapping
from typing import Any, Self
from uuid import UUID

import httpx

from .api.organizations import (
    get_organization_overview,
)
from .api.reference_data import (
    list_currencies,
    list_endpoints,
    list_languages,
    list_timezones,
)
from .api.teams import (
    create_team,
    delete_team,
    get_team,
    list_teams,
    replace_team,
    update_team,
)
from .api.users import (
    get_current_user,
    get_user,
    replace_user,
    update_user,
)
from .auth import TokenAuth
from .calls import acall, call, next_value, required, setting
from .client import Client
from .errors import ConfigurationError
from .models import (
    Currency,
    CurrencyPage,
    Endpoint,
    EndpointPage,
    Language,
    LanguagePage,
    OrganizationOverview,
    Team,
    TeamForm,
    TeamPage,
    TeamPatch,
    TeamWrite,
    Timezone,
    TimezonePage,
    User,
    UserForm,
    UserPatch,
    UserWrite,
)
from .retry import AsyncRetryTransport, RetryTransport
from .types import UNSET, Unset

BASE_URL = "https://service.giosg.com"
USER_AGENT = "giosg-client/0.1.0"


class Users:
    """The people of an organization, and the user behind the credentials."""

    def __init__(self, client: Client) -> None:
        self._client = client

    def me(
        self,
    ) -> User:
        """Read the current user.

        Answers the user whom the credentials belong to. Works with any valid credentials and whatever
        products are enabled, so it is the request to try a token with, and the place to learn `id` and
        `organization_id` for further requests.

        Raises:
            ApiError: the API refused; documented here: 401, 403, 404.
            TransportError: no answer came.
            ResponseParseError: the answer is not as described.

        Evidence: documented (seeds/000_36381c811418385d.txt, reference/giosg-live/users.md)
        """
        return call(
            self._client,
            "getCurrentUser",
            get_current_user.sync_detailed,
        )

    def get(
        self,
        user_id: UUID | str,
        *,
        include_deleted: bool | Unset = UNSET,
    ) -> User:
        """Read a user.

        Answers one user. A deleted user is answered with 404 unless `include_deleted` is true.

        Args:
            user_id: The user. Older text lets the word `me` stand for the current user in every method; now
                only reading `/api/v5/users/me` is documented, so learn the identifier there.
            include_deleted: Whether a deleted user is answered (`true`) rather than 404 (`false`, as without it).

        Raises:
            ApiError: the API refused; documented here: 400, 401, 403, 404.
            TransportError: no answer came.
            ResponseParseError: the answer is not as described.

        Evidence: archived (reference/giosg-live/users.md)
        """
        return call(
            self._client,
            "getUser",
            get_user.sync_detailed,
            user_id=user_id,
            include_deleted=include_deleted,
        )

    def replace(
        self,
        user_id: UUID | str,
        body: UserWrite,
    ) -> User:
        """Replace a user.

        Sets every writable attribute of the user. An optional attribute that the body leaves out falls back
        to its default, so send back all that is to stay, or use PATCH.

        Args:
            user_id: The user. Older text lets the word `me` stand for the current user in every method; now
                only reading `/api/v5/users/me` is documented, so learn the identifier there.
            body: What to send.

        Raises:
            ApiError: the API refused; documented here: 400, 401, 403, 404, 415.
            TransportError: no answer came.
            ResponseParseError: the answer is not as described.

        Evidence: archived (reference/giosg-live/users.md, seeds/000_36381c811418385d.txt)
        """
        return call(
            self._client,
            "replaceUser",
            replace_user.sync_detailed,
            user_id=user_id,
            body=body,
        )

    def update(
        self,
        user_id: UUID | str,
        body: UserPatch | UserForm,
    ) -> User:
        """Change a user.

        Sets the attributes that the body names and leaves the others. Takes JSON, or a flat form, in which
        nothing can be set to null.

        Args:
            user_id: The user. Older text lets the word `me` stand for the current user in every method; now
                only reading `/api/v5/users/me` is documented, so learn the identifier there.
            body: What to send.

        Raises:
            ApiError: the API refused; documented here: 400, 401, 403, 404, 415.
            TransportError: no answer came.
            ResponseParseError: the answer is not as described.

        Evidence: documented (seeds/000_36381c811418385d.txt, reference/giosg-live/users.md)
        """
        return call(
            self._client,
            "updateUser",
            update_user.sync_detailed,
            user_id=user_id,
            body=body,
        )


class Teams:
    """Groups of users of one organization."""

    def __init__(self, client: Client) -> None:
        self._client = client

    def list(
        self,
        organization_id: UUID | str,
        *,
        ordering: str | Unset = UNSET,
        is_deleted: bool | Unset = UNSET,
        cursor: str | Unset = UNSET,
    ) -> TeamPage:
        """List the teams of an organization.

        Answers one page of the organization's teams, oldest first unless `ordering` says otherwise.

        Args:
            organization_id: The organization whose resources are meant; the caller must be allowed to see it.
            ordering: Sorting keys, the first being the primary one, separated by commas; a leading `-` turns
                the order round. Teams are sorted by `created_at` only.
            is_deleted: Lists only deleted teams (`true`) or only those that are not (`false`).
            cursor: Place in the collection, taken from the `cursor` of the `next` or `previous` URL of
                another page. Opaque; one that cannot be used is answered with 404.

        Raises:
            ApiError: the API refused; documented here: 400, 401, 403, 404.
            TransportError: no answer came.
            ResponseParseError: the answer is not as described.

        Evidence: documented (seeds/000_36381c811418385d.txt, reference/giosg-live/teams.md)
        """
        return call(
            self._client,
            "listTeams",
            list_teams.sync_detailed,
            organization_id=organization_id,
            ordering=ordering,
            is_deleted=is_deleted,
            cursor=cursor,
        )

    def iter(
        self,
        organization_id: UUID | str,
        *,
        ordering: str | Unset = UNSET,
        is_deleted: bool | Unset = UNSET,
    ) -> Iterator[Team]:
        """Every item of list, page by page.

        Each page is a call with this client's own address and credentials; errors are those of list.
        """
        at: Any = UNSET
        while True:
            page = self.list(organization_id=organization_id, ordering=ordering, is_deleted=is_deleted, cursor=at)
            for item in page.results:
                yield item
            at = next_value(page.next_, "cursor", at)
            if isinstance(at, Unset):
                return

    def create(
        self,
        organization_id: UUID | str,
        body: TeamWrite | TeamForm,
    ) -> Team:
        """Create a team.

        Creates a team without members. The name need not be unique.

        Args:
            organization_id: The organization whose resources are meant; the caller must be allowed to see it.
            body: What to send.

        Raises:
            ApiError: the API refused; documented here: 400, 401, 403, 404, 415.
            TransportError: no answer came.
            ResponseParseError: the answer is not as described.

        Evidence: documented (seeds/000_36381c811418385d.txt)
        """
        return call(
            self._client,
            "createTeam",
            create_team.sync_detailed,
            organization_id=organization_id,
            body=body,
        )

    def get(
        self,
        organization_id: UUID | str,
        team_id: UUID | str,
    ) -> Team:
        """Read a team.

        Answers one team of the organization.

        Args:
            organization_id: The organization whose resources are meant; the caller must be allowed to see it.
            team_id: The team.

        Raises:
            ApiError: the API refused; documented here: 401, 403, 404.
            TransportError: no answer came.
            ResponseParseError: the answer is not as described.

        Evidence: inferred (reference/giosg-live/teams.md, seeds/000_36381c811418385d.txt)
        """
        return call(
            self._client,
            "getTeam",
            get_team.sync_detailed,
            organization_id=organization_id,
            team_id=team_id,
        )

    def replace(
        self,
        organization_id: UUID | str,
        team_id: UUID | str,
        body: TeamWrite,
    ) -> Team:
        """Replace a team.

        Sets every writable attribute of the team.

        Args:
            organization_id: The organization whose resources are meant; the caller must be allowed to see it.
            team_id: The team.
            body: What to send.

        Raises:
            ApiError: the API refused; documented here: 400, 401, 403, 404, 415.
            TransportError: no answer came.
            ResponseParseError: the answer is not as described.

        Evidence: inferred (reference/giosg-live/teams.md, seeds/000_36381c811418385d.txt)
        """
        return call(
            self._client,
            "replaceTeam",
            replace_team.sync_detailed,
            organization_id=organization_id,
            team_id=team_id,
            body=body,
        )

    def update(
        self,
        organization_id: UUID | str,
        team_id: UUID | str,
        body: TeamPatch,
    ) -> Team:
        """Change a team.

        Sets the attributes that the body names and leaves the others.

        Args:
            organization_id: The organization whose resources are meant; the caller must be allowed to see it.
            team_id: The team.
            body: What to send.

        Raises:
            ApiError: the API refused; documented here: 400, 401, 403, 404, 415.
            TransportError: no answer came.
            ResponseParseError: the answer is not as described.

        Evidence: inferred (reference/giosg-live/teams.md, seeds/000_36381c811418385d.txt)
        """
        return call(
            self._client,
            "updateTeam",
            update_team.sync_detailed,
            organization_id=organization_id,
            team_id=team_id,
            body=body,
        )

    def delete(
        self,
        organization_id: UUID | str,
        team_id: UUID | str,
    ) -> None:
        """Delete a team.

        Deletes one team. It can no longer be read afterwards and is no longer listed among the live ones.

        Args:
            organization_id: The organization whose resources are meant; the caller must be allowed to see it.
            team_id: The team.

        Raises:
            ApiError: the API refused; documented here: 401, 403, 404.
            TransportError: no answer came.
            ResponseParseError: the answer is not as described.

        Evidence: documented (seeds/000_36381c811418385d.txt)
        """
        return call(
            self._client,
            "deleteTeam",
            delete_team.sync_detailed,
            organization_id=organization_id,
            team_id=team_id,
        )


class Organizations:
    """The organization itself."""

    def __init__(self, client: Client) -> None:
        self._client = client

    def overview(
        self,
        organization_id: UUID | str,
    ) -> OrganizationOverview:
        """Read the overview of an organization.

        Answers an object about the organization. No public page says what is in it, so expect any attribute
        and rely on none. The user needs the `reports` or the `settings` permission.

        Args:
            organization_id: The organization whose resources are meant; the caller must be allowed to see it.

        Raises:
            ApiError: the API refused; documented here: 401, 403, 404.
            TransportError: no answer came.
            ResponseParseError: the answer is not as described.

        Evidence: documented (seeds/001_40dc0d1c7dffec39.txt, reference/giosg-live/organizations.md)
        """
        return call(
            self._client,
            "getOrganizationOverview",
            get_organization_overview.sync_detailed,
            organization_id=organization_id,
        )


class ReferenceData:
    """Languages, time zones, currencies, and the list of endpoints."""

    def __init__(self, client: Client) -> None:
        self._client = client

    def languages(
        self,
        *,
        cursor: str | Unset = UNSET,
    ) -> LanguagePage:
        """List the languages.

        Answers one page of the languages that rooms, user preferences and similar settings can be set to.
        Only those with `is_ui_language` are also languages of the console.

        Args:
            cursor: Place in the collection, taken from the `cursor` of the `next` or `previous` URL of
                another page. Opaque; one that cannot be used is answered with 404.

        Raises:
            ApiError: the API refused; documented here: 401, 403, 404.
            TransportError: no answer came.
            ResponseParseError: the answer is not as described.

        Evidence: documented (seeds/001_40dc0d1c7dffec39.txt, reference/giosg-live/reference_data.md)
        """
        return call(
            self._client,
            "listLanguages",
            list_languages.sync_detailed,
            cursor=cursor,
        )

    def iter_languages(
        self,
    ) -> Iterator[Language]:
        """Every item of languages, page by page.

        Each page is a call with this client's own address and credentials; errors are those of languages.
        """
        at: Any = UNSET
        while True:
            page = self.languages(cursor=at)
            for item in page.results:
                yield item
            at = next_value(page.next_, "cursor", at)
            if isinstance(at, Unset):
                return

    def timezones(
        self,
        *,
        cursor: str | Unset = UNSET,
    ) -> TimezonePage:
        """List the time zones.

        Answers one page of the time zones that an organization can be set to.

        Args:
            cursor: Place in the collection, taken from the `cursor` of the `next` or `previous` URL of
                another page. Opaque; one that cannot be used is answered with 404.

        Raises:
            ApiError: the API refused; documented here: 401, 403, 404.
            TransportError: no answer came.
            ResponseParseError: the answer is not as described.

        Evidence: documented (seeds/001_40dc0d1c7dffec39.txt, reference/giosg-live/reference_data.md)
        """
        return call(
            self._client,
            "listTimezones",
            list_timezones.sync_detailed,
            cursor=cursor,
        )

    def iter_timezones(
        self,
    ) -> Iterator[Timezone]:
        """Every item of timezones, page by page.

        Each page is a call with this client's own address and credentials; errors are those of timezones.
        """
        at: Any = UNSET
        while True:
            page = self.timezones(cursor=at)
            for item in page.results:
                yield item
            at = next_value(page.next_, "cursor", at)
            if isinstance(at, Unset):
                return

    def currencies(
        self,
        *,
        cursor: str | Unset = UNSET,
    ) -> CurrencyPage:
        """List the currencies.

        Answers one page of currencies. No public page says which attributes a currency has, so expect any
        and rely on none.

        Args:
            cursor: Place in the collection, taken from the `cursor` of the `next` or `previous` URL of
                another page. Opaque; one that cannot be used is answered with 404.

        Raises:
            ApiError: the API refused; documented here: 401, 403, 404.
            TransportError: no answer came.
            ResponseParseError: the answer is not as described.

        Evidence: documented (seeds/001_40dc0d1c7dffec39.txt, reference/giosg-live/reference_data.md)
        """
        return call(
            self._client,
            "listCurrencies",
            list_currencies.sync_detailed,
            cursor=cursor,
        )

    def iter_currencies(
        self,
    ) -> Iterator[Currency]:
        """Every item of currencies, page by page.

        Each page is a call with this client's own address and credentials; errors are those of currencies.
        """
        at: Any = UNSET
        while True:
            page = self.currencies(cursor=at)
            for item in page.results:
                yield item
            at = next_value(page.next_, "cursor", at)
            if isinstance(at, Unset):
                return

    def endpoints(
        self,
        *,
        cursor: str | Unset = UNSET,
    ) -> EndpointPage:
        """List the endpoints of the API.

        Answers one page of the endpoints, with the methods that each supports and the permissions that each
        method asks for. It covers the whole API, more than this document does.

        Args:
            cursor: Place in the collection, taken from the `cursor` of the `next` or `previous` URL of
                another page. Opaque; one that cannot be used is answered with 404.

        Raises:
            ApiError: the API refused; documented here: 401, 403, 404.
            TransportError: no answer came.
            ResponseParseError: the answer is not as described.

        Evidence: documented (seeds/001_40dc0d1c7dffec39.txt, reference/giosg-live/reference_data.md)
        """
        return call(
            self._client,
            "listEndpoints",
            list_endpoints.sync_detailed,
            cursor=cursor,
        )

    def iter_endpoints(
        self,
    ) -> Iterator[Endpoint]:
        """Every item of endpoints, page by page.

        Each page is a call with this client's own address and credentials; errors are those of endpoints.
        """
        at: Any = UNSET
        while True:
            page = self.endpoints(cursor=at)
            for item in page.results:
                yield item
            at = next_value(page.next_, "cursor", at)
            if isinstance(at, Unset):
                return


class Giosg:
    """giosg Live HTTP API.

    Refused calls raise an `errors.ApiError`; passing faults of idempotent calls are tried again `max_retries` times.
    Close the client when it is done with, or use it as a context manager.

    Attributes:
        client: the client for the generated functions of `giosg_client.api`.
        users: The people of an organization, and the user behind the credentials.
        teams: Groups of users of one organization.
        organizations: The organization itself.
        reference_data: Languages, time zones, currencies, and the list of endpoints.
    """

    def __init__(
        self,
        token: str | None = None,
        *,
        access_token: str | None = None,
        base_url: str = BASE_URL,
        timeout: float = 30.0,
        max_retries: int = 2,
        transport: httpx.BaseTransport | None = None,
    ) -> None:
        """Make a client.

        Args:
            token: API token, made in the console.
            access_token: OAuth2 access token, instead of an API token.
            base_url: another server, such as a mock.
            timeout: seconds to wait for the server, at each step of a call.
            max_retries: further tries after a passing fault.
            transport: what carries requests, instead of the network.

        Raises:
            ConfigurationError: a credential or the address is missing or contradictory.
        """
        if bool(token) == bool(access_token):
            raise ConfigurationError("give either token (an API token) or access_token (OAuth2)")
        auth = TokenAuth("Token" if token else "Bearer", token or access_token or "", base_url)
        inner = transport or httpx.HTTPTransport()
        self._base_url = base_url
        self.client = Client(
            base_url=base_url,
            headers={"Accept": "application/json", "User-Agent": USER_AGENT},
            timeout=httpx.Timeout(timeout),
            httpx_args={"auth": auth, "transport": RetryTransport(inner, max_retries)},
        )
        self.users = Users(self.client)
        self.teams = Teams(self.client)
        self.organizations = Organizations(self.client)
        self.reference_data = ReferenceData(self.client)

    @classmethod
    def from_env(cls, environment: Mapping[str, str] | None = None, **options: Any) -> Self:
        """Make a client from GIOSG_API_TOKEN or GIOSG_ACCESS_TOKEN, and GIOSG_BASE_URL if set.

        An API token wins over an access token. `options` go to the constructor.

        Raises:
            ConfigurationError: neither token is set.
        """
        if token := setting(environment, "GIOSG_API_TOKEN"):
            options["token"] = token
        else:
            options["access_token"] = required(environment, "GIOSG_API_TOKEN", "GIOSG_ACCESS_TOKEN")
        if base_url := setting(environment, "GIOSG_BASE_URL"):
            options.setdefault("base_url", base_url)
        return cls(**options)

    def __repr__(self) -> str:
        return f"Giosg(base_url={self._base_url!r})"

    def close(self) -> None:
        """Close the connections."""
        self.client.get_httpx_client().close()

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *exception: object) -> None:
        self.close()


class AsyncUsers:
    """The people of an organization, and the user behind the credentials."""

    def __init__(self, client: Client) -> None:
        self._client = client

    async def me(
        self,
    ) -> User:
        """Read the current user.

        Answers the user whom the credentials belong to. Works with any valid credentials and whatever
        products are enabled, so it is the request to try a token with, and the place to learn `id` and
        `organization_id` for further requests.

        Raises:
            ApiError: the API refused; documented here: 401, 403, 404.
            TransportError: no answer came.
            ResponseParseError: the answer is not as described.

        Evidence: documented (seeds/000_36381c811418385d.txt, reference/giosg-live/users.md)
        """
        return await acall(
            self._client,
            "getCurrentUser",
            get_current_user.asyncio_detailed,
        )

    async def get(
        self,
        user_id: UUID | str,
        *,
        include_deleted: bool | Unset = UNSET,
    ) -> User:
        """Read a user.

        Answers one user. A deleted user is answered with 404 unless `include_deleted` is true.

        Args:
            user_id: The user. Older text lets the word `me` stand for the current user in every method; now
                only reading `/api/v5/users/me` is documented, so learn the identifier there.
            include_deleted: Whether a deleted user is answered (`true`) rather than 404 (`false`, as without it).

        Raises:
            ApiError: the API refused; documented here: 400, 401, 403, 404.
            TransportError: no answer came.
            ResponseParseError: the answer is not as described.

        Evidence: archived (reference/giosg-live/users.md)
        """
        return await acall(
            self._client,
            "getUser",
            get_user.asyncio_detailed,
            user_id=user_id,
            include_deleted=include_deleted,
        )

    async def replace(
        self,
        user_id: UUID | str,
        body: UserWrite,
    ) -> User:
        """Replace a user.

        Sets every writable attribute of the user. An optional attribute that the body leaves out falls back
        to its default, so send back all that is to stay, or use PATCH.

        Args:
            user_id: The user. Older text lets the word `me` stand for the current user in every method; now
                only reading `/api/v5/users/me` is documented, so learn the identifier there.
            body: What to send.

        Raises:
            ApiError: the API refused; documented here: 400, 401, 403, 404, 415.
            TransportError: no answer came.
            ResponseParseError: the answer is not as described.

        Evidence: archived (reference/giosg-live/users.md, seeds/000_36381c811418385d.txt)
        """
        return await acall(
            self._client,
            "replaceUser",
            replace_user.asyncio_detailed,
            user_id=user_id,
            body=body,
        )

    async def update(
        self,
        user_id: UUID | str,
        body: UserPatch | UserForm,
    ) -> User:
        """Change a user.

        Sets the attributes that the body names and leaves the others. Takes JSON, or a flat form, in which
        nothing can be set to null.

        Args:
            user_id: The user. Older text lets the word `me` stand for the current user in every method; now
                only reading `/api/v5/users/me` is documented, so learn the identifier there.
            body: What to send.

        Raises:
            ApiError: the API refused; documented here: 400, 401, 403, 404, 415.
            TransportError: no answer came.
            ResponseParseError: the answer is not as described.

        Evidence: documented (seeds/000_36381c811418385d.txt, reference/giosg-live/users.md)
        """
        return await acall(
            self._client,
            "updateUser",
            update_user.asyncio_detailed,
            user_id=user_id,
            body=body,
        )


class AsyncTeams:
    """Groups of users of one organization."""

    def __init__(self, client: Client) -> None:
        self._client = client

    async def list(
        self,
        organization_id: UUID | str,
        *,
        ordering: str | Unset = UNSET,
        is_deleted: bool | Unset = UNSET,
        cursor: str | Unset = UNSET,
    ) -> TeamPage:
        """List the teams of an organization.

        Answers one page of the organization's teams, oldest first unless `ordering` says otherwise.

        Args:
            organization_id: The organization whose resources are meant; the caller must be allowed to see it.
            ordering: Sorting keys, the first being the primary one, separated by commas; a leading `-` turns
                the order round. Teams are sorted by `created_at` only.
            is_deleted: Lists only deleted teams (`true`) or only those that are not (`false`).
            cursor: Place in the collection, taken from the `cursor` of the `next` or `previous` URL of
                another page. Opaque; one that cannot be used is answered with 404.

        Raises:
            ApiError: the API refused; documented here: 400, 401, 403, 404.
            TransportError: no answer came.
            ResponseParseError: the answer is not as described.

        Evidence: documented (seeds/000_36381c811418385d.txt, reference/giosg-live/teams.md)
        """
        return await acall(
            self._client,
            "listTeams",
            list_teams.asyncio_detailed,
            organization_id=organization_id,
            ordering=ordering,
            is_deleted=is_deleted,
            cursor=cursor,
        )

    async def iter(
        self,
        organization_id: UUID | str,
        *,
        ordering: str | Unset = UNSET,
        is_deleted: bool | Unset = UNSET,
    ) -> AsyncIterator[Team]:
        """Every item of list, page by page.

        Each page is a call with this client's own address and credentials; errors are those of list.
        """
        at: Any = UNSET
        while True:
            page = await self.list(organization_id=organization_id, ordering=ordering, is_deleted=is_deleted, cursor=at)
            for item in page.results:
                yield item
            at = next_value(page.next_, "cursor", at)
            if isinstance(at, Unset):
                return

    async def create(
        self,
        organization_id: UUID | str,
        body: TeamWrite | TeamForm,
    ) -> Team:
        """Create a team.

        Creates a team without members. The name need not be unique.

        Args:
            organization_id: The organization whose resources are meant; the caller must be allowed to see it.
            body: What to send.

        Raises:
            ApiError: the API refused; documented here: 400, 401, 403, 404, 415.
            TransportError: no answer came.
            ResponseParseError: the answer is not as described.

        Evidence: documented (seeds/000_36381c811418385d.txt)
        """
        return await acall(
            self._client,
            "createTeam",
            create_team.asyncio_detailed,
            organization_id=organization_id,
            body=body,
        )

    async def get(
        self,
        organization_id: UUID | str,
        team_id: UUID | str,
    ) -> Team:
        """Read a team.

        Answers one team of the organization.

        Args:
            organization_id: The organization whose resources are meant; the caller must be allowed to see it.
            team_id: The team.

        Raises:
            ApiError: the API refused; documented here: 401, 403, 404.
            TransportError: no answer came.
            ResponseParseError: the answer is not as described.

        Evidence: inferred (reference/giosg-live/teams.md, seeds/000_36381c811418385d.txt)
        """
        return await acall(
            self._client,
            "getTeam",
            get_team.asyncio_detailed,
            organization_id=organization_id,
            team_id=team_id,
        )

    async def replace(
        self,
        organization_id: UUID | str,
        team_id: UUID | str,
        body: TeamWrite,
    ) -> Team:
        """Replace a team.

        Sets every writable attribute of the team.

        Args:
            organization_id: The organization whose resources are meant; the caller must be allowed to see it.
            team_id: The team.
            body: What to send.

        Raises:
            ApiError: the API refused; documented here: 400, 401, 403, 404, 415.
            TransportError: no answer came.
            ResponseParseError: the answer is not as described.

        Evidence: inferred (reference/giosg-live/teams.md, seeds/000_36381c811418385d.txt)
        """
        return await acall(
            self._client,
            "replaceTeam",
            replace_team.asyncio_detailed,
            organization_id=organization_id,
            team_id=team_id,
            body=body,
        )

    async def update(
        self,
        organization_id: UUID | str,
        team_id: UUID | str,
        body: TeamPatch,
    ) -> Team:
        """Change a team.

        Sets the attributes that the body names and leaves the others.

        Args:
            organization_id: The organization whose resources are meant; the caller must be allowed to see it.
            team_id: The team.
            body: What to send.

        Raises:
            ApiError: the API refused; documented here: 400, 401, 403, 404, 415.
            TransportError: no answer came.
            ResponseParseError: the answer is not as described.

        Evidence: inferred (reference/giosg-live/teams.md, seeds/000_36381c811418385d.txt)
        """
        return await acall(
            self._client,
            "updateTeam",
            update_team.asyncio_detailed,
            organization_id=organization_id,
            team_id=team_id,
            body=body,
        )

    async def delete(
        self,
        organization_id: UUID | str,
        team_id: UUID | str,
    ) -> None:
        """Delete a team.

        Deletes one team. It can no longer be read afterwards and is no longer listed among the live ones.

        Args:
            organization_id: The organization whose resources are meant; the caller must be allowed to see it.
            team_id: The team.

        Raises:
            ApiError: the API refused; documented here: 401, 403, 404.
            TransportError: no answer came.
            ResponseParseError: the answer is not as described.

        Evidence: documented (seeds/000_36381c811418385d.txt)
        """
        return await acall(
            self._client,
            "deleteTeam",
            delete_team.asyncio_detailed,
            organization_id=organization_id,
            team_id=team_id,
        )


class AsyncOrganizations:
    """The organization itself."""

    def __init__(self, client: Client) -> None:
        self._client = client

    async def overview(
        self,
        organization_id: UUID | str,
    ) -> OrganizationOverview:
        """Read the overview of an organization.

        Answers an object about the organization. No public page says what is in it, so expect any attribute
        and rely on none. The user needs the `reports` or the `settings` permission.

        Args:
            organization_id: The organization whose resources are meant; the caller must be allowed to see it.

        Raises:
            ApiError: the API refused; documented here: 401, 403, 404.
            TransportError: no answer came.
            ResponseParseError: the answer is not as described.

        Evidence: documented (seeds/001_40dc0d1c7dffec39.txt, reference/giosg-live/organizations.md)
        """
        return await acall(
            self._client,
            "getOrganizationOverview",
            get_organization_overview.asyncio_detailed,
            organization_id=organization_id,
        )


class AsyncReferenceData:
    """Languages, time zones, currencies, and the list of endpoints."""

    def __init__(self, client: Client) -> None:
        self._client = client

    async def languages(
        self,
        *,
        cursor: str | Unset = UNSET,
    ) -> LanguagePage:
        """List the languages.

        Answers one page of the languages that rooms, user preferences and similar settings can be set to.
        Only those with `is_ui_language` are also languages of the console.

        Args:
            cursor: Place in the collection, taken from the `cursor` of the `next` or `previous` URL of
                another page. Opaque; one that cannot be used is answered with 404.

        Raises:
            ApiError: the API refused; documented here: 401, 403, 404.
            TransportError: no answer came.
            ResponseParseError: the answer is not as described.

        Evidence: documented (seeds/001_40dc0d1c7dffec39.txt, reference/giosg-live/reference_data.md)
        """
        return await acall(
            self._client,
            "listLanguages",
            list_languages.asyncio_detailed,
            cursor=cursor,
        )

    async def iter_languages(
        self,
    ) -> AsyncIterator[Language]:
        """Every item of languages, page by page.

        Each page is a call with this client's own address and credentials; errors are those of languages.
        """
        at: Any = UNSET
        while True:
            page = await self.languages(cursor=at)
            for item in page.results:
                yield item
            at = next_value(page.next_, "cursor", at)
            if isinstance(at, Unset):
                return

    async def timezones(
        self,
        *,
        cursor: str | Unset = UNSET,
    ) -> TimezonePage:
        """List the time zones.

        Answers one page of the time zones that an organization can be set to.

        Args:
            cursor: Place in the collection, taken from the `cursor` of the `next` or `previous` URL of
                another page. Opaque; one that cannot be used is answered with 404.

        Raises:
            ApiError: the API refused; documented here: 401, 403, 404.
            TransportError: no answer came.
            ResponseParseError: the answer is not as described.

        Evidence: documented (seeds/001_40dc0d1c7dffec39.txt, reference/giosg-live/reference_data.md)
        """
        return await acall(
            self._client,
            "listTimezones",
            list_timezones.asyncio_detailed,
            cursor=cursor,
        )

    async def iter_timezones(
        self,
    ) -> AsyncIterator[Timezone]:
        """Every item of timezones, page by page.

        Each page is a call with this client's own address and credentials; errors are those of timezones.
        """
        at: Any = UNSET
        while True:
            page = await self.timezones(cursor=at)
            for item in page.results:
                yield item
            at = next_value(page.next_, "cursor", at)
            if isinstance(at, Unset):
                return

    async def currencies(
        self,
        *,
        cursor: str | Unset = UNSET,
    ) -> CurrencyPage:
        """List the currencies.

        Answers one page of currencies. No public page says which attributes a currency has, so expect any
        and rely on none.

        Args:
            cursor: Place in the collection, taken from the `cursor` of the `next` or `previous` URL of
                another page. Opaque; one that cannot be used is answered with 404.

        Raises:
            ApiError: the API refused; documented here: 401, 403, 404.
            TransportError: no answer came.
            ResponseParseError: the answer is not as described.

        Evidence: documented (seeds/001_40dc0d1c7dffec39.txt, reference/giosg-live/reference_data.md)
        """
        return await acall(
            self._client,
            "listCurrencies",
            list_currencies.asyncio_detailed,
            cursor=cursor,
        )

    async def iter_currencies(
        self,
    ) -> AsyncIterator[Currency]:
        """Every item of currencies, page by page.

        Each page is a call with this client's own address and credentials; errors are those of currencies.
        """
        at: Any = UNSET
        while True:
            page = await self.currencies(cursor=at)
            for item in page.results:
                yield item
            at = next_value(page.next_, "cursor", at)
            if isinstance(at, Unset):
                return

    async def endpoints(
        self,
        *,
        cursor: str | Unset = UNSET,
    ) -> EndpointPage:
        """List the endpoints of the API.

        Answers one page of the endpoints, with the methods that each supports and the permissions that each
        method asks for. It covers the whole API, more than this document does.

        Args:
            cursor: Place in the collection, taken from the `cursor` of the `next` or `previous` URL of
                another page. Opaque; one that cannot be used is answered with 404.

        Raises:
            ApiError: the API refused; documented here: 401, 403, 404.
            TransportError: no answer came.
            ResponseParseError: the answer is not as described.

        Evidence: documented (seeds/001_40dc0d1c7dffec39.txt, reference/giosg-live/reference_data.md)
        """
        return await acall(
            self._client,
            "listEndpoints",
            list_endpoints.asyncio_detailed,
            cursor=cursor,
        )

    async def iter_endpoints(
        self,
    ) -> AsyncIterator[Endpoint]:
        """Every item of endpoints, page by page.

        Each page is a call with this client's own address and credentials; errors are those of endpoints.
        """
        at: Any = UNSET
        while True:
            page = await self.endpoints(cursor=at)
            for item in page.results:
                yield item
            at = next_value(page.next_, "cursor", at)
            if isinstance(at, Unset):
                return


class AsyncGiosg:
    """giosg Live HTTP API.

    Refused calls raise an `errors.ApiError`; passing faults of idempotent calls are tried again `max_retries` times.
    Close the client when it is done with, or use it as an asynchronous context manager.

    Attributes:
        client: the client for the generated functions of `giosg_client.api`.
        users: The people of an organization, and the user behind the credentials.
        teams: Groups of users of one organization.
        organizations: The organization itself.
        reference_data: Languages, time zones, currencies, and the list of endpoints.
    """

    def __init__(
        self,
        token: str | None = None,
        *,
        access_token: str | None = None,
        base_url: str = BASE_URL,
        timeout: float = 30.0,
        max_retries: int = 2,
        transport: httpx.AsyncBaseTransport | None = None,
    ) -> None:
        """Make a client.

        Args:
            token: API token, made in the console.
            access_token: OAuth2 access token, instead of an API token.
            base_url: another server, such as a mock.
            timeout: seconds to wait for the server, at each step of a call.
            max_retries: further tries after a passing fault.
            transport: what carries requests, instead of the network.

        Raises:
            ConfigurationError: a credential or the address is missing or contradictory.
        """
        if bool(token) == bool(access_token):
            raise ConfigurationError("give either token (an API token) or access_token (OAuth2)")
        auth = TokenAuth("Token" if token else "Bearer", token or access_token or "", base_url)
        inner = transport or httpx.AsyncHTTPTransport()
        self._base_url = base_url
        self.client = Client(
            base_url=base_url,
            headers={"Accept": "application/json", "User-Agent": USER_AGENT},
            timeout=httpx.Timeout(timeout),
            httpx_args={"auth": auth, "transport": AsyncRetryTransport(inner, max_retries)},
        )
        self.users = AsyncUsers(self.client)
        self.teams = AsyncTeams(self.client)
        self.organizations = AsyncOrganizations(self.client)
        self.reference_data = AsyncReferenceData(self.client)

    @classmethod
    def from_env(cls, environment: Mapping[str, str] | None = None, **options: Any) -> Self:
        """Make a client from GIOSG_API_TOKEN or GIOSG_ACCESS_TOKEN, and GIOSG_BASE_URL if set.

        An API token wins over an access token. `options` go to the constructor.

        Raises:
            ConfigurationError: neither token is set.
        """
        if token := setting(environment, "GIOSG_API_TOKEN"):
            options["token"] = token
        else:
            options["access_token"] = required(environment, "GIOSG_API_TOKEN", "GIOSG_ACCESS_TOKEN")
        if base_url := setting(environment, "GIOSG_BASE_URL"):
            options.setdefault("base_url", base_url)
        return cls(**options)

    def __repr__(self) -> str:
        return f"AsyncGiosg(base_url={self._base_url!r})"

    async def aclose(self) -> None:
        """Close the connections."""
        await self.client.get_async_httpx_client().aclose()

    async def __aenter__(self) -> Self:
        return self

    async def __aexit__(self, *exception: object) -> None:
        await self.aclose()


__all__ = ["AsyncGiosg", "Giosg"]
