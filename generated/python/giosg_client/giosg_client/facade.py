"""Giosg and AsyncGiosg: one attribute per resource, one method per operation."""

from __future__ import annotations

from collections.abc import AsyncIterator, Iterator, Mapping
from typing import Any, Literal, Self, cast
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
from .api.chat_invitations import (
    create_chat_invitation,
)
from .api.chat_memberships import (
    create_owned_chat_membership,
    create_room_chat_membership,
    list_chat_memberships_of_user,
    list_owned_chat_memberships,
    list_room_chat_memberships,
    list_user_chat_memberships,
    replace_chat_membership,
    update_chat_membership,
)
from .api.chat_messages import (
    create_chat_message,
    create_organization_chat_message,
    list_organization_user_chat_messages,
    list_room_chat_messages,
    list_user_chat_messages,
)
from .api.chats import (
    create_visitor_chat,
    get_owned_chat,
    get_user_chat,
    list_organization_user_chats,
    list_owned_chats,
    list_room_chats,
    list_user_chats,
    update_user_chat,
)
from .api.incoming_invitations import (
    accept_incoming_invitation,
    get_incoming_invitation,
    list_incoming_invitations,
    reject_incoming_invitation,
)
from .api.incoming_shares import (
    get_incoming_share,
    list_incoming_shares,
)
from .api.leads import (
    get_lead,
    list_leads,
    update_lead,
)
from .api.live_figures import (
    get_live_room_report,
    list_live_room_figures,
    list_live_user_figures,
)
from .api.organizations import (
    describe_overview,
    get_organization,
    get_organization_overview,
    replace_organization,
    update_organization,
)
from .api.outgoing_invitations import (
    create_outgoing_invitation,
    delete_outgoing_invitation,
    get_outgoing_invitation,
    list_outgoing_invitations,
)
from .api.outgoing_shares import (
    create_outgoing_share,
    delete_outgoing_share,
    get_outgoing_share,
    list_outgoing_shares,
    replace_outgoing_share,
    update_outgoing_share,
)
from .api.partnerships import (
    delete_partnership,
    get_partnership,
    list_partnerships,
    replace_partnership,
    update_partnership,
)
from .api.realtime import (
    get_message_router,
)
from .api.reference_data import (
    describe_currencies,
    describe_endpoints,
    list_currencies,
    list_endpoints,
    list_languages,
    list_timezones,
)
from .api.report_exports import (
    create_report_export,
    get_report_export,
    list_report_exports,
)
from .api.rooms import (
    create_room,
    delete_room,
    get_room,
    get_user_room,
    list_rooms,
    replace_room,
    update_room,
)
from .api.routed_chats import (
    create_routed_chat_membership,
    get_routed_chat,
    list_routed_chat_memberships,
    list_routed_chats,
)
from .api.rules import (
    get_rule,
    list_rules,
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
from .api.unified_messaging import (
    create_messaging_channel,
)
from .api.user_clients import (
    create_user_client,
    delete_user_client,
    list_organization_user_clients,
    list_user_clients,
    replace_user_client,
    update_organization_user_client,
    update_user_client,
)
from .api.user_preferences import (
    get_user_preferences,
    replace_user_preferences,
    update_organization_user_preferences,
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
from .api.visitors import (
    create_visitor_variable,
    get_present_visitor,
    get_user_room_visitor,
    list_priority_visitors,
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
    Chat,
    ChatInvitation,
    ChatInvitationWrite,
    ChatMembership,
    ChatMembershipPage,
    ChatMembershipPatch,
    ChatMembershipWrite,
    ChatMessage,
    ChatMessagePage,
    ChatMessageWrite,
    ChatPage,
    ChatParticipationWrite,
    ChatPatch,
    CodeToken,
    CodeTokenRequest,
    Currency,
    CurrencyPage,
    Endpoint,
    EndpointMetadata,
    EndpointPage,
    IncomingInvitation,
    IncomingInvitationPage,
    IncomingShare,
    IncomingSharePage,
    InvitationAcceptance,
    InvitationStatus,
    Language,
    LanguagePage,
    Lead,
    LeadPage,
    LeadPatch,
    ListAssetsOrdering,
    LiveRoomFiguresList,
    LiveRoomReport,
    LiveUserFiguresList,
    MessageRouter,
    MessagingChannel,
    MessagingChannelWrite,
    Organization,
    OrganizationOverview,
    OrganizationPatch,
    OrganizationWrite,
    OutgoingInvitation,
    OutgoingInvitationPage,
    OutgoingInvitationWrite,
    OutgoingShare,
    OutgoingShareName,
    OutgoingSharePage,
    OutgoingShareWrite,
    Partnership,
    PartnershipPage,
    PartnershipWrite,
    PublicApp,
    PublicAppPage,
    Quota,
    ReportExport,
    ReportExportPage,
    ReportExportWrite,
    Room,
    RoomPage,
    RoomPatch,
    RoomReplacement,
    RoomVisitor,
    RoomVisitorPage,
    RoomWrite,
    Rule,
    RulePage,
    SharedResourceType,
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
    UserClientCreate,
    UserClientPage,
    UserClientPatch,
    UserClientWrite,
    UserForm,
    UserPage,
    UserPatch,
    UserPreferences,
    UserPreferencesPatch,
    UserPreferencesWrite,
    UserWrite,
    VisitorVariable,
    VisitorVariableWrite,
)
from .pages import next_page
from .settings import (
    checked_app,
    checked_limit,
    checked_retries,
    checked_timeout,
    checked_url,
    required,
    setting,
)
from .transport import BoundedTransport, environment_proxy
from .types import UNSET, Unset

BASE_URL = "https://service.giosg.com"
ACCEPT = "application/json"
# Method and path pattern of calls that need no credentials; none are sent to them.
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
        `organization_id` for further requests. Make a token at
        https://service.giosg.com/settings/live/company/tokens.

        Raises:
            ApiError: the API responded with an error; documented: 401, 403, 404.
            TransportError: no response was received, or not in time.
            ResponseParseError: the response does not match the description.
            ResponseTooLargeError: the response exceeds `max_response_bytes`.
            InvalidArgumentError: an argument cannot be sent.
            ConfigurationError: the client has no credentials.

        Evidence: documented (giosg quickstart, https://docs.giosg.com/getting_started/quickstart/; giosg
        Live HTTP API, users, https://docs.giosg.com/api_reference/giosg_live/giosg_http_api/users). Older
        text adds that a token which belongs to no single user is refused with 403.
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
            ApiError: the API responded with an error; documented: 400, 401, 403, 404.
            TransportError: no response was received, or not in time.
            ResponseParseError: the response does not match the description.
            ResponseTooLargeError: the response exceeds `max_response_bytes`.
            InvalidArgumentError: an argument cannot be sent.
            ConfigurationError: the client has no credentials.

        Evidence: archived (giosg Live HTTP API, users,
        https://docs.giosg.com/api_reference/giosg_live/giosg_http_api/users). Current pages show this path
        for PATCH only. An early 2015 draft has GET as well; later 2015 text reads users under the path of
        their organization.
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
            ApiError: the API responded with an error; documented: 400, 401, 403, 404, 415.
            TransportError: no response was received, or not in time.
            ResponseParseError: the response does not match the description.
            ResponseTooLargeError: the response exceeds `max_response_bytes`.
            InvalidArgumentError: an argument cannot be sent.
            ConfigurationError: the client has no credentials.

        Evidence: archived (giosg Live HTTP API, users,
        https://docs.giosg.com/api_reference/giosg_live/giosg_http_api/users; giosg quickstart,
        https://docs.giosg.com/getting_started/quickstart/). The quickstart says that resources are changed
        with PUT or PATCH and shows PATCH; PUT of this path stands in an early 2015 draft only. That omitted
        attributes are reset is 2015 text too, where the quickstart has PUT ask for every field.
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
            ApiError: the API responded with an error; documented: 400, 401, 403, 404, 415.
            TransportError: no response was received, or not in time.
            ResponseParseError: the response does not match the description.
            ResponseTooLargeError: the response exceeds `max_response_bytes`.
            InvalidArgumentError: an argument cannot be sent.
            ConfigurationError: the client has no credentials.

        Evidence: documented (giosg quickstart, https://docs.giosg.com/getting_started/quickstart/; giosg
        Live HTTP API, users, https://docs.giosg.com/api_reference/giosg_live/giosg_http_api/users).
        Inferred: null in a form. The sample sends two names.
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
            ordering: Sorting keys, the first being the primary one, separated by commas; a leading `-` reverses
                the order. Users are sorted by `created_at` or `email`.
            include_deleted: Whether deleted users are listed as well (`true`) or not (`false`, as without it).
            is_manager: Lists only managers (`true`) or only the others (`false`); without it, both.
            cursor: Place in the collection, taken from the `cursor` of the `next` or `previous` URL of
                another page. Opaque; take it from a URL that the API gave.

        Raises:
            ApiError: the API responded with an error; documented: 400, 401, 403, 404.
            TransportError: no response was received, or not in time.
            ResponseParseError: the response does not match the description.
            ResponseTooLargeError: the response exceeds `max_response_bytes`.
            InvalidArgumentError: an argument cannot be sent.
            ConfigurationError: the client has no credentials.

        Evidence: archived (giosg Live HTTP API, users,
        https://docs.giosg.com/api_reference/giosg_live/giosg_http_api/users; giosg real-time API,
        https://docs.giosg.com/api_reference/giosg_live/giosg_real_time_api). 2015 text. The real-time page
        names the same path, as a channel.
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
        """Iterate over every item of `list`, fetching pages lazily.

                Each page is a call of `list` with this client's base URL and credentials; errors are the same.

                Args:
                    organization_id: The organization whose resources are meant; the caller must be allowed to see it.
                    ordering: Sorting keys, the first being the primary one, separated by commas; a leading `-` reverses
                        the order. Users are sorted by `created_at` or `email`.
                    include_deleted: Whether deleted users are listed as well (`true`) or not (`false`, as without it).
                    is_manager: Lists only managers (`true`) or only the others (`false`); without it, both.

        Raises:
                    PaginationError: the link to the next page is invalid or leads to the same page.
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
            ApiError: the API responded with an error; documented: 400, 401, 403, 404.
            TransportError: no response was received, or not in time.
            ResponseParseError: the response does not match the description.
            ResponseTooLargeError: the response exceeds `max_response_bytes`.
            InvalidArgumentError: an argument cannot be sent.
            ConfigurationError: the client has no credentials.

        Evidence: archived (giosg Live HTTP API, users,
        https://docs.giosg.com/api_reference/giosg_live/giosg_http_api/users; Conventions of the giosg Live
        HTTP API). 2015 text. Current pages keep the collection under the organization and show changes by
        the user's own path; which of the two the vendor prefers is not said, so neither is marked
        deprecated.
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
            ApiError: the API responded with an error; documented: 400, 401, 403, 404, 415.
            TransportError: no response was received, or not in time.
            ResponseParseError: the response does not match the description.
            ResponseTooLargeError: the response exceeds `max_response_bytes`.
            InvalidArgumentError: an argument cannot be sent.
            ConfigurationError: the client has no credentials.

        Evidence: archived (giosg Live HTTP API, users,
        https://docs.giosg.com/api_reference/giosg_live/giosg_http_api/users).
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
            ApiError: the API responded with an error; documented: 400, 401, 403, 404, 415.
            TransportError: no response was received, or not in time.
            ResponseParseError: the response does not match the description.
            ResponseTooLargeError: the response exceeds `max_response_bytes`.
            InvalidArgumentError: an argument cannot be sent.
            ConfigurationError: the client has no credentials.

        Evidence: archived (giosg Live HTTP API, users,
        https://docs.giosg.com/api_reference/giosg_live/giosg_http_api/users).
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

    def list(
        self,
        user_id: UUID | str,
        *,
        cursor: str | Unset = UNSET,
    ) -> UserClientPage:
        """List the clients of a user.

        Returns a page of the user's clients, the running apps that keep the user present.

        Args:
            user_id: The user. Older text lets the word `me` stand for the current user in every method; now
                only reading `/api/v5/users/me` is documented, so learn the identifier there.
            cursor: Place in the collection, taken from the `cursor` of the `next` or `previous` URL of
                another page. Opaque; take it from a URL that the API gave.

        Raises:
            ApiError: the API responded with an error; documented: 401, 403, 404.
            TransportError: no response was received, or not in time.
            ResponseParseError: the response does not match the description.
            ResponseTooLargeError: the response exceeds `max_response_bytes`.
            InvalidArgumentError: an argument cannot be sent.
            ConfigurationError: the client has no credentials.

        Evidence: observed (What published clients of giosg rely on, https://github.com/giosg/demo-bot).
        Published clients call it; the status codes are inferred.
        """
        return self._call(
            "listUserClients",
            "GET",
            (200,),
            list_user_clients.sync_detailed,
            user_id=user_id,
            cursor=cursor,
        )

    def iter(
        self,
        user_id: UUID | str,
    ) -> Iterator[UserClient]:
        """Iterate over every item of `list`, fetching pages lazily.

                Each page is a call of `list` with this client's base URL and credentials; errors are the same.

                Args:
                    user_id: The user. Older text lets the word `me` stand for the current user in every method; now
                        only reading `/api/v5/users/me` is documented, so learn the identifier there.

        Raises:
                    PaginationError: the link to the next page is invalid or leads to the same page.
        """
        at: Any = UNSET
        while True:
            page = self.list(user_id=user_id, cursor=at)
            yield from page.results
            at = next_page(page.next_, "cursor", str, at)
            if isinstance(at, Unset):
                return

    def create(
        self,
        user_id: UUID | str,
        body: UserClientCreate,
    ) -> UserClient:
        """Register a client of a user.

        Registers a client. The user is present until it expires; extend it before that with PATCH.

        Args:
            user_id: The user. Older text lets the word `me` stand for the current user in every method; now
                only reading `/api/v5/users/me` is documented, so learn the identifier there.
            body: How long a client keeps its user present.

        Raises:
            ApiError: the API responded with an error; documented: 400, 401, 403, 404, 415.
            TransportError: no response was received, or not in time.
            ResponseParseError: the response does not match the description.
            ResponseTooLargeError: the response exceeds `max_response_bytes`.
            InvalidArgumentError: an argument cannot be sent.
            ConfigurationError: the client has no credentials.

        Evidence: observed (What published clients of giosg rely on, https://github.com/giosg/demo-bot).
        Published clients call it; the status codes are inferred.
        """
        return self._call(
            "createUserClient",
            "POST",
            (201,),
            create_user_client.sync_detailed,
            user_id=user_id,
            body=body,
        )

    def update(
        self,
        user_id: UUID | str,
        client_id: str,
        body: UserClientPatch,
    ) -> UserClient:
        """Extend a client of a user.

        Extends a client: the user stays present for `presence_expires_in` seconds from now. A client that
        has expired becomes present again.

        Args:
            user_id: The user. Older text lets the word `me` stand for the current user in every method; now
                only reading `/api/v5/users/me` is documented, so learn the identifier there.
            client_id: The client, by the identifier that the server made.
            body: How long a client keeps its user present from now.

        Raises:
            ApiError: the API responded with an error; documented: 400, 401, 403, 404, 415.
            TransportError: no response was received, or not in time.
            ResponseParseError: the response does not match the description.
            ResponseTooLargeError: the response exceeds `max_response_bytes`.
            InvalidArgumentError: an argument cannot be sent.
            ConfigurationError: the client has no credentials.

        Evidence: observed (What published clients of giosg rely on, https://github.com/giosg/demo-bot).
        Published clients call it; the status codes are inferred, and so is that an expired client becomes
        present again.
        """
        return self._call(
            "updateUserClient",
            "PATCH",
            (200,),
            update_user_client.sync_detailed,
            user_id=user_id,
            client_id=client_id,
            body=body,
        )

    def of_organization_user(
        self,
        organization_id: UUID | str,
        user_id: UUID | str,
        *,
        cursor: str | Unset = UNSET,
    ) -> UserClientPage:
        """List the clients of a user, by the older path.

        Returns a page of the user's clients. Use `/api/v5/users/{user_id}/clients` instead.

        Args:
            organization_id: The organization whose resources are meant; the caller must be allowed to see it.
            user_id: The user. Older text lets the word `me` stand for the current user in every method; now
                only reading `/api/v5/users/me` is documented, so learn the identifier there.
            cursor: Place in the collection, taken from the `cursor` of the `next` or `previous` URL of
                another page. Opaque; take it from a URL that the API gave.

        Raises:
            ApiError: the API responded with an error; documented: 401, 403, 404.
            TransportError: no response was received, or not in time.
            ResponseParseError: the response does not match the description.
            ResponseTooLargeError: the response exceeds `max_response_bytes`.
            InvalidArgumentError: an argument cannot be sent.
            ConfigurationError: the client has no credentials.

        Evidence: observed (What published clients of giosg rely on, https://github.com/giosg/demo-bot). A
        published client called it in 2017, and has used the user's own path since; the status codes are
        inferred.
        """
        return self._call(
            "listOrganizationUserClients",
            "GET",
            (200,),
            list_organization_user_clients.sync_detailed,
            organization_id=organization_id,
            user_id=user_id,
            cursor=cursor,
        )

    def iter_of_organization_user(
        self,
        organization_id: UUID | str,
        user_id: UUID | str,
    ) -> Iterator[UserClient]:
        """Iterate over every item of `of_organization_user`, fetching pages lazily.

                Each page is a call of `of_organization_user` with this client's base URL and credentials; errors are the same.

                Args:
                    organization_id: The organization whose resources are meant; the caller must be allowed to see it.
                    user_id: The user. Older text lets the word `me` stand for the current user in every method; now
                        only reading `/api/v5/users/me` is documented, so learn the identifier there.

        Raises:
                    PaginationError: the link to the next page is invalid or leads to the same page.
        """
        at: Any = UNSET
        while True:
            page = self.of_organization_user(organization_id=organization_id, user_id=user_id, cursor=at)
            yield from page.results
            at = next_page(page.next_, "cursor", str, at)
            if isinstance(at, Unset):
                return

    def refresh(
        self,
        organization_id: UUID | str,
        user_id: UUID | str,
        client_id: str,
        body: UserClientWrite,
    ) -> UserClient:
        """Create or refresh a client of a user, by the older path.

        Keeps the user present, in the rooms that the body names, until `expires_in` seconds have passed.
        Repeat it sooner than that; the latest values win. Someone is present while at least one client is
        alive. Use `/api/v5/users/{user_id}/clients` instead.

        Args:
            organization_id: The organization whose resources are meant; the caller must be allowed to see it.
            user_id: The user. Older text lets the word `me` stand for the current user in every method; now
                only reading `/api/v5/users/me` is documented, so learn the identifier there.
            client_id: The client, under an identifier that the caller makes up: letters, digits, `-` and `_`. A
                random UUID is advised. Anything else is answered with 400.
            body: Where and how long a client keeps its user present. Unknown attributes are ignored.

        Raises:
            ApiError: the API responded with an error; documented: 400, 401, 403, 404, 415.
            TransportError: no response was received, or not in time.
            ResponseParseError: the response does not match the description.
            ResponseTooLargeError: the response exceeds `max_response_bytes`.
            InvalidArgumentError: an argument cannot be sent.
            ConfigurationError: the client has no credentials.

        Evidence: archived (giosg Live HTTP API, users,
        https://docs.giosg.com/api_reference/giosg_live/giosg_http_api/users). 2015 text; published clients
        use the path without the organization.
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
        """Expire a client of a user, by the older path.

        Ends the client at once, as when a browser tab is closed. The user stays present if others are
        alive. Clients of `/api/v5/users/{user_id}/clients` expire by themselves; no call that deletes one
        is known.

        Args:
            organization_id: The organization whose resources are meant; the caller must be allowed to see it.
            user_id: The user. Older text lets the word `me` stand for the current user in every method; now
                only reading `/api/v5/users/me` is documented, so learn the identifier there.
            client_id: The client, under an identifier that the caller makes up: letters, digits, `-` and `_`. A
                random UUID is advised. Anything else is answered with 400.

        Raises:
            ApiError: the API responded with an error; documented: 400, 401, 403, 404.
            TransportError: no response was received, or not in time.
            ResponseParseError: the response does not match the description.
            ResponseTooLargeError: the response exceeds `max_response_bytes`.
            InvalidArgumentError: an argument cannot be sent.
            ConfigurationError: the client has no credentials.

        Evidence: archived (giosg Live HTTP API, users,
        https://docs.giosg.com/api_reference/giosg_live/giosg_http_api/users). 2015 text; published clients
        use the path without the organization.
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

    def update_by_organization(
        self,
        organization_id: UUID | str,
        user_id: UUID | str,
        client_id: str,
        body: UserClientPatch,
    ) -> UserClient:
        """Extend a client of a user, by the older path.

        Extends a client: the user stays present for `presence_expires_in` seconds from now. Use
        `/api/v5/users/{user_id}/clients/{client_id}` instead.

        Args:
            organization_id: The organization whose resources are meant; the caller must be allowed to see it.
            user_id: The user. Older text lets the word `me` stand for the current user in every method; now
                only reading `/api/v5/users/me` is documented, so learn the identifier there.
            client_id: The client, under an identifier that the caller makes up: letters, digits, `-` and `_`. A
                random UUID is advised. Anything else is answered with 400.
            body: How long a client keeps its user present from now.

        Raises:
            ApiError: the API responded with an error; documented: 400, 401, 403, 404, 415.
            TransportError: no response was received, or not in time.
            ResponseParseError: the response does not match the description.
            ResponseTooLargeError: the response exceeds `max_response_bytes`.
            InvalidArgumentError: an argument cannot be sent.
            ConfigurationError: the client has no credentials.

        Evidence: observed (What published clients of giosg rely on, https://github.com/giosg/demo-bot). A
        published client called it in 2017, and has used the user's own path since; the status codes are
        inferred.
        """
        return self._call(
            "updateOrganizationUserClient",
            "PATCH",
            (200,),
            update_organization_user_client.sync_detailed,
            organization_id=organization_id,
            user_id=user_id,
            client_id=client_id,
            body=body,
        )


class UserPreferencesResource:
    """How the console behaves for a user."""

    def __init__(self, call: Caller) -> None:
        self._call = call

    def update(
        self,
        user_id: UUID | str,
        body: UserPreferencesPatch,
    ) -> UserPreferences:
        """Change preferences of a user.

        Sets the preferences that the body names and leaves the others.

        Args:
            user_id: The user. Older text lets the word `me` stand for the current user in every method; now
                only reading `/api/v5/users/me` is documented, so learn the identifier there.
            body: The preferences to change; the others stay as they are. Unknown attributes are ignored.

        Raises:
            ApiError: the API responded with an error; documented: 400, 401, 403, 404, 415.
            TransportError: no response was received, or not in time.
            ResponseParseError: the response does not match the description.
            ResponseTooLargeError: the response exceeds `max_response_bytes`.
            InvalidArgumentError: an argument cannot be sent.
            ConfigurationError: the client has no credentials.

        Evidence: observed (What published clients of giosg rely on, https://github.com/giosg/demo-bot). A
        published client sets `ui_language_code` with it; the other attributes are those of the older path,
        and the status codes are inferred.
        """
        return self._call(
            "updateUserPreferences",
            "PATCH",
            (200,),
            update_user_preferences.sync_detailed,
            user_id=user_id,
            body=body,
        )

    def get(
        self,
        organization_id: UUID | str,
        user_id: UUID | str,
    ) -> UserPreferences:
        """Read the preferences of a user.

        Returns the preferences of one user. They come and go with the user and are private.

        Args:
            organization_id: The organization whose resources are meant; the caller must be allowed to see it.
            user_id: The user. Older text lets the word `me` stand for the current user in every method; now
                only reading `/api/v5/users/me` is documented, so learn the identifier there.

        Raises:
            ApiError: the API responded with an error; documented: 401, 403, 404.
            TransportError: no response was received, or not in time.
            ResponseParseError: the response does not match the description.
            ResponseTooLargeError: the response exceeds `max_response_bytes`.
            InvalidArgumentError: an argument cannot be sent.
            ConfigurationError: the client has no credentials.

        Evidence: archived (giosg Live HTTP API, users,
        https://docs.giosg.com/api_reference/giosg_live/giosg_http_api/users; Conventions of the giosg Live
        HTTP API). 2015 text. Published clients use paths of this kind without the organization; for this
        one none was seen.
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
        body: UserPreferencesWrite,
    ) -> UserPreferences:
        """Replace the preferences of a user.

        Sets all preferences; 400 if one is missing.

        Args:
            organization_id: The organization whose resources are meant; the caller must be allowed to see it.
            user_id: The user. Older text lets the word `me` stand for the current user in every method; now
                only reading `/api/v5/users/me` is documented, so learn the identifier there.
            body: How the console behaves for one user; all preferences must be given.

        Raises:
            ApiError: the API responded with an error; documented: 400, 401, 403, 404, 415.
            TransportError: no response was received, or not in time.
            ResponseParseError: the response does not match the description.
            ResponseTooLargeError: the response exceeds `max_response_bytes`.
            InvalidArgumentError: an argument cannot be sent.
            ConfigurationError: the client has no credentials.

        Evidence: archived (giosg Live HTTP API, users,
        https://docs.giosg.com/api_reference/giosg_live/giosg_http_api/users; Conventions of the giosg Live
        HTTP API). 2015 text. Published clients use paths of this kind without the organization; for this
        one none was seen.
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

    def update_by_organization(
        self,
        organization_id: UUID | str,
        user_id: UUID | str,
        body: UserPreferencesPatch,
    ) -> UserPreferences:
        """Change preferences of a user, by the older path.

        Sets the preferences that the body names and leaves the others. Use
        `/api/v5/users/{user_id}/preferences` instead.

        Args:
            organization_id: The organization whose resources are meant; the caller must be allowed to see it.
            user_id: The user. Older text lets the word `me` stand for the current user in every method; now
                only reading `/api/v5/users/me` is documented, so learn the identifier there.
            body: The preferences to change; the others stay as they are. Unknown attributes are ignored.

        Raises:
            ApiError: the API responded with an error; documented: 400, 401, 403, 404, 415.
            TransportError: no response was received, or not in time.
            ResponseParseError: the response does not match the description.
            ResponseTooLargeError: the response exceeds `max_response_bytes`.
            InvalidArgumentError: an argument cannot be sent.
            ConfigurationError: the client has no credentials.

        Evidence: archived (giosg Live HTTP API, users,
        https://docs.giosg.com/api_reference/giosg_live/giosg_http_api/users; Conventions of the giosg Live
        HTTP API). 2015 text; published clients use the path without the organization.
        """
        return self._call(
            "updateOrganizationUserPreferences",
            "PATCH",
            (200,),
            update_organization_user_preferences.sync_detailed,
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
            ordering: Sorting keys, the first being the primary one, separated by commas; a leading `-` reverses
                the order. Teams are sorted by `created_at` only.
            is_deleted: Lists only deleted teams (`true`) or only those that are not (`false`).
            cursor: Place in the collection, taken from the `cursor` of the `next` or `previous` URL of
                another page. Opaque; take it from a URL that the API gave.

        Raises:
            ApiError: the API responded with an error; documented: 400, 401, 403, 404.
            TransportError: no response was received, or not in time.
            ResponseParseError: the response does not match the description.
            ResponseTooLargeError: the response exceeds `max_response_bytes`.
            InvalidArgumentError: an argument cannot be sent.
            ConfigurationError: the client has no credentials.

        Evidence: documented (giosg quickstart, https://docs.giosg.com/getting_started/quickstart/; giosg
        Live HTTP API, teams, https://docs.giosg.com/api_reference/giosg_live/giosg_http_api/teams).
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
        """Iterate over every item of `list`, fetching pages lazily.

                Each page is a call of `list` with this client's base URL and credentials; errors are the same.

                Args:
                    organization_id: The organization whose resources are meant; the caller must be allowed to see it.
                    ordering: Sorting keys, the first being the primary one, separated by commas; a leading `-` reverses
                        the order. Teams are sorted by `created_at` only.
                    is_deleted: Lists only deleted teams (`true`) or only those that are not (`false`).

        Raises:
                    PaginationError: the link to the next page is invalid or leads to the same page.
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

        Creates a team.

        Args:
            organization_id: The organization whose resources are meant; the caller must be allowed to see it.
            body: The attributes of a team that a client sets. Unknown attributes are ignored.

        Raises:
            ApiError: the API responded with an error; documented: 400, 401, 403, 404, 415.
            TransportError: no response was received, or not in time.
            ResponseParseError: the response does not match the description.
            ResponseTooLargeError: the response exceeds `max_response_bytes`.
            InvalidArgumentError: an argument cannot be sent.
            ConfigurationError: the client has no credentials.

        Evidence: documented (giosg quickstart, https://docs.giosg.com/getting_started/quickstart/).
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
            ApiError: the API responded with an error; documented: 401, 403, 404.
            TransportError: no response was received, or not in time.
            ResponseParseError: the response does not match the description.
            ResponseTooLargeError: the response exceeds `max_response_bytes`.
            InvalidArgumentError: an argument cannot be sent.
            ConfigurationError: the client has no credentials.

        Evidence: inferred (giosg Live HTTP API, teams,
        https://docs.giosg.com/api_reference/giosg_live/giosg_http_api/teams; giosg quickstart,
        https://docs.giosg.com/getting_started/quickstart/). Read from the deprecated version 5 of the same
        resource; the version 6 page was not readable that far.
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
            ApiError: the API responded with an error; documented: 400, 401, 403, 404, 415.
            TransportError: no response was received, or not in time.
            ResponseParseError: the response does not match the description.
            ResponseTooLargeError: the response exceeds `max_response_bytes`.
            InvalidArgumentError: an argument cannot be sent.
            ConfigurationError: the client has no credentials.

        Evidence: inferred (giosg Live HTTP API, teams,
        https://docs.giosg.com/api_reference/giosg_live/giosg_http_api/teams; giosg quickstart,
        https://docs.giosg.com/getting_started/quickstart/).
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
            ApiError: the API responded with an error; documented: 400, 401, 403, 404, 415.
            TransportError: no response was received, or not in time.
            ResponseParseError: the response does not match the description.
            ResponseTooLargeError: the response exceeds `max_response_bytes`.
            InvalidArgumentError: an argument cannot be sent.
            ConfigurationError: the client has no credentials.

        Evidence: inferred (giosg Live HTTP API, teams,
        https://docs.giosg.com/api_reference/giosg_live/giosg_http_api/teams; giosg quickstart,
        https://docs.giosg.com/getting_started/quickstart/).
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

        Deletes one team. Lists leave it out afterwards.

        Args:
            organization_id: The organization whose resources are meant; the caller must be allowed to see it.
            team_id: The team.

        Raises:
            ApiError: the API responded with an error; documented: 401, 403, 404.
            TransportError: no response was received, or not in time.
            ResponseParseError: the response does not match the description.
            ResponseTooLargeError: the response exceeds `max_response_bytes`.
            InvalidArgumentError: an argument cannot be sent.
            ConfigurationError: the client has no credentials.

        Evidence: documented (giosg quickstart, https://docs.giosg.com/getting_started/quickstart/). The
        quickstart shows that the team is gone from the list. Whether it can still be read is not said.
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

        Answers one page of the memberships of an own team.

        Args:
            organization_id: The organization whose resources are meant; the caller must be allowed to see it.
            team_id: The team.
            is_admin: Lists only admins of the team (`true`) or only the others (`false`); without it, both.
            cursor: Place in the collection, taken from the `cursor` of the `next` or `previous` URL of
                another page. Opaque; take it from a URL that the API gave.

        Raises:
            ApiError: the API responded with an error; documented: 400, 401, 403, 404.
            TransportError: no response was received, or not in time.
            ResponseParseError: the response does not match the description.
            ResponseTooLargeError: the response exceeds `max_response_bytes`.
            InvalidArgumentError: an argument cannot be sent.
            ConfigurationError: the client has no credentials.

        Evidence: archived (giosg Live HTTP API, teams,
        https://docs.giosg.com/api_reference/giosg_live/giosg_http_api/teams). 2015 text, under version 5.
        Teams of version 5 are deprecated; whether that covers memberships could not be read, and no page
        shows them in version 6. Hence this is not marked deprecated.
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
        """Iterate over every item of `list`, fetching pages lazily.

                Each page is a call of `list` with this client's base URL and credentials; errors are the same.

                Args:
                    organization_id: The organization whose resources are meant; the caller must be allowed to see it.
                    team_id: The team.
                    is_admin: Lists only admins of the team (`true`) or only the others (`false`); without it, both.

        Raises:
                    PaginationError: the link to the next page is invalid or leads to the same page.
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
            ApiError: the API responded with an error; documented: 401, 403, 404.
            TransportError: no response was received, or not in time.
            ResponseParseError: the response does not match the description.
            ResponseTooLargeError: the response exceeds `max_response_bytes`.
            InvalidArgumentError: an argument cannot be sent.
            ConfigurationError: the client has no credentials.

        Evidence: archived (giosg Live HTTP API, teams,
        https://docs.giosg.com/api_reference/giosg_live/giosg_http_api/teams). 2015 text, under version 5.
        Teams of version 5 are deprecated; whether that covers memberships could not be read, and no page
        shows them in version 6. Hence this is not marked deprecated.
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
            ApiError: the API responded with an error; documented: 400, 401, 403, 404, 415.
            TransportError: no response was received, or not in time.
            ResponseParseError: the response does not match the description.
            ResponseTooLargeError: the response exceeds `max_response_bytes`.
            InvalidArgumentError: an argument cannot be sent.
            ConfigurationError: the client has no credentials.

        Evidence: archived (giosg Live HTTP API, teams,
        https://docs.giosg.com/api_reference/giosg_live/giosg_http_api/teams). 2015 text, under version 5.
        Teams of version 5 are deprecated; whether that covers memberships could not be read, and no page
        shows them in version 6. Hence this is not marked deprecated.
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
            ApiError: the API responded with an error; documented: 400, 401, 403, 404, 415.
            TransportError: no response was received, or not in time.
            ResponseParseError: the response does not match the description.
            ResponseTooLargeError: the response exceeds `max_response_bytes`.
            InvalidArgumentError: an argument cannot be sent.
            ConfigurationError: the client has no credentials.

        Evidence: archived (giosg Live HTTP API, teams,
        https://docs.giosg.com/api_reference/giosg_live/giosg_http_api/teams). 2015 text, under version 5.
        Teams of version 5 are deprecated; whether that covers memberships could not be read, and no page
        shows them in version 6. Hence this is not marked deprecated.
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
            ApiError: the API responded with an error; documented: 400, 401, 403, 404, 415.
            TransportError: no response was received, or not in time.
            ResponseParseError: the response does not match the description.
            ResponseTooLargeError: the response exceeds `max_response_bytes`.
            InvalidArgumentError: an argument cannot be sent.
            ConfigurationError: the client has no credentials.

        Evidence: archived (giosg Live HTTP API, teams,
        https://docs.giosg.com/api_reference/giosg_live/giosg_http_api/teams). 2015 text, under version 5.
        Teams of version 5 are deprecated; whether that covers memberships could not be read, and no page
        shows them in version 6. Hence this is not marked deprecated.
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
            ApiError: the API responded with an error; documented: 401, 403, 404.
            TransportError: no response was received, or not in time.
            ResponseParseError: the response does not match the description.
            ResponseTooLargeError: the response exceeds `max_response_bytes`.
            InvalidArgumentError: an argument cannot be sent.
            ConfigurationError: the client has no credentials.

        Evidence: archived (giosg Live HTTP API, teams,
        https://docs.giosg.com/api_reference/giosg_live/giosg_http_api/teams). 2015 text, under version 5.
        Teams of version 5 are deprecated; whether that covers memberships could not be read, and no page
        shows them in version 6. Hence this is not marked deprecated.
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
            ordering: Sorting keys, the first being the primary one, separated by commas; a leading `-` reverses
                the order. Teams are sorted by `created_at` only.
            is_shared: Lists only teams of other organizations (`true`) or only own ones (`false`); without it,
                both.
            cursor: Place in the collection, taken from the `cursor` of the `next` or `previous` URL of
                another page. Opaque; take it from a URL that the API gave.

        Raises:
            ApiError: the API responded with an error; documented: 400, 401, 403, 404.
            TransportError: no response was received, or not in time.
            ResponseParseError: the response does not match the description.
            ResponseTooLargeError: the response exceeds `max_response_bytes`.
            InvalidArgumentError: an argument cannot be sent.
            ConfigurationError: the client has no credentials.

        Evidence: documented (giosg Live HTTP API, teams,
        https://docs.giosg.com/api_reference/giosg_live/giosg_http_api/teams). That shared teams are listed
        is 2015 text.
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
        """Iterate over every item of `list`, fetching pages lazily.

                Each page is a call of `list` with this client's base URL and credentials; errors are the same.

                Args:
                    organization_id: The organization whose resources are meant; the caller must be allowed to see it.
                    ordering: Sorting keys, the first being the primary one, separated by commas; a leading `-` reverses
                        the order. Teams are sorted by `created_at` only.
                    is_shared: Lists only teams of other organizations (`true`) or only own ones (`false`); without it,
                        both.

        Raises:
                    PaginationError: the link to the next page is invalid or leads to the same page.
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
            ApiError: the API responded with an error; documented: 400, 401, 403, 404, 415.
            TransportError: no response was received, or not in time.
            ResponseParseError: the response does not match the description.
            ResponseTooLargeError: the response exceeds `max_response_bytes`.
            InvalidArgumentError: an argument cannot be sent.
            ConfigurationError: the client has no credentials.

        Evidence: archived (giosg Live HTTP API, teams,
        https://docs.giosg.com/api_reference/giosg_live/giosg_http_api/teams).
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
            ApiError: the API responded with an error; documented: 401, 403, 404.
            TransportError: no response was received, or not in time.
            ResponseParseError: the response does not match the description.
            ResponseTooLargeError: the response exceeds `max_response_bytes`.
            InvalidArgumentError: an argument cannot be sent.
            ConfigurationError: the client has no credentials.

        Evidence: archived (giosg Live HTTP API, teams,
        https://docs.giosg.com/api_reference/giosg_live/giosg_http_api/teams).
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
            ApiError: the API responded with an error; documented: 400, 401, 403, 404, 415.
            TransportError: no response was received, or not in time.
            ResponseParseError: the response does not match the description.
            ResponseTooLargeError: the response exceeds `max_response_bytes`.
            InvalidArgumentError: an argument cannot be sent.
            ConfigurationError: the client has no credentials.

        Evidence: archived (giosg Live HTTP API, teams,
        https://docs.giosg.com/api_reference/giosg_live/giosg_http_api/teams). The text says "POST" where
        the line of the path says PUT; the path wins.
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
            ApiError: the API responded with an error; documented: 400, 401, 403, 404, 415.
            TransportError: no response was received, or not in time.
            ResponseParseError: the response does not match the description.
            ResponseTooLargeError: the response exceeds `max_response_bytes`.
            InvalidArgumentError: an argument cannot be sent.
            ConfigurationError: the client has no credentials.

        Evidence: archived (giosg Live HTTP API, teams,
        https://docs.giosg.com/api_reference/giosg_live/giosg_http_api/teams).
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
            ApiError: the API responded with an error; documented: 401, 403, 404.
            TransportError: no response was received, or not in time.
            ResponseParseError: the response does not match the description.
            ResponseTooLargeError: the response exceeds `max_response_bytes`.
            InvalidArgumentError: an argument cannot be sent.
            ConfigurationError: the client has no credentials.

        Evidence: archived (giosg Live HTTP API, teams,
        https://docs.giosg.com/api_reference/giosg_live/giosg_http_api/teams).
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
            ordering: Sorting keys, the first being the primary one, separated by commas; a leading `-` reverses
                the order. Rooms are sorted by `created_at` only.
            include_deleted: Whether deleted rooms are listed as well (`true`) or not (`false`, as without it).
            is_shared: Lists only rooms of other organizations (`true`) or only own ones (`false`); without it,
                both.
            organization_id_query: Lists only the rooms that this organization owns.
            cursor: Place in the collection, taken from the `cursor` of the `next` or `previous` URL of
                another page. Opaque; take it from a URL that the API gave.

        Raises:
            ApiError: the API responded with an error; documented: 400, 401, 403, 404.
            TransportError: no response was received, or not in time.
            ResponseParseError: the response does not match the description.
            ResponseTooLargeError: the response exceeds `max_response_bytes`.
            InvalidArgumentError: an argument cannot be sent.
            ConfigurationError: the client has no credentials.

        Evidence: archived (giosg Live HTTP API, rooms,
        https://docs.giosg.com/api_reference/giosg_live/giosg_http_api/rooms).
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
        """Iterate over every item of `list`, fetching pages lazily.

                Each page is a call of `list` with this client's base URL and credentials; errors are the same.

                Args:
                    organization_id_path: The organization whose resources are meant; the caller must be allowed to see it.
                    ordering: Sorting keys, the first being the primary one, separated by commas; a leading `-` reverses
                        the order. Rooms are sorted by `created_at` only.
                    include_deleted: Whether deleted rooms are listed as well (`true`) or not (`false`, as without it).
                    is_shared: Lists only rooms of other organizations (`true`) or only own ones (`false`); without it,
                        both.
                    organization_id_query: Lists only the rooms that this organization owns.

        Raises:
                    PaginationError: the link to the next page is invalid or leads to the same page.
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
            ApiError: the API responded with an error; documented: 400, 401, 403, 404, 415.
            TransportError: no response was received, or not in time.
            ResponseParseError: the response does not match the description.
            ResponseTooLargeError: the response exceeds `max_response_bytes`.
            InvalidArgumentError: an argument cannot be sent.
            ConfigurationError: the client has no credentials.

        Evidence: archived (giosg Live HTTP API, rooms,
        https://docs.giosg.com/api_reference/giosg_live/giosg_http_api/rooms). What a domain that is taken
        is refused with is not stated; 400 is what an invalid attribute gets.
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
            ApiError: the API responded with an error; documented: 400, 401, 403, 404.
            TransportError: no response was received, or not in time.
            ResponseParseError: the response does not match the description.
            ResponseTooLargeError: the response exceeds `max_response_bytes`.
            InvalidArgumentError: an argument cannot be sent.
            ConfigurationError: the client has no credentials.

        Evidence: archived (giosg Live HTTP API, rooms,
        https://docs.giosg.com/api_reference/giosg_live/giosg_http_api/rooms).
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
            ApiError: the API responded with an error; documented: 400, 401, 403, 404, 415.
            TransportError: no response was received, or not in time.
            ResponseParseError: the response does not match the description.
            ResponseTooLargeError: the response exceeds `max_response_bytes`.
            InvalidArgumentError: an argument cannot be sent.
            ConfigurationError: the client has no credentials.

        Evidence: archived (giosg Live HTTP API, rooms,
        https://docs.giosg.com/api_reference/giosg_live/giosg_http_api/rooms; Conventions of the giosg Live
        HTTP API). The text says "POST" where the line of the path says PUT; the path wins. That the
        language falls back is what 2015 text says of omitted attributes of users.
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
            ApiError: the API responded with an error; documented: 400, 401, 403, 404, 415.
            TransportError: no response was received, or not in time.
            ResponseParseError: the response does not match the description.
            ResponseTooLargeError: the response exceeds `max_response_bytes`.
            InvalidArgumentError: an argument cannot be sent.
            ConfigurationError: the client has no credentials.

        Evidence: archived (giosg Live HTTP API, rooms,
        https://docs.giosg.com/api_reference/giosg_live/giosg_http_api/rooms).
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
            ApiError: the API responded with an error; documented: 401, 403, 404.
            TransportError: no response was received, or not in time.
            ResponseParseError: the response does not match the description.
            ResponseTooLargeError: the response exceeds `max_response_bytes`.
            InvalidArgumentError: an argument cannot be sent.
            ConfigurationError: the client has no credentials.

        Evidence: archived (giosg Live HTTP API, rooms,
        https://docs.giosg.com/api_reference/giosg_live/giosg_http_api/rooms).
        """
        return self._call(
            "deleteRoom",
            "DELETE",
            (204,),
            delete_room.sync_detailed,
            organization_id=organization_id,
            room_id=room_id,
        )

    def get_for_user(
        self,
        user_id: UUID | str,
        room_id: UUID | str,
    ) -> Room:
        """Read a room of a user.

        Returns a room that the user has access to.

        Args:
            user_id: The user. Older text lets the word `me` stand for the current user in every method; now
                only reading `/api/v5/users/me` is documented, so learn the identifier there.
            room_id: The room.

        Raises:
            ApiError: the API responded with an error; documented: 401, 403, 404.
            TransportError: no response was received, or not in time.
            ResponseParseError: the response does not match the description.
            ResponseTooLargeError: the response exceeds `max_response_bytes`.
            InvalidArgumentError: an argument cannot be sent.
            ConfigurationError: the client has no credentials.

        Evidence: observed (What published clients of giosg rely on, https://github.com/giosg/demo-bot).
        Published clients call it; the status codes are inferred.
        """
        return self._call(
            "getUserRoom",
            "GET",
            (200,),
            get_user_room.sync_detailed,
            user_id=user_id,
            room_id=room_id,
        )


class RoutedChatsResource:
    """Chats that giosg offers to a user, to join them."""

    def __init__(self, call: Caller) -> None:
        self._call = call

    def list(
        self,
        user_id: UUID | str,
        *,
        cursor: str | Unset = UNSET,
    ) -> ChatPage:
        """List the chats that are routed to a user.

        Returns a page of the chats that giosg offers to the user, whether or not the user has joined them.
        An app is told of new ones by the webhook `chatAdded` on the channel of the same path.

        Args:
            user_id: The user. Older text lets the word `me` stand for the current user in every method; now
                only reading `/api/v5/users/me` is documented, so learn the identifier there.
            cursor: Place in the collection, taken from the `cursor` of the `next` or `previous` URL of
                another page. Opaque; take it from a URL that the API gave.

        Raises:
            ApiError: the API responded with an error; documented: 401, 403, 404.
            TransportError: no response was received, or not in time.
            ResponseParseError: the response does not match the description.
            ResponseTooLargeError: the response exceeds `max_response_bytes`.
            InvalidArgumentError: an argument cannot be sent.
            ConfigurationError: the client has no credentials.

        Evidence: inferred (What published clients of giosg rely on, https://github.com/giosg/demo-bot;
        giosg real-time API, https://docs.giosg.com/api_reference/giosg_live/giosg_real_time_api). A webhook
        names the path as a channel, and a channel is the path of its endpoint; published clients call only
        paths below it. How a chat is chosen for a user is not known.
        """
        return self._call(
            "listRoutedChats",
            "GET",
            (200,),
            list_routed_chats.sync_detailed,
            user_id=user_id,
            cursor=cursor,
        )

    def iter(
        self,
        user_id: UUID | str,
    ) -> Iterator[Chat]:
        """Iterate over every item of `list`, fetching pages lazily.

                Each page is a call of `list` with this client's base URL and credentials; errors are the same.

                Args:
                    user_id: The user. Older text lets the word `me` stand for the current user in every method; now
                        only reading `/api/v5/users/me` is documented, so learn the identifier there.

        Raises:
                    PaginationError: the link to the next page is invalid or leads to the same page.
        """
        at: Any = UNSET
        while True:
            page = self.list(user_id=user_id, cursor=at)
            yield from page.results
            at = next_page(page.next_, "cursor", str, at)
            if isinstance(at, Unset):
                return

    def get(
        self,
        user_id: UUID | str,
        chat_id: UUID | str,
    ) -> Chat:
        """Read a chat that is routed to a user.

        Returns a chat that is routed to the user, whether or not the user is a member. Read
        `present_user_participant_count` before joining, to see whether somebody is there already.

        Args:
            user_id: The user. Older text lets the word `me` stand for the current user in every method; now
                only reading `/api/v5/users/me` is documented, so learn the identifier there.
            chat_id: The chat.

        Raises:
            ApiError: the API responded with an error; documented: 401, 403, 404.
            TransportError: no response was received, or not in time.
            ResponseParseError: the response does not match the description.
            ResponseTooLargeError: the response exceeds `max_response_bytes`.
            InvalidArgumentError: an argument cannot be sent.
            ConfigurationError: the client has no credentials.

        Evidence: observed (What published clients of giosg rely on, https://github.com/giosg/demo-bot).
        Published clients call it; the status codes are inferred.
        """
        return self._call(
            "getRoutedChat",
            "GET",
            (200,),
            get_routed_chat.sync_detailed,
            user_id=user_id,
            chat_id=chat_id,
        )

    def memberships(
        self,
        user_id: UUID | str,
        chat_id: UUID | str,
        *,
        cursor: str | Unset = UNSET,
    ) -> ChatMembershipPage:
        """List who is in a chat that is routed to a user.

        Returns a page of the memberships of a chat that is routed to the user.

        Args:
            user_id: The user. Older text lets the word `me` stand for the current user in every method; now
                only reading `/api/v5/users/me` is documented, so learn the identifier there.
            chat_id: The chat.
            cursor: Place in the collection, taken from the `cursor` of the `next` or `previous` URL of
                another page. Opaque; take it from a URL that the API gave.

        Raises:
            ApiError: the API responded with an error; documented: 401, 403, 404.
            TransportError: no response was received, or not in time.
            ResponseParseError: the response does not match the description.
            ResponseTooLargeError: the response exceeds `max_response_bytes`.
            InvalidArgumentError: an argument cannot be sent.
            ConfigurationError: the client has no credentials.

        Evidence: observed (What published clients of giosg rely on, https://github.com/giosg/demo-bot).
        Published clients call it; the status codes are inferred.
        """
        return self._call(
            "listRoutedChatMemberships",
            "GET",
            (200,),
            list_routed_chat_memberships.sync_detailed,
            user_id=user_id,
            chat_id=chat_id,
            cursor=cursor,
        )

    def iter_memberships(
        self,
        user_id: UUID | str,
        chat_id: UUID | str,
    ) -> Iterator[ChatMembership]:
        """Iterate over every item of `memberships`, fetching pages lazily.

                Each page is a call of `memberships` with this client's base URL and credentials; errors are the same.

                Args:
                    user_id: The user. Older text lets the word `me` stand for the current user in every method; now
                        only reading `/api/v5/users/me` is documented, so learn the identifier there.
                    chat_id: The chat.

        Raises:
                    PaginationError: the link to the next page is invalid or leads to the same page.
        """
        at: Any = UNSET
        while True:
            page = self.memberships(user_id=user_id, chat_id=chat_id, cursor=at)
            yield from page.results
            at = next_page(page.next_, "cursor", str, at)
            if isinstance(at, Unset):
                return

    def join(
        self,
        user_id: UUID | str,
        chat_id: UUID | str,
        body: ChatParticipationWrite,
    ) -> ChatMembership:
        """Join a chat.

        Makes the user of the path a member of a chat that is routed to that user. The body has no
        `member_id`. With `is_participating: false` the user joins without opening the chat.

        Args:
            user_id: The user. Older text lets the word `me` stand for the current user in every method; now
                only reading `/api/v5/users/me` is documented, so learn the identifier there.
            chat_id: The chat.
            body: What a user does in a chat. Unknown attributes are ignored, `member_id` among them.

        Raises:
            ApiError: the API responded with an error; documented: 400, 401, 403, 404, 415.
            TransportError: no response was received, or not in time.
            ResponseParseError: the response does not match the description.
            ResponseTooLargeError: the response exceeds `max_response_bytes`.
            InvalidArgumentError: an argument cannot be sent.
            ConfigurationError: the client has no credentials.

        Evidence: observed (What published clients of giosg rely on, https://github.com/giosg/demo-bot).
        Published clients call it; the status codes are inferred, 200 for a member from the older operation.
        That `is_participating` may be false is inferred.
        """
        return self._call(
            "createRoutedChatMembership",
            "POST",
            (
                200,
                201,
            ),
            create_routed_chat_membership.sync_detailed,
            user_id=user_id,
            chat_id=chat_id,
            body=body,
        )


class ChatsResource:
    """Conversations of visitors and users in a room."""

    def __init__(self, call: Caller) -> None:
        self._call = call

    def owned(
        self,
        organization_id: UUID | str,
        *,
        cursor: str | Unset = UNSET,
    ) -> ChatPage:
        """List the chats of an organization.

        Returns a page of the chats in all rooms that the organization owns. Chats in rooms that others
        share with it are not among them. The order is not documented.

        Args:
            organization_id: The organization whose resources are meant; the caller must be allowed to see it.
            cursor: Place in the collection, taken from the `cursor` of the `next` or `previous` URL of
                another page. Opaque; take it from a URL that the API gave.

        Raises:
            ApiError: the API responded with an error; documented: 401, 403, 404.
            TransportError: no response was received, or not in time.
            ResponseParseError: the response does not match the description.
            ResponseTooLargeError: the response exceeds `max_response_bytes`.
            InvalidArgumentError: an argument cannot be sent.
            ConfigurationError: the client has no credentials.

        Evidence: documented (giosg Live HTTP API, chats,
        https://docs.giosg.com/api_reference/giosg_live/giosg_http_api/chats). A tutorial names the path and
        says that it can be filtered; the filters could not be read.
        """
        return self._call(
            "listOwnedChats",
            "GET",
            (200,),
            list_owned_chats.sync_detailed,
            organization_id=organization_id,
            cursor=cursor,
        )

    def iter_owned(
        self,
        organization_id: UUID | str,
    ) -> Iterator[Chat]:
        """Iterate over every item of `owned`, fetching pages lazily.

                Each page is a call of `owned` with this client's base URL and credentials; errors are the same.

                Args:
                    organization_id: The organization whose resources are meant; the caller must be allowed to see it.

        Raises:
                    PaginationError: the link to the next page is invalid or leads to the same page.
        """
        at: Any = UNSET
        while True:
            page = self.owned(organization_id=organization_id, cursor=at)
            yield from page.results
            at = next_page(page.next_, "cursor", str, at)
            if isinstance(at, Unset):
                return

    def get_owned(
        self,
        organization_id: UUID | str,
        chat_id: UUID | str,
    ) -> Chat:
        """Read a chat of an organization.

        Returns a chat of a room that the organization owns.

        Args:
            organization_id: The organization whose resources are meant; the caller must be allowed to see it.
            chat_id: The chat.

        Raises:
            ApiError: the API responded with an error; documented: 401, 403, 404.
            TransportError: no response was received, or not in time.
            ResponseParseError: the response does not match the description.
            ResponseTooLargeError: the response exceeds `max_response_bytes`.
            InvalidArgumentError: an argument cannot be sent.
            ConfigurationError: the client has no credentials.

        Evidence: observed (What published clients of giosg rely on, https://github.com/giosg/demo-bot).
        Published clients call it; the status codes are inferred.
        """
        return self._call(
            "getOwnedChat",
            "GET",
            (200,),
            get_owned_chat.sync_detailed,
            organization_id=organization_id,
            chat_id=chat_id,
        )

    def in_room(
        self,
        organization_id: UUID | str,
        room_id: UUID | str,
        *,
        is_waiting: bool | Unset = UNSET,
        is_ended: bool | Unset = UNSET,
        cursor: str | Unset = UNSET,
    ) -> ChatPage:
        """List the chats of a room.

        Returns a page of the chats of a room, the newest first.

        Args:
            organization_id: The organization whose resources are meant; the caller must be allowed to see it.
            room_id: The room.
            is_waiting: Lists only chats whose visitor waits for a response (`true`) or only the others (`false`);
                without it, both.
            is_ended: Lists only ended chats (`true`) or only open ones (`false`); without it, both.
            cursor: Place in the collection, taken from the `cursor` of the `next` or `previous` URL of
                another page. Opaque; take it from a URL that the API gave.

        Raises:
            ApiError: the API responded with an error; documented: 400, 401, 403, 404.
            TransportError: no response was received, or not in time.
            ResponseParseError: the response does not match the description.
            ResponseTooLargeError: the response exceeds `max_response_bytes`.
            InvalidArgumentError: an argument cannot be sent.
            ConfigurationError: the client has no credentials.

        Evidence: archived (giosg Live HTTP API, chats,
        https://docs.giosg.com/api_reference/giosg_live/giosg_http_api/chats).
        """
        return self._call(
            "listRoomChats",
            "GET",
            (200,),
            list_room_chats.sync_detailed,
            organization_id=organization_id,
            room_id=room_id,
            is_waiting=is_waiting,
            is_ended=is_ended,
            cursor=cursor,
        )

    def iter_in_room(
        self,
        organization_id: UUID | str,
        room_id: UUID | str,
        *,
        is_waiting: bool | Unset = UNSET,
        is_ended: bool | Unset = UNSET,
    ) -> Iterator[Chat]:
        """Iterate over every item of `in_room`, fetching pages lazily.

                Each page is a call of `in_room` with this client's base URL and credentials; errors are the same.

                Args:
                    organization_id: The organization whose resources are meant; the caller must be allowed to see it.
                    room_id: The room.
                    is_waiting: Lists only chats whose visitor waits for a response (`true`) or only the others (`false`);
                        without it, both.
                    is_ended: Lists only ended chats (`true`) or only open ones (`false`); without it, both.

        Raises:
                    PaginationError: the link to the next page is invalid or leads to the same page.
        """
        at: Any = UNSET
        while True:
            page = self.in_room(
                organization_id=organization_id, room_id=room_id, is_waiting=is_waiting, is_ended=is_ended, cursor=at
            )
            yield from page.results
            at = next_page(page.next_, "cursor", str, at)
            if isinstance(at, Unset):
                return

    def of_user(
        self,
        user_id: UUID | str,
        *,
        is_participating: bool | Unset = UNSET,
        is_ended: bool | Unset = UNSET,
        cursor: str | Unset = UNSET,
    ) -> ChatPage:
        """List the chats of a user.

        Returns a page of the chats that the user is or was a member of, the newest first. Changes of this
        list are told on the real-time channel of the same path.

        Args:
            user_id: The user. Older text lets the word `me` stand for the current user in every method; now
                only reading `/api/v5/users/me` is documented, so learn the identifier there.
            is_participating: Lists only chats that the user has open now (`true`) or only those that the user has left
                (`false`); without it, both.
            is_ended: Lists only ended chats (`true`) or only open ones (`false`); without it, both.
            cursor: Place in the collection, taken from the `cursor` of the `next` or `previous` URL of
                another page. Opaque; take it from a URL that the API gave.

        Raises:
            ApiError: the API responded with an error; documented: 400, 401, 403, 404.
            TransportError: no response was received, or not in time.
            ResponseParseError: the response does not match the description.
            ResponseTooLargeError: the response exceeds `max_response_bytes`.
            InvalidArgumentError: an argument cannot be sent.
            ConfigurationError: the client has no credentials.

        Evidence: inferred (giosg Live HTTP API, chats,
        https://docs.giosg.com/api_reference/giosg_live/giosg_http_api/chats; giosg real-time API,
        https://docs.giosg.com/api_reference/giosg_live/giosg_real_time_api). The real-time page names the
        path, as a channel, and says that a channel is the path of its endpoint. The method, the parameters
        and the order (newest first) are those of 2015 text for the older path.
        """
        return self._call(
            "listUserChats",
            "GET",
            (200,),
            list_user_chats.sync_detailed,
            user_id=user_id,
            is_participating=is_participating,
            is_ended=is_ended,
            cursor=cursor,
        )

    def iter_of_user(
        self,
        user_id: UUID | str,
        *,
        is_participating: bool | Unset = UNSET,
        is_ended: bool | Unset = UNSET,
    ) -> Iterator[Chat]:
        """Iterate over every item of `of_user`, fetching pages lazily.

                Each page is a call of `of_user` with this client's base URL and credentials; errors are the same.

                Args:
                    user_id: The user. Older text lets the word `me` stand for the current user in every method; now
                        only reading `/api/v5/users/me` is documented, so learn the identifier there.
                    is_participating: Lists only chats that the user has open now (`true`) or only those that the user has left
                        (`false`); without it, both.
                    is_ended: Lists only ended chats (`true`) or only open ones (`false`); without it, both.

        Raises:
                    PaginationError: the link to the next page is invalid or leads to the same page.
        """
        at: Any = UNSET
        while True:
            page = self.of_user(user_id=user_id, is_participating=is_participating, is_ended=is_ended, cursor=at)
            yield from page.results
            at = next_page(page.next_, "cursor", str, at)
            if isinstance(at, Unset):
                return

    def get(
        self,
        user_id: UUID | str,
        chat_id: UUID | str,
    ) -> Chat:
        """Read a chat of a user.

        Returns a chat that the user is or was a member of; of another chat, 404.

        Args:
            user_id: The user. Older text lets the word `me` stand for the current user in every method; now
                only reading `/api/v5/users/me` is documented, so learn the identifier there.
            chat_id: The chat.

        Raises:
            ApiError: the API responded with an error; documented: 401, 403, 404.
            TransportError: no response was received, or not in time.
            ResponseParseError: the response does not match the description.
            ResponseTooLargeError: the response exceeds `max_response_bytes`.
            InvalidArgumentError: an argument cannot be sent.
            ConfigurationError: the client has no credentials.

        Evidence: inferred (What published clients of giosg rely on, https://github.com/giosg/demo-bot;
        giosg real-time API, https://docs.giosg.com/api_reference/giosg_live/giosg_real_time_api). A client
        changes the chat under this path, and a channel is the path of its endpoint; no client reads it.
        """
        return self._call(
            "getUserChat",
            "GET",
            (200,),
            get_user_chat.sync_detailed,
            user_id=user_id,
            chat_id=chat_id,
        )

    def update(
        self,
        user_id: UUID | str,
        chat_id: UUID | str,
        body: ChatPatch,
    ) -> Chat:
        """End a chat.

        Ends a chat as one of its members: `is_ended: true` locks it for good.

        Args:
            user_id: The user. Older text lets the word `me` stand for the current user in every method; now
                only reading `/api/v5/users/me` is documented, so learn the identifier there.
            chat_id: The chat.
            body: The attributes of a chat to change.

        Raises:
            ApiError: the API responded with an error; documented: 400, 401, 403, 404, 415.
            TransportError: no response was received, or not in time.
            ResponseParseError: the response does not match the description.
            ResponseTooLargeError: the response exceeds `max_response_bytes`.
            InvalidArgumentError: an argument cannot be sent.
            ConfigurationError: the client has no credentials.

        Evidence: observed (What published clients of giosg rely on, https://github.com/giosg/demo-bot).
        Published clients call it; the status codes and the body of the answer are inferred. The client that
        does is of 2017.
        """
        return self._call(
            "updateUserChat",
            "PATCH",
            (200,),
            update_user_chat.sync_detailed,
            user_id=user_id,
            chat_id=chat_id,
            body=body,
        )

    def of_organization_user(
        self,
        organization_id: UUID | str,
        user_id: UUID | str,
        *,
        is_participating: bool | Unset = UNSET,
        is_ended: bool | Unset = UNSET,
        cursor: str | Unset = UNSET,
    ) -> ChatPage:
        """List the chats of a user, by the older path.

        Returns a page of the chats that the user is or was a member of, the newest first. Use
        `/api/v5/users/{user_id}/chats` instead.

        Args:
            organization_id: The organization whose resources are meant; the caller must be allowed to see it.
            user_id: The user. Older text lets the word `me` stand for the current user in every method; now
                only reading `/api/v5/users/me` is documented, so learn the identifier there.
            is_participating: Lists only chats that the user has open now (`true`) or only those that the user has left
                (`false`); without it, both.
            is_ended: Lists only ended chats (`true`) or only open ones (`false`); without it, both.
            cursor: Place in the collection, taken from the `cursor` of the `next` or `previous` URL of
                another page. Opaque; take it from a URL that the API gave.

        Raises:
            ApiError: the API responded with an error; documented: 400, 401, 403, 404.
            TransportError: no response was received, or not in time.
            ResponseParseError: the response does not match the description.
            ResponseTooLargeError: the response exceeds `max_response_bytes`.
            InvalidArgumentError: an argument cannot be sent.
            ConfigurationError: the client has no credentials.

        Evidence: archived (giosg Live HTTP API, chats,
        https://docs.giosg.com/api_reference/giosg_live/giosg_http_api/chats; Conventions of the giosg Live
        HTTP API). 2015 text. A newer page shows the path without the organization, hence this one is marked
        deprecated.
        """
        return self._call(
            "listOrganizationUserChats",
            "GET",
            (200,),
            list_organization_user_chats.sync_detailed,
            organization_id=organization_id,
            user_id=user_id,
            is_participating=is_participating,
            is_ended=is_ended,
            cursor=cursor,
        )

    def iter_of_organization_user(
        self,
        organization_id: UUID | str,
        user_id: UUID | str,
        *,
        is_participating: bool | Unset = UNSET,
        is_ended: bool | Unset = UNSET,
    ) -> Iterator[Chat]:
        """Iterate over every item of `of_organization_user`, fetching pages lazily.

                Each page is a call of `of_organization_user` with this client's base URL and credentials; errors are the same.

                Args:
                    organization_id: The organization whose resources are meant; the caller must be allowed to see it.
                    user_id: The user. Older text lets the word `me` stand for the current user in every method; now
                        only reading `/api/v5/users/me` is documented, so learn the identifier there.
                    is_participating: Lists only chats that the user has open now (`true`) or only those that the user has left
                        (`false`); without it, both.
                    is_ended: Lists only ended chats (`true`) or only open ones (`false`); without it, both.

        Raises:
                    PaginationError: the link to the next page is invalid or leads to the same page.
        """
        at: Any = UNSET
        while True:
            page = self.of_organization_user(
                organization_id=organization_id,
                user_id=user_id,
                is_participating=is_participating,
                is_ended=is_ended,
                cursor=at,
            )
            yield from page.results
            at = next_page(page.next_, "cursor", str, at)
            if isinstance(at, Unset):
                return

    def start(
        self,
        organization_id: UUID | str,
        room_id: UUID | str,
        visitor_id: str,
        *,
        auto_resume: UUID | Unset = UNSET,
    ) -> Chat:
        """Start a chat with a visitor.

        Starts a chat of the type `visitor` in a room. With `auto_resume`, a recent chat that the user can
        join is gone on with instead of a new one, and the user becomes a member of it in the same step.
        Takes no body.

        Args:
            organization_id: The organization whose resources are meant; the caller must be allowed to see it.
            room_id: The room.
            visitor_id: The visitor, by 32 hexadecimal digits. Unlike other identifiers it is no UUID.
            auto_resume: The user who is to be in the chat: a recent chat that this user can join is gone on with,
                and the user becomes a member. Whether chats of others count is a matter of the setting
                for private chats. Without it, a new chat is started and nobody but the visitor is in it.

        Raises:
            ApiError: the API responded with an error; documented: 400, 401, 403, 404.
            TransportError: no response was received, or not in time.
            ResponseParseError: the response does not match the description.
            ResponseTooLargeError: the response exceeds `max_response_bytes`.
            InvalidArgumentError: an argument cannot be sent.
            ConfigurationError: the client has no credentials.

        Evidence: archived (giosg Live HTTP API, chats,
        https://docs.giosg.com/api_reference/giosg_live/giosg_http_api/chats). What a user in `auto_resume`
        who does not exist is refused with is not stated; 400 is what an invalid value gets.
        """
        return self._call(
            "createVisitorChat",
            "POST",
            (
                200,
                201,
            ),
            create_visitor_chat.sync_detailed,
            organization_id=organization_id,
            room_id=room_id,
            visitor_id=visitor_id,
            auto_resume=auto_resume,
        )


class ChatMembershipsResource:
    """Who is in a chat, and what they are doing there."""

    def __init__(self, call: Caller) -> None:
        self._call = call

    def list(
        self,
        organization_id: UUID | str,
        room_id: UUID | str,
        chat_id: UUID | str,
        *,
        cursor: str | Unset = UNSET,
    ) -> ChatMembershipPage:
        """List who is in a chat, by the older path.

        Returns a page of the memberships of a chat, which is found by its room. Those who left are among
        them. Use `/api/v5/orgs/{organization_id}/owned_chats/{chat_id}/memberships` instead.

        Args:
            organization_id: The organization whose resources are meant; the caller must be allowed to see it.
            room_id: The room.
            chat_id: The chat.
            cursor: Place in the collection, taken from the `cursor` of the `next` or `previous` URL of
                another page. Opaque; take it from a URL that the API gave.

        Raises:
            ApiError: the API responded with an error; documented: 401, 403, 404.
            TransportError: no response was received, or not in time.
            ResponseParseError: the response does not match the description.
            ResponseTooLargeError: the response exceeds `max_response_bytes`.
            InvalidArgumentError: an argument cannot be sent.
            ConfigurationError: the client has no credentials.

        Evidence: archived (giosg Live HTTP API, chats,
        https://docs.giosg.com/api_reference/giosg_live/giosg_http_api/chats). 2015 text; published clients
        use the path below the owned chats.
        """
        return self._call(
            "listRoomChatMemberships",
            "GET",
            (200,),
            list_room_chat_memberships.sync_detailed,
            organization_id=organization_id,
            room_id=room_id,
            chat_id=chat_id,
            cursor=cursor,
        )

    def iter(
        self,
        organization_id: UUID | str,
        room_id: UUID | str,
        chat_id: UUID | str,
    ) -> Iterator[ChatMembership]:
        """Iterate over every item of `list`, fetching pages lazily.

                Each page is a call of `list` with this client's base URL and credentials; errors are the same.

                Args:
                    organization_id: The organization whose resources are meant; the caller must be allowed to see it.
                    room_id: The room.
                    chat_id: The chat.

        Raises:
                    PaginationError: the link to the next page is invalid or leads to the same page.
        """
        at: Any = UNSET
        while True:
            page = self.list(organization_id=organization_id, room_id=room_id, chat_id=chat_id, cursor=at)
            yield from page.results
            at = next_page(page.next_, "cursor", str, at)
            if isinstance(at, Unset):
                return

    def join(
        self,
        organization_id: UUID | str,
        room_id: UUID | str,
        chat_id: UUID | str,
        body: ChatMembershipWrite,
        *,
        exclusive: bool | Unset = UNSET,
    ) -> ChatMembership:
        """Let a user join a chat, by the older path.

        Makes a user a member of a chat, which is found by its room. For one who is a member already, sets
        the participation and the composing status. When the user participates, the visitor no longer waits.
        Use `/api/v5/orgs/{organization_id}/owned_chats/{chat_id}/memberships` instead.

        Args:
            organization_id: The organization whose resources are meant; the caller must be allowed to see it.
            room_id: The room.
            chat_id: The chat.
            body: Who is to be in a chat, and how. Unknown attributes are ignored.
            exclusive: Whether a user who wants to participate is refused while another participating user is
                present (`true`) or not (`false`, as without it).

        Raises:
            ApiError: the API responded with an error; documented: 400, 401, 403, 404, 415.
            TransportError: no response was received, or not in time.
            ResponseParseError: the response does not match the description.
            ResponseTooLargeError: the response exceeds `max_response_bytes`.
            InvalidArgumentError: an argument cannot be sent.
            ConfigurationError: the client has no credentials.

        Evidence: archived (giosg Live HTTP API, chats,
        https://docs.giosg.com/api_reference/giosg_live/giosg_http_api/chats). 2015 text; published clients
        use the path below the owned chats. A chat that cannot be joined is refused with 400, as is one in
        which `exclusive` finds somebody else; that an ended chat cannot be joined is inferred from its
        being locked.
        """
        return self._call(
            "createRoomChatMembership",
            "POST",
            (
                200,
                201,
            ),
            create_room_chat_membership.sync_detailed,
            organization_id=organization_id,
            room_id=room_id,
            chat_id=chat_id,
            body=body,
            exclusive=exclusive,
        )

    def as_user(
        self,
        organization_id: UUID | str,
        user_id: UUID | str,
        chat_id: UUID | str,
        *,
        cursor: str | Unset = UNSET,
    ) -> ChatMembershipPage:
        """List who is in a chat of a user.

        Returns a page of the memberships of a chat that the user is or was a member of; of another chat,
        404.

        Args:
            organization_id: The organization whose resources are meant; the caller must be allowed to see it.
            user_id: The user. Older text lets the word `me` stand for the current user in every method; now
                only reading `/api/v5/users/me` is documented, so learn the identifier there.
            chat_id: The chat.
            cursor: Place in the collection, taken from the `cursor` of the `next` or `previous` URL of
                another page. Opaque; take it from a URL that the API gave.

        Raises:
            ApiError: the API responded with an error; documented: 401, 403, 404.
            TransportError: no response was received, or not in time.
            ResponseParseError: the response does not match the description.
            ResponseTooLargeError: the response exceeds `max_response_bytes`.
            InvalidArgumentError: an argument cannot be sent.
            ConfigurationError: the client has no credentials.

        Evidence: archived (giosg Live HTTP API, chats,
        https://docs.giosg.com/api_reference/giosg_live/giosg_http_api/chats; Conventions of the giosg Live
        HTTP API). 2015 text. Published clients use paths of this kind without the organization; for this
        one none was seen.
        """
        return self._call(
            "listUserChatMemberships",
            "GET",
            (200,),
            list_user_chat_memberships.sync_detailed,
            organization_id=organization_id,
            user_id=user_id,
            chat_id=chat_id,
            cursor=cursor,
        )

    def iter_as_user(
        self,
        organization_id: UUID | str,
        user_id: UUID | str,
        chat_id: UUID | str,
    ) -> Iterator[ChatMembership]:
        """Iterate over every item of `as_user`, fetching pages lazily.

                Each page is a call of `as_user` with this client's base URL and credentials; errors are the same.

                Args:
                    organization_id: The organization whose resources are meant; the caller must be allowed to see it.
                    user_id: The user. Older text lets the word `me` stand for the current user in every method; now
                        only reading `/api/v5/users/me` is documented, so learn the identifier there.
                    chat_id: The chat.

        Raises:
                    PaginationError: the link to the next page is invalid or leads to the same page.
        """
        at: Any = UNSET
        while True:
            page = self.as_user(organization_id=organization_id, user_id=user_id, chat_id=chat_id, cursor=at)
            yield from page.results
            at = next_page(page.next_, "cursor", str, at)
            if isinstance(at, Unset):
                return

    def of_user(
        self,
        organization_id: UUID | str,
        user_id: UUID | str,
        *,
        cursor: str | Unset = UNSET,
    ) -> ChatMembershipPage:
        """List the chat memberships of a user.

        Returns a page of the user's own memberships, one for each chat that the user is or was a member of.

        Args:
            organization_id: The organization whose resources are meant; the caller must be allowed to see it.
            user_id: The user. Older text lets the word `me` stand for the current user in every method; now
                only reading `/api/v5/users/me` is documented, so learn the identifier there.
            cursor: Place in the collection, taken from the `cursor` of the `next` or `previous` URL of
                another page. Opaque; take it from a URL that the API gave.

        Raises:
            ApiError: the API responded with an error; documented: 401, 403, 404.
            TransportError: no response was received, or not in time.
            ResponseParseError: the response does not match the description.
            ResponseTooLargeError: the response exceeds `max_response_bytes`.
            InvalidArgumentError: an argument cannot be sent.
            ConfigurationError: the client has no credentials.

        Evidence: archived (giosg Live HTTP API, chats,
        https://docs.giosg.com/api_reference/giosg_live/giosg_http_api/chats; Conventions of the giosg Live
        HTTP API). 2015 text. Published clients use paths of this kind without the organization; for this
        one none was seen.
        """
        return self._call(
            "listChatMembershipsOfUser",
            "GET",
            (200,),
            list_chat_memberships_of_user.sync_detailed,
            organization_id=organization_id,
            user_id=user_id,
            cursor=cursor,
        )

    def iter_of_user(
        self,
        organization_id: UUID | str,
        user_id: UUID | str,
    ) -> Iterator[ChatMembership]:
        """Iterate over every item of `of_user`, fetching pages lazily.

                Each page is a call of `of_user` with this client's base URL and credentials; errors are the same.

                Args:
                    organization_id: The organization whose resources are meant; the caller must be allowed to see it.
                    user_id: The user. Older text lets the word `me` stand for the current user in every method; now
                        only reading `/api/v5/users/me` is documented, so learn the identifier there.

        Raises:
                    PaginationError: the link to the next page is invalid or leads to the same page.
        """
        at: Any = UNSET
        while True:
            page = self.of_user(organization_id=organization_id, user_id=user_id, cursor=at)
            yield from page.results
            at = next_page(page.next_, "cursor", str, at)
            if isinstance(at, Unset):
                return

    def put(
        self,
        organization_id: UUID | str,
        user_id: UUID | str,
        chat_id: UUID | str,
        body: ChatParticipationWrite,
        *,
        exclusive: bool | Unset = UNSET,
    ) -> ChatMembership:
        """Join a chat, leave it or say that one is composing, by the older path.

        Makes the user a member of the chat, or sets the participation and the composing status of one who
        is. When the user participates, the visitor no longer waits. `composing` has to be sent again and
        again: it turns into `has_composed` by itself. Use
        `/api/v5/users/{user_id}/chat_memberships/{chat_id}` to change a membership, and
        `/api/v5/users/{user_id}/routed_chats/{chat_id}/memberships` to join.

        Args:
            organization_id: The organization whose resources are meant; the caller must be allowed to see it.
            user_id: The user. Older text lets the word `me` stand for the current user in every method; now
                only reading `/api/v5/users/me` is documented, so learn the identifier there.
            chat_id: The chat.
            body: What a user does in a chat. Unknown attributes are ignored, `member_id` among them.
            exclusive: Whether a user who wants to participate is refused while another participating user is
                present (`true`) or not (`false`, as without it).

        Raises:
            ApiError: the API responded with an error; documented: 400, 401, 403, 404, 415.
            TransportError: no response was received, or not in time.
            ResponseParseError: the response does not match the description.
            ResponseTooLargeError: the response exceeds `max_response_bytes`.
            InvalidArgumentError: an argument cannot be sent.
            ConfigurationError: the client has no credentials.

        Evidence: archived (giosg Live HTTP API, chats,
        https://docs.giosg.com/api_reference/giosg_live/giosg_http_api/chats; Conventions of the giosg Live
        HTTP API). 2015 text; published clients use the path without the organization.
        """
        return self._call(
            "replaceChatMembership",
            "PUT",
            (
                200,
                201,
            ),
            replace_chat_membership.sync_detailed,
            organization_id=organization_id,
            user_id=user_id,
            chat_id=chat_id,
            body=body,
            exclusive=exclusive,
        )

    def owned(
        self,
        organization_id: UUID | str,
        chat_id: UUID | str,
        *,
        cursor: str | Unset = UNSET,
    ) -> ChatMembershipPage:
        """List who is in a chat.

        Returns a page of the memberships of a chat of a room that the organization owns, of those who left
        too.

        Args:
            organization_id: The organization whose resources are meant; the caller must be allowed to see it.
            chat_id: The chat.
            cursor: Place in the collection, taken from the `cursor` of the `next` or `previous` URL of
                another page. Opaque; take it from a URL that the API gave.

        Raises:
            ApiError: the API responded with an error; documented: 401, 403, 404.
            TransportError: no response was received, or not in time.
            ResponseParseError: the response does not match the description.
            ResponseTooLargeError: the response exceeds `max_response_bytes`.
            InvalidArgumentError: an argument cannot be sent.
            ConfigurationError: the client has no credentials.

        Evidence: observed (What published clients of giosg rely on, https://github.com/giosg/demo-bot).
        Published clients call it; the status codes are inferred.
        """
        return self._call(
            "listOwnedChatMemberships",
            "GET",
            (200,),
            list_owned_chat_memberships.sync_detailed,
            organization_id=organization_id,
            chat_id=chat_id,
            cursor=cursor,
        )

    def iter_owned(
        self,
        organization_id: UUID | str,
        chat_id: UUID | str,
    ) -> Iterator[ChatMembership]:
        """Iterate over every item of `owned`, fetching pages lazily.

                Each page is a call of `owned` with this client's base URL and credentials; errors are the same.

                Args:
                    organization_id: The organization whose resources are meant; the caller must be allowed to see it.
                    chat_id: The chat.

        Raises:
                    PaginationError: the link to the next page is invalid or leads to the same page.
        """
        at: Any = UNSET
        while True:
            page = self.owned(organization_id=organization_id, chat_id=chat_id, cursor=at)
            yield from page.results
            at = next_page(page.next_, "cursor", str, at)
            if isinstance(at, Unset):
                return

    def join_owned(
        self,
        organization_id: UUID | str,
        chat_id: UUID | str,
        body: ChatMembershipWrite,
    ) -> ChatMembership:
        """Let a user join a chat.

        Makes a user a member of a chat of a room that the organization owns. For one who is a member
        already, sets the participation and the composing status.

        Args:
            organization_id: The organization whose resources are meant; the caller must be allowed to see it.
            chat_id: The chat.
            body: Who is to be in a chat, and how. Unknown attributes are ignored.

        Raises:
            ApiError: the API responded with an error; documented: 400, 401, 403, 404, 415.
            TransportError: no response was received, or not in time.
            ResponseParseError: the response does not match the description.
            ResponseTooLargeError: the response exceeds `max_response_bytes`.
            InvalidArgumentError: an argument cannot be sent.
            ConfigurationError: the client has no credentials.

        Evidence: observed (What published clients of giosg rely on, https://github.com/giosg/demo-bot). A
        published client of 2017 calls it; the status codes are inferred, 200 for a member from the older
        operation.
        """
        return self._call(
            "createOwnedChatMembership",
            "POST",
            (
                200,
                201,
            ),
            create_owned_chat_membership.sync_detailed,
            organization_id=organization_id,
            chat_id=chat_id,
            body=body,
        )

    def update(
        self,
        user_id: UUID | str,
        chat_id: UUID | str,
        body: ChatMembershipPatch,
    ) -> ChatMembership:
        """Leave a chat, or say that one is typing.

        Changes the user's own membership of a chat. With `is_participating: false` the user leaves the
        chat.

        Args:
            user_id: The user. Older text lets the word `me` stand for the current user in every method; now
                only reading `/api/v5/users/me` is documented, so learn the identifier there.
            chat_id: The chat.
            body: The attributes of a membership to change; the others stay as they are.

        Raises:
            ApiError: the API responded with an error; documented: 400, 401, 403, 404, 415.
            TransportError: no response was received, or not in time.
            ResponseParseError: the response does not match the description.
            ResponseTooLargeError: the response exceeds `max_response_bytes`.
            InvalidArgumentError: an argument cannot be sent.
            ConfigurationError: the client has no credentials.

        Evidence: observed (What published clients of giosg rely on, https://github.com/giosg/demo-bot). A
        published client leaves a chat with it; that it sets the composing status as well is inferred, and
        so are the status codes.
        """
        return self._call(
            "updateChatMembership",
            "PATCH",
            (200,),
            update_chat_membership.sync_detailed,
            user_id=user_id,
            chat_id=chat_id,
            body=body,
        )


class ChatMessagesResource:
    """What is said in a chat."""

    def __init__(self, call: Caller) -> None:
        self._call = call

    def list(
        self,
        organization_id: UUID | str,
        room_id: UUID | str,
        chat_id: UUID | str,
        *,
        cursor: str | Unset = UNSET,
    ) -> ChatMessagePage:
        """List the messages of a chat.

        Returns a page of the messages of a chat, which is found by its room, the newest first. Events of
        the chat, such as somebody's joining it, are among them.

        Args:
            organization_id: The organization whose resources are meant; the caller must be allowed to see it.
            room_id: The room.
            chat_id: The chat.
            cursor: Place in the collection, taken from the `cursor` of the `next` or `previous` URL of
                another page. Opaque; take it from a URL that the API gave.

        Raises:
            ApiError: the API responded with an error; documented: 401, 403, 404.
            TransportError: no response was received, or not in time.
            ResponseParseError: the response does not match the description.
            ResponseTooLargeError: the response exceeds `max_response_bytes`.
            InvalidArgumentError: an argument cannot be sent.
            ConfigurationError: the client has no credentials.

        Evidence: archived (giosg Live HTTP API, chats,
        https://docs.giosg.com/api_reference/giosg_live/giosg_http_api/chats). The text says that the newest
        come first, while its sample begins with the oldest; the text wins.
        """
        return self._call(
            "listRoomChatMessages",
            "GET",
            (200,),
            list_room_chat_messages.sync_detailed,
            organization_id=organization_id,
            room_id=room_id,
            chat_id=chat_id,
            cursor=cursor,
        )

    def iter(
        self,
        organization_id: UUID | str,
        room_id: UUID | str,
        chat_id: UUID | str,
    ) -> Iterator[ChatMessage]:
        """Iterate over every item of `list`, fetching pages lazily.

                Each page is a call of `list` with this client's base URL and credentials; errors are the same.

                Args:
                    organization_id: The organization whose resources are meant; the caller must be allowed to see it.
                    room_id: The room.
                    chat_id: The chat.

        Raises:
                    PaginationError: the link to the next page is invalid or leads to the same page.
        """
        at: Any = UNSET
        while True:
            page = self.list(organization_id=organization_id, room_id=room_id, chat_id=chat_id, cursor=at)
            yield from page.results
            at = next_page(page.next_, "cursor", str, at)
            if isinstance(at, Unset):
                return

    def as_organization_user(
        self,
        organization_id: UUID | str,
        user_id: UUID | str,
        chat_id: UUID | str,
        *,
        cursor: str | Unset = UNSET,
    ) -> ChatMessagePage:
        """List the messages of a chat of a user, by the older path.

        Returns a page of the messages of a chat that the user is or was a member of, the newest first; of
        another chat, 404. Use `/api/v5/users/{user_id}/chats/{chat_id}/messages` instead.

        Args:
            organization_id: The organization whose resources are meant; the caller must be allowed to see it.
            user_id: The user. Older text lets the word `me` stand for the current user in every method; now
                only reading `/api/v5/users/me` is documented, so learn the identifier there.
            chat_id: The chat.
            cursor: Place in the collection, taken from the `cursor` of the `next` or `previous` URL of
                another page. Opaque; take it from a URL that the API gave.

        Raises:
            ApiError: the API responded with an error; documented: 401, 403, 404.
            TransportError: no response was received, or not in time.
            ResponseParseError: the response does not match the description.
            ResponseTooLargeError: the response exceeds `max_response_bytes`.
            InvalidArgumentError: an argument cannot be sent.
            ConfigurationError: the client has no credentials.

        Evidence: archived (giosg Live HTTP API, chats,
        https://docs.giosg.com/api_reference/giosg_live/giosg_http_api/chats; Conventions of the giosg Live
        HTTP API). 2015 text; published clients use the path without the organization.
        """
        return self._call(
            "listOrganizationUserChatMessages",
            "GET",
            (200,),
            list_organization_user_chat_messages.sync_detailed,
            organization_id=organization_id,
            user_id=user_id,
            chat_id=chat_id,
            cursor=cursor,
        )

    def iter_as_organization_user(
        self,
        organization_id: UUID | str,
        user_id: UUID | str,
        chat_id: UUID | str,
    ) -> Iterator[ChatMessage]:
        """Iterate over every item of `as_organization_user`, fetching pages lazily.

                Each page is a call of `as_organization_user` with this client's base URL and credentials; errors are the same.

                Args:
                    organization_id: The organization whose resources are meant; the caller must be allowed to see it.
                    user_id: The user. Older text lets the word `me` stand for the current user in every method; now
                        only reading `/api/v5/users/me` is documented, so learn the identifier there.
                    chat_id: The chat.

        Raises:
                    PaginationError: the link to the next page is invalid or leads to the same page.
        """
        at: Any = UNSET
        while True:
            page = self.as_organization_user(
                organization_id=organization_id, user_id=user_id, chat_id=chat_id, cursor=at
            )
            yield from page.results
            at = next_page(page.next_, "cursor", str, at)
            if isinstance(at, Unset):
                return

    def send_as_organization_user(
        self,
        organization_id: UUID | str,
        user_id: UUID | str,
        chat_id: UUID | str,
        body: ChatMessageWrite,
    ) -> ChatMessage:
        """Send a message to a chat, by the older path.

        Sends a message of the type `msg` to a chat in the name of the user, who must be a member of it;
        otherwise 404. The visitor no longer waits then. Use
        `/api/v5/users/{user_id}/chats/{chat_id}/messages` instead.

        Args:
            organization_id: The organization whose resources are meant; the caller must be allowed to see it.
            user_id: The user. Older text lets the word `me` stand for the current user in every method; now
                only reading `/api/v5/users/me` is documented, so learn the identifier there.
            chat_id: The chat.
            body: What a user says. Unknown attributes are ignored.

        Raises:
            ApiError: the API responded with an error; documented: 400, 401, 403, 404, 415.
            TransportError: no response was received, or not in time.
            ResponseParseError: the response does not match the description.
            ResponseTooLargeError: the response exceeds `max_response_bytes`.
            InvalidArgumentError: an argument cannot be sent.
            ConfigurationError: the client has no credentials.

        Evidence: archived (giosg Live HTTP API, chats,
        https://docs.giosg.com/api_reference/giosg_live/giosg_http_api/chats; Conventions of the giosg Live
        HTTP API). 2015 text; published clients use the path without the organization.
        """
        return self._call(
            "createOrganizationChatMessage",
            "POST",
            (201,),
            create_organization_chat_message.sync_detailed,
            organization_id=organization_id,
            user_id=user_id,
            chat_id=chat_id,
            body=body,
        )

    def as_user(
        self,
        user_id: UUID | str,
        chat_id: UUID | str,
        *,
        cursor: str | Unset = UNSET,
    ) -> ChatMessagePage:
        """List the messages of a chat of a user.

        Returns a page of the messages of a chat that the user is or was a member of, the oldest first; of
        another chat, 404. A message with `response_value` is the visitor's choice of a button.

        Args:
            user_id: The user. Older text lets the word `me` stand for the current user in every method; now
                only reading `/api/v5/users/me` is documented, so learn the identifier there.
            chat_id: The chat.
            cursor: Place in the collection, taken from the `cursor` of the `next` or `previous` URL of
                another page. Opaque; take it from a URL that the API gave.

        Raises:
            ApiError: the API responded with an error; documented: 401, 403, 404.
            TransportError: no response was received, or not in time.
            ResponseParseError: the response does not match the description.
            ResponseTooLargeError: the response exceeds `max_response_bytes`.
            InvalidArgumentError: an argument cannot be sent.
            ConfigurationError: the client has no credentials.

        Evidence: observed (What published clients of giosg rely on, https://github.com/giosg/demo-bot).
        Published clients call it; the status codes are inferred. Two clients and a recorded page have the
        oldest first; the "newest first" of 2015 stands for the older paths only.
        """
        return self._call(
            "listUserChatMessages",
            "GET",
            (200,),
            list_user_chat_messages.sync_detailed,
            user_id=user_id,
            chat_id=chat_id,
            cursor=cursor,
        )

    def iter_as_user(
        self,
        user_id: UUID | str,
        chat_id: UUID | str,
    ) -> Iterator[ChatMessage]:
        """Iterate over every item of `as_user`, fetching pages lazily.

                Each page is a call of `as_user` with this client's base URL and credentials; errors are the same.

                Args:
                    user_id: The user. Older text lets the word `me` stand for the current user in every method; now
                        only reading `/api/v5/users/me` is documented, so learn the identifier there.
                    chat_id: The chat.

        Raises:
                    PaginationError: the link to the next page is invalid or leads to the same page.
        """
        at: Any = UNSET
        while True:
            page = self.as_user(user_id=user_id, chat_id=chat_id, cursor=at)
            yield from page.results
            at = next_page(page.next_, "cursor", str, at)
            if isinstance(at, Unset):
                return

    def send(
        self,
        user_id: UUID | str,
        chat_id: UUID | str,
        body: ChatMessageWrite,
    ) -> ChatMessage:
        """Send a message to a chat.

        Sends a message as the user, who must be a member of the chat; otherwise 404. Buttons belong to
        attachments. The visitor no longer waits then.

        Args:
            user_id: The user. Older text lets the word `me` stand for the current user in every method; now
                only reading `/api/v5/users/me` is documented, so learn the identifier there.
            chat_id: The chat.
            body: What a user says. Unknown attributes are ignored.

        Raises:
            ApiError: the API responded with an error; documented: 400, 401, 403, 404, 415.
            TransportError: no response was received, or not in time.
            ResponseParseError: the response does not match the description.
            ResponseTooLargeError: the response exceeds `max_response_bytes`.
            InvalidArgumentError: an argument cannot be sent.
            ConfigurationError: the client has no credentials.

        Evidence: observed (What published clients of giosg rely on, https://github.com/giosg/demo-bot;
        giosg Live HTTP API, chats, https://docs.giosg.com/api_reference/giosg_live/giosg_http_api/chats).
        Published clients call it; the status codes are inferred. That only members may send, and that the
        visitor no longer waits then, is 2015 text.
        """
        return self._call(
            "createChatMessage",
            "POST",
            (201,),
            create_chat_message.sync_detailed,
            user_id=user_id,
            chat_id=chat_id,
            body=body,
        )


class ChatInvitationsResource:
    """Teams that are asked into a chat."""

    def __init__(self, call: Caller) -> None:
        self._call = call

    def create(
        self,
        user_id: UUID | str,
        chat_id: UUID | str,
        body: ChatInvitationWrite,
    ) -> ChatInvitation:
        """Ask a team into a chat.

        Asks a team into a chat that the user is a member of. The chat is then routed to the members of the
        team.

        Args:
            user_id: The user. Older text lets the word `me` stand for the current user in every method; now
                only reading `/api/v5/users/me` is documented, so learn the identifier there.
            chat_id: The chat.
            body: Whom to ask into a chat.

        Raises:
            ApiError: the API responded with an error; documented: 400, 401, 403, 404, 415.
            TransportError: no response was received, or not in time.
            ResponseParseError: the response does not match the description.
            ResponseTooLargeError: the response exceeds `max_response_bytes`.
            InvalidArgumentError: an argument cannot be sent.
            ConfigurationError: the client has no credentials.

        Evidence: observed (What published clients of giosg rely on, https://github.com/giosg/demo-bot). A
        published client calls it; the status codes, and that the chat is routed to the team then, are
        inferred.
        """
        return self._call(
            "createChatInvitation",
            "POST",
            (201,),
            create_chat_invitation.sync_detailed,
            user_id=user_id,
            chat_id=chat_id,
            body=body,
        )


class VisitorsResource:
    """The visitors of a room, and what is known about them."""

    def __init__(self, call: Caller) -> None:
        self._call = call

    def priority(
        self,
        organization_id: UUID | str,
        room_id: UUID | str,
        *,
        cursor: str | Unset = UNSET,
    ) -> RoomVisitorPage:
        """List the visitors of a room who matter most.

        Answers one page of the visitors of a room with the highest priority, the highest first. They are a
        part of the visitors only; how many is not said.

        Args:
            organization_id: The organization whose resources are meant; the caller must be allowed to see it.
            room_id: The room.
            cursor: Place in the collection, taken from the `cursor` of the `next` or `previous` URL of
                another page. Opaque; take it from a URL that the API gave.

        Raises:
            ApiError: the API responded with an error; documented: 401, 403, 404.
            TransportError: no response was received, or not in time.
            ResponseParseError: the response does not match the description.
            ResponseTooLargeError: the response exceeds `max_response_bytes`.
            InvalidArgumentError: an argument cannot be sent.
            ConfigurationError: the client has no credentials.

        Evidence: archived (giosg Live HTTP API, visitors,
        https://docs.giosg.com/api_reference/giosg_live/giosg_http_api/visitors). The text prints the path
        without a method; GET and the order are inferred.
        """
        return self._call(
            "listPriorityVisitors",
            "GET",
            (200,),
            list_priority_visitors.sync_detailed,
            organization_id=organization_id,
            room_id=room_id,
            cursor=cursor,
        )

    def iter_priority(
        self,
        organization_id: UUID | str,
        room_id: UUID | str,
    ) -> Iterator[RoomVisitor]:
        """Iterate over every item of `priority`, fetching pages lazily.

                Each page is a call of `priority` with this client's base URL and credentials; errors are the same.

                Args:
                    organization_id: The organization whose resources are meant; the caller must be allowed to see it.
                    room_id: The room.

        Raises:
                    PaginationError: the link to the next page is invalid or leads to the same page.
        """
        at: Any = UNSET
        while True:
            page = self.priority(organization_id=organization_id, room_id=room_id, cursor=at)
            yield from page.results
            at = next_page(page.next_, "cursor", str, at)
            if isinstance(at, Unset):
                return

    def get(
        self,
        organization_id: UUID | str,
        room_id: UUID | str,
        visitor_id: str,
    ) -> RoomVisitor:
        """Read a visitor of a room.

        Answers one visitor who is in the room; one who is not there is answered with 404.

        Args:
            organization_id: The organization whose resources are meant; the caller must be allowed to see it.
            room_id: The room.
            visitor_id: The visitor, by 32 hexadecimal digits. Unlike other identifiers it is no UUID.

        Raises:
            ApiError: the API responded with an error; documented: 401, 403, 404.
            TransportError: no response was received, or not in time.
            ResponseParseError: the response does not match the description.
            ResponseTooLargeError: the response exceeds `max_response_bytes`.
            InvalidArgumentError: an argument cannot be sent.
            ConfigurationError: the client has no credentials.

        Evidence: archived (giosg Live HTTP API, visitors,
        https://docs.giosg.com/api_reference/giosg_live/giosg_http_api/visitors). The text prints the path
        without a method; GET is inferred, as is, from the path, that a visitor who is not present is not
        found.
        """
        return self._call(
            "getPresentVisitor",
            "GET",
            (200,),
            get_present_visitor.sync_detailed,
            organization_id=organization_id,
            room_id=room_id,
            visitor_id=visitor_id,
        )

    def set_variable(
        self,
        organization_id: UUID | str,
        room_id: UUID | str,
        visitor_id: str,
        body: VisitorVariableWrite,
    ) -> VisitorVariable:
        """Set a visitor variable.

        Attaches a value under a key to a visitor; users see it beside the chat, and reports use it. What
        comes this way counts as authorised in a room that demands signed data of visitors.

        Args:
            organization_id: The organization whose resources are meant; the caller must be allowed to see it.
            room_id: The room.
            visitor_id: The visitor, by 32 hexadecimal digits. Unlike other identifiers it is no UUID.
            body: A key and a value.

        Raises:
            ApiError: the API responded with an error; documented: 400, 401, 403, 404, 415.
            TransportError: no response was received, or not in time.
            ResponseParseError: the response does not match the description.
            ResponseTooLargeError: the response exceeds `max_response_bytes`.
            InvalidArgumentError: an argument cannot be sent.
            ConfigurationError: the client has no credentials.

        Evidence: documented (giosg Live HTTP API, visitors,
        https://docs.giosg.com/api_reference/giosg_live/giosg_http_api/visitors). A tutorial names the path
        and the first two status codes; it could be read at its beginning only.
        """
        return self._call(
            "createVisitorVariable",
            "POST",
            (201,),
            create_visitor_variable.sync_detailed,
            organization_id=organization_id,
            room_id=room_id,
            visitor_id=visitor_id,
            body=body,
        )

    def get_for_user(
        self,
        user_id: UUID | str,
        room_id: UUID | str,
        visitor_id: str,
    ) -> RoomVisitor:
        """Read a visitor of a room of a user.

        Returns a visitor of a room that the user has access to.

        Args:
            user_id: The user. Older text lets the word `me` stand for the current user in every method; now
                only reading `/api/v5/users/me` is documented, so learn the identifier there.
            room_id: The room.
            visitor_id: The visitor, by 32 hexadecimal digits. Unlike other identifiers it is no UUID.

        Raises:
            ApiError: the API responded with an error; documented: 401, 403, 404.
            TransportError: no response was received, or not in time.
            ResponseParseError: the response does not match the description.
            ResponseTooLargeError: the response exceeds `max_response_bytes`.
            InvalidArgumentError: an argument cannot be sent.
            ConfigurationError: the client has no credentials.

        Evidence: observed (What published clients of giosg rely on, https://github.com/giosg/demo-bot). A
        published client reads `geo_city` and `geo_country_code` there; the status codes are inferred.
        Whether the visitor has to be present is not known.
        """
        return self._call(
            "getUserRoomVisitor",
            "GET",
            (200,),
            get_user_room_visitor.sync_detailed,
            user_id=user_id,
            room_id=room_id,
            visitor_id=visitor_id,
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
            ordering: Sorting keys, the first being the primary one, separated by commas; a leading `-` reverses
                the order. Canned answers are sorted by `created_at`, `updated_at` or
                `organization_count`.
            cursor: Place in the collection, taken from the `cursor` of the `next` or `previous` URL of
                another page. Opaque; take it from a URL that the API gave.

        Raises:
            ApiError: the API responded with an error; documented: 400, 401, 403, 404.
            TransportError: no response was received, or not in time.
            ResponseParseError: the response does not match the description.
            ResponseTooLargeError: the response exceeds `max_response_bytes`.
            InvalidArgumentError: an argument cannot be sent.
            ConfigurationError: the client has no credentials.

        Evidence: documented (giosg Live HTTP API, canned answers,
        https://docs.giosg.com/api_reference/giosg_live/giosg_http_api/cannedanswers).
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
        """Iterate over every item of `list`, fetching pages lazily.

                Each page is a call of `list` with this client's base URL and credentials; errors are the same.

                Args:
                    user_id: The user. Older text lets the word `me` stand for the current user in every method; now
                        only reading `/api/v5/users/me` is documented, so learn the identifier there.
                    room_id: The room.
                    ordering: Sorting keys, the first being the primary one, separated by commas; a leading `-` reverses
                        the order. Canned answers are sorted by `created_at`, `updated_at` or
                        `organization_count`.

        Raises:
                    PaginationError: the link to the next page is invalid or leads to the same page.
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
                another page. Opaque; take it from a URL that the API gave.

        Raises:
            ApiError: the API responded with an error; documented: 401, 403, 404.
            TransportError: no response was received, or not in time.
            ResponseParseError: the response does not match the description.
            ResponseTooLargeError: the response exceeds `max_response_bytes`.
            InvalidArgumentError: an argument cannot be sent.
            ConfigurationError: the client has no credentials.

        Evidence: documented (giosg Live HTTP API, brands,
        https://docs.giosg.com/api_reference/giosg_live/giosg_http_api/brands).
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
        """Iterate over every item of `list`, fetching pages lazily.

                Each page is a call of `list` with this client's base URL and credentials; errors are the same.

                Args:
                    organization_id: The organization whose resources are meant; the caller must be allowed to see it.

        Raises:
                    PaginationError: the link to the next page is invalid or leads to the same page.
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
                another page. Opaque; take it from a URL that the API gave.

        Raises:
            ApiError: the API responded with an error; documented: 401, 403, 404.
            TransportError: no response was received, or not in time.
            ResponseParseError: the response does not match the description.
            ResponseTooLargeError: the response exceeds `max_response_bytes`.
            InvalidArgumentError: an argument cannot be sent.
            ConfigurationError: the client has no credentials.

        Evidence: documented (giosg Live HTTP API, apps,
        https://docs.giosg.com/api_reference/giosg_live/giosg_http_api/apps).
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
        """Iterate over every item of `public`, fetching pages lazily.

        Each page is a call of `public` with this client's base URL and credentials; errors are the same.

        Raises:
            PaginationError: the link to the next page is invalid or leads to the same page.
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
                another page. Opaque; take it from a URL that the API gave.

        Raises:
            ApiError: the API responded with an error; documented: 400, 401, 403, 404.
            TransportError: no response was received, or not in time.
            ResponseParseError: the response does not match the description.
            ResponseTooLargeError: the response exceeds `max_response_bytes`.
            InvalidArgumentError: an argument cannot be sent.
            ConfigurationError: the client has no credentials.

        Evidence: archived (giosg Live HTTP API, assets,
        https://docs.giosg.com/api_reference/giosg_live/giosg_http_api/assets).
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
        """Iterate over every item of `list`, fetching pages lazily.

                Each page is a call of `list` with this client's base URL and credentials; errors are the same.

                Args:
                    organization_id: The organization whose resources are meant; the caller must be allowed to see it.
                    ordering: Whether the oldest asset (`created_at`) or the newest one (`-created_at`) comes first.

        Raises:
                    PaginationError: the link to the next page is invalid or leads to the same page.
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
                Pass bytes, a path, a file opened in binary mode, or a `File` to set the file name.
            name: What people call the file; the file name if it is left out.
            description: What the file is for.

        Raises:
            ApiError: the API responded with an error; documented: 400, 401, 403, 404, 415.
            TransportError: no response was received, or not in time.
            ResponseParseError: the response does not match the description.
            ResponseTooLargeError: the response exceeds `max_response_bytes`.
            InvalidArgumentError: an argument cannot be sent.
            ConfigurationError: the client has no credentials.
            OSError: a file cannot be opened or read.

        Evidence: archived (giosg Live HTTP API, assets,
        https://docs.giosg.com/api_reference/giosg_live/giosg_http_api/assets).
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
            ApiError: the API responded with an error; documented: 401, 403, 404.
            TransportError: no response was received, or not in time.
            ResponseParseError: the response does not match the description.
            ResponseTooLargeError: the response exceeds `max_response_bytes`.
            InvalidArgumentError: an argument cannot be sent.
            ConfigurationError: the client has no credentials.

        Evidence: archived (giosg Live HTTP API, assets,
        https://docs.giosg.com/api_reference/giosg_live/giosg_http_api/assets).
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
            ApiError: the API responded with an error; documented: 400, 401, 403, 404, 415.
            TransportError: no response was received, or not in time.
            ResponseParseError: the response does not match the description.
            ResponseTooLargeError: the response exceeds `max_response_bytes`.
            InvalidArgumentError: an argument cannot be sent.
            ConfigurationError: the client has no credentials.

        Evidence: archived (giosg Live HTTP API, assets,
        https://docs.giosg.com/api_reference/giosg_live/giosg_http_api/assets).
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
            ApiError: the API responded with an error; documented: 400, 401, 403, 404, 415.
            TransportError: no response was received, or not in time.
            ResponseParseError: the response does not match the description.
            ResponseTooLargeError: the response exceeds `max_response_bytes`.
            InvalidArgumentError: an argument cannot be sent.
            ConfigurationError: the client has no credentials.

        Evidence: archived (giosg Live HTTP API, assets,
        https://docs.giosg.com/api_reference/giosg_live/giosg_http_api/assets).
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
            ApiError: the API responded with an error; documented: 401, 403, 404.
            TransportError: no response was received, or not in time.
            ResponseParseError: the response does not match the description.
            ResponseTooLargeError: the response exceeds `max_response_bytes`.
            InvalidArgumentError: an argument cannot be sent.
            ConfigurationError: the client has no credentials.

        Evidence: archived (giosg Live HTTP API, assets,
        https://docs.giosg.com/api_reference/giosg_live/giosg_http_api/assets).
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
            ApiError: the API responded with an error; documented: 401, 403, 404.
            TransportError: no response was received, or not in time.
            ResponseParseError: the response does not match the description.
            ResponseTooLargeError: the response exceeds `max_response_bytes`.
            InvalidArgumentError: an argument cannot be sent.
            ConfigurationError: the client has no credentials.

        Evidence: archived (giosg Live HTTP API, assets,
        https://docs.giosg.com/api_reference/giosg_live/giosg_http_api/assets).
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
        redirect_uri: str | Unset = UNSET,
    ) -> CodeToken:
        """Exchange an authorization code for an access token.

        The second step of OAuth2's authorization code flow. Needs no `Authorization` header: the app proves
        itself by its secret in the form. A code can be used once and expires soon. Apps that giosg launches
        get their code in the trigger (`app_user_code` of `TriggerClaims`), others by sending the user's
        browser to `/identity/authorize` (see the security scheme `oauth2`).

        Args:
            code: The authorization code, or the `app_user_code` of a trigger.
            client_id: Identifier of the app.
            client_secret: Secret of the app.
            grant_type: What is given for the token; an authorization code is the only thing that was seen.
            redirect_uri: The redirect URI of the authorization request, for a code that came by one; none for the
                code of a trigger.

        Raises:
            ApiError: the API responded with an error; documented: 400, 415.
            TransportError: no response was received, or not in time.
            ResponseParseError: the response does not match the description.
            ResponseTooLargeError: the response exceeds `max_response_bytes`.
            InvalidArgumentError: an argument cannot be sent.

        Evidence: observed (What published clients of giosg rely on, https://github.com/giosg/demo-bot;
        Tutorial: OAuth2 authentication, https://docs.giosg.com/tutorials/oauth2_authentication). That the
        flow exists is documented; path, fields and answer are read from published client code. Inferred
        from RFC 6749: a code can be used once, and expires soon.
        """
        return self._call(
            "getAccessToken",
            "POST",
            (200,),
            get_access_token.sync_detailed,
            body=CodeTokenRequest(
                code=code,
                client_id=cast(UUID, client_id),
                client_secret=client_secret,
                grant_type=grant_type,
                redirect_uri=redirect_uri,
            ),
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
            ApiError: the API responded with an error; documented: 400, 415.
            TransportError: no response was received, or not in time.
            ResponseParseError: the response does not match the description.
            ResponseTooLargeError: the response exceeds `max_response_bytes`.
            InvalidArgumentError: an argument cannot be sent.

        Evidence: observed (Tutorial: OAuth2 authentication,
        https://docs.giosg.com/tutorials/oauth2_authentication). The client that was seen takes every 2xx
        for a success and everything else for a failure; 200 and 400 are those of `/identity/token`.
        """
        return self._call(
            "getSsoAccessToken",
            "POST",
            (200,),
            get_sso_access_token.sync_detailed,
            body=SsoTokenRequest(
                email=email,
                organization_id=cast(UUID, organization_id),
                client_id=cast(UUID, client_id),
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
            ApiError: the API responded with an error; documented: 401, 403, 404.
            TransportError: no response was received, or not in time.
            ResponseParseError: the response does not match the description.
            ResponseTooLargeError: the response exceeds `max_response_bytes`.
            InvalidArgumentError: an argument cannot be sent.
            ConfigurationError: the client has no credentials.

        Evidence: archived (giosg real-time API,
        https://docs.giosg.com/api_reference/giosg_live/giosg_real_time_api). 2015 text; the current page
        about real-time channels could be read at its beginning only.
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
            ApiError: the API responded with an error; documented: 401, 403, 404.
            TransportError: no response was received, or not in time.
            ResponseParseError: the response does not match the description.
            ResponseTooLargeError: the response exceeds `max_response_bytes`.
            InvalidArgumentError: an argument cannot be sent.
            ConfigurationError: the client has no credentials.

        Evidence: documented (giosg Live HTTP API, organizations,
        https://docs.giosg.com/api_reference/giosg_live/giosg_http_api/organizations; giosg real-time API,
        https://docs.giosg.com/api_reference/giosg_live/giosg_real_time_api). That some attributes are there
        for the caller's own organization only is 2015 text.
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
            ApiError: the API responded with an error; documented: 400, 401, 403, 404, 415.
            TransportError: no response was received, or not in time.
            ResponseParseError: the response does not match the description.
            ResponseTooLargeError: the response exceeds `max_response_bytes`.
            InvalidArgumentError: an argument cannot be sent.
            ConfigurationError: the client has no credentials.

        Evidence: archived (giosg Live HTTP API, organizations,
        https://docs.giosg.com/api_reference/giosg_live/giosg_http_api/organizations; giosg quickstart,
        https://docs.giosg.com/getting_started/quickstart/). The operation stands in 2015 text only; the
        attributes are those of the current table. That omitted attributes are reset is what that text says
        of users.
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
            ApiError: the API responded with an error; documented: 400, 401, 403, 404, 415.
            TransportError: no response was received, or not in time.
            ResponseParseError: the response does not match the description.
            ResponseTooLargeError: the response exceeds `max_response_bytes`.
            InvalidArgumentError: an argument cannot be sent.
            ConfigurationError: the client has no credentials.

        Evidence: archived (giosg Live HTTP API, organizations,
        https://docs.giosg.com/api_reference/giosg_live/giosg_http_api/organizations). The operation stands
        in 2015 text only; the attributes are those of the current table.
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
            ApiError: the API responded with an error; documented: 401, 403, 404.
            TransportError: no response was received, or not in time.
            ResponseParseError: the response does not match the description.
            ResponseTooLargeError: the response exceeds `max_response_bytes`.
            InvalidArgumentError: an argument cannot be sent.
            ConfigurationError: the client has no credentials.

        Evidence: documented (giosg Live HTTP API, general,
        https://docs.giosg.com/api_reference/giosg_live/giosg_http_api/; giosg Live HTTP API, organizations,
        https://docs.giosg.com/api_reference/giosg_live/giosg_http_api/organizations). Path, method and
        scopes stand in the sample of the endpoints listing, and nothing else does. The scopes list holds
        two names; its comment shows that either is enough for a safe method.
        """
        return self._call(
            "getOrganizationOverview",
            "GET",
            (200,),
            get_organization_overview.sync_detailed,
            organization_id=organization_id,
        )

    def overview_options(
        self,
        organization_id: UUID | str,
    ) -> EndpointMetadata:
        """Describe the overview endpoint.

        Answers what the endpoint is and takes, without doing anything.

        Args:
            organization_id: The organization whose resources are meant; the caller must be allowed to see it.

        Raises:
            ApiError: the API responded with an error; documented: 401, 403, 404.
            TransportError: no response was received, or not in time.
            ResponseParseError: the response does not match the description.
            ResponseTooLargeError: the response exceeds `max_response_bytes`.
            InvalidArgumentError: an argument cannot be sent.
            ConfigurationError: the client has no credentials.

        Evidence: documented (giosg Live HTTP API, general,
        https://docs.giosg.com/api_reference/giosg_live/giosg_http_api/; giosg Live HTTP API, organizations,
        https://docs.giosg.com/api_reference/giosg_live/giosg_http_api/organizations). The sample of the
        endpoints listing names the method and its scopes; what it answers is inferred.
        """
        return self._call(
            "describeOverview",
            "OPTIONS",
            (200,),
            describe_overview.sync_detailed,
            organization_id=organization_id,
        )


class PartnershipsResource:
    """The organizations that an organization may share with."""

    def __init__(self, call: Caller) -> None:
        self._call = call

    def list(
        self,
        organization_id: UUID | str,
        *,
        ordering: str | Unset = UNSET,
        cursor: str | Unset = UNSET,
    ) -> PartnershipPage:
        """List the partnerships of an organization.

        Answers one page of the organization's partners, oldest first unless `ordering` says otherwise.

        Args:
            organization_id: The organization whose resources are meant; the caller must be allowed to see it.
            ordering: Sorting keys, the first being the primary one, separated by commas; a leading `-` reverses
                the order. The list is sorted by `created_at` only.
            cursor: Place in the collection, taken from the `cursor` of the `next` or `previous` URL of
                another page. Opaque; take it from a URL that the API gave.

        Raises:
            ApiError: the API responded with an error; documented: 400, 401, 403, 404.
            TransportError: no response was received, or not in time.
            ResponseParseError: the response does not match the description.
            ResponseTooLargeError: the response exceeds `max_response_bytes`.
            InvalidArgumentError: an argument cannot be sent.
            ConfigurationError: the client has no credentials.

        Evidence: documented (giosg Live HTTP API, partnerships,
        https://docs.giosg.com/api_reference/giosg_live/giosg_http_api/partnerships).
        """
        return self._call(
            "listPartnerships",
            "GET",
            (200,),
            list_partnerships.sync_detailed,
            organization_id=organization_id,
            ordering=ordering,
            cursor=cursor,
        )

    def iter(
        self,
        organization_id: UUID | str,
        *,
        ordering: str | Unset = UNSET,
    ) -> Iterator[Partnership]:
        """Iterate over every item of `list`, fetching pages lazily.

                Each page is a call of `list` with this client's base URL and credentials; errors are the same.

                Args:
                    organization_id: The organization whose resources are meant; the caller must be allowed to see it.
                    ordering: Sorting keys, the first being the primary one, separated by commas; a leading `-` reverses
                        the order. The list is sorted by `created_at` only.

        Raises:
                    PaginationError: the link to the next page is invalid or leads to the same page.
        """
        at: Any = UNSET
        while True:
            page = self.list(organization_id=organization_id, ordering=ordering, cursor=at)
            yield from page.results
            at = next_page(page.next_, "cursor", str, at)
            if isinstance(at, Unset):
                return

    def get(
        self,
        organization_id: UUID | str,
        partner_organization_id: UUID | str,
    ) -> Partnership:
        """Read a partnership.

        Answers the partnership with one organization; 404 for an organization that is no partner.

        Args:
            organization_id: The organization whose resources are meant; the caller must be allowed to see it.
            partner_organization_id: The partner, an organization.

        Raises:
            ApiError: the API responded with an error; documented: 401, 403, 404.
            TransportError: no response was received, or not in time.
            ResponseParseError: the response does not match the description.
            ResponseTooLargeError: the response exceeds `max_response_bytes`.
            InvalidArgumentError: an argument cannot be sent.
            ConfigurationError: the client has no credentials.

        Evidence: documented (giosg Live HTTP API, partnerships,
        https://docs.giosg.com/api_reference/giosg_live/giosg_http_api/partnerships).
        """
        return self._call(
            "getPartnership",
            "GET",
            (200,),
            get_partnership.sync_detailed,
            organization_id=organization_id,
            partner_organization_id=partner_organization_id,
        )

    def replace(
        self,
        organization_id: UUID | str,
        partner_organization_id: UUID | str,
        body: PartnershipWrite,
    ) -> Partnership:
        """Replace a partnership.

        Sets the name under which the partner is shown on this side. A body without one brings the partner's
        own name back. The other side keeps the name that it has set.

        Args:
            organization_id: The organization whose resources are meant; the caller must be allowed to see it.
            partner_organization_id: The partner, an organization.
            body: The attribute of a partnership that a client sets. Unknown attributes are ignored.

        Raises:
            ApiError: the API responded with an error; documented: 400, 401, 403, 404, 415.
            TransportError: no response was received, or not in time.
            ResponseParseError: the response does not match the description.
            ResponseTooLargeError: the response exceeds `max_response_bytes`.
            InvalidArgumentError: an argument cannot be sent.
            ConfigurationError: the client has no credentials.

        Evidence: archived (giosg Live HTTP API, partnerships,
        https://docs.giosg.com/api_reference/giosg_live/giosg_http_api/partnerships; Conventions of the
        giosg Live HTTP API). 2015 text also asks for a `visibility`, which the current table of attributes
        lacks, so it is left out. That the name falls back is what 2015 text says of omitted attributes of
        users.
        """
        return self._call(
            "replacePartnership",
            "PUT",
            (200,),
            replace_partnership.sync_detailed,
            organization_id=organization_id,
            partner_organization_id=partner_organization_id,
            body=body,
        )

    def update(
        self,
        organization_id: UUID | str,
        partner_organization_id: UUID | str,
        body: PartnershipWrite,
    ) -> Partnership:
        """Change a partnership.

        Sets the name under which the partner is shown on this side, if the body holds one.

        Args:
            organization_id: The organization whose resources are meant; the caller must be allowed to see it.
            partner_organization_id: The partner, an organization.
            body: The attribute of a partnership that a client sets. Unknown attributes are ignored.

        Raises:
            ApiError: the API responded with an error; documented: 400, 401, 403, 404, 415.
            TransportError: no response was received, or not in time.
            ResponseParseError: the response does not match the description.
            ResponseTooLargeError: the response exceeds `max_response_bytes`.
            InvalidArgumentError: an argument cannot be sent.
            ConfigurationError: the client has no credentials.

        Evidence: archived (giosg Live HTTP API, partnerships,
        https://docs.giosg.com/api_reference/giosg_live/giosg_http_api/partnerships; Conventions of the
        giosg Live HTTP API). 2015 text also asks for a `visibility`, which the current table of attributes
        lacks, so it is left out. That the name falls back is what 2015 text says of omitted attributes of
        users.
        """
        return self._call(
            "updatePartnership",
            "PATCH",
            (200,),
            update_partnership.sync_detailed,
            organization_id=organization_id,
            partner_organization_id=partner_organization_id,
            body=body,
        )

    def delete(
        self,
        organization_id: UUID | str,
        partner_organization_id: UUID | str,
    ) -> None:
        """End a partnership.

        Ends the partnership on both sides, and with it every share between the two organizations. There is
        no way back but another invitation.

        Args:
            organization_id: The organization whose resources are meant; the caller must be allowed to see it.
            partner_organization_id: The partner, an organization.

        Raises:
            ApiError: the API responded with an error; documented: 401, 403, 404.
            TransportError: no response was received, or not in time.
            ResponseParseError: the response does not match the description.
            ResponseTooLargeError: the response exceeds `max_response_bytes`.
            InvalidArgumentError: an argument cannot be sent.
            ConfigurationError: the client has no credentials.

        Evidence: archived (giosg Live HTTP API, partnerships,
        https://docs.giosg.com/api_reference/giosg_live/giosg_http_api/partnerships). The current page has
        this section, but only its beginning could be read.
        """
        return self._call(
            "deletePartnership",
            "DELETE",
            (204,),
            delete_partnership.sync_detailed,
            organization_id=organization_id,
            partner_organization_id=partner_organization_id,
        )


class OutgoingInvitationsResource:
    """Invitations to a partnership that were sent."""

    def __init__(self, call: Caller) -> None:
        self._call = call

    def list(
        self,
        *,
        ordering: str | Unset = UNSET,
        status: InvitationStatus | Unset = UNSET,
        cursor: str | Unset = UNSET,
    ) -> OutgoingInvitationPage:
        """List the invitations that were sent.

        Answers one page of the invitations that the caller's organization has sent, oldest first unless
        `ordering` says otherwise. One that was cancelled is gone.

        Args:
            ordering: Sorting keys, the first being the primary one, separated by commas; a leading `-` reverses
                the order. The list is sorted by `created_at` only.
            status: Lists only the invitations in this state; without it, all.
            cursor: Place in the collection, taken from the `cursor` of the `next` or `previous` URL of
                another page. Opaque; take it from a URL that the API gave.

        Raises:
            ApiError: the API responded with an error; documented: 400, 401, 403, 404.
            TransportError: no response was received, or not in time.
            ResponseParseError: the response does not match the description.
            ResponseTooLargeError: the response exceeds `max_response_bytes`.
            InvalidArgumentError: an argument cannot be sent.
            ConfigurationError: the client has no credentials.

        Evidence: archived (giosg Live HTTP API, partnerships,
        https://docs.giosg.com/api_reference/giosg_live/giosg_http_api/partnerships). 2015 text. The path
        names no organization, against the guideline of that time; it may have moved since to one that does.
        """
        return self._call(
            "listOutgoingInvitations",
            "GET",
            (200,),
            list_outgoing_invitations.sync_detailed,
            ordering=ordering,
            status=status,
            cursor=cursor,
        )

    def iter(
        self,
        *,
        ordering: str | Unset = UNSET,
        status: InvitationStatus | Unset = UNSET,
    ) -> Iterator[OutgoingInvitation]:
        """Iterate over every item of `list`, fetching pages lazily.

                Each page is a call of `list` with this client's base URL and credentials; errors are the same.

                Args:
                    ordering: Sorting keys, the first being the primary one, separated by commas; a leading `-` reverses
                        the order. The list is sorted by `created_at` only.
                    status: Lists only the invitations in this state; without it, all.

        Raises:
                    PaginationError: the link to the next page is invalid or leads to the same page.
        """
        at: Any = UNSET
        while True:
            page = self.list(ordering=ordering, status=status, cursor=at)
            yield from page.results
            at = next_page(page.next_, "cursor", str, at)
            if isinstance(at, Unset):
                return

    def create(
        self,
        body: OutgoingInvitationWrite,
    ) -> OutgoingInvitation:
        """Send an invitation.

        Invites the organization of the person behind an e-mail address to a partnership. The rooms and
        teams that the body names are shared when the invitation is accepted; they must be own ones or
        shared ones. An invitation can be cancelled, but not changed.

        Args:
            body: What a client says in an invitation. Unknown attributes are ignored.

        Raises:
            ApiError: the API responded with an error; documented: 400, 401, 403, 404, 415.
            TransportError: no response was received, or not in time.
            ResponseParseError: the response does not match the description.
            ResponseTooLargeError: the response exceeds `max_response_bytes`.
            InvalidArgumentError: an argument cannot be sent.
            ConfigurationError: the client has no credentials.

        Evidence: archived (giosg Live HTTP API, partnerships,
        https://docs.giosg.com/api_reference/giosg_live/giosg_http_api/partnerships). 2015 text. The path
        names no organization, against the guideline of that time; it may have moved since to one that does.
        """
        return self._call(
            "createOutgoingInvitation",
            "POST",
            (201,),
            create_outgoing_invitation.sync_detailed,
            body=body,
        )

    def get(
        self,
        invitation_id: UUID | str,
    ) -> OutgoingInvitation:
        """Read an invitation that was sent.

        Answers one invitation that the caller's organization has sent, and what has become of it.

        Args:
            invitation_id: The invitation.

        Raises:
            ApiError: the API responded with an error; documented: 401, 403, 404.
            TransportError: no response was received, or not in time.
            ResponseParseError: the response does not match the description.
            ResponseTooLargeError: the response exceeds `max_response_bytes`.
            InvalidArgumentError: an argument cannot be sent.
            ConfigurationError: the client has no credentials.

        Evidence: archived (giosg Live HTTP API, partnerships,
        https://docs.giosg.com/api_reference/giosg_live/giosg_http_api/partnerships). 2015 text. The path
        names no organization, against the guideline of that time; it may have moved since to one that does.
        """
        return self._call(
            "getOutgoingInvitation",
            "GET",
            (200,),
            get_outgoing_invitation.sync_detailed,
            invitation_id=invitation_id,
        )

    def cancel(
        self,
        invitation_id: UUID | str,
    ) -> None:
        """Cancel an invitation.

        Takes back an invitation that is pending. One that was accepted or rejected stays and is answered
        with 403; one that was cancelled before, or that another organization has sent, with 404.

        Args:
            invitation_id: The invitation.

        Raises:
            ApiError: the API responded with an error; documented: 401, 403, 404.
            TransportError: no response was received, or not in time.
            ResponseParseError: the response does not match the description.
            ResponseTooLargeError: the response exceeds `max_response_bytes`.
            InvalidArgumentError: an argument cannot be sent.
            ConfigurationError: the client has no credentials.

        Evidence: archived (giosg Live HTTP API, partnerships,
        https://docs.giosg.com/api_reference/giosg_live/giosg_http_api/partnerships). 2015 text. The path
        names no organization, against the guideline of that time; it may have moved since to one that does.
        """
        return self._call(
            "deleteOutgoingInvitation",
            "DELETE",
            (204,),
            delete_outgoing_invitation.sync_detailed,
            invitation_id=invitation_id,
        )


class IncomingInvitationsResource:
    """Invitations to a partnership that were received."""

    def __init__(self, call: Caller) -> None:
        self._call = call

    def list(
        self,
        *,
        ordering: str | Unset = UNSET,
        status: InvitationStatus | Unset = UNSET,
        cursor: str | Unset = UNSET,
    ) -> IncomingInvitationPage:
        """List the invitations that were received.

        Answers one page of the invitations that the caller's organization has received, or has accepted or
        rejected, oldest first unless `ordering` says otherwise.

        Args:
            ordering: Sorting keys, the first being the primary one, separated by commas; a leading `-` reverses
                the order. The list is sorted by `created_at` only.
            status: Lists only the invitations in this state; without it, all.
            cursor: Place in the collection, taken from the `cursor` of the `next` or `previous` URL of
                another page. Opaque; take it from a URL that the API gave.

        Raises:
            ApiError: the API responded with an error; documented: 400, 401, 403, 404.
            TransportError: no response was received, or not in time.
            ResponseParseError: the response does not match the description.
            ResponseTooLargeError: the response exceeds `max_response_bytes`.
            InvalidArgumentError: an argument cannot be sent.
            ConfigurationError: the client has no credentials.

        Evidence: archived (giosg Live HTTP API, partnerships,
        https://docs.giosg.com/api_reference/giosg_live/giosg_http_api/partnerships). 2015 text. The path
        names no organization, against the guideline of that time; it may have moved since to one that does.
        """
        return self._call(
            "listIncomingInvitations",
            "GET",
            (200,),
            list_incoming_invitations.sync_detailed,
            ordering=ordering,
            status=status,
            cursor=cursor,
        )

    def iter(
        self,
        *,
        ordering: str | Unset = UNSET,
        status: InvitationStatus | Unset = UNSET,
    ) -> Iterator[IncomingInvitation]:
        """Iterate over every item of `list`, fetching pages lazily.

                Each page is a call of `list` with this client's base URL and credentials; errors are the same.

                Args:
                    ordering: Sorting keys, the first being the primary one, separated by commas; a leading `-` reverses
                        the order. The list is sorted by `created_at` only.
                    status: Lists only the invitations in this state; without it, all.

        Raises:
                    PaginationError: the link to the next page is invalid or leads to the same page.
        """
        at: Any = UNSET
        while True:
            page = self.list(ordering=ordering, status=status, cursor=at)
            yield from page.results
            at = next_page(page.next_, "cursor", str, at)
            if isinstance(at, Unset):
                return

    def get(
        self,
        invitation_key: str,
    ) -> IncomingInvitation:
        """Read an invitation that was received.

        Answers the invitation with this key. One that was cancelled, or that another organization has
        accepted or rejected, is answered with 404.

        Args:
            invitation_key: The key of the invitation, a random text; not its `id`.

        Raises:
            ApiError: the API responded with an error; documented: 401, 403, 404.
            TransportError: no response was received, or not in time.
            ResponseParseError: the response does not match the description.
            ResponseTooLargeError: the response exceeds `max_response_bytes`.
            InvalidArgumentError: an argument cannot be sent.
            ConfigurationError: the client has no credentials.

        Evidence: archived (giosg Live HTTP API, partnerships,
        https://docs.giosg.com/api_reference/giosg_live/giosg_http_api/partnerships). 2015 text. The path
        names no organization, against the guideline of that time; it may have moved since to one that does.
        """
        return self._call(
            "getIncomingInvitation",
            "GET",
            (200,),
            get_incoming_invitation.sync_detailed,
            invitation_key=invitation_key,
        )

    def accept(
        self,
        invitation_key: str,
        body: InvitationAcceptance,
    ) -> IncomingInvitation:
        """Accept an invitation.

        Makes the two organizations partners and begins the shares that the invitation offers. For an
        organization that is a partner already, both attributes of the body may be left out and stay what
        they are; for a new partner, `visibility` is needed.

        Args:
            invitation_key: The key of the invitation, a random text; not its `id`.
            body: How the receiving organization shows its new partner. Unknown attributes are ignored.

        Raises:
            ApiError: the API responded with an error; documented: 400, 401, 403, 404, 415.
            TransportError: no response was received, or not in time.
            ResponseParseError: the response does not match the description.
            ResponseTooLargeError: the response exceeds `max_response_bytes`.
            InvalidArgumentError: an argument cannot be sent.
            ConfigurationError: the client has no credentials.

        Evidence: archived (giosg Live HTTP API, partnerships,
        https://docs.giosg.com/api_reference/giosg_live/giosg_http_api/partnerships). 2015 text. The path
        names no organization, against the guideline of that time; it may have moved since to one that does.
        """
        return self._call(
            "acceptIncomingInvitation",
            "POST",
            (200,),
            accept_incoming_invitation.sync_detailed,
            invitation_key=invitation_key,
            body=body,
        )

    def reject(
        self,
        invitation_key: str,
    ) -> IncomingInvitation:
        """Reject an invitation.

        Declines the invitation. No partnership comes of it, and nothing is shared. It takes no body.

        Args:
            invitation_key: The key of the invitation, a random text; not its `id`.

        Raises:
            ApiError: the API responded with an error; documented: 401, 403, 404.
            TransportError: no response was received, or not in time.
            ResponseParseError: the response does not match the description.
            ResponseTooLargeError: the response exceeds `max_response_bytes`.
            InvalidArgumentError: an argument cannot be sent.
            ConfigurationError: the client has no credentials.

        Evidence: archived (giosg Live HTTP API, partnerships,
        https://docs.giosg.com/api_reference/giosg_live/giosg_http_api/partnerships). 2015 text. The path
        names no organization, against the guideline of that time; it may have moved since to one that does.
        """
        return self._call(
            "rejectIncomingInvitation",
            "POST",
            (200,),
            reject_incoming_invitation.sync_detailed,
            invitation_key=invitation_key,
        )


class OutgoingSharesResource:
    """Rooms and teams that an organization shares with its partners."""

    def __init__(self, call: Caller) -> None:
        self._call = call

    def list(
        self,
        organization_id: UUID | str,
        resource_type: SharedResourceType,
        *,
        ordering: str | Unset = UNSET,
        receiver_organization_id: UUID | Unset = UNSET,
        cursor: str | Unset = UNSET,
    ) -> OutgoingSharePage:
        """List the shares that an organization gives.

        Answers one page of the organization's rooms, or of its teams, that it shares with partners, oldest
        share first unless `ordering` says otherwise. What is shared with two partners is two shares.

        Args:
            organization_id: The organization whose resources are meant; the caller must be allowed to see it.
            resource_type: What is shared.
            ordering: Sorting keys, the first being the primary one, separated by commas; a leading `-` reverses
                the order. The list is sorted by `created_at` only.
            receiver_organization_id: Lists only the shares with this partner; without it, all.
            cursor: Place in the collection, taken from the `cursor` of the `next` or `previous` URL of
                another page. Opaque; take it from a URL that the API gave.

        Raises:
            ApiError: the API responded with an error; documented: 400, 401, 403, 404.
            TransportError: no response was received, or not in time.
            ResponseParseError: the response does not match the description.
            ResponseTooLargeError: the response exceeds `max_response_bytes`.
            InvalidArgumentError: an argument cannot be sent.
            ConfigurationError: the client has no credentials.

        Evidence: archived (giosg Live HTTP API, sharing,
        https://docs.giosg.com/api_reference/giosg_live/giosg_http_api/sharing). 2015 text. The current page
        knows shares with an `id` of their own; the paths of those could not be read. The path parameter of
        the organization is called after its part in the share there; its name is not sent.
        """
        return self._call(
            "listOutgoingShares",
            "GET",
            (200,),
            list_outgoing_shares.sync_detailed,
            organization_id=organization_id,
            resource_type=resource_type,
            ordering=ordering,
            receiver_organization_id=receiver_organization_id,
            cursor=cursor,
        )

    def iter(
        self,
        organization_id: UUID | str,
        resource_type: SharedResourceType,
        *,
        ordering: str | Unset = UNSET,
        receiver_organization_id: UUID | Unset = UNSET,
    ) -> Iterator[OutgoingShare]:
        """Iterate over every item of `list`, fetching pages lazily.

                Each page is a call of `list` with this client's base URL and credentials; errors are the same.

                Args:
                    organization_id: The organization whose resources are meant; the caller must be allowed to see it.
                    resource_type: What is shared.
                    ordering: Sorting keys, the first being the primary one, separated by commas; a leading `-` reverses
                        the order. The list is sorted by `created_at` only.
                    receiver_organization_id: Lists only the shares with this partner; without it, all.

        Raises:
                    PaginationError: the link to the next page is invalid or leads to the same page.
        """
        at: Any = UNSET
        while True:
            page = self.list(
                organization_id=organization_id,
                resource_type=resource_type,
                ordering=ordering,
                receiver_organization_id=receiver_organization_id,
                cursor=at,
            )
            yield from page.results
            at = next_page(page.next_, "cursor", str, at)
            if isinstance(at, Unset):
                return

    def create(
        self,
        organization_id: UUID | str,
        resource_type: SharedResourceType,
        body: OutgoingShareWrite,
    ) -> OutgoingShare:
        """Share a room or a team.

        Lets a partner use a room (`rooms`, then `room_id` is needed) or a team (`teams`, then `team_id` is
        needed) of the organization, or one that another partner shares with it. An organization that is no
        partner is refused. According to the current page only the vendor's support can share rooms.

        Args:
            organization_id: The organization whose resources are meant; the caller must be allowed to see it.
            resource_type: What is shared.
            body: What to share with whom. Of the two identifiers, the one that the path asks for is needed.
                Unknown attributes are ignored.

        Raises:
            ApiError: the API responded with an error; documented: 400, 401, 403, 404, 415.
            TransportError: no response was received, or not in time.
            ResponseParseError: the response does not match the description.
            ResponseTooLargeError: the response exceeds `max_response_bytes`.
            InvalidArgumentError: an argument cannot be sent.
            ConfigurationError: the client has no credentials.

        Evidence: archived (giosg Live HTTP API, sharing,
        https://docs.giosg.com/api_reference/giosg_live/giosg_http_api/sharing). 2015 text. The current page
        says that only the vendor's support creates shares of rooms; how a client is refused is not said.
        Sharing the same with the same partner again is not described; 400 is inferred.
        """
        return self._call(
            "createOutgoingShare",
            "POST",
            (201,),
            create_outgoing_share.sync_detailed,
            organization_id=organization_id,
            resource_type=resource_type,
            body=body,
        )

    def get(
        self,
        organization_id: UUID | str,
        resource_type: SharedResourceType,
        resource_id: UUID | str,
    ) -> OutgoingShare:
        """Read a share that an organization gives.

        Answers the share of one room or team. The path does not tell two receivers of the same one apart.

        Args:
            organization_id: The organization whose resources are meant; the caller must be allowed to see it.
            resource_type: What is shared.
            resource_id: The room or team that is shared.

        Raises:
            ApiError: the API responded with an error; documented: 401, 403, 404.
            TransportError: no response was received, or not in time.
            ResponseParseError: the response does not match the description.
            ResponseTooLargeError: the response exceeds `max_response_bytes`.
            InvalidArgumentError: an argument cannot be sent.
            ConfigurationError: the client has no credentials.

        Evidence: archived (giosg Live HTTP API, sharing,
        https://docs.giosg.com/api_reference/giosg_live/giosg_http_api/sharing). 2015 text. The current page
        knows shares with an `id` of their own; the paths of those could not be read. The path parameter of
        the organization is called after its part in the share there; its name is not sent.
        """
        return self._call(
            "getOutgoingShare",
            "GET",
            (200,),
            get_outgoing_share.sync_detailed,
            organization_id=organization_id,
            resource_type=resource_type,
            resource_id=resource_id,
        )

    def replace(
        self,
        organization_id: UUID | str,
        resource_type: SharedResourceType,
        resource_id: UUID | str,
        body: OutgoingShareName,
    ) -> OutgoingShare:
        """Replace a share.

        Sets the name under which the receiver sees the room or team. A body without one brings the own name
        of the room or team back.

        Args:
            organization_id: The organization whose resources are meant; the caller must be allowed to see it.
            resource_type: What is shared.
            resource_id: The room or team that is shared.
            body: The attribute of a share that can be changed. Unknown attributes are ignored.

        Raises:
            ApiError: the API responded with an error; documented: 400, 401, 403, 404, 415.
            TransportError: no response was received, or not in time.
            ResponseParseError: the response does not match the description.
            ResponseTooLargeError: the response exceeds `max_response_bytes`.
            InvalidArgumentError: an argument cannot be sent.
            ConfigurationError: the client has no credentials.

        Evidence: archived (giosg Live HTTP API, sharing,
        https://docs.giosg.com/api_reference/giosg_live/giosg_http_api/sharing). 2015 text. The current page
        knows shares with an `id` of their own; the paths of those could not be read. The path parameter of
        the organization is called after its part in the share there; its name is not sent.
        """
        return self._call(
            "replaceOutgoingShare",
            "PUT",
            (200,),
            replace_outgoing_share.sync_detailed,
            organization_id=organization_id,
            resource_type=resource_type,
            resource_id=resource_id,
            body=body,
        )

    def update(
        self,
        organization_id: UUID | str,
        resource_type: SharedResourceType,
        resource_id: UUID | str,
        body: OutgoingShareName,
    ) -> OutgoingShare:
        """Change a share.

        Sets the name under which the receiver sees the room or team, if the body holds one.

        Args:
            organization_id: The organization whose resources are meant; the caller must be allowed to see it.
            resource_type: What is shared.
            resource_id: The room or team that is shared.
            body: The attribute of a share that can be changed. Unknown attributes are ignored.

        Raises:
            ApiError: the API responded with an error; documented: 400, 401, 403, 404, 415.
            TransportError: no response was received, or not in time.
            ResponseParseError: the response does not match the description.
            ResponseTooLargeError: the response exceeds `max_response_bytes`.
            InvalidArgumentError: an argument cannot be sent.
            ConfigurationError: the client has no credentials.

        Evidence: archived (giosg Live HTTP API, sharing,
        https://docs.giosg.com/api_reference/giosg_live/giosg_http_api/sharing). 2015 text. The current page
        knows shares with an `id` of their own; the paths of those could not be read. The path parameter of
        the organization is called after its part in the share there; its name is not sent.
        """
        return self._call(
            "updateOutgoingShare",
            "PATCH",
            (200,),
            update_outgoing_share.sync_detailed,
            organization_id=organization_id,
            resource_type=resource_type,
            resource_id=resource_id,
            body=body,
        )

    def delete(
        self,
        organization_id: UUID | str,
        resource_type: SharedResourceType,
        resource_id: UUID | str,
    ) -> None:
        """Stop sharing.

        Ends the share; the receiver no longer sees the room or team.

        Args:
            organization_id: The organization whose resources are meant; the caller must be allowed to see it.
            resource_type: What is shared.
            resource_id: The room or team that is shared.

        Raises:
            ApiError: the API responded with an error; documented: 401, 403, 404.
            TransportError: no response was received, or not in time.
            ResponseParseError: the response does not match the description.
            ResponseTooLargeError: the response exceeds `max_response_bytes`.
            InvalidArgumentError: an argument cannot be sent.
            ConfigurationError: the client has no credentials.

        Evidence: archived (giosg Live HTTP API, sharing,
        https://docs.giosg.com/api_reference/giosg_live/giosg_http_api/sharing). 2015 text. The current page
        knows shares with an `id` of their own; the paths of those could not be read. The path parameter of
        the organization is called after its part in the share there; its name is not sent.
        """
        return self._call(
            "deleteOutgoingShare",
            "DELETE",
            (204,),
            delete_outgoing_share.sync_detailed,
            organization_id=organization_id,
            resource_type=resource_type,
            resource_id=resource_id,
        )


class IncomingSharesResource:
    """Rooms and teams that partners share with an organization."""

    def __init__(self, call: Caller) -> None:
        self._call = call

    def list(
        self,
        organization_id: UUID | str,
        resource_type: SharedResourceType,
        *,
        ordering: str | Unset = UNSET,
        sharer_organization_id: UUID | Unset = UNSET,
        cursor: str | Unset = UNSET,
    ) -> IncomingSharePage:
        """List the shares that an organization receives.

        Answers one page of the rooms, or of the teams, that partners share with the organization, oldest
        share first unless `ordering` says otherwise.

        Args:
            organization_id: The organization whose resources are meant; the caller must be allowed to see it.
            resource_type: What is shared.
            ordering: Sorting keys, the first being the primary one, separated by commas; a leading `-` reverses
                the order. The list is sorted by `created_at` only.
            sharer_organization_id: Lists only the shares of this partner; without it, all.
            cursor: Place in the collection, taken from the `cursor` of the `next` or `previous` URL of
                another page. Opaque; take it from a URL that the API gave.

        Raises:
            ApiError: the API responded with an error; documented: 400, 401, 403, 404.
            TransportError: no response was received, or not in time.
            ResponseParseError: the response does not match the description.
            ResponseTooLargeError: the response exceeds `max_response_bytes`.
            InvalidArgumentError: an argument cannot be sent.
            ConfigurationError: the client has no credentials.

        Evidence: archived (giosg Live HTTP API, sharing,
        https://docs.giosg.com/api_reference/giosg_live/giosg_http_api/sharing). 2015 text. The current page
        knows shares with an `id` of their own; the paths of those could not be read. The path parameter of
        the organization is called after its part in the share there; its name is not sent.
        """
        return self._call(
            "listIncomingShares",
            "GET",
            (200,),
            list_incoming_shares.sync_detailed,
            organization_id=organization_id,
            resource_type=resource_type,
            ordering=ordering,
            sharer_organization_id=sharer_organization_id,
            cursor=cursor,
        )

    def iter(
        self,
        organization_id: UUID | str,
        resource_type: SharedResourceType,
        *,
        ordering: str | Unset = UNSET,
        sharer_organization_id: UUID | Unset = UNSET,
    ) -> Iterator[IncomingShare]:
        """Iterate over every item of `list`, fetching pages lazily.

                Each page is a call of `list` with this client's base URL and credentials; errors are the same.

                Args:
                    organization_id: The organization whose resources are meant; the caller must be allowed to see it.
                    resource_type: What is shared.
                    ordering: Sorting keys, the first being the primary one, separated by commas; a leading `-` reverses
                        the order. The list is sorted by `created_at` only.
                    sharer_organization_id: Lists only the shares of this partner; without it, all.

        Raises:
                    PaginationError: the link to the next page is invalid or leads to the same page.
        """
        at: Any = UNSET
        while True:
            page = self.list(
                organization_id=organization_id,
                resource_type=resource_type,
                ordering=ordering,
                sharer_organization_id=sharer_organization_id,
                cursor=at,
            )
            yield from page.results
            at = next_page(page.next_, "cursor", str, at)
            if isinstance(at, Unset):
                return

    def get(
        self,
        organization_id: UUID | str,
        resource_type: SharedResourceType,
        resource_id: UUID | str,
    ) -> IncomingShare:
        """Read a share that an organization receives.

        Answers the share of one room or team that a partner owns or passes on.

        Args:
            organization_id: The organization whose resources are meant; the caller must be allowed to see it.
            resource_type: What is shared.
            resource_id: The room or team that is shared.

        Raises:
            ApiError: the API responded with an error; documented: 401, 403, 404.
            TransportError: no response was received, or not in time.
            ResponseParseError: the response does not match the description.
            ResponseTooLargeError: the response exceeds `max_response_bytes`.
            InvalidArgumentError: an argument cannot be sent.
            ConfigurationError: the client has no credentials.

        Evidence: archived (giosg Live HTTP API, sharing,
        https://docs.giosg.com/api_reference/giosg_live/giosg_http_api/sharing). 2015 text. The current page
        knows shares with an `id` of their own; the paths of those could not be read. The path parameter of
        the organization is called after its part in the share there; its name is not sent.
        """
        return self._call(
            "getIncomingShare",
            "GET",
            (200,),
            get_incoming_share.sync_detailed,
            organization_id=organization_id,
            resource_type=resource_type,
            resource_id=resource_id,
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
        Only those with `is_ui_language` are also languages of the console. With wrong credentials expect
        403 as well as 401: the section on languages says 403, the general table 401.

        Args:
            cursor: Place in the collection, taken from the `cursor` of the `next` or `previous` URL of
                another page. Opaque; take it from a URL that the API gave.

        Raises:
            ApiError: the API responded with an error; documented: 401, 403, 404.
            TransportError: no response was received, or not in time.
            ResponseParseError: the response does not match the description.
            ResponseTooLargeError: the response exceeds `max_response_bytes`.
            InvalidArgumentError: an argument cannot be sent.
            ConfigurationError: the client has no credentials.

        Evidence: documented (giosg Live HTTP API, general,
        https://docs.giosg.com/api_reference/giosg_live/giosg_http_api/; giosg Live HTTP API, general:
        reference data, https://docs.giosg.com/api_reference/giosg_live/giosg_http_api/). The section on
        languages names 403 for wrong credentials, the general table of status codes 401. Both statements
        are the vendor's; which holds is not known.
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
        """Iterate over every item of `languages`, fetching pages lazily.

        Each page is a call of `languages` with this client's base URL and credentials; errors are the same.

        Raises:
            PaginationError: the link to the next page is invalid or leads to the same page.
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
                another page. Opaque; take it from a URL that the API gave.

        Raises:
            ApiError: the API responded with an error; documented: 401, 403, 404.
            TransportError: no response was received, or not in time.
            ResponseParseError: the response does not match the description.
            ResponseTooLargeError: the response exceeds `max_response_bytes`.
            InvalidArgumentError: an argument cannot be sent.
            ConfigurationError: the client has no credentials.

        Evidence: documented (giosg Live HTTP API, general,
        https://docs.giosg.com/api_reference/giosg_live/giosg_http_api/; giosg Live HTTP API, general:
        reference data, https://docs.giosg.com/api_reference/giosg_live/giosg_http_api/).
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
        """Iterate over every item of `timezones`, fetching pages lazily.

        Each page is a call of `timezones` with this client's base URL and credentials; errors are the same.

        Raises:
            PaginationError: the link to the next page is invalid or leads to the same page.
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
                another page. Opaque; take it from a URL that the API gave.

        Raises:
            ApiError: the API responded with an error; documented: 401, 403, 404.
            TransportError: no response was received, or not in time.
            ResponseParseError: the response does not match the description.
            ResponseTooLargeError: the response exceeds `max_response_bytes`.
            InvalidArgumentError: an argument cannot be sent.
            ConfigurationError: the client has no credentials.

        Evidence: documented (giosg Live HTTP API, general,
        https://docs.giosg.com/api_reference/giosg_live/giosg_http_api/; giosg Live HTTP API, general:
        reference data, https://docs.giosg.com/api_reference/giosg_live/giosg_http_api/). Path, method and
        scopes stand in the sample of the endpoints listing, and nothing else does.
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
        """Iterate over every item of `currencies`, fetching pages lazily.

        Each page is a call of `currencies` with this client's base URL and credentials; errors are the same.

        Raises:
            PaginationError: the link to the next page is invalid or leads to the same page.
        """
        at: Any = UNSET
        while True:
            page = self.currencies(cursor=at)
            yield from page.results
            at = next_page(page.next_, "cursor", str, at)
            if isinstance(at, Unset):
                return

    def currencies_options(
        self,
    ) -> EndpointMetadata:
        """Describe the currencies endpoint.

        Answers what the endpoint is and takes, without doing anything.

        Raises:
            ApiError: the API responded with an error; documented: 401, 403, 404.
            TransportError: no response was received, or not in time.
            ResponseParseError: the response does not match the description.
            ResponseTooLargeError: the response exceeds `max_response_bytes`.
            InvalidArgumentError: an argument cannot be sent.
            ConfigurationError: the client has no credentials.

        Evidence: documented (giosg Live HTTP API, general,
        https://docs.giosg.com/api_reference/giosg_live/giosg_http_api/; giosg Live HTTP API, general:
        reference data, https://docs.giosg.com/api_reference/giosg_live/giosg_http_api/). The sample of the
        endpoints listing names the method and its scopes; what it answers is inferred.
        """
        return self._call(
            "describeCurrencies",
            "OPTIONS",
            (200,),
            describe_currencies.sync_detailed,
        )

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
                another page. Opaque; take it from a URL that the API gave.

        Raises:
            ApiError: the API responded with an error; documented: 401, 403, 404.
            TransportError: no response was received, or not in time.
            ResponseParseError: the response does not match the description.
            ResponseTooLargeError: the response exceeds `max_response_bytes`.
            InvalidArgumentError: an argument cannot be sent.
            ConfigurationError: the client has no credentials.

        Evidence: documented (giosg Live HTTP API, general,
        https://docs.giosg.com/api_reference/giosg_live/giosg_http_api/; giosg Live HTTP API, general:
        reference data, https://docs.giosg.com/api_reference/giosg_live/giosg_http_api/).
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
        """Iterate over every item of `endpoints`, fetching pages lazily.

        Each page is a call of `endpoints` with this client's base URL and credentials; errors are the same.

        Raises:
            PaginationError: the link to the next page is invalid or leads to the same page.
        """
        at: Any = UNSET
        while True:
            page = self.endpoints(cursor=at)
            yield from page.results
            at = next_page(page.next_, "cursor", str, at)
            if isinstance(at, Unset):
                return

    def endpoints_options(
        self,
    ) -> EndpointMetadata:
        """Describe the endpoint of endpoints.

        Answers what the endpoint is and takes, without doing anything.

        Raises:
            ApiError: the API responded with an error; documented: 401, 403, 404.
            TransportError: no response was received, or not in time.
            ResponseParseError: the response does not match the description.
            ResponseTooLargeError: the response exceeds `max_response_bytes`.
            InvalidArgumentError: an argument cannot be sent.
            ConfigurationError: the client has no credentials.

        Evidence: documented (giosg Live HTTP API, general,
        https://docs.giosg.com/api_reference/giosg_live/giosg_http_api/; giosg Live HTTP API, general:
        reference data, https://docs.giosg.com/api_reference/giosg_live/giosg_http_api/). The sample of the
        endpoints listing names the method and its scopes; what it answers is inferred.
        """
        return self._call(
            "describeEndpoints",
            "OPTIONS",
            (200,),
            describe_endpoints.sync_detailed,
        )


class ReportExportsResource:
    """Chats or statistics of a room as a file."""

    def __init__(self, call: Caller) -> None:
        self._call = call

    def list(
        self,
        organization_id: UUID | str,
        user_id: UUID | str,
        *,
        cursor: str | Unset = UNSET,
    ) -> ReportExportPage:
        """List the report exports of a user.

        Answers one page of the exports that the user has started, newest first.

        Args:
            organization_id: The organization whose resources are meant; the caller must be allowed to see it.
            user_id: The user. Older text lets the word `me` stand for the current user in every method; now
                only reading `/api/v5/users/me` is documented, so learn the identifier there.
            cursor: Place in the collection, taken from the `cursor` of the `next` or `previous` URL of
                another page. Opaque; take it from a URL that the API gave.

        Raises:
            ApiError: the API responded with an error; documented: 401, 403, 404.
            TransportError: no response was received, or not in time.
            ResponseParseError: the response does not match the description.
            ResponseTooLargeError: the response exceeds `max_response_bytes`.
            InvalidArgumentError: an argument cannot be sent.
            ConfigurationError: the client has no credentials.

        Evidence: archived (giosg Live HTTP API, exports,
        https://docs.giosg.com/api_reference/giosg_live/giosg_http_api/exports; Conventions of the giosg
        Live HTTP API). 2015 text. Resources of a user have since moved to a path without the organization
        where newer pages show them; for exports no page does.
        """
        return self._call(
            "listReportExports",
            "GET",
            (200,),
            list_report_exports.sync_detailed,
            organization_id=organization_id,
            user_id=user_id,
            cursor=cursor,
        )

    def iter(
        self,
        organization_id: UUID | str,
        user_id: UUID | str,
    ) -> Iterator[ReportExport]:
        """Iterate over every item of `list`, fetching pages lazily.

                Each page is a call of `list` with this client's base URL and credentials; errors are the same.

                Args:
                    organization_id: The organization whose resources are meant; the caller must be allowed to see it.
                    user_id: The user. Older text lets the word `me` stand for the current user in every method; now
                        only reading `/api/v5/users/me` is documented, so learn the identifier there.

        Raises:
                    PaginationError: the link to the next page is invalid or leads to the same page.
        """
        at: Any = UNSET
        while True:
            page = self.list(organization_id=organization_id, user_id=user_id, cursor=at)
            yield from page.results
            at = next_page(page.next_, "cursor", str, at)
            if isinstance(at, Unset):
                return

    def start(
        self,
        organization_id: UUID | str,
        user_id: UUID | str,
        body: ReportExportWrite,
    ) -> ReportExport:
        """Start a report export.

        Starts to gather chats or statistics of a room in the background and answers at once, with an export
        that is not complete. Read it again until `completed_at` is set; the file is then at `url`, until
        `expires_at`.

        Args:
            organization_id: The organization whose resources are meant; the caller must be allowed to see it.
            user_id: The user. Older text lets the word `me` stand for the current user in every method; now
                only reading `/api/v5/users/me` is documented, so learn the identifier there.
            body: What to export. Statistics have no form in plain text; the last two attributes matter for
                logs only. Unknown attributes are ignored.

        Raises:
            ApiError: the API responded with an error; documented: 400, 401, 403, 404, 415.
            TransportError: no response was received, or not in time.
            ResponseParseError: the response does not match the description.
            ResponseTooLargeError: the response exceeds `max_response_bytes`.
            InvalidArgumentError: an argument cannot be sent.
            ConfigurationError: the client has no credentials.

        Evidence: archived (giosg Live HTTP API, exports,
        https://docs.giosg.com/api_reference/giosg_live/giosg_http_api/exports; Conventions of the giosg
        Live HTTP API). 2015 text. Resources of a user have since moved to a path without the organization
        where newer pages show them; for exports no page does.
        """
        return self._call(
            "createReportExport",
            "POST",
            (201,),
            create_report_export.sync_detailed,
            organization_id=organization_id,
            user_id=user_id,
            body=body,
        )

    def get(
        self,
        organization_id: UUID | str,
        user_id: UUID | str,
        report_id: UUID | str,
    ) -> ReportExport:
        """Read a report export.

        Answers an export as it now is. It is complete once `completed_at` is set; `is_failed` then says
        whether there is a file.

        Args:
            organization_id: The organization whose resources are meant; the caller must be allowed to see it.
            user_id: The user. Older text lets the word `me` stand for the current user in every method; now
                only reading `/api/v5/users/me` is documented, so learn the identifier there.
            report_id: The export.

        Raises:
            ApiError: the API responded with an error; documented: 401, 403, 404.
            TransportError: no response was received, or not in time.
            ResponseParseError: the response does not match the description.
            ResponseTooLargeError: the response exceeds `max_response_bytes`.
            InvalidArgumentError: an argument cannot be sent.
            ConfigurationError: the client has no credentials.

        Evidence: archived (giosg Live HTTP API, exports,
        https://docs.giosg.com/api_reference/giosg_live/giosg_http_api/exports; Conventions of the giosg
        Live HTTP API). 2015 text. Resources of a user have since moved to a path without the organization
        where newer pages show them; for exports no page does.
        """
        return self._call(
            "getReportExport",
            "GET",
            (200,),
            get_report_export.sync_detailed,
            organization_id=organization_id,
            user_id=user_id,
            report_id=report_id,
        )


class LiveFiguresResource:
    """How busy rooms and users are now."""

    def __init__(self, call: Caller) -> None:
        self._call = call

    def room(
        self,
        room_id: UUID | str,
        *,
        timezone: str | Unset = UNSET,
    ) -> LiveRoomReport:
        """Read the live figures of a room.

        Answers how busy a room is now, and what it has seen since the day began in the time zone asked for.
        Other reports lie on another host; this one is on the host of everything else.

        Args:
            room_id: The room.
            timezone: Time zone in which the day begins, a name of the tz database; `UTC` without it.

        Raises:
            ApiError: the API responded with an error; documented: 400, 401, 403, 404.
            TransportError: no response was received, or not in time.
            ResponseParseError: the response does not match the description.
            ResponseTooLargeError: the response exceeds `max_response_bytes`.
            InvalidArgumentError: an argument cannot be sent.
            ConfigurationError: the client has no credentials.

        Evidence: documented (giosg reporting, fixed reports,
        https://docs.giosg.com/api_reference/reporting/http_api/visitor_chat_stats). The page lists
        `room_id` as a parameter of the query; its path holds it.
        """
        return self._call(
            "getLiveRoomReport",
            "GET",
            (200,),
            get_live_room_report.sync_detailed,
            room_id=room_id,
            timezone=timezone,
        )

    def rooms(
        self,
        *,
        room_id: str | Unset = UNSET,
        include_shared: bool | Unset = UNSET,
        timezone: str | Unset = UNSET,
    ) -> LiveRoomFiguresList:
        """List live figures of rooms.

        Answers, for each room of the organization or for those named, how busy it is now. Comes from
        version 4 and is known from 2015 text only; it may be gone. Reading the live figures of one room is
        the newer way.

        Args:
            room_id: Identifiers of the rooms wanted, separated by commas; without it, all.
            include_shared: Whether rooms that others share with the organization are listed as well (`true`) or not
                (`false`).
            timezone: Time zone in which the day begins, a name of the tz database; `UTC` without it.

        Raises:
            ApiError: the API responded with an error; documented: 400, 401, 403, 404.
            TransportError: no response was received, or not in time.
            ResponseParseError: the response does not match the description.
            ResponseTooLargeError: the response exceeds `max_response_bytes`.
            InvalidArgumentError: an argument cannot be sent.
            ConfigurationError: the client has no credentials.

        Evidence: archived (giosg reporting and live figures,
        https://docs.giosg.com/api_reference/reporting/http_api/general).
        """
        return self._call(
            "listLiveRoomFigures",
            "GET",
            (200,),
            list_live_room_figures.sync_detailed,
            room_id=room_id,
            include_shared=include_shared,
            timezone=timezone,
        )

    def users(
        self,
        *,
        user_id: str | Unset = UNSET,
    ) -> LiveUserFiguresList:
        """List live figures of users.

        Answers, for each user of the organization or for those named, whether they serve and how many chats
        they have. Comes from version 4 and is known from 2015 text only; it may be gone.

        Args:
            user_id: Numbers of the users wanted, as `user_id` of the answer gives them, separated by commas;
                without it, all.

        Raises:
            ApiError: the API responded with an error; documented: 400, 401, 403, 404.
            TransportError: no response was received, or not in time.
            ResponseParseError: the response does not match the description.
            ResponseTooLargeError: the response exceeds `max_response_bytes`.
            InvalidArgumentError: an argument cannot be sent.
            ConfigurationError: the client has no credentials.

        Evidence: archived (giosg reporting and live figures,
        https://docs.giosg.com/api_reference/reporting/http_api/general).
        """
        return self._call(
            "listLiveUserFigures",
            "GET",
            (200,),
            list_live_user_figures.sync_detailed,
            user_id=user_id,
        )


class LeadsResource:
    """What visitors leave in forms; deprecated."""

    def __init__(self, call: Caller) -> None:
        self._call = call

    def list(
        self,
        organization_id: UUID | str,
        *,
        cursor: str | Unset = UNSET,
    ) -> LeadPage:
        """List the leads of an organization.

        Answers one page of leads. Leads are made by the first version of the giosg script only; version 2,
        standard since 16 December 2021, makes none.

        Args:
            organization_id: The organization whose resources are meant; the caller must be allowed to see it.
            cursor: Place in the collection, taken from the `cursor` of the `next` or `previous` URL of
                another page. Opaque; take it from a URL that the API gave.

        Raises:
            ApiError: the API responded with an error; documented: 401, 403, 404.
            TransportError: no response was received, or not in time.
            ResponseParseError: the response does not match the description.
            ResponseTooLargeError: the response exceeds `max_response_bytes`.
            InvalidArgumentError: an argument cannot be sent.
            ConfigurationError: the client has no credentials.

        Evidence: inferred (giosg Live HTTP API, leads,
        https://docs.giosg.com/api_reference/giosg_live/giosg_http_api/leads; Conventions of the giosg Live
        HTTP API). The page could be read up to the table of attributes; no operation was readable. Path and
        methods are those that the other resources of an organization have.
        """
        return self._call(
            "listLeads",
            "GET",
            (200,),
            list_leads.sync_detailed,
            organization_id=organization_id,
            cursor=cursor,
        )

    def iter(
        self,
        organization_id: UUID | str,
    ) -> Iterator[Lead]:
        """Iterate over every item of `list`, fetching pages lazily.

                Each page is a call of `list` with this client's base URL and credentials; errors are the same.

                Args:
                    organization_id: The organization whose resources are meant; the caller must be allowed to see it.

        Raises:
                    PaginationError: the link to the next page is invalid or leads to the same page.
        """
        at: Any = UNSET
        while True:
            page = self.list(organization_id=organization_id, cursor=at)
            yield from page.results
            at = next_page(page.next_, "cursor", str, at)
            if isinstance(at, Unset):
                return

    def get(
        self,
        organization_id: UUID | str,
        lead_id: UUID | str,
    ) -> Lead:
        """Read a lead.

        Answers one lead.

        Args:
            organization_id: The organization whose resources are meant; the caller must be allowed to see it.
            lead_id: The lead.

        Raises:
            ApiError: the API responded with an error; documented: 401, 403, 404.
            TransportError: no response was received, or not in time.
            ResponseParseError: the response does not match the description.
            ResponseTooLargeError: the response exceeds `max_response_bytes`.
            InvalidArgumentError: an argument cannot be sent.
            ConfigurationError: the client has no credentials.

        Evidence: inferred (giosg Live HTTP API, leads,
        https://docs.giosg.com/api_reference/giosg_live/giosg_http_api/leads; Conventions of the giosg Live
        HTTP API). The page could be read up to the table of attributes; no operation was readable. Path and
        methods are those that the other resources of an organization have.
        """
        return self._call(
            "getLead",
            "GET",
            (200,),
            get_lead.sync_detailed,
            organization_id=organization_id,
            lead_id=lead_id,
        )

    def update(
        self,
        organization_id: UUID | str,
        lead_id: UUID | str,
        body: LeadPatch,
    ) -> Lead:
        """Change a lead.

        Assigns a lead to a user, or closes or opens it. No other attribute can be changed.

        Args:
            organization_id: The organization whose resources are meant; the caller must be allowed to see it.
            lead_id: The lead.
            body: The attributes to change; the others stay as they are. Unknown attributes are ignored.

        Raises:
            ApiError: the API responded with an error; documented: 400, 401, 403, 404, 415.
            TransportError: no response was received, or not in time.
            ResponseParseError: the response does not match the description.
            ResponseTooLargeError: the response exceeds `max_response_bytes`.
            InvalidArgumentError: an argument cannot be sent.
            ConfigurationError: the client has no credentials.

        Evidence: inferred (giosg Live HTTP API, leads,
        https://docs.giosg.com/api_reference/giosg_live/giosg_http_api/leads; Conventions of the giosg Live
        HTTP API). The page could be read up to the table of attributes; no operation was readable. Path and
        methods are those that the other resources of an organization have.
        """
        return self._call(
            "updateLead",
            "PATCH",
            (200,),
            update_lead.sync_detailed,
            organization_id=organization_id,
            lead_id=lead_id,
            body=body,
        )


class RulesResource:
    """What happens on a page when conditions hold."""

    def __init__(self, call: Caller) -> None:
        self._call = call

    def list(
        self,
        organization_id: UUID | str,
        *,
        cursor: str | Unset = UNSET,
    ) -> RulePage:
        """List the rules of an organization.

        Answers one page of rules.

        Args:
            organization_id: The organization whose resources are meant; the caller must be allowed to see it.
            cursor: Place in the collection, taken from the `cursor` of the `next` or `previous` URL of
                another page. Opaque; take it from a URL that the API gave.

        Raises:
            ApiError: the API responded with an error; documented: 401, 403, 404.
            TransportError: no response was received, or not in time.
            ResponseParseError: the response does not match the description.
            ResponseTooLargeError: the response exceeds `max_response_bytes`.
            InvalidArgumentError: an argument cannot be sent.
            ConfigurationError: the client has no credentials.

        Evidence: inferred (giosg Live HTTP API, rules,
        https://docs.giosg.com/api_reference/giosg_live/giosg_http_api/rules; Conventions of the giosg Live
        HTTP API). The page could be read up to the table of attributes; no operation was readable. The path
        is the one that other resources of an organization have. Writing is left out: the table does not say
        what can be written, and neither conditions nor actions are described.
        """
        return self._call(
            "listRules",
            "GET",
            (200,),
            list_rules.sync_detailed,
            organization_id=organization_id,
            cursor=cursor,
        )

    def iter(
        self,
        organization_id: UUID | str,
    ) -> Iterator[Rule]:
        """Iterate over every item of `list`, fetching pages lazily.

                Each page is a call of `list` with this client's base URL and credentials; errors are the same.

                Args:
                    organization_id: The organization whose resources are meant; the caller must be allowed to see it.

        Raises:
                    PaginationError: the link to the next page is invalid or leads to the same page.
        """
        at: Any = UNSET
        while True:
            page = self.list(organization_id=organization_id, cursor=at)
            yield from page.results
            at = next_page(page.next_, "cursor", str, at)
            if isinstance(at, Unset):
                return

    def get(
        self,
        organization_id: UUID | str,
        rule_id: UUID | str,
    ) -> Rule:
        """Read a rule.

        Answers one rule.

        Args:
            organization_id: The organization whose resources are meant; the caller must be allowed to see it.
            rule_id: The rule.

        Raises:
            ApiError: the API responded with an error; documented: 401, 403, 404.
            TransportError: no response was received, or not in time.
            ResponseParseError: the response does not match the description.
            ResponseTooLargeError: the response exceeds `max_response_bytes`.
            InvalidArgumentError: an argument cannot be sent.
            ConfigurationError: the client has no credentials.

        Evidence: inferred (giosg Live HTTP API, rules,
        https://docs.giosg.com/api_reference/giosg_live/giosg_http_api/rules; Conventions of the giosg Live
        HTTP API). The page could be read up to the table of attributes; no operation was readable. The path
        is the one that other resources of an organization have. Writing is left out: the table does not say
        what can be written, and neither conditions nor actions are described.
        """
        return self._call(
            "getRule",
            "GET",
            (200,),
            get_rule.sync_detailed,
            organization_id=organization_id,
            rule_id=rule_id,
        )


class UnifiedMessagingResource:
    """Messages of other systems as chats."""

    def __init__(self, call: Caller) -> None:
        self._call = call

    def register(
        self,
        organization_id: UUID | str,
        body: MessagingChannelWrite,
    ) -> MessagingChannel:
        """Register a messaging channel.

        Registers a channel through which messages from elsewhere, of an email system for example, come into
        a room as chats. giosg sends the replies of users to the webhook.

        Args:
            organization_id: The organization whose resources are meant; the caller must be allowed to see it.
            body: A way for messages into a room. There is at least one attribute more, perhaps a webhook
                for suggested replies, whose name could not be read.

        Raises:
            ApiError: the API responded with an error; documented: 400, 401, 403, 404, 415.
            TransportError: no response was received, or not in time.
            ResponseParseError: the response does not match the description.
            ResponseTooLargeError: the response exceeds `max_response_bytes`.
            InvalidArgumentError: an argument cannot be sent.
            ConfigurationError: the client has no credentials.

        Evidence: documented (giosg unified messaging interface,
        https://docs.giosg.com/api_reference/giosg_live/umi; giosg unified messaging interface, both
        layouts, https://docs.giosg.com/api_reference/giosg_live/umi). Method, path, permission and a part
        of the body could be read; status and answer are inferred.
        """
        return self._call(
            "createMessagingChannel",
            "POST",
            (201,),
            create_messaging_channel.sync_detailed,
            organization_id=organization_id,
            body=body,
        )


class Giosg:
    """giosg Live HTTP API.

    Error responses raise an `errors.ApiError`. Transient errors of idempotent calls are retried `max_retries` times.
    Redirects are not followed, so credentials are sent only to the configured server.
    Close the client after use, or use it as a context manager.

    Attributes:
        client: client for the generated functions of `giosg_client.api`, which raise `httpx` errors, do not
            retry, and return error responses.
        users: The people of an organization, and the user behind the credentials.
        user_clients: Running apps, which keep their user present.
        user_preferences: How the console behaves for a user.
        teams: Groups of users of one organization.
        team_memberships: Who is in a team, and who administers it.
        teams_v5: Teams as version 5 has them; deprecated in favour of `teams`.
        rooms: The places where visitors meet the organization's users.
        routed_chats: Chats that giosg offers to a user, to join them.
        chats: Conversations of visitors and users in a room.
        chat_memberships: Who is in a chat, and what they are doing there.
        chat_messages: What is said in a chat.
        chat_invitations: Teams that are asked into a chat.
        visitors: The visitors of a room, and what is known about them.
        canned_answers: Prepared messages.
        brands: How the visitors' side looks.
        apps: Extensions of giosg.
        assets: Uploaded files, and the space that they take.
        tokens: Access tokens for apps, by OAuth2 and single sign-on.
        realtime: The way into the channels that tell about changes.
        organizations: The organization itself.
        partnerships: The organizations that an organization may share with.
        outgoing_invitations: Invitations to a partnership that were sent.
        incoming_invitations: Invitations to a partnership that were received.
        outgoing_shares: Rooms and teams that an organization shares with its partners.
        incoming_shares: Rooms and teams that partners share with an organization.
        reference_data: Languages, time zones, currencies, and the list of endpoints.
        report_exports: Chats or statistics of a room as a file.
        live_figures: How busy rooms and users are now.
        leads: What visitors leave in forms; deprecated.
        rules: What happens on a page when conditions hold.
        unified_messaging: Messages of other systems as chats.
    """

    def __init__(
        self,
        token: str | None = None,
        *,
        access_token: str | None = None,
        app_token: str | None = None,
        app_secret: str | None = None,
        base_url: str = BASE_URL,
        timeout: float = 30.0,
        max_retries: int = 2,
        max_response_bytes: int = 100 * 1024 * 1024,
        transport: httpx.BaseTransport | None = None,
    ) -> None:
        """Create a client. Sends no request.

        Args:
            token: API token, created in the console.
            access_token: OAuth2 access token, instead of an API token.
            app_token: token of a trigger, instead of either, together with `app_secret`. Only for servers.
            app_secret: secret of the app.
                Without either, only calls that need no credentials are possible.
            base_url: URL of another server, such as a mock.
            timeout: seconds per attempt, from connecting to the last byte of the response.
            max_retries: maximum number of retries after transient errors.
            max_response_bytes: maximum size of a response body after decoding.
            transport: httpx transport to use instead of the network and its proxies.

        Raises:
            ConfigurationError: a credential, URL or other setting is missing, malformed or contradictory.
        """
        credentials = checked_app(token, access_token, app_token, app_secret)
        self._base_url = checked_url(base_url)
        auth = TokenAuth(credentials, self._base_url, PUBLIC)
        self.client = Client(
            base_url=self._base_url,
            headers={"Accept": ACCEPT, "Accept-Encoding": "gzip, deflate", "User-Agent": USER_AGENT},
            timeout=httpx.Timeout(checked_timeout(timeout)),
            max_response_bytes=checked_limit(max_response_bytes),
            httpx_args={
                "auth": auth,
                "transport": transport or BoundedTransport(proxy=environment_proxy(self._base_url)),
            },
        )
        call = Caller(self.client, checked_retries(max_retries))
        self.users = UsersResource(call)
        self.user_clients = UserClientsResource(call)
        self.user_preferences = UserPreferencesResource(call)
        self.teams = TeamsResource(call)
        self.team_memberships = TeamMembershipsResource(call)
        self.teams_v5 = TeamsV5Resource(call)
        self.rooms = RoomsResource(call)
        self.routed_chats = RoutedChatsResource(call)
        self.chats = ChatsResource(call)
        self.chat_memberships = ChatMembershipsResource(call)
        self.chat_messages = ChatMessagesResource(call)
        self.chat_invitations = ChatInvitationsResource(call)
        self.visitors = VisitorsResource(call)
        self.canned_answers = CannedAnswersResource(call)
        self.brands = BrandsResource(call)
        self.apps = AppsResource(call)
        self.assets = AssetsResource(call)
        self.tokens = TokensResource(call)
        self.realtime = RealtimeResource(call)
        self.organizations = OrganizationsResource(call)
        self.partnerships = PartnershipsResource(call)
        self.outgoing_invitations = OutgoingInvitationsResource(call)
        self.incoming_invitations = IncomingInvitationsResource(call)
        self.outgoing_shares = OutgoingSharesResource(call)
        self.incoming_shares = IncomingSharesResource(call)
        self.reference_data = ReferenceDataResource(call)
        self.report_exports = ReportExportsResource(call)
        self.live_figures = LiveFiguresResource(call)
        self.leads = LeadsResource(call)
        self.rules = RulesResource(call)
        self.unified_messaging = UnifiedMessagingResource(call)

    @classmethod
    def from_env(cls, environment: Mapping[str, str] | None = None, *, anonymous: bool = False, **options: Any) -> Self:
        """Create a client from GIOSG_API_TOKEN or GIOSG_ACCESS_TOKEN, and GIOSG_BASE_URL if set.

        `options` are passed to the constructor and take precedence over variables, an API token over an access token.
        `environment` replaces `os.environ`. With `app_token`, from a trigger, the secret is read from GIOSG_APP_SECRET. An `anonymous` client reads no token and can make only public calls.

        Raises:
            ConfigurationError: neither token is set, or see the constructor.
        """
        if options.get("app_token"):
            if not options.get("app_secret"):
                options["app_secret"] = required(environment, "GIOSG_APP_SECRET")
        elif not anonymous and not options.get("token") and not options.get("access_token"):
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
        `organization_id` for further requests. Make a token at
        https://service.giosg.com/settings/live/company/tokens.

        Raises:
            ApiError: the API responded with an error; documented: 401, 403, 404.
            TransportError: no response was received, or not in time.
            ResponseParseError: the response does not match the description.
            ResponseTooLargeError: the response exceeds `max_response_bytes`.
            InvalidArgumentError: an argument cannot be sent.
            ConfigurationError: the client has no credentials.

        Evidence: documented (giosg quickstart, https://docs.giosg.com/getting_started/quickstart/; giosg
        Live HTTP API, users, https://docs.giosg.com/api_reference/giosg_live/giosg_http_api/users). Older
        text adds that a token which belongs to no single user is refused with 403.
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
            ApiError: the API responded with an error; documented: 400, 401, 403, 404.
            TransportError: no response was received, or not in time.
            ResponseParseError: the response does not match the description.
            ResponseTooLargeError: the response exceeds `max_response_bytes`.
            InvalidArgumentError: an argument cannot be sent.
            ConfigurationError: the client has no credentials.

        Evidence: archived (giosg Live HTTP API, users,
        https://docs.giosg.com/api_reference/giosg_live/giosg_http_api/users). Current pages show this path
        for PATCH only. An early 2015 draft has GET as well; later 2015 text reads users under the path of
        their organization.
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
            ApiError: the API responded with an error; documented: 400, 401, 403, 404, 415.
            TransportError: no response was received, or not in time.
            ResponseParseError: the response does not match the description.
            ResponseTooLargeError: the response exceeds `max_response_bytes`.
            InvalidArgumentError: an argument cannot be sent.
            ConfigurationError: the client has no credentials.

        Evidence: archived (giosg Live HTTP API, users,
        https://docs.giosg.com/api_reference/giosg_live/giosg_http_api/users; giosg quickstart,
        https://docs.giosg.com/getting_started/quickstart/). The quickstart says that resources are changed
        with PUT or PATCH and shows PATCH; PUT of this path stands in an early 2015 draft only. That omitted
        attributes are reset is 2015 text too, where the quickstart has PUT ask for every field.
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
            ApiError: the API responded with an error; documented: 400, 401, 403, 404, 415.
            TransportError: no response was received, or not in time.
            ResponseParseError: the response does not match the description.
            ResponseTooLargeError: the response exceeds `max_response_bytes`.
            InvalidArgumentError: an argument cannot be sent.
            ConfigurationError: the client has no credentials.

        Evidence: documented (giosg quickstart, https://docs.giosg.com/getting_started/quickstart/; giosg
        Live HTTP API, users, https://docs.giosg.com/api_reference/giosg_live/giosg_http_api/users).
        Inferred: null in a form. The sample sends two names.
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
            ordering: Sorting keys, the first being the primary one, separated by commas; a leading `-` reverses
                the order. Users are sorted by `created_at` or `email`.
            include_deleted: Whether deleted users are listed as well (`true`) or not (`false`, as without it).
            is_manager: Lists only managers (`true`) or only the others (`false`); without it, both.
            cursor: Place in the collection, taken from the `cursor` of the `next` or `previous` URL of
                another page. Opaque; take it from a URL that the API gave.

        Raises:
            ApiError: the API responded with an error; documented: 400, 401, 403, 404.
            TransportError: no response was received, or not in time.
            ResponseParseError: the response does not match the description.
            ResponseTooLargeError: the response exceeds `max_response_bytes`.
            InvalidArgumentError: an argument cannot be sent.
            ConfigurationError: the client has no credentials.

        Evidence: archived (giosg Live HTTP API, users,
        https://docs.giosg.com/api_reference/giosg_live/giosg_http_api/users; giosg real-time API,
        https://docs.giosg.com/api_reference/giosg_live/giosg_real_time_api). 2015 text. The real-time page
        names the same path, as a channel.
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
        """Iterate over every item of `list`, fetching pages lazily.

                Each page is a call of `list` with this client's base URL and credentials; errors are the same.

                Args:
                    organization_id: The organization whose resources are meant; the caller must be allowed to see it.
                    ordering: Sorting keys, the first being the primary one, separated by commas; a leading `-` reverses
                        the order. Users are sorted by `created_at` or `email`.
                    include_deleted: Whether deleted users are listed as well (`true`) or not (`false`, as without it).
                    is_manager: Lists only managers (`true`) or only the others (`false`); without it, both.

        Raises:
                    PaginationError: the link to the next page is invalid or leads to the same page.
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
            ApiError: the API responded with an error; documented: 400, 401, 403, 404.
            TransportError: no response was received, or not in time.
            ResponseParseError: the response does not match the description.
            ResponseTooLargeError: the response exceeds `max_response_bytes`.
            InvalidArgumentError: an argument cannot be sent.
            ConfigurationError: the client has no credentials.

        Evidence: archived (giosg Live HTTP API, users,
        https://docs.giosg.com/api_reference/giosg_live/giosg_http_api/users; Conventions of the giosg Live
        HTTP API). 2015 text. Current pages keep the collection under the organization and show changes by
        the user's own path; which of the two the vendor prefers is not said, so neither is marked
        deprecated.
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
            ApiError: the API responded with an error; documented: 400, 401, 403, 404, 415.
            TransportError: no response was received, or not in time.
            ResponseParseError: the response does not match the description.
            ResponseTooLargeError: the response exceeds `max_response_bytes`.
            InvalidArgumentError: an argument cannot be sent.
            ConfigurationError: the client has no credentials.

        Evidence: archived (giosg Live HTTP API, users,
        https://docs.giosg.com/api_reference/giosg_live/giosg_http_api/users).
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
            ApiError: the API responded with an error; documented: 400, 401, 403, 404, 415.
            TransportError: no response was received, or not in time.
            ResponseParseError: the response does not match the description.
            ResponseTooLargeError: the response exceeds `max_response_bytes`.
            InvalidArgumentError: an argument cannot be sent.
            ConfigurationError: the client has no credentials.

        Evidence: archived (giosg Live HTTP API, users,
        https://docs.giosg.com/api_reference/giosg_live/giosg_http_api/users).
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

    async def list(
        self,
        user_id: UUID | str,
        *,
        cursor: str | Unset = UNSET,
    ) -> UserClientPage:
        """List the clients of a user.

        Returns a page of the user's clients, the running apps that keep the user present.

        Args:
            user_id: The user. Older text lets the word `me` stand for the current user in every method; now
                only reading `/api/v5/users/me` is documented, so learn the identifier there.
            cursor: Place in the collection, taken from the `cursor` of the `next` or `previous` URL of
                another page. Opaque; take it from a URL that the API gave.

        Raises:
            ApiError: the API responded with an error; documented: 401, 403, 404.
            TransportError: no response was received, or not in time.
            ResponseParseError: the response does not match the description.
            ResponseTooLargeError: the response exceeds `max_response_bytes`.
            InvalidArgumentError: an argument cannot be sent.
            ConfigurationError: the client has no credentials.

        Evidence: observed (What published clients of giosg rely on, https://github.com/giosg/demo-bot).
        Published clients call it; the status codes are inferred.
        """
        return await self._call(
            "listUserClients",
            "GET",
            (200,),
            list_user_clients.asyncio_detailed,
            user_id=user_id,
            cursor=cursor,
        )

    async def iter(
        self,
        user_id: UUID | str,
    ) -> AsyncIterator[UserClient]:
        """Iterate over every item of `list`, fetching pages lazily.

                Each page is a call of `list` with this client's base URL and credentials; errors are the same.

                Args:
                    user_id: The user. Older text lets the word `me` stand for the current user in every method; now
                        only reading `/api/v5/users/me` is documented, so learn the identifier there.

        Raises:
                    PaginationError: the link to the next page is invalid or leads to the same page.
        """
        at: Any = UNSET
        while True:
            page = await self.list(user_id=user_id, cursor=at)
            for item in page.results:
                yield item
            at = next_page(page.next_, "cursor", str, at)
            if isinstance(at, Unset):
                return

    async def create(
        self,
        user_id: UUID | str,
        body: UserClientCreate,
    ) -> UserClient:
        """Register a client of a user.

        Registers a client. The user is present until it expires; extend it before that with PATCH.

        Args:
            user_id: The user. Older text lets the word `me` stand for the current user in every method; now
                only reading `/api/v5/users/me` is documented, so learn the identifier there.
            body: How long a client keeps its user present.

        Raises:
            ApiError: the API responded with an error; documented: 400, 401, 403, 404, 415.
            TransportError: no response was received, or not in time.
            ResponseParseError: the response does not match the description.
            ResponseTooLargeError: the response exceeds `max_response_bytes`.
            InvalidArgumentError: an argument cannot be sent.
            ConfigurationError: the client has no credentials.

        Evidence: observed (What published clients of giosg rely on, https://github.com/giosg/demo-bot).
        Published clients call it; the status codes are inferred.
        """
        return await self._call(
            "createUserClient",
            "POST",
            (201,),
            create_user_client.asyncio_detailed,
            user_id=user_id,
            body=body,
        )

    async def update(
        self,
        user_id: UUID | str,
        client_id: str,
        body: UserClientPatch,
    ) -> UserClient:
        """Extend a client of a user.

        Extends a client: the user stays present for `presence_expires_in` seconds from now. A client that
        has expired becomes present again.

        Args:
            user_id: The user. Older text lets the word `me` stand for the current user in every method; now
                only reading `/api/v5/users/me` is documented, so learn the identifier there.
            client_id: The client, by the identifier that the server made.
            body: How long a client keeps its user present from now.

        Raises:
            ApiError: the API responded with an error; documented: 400, 401, 403, 404, 415.
            TransportError: no response was received, or not in time.
            ResponseParseError: the response does not match the description.
            ResponseTooLargeError: the response exceeds `max_response_bytes`.
            InvalidArgumentError: an argument cannot be sent.
            ConfigurationError: the client has no credentials.

        Evidence: observed (What published clients of giosg rely on, https://github.com/giosg/demo-bot).
        Published clients call it; the status codes are inferred, and so is that an expired client becomes
        present again.
        """
        return await self._call(
            "updateUserClient",
            "PATCH",
            (200,),
            update_user_client.asyncio_detailed,
            user_id=user_id,
            client_id=client_id,
            body=body,
        )

    async def of_organization_user(
        self,
        organization_id: UUID | str,
        user_id: UUID | str,
        *,
        cursor: str | Unset = UNSET,
    ) -> UserClientPage:
        """List the clients of a user, by the older path.

        Returns a page of the user's clients. Use `/api/v5/users/{user_id}/clients` instead.

        Args:
            organization_id: The organization whose resources are meant; the caller must be allowed to see it.
            user_id: The user. Older text lets the word `me` stand for the current user in every method; now
                only reading `/api/v5/users/me` is documented, so learn the identifier there.
            cursor: Place in the collection, taken from the `cursor` of the `next` or `previous` URL of
                another page. Opaque; take it from a URL that the API gave.

        Raises:
            ApiError: the API responded with an error; documented: 401, 403, 404.
            TransportError: no response was received, or not in time.
            ResponseParseError: the response does not match the description.
            ResponseTooLargeError: the response exceeds `max_response_bytes`.
            InvalidArgumentError: an argument cannot be sent.
            ConfigurationError: the client has no credentials.

        Evidence: observed (What published clients of giosg rely on, https://github.com/giosg/demo-bot). A
        published client called it in 2017, and has used the user's own path since; the status codes are
        inferred.
        """
        return await self._call(
            "listOrganizationUserClients",
            "GET",
            (200,),
            list_organization_user_clients.asyncio_detailed,
            organization_id=organization_id,
            user_id=user_id,
            cursor=cursor,
        )

    async def iter_of_organization_user(
        self,
        organization_id: UUID | str,
        user_id: UUID | str,
    ) -> AsyncIterator[UserClient]:
        """Iterate over every item of `of_organization_user`, fetching pages lazily.

                Each page is a call of `of_organization_user` with this client's base URL and credentials; errors are the same.

                Args:
                    organization_id: The organization whose resources are meant; the caller must be allowed to see it.
                    user_id: The user. Older text lets the word `me` stand for the current user in every method; now
                        only reading `/api/v5/users/me` is documented, so learn the identifier there.

        Raises:
                    PaginationError: the link to the next page is invalid or leads to the same page.
        """
        at: Any = UNSET
        while True:
            page = await self.of_organization_user(organization_id=organization_id, user_id=user_id, cursor=at)
            for item in page.results:
                yield item
            at = next_page(page.next_, "cursor", str, at)
            if isinstance(at, Unset):
                return

    async def refresh(
        self,
        organization_id: UUID | str,
        user_id: UUID | str,
        client_id: str,
        body: UserClientWrite,
    ) -> UserClient:
        """Create or refresh a client of a user, by the older path.

        Keeps the user present, in the rooms that the body names, until `expires_in` seconds have passed.
        Repeat it sooner than that; the latest values win. Someone is present while at least one client is
        alive. Use `/api/v5/users/{user_id}/clients` instead.

        Args:
            organization_id: The organization whose resources are meant; the caller must be allowed to see it.
            user_id: The user. Older text lets the word `me` stand for the current user in every method; now
                only reading `/api/v5/users/me` is documented, so learn the identifier there.
            client_id: The client, under an identifier that the caller makes up: letters, digits, `-` and `_`. A
                random UUID is advised. Anything else is answered with 400.
            body: Where and how long a client keeps its user present. Unknown attributes are ignored.

        Raises:
            ApiError: the API responded with an error; documented: 400, 401, 403, 404, 415.
            TransportError: no response was received, or not in time.
            ResponseParseError: the response does not match the description.
            ResponseTooLargeError: the response exceeds `max_response_bytes`.
            InvalidArgumentError: an argument cannot be sent.
            ConfigurationError: the client has no credentials.

        Evidence: archived (giosg Live HTTP API, users,
        https://docs.giosg.com/api_reference/giosg_live/giosg_http_api/users). 2015 text; published clients
        use the path without the organization.
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
        """Expire a client of a user, by the older path.

        Ends the client at once, as when a browser tab is closed. The user stays present if others are
        alive. Clients of `/api/v5/users/{user_id}/clients` expire by themselves; no call that deletes one
        is known.

        Args:
            organization_id: The organization whose resources are meant; the caller must be allowed to see it.
            user_id: The user. Older text lets the word `me` stand for the current user in every method; now
                only reading `/api/v5/users/me` is documented, so learn the identifier there.
            client_id: The client, under an identifier that the caller makes up: letters, digits, `-` and `_`. A
                random UUID is advised. Anything else is answered with 400.

        Raises:
            ApiError: the API responded with an error; documented: 400, 401, 403, 404.
            TransportError: no response was received, or not in time.
            ResponseParseError: the response does not match the description.
            ResponseTooLargeError: the response exceeds `max_response_bytes`.
            InvalidArgumentError: an argument cannot be sent.
            ConfigurationError: the client has no credentials.

        Evidence: archived (giosg Live HTTP API, users,
        https://docs.giosg.com/api_reference/giosg_live/giosg_http_api/users). 2015 text; published clients
        use the path without the organization.
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

    async def update_by_organization(
        self,
        organization_id: UUID | str,
        user_id: UUID | str,
        client_id: str,
        body: UserClientPatch,
    ) -> UserClient:
        """Extend a client of a user, by the older path.

        Extends a client: the user stays present for `presence_expires_in` seconds from now. Use
        `/api/v5/users/{user_id}/clients/{client_id}` instead.

        Args:
            organization_id: The organization whose resources are meant; the caller must be allowed to see it.
            user_id: The user. Older text lets the word `me` stand for the current user in every method; now
                only reading `/api/v5/users/me` is documented, so learn the identifier there.
            client_id: The client, under an identifier that the caller makes up: letters, digits, `-` and `_`. A
                random UUID is advised. Anything else is answered with 400.
            body: How long a client keeps its user present from now.

        Raises:
            ApiError: the API responded with an error; documented: 400, 401, 403, 404, 415.
            TransportError: no response was received, or not in time.
            ResponseParseError: the response does not match the description.
            ResponseTooLargeError: the response exceeds `max_response_bytes`.
            InvalidArgumentError: an argument cannot be sent.
            ConfigurationError: the client has no credentials.

        Evidence: observed (What published clients of giosg rely on, https://github.com/giosg/demo-bot). A
        published client called it in 2017, and has used the user's own path since; the status codes are
        inferred.
        """
        return await self._call(
            "updateOrganizationUserClient",
            "PATCH",
            (200,),
            update_organization_user_client.asyncio_detailed,
            organization_id=organization_id,
            user_id=user_id,
            client_id=client_id,
            body=body,
        )


class AsyncUserPreferencesResource:
    """How the console behaves for a user."""

    def __init__(self, call: AsyncCaller) -> None:
        self._call = call

    async def update(
        self,
        user_id: UUID | str,
        body: UserPreferencesPatch,
    ) -> UserPreferences:
        """Change preferences of a user.

        Sets the preferences that the body names and leaves the others.

        Args:
            user_id: The user. Older text lets the word `me` stand for the current user in every method; now
                only reading `/api/v5/users/me` is documented, so learn the identifier there.
            body: The preferences to change; the others stay as they are. Unknown attributes are ignored.

        Raises:
            ApiError: the API responded with an error; documented: 400, 401, 403, 404, 415.
            TransportError: no response was received, or not in time.
            ResponseParseError: the response does not match the description.
            ResponseTooLargeError: the response exceeds `max_response_bytes`.
            InvalidArgumentError: an argument cannot be sent.
            ConfigurationError: the client has no credentials.

        Evidence: observed (What published clients of giosg rely on, https://github.com/giosg/demo-bot). A
        published client sets `ui_language_code` with it; the other attributes are those of the older path,
        and the status codes are inferred.
        """
        return await self._call(
            "updateUserPreferences",
            "PATCH",
            (200,),
            update_user_preferences.asyncio_detailed,
            user_id=user_id,
            body=body,
        )

    async def get(
        self,
        organization_id: UUID | str,
        user_id: UUID | str,
    ) -> UserPreferences:
        """Read the preferences of a user.

        Returns the preferences of one user. They come and go with the user and are private.

        Args:
            organization_id: The organization whose resources are meant; the caller must be allowed to see it.
            user_id: The user. Older text lets the word `me` stand for the current user in every method; now
                only reading `/api/v5/users/me` is documented, so learn the identifier there.

        Raises:
            ApiError: the API responded with an error; documented: 401, 403, 404.
            TransportError: no response was received, or not in time.
            ResponseParseError: the response does not match the description.
            ResponseTooLargeError: the response exceeds `max_response_bytes`.
            InvalidArgumentError: an argument cannot be sent.
            ConfigurationError: the client has no credentials.

        Evidence: archived (giosg Live HTTP API, users,
        https://docs.giosg.com/api_reference/giosg_live/giosg_http_api/users; Conventions of the giosg Live
        HTTP API). 2015 text. Published clients use paths of this kind without the organization; for this
        one none was seen.
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
        body: UserPreferencesWrite,
    ) -> UserPreferences:
        """Replace the preferences of a user.

        Sets all preferences; 400 if one is missing.

        Args:
            organization_id: The organization whose resources are meant; the caller must be allowed to see it.
            user_id: The user. Older text lets the word `me` stand for the current user in every method; now
                only reading `/api/v5/users/me` is documented, so learn the identifier there.
            body: How the console behaves for one user; all preferences must be given.

        Raises:
            ApiError: the API responded with an error; documented: 400, 401, 403, 404, 415.
            TransportError: no response was received, or not in time.
            ResponseParseError: the response does not match the description.
            ResponseTooLargeError: the response exceeds `max_response_bytes`.
            InvalidArgumentError: an argument cannot be sent.
            ConfigurationError: the client has no credentials.

        Evidence: archived (giosg Live HTTP API, users,
        https://docs.giosg.com/api_reference/giosg_live/giosg_http_api/users; Conventions of the giosg Live
        HTTP API). 2015 text. Published clients use paths of this kind without the organization; for this
        one none was seen.
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

    async def update_by_organization(
        self,
        organization_id: UUID | str,
        user_id: UUID | str,
        body: UserPreferencesPatch,
    ) -> UserPreferences:
        """Change preferences of a user, by the older path.

        Sets the preferences that the body names and leaves the others. Use
        `/api/v5/users/{user_id}/preferences` instead.

        Args:
            organization_id: The organization whose resources are meant; the caller must be allowed to see it.
            user_id: The user. Older text lets the word `me` stand for the current user in every method; now
                only reading `/api/v5/users/me` is documented, so learn the identifier there.
            body: The preferences to change; the others stay as they are. Unknown attributes are ignored.

        Raises:
            ApiError: the API responded with an error; documented: 400, 401, 403, 404, 415.
            TransportError: no response was received, or not in time.
            ResponseParseError: the response does not match the description.
            ResponseTooLargeError: the response exceeds `max_response_bytes`.
            InvalidArgumentError: an argument cannot be sent.
            ConfigurationError: the client has no credentials.

        Evidence: archived (giosg Live HTTP API, users,
        https://docs.giosg.com/api_reference/giosg_live/giosg_http_api/users; Conventions of the giosg Live
        HTTP API). 2015 text; published clients use the path without the organization.
        """
        return await self._call(
            "updateOrganizationUserPreferences",
            "PATCH",
            (200,),
            update_organization_user_preferences.asyncio_detailed,
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
            ordering: Sorting keys, the first being the primary one, separated by commas; a leading `-` reverses
                the order. Teams are sorted by `created_at` only.
            is_deleted: Lists only deleted teams (`true`) or only those that are not (`false`).
            cursor: Place in the collection, taken from the `cursor` of the `next` or `previous` URL of
                another page. Opaque; take it from a URL that the API gave.

        Raises:
            ApiError: the API responded with an error; documented: 400, 401, 403, 404.
            TransportError: no response was received, or not in time.
            ResponseParseError: the response does not match the description.
            ResponseTooLargeError: the response exceeds `max_response_bytes`.
            InvalidArgumentError: an argument cannot be sent.
            ConfigurationError: the client has no credentials.

        Evidence: documented (giosg quickstart, https://docs.giosg.com/getting_started/quickstart/; giosg
        Live HTTP API, teams, https://docs.giosg.com/api_reference/giosg_live/giosg_http_api/teams).
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
        """Iterate over every item of `list`, fetching pages lazily.

                Each page is a call of `list` with this client's base URL and credentials; errors are the same.

                Args:
                    organization_id: The organization whose resources are meant; the caller must be allowed to see it.
                    ordering: Sorting keys, the first being the primary one, separated by commas; a leading `-` reverses
                        the order. Teams are sorted by `created_at` only.
                    is_deleted: Lists only deleted teams (`true`) or only those that are not (`false`).

        Raises:
                    PaginationError: the link to the next page is invalid or leads to the same page.
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

        Creates a team.

        Args:
            organization_id: The organization whose resources are meant; the caller must be allowed to see it.
            body: The attributes of a team that a client sets. Unknown attributes are ignored.

        Raises:
            ApiError: the API responded with an error; documented: 400, 401, 403, 404, 415.
            TransportError: no response was received, or not in time.
            ResponseParseError: the response does not match the description.
            ResponseTooLargeError: the response exceeds `max_response_bytes`.
            InvalidArgumentError: an argument cannot be sent.
            ConfigurationError: the client has no credentials.

        Evidence: documented (giosg quickstart, https://docs.giosg.com/getting_started/quickstart/).
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
            ApiError: the API responded with an error; documented: 401, 403, 404.
            TransportError: no response was received, or not in time.
            ResponseParseError: the response does not match the description.
            ResponseTooLargeError: the response exceeds `max_response_bytes`.
            InvalidArgumentError: an argument cannot be sent.
            ConfigurationError: the client has no credentials.

        Evidence: inferred (giosg Live HTTP API, teams,
        https://docs.giosg.com/api_reference/giosg_live/giosg_http_api/teams; giosg quickstart,
        https://docs.giosg.com/getting_started/quickstart/). Read from the deprecated version 5 of the same
        resource; the version 6 page was not readable that far.
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
            ApiError: the API responded with an error; documented: 400, 401, 403, 404, 415.
            TransportError: no response was received, or not in time.
            ResponseParseError: the response does not match the description.
            ResponseTooLargeError: the response exceeds `max_response_bytes`.
            InvalidArgumentError: an argument cannot be sent.
            ConfigurationError: the client has no credentials.

        Evidence: inferred (giosg Live HTTP API, teams,
        https://docs.giosg.com/api_reference/giosg_live/giosg_http_api/teams; giosg quickstart,
        https://docs.giosg.com/getting_started/quickstart/).
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
            ApiError: the API responded with an error; documented: 400, 401, 403, 404, 415.
            TransportError: no response was received, or not in time.
            ResponseParseError: the response does not match the description.
            ResponseTooLargeError: the response exceeds `max_response_bytes`.
            InvalidArgumentError: an argument cannot be sent.
            ConfigurationError: the client has no credentials.

        Evidence: inferred (giosg Live HTTP API, teams,
        https://docs.giosg.com/api_reference/giosg_live/giosg_http_api/teams; giosg quickstart,
        https://docs.giosg.com/getting_started/quickstart/).
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

        Deletes one team. Lists leave it out afterwards.

        Args:
            organization_id: The organization whose resources are meant; the caller must be allowed to see it.
            team_id: The team.

        Raises:
            ApiError: the API responded with an error; documented: 401, 403, 404.
            TransportError: no response was received, or not in time.
            ResponseParseError: the response does not match the description.
            ResponseTooLargeError: the response exceeds `max_response_bytes`.
            InvalidArgumentError: an argument cannot be sent.
            ConfigurationError: the client has no credentials.

        Evidence: documented (giosg quickstart, https://docs.giosg.com/getting_started/quickstart/). The
        quickstart shows that the team is gone from the list. Whether it can still be read is not said.
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

        Answers one page of the memberships of an own team.

        Args:
            organization_id: The organization whose resources are meant; the caller must be allowed to see it.
            team_id: The team.
            is_admin: Lists only admins of the team (`true`) or only the others (`false`); without it, both.
            cursor: Place in the collection, taken from the `cursor` of the `next` or `previous` URL of
                another page. Opaque; take it from a URL that the API gave.

        Raises:
            ApiError: the API responded with an error; documented: 400, 401, 403, 404.
            TransportError: no response was received, or not in time.
            ResponseParseError: the response does not match the description.
            ResponseTooLargeError: the response exceeds `max_response_bytes`.
            InvalidArgumentError: an argument cannot be sent.
            ConfigurationError: the client has no credentials.

        Evidence: archived (giosg Live HTTP API, teams,
        https://docs.giosg.com/api_reference/giosg_live/giosg_http_api/teams). 2015 text, under version 5.
        Teams of version 5 are deprecated; whether that covers memberships could not be read, and no page
        shows them in version 6. Hence this is not marked deprecated.
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
        """Iterate over every item of `list`, fetching pages lazily.

                Each page is a call of `list` with this client's base URL and credentials; errors are the same.

                Args:
                    organization_id: The organization whose resources are meant; the caller must be allowed to see it.
                    team_id: The team.
                    is_admin: Lists only admins of the team (`true`) or only the others (`false`); without it, both.

        Raises:
                    PaginationError: the link to the next page is invalid or leads to the same page.
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
            ApiError: the API responded with an error; documented: 401, 403, 404.
            TransportError: no response was received, or not in time.
            ResponseParseError: the response does not match the description.
            ResponseTooLargeError: the response exceeds `max_response_bytes`.
            InvalidArgumentError: an argument cannot be sent.
            ConfigurationError: the client has no credentials.

        Evidence: archived (giosg Live HTTP API, teams,
        https://docs.giosg.com/api_reference/giosg_live/giosg_http_api/teams). 2015 text, under version 5.
        Teams of version 5 are deprecated; whether that covers memberships could not be read, and no page
        shows them in version 6. Hence this is not marked deprecated.
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
            ApiError: the API responded with an error; documented: 400, 401, 403, 404, 415.
            TransportError: no response was received, or not in time.
            ResponseParseError: the response does not match the description.
            ResponseTooLargeError: the response exceeds `max_response_bytes`.
            InvalidArgumentError: an argument cannot be sent.
            ConfigurationError: the client has no credentials.

        Evidence: archived (giosg Live HTTP API, teams,
        https://docs.giosg.com/api_reference/giosg_live/giosg_http_api/teams). 2015 text, under version 5.
        Teams of version 5 are deprecated; whether that covers memberships could not be read, and no page
        shows them in version 6. Hence this is not marked deprecated.
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
            ApiError: the API responded with an error; documented: 400, 401, 403, 404, 415.
            TransportError: no response was received, or not in time.
            ResponseParseError: the response does not match the description.
            ResponseTooLargeError: the response exceeds `max_response_bytes`.
            InvalidArgumentError: an argument cannot be sent.
            ConfigurationError: the client has no credentials.

        Evidence: archived (giosg Live HTTP API, teams,
        https://docs.giosg.com/api_reference/giosg_live/giosg_http_api/teams). 2015 text, under version 5.
        Teams of version 5 are deprecated; whether that covers memberships could not be read, and no page
        shows them in version 6. Hence this is not marked deprecated.
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
            ApiError: the API responded with an error; documented: 400, 401, 403, 404, 415.
            TransportError: no response was received, or not in time.
            ResponseParseError: the response does not match the description.
            ResponseTooLargeError: the response exceeds `max_response_bytes`.
            InvalidArgumentError: an argument cannot be sent.
            ConfigurationError: the client has no credentials.

        Evidence: archived (giosg Live HTTP API, teams,
        https://docs.giosg.com/api_reference/giosg_live/giosg_http_api/teams). 2015 text, under version 5.
        Teams of version 5 are deprecated; whether that covers memberships could not be read, and no page
        shows them in version 6. Hence this is not marked deprecated.
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
            ApiError: the API responded with an error; documented: 401, 403, 404.
            TransportError: no response was received, or not in time.
            ResponseParseError: the response does not match the description.
            ResponseTooLargeError: the response exceeds `max_response_bytes`.
            InvalidArgumentError: an argument cannot be sent.
            ConfigurationError: the client has no credentials.

        Evidence: archived (giosg Live HTTP API, teams,
        https://docs.giosg.com/api_reference/giosg_live/giosg_http_api/teams). 2015 text, under version 5.
        Teams of version 5 are deprecated; whether that covers memberships could not be read, and no page
        shows them in version 6. Hence this is not marked deprecated.
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
            ordering: Sorting keys, the first being the primary one, separated by commas; a leading `-` reverses
                the order. Teams are sorted by `created_at` only.
            is_shared: Lists only teams of other organizations (`true`) or only own ones (`false`); without it,
                both.
            cursor: Place in the collection, taken from the `cursor` of the `next` or `previous` URL of
                another page. Opaque; take it from a URL that the API gave.

        Raises:
            ApiError: the API responded with an error; documented: 400, 401, 403, 404.
            TransportError: no response was received, or not in time.
            ResponseParseError: the response does not match the description.
            ResponseTooLargeError: the response exceeds `max_response_bytes`.
            InvalidArgumentError: an argument cannot be sent.
            ConfigurationError: the client has no credentials.

        Evidence: documented (giosg Live HTTP API, teams,
        https://docs.giosg.com/api_reference/giosg_live/giosg_http_api/teams). That shared teams are listed
        is 2015 text.
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
        """Iterate over every item of `list`, fetching pages lazily.

                Each page is a call of `list` with this client's base URL and credentials; errors are the same.

                Args:
                    organization_id: The organization whose resources are meant; the caller must be allowed to see it.
                    ordering: Sorting keys, the first being the primary one, separated by commas; a leading `-` reverses
                        the order. Teams are sorted by `created_at` only.
                    is_shared: Lists only teams of other organizations (`true`) or only own ones (`false`); without it,
                        both.

        Raises:
                    PaginationError: the link to the next page is invalid or leads to the same page.
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
            ApiError: the API responded with an error; documented: 400, 401, 403, 404, 415.
            TransportError: no response was received, or not in time.
            ResponseParseError: the response does not match the description.
            ResponseTooLargeError: the response exceeds `max_response_bytes`.
            InvalidArgumentError: an argument cannot be sent.
            ConfigurationError: the client has no credentials.

        Evidence: archived (giosg Live HTTP API, teams,
        https://docs.giosg.com/api_reference/giosg_live/giosg_http_api/teams).
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
            ApiError: the API responded with an error; documented: 401, 403, 404.
            TransportError: no response was received, or not in time.
            ResponseParseError: the response does not match the description.
            ResponseTooLargeError: the response exceeds `max_response_bytes`.
            InvalidArgumentError: an argument cannot be sent.
            ConfigurationError: the client has no credentials.

        Evidence: archived (giosg Live HTTP API, teams,
        https://docs.giosg.com/api_reference/giosg_live/giosg_http_api/teams).
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
            ApiError: the API responded with an error; documented: 400, 401, 403, 404, 415.
            TransportError: no response was received, or not in time.
            ResponseParseError: the response does not match the description.
            ResponseTooLargeError: the response exceeds `max_response_bytes`.
            InvalidArgumentError: an argument cannot be sent.
            ConfigurationError: the client has no credentials.

        Evidence: archived (giosg Live HTTP API, teams,
        https://docs.giosg.com/api_reference/giosg_live/giosg_http_api/teams). The text says "POST" where
        the line of the path says PUT; the path wins.
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
            ApiError: the API responded with an error; documented: 400, 401, 403, 404, 415.
            TransportError: no response was received, or not in time.
            ResponseParseError: the response does not match the description.
            ResponseTooLargeError: the response exceeds `max_response_bytes`.
            InvalidArgumentError: an argument cannot be sent.
            ConfigurationError: the client has no credentials.

        Evidence: archived (giosg Live HTTP API, teams,
        https://docs.giosg.com/api_reference/giosg_live/giosg_http_api/teams).
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
            ApiError: the API responded with an error; documented: 401, 403, 404.
            TransportError: no response was received, or not in time.
            ResponseParseError: the response does not match the description.
            ResponseTooLargeError: the response exceeds `max_response_bytes`.
            InvalidArgumentError: an argument cannot be sent.
            ConfigurationError: the client has no credentials.

        Evidence: archived (giosg Live HTTP API, teams,
        https://docs.giosg.com/api_reference/giosg_live/giosg_http_api/teams).
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
            ordering: Sorting keys, the first being the primary one, separated by commas; a leading `-` reverses
                the order. Rooms are sorted by `created_at` only.
            include_deleted: Whether deleted rooms are listed as well (`true`) or not (`false`, as without it).
            is_shared: Lists only rooms of other organizations (`true`) or only own ones (`false`); without it,
                both.
            organization_id_query: Lists only the rooms that this organization owns.
            cursor: Place in the collection, taken from the `cursor` of the `next` or `previous` URL of
                another page. Opaque; take it from a URL that the API gave.

        Raises:
            ApiError: the API responded with an error; documented: 400, 401, 403, 404.
            TransportError: no response was received, or not in time.
            ResponseParseError: the response does not match the description.
            ResponseTooLargeError: the response exceeds `max_response_bytes`.
            InvalidArgumentError: an argument cannot be sent.
            ConfigurationError: the client has no credentials.

        Evidence: archived (giosg Live HTTP API, rooms,
        https://docs.giosg.com/api_reference/giosg_live/giosg_http_api/rooms).
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
        """Iterate over every item of `list`, fetching pages lazily.

                Each page is a call of `list` with this client's base URL and credentials; errors are the same.

                Args:
                    organization_id_path: The organization whose resources are meant; the caller must be allowed to see it.
                    ordering: Sorting keys, the first being the primary one, separated by commas; a leading `-` reverses
                        the order. Rooms are sorted by `created_at` only.
                    include_deleted: Whether deleted rooms are listed as well (`true`) or not (`false`, as without it).
                    is_shared: Lists only rooms of other organizations (`true`) or only own ones (`false`); without it,
                        both.
                    organization_id_query: Lists only the rooms that this organization owns.

        Raises:
                    PaginationError: the link to the next page is invalid or leads to the same page.
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
            ApiError: the API responded with an error; documented: 400, 401, 403, 404, 415.
            TransportError: no response was received, or not in time.
            ResponseParseError: the response does not match the description.
            ResponseTooLargeError: the response exceeds `max_response_bytes`.
            InvalidArgumentError: an argument cannot be sent.
            ConfigurationError: the client has no credentials.

        Evidence: archived (giosg Live HTTP API, rooms,
        https://docs.giosg.com/api_reference/giosg_live/giosg_http_api/rooms). What a domain that is taken
        is refused with is not stated; 400 is what an invalid attribute gets.
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
            ApiError: the API responded with an error; documented: 400, 401, 403, 404.
            TransportError: no response was received, or not in time.
            ResponseParseError: the response does not match the description.
            ResponseTooLargeError: the response exceeds `max_response_bytes`.
            InvalidArgumentError: an argument cannot be sent.
            ConfigurationError: the client has no credentials.

        Evidence: archived (giosg Live HTTP API, rooms,
        https://docs.giosg.com/api_reference/giosg_live/giosg_http_api/rooms).
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
            ApiError: the API responded with an error; documented: 400, 401, 403, 404, 415.
            TransportError: no response was received, or not in time.
            ResponseParseError: the response does not match the description.
            ResponseTooLargeError: the response exceeds `max_response_bytes`.
            InvalidArgumentError: an argument cannot be sent.
            ConfigurationError: the client has no credentials.

        Evidence: archived (giosg Live HTTP API, rooms,
        https://docs.giosg.com/api_reference/giosg_live/giosg_http_api/rooms; Conventions of the giosg Live
        HTTP API). The text says "POST" where the line of the path says PUT; the path wins. That the
        language falls back is what 2015 text says of omitted attributes of users.
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
            ApiError: the API responded with an error; documented: 400, 401, 403, 404, 415.
            TransportError: no response was received, or not in time.
            ResponseParseError: the response does not match the description.
            ResponseTooLargeError: the response exceeds `max_response_bytes`.
            InvalidArgumentError: an argument cannot be sent.
            ConfigurationError: the client has no credentials.

        Evidence: archived (giosg Live HTTP API, rooms,
        https://docs.giosg.com/api_reference/giosg_live/giosg_http_api/rooms).
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
            ApiError: the API responded with an error; documented: 401, 403, 404.
            TransportError: no response was received, or not in time.
            ResponseParseError: the response does not match the description.
            ResponseTooLargeError: the response exceeds `max_response_bytes`.
            InvalidArgumentError: an argument cannot be sent.
            ConfigurationError: the client has no credentials.

        Evidence: archived (giosg Live HTTP API, rooms,
        https://docs.giosg.com/api_reference/giosg_live/giosg_http_api/rooms).
        """
        return await self._call(
            "deleteRoom",
            "DELETE",
            (204,),
            delete_room.asyncio_detailed,
            organization_id=organization_id,
            room_id=room_id,
        )

    async def get_for_user(
        self,
        user_id: UUID | str,
        room_id: UUID | str,
    ) -> Room:
        """Read a room of a user.

        Returns a room that the user has access to.

        Args:
            user_id: The user. Older text lets the word `me` stand for the current user in every method; now
                only reading `/api/v5/users/me` is documented, so learn the identifier there.
            room_id: The room.

        Raises:
            ApiError: the API responded with an error; documented: 401, 403, 404.
            TransportError: no response was received, or not in time.
            ResponseParseError: the response does not match the description.
            ResponseTooLargeError: the response exceeds `max_response_bytes`.
            InvalidArgumentError: an argument cannot be sent.
            ConfigurationError: the client has no credentials.

        Evidence: observed (What published clients of giosg rely on, https://github.com/giosg/demo-bot).
        Published clients call it; the status codes are inferred.
        """
        return await self._call(
            "getUserRoom",
            "GET",
            (200,),
            get_user_room.asyncio_detailed,
            user_id=user_id,
            room_id=room_id,
        )


class AsyncRoutedChatsResource:
    """Chats that giosg offers to a user, to join them."""

    def __init__(self, call: AsyncCaller) -> None:
        self._call = call

    async def list(
        self,
        user_id: UUID | str,
        *,
        cursor: str | Unset = UNSET,
    ) -> ChatPage:
        """List the chats that are routed to a user.

        Returns a page of the chats that giosg offers to the user, whether or not the user has joined them.
        An app is told of new ones by the webhook `chatAdded` on the channel of the same path.

        Args:
            user_id: The user. Older text lets the word `me` stand for the current user in every method; now
                only reading `/api/v5/users/me` is documented, so learn the identifier there.
            cursor: Place in the collection, taken from the `cursor` of the `next` or `previous` URL of
                another page. Opaque; take it from a URL that the API gave.

        Raises:
            ApiError: the API responded with an error; documented: 401, 403, 404.
            TransportError: no response was received, or not in time.
            ResponseParseError: the response does not match the description.
            ResponseTooLargeError: the response exceeds `max_response_bytes`.
            InvalidArgumentError: an argument cannot be sent.
            ConfigurationError: the client has no credentials.

        Evidence: inferred (What published clients of giosg rely on, https://github.com/giosg/demo-bot;
        giosg real-time API, https://docs.giosg.com/api_reference/giosg_live/giosg_real_time_api). A webhook
        names the path as a channel, and a channel is the path of its endpoint; published clients call only
        paths below it. How a chat is chosen for a user is not known.
        """
        return await self._call(
            "listRoutedChats",
            "GET",
            (200,),
            list_routed_chats.asyncio_detailed,
            user_id=user_id,
            cursor=cursor,
        )

    async def iter(
        self,
        user_id: UUID | str,
    ) -> AsyncIterator[Chat]:
        """Iterate over every item of `list`, fetching pages lazily.

                Each page is a call of `list` with this client's base URL and credentials; errors are the same.

                Args:
                    user_id: The user. Older text lets the word `me` stand for the current user in every method; now
                        only reading `/api/v5/users/me` is documented, so learn the identifier there.

        Raises:
                    PaginationError: the link to the next page is invalid or leads to the same page.
        """
        at: Any = UNSET
        while True:
            page = await self.list(user_id=user_id, cursor=at)
            for item in page.results:
                yield item
            at = next_page(page.next_, "cursor", str, at)
            if isinstance(at, Unset):
                return

    async def get(
        self,
        user_id: UUID | str,
        chat_id: UUID | str,
    ) -> Chat:
        """Read a chat that is routed to a user.

        Returns a chat that is routed to the user, whether or not the user is a member. Read
        `present_user_participant_count` before joining, to see whether somebody is there already.

        Args:
            user_id: The user. Older text lets the word `me` stand for the current user in every method; now
                only reading `/api/v5/users/me` is documented, so learn the identifier there.
            chat_id: The chat.

        Raises:
            ApiError: the API responded with an error; documented: 401, 403, 404.
            TransportError: no response was received, or not in time.
            ResponseParseError: the response does not match the description.
            ResponseTooLargeError: the response exceeds `max_response_bytes`.
            InvalidArgumentError: an argument cannot be sent.
            ConfigurationError: the client has no credentials.

        Evidence: observed (What published clients of giosg rely on, https://github.com/giosg/demo-bot).
        Published clients call it; the status codes are inferred.
        """
        return await self._call(
            "getRoutedChat",
            "GET",
            (200,),
            get_routed_chat.asyncio_detailed,
            user_id=user_id,
            chat_id=chat_id,
        )

    async def memberships(
        self,
        user_id: UUID | str,
        chat_id: UUID | str,
        *,
        cursor: str | Unset = UNSET,
    ) -> ChatMembershipPage:
        """List who is in a chat that is routed to a user.

        Returns a page of the memberships of a chat that is routed to the user.

        Args:
            user_id: The user. Older text lets the word `me` stand for the current user in every method; now
                only reading `/api/v5/users/me` is documented, so learn the identifier there.
            chat_id: The chat.
            cursor: Place in the collection, taken from the `cursor` of the `next` or `previous` URL of
                another page. Opaque; take it from a URL that the API gave.

        Raises:
            ApiError: the API responded with an error; documented: 401, 403, 404.
            TransportError: no response was received, or not in time.
            ResponseParseError: the response does not match the description.
            ResponseTooLargeError: the response exceeds `max_response_bytes`.
            InvalidArgumentError: an argument cannot be sent.
            ConfigurationError: the client has no credentials.

        Evidence: observed (What published clients of giosg rely on, https://github.com/giosg/demo-bot).
        Published clients call it; the status codes are inferred.
        """
        return await self._call(
            "listRoutedChatMemberships",
            "GET",
            (200,),
            list_routed_chat_memberships.asyncio_detailed,
            user_id=user_id,
            chat_id=chat_id,
            cursor=cursor,
        )

    async def iter_memberships(
        self,
        user_id: UUID | str,
        chat_id: UUID | str,
    ) -> AsyncIterator[ChatMembership]:
        """Iterate over every item of `memberships`, fetching pages lazily.

                Each page is a call of `memberships` with this client's base URL and credentials; errors are the same.

                Args:
                    user_id: The user. Older text lets the word `me` stand for the current user in every method; now
                        only reading `/api/v5/users/me` is documented, so learn the identifier there.
                    chat_id: The chat.

        Raises:
                    PaginationError: the link to the next page is invalid or leads to the same page.
        """
        at: Any = UNSET
        while True:
            page = await self.memberships(user_id=user_id, chat_id=chat_id, cursor=at)
            for item in page.results:
                yield item
            at = next_page(page.next_, "cursor", str, at)
            if isinstance(at, Unset):
                return

    async def join(
        self,
        user_id: UUID | str,
        chat_id: UUID | str,
        body: ChatParticipationWrite,
    ) -> ChatMembership:
        """Join a chat.

        Makes the user of the path a member of a chat that is routed to that user. The body has no
        `member_id`. With `is_participating: false` the user joins without opening the chat.

        Args:
            user_id: The user. Older text lets the word `me` stand for the current user in every method; now
                only reading `/api/v5/users/me` is documented, so learn the identifier there.
            chat_id: The chat.
            body: What a user does in a chat. Unknown attributes are ignored, `member_id` among them.

        Raises:
            ApiError: the API responded with an error; documented: 400, 401, 403, 404, 415.
            TransportError: no response was received, or not in time.
            ResponseParseError: the response does not match the description.
            ResponseTooLargeError: the response exceeds `max_response_bytes`.
            InvalidArgumentError: an argument cannot be sent.
            ConfigurationError: the client has no credentials.

        Evidence: observed (What published clients of giosg rely on, https://github.com/giosg/demo-bot).
        Published clients call it; the status codes are inferred, 200 for a member from the older operation.
        That `is_participating` may be false is inferred.
        """
        return await self._call(
            "createRoutedChatMembership",
            "POST",
            (
                200,
                201,
            ),
            create_routed_chat_membership.asyncio_detailed,
            user_id=user_id,
            chat_id=chat_id,
            body=body,
        )


class AsyncChatsResource:
    """Conversations of visitors and users in a room."""

    def __init__(self, call: AsyncCaller) -> None:
        self._call = call

    async def owned(
        self,
        organization_id: UUID | str,
        *,
        cursor: str | Unset = UNSET,
    ) -> ChatPage:
        """List the chats of an organization.

        Returns a page of the chats in all rooms that the organization owns. Chats in rooms that others
        share with it are not among them. The order is not documented.

        Args:
            organization_id: The organization whose resources are meant; the caller must be allowed to see it.
            cursor: Place in the collection, taken from the `cursor` of the `next` or `previous` URL of
                another page. Opaque; take it from a URL that the API gave.

        Raises:
            ApiError: the API responded with an error; documented: 401, 403, 404.
            TransportError: no response was received, or not in time.
            ResponseParseError: the response does not match the description.
            ResponseTooLargeError: the response exceeds `max_response_bytes`.
            InvalidArgumentError: an argument cannot be sent.
            ConfigurationError: the client has no credentials.

        Evidence: documented (giosg Live HTTP API, chats,
        https://docs.giosg.com/api_reference/giosg_live/giosg_http_api/chats). A tutorial names the path and
        says that it can be filtered; the filters could not be read.
        """
        return await self._call(
            "listOwnedChats",
            "GET",
            (200,),
            list_owned_chats.asyncio_detailed,
            organization_id=organization_id,
            cursor=cursor,
        )

    async def iter_owned(
        self,
        organization_id: UUID | str,
    ) -> AsyncIterator[Chat]:
        """Iterate over every item of `owned`, fetching pages lazily.

                Each page is a call of `owned` with this client's base URL and credentials; errors are the same.

                Args:
                    organization_id: The organization whose resources are meant; the caller must be allowed to see it.

        Raises:
                    PaginationError: the link to the next page is invalid or leads to the same page.
        """
        at: Any = UNSET
        while True:
            page = await self.owned(organization_id=organization_id, cursor=at)
            for item in page.results:
                yield item
            at = next_page(page.next_, "cursor", str, at)
            if isinstance(at, Unset):
                return

    async def get_owned(
        self,
        organization_id: UUID | str,
        chat_id: UUID | str,
    ) -> Chat:
        """Read a chat of an organization.

        Returns a chat of a room that the organization owns.

        Args:
            organization_id: The organization whose resources are meant; the caller must be allowed to see it.
            chat_id: The chat.

        Raises:
            ApiError: the API responded with an error; documented: 401, 403, 404.
            TransportError: no response was received, or not in time.
            ResponseParseError: the response does not match the description.
            ResponseTooLargeError: the response exceeds `max_response_bytes`.
            InvalidArgumentError: an argument cannot be sent.
            ConfigurationError: the client has no credentials.

        Evidence: observed (What published clients of giosg rely on, https://github.com/giosg/demo-bot).
        Published clients call it; the status codes are inferred.
        """
        return await self._call(
            "getOwnedChat",
            "GET",
            (200,),
            get_owned_chat.asyncio_detailed,
            organization_id=organization_id,
            chat_id=chat_id,
        )

    async def in_room(
        self,
        organization_id: UUID | str,
        room_id: UUID | str,
        *,
        is_waiting: bool | Unset = UNSET,
        is_ended: bool | Unset = UNSET,
        cursor: str | Unset = UNSET,
    ) -> ChatPage:
        """List the chats of a room.

        Returns a page of the chats of a room, the newest first.

        Args:
            organization_id: The organization whose resources are meant; the caller must be allowed to see it.
            room_id: The room.
            is_waiting: Lists only chats whose visitor waits for a response (`true`) or only the others (`false`);
                without it, both.
            is_ended: Lists only ended chats (`true`) or only open ones (`false`); without it, both.
            cursor: Place in the collection, taken from the `cursor` of the `next` or `previous` URL of
                another page. Opaque; take it from a URL that the API gave.

        Raises:
            ApiError: the API responded with an error; documented: 400, 401, 403, 404.
            TransportError: no response was received, or not in time.
            ResponseParseError: the response does not match the description.
            ResponseTooLargeError: the response exceeds `max_response_bytes`.
            InvalidArgumentError: an argument cannot be sent.
            ConfigurationError: the client has no credentials.

        Evidence: archived (giosg Live HTTP API, chats,
        https://docs.giosg.com/api_reference/giosg_live/giosg_http_api/chats).
        """
        return await self._call(
            "listRoomChats",
            "GET",
            (200,),
            list_room_chats.asyncio_detailed,
            organization_id=organization_id,
            room_id=room_id,
            is_waiting=is_waiting,
            is_ended=is_ended,
            cursor=cursor,
        )

    async def iter_in_room(
        self,
        organization_id: UUID | str,
        room_id: UUID | str,
        *,
        is_waiting: bool | Unset = UNSET,
        is_ended: bool | Unset = UNSET,
    ) -> AsyncIterator[Chat]:
        """Iterate over every item of `in_room`, fetching pages lazily.

                Each page is a call of `in_room` with this client's base URL and credentials; errors are the same.

                Args:
                    organization_id: The organization whose resources are meant; the caller must be allowed to see it.
                    room_id: The room.
                    is_waiting: Lists only chats whose visitor waits for a response (`true`) or only the others (`false`);
                        without it, both.
                    is_ended: Lists only ended chats (`true`) or only open ones (`false`); without it, both.

        Raises:
                    PaginationError: the link to the next page is invalid or leads to the same page.
        """
        at: Any = UNSET
        while True:
            page = await self.in_room(
                organization_id=organization_id, room_id=room_id, is_waiting=is_waiting, is_ended=is_ended, cursor=at
            )
            for item in page.results:
                yield item
            at = next_page(page.next_, "cursor", str, at)
            if isinstance(at, Unset):
                return

    async def of_user(
        self,
        user_id: UUID | str,
        *,
        is_participating: bool | Unset = UNSET,
        is_ended: bool | Unset = UNSET,
        cursor: str | Unset = UNSET,
    ) -> ChatPage:
        """List the chats of a user.

        Returns a page of the chats that the user is or was a member of, the newest first. Changes of this
        list are told on the real-time channel of the same path.

        Args:
            user_id: The user. Older text lets the word `me` stand for the current user in every method; now
                only reading `/api/v5/users/me` is documented, so learn the identifier there.
            is_participating: Lists only chats that the user has open now (`true`) or only those that the user has left
                (`false`); without it, both.
            is_ended: Lists only ended chats (`true`) or only open ones (`false`); without it, both.
            cursor: Place in the collection, taken from the `cursor` of the `next` or `previous` URL of
                another page. Opaque; take it from a URL that the API gave.

        Raises:
            ApiError: the API responded with an error; documented: 400, 401, 403, 404.
            TransportError: no response was received, or not in time.
            ResponseParseError: the response does not match the description.
            ResponseTooLargeError: the response exceeds `max_response_bytes`.
            InvalidArgumentError: an argument cannot be sent.
            ConfigurationError: the client has no credentials.

        Evidence: inferred (giosg Live HTTP API, chats,
        https://docs.giosg.com/api_reference/giosg_live/giosg_http_api/chats; giosg real-time API,
        https://docs.giosg.com/api_reference/giosg_live/giosg_real_time_api). The real-time page names the
        path, as a channel, and says that a channel is the path of its endpoint. The method, the parameters
        and the order (newest first) are those of 2015 text for the older path.
        """
        return await self._call(
            "listUserChats",
            "GET",
            (200,),
            list_user_chats.asyncio_detailed,
            user_id=user_id,
            is_participating=is_participating,
            is_ended=is_ended,
            cursor=cursor,
        )

    async def iter_of_user(
        self,
        user_id: UUID | str,
        *,
        is_participating: bool | Unset = UNSET,
        is_ended: bool | Unset = UNSET,
    ) -> AsyncIterator[Chat]:
        """Iterate over every item of `of_user`, fetching pages lazily.

                Each page is a call of `of_user` with this client's base URL and credentials; errors are the same.

                Args:
                    user_id: The user. Older text lets the word `me` stand for the current user in every method; now
                        only reading `/api/v5/users/me` is documented, so learn the identifier there.
                    is_participating: Lists only chats that the user has open now (`true`) or only those that the user has left
                        (`false`); without it, both.
                    is_ended: Lists only ended chats (`true`) or only open ones (`false`); without it, both.

        Raises:
                    PaginationError: the link to the next page is invalid or leads to the same page.
        """
        at: Any = UNSET
        while True:
            page = await self.of_user(user_id=user_id, is_participating=is_participating, is_ended=is_ended, cursor=at)
            for item in page.results:
                yield item
            at = next_page(page.next_, "cursor", str, at)
            if isinstance(at, Unset):
                return

    async def get(
        self,
        user_id: UUID | str,
        chat_id: UUID | str,
    ) -> Chat:
        """Read a chat of a user.

        Returns a chat that the user is or was a member of; of another chat, 404.

        Args:
            user_id: The user. Older text lets the word `me` stand for the current user in every method; now
                only reading `/api/v5/users/me` is documented, so learn the identifier there.
            chat_id: The chat.

        Raises:
            ApiError: the API responded with an error; documented: 401, 403, 404.
            TransportError: no response was received, or not in time.
            ResponseParseError: the response does not match the description.
            ResponseTooLargeError: the response exceeds `max_response_bytes`.
            InvalidArgumentError: an argument cannot be sent.
            ConfigurationError: the client has no credentials.

        Evidence: inferred (What published clients of giosg rely on, https://github.com/giosg/demo-bot;
        giosg real-time API, https://docs.giosg.com/api_reference/giosg_live/giosg_real_time_api). A client
        changes the chat under this path, and a channel is the path of its endpoint; no client reads it.
        """
        return await self._call(
            "getUserChat",
            "GET",
            (200,),
            get_user_chat.asyncio_detailed,
            user_id=user_id,
            chat_id=chat_id,
        )

    async def update(
        self,
        user_id: UUID | str,
        chat_id: UUID | str,
        body: ChatPatch,
    ) -> Chat:
        """End a chat.

        Ends a chat as one of its members: `is_ended: true` locks it for good.

        Args:
            user_id: The user. Older text lets the word `me` stand for the current user in every method; now
                only reading `/api/v5/users/me` is documented, so learn the identifier there.
            chat_id: The chat.
            body: The attributes of a chat to change.

        Raises:
            ApiError: the API responded with an error; documented: 400, 401, 403, 404, 415.
            TransportError: no response was received, or not in time.
            ResponseParseError: the response does not match the description.
            ResponseTooLargeError: the response exceeds `max_response_bytes`.
            InvalidArgumentError: an argument cannot be sent.
            ConfigurationError: the client has no credentials.

        Evidence: observed (What published clients of giosg rely on, https://github.com/giosg/demo-bot).
        Published clients call it; the status codes and the body of the answer are inferred. The client that
        does is of 2017.
        """
        return await self._call(
            "updateUserChat",
            "PATCH",
            (200,),
            update_user_chat.asyncio_detailed,
            user_id=user_id,
            chat_id=chat_id,
            body=body,
        )

    async def of_organization_user(
        self,
        organization_id: UUID | str,
        user_id: UUID | str,
        *,
        is_participating: bool | Unset = UNSET,
        is_ended: bool | Unset = UNSET,
        cursor: str | Unset = UNSET,
    ) -> ChatPage:
        """List the chats of a user, by the older path.

        Returns a page of the chats that the user is or was a member of, the newest first. Use
        `/api/v5/users/{user_id}/chats` instead.

        Args:
            organization_id: The organization whose resources are meant; the caller must be allowed to see it.
            user_id: The user. Older text lets the word `me` stand for the current user in every method; now
                only reading `/api/v5/users/me` is documented, so learn the identifier there.
            is_participating: Lists only chats that the user has open now (`true`) or only those that the user has left
                (`false`); without it, both.
            is_ended: Lists only ended chats (`true`) or only open ones (`false`); without it, both.
            cursor: Place in the collection, taken from the `cursor` of the `next` or `previous` URL of
                another page. Opaque; take it from a URL that the API gave.

        Raises:
            ApiError: the API responded with an error; documented: 400, 401, 403, 404.
            TransportError: no response was received, or not in time.
            ResponseParseError: the response does not match the description.
            ResponseTooLargeError: the response exceeds `max_response_bytes`.
            InvalidArgumentError: an argument cannot be sent.
            ConfigurationError: the client has no credentials.

        Evidence: archived (giosg Live HTTP API, chats,
        https://docs.giosg.com/api_reference/giosg_live/giosg_http_api/chats; Conventions of the giosg Live
        HTTP API). 2015 text. A newer page shows the path without the organization, hence this one is marked
        deprecated.
        """
        return await self._call(
            "listOrganizationUserChats",
            "GET",
            (200,),
            list_organization_user_chats.asyncio_detailed,
            organization_id=organization_id,
            user_id=user_id,
            is_participating=is_participating,
            is_ended=is_ended,
            cursor=cursor,
        )

    async def iter_of_organization_user(
        self,
        organization_id: UUID | str,
        user_id: UUID | str,
        *,
        is_participating: bool | Unset = UNSET,
        is_ended: bool | Unset = UNSET,
    ) -> AsyncIterator[Chat]:
        """Iterate over every item of `of_organization_user`, fetching pages lazily.

                Each page is a call of `of_organization_user` with this client's base URL and credentials; errors are the same.

                Args:
                    organization_id: The organization whose resources are meant; the caller must be allowed to see it.
                    user_id: The user. Older text lets the word `me` stand for the current user in every method; now
                        only reading `/api/v5/users/me` is documented, so learn the identifier there.
                    is_participating: Lists only chats that the user has open now (`true`) or only those that the user has left
                        (`false`); without it, both.
                    is_ended: Lists only ended chats (`true`) or only open ones (`false`); without it, both.

        Raises:
                    PaginationError: the link to the next page is invalid or leads to the same page.
        """
        at: Any = UNSET
        while True:
            page = await self.of_organization_user(
                organization_id=organization_id,
                user_id=user_id,
                is_participating=is_participating,
                is_ended=is_ended,
                cursor=at,
            )
            for item in page.results:
                yield item
            at = next_page(page.next_, "cursor", str, at)
            if isinstance(at, Unset):
                return

    async def start(
        self,
        organization_id: UUID | str,
        room_id: UUID | str,
        visitor_id: str,
        *,
        auto_resume: UUID | Unset = UNSET,
    ) -> Chat:
        """Start a chat with a visitor.

        Starts a chat of the type `visitor` in a room. With `auto_resume`, a recent chat that the user can
        join is gone on with instead of a new one, and the user becomes a member of it in the same step.
        Takes no body.

        Args:
            organization_id: The organization whose resources are meant; the caller must be allowed to see it.
            room_id: The room.
            visitor_id: The visitor, by 32 hexadecimal digits. Unlike other identifiers it is no UUID.
            auto_resume: The user who is to be in the chat: a recent chat that this user can join is gone on with,
                and the user becomes a member. Whether chats of others count is a matter of the setting
                for private chats. Without it, a new chat is started and nobody but the visitor is in it.

        Raises:
            ApiError: the API responded with an error; documented: 400, 401, 403, 404.
            TransportError: no response was received, or not in time.
            ResponseParseError: the response does not match the description.
            ResponseTooLargeError: the response exceeds `max_response_bytes`.
            InvalidArgumentError: an argument cannot be sent.
            ConfigurationError: the client has no credentials.

        Evidence: archived (giosg Live HTTP API, chats,
        https://docs.giosg.com/api_reference/giosg_live/giosg_http_api/chats). What a user in `auto_resume`
        who does not exist is refused with is not stated; 400 is what an invalid value gets.
        """
        return await self._call(
            "createVisitorChat",
            "POST",
            (
                200,
                201,
            ),
            create_visitor_chat.asyncio_detailed,
            organization_id=organization_id,
            room_id=room_id,
            visitor_id=visitor_id,
            auto_resume=auto_resume,
        )


class AsyncChatMembershipsResource:
    """Who is in a chat, and what they are doing there."""

    def __init__(self, call: AsyncCaller) -> None:
        self._call = call

    async def list(
        self,
        organization_id: UUID | str,
        room_id: UUID | str,
        chat_id: UUID | str,
        *,
        cursor: str | Unset = UNSET,
    ) -> ChatMembershipPage:
        """List who is in a chat, by the older path.

        Returns a page of the memberships of a chat, which is found by its room. Those who left are among
        them. Use `/api/v5/orgs/{organization_id}/owned_chats/{chat_id}/memberships` instead.

        Args:
            organization_id: The organization whose resources are meant; the caller must be allowed to see it.
            room_id: The room.
            chat_id: The chat.
            cursor: Place in the collection, taken from the `cursor` of the `next` or `previous` URL of
                another page. Opaque; take it from a URL that the API gave.

        Raises:
            ApiError: the API responded with an error; documented: 401, 403, 404.
            TransportError: no response was received, or not in time.
            ResponseParseError: the response does not match the description.
            ResponseTooLargeError: the response exceeds `max_response_bytes`.
            InvalidArgumentError: an argument cannot be sent.
            ConfigurationError: the client has no credentials.

        Evidence: archived (giosg Live HTTP API, chats,
        https://docs.giosg.com/api_reference/giosg_live/giosg_http_api/chats). 2015 text; published clients
        use the path below the owned chats.
        """
        return await self._call(
            "listRoomChatMemberships",
            "GET",
            (200,),
            list_room_chat_memberships.asyncio_detailed,
            organization_id=organization_id,
            room_id=room_id,
            chat_id=chat_id,
            cursor=cursor,
        )

    async def iter(
        self,
        organization_id: UUID | str,
        room_id: UUID | str,
        chat_id: UUID | str,
    ) -> AsyncIterator[ChatMembership]:
        """Iterate over every item of `list`, fetching pages lazily.

                Each page is a call of `list` with this client's base URL and credentials; errors are the same.

                Args:
                    organization_id: The organization whose resources are meant; the caller must be allowed to see it.
                    room_id: The room.
                    chat_id: The chat.

        Raises:
                    PaginationError: the link to the next page is invalid or leads to the same page.
        """
        at: Any = UNSET
        while True:
            page = await self.list(organization_id=organization_id, room_id=room_id, chat_id=chat_id, cursor=at)
            for item in page.results:
                yield item
            at = next_page(page.next_, "cursor", str, at)
            if isinstance(at, Unset):
                return

    async def join(
        self,
        organization_id: UUID | str,
        room_id: UUID | str,
        chat_id: UUID | str,
        body: ChatMembershipWrite,
        *,
        exclusive: bool | Unset = UNSET,
    ) -> ChatMembership:
        """Let a user join a chat, by the older path.

        Makes a user a member of a chat, which is found by its room. For one who is a member already, sets
        the participation and the composing status. When the user participates, the visitor no longer waits.
        Use `/api/v5/orgs/{organization_id}/owned_chats/{chat_id}/memberships` instead.

        Args:
            organization_id: The organization whose resources are meant; the caller must be allowed to see it.
            room_id: The room.
            chat_id: The chat.
            body: Who is to be in a chat, and how. Unknown attributes are ignored.
            exclusive: Whether a user who wants to participate is refused while another participating user is
                present (`true`) or not (`false`, as without it).

        Raises:
            ApiError: the API responded with an error; documented: 400, 401, 403, 404, 415.
            TransportError: no response was received, or not in time.
            ResponseParseError: the response does not match the description.
            ResponseTooLargeError: the response exceeds `max_response_bytes`.
            InvalidArgumentError: an argument cannot be sent.
            ConfigurationError: the client has no credentials.

        Evidence: archived (giosg Live HTTP API, chats,
        https://docs.giosg.com/api_reference/giosg_live/giosg_http_api/chats). 2015 text; published clients
        use the path below the owned chats. A chat that cannot be joined is refused with 400, as is one in
        which `exclusive` finds somebody else; that an ended chat cannot be joined is inferred from its
        being locked.
        """
        return await self._call(
            "createRoomChatMembership",
            "POST",
            (
                200,
                201,
            ),
            create_room_chat_membership.asyncio_detailed,
            organization_id=organization_id,
            room_id=room_id,
            chat_id=chat_id,
            body=body,
            exclusive=exclusive,
        )

    async def as_user(
        self,
        organization_id: UUID | str,
        user_id: UUID | str,
        chat_id: UUID | str,
        *,
        cursor: str | Unset = UNSET,
    ) -> ChatMembershipPage:
        """List who is in a chat of a user.

        Returns a page of the memberships of a chat that the user is or was a member of; of another chat,
        404.

        Args:
            organization_id: The organization whose resources are meant; the caller must be allowed to see it.
            user_id: The user. Older text lets the word `me` stand for the current user in every method; now
                only reading `/api/v5/users/me` is documented, so learn the identifier there.
            chat_id: The chat.
            cursor: Place in the collection, taken from the `cursor` of the `next` or `previous` URL of
                another page. Opaque; take it from a URL that the API gave.

        Raises:
            ApiError: the API responded with an error; documented: 401, 403, 404.
            TransportError: no response was received, or not in time.
            ResponseParseError: the response does not match the description.
            ResponseTooLargeError: the response exceeds `max_response_bytes`.
            InvalidArgumentError: an argument cannot be sent.
            ConfigurationError: the client has no credentials.

        Evidence: archived (giosg Live HTTP API, chats,
        https://docs.giosg.com/api_reference/giosg_live/giosg_http_api/chats; Conventions of the giosg Live
        HTTP API). 2015 text. Published clients use paths of this kind without the organization; for this
        one none was seen.
        """
        return await self._call(
            "listUserChatMemberships",
            "GET",
            (200,),
            list_user_chat_memberships.asyncio_detailed,
            organization_id=organization_id,
            user_id=user_id,
            chat_id=chat_id,
            cursor=cursor,
        )

    async def iter_as_user(
        self,
        organization_id: UUID | str,
        user_id: UUID | str,
        chat_id: UUID | str,
    ) -> AsyncIterator[ChatMembership]:
        """Iterate over every item of `as_user`, fetching pages lazily.

                Each page is a call of `as_user` with this client's base URL and credentials; errors are the same.

                Args:
                    organization_id: The organization whose resources are meant; the caller must be allowed to see it.
                    user_id: The user. Older text lets the word `me` stand for the current user in every method; now
                        only reading `/api/v5/users/me` is documented, so learn the identifier there.
                    chat_id: The chat.

        Raises:
                    PaginationError: the link to the next page is invalid or leads to the same page.
        """
        at: Any = UNSET
        while True:
            page = await self.as_user(organization_id=organization_id, user_id=user_id, chat_id=chat_id, cursor=at)
            for item in page.results:
                yield item
            at = next_page(page.next_, "cursor", str, at)
            if isinstance(at, Unset):
                return

    async def of_user(
        self,
        organization_id: UUID | str,
        user_id: UUID | str,
        *,
        cursor: str | Unset = UNSET,
    ) -> ChatMembershipPage:
        """List the chat memberships of a user.

        Returns a page of the user's own memberships, one for each chat that the user is or was a member of.

        Args:
            organization_id: The organization whose resources are meant; the caller must be allowed to see it.
            user_id: The user. Older text lets the word `me` stand for the current user in every method; now
                only reading `/api/v5/users/me` is documented, so learn the identifier there.
            cursor: Place in the collection, taken from the `cursor` of the `next` or `previous` URL of
                another page. Opaque; take it from a URL that the API gave.

        Raises:
            ApiError: the API responded with an error; documented: 401, 403, 404.
            TransportError: no response was received, or not in time.
            ResponseParseError: the response does not match the description.
            ResponseTooLargeError: the response exceeds `max_response_bytes`.
            InvalidArgumentError: an argument cannot be sent.
            ConfigurationError: the client has no credentials.

        Evidence: archived (giosg Live HTTP API, chats,
        https://docs.giosg.com/api_reference/giosg_live/giosg_http_api/chats; Conventions of the giosg Live
        HTTP API). 2015 text. Published clients use paths of this kind without the organization; for this
        one none was seen.
        """
        return await self._call(
            "listChatMembershipsOfUser",
            "GET",
            (200,),
            list_chat_memberships_of_user.asyncio_detailed,
            organization_id=organization_id,
            user_id=user_id,
            cursor=cursor,
        )

    async def iter_of_user(
        self,
        organization_id: UUID | str,
        user_id: UUID | str,
    ) -> AsyncIterator[ChatMembership]:
        """Iterate over every item of `of_user`, fetching pages lazily.

                Each page is a call of `of_user` with this client's base URL and credentials; errors are the same.

                Args:
                    organization_id: The organization whose resources are meant; the caller must be allowed to see it.
                    user_id: The user. Older text lets the word `me` stand for the current user in every method; now
                        only reading `/api/v5/users/me` is documented, so learn the identifier there.

        Raises:
                    PaginationError: the link to the next page is invalid or leads to the same page.
        """
        at: Any = UNSET
        while True:
            page = await self.of_user(organization_id=organization_id, user_id=user_id, cursor=at)
            for item in page.results:
                yield item
            at = next_page(page.next_, "cursor", str, at)
            if isinstance(at, Unset):
                return

    async def put(
        self,
        organization_id: UUID | str,
        user_id: UUID | str,
        chat_id: UUID | str,
        body: ChatParticipationWrite,
        *,
        exclusive: bool | Unset = UNSET,
    ) -> ChatMembership:
        """Join a chat, leave it or say that one is composing, by the older path.

        Makes the user a member of the chat, or sets the participation and the composing status of one who
        is. When the user participates, the visitor no longer waits. `composing` has to be sent again and
        again: it turns into `has_composed` by itself. Use
        `/api/v5/users/{user_id}/chat_memberships/{chat_id}` to change a membership, and
        `/api/v5/users/{user_id}/routed_chats/{chat_id}/memberships` to join.

        Args:
            organization_id: The organization whose resources are meant; the caller must be allowed to see it.
            user_id: The user. Older text lets the word `me` stand for the current user in every method; now
                only reading `/api/v5/users/me` is documented, so learn the identifier there.
            chat_id: The chat.
            body: What a user does in a chat. Unknown attributes are ignored, `member_id` among them.
            exclusive: Whether a user who wants to participate is refused while another participating user is
                present (`true`) or not (`false`, as without it).

        Raises:
            ApiError: the API responded with an error; documented: 400, 401, 403, 404, 415.
            TransportError: no response was received, or not in time.
            ResponseParseError: the response does not match the description.
            ResponseTooLargeError: the response exceeds `max_response_bytes`.
            InvalidArgumentError: an argument cannot be sent.
            ConfigurationError: the client has no credentials.

        Evidence: archived (giosg Live HTTP API, chats,
        https://docs.giosg.com/api_reference/giosg_live/giosg_http_api/chats; Conventions of the giosg Live
        HTTP API). 2015 text; published clients use the path without the organization.
        """
        return await self._call(
            "replaceChatMembership",
            "PUT",
            (
                200,
                201,
            ),
            replace_chat_membership.asyncio_detailed,
            organization_id=organization_id,
            user_id=user_id,
            chat_id=chat_id,
            body=body,
            exclusive=exclusive,
        )

    async def owned(
        self,
        organization_id: UUID | str,
        chat_id: UUID | str,
        *,
        cursor: str | Unset = UNSET,
    ) -> ChatMembershipPage:
        """List who is in a chat.

        Returns a page of the memberships of a chat of a room that the organization owns, of those who left
        too.

        Args:
            organization_id: The organization whose resources are meant; the caller must be allowed to see it.
            chat_id: The chat.
            cursor: Place in the collection, taken from the `cursor` of the `next` or `previous` URL of
                another page. Opaque; take it from a URL that the API gave.

        Raises:
            ApiError: the API responded with an error; documented: 401, 403, 404.
            TransportError: no response was received, or not in time.
            ResponseParseError: the response does not match the description.
            ResponseTooLargeError: the response exceeds `max_response_bytes`.
            InvalidArgumentError: an argument cannot be sent.
            ConfigurationError: the client has no credentials.

        Evidence: observed (What published clients of giosg rely on, https://github.com/giosg/demo-bot).
        Published clients call it; the status codes are inferred.
        """
        return await self._call(
            "listOwnedChatMemberships",
            "GET",
            (200,),
            list_owned_chat_memberships.asyncio_detailed,
            organization_id=organization_id,
            chat_id=chat_id,
            cursor=cursor,
        )

    async def iter_owned(
        self,
        organization_id: UUID | str,
        chat_id: UUID | str,
    ) -> AsyncIterator[ChatMembership]:
        """Iterate over every item of `owned`, fetching pages lazily.

                Each page is a call of `owned` with this client's base URL and credentials; errors are the same.

                Args:
                    organization_id: The organization whose resources are meant; the caller must be allowed to see it.
                    chat_id: The chat.

        Raises:
                    PaginationError: the link to the next page is invalid or leads to the same page.
        """
        at: Any = UNSET
        while True:
            page = await self.owned(organization_id=organization_id, chat_id=chat_id, cursor=at)
            for item in page.results:
                yield item
            at = next_page(page.next_, "cursor", str, at)
            if isinstance(at, Unset):
                return

    async def join_owned(
        self,
        organization_id: UUID | str,
        chat_id: UUID | str,
        body: ChatMembershipWrite,
    ) -> ChatMembership:
        """Let a user join a chat.

        Makes a user a member of a chat of a room that the organization owns. For one who is a member
        already, sets the participation and the composing status.

        Args:
            organization_id: The organization whose resources are meant; the caller must be allowed to see it.
            chat_id: The chat.
            body: Who is to be in a chat, and how. Unknown attributes are ignored.

        Raises:
            ApiError: the API responded with an error; documented: 400, 401, 403, 404, 415.
            TransportError: no response was received, or not in time.
            ResponseParseError: the response does not match the description.
            ResponseTooLargeError: the response exceeds `max_response_bytes`.
            InvalidArgumentError: an argument cannot be sent.
            ConfigurationError: the client has no credentials.

        Evidence: observed (What published clients of giosg rely on, https://github.com/giosg/demo-bot). A
        published client of 2017 calls it; the status codes are inferred, 200 for a member from the older
        operation.
        """
        return await self._call(
            "createOwnedChatMembership",
            "POST",
            (
                200,
                201,
            ),
            create_owned_chat_membership.asyncio_detailed,
            organization_id=organization_id,
            chat_id=chat_id,
            body=body,
        )

    async def update(
        self,
        user_id: UUID | str,
        chat_id: UUID | str,
        body: ChatMembershipPatch,
    ) -> ChatMembership:
        """Leave a chat, or say that one is typing.

        Changes the user's own membership of a chat. With `is_participating: false` the user leaves the
        chat.

        Args:
            user_id: The user. Older text lets the word `me` stand for the current user in every method; now
                only reading `/api/v5/users/me` is documented, so learn the identifier there.
            chat_id: The chat.
            body: The attributes of a membership to change; the others stay as they are.

        Raises:
            ApiError: the API responded with an error; documented: 400, 401, 403, 404, 415.
            TransportError: no response was received, or not in time.
            ResponseParseError: the response does not match the description.
            ResponseTooLargeError: the response exceeds `max_response_bytes`.
            InvalidArgumentError: an argument cannot be sent.
            ConfigurationError: the client has no credentials.

        Evidence: observed (What published clients of giosg rely on, https://github.com/giosg/demo-bot). A
        published client leaves a chat with it; that it sets the composing status as well is inferred, and
        so are the status codes.
        """
        return await self._call(
            "updateChatMembership",
            "PATCH",
            (200,),
            update_chat_membership.asyncio_detailed,
            user_id=user_id,
            chat_id=chat_id,
            body=body,
        )


class AsyncChatMessagesResource:
    """What is said in a chat."""

    def __init__(self, call: AsyncCaller) -> None:
        self._call = call

    async def list(
        self,
        organization_id: UUID | str,
        room_id: UUID | str,
        chat_id: UUID | str,
        *,
        cursor: str | Unset = UNSET,
    ) -> ChatMessagePage:
        """List the messages of a chat.

        Returns a page of the messages of a chat, which is found by its room, the newest first. Events of
        the chat, such as somebody's joining it, are among them.

        Args:
            organization_id: The organization whose resources are meant; the caller must be allowed to see it.
            room_id: The room.
            chat_id: The chat.
            cursor: Place in the collection, taken from the `cursor` of the `next` or `previous` URL of
                another page. Opaque; take it from a URL that the API gave.

        Raises:
            ApiError: the API responded with an error; documented: 401, 403, 404.
            TransportError: no response was received, or not in time.
            ResponseParseError: the response does not match the description.
            ResponseTooLargeError: the response exceeds `max_response_bytes`.
            InvalidArgumentError: an argument cannot be sent.
            ConfigurationError: the client has no credentials.

        Evidence: archived (giosg Live HTTP API, chats,
        https://docs.giosg.com/api_reference/giosg_live/giosg_http_api/chats). The text says that the newest
        come first, while its sample begins with the oldest; the text wins.
        """
        return await self._call(
            "listRoomChatMessages",
            "GET",
            (200,),
            list_room_chat_messages.asyncio_detailed,
            organization_id=organization_id,
            room_id=room_id,
            chat_id=chat_id,
            cursor=cursor,
        )

    async def iter(
        self,
        organization_id: UUID | str,
        room_id: UUID | str,
        chat_id: UUID | str,
    ) -> AsyncIterator[ChatMessage]:
        """Iterate over every item of `list`, fetching pages lazily.

                Each page is a call of `list` with this client's base URL and credentials; errors are the same.

                Args:
                    organization_id: The organization whose resources are meant; the caller must be allowed to see it.
                    room_id: The room.
                    chat_id: The chat.

        Raises:
                    PaginationError: the link to the next page is invalid or leads to the same page.
        """
        at: Any = UNSET
        while True:
            page = await self.list(organization_id=organization_id, room_id=room_id, chat_id=chat_id, cursor=at)
            for item in page.results:
                yield item
            at = next_page(page.next_, "cursor", str, at)
            if isinstance(at, Unset):
                return

    async def as_organization_user(
        self,
        organization_id: UUID | str,
        user_id: UUID | str,
        chat_id: UUID | str,
        *,
        cursor: str | Unset = UNSET,
    ) -> ChatMessagePage:
        """List the messages of a chat of a user, by the older path.

        Returns a page of the messages of a chat that the user is or was a member of, the newest first; of
        another chat, 404. Use `/api/v5/users/{user_id}/chats/{chat_id}/messages` instead.

        Args:
            organization_id: The organization whose resources are meant; the caller must be allowed to see it.
            user_id: The user. Older text lets the word `me` stand for the current user in every method; now
                only reading `/api/v5/users/me` is documented, so learn the identifier there.
            chat_id: The chat.
            cursor: Place in the collection, taken from the `cursor` of the `next` or `previous` URL of
                another page. Opaque; take it from a URL that the API gave.

        Raises:
            ApiError: the API responded with an error; documented: 401, 403, 404.
            TransportError: no response was received, or not in time.
            ResponseParseError: the response does not match the description.
            ResponseTooLargeError: the response exceeds `max_response_bytes`.
            InvalidArgumentError: an argument cannot be sent.
            ConfigurationError: the client has no credentials.

        Evidence: archived (giosg Live HTTP API, chats,
        https://docs.giosg.com/api_reference/giosg_live/giosg_http_api/chats; Conventions of the giosg Live
        HTTP API). 2015 text; published clients use the path without the organization.
        """
        return await self._call(
            "listOrganizationUserChatMessages",
            "GET",
            (200,),
            list_organization_user_chat_messages.asyncio_detailed,
            organization_id=organization_id,
            user_id=user_id,
            chat_id=chat_id,
            cursor=cursor,
        )

    async def iter_as_organization_user(
        self,
        organization_id: UUID | str,
        user_id: UUID | str,
        chat_id: UUID | str,
    ) -> AsyncIterator[ChatMessage]:
        """Iterate over every item of `as_organization_user`, fetching pages lazily.

                Each page is a call of `as_organization_user` with this client's base URL and credentials; errors are the same.

                Args:
                    organization_id: The organization whose resources are meant; the caller must be allowed to see it.
                    user_id: The user. Older text lets the word `me` stand for the current user in every method; now
                        only reading `/api/v5/users/me` is documented, so learn the identifier there.
                    chat_id: The chat.

        Raises:
                    PaginationError: the link to the next page is invalid or leads to the same page.
        """
        at: Any = UNSET
        while True:
            page = await self.as_organization_user(
                organization_id=organization_id, user_id=user_id, chat_id=chat_id, cursor=at
            )
            for item in page.results:
                yield item
            at = next_page(page.next_, "cursor", str, at)
            if isinstance(at, Unset):
                return

    async def send_as_organization_user(
        self,
        organization_id: UUID | str,
        user_id: UUID | str,
        chat_id: UUID | str,
        body: ChatMessageWrite,
    ) -> ChatMessage:
        """Send a message to a chat, by the older path.

        Sends a message of the type `msg` to a chat in the name of the user, who must be a member of it;
        otherwise 404. The visitor no longer waits then. Use
        `/api/v5/users/{user_id}/chats/{chat_id}/messages` instead.

        Args:
            organization_id: The organization whose resources are meant; the caller must be allowed to see it.
            user_id: The user. Older text lets the word `me` stand for the current user in every method; now
                only reading `/api/v5/users/me` is documented, so learn the identifier there.
            chat_id: The chat.
            body: What a user says. Unknown attributes are ignored.

        Raises:
            ApiError: the API responded with an error; documented: 400, 401, 403, 404, 415.
            TransportError: no response was received, or not in time.
            ResponseParseError: the response does not match the description.
            ResponseTooLargeError: the response exceeds `max_response_bytes`.
            InvalidArgumentError: an argument cannot be sent.
            ConfigurationError: the client has no credentials.

        Evidence: archived (giosg Live HTTP API, chats,
        https://docs.giosg.com/api_reference/giosg_live/giosg_http_api/chats; Conventions of the giosg Live
        HTTP API). 2015 text; published clients use the path without the organization.
        """
        return await self._call(
            "createOrganizationChatMessage",
            "POST",
            (201,),
            create_organization_chat_message.asyncio_detailed,
            organization_id=organization_id,
            user_id=user_id,
            chat_id=chat_id,
            body=body,
        )

    async def as_user(
        self,
        user_id: UUID | str,
        chat_id: UUID | str,
        *,
        cursor: str | Unset = UNSET,
    ) -> ChatMessagePage:
        """List the messages of a chat of a user.

        Returns a page of the messages of a chat that the user is or was a member of, the oldest first; of
        another chat, 404. A message with `response_value` is the visitor's choice of a button.

        Args:
            user_id: The user. Older text lets the word `me` stand for the current user in every method; now
                only reading `/api/v5/users/me` is documented, so learn the identifier there.
            chat_id: The chat.
            cursor: Place in the collection, taken from the `cursor` of the `next` or `previous` URL of
                another page. Opaque; take it from a URL that the API gave.

        Raises:
            ApiError: the API responded with an error; documented: 401, 403, 404.
            TransportError: no response was received, or not in time.
            ResponseParseError: the response does not match the description.
            ResponseTooLargeError: the response exceeds `max_response_bytes`.
            InvalidArgumentError: an argument cannot be sent.
            ConfigurationError: the client has no credentials.

        Evidence: observed (What published clients of giosg rely on, https://github.com/giosg/demo-bot).
        Published clients call it; the status codes are inferred. Two clients and a recorded page have the
        oldest first; the "newest first" of 2015 stands for the older paths only.
        """
        return await self._call(
            "listUserChatMessages",
            "GET",
            (200,),
            list_user_chat_messages.asyncio_detailed,
            user_id=user_id,
            chat_id=chat_id,
            cursor=cursor,
        )

    async def iter_as_user(
        self,
        user_id: UUID | str,
        chat_id: UUID | str,
    ) -> AsyncIterator[ChatMessage]:
        """Iterate over every item of `as_user`, fetching pages lazily.

                Each page is a call of `as_user` with this client's base URL and credentials; errors are the same.

                Args:
                    user_id: The user. Older text lets the word `me` stand for the current user in every method; now
                        only reading `/api/v5/users/me` is documented, so learn the identifier there.
                    chat_id: The chat.

        Raises:
                    PaginationError: the link to the next page is invalid or leads to the same page.
        """
        at: Any = UNSET
        while True:
            page = await self.as_user(user_id=user_id, chat_id=chat_id, cursor=at)
            for item in page.results:
                yield item
            at = next_page(page.next_, "cursor", str, at)
            if isinstance(at, Unset):
                return

    async def send(
        self,
        user_id: UUID | str,
        chat_id: UUID | str,
        body: ChatMessageWrite,
    ) -> ChatMessage:
        """Send a message to a chat.

        Sends a message as the user, who must be a member of the chat; otherwise 404. Buttons belong to
        attachments. The visitor no longer waits then.

        Args:
            user_id: The user. Older text lets the word `me` stand for the current user in every method; now
                only reading `/api/v5/users/me` is documented, so learn the identifier there.
            chat_id: The chat.
            body: What a user says. Unknown attributes are ignored.

        Raises:
            ApiError: the API responded with an error; documented: 400, 401, 403, 404, 415.
            TransportError: no response was received, or not in time.
            ResponseParseError: the response does not match the description.
            ResponseTooLargeError: the response exceeds `max_response_bytes`.
            InvalidArgumentError: an argument cannot be sent.
            ConfigurationError: the client has no credentials.

        Evidence: observed (What published clients of giosg rely on, https://github.com/giosg/demo-bot;
        giosg Live HTTP API, chats, https://docs.giosg.com/api_reference/giosg_live/giosg_http_api/chats).
        Published clients call it; the status codes are inferred. That only members may send, and that the
        visitor no longer waits then, is 2015 text.
        """
        return await self._call(
            "createChatMessage",
            "POST",
            (201,),
            create_chat_message.asyncio_detailed,
            user_id=user_id,
            chat_id=chat_id,
            body=body,
        )


class AsyncChatInvitationsResource:
    """Teams that are asked into a chat."""

    def __init__(self, call: AsyncCaller) -> None:
        self._call = call

    async def create(
        self,
        user_id: UUID | str,
        chat_id: UUID | str,
        body: ChatInvitationWrite,
    ) -> ChatInvitation:
        """Ask a team into a chat.

        Asks a team into a chat that the user is a member of. The chat is then routed to the members of the
        team.

        Args:
            user_id: The user. Older text lets the word `me` stand for the current user in every method; now
                only reading `/api/v5/users/me` is documented, so learn the identifier there.
            chat_id: The chat.
            body: Whom to ask into a chat.

        Raises:
            ApiError: the API responded with an error; documented: 400, 401, 403, 404, 415.
            TransportError: no response was received, or not in time.
            ResponseParseError: the response does not match the description.
            ResponseTooLargeError: the response exceeds `max_response_bytes`.
            InvalidArgumentError: an argument cannot be sent.
            ConfigurationError: the client has no credentials.

        Evidence: observed (What published clients of giosg rely on, https://github.com/giosg/demo-bot). A
        published client calls it; the status codes, and that the chat is routed to the team then, are
        inferred.
        """
        return await self._call(
            "createChatInvitation",
            "POST",
            (201,),
            create_chat_invitation.asyncio_detailed,
            user_id=user_id,
            chat_id=chat_id,
            body=body,
        )


class AsyncVisitorsResource:
    """The visitors of a room, and what is known about them."""

    def __init__(self, call: AsyncCaller) -> None:
        self._call = call

    async def priority(
        self,
        organization_id: UUID | str,
        room_id: UUID | str,
        *,
        cursor: str | Unset = UNSET,
    ) -> RoomVisitorPage:
        """List the visitors of a room who matter most.

        Answers one page of the visitors of a room with the highest priority, the highest first. They are a
        part of the visitors only; how many is not said.

        Args:
            organization_id: The organization whose resources are meant; the caller must be allowed to see it.
            room_id: The room.
            cursor: Place in the collection, taken from the `cursor` of the `next` or `previous` URL of
                another page. Opaque; take it from a URL that the API gave.

        Raises:
            ApiError: the API responded with an error; documented: 401, 403, 404.
            TransportError: no response was received, or not in time.
            ResponseParseError: the response does not match the description.
            ResponseTooLargeError: the response exceeds `max_response_bytes`.
            InvalidArgumentError: an argument cannot be sent.
            ConfigurationError: the client has no credentials.

        Evidence: archived (giosg Live HTTP API, visitors,
        https://docs.giosg.com/api_reference/giosg_live/giosg_http_api/visitors). The text prints the path
        without a method; GET and the order are inferred.
        """
        return await self._call(
            "listPriorityVisitors",
            "GET",
            (200,),
            list_priority_visitors.asyncio_detailed,
            organization_id=organization_id,
            room_id=room_id,
            cursor=cursor,
        )

    async def iter_priority(
        self,
        organization_id: UUID | str,
        room_id: UUID | str,
    ) -> AsyncIterator[RoomVisitor]:
        """Iterate over every item of `priority`, fetching pages lazily.

                Each page is a call of `priority` with this client's base URL and credentials; errors are the same.

                Args:
                    organization_id: The organization whose resources are meant; the caller must be allowed to see it.
                    room_id: The room.

        Raises:
                    PaginationError: the link to the next page is invalid or leads to the same page.
        """
        at: Any = UNSET
        while True:
            page = await self.priority(organization_id=organization_id, room_id=room_id, cursor=at)
            for item in page.results:
                yield item
            at = next_page(page.next_, "cursor", str, at)
            if isinstance(at, Unset):
                return

    async def get(
        self,
        organization_id: UUID | str,
        room_id: UUID | str,
        visitor_id: str,
    ) -> RoomVisitor:
        """Read a visitor of a room.

        Answers one visitor who is in the room; one who is not there is answered with 404.

        Args:
            organization_id: The organization whose resources are meant; the caller must be allowed to see it.
            room_id: The room.
            visitor_id: The visitor, by 32 hexadecimal digits. Unlike other identifiers it is no UUID.

        Raises:
            ApiError: the API responded with an error; documented: 401, 403, 404.
            TransportError: no response was received, or not in time.
            ResponseParseError: the response does not match the description.
            ResponseTooLargeError: the response exceeds `max_response_bytes`.
            InvalidArgumentError: an argument cannot be sent.
            ConfigurationError: the client has no credentials.

        Evidence: archived (giosg Live HTTP API, visitors,
        https://docs.giosg.com/api_reference/giosg_live/giosg_http_api/visitors). The text prints the path
        without a method; GET is inferred, as is, from the path, that a visitor who is not present is not
        found.
        """
        return await self._call(
            "getPresentVisitor",
            "GET",
            (200,),
            get_present_visitor.asyncio_detailed,
            organization_id=organization_id,
            room_id=room_id,
            visitor_id=visitor_id,
        )

    async def set_variable(
        self,
        organization_id: UUID | str,
        room_id: UUID | str,
        visitor_id: str,
        body: VisitorVariableWrite,
    ) -> VisitorVariable:
        """Set a visitor variable.

        Attaches a value under a key to a visitor; users see it beside the chat, and reports use it. What
        comes this way counts as authorised in a room that demands signed data of visitors.

        Args:
            organization_id: The organization whose resources are meant; the caller must be allowed to see it.
            room_id: The room.
            visitor_id: The visitor, by 32 hexadecimal digits. Unlike other identifiers it is no UUID.
            body: A key and a value.

        Raises:
            ApiError: the API responded with an error; documented: 400, 401, 403, 404, 415.
            TransportError: no response was received, or not in time.
            ResponseParseError: the response does not match the description.
            ResponseTooLargeError: the response exceeds `max_response_bytes`.
            InvalidArgumentError: an argument cannot be sent.
            ConfigurationError: the client has no credentials.

        Evidence: documented (giosg Live HTTP API, visitors,
        https://docs.giosg.com/api_reference/giosg_live/giosg_http_api/visitors). A tutorial names the path
        and the first two status codes; it could be read at its beginning only.
        """
        return await self._call(
            "createVisitorVariable",
            "POST",
            (201,),
            create_visitor_variable.asyncio_detailed,
            organization_id=organization_id,
            room_id=room_id,
            visitor_id=visitor_id,
            body=body,
        )

    async def get_for_user(
        self,
        user_id: UUID | str,
        room_id: UUID | str,
        visitor_id: str,
    ) -> RoomVisitor:
        """Read a visitor of a room of a user.

        Returns a visitor of a room that the user has access to.

        Args:
            user_id: The user. Older text lets the word `me` stand for the current user in every method; now
                only reading `/api/v5/users/me` is documented, so learn the identifier there.
            room_id: The room.
            visitor_id: The visitor, by 32 hexadecimal digits. Unlike other identifiers it is no UUID.

        Raises:
            ApiError: the API responded with an error; documented: 401, 403, 404.
            TransportError: no response was received, or not in time.
            ResponseParseError: the response does not match the description.
            ResponseTooLargeError: the response exceeds `max_response_bytes`.
            InvalidArgumentError: an argument cannot be sent.
            ConfigurationError: the client has no credentials.

        Evidence: observed (What published clients of giosg rely on, https://github.com/giosg/demo-bot). A
        published client reads `geo_city` and `geo_country_code` there; the status codes are inferred.
        Whether the visitor has to be present is not known.
        """
        return await self._call(
            "getUserRoomVisitor",
            "GET",
            (200,),
            get_user_room_visitor.asyncio_detailed,
            user_id=user_id,
            room_id=room_id,
            visitor_id=visitor_id,
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
            ordering: Sorting keys, the first being the primary one, separated by commas; a leading `-` reverses
                the order. Canned answers are sorted by `created_at`, `updated_at` or
                `organization_count`.
            cursor: Place in the collection, taken from the `cursor` of the `next` or `previous` URL of
                another page. Opaque; take it from a URL that the API gave.

        Raises:
            ApiError: the API responded with an error; documented: 400, 401, 403, 404.
            TransportError: no response was received, or not in time.
            ResponseParseError: the response does not match the description.
            ResponseTooLargeError: the response exceeds `max_response_bytes`.
            InvalidArgumentError: an argument cannot be sent.
            ConfigurationError: the client has no credentials.

        Evidence: documented (giosg Live HTTP API, canned answers,
        https://docs.giosg.com/api_reference/giosg_live/giosg_http_api/cannedanswers).
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
        """Iterate over every item of `list`, fetching pages lazily.

                Each page is a call of `list` with this client's base URL and credentials; errors are the same.

                Args:
                    user_id: The user. Older text lets the word `me` stand for the current user in every method; now
                        only reading `/api/v5/users/me` is documented, so learn the identifier there.
                    room_id: The room.
                    ordering: Sorting keys, the first being the primary one, separated by commas; a leading `-` reverses
                        the order. Canned answers are sorted by `created_at`, `updated_at` or
                        `organization_count`.

        Raises:
                    PaginationError: the link to the next page is invalid or leads to the same page.
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
                another page. Opaque; take it from a URL that the API gave.

        Raises:
            ApiError: the API responded with an error; documented: 401, 403, 404.
            TransportError: no response was received, or not in time.
            ResponseParseError: the response does not match the description.
            ResponseTooLargeError: the response exceeds `max_response_bytes`.
            InvalidArgumentError: an argument cannot be sent.
            ConfigurationError: the client has no credentials.

        Evidence: documented (giosg Live HTTP API, brands,
        https://docs.giosg.com/api_reference/giosg_live/giosg_http_api/brands).
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
        """Iterate over every item of `list`, fetching pages lazily.

                Each page is a call of `list` with this client's base URL and credentials; errors are the same.

                Args:
                    organization_id: The organization whose resources are meant; the caller must be allowed to see it.

        Raises:
                    PaginationError: the link to the next page is invalid or leads to the same page.
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
                another page. Opaque; take it from a URL that the API gave.

        Raises:
            ApiError: the API responded with an error; documented: 401, 403, 404.
            TransportError: no response was received, or not in time.
            ResponseParseError: the response does not match the description.
            ResponseTooLargeError: the response exceeds `max_response_bytes`.
            InvalidArgumentError: an argument cannot be sent.
            ConfigurationError: the client has no credentials.

        Evidence: documented (giosg Live HTTP API, apps,
        https://docs.giosg.com/api_reference/giosg_live/giosg_http_api/apps).
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
        """Iterate over every item of `public`, fetching pages lazily.

        Each page is a call of `public` with this client's base URL and credentials; errors are the same.

        Raises:
            PaginationError: the link to the next page is invalid or leads to the same page.
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
                another page. Opaque; take it from a URL that the API gave.

        Raises:
            ApiError: the API responded with an error; documented: 400, 401, 403, 404.
            TransportError: no response was received, or not in time.
            ResponseParseError: the response does not match the description.
            ResponseTooLargeError: the response exceeds `max_response_bytes`.
            InvalidArgumentError: an argument cannot be sent.
            ConfigurationError: the client has no credentials.

        Evidence: archived (giosg Live HTTP API, assets,
        https://docs.giosg.com/api_reference/giosg_live/giosg_http_api/assets).
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
        """Iterate over every item of `list`, fetching pages lazily.

                Each page is a call of `list` with this client's base URL and credentials; errors are the same.

                Args:
                    organization_id: The organization whose resources are meant; the caller must be allowed to see it.
                    ordering: Whether the oldest asset (`created_at`) or the newest one (`-created_at`) comes first.

        Raises:
                    PaginationError: the link to the next page is invalid or leads to the same page.
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
                Pass bytes, a path, a file opened in binary mode, or a `File` to set the file name.
            name: What people call the file; the file name if it is left out.
            description: What the file is for.

        Raises:
            ApiError: the API responded with an error; documented: 400, 401, 403, 404, 415.
            TransportError: no response was received, or not in time.
            ResponseParseError: the response does not match the description.
            ResponseTooLargeError: the response exceeds `max_response_bytes`.
            InvalidArgumentError: an argument cannot be sent.
            ConfigurationError: the client has no credentials.
            OSError: a file cannot be opened or read.

        Evidence: archived (giosg Live HTTP API, assets,
        https://docs.giosg.com/api_reference/giosg_live/giosg_http_api/assets).
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
            ApiError: the API responded with an error; documented: 401, 403, 404.
            TransportError: no response was received, or not in time.
            ResponseParseError: the response does not match the description.
            ResponseTooLargeError: the response exceeds `max_response_bytes`.
            InvalidArgumentError: an argument cannot be sent.
            ConfigurationError: the client has no credentials.

        Evidence: archived (giosg Live HTTP API, assets,
        https://docs.giosg.com/api_reference/giosg_live/giosg_http_api/assets).
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
            ApiError: the API responded with an error; documented: 400, 401, 403, 404, 415.
            TransportError: no response was received, or not in time.
            ResponseParseError: the response does not match the description.
            ResponseTooLargeError: the response exceeds `max_response_bytes`.
            InvalidArgumentError: an argument cannot be sent.
            ConfigurationError: the client has no credentials.

        Evidence: archived (giosg Live HTTP API, assets,
        https://docs.giosg.com/api_reference/giosg_live/giosg_http_api/assets).
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
            ApiError: the API responded with an error; documented: 400, 401, 403, 404, 415.
            TransportError: no response was received, or not in time.
            ResponseParseError: the response does not match the description.
            ResponseTooLargeError: the response exceeds `max_response_bytes`.
            InvalidArgumentError: an argument cannot be sent.
            ConfigurationError: the client has no credentials.

        Evidence: archived (giosg Live HTTP API, assets,
        https://docs.giosg.com/api_reference/giosg_live/giosg_http_api/assets).
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
            ApiError: the API responded with an error; documented: 401, 403, 404.
            TransportError: no response was received, or not in time.
            ResponseParseError: the response does not match the description.
            ResponseTooLargeError: the response exceeds `max_response_bytes`.
            InvalidArgumentError: an argument cannot be sent.
            ConfigurationError: the client has no credentials.

        Evidence: archived (giosg Live HTTP API, assets,
        https://docs.giosg.com/api_reference/giosg_live/giosg_http_api/assets).
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
            ApiError: the API responded with an error; documented: 401, 403, 404.
            TransportError: no response was received, or not in time.
            ResponseParseError: the response does not match the description.
            ResponseTooLargeError: the response exceeds `max_response_bytes`.
            InvalidArgumentError: an argument cannot be sent.
            ConfigurationError: the client has no credentials.

        Evidence: archived (giosg Live HTTP API, assets,
        https://docs.giosg.com/api_reference/giosg_live/giosg_http_api/assets).
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
        redirect_uri: str | Unset = UNSET,
    ) -> CodeToken:
        """Exchange an authorization code for an access token.

        The second step of OAuth2's authorization code flow. Needs no `Authorization` header: the app proves
        itself by its secret in the form. A code can be used once and expires soon. Apps that giosg launches
        get their code in the trigger (`app_user_code` of `TriggerClaims`), others by sending the user's
        browser to `/identity/authorize` (see the security scheme `oauth2`).

        Args:
            code: The authorization code, or the `app_user_code` of a trigger.
            client_id: Identifier of the app.
            client_secret: Secret of the app.
            grant_type: What is given for the token; an authorization code is the only thing that was seen.
            redirect_uri: The redirect URI of the authorization request, for a code that came by one; none for the
                code of a trigger.

        Raises:
            ApiError: the API responded with an error; documented: 400, 415.
            TransportError: no response was received, or not in time.
            ResponseParseError: the response does not match the description.
            ResponseTooLargeError: the response exceeds `max_response_bytes`.
            InvalidArgumentError: an argument cannot be sent.

        Evidence: observed (What published clients of giosg rely on, https://github.com/giosg/demo-bot;
        Tutorial: OAuth2 authentication, https://docs.giosg.com/tutorials/oauth2_authentication). That the
        flow exists is documented; path, fields and answer are read from published client code. Inferred
        from RFC 6749: a code can be used once, and expires soon.
        """
        return await self._call(
            "getAccessToken",
            "POST",
            (200,),
            get_access_token.asyncio_detailed,
            body=CodeTokenRequest(
                code=code,
                client_id=cast(UUID, client_id),
                client_secret=client_secret,
                grant_type=grant_type,
                redirect_uri=redirect_uri,
            ),
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
            ApiError: the API responded with an error; documented: 400, 415.
            TransportError: no response was received, or not in time.
            ResponseParseError: the response does not match the description.
            ResponseTooLargeError: the response exceeds `max_response_bytes`.
            InvalidArgumentError: an argument cannot be sent.

        Evidence: observed (Tutorial: OAuth2 authentication,
        https://docs.giosg.com/tutorials/oauth2_authentication). The client that was seen takes every 2xx
        for a success and everything else for a failure; 200 and 400 are those of `/identity/token`.
        """
        return await self._call(
            "getSsoAccessToken",
            "POST",
            (200,),
            get_sso_access_token.asyncio_detailed,
            body=SsoTokenRequest(
                email=email,
                organization_id=cast(UUID, organization_id),
                client_id=cast(UUID, client_id),
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
            ApiError: the API responded with an error; documented: 401, 403, 404.
            TransportError: no response was received, or not in time.
            ResponseParseError: the response does not match the description.
            ResponseTooLargeError: the response exceeds `max_response_bytes`.
            InvalidArgumentError: an argument cannot be sent.
            ConfigurationError: the client has no credentials.

        Evidence: archived (giosg real-time API,
        https://docs.giosg.com/api_reference/giosg_live/giosg_real_time_api). 2015 text; the current page
        about real-time channels could be read at its beginning only.
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
            ApiError: the API responded with an error; documented: 401, 403, 404.
            TransportError: no response was received, or not in time.
            ResponseParseError: the response does not match the description.
            ResponseTooLargeError: the response exceeds `max_response_bytes`.
            InvalidArgumentError: an argument cannot be sent.
            ConfigurationError: the client has no credentials.

        Evidence: documented (giosg Live HTTP API, organizations,
        https://docs.giosg.com/api_reference/giosg_live/giosg_http_api/organizations; giosg real-time API,
        https://docs.giosg.com/api_reference/giosg_live/giosg_real_time_api). That some attributes are there
        for the caller's own organization only is 2015 text.
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
            ApiError: the API responded with an error; documented: 400, 401, 403, 404, 415.
            TransportError: no response was received, or not in time.
            ResponseParseError: the response does not match the description.
            ResponseTooLargeError: the response exceeds `max_response_bytes`.
            InvalidArgumentError: an argument cannot be sent.
            ConfigurationError: the client has no credentials.

        Evidence: archived (giosg Live HTTP API, organizations,
        https://docs.giosg.com/api_reference/giosg_live/giosg_http_api/organizations; giosg quickstart,
        https://docs.giosg.com/getting_started/quickstart/). The operation stands in 2015 text only; the
        attributes are those of the current table. That omitted attributes are reset is what that text says
        of users.
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
            ApiError: the API responded with an error; documented: 400, 401, 403, 404, 415.
            TransportError: no response was received, or not in time.
            ResponseParseError: the response does not match the description.
            ResponseTooLargeError: the response exceeds `max_response_bytes`.
            InvalidArgumentError: an argument cannot be sent.
            ConfigurationError: the client has no credentials.

        Evidence: archived (giosg Live HTTP API, organizations,
        https://docs.giosg.com/api_reference/giosg_live/giosg_http_api/organizations). The operation stands
        in 2015 text only; the attributes are those of the current table.
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
            ApiError: the API responded with an error; documented: 401, 403, 404.
            TransportError: no response was received, or not in time.
            ResponseParseError: the response does not match the description.
            ResponseTooLargeError: the response exceeds `max_response_bytes`.
            InvalidArgumentError: an argument cannot be sent.
            ConfigurationError: the client has no credentials.

        Evidence: documented (giosg Live HTTP API, general,
        https://docs.giosg.com/api_reference/giosg_live/giosg_http_api/; giosg Live HTTP API, organizations,
        https://docs.giosg.com/api_reference/giosg_live/giosg_http_api/organizations). Path, method and
        scopes stand in the sample of the endpoints listing, and nothing else does. The scopes list holds
        two names; its comment shows that either is enough for a safe method.
        """
        return await self._call(
            "getOrganizationOverview",
            "GET",
            (200,),
            get_organization_overview.asyncio_detailed,
            organization_id=organization_id,
        )

    async def overview_options(
        self,
        organization_id: UUID | str,
    ) -> EndpointMetadata:
        """Describe the overview endpoint.

        Answers what the endpoint is and takes, without doing anything.

        Args:
            organization_id: The organization whose resources are meant; the caller must be allowed to see it.

        Raises:
            ApiError: the API responded with an error; documented: 401, 403, 404.
            TransportError: no response was received, or not in time.
            ResponseParseError: the response does not match the description.
            ResponseTooLargeError: the response exceeds `max_response_bytes`.
            InvalidArgumentError: an argument cannot be sent.
            ConfigurationError: the client has no credentials.

        Evidence: documented (giosg Live HTTP API, general,
        https://docs.giosg.com/api_reference/giosg_live/giosg_http_api/; giosg Live HTTP API, organizations,
        https://docs.giosg.com/api_reference/giosg_live/giosg_http_api/organizations). The sample of the
        endpoints listing names the method and its scopes; what it answers is inferred.
        """
        return await self._call(
            "describeOverview",
            "OPTIONS",
            (200,),
            describe_overview.asyncio_detailed,
            organization_id=organization_id,
        )


class AsyncPartnershipsResource:
    """The organizations that an organization may share with."""

    def __init__(self, call: AsyncCaller) -> None:
        self._call = call

    async def list(
        self,
        organization_id: UUID | str,
        *,
        ordering: str | Unset = UNSET,
        cursor: str | Unset = UNSET,
    ) -> PartnershipPage:
        """List the partnerships of an organization.

        Answers one page of the organization's partners, oldest first unless `ordering` says otherwise.

        Args:
            organization_id: The organization whose resources are meant; the caller must be allowed to see it.
            ordering: Sorting keys, the first being the primary one, separated by commas; a leading `-` reverses
                the order. The list is sorted by `created_at` only.
            cursor: Place in the collection, taken from the `cursor` of the `next` or `previous` URL of
                another page. Opaque; take it from a URL that the API gave.

        Raises:
            ApiError: the API responded with an error; documented: 400, 401, 403, 404.
            TransportError: no response was received, or not in time.
            ResponseParseError: the response does not match the description.
            ResponseTooLargeError: the response exceeds `max_response_bytes`.
            InvalidArgumentError: an argument cannot be sent.
            ConfigurationError: the client has no credentials.

        Evidence: documented (giosg Live HTTP API, partnerships,
        https://docs.giosg.com/api_reference/giosg_live/giosg_http_api/partnerships).
        """
        return await self._call(
            "listPartnerships",
            "GET",
            (200,),
            list_partnerships.asyncio_detailed,
            organization_id=organization_id,
            ordering=ordering,
            cursor=cursor,
        )

    async def iter(
        self,
        organization_id: UUID | str,
        *,
        ordering: str | Unset = UNSET,
    ) -> AsyncIterator[Partnership]:
        """Iterate over every item of `list`, fetching pages lazily.

                Each page is a call of `list` with this client's base URL and credentials; errors are the same.

                Args:
                    organization_id: The organization whose resources are meant; the caller must be allowed to see it.
                    ordering: Sorting keys, the first being the primary one, separated by commas; a leading `-` reverses
                        the order. The list is sorted by `created_at` only.

        Raises:
                    PaginationError: the link to the next page is invalid or leads to the same page.
        """
        at: Any = UNSET
        while True:
            page = await self.list(organization_id=organization_id, ordering=ordering, cursor=at)
            for item in page.results:
                yield item
            at = next_page(page.next_, "cursor", str, at)
            if isinstance(at, Unset):
                return

    async def get(
        self,
        organization_id: UUID | str,
        partner_organization_id: UUID | str,
    ) -> Partnership:
        """Read a partnership.

        Answers the partnership with one organization; 404 for an organization that is no partner.

        Args:
            organization_id: The organization whose resources are meant; the caller must be allowed to see it.
            partner_organization_id: The partner, an organization.

        Raises:
            ApiError: the API responded with an error; documented: 401, 403, 404.
            TransportError: no response was received, or not in time.
            ResponseParseError: the response does not match the description.
            ResponseTooLargeError: the response exceeds `max_response_bytes`.
            InvalidArgumentError: an argument cannot be sent.
            ConfigurationError: the client has no credentials.

        Evidence: documented (giosg Live HTTP API, partnerships,
        https://docs.giosg.com/api_reference/giosg_live/giosg_http_api/partnerships).
        """
        return await self._call(
            "getPartnership",
            "GET",
            (200,),
            get_partnership.asyncio_detailed,
            organization_id=organization_id,
            partner_organization_id=partner_organization_id,
        )

    async def replace(
        self,
        organization_id: UUID | str,
        partner_organization_id: UUID | str,
        body: PartnershipWrite,
    ) -> Partnership:
        """Replace a partnership.

        Sets the name under which the partner is shown on this side. A body without one brings the partner's
        own name back. The other side keeps the name that it has set.

        Args:
            organization_id: The organization whose resources are meant; the caller must be allowed to see it.
            partner_organization_id: The partner, an organization.
            body: The attribute of a partnership that a client sets. Unknown attributes are ignored.

        Raises:
            ApiError: the API responded with an error; documented: 400, 401, 403, 404, 415.
            TransportError: no response was received, or not in time.
            ResponseParseError: the response does not match the description.
            ResponseTooLargeError: the response exceeds `max_response_bytes`.
            InvalidArgumentError: an argument cannot be sent.
            ConfigurationError: the client has no credentials.

        Evidence: archived (giosg Live HTTP API, partnerships,
        https://docs.giosg.com/api_reference/giosg_live/giosg_http_api/partnerships; Conventions of the
        giosg Live HTTP API). 2015 text also asks for a `visibility`, which the current table of attributes
        lacks, so it is left out. That the name falls back is what 2015 text says of omitted attributes of
        users.
        """
        return await self._call(
            "replacePartnership",
            "PUT",
            (200,),
            replace_partnership.asyncio_detailed,
            organization_id=organization_id,
            partner_organization_id=partner_organization_id,
            body=body,
        )

    async def update(
        self,
        organization_id: UUID | str,
        partner_organization_id: UUID | str,
        body: PartnershipWrite,
    ) -> Partnership:
        """Change a partnership.

        Sets the name under which the partner is shown on this side, if the body holds one.

        Args:
            organization_id: The organization whose resources are meant; the caller must be allowed to see it.
            partner_organization_id: The partner, an organization.
            body: The attribute of a partnership that a client sets. Unknown attributes are ignored.

        Raises:
            ApiError: the API responded with an error; documented: 400, 401, 403, 404, 415.
            TransportError: no response was received, or not in time.
            ResponseParseError: the response does not match the description.
            ResponseTooLargeError: the response exceeds `max_response_bytes`.
            InvalidArgumentError: an argument cannot be sent.
            ConfigurationError: the client has no credentials.

        Evidence: archived (giosg Live HTTP API, partnerships,
        https://docs.giosg.com/api_reference/giosg_live/giosg_http_api/partnerships; Conventions of the
        giosg Live HTTP API). 2015 text also asks for a `visibility`, which the current table of attributes
        lacks, so it is left out. That the name falls back is what 2015 text says of omitted attributes of
        users.
        """
        return await self._call(
            "updatePartnership",
            "PATCH",
            (200,),
            update_partnership.asyncio_detailed,
            organization_id=organization_id,
            partner_organization_id=partner_organization_id,
            body=body,
        )

    async def delete(
        self,
        organization_id: UUID | str,
        partner_organization_id: UUID | str,
    ) -> None:
        """End a partnership.

        Ends the partnership on both sides, and with it every share between the two organizations. There is
        no way back but another invitation.

        Args:
            organization_id: The organization whose resources are meant; the caller must be allowed to see it.
            partner_organization_id: The partner, an organization.

        Raises:
            ApiError: the API responded with an error; documented: 401, 403, 404.
            TransportError: no response was received, or not in time.
            ResponseParseError: the response does not match the description.
            ResponseTooLargeError: the response exceeds `max_response_bytes`.
            InvalidArgumentError: an argument cannot be sent.
            ConfigurationError: the client has no credentials.

        Evidence: archived (giosg Live HTTP API, partnerships,
        https://docs.giosg.com/api_reference/giosg_live/giosg_http_api/partnerships). The current page has
        this section, but only its beginning could be read.
        """
        return await self._call(
            "deletePartnership",
            "DELETE",
            (204,),
            delete_partnership.asyncio_detailed,
            organization_id=organization_id,
            partner_organization_id=partner_organization_id,
        )


class AsyncOutgoingInvitationsResource:
    """Invitations to a partnership that were sent."""

    def __init__(self, call: AsyncCaller) -> None:
        self._call = call

    async def list(
        self,
        *,
        ordering: str | Unset = UNSET,
        status: InvitationStatus | Unset = UNSET,
        cursor: str | Unset = UNSET,
    ) -> OutgoingInvitationPage:
        """List the invitations that were sent.

        Answers one page of the invitations that the caller's organization has sent, oldest first unless
        `ordering` says otherwise. One that was cancelled is gone.

        Args:
            ordering: Sorting keys, the first being the primary one, separated by commas; a leading `-` reverses
                the order. The list is sorted by `created_at` only.
            status: Lists only the invitations in this state; without it, all.
            cursor: Place in the collection, taken from the `cursor` of the `next` or `previous` URL of
                another page. Opaque; take it from a URL that the API gave.

        Raises:
            ApiError: the API responded with an error; documented: 400, 401, 403, 404.
            TransportError: no response was received, or not in time.
            ResponseParseError: the response does not match the description.
            ResponseTooLargeError: the response exceeds `max_response_bytes`.
            InvalidArgumentError: an argument cannot be sent.
            ConfigurationError: the client has no credentials.

        Evidence: archived (giosg Live HTTP API, partnerships,
        https://docs.giosg.com/api_reference/giosg_live/giosg_http_api/partnerships). 2015 text. The path
        names no organization, against the guideline of that time; it may have moved since to one that does.
        """
        return await self._call(
            "listOutgoingInvitations",
            "GET",
            (200,),
            list_outgoing_invitations.asyncio_detailed,
            ordering=ordering,
            status=status,
            cursor=cursor,
        )

    async def iter(
        self,
        *,
        ordering: str | Unset = UNSET,
        status: InvitationStatus | Unset = UNSET,
    ) -> AsyncIterator[OutgoingInvitation]:
        """Iterate over every item of `list`, fetching pages lazily.

                Each page is a call of `list` with this client's base URL and credentials; errors are the same.

                Args:
                    ordering: Sorting keys, the first being the primary one, separated by commas; a leading `-` reverses
                        the order. The list is sorted by `created_at` only.
                    status: Lists only the invitations in this state; without it, all.

        Raises:
                    PaginationError: the link to the next page is invalid or leads to the same page.
        """
        at: Any = UNSET
        while True:
            page = await self.list(ordering=ordering, status=status, cursor=at)
            for item in page.results:
                yield item
            at = next_page(page.next_, "cursor", str, at)
            if isinstance(at, Unset):
                return

    async def create(
        self,
        body: OutgoingInvitationWrite,
    ) -> OutgoingInvitation:
        """Send an invitation.

        Invites the organization of the person behind an e-mail address to a partnership. The rooms and
        teams that the body names are shared when the invitation is accepted; they must be own ones or
        shared ones. An invitation can be cancelled, but not changed.

        Args:
            body: What a client says in an invitation. Unknown attributes are ignored.

        Raises:
            ApiError: the API responded with an error; documented: 400, 401, 403, 404, 415.
            TransportError: no response was received, or not in time.
            ResponseParseError: the response does not match the description.
            ResponseTooLargeError: the response exceeds `max_response_bytes`.
            InvalidArgumentError: an argument cannot be sent.
            ConfigurationError: the client has no credentials.

        Evidence: archived (giosg Live HTTP API, partnerships,
        https://docs.giosg.com/api_reference/giosg_live/giosg_http_api/partnerships). 2015 text. The path
        names no organization, against the guideline of that time; it may have moved since to one that does.
        """
        return await self._call(
            "createOutgoingInvitation",
            "POST",
            (201,),
            create_outgoing_invitation.asyncio_detailed,
            body=body,
        )

    async def get(
        self,
        invitation_id: UUID | str,
    ) -> OutgoingInvitation:
        """Read an invitation that was sent.

        Answers one invitation that the caller's organization has sent, and what has become of it.

        Args:
            invitation_id: The invitation.

        Raises:
            ApiError: the API responded with an error; documented: 401, 403, 404.
            TransportError: no response was received, or not in time.
            ResponseParseError: the response does not match the description.
            ResponseTooLargeError: the response exceeds `max_response_bytes`.
            InvalidArgumentError: an argument cannot be sent.
            ConfigurationError: the client has no credentials.

        Evidence: archived (giosg Live HTTP API, partnerships,
        https://docs.giosg.com/api_reference/giosg_live/giosg_http_api/partnerships). 2015 text. The path
        names no organization, against the guideline of that time; it may have moved since to one that does.
        """
        return await self._call(
            "getOutgoingInvitation",
            "GET",
            (200,),
            get_outgoing_invitation.asyncio_detailed,
            invitation_id=invitation_id,
        )

    async def cancel(
        self,
        invitation_id: UUID | str,
    ) -> None:
        """Cancel an invitation.

        Takes back an invitation that is pending. One that was accepted or rejected stays and is answered
        with 403; one that was cancelled before, or that another organization has sent, with 404.

        Args:
            invitation_id: The invitation.

        Raises:
            ApiError: the API responded with an error; documented: 401, 403, 404.
            TransportError: no response was received, or not in time.
            ResponseParseError: the response does not match the description.
            ResponseTooLargeError: the response exceeds `max_response_bytes`.
            InvalidArgumentError: an argument cannot be sent.
            ConfigurationError: the client has no credentials.

        Evidence: archived (giosg Live HTTP API, partnerships,
        https://docs.giosg.com/api_reference/giosg_live/giosg_http_api/partnerships). 2015 text. The path
        names no organization, against the guideline of that time; it may have moved since to one that does.
        """
        return await self._call(
            "deleteOutgoingInvitation",
            "DELETE",
            (204,),
            delete_outgoing_invitation.asyncio_detailed,
            invitation_id=invitation_id,
        )


class AsyncIncomingInvitationsResource:
    """Invitations to a partnership that were received."""

    def __init__(self, call: AsyncCaller) -> None:
        self._call = call

    async def list(
        self,
        *,
        ordering: str | Unset = UNSET,
        status: InvitationStatus | Unset = UNSET,
        cursor: str | Unset = UNSET,
    ) -> IncomingInvitationPage:
        """List the invitations that were received.

        Answers one page of the invitations that the caller's organization has received, or has accepted or
        rejected, oldest first unless `ordering` says otherwise.

        Args:
            ordering: Sorting keys, the first being the primary one, separated by commas; a leading `-` reverses
                the order. The list is sorted by `created_at` only.
            status: Lists only the invitations in this state; without it, all.
            cursor: Place in the collection, taken from the `cursor` of the `next` or `previous` URL of
                another page. Opaque; take it from a URL that the API gave.

        Raises:
            ApiError: the API responded with an error; documented: 400, 401, 403, 404.
            TransportError: no response was received, or not in time.
            ResponseParseError: the response does not match the description.
            ResponseTooLargeError: the response exceeds `max_response_bytes`.
            InvalidArgumentError: an argument cannot be sent.
            ConfigurationError: the client has no credentials.

        Evidence: archived (giosg Live HTTP API, partnerships,
        https://docs.giosg.com/api_reference/giosg_live/giosg_http_api/partnerships). 2015 text. The path
        names no organization, against the guideline of that time; it may have moved since to one that does.
        """
        return await self._call(
            "listIncomingInvitations",
            "GET",
            (200,),
            list_incoming_invitations.asyncio_detailed,
            ordering=ordering,
            status=status,
            cursor=cursor,
        )

    async def iter(
        self,
        *,
        ordering: str | Unset = UNSET,
        status: InvitationStatus | Unset = UNSET,
    ) -> AsyncIterator[IncomingInvitation]:
        """Iterate over every item of `list`, fetching pages lazily.

                Each page is a call of `list` with this client's base URL and credentials; errors are the same.

                Args:
                    ordering: Sorting keys, the first being the primary one, separated by commas; a leading `-` reverses
                        the order. The list is sorted by `created_at` only.
                    status: Lists only the invitations in this state; without it, all.

        Raises:
                    PaginationError: the link to the next page is invalid or leads to the same page.
        """
        at: Any = UNSET
        while True:
            page = await self.list(ordering=ordering, status=status, cursor=at)
            for item in page.results:
                yield item
            at = next_page(page.next_, "cursor", str, at)
            if isinstance(at, Unset):
                return

    async def get(
        self,
        invitation_key: str,
    ) -> IncomingInvitation:
        """Read an invitation that was received.

        Answers the invitation with this key. One that was cancelled, or that another organization has
        accepted or rejected, is answered with 404.

        Args:
            invitation_key: The key of the invitation, a random text; not its `id`.

        Raises:
            ApiError: the API responded with an error; documented: 401, 403, 404.
            TransportError: no response was received, or not in time.
            ResponseParseError: the response does not match the description.
            ResponseTooLargeError: the response exceeds `max_response_bytes`.
            InvalidArgumentError: an argument cannot be sent.
            ConfigurationError: the client has no credentials.

        Evidence: archived (giosg Live HTTP API, partnerships,
        https://docs.giosg.com/api_reference/giosg_live/giosg_http_api/partnerships). 2015 text. The path
        names no organization, against the guideline of that time; it may have moved since to one that does.
        """
        return await self._call(
            "getIncomingInvitation",
            "GET",
            (200,),
            get_incoming_invitation.asyncio_detailed,
            invitation_key=invitation_key,
        )

    async def accept(
        self,
        invitation_key: str,
        body: InvitationAcceptance,
    ) -> IncomingInvitation:
        """Accept an invitation.

        Makes the two organizations partners and begins the shares that the invitation offers. For an
        organization that is a partner already, both attributes of the body may be left out and stay what
        they are; for a new partner, `visibility` is needed.

        Args:
            invitation_key: The key of the invitation, a random text; not its `id`.
            body: How the receiving organization shows its new partner. Unknown attributes are ignored.

        Raises:
            ApiError: the API responded with an error; documented: 400, 401, 403, 404, 415.
            TransportError: no response was received, or not in time.
            ResponseParseError: the response does not match the description.
            ResponseTooLargeError: the response exceeds `max_response_bytes`.
            InvalidArgumentError: an argument cannot be sent.
            ConfigurationError: the client has no credentials.

        Evidence: archived (giosg Live HTTP API, partnerships,
        https://docs.giosg.com/api_reference/giosg_live/giosg_http_api/partnerships). 2015 text. The path
        names no organization, against the guideline of that time; it may have moved since to one that does.
        """
        return await self._call(
            "acceptIncomingInvitation",
            "POST",
            (200,),
            accept_incoming_invitation.asyncio_detailed,
            invitation_key=invitation_key,
            body=body,
        )

    async def reject(
        self,
        invitation_key: str,
    ) -> IncomingInvitation:
        """Reject an invitation.

        Declines the invitation. No partnership comes of it, and nothing is shared. It takes no body.

        Args:
            invitation_key: The key of the invitation, a random text; not its `id`.

        Raises:
            ApiError: the API responded with an error; documented: 401, 403, 404.
            TransportError: no response was received, or not in time.
            ResponseParseError: the response does not match the description.
            ResponseTooLargeError: the response exceeds `max_response_bytes`.
            InvalidArgumentError: an argument cannot be sent.
            ConfigurationError: the client has no credentials.

        Evidence: archived (giosg Live HTTP API, partnerships,
        https://docs.giosg.com/api_reference/giosg_live/giosg_http_api/partnerships). 2015 text. The path
        names no organization, against the guideline of that time; it may have moved since to one that does.
        """
        return await self._call(
            "rejectIncomingInvitation",
            "POST",
            (200,),
            reject_incoming_invitation.asyncio_detailed,
            invitation_key=invitation_key,
        )


class AsyncOutgoingSharesResource:
    """Rooms and teams that an organization shares with its partners."""

    def __init__(self, call: AsyncCaller) -> None:
        self._call = call

    async def list(
        self,
        organization_id: UUID | str,
        resource_type: SharedResourceType,
        *,
        ordering: str | Unset = UNSET,
        receiver_organization_id: UUID | Unset = UNSET,
        cursor: str | Unset = UNSET,
    ) -> OutgoingSharePage:
        """List the shares that an organization gives.

        Answers one page of the organization's rooms, or of its teams, that it shares with partners, oldest
        share first unless `ordering` says otherwise. What is shared with two partners is two shares.

        Args:
            organization_id: The organization whose resources are meant; the caller must be allowed to see it.
            resource_type: What is shared.
            ordering: Sorting keys, the first being the primary one, separated by commas; a leading `-` reverses
                the order. The list is sorted by `created_at` only.
            receiver_organization_id: Lists only the shares with this partner; without it, all.
            cursor: Place in the collection, taken from the `cursor` of the `next` or `previous` URL of
                another page. Opaque; take it from a URL that the API gave.

        Raises:
            ApiError: the API responded with an error; documented: 400, 401, 403, 404.
            TransportError: no response was received, or not in time.
            ResponseParseError: the response does not match the description.
            ResponseTooLargeError: the response exceeds `max_response_bytes`.
            InvalidArgumentError: an argument cannot be sent.
            ConfigurationError: the client has no credentials.

        Evidence: archived (giosg Live HTTP API, sharing,
        https://docs.giosg.com/api_reference/giosg_live/giosg_http_api/sharing). 2015 text. The current page
        knows shares with an `id` of their own; the paths of those could not be read. The path parameter of
        the organization is called after its part in the share there; its name is not sent.
        """
        return await self._call(
            "listOutgoingShares",
            "GET",
            (200,),
            list_outgoing_shares.asyncio_detailed,
            organization_id=organization_id,
            resource_type=resource_type,
            ordering=ordering,
            receiver_organization_id=receiver_organization_id,
            cursor=cursor,
        )

    async def iter(
        self,
        organization_id: UUID | str,
        resource_type: SharedResourceType,
        *,
        ordering: str | Unset = UNSET,
        receiver_organization_id: UUID | Unset = UNSET,
    ) -> AsyncIterator[OutgoingShare]:
        """Iterate over every item of `list`, fetching pages lazily.

                Each page is a call of `list` with this client's base URL and credentials; errors are the same.

                Args:
                    organization_id: The organization whose resources are meant; the caller must be allowed to see it.
                    resource_type: What is shared.
                    ordering: Sorting keys, the first being the primary one, separated by commas; a leading `-` reverses
                        the order. The list is sorted by `created_at` only.
                    receiver_organization_id: Lists only the shares with this partner; without it, all.

        Raises:
                    PaginationError: the link to the next page is invalid or leads to the same page.
        """
        at: Any = UNSET
        while True:
            page = await self.list(
                organization_id=organization_id,
                resource_type=resource_type,
                ordering=ordering,
                receiver_organization_id=receiver_organization_id,
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
        resource_type: SharedResourceType,
        body: OutgoingShareWrite,
    ) -> OutgoingShare:
        """Share a room or a team.

        Lets a partner use a room (`rooms`, then `room_id` is needed) or a team (`teams`, then `team_id` is
        needed) of the organization, or one that another partner shares with it. An organization that is no
        partner is refused. According to the current page only the vendor's support can share rooms.

        Args:
            organization_id: The organization whose resources are meant; the caller must be allowed to see it.
            resource_type: What is shared.
            body: What to share with whom. Of the two identifiers, the one that the path asks for is needed.
                Unknown attributes are ignored.

        Raises:
            ApiError: the API responded with an error; documented: 400, 401, 403, 404, 415.
            TransportError: no response was received, or not in time.
            ResponseParseError: the response does not match the description.
            ResponseTooLargeError: the response exceeds `max_response_bytes`.
            InvalidArgumentError: an argument cannot be sent.
            ConfigurationError: the client has no credentials.

        Evidence: archived (giosg Live HTTP API, sharing,
        https://docs.giosg.com/api_reference/giosg_live/giosg_http_api/sharing). 2015 text. The current page
        says that only the vendor's support creates shares of rooms; how a client is refused is not said.
        Sharing the same with the same partner again is not described; 400 is inferred.
        """
        return await self._call(
            "createOutgoingShare",
            "POST",
            (201,),
            create_outgoing_share.asyncio_detailed,
            organization_id=organization_id,
            resource_type=resource_type,
            body=body,
        )

    async def get(
        self,
        organization_id: UUID | str,
        resource_type: SharedResourceType,
        resource_id: UUID | str,
    ) -> OutgoingShare:
        """Read a share that an organization gives.

        Answers the share of one room or team. The path does not tell two receivers of the same one apart.

        Args:
            organization_id: The organization whose resources are meant; the caller must be allowed to see it.
            resource_type: What is shared.
            resource_id: The room or team that is shared.

        Raises:
            ApiError: the API responded with an error; documented: 401, 403, 404.
            TransportError: no response was received, or not in time.
            ResponseParseError: the response does not match the description.
            ResponseTooLargeError: the response exceeds `max_response_bytes`.
            InvalidArgumentError: an argument cannot be sent.
            ConfigurationError: the client has no credentials.

        Evidence: archived (giosg Live HTTP API, sharing,
        https://docs.giosg.com/api_reference/giosg_live/giosg_http_api/sharing). 2015 text. The current page
        knows shares with an `id` of their own; the paths of those could not be read. The path parameter of
        the organization is called after its part in the share there; its name is not sent.
        """
        return await self._call(
            "getOutgoingShare",
            "GET",
            (200,),
            get_outgoing_share.asyncio_detailed,
            organization_id=organization_id,
            resource_type=resource_type,
            resource_id=resource_id,
        )

    async def replace(
        self,
        organization_id: UUID | str,
        resource_type: SharedResourceType,
        resource_id: UUID | str,
        body: OutgoingShareName,
    ) -> OutgoingShare:
        """Replace a share.

        Sets the name under which the receiver sees the room or team. A body without one brings the own name
        of the room or team back.

        Args:
            organization_id: The organization whose resources are meant; the caller must be allowed to see it.
            resource_type: What is shared.
            resource_id: The room or team that is shared.
            body: The attribute of a share that can be changed. Unknown attributes are ignored.

        Raises:
            ApiError: the API responded with an error; documented: 400, 401, 403, 404, 415.
            TransportError: no response was received, or not in time.
            ResponseParseError: the response does not match the description.
            ResponseTooLargeError: the response exceeds `max_response_bytes`.
            InvalidArgumentError: an argument cannot be sent.
            ConfigurationError: the client has no credentials.

        Evidence: archived (giosg Live HTTP API, sharing,
        https://docs.giosg.com/api_reference/giosg_live/giosg_http_api/sharing). 2015 text. The current page
        knows shares with an `id` of their own; the paths of those could not be read. The path parameter of
        the organization is called after its part in the share there; its name is not sent.
        """
        return await self._call(
            "replaceOutgoingShare",
            "PUT",
            (200,),
            replace_outgoing_share.asyncio_detailed,
            organization_id=organization_id,
            resource_type=resource_type,
            resource_id=resource_id,
            body=body,
        )

    async def update(
        self,
        organization_id: UUID | str,
        resource_type: SharedResourceType,
        resource_id: UUID | str,
        body: OutgoingShareName,
    ) -> OutgoingShare:
        """Change a share.

        Sets the name under which the receiver sees the room or team, if the body holds one.

        Args:
            organization_id: The organization whose resources are meant; the caller must be allowed to see it.
            resource_type: What is shared.
            resource_id: The room or team that is shared.
            body: The attribute of a share that can be changed. Unknown attributes are ignored.

        Raises:
            ApiError: the API responded with an error; documented: 400, 401, 403, 404, 415.
            TransportError: no response was received, or not in time.
            ResponseParseError: the response does not match the description.
            ResponseTooLargeError: the response exceeds `max_response_bytes`.
            InvalidArgumentError: an argument cannot be sent.
            ConfigurationError: the client has no credentials.

        Evidence: archived (giosg Live HTTP API, sharing,
        https://docs.giosg.com/api_reference/giosg_live/giosg_http_api/sharing). 2015 text. The current page
        knows shares with an `id` of their own; the paths of those could not be read. The path parameter of
        the organization is called after its part in the share there; its name is not sent.
        """
        return await self._call(
            "updateOutgoingShare",
            "PATCH",
            (200,),
            update_outgoing_share.asyncio_detailed,
            organization_id=organization_id,
            resource_type=resource_type,
            resource_id=resource_id,
            body=body,
        )

    async def delete(
        self,
        organization_id: UUID | str,
        resource_type: SharedResourceType,
        resource_id: UUID | str,
    ) -> None:
        """Stop sharing.

        Ends the share; the receiver no longer sees the room or team.

        Args:
            organization_id: The organization whose resources are meant; the caller must be allowed to see it.
            resource_type: What is shared.
            resource_id: The room or team that is shared.

        Raises:
            ApiError: the API responded with an error; documented: 401, 403, 404.
            TransportError: no response was received, or not in time.
            ResponseParseError: the response does not match the description.
            ResponseTooLargeError: the response exceeds `max_response_bytes`.
            InvalidArgumentError: an argument cannot be sent.
            ConfigurationError: the client has no credentials.

        Evidence: archived (giosg Live HTTP API, sharing,
        https://docs.giosg.com/api_reference/giosg_live/giosg_http_api/sharing). 2015 text. The current page
        knows shares with an `id` of their own; the paths of those could not be read. The path parameter of
        the organization is called after its part in the share there; its name is not sent.
        """
        return await self._call(
            "deleteOutgoingShare",
            "DELETE",
            (204,),
            delete_outgoing_share.asyncio_detailed,
            organization_id=organization_id,
            resource_type=resource_type,
            resource_id=resource_id,
        )


class AsyncIncomingSharesResource:
    """Rooms and teams that partners share with an organization."""

    def __init__(self, call: AsyncCaller) -> None:
        self._call = call

    async def list(
        self,
        organization_id: UUID | str,
        resource_type: SharedResourceType,
        *,
        ordering: str | Unset = UNSET,
        sharer_organization_id: UUID | Unset = UNSET,
        cursor: str | Unset = UNSET,
    ) -> IncomingSharePage:
        """List the shares that an organization receives.

        Answers one page of the rooms, or of the teams, that partners share with the organization, oldest
        share first unless `ordering` says otherwise.

        Args:
            organization_id: The organization whose resources are meant; the caller must be allowed to see it.
            resource_type: What is shared.
            ordering: Sorting keys, the first being the primary one, separated by commas; a leading `-` reverses
                the order. The list is sorted by `created_at` only.
            sharer_organization_id: Lists only the shares of this partner; without it, all.
            cursor: Place in the collection, taken from the `cursor` of the `next` or `previous` URL of
                another page. Opaque; take it from a URL that the API gave.

        Raises:
            ApiError: the API responded with an error; documented: 400, 401, 403, 404.
            TransportError: no response was received, or not in time.
            ResponseParseError: the response does not match the description.
            ResponseTooLargeError: the response exceeds `max_response_bytes`.
            InvalidArgumentError: an argument cannot be sent.
            ConfigurationError: the client has no credentials.

        Evidence: archived (giosg Live HTTP API, sharing,
        https://docs.giosg.com/api_reference/giosg_live/giosg_http_api/sharing). 2015 text. The current page
        knows shares with an `id` of their own; the paths of those could not be read. The path parameter of
        the organization is called after its part in the share there; its name is not sent.
        """
        return await self._call(
            "listIncomingShares",
            "GET",
            (200,),
            list_incoming_shares.asyncio_detailed,
            organization_id=organization_id,
            resource_type=resource_type,
            ordering=ordering,
            sharer_organization_id=sharer_organization_id,
            cursor=cursor,
        )

    async def iter(
        self,
        organization_id: UUID | str,
        resource_type: SharedResourceType,
        *,
        ordering: str | Unset = UNSET,
        sharer_organization_id: UUID | Unset = UNSET,
    ) -> AsyncIterator[IncomingShare]:
        """Iterate over every item of `list`, fetching pages lazily.

                Each page is a call of `list` with this client's base URL and credentials; errors are the same.

                Args:
                    organization_id: The organization whose resources are meant; the caller must be allowed to see it.
                    resource_type: What is shared.
                    ordering: Sorting keys, the first being the primary one, separated by commas; a leading `-` reverses
                        the order. The list is sorted by `created_at` only.
                    sharer_organization_id: Lists only the shares of this partner; without it, all.

        Raises:
                    PaginationError: the link to the next page is invalid or leads to the same page.
        """
        at: Any = UNSET
        while True:
            page = await self.list(
                organization_id=organization_id,
                resource_type=resource_type,
                ordering=ordering,
                sharer_organization_id=sharer_organization_id,
                cursor=at,
            )
            for item in page.results:
                yield item
            at = next_page(page.next_, "cursor", str, at)
            if isinstance(at, Unset):
                return

    async def get(
        self,
        organization_id: UUID | str,
        resource_type: SharedResourceType,
        resource_id: UUID | str,
    ) -> IncomingShare:
        """Read a share that an organization receives.

        Answers the share of one room or team that a partner owns or passes on.

        Args:
            organization_id: The organization whose resources are meant; the caller must be allowed to see it.
            resource_type: What is shared.
            resource_id: The room or team that is shared.

        Raises:
            ApiError: the API responded with an error; documented: 401, 403, 404.
            TransportError: no response was received, or not in time.
            ResponseParseError: the response does not match the description.
            ResponseTooLargeError: the response exceeds `max_response_bytes`.
            InvalidArgumentError: an argument cannot be sent.
            ConfigurationError: the client has no credentials.

        Evidence: archived (giosg Live HTTP API, sharing,
        https://docs.giosg.com/api_reference/giosg_live/giosg_http_api/sharing). 2015 text. The current page
        knows shares with an `id` of their own; the paths of those could not be read. The path parameter of
        the organization is called after its part in the share there; its name is not sent.
        """
        return await self._call(
            "getIncomingShare",
            "GET",
            (200,),
            get_incoming_share.asyncio_detailed,
            organization_id=organization_id,
            resource_type=resource_type,
            resource_id=resource_id,
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
        Only those with `is_ui_language` are also languages of the console. With wrong credentials expect
        403 as well as 401: the section on languages says 403, the general table 401.

        Args:
            cursor: Place in the collection, taken from the `cursor` of the `next` or `previous` URL of
                another page. Opaque; take it from a URL that the API gave.

        Raises:
            ApiError: the API responded with an error; documented: 401, 403, 404.
            TransportError: no response was received, or not in time.
            ResponseParseError: the response does not match the description.
            ResponseTooLargeError: the response exceeds `max_response_bytes`.
            InvalidArgumentError: an argument cannot be sent.
            ConfigurationError: the client has no credentials.

        Evidence: documented (giosg Live HTTP API, general,
        https://docs.giosg.com/api_reference/giosg_live/giosg_http_api/; giosg Live HTTP API, general:
        reference data, https://docs.giosg.com/api_reference/giosg_live/giosg_http_api/). The section on
        languages names 403 for wrong credentials, the general table of status codes 401. Both statements
        are the vendor's; which holds is not known.
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
        """Iterate over every item of `languages`, fetching pages lazily.

        Each page is a call of `languages` with this client's base URL and credentials; errors are the same.

        Raises:
            PaginationError: the link to the next page is invalid or leads to the same page.
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
                another page. Opaque; take it from a URL that the API gave.

        Raises:
            ApiError: the API responded with an error; documented: 401, 403, 404.
            TransportError: no response was received, or not in time.
            ResponseParseError: the response does not match the description.
            ResponseTooLargeError: the response exceeds `max_response_bytes`.
            InvalidArgumentError: an argument cannot be sent.
            ConfigurationError: the client has no credentials.

        Evidence: documented (giosg Live HTTP API, general,
        https://docs.giosg.com/api_reference/giosg_live/giosg_http_api/; giosg Live HTTP API, general:
        reference data, https://docs.giosg.com/api_reference/giosg_live/giosg_http_api/).
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
        """Iterate over every item of `timezones`, fetching pages lazily.

        Each page is a call of `timezones` with this client's base URL and credentials; errors are the same.

        Raises:
            PaginationError: the link to the next page is invalid or leads to the same page.
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
                another page. Opaque; take it from a URL that the API gave.

        Raises:
            ApiError: the API responded with an error; documented: 401, 403, 404.
            TransportError: no response was received, or not in time.
            ResponseParseError: the response does not match the description.
            ResponseTooLargeError: the response exceeds `max_response_bytes`.
            InvalidArgumentError: an argument cannot be sent.
            ConfigurationError: the client has no credentials.

        Evidence: documented (giosg Live HTTP API, general,
        https://docs.giosg.com/api_reference/giosg_live/giosg_http_api/; giosg Live HTTP API, general:
        reference data, https://docs.giosg.com/api_reference/giosg_live/giosg_http_api/). Path, method and
        scopes stand in the sample of the endpoints listing, and nothing else does.
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
        """Iterate over every item of `currencies`, fetching pages lazily.

        Each page is a call of `currencies` with this client's base URL and credentials; errors are the same.

        Raises:
            PaginationError: the link to the next page is invalid or leads to the same page.
        """
        at: Any = UNSET
        while True:
            page = await self.currencies(cursor=at)
            for item in page.results:
                yield item
            at = next_page(page.next_, "cursor", str, at)
            if isinstance(at, Unset):
                return

    async def currencies_options(
        self,
    ) -> EndpointMetadata:
        """Describe the currencies endpoint.

        Answers what the endpoint is and takes, without doing anything.

        Raises:
            ApiError: the API responded with an error; documented: 401, 403, 404.
            TransportError: no response was received, or not in time.
            ResponseParseError: the response does not match the description.
            ResponseTooLargeError: the response exceeds `max_response_bytes`.
            InvalidArgumentError: an argument cannot be sent.
            ConfigurationError: the client has no credentials.

        Evidence: documented (giosg Live HTTP API, general,
        https://docs.giosg.com/api_reference/giosg_live/giosg_http_api/; giosg Live HTTP API, general:
        reference data, https://docs.giosg.com/api_reference/giosg_live/giosg_http_api/). The sample of the
        endpoints listing names the method and its scopes; what it answers is inferred.
        """
        return await self._call(
            "describeCurrencies",
            "OPTIONS",
            (200,),
            describe_currencies.asyncio_detailed,
        )

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
                another page. Opaque; take it from a URL that the API gave.

        Raises:
            ApiError: the API responded with an error; documented: 401, 403, 404.
            TransportError: no response was received, or not in time.
            ResponseParseError: the response does not match the description.
            ResponseTooLargeError: the response exceeds `max_response_bytes`.
            InvalidArgumentError: an argument cannot be sent.
            ConfigurationError: the client has no credentials.

        Evidence: documented (giosg Live HTTP API, general,
        https://docs.giosg.com/api_reference/giosg_live/giosg_http_api/; giosg Live HTTP API, general:
        reference data, https://docs.giosg.com/api_reference/giosg_live/giosg_http_api/).
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
        """Iterate over every item of `endpoints`, fetching pages lazily.

        Each page is a call of `endpoints` with this client's base URL and credentials; errors are the same.

        Raises:
            PaginationError: the link to the next page is invalid or leads to the same page.
        """
        at: Any = UNSET
        while True:
            page = await self.endpoints(cursor=at)
            for item in page.results:
                yield item
            at = next_page(page.next_, "cursor", str, at)
            if isinstance(at, Unset):
                return

    async def endpoints_options(
        self,
    ) -> EndpointMetadata:
        """Describe the endpoint of endpoints.

        Answers what the endpoint is and takes, without doing anything.

        Raises:
            ApiError: the API responded with an error; documented: 401, 403, 404.
            TransportError: no response was received, or not in time.
            ResponseParseError: the response does not match the description.
            ResponseTooLargeError: the response exceeds `max_response_bytes`.
            InvalidArgumentError: an argument cannot be sent.
            ConfigurationError: the client has no credentials.

        Evidence: documented (giosg Live HTTP API, general,
        https://docs.giosg.com/api_reference/giosg_live/giosg_http_api/; giosg Live HTTP API, general:
        reference data, https://docs.giosg.com/api_reference/giosg_live/giosg_http_api/). The sample of the
        endpoints listing names the method and its scopes; what it answers is inferred.
        """
        return await self._call(
            "describeEndpoints",
            "OPTIONS",
            (200,),
            describe_endpoints.asyncio_detailed,
        )


class AsyncReportExportsResource:
    """Chats or statistics of a room as a file."""

    def __init__(self, call: AsyncCaller) -> None:
        self._call = call

    async def list(
        self,
        organization_id: UUID | str,
        user_id: UUID | str,
        *,
        cursor: str | Unset = UNSET,
    ) -> ReportExportPage:
        """List the report exports of a user.

        Answers one page of the exports that the user has started, newest first.

        Args:
            organization_id: The organization whose resources are meant; the caller must be allowed to see it.
            user_id: The user. Older text lets the word `me` stand for the current user in every method; now
                only reading `/api/v5/users/me` is documented, so learn the identifier there.
            cursor: Place in the collection, taken from the `cursor` of the `next` or `previous` URL of
                another page. Opaque; take it from a URL that the API gave.

        Raises:
            ApiError: the API responded with an error; documented: 401, 403, 404.
            TransportError: no response was received, or not in time.
            ResponseParseError: the response does not match the description.
            ResponseTooLargeError: the response exceeds `max_response_bytes`.
            InvalidArgumentError: an argument cannot be sent.
            ConfigurationError: the client has no credentials.

        Evidence: archived (giosg Live HTTP API, exports,
        https://docs.giosg.com/api_reference/giosg_live/giosg_http_api/exports; Conventions of the giosg
        Live HTTP API). 2015 text. Resources of a user have since moved to a path without the organization
        where newer pages show them; for exports no page does.
        """
        return await self._call(
            "listReportExports",
            "GET",
            (200,),
            list_report_exports.asyncio_detailed,
            organization_id=organization_id,
            user_id=user_id,
            cursor=cursor,
        )

    async def iter(
        self,
        organization_id: UUID | str,
        user_id: UUID | str,
    ) -> AsyncIterator[ReportExport]:
        """Iterate over every item of `list`, fetching pages lazily.

                Each page is a call of `list` with this client's base URL and credentials; errors are the same.

                Args:
                    organization_id: The organization whose resources are meant; the caller must be allowed to see it.
                    user_id: The user. Older text lets the word `me` stand for the current user in every method; now
                        only reading `/api/v5/users/me` is documented, so learn the identifier there.

        Raises:
                    PaginationError: the link to the next page is invalid or leads to the same page.
        """
        at: Any = UNSET
        while True:
            page = await self.list(organization_id=organization_id, user_id=user_id, cursor=at)
            for item in page.results:
                yield item
            at = next_page(page.next_, "cursor", str, at)
            if isinstance(at, Unset):
                return

    async def start(
        self,
        organization_id: UUID | str,
        user_id: UUID | str,
        body: ReportExportWrite,
    ) -> ReportExport:
        """Start a report export.

        Starts to gather chats or statistics of a room in the background and answers at once, with an export
        that is not complete. Read it again until `completed_at` is set; the file is then at `url`, until
        `expires_at`.

        Args:
            organization_id: The organization whose resources are meant; the caller must be allowed to see it.
            user_id: The user. Older text lets the word `me` stand for the current user in every method; now
                only reading `/api/v5/users/me` is documented, so learn the identifier there.
            body: What to export. Statistics have no form in plain text; the last two attributes matter for
                logs only. Unknown attributes are ignored.

        Raises:
            ApiError: the API responded with an error; documented: 400, 401, 403, 404, 415.
            TransportError: no response was received, or not in time.
            ResponseParseError: the response does not match the description.
            ResponseTooLargeError: the response exceeds `max_response_bytes`.
            InvalidArgumentError: an argument cannot be sent.
            ConfigurationError: the client has no credentials.

        Evidence: archived (giosg Live HTTP API, exports,
        https://docs.giosg.com/api_reference/giosg_live/giosg_http_api/exports; Conventions of the giosg
        Live HTTP API). 2015 text. Resources of a user have since moved to a path without the organization
        where newer pages show them; for exports no page does.
        """
        return await self._call(
            "createReportExport",
            "POST",
            (201,),
            create_report_export.asyncio_detailed,
            organization_id=organization_id,
            user_id=user_id,
            body=body,
        )

    async def get(
        self,
        organization_id: UUID | str,
        user_id: UUID | str,
        report_id: UUID | str,
    ) -> ReportExport:
        """Read a report export.

        Answers an export as it now is. It is complete once `completed_at` is set; `is_failed` then says
        whether there is a file.

        Args:
            organization_id: The organization whose resources are meant; the caller must be allowed to see it.
            user_id: The user. Older text lets the word `me` stand for the current user in every method; now
                only reading `/api/v5/users/me` is documented, so learn the identifier there.
            report_id: The export.

        Raises:
            ApiError: the API responded with an error; documented: 401, 403, 404.
            TransportError: no response was received, or not in time.
            ResponseParseError: the response does not match the description.
            ResponseTooLargeError: the response exceeds `max_response_bytes`.
            InvalidArgumentError: an argument cannot be sent.
            ConfigurationError: the client has no credentials.

        Evidence: archived (giosg Live HTTP API, exports,
        https://docs.giosg.com/api_reference/giosg_live/giosg_http_api/exports; Conventions of the giosg
        Live HTTP API). 2015 text. Resources of a user have since moved to a path without the organization
        where newer pages show them; for exports no page does.
        """
        return await self._call(
            "getReportExport",
            "GET",
            (200,),
            get_report_export.asyncio_detailed,
            organization_id=organization_id,
            user_id=user_id,
            report_id=report_id,
        )


class AsyncLiveFiguresResource:
    """How busy rooms and users are now."""

    def __init__(self, call: AsyncCaller) -> None:
        self._call = call

    async def room(
        self,
        room_id: UUID | str,
        *,
        timezone: str | Unset = UNSET,
    ) -> LiveRoomReport:
        """Read the live figures of a room.

        Answers how busy a room is now, and what it has seen since the day began in the time zone asked for.
        Other reports lie on another host; this one is on the host of everything else.

        Args:
            room_id: The room.
            timezone: Time zone in which the day begins, a name of the tz database; `UTC` without it.

        Raises:
            ApiError: the API responded with an error; documented: 400, 401, 403, 404.
            TransportError: no response was received, or not in time.
            ResponseParseError: the response does not match the description.
            ResponseTooLargeError: the response exceeds `max_response_bytes`.
            InvalidArgumentError: an argument cannot be sent.
            ConfigurationError: the client has no credentials.

        Evidence: documented (giosg reporting, fixed reports,
        https://docs.giosg.com/api_reference/reporting/http_api/visitor_chat_stats). The page lists
        `room_id` as a parameter of the query; its path holds it.
        """
        return await self._call(
            "getLiveRoomReport",
            "GET",
            (200,),
            get_live_room_report.asyncio_detailed,
            room_id=room_id,
            timezone=timezone,
        )

    async def rooms(
        self,
        *,
        room_id: str | Unset = UNSET,
        include_shared: bool | Unset = UNSET,
        timezone: str | Unset = UNSET,
    ) -> LiveRoomFiguresList:
        """List live figures of rooms.

        Answers, for each room of the organization or for those named, how busy it is now. Comes from
        version 4 and is known from 2015 text only; it may be gone. Reading the live figures of one room is
        the newer way.

        Args:
            room_id: Identifiers of the rooms wanted, separated by commas; without it, all.
            include_shared: Whether rooms that others share with the organization are listed as well (`true`) or not
                (`false`).
            timezone: Time zone in which the day begins, a name of the tz database; `UTC` without it.

        Raises:
            ApiError: the API responded with an error; documented: 400, 401, 403, 404.
            TransportError: no response was received, or not in time.
            ResponseParseError: the response does not match the description.
            ResponseTooLargeError: the response exceeds `max_response_bytes`.
            InvalidArgumentError: an argument cannot be sent.
            ConfigurationError: the client has no credentials.

        Evidence: archived (giosg reporting and live figures,
        https://docs.giosg.com/api_reference/reporting/http_api/general).
        """
        return await self._call(
            "listLiveRoomFigures",
            "GET",
            (200,),
            list_live_room_figures.asyncio_detailed,
            room_id=room_id,
            include_shared=include_shared,
            timezone=timezone,
        )

    async def users(
        self,
        *,
        user_id: str | Unset = UNSET,
    ) -> LiveUserFiguresList:
        """List live figures of users.

        Answers, for each user of the organization or for those named, whether they serve and how many chats
        they have. Comes from version 4 and is known from 2015 text only; it may be gone.

        Args:
            user_id: Numbers of the users wanted, as `user_id` of the answer gives them, separated by commas;
                without it, all.

        Raises:
            ApiError: the API responded with an error; documented: 400, 401, 403, 404.
            TransportError: no response was received, or not in time.
            ResponseParseError: the response does not match the description.
            ResponseTooLargeError: the response exceeds `max_response_bytes`.
            InvalidArgumentError: an argument cannot be sent.
            ConfigurationError: the client has no credentials.

        Evidence: archived (giosg reporting and live figures,
        https://docs.giosg.com/api_reference/reporting/http_api/general).
        """
        return await self._call(
            "listLiveUserFigures",
            "GET",
            (200,),
            list_live_user_figures.asyncio_detailed,
            user_id=user_id,
        )


class AsyncLeadsResource:
    """What visitors leave in forms; deprecated."""

    def __init__(self, call: AsyncCaller) -> None:
        self._call = call

    async def list(
        self,
        organization_id: UUID | str,
        *,
        cursor: str | Unset = UNSET,
    ) -> LeadPage:
        """List the leads of an organization.

        Answers one page of leads. Leads are made by the first version of the giosg script only; version 2,
        standard since 16 December 2021, makes none.

        Args:
            organization_id: The organization whose resources are meant; the caller must be allowed to see it.
            cursor: Place in the collection, taken from the `cursor` of the `next` or `previous` URL of
                another page. Opaque; take it from a URL that the API gave.

        Raises:
            ApiError: the API responded with an error; documented: 401, 403, 404.
            TransportError: no response was received, or not in time.
            ResponseParseError: the response does not match the description.
            ResponseTooLargeError: the response exceeds `max_response_bytes`.
            InvalidArgumentError: an argument cannot be sent.
            ConfigurationError: the client has no credentials.

        Evidence: inferred (giosg Live HTTP API, leads,
        https://docs.giosg.com/api_reference/giosg_live/giosg_http_api/leads; Conventions of the giosg Live
        HTTP API). The page could be read up to the table of attributes; no operation was readable. Path and
        methods are those that the other resources of an organization have.
        """
        return await self._call(
            "listLeads",
            "GET",
            (200,),
            list_leads.asyncio_detailed,
            organization_id=organization_id,
            cursor=cursor,
        )

    async def iter(
        self,
        organization_id: UUID | str,
    ) -> AsyncIterator[Lead]:
        """Iterate over every item of `list`, fetching pages lazily.

                Each page is a call of `list` with this client's base URL and credentials; errors are the same.

                Args:
                    organization_id: The organization whose resources are meant; the caller must be allowed to see it.

        Raises:
                    PaginationError: the link to the next page is invalid or leads to the same page.
        """
        at: Any = UNSET
        while True:
            page = await self.list(organization_id=organization_id, cursor=at)
            for item in page.results:
                yield item
            at = next_page(page.next_, "cursor", str, at)
            if isinstance(at, Unset):
                return

    async def get(
        self,
        organization_id: UUID | str,
        lead_id: UUID | str,
    ) -> Lead:
        """Read a lead.

        Answers one lead.

        Args:
            organization_id: The organization whose resources are meant; the caller must be allowed to see it.
            lead_id: The lead.

        Raises:
            ApiError: the API responded with an error; documented: 401, 403, 404.
            TransportError: no response was received, or not in time.
            ResponseParseError: the response does not match the description.
            ResponseTooLargeError: the response exceeds `max_response_bytes`.
            InvalidArgumentError: an argument cannot be sent.
            ConfigurationError: the client has no credentials.

        Evidence: inferred (giosg Live HTTP API, leads,
        https://docs.giosg.com/api_reference/giosg_live/giosg_http_api/leads; Conventions of the giosg Live
        HTTP API). The page could be read up to the table of attributes; no operation was readable. Path and
        methods are those that the other resources of an organization have.
        """
        return await self._call(
            "getLead",
            "GET",
            (200,),
            get_lead.asyncio_detailed,
            organization_id=organization_id,
            lead_id=lead_id,
        )

    async def update(
        self,
        organization_id: UUID | str,
        lead_id: UUID | str,
        body: LeadPatch,
    ) -> Lead:
        """Change a lead.

        Assigns a lead to a user, or closes or opens it. No other attribute can be changed.

        Args:
            organization_id: The organization whose resources are meant; the caller must be allowed to see it.
            lead_id: The lead.
            body: The attributes to change; the others stay as they are. Unknown attributes are ignored.

        Raises:
            ApiError: the API responded with an error; documented: 400, 401, 403, 404, 415.
            TransportError: no response was received, or not in time.
            ResponseParseError: the response does not match the description.
            ResponseTooLargeError: the response exceeds `max_response_bytes`.
            InvalidArgumentError: an argument cannot be sent.
            ConfigurationError: the client has no credentials.

        Evidence: inferred (giosg Live HTTP API, leads,
        https://docs.giosg.com/api_reference/giosg_live/giosg_http_api/leads; Conventions of the giosg Live
        HTTP API). The page could be read up to the table of attributes; no operation was readable. Path and
        methods are those that the other resources of an organization have.
        """
        return await self._call(
            "updateLead",
            "PATCH",
            (200,),
            update_lead.asyncio_detailed,
            organization_id=organization_id,
            lead_id=lead_id,
            body=body,
        )


class AsyncRulesResource:
    """What happens on a page when conditions hold."""

    def __init__(self, call: AsyncCaller) -> None:
        self._call = call

    async def list(
        self,
        organization_id: UUID | str,
        *,
        cursor: str | Unset = UNSET,
    ) -> RulePage:
        """List the rules of an organization.

        Answers one page of rules.

        Args:
            organization_id: The organization whose resources are meant; the caller must be allowed to see it.
            cursor: Place in the collection, taken from the `cursor` of the `next` or `previous` URL of
                another page. Opaque; take it from a URL that the API gave.

        Raises:
            ApiError: the API responded with an error; documented: 401, 403, 404.
            TransportError: no response was received, or not in time.
            ResponseParseError: the response does not match the description.
            ResponseTooLargeError: the response exceeds `max_response_bytes`.
            InvalidArgumentError: an argument cannot be sent.
            ConfigurationError: the client has no credentials.

        Evidence: inferred (giosg Live HTTP API, rules,
        https://docs.giosg.com/api_reference/giosg_live/giosg_http_api/rules; Conventions of the giosg Live
        HTTP API). The page could be read up to the table of attributes; no operation was readable. The path
        is the one that other resources of an organization have. Writing is left out: the table does not say
        what can be written, and neither conditions nor actions are described.
        """
        return await self._call(
            "listRules",
            "GET",
            (200,),
            list_rules.asyncio_detailed,
            organization_id=organization_id,
            cursor=cursor,
        )

    async def iter(
        self,
        organization_id: UUID | str,
    ) -> AsyncIterator[Rule]:
        """Iterate over every item of `list`, fetching pages lazily.

                Each page is a call of `list` with this client's base URL and credentials; errors are the same.

                Args:
                    organization_id: The organization whose resources are meant; the caller must be allowed to see it.

        Raises:
                    PaginationError: the link to the next page is invalid or leads to the same page.
        """
        at: Any = UNSET
        while True:
            page = await self.list(organization_id=organization_id, cursor=at)
            for item in page.results:
                yield item
            at = next_page(page.next_, "cursor", str, at)
            if isinstance(at, Unset):
                return

    async def get(
        self,
        organization_id: UUID | str,
        rule_id: UUID | str,
    ) -> Rule:
        """Read a rule.

        Answers one rule.

        Args:
            organization_id: The organization whose resources are meant; the caller must be allowed to see it.
            rule_id: The rule.

        Raises:
            ApiError: the API responded with an error; documented: 401, 403, 404.
            TransportError: no response was received, or not in time.
            ResponseParseError: the response does not match the description.
            ResponseTooLargeError: the response exceeds `max_response_bytes`.
            InvalidArgumentError: an argument cannot be sent.
            ConfigurationError: the client has no credentials.

        Evidence: inferred (giosg Live HTTP API, rules,
        https://docs.giosg.com/api_reference/giosg_live/giosg_http_api/rules; Conventions of the giosg Live
        HTTP API). The page could be read up to the table of attributes; no operation was readable. The path
        is the one that other resources of an organization have. Writing is left out: the table does not say
        what can be written, and neither conditions nor actions are described.
        """
        return await self._call(
            "getRule",
            "GET",
            (200,),
            get_rule.asyncio_detailed,
            organization_id=organization_id,
            rule_id=rule_id,
        )


class AsyncUnifiedMessagingResource:
    """Messages of other systems as chats."""

    def __init__(self, call: AsyncCaller) -> None:
        self._call = call

    async def register(
        self,
        organization_id: UUID | str,
        body: MessagingChannelWrite,
    ) -> MessagingChannel:
        """Register a messaging channel.

        Registers a channel through which messages from elsewhere, of an email system for example, come into
        a room as chats. giosg sends the replies of users to the webhook.

        Args:
            organization_id: The organization whose resources are meant; the caller must be allowed to see it.
            body: A way for messages into a room. There is at least one attribute more, perhaps a webhook
                for suggested replies, whose name could not be read.

        Raises:
            ApiError: the API responded with an error; documented: 400, 401, 403, 404, 415.
            TransportError: no response was received, or not in time.
            ResponseParseError: the response does not match the description.
            ResponseTooLargeError: the response exceeds `max_response_bytes`.
            InvalidArgumentError: an argument cannot be sent.
            ConfigurationError: the client has no credentials.

        Evidence: documented (giosg unified messaging interface,
        https://docs.giosg.com/api_reference/giosg_live/umi; giosg unified messaging interface, both
        layouts, https://docs.giosg.com/api_reference/giosg_live/umi). Method, path, permission and a part
        of the body could be read; status and answer are inferred.
        """
        return await self._call(
            "createMessagingChannel",
            "POST",
            (201,),
            create_messaging_channel.asyncio_detailed,
            organization_id=organization_id,
            body=body,
        )


class AsyncGiosg:
    """giosg Live HTTP API.

    Error responses raise an `errors.ApiError`. Transient errors of idempotent calls are retried `max_retries` times.
    Redirects are not followed, so credentials are sent only to the configured server.
    Close the client after use, or use it as an asynchronous context manager.

    Attributes:
        client: client for the generated functions of `giosg_client.api`, which raise `httpx` errors, do not
            retry, and return error responses.
        users: The people of an organization, and the user behind the credentials.
        user_clients: Running apps, which keep their user present.
        user_preferences: How the console behaves for a user.
        teams: Groups of users of one organization.
        team_memberships: Who is in a team, and who administers it.
        teams_v5: Teams as version 5 has them; deprecated in favour of `teams`.
        rooms: The places where visitors meet the organization's users.
        routed_chats: Chats that giosg offers to a user, to join them.
        chats: Conversations of visitors and users in a room.
        chat_memberships: Who is in a chat, and what they are doing there.
        chat_messages: What is said in a chat.
        chat_invitations: Teams that are asked into a chat.
        visitors: The visitors of a room, and what is known about them.
        canned_answers: Prepared messages.
        brands: How the visitors' side looks.
        apps: Extensions of giosg.
        assets: Uploaded files, and the space that they take.
        tokens: Access tokens for apps, by OAuth2 and single sign-on.
        realtime: The way into the channels that tell about changes.
        organizations: The organization itself.
        partnerships: The organizations that an organization may share with.
        outgoing_invitations: Invitations to a partnership that were sent.
        incoming_invitations: Invitations to a partnership that were received.
        outgoing_shares: Rooms and teams that an organization shares with its partners.
        incoming_shares: Rooms and teams that partners share with an organization.
        reference_data: Languages, time zones, currencies, and the list of endpoints.
        report_exports: Chats or statistics of a room as a file.
        live_figures: How busy rooms and users are now.
        leads: What visitors leave in forms; deprecated.
        rules: What happens on a page when conditions hold.
        unified_messaging: Messages of other systems as chats.
    """

    def __init__(
        self,
        token: str | None = None,
        *,
        access_token: str | None = None,
        app_token: str | None = None,
        app_secret: str | None = None,
        base_url: str = BASE_URL,
        timeout: float = 30.0,
        max_retries: int = 2,
        max_response_bytes: int = 100 * 1024 * 1024,
        transport: httpx.AsyncBaseTransport | None = None,
    ) -> None:
        """Create a client. Sends no request.

        Args:
            token: API token, created in the console.
            access_token: OAuth2 access token, instead of an API token.
            app_token: token of a trigger, instead of either, together with `app_secret`. Only for servers.
            app_secret: secret of the app.
                Without either, only calls that need no credentials are possible.
            base_url: URL of another server, such as a mock.
            timeout: seconds per attempt, from connecting to the last byte of the response.
            max_retries: maximum number of retries after transient errors.
            max_response_bytes: maximum size of a response body after decoding.
            transport: httpx transport to use instead of the network and its proxies.

        Raises:
            ConfigurationError: a credential, URL or other setting is missing, malformed or contradictory.
        """
        credentials = checked_app(token, access_token, app_token, app_secret)
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
        self.routed_chats = AsyncRoutedChatsResource(call)
        self.chats = AsyncChatsResource(call)
        self.chat_memberships = AsyncChatMembershipsResource(call)
        self.chat_messages = AsyncChatMessagesResource(call)
        self.chat_invitations = AsyncChatInvitationsResource(call)
        self.visitors = AsyncVisitorsResource(call)
        self.canned_answers = AsyncCannedAnswersResource(call)
        self.brands = AsyncBrandsResource(call)
        self.apps = AsyncAppsResource(call)
        self.assets = AsyncAssetsResource(call)
        self.tokens = AsyncTokensResource(call)
        self.realtime = AsyncRealtimeResource(call)
        self.organizations = AsyncOrganizationsResource(call)
        self.partnerships = AsyncPartnershipsResource(call)
        self.outgoing_invitations = AsyncOutgoingInvitationsResource(call)
        self.incoming_invitations = AsyncIncomingInvitationsResource(call)
        self.outgoing_shares = AsyncOutgoingSharesResource(call)
        self.incoming_shares = AsyncIncomingSharesResource(call)
        self.reference_data = AsyncReferenceDataResource(call)
        self.report_exports = AsyncReportExportsResource(call)
        self.live_figures = AsyncLiveFiguresResource(call)
        self.leads = AsyncLeadsResource(call)
        self.rules = AsyncRulesResource(call)
        self.unified_messaging = AsyncUnifiedMessagingResource(call)

    @classmethod
    def from_env(cls, environment: Mapping[str, str] | None = None, *, anonymous: bool = False, **options: Any) -> Self:
        """Create a client from GIOSG_API_TOKEN or GIOSG_ACCESS_TOKEN, and GIOSG_BASE_URL if set.

        `options` are passed to the constructor and take precedence over variables, an API token over an access token.
        `environment` replaces `os.environ`. With `app_token`, from a trigger, the secret is read from GIOSG_APP_SECRET. An `anonymous` client reads no token and can make only public calls.

        Raises:
            ConfigurationError: neither token is set, or see the constructor.
        """
        if options.get("app_token"):
            if not options.get("app_secret"):
                options["app_secret"] = required(environment, "GIOSG_APP_SECRET")
        elif not anonymous and not options.get("token") and not options.get("access_token"):
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
