"""Giosg and AsyncGiosg: one attribute per resource, one method per operation."""

from __future__ import annotations

from collections.abc import AsyncIterator, Iterator, Mapping
from typing import Any, Literal, Self
from uuid import UUID

import httpx

from .api.apps import (
    list_public_apps,
)
from .api.assets import (
    create_asset,
    delete_asset,
    get_asset,
    get_quota,
    list_assets,
    replace_asset,
    update_asset,
)
from .api.brands import (
    list_brands,
)
from .api.canned_answers import (
    list_canned_answers,
)
from .api.organizations import (
    get_organization,
    get_organization_overview,
    replace_organization,
    update_organization,
)
from .api.realtime import (
    get_message_router,
)
from .api.reference_data import (
    list_currencies,
    list_endpoints,
    list_languages,
    list_timezones,
)
from .api.rooms import (
    create_room,
    delete_room,
    get_room,
    list_rooms,
    replace_room,
    update_room,
)
from .api.team_memberships import (
    create_team_membership,
    delete_team_membership,
    get_team_membership,
    list_team_memberships,
    replace_team_membership,
    update_team_membership,
)
from .api.teams import (
    create_team,
    delete_team,
    get_team,
    list_teams,
    replace_team,
    update_team,
)
from .api.teams_v5 import (
    create_team_v5,
    delete_team_v5,
    get_team_v5,
    list_teams_v5,
    replace_team_v5,
    update_team_v5,
)
from .api.tokens import (
    get_access_token,
    get_sso_access_token,
)
from .api.user_clients import (
    delete_user_client,
    replace_user_client,
)
from .api.user_preferences import (
    get_user_preferences,
    replace_user_preferences,
    update_user_preferences,
)
from .api.users import (
    get_current_user,
    get_member,
    get_user,
    list_users,
    replace_member,
    replace_user,
    update_member,
    update_user,
)
from .auth import TokenAuth
from .calls import AsyncCaller, Caller
from .client import Client
from .files import Uploadable, as_file
from .models import (
    Asset,
    AssetPage,
    AssetPatch,
    AssetUpload,
    AssetWrite,
    Brand,
    BrandPage,
    CannedAnswer,
    CannedAnswerPage,
    CodeToken,
    CodeTokenRequest,
    Currency,
    CurrencyPage,
    Endpoint,
    EndpointPage,
    Language,
    LanguagePage,
    ListAssetsOrdering,
    MessageRouter,
    Organization,
    OrganizationOverview,
    OrganizationPatch,
    OrganizationWrite,
    PublicApp,
    PublicAppPage,
    Quota,
    Room,
    RoomPage,
    RoomPatch,
    RoomReplacement,
    RoomWrite,
    SsoToken,
    SsoTokenRequest,
    Team,
    TeamForm,
    TeamMembership,
    TeamMembershipPage,
    TeamMembershipPatch,
    TeamMembershipWrite,
    TeamPage,
    TeamPatch,
    TeamV5,
    TeamV5Page,
    TeamWrite,
    Timezone,
    TimezonePage,
    User,
    UserClient,
    UserClientWrite,
    UserForm,
    UserPage,
    UserPatch,
    UserPreferences,
    UserPreferencesPatch,
    UserWrite,
)
from .network import BoundedTransport
from .pages import next_page
from .settings import (
    checked_limit,
    checked_retries,
    checked_timeout,
    checked_token,
    checked_url,
    required,
    setting,
)
from .types import UNSET, Unset

BASE_URL = "https://service.giosg.com"
ACCEPT = "application/json"
# Calls that need no credentials, and to which none are sent: methods, and patterns of their paths.
PUBLIC = (
    ("POST", r"/identity/token"),
    ("POST", r"/sso/access\-token"),
)
USER_AGENT = "giosg-client/0.1.0"


class UsersResource:
    """The people of an organization, and the user behind the credentials."""

    def __init__(self, call: Caller) -> None:
        self._call = call

    def me(
        self,
    ) -> User:
        """Read the current user.

        Answers the user whom the credentials belong to. Works with any valid credentials and whatever
        products are enabled, so it is the request to try a token with, and the place to learn `id` and
        `organization_id` for further requests.

        Raises:
            ApiError: the API refused; documented here: 401, 403, 404.
            TransportError: no answer came, or none in time.
            ResponseParseError: the answer is not as described.
            ResponseTooLargeError: the answer is larger than the client takes.
            InvalidArgumentError: an argument cannot be sent.

        Evidence: documented (seeds/000_36381c811418385d.txt, reference/giosg-live/users.md)
        """
        return self._call(
            "getCurrentUser",
            "GET",
            (200,),
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
            TransportError: no answer came, or none in time.
            ResponseParseError: the answer is not as described.
            ResponseTooLargeError: the answer is larger than the client takes.
            InvalidArgumentError: an argument cannot be sent.

        Evidence: archived (reference/giosg-live/users.md)
        """
        return self._call(
            "getUser",
            "GET",
            (200,),
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
            body: The attributes of a user that a client sets. Unknown attributes are ignored.

        Raises:
            ApiError: the API refused; documented here: 400, 401, 403, 404, 415.
            TransportError: no answer came, or none in time.
            ResponseParseError: the answer is not as described.
            ResponseTooLargeError: the answer is larger than the client takes.
            InvalidArgumentError: an argument cannot be sent.

        Evidence: archived (reference/giosg-live/users.md, seeds/000_36381c811418385d.txt)
        """
        return self._call(
            "replaceUser",
            "PUT",
            (200,),
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
            body: The attributes of a user to change; the others stay as they are. Unknown attributes are
                ignored.

        Raises:
            ApiError: the API refused; documented here: 400, 401, 403, 404, 415.
            TransportError: no answer came, or none in time.
            ResponseParseError: the answer is not as described.
            ResponseTooLargeError: the answer is larger than the client takes.
            InvalidArgumentError: an argument cannot be sent.

        Evidence: documented (seeds/000_36381c811418385d.txt, reference/giosg-live/users.md)
        """
        return self._call(
            "updateUser",
            "PATCH",
            (200,),
            update_user.sync_detailed,
            user_id=user_id,
            body=body,
        )

    def list(
        self,
        organization_id: UUID | str,
        *,
        ordering: str | Unset = UNSET,
        include_deleted: bool | Unset = UNSET,
        is_manager: bool | Unset = UNSET,
        cursor: str | Unset = UNSET,
    ) -> UserPage:
        """List the users of an organization.

        Answers one page of the organization's users, oldest first unless `ordering` says otherwise.

        Args:
            organization_id: The organization whose resources are meant; the caller must be allowed to see it.
            ordering: Sorting keys, the first being the primary one, separated by commas; a leading `-` turns
                the order round. Users are sorted by `created_at` or `email`.
            include_deleted: Whether deleted users are listed as well (`true`) or not (`false`, as without it).
            is_manager: Lists only managers (`true`) or only the others (`false`); without it, both.
            cursor: Place in the collection, taken from the `cursor` of the `next` or `previous` URL of
                another page. Opaque; one that cannot be used is answered with 404.

        Raises:
            ApiError: the API refused; documented here: 400, 401, 403, 404.
            TransportError: no answer came, or none in time.
            ResponseParseError: the answer is not as described.
            ResponseTooLargeError: the answer is larger than the client takes.
            InvalidArgumentError: an argument cannot be sent.

        Evidence: documented (reference/giosg-live/users.md, reference/giosg-live/realtime.md)
        """
        return self._call(
            "listUsers",
            "GET",
            (200,),
            list_users.sync_detailed,
            organization_id=organization_id,
            ordering=ordering,
            include_deleted=include_deleted,
            is_manager=is_manager,
            cursor=cursor,
        )

    def iter(
        self,
        organization_id: UUID | str,
        *,
        ordering: str | Unset = UNSET,
        include_deleted: bool | Unset = UNSET,
        is_manager: bool | Unset = UNSET,
    ) -> Iterator[User]:
        """Every item of `list`, page by page, the first page only when the first item is asked for.

                Each page is a call of `list` with this client's own address and credentials, and raises what that raises.

                Args:
                    organization_id: The organization whose resources are meant; the caller must be allowed to see it.
                    ordering: Sorting keys, the first being the primary one, separated by commas; a leading `-` turns
                        the order round. Users are sorted by `created_at` or `email`.
                    include_deleted: Whether deleted users are listed as well (`true`) or not (`false`, as without it).
                    is_manager: Lists only managers (`true`) or only the others (`false`); without it, both.

        Raises:
                    PaginationError: a page leads to itself or to nowhere.
        """
        at: Any = UNSET
        while True:
            page = self.list(
                organization_id=organization_id,
                ordering=ordering,
                include_deleted=include_deleted,
                is_manager=is_manager,
                cursor=at,
            )
            yield from page.results
            at = next_page(page.next_, "cursor", str, at)
            if isinstance(at, Unset):
                return

    def get_member(
        self,
        organization_id: UUID | str,
        user_id: UUID | str,
        *,
        include_deleted: bool | Unset = UNSET,
    ) -> User:
        """Read a user of an organization.

        Answers one user of the organization. One who is deleted, or belongs to another organization, is
        answered with 404; `include_deleted` brings the former back.

        Args:
            organization_id: The organization whose resources are meant; the caller must be allowed to see it.
            user_id: The user. Older text lets the word `me` stand for the current user in every method; now
                only reading `/api/v5/users/me` is documented, so learn the identifier there.
            include_deleted: Whether a deleted user is answered (`true`) rather than 404 (`false`, as without it).

        Raises:
            ApiError: the API refused; documented here: 400, 401, 403, 404.
            TransportError: no answer came, or none in time.
            ResponseParseError: the answer is not as described.
            ResponseTooLargeError: the answer is larger than the client takes.
            InvalidArgumentError: an argument cannot be sent.

        Evidence: archived (reference/giosg-live/users.md, reference/giosg-live/conventions.md)
        """
        return self._call(
            "getMember",
            "GET",
            (200,),
            get_member.sync_detailed,
            organization_id=organization_id,
            user_id=user_id,
            include_deleted=include_deleted,
        )

    def replace_member(
        self,
        organization_id: UUID | str,
        user_id: UUID | str,
        body: UserWrite,
    ) -> User:
        """Replace a user of an organization.

        Sets every writable attribute of the user. An optional attribute that the body leaves out falls back
        to its default, so send back all that is to stay, or use PATCH. Changing somebody else takes the
        `users` permission.

        Args:
            organization_id: The organization whose resources are meant; the caller must be allowed to see it.
            user_id: The user. Older text lets the word `me` stand for the current user in every method; now
                only reading `/api/v5/users/me` is documented, so learn the identifier there.
            body: The attributes of a user that a client sets. Unknown attributes are ignored.

        Raises:
            ApiError: the API refused; documented here: 400, 401, 403, 404, 415.
            TransportError: no answer came, or none in time.
            ResponseParseError: the answer is not as described.
            ResponseTooLargeError: the answer is larger than the client takes.
            InvalidArgumentError: an argument cannot be sent.

        Evidence: archived (reference/giosg-live/users.md)
        """
        return self._call(
            "replaceMember",
            "PUT",
            (200,),
            replace_member.sync_detailed,
            organization_id=organization_id,
            user_id=user_id,
            body=body,
        )

    def update_member(
        self,
        organization_id: UUID | str,
        user_id: UUID | str,
        body: UserPatch,
    ) -> User:
        """Change a user of an organization.

        Sets the attributes that the body names and leaves the others; `is_online_enabled` is what starts
        and stops serving. Changing somebody else takes the `users` permission.

        Args:
            organization_id: The organization whose resources are meant; the caller must be allowed to see it.
            user_id: The user. Older text lets the word `me` stand for the current user in every method; now
                only reading `/api/v5/users/me` is documented, so learn the identifier there.
            body: The attributes of a user to change; the others stay as they are. Unknown attributes are
                ignored.

        Raises:
            ApiError: the API refused; documented here: 400, 401, 403, 404, 415.
            TransportError: no answer came, or none in time.
            ResponseParseError: the answer is not as described.
            ResponseTooLargeError: the answer is larger than the client takes.
            InvalidArgumentError: an argument cannot be sent.

        Evidence: archived (reference/giosg-live/users.md)
        """
        return self._call(
            "updateMember",
            "PATCH",
            (200,),
            update_member.sync_detailed,
            organization_id=organization_id,
            user_id=user_id,
            body=body,
        )


class UserClientsResource:
    """Running apps, which keep their user present."""

    def __init__(self, call: Caller) -> None:
        self._call = call

    def refresh(
        self,
        organization_id: UUID | str,
        user_id: UUID | str,
        client_id: str,
        body: UserClientWrite,
    ) -> UserClient:
        """Create or refresh a client of a user.

        Keeps the user present, in the rooms that the body names, until `expires_in` seconds have passed.
        Repeat it sooner than that; the latest values win. Someone is present while at least one client is
        alive.

        Args:
            organization_id: The organization whose resources are meant; the caller must be allowed to see it.
            user_id: The user. Older text lets the word `me` stand for the current user in every method; now
                only reading `/api/v5/users/me` is documented, so learn the identifier there.
            client_id: The client, under an identifier that the caller makes up: letters, digits, `-` and `_`. A
                random UUID is advised. Anything else is answered with 400.
            body: Where and how long a client keeps its user present. Unknown attributes are ignored.

        Raises:
            ApiError: the API refused; documented here: 400, 401, 403, 404, 415.
            TransportError: no answer came, or none in time.
            ResponseParseError: the answer is not as described.
            ResponseTooLargeError: the answer is larger than the client takes.
            InvalidArgumentError: an argument cannot be sent.

        Evidence: archived (reference/giosg-live/users.md, reference/giosg-live/conventions.md)
        """
        return self._call(
            "replaceUserClient",
            "PUT",
            (
                200,
                201,
            ),
            replace_user_client.sync_detailed,
            organization_id=organization_id,
            user_id=user_id,
            client_id=client_id,
            body=body,
        )

    def delete(
        self,
        organization_id: UUID | str,
        user_id: UUID | str,
        client_id: str,
    ) -> None:
        """Expire a client of a user.

        Ends the client at once, as when a browser tab is closed. The user stays present if others are
        alive.

        Args:
            organization_id: The organization whose resources are meant; the caller must be allowed to see it.
            user_id: The user. Older text lets the word `me` stand for the current user in every method; now
                only reading `/api/v5/users/me` is documented, so learn the identifier there.
            client_id: The client, under an identifier that the caller makes up: letters, digits, `-` and `_`. A
                random UUID is advised. Anything else is answered with 400.

        Raises:
            ApiError: the API refused; documented here: 400, 401, 403, 404.
            TransportError: no answer came, or none in time.
            ResponseParseError: the answer is not as described.
            ResponseTooLargeError: the answer is larger than the client takes.
            InvalidArgumentError: an argument cannot be sent.

        Evidence: archived (reference/giosg-live/users.md, reference/giosg-live/conventions.md)
        """
        return self._call(
            "deleteUserClient",
            "DELETE",
            (204,),
            delete_user_client.sync_detailed,
            organization_id=organization_id,
            user_id=user_id,
            client_id=client_id,
        )


class UserPreferencesResource:
    """How the console behaves for a user."""

    def __init__(self, call: Caller) -> None:
        self._call = call

    def get(
        self,
        organization_id: UUID | str,
        user_id: UUID | str,
    ) -> UserPreferences:
        """Read the preferences of a user.

        Answers the preferences of one user. They come and go with the user and are private.

        Args:
            organization_id: The organization whose resources are meant; the caller must be allowed to see it.
            user_id: The user. Older text lets the word `me` stand for the current user in every method; now
                only reading `/api/v5/users/me` is documented, so learn the identifier there.

        Raises:
            ApiError: the API refused; documented here: 401, 403, 404.
            TransportError: no answer came, or none in time.
            ResponseParseError: the answer is not as described.
            ResponseTooLargeError: the answer is larger than the client takes.
            InvalidArgumentError: an argument cannot be sent.

        Evidence: archived (reference/giosg-live/users.md, reference/giosg-live/conventions.md)
        """
        return self._call(
            "getUserPreferences",
            "GET",
            (200,),
            get_user_preferences.sync_detailed,
            organization_id=organization_id,
            user_id=user_id,
        )

    def replace(
        self,
        organization_id: UUID | str,
        user_id: UUID | str,
        body: UserPreferences,
    ) -> UserPreferences:
        """Replace the preferences of a user.

        Sets all preferences; 400 if one is missing.

        Args:
            organization_id: The organization whose resources are meant; the caller must be allowed to see it.
            user_id: The user. Older text lets the word `me` stand for the current user in every method; now
                only reading `/api/v5/users/me` is documented, so learn the identifier there.
            body: How the console behaves for one user.

        Raises:
            ApiError: the API refused; documented here: 400, 401, 403, 404, 415.
            TransportError: no answer came, or none in time.
            ResponseParseError: the answer is not as described.
            ResponseTooLargeError: the answer is larger than the client takes.
            InvalidArgumentError: an argument cannot be sent.

        Evidence: archived (reference/giosg-live/users.md, reference/giosg-live/conventions.md)
        """
        return self._call(
            "replaceUserPreferences",
            "PUT",
            (200,),
            replace_user_preferences.sync_detailed,
            organization_id=organization_id,
            user_id=user_id,
            body=body,
        )

    def update(
        self,
        organization_id: UUID | str,
        user_id: UUID | str,
        body: UserPreferencesPatch,
    ) -> UserPreferences:
        """Change preferences of a user.

        Sets the preferences that the body names and leaves the others.

        Args:
            organization_id: The organization whose resources are meant; the caller must be allowed to see it.
            user_id: The user. Older text lets the word `me` stand for the current user in every method; now
                only reading `/api/v5/users/me` is documented, so learn the identifier there.
            body: The preferences to change; the others stay as they are. Unknown attributes are ignored.

        Raises:
            ApiError: the API refused; documented here: 400, 401, 403, 404, 415.
            TransportError: no answer came, or none in time.
            ResponseParseError: the answer is not as described.
            ResponseTooLargeError: the answer is larger than the client takes.
            InvalidArgumentError: an argument cannot be sent.

        Evidence: archived (reference/giosg-live/users.md, reference/giosg-live/conventions.md)
        """
        return self._call(
            "updateUserPreferences",
            "PATCH",
            (200,),
            update_user_preferences.sync_detailed,
            organization_id=organization_id,
            user_id=user_id,
            body=body,
        )


class TeamsResource:
    """Groups of users of one organization."""

    def __init__(self, call: Caller) -> None:
        self._call = call

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
            TransportError: no answer came, or none in time.
            ResponseParseError: the answer is not as described.
            ResponseTooLargeError: the answer is larger than the client takes.
            InvalidArgumentError: an argument cannot be sent.

        Evidence: documented (seeds/000_36381c811418385d.txt, reference/giosg-live/teams.md)
        """
        return self._call(
            "listTeams",
            "GET",
            (200,),
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
        """Every item of `list`, page by page, the first page only when the first item is asked for.

                Each page is a call of `list` with this client's own address and credentials, and raises what that raises.

                Args:
                    organization_id: The organization whose resources are meant; the caller must be allowed to see it.
                    ordering: Sorting keys, the first being the primary one, separated by commas; a leading `-` turns
                        the order round. Teams are sorted by `created_at` only.
                    is_deleted: Lists only deleted teams (`true`) or only those that are not (`false`).

        Raises:
                    PaginationError: a page leads to itself or to nowhere.
        """
        at: Any = UNSET
        while True:
            page = self.list(organization_id=organization_id, ordering=ordering, is_deleted=is_deleted, cursor=at)
            yield from page.results
            at = next_page(page.next_, "cursor", str, at)
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
            body: The attributes of a team that a client sets. Unknown attributes are ignored.

        Raises:
            ApiError: the API refused; documented here: 400, 401, 403, 404, 415.
            TransportError: no answer came, or none in time.
            ResponseParseError: the answer is not as described.
            ResponseTooLargeError: the answer is larger than the client takes.
            InvalidArgumentError: an argument cannot be sent.

        Evidence: documented (seeds/000_36381c811418385d.txt)
        """
        return self._call(
            "createTeam",
            "POST",
            (201,),
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
            TransportError: no answer came, or none in time.
            ResponseParseError: the answer is not as described.
            ResponseTooLargeError: the answer is larger than the client takes.
            InvalidArgumentError: an argument cannot be sent.

        Evidence: inferred (reference/giosg-live/teams.md, seeds/000_36381c811418385d.txt)
        """
        return self._call(
            "getTeam",
            "GET",
            (200,),
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
            body: The attributes of a team that a client sets. Unknown attributes are ignored.

        Raises:
            ApiError: the API refused; documented here: 400, 401, 403, 404, 415.
            TransportError: no answer came, or none in time.
            ResponseParseError: the answer is not as described.
            ResponseTooLargeError: the answer is larger than the client takes.
            InvalidArgumentError: an argument cannot be sent.

        Evidence: inferred (reference/giosg-live/teams.md, seeds/000_36381c811418385d.txt)
        """
        return self._call(
            "replaceTeam",
            "PUT",
            (200,),
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
            body: The attributes of a team to change; the others stay as they are.

        Raises:
            ApiError: the API refused; documented here: 400, 401, 403, 404, 415.
            TransportError: no answer came, or none in time.
            ResponseParseError: the answer is not as described.
            ResponseTooLargeError: the answer is larger than the client takes.
            InvalidArgumentError: an argument cannot be sent.

        Evidence: inferred (reference/giosg-live/teams.md, seeds/000_36381c811418385d.txt)
        """
        return self._call(
            "updateTeam",
            "PATCH",
            (200,),
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
            TransportError: no answer came, or none in time.
            ResponseParseError: the answer is not as described.
            ResponseTooLargeError: the answer is larger than the client takes.
            InvalidArgumentError: an argument cannot be sent.

        Evidence: documented (seeds/000_36381c811418385d.txt)
        """
        return self._call(
            "deleteTeam",
            "DELETE",
            (204,),
            delete_team.sync_detailed,
            organization_id=organization_id,
            team_id=team_id,
        )


class TeamMembershipsResource:
    """Who is in a team, and who administers it."""

    def __init__(self, call: Caller) -> None:
        self._call = call

    def list(
        self,
        organization_id: UUID | str,
        team_id: UUID | str,
        *,
        is_admin: bool | Unset = UNSET,
        cursor: str | Unset = UNSET,
    ) -> TeamMembershipPage:
        """List the members of a team.

        Answers one page of the memberships of an own team, the oldest first.

        Args:
            organization_id: The organization whose resources are meant; the caller must be allowed to see it.
            team_id: The team.
            is_admin: Lists only admins of the team (`true`) or only the others (`false`); without it, both.
            cursor: Place in the collection, taken from the `cursor` of the `next` or `previous` URL of
                another page. Opaque; one that cannot be used is answered with 404.

        Raises:
            ApiError: the API refused; documented here: 400, 401, 403, 404.
            TransportError: no answer came, or none in time.
            ResponseParseError: the answer is not as described.
            ResponseTooLargeError: the answer is larger than the client takes.
            InvalidArgumentError: an argument cannot be sent.

        Evidence: archived (reference/giosg-live/teams.md)
        """
        return self._call(
            "listTeamMemberships",
            "GET",
            (200,),
            list_team_memberships.sync_detailed,
            organization_id=organization_id,
            team_id=team_id,
            is_admin=is_admin,
            cursor=cursor,
        )

    def iter(
        self,
        organization_id: UUID | str,
        team_id: UUID | str,
        *,
        is_admin: bool | Unset = UNSET,
    ) -> Iterator[TeamMembership]:
        """Every item of `list`, page by page, the first page only when the first item is asked for.

                Each page is a call of `list` with this client's own address and credentials, and raises what that raises.

                Args:
                    organization_id: The organization whose resources are meant; the caller must be allowed to see it.
                    team_id: The team.
                    is_admin: Lists only admins of the team (`true`) or only the others (`false`); without it, both.

        Raises:
                    PaginationError: a page leads to itself or to nowhere.
        """
        at: Any = UNSET
        while True:
            page = self.list(organization_id=organization_id, team_id=team_id, is_admin=is_admin, cursor=at)
            yield from page.results
            at = next_page(page.next_, "cursor", str, at)
            if isinstance(at, Unset):
                return

    def get(
        self,
        organization_id: UUID | str,
        team_id: UUID | str,
        user_id: UUID | str,
    ) -> TeamMembership:
        """Read the membership of a user.

        Answers the membership of one user in an own team; 404 for one who is not in it.

        Args:
            organization_id: The organization whose resources are meant; the caller must be allowed to see it.
            team_id: The team.
            user_id: The user. Older text lets the word `me` stand for the current user in every method; now
                only reading `/api/v5/users/me` is documented, so learn the identifier there.

        Raises:
            ApiError: the API refused; documented here: 401, 403, 404.
            TransportError: no answer came, or none in time.
            ResponseParseError: the answer is not as described.
            ResponseTooLargeError: the answer is larger than the client takes.
            InvalidArgumentError: an argument cannot be sent.

        Evidence: archived (reference/giosg-live/teams.md)
        """
        return self._call(
            "getTeamMembership",
            "GET",
            (200,),
            get_team_membership.sync_detailed,
            organization_id=organization_id,
            team_id=team_id,
            user_id=user_id,
        )

    def add(
        self,
        organization_id: UUID | str,
        team_id: UUID | str,
        user_id: UUID | str,
        body: TeamMembershipWrite,
    ) -> TeamMembership:
        """Add a user to a team.

        Adds a user to a team. For one who is in it already, sets whether that user administers the team, as
        PUT does.

        Args:
            organization_id: The organization whose resources are meant; the caller must be allowed to see it.
            team_id: The team.
            user_id: The user. Older text lets the word `me` stand for the current user in every method; now
                only reading `/api/v5/users/me` is documented, so learn the identifier there.
            body: The attributes of a membership that a client sets. Unknown attributes are ignored.

        Raises:
            ApiError: the API refused; documented here: 400, 401, 403, 404, 415.
            TransportError: no answer came, or none in time.
            ResponseParseError: the answer is not as described.
            ResponseTooLargeError: the answer is larger than the client takes.
            InvalidArgumentError: an argument cannot be sent.

        Evidence: archived (reference/giosg-live/teams.md)
        """
        return self._call(
            "createTeamMembership",
            "POST",
            (
                200,
                201,
            ),
            create_team_membership.sync_detailed,
            organization_id=organization_id,
            team_id=team_id,
            user_id=user_id,
            body=body,
        )

    def put(
        self,
        organization_id: UUID | str,
        team_id: UUID | str,
        user_id: UUID | str,
        body: TeamMembershipWrite,
    ) -> TeamMembership:
        """Set the membership of a user.

        Adds a user to a team, or sets whether one who is in it administers the team.

        Args:
            organization_id: The organization whose resources are meant; the caller must be allowed to see it.
            team_id: The team.
            user_id: The user. Older text lets the word `me` stand for the current user in every method; now
                only reading `/api/v5/users/me` is documented, so learn the identifier there.
            body: The attributes of a membership that a client sets. Unknown attributes are ignored.

        Raises:
            ApiError: the API refused; documented here: 400, 401, 403, 404, 415.
            TransportError: no answer came, or none in time.
            ResponseParseError: the answer is not as described.
            ResponseTooLargeError: the answer is larger than the client takes.
            InvalidArgumentError: an argument cannot be sent.

        Evidence: archived (reference/giosg-live/teams.md)
        """
        return self._call(
            "replaceTeamMembership",
            "PUT",
            (
                200,
                201,
            ),
            replace_team_membership.sync_detailed,
            organization_id=organization_id,
            team_id=team_id,
            user_id=user_id,
            body=body,
        )

    def update(
        self,
        organization_id: UUID | str,
        team_id: UUID | str,
        user_id: UUID | str,
        body: TeamMembershipPatch,
    ) -> TeamMembership:
        """Change the membership of a user.

        Sets the attributes that the body names; 404 for a user who is not in the team.

        Args:
            organization_id: The organization whose resources are meant; the caller must be allowed to see it.
            team_id: The team.
            user_id: The user. Older text lets the word `me` stand for the current user in every method; now
                only reading `/api/v5/users/me` is documented, so learn the identifier there.
            body: The attributes of a membership to change. Unknown attributes are ignored.

        Raises:
            ApiError: the API refused; documented here: 400, 401, 403, 404, 415.
            TransportError: no answer came, or none in time.
            ResponseParseError: the answer is not as described.
            ResponseTooLargeError: the answer is larger than the client takes.
            InvalidArgumentError: an argument cannot be sent.

        Evidence: archived (reference/giosg-live/teams.md)
        """
        return self._call(
            "updateTeamMembership",
            "PATCH",
            (200,),
            update_team_membership.sync_detailed,
            organization_id=organization_id,
            team_id=team_id,
            user_id=user_id,
            body=body,
        )

    def remove(
        self,
        organization_id: UUID | str,
        team_id: UUID | str,
        user_id: UUID | str,
    ) -> None:
        """Remove a user from a team.

        Ends the membership of one user; the user stays in the organization.

        Args:
            organization_id: The organization whose resources are meant; the caller must be allowed to see it.
            team_id: The team.
            user_id: The user. Older text lets the word `me` stand for the current user in every method; now
                only reading `/api/v5/users/me` is documented, so learn the identifier there.

        Raises:
            ApiError: the API refused; documented here: 401, 403, 404.
            TransportError: no answer came, or none in time.
            ResponseParseError: the answer is not as described.
            ResponseTooLargeError: the answer is larger than the client takes.
            InvalidArgumentError: an argument cannot be sent.

        Evidence: archived (reference/giosg-live/teams.md)
        """
        return self._call(
            "deleteTeamMembership",
            "DELETE",
            (204,),
            delete_team_membership.sync_detailed,
            organization_id=organization_id,
            team_id=team_id,
            user_id=user_id,
        )


class TeamsV5Resource:
    """Teams as version 5 has them; deprecated in favour of `teams`."""

    def __init__(self, call: Caller) -> None:
        self._call = call

    def list(
        self,
        organization_id: UUID | str,
        *,
        ordering: str | Unset = UNSET,
        is_shared: bool | Unset = UNSET,
        cursor: str | Unset = UNSET,
    ) -> TeamV5Page:
        """List the teams of an organization, version 5.

        Answers one page of the organization's teams and of those that others share with it, oldest first
        unless `ordering` says otherwise. Version 6 lists the organization's teams.

        Args:
            organization_id: The organization whose resources are meant; the caller must be allowed to see it.
            ordering: Sorting keys, the first being the primary one, separated by commas; a leading `-` turns
                the order round. Teams are sorted by `created_at` only.
            is_shared: Lists only teams of other organizations (`true`) or only own ones (`false`); without it,
                both.
            cursor: Place in the collection, taken from the `cursor` of the `next` or `previous` URL of
                another page. Opaque; one that cannot be used is answered with 404.

        Raises:
            ApiError: the API refused; documented here: 400, 401, 403, 404.
            TransportError: no answer came, or none in time.
            ResponseParseError: the answer is not as described.
            ResponseTooLargeError: the answer is larger than the client takes.
            InvalidArgumentError: an argument cannot be sent.

        Evidence: documented (reference/giosg-live/teams.md)
        """
        return self._call(
            "listTeamsV5",
            "GET",
            (200,),
            list_teams_v5.sync_detailed,
            organization_id=organization_id,
            ordering=ordering,
            is_shared=is_shared,
            cursor=cursor,
        )

    def iter(
        self,
        organization_id: UUID | str,
        *,
        ordering: str | Unset = UNSET,
        is_shared: bool | Unset = UNSET,
    ) -> Iterator[TeamV5]:
        """Every item of `list`, page by page, the first page only when the first item is asked for.

                Each page is a call of `list` with this client's own address and credentials, and raises what that raises.

                Args:
                    organization_id: The organization whose resources are meant; the caller must be allowed to see it.
                    ordering: Sorting keys, the first being the primary one, separated by commas; a leading `-` turns
                        the order round. Teams are sorted by `created_at` only.
                    is_shared: Lists only teams of other organizations (`true`) or only own ones (`false`); without it,
                        both.

        Raises:
                    PaginationError: a page leads to itself or to nowhere.
        """
        at: Any = UNSET
        while True:
            page = self.list(organization_id=organization_id, ordering=ordering, is_shared=is_shared, cursor=at)
            yield from page.results
            at = next_page(page.next_, "cursor", str, at)
            if isinstance(at, Unset):
                return

    def create(
        self,
        organization_id: UUID | str,
        body: TeamWrite,
    ) -> TeamV5:
        """Create a team, version 5.

        Creates a team without members. Version 6 does the same.

        Args:
            organization_id: The organization whose resources are meant; the caller must be allowed to see it.
            body: The attributes of a team that a client sets. Unknown attributes are ignored.

        Raises:
            ApiError: the API refused; documented here: 400, 401, 403, 404, 415.
            TransportError: no answer came, or none in time.
            ResponseParseError: the answer is not as described.
            ResponseTooLargeError: the answer is larger than the client takes.
            InvalidArgumentError: an argument cannot be sent.

        Evidence: archived (reference/giosg-live/teams.md)
        """
        return self._call(
            "createTeamV5",
            "POST",
            (201,),
            create_team_v5.sync_detailed,
            organization_id=organization_id,
            body=body,
        )

    def get(
        self,
        organization_id: UUID | str,
        team_id: UUID | str,
    ) -> TeamV5:
        """Read a team, version 5.

        Answers a team of the organization, or one that is shared with it.

        Args:
            organization_id: The organization whose resources are meant; the caller must be allowed to see it.
            team_id: The team.

        Raises:
            ApiError: the API refused; documented here: 401, 403, 404.
            TransportError: no answer came, or none in time.
            ResponseParseError: the answer is not as described.
            ResponseTooLargeError: the answer is larger than the client takes.
            InvalidArgumentError: an argument cannot be sent.

        Evidence: archived (reference/giosg-live/teams.md)
        """
        return self._call(
            "getTeamV5",
            "GET",
            (200,),
            get_team_v5.sync_detailed,
            organization_id=organization_id,
            team_id=team_id,
        )

    def replace(
        self,
        organization_id: UUID | str,
        team_id: UUID | str,
        body: TeamWrite,
    ) -> TeamV5:
        """Replace a team, version 5.

        Sets every writable attribute of the team. Version 6 does the same.

        Args:
            organization_id: The organization whose resources are meant; the caller must be allowed to see it.
            team_id: The team.
            body: The attributes of a team that a client sets. Unknown attributes are ignored.

        Raises:
            ApiError: the API refused; documented here: 400, 401, 403, 404, 415.
            TransportError: no answer came, or none in time.
            ResponseParseError: the answer is not as described.
            ResponseTooLargeError: the answer is larger than the client takes.
            InvalidArgumentError: an argument cannot be sent.

        Evidence: archived (reference/giosg-live/teams.md)
        """
        return self._call(
            "replaceTeamV5",
            "PUT",
            (200,),
            replace_team_v5.sync_detailed,
            organization_id=organization_id,
            team_id=team_id,
            body=body,
        )

    def update(
        self,
        organization_id: UUID | str,
        team_id: UUID | str,
        body: TeamPatch,
    ) -> TeamV5:
        """Change a team, version 5.

        Sets the attributes that the body names and leaves the others. Version 6 does the same.

        Args:
            organization_id: The organization whose resources are meant; the caller must be allowed to see it.
            team_id: The team.
            body: The attributes of a team to change; the others stay as they are.

        Raises:
            ApiError: the API refused; documented here: 400, 401, 403, 404, 415.
            TransportError: no answer came, or none in time.
            ResponseParseError: the answer is not as described.
            ResponseTooLargeError: the answer is larger than the client takes.
            InvalidArgumentError: an argument cannot be sent.

        Evidence: archived (reference/giosg-live/teams.md)
        """
        return self._call(
            "updateTeamV5",
            "PATCH",
            (200,),
            update_team_v5.sync_detailed,
            organization_id=organization_id,
            team_id=team_id,
            body=body,
        )

    def delete(
        self,
        organization_id: UUID | str,
        team_id: UUID | str,
    ) -> None:
        """Delete a team, version 5.

        Deletes one team together with its memberships and shares. Version 6 does the same.

        Args:
            organization_id: The organization whose resources are meant; the caller must be allowed to see it.
            team_id: The team.

        Raises:
            ApiError: the API refused; documented here: 401, 403, 404.
            TransportError: no answer came, or none in time.
            ResponseParseError: the answer is not as described.
            ResponseTooLargeError: the answer is larger than the client takes.
            InvalidArgumentError: an argument cannot be sent.

        Evidence: archived (reference/giosg-live/teams.md)
        """
        return self._call(
            "deleteTeamV5",
            "DELETE",
            (204,),
            delete_team_v5.sync_detailed,
            organization_id=organization_id,
            team_id=team_id,
        )


class RoomsResource:
    """The places where visitors meet the organization's users."""

    def __init__(self, call: Caller) -> None:
        self._call = call

    def list(
        self,
        organization_id_path: UUID | str,
        *,
        ordering: str | Unset = UNSET,
        include_deleted: bool | Unset = UNSET,
        is_shared: bool | Unset = UNSET,
        organization_id_query: UUID | Unset = UNSET,
        cursor: str | Unset = UNSET,
    ) -> RoomPage:
        """List the rooms of an organization.

        Answers one page of the rooms that the organization can use, those that others share with it
        included, oldest first unless `ordering` says otherwise.

        Args:
            organization_id_path: The organization whose resources are meant; the caller must be allowed to see it.
            ordering: Sorting keys, the first being the primary one, separated by commas; a leading `-` turns
                the order round. Rooms are sorted by `created_at` only.
            include_deleted: Whether deleted rooms are listed as well (`true`) or not (`false`, as without it).
            is_shared: Lists only rooms of other organizations (`true`) or only own ones (`false`); without it,
                both.
            organization_id_query: Lists only the rooms that this organization owns.
            cursor: Place in the collection, taken from the `cursor` of the `next` or `previous` URL of
                another page. Opaque; one that cannot be used is answered with 404.

        Raises:
            ApiError: the API refused; documented here: 400, 401, 403, 404.
            TransportError: no answer came, or none in time.
            ResponseParseError: the answer is not as described.
            ResponseTooLargeError: the answer is larger than the client takes.
            InvalidArgumentError: an argument cannot be sent.

        Evidence: archived (reference/giosg-live/rooms.md)
        """
        return self._call(
            "listRooms",
            "GET",
            (200,),
            list_rooms.sync_detailed,
            organization_id_path=organization_id_path,
            ordering=ordering,
            include_deleted=include_deleted,
            is_shared=is_shared,
            organization_id_query=organization_id_query,
            cursor=cursor,
        )

    def iter(
        self,
        organization_id_path: UUID | str,
        *,
        ordering: str | Unset = UNSET,
        include_deleted: bool | Unset = UNSET,
        is_shared: bool | Unset = UNSET,
        organization_id_query: UUID | Unset = UNSET,
    ) -> Iterator[Room]:
        """Every item of `list`, page by page, the first page only when the first item is asked for.

                Each page is a call of `list` with this client's own address and credentials, and raises what that raises.

                Args:
                    organization_id_path: The organization whose resources are meant; the caller must be allowed to see it.
                    ordering: Sorting keys, the first being the primary one, separated by commas; a leading `-` turns
                        the order round. Rooms are sorted by `created_at` only.
                    include_deleted: Whether deleted rooms are listed as well (`true`) or not (`false`, as without it).
                    is_shared: Lists only rooms of other organizations (`true`) or only own ones (`false`); without it,
                        both.
                    organization_id_query: Lists only the rooms that this organization owns.

        Raises:
                    PaginationError: a page leads to itself or to nowhere.
        """
        at: Any = UNSET
        while True:
            page = self.list(
                organization_id_path=organization_id_path,
                ordering=ordering,
                include_deleted=include_deleted,
                is_shared=is_shared,
                organization_id_query=organization_id_query,
                cursor=at,
            )
            yield from page.results
            at = next_page(page.next_, "cursor", str, at)
            if isinstance(at, Unset):
                return

    def create(
        self,
        organization_id: UUID | str,
        body: RoomWrite,
    ) -> Room:
        """Create a room.

        Creates a room for one website if the body names its `domain`, else a custom room. No two rooms may
        have the same domain, and it cannot be changed later.

        Args:
            organization_id: The organization whose resources are meant; the caller must be allowed to see it.
            body: The attributes of a new room that a client sets. Unknown attributes are ignored.

        Raises:
            ApiError: the API refused; documented here: 400, 401, 403, 404, 415.
            TransportError: no answer came, or none in time.
            ResponseParseError: the answer is not as described.
            ResponseTooLargeError: the answer is larger than the client takes.
            InvalidArgumentError: an argument cannot be sent.

        Evidence: archived (reference/giosg-live/rooms.md)
        """
        return self._call(
            "createRoom",
            "POST",
            (201,),
            create_room.sync_detailed,
            organization_id=organization_id,
            body=body,
        )

    def get(
        self,
        organization_id: UUID | str,
        room_id: UUID | str,
        *,
        include_deleted: bool | Unset = UNSET,
    ) -> Room:
        """Read a room.

        Answers a room of the organization, or one that is shared with it. A deleted room is answered with
        404 unless `include_deleted` is true.

        Args:
            organization_id: The organization whose resources are meant; the caller must be allowed to see it.
            room_id: The room.
            include_deleted: Whether a deleted room is answered (`true`) rather than 404 (`false`, as without it).

        Raises:
            ApiError: the API refused; documented here: 400, 401, 403, 404.
            TransportError: no answer came, or none in time.
            ResponseParseError: the answer is not as described.
            ResponseTooLargeError: the answer is larger than the client takes.
            InvalidArgumentError: an argument cannot be sent.

        Evidence: archived (reference/giosg-live/rooms.md)
        """
        return self._call(
            "getRoom",
            "GET",
            (200,),
            get_room.sync_detailed,
            organization_id=organization_id,
            room_id=room_id,
            include_deleted=include_deleted,
        )

    def replace(
        self,
        organization_id: UUID | str,
        room_id: UUID | str,
        body: RoomReplacement,
    ) -> Room:
        """Replace a room.

        Sets the name and the language of an own room. A language that the body leaves out falls back to
        `en`; the domain stays what it is.

        Args:
            organization_id: The organization whose resources are meant; the caller must be allowed to see it.
            room_id: The room.
            body: The attributes of a room that a client sets. Unknown attributes, the domain too, are
                ignored.

        Raises:
            ApiError: the API refused; documented here: 400, 401, 403, 404, 415.
            TransportError: no answer came, or none in time.
            ResponseParseError: the answer is not as described.
            ResponseTooLargeError: the answer is larger than the client takes.
            InvalidArgumentError: an argument cannot be sent.

        Evidence: archived (reference/giosg-live/rooms.md, reference/giosg-live/conventions.md)
        """
        return self._call(
            "replaceRoom",
            "PUT",
            (200,),
            replace_room.sync_detailed,
            organization_id=organization_id,
            room_id=room_id,
            body=body,
        )

    def update(
        self,
        organization_id: UUID | str,
        room_id: UUID | str,
        body: RoomPatch,
    ) -> Room:
        """Change a room.

        Sets the attributes of an own room that the body names and leaves the others.

        Args:
            organization_id: The organization whose resources are meant; the caller must be allowed to see it.
            room_id: The room.
            body: The attributes of a room to change; the others stay as they are. Unknown attributes are
                ignored.

        Raises:
            ApiError: the API refused; documented here: 400, 401, 403, 404, 415.
            TransportError: no answer came, or none in time.
            ResponseParseError: the answer is not as described.
            ResponseTooLargeError: the answer is larger than the client takes.
            InvalidArgumentError: an argument cannot be sent.

        Evidence: archived (reference/giosg-live/rooms.md)
        """
        return self._call(
            "updateRoom",
            "PATCH",
            (200,),
            update_room.sync_detailed,
            organization_id=organization_id,
            room_id=room_id,
            body=body,
        )

    def delete(
        self,
        organization_id: UUID | str,
        room_id: UUID | str,
    ) -> None:
        """Delete a room.

        Deletes an own room and ends its shares. Its statistics are kept. There is no way back.

        Args:
            organization_id: The organization whose resources are meant; the caller must be allowed to see it.
            room_id: The room.

        Raises:
            ApiError: the API refused; documented here: 401, 403, 404.
            TransportError: no answer came, or none in time.
            ResponseParseError: the answer is not as described.
            ResponseTooLargeError: the answer is larger than the client takes.
            InvalidArgumentError: an argument cannot be sent.

        Evidence: archived (reference/giosg-live/rooms.md)
        """
        return self._call(
            "deleteRoom",
            "DELETE",
            (204,),
            delete_room.sync_detailed,
            organization_id=organization_id,
            room_id=room_id,
        )


class CannedAnswersResource:
    """Prepared messages."""

    def __init__(self, call: Caller) -> None:
        self._call = call

    def list(
        self,
        user_id: UUID | str,
        room_id: UUID | str,
        *,
        ordering: str | Unset = UNSET,
        cursor: str | Unset = UNSET,
    ) -> CannedAnswerPage:
        """List the canned answers for a user in a room.

        Answers one page of the prepared messages of the organization, oldest first unless `ordering` says
        otherwise. The room decides what `room_count` counts.

        Args:
            user_id: The user. Older text lets the word `me` stand for the current user in every method; now
                only reading `/api/v5/users/me` is documented, so learn the identifier there.
            room_id: The room.
            ordering: Sorting keys, the first being the primary one, separated by commas; a leading `-` turns
                the order round. Canned answers are sorted by `created_at`, `updated_at` or
                `organization_count`.
            cursor: Place in the collection, taken from the `cursor` of the `next` or `previous` URL of
                another page. Opaque; one that cannot be used is answered with 404.

        Raises:
            ApiError: the API refused; documented here: 400, 401, 403, 404.
            TransportError: no answer came, or none in time.
            ResponseParseError: the answer is not as described.
            ResponseTooLargeError: the answer is larger than the client takes.
            InvalidArgumentError: an argument cannot be sent.

        Evidence: documented (reference/giosg-live/canned_answers.md)
        """
        return self._call(
            "listCannedAnswers",
            "GET",
            (200,),
            list_canned_answers.sync_detailed,
            user_id=user_id,
            room_id=room_id,
            ordering=ordering,
            cursor=cursor,
        )

    def iter(
        self,
        user_id: UUID | str,
        room_id: UUID | str,
        *,
        ordering: str | Unset = UNSET,
    ) -> Iterator[CannedAnswer]:
        """Every item of `list`, page by page, the first page only when the first item is asked for.

                Each page is a call of `list` with this client's own address and credentials, and raises what that raises.

                Args:
                    user_id: The user. Older text lets the word `me` stand for the current user in every method; now
                        only reading `/api/v5/users/me` is documented, so learn the identifier there.
                    room_id: The room.
                    ordering: Sorting keys, the first being the primary one, separated by commas; a leading `-` turns
                        the order round. Canned answers are sorted by `created_at`, `updated_at` or
                        `organization_count`.

        Raises:
                    PaginationError: a page leads to itself or to nowhere.
        """
        at: Any = UNSET
        while True:
            page = self.list(user_id=user_id, room_id=room_id, ordering=ordering, cursor=at)
            yield from page.results
            at = next_page(page.next_, "cursor", str, at)
            if isinstance(at, Unset):
                return


class BrandsResource:
    """How the visitors' side looks."""

    def __init__(self, call: Caller) -> None:
        self._call = call

    def list(
        self,
        organization_id: UUID | str,
        *,
        cursor: str | Unset = UNSET,
    ) -> BrandPage:
        """List the brands of an organization.

        Answers one page of the organization's brands. A brand says how chat windows look on mobile devices;
        the settings of a room name the one that it uses.

        Args:
            organization_id: The organization whose resources are meant; the caller must be allowed to see it.
            cursor: Place in the collection, taken from the `cursor` of the `next` or `previous` URL of
                another page. Opaque; one that cannot be used is answered with 404.

        Raises:
            ApiError: the API refused; documented here: 401, 403, 404.
            TransportError: no answer came, or none in time.
            ResponseParseError: the answer is not as described.
            ResponseTooLargeError: the answer is larger than the client takes.
            InvalidArgumentError: an argument cannot be sent.

        Evidence: documented (reference/giosg-live/brands.md)
        """
        return self._call(
            "listBrands",
            "GET",
            (200,),
            list_brands.sync_detailed,
            organization_id=organization_id,
            cursor=cursor,
        )

    def iter(
        self,
        organization_id: UUID | str,
    ) -> Iterator[Brand]:
        """Every item of `list`, page by page, the first page only when the first item is asked for.

                Each page is a call of `list` with this client's own address and credentials, and raises what that raises.

                Args:
                    organization_id: The organization whose resources are meant; the caller must be allowed to see it.

        Raises:
                    PaginationError: a page leads to itself or to nowhere.
        """
        at: Any = UNSET
        while True:
            page = self.list(organization_id=organization_id, cursor=at)
            yield from page.results
            at = next_page(page.next_, "cursor", str, at)
            if isinstance(at, Unset):
                return


class AppsResource:
    """Extensions of giosg."""

    def __init__(self, call: Caller) -> None:
        self._call = call

    def public(
        self,
        *,
        cursor: str | Unset = UNSET,
    ) -> PublicAppPage:
        """List public apps.

        Answers one page of the apps that their owners have made available to anyone, newest first.

        Args:
            cursor: Place in the collection, taken from the `cursor` of the `next` or `previous` URL of
                another page. Opaque; one that cannot be used is answered with 404.

        Raises:
            ApiError: the API refused; documented here: 401, 403, 404.
            TransportError: no answer came, or none in time.
            ResponseParseError: the answer is not as described.
            ResponseTooLargeError: the answer is larger than the client takes.
            InvalidArgumentError: an argument cannot be sent.

        Evidence: documented (reference/giosg-live/apps.md)
        """
        return self._call(
            "listPublicApps",
            "GET",
            (200,),
            list_public_apps.sync_detailed,
            cursor=cursor,
        )

    def iter_public(
        self,
    ) -> Iterator[PublicApp]:
        """Every item of `public`, page by page, the first page only when the first item is asked for.

        Each page is a call of `public` with this client's own address and credentials, and raises what that raises.

        Raises:
            PaginationError: a page leads to itself or to nowhere.
        """
        at: Any = UNSET
        while True:
            page = self.public(cursor=at)
            yield from page.results
            at = next_page(page.next_, "cursor", str, at)
            if isinstance(at, Unset):
                return


class AssetsResource:
    """Uploaded files, and the space that they take."""

    def __init__(self, call: Caller) -> None:
        self._call = call

    def list(
        self,
        organization_id: UUID | str,
        *,
        ordering: ListAssetsOrdering | Unset = UNSET,
        cursor: str | Unset = UNSET,
    ) -> AssetPage:
        """List the assets of an organization.

        Answers one page of the organization's files, oldest first unless `ordering` says otherwise. The
        list is for members of the organization, while what a file holds is public for everybody who knows
        its `url`.

        Args:
            organization_id: The organization whose resources are meant; the caller must be allowed to see it.
            ordering: Whether the oldest asset (`created_at`) or the newest one (`-created_at`) comes first.
            cursor: Place in the collection, taken from the `cursor` of the `next` or `previous` URL of
                another page. Opaque; one that cannot be used is answered with 404.

        Raises:
            ApiError: the API refused; documented here: 400, 401, 403, 404.
            TransportError: no answer came, or none in time.
            ResponseParseError: the answer is not as described.
            ResponseTooLargeError: the answer is larger than the client takes.
            InvalidArgumentError: an argument cannot be sent.

        Evidence: archived (reference/giosg-live/assets.md)
        """
        return self._call(
            "listAssets",
            "GET",
            (200,),
            list_assets.sync_detailed,
            organization_id=organization_id,
            ordering=ordering,
            cursor=cursor,
        )

    def iter(
        self,
        organization_id: UUID | str,
        *,
        ordering: ListAssetsOrdering | Unset = UNSET,
    ) -> Iterator[Asset]:
        """Every item of `list`, page by page, the first page only when the first item is asked for.

                Each page is a call of `list` with this client's own address and credentials, and raises what that raises.

                Args:
                    organization_id: The organization whose resources are meant; the caller must be allowed to see it.
                    ordering: Whether the oldest asset (`created_at`) or the newest one (`-created_at`) comes first.

        Raises:
                    PaginationError: a page leads to itself or to nowhere.
        """
        at: Any = UNSET
        while True:
            page = self.list(organization_id=organization_id, ordering=ordering, cursor=at)
            yield from page.results
            at = next_page(page.next_, "cursor", str, at)
            if isinstance(at, Unset):
                return

    def upload(
        self,
        organization_id: UUID | str,
        *,
        upload: Uploadable,
        name: str | Unset = UNSET,
        description: str | Unset = UNSET,
    ) -> Asset:
        """Upload a file.

        Stores a file. The body is `multipart/form-data`: the part `upload` holds the file and must have a
        file name; `name` and `description` are parts of plain text. A file for which there is no space left
        is refused with 400; `GET /api/v5/orgs/{organization_id}/quota` tells how much there is.

        Args:
            organization_id: The organization whose resources are meant; the caller must be allowed to see it.
            upload: The file, with its file name; a `Content-Type` of the part is kept as that of the file.
                Give bytes, a path, a file that is open for reading bytes, or a `File`, which can carry a
                name.
            name: What people call the file; the file name if it is left out.
            description: What the file is for.

        Raises:
            ApiError: the API refused; documented here: 400, 401, 403, 404, 415.
            TransportError: no answer came, or none in time.
            ResponseParseError: the answer is not as described.
            ResponseTooLargeError: the answer is larger than the client takes.
            InvalidArgumentError: an argument cannot be sent.
            OSError: a file cannot be opened or read.

        Evidence: archived (reference/giosg-live/assets.md)
        """
        return self._call(
            "createAsset",
            "POST",
            (201,),
            create_asset.sync_detailed,
            organization_id=organization_id,
            body=AssetUpload(upload=as_file(upload), name=name, description=description),
        )

    def get(
        self,
        organization_id: UUID | str,
        asset_id: UUID | str,
    ) -> Asset:
        """Read an asset.

        Answers what is known about a file; the file itself is at its `url`.

        Args:
            organization_id: The organization whose resources are meant; the caller must be allowed to see it.
            asset_id: The asset that is meant.

        Raises:
            ApiError: the API refused; documented here: 401, 403, 404.
            TransportError: no answer came, or none in time.
            ResponseParseError: the answer is not as described.
            ResponseTooLargeError: the answer is larger than the client takes.
            InvalidArgumentError: an argument cannot be sent.

        Evidence: archived (reference/giosg-live/assets.md)
        """
        return self._call(
            "getAsset",
            "GET",
            (200,),
            get_asset.sync_detailed,
            organization_id=organization_id,
            asset_id=asset_id,
        )

    def replace(
        self,
        organization_id: UUID | str,
        asset_id: UUID | str,
        body: AssetWrite,
    ) -> Asset:
        """Replace what is said about an asset.

        Replaces name, description and charset; what the body leaves out goes back to its default. The file
        itself cannot be replaced.

        Args:
            organization_id: The organization whose resources are meant; the caller must be allowed to see it.
            asset_id: The asset that is meant.
            body: What can be said about a file, as a whole.

        Raises:
            ApiError: the API refused; documented here: 400, 401, 403, 404, 415.
            TransportError: no answer came, or none in time.
            ResponseParseError: the answer is not as described.
            ResponseTooLargeError: the answer is larger than the client takes.
            InvalidArgumentError: an argument cannot be sent.

        Evidence: archived (reference/giosg-live/assets.md)
        """
        return self._call(
            "replaceAsset",
            "PUT",
            (200,),
            replace_asset.sync_detailed,
            organization_id=organization_id,
            asset_id=asset_id,
            body=body,
        )

    def update(
        self,
        organization_id: UUID | str,
        asset_id: UUID | str,
        body: AssetPatch,
    ) -> Asset:
        """Change what is said about an asset.

        Sets what the body names and leaves the rest. The file itself cannot be changed.

        Args:
            organization_id: The organization whose resources are meant; the caller must be allowed to see it.
            asset_id: The asset that is meant.
            body: What is to be said about a file from now on.

        Raises:
            ApiError: the API refused; documented here: 400, 401, 403, 404, 415.
            TransportError: no answer came, or none in time.
            ResponseParseError: the answer is not as described.
            ResponseTooLargeError: the answer is larger than the client takes.
            InvalidArgumentError: an argument cannot be sent.

        Evidence: archived (reference/giosg-live/assets.md)
        """
        return self._call(
            "updateAsset",
            "PATCH",
            (200,),
            update_asset.sync_detailed,
            organization_id=organization_id,
            asset_id=asset_id,
            body=body,
        )

    def delete(
        self,
        organization_id: UUID | str,
        asset_id: UUID | str,
    ) -> None:
        """Delete an asset.

        Deletes the file and what is known about it, and gives its space back.

        Args:
            organization_id: The organization whose resources are meant; the caller must be allowed to see it.
            asset_id: The asset that is meant.

        Raises:
            ApiError: the API refused; documented here: 401, 403, 404.
            TransportError: no answer came, or none in time.
            ResponseParseError: the answer is not as described.
            ResponseTooLargeError: the answer is larger than the client takes.
            InvalidArgumentError: an argument cannot be sent.

        Evidence: archived (reference/giosg-live/assets.md)
        """
        return self._call(
            "deleteAsset",
            "DELETE",
            (204,),
            delete_asset.sync_detailed,
            organization_id=organization_id,
            asset_id=asset_id,
        )

    def quota(
        self,
        organization_id: UUID | str,
    ) -> Quota:
        """Read the storage quota.

        Answers how much space the organization's assets take, how much they may take, and what is left.

        Args:
            organization_id: The organization whose resources are meant; the caller must be allowed to see it.

        Raises:
            ApiError: the API refused; documented here: 401, 403, 404.
            TransportError: no answer came, or none in time.
            ResponseParseError: the answer is not as described.
            ResponseTooLargeError: the answer is larger than the client takes.
            InvalidArgumentError: an argument cannot be sent.

        Evidence: archived (reference/giosg-live/assets.md)
        """
        return self._call(
            "getQuota",
            "GET",
            (200,),
            get_quota.sync_detailed,
            organization_id=organization_id,
        )


class TokensResource:
    """Access tokens for apps, by OAuth2 and single sign-on."""

    def __init__(self, call: Caller) -> None:
        self._call = call

    def exchange_code(
        self,
        *,
        code: str,
        client_id: UUID | str,
        client_secret: str,
        grant_type: Literal["authorization_code"] = "authorization_code",
    ) -> CodeToken:
        """Exchange an authorization code for an access token.

        The second step of OAuth2's authorization code flow. Needs no `Authorization` header: the app proves
        itself by its secret in the form. A code can be used once and for a short time. Apps that giosg
        launches get their code in the launch itself (`app_user_code`), others by sending the user's browser
        to `/identity/authorize` (see the security scheme `oauth2`).

        Args:
            code: The authorization code.
            client_id: Identifier of the app.
            client_secret: Secret of the app.
            grant_type: What is given for the token; an authorization code is the only thing that was seen.

        Raises:
            ApiError: the API refused; documented here: 400, 415.
            TransportError: no answer came, or none in time.
            ResponseParseError: the answer is not as described.
            ResponseTooLargeError: the answer is larger than the client takes.
            InvalidArgumentError: an argument cannot be sent.

        Evidence: observed (reference/giosg-other/oauth2.md)
        """
        return self._call(
            "getAccessToken",
            "POST",
            (200,),
            get_access_token.sync_detailed,
            body=CodeTokenRequest(code=code, client_id=client_id, client_secret=client_secret, grant_type=grant_type),
        )

    def sso(
        self,
        *,
        email: str,
        organization_id: UUID | str,
        client_id: UUID | str,
        client_secret: str,
        first_name: str,
        last_name: str,
        permissions: str,
    ) -> SsoToken:
        """Get an access token for a user whom the app vouches for.

        Single sign-on of giosg apps: the app names a user, who enters no giosg password, and proves itself
        by its secret in the form. Needs no `Authorization` header.

        Args:
            email: E-mail address of the user.
            organization_id: Identifier of the user's organization.
            client_id: Identifier of the app.
            client_secret: Secret of the app.
            first_name: First name of the user.
            last_name: Last name of the user.
            permissions: What the token may do, separated by blanks; `settings`, `users` and `reports` are known.

        Raises:
            ApiError: the API refused; documented here: 400, 415.
            TransportError: no answer came, or none in time.
            ResponseParseError: the answer is not as described.
            ResponseTooLargeError: the answer is larger than the client takes.
            InvalidArgumentError: an argument cannot be sent.

        Evidence: observed (reference/giosg-other/oauth2.md)
        """
        return self._call(
            "getSsoAccessToken",
            "POST",
            (200,),
            get_sso_access_token.sync_detailed,
            body=SsoTokenRequest(
                email=email,
                organization_id=organization_id,
                client_id=client_id,
                client_secret=client_secret,
                first_name=first_name,
                last_name=last_name,
                permissions=permissions,
            ),
        )


class RealtimeResource:
    """The way into the channels that tell about changes."""

    def __init__(self, call: Caller) -> None:
        self._call = call

    def message_router(
        self,
    ) -> MessageRouter:
        """Read where to listen for changes.

        Answers the address of the socket on which giosg tells about changes, and a token that opens it for
        a while. Ask again before the token expires. The protocol of the socket is not part of this
        description; a channel is the path of the endpoint whose changes it tells.

        Raises:
            ApiError: the API refused; documented here: 401, 403, 404.
            TransportError: no answer came, or none in time.
            ResponseParseError: the answer is not as described.
            ResponseTooLargeError: the answer is larger than the client takes.
            InvalidArgumentError: an argument cannot be sent.

        Evidence: archived (reference/giosg-live/realtime.md)
        """
        return self._call(
            "getMessageRouter",
            "GET",
            (200,),
            get_message_router.sync_detailed,
        )


class OrganizationsResource:
    """The organization itself."""

    def __init__(self, call: Caller) -> None:
        self._call = call

    def get(
        self,
        organization_id: UUID | str,
    ) -> Organization:
        """Read an organization.

        Answers an organization with its contact details, which other organizations may see too. Some
        attributes are there only for the caller's own organization.

        Args:
            organization_id: The organization whose resources are meant; the caller must be allowed to see it.

        Raises:
            ApiError: the API refused; documented here: 401, 403, 404.
            TransportError: no answer came, or none in time.
            ResponseParseError: the answer is not as described.
            ResponseTooLargeError: the answer is larger than the client takes.
            InvalidArgumentError: an argument cannot be sent.

        Evidence: documented (reference/giosg-live/organizations.md, reference/giosg-live/realtime.md)
        """
        return self._call(
            "getOrganization",
            "GET",
            (200,),
            get_organization.sync_detailed,
            organization_id=organization_id,
        )

    def replace(
        self,
        organization_id: UUID | str,
        body: OrganizationWrite,
    ) -> Organization:
        """Replace the details of an organization.

        Sets every writable attribute of the organization. An optional attribute that the body leaves out
        becomes null, so send back all that is to stay, or use PATCH.

        Args:
            organization_id: The organization whose resources are meant; the caller must be allowed to see it.
            body: The details of an organization that a client sets. Unknown attributes are ignored.

        Raises:
            ApiError: the API refused; documented here: 400, 401, 403, 404, 415.
            TransportError: no answer came, or none in time.
            ResponseParseError: the answer is not as described.
            ResponseTooLargeError: the answer is larger than the client takes.
            InvalidArgumentError: an argument cannot be sent.

        Evidence: archived (reference/giosg-live/organizations.md, seeds/000_36381c811418385d.txt)
        """
        return self._call(
            "replaceOrganization",
            "PUT",
            (200,),
            replace_organization.sync_detailed,
            organization_id=organization_id,
            body=body,
        )

    def update(
        self,
        organization_id: UUID | str,
        body: OrganizationPatch,
    ) -> Organization:
        """Change the details of an organization.

        Sets the attributes that the body names and leaves the others.

        Args:
            organization_id: The organization whose resources are meant; the caller must be allowed to see it.
            body: The details of an organization to change; the others stay as they are. Unknown attributes
                are ignored.

        Raises:
            ApiError: the API refused; documented here: 400, 401, 403, 404, 415.
            TransportError: no answer came, or none in time.
            ResponseParseError: the answer is not as described.
            ResponseTooLargeError: the answer is larger than the client takes.
            InvalidArgumentError: an argument cannot be sent.

        Evidence: archived (reference/giosg-live/organizations.md)
        """
        return self._call(
            "updateOrganization",
            "PATCH",
            (200,),
            update_organization.sync_detailed,
            organization_id=organization_id,
            body=body,
        )

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
            TransportError: no answer came, or none in time.
            ResponseParseError: the answer is not as described.
            ResponseTooLargeError: the answer is larger than the client takes.
            InvalidArgumentError: an argument cannot be sent.

        Evidence: documented (seeds/001_40dc0d1c7dffec39.txt, reference/giosg-live/organizations.md)
        """
        return self._call(
            "getOrganizationOverview",
            "GET",
            (200,),
            get_organization_overview.sync_detailed,
            organization_id=organization_id,
        )


class ReferenceDataResource:
    """Languages, time zones, currencies, and the list of endpoints."""

    def __init__(self, call: Caller) -> None:
        self._call = call

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
            TransportError: no answer came, or none in time.
            ResponseParseError: the answer is not as described.
            ResponseTooLargeError: the answer is larger than the client takes.
            InvalidArgumentError: an argument cannot be sent.

        Evidence: documented (seeds/001_40dc0d1c7dffec39.txt, reference/giosg-live/reference_data.md)
        """
        return self._call(
            "listLanguages",
            "GET",
            (200,),
            list_languages.sync_detailed,
            cursor=cursor,
        )

    def iter_languages(
        self,
    ) -> Iterator[Language]:
        """Every item of `languages`, page by page, the first page only when the first item is asked for.

        Each page is a call of `languages` with this client's own address and credentials, and raises what that raises.

        Raises:
            PaginationError: a page leads to itself or to nowhere.
        """
        at: Any = UNSET
        while True:
            page = self.languages(cursor=at)
            yield from page.results
            at = next_page(page.next_, "cursor", str, at)
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
            TransportError: no answer came, or none in time.
            ResponseParseError: the answer is not as described.
            ResponseTooLargeError: the answer is larger than the client takes.
            InvalidArgumentError: an argument cannot be sent.

        Evidence: documented (seeds/001_40dc0d1c7dffec39.txt, reference/giosg-live/reference_data.md)
        """
        return self._call(
            "listTimezones",
            "GET",
            (200,),
            list_timezones.sync_detailed,
            cursor=cursor,
        )

    def iter_timezones(
        self,
    ) -> Iterator[Timezone]:
        """Every item of `timezones`, page by page, the first page only when the first item is asked for.

        Each page is a call of `timezones` with this client's own address and credentials, and raises what that raises.

        Raises:
            PaginationError: a page leads to itself or to nowhere.
        """
        at: Any = UNSET
        while True:
            page = self.timezones(cursor=at)
            yield from page.results
            at = next_page(page.next_, "cursor", str, at)
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
            TransportError: no answer came, or none in time.
            ResponseParseError: the answer is not as described.
            ResponseTooLargeError: the answer is larger than the client takes.
            InvalidArgumentError: an argument cannot be sent.

        Evidence: documented (seeds/001_40dc0d1c7dffec39.txt, reference/giosg-live/reference_data.md)
        """
        return self._call(
            "listCurrencies",
            "GET",
            (200,),
            list_currencies.sync_detailed,
            cursor=cursor,
        )

    def iter_currencies(
        self,
    ) -> Iterator[Currency]:
        """Every item of `currencies`, page by page, the first page only when the first item is asked for.

        Each page is a call of `currencies` with this client's own address and credentials, and raises what that raises.

        Raises:
            PaginationError: a page leads to itself or to nowhere.
        """
        at: Any = UNSET
        while True:
            page = self.currencies(cursor=at)
            yield from page.results
            at = next_page(page.next_, "cursor", str, at)
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
            TransportError: no answer came, or none in time.
            ResponseParseError: the answer is not as described.
            ResponseTooLargeError: the answer is larger than the client takes.
            InvalidArgumentError: an argument cannot be sent.

        Evidence: documented (seeds/001_40dc0d1c7dffec39.txt, reference/giosg-live/reference_data.md)
        """
        return self._call(
            "listEndpoints",
            "GET",
            (200,),
            list_endpoints.sync_detailed,
            cursor=cursor,
        )

    def iter_endpoints(
        self,
    ) -> Iterator[Endpoint]:
        """Every item of `endpoints`, page by page, the first page only when the first item is asked for.

        Each page is a call of `endpoints` with this client's own address and credentials, and raises what that raises.

        Raises:
            PaginationError: a page leads to itself or to nowhere.
        """
        at: Any = UNSET
        while True:
            page = self.endpoints(cursor=at)
            yield from page.results
            at = next_page(page.next_, "cursor", str, at)
            if isinstance(at, Unset):
                return


class Giosg:
    """giosg Live HTTP API.

    Refused calls raise an `errors.ApiError`; passing faults of idempotent calls are tried again `max_retries` times.
    Redirects are not followed, so that credentials stay with the server they are for.
    Close the client when it is done with, or use it as a context manager.

    Attributes:
        client: the client for the generated functions of `giosg_client.api`, which raise `httpx` errors, do not
            try again, and return refusals as responses.
        users: The people of an organization, and the user behind the credentials.
        user_clients: Running apps, which keep their user present.
        user_preferences: How the console behaves for a user.
        teams: Groups of users of one organization.
        team_memberships: Who is in a team, and who administers it.
        teams_v5: Teams as version 5 has them; deprecated in favour of `teams`.
        rooms: The places where visitors meet the organization's users.
        canned_answers: Prepared messages.
        brands: How the visitors' side looks.
        apps: Extensions of giosg.
        assets: Uploaded files, and the space that they take.
        tokens: Access tokens for apps, by OAuth2 and single sign-on.
        realtime: The way into the channels that tell about changes.
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
        max_response_bytes: int = 100 * 1024 * 1024,
        transport: httpx.BaseTransport | None = None,
    ) -> None:
        """Make a client; nothing is sent yet.

        Args:
            token: API token, made in the console.
            access_token: OAuth2 access token, instead of an API token.
                Without either, only the calls that need no credentials can be made.
            base_url: another server, such as a mock.
            timeout: seconds that a try may take, from connecting to the last byte of the answer.
            max_retries: further tries after a passing fault.
            max_response_bytes: the largest body of an answer that is read, after decoding.
            transport: what carries requests, instead of the network and its proxies.

        Raises:
            ConfigurationError: a credential, the address or another setting is missing, malformed or contradictory.
        """
        credentials = checked_token(token, access_token, optional=True)
        self._base_url = checked_url(base_url)
        auth = TokenAuth(credentials, self._base_url, PUBLIC)
        self.client = Client(
            base_url=self._base_url,
            headers={"Accept": ACCEPT, "Accept-Encoding": "gzip, deflate", "User-Agent": USER_AGENT},
            timeout=httpx.Timeout(checked_timeout(timeout)),
            max_response_bytes=checked_limit(max_response_bytes),
            httpx_args={"auth": auth, "transport": transport or BoundedTransport(self._base_url)},
        )
        call = Caller(self.client, checked_retries(max_retries))
        self.users = UsersResource(call)
        self.user_clients = UserClientsResource(call)
        self.user_preferences = UserPreferencesResource(call)
        self.teams = TeamsResource(call)
        self.team_memberships = TeamMembershipsResource(call)
        self.teams_v5 = TeamsV5Resource(call)
        self.rooms = RoomsResource(call)
        self.canned_answers = CannedAnswersResource(call)
        self.brands = BrandsResource(call)
        self.apps = AppsResource(call)
        self.assets = AssetsResource(call)
        self.tokens = TokensResource(call)
        self.realtime = RealtimeResource(call)
        self.organizations = OrganizationsResource(call)
        self.reference_data = ReferenceDataResource(call)

    @classmethod
    def from_env(cls, environment: Mapping[str, str] | None = None, *, anonymous: bool = False, **options: Any) -> Self:
        """Make a client from GIOSG_API_TOKEN or GIOSG_ACCESS_TOKEN, and GIOSG_BASE_URL if set.

        `options` go to the constructor and win over the variables, an API token over an access token. `environment`
        stands in for `os.environ`. An `anonymous` client reads no token; it can make the calls that need no credentials.

        Raises:
            ConfigurationError: neither token is set, or see the constructor.
        """
        if not anonymous and not options.get("token") and not options.get("access_token"):
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


class AsyncUsersResource:
    """The people of an organization, and the user behind the credentials."""

    def __init__(self, call: AsyncCaller) -> None:
        self._call = call

    async def me(
        self,
    ) -> User:
        """Read the current user.

        Answers the user whom the credentials belong to. Works with any valid credentials and whatever
        products are enabled, so it is the request to try a token with, and the place to learn `id` and
        `organization_id` for further requests.

        Raises:
            ApiError: the API refused; documented here: 401, 403, 404.
            TransportError: no answer came, or none in time.
            ResponseParseError: the answer is not as described.
            ResponseTooLargeError: the answer is larger than the client takes.
            InvalidArgumentError: an argument cannot be sent.

        Evidence: documented (seeds/000_36381c811418385d.txt, reference/giosg-live/users.md)
        """
        return await self._call(
            "getCurrentUser",
            "GET",
            (200,),
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
            TransportError: no answer came, or none in time.
            ResponseParseError: the answer is not as described.
            ResponseTooLargeError: the answer is larger than the client takes.
            InvalidArgumentError: an argument cannot be sent.

        Evidence: archived (reference/giosg-live/users.md)
        """
        return await self._call(
            "getUser",
            "GET",
            (200,),
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
            body: The attributes of a user that a client sets. Unknown attributes are ignored.

        Raises:
            ApiError: the API refused; documented here: 400, 401, 403, 404, 415.
            TransportError: no answer came, or none in time.
            ResponseParseError: the answer is not as described.
            ResponseTooLargeError: the answer is larger than the client takes.
            InvalidArgumentError: an argument cannot be sent.

        Evidence: archived (reference/giosg-live/users.md, seeds/000_36381c811418385d.txt)
        """
        return await self._call(
            "replaceUser",
            "PUT",
            (200,),
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
            body: The attributes of a user to change; the others stay as they are. Unknown attributes are
                ignored.

        Raises:
            ApiError: the API refused; documented here: 400, 401, 403, 404, 415.
            TransportError: no answer came, or none in time.
            ResponseParseError: the answer is not as described.
            ResponseTooLargeError: the answer is larger than the client takes.
            InvalidArgumentError: an argument cannot be sent.

        Evidence: documented (seeds/000_36381c811418385d.txt, reference/giosg-live/users.md)
        """
        return await self._call(
            "updateUser",
            "PATCH",
            (200,),
            update_user.asyncio_detailed,
            user_id=user_id,
            body=body,
        )

    async def list(
        self,
        organization_id: UUID | str,
        *,
        ordering: str | Unset = UNSET,
        include_deleted: bool | Unset = UNSET,
        is_manager: bool | Unset = UNSET,
        cursor: str | Unset = UNSET,
    ) -> UserPage:
        """List the users of an organization.

        Answers one page of the organization's users, oldest first unless `ordering` says otherwise.

        Args:
            organization_id: The organization whose resources are meant; the caller must be allowed to see it.
            ordering: Sorting keys, the first being the primary one, separated by commas; a leading `-` turns
                the order round. Users are sorted by `created_at` or `email`.
            include_deleted: Whether deleted users are listed as well (`true`) or not (`false`, as without it).
            is_manager: Lists only managers (`true`) or only the others (`false`); without it, both.
            cursor: Place in the collection, taken from the `cursor` of the `next` or `previous` URL of
                another page. Opaque; one that cannot be used is answered with 404.

        Raises:
            ApiError: the API refused; documented here: 400, 401, 403, 404.
            TransportError: no answer came, or none in time.
            ResponseParseError: the answer is not as described.
            ResponseTooLargeError: the answer is larger than the client takes.
            InvalidArgumentError: an argument cannot be sent.

        Evidence: documented (reference/giosg-live/users.md, reference/giosg-live/realtime.md)
        """
        return await self._call(
            "listUsers",
            "GET",
            (200,),
            list_users.asyncio_detailed,
            organization_id=organization_id,
            ordering=ordering,
            include_deleted=include_deleted,
            is_manager=is_manager,
            cursor=cursor,
        )

    async def iter(
        self,
        organization_id: UUID | str,
        *,
        ordering: str | Unset = UNSET,
        include_deleted: bool | Unset = UNSET,
        is_manager: bool | Unset = UNSET,
    ) -> AsyncIterator[User]:
        """Every item of `list`, page by page, the first page only when the first item is asked for.

                Each page is a call of `list` with this client's own address and credentials, and raises what that raises.

                Args:
                    organization_id: The organization whose resources are meant; the caller must be allowed to see it.
                    ordering: Sorting keys, the first being the primary one, separated by commas; a leading `-` turns
                        the order round. Users are sorted by `created_at` or `email`.
                    include_deleted: Whether deleted users are listed as well (`true`) or not (`false`, as without it).
                    is_manager: Lists only managers (`true`) or only the others (`false`); without it, both.

        Raises:
                    PaginationError: a page leads to itself or to nowhere.
        """
        at: Any = UNSET
        while True:
            page = await self.list(
                organization_id=organization_id,
                ordering=ordering,
                include_deleted=include_deleted,
                is_manager=is_manager,
                cursor=at,
            )
            for item in page.results:
                yield item
            at = next_page(page.next_, "cursor", str, at)
            if isinstance(at, Unset):
                return

    async def get_member(
        self,
        organization_id: UUID | str,
        user_id: UUID | str,
        *,
        include_deleted: bool | Unset = UNSET,
    ) -> User:
        """Read a user of an organization.

        Answers one user of the organization. One who is deleted, or belongs to another organization, is
        answered with 404; `include_deleted` brings the former back.

        Args:
            organization_id: The organization whose resources are meant; the caller must be allowed to see it.
            user_id: The user. Older text lets the word `me` stand for the current user in every method; now
                only reading `/api/v5/users/me` is documented, so learn the identifier there.
            include_deleted: Whether a deleted user is answered (`true`) rather than 404 (`false`, as without it).

        Raises:
            ApiError: the API refused; documented here: 400, 401, 403, 404.
            TransportError: no answer came, or none in time.
            ResponseParseError: the answer is not as described.
            ResponseTooLargeError: the answer is larger than the client takes.
            InvalidArgumentError: an argument cannot be sent.

        Evidence: archived (reference/giosg-live/users.md, reference/giosg-live/conventions.md)
        """
        return await self._call(
            "getMember",
            "GET",
            (200,),
            get_member.asyncio_detailed,
            organization_id=organization_id,
            user_id=user_id,
            include_deleted=include_deleted,
        )

    async def replace_member(
        self,
        organization_id: UUID | str,
        user_id: UUID | str,
        body: UserWrite,
    ) -> User:
        """Replace a user of an organization.

        Sets every writable attribute of the user. An optional attribute that the body leaves out falls back
        to its default, so send back all that is to stay, or use PATCH. Changing somebody else takes the
        `users` permission.

        Args:
            organization_id: The organization whose resources are meant; the caller must be allowed to see it.
            user_id: The user. Older text lets the word `me` stand for the current user in every method; now
                only reading `/api/v5/users/me` is documented, so learn the identifier there.
            body: The attributes of a user that a client sets. Unknown attributes are ignored.

        Raises:
            ApiError: the API refused; documented here: 400, 401, 403, 404, 415.
            TransportError: no answer came, or none in time.
            ResponseParseError: the answer is not as described.
            ResponseTooLargeError: the answer is larger than the client takes.
            InvalidArgumentError: an argument cannot be sent.

        Evidence: archived (reference/giosg-live/users.md)
        """
        return await self._call(
            "replaceMember",
            "PUT",
            (200,),
            replace_member.asyncio_detailed,
            organization_id=organization_id,
            user_id=user_id,
            body=body,
        )

    async def update_member(
        self,
        organization_id: UUID | str,
        user_id: UUID | str,
        body: UserPatch,
    ) -> User:
        """Change a user of an organization.

        Sets the attributes that the body names and leaves the others; `is_online_enabled` is what starts
        and stops serving. Changing somebody else takes the `users` permission.

        Args:
            organization_id: The organization whose resources are meant; the caller must be allowed to see it.
            user_id: The user. Older text lets the word `me` stand for the current user in every method; now
                only reading `/api/v5/users/me` is documented, so learn the identifier there.
            body: The attributes of a user to change; the others stay as they are. Unknown attributes are
                ignored.

        Raises:
            ApiError: the API refused; documented here: 400, 401, 403, 404, 415.
            TransportError: no answer came, or none in time.
            ResponseParseError: the answer is not as described.
            ResponseTooLargeError: the answer is larger than the client takes.
            InvalidArgumentError: an argument cannot be sent.

        Evidence: archived (reference/giosg-live/users.md)
        """
        return await self._call(
            "updateMember",
            "PATCH",
            (200,),
            update_member.asyncio_detailed,
            organization_id=organization_id,
            user_id=user_id,
            body=body,
        )


class AsyncUserClientsResource:
    """Running apps, which keep their user present."""

    def __init__(self, call: AsyncCaller) -> None:
        self._call = call

    async def refresh(
        self,
        organization_id: UUID | str,
        user_id: UUID | str,
        client_id: str,
        body: UserClientWrite,
    ) -> UserClient:
        """Create or refresh a client of a user.

        Keeps the user present, in the rooms that the body names, until `expires_in` seconds have passed.
        Repeat it sooner than that; the latest values win. Someone is present while at least one client is
        alive.

        Args:
            organization_id: The organization whose resources are meant; the caller must be allowed to see it.
            user_id: The user. Older text lets the word `me` stand for the current user in every method; now
                only reading `/api/v5/users/me` is documented, so learn the identifier there.
            client_id: The client, under an identifier that the caller makes up: letters, digits, `-` and `_`. A
                random UUID is advised. Anything else is answered with 400.
            body: Where and how long a client keeps its user present. Unknown attributes are ignored.

        Raises:
            ApiError: the API refused; documented here: 400, 401, 403, 404, 415.
            TransportError: no answer came, or none in time.
            ResponseParseError: the answer is not as described.
            ResponseTooLargeError: the answer is larger than the client takes.
            InvalidArgumentError: an argument cannot be sent.

        Evidence: archived (reference/giosg-live/users.md, reference/giosg-live/conventions.md)
        """
        return await self._call(
            "replaceUserClient",
            "PUT",
            (
                200,
                201,
            ),
            replace_user_client.asyncio_detailed,
            organization_id=organization_id,
            user_id=user_id,
            client_id=client_id,
            body=body,
        )

    async def delete(
        self,
        organization_id: UUID | str,
        user_id: UUID | str,
        client_id: str,
    ) -> None:
        """Expire a client of a user.

        Ends the client at once, as when a browser tab is closed. The user stays present if others are
        alive.

        Args:
            organization_id: The organization whose resources are meant; the caller must be allowed to see it.
            user_id: The user. Older text lets the word `me` stand for the current user in every method; now
                only reading `/api/v5/users/me` is documented, so learn the identifier there.
            client_id: The client, under an identifier that the caller makes up: letters, digits, `-` and `_`. A
                random UUID is advised. Anything else is answered with 400.

        Raises:
            ApiError: the API refused; documented here: 400, 401, 403, 404.
            TransportError: no answer came, or none in time.
            ResponseParseError: the answer is not as described.
            ResponseTooLargeError: the answer is larger than the client takes.
            InvalidArgumentError: an argument cannot be sent.

        Evidence: archived (reference/giosg-live/users.md, reference/giosg-live/conventions.md)
        """
        return await self._call(
            "deleteUserClient",
            "DELETE",
            (204,),
            delete_user_client.asyncio_detailed,
            organization_id=organization_id,
            user_id=user_id,
            client_id=client_id,
        )


class AsyncUserPreferencesResource:
    """How the console behaves for a user."""

    def __init__(self, call: AsyncCaller) -> None:
        self._call = call

    async def get(
        self,
        organization_id: UUID | str,
        user_id: UUID | str,
    ) -> UserPreferences:
        """Read the preferences of a user.

        Answers the preferences of one user. They come and go with the user and are private.

        Args:
            organization_id: The organization whose resources are meant; the caller must be allowed to see it.
            user_id: The user. Older text lets the word `me` stand for the current user in every method; now
                only reading `/api/v5/users/me` is documented, so learn the identifier there.

        Raises:
            ApiError: the API refused; documented here: 401, 403, 404.
            TransportError: no answer came, or none in time.
            ResponseParseError: the answer is not as described.
            ResponseTooLargeError: the answer is larger than the client takes.
            InvalidArgumentError: an argument cannot be sent.

        Evidence: archived (reference/giosg-live/users.md, reference/giosg-live/conventions.md)
        """
        return await self._call(
            "getUserPreferences",
            "GET",
            (200,),
            get_user_preferences.asyncio_detailed,
            organization_id=organization_id,
            user_id=user_id,
        )

    async def replace(
        self,
        organization_id: UUID | str,
        user_id: UUID | str,
        body: UserPreferences,
    ) -> UserPreferences:
        """Replace the preferences of a user.

        Sets all preferences; 400 if one is missing.

        Args:
            organization_id: The organization whose resources are meant; the caller must be allowed to see it.
            user_id: The user. Older text lets the word `me` stand for the current user in every method; now
                only reading `/api/v5/users/me` is documented, so learn the identifier there.
            body: How the console behaves for one user.

        Raises:
            ApiError: the API refused; documented here: 400, 401, 403, 404, 415.
            TransportError: no answer came, or none in time.
            ResponseParseError: the answer is not as described.
            ResponseTooLargeError: the answer is larger than the client takes.
            InvalidArgumentError: an argument cannot be sent.

        Evidence: archived (reference/giosg-live/users.md, reference/giosg-live/conventions.md)
        """
        return await self._call(
            "replaceUserPreferences",
            "PUT",
            (200,),
            replace_user_preferences.asyncio_detailed,
            organization_id=organization_id,
            user_id=user_id,
            body=body,
        )

    async def update(
        self,
        organization_id: UUID | str,
        user_id: UUID | str,
        body: UserPreferencesPatch,
    ) -> UserPreferences:
        """Change preferences of a user.

        Sets the preferences that the body names and leaves the others.

        Args:
            organization_id: The organization whose resources are meant; the caller must be allowed to see it.
            user_id: The user. Older text lets the word `me` stand for the current user in every method; now
                only reading `/api/v5/users/me` is documented, so learn the identifier there.
            body: The preferences to change; the others stay as they are. Unknown attributes are ignored.

        Raises:
            ApiError: the API refused; documented here: 400, 401, 403, 404, 415.
            TransportError: no answer came, or none in time.
            ResponseParseError: the answer is not as described.
            ResponseTooLargeError: the answer is larger than the client takes.
            InvalidArgumentError: an argument cannot be sent.

        Evidence: archived (reference/giosg-live/users.md, reference/giosg-live/conventions.md)
        """
        return await self._call(
            "updateUserPreferences",
            "PATCH",
            (200,),
            update_user_preferences.asyncio_detailed,
            organization_id=organization_id,
            user_id=user_id,
            body=body,
        )


class AsyncTeamsResource:
    """Groups of users of one organization."""

    def __init__(self, call: AsyncCaller) -> None:
        self._call = call

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
            TransportError: no answer came, or none in time.
            ResponseParseError: the answer is not as described.
            ResponseTooLargeError: the answer is larger than the client takes.
            InvalidArgumentError: an argument cannot be sent.

        Evidence: documented (seeds/000_36381c811418385d.txt, reference/giosg-live/teams.md)
        """
        return await self._call(
            "listTeams",
            "GET",
            (200,),
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
        """Every item of `list`, page by page, the first page only when the first item is asked for.

                Each page is a call of `list` with this client's own address and credentials, and raises what that raises.

                Args:
                    organization_id: The organization whose resources are meant; the caller must be allowed to see it.
                    ordering: Sorting keys, the first being the primary one, separated by commas; a leading `-` turns
                        the order round. Teams are sorted by `created_at` only.
                    is_deleted: Lists only deleted teams (`true`) or only those that are not (`false`).

        Raises:
                    PaginationError: a page leads to itself or to nowhere.
        """
        at: Any = UNSET
        while True:
            page = await self.list(organization_id=organization_id, ordering=ordering, is_deleted=is_deleted, cursor=at)
            for item in page.results:
                yield item
            at = next_page(page.next_, "cursor", str, at)
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
            body: The attributes of a team that a client sets. Unknown attributes are ignored.

        Raises:
            ApiError: the API refused; documented here: 400, 401, 403, 404, 415.
            TransportError: no answer came, or none in time.
            ResponseParseError: the answer is not as described.
            ResponseTooLargeError: the answer is larger than the client takes.
            InvalidArgumentError: an argument cannot be sent.

        Evidence: documented (seeds/000_36381c811418385d.txt)
        """
        return await self._call(
            "createTeam",
            "POST",
            (201,),
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
            TransportError: no answer came, or none in time.
            ResponseParseError: the answer is not as described.
            ResponseTooLargeError: the answer is larger than the client takes.
            InvalidArgumentError: an argument cannot be sent.

        Evidence: inferred (reference/giosg-live/teams.md, seeds/000_36381c811418385d.txt)
        """
        return await self._call(
            "getTeam",
            "GET",
            (200,),
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
            body: The attributes of a team that a client sets. Unknown attributes are ignored.

        Raises:
            ApiError: the API refused; documented here: 400, 401, 403, 404, 415.
            TransportError: no answer came, or none in time.
            ResponseParseError: the answer is not as described.
            ResponseTooLargeError: the answer is larger than the client takes.
            InvalidArgumentError: an argument cannot be sent.

        Evidence: inferred (reference/giosg-live/teams.md, seeds/000_36381c811418385d.txt)
        """
        return await self._call(
            "replaceTeam",
            "PUT",
            (200,),
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
            body: The attributes of a team to change; the others stay as they are.

        Raises:
            ApiError: the API refused; documented here: 400, 401, 403, 404, 415.
            TransportError: no answer came, or none in time.
            ResponseParseError: the answer is not as described.
            ResponseTooLargeError: the answer is larger than the client takes.
            InvalidArgumentError: an argument cannot be sent.

        Evidence: inferred (reference/giosg-live/teams.md, seeds/000_36381c811418385d.txt)
        """
        return await self._call(
            "updateTeam",
            "PATCH",
            (200,),
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
            TransportError: no answer came, or none in time.
            ResponseParseError: the answer is not as described.
            ResponseTooLargeError: the answer is larger than the client takes.
            InvalidArgumentError: an argument cannot be sent.

        Evidence: documented (seeds/000_36381c811418385d.txt)
        """
        return await self._call(
            "deleteTeam",
            "DELETE",
            (204,),
            delete_team.asyncio_detailed,
            organization_id=organization_id,
            team_id=team_id,
        )


class AsyncTeamMembershipsResource:
    """Who is in a team, and who administers it."""

    def __init__(self, call: AsyncCaller) -> None:
        self._call = call

    async def list(
        self,
        organization_id: UUID | str,
        team_id: UUID | str,
        *,
        is_admin: bool | Unset = UNSET,
        cursor: str | Unset = UNSET,
    ) -> TeamMembershipPage:
        """List the members of a team.

        Answers one page of the memberships of an own team, the oldest first.

        Args:
            organization_id: The organization whose resources are meant; the caller must be allowed to see it.
            team_id: The team.
            is_admin: Lists only admins of the team (`true`) or only the others (`false`); without it, both.
            cursor: Place in the collection, taken from the `cursor` of the `next` or `previous` URL of
                another page. Opaque; one that cannot be used is answered with 404.

        Raises:
            ApiError: the API refused; documented here: 400, 401, 403, 404.
            TransportError: no answer came, or none in time.
            ResponseParseError: the answer is not as described.
            ResponseTooLargeError: the answer is larger than the client takes.
            InvalidArgumentError: an argument cannot be sent.

        Evidence: archived (reference/giosg-live/teams.md)
        """
        return await self._call(
            "listTeamMemberships",
            "GET",
            (200,),
            list_team_memberships.asyncio_detailed,
            organization_id=organization_id,
            team_id=team_id,
            is_admin=is_admin,
            cursor=cursor,
        )

    async def iter(
        self,
        organization_id: UUID | str,
        team_id: UUID | str,
        *,
        is_admin: bool | Unset = UNSET,
    ) -> AsyncIterator[TeamMembership]:
        """Every item of `list`, page by page, the first page only when the first item is asked for.

                Each page is a call of `list` with this client's own address and credentials, and raises what that raises.

                Args:
                    organization_id: The organization whose resources are meant; the caller must be allowed to see it.
                    team_id: The team.
                    is_admin: Lists only admins of the team (`true`) or only the others (`false`); without it, both.

        Raises:
                    PaginationError: a page leads to itself or to nowhere.
        """
        at: Any = UNSET
        while True:
            page = await self.list(organization_id=organization_id, team_id=team_id, is_admin=is_admin, cursor=at)
            for item in page.results:
                yield item
            at = next_page(page.next_, "cursor", str, at)
            if isinstance(at, Unset):
                return

    async def get(
        self,
        organization_id: UUID | str,
        team_id: UUID | str,
        user_id: UUID | str,
    ) -> TeamMembership:
        """Read the membership of a user.

        Answers the membership of one user in an own team; 404 for one who is not in it.

        Args:
            organization_id: The organization whose resources are meant; the caller must be allowed to see it.
            team_id: The team.
            user_id: The user. Older text lets the word `me` stand for the current user in every method; now
                only reading `/api/v5/users/me` is documented, so learn the identifier there.

        Raises:
            ApiError: the API refused; documented here: 401, 403, 404.
            TransportError: no answer came, or none in time.
            ResponseParseError: the answer is not as described.
            ResponseTooLargeError: the answer is larger than the client takes.
            InvalidArgumentError: an argument cannot be sent.

        Evidence: archived (reference/giosg-live/teams.md)
        """
        return await self._call(
            "getTeamMembership",
            "GET",
            (200,),
            get_team_membership.asyncio_detailed,
            organization_id=organization_id,
            team_id=team_id,
            user_id=user_id,
        )

    async def add(
        self,
        organization_id: UUID | str,
        team_id: UUID | str,
        user_id: UUID | str,
        body: TeamMembershipWrite,
    ) -> TeamMembership:
        """Add a user to a team.

        Adds a user to a team. For one who is in it already, sets whether that user administers the team, as
        PUT does.

        Args:
            organization_id: The organization whose resources are meant; the caller must be allowed to see it.
            team_id: The team.
            user_id: The user. Older text lets the word `me` stand for the current user in every method; now
                only reading `/api/v5/users/me` is documented, so learn the identifier there.
            body: The attributes of a membership that a client sets. Unknown attributes are ignored.

        Raises:
            ApiError: the API refused; documented here: 400, 401, 403, 404, 415.
            TransportError: no answer came, or none in time.
            ResponseParseError: the answer is not as described.
            ResponseTooLargeError: the answer is larger than the client takes.
            InvalidArgumentError: an argument cannot be sent.

        Evidence: archived (reference/giosg-live/teams.md)
        """
        return await self._call(
            "createTeamMembership",
            "POST",
            (
                200,
                201,
            ),
            create_team_membership.asyncio_detailed,
            organization_id=organization_id,
            team_id=team_id,
            user_id=user_id,
            body=body,
        )

    async def put(
        self,
        organization_id: UUID | str,
        team_id: UUID | str,
        user_id: UUID | str,
        body: TeamMembershipWrite,
    ) -> TeamMembership:
        """Set the membership of a user.

        Adds a user to a team, or sets whether one who is in it administers the team.

        Args:
            organization_id: The organization whose resources are meant; the caller must be allowed to see it.
            team_id: The team.
            user_id: The user. Older text lets the word `me` stand for the current user in every method; now
                only reading `/api/v5/users/me` is documented, so learn the identifier there.
            body: The attributes of a membership that a client sets. Unknown attributes are ignored.

        Raises:
            ApiError: the API refused; documented here: 400, 401, 403, 404, 415.
            TransportError: no answer came, or none in time.
            ResponseParseError: the answer is not as described.
            ResponseTooLargeError: the answer is larger than the client takes.
            InvalidArgumentError: an argument cannot be sent.

        Evidence: archived (reference/giosg-live/teams.md)
        """
        return await self._call(
            "replaceTeamMembership",
            "PUT",
            (
                200,
                201,
            ),
            replace_team_membership.asyncio_detailed,
            organization_id=organization_id,
            team_id=team_id,
            user_id=user_id,
            body=body,
        )

    async def update(
        self,
        organization_id: UUID | str,
        team_id: UUID | str,
        user_id: UUID | str,
        body: TeamMembershipPatch,
    ) -> TeamMembership:
        """Change the membership of a user.

        Sets the attributes that the body names; 404 for a user who is not in the team.

        Args:
            organization_id: The organization whose resources are meant; the caller must be allowed to see it.
            team_id: The team.
            user_id: The user. Older text lets the word `me` stand for the current user in every method; now
                only reading `/api/v5/users/me` is documented, so learn the identifier there.
            body: The attributes of a membership to change. Unknown attributes are ignored.

        Raises:
            ApiError: the API refused; documented here: 400, 401, 403, 404, 415.
            TransportError: no answer came, or none in time.
            ResponseParseError: the answer is not as described.
            ResponseTooLargeError: the answer is larger than the client takes.
            InvalidArgumentError: an argument cannot be sent.

        Evidence: archived (reference/giosg-live/teams.md)
        """
        return await self._call(
            "updateTeamMembership",
            "PATCH",
            (200,),
            update_team_membership.asyncio_detailed,
            organization_id=organization_id,
            team_id=team_id,
            user_id=user_id,
            body=body,
        )

    async def remove(
        self,
        organization_id: UUID | str,
        team_id: UUID | str,
        user_id: UUID | str,
    ) -> None:
        """Remove a user from a team.

        Ends the membership of one user; the user stays in the organization.

        Args:
            organization_id: The organization whose resources are meant; the caller must be allowed to see it.
            team_id: The team.
            user_id: The user. Older text lets the word `me` stand for the current user in every method; now
                only reading `/api/v5/users/me` is documented, so learn the identifier there.

        Raises:
            ApiError: the API refused; documented here: 401, 403, 404.
            TransportError: no answer came, or none in time.
            ResponseParseError: the answer is not as described.
            ResponseTooLargeError: the answer is larger than the client takes.
            InvalidArgumentError: an argument cannot be sent.

        Evidence: archived (reference/giosg-live/teams.md)
        """
        return await self._call(
            "deleteTeamMembership",
            "DELETE",
            (204,),
            delete_team_membership.asyncio_detailed,
            organization_id=organization_id,
            team_id=team_id,
            user_id=user_id,
        )


class AsyncTeamsV5Resource:
    """Teams as version 5 has them; deprecated in favour of `teams`."""

    def __init__(self, call: AsyncCaller) -> None:
        self._call = call

    async def list(
        self,
        organization_id: UUID | str,
        *,
        ordering: str | Unset = UNSET,
        is_shared: bool | Unset = UNSET,
        cursor: str | Unset = UNSET,
    ) -> TeamV5Page:
        """List the teams of an organization, version 5.

        Answers one page of the organization's teams and of those that others share with it, oldest first
        unless `ordering` says otherwise. Version 6 lists the organization's teams.

        Args:
            organization_id: The organization whose resources are meant; the caller must be allowed to see it.
            ordering: Sorting keys, the first being the primary one, separated by commas; a leading `-` turns
                the order round. Teams are sorted by `created_at` only.
            is_shared: Lists only teams of other organizations (`true`) or only own ones (`false`); without it,
                both.
            cursor: Place in the collection, taken from the `cursor` of the `next` or `previous` URL of
                another page. Opaque; one that cannot be used is answered with 404.

        Raises:
            ApiError: the API refused; documented here: 400, 401, 403, 404.
            TransportError: no answer came, or none in time.
            ResponseParseError: the answer is not as described.
            ResponseTooLargeError: the answer is larger than the client takes.
            InvalidArgumentError: an argument cannot be sent.

        Evidence: documented (reference/giosg-live/teams.md)
        """
        return await self._call(
            "listTeamsV5",
            "GET",
            (200,),
            list_teams_v5.asyncio_detailed,
            organization_id=organization_id,
            ordering=ordering,
            is_shared=is_shared,
            cursor=cursor,
        )

    async def iter(
        self,
        organization_id: UUID | str,
        *,
        ordering: str | Unset = UNSET,
        is_shared: bool | Unset = UNSET,
    ) -> AsyncIterator[TeamV5]:
        """Every item of `list`, page by page, the first page only when the first item is asked for.

                Each page is a call of `list` with this client's own address and credentials, and raises what that raises.

                Args:
                    organization_id: The organization whose resources are meant; the caller must be allowed to see it.
                    ordering: Sorting keys, the first being the primary one, separated by commas; a leading `-` turns
                        the order round. Teams are sorted by `created_at` only.
                    is_shared: Lists only teams of other organizations (`true`) or only own ones (`false`); without it,
                        both.

        Raises:
                    PaginationError: a page leads to itself or to nowhere.
        """
        at: Any = UNSET
        while True:
            page = await self.list(organization_id=organization_id, ordering=ordering, is_shared=is_shared, cursor=at)
            for item in page.results:
                yield item
            at = next_page(page.next_, "cursor", str, at)
            if isinstance(at, Unset):
                return

    async def create(
        self,
        organization_id: UUID | str,
        body: TeamWrite,
    ) -> TeamV5:
        """Create a team, version 5.

        Creates a team without members. Version 6 does the same.

        Args:
            organization_id: The organization whose resources are meant; the caller must be allowed to see it.
            body: The attributes of a team that a client sets. Unknown attributes are ignored.

        Raises:
            ApiError: the API refused; documented here: 400, 401, 403, 404, 415.
            TransportError: no answer came, or none in time.
            ResponseParseError: the answer is not as described.
            ResponseTooLargeError: the answer is larger than the client takes.
            InvalidArgumentError: an argument cannot be sent.

        Evidence: archived (reference/giosg-live/teams.md)
        """
        return await self._call(
            "createTeamV5",
            "POST",
            (201,),
            create_team_v5.asyncio_detailed,
            organization_id=organization_id,
            body=body,
        )

    async def get(
        self,
        organization_id: UUID | str,
        team_id: UUID | str,
    ) -> TeamV5:
        """Read a team, version 5.

        Answers a team of the organization, or one that is shared with it.

        Args:
            organization_id: The organization whose resources are meant; the caller must be allowed to see it.
            team_id: The team.

        Raises:
            ApiError: the API refused; documented here: 401, 403, 404.
            TransportError: no answer came, or none in time.
            ResponseParseError: the answer is not as described.
            ResponseTooLargeError: the answer is larger than the client takes.
            InvalidArgumentError: an argument cannot be sent.

        Evidence: archived (reference/giosg-live/teams.md)
        """
        return await self._call(
            "getTeamV5",
            "GET",
            (200,),
            get_team_v5.asyncio_detailed,
            organization_id=organization_id,
            team_id=team_id,
        )

    async def replace(
        self,
        organization_id: UUID | str,
        team_id: UUID | str,
        body: TeamWrite,
    ) -> TeamV5:
        """Replace a team, version 5.

        Sets every writable attribute of the team. Version 6 does the same.

        Args:
            organization_id: The organization whose resources are meant; the caller must be allowed to see it.
            team_id: The team.
            body: The attributes of a team that a client sets. Unknown attributes are ignored.

        Raises:
            ApiError: the API refused; documented here: 400, 401, 403, 404, 415.
            TransportError: no answer came, or none in time.
            ResponseParseError: the answer is not as described.
            ResponseTooLargeError: the answer is larger than the client takes.
            InvalidArgumentError: an argument cannot be sent.

        Evidence: archived (reference/giosg-live/teams.md)
        """
        return await self._call(
            "replaceTeamV5",
            "PUT",
            (200,),
            replace_team_v5.asyncio_detailed,
            organization_id=organization_id,
            team_id=team_id,
            body=body,
        )

    async def update(
        self,
        organization_id: UUID | str,
        team_id: UUID | str,
        body: TeamPatch,
    ) -> TeamV5:
        """Change a team, version 5.

        Sets the attributes that the body names and leaves the others. Version 6 does the same.

        Args:
            organization_id: The organization whose resources are meant; the caller must be allowed to see it.
            team_id: The team.
            body: The attributes of a team to change; the others stay as they are.

        Raises:
            ApiError: the API refused; documented here: 400, 401, 403, 404, 415.
            TransportError: no answer came, or none in time.
            ResponseParseError: the answer is not as described.
            ResponseTooLargeError: the answer is larger than the client takes.
            InvalidArgumentError: an argument cannot be sent.

        Evidence: archived (reference/giosg-live/teams.md)
        """
        return await self._call(
            "updateTeamV5",
            "PATCH",
            (200,),
            update_team_v5.asyncio_detailed,
            organization_id=organization_id,
            team_id=team_id,
            body=body,
        )

    async def delete(
        self,
        organization_id: UUID | str,
        team_id: UUID | str,
    ) -> None:
        """Delete a team, version 5.

        Deletes one team together with its memberships and shares. Version 6 does the same.

        Args:
            organization_id: The organization whose resources are meant; the caller must be allowed to see it.
            team_id: The team.

        Raises:
            ApiError: the API refused; documented here: 401, 403, 404.
            TransportError: no answer came, or none in time.
            ResponseParseError: the answer is not as described.
            ResponseTooLargeError: the answer is larger than the client takes.
            InvalidArgumentError: an argument cannot be sent.

        Evidence: archived (reference/giosg-live/teams.md)
        """
        return await self._call(
            "deleteTeamV5",
            "DELETE",
            (204,),
            delete_team_v5.asyncio_detailed,
            organization_id=organization_id,
            team_id=team_id,
        )


class AsyncRoomsResource:
    """The places where visitors meet the organization's users."""

    def __init__(self, call: AsyncCaller) -> None:
        self._call = call

    async def list(
        self,
        organization_id_path: UUID | str,
        *,
        ordering: str | Unset = UNSET,
        include_deleted: bool | Unset = UNSET,
        is_shared: bool | Unset = UNSET,
        organization_id_query: UUID | Unset = UNSET,
        cursor: str | Unset = UNSET,
    ) -> RoomPage:
        """List the rooms of an organization.

        Answers one page of the rooms that the organization can use, those that others share with it
        included, oldest first unless `ordering` says otherwise.

        Args:
            organization_id_path: The organization whose resources are meant; the caller must be allowed to see it.
            ordering: Sorting keys, the first being the primary one, separated by commas; a leading `-` turns
                the order round. Rooms are sorted by `created_at` only.
            include_deleted: Whether deleted rooms are listed as well (`true`) or not (`false`, as without it).
            is_shared: Lists only rooms of other organizations (`true`) or only own ones (`false`); without it,
                both.
            organization_id_query: Lists only the rooms that this organization owns.
            cursor: Place in the collection, taken from the `cursor` of the `next` or `previous` URL of
                another page. Opaque; one that cannot be used is answered with 404.

        Raises:
            ApiError: the API refused; documented here: 400, 401, 403, 404.
            TransportError: no answer came, or none in time.
            ResponseParseError: the answer is not as described.
            ResponseTooLargeError: the answer is larger than the client takes.
            InvalidArgumentError: an argument cannot be sent.

        Evidence: archived (reference/giosg-live/rooms.md)
        """
        return await self._call(
            "listRooms",
            "GET",
            (200,),
            list_rooms.asyncio_detailed,
            organization_id_path=organization_id_path,
            ordering=ordering,
            include_deleted=include_deleted,
            is_shared=is_shared,
            organization_id_query=organization_id_query,
            cursor=cursor,
        )

    async def iter(
        self,
        organization_id_path: UUID | str,
        *,
        ordering: str | Unset = UNSET,
        include_deleted: bool | Unset = UNSET,
        is_shared: bool | Unset = UNSET,
        organization_id_query: UUID | Unset = UNSET,
    ) -> AsyncIterator[Room]:
        """Every item of `list`, page by page, the first page only when the first item is asked for.

                Each page is a call of `list` with this client's own address and credentials, and raises what that raises.

                Args:
                    organization_id_path: The organization whose resources are meant; the caller must be allowed to see it.
                    ordering: Sorting keys, the first being the primary one, separated by commas; a leading `-` turns
                        the order round. Rooms are sorted by `created_at` only.
                    include_deleted: Whether deleted rooms are listed as well (`true`) or not (`false`, as without it).
                    is_shared: Lists only rooms of other organizations (`true`) or only own ones (`false`); without it,
                        both.
                    organization_id_query: Lists only the rooms that this organization owns.

        Raises:
                    PaginationError: a page leads to itself or to nowhere.
        """
        at: Any = UNSET
        while True:
            page = await self.list(
                organization_id_path=organization_id_path,
                ordering=ordering,
                include_deleted=include_deleted,
                is_shared=is_shared,
                organization_id_query=organization_id_query,
                cursor=at,
            )
            for item in page.results:
                yield item
            at = next_page(page.next_, "cursor", str, at)
            if isinstance(at, Unset):
                return

    async def create(
        self,
        organization_id: UUID | str,
        body: RoomWrite,
    ) -> Room:
        """Create a room.

        Creates a room for one website if the body names its `domain`, else a custom room. No two rooms may
        have the same domain, and it cannot be changed later.

        Args:
            organization_id: The organization whose resources are meant; the caller must be allowed to see it.
            body: The attributes of a new room that a client sets. Unknown attributes are ignored.

        Raises:
            ApiError: the API refused; documented here: 400, 401, 403, 404, 415.
            TransportError: no answer came, or none in time.
            ResponseParseError: the answer is not as described.
            ResponseTooLargeError: the answer is larger than the client takes.
            InvalidArgumentError: an argument cannot be sent.

        Evidence: archived (reference/giosg-live/rooms.md)
        """
        return await self._call(
            "createRoom",
            "POST",
            (201,),
            create_room.asyncio_detailed,
            organization_id=organization_id,
            body=body,
        )

    async def get(
        self,
        organization_id: UUID | str,
        room_id: UUID | str,
        *,
        include_deleted: bool | Unset = UNSET,
    ) -> Room:
        """Read a room.

        Answers a room of the organization, or one that is shared with it. A deleted room is answered with
        404 unless `include_deleted` is true.

        Args:
            organization_id: The organization whose resources are meant; the caller must be allowed to see it.
            room_id: The room.
            include_deleted: Whether a deleted room is answered (`true`) rather than 404 (`false`, as without it).

        Raises:
            ApiError: the API refused; documented here: 400, 401, 403, 404.
            TransportError: no answer came, or none in time.
            ResponseParseError: the answer is not as described.
            ResponseTooLargeError: the answer is larger than the client takes.
            InvalidArgumentError: an argument cannot be sent.

        Evidence: archived (reference/giosg-live/rooms.md)
        """
        return await self._call(
            "getRoom",
            "GET",
            (200,),
            get_room.asyncio_detailed,
            organization_id=organization_id,
            room_id=room_id,
            include_deleted=include_deleted,
        )

    async def replace(
        self,
        organization_id: UUID | str,
        room_id: UUID | str,
        body: RoomReplacement,
    ) -> Room:
        """Replace a room.

        Sets the name and the language of an own room. A language that the body leaves out falls back to
        `en`; the domain stays what it is.

        Args:
            organization_id: The organization whose resources are meant; the caller must be allowed to see it.
            room_id: The room.
            body: The attributes of a room that a client sets. Unknown attributes, the domain too, are
                ignored.

        Raises:
            ApiError: the API refused; documented here: 400, 401, 403, 404, 415.
            TransportError: no answer came, or none in time.
            ResponseParseError: the answer is not as described.
            ResponseTooLargeError: the answer is larger than the client takes.
            InvalidArgumentError: an argument cannot be sent.

        Evidence: archived (reference/giosg-live/rooms.md, reference/giosg-live/conventions.md)
        """
        return await self._call(
            "replaceRoom",
            "PUT",
            (200,),
            replace_room.asyncio_detailed,
            organization_id=organization_id,
            room_id=room_id,
            body=body,
        )

    async def update(
        self,
        organization_id: UUID | str,
        room_id: UUID | str,
        body: RoomPatch,
    ) -> Room:
        """Change a room.

        Sets the attributes of an own room that the body names and leaves the others.

        Args:
            organization_id: The organization whose resources are meant; the caller must be allowed to see it.
            room_id: The room.
            body: The attributes of a room to change; the others stay as they are. Unknown attributes are
                ignored.

        Raises:
            ApiError: the API refused; documented here: 400, 401, 403, 404, 415.
            TransportError: no answer came, or none in time.
            ResponseParseError: the answer is not as described.
            ResponseTooLargeError: the answer is larger than the client takes.
            InvalidArgumentError: an argument cannot be sent.

        Evidence: archived (reference/giosg-live/rooms.md)
        """
        return await self._call(
            "updateRoom",
            "PATCH",
            (200,),
            update_room.asyncio_detailed,
            organization_id=organization_id,
            room_id=room_id,
            body=body,
        )

    async def delete(
        self,
        organization_id: UUID | str,
        room_id: UUID | str,
    ) -> None:
        """Delete a room.

        Deletes an own room and ends its shares. Its statistics are kept. There is no way back.

        Args:
            organization_id: The organization whose resources are meant; the caller must be allowed to see it.
            room_id: The room.

        Raises:
            ApiError: the API refused; documented here: 401, 403, 404.
            TransportError: no answer came, or none in time.
            ResponseParseError: the answer is not as described.
            ResponseTooLargeError: the answer is larger than the client takes.
            InvalidArgumentError: an argument cannot be sent.

        Evidence: archived (reference/giosg-live/rooms.md)
        """
        return await self._call(
            "deleteRoom",
            "DELETE",
            (204,),
            delete_room.asyncio_detailed,
            organization_id=organization_id,
            room_id=room_id,
        )


class AsyncCannedAnswersResource:
    """Prepared messages."""

    def __init__(self, call: AsyncCaller) -> None:
        self._call = call

    async def list(
        self,
        user_id: UUID | str,
        room_id: UUID | str,
        *,
        ordering: str | Unset = UNSET,
        cursor: str | Unset = UNSET,
    ) -> CannedAnswerPage:
        """List the canned answers for a user in a room.

        Answers one page of the prepared messages of the organization, oldest first unless `ordering` says
        otherwise. The room decides what `room_count` counts.

        Args:
            user_id: The user. Older text lets the word `me` stand for the current user in every method; now
                only reading `/api/v5/users/me` is documented, so learn the identifier there.
            room_id: The room.
            ordering: Sorting keys, the first being the primary one, separated by commas; a leading `-` turns
                the order round. Canned answers are sorted by `created_at`, `updated_at` or
                `organization_count`.
            cursor: Place in the collection, taken from the `cursor` of the `next` or `previous` URL of
                another page. Opaque; one that cannot be used is answered with 404.

        Raises:
            ApiError: the API refused; documented here: 400, 401, 403, 404.
            TransportError: no answer came, or none in time.
            ResponseParseError: the answer is not as described.
            ResponseTooLargeError: the answer is larger than the client takes.
            InvalidArgumentError: an argument cannot be sent.

        Evidence: documented (reference/giosg-live/canned_answers.md)
        """
        return await self._call(
            "listCannedAnswers",
            "GET",
            (200,),
            list_canned_answers.asyncio_detailed,
            user_id=user_id,
            room_id=room_id,
            ordering=ordering,
            cursor=cursor,
        )

    async def iter(
        self,
        user_id: UUID | str,
        room_id: UUID | str,
        *,
        ordering: str | Unset = UNSET,
    ) -> AsyncIterator[CannedAnswer]:
        """Every item of `list`, page by page, the first page only when the first item is asked for.

                Each page is a call of `list` with this client's own address and credentials, and raises what that raises.

                Args:
                    user_id: The user. Older text lets the word `me` stand for the current user in every method; now
                        only reading `/api/v5/users/me` is documented, so learn the identifier there.
                    room_id: The room.
                    ordering: Sorting keys, the first being the primary one, separated by commas; a leading `-` turns
                        the order round. Canned answers are sorted by `created_at`, `updated_at` or
                        `organization_count`.

        Raises:
                    PaginationError: a page leads to itself or to nowhere.
        """
        at: Any = UNSET
        while True:
            page = await self.list(user_id=user_id, room_id=room_id, ordering=ordering, cursor=at)
            for item in page.results:
                yield item
            at = next_page(page.next_, "cursor", str, at)
            if isinstance(at, Unset):
                return


class AsyncBrandsResource:
    """How the visitors' side looks."""

    def __init__(self, call: AsyncCaller) -> None:
        self._call = call

    async def list(
        self,
        organization_id: UUID | str,
        *,
        cursor: str | Unset = UNSET,
    ) -> BrandPage:
        """List the brands of an organization.

        Answers one page of the organization's brands. A brand says how chat windows look on mobile devices;
        the settings of a room name the one that it uses.

        Args:
            organization_id: The organization whose resources are meant; the caller must be allowed to see it.
            cursor: Place in the collection, taken from the `cursor` of the `next` or `previous` URL of
                another page. Opaque; one that cannot be used is answered with 404.

        Raises:
            ApiError: the API refused; documented here: 401, 403, 404.
            TransportError: no answer came, or none in time.
            ResponseParseError: the answer is not as described.
            ResponseTooLargeError: the answer is larger than the client takes.
            InvalidArgumentError: an argument cannot be sent.

        Evidence: documented (reference/giosg-live/brands.md)
        """
        return await self._call(
            "listBrands",
            "GET",
            (200,),
            list_brands.asyncio_detailed,
            organization_id=organization_id,
            cursor=cursor,
        )

    async def iter(
        self,
        organization_id: UUID | str,
    ) -> AsyncIterator[Brand]:
        """Every item of `list`, page by page, the first page only when the first item is asked for.

                Each page is a call of `list` with this client's own address and credentials, and raises what that raises.

                Args:
                    organization_id: The organization whose resources are meant; the caller must be allowed to see it.

        Raises:
                    PaginationError: a page leads to itself or to nowhere.
        """
        at: Any = UNSET
        while True:
            page = await self.list(organization_id=organization_id, cursor=at)
            for item in page.results:
                yield item
            at = next_page(page.next_, "cursor", str, at)
            if isinstance(at, Unset):
                return


class AsyncAppsResource:
    """Extensions of giosg."""

    def __init__(self, call: AsyncCaller) -> None:
        self._call = call

    async def public(
        self,
        *,
        cursor: str | Unset = UNSET,
    ) -> PublicAppPage:
        """List public apps.

        Answers one page of the apps that their owners have made available to anyone, newest first.

        Args:
            cursor: Place in the collection, taken from the `cursor` of the `next` or `previous` URL of
                another page. Opaque; one that cannot be used is answered with 404.

        Raises:
            ApiError: the API refused; documented here: 401, 403, 404.
            TransportError: no answer came, or none in time.
            ResponseParseError: the answer is not as described.
            ResponseTooLargeError: the answer is larger than the client takes.
            InvalidArgumentError: an argument cannot be sent.

        Evidence: documented (reference/giosg-live/apps.md)
        """
        return await self._call(
            "listPublicApps",
            "GET",
            (200,),
            list_public_apps.asyncio_detailed,
            cursor=cursor,
        )

    async def iter_public(
        self,
    ) -> AsyncIterator[PublicApp]:
        """Every item of `public`, page by page, the first page only when the first item is asked for.

        Each page is a call of `public` with this client's own address and credentials, and raises what that raises.

        Raises:
            PaginationError: a page leads to itself or to nowhere.
        """
        at: Any = UNSET
        while True:
            page = await self.public(cursor=at)
            for item in page.results:
                yield item
            at = next_page(page.next_, "cursor", str, at)
            if isinstance(at, Unset):
                return


class AsyncAssetsResource:
    """Uploaded files, and the space that they take."""

    def __init__(self, call: AsyncCaller) -> None:
        self._call = call

    async def list(
        self,
        organization_id: UUID | str,
        *,
        ordering: ListAssetsOrdering | Unset = UNSET,
        cursor: str | Unset = UNSET,
    ) -> AssetPage:
        """List the assets of an organization.

        Answers one page of the organization's files, oldest first unless `ordering` says otherwise. The
        list is for members of the organization, while what a file holds is public for everybody who knows
        its `url`.

        Args:
            organization_id: The organization whose resources are meant; the caller must be allowed to see it.
            ordering: Whether the oldest asset (`created_at`) or the newest one (`-created_at`) comes first.
            cursor: Place in the collection, taken from the `cursor` of the `next` or `previous` URL of
                another page. Opaque; one that cannot be used is answered with 404.

        Raises:
            ApiError: the API refused; documented here: 400, 401, 403, 404.
            TransportError: no answer came, or none in time.
            ResponseParseError: the answer is not as described.
            ResponseTooLargeError: the answer is larger than the client takes.
            InvalidArgumentError: an argument cannot be sent.

        Evidence: archived (reference/giosg-live/assets.md)
        """
        return await self._call(
            "listAssets",
            "GET",
            (200,),
            list_assets.asyncio_detailed,
            organization_id=organization_id,
            ordering=ordering,
            cursor=cursor,
        )

    async def iter(
        self,
        organization_id: UUID | str,
        *,
        ordering: ListAssetsOrdering | Unset = UNSET,
    ) -> AsyncIterator[Asset]:
        """Every item of `list`, page by page, the first page only when the first item is asked for.

                Each page is a call of `list` with this client's own address and credentials, and raises what that raises.

                Args:
                    organization_id: The organization whose resources are meant; the caller must be allowed to see it.
                    ordering: Whether the oldest asset (`created_at`) or the newest one (`-created_at`) comes first.

        Raises:
                    PaginationError: a page leads to itself or to nowhere.
        """
        at: Any = UNSET
        while True:
            page = await self.list(organization_id=organization_id, ordering=ordering, cursor=at)
            for item in page.results:
                yield item
            at = next_page(page.next_, "cursor", str, at)
            if isinstance(at, Unset):
                return

    async def upload(
        self,
        organization_id: UUID | str,
        *,
        upload: Uploadable,
        name: str | Unset = UNSET,
        description: str | Unset = UNSET,
    ) -> Asset:
        """Upload a file.

        Stores a file. The body is `multipart/form-data`: the part `upload` holds the file and must have a
        file name; `name` and `description` are parts of plain text. A file for which there is no space left
        is refused with 400; `GET /api/v5/orgs/{organization_id}/quota` tells how much there is.

        Args:
            organization_id: The organization whose resources are meant; the caller must be allowed to see it.
            upload: The file, with its file name; a `Content-Type` of the part is kept as that of the file.
                Give bytes, a path, a file that is open for reading bytes, or a `File`, which can carry a
                name.
            name: What people call the file; the file name if it is left out.
            description: What the file is for.

        Raises:
            ApiError: the API refused; documented here: 400, 401, 403, 404, 415.
            TransportError: no answer came, or none in time.
            ResponseParseError: the answer is not as described.
            ResponseTooLargeError: the answer is larger than the client takes.
            InvalidArgumentError: an argument cannot be sent.
            OSError: a file cannot be opened or read.

        Evidence: archived (reference/giosg-live/assets.md)
        """
        return await self._call(
            "createAsset",
            "POST",
            (201,),
            create_asset.asyncio_detailed,
            organization_id=organization_id,
            body=AssetUpload(upload=as_file(upload), name=name, description=description),
        )

    async def get(
        self,
        organization_id: UUID | str,
        asset_id: UUID | str,
    ) -> Asset:
        """Read an asset.

        Answers what is known about a file; the file itself is at its `url`.

        Args:
            organization_id: The organization whose resources are meant; the caller must be allowed to see it.
            asset_id: The asset that is meant.

        Raises:
            ApiError: the API refused; documented here: 401, 403, 404.
            TransportError: no answer came, or none in time.
            ResponseParseError: the answer is not as described.
            ResponseTooLargeError: the answer is larger than the client takes.
            InvalidArgumentError: an argument cannot be sent.

        Evidence: archived (reference/giosg-live/assets.md)
        """
        return await self._call(
            "getAsset",
            "GET",
            (200,),
            get_asset.asyncio_detailed,
            organization_id=organization_id,
            asset_id=asset_id,
        )

    async def replace(
        self,
        organization_id: UUID | str,
        asset_id: UUID | str,
        body: AssetWrite,
    ) -> Asset:
        """Replace what is said about an asset.

        Replaces name, description and charset; what the body leaves out goes back to its default. The file
        itself cannot be replaced.

        Args:
            organization_id: The organization whose resources are meant; the caller must be allowed to see it.
            asset_id: The asset that is meant.
            body: What can be said about a file, as a whole.

        Raises:
            ApiError: the API refused; documented here: 400, 401, 403, 404, 415.
            TransportError: no answer came, or none in time.
            ResponseParseError: the answer is not as described.
            ResponseTooLargeError: the answer is larger than the client takes.
            InvalidArgumentError: an argument cannot be sent.

        Evidence: archived (reference/giosg-live/assets.md)
        """
        return await self._call(
            "replaceAsset",
            "PUT",
            (200,),
            replace_asset.asyncio_detailed,
            organization_id=organization_id,
            asset_id=asset_id,
            body=body,
        )

    async def update(
        self,
        organization_id: UUID | str,
        asset_id: UUID | str,
        body: AssetPatch,
    ) -> Asset:
        """Change what is said about an asset.

        Sets what the body names and leaves the rest. The file itself cannot be changed.

        Args:
            organization_id: The organization whose resources are meant; the caller must be allowed to see it.
            asset_id: The asset that is meant.
            body: What is to be said about a file from now on.

        Raises:
            ApiError: the API refused; documented here: 400, 401, 403, 404, 415.
            TransportError: no answer came, or none in time.
            ResponseParseError: the answer is not as described.
            ResponseTooLargeError: the answer is larger than the client takes.
            InvalidArgumentError: an argument cannot be sent.

        Evidence: archived (reference/giosg-live/assets.md)
        """
        return await self._call(
            "updateAsset",
            "PATCH",
            (200,),
            update_asset.asyncio_detailed,
            organization_id=organization_id,
            asset_id=asset_id,
            body=body,
        )

    async def delete(
        self,
        organization_id: UUID | str,
        asset_id: UUID | str,
    ) -> None:
        """Delete an asset.

        Deletes the file and what is known about it, and gives its space back.

        Args:
            organization_id: The organization whose resources are meant; the caller must be allowed to see it.
            asset_id: The asset that is meant.

        Raises:
            ApiError: the API refused; documented here: 401, 403, 404.
            TransportError: no answer came, or none in time.
            ResponseParseError: the answer is not as described.
            ResponseTooLargeError: the answer is larger than the client takes.
            InvalidArgumentError: an argument cannot be sent.

        Evidence: archived (reference/giosg-live/assets.md)
        """
        return await self._call(
            "deleteAsset",
            "DELETE",
            (204,),
            delete_asset.asyncio_detailed,
            organization_id=organization_id,
            asset_id=asset_id,
        )

    async def quota(
        self,
        organization_id: UUID | str,
    ) -> Quota:
        """Read the storage quota.

        Answers how much space the organization's assets take, how much they may take, and what is left.

        Args:
            organization_id: The organization whose resources are meant; the caller must be allowed to see it.

        Raises:
            ApiError: the API refused; documented here: 401, 403, 404.
            TransportError: no answer came, or none in time.
            ResponseParseError: the answer is not as described.
            ResponseTooLargeError: the answer is larger than the client takes.
            InvalidArgumentError: an argument cannot be sent.

        Evidence: archived (reference/giosg-live/assets.md)
        """
        return await self._call(
            "getQuota",
            "GET",
            (200,),
            get_quota.asyncio_detailed,
            organization_id=organization_id,
        )


class AsyncTokensResource:
    """Access tokens for apps, by OAuth2 and single sign-on."""

    def __init__(self, call: AsyncCaller) -> None:
        self._call = call

    async def exchange_code(
        self,
        *,
        code: str,
        client_id: UUID | str,
        client_secret: str,
        grant_type: Literal["authorization_code"] = "authorization_code",
    ) -> CodeToken:
        """Exchange an authorization code for an access token.

        The second step of OAuth2's authorization code flow. Needs no `Authorization` header: the app proves
        itself by its secret in the form. A code can be used once and for a short time. Apps that giosg
        launches get their code in the launch itself (`app_user_code`), others by sending the user's browser
        to `/identity/authorize` (see the security scheme `oauth2`).

        Args:
            code: The authorization code.
            client_id: Identifier of the app.
            client_secret: Secret of the app.
            grant_type: What is given for the token; an authorization code is the only thing that was seen.

        Raises:
            ApiError: the API refused; documented here: 400, 415.
            TransportError: no answer came, or none in time.
            ResponseParseError: the answer is not as described.
            ResponseTooLargeError: the answer is larger than the client takes.
            InvalidArgumentError: an argument cannot be sent.

        Evidence: observed (reference/giosg-other/oauth2.md)
        """
        return await self._call(
            "getAccessToken",
            "POST",
            (200,),
            get_access_token.asyncio_detailed,
            body=CodeTokenRequest(code=code, client_id=client_id, client_secret=client_secret, grant_type=grant_type),
        )

    async def sso(
        self,
        *,
        email: str,
        organization_id: UUID | str,
        client_id: UUID | str,
        client_secret: str,
        first_name: str,
        last_name: str,
        permissions: str,
    ) -> SsoToken:
        """Get an access token for a user whom the app vouches for.

        Single sign-on of giosg apps: the app names a user, who enters no giosg password, and proves itself
        by its secret in the form. Needs no `Authorization` header.

        Args:
            email: E-mail address of the user.
            organization_id: Identifier of the user's organization.
            client_id: Identifier of the app.
            client_secret: Secret of the app.
            first_name: First name of the user.
            last_name: Last name of the user.
            permissions: What the token may do, separated by blanks; `settings`, `users` and `reports` are known.

        Raises:
            ApiError: the API refused; documented here: 400, 415.
            TransportError: no answer came, or none in time.
            ResponseParseError: the answer is not as described.
            ResponseTooLargeError: the answer is larger than the client takes.
            InvalidArgumentError: an argument cannot be sent.

        Evidence: observed (reference/giosg-other/oauth2.md)
        """
        return await self._call(
            "getSsoAccessToken",
            "POST",
            (200,),
            get_sso_access_token.asyncio_detailed,
            body=SsoTokenRequest(
                email=email,
                organization_id=organization_id,
                client_id=client_id,
                client_secret=client_secret,
                first_name=first_name,
                last_name=last_name,
                permissions=permissions,
            ),
        )


class AsyncRealtimeResource:
    """The way into the channels that tell about changes."""

    def __init__(self, call: AsyncCaller) -> None:
        self._call = call

    async def message_router(
        self,
    ) -> MessageRouter:
        """Read where to listen for changes.

        Answers the address of the socket on which giosg tells about changes, and a token that opens it for
        a while. Ask again before the token expires. The protocol of the socket is not part of this
        description; a channel is the path of the endpoint whose changes it tells.

        Raises:
            ApiError: the API refused; documented here: 401, 403, 404.
            TransportError: no answer came, or none in time.
            ResponseParseError: the answer is not as described.
            ResponseTooLargeError: the answer is larger than the client takes.
            InvalidArgumentError: an argument cannot be sent.

        Evidence: archived (reference/giosg-live/realtime.md)
        """
        return await self._call(
            "getMessageRouter",
            "GET",
            (200,),
            get_message_router.asyncio_detailed,
        )


class AsyncOrganizationsResource:
    """The organization itself."""

    def __init__(self, call: AsyncCaller) -> None:
        self._call = call

    async def get(
        self,
        organization_id: UUID | str,
    ) -> Organization:
        """Read an organization.

        Answers an organization with its contact details, which other organizations may see too. Some
        attributes are there only for the caller's own organization.

        Args:
            organization_id: The organization whose resources are meant; the caller must be allowed to see it.

        Raises:
            ApiError: the API refused; documented here: 401, 403, 404.
            TransportError: no answer came, or none in time.
            ResponseParseError: the answer is not as described.
            ResponseTooLargeError: the answer is larger than the client takes.
            InvalidArgumentError: an argument cannot be sent.

        Evidence: documented (reference/giosg-live/organizations.md, reference/giosg-live/realtime.md)
        """
        return await self._call(
            "getOrganization",
            "GET",
            (200,),
            get_organization.asyncio_detailed,
            organization_id=organization_id,
        )

    async def replace(
        self,
        organization_id: UUID | str,
        body: OrganizationWrite,
    ) -> Organization:
        """Replace the details of an organization.

        Sets every writable attribute of the organization. An optional attribute that the body leaves out
        becomes null, so send back all that is to stay, or use PATCH.

        Args:
            organization_id: The organization whose resources are meant; the caller must be allowed to see it.
            body: The details of an organization that a client sets. Unknown attributes are ignored.

        Raises:
            ApiError: the API refused; documented here: 400, 401, 403, 404, 415.
            TransportError: no answer came, or none in time.
            ResponseParseError: the answer is not as described.
            ResponseTooLargeError: the answer is larger than the client takes.
            InvalidArgumentError: an argument cannot be sent.

        Evidence: archived (reference/giosg-live/organizations.md, seeds/000_36381c811418385d.txt)
        """
        return await self._call(
            "replaceOrganization",
            "PUT",
            (200,),
            replace_organization.asyncio_detailed,
            organization_id=organization_id,
            body=body,
        )

    async def update(
        self,
        organization_id: UUID | str,
        body: OrganizationPatch,
    ) -> Organization:
        """Change the details of an organization.

        Sets the attributes that the body names and leaves the others.

        Args:
            organization_id: The organization whose resources are meant; the caller must be allowed to see it.
            body: The details of an organization to change; the others stay as they are. Unknown attributes
                are ignored.

        Raises:
            ApiError: the API refused; documented here: 400, 401, 403, 404, 415.
            TransportError: no answer came, or none in time.
            ResponseParseError: the answer is not as described.
            ResponseTooLargeError: the answer is larger than the client takes.
            InvalidArgumentError: an argument cannot be sent.

        Evidence: archived (reference/giosg-live/organizations.md)
        """
        return await self._call(
            "updateOrganization",
            "PATCH",
            (200,),
            update_organization.asyncio_detailed,
            organization_id=organization_id,
            body=body,
        )

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
            TransportError: no answer came, or none in time.
            ResponseParseError: the answer is not as described.
            ResponseTooLargeError: the answer is larger than the client takes.
            InvalidArgumentError: an argument cannot be sent.

        Evidence: documented (seeds/001_40dc0d1c7dffec39.txt, reference/giosg-live/organizations.md)
        """
        return await self._call(
            "getOrganizationOverview",
            "GET",
            (200,),
            get_organization_overview.asyncio_detailed,
            organization_id=organization_id,
        )


class AsyncReferenceDataResource:
    """Languages, time zones, currencies, and the list of endpoints."""

    def __init__(self, call: AsyncCaller) -> None:
        self._call = call

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
            TransportError: no answer came, or none in time.
            ResponseParseError: the answer is not as described.
            ResponseTooLargeError: the answer is larger than the client takes.
            InvalidArgumentError: an argument cannot be sent.

        Evidence: documented (seeds/001_40dc0d1c7dffec39.txt, reference/giosg-live/reference_data.md)
        """
        return await self._call(
            "listLanguages",
            "GET",
            (200,),
            list_languages.asyncio_detailed,
            cursor=cursor,
        )

    async def iter_languages(
        self,
    ) -> AsyncIterator[Language]:
        """Every item of `languages`, page by page, the first page only when the first item is asked for.

        Each page is a call of `languages` with this client's own address and credentials, and raises what that raises.

        Raises:
            PaginationError: a page leads to itself or to nowhere.
        """
        at: Any = UNSET
        while True:
            page = await self.languages(cursor=at)
            for item in page.results:
                yield item
            at = next_page(page.next_, "cursor", str, at)
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
            TransportError: no answer came, or none in time.
            ResponseParseError: the answer is not as described.
            ResponseTooLargeError: the answer is larger than the client takes.
            InvalidArgumentError: an argument cannot be sent.

        Evidence: documented (seeds/001_40dc0d1c7dffec39.txt, reference/giosg-live/reference_data.md)
        """
        return await self._call(
            "listTimezones",
            "GET",
            (200,),
            list_timezones.asyncio_detailed,
            cursor=cursor,
        )

    async def iter_timezones(
        self,
    ) -> AsyncIterator[Timezone]:
        """Every item of `timezones`, page by page, the first page only when the first item is asked for.

        Each page is a call of `timezones` with this client's own address and credentials, and raises what that raises.

        Raises:
            PaginationError: a page leads to itself or to nowhere.
        """
        at: Any = UNSET
        while True:
            page = await self.timezones(cursor=at)
            for item in page.results:
                yield item
            at = next_page(page.next_, "cursor", str, at)
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
            TransportError: no answer came, or none in time.
            ResponseParseError: the answer is not as described.
            ResponseTooLargeError: the answer is larger than the client takes.
            InvalidArgumentError: an argument cannot be sent.

        Evidence: documented (seeds/001_40dc0d1c7dffec39.txt, reference/giosg-live/reference_data.md)
        """
        return await self._call(
            "listCurrencies",
            "GET",
            (200,),
            list_currencies.asyncio_detailed,
            cursor=cursor,
        )

    async def iter_currencies(
        self,
    ) -> AsyncIterator[Currency]:
        """Every item of `currencies`, page by page, the first page only when the first item is asked for.

        Each page is a call of `currencies` with this client's own address and credentials, and raises what that raises.

        Raises:
            PaginationError: a page leads to itself or to nowhere.
        """
        at: Any = UNSET
        while True:
            page = await self.currencies(cursor=at)
            for item in page.results:
                yield item
            at = next_page(page.next_, "cursor", str, at)
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
            TransportError: no answer came, or none in time.
            ResponseParseError: the answer is not as described.
            ResponseTooLargeError: the answer is larger than the client takes.
            InvalidArgumentError: an argument cannot be sent.

        Evidence: documented (seeds/001_40dc0d1c7dffec39.txt, reference/giosg-live/reference_data.md)
        """
        return await self._call(
            "listEndpoints",
            "GET",
            (200,),
            list_endpoints.asyncio_detailed,
            cursor=cursor,
        )

    async def iter_endpoints(
        self,
    ) -> AsyncIterator[Endpoint]:
        """Every item of `endpoints`, page by page, the first page only when the first item is asked for.

        Each page is a call of `endpoints` with this client's own address and credentials, and raises what that raises.

        Raises:
            PaginationError: a page leads to itself or to nowhere.
        """
        at: Any = UNSET
        while True:
            page = await self.endpoints(cursor=at)
            for item in page.results:
                yield item
            at = next_page(page.next_, "cursor", str, at)
            if isinstance(at, Unset):
                return


class AsyncGiosg:
    """giosg Live HTTP API.

    Refused calls raise an `errors.ApiError`; passing faults of idempotent calls are tried again `max_retries` times.
    Redirects are not followed, so that credentials stay with the server they are for.
    Close the client when it is done with, or use it as an asynchronous context manager.

    Attributes:
        client: the client for the generated functions of `giosg_client.api`, which raise `httpx` errors, do not
            try again, and return refusals as responses.
        users: The people of an organization, and the user behind the credentials.
        user_clients: Running apps, which keep their user present.
        user_preferences: How the console behaves for a user.
        teams: Groups of users of one organization.
        team_memberships: Who is in a team, and who administers it.
        teams_v5: Teams as version 5 has them; deprecated in favour of `teams`.
        rooms: The places where visitors meet the organization's users.
        canned_answers: Prepared messages.
        brands: How the visitors' side looks.
        apps: Extensions of giosg.
        assets: Uploaded files, and the space that they take.
        tokens: Access tokens for apps, by OAuth2 and single sign-on.
        realtime: The way into the channels that tell about changes.
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
        max_response_bytes: int = 100 * 1024 * 1024,
        transport: httpx.AsyncBaseTransport | None = None,
    ) -> None:
        """Make a client; nothing is sent yet.

        Args:
            token: API token, made in the console.
            access_token: OAuth2 access token, instead of an API token.
                Without either, only the calls that need no credentials can be made.
            base_url: another server, such as a mock.
            timeout: seconds that a try may take, from connecting to the last byte of the answer.
            max_retries: further tries after a passing fault.
            max_response_bytes: the largest body of an answer that is read, after decoding.
            transport: what carries requests, instead of the network and its proxies.

        Raises:
            ConfigurationError: a credential, the address or another setting is missing, malformed or contradictory.
        """
        credentials = checked_token(token, access_token, optional=True)
        self._base_url = checked_url(base_url)
        auth = TokenAuth(credentials, self._base_url, PUBLIC)
        self.client = Client(
            base_url=self._base_url,
            headers={"Accept": ACCEPT, "Accept-Encoding": "gzip, deflate", "User-Agent": USER_AGENT},
            timeout=httpx.Timeout(checked_timeout(timeout)),
            max_response_bytes=checked_limit(max_response_bytes),
            httpx_args={"auth": auth, "transport": transport},
        )
        call = AsyncCaller(self.client, checked_retries(max_retries))
        self.users = AsyncUsersResource(call)
        self.user_clients = AsyncUserClientsResource(call)
        self.user_preferences = AsyncUserPreferencesResource(call)
        self.teams = AsyncTeamsResource(call)
        self.team_memberships = AsyncTeamMembershipsResource(call)
        self.teams_v5 = AsyncTeamsV5Resource(call)
        self.rooms = AsyncRoomsResource(call)
        self.canned_answers = AsyncCannedAnswersResource(call)
        self.brands = AsyncBrandsResource(call)
        self.apps = AsyncAppsResource(call)
        self.assets = AsyncAssetsResource(call)
        self.tokens = AsyncTokensResource(call)
        self.realtime = AsyncRealtimeResource(call)
        self.organizations = AsyncOrganizationsResource(call)
        self.reference_data = AsyncReferenceDataResource(call)

    @classmethod
    def from_env(cls, environment: Mapping[str, str] | None = None, *, anonymous: bool = False, **options: Any) -> Self:
        """Make a client from GIOSG_API_TOKEN or GIOSG_ACCESS_TOKEN, and GIOSG_BASE_URL if set.

        `options` go to the constructor and win over the variables, an API token over an access token. `environment`
        stands in for `os.environ`. An `anonymous` client reads no token; it can make the calls that need no credentials.

        Raises:
            ConfigurationError: neither token is set, or see the constructor.
        """
        if not anonymous and not options.get("token") and not options.get("access_token"):
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
