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
    """The users of an organization, and the user of the credentials."""

    def __init__(self, call: Caller) -> None:
        self._call = call

    def me(
        self,
    ) -> User:
        """Read the current user.

        Returns the user of the credentials. Works with any valid credentials and any enabled products, so
        use it to test a token and to get the `id` and `organization_id` for further requests. Create a
        token at https://service.giosg.com/settings/live/company/tokens.

        Raises:
            ApiError: the API responded with an error; documented: 401, 403, 404.
            TransportError: no response was received, or not in time.
            ResponseParseError: the response does not match the description.
            ResponseTooLargeError: the response exceeds `max_response_bytes`.
            InvalidArgumentError: an argument cannot be sent.
            ConfigurationError: the client has no credentials.

        Evidence: documented (giosg quickstart, https://docs.giosg.com/getting_started/quickstart/; giosg
        Live HTTP API, users, https://docs.giosg.com/api_reference/giosg_live/giosg_http_api/users). Older
        text adds that a token that does not belong to a single user is rejected with 403.
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

        Returns one user. A deleted user returns 404 unless `include_deleted` is true.

        Args:
            user_id: The user. In older text, `me` means the current user in every method; now only reading
                `/api/v5/users/me` is documented, so get the identifier there.
            include_deleted: Whether to return a deleted user instead of 404; false by default.

        Raises:
            ApiError: the API responded with an error; documented: 400, 401, 403, 404.
            TransportError: no response was received, or not in time.
            ResponseParseError: the response does not match the description.
            ResponseTooLargeError: the response exceeds `max_response_bytes`.
            InvalidArgumentError: an argument cannot be sent.
            ConfigurationError: the client has no credentials.

        Evidence: archived (giosg Live HTTP API, users,
        https://docs.giosg.com/api_reference/giosg_live/giosg_http_api/users). Current pages show this path
        for PATCH only. An early 2015 draft also has GET; later 2015 text reads users under the path of
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

        Sets every writable attribute of the user. Optional attributes missing from the body are reset to
        their defaults, so send back every attribute to keep, or use PATCH.

        Args:
            user_id: The user. In older text, `me` means the current user in every method; now only reading
                `/api/v5/users/me` is documented, so get the identifier there.
            body: The writable attributes of a user. Unknown attributes are ignored.

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
        with PUT or PATCH and shows PATCH; PUT of this path is in an early 2015 draft only. That omitted
        attributes are reset is also 2015 text; in the quickstart, PUT requires every field.
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

        Updates the attributes in the body and leaves the others unchanged. Accepts JSON, or a flat form,
        which cannot set null.

        Args:
            user_id: The user. In older text, `me` means the current user in every method; now only reading
                `/api/v5/users/me` is documented, so get the identifier there.
            body: The attributes of a user to change; others are unchanged. Unknown attributes are ignored.

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

        Returns a page of the organization's users, oldest first unless `ordering` says otherwise.

        Args:
            organization_id: The organization that owns the resources; the caller must have access to it.
            ordering: Comma-separated sort keys, highest priority first; a leading `-` reverses the order. Keys:
                `created_at`, `email`.
            include_deleted: Whether to include deleted users; false by default.
            is_manager: `true` lists only managers, `false` only other users; both by default.
            cursor: Position in the collection: the `cursor` of the `next` or `previous` URL of another page.
                Opaque; do not construct it.

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
        names the same path as a channel.
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
                    organization_id: The organization that owns the resources; the caller must have access to it.
                    ordering: Comma-separated sort keys, highest priority first; a leading `-` reverses the order. Keys:
                        `created_at`, `email`.
                    include_deleted: Whether to include deleted users; false by default.
                    is_manager: `true` lists only managers, `false` only other users; both by default.

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

        Returns one user of the organization; 404 if the user is deleted (unless `include_deleted` is true)
        or belongs to another organization.

        Args:
            organization_id: The organization that owns the resources; the caller must have access to it.
            user_id: The user. In older text, `me` means the current user in every method; now only reading
                `/api/v5/users/me` is documented, so get the identifier there.
            include_deleted: Whether to return a deleted user instead of 404; false by default.

        Raises:
            ApiError: the API responded with an error; documented: 400, 401, 403, 404.
            TransportError: no response was received, or not in time.
            ResponseParseError: the response does not match the description.
            ResponseTooLargeError: the response exceeds `max_response_bytes`.
            InvalidArgumentError: an argument cannot be sent.
            ConfigurationError: the client has no credentials.

        Evidence: archived (giosg Live HTTP API, users,
        https://docs.giosg.com/api_reference/giosg_live/giosg_http_api/users; Conventions of the giosg Live
        HTTP API). 2015 text. Current pages keep the collection under the organization and show changes on
        the user's own path; they do not say which is preferred, so neither is marked deprecated.
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

        Sets every writable attribute of the user. Optional attributes missing from the body are reset to
        their defaults, so send back every attribute to keep, or use PATCH. Changing another user requires
        the `users` permission.

        Args:
            organization_id: The organization that owns the resources; the caller must have access to it.
            user_id: The user. In older text, `me` means the current user in every method; now only reading
                `/api/v5/users/me` is documented, so get the identifier there.
            body: The writable attributes of a user. Unknown attributes are ignored.

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

        Updates the attributes in the body and leaves the others unchanged; `is_online_enabled` makes the
        user available or unavailable for chats. Changing another user requires the `users` permission.

        Args:
            organization_id: The organization that owns the resources; the caller must have access to it.
            user_id: The user. In older text, `me` means the current user in every method; now only reading
                `/api/v5/users/me` is documented, so get the identifier there.
            body: The attributes of a user to change; others are unchanged. Unknown attributes are ignored.

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

        Returns a page of the user's clients: running apps that keep the user present.

        Args:
            user_id: The user. In older text, `me` means the current user in every method; now only reading
                `/api/v5/users/me` is documented, so get the identifier there.
            cursor: Position in the collection: the `cursor` of the `next` or `previous` URL of another page.
                Opaque; do not construct it.

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
                    user_id: The user. In older text, `me` means the current user in every method; now only reading
                        `/api/v5/users/me` is documented, so get the identifier there.

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

        Registers a client. The user is present until it expires; extend it with PATCH before then.

        Args:
            user_id: The user. In older text, `me` means the current user in every method; now only reading
                `/api/v5/users/me` is documented, so get the identifier there.
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

        Extends a client: the user stays present for `presence_expires_in` seconds from now. An expired
        client becomes present again.

        Args:
            user_id: The user. In older text, `me` means the current user in every method; now only reading
                `/api/v5/users/me` is documented, so get the identifier there.
            client_id: The client, by the identifier from the server.
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
        """List the clients of a user (older path).

        Returns a page of the user's clients. Use `/api/v5/users/{user_id}/clients` instead.

        Args:
            organization_id: The organization that owns the resources; the caller must have access to it.
            user_id: The user. In older text, `me` means the current user in every method; now only reading
                `/api/v5/users/me` is documented, so get the identifier there.
            cursor: Position in the collection: the `cursor` of the `next` or `previous` URL of another page.
                Opaque; do not construct it.

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
                    organization_id: The organization that owns the resources; the caller must have access to it.
                    user_id: The user. In older text, `me` means the current user in every method; now only reading
                        `/api/v5/users/me` is documented, so get the identifier there.

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
        """Create or refresh a client of a user (older path).

        Keeps the user present in the rooms of the body for `expires_in` seconds. Repeat it before then; the
        latest values win. A user is present while at least one client is alive. Use
        `/api/v5/users/{user_id}/clients` instead.

        Args:
            organization_id: The organization that owns the resources; the caller must have access to it.
            user_id: The user. In older text, `me` means the current user in every method; now only reading
                `/api/v5/users/me` is documented, so get the identifier there.
            client_id: The client, by an identifier chosen by the caller: letters, digits, `-` and `_`,
                preferably a random UUID. Other identifiers return 400.
            body: The rooms and the time for which a client keeps its user present. Unknown attributes are
                ignored.

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
        """Expire a client of a user (older path).

        Expires the client immediately, as when a browser tab is closed. The user stays present if other
        clients are alive. Clients of `/api/v5/users/{user_id}/clients` expire automatically; no call that
        deletes one is known.

        Args:
            organization_id: The organization that owns the resources; the caller must have access to it.
            user_id: The user. In older text, `me` means the current user in every method; now only reading
                `/api/v5/users/me` is documented, so get the identifier there.
            client_id: The client, by an identifier chosen by the caller: letters, digits, `-` and `_`,
                preferably a random UUID. Other identifiers return 400.

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
        """Extend a client of a user (older path).

        Extends a client: the user stays present for `presence_expires_in` seconds from now. Use
        `/api/v5/users/{user_id}/clients/{client_id}` instead.

        Args:
            organization_id: The organization that owns the resources; the caller must have access to it.
            user_id: The user. In older text, `me` means the current user in every method; now only reading
                `/api/v5/users/me` is documented, so get the identifier there.
            client_id: The client, by an identifier chosen by the caller: letters, digits, `-` and `_`,
                preferably a random UUID. Other identifiers return 400.
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
    """Console preferences of a user."""

    def __init__(self, call: Caller) -> None:
        self._call = call

    def update(
        self,
        user_id: UUID | str,
        body: UserPreferencesPatch,
    ) -> UserPreferences:
        """Change preferences of a user.

        Updates the preferences in the body and leaves the others unchanged.

        Args:
            user_id: The user. In older text, `me` means the current user in every method; now only reading
                `/api/v5/users/me` is documented, so get the identifier there.
            body: The preferences to change; others are unchanged. Unknown attributes are ignored.

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

        Returns the preferences of one user. They exist as long as the user and are private.

        Args:
            organization_id: The organization that owns the resources; the caller must have access to it.
            user_id: The user. In older text, `me` means the current user in every method; now only reading
                `/api/v5/users/me` is documented, so get the identifier there.

        Raises:
            ApiError: the API responded with an error; documented: 401, 403, 404.
            TransportError: no response was received, or not in time.
            ResponseParseError: the response does not match the description.
            ResponseTooLargeError: the response exceeds `max_response_bytes`.
            InvalidArgumentError: an argument cannot be sent.
            ConfigurationError: the client has no credentials.

        Evidence: archived (giosg Live HTTP API, users,
        https://docs.giosg.com/api_reference/giosg_live/giosg_http_api/users; Conventions of the giosg Live
        HTTP API). 2015 text. Published clients use paths of this kind without the organization; none was
        seen for this one.
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
            organization_id: The organization that owns the resources; the caller must have access to it.
            user_id: The user. In older text, `me` means the current user in every method; now only reading
                `/api/v5/users/me` is documented, so get the identifier there.
            body: Console preferences of one user; all are required.

        Raises:
            ApiError: the API responded with an error; documented: 400, 401, 403, 404, 415.
            TransportError: no response was received, or not in time.
            ResponseParseError: the response does not match the description.
            ResponseTooLargeError: the response exceeds `max_response_bytes`.
            InvalidArgumentError: an argument cannot be sent.
            ConfigurationError: the client has no credentials.

        Evidence: archived (giosg Live HTTP API, users,
        https://docs.giosg.com/api_reference/giosg_live/giosg_http_api/users; Conventions of the giosg Live
        HTTP API). 2015 text. Published clients use paths of this kind without the organization; none was
        seen for this one.
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
        """Change preferences of a user (older path).

        Updates the preferences in the body and leaves the others unchanged. Use
        `/api/v5/users/{user_id}/preferences` instead.

        Args:
            organization_id: The organization that owns the resources; the caller must have access to it.
            user_id: The user. In older text, `me` means the current user in every method; now only reading
                `/api/v5/users/me` is documented, so get the identifier there.
            body: The preferences to change; others are unchanged. Unknown attributes are ignored.

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

        Returns a page of the organization's teams, oldest first unless `ordering` says otherwise.

        Args:
            organization_id: The organization that owns the resources; the caller must have access to it.
            ordering: Comma-separated sort keys, highest priority first; a leading `-` reverses the order. The
                only key is `created_at`.
            is_deleted: `true` lists only deleted teams, `false` only others.
            cursor: Position in the collection: the `cursor` of the `next` or `previous` URL of another page.
                Opaque; do not construct it.

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
                    organization_id: The organization that owns the resources; the caller must have access to it.
                    ordering: Comma-separated sort keys, highest priority first; a leading `-` reverses the order. The
                        only key is `created_at`.
                    is_deleted: `true` lists only deleted teams, `false` only others.

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
            organization_id: The organization that owns the resources; the caller must have access to it.
            body: The writable attributes of a team. Unknown attributes are ignored.

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

        Returns one team of the organization.

        Args:
            organization_id: The organization that owns the resources; the caller must have access to it.
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
        https://docs.giosg.com/getting_started/quickstart/). Taken from the deprecated version 5 of the same
        resource; the version 6 page could not be read that far.
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
            organization_id: The organization that owns the resources; the caller must have access to it.
            team_id: The team.
            body: The writable attributes of a team. Unknown attributes are ignored.

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

        Updates the attributes in the body and leaves the others unchanged.

        Args:
            organization_id: The organization that owns the resources; the caller must have access to it.
            team_id: The team.
            body: The attributes of a team to change; others are unchanged.

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

        Deletes one team. Lists no longer include it.

        Args:
            organization_id: The organization that owns the resources; the caller must have access to it.
            team_id: The team.

        Raises:
            ApiError: the API responded with an error; documented: 401, 403, 404.
            TransportError: no response was received, or not in time.
            ResponseParseError: the response does not match the description.
            ResponseTooLargeError: the response exceeds `max_response_bytes`.
            InvalidArgumentError: an argument cannot be sent.
            ConfigurationError: the client has no credentials.

        Evidence: documented (giosg quickstart, https://docs.giosg.com/getting_started/quickstart/). The
        quickstart shows that the list no longer includes the team. Whether it can still be read is not
        stated.
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
    """Members and admins of a team."""

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

        Returns a page of the memberships of a team of the organization.

        Args:
            organization_id: The organization that owns the resources; the caller must have access to it.
            team_id: The team.
            is_admin: `true` lists only admins of the team, `false` only other members; both by default.
            cursor: Position in the collection: the `cursor` of the `next` or `previous` URL of another page.
                Opaque; do not construct it.

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
        shows them in version 6. Therefore this is not marked deprecated.
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
                    organization_id: The organization that owns the resources; the caller must have access to it.
                    team_id: The team.
                    is_admin: `true` lists only admins of the team, `false` only other members; both by default.

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

        Returns the membership of one user in a team of the organization; 404 if the user is not a member.

        Args:
            organization_id: The organization that owns the resources; the caller must have access to it.
            team_id: The team.
            user_id: The user. In older text, `me` means the current user in every method; now only reading
                `/api/v5/users/me` is documented, so get the identifier there.

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
        shows them in version 6. Therefore this is not marked deprecated.
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

        Adds a user to a team, or sets whether an existing member is an admin of the team, like PUT.

        Args:
            organization_id: The organization that owns the resources; the caller must have access to it.
            team_id: The team.
            user_id: The user. In older text, `me` means the current user in every method; now only reading
                `/api/v5/users/me` is documented, so get the identifier there.
            body: The writable attributes of a membership. Unknown attributes are ignored.

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
        shows them in version 6. Therefore this is not marked deprecated.
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

        Adds a user to a team, or sets whether an existing member is an admin of the team.

        Args:
            organization_id: The organization that owns the resources; the caller must have access to it.
            team_id: The team.
            user_id: The user. In older text, `me` means the current user in every method; now only reading
                `/api/v5/users/me` is documented, so get the identifier there.
            body: The writable attributes of a membership. Unknown attributes are ignored.

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
        shows them in version 6. Therefore this is not marked deprecated.
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

        Updates the attributes in the body and leaves the others unchanged; 404 if the user is not a member.

        Args:
            organization_id: The organization that owns the resources; the caller must have access to it.
            team_id: The team.
            user_id: The user. In older text, `me` means the current user in every method; now only reading
                `/api/v5/users/me` is documented, so get the identifier there.
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
        shows them in version 6. Therefore this is not marked deprecated.
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
            organization_id: The organization that owns the resources; the caller must have access to it.
            team_id: The team.
            user_id: The user. In older text, `me` means the current user in every method; now only reading
                `/api/v5/users/me` is documented, so get the identifier there.

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
        shows them in version 6. Therefore this is not marked deprecated.
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
    """Teams of version 5; deprecated in favor of `teams`."""

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
                    organization_id: The organization that owns the resources; the caller must have access to it.
                    ordering: Comma-separated sort keys, highest priority first; a leading `-` reverses the order. The
                        only key is `created_at`.
                    is_shared: `true` lists only teams of other organizations, `false` only the organization's own; both
                        by default.

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
            organization_id: The organization that owns the resources; the caller must have access to it.
            body: The writable attributes of a team. Unknown attributes are ignored.

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

        Returns a team of the organization, or one that is shared with it.

        Args:
            organization_id: The organization that owns the resources; the caller must have access to it.
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
            organization_id: The organization that owns the resources; the caller must have access to it.
            team_id: The team.
            body: The writable attributes of a team. Unknown attributes are ignored.

        Raises:
            ApiError: the API responded with an error; documented: 400, 401, 403, 404, 415.
            TransportError: no response was received, or not in time.
            ResponseParseError: the response does not match the description.
            ResponseTooLargeError: the response exceeds `max_response_bytes`.
            InvalidArgumentError: an argument cannot be sent.
            ConfigurationError: the client has no credentials.

        Evidence: archived (giosg Live HTTP API, teams,
        https://docs.giosg.com/api_reference/giosg_live/giosg_http_api/teams). The text says "POST", the
        line of the path says PUT; the path wins.
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

        Updates the attributes in the body and leaves the others unchanged. Version 6 does the same.

        Args:
            organization_id: The organization that owns the resources; the caller must have access to it.
            team_id: The team.
            body: The attributes of a team to change; others are unchanged.

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
            organization_id: The organization that owns the resources; the caller must have access to it.
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
    """Rooms, in which visitors meet the organization's users."""

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

        Returns a page of the rooms that the organization can use, including those shared by other
        organizations, oldest first unless `ordering` says otherwise.

        Args:
            organization_id_path: The organization that owns the resources; the caller must have access to it.
            ordering: Comma-separated sort keys, highest priority first; a leading `-` reverses the order. The
                only key is `created_at`.
            include_deleted: Whether to include deleted rooms; false by default.
            is_shared: `true` lists only rooms of other organizations, `false` only the organization's own; both
                by default.
            organization_id_query: Lists only rooms that this organization owns.
            cursor: Position in the collection: the `cursor` of the `next` or `previous` URL of another page.
                Opaque; do not construct it.

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
                    organization_id_path: The organization that owns the resources; the caller must have access to it.
                    ordering: Comma-separated sort keys, highest priority first; a leading `-` reverses the order. The
                        only key is `created_at`.
                    include_deleted: Whether to include deleted rooms; false by default.
                    is_shared: `true` lists only rooms of other organizations, `false` only the organization's own; both
                        by default.
                    organization_id_query: Lists only rooms that this organization owns.

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

        Creates a room for a website if the body contains its `domain`, otherwise a custom room. A domain
        must be unique and cannot be changed later.

        Args:
            organization_id: The organization that owns the resources; the caller must have access to it.
            body: The writable attributes of a new room. Unknown attributes are ignored.

        Raises:
            ApiError: the API responded with an error; documented: 400, 401, 403, 404, 415.
            TransportError: no response was received, or not in time.
            ResponseParseError: the response does not match the description.
            ResponseTooLargeError: the response exceeds `max_response_bytes`.
            InvalidArgumentError: an argument cannot be sent.
            ConfigurationError: the client has no credentials.

        Evidence: archived (giosg Live HTTP API, rooms,
        https://docs.giosg.com/api_reference/giosg_live/giosg_http_api/rooms). The response to a domain in
        use is not stated; invalid attributes return 400.
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

        Returns a room owned by or shared with the organization. A deleted room returns 404 unless
        `include_deleted` is true.

        Args:
            organization_id: The organization that owns the resources; the caller must have access to it.
            room_id: The room.
            include_deleted: Whether to return a deleted room instead of 404; false by default.

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

        Sets the name and the language of a room of the organization. Without a language in the body, it is
        reset to `en`; the domain is unchanged.

        Args:
            organization_id: The organization that owns the resources; the caller must have access to it.
            room_id: The room.
            body: The writable attributes of a room. Unknown attributes, including the domain, are ignored.

        Raises:
            ApiError: the API responded with an error; documented: 400, 401, 403, 404, 415.
            TransportError: no response was received, or not in time.
            ResponseParseError: the response does not match the description.
            ResponseTooLargeError: the response exceeds `max_response_bytes`.
            InvalidArgumentError: an argument cannot be sent.
            ConfigurationError: the client has no credentials.

        Evidence: archived (giosg Live HTTP API, rooms,
        https://docs.giosg.com/api_reference/giosg_live/giosg_http_api/rooms; Conventions of the giosg Live
        HTTP API). The text says "POST", the line of the path says PUT; the path wins. That the language is
        reset is taken from the 2015 text on omitted attributes of users.
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

        Updates the attributes in the body of a room of the organization and leaves the others unchanged.

        Args:
            organization_id: The organization that owns the resources; the caller must have access to it.
            room_id: The room.
            body: The attributes of a room to change; others are unchanged. Unknown attributes are ignored.

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

        Deletes a room of the organization and ends its shares. Its statistics are kept. This cannot be
        undone.

        Args:
            organization_id: The organization that owns the resources; the caller must have access to it.
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
            user_id: The user. In older text, `me` means the current user in every method; now only reading
                `/api/v5/users/me` is documented, so get the identifier there.
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
    """Chats that giosg offers to a user."""

    def __init__(self, call: Caller) -> None:
        self._call = call

    def list(
        self,
        user_id: UUID | str,
        *,
        cursor: str | Unset = UNSET,
    ) -> ChatPage:
        """List the chats routed to a user.

        Returns a page of the chats that giosg offers to the user, whether or not the user has joined them.
        The webhook `chatAdded` on the channel of the same path reports new ones to an app.

        Args:
            user_id: The user. In older text, `me` means the current user in every method; now only reading
                `/api/v5/users/me` is documented, so get the identifier there.
            cursor: Position in the collection: the `cursor` of the `next` or `previous` URL of another page.
                Opaque; do not construct it.

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
        paths below it. How chats are chosen for a user is unknown.
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
                    user_id: The user. In older text, `me` means the current user in every method; now only reading
                        `/api/v5/users/me` is documented, so get the identifier there.

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
        """Read a chat routed to a user.

        Returns a chat routed to the user, whether or not the user is a member. Before joining, read
        `present_user_participant_count` to check for other users.

        Args:
            user_id: The user. In older text, `me` means the current user in every method; now only reading
                `/api/v5/users/me` is documented, so get the identifier there.
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
        """List the members of a chat routed to a user.

        Returns a page of the memberships of a chat routed to the user.

        Args:
            user_id: The user. In older text, `me` means the current user in every method; now only reading
                `/api/v5/users/me` is documented, so get the identifier there.
            chat_id: The chat.
            cursor: Position in the collection: the `cursor` of the `next` or `previous` URL of another page.
                Opaque; do not construct it.

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
                    user_id: The user. In older text, `me` means the current user in every method; now only reading
                        `/api/v5/users/me` is documented, so get the identifier there.
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

        Makes the user of the path a member of a chat routed to that user. The body has no `member_id`. With
        `is_participating: false` the user joins without opening the chat.

        Args:
            user_id: The user. In older text, `me` means the current user in every method; now only reading
                `/api/v5/users/me` is documented, so get the identifier there.
            chat_id: The chat.
            body: A user's participation in a chat. Unknown attributes, including `member_id`, are ignored.

        Raises:
            ApiError: the API responded with an error; documented: 400, 401, 403, 404, 415.
            TransportError: no response was received, or not in time.
            ResponseParseError: the response does not match the description.
            ResponseTooLargeError: the response exceeds `max_response_bytes`.
            InvalidArgumentError: an argument cannot be sent.
            ConfigurationError: the client has no credentials.

        Evidence: observed (What published clients of giosg rely on, https://github.com/giosg/demo-bot).
        Published clients call it; the status codes are inferred, 200 for an existing member from the older
        operation. That `is_participating` may be false is inferred.
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

        Returns a page of the chats in all rooms that the organization owns. Chats in rooms shared by other
        organizations are not included. The order is not documented.

        Args:
            organization_id: The organization that owns the resources; the caller must have access to it.
            cursor: Position in the collection: the `cursor` of the `next` or `previous` URL of another page.
                Opaque; do not construct it.

        Raises:
            ApiError: the API responded with an error; documented: 401, 403, 404.
            TransportError: no response was received, or not in time.
            ResponseParseError: the response does not match the description.
            ResponseTooLargeError: the response exceeds `max_response_bytes`.
            InvalidArgumentError: an argument cannot be sent.
            ConfigurationError: the client has no credentials.

        Evidence: documented (giosg Live HTTP API, chats,
        https://docs.giosg.com/api_reference/giosg_live/giosg_http_api/chats). A tutorial names the path and
        mentions filters, which could not be read.
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
                    organization_id: The organization that owns the resources; the caller must have access to it.

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
            organization_id: The organization that owns the resources; the caller must have access to it.
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

        Returns a page of the chats of a room, newest first.

        Args:
            organization_id: The organization that owns the resources; the caller must have access to it.
            room_id: The room.
            is_waiting: `true` lists only chats whose visitor waits for a response, `false` only the others; both
                by default.
            is_ended: `true` lists only ended chats, `false` only open ones; both by default.
            cursor: Position in the collection: the `cursor` of the `next` or `previous` URL of another page.
                Opaque; do not construct it.

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
                    organization_id: The organization that owns the resources; the caller must have access to it.
                    room_id: The room.
                    is_waiting: `true` lists only chats whose visitor waits for a response, `false` only the others; both
                        by default.
                    is_ended: `true` lists only ended chats, `false` only open ones; both by default.

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
                    user_id: The user. In older text, `me` means the current user in every method; now only reading
                        `/api/v5/users/me` is documented, so get the identifier there.
                    is_participating: `true` lists only chats that the user has open, `false` only those that the user has left;
                        both by default.
                    is_ended: `true` lists only ended chats, `false` only open ones; both by default.

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

        Returns a chat that the user is or was a member of; other chats return 404.

        Args:
            user_id: The user. In older text, `me` means the current user in every method; now only reading
                `/api/v5/users/me` is documented, so get the identifier there.
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

        Ends a chat as one of its members: `is_ended: true` locks it permanently.

        Args:
            user_id: The user. In older text, `me` means the current user in every method; now only reading
                `/api/v5/users/me` is documented, so get the identifier there.
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
        Published clients call it; the status codes and the response body are inferred. The client dates
        from 2017.
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

        Raises:
            ApiError: the API responded with an error; documented: 400, 401, 403, 404.
            TransportError: no response was received, or not in time.
            ResponseParseError: the response does not match the description.
            ResponseTooLargeError: the response exceeds `max_response_bytes`.
            InvalidArgumentError: an argument cannot be sent.
            ConfigurationError: the client has no credentials.

        Evidence: archived (giosg Live HTTP API, chats,
        https://docs.giosg.com/api_reference/giosg_live/giosg_http_api/chats; Conventions of the giosg Live
        HTTP API). 2015 text. A newer page shows the path without the organization, so this one is marked
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
                    organization_id: The organization that owns the resources; the caller must have access to it.
                    user_id: The user. In older text, `me` means the current user in every method; now only reading
                        `/api/v5/users/me` is documented, so get the identifier there.
                    is_participating: `true` lists only chats that the user has open, `false` only those that the user has left;
                        both by default.
                    is_ended: `true` lists only ended chats, `false` only open ones; both by default.

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

        Raises:
            ApiError: the API responded with an error; documented: 400, 401, 403, 404.
            TransportError: no response was received, or not in time.
            ResponseParseError: the response does not match the description.
            ResponseTooLargeError: the response exceeds `max_response_bytes`.
            InvalidArgumentError: an argument cannot be sent.
            ConfigurationError: the client has no credentials.

        Evidence: archived (giosg Live HTTP API, chats,
        https://docs.giosg.com/api_reference/giosg_live/giosg_http_api/chats). The response to an unknown
        user in `auto_resume` is not stated; invalid values return 400.
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
    """Members of a chat and their participation."""

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
        """List the members of a chat (older path).

        Returns a page of the memberships of a chat, identified by its room, including members who left. Use
        `/api/v5/orgs/{organization_id}/owned_chats/{chat_id}/memberships` instead.

        Args:
            organization_id: The organization that owns the resources; the caller must have access to it.
            room_id: The room.
            chat_id: The chat.
            cursor: Position in the collection: the `cursor` of the `next` or `previous` URL of another page.
                Opaque; do not construct it.

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
                    organization_id: The organization that owns the resources; the caller must have access to it.
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

        Raises:
            ApiError: the API responded with an error; documented: 400, 401, 403, 404, 415.
            TransportError: no response was received, or not in time.
            ResponseParseError: the response does not match the description.
            ResponseTooLargeError: the response exceeds `max_response_bytes`.
            InvalidArgumentError: an argument cannot be sent.
            ConfigurationError: the client has no credentials.

        Evidence: archived (giosg Live HTTP API, chats,
        https://docs.giosg.com/api_reference/giosg_live/giosg_http_api/chats). 2015 text; published clients
        use the path below the owned chats. Joining a chat that cannot be joined returns 400, and so does
        `exclusive` if another user is present; that an ended chat cannot be joined is inferred, because it
        is locked.
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

        Raises:
            ApiError: the API responded with an error; documented: 401, 403, 404.
            TransportError: no response was received, or not in time.
            ResponseParseError: the response does not match the description.
            ResponseTooLargeError: the response exceeds `max_response_bytes`.
            InvalidArgumentError: an argument cannot be sent.
            ConfigurationError: the client has no credentials.

        Evidence: archived (giosg Live HTTP API, chats,
        https://docs.giosg.com/api_reference/giosg_live/giosg_http_api/chats; Conventions of the giosg Live
        HTTP API). 2015 text. Published clients use paths of this kind without the organization; none was
        seen for this one.
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
                    organization_id: The organization that owns the resources; the caller must have access to it.
                    user_id: The user. In older text, `me` means the current user in every method; now only reading
                        `/api/v5/users/me` is documented, so get the identifier there.
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
            organization_id: The organization that owns the resources; the caller must have access to it.
            user_id: The user. In older text, `me` means the current user in every method; now only reading
                `/api/v5/users/me` is documented, so get the identifier there.
            cursor: Position in the collection: the `cursor` of the `next` or `previous` URL of another page.
                Opaque; do not construct it.

        Raises:
            ApiError: the API responded with an error; documented: 401, 403, 404.
            TransportError: no response was received, or not in time.
            ResponseParseError: the response does not match the description.
            ResponseTooLargeError: the response exceeds `max_response_bytes`.
            InvalidArgumentError: an argument cannot be sent.
            ConfigurationError: the client has no credentials.

        Evidence: archived (giosg Live HTTP API, chats,
        https://docs.giosg.com/api_reference/giosg_live/giosg_http_api/chats; Conventions of the giosg Live
        HTTP API). 2015 text. Published clients use paths of this kind without the organization; none was
        seen for this one.
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
                    organization_id: The organization that owns the resources; the caller must have access to it.
                    user_id: The user. In older text, `me` means the current user in every method; now only reading
                        `/api/v5/users/me` is documented, so get the identifier there.

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
        """List the members of a chat.

        Returns a page of the memberships of a chat of a room that the organization owns, including members
        who left.

        Args:
            organization_id: The organization that owns the resources; the caller must have access to it.
            chat_id: The chat.
            cursor: Position in the collection: the `cursor` of the `next` or `previous` URL of another page.
                Opaque; do not construct it.

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
                    organization_id: The organization that owns the resources; the caller must have access to it.
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
        """Add a user to a chat.

        Makes a user a member of a chat of a room that the organization owns. If the user is already a
        member, sets the participation and the composing status.

        Args:
            organization_id: The organization that owns the resources; the caller must have access to it.
            chat_id: The chat.
            body: A member of a chat and its participation. Unknown attributes are ignored.

        Raises:
            ApiError: the API responded with an error; documented: 400, 401, 403, 404, 415.
            TransportError: no response was received, or not in time.
            ResponseParseError: the response does not match the description.
            ResponseTooLargeError: the response exceeds `max_response_bytes`.
            InvalidArgumentError: an argument cannot be sent.
            ConfigurationError: the client has no credentials.

        Evidence: observed (What published clients of giosg rely on, https://github.com/giosg/demo-bot). A
        published client of 2017 calls it; the status codes are inferred, 200 for an existing member from
        the older operation.
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
        """Leave a chat, or set the composing status.

        Changes the user's own membership of a chat. With `is_participating: false` the user leaves the
        chat.

        Args:
            user_id: The user. In older text, `me` means the current user in every method; now only reading
                `/api/v5/users/me` is documented, so get the identifier there.
            chat_id: The chat.
            body: The attributes of a membership to change; others are unchanged.

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
    """Messages of a chat."""

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

        Returns a page of the messages of a chat, identified by its room, newest first. They include events
        of the chat, such as joining.

        Args:
            organization_id: The organization that owns the resources; the caller must have access to it.
            room_id: The room.
            chat_id: The chat.
            cursor: Position in the collection: the `cursor` of the `next` or `previous` URL of another page.
                Opaque; do not construct it.

        Raises:
            ApiError: the API responded with an error; documented: 401, 403, 404.
            TransportError: no response was received, or not in time.
            ResponseParseError: the response does not match the description.
            ResponseTooLargeError: the response exceeds `max_response_bytes`.
            InvalidArgumentError: an argument cannot be sent.
            ConfigurationError: the client has no credentials.

        Evidence: archived (giosg Live HTTP API, chats,
        https://docs.giosg.com/api_reference/giosg_live/giosg_http_api/chats). The text says newest first,
        its sample is oldest first; the text wins.
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
                    organization_id: The organization that owns the resources; the caller must have access to it.
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
        """List the messages of a chat of a user (older path).

        Returns a page of the messages of a chat that the user is or was a member of, the newest first;
        other chats return 404. Use `/api/v5/users/{user_id}/chats/{chat_id}/messages` instead.

        Args:
            organization_id: The organization that owns the resources; the caller must have access to it.
            user_id: The user. In older text, `me` means the current user in every method; now only reading
                `/api/v5/users/me` is documented, so get the identifier there.
            chat_id: The chat.
            cursor: Position in the collection: the `cursor` of the `next` or `previous` URL of another page.
                Opaque; do not construct it.

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
                    organization_id: The organization that owns the resources; the caller must have access to it.
                    user_id: The user. In older text, `me` means the current user in every method; now only reading
                        `/api/v5/users/me` is documented, so get the identifier there.
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
        """Send a message to a chat (older path).

        Sends a message of the type `msg` to a chat as the user, who must be a member; otherwise 404. This
        ends the visitor's wait. Use `/api/v5/users/{user_id}/chats/{chat_id}/messages` instead.

        Args:
            organization_id: The organization that owns the resources; the caller must have access to it.
            user_id: The user. In older text, `me` means the current user in every method; now only reading
                `/api/v5/users/me` is documented, so get the identifier there.
            chat_id: The chat.
            body: A message of a user. Unknown attributes are ignored.

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

        Returns a page of the messages of a chat that the user is or was a member of, the oldest first;
        other chats return 404. A message with `response_value` is the visitor's choice of a button.

        Args:
            user_id: The user. In older text, `me` means the current user in every method; now only reading
                `/api/v5/users/me` is documented, so get the identifier there.
            chat_id: The chat.
            cursor: Position in the collection: the `cursor` of the `next` or `previous` URL of another page.
                Opaque; do not construct it.

        Raises:
            ApiError: the API responded with an error; documented: 401, 403, 404.
            TransportError: no response was received, or not in time.
            ResponseParseError: the response does not match the description.
            ResponseTooLargeError: the response exceeds `max_response_bytes`.
            InvalidArgumentError: an argument cannot be sent.
            ConfigurationError: the client has no credentials.

        Evidence: observed (What published clients of giosg rely on, https://github.com/giosg/demo-bot).
        Published clients call it; the status codes are inferred. Two clients and a recorded page have the
        oldest first; the "newest first" of 2015 applies to the older paths only.
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
                    user_id: The user. In older text, `me` means the current user in every method; now only reading
                        `/api/v5/users/me` is documented, so get the identifier there.
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
        attachments. This ends the visitor's wait.

        Args:
            user_id: The user. In older text, `me` means the current user in every method; now only reading
                `/api/v5/users/me` is documented, so get the identifier there.
            chat_id: The chat.
            body: A message of a user. Unknown attributes are ignored.

        Raises:
            ApiError: the API responded with an error; documented: 400, 401, 403, 404, 415.
            TransportError: no response was received, or not in time.
            ResponseParseError: the response does not match the description.
            ResponseTooLargeError: the response exceeds `max_response_bytes`.
            InvalidArgumentError: an argument cannot be sent.
            ConfigurationError: the client has no credentials.

        Evidence: observed (What published clients of giosg rely on, https://github.com/giosg/demo-bot;
        giosg Live HTTP API, chats, https://docs.giosg.com/api_reference/giosg_live/giosg_http_api/chats).
        Published clients call it; the status codes are inferred. That only members may send, and that this
        ends the visitor's wait, is 2015 text.
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
    """Invitations of teams to chats."""

    def __init__(self, call: Caller) -> None:
        self._call = call

    def create(
        self,
        user_id: UUID | str,
        chat_id: UUID | str,
        body: ChatInvitationWrite,
    ) -> ChatInvitation:
        """Invite a team to a chat.

        Invites a team to a chat that the user is a member of. The chat is then routed to the members of the
        team.

        Args:
            user_id: The user. In older text, `me` means the current user in every method; now only reading
                `/api/v5/users/me` is documented, so get the identifier there.
            chat_id: The chat.
            body: The team to invite to a chat.

        Raises:
            ApiError: the API responded with an error; documented: 400, 401, 403, 404, 415.
            TransportError: no response was received, or not in time.
            ResponseParseError: the response does not match the description.
            ResponseTooLargeError: the response exceeds `max_response_bytes`.
            InvalidArgumentError: an argument cannot be sent.
            ConfigurationError: the client has no credentials.

        Evidence: observed (What published clients of giosg rely on, https://github.com/giosg/demo-bot). A
        published client calls it; the status codes, and that the chat is then routed to the team, are
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
    """Visitors of a room and their details."""

    def __init__(self, call: Caller) -> None:
        self._call = call

    def priority(
        self,
        organization_id: UUID | str,
        room_id: UUID | str,
        *,
        cursor: str | Unset = UNSET,
    ) -> RoomVisitorPage:
        """List the visitors of a room with the highest priority.

        Returns a page of the visitors of a room with the highest priority, highest first. Only some of the
        visitors are included; the number is not stated.

        Args:
            organization_id: The organization that owns the resources; the caller must have access to it.
            room_id: The room.
            cursor: Position in the collection: the `cursor` of the `next` or `previous` URL of another page.
                Opaque; do not construct it.

        Raises:
            ApiError: the API responded with an error; documented: 401, 403, 404.
            TransportError: no response was received, or not in time.
            ResponseParseError: the response does not match the description.
            ResponseTooLargeError: the response exceeds `max_response_bytes`.
            InvalidArgumentError: an argument cannot be sent.
            ConfigurationError: the client has no credentials.

        Evidence: archived (giosg Live HTTP API, visitors,
        https://docs.giosg.com/api_reference/giosg_live/giosg_http_api/visitors). The text gives the path
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
                    organization_id: The organization that owns the resources; the caller must have access to it.
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

        Returns one visitor who is in the room; otherwise 404.

        Args:
            organization_id: The organization that owns the resources; the caller must have access to it.
            room_id: The room.
            visitor_id: The visitor, an identifier of 32 hexadecimal digits. Unlike other identifiers, it is not a
                UUID.

        Raises:
            ApiError: the API responded with an error; documented: 401, 403, 404.
            TransportError: no response was received, or not in time.
            ResponseParseError: the response does not match the description.
            ResponseTooLargeError: the response exceeds `max_response_bytes`.
            InvalidArgumentError: an argument cannot be sent.
            ConfigurationError: the client has no credentials.

        Evidence: archived (giosg Live HTTP API, visitors,
        https://docs.giosg.com/api_reference/giosg_live/giosg_http_api/visitors). The text gives the path
        without a method; GET is inferred, and from the path also that absent visitors are not found.
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

        Sets a key and value for a visitor; users see it beside the chat, and reports use it. Values set
        this way count as authorized in rooms that require signed visitor data.

        Args:
            organization_id: The organization that owns the resources; the caller must have access to it.
            room_id: The room.
            visitor_id: The visitor, an identifier of 32 hexadecimal digits. Unlike other identifiers, it is not a
                UUID.
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
        and the first two status codes; only its beginning could be read.
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
            user_id: The user. In older text, `me` means the current user in every method; now only reading
                `/api/v5/users/me` is documented, so get the identifier there.
            room_id: The room.
            visitor_id: The visitor, an identifier of 32 hexadecimal digits. Unlike other identifiers, it is not a
                UUID.

        Raises:
            ApiError: the API responded with an error; documented: 401, 403, 404.
            TransportError: no response was received, or not in time.
            ResponseParseError: the response does not match the description.
            ResponseTooLargeError: the response exceeds `max_response_bytes`.
            InvalidArgumentError: an argument cannot be sent.
            ConfigurationError: the client has no credentials.

        Evidence: observed (What published clients of giosg rely on, https://github.com/giosg/demo-bot). A
        published client reads `geo_city` and `geo_country_code` there; the status codes are inferred.
        Whether the visitor must be present is unknown.
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

        Returns a page of the prepared messages of the organization, oldest first unless `ordering` says
        otherwise. `room_count` counts uses in this room.

        Args:
            user_id: The user. In older text, `me` means the current user in every method; now only reading
                `/api/v5/users/me` is documented, so get the identifier there.
            room_id: The room.
            ordering: Comma-separated sort keys, highest priority first; a leading `-` reverses the order. Keys:
                `created_at`, `updated_at`, `organization_count`.
            cursor: Position in the collection: the `cursor` of the `next` or `previous` URL of another page.
                Opaque; do not construct it.

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
                    user_id: The user. In older text, `me` means the current user in every method; now only reading
                        `/api/v5/users/me` is documented, so get the identifier there.
                    room_id: The room.
                    ordering: Comma-separated sort keys, highest priority first; a leading `-` reverses the order. Keys:
                        `created_at`, `updated_at`, `organization_count`.

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
    """Appearance of chat windows."""

    def __init__(self, call: Caller) -> None:
        self._call = call

    def list(
        self,
        organization_id: UUID | str,
        *,
        cursor: str | Unset = UNSET,
    ) -> BrandPage:
        """List the brands of an organization.

        Returns a page of the organization's brands. A brand is the appearance of chat windows on mobile
        devices; the settings of a room select a brand.

        Args:
            organization_id: The organization that owns the resources; the caller must have access to it.
            cursor: Position in the collection: the `cursor` of the `next` or `previous` URL of another page.
                Opaque; do not construct it.

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
                    organization_id: The organization that owns the resources; the caller must have access to it.

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

        Returns a page of the apps that their owners have made public, newest first.

        Args:
            cursor: Position in the collection: the `cursor` of the `next` or `previous` URL of another page.
                Opaque; do not construct it.

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
    """Uploaded files and storage quota."""

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

        Returns a page of the organization's files, oldest first unless `ordering` says otherwise. The list
        is for members of the organization only, but anyone who knows the `url` of a file can download it.

        Args:
            organization_id: The organization that owns the resources; the caller must have access to it.
            ordering: `created_at`: oldest asset first; `-created_at`: newest asset first.
            cursor: Position in the collection: the `cursor` of the `next` or `previous` URL of another page.
                Opaque; do not construct it.

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
                    organization_id: The organization that owns the resources; the caller must have access to it.
                    ordering: `created_at`: oldest asset first; `-created_at`: newest asset first.

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

        Stores a file. The body is `multipart/form-data`: the part `upload` contains the file and must have
        a file name; `name` and `description` are plain text parts. A file that exceeds the remaining space
        is rejected with 400; see `GET /api/v5/orgs/{organization_id}/quota`.

        Args:
            organization_id: The organization that owns the resources; the caller must have access to it.
            upload: The file, with its file name. A `Content-Type` of the part becomes the content type of the
                file. Pass bytes, a path, a file opened in binary mode, or a `File` to set the file name.
            name: Display name of the file; its file name if missing.
            description: Purpose of the file.

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

        Returns the metadata of a file; the file itself is at its `url`.

        Args:
            organization_id: The organization that owns the resources; the caller must have access to it.
            asset_id: The asset.

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
        """Replace the metadata of an asset.

        Replaces name, description and charset; attributes missing from the body are reset to their
        defaults. The file itself cannot be replaced.

        Args:
            organization_id: The organization that owns the resources; the caller must have access to it.
            asset_id: The asset.
            body: The complete metadata of a file.

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
        """Change the metadata of an asset.

        Updates the attributes in the body and leaves the others unchanged. The file itself cannot be
        changed.

        Args:
            organization_id: The organization that owns the resources; the caller must have access to it.
            asset_id: The asset.
            body: The metadata of a file to change.

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

        Deletes the file and its metadata, and frees its space.

        Args:
            organization_id: The organization that owns the resources; the caller must have access to it.
            asset_id: The asset.

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

        Returns the used, total and remaining space for the organization's assets.

        Args:
            organization_id: The organization that owns the resources; the caller must have access to it.

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

        The second step of the OAuth2 authorization code flow. No `Authorization` header is needed: the app
        authenticates with its secret in the form. A code can be used once and expires soon. Apps launched
        by giosg get their code in the trigger (`app_user_code` of `TriggerClaims`), others by sending the
        user's browser to `/identity/authorize` (see the security scheme `oauth2`).

        Args:
            code: The authorization code, or the `app_user_code` of a trigger.
            client_id: Identifier of the app.
            client_secret: Secret of the app.
            grant_type: Grant type; only authorization codes were observed.
            redirect_uri: The redirect URI of the authorization request; omit it for the code of a trigger.

        Raises:
            ApiError: the API responded with an error; documented: 400, 415.
            TransportError: no response was received, or not in time.
            ResponseParseError: the response does not match the description.
            ResponseTooLargeError: the response exceeds `max_response_bytes`.
            InvalidArgumentError: an argument cannot be sent.

        Evidence: observed (What published clients of giosg rely on, https://github.com/giosg/demo-bot;
        Tutorial: OAuth2 authentication, https://docs.giosg.com/tutorials/oauth2_authentication). That the
        flow exists is documented; path, fields and response are taken from published client code. Inferred
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
        """Get an access token for a user by single sign-on.

        Single sign-on of giosg apps: the app names a user, who enters no giosg password, and authenticates
        with its secret in the form. No `Authorization` header is needed.

        Args:
            email: Email address of the user.
            organization_id: Identifier of the user's organization.
            client_id: Identifier of the app.
            client_secret: Secret of the app.
            first_name: First name of the user.
            last_name: Last name of the user.
            permissions: Permissions of the token, separated by spaces; known are `settings`, `users` and
                `reports`.

        Raises:
            ApiError: the API responded with an error; documented: 400, 415.
            TransportError: no response was received, or not in time.
            ResponseParseError: the response does not match the description.
            ResponseTooLargeError: the response exceeds `max_response_bytes`.
            InvalidArgumentError: an argument cannot be sent.

        Evidence: observed (Tutorial: OAuth2 authentication,
        https://docs.giosg.com/tutorials/oauth2_authentication). The observed client treats every 2xx as
        success and everything else as failure; 200 and 400 are those of `/identity/token`.
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
    """Entry point to the channels that report changes."""

    def __init__(self, call: Caller) -> None:
        self._call = call

    def message_router(
        self,
    ) -> MessageRouter:
        """Read the real-time connection details.

        Returns the URL of the socket that reports changes, and a temporary token for it. Request a new
        token before it expires. The socket protocol is not part of this description; a channel is the path
        of the endpoint whose changes it reports.

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

        Returns an organization with its contact details, which other organizations may see too. Some
        attributes are only returned for the caller's own organization.

        Args:
            organization_id: The organization that owns the resources; the caller must have access to it.

        Raises:
            ApiError: the API responded with an error; documented: 401, 403, 404.
            TransportError: no response was received, or not in time.
            ResponseParseError: the response does not match the description.
            ResponseTooLargeError: the response exceeds `max_response_bytes`.
            InvalidArgumentError: an argument cannot be sent.
            ConfigurationError: the client has no credentials.

        Evidence: documented (giosg Live HTTP API, organizations,
        https://docs.giosg.com/api_reference/giosg_live/giosg_http_api/organizations; giosg real-time API,
        https://docs.giosg.com/api_reference/giosg_live/giosg_real_time_api). That some attributes are only
        returned for the caller's own organization is 2015 text.
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

        Sets every writable attribute of the organization. Optional attributes missing from the body become
        null, so send back every attribute to keep, or use PATCH.

        Args:
            organization_id: The organization that owns the resources; the caller must have access to it.
            body: The writable details of an organization. Unknown attributes are ignored.

        Raises:
            ApiError: the API responded with an error; documented: 400, 401, 403, 404, 415.
            TransportError: no response was received, or not in time.
            ResponseParseError: the response does not match the description.
            ResponseTooLargeError: the response exceeds `max_response_bytes`.
            InvalidArgumentError: an argument cannot be sent.
            ConfigurationError: the client has no credentials.

        Evidence: archived (giosg Live HTTP API, organizations,
        https://docs.giosg.com/api_reference/giosg_live/giosg_http_api/organizations; giosg quickstart,
        https://docs.giosg.com/getting_started/quickstart/). The operation is in the 2015 text only; the
        attributes are those of the current table. That omitted attributes are reset is taken from that
        text's section on users.
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

        Updates the attributes in the body and leaves the others unchanged.

        Args:
            organization_id: The organization that owns the resources; the caller must have access to it.
            body: The details of an organization to change; others are unchanged. Unknown attributes are
                ignored.

        Raises:
            ApiError: the API responded with an error; documented: 400, 401, 403, 404, 415.
            TransportError: no response was received, or not in time.
            ResponseParseError: the response does not match the description.
            ResponseTooLargeError: the response exceeds `max_response_bytes`.
            InvalidArgumentError: an argument cannot be sent.
            ConfigurationError: the client has no credentials.

        Evidence: archived (giosg Live HTTP API, organizations,
        https://docs.giosg.com/api_reference/giosg_live/giosg_http_api/organizations). The operation is in
        the 2015 text only; the attributes are those of the current table.
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

        Returns an object about the organization. No public page describes its attributes, so rely on none.
        The user needs the `reports` or the `settings` permission.

        Args:
            organization_id: The organization that owns the resources; the caller must have access to it.

        Raises:
            ApiError: the API responded with an error; documented: 401, 403, 404.
            TransportError: no response was received, or not in time.
            ResponseParseError: the response does not match the description.
            ResponseTooLargeError: the response exceeds `max_response_bytes`.
            InvalidArgumentError: an argument cannot be sent.
            ConfigurationError: the client has no credentials.

        Evidence: documented (giosg Live HTTP API, general,
        https://docs.giosg.com/api_reference/giosg_live/giosg_http_api/; giosg Live HTTP API, organizations,
        https://docs.giosg.com/api_reference/giosg_live/giosg_http_api/organizations). Only path, method and
        scopes are in the sample of the endpoint list. The scopes contain two names; the comment shows that
        either is enough for a safe method.
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

        Returns metadata of the endpoint, without side effects.

        Args:
            organization_id: The organization that owns the resources; the caller must have access to it.

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
        endpoint list names the method and its scopes; the response is inferred.
        """
        return self._call(
            "describeOverview",
            "OPTIONS",
            (200,),
            describe_overview.sync_detailed,
            organization_id=organization_id,
        )


class PartnershipsResource:
    """Organizations that share rooms and teams."""

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

        Returns a page of the organization's partners, oldest first unless `ordering` says otherwise.

        Args:
            organization_id: The organization that owns the resources; the caller must have access to it.
            ordering: Comma-separated sort keys, highest priority first; a leading `-` reverses the order. The
                only key is `created_at`.
            cursor: Position in the collection: the `cursor` of the `next` or `previous` URL of another page.
                Opaque; do not construct it.

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
                    organization_id: The organization that owns the resources; the caller must have access to it.
                    ordering: Comma-separated sort keys, highest priority first; a leading `-` reverses the order. The
                        only key is `created_at`.

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

        Returns the partnership with one organization; 404 if the organization is not a partner.

        Args:
            organization_id: The organization that owns the resources; the caller must have access to it.
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

        Sets the display name of the partner. A body without it restores the partner's own name. The display
        name used by the partner is not affected.

        Args:
            organization_id: The organization that owns the resources; the caller must have access to it.
            partner_organization_id: The partner, an organization.
            body: The writable attribute of a partnership. Unknown attributes are ignored.

        Raises:
            ApiError: the API responded with an error; documented: 400, 401, 403, 404, 415.
            TransportError: no response was received, or not in time.
            ResponseParseError: the response does not match the description.
            ResponseTooLargeError: the response exceeds `max_response_bytes`.
            InvalidArgumentError: an argument cannot be sent.
            ConfigurationError: the client has no credentials.

        Evidence: archived (giosg Live HTTP API, partnerships,
        https://docs.giosg.com/api_reference/giosg_live/giosg_http_api/partnerships; Conventions of the
        giosg Live HTTP API). 2015 text also asks for a `visibility`, which is missing from the current
        table of attributes and from this description. That the name is reset is taken from the 2015 text on
        omitted attributes of users.
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

        Sets the display name of the partner, if the body contains it.

        Args:
            organization_id: The organization that owns the resources; the caller must have access to it.
            partner_organization_id: The partner, an organization.
            body: The writable attribute of a partnership. Unknown attributes are ignored.

        Raises:
            ApiError: the API responded with an error; documented: 400, 401, 403, 404, 415.
            TransportError: no response was received, or not in time.
            ResponseParseError: the response does not match the description.
            ResponseTooLargeError: the response exceeds `max_response_bytes`.
            InvalidArgumentError: an argument cannot be sent.
            ConfigurationError: the client has no credentials.

        Evidence: archived (giosg Live HTTP API, partnerships,
        https://docs.giosg.com/api_reference/giosg_live/giosg_http_api/partnerships; Conventions of the
        giosg Live HTTP API). 2015 text also asks for a `visibility`, which is missing from the current
        table of attributes and from this description. That the name is reset is taken from the 2015 text on
        omitted attributes of users.
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

        Ends the partnership for both organizations, with every share between them. Only another invitation
        restores it.

        Args:
            organization_id: The organization that owns the resources; the caller must have access to it.
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
    """Sent invitations to a partnership."""

    def __init__(self, call: Caller) -> None:
        self._call = call

    def list(
        self,
        *,
        ordering: str | Unset = UNSET,
        status: InvitationStatus | Unset = UNSET,
        cursor: str | Unset = UNSET,
    ) -> OutgoingInvitationPage:
        """List sent invitations.

        Returns a page of the invitations that the caller's organization has sent, oldest first unless
        `ordering` says otherwise. Cancelled invitations are not included.

        Args:
            ordering: Comma-separated sort keys, highest priority first; a leading `-` reverses the order. The
                only key is `created_at`.
            status: Lists only invitations with this status; all by default.
            cursor: Position in the collection: the `cursor` of the `next` or `previous` URL of another page.
                Opaque; do not construct it.

        Raises:
            ApiError: the API responded with an error; documented: 400, 401, 403, 404.
            TransportError: no response was received, or not in time.
            ResponseParseError: the response does not match the description.
            ResponseTooLargeError: the response exceeds `max_response_bytes`.
            InvalidArgumentError: an argument cannot be sent.
            ConfigurationError: the client has no credentials.

        Evidence: archived (giosg Live HTTP API, partnerships,
        https://docs.giosg.com/api_reference/giosg_live/giosg_http_api/partnerships). 2015 text. The path
        names no organization, against the guideline of that time; it may have moved to one that does.
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
                    ordering: Comma-separated sort keys, highest priority first; a leading `-` reverses the order. The
                        only key is `created_at`.
                    status: Lists only invitations with this status; all by default.

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

        Invites the organization of the person with this email address to a partnership. The rooms and teams
        in the body are shared when the invitation is accepted; they must be owned by or shared with the
        organization. An invitation can be cancelled, but not changed.

        Args:
            body: An invitation to send. Unknown attributes are ignored.

        Raises:
            ApiError: the API responded with an error; documented: 400, 401, 403, 404, 415.
            TransportError: no response was received, or not in time.
            ResponseParseError: the response does not match the description.
            ResponseTooLargeError: the response exceeds `max_response_bytes`.
            InvalidArgumentError: an argument cannot be sent.
            ConfigurationError: the client has no credentials.

        Evidence: archived (giosg Live HTTP API, partnerships,
        https://docs.giosg.com/api_reference/giosg_live/giosg_http_api/partnerships). 2015 text. The path
        names no organization, against the guideline of that time; it may have moved to one that does.
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
        """Read a sent invitation.

        Returns one invitation that the caller's organization has sent, with its status.

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
        names no organization, against the guideline of that time; it may have moved to one that does.
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

        Cancels a pending invitation. Returns 403 if it was accepted or rejected, and 404 if it was already
        cancelled or was sent by another organization.

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
        names no organization, against the guideline of that time; it may have moved to one that does.
        """
        return self._call(
            "deleteOutgoingInvitation",
            "DELETE",
            (204,),
            delete_outgoing_invitation.sync_detailed,
            invitation_id=invitation_id,
        )


class IncomingInvitationsResource:
    """Received invitations to a partnership."""

    def __init__(self, call: Caller) -> None:
        self._call = call

    def list(
        self,
        *,
        ordering: str | Unset = UNSET,
        status: InvitationStatus | Unset = UNSET,
        cursor: str | Unset = UNSET,
    ) -> IncomingInvitationPage:
        """List received invitations.

        Returns a page of the invitations that the caller's organization has received, including accepted
        and rejected ones, oldest first unless `ordering` says otherwise.

        Args:
            ordering: Comma-separated sort keys, highest priority first; a leading `-` reverses the order. The
                only key is `created_at`.
            status: Lists only invitations with this status; all by default.
            cursor: Position in the collection: the `cursor` of the `next` or `previous` URL of another page.
                Opaque; do not construct it.

        Raises:
            ApiError: the API responded with an error; documented: 400, 401, 403, 404.
            TransportError: no response was received, or not in time.
            ResponseParseError: the response does not match the description.
            ResponseTooLargeError: the response exceeds `max_response_bytes`.
            InvalidArgumentError: an argument cannot be sent.
            ConfigurationError: the client has no credentials.

        Evidence: archived (giosg Live HTTP API, partnerships,
        https://docs.giosg.com/api_reference/giosg_live/giosg_http_api/partnerships). 2015 text. The path
        names no organization, against the guideline of that time; it may have moved to one that does.
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
                    ordering: Comma-separated sort keys, highest priority first; a leading `-` reverses the order. The
                        only key is `created_at`.
                    status: Lists only invitations with this status; all by default.

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
        """Read a received invitation.

        Returns the invitation with this key; 404 if it was cancelled, or accepted or rejected by another
        organization.

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
        names no organization, against the guideline of that time; it may have moved to one that does.
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

        Makes the two organizations partners and starts the shares offered in the invitation. For an
        existing partner, both attributes of the body may be omitted and are unchanged; for a new partner,
        `visibility` is required.

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
        names no organization, against the guideline of that time; it may have moved to one that does.
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

        Declines the invitation: no partnership is created and nothing is shared. The request has no body.

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
        names no organization, against the guideline of that time; it may have moved to one that does.
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
        """List the outgoing shares of an organization.

        Returns a page of the rooms or teams that the organization shares with partners, oldest share first
        unless `ordering` says otherwise. A room or team shared with two partners has two shares.

        Args:
            organization_id: The organization that owns the resources; the caller must have access to it.
            resource_type: Shared resources.
            ordering: Comma-separated sort keys, highest priority first; a leading `-` reverses the order. The
                only key is `created_at`.
            receiver_organization_id: Lists only shares with this partner; all by default.
            cursor: Position in the collection: the `cursor` of the `next` or `previous` URL of another page.
                Opaque; do not construct it.

        Raises:
            ApiError: the API responded with an error; documented: 400, 401, 403, 404.
            TransportError: no response was received, or not in time.
            ResponseParseError: the response does not match the description.
            ResponseTooLargeError: the response exceeds `max_response_bytes`.
            InvalidArgumentError: an argument cannot be sent.
            ConfigurationError: the client has no credentials.

        Evidence: archived (giosg Live HTTP API, sharing,
        https://docs.giosg.com/api_reference/giosg_live/giosg_http_api/sharing). 2015 text. The current page
        has shares with an `id`, whose paths could not be read. It names the path parameter of the
        organization after its role in the share; that name is not sent.
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
                    organization_id: The organization that owns the resources; the caller must have access to it.
                    resource_type: Shared resources.
                    ordering: Comma-separated sort keys, highest priority first; a leading `-` reverses the order. The
                        only key is `created_at`.
                    receiver_organization_id: Lists only shares with this partner; all by default.

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

        Lets a partner use a room (`rooms`; requires `room_id`) or a team (`teams`; requires `team_id`)
        owned by or shared with the organization. The receiver must be a partner. According to the current
        page, only the vendor's support can share rooms.

        Args:
            organization_id: The organization that owns the resources; the caller must have access to it.
            resource_type: Shared resources.
            body: What to share, and the receiver. The identifier that matches the path is required. Unknown
                attributes are ignored.

        Raises:
            ApiError: the API responded with an error; documented: 400, 401, 403, 404, 415.
            TransportError: no response was received, or not in time.
            ResponseParseError: the response does not match the description.
            ResponseTooLargeError: the response exceeds `max_response_bytes`.
            InvalidArgumentError: an argument cannot be sent.
            ConfigurationError: the client has no credentials.

        Evidence: archived (giosg Live HTTP API, sharing,
        https://docs.giosg.com/api_reference/giosg_live/giosg_http_api/sharing). 2015 text. The current page
        says that only the vendor's support creates shares of rooms; the response to other clients is not
        stated. Sharing twice with the same partner is not described; 400 is inferred.
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
        """Read an outgoing share.

        Returns the share of one room or team. The path does not distinguish several receivers.

        Args:
            organization_id: The organization that owns the resources; the caller must have access to it.
            resource_type: Shared resources.
            resource_id: The shared room or team.

        Raises:
            ApiError: the API responded with an error; documented: 401, 403, 404.
            TransportError: no response was received, or not in time.
            ResponseParseError: the response does not match the description.
            ResponseTooLargeError: the response exceeds `max_response_bytes`.
            InvalidArgumentError: an argument cannot be sent.
            ConfigurationError: the client has no credentials.

        Evidence: archived (giosg Live HTTP API, sharing,
        https://docs.giosg.com/api_reference/giosg_live/giosg_http_api/sharing). 2015 text. The current page
        has shares with an `id`, whose paths could not be read. It names the path parameter of the
        organization after its role in the share; that name is not sent.
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

        Sets the display name of the room or team for the receiver. A body without it restores the own name
        of the room or team.

        Args:
            organization_id: The organization that owns the resources; the caller must have access to it.
            resource_type: Shared resources.
            resource_id: The shared room or team.
            body: The writable attribute of a share. Unknown attributes are ignored.

        Raises:
            ApiError: the API responded with an error; documented: 400, 401, 403, 404, 415.
            TransportError: no response was received, or not in time.
            ResponseParseError: the response does not match the description.
            ResponseTooLargeError: the response exceeds `max_response_bytes`.
            InvalidArgumentError: an argument cannot be sent.
            ConfigurationError: the client has no credentials.

        Evidence: archived (giosg Live HTTP API, sharing,
        https://docs.giosg.com/api_reference/giosg_live/giosg_http_api/sharing). 2015 text. The current page
        has shares with an `id`, whose paths could not be read. It names the path parameter of the
        organization after its role in the share; that name is not sent.
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

        Sets the display name of the room or team for the receiver, if the body contains it.

        Args:
            organization_id: The organization that owns the resources; the caller must have access to it.
            resource_type: Shared resources.
            resource_id: The shared room or team.
            body: The writable attribute of a share. Unknown attributes are ignored.

        Raises:
            ApiError: the API responded with an error; documented: 400, 401, 403, 404, 415.
            TransportError: no response was received, or not in time.
            ResponseParseError: the response does not match the description.
            ResponseTooLargeError: the response exceeds `max_response_bytes`.
            InvalidArgumentError: an argument cannot be sent.
            ConfigurationError: the client has no credentials.

        Evidence: archived (giosg Live HTTP API, sharing,
        https://docs.giosg.com/api_reference/giosg_live/giosg_http_api/sharing). 2015 text. The current page
        has shares with an `id`, whose paths could not be read. It names the path parameter of the
        organization after its role in the share; that name is not sent.
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
            organization_id: The organization that owns the resources; the caller must have access to it.
            resource_type: Shared resources.
            resource_id: The shared room or team.

        Raises:
            ApiError: the API responded with an error; documented: 401, 403, 404.
            TransportError: no response was received, or not in time.
            ResponseParseError: the response does not match the description.
            ResponseTooLargeError: the response exceeds `max_response_bytes`.
            InvalidArgumentError: an argument cannot be sent.
            ConfigurationError: the client has no credentials.

        Evidence: archived (giosg Live HTTP API, sharing,
        https://docs.giosg.com/api_reference/giosg_live/giosg_http_api/sharing). 2015 text. The current page
        has shares with an `id`, whose paths could not be read. It names the path parameter of the
        organization after its role in the share; that name is not sent.
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
        """List the incoming shares of an organization.

        Returns a page of the rooms or teams that partners share with the organization, oldest share first
        unless `ordering` says otherwise.

        Args:
            organization_id: The organization that owns the resources; the caller must have access to it.
            resource_type: Shared resources.
            ordering: Comma-separated sort keys, highest priority first; a leading `-` reverses the order. The
                only key is `created_at`.
            sharer_organization_id: Lists only shares of this partner; all by default.
            cursor: Position in the collection: the `cursor` of the `next` or `previous` URL of another page.
                Opaque; do not construct it.

        Raises:
            ApiError: the API responded with an error; documented: 400, 401, 403, 404.
            TransportError: no response was received, or not in time.
            ResponseParseError: the response does not match the description.
            ResponseTooLargeError: the response exceeds `max_response_bytes`.
            InvalidArgumentError: an argument cannot be sent.
            ConfigurationError: the client has no credentials.

        Evidence: archived (giosg Live HTTP API, sharing,
        https://docs.giosg.com/api_reference/giosg_live/giosg_http_api/sharing). 2015 text. The current page
        has shares with an `id`, whose paths could not be read. It names the path parameter of the
        organization after its role in the share; that name is not sent.
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
                    organization_id: The organization that owns the resources; the caller must have access to it.
                    resource_type: Shared resources.
                    ordering: Comma-separated sort keys, highest priority first; a leading `-` reverses the order. The
                        only key is `created_at`.
                    sharer_organization_id: Lists only shares of this partner; all by default.

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
        """Read an incoming share.

        Returns the share of one room or team that a partner owns or passes on.

        Args:
            organization_id: The organization that owns the resources; the caller must have access to it.
            resource_type: Shared resources.
            resource_id: The shared room or team.

        Raises:
            ApiError: the API responded with an error; documented: 401, 403, 404.
            TransportError: no response was received, or not in time.
            ResponseParseError: the response does not match the description.
            ResponseTooLargeError: the response exceeds `max_response_bytes`.
            InvalidArgumentError: an argument cannot be sent.
            ConfigurationError: the client has no credentials.

        Evidence: archived (giosg Live HTTP API, sharing,
        https://docs.giosg.com/api_reference/giosg_live/giosg_http_api/sharing). 2015 text. The current page
        has shares with an `id`, whose paths could not be read. It names the path parameter of the
        organization after its role in the share; that name is not sent.
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

        Returns a page of the languages that rooms, user preferences and similar settings can be set to.
        Only those with `is_ui_language` are also languages of the console. For invalid credentials, expect
        403 as well as 401: the section on languages says 403, the general table 401.

        Args:
            cursor: Position in the collection: the `cursor` of the `next` or `previous` URL of another page.
                Opaque; do not construct it.

        Raises:
            ApiError: the API responded with an error; documented: 401, 403, 404.
            TransportError: no response was received, or not in time.
            ResponseParseError: the response does not match the description.
            ResponseTooLargeError: the response exceeds `max_response_bytes`.
            InvalidArgumentError: an argument cannot be sent.
            ConfigurationError: the client has no credentials.

        Evidence: documented (giosg Live HTTP API, general,
        https://docs.giosg.com/api_reference/giosg_live/giosg_http_api/; giosg Live HTTP API, general:
        reference data, https://docs.giosg.com/api_reference/giosg_live/giosg_http_api/). For invalid
        credentials, the section on languages names 403, the general table of status codes 401. Both are
        statements of the vendor; which applies is unknown.
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

        Returns a page of the time zones that an organization can be set to.

        Args:
            cursor: Position in the collection: the `cursor` of the `next` or `previous` URL of another page.
                Opaque; do not construct it.

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

        Returns a page of currencies. No public page describes the attributes of a currency, so rely on
        none.

        Args:
            cursor: Position in the collection: the `cursor` of the `next` or `previous` URL of another page.
                Opaque; do not construct it.

        Raises:
            ApiError: the API responded with an error; documented: 401, 403, 404.
            TransportError: no response was received, or not in time.
            ResponseParseError: the response does not match the description.
            ResponseTooLargeError: the response exceeds `max_response_bytes`.
            InvalidArgumentError: an argument cannot be sent.
            ConfigurationError: the client has no credentials.

        Evidence: documented (giosg Live HTTP API, general,
        https://docs.giosg.com/api_reference/giosg_live/giosg_http_api/; giosg Live HTTP API, general:
        reference data, https://docs.giosg.com/api_reference/giosg_live/giosg_http_api/). Only path, method
        and scopes are in the sample of the endpoint list.
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

        Returns metadata of the endpoint, without side effects.

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
        endpoint list names the method and its scopes; the response is inferred.
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

        Returns a page of the endpoints, with the supported methods and the permissions for each method. It
        covers the whole API, which is more than this document.

        Args:
            cursor: Position in the collection: the `cursor` of the `next` or `previous` URL of another page.
                Opaque; do not construct it.

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

        Returns metadata of the endpoint, without side effects.

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
        endpoint list names the method and its scopes; the response is inferred.
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

        Returns a page of the exports that the user has started, newest first.

        Args:
            organization_id: The organization that owns the resources; the caller must have access to it.
            user_id: The user. In older text, `me` means the current user in every method; now only reading
                `/api/v5/users/me` is documented, so get the identifier there.
            cursor: Position in the collection: the `cursor` of the `next` or `previous` URL of another page.
                Opaque; do not construct it.

        Raises:
            ApiError: the API responded with an error; documented: 401, 403, 404.
            TransportError: no response was received, or not in time.
            ResponseParseError: the response does not match the description.
            ResponseTooLargeError: the response exceeds `max_response_bytes`.
            InvalidArgumentError: an argument cannot be sent.
            ConfigurationError: the client has no credentials.

        Evidence: archived (giosg Live HTTP API, exports,
        https://docs.giosg.com/api_reference/giosg_live/giosg_http_api/exports; Conventions of the giosg
        Live HTTP API). 2015 text. Newer pages show other resources of a user on a path without the
        organization; no page does so for exports.
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
                    organization_id: The organization that owns the resources; the caller must have access to it.
                    user_id: The user. In older text, `me` means the current user in every method; now only reading
                        `/api/v5/users/me` is documented, so get the identifier there.

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

        Starts collecting chats or statistics of a room in the background and returns an incomplete export
        immediately. Poll it until `completed_at` is set; the file is then at `url`, until `expires_at`.

        Args:
            organization_id: The organization that owns the resources; the caller must have access to it.
            user_id: The user. In older text, `me` means the current user in every method; now only reading
                `/api/v5/users/me` is documented, so get the identifier there.
            body: What to export. Statistics are not available as plain text; the last two attributes apply
                to logs only. Unknown attributes are ignored.

        Raises:
            ApiError: the API responded with an error; documented: 400, 401, 403, 404, 415.
            TransportError: no response was received, or not in time.
            ResponseParseError: the response does not match the description.
            ResponseTooLargeError: the response exceeds `max_response_bytes`.
            InvalidArgumentError: an argument cannot be sent.
            ConfigurationError: the client has no credentials.

        Evidence: archived (giosg Live HTTP API, exports,
        https://docs.giosg.com/api_reference/giosg_live/giosg_http_api/exports; Conventions of the giosg
        Live HTTP API). 2015 text. Newer pages show other resources of a user on a path without the
        organization; no page does so for exports.
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

        Returns the state of an export. It is complete once `completed_at` is set; `is_failed` is false if
        there is a file.

        Args:
            organization_id: The organization that owns the resources; the caller must have access to it.
            user_id: The user. In older text, `me` means the current user in every method; now only reading
                `/api/v5/users/me` is documented, so get the identifier there.
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
        Live HTTP API). 2015 text. Newer pages show other resources of a user on a path without the
        organization; no page does so for exports.
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
    """Current load of rooms and users."""

    def __init__(self, call: Caller) -> None:
        self._call = call

    def room(
        self,
        room_id: UUID | str,
        *,
        timezone: str | Unset = UNSET,
    ) -> LiveRoomReport:
        """Read the live figures of a room.

        Returns the current load of a room and its figures since the beginning of the day in the requested
        time zone. Unlike other reports, it is on the main host.

        Args:
            room_id: The room.
            timezone: Time zone in which the day begins, a tz database name; `UTC` by default.

        Raises:
            ApiError: the API responded with an error; documented: 400, 401, 403, 404.
            TransportError: no response was received, or not in time.
            ResponseParseError: the response does not match the description.
            ResponseTooLargeError: the response exceeds `max_response_bytes`.
            InvalidArgumentError: an argument cannot be sent.
            ConfigurationError: the client has no credentials.

        Evidence: documented (giosg reporting, fixed reports,
        https://docs.giosg.com/api_reference/reporting/http_api/visitor_chat_stats). The page lists
        `room_id` as a query parameter; it is in the path.
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

        Returns the current load of every room of the organization, or of the given rooms. From version 4,
        known only from the 2015 text; it may no longer exist. The live figures of one room are the newer
        alternative.

        Args:
            room_id: Comma-separated identifiers of rooms; all by default.
            include_shared: Whether to include rooms shared by other organizations.
            timezone: Time zone in which the day begins, a tz database name; `UTC` by default.

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

        Returns the availability and number of chats of every user of the organization, or of the given
        users. From version 4, known only from the 2015 text; it may no longer exist.

        Args:
            user_id: Comma-separated numbers of users, as in `user_id` of the response; all by default.

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
    """Form data of visitors; deprecated."""

    def __init__(self, call: Caller) -> None:
        self._call = call

    def list(
        self,
        organization_id: UUID | str,
        *,
        cursor: str | Unset = UNSET,
    ) -> LeadPage:
        """List the leads of an organization.

        Returns a page of leads. Only the first version of the giosg script creates leads; version 2, the
        default since 16 December 2021, creates none.

        Args:
            organization_id: The organization that owns the resources; the caller must have access to it.
            cursor: Position in the collection: the `cursor` of the `next` or `previous` URL of another page.
                Opaque; do not construct it.

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
        methods are those of the other resources of an organization.
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
                    organization_id: The organization that owns the resources; the caller must have access to it.

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

        Returns one lead.

        Args:
            organization_id: The organization that owns the resources; the caller must have access to it.
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
        methods are those of the other resources of an organization.
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
            organization_id: The organization that owns the resources; the caller must have access to it.
            lead_id: The lead.
            body: The attributes to change; others are unchanged. Unknown attributes are ignored.

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
        methods are those of the other resources of an organization.
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
    """Conditions on website pages, and the resulting actions."""

    def __init__(self, call: Caller) -> None:
        self._call = call

    def list(
        self,
        organization_id: UUID | str,
        *,
        cursor: str | Unset = UNSET,
    ) -> RulePage:
        """List the rules of an organization.

        Returns a page of rules.

        Args:
            organization_id: The organization that owns the resources; the caller must have access to it.
            cursor: Position in the collection: the `cursor` of the `next` or `previous` URL of another page.
                Opaque; do not construct it.

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
        is that of other resources of an organization. Write operations are not described: the table does
        not say which attributes are writable, and describes neither conditions nor actions.
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
                    organization_id: The organization that owns the resources; the caller must have access to it.

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

        Returns one rule.

        Args:
            organization_id: The organization that owns the resources; the caller must have access to it.
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
        is that of other resources of an organization. Write operations are not described: the table does
        not say which attributes are writable, and describes neither conditions nor actions.
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
    """Messages of other systems, as chats."""

    def __init__(self, call: Caller) -> None:
        self._call = call

    def register(
        self,
        organization_id: UUID | str,
        body: MessagingChannelWrite,
    ) -> MessagingChannel:
        """Register a messaging channel.

        Registers a channel that delivers messages of another system, such as email, to a room as chats.
        giosg sends the users' replies to the webhook.

        Args:
            organization_id: The organization that owns the resources; the caller must have access to it.
            body: A source of messages for a room. There is at least one more attribute, perhaps a webhook
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
        layouts, https://docs.giosg.com/api_reference/giosg_live/umi). Method, path, permission and part of
        the body could be read; status and response are inferred.
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
        users: The users of an organization, and the user of the credentials.
        user_clients: Running apps, which keep their user present.
        user_preferences: Console preferences of a user.
        teams: Groups of users of one organization.
        team_memberships: Members and admins of a team.
        teams_v5: Teams of version 5; deprecated in favor of `teams`.
        rooms: Rooms, in which visitors meet the organization's users.
        routed_chats: Chats that giosg offers to a user.
        chats: Conversations of visitors and users in a room.
        chat_memberships: Members of a chat and their participation.
        chat_messages: Messages of a chat.
        chat_invitations: Invitations of teams to chats.
        visitors: Visitors of a room and their details.
        canned_answers: Prepared messages.
        brands: Appearance of chat windows.
        apps: Extensions of giosg.
        assets: Uploaded files and storage quota.
        tokens: Access tokens for apps, by OAuth2 and single sign-on.
        realtime: Entry point to the channels that report changes.
        organizations: The organization itself.
        partnerships: Organizations that share rooms and teams.
        outgoing_invitations: Sent invitations to a partnership.
        incoming_invitations: Received invitations to a partnership.
        outgoing_shares: Rooms and teams that an organization shares with its partners.
        incoming_shares: Rooms and teams that partners share with an organization.
        reference_data: Languages, time zones, currencies, and the list of endpoints.
        report_exports: Chats or statistics of a room as a file.
        live_figures: Current load of rooms and users.
        leads: Form data of visitors; deprecated.
        rules: Conditions on website pages, and the resulting actions.
        unified_messaging: Messages of other systems, as chats.
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
    """The users of an organization, and the user of the credentials."""

    def __init__(self, call: AsyncCaller) -> None:
        self._call = call

    async def me(
        self,
    ) -> User:
        """Read the current user.

        Returns the user of the credentials. Works with any valid credentials and any enabled products, so
        use it to test a token and to get the `id` and `organization_id` for further requests. Create a
        token at https://service.giosg.com/settings/live/company/tokens.

        Raises:
            ApiError: the API responded with an error; documented: 401, 403, 404.
            TransportError: no response was received, or not in time.
            ResponseParseError: the response does not match the description.
            ResponseTooLargeError: the response exceeds `max_response_bytes`.
            InvalidArgumentError: an argument cannot be sent.
            ConfigurationError: the client has no credentials.

        Evidence: documented (giosg quickstart, https://docs.giosg.com/getting_started/quickstart/; giosg
        Live HTTP API, users, https://docs.giosg.com/api_reference/giosg_live/giosg_http_api/users). Older
        text adds that a token that does not belong to a single user is rejected with 403.
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

        Returns one user. A deleted user returns 404 unless `include_deleted` is true.

        Args:
            user_id: The user. In older text, `me` means the current user in every method; now only reading
                `/api/v5/users/me` is documented, so get the identifier there.
            include_deleted: Whether to return a deleted user instead of 404; false by default.

        Raises:
            ApiError: the API responded with an error; documented: 400, 401, 403, 404.
            TransportError: no response was received, or not in time.
            ResponseParseError: the response does not match the description.
            ResponseTooLargeError: the response exceeds `max_response_bytes`.
            InvalidArgumentError: an argument cannot be sent.
            ConfigurationError: the client has no credentials.

        Evidence: archived (giosg Live HTTP API, users,
        https://docs.giosg.com/api_reference/giosg_live/giosg_http_api/users). Current pages show this path
        for PATCH only. An early 2015 draft also has GET; later 2015 text reads users under the path of
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

        Sets every writable attribute of the user. Optional attributes missing from the body are reset to
        their defaults, so send back every attribute to keep, or use PATCH.

        Args:
            user_id: The user. In older text, `me` means the current user in every method; now only reading
                `/api/v5/users/me` is documented, so get the identifier there.
            body: The writable attributes of a user. Unknown attributes are ignored.

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
        with PUT or PATCH and shows PATCH; PUT of this path is in an early 2015 draft only. That omitted
        attributes are reset is also 2015 text; in the quickstart, PUT requires every field.
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

        Updates the attributes in the body and leaves the others unchanged. Accepts JSON, or a flat form,
        which cannot set null.

        Args:
            user_id: The user. In older text, `me` means the current user in every method; now only reading
                `/api/v5/users/me` is documented, so get the identifier there.
            body: The attributes of a user to change; others are unchanged. Unknown attributes are ignored.

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

        Returns a page of the organization's users, oldest first unless `ordering` says otherwise.

        Args:
            organization_id: The organization that owns the resources; the caller must have access to it.
            ordering: Comma-separated sort keys, highest priority first; a leading `-` reverses the order. Keys:
                `created_at`, `email`.
            include_deleted: Whether to include deleted users; false by default.
            is_manager: `true` lists only managers, `false` only other users; both by default.
            cursor: Position in the collection: the `cursor` of the `next` or `previous` URL of another page.
                Opaque; do not construct it.

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
        names the same path as a channel.
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
                    organization_id: The organization that owns the resources; the caller must have access to it.
                    ordering: Comma-separated sort keys, highest priority first; a leading `-` reverses the order. Keys:
                        `created_at`, `email`.
                    include_deleted: Whether to include deleted users; false by default.
                    is_manager: `true` lists only managers, `false` only other users; both by default.

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

        Returns one user of the organization; 404 if the user is deleted (unless `include_deleted` is true)
        or belongs to another organization.

        Args:
            organization_id: The organization that owns the resources; the caller must have access to it.
            user_id: The user. In older text, `me` means the current user in every method; now only reading
                `/api/v5/users/me` is documented, so get the identifier there.
            include_deleted: Whether to return a deleted user instead of 404; false by default.

        Raises:
            ApiError: the API responded with an error; documented: 400, 401, 403, 404.
            TransportError: no response was received, or not in time.
            ResponseParseError: the response does not match the description.
            ResponseTooLargeError: the response exceeds `max_response_bytes`.
            InvalidArgumentError: an argument cannot be sent.
            ConfigurationError: the client has no credentials.

        Evidence: archived (giosg Live HTTP API, users,
        https://docs.giosg.com/api_reference/giosg_live/giosg_http_api/users; Conventions of the giosg Live
        HTTP API). 2015 text. Current pages keep the collection under the organization and show changes on
        the user's own path; they do not say which is preferred, so neither is marked deprecated.
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

        Sets every writable attribute of the user. Optional attributes missing from the body are reset to
        their defaults, so send back every attribute to keep, or use PATCH. Changing another user requires
        the `users` permission.

        Args:
            organization_id: The organization that owns the resources; the caller must have access to it.
            user_id: The user. In older text, `me` means the current user in every method; now only reading
                `/api/v5/users/me` is documented, so get the identifier there.
            body: The writable attributes of a user. Unknown attributes are ignored.

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

        Updates the attributes in the body and leaves the others unchanged; `is_online_enabled` makes the
        user available or unavailable for chats. Changing another user requires the `users` permission.

        Args:
            organization_id: The organization that owns the resources; the caller must have access to it.
            user_id: The user. In older text, `me` means the current user in every method; now only reading
                `/api/v5/users/me` is documented, so get the identifier there.
            body: The attributes of a user to change; others are unchanged. Unknown attributes are ignored.

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

        Returns a page of the user's clients: running apps that keep the user present.

        Args:
            user_id: The user. In older text, `me` means the current user in every method; now only reading
                `/api/v5/users/me` is documented, so get the identifier there.
            cursor: Position in the collection: the `cursor` of the `next` or `previous` URL of another page.
                Opaque; do not construct it.

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
                    user_id: The user. In older text, `me` means the current user in every method; now only reading
                        `/api/v5/users/me` is documented, so get the identifier there.

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

        Registers a client. The user is present until it expires; extend it with PATCH before then.

        Args:
            user_id: The user. In older text, `me` means the current user in every method; now only reading
                `/api/v5/users/me` is documented, so get the identifier there.
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

        Extends a client: the user stays present for `presence_expires_in` seconds from now. An expired
        client becomes present again.

        Args:
            user_id: The user. In older text, `me` means the current user in every method; now only reading
                `/api/v5/users/me` is documented, so get the identifier there.
            client_id: The client, by the identifier from the server.
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
        """List the clients of a user (older path).

        Returns a page of the user's clients. Use `/api/v5/users/{user_id}/clients` instead.

        Args:
            organization_id: The organization that owns the resources; the caller must have access to it.
            user_id: The user. In older text, `me` means the current user in every method; now only reading
                `/api/v5/users/me` is documented, so get the identifier there.
            cursor: Position in the collection: the `cursor` of the `next` or `previous` URL of another page.
                Opaque; do not construct it.

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
                    organization_id: The organization that owns the resources; the caller must have access to it.
                    user_id: The user. In older text, `me` means the current user in every method; now only reading
                        `/api/v5/users/me` is documented, so get the identifier there.

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
        """Create or refresh a client of a user (older path).

        Keeps the user present in the rooms of the body for `expires_in` seconds. Repeat it before then; the
        latest values win. A user is present while at least one client is alive. Use
        `/api/v5/users/{user_id}/clients` instead.

        Args:
            organization_id: The organization that owns the resources; the caller must have access to it.
            user_id: The user. In older text, `me` means the current user in every method; now only reading
                `/api/v5/users/me` is documented, so get the identifier there.
            client_id: The client, by an identifier chosen by the caller: letters, digits, `-` and `_`,
                preferably a random UUID. Other identifiers return 400.
            body: The rooms and the time for which a client keeps its user present. Unknown attributes are
                ignored.

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
        """Expire a client of a user (older path).

        Expires the client immediately, as when a browser tab is closed. The user stays present if other
        clients are alive. Clients of `/api/v5/users/{user_id}/clients` expire automatically; no call that
        deletes one is known.

        Args:
            organization_id: The organization that owns the resources; the caller must have access to it.
            user_id: The user. In older text, `me` means the current user in every method; now only reading
                `/api/v5/users/me` is documented, so get the identifier there.
            client_id: The client, by an identifier chosen by the caller: letters, digits, `-` and `_`,
                preferably a random UUID. Other identifiers return 400.

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
        """Extend a client of a user (older path).

        Extends a client: the user stays present for `presence_expires_in` seconds from now. Use
        `/api/v5/users/{user_id}/clients/{client_id}` instead.

        Args:
            organization_id: The organization that owns the resources; the caller must have access to it.
            user_id: The user. In older text, `me` means the current user in every method; now only reading
                `/api/v5/users/me` is documented, so get the identifier there.
            client_id: The client, by an identifier chosen by the caller: letters, digits, `-` and `_`,
                preferably a random UUID. Other identifiers return 400.
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
    """Console preferences of a user."""

    def __init__(self, call: AsyncCaller) -> None:
        self._call = call

    async def update(
        self,
        user_id: UUID | str,
        body: UserPreferencesPatch,
    ) -> UserPreferences:
        """Change preferences of a user.

        Updates the preferences in the body and leaves the others unchanged.

        Args:
            user_id: The user. In older text, `me` means the current user in every method; now only reading
                `/api/v5/users/me` is documented, so get the identifier there.
            body: The preferences to change; others are unchanged. Unknown attributes are ignored.

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

        Returns the preferences of one user. They exist as long as the user and are private.

        Args:
            organization_id: The organization that owns the resources; the caller must have access to it.
            user_id: The user. In older text, `me` means the current user in every method; now only reading
                `/api/v5/users/me` is documented, so get the identifier there.

        Raises:
            ApiError: the API responded with an error; documented: 401, 403, 404.
            TransportError: no response was received, or not in time.
            ResponseParseError: the response does not match the description.
            ResponseTooLargeError: the response exceeds `max_response_bytes`.
            InvalidArgumentError: an argument cannot be sent.
            ConfigurationError: the client has no credentials.

        Evidence: archived (giosg Live HTTP API, users,
        https://docs.giosg.com/api_reference/giosg_live/giosg_http_api/users; Conventions of the giosg Live
        HTTP API). 2015 text. Published clients use paths of this kind without the organization; none was
        seen for this one.
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
            organization_id: The organization that owns the resources; the caller must have access to it.
            user_id: The user. In older text, `me` means the current user in every method; now only reading
                `/api/v5/users/me` is documented, so get the identifier there.
            body: Console preferences of one user; all are required.

        Raises:
            ApiError: the API responded with an error; documented: 400, 401, 403, 404, 415.
            TransportError: no response was received, or not in time.
            ResponseParseError: the response does not match the description.
            ResponseTooLargeError: the response exceeds `max_response_bytes`.
            InvalidArgumentError: an argument cannot be sent.
            ConfigurationError: the client has no credentials.

        Evidence: archived (giosg Live HTTP API, users,
        https://docs.giosg.com/api_reference/giosg_live/giosg_http_api/users; Conventions of the giosg Live
        HTTP API). 2015 text. Published clients use paths of this kind without the organization; none was
        seen for this one.
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
        """Change preferences of a user (older path).

        Updates the preferences in the body and leaves the others unchanged. Use
        `/api/v5/users/{user_id}/preferences` instead.

        Args:
            organization_id: The organization that owns the resources; the caller must have access to it.
            user_id: The user. In older text, `me` means the current user in every method; now only reading
                `/api/v5/users/me` is documented, so get the identifier there.
            body: The preferences to change; others are unchanged. Unknown attributes are ignored.

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

        Returns a page of the organization's teams, oldest first unless `ordering` says otherwise.

        Args:
            organization_id: The organization that owns the resources; the caller must have access to it.
            ordering: Comma-separated sort keys, highest priority first; a leading `-` reverses the order. The
                only key is `created_at`.
            is_deleted: `true` lists only deleted teams, `false` only others.
            cursor: Position in the collection: the `cursor` of the `next` or `previous` URL of another page.
                Opaque; do not construct it.

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
                    organization_id: The organization that owns the resources; the caller must have access to it.
                    ordering: Comma-separated sort keys, highest priority first; a leading `-` reverses the order. The
                        only key is `created_at`.
                    is_deleted: `true` lists only deleted teams, `false` only others.

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
            organization_id: The organization that owns the resources; the caller must have access to it.
            body: The writable attributes of a team. Unknown attributes are ignored.

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

        Returns one team of the organization.

        Args:
            organization_id: The organization that owns the resources; the caller must have access to it.
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
        https://docs.giosg.com/getting_started/quickstart/). Taken from the deprecated version 5 of the same
        resource; the version 6 page could not be read that far.
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
            organization_id: The organization that owns the resources; the caller must have access to it.
            team_id: The team.
            body: The writable attributes of a team. Unknown attributes are ignored.

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

        Updates the attributes in the body and leaves the others unchanged.

        Args:
            organization_id: The organization that owns the resources; the caller must have access to it.
            team_id: The team.
            body: The attributes of a team to change; others are unchanged.

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

        Deletes one team. Lists no longer include it.

        Args:
            organization_id: The organization that owns the resources; the caller must have access to it.
            team_id: The team.

        Raises:
            ApiError: the API responded with an error; documented: 401, 403, 404.
            TransportError: no response was received, or not in time.
            ResponseParseError: the response does not match the description.
            ResponseTooLargeError: the response exceeds `max_response_bytes`.
            InvalidArgumentError: an argument cannot be sent.
            ConfigurationError: the client has no credentials.

        Evidence: documented (giosg quickstart, https://docs.giosg.com/getting_started/quickstart/). The
        quickstart shows that the list no longer includes the team. Whether it can still be read is not
        stated.
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
    """Members and admins of a team."""

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

        Returns a page of the memberships of a team of the organization.

        Args:
            organization_id: The organization that owns the resources; the caller must have access to it.
            team_id: The team.
            is_admin: `true` lists only admins of the team, `false` only other members; both by default.
            cursor: Position in the collection: the `cursor` of the `next` or `previous` URL of another page.
                Opaque; do not construct it.

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
        shows them in version 6. Therefore this is not marked deprecated.
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
                    organization_id: The organization that owns the resources; the caller must have access to it.
                    team_id: The team.
                    is_admin: `true` lists only admins of the team, `false` only other members; both by default.

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

        Returns the membership of one user in a team of the organization; 404 if the user is not a member.

        Args:
            organization_id: The organization that owns the resources; the caller must have access to it.
            team_id: The team.
            user_id: The user. In older text, `me` means the current user in every method; now only reading
                `/api/v5/users/me` is documented, so get the identifier there.

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
        shows them in version 6. Therefore this is not marked deprecated.
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

        Adds a user to a team, or sets whether an existing member is an admin of the team, like PUT.

        Args:
            organization_id: The organization that owns the resources; the caller must have access to it.
            team_id: The team.
            user_id: The user. In older text, `me` means the current user in every method; now only reading
                `/api/v5/users/me` is documented, so get the identifier there.
            body: The writable attributes of a membership. Unknown attributes are ignored.

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
        shows them in version 6. Therefore this is not marked deprecated.
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

        Adds a user to a team, or sets whether an existing member is an admin of the team.

        Args:
            organization_id: The organization that owns the resources; the caller must have access to it.
            team_id: The team.
            user_id: The user. In older text, `me` means the current user in every method; now only reading
                `/api/v5/users/me` is documented, so get the identifier there.
            body: The writable attributes of a membership. Unknown attributes are ignored.

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
        shows them in version 6. Therefore this is not marked deprecated.
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

        Updates the attributes in the body and leaves the others unchanged; 404 if the user is not a member.

        Args:
            organization_id: The organization that owns the resources; the caller must have access to it.
            team_id: The team.
            user_id: The user. In older text, `me` means the current user in every method; now only reading
                `/api/v5/users/me` is documented, so get the identifier there.
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
        shows them in version 6. Therefore this is not marked deprecated.
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
            organization_id: The organization that owns the resources; the caller must have access to it.
            team_id: The team.
            user_id: The user. In older text, `me` means the current user in every method; now only reading
                `/api/v5/users/me` is documented, so get the identifier there.

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
        shows them in version 6. Therefore this is not marked deprecated.
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
    """Teams of version 5; deprecated in favor of `teams`."""

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
                    organization_id: The organization that owns the resources; the caller must have access to it.
                    ordering: Comma-separated sort keys, highest priority first; a leading `-` reverses the order. The
                        only key is `created_at`.
                    is_shared: `true` lists only teams of other organizations, `false` only the organization's own; both
                        by default.

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
            organization_id: The organization that owns the resources; the caller must have access to it.
            body: The writable attributes of a team. Unknown attributes are ignored.

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

        Returns a team of the organization, or one that is shared with it.

        Args:
            organization_id: The organization that owns the resources; the caller must have access to it.
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
            organization_id: The organization that owns the resources; the caller must have access to it.
            team_id: The team.
            body: The writable attributes of a team. Unknown attributes are ignored.

        Raises:
            ApiError: the API responded with an error; documented: 400, 401, 403, 404, 415.
            TransportError: no response was received, or not in time.
            ResponseParseError: the response does not match the description.
            ResponseTooLargeError: the response exceeds `max_response_bytes`.
            InvalidArgumentError: an argument cannot be sent.
            ConfigurationError: the client has no credentials.

        Evidence: archived (giosg Live HTTP API, teams,
        https://docs.giosg.com/api_reference/giosg_live/giosg_http_api/teams). The text says "POST", the
        line of the path says PUT; the path wins.
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

        Updates the attributes in the body and leaves the others unchanged. Version 6 does the same.

        Args:
            organization_id: The organization that owns the resources; the caller must have access to it.
            team_id: The team.
            body: The attributes of a team to change; others are unchanged.

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
            organization_id: The organization that owns the resources; the caller must have access to it.
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
    """Rooms, in which visitors meet the organization's users."""

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

        Returns a page of the rooms that the organization can use, including those shared by other
        organizations, oldest first unless `ordering` says otherwise.

        Args:
            organization_id_path: The organization that owns the resources; the caller must have access to it.
            ordering: Comma-separated sort keys, highest priority first; a leading `-` reverses the order. The
                only key is `created_at`.
            include_deleted: Whether to include deleted rooms; false by default.
            is_shared: `true` lists only rooms of other organizations, `false` only the organization's own; both
                by default.
            organization_id_query: Lists only rooms that this organization owns.
            cursor: Position in the collection: the `cursor` of the `next` or `previous` URL of another page.
                Opaque; do not construct it.

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
                    organization_id_path: The organization that owns the resources; the caller must have access to it.
                    ordering: Comma-separated sort keys, highest priority first; a leading `-` reverses the order. The
                        only key is `created_at`.
                    include_deleted: Whether to include deleted rooms; false by default.
                    is_shared: `true` lists only rooms of other organizations, `false` only the organization's own; both
                        by default.
                    organization_id_query: Lists only rooms that this organization owns.

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

        Creates a room for a website if the body contains its `domain`, otherwise a custom room. A domain
        must be unique and cannot be changed later.

        Args:
            organization_id: The organization that owns the resources; the caller must have access to it.
            body: The writable attributes of a new room. Unknown attributes are ignored.

        Raises:
            ApiError: the API responded with an error; documented: 400, 401, 403, 404, 415.
            TransportError: no response was received, or not in time.
            ResponseParseError: the response does not match the description.
            ResponseTooLargeError: the response exceeds `max_response_bytes`.
            InvalidArgumentError: an argument cannot be sent.
            ConfigurationError: the client has no credentials.

        Evidence: archived (giosg Live HTTP API, rooms,
        https://docs.giosg.com/api_reference/giosg_live/giosg_http_api/rooms). The response to a domain in
        use is not stated; invalid attributes return 400.
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

        Returns a room owned by or shared with the organization. A deleted room returns 404 unless
        `include_deleted` is true.

        Args:
            organization_id: The organization that owns the resources; the caller must have access to it.
            room_id: The room.
            include_deleted: Whether to return a deleted room instead of 404; false by default.

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

        Sets the name and the language of a room of the organization. Without a language in the body, it is
        reset to `en`; the domain is unchanged.

        Args:
            organization_id: The organization that owns the resources; the caller must have access to it.
            room_id: The room.
            body: The writable attributes of a room. Unknown attributes, including the domain, are ignored.

        Raises:
            ApiError: the API responded with an error; documented: 400, 401, 403, 404, 415.
            TransportError: no response was received, or not in time.
            ResponseParseError: the response does not match the description.
            ResponseTooLargeError: the response exceeds `max_response_bytes`.
            InvalidArgumentError: an argument cannot be sent.
            ConfigurationError: the client has no credentials.

        Evidence: archived (giosg Live HTTP API, rooms,
        https://docs.giosg.com/api_reference/giosg_live/giosg_http_api/rooms; Conventions of the giosg Live
        HTTP API). The text says "POST", the line of the path says PUT; the path wins. That the language is
        reset is taken from the 2015 text on omitted attributes of users.
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

        Updates the attributes in the body of a room of the organization and leaves the others unchanged.

        Args:
            organization_id: The organization that owns the resources; the caller must have access to it.
            room_id: The room.
            body: The attributes of a room to change; others are unchanged. Unknown attributes are ignored.

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

        Deletes a room of the organization and ends its shares. Its statistics are kept. This cannot be
        undone.

        Args:
            organization_id: The organization that owns the resources; the caller must have access to it.
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
            user_id: The user. In older text, `me` means the current user in every method; now only reading
                `/api/v5/users/me` is documented, so get the identifier there.
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
    """Chats that giosg offers to a user."""

    def __init__(self, call: AsyncCaller) -> None:
        self._call = call

    async def list(
        self,
        user_id: UUID | str,
        *,
        cursor: str | Unset = UNSET,
    ) -> ChatPage:
        """List the chats routed to a user.

        Returns a page of the chats that giosg offers to the user, whether or not the user has joined them.
        The webhook `chatAdded` on the channel of the same path reports new ones to an app.

        Args:
            user_id: The user. In older text, `me` means the current user in every method; now only reading
                `/api/v5/users/me` is documented, so get the identifier there.
            cursor: Position in the collection: the `cursor` of the `next` or `previous` URL of another page.
                Opaque; do not construct it.

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
        paths below it. How chats are chosen for a user is unknown.
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
                    user_id: The user. In older text, `me` means the current user in every method; now only reading
                        `/api/v5/users/me` is documented, so get the identifier there.

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
        """Read a chat routed to a user.

        Returns a chat routed to the user, whether or not the user is a member. Before joining, read
        `present_user_participant_count` to check for other users.

        Args:
            user_id: The user. In older text, `me` means the current user in every method; now only reading
                `/api/v5/users/me` is documented, so get the identifier there.
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
        """List the members of a chat routed to a user.

        Returns a page of the memberships of a chat routed to the user.

        Args:
            user_id: The user. In older text, `me` means the current user in every method; now only reading
                `/api/v5/users/me` is documented, so get the identifier there.
            chat_id: The chat.
            cursor: Position in the collection: the `cursor` of the `next` or `previous` URL of another page.
                Opaque; do not construct it.

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
                    user_id: The user. In older text, `me` means the current user in every method; now only reading
                        `/api/v5/users/me` is documented, so get the identifier there.
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

        Makes the user of the path a member of a chat routed to that user. The body has no `member_id`. With
        `is_participating: false` the user joins without opening the chat.

        Args:
            user_id: The user. In older text, `me` means the current user in every method; now only reading
                `/api/v5/users/me` is documented, so get the identifier there.
            chat_id: The chat.
            body: A user's participation in a chat. Unknown attributes, including `member_id`, are ignored.

        Raises:
            ApiError: the API responded with an error; documented: 400, 401, 403, 404, 415.
            TransportError: no response was received, or not in time.
            ResponseParseError: the response does not match the description.
            ResponseTooLargeError: the response exceeds `max_response_bytes`.
            InvalidArgumentError: an argument cannot be sent.
            ConfigurationError: the client has no credentials.

        Evidence: observed (What published clients of giosg rely on, https://github.com/giosg/demo-bot).
        Published clients call it; the status codes are inferred, 200 for an existing member from the older
        operation. That `is_participating` may be false is inferred.
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

        Returns a page of the chats in all rooms that the organization owns. Chats in rooms shared by other
        organizations are not included. The order is not documented.

        Args:
            organization_id: The organization that owns the resources; the caller must have access to it.
            cursor: Position in the collection: the `cursor` of the `next` or `previous` URL of another page.
                Opaque; do not construct it.

        Raises:
            ApiError: the API responded with an error; documented: 401, 403, 404.
            TransportError: no response was received, or not in time.
            ResponseParseError: the response does not match the description.
            ResponseTooLargeError: the response exceeds `max_response_bytes`.
            InvalidArgumentError: an argument cannot be sent.
            ConfigurationError: the client has no credentials.

        Evidence: documented (giosg Live HTTP API, chats,
        https://docs.giosg.com/api_reference/giosg_live/giosg_http_api/chats). A tutorial names the path and
        mentions filters, which could not be read.
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
                    organization_id: The organization that owns the resources; the caller must have access to it.

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
            organization_id: The organization that owns the resources; the caller must have access to it.
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

        Returns a page of the chats of a room, newest first.

        Args:
            organization_id: The organization that owns the resources; the caller must have access to it.
            room_id: The room.
            is_waiting: `true` lists only chats whose visitor waits for a response, `false` only the others; both
                by default.
            is_ended: `true` lists only ended chats, `false` only open ones; both by default.
            cursor: Position in the collection: the `cursor` of the `next` or `previous` URL of another page.
                Opaque; do not construct it.

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
                    organization_id: The organization that owns the resources; the caller must have access to it.
                    room_id: The room.
                    is_waiting: `true` lists only chats whose visitor waits for a response, `false` only the others; both
                        by default.
                    is_ended: `true` lists only ended chats, `false` only open ones; both by default.

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
                    user_id: The user. In older text, `me` means the current user in every method; now only reading
                        `/api/v5/users/me` is documented, so get the identifier there.
                    is_participating: `true` lists only chats that the user has open, `false` only those that the user has left;
                        both by default.
                    is_ended: `true` lists only ended chats, `false` only open ones; both by default.

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

        Returns a chat that the user is or was a member of; other chats return 404.

        Args:
            user_id: The user. In older text, `me` means the current user in every method; now only reading
                `/api/v5/users/me` is documented, so get the identifier there.
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

        Ends a chat as one of its members: `is_ended: true` locks it permanently.

        Args:
            user_id: The user. In older text, `me` means the current user in every method; now only reading
                `/api/v5/users/me` is documented, so get the identifier there.
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
        Published clients call it; the status codes and the response body are inferred. The client dates
        from 2017.
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

        Raises:
            ApiError: the API responded with an error; documented: 400, 401, 403, 404.
            TransportError: no response was received, or not in time.
            ResponseParseError: the response does not match the description.
            ResponseTooLargeError: the response exceeds `max_response_bytes`.
            InvalidArgumentError: an argument cannot be sent.
            ConfigurationError: the client has no credentials.

        Evidence: archived (giosg Live HTTP API, chats,
        https://docs.giosg.com/api_reference/giosg_live/giosg_http_api/chats; Conventions of the giosg Live
        HTTP API). 2015 text. A newer page shows the path without the organization, so this one is marked
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
                    organization_id: The organization that owns the resources; the caller must have access to it.
                    user_id: The user. In older text, `me` means the current user in every method; now only reading
                        `/api/v5/users/me` is documented, so get the identifier there.
                    is_participating: `true` lists only chats that the user has open, `false` only those that the user has left;
                        both by default.
                    is_ended: `true` lists only ended chats, `false` only open ones; both by default.

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

        Raises:
            ApiError: the API responded with an error; documented: 400, 401, 403, 404.
            TransportError: no response was received, or not in time.
            ResponseParseError: the response does not match the description.
            ResponseTooLargeError: the response exceeds `max_response_bytes`.
            InvalidArgumentError: an argument cannot be sent.
            ConfigurationError: the client has no credentials.

        Evidence: archived (giosg Live HTTP API, chats,
        https://docs.giosg.com/api_reference/giosg_live/giosg_http_api/chats). The response to an unknown
        user in `auto_resume` is not stated; invalid values return 400.
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
    """Members of a chat and their participation."""

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
        """List the members of a chat (older path).

        Returns a page of the memberships of a chat, identified by its room, including members who left. Use
        `/api/v5/orgs/{organization_id}/owned_chats/{chat_id}/memberships` instead.

        Args:
            organization_id: The organization that owns the resources; the caller must have access to it.
            room_id: The room.
            chat_id: The chat.
            cursor: Position in the collection: the `cursor` of the `next` or `previous` URL of another page.
                Opaque; do not construct it.

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
                    organization_id: The organization that owns the resources; the caller must have access to it.
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

        Raises:
            ApiError: the API responded with an error; documented: 400, 401, 403, 404, 415.
            TransportError: no response was received, or not in time.
            ResponseParseError: the response does not match the description.
            ResponseTooLargeError: the response exceeds `max_response_bytes`.
            InvalidArgumentError: an argument cannot be sent.
            ConfigurationError: the client has no credentials.

        Evidence: archived (giosg Live HTTP API, chats,
        https://docs.giosg.com/api_reference/giosg_live/giosg_http_api/chats). 2015 text; published clients
        use the path below the owned chats. Joining a chat that cannot be joined returns 400, and so does
        `exclusive` if another user is present; that an ended chat cannot be joined is inferred, because it
        is locked.
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

        Raises:
            ApiError: the API responded with an error; documented: 401, 403, 404.
            TransportError: no response was received, or not in time.
            ResponseParseError: the response does not match the description.
            ResponseTooLargeError: the response exceeds `max_response_bytes`.
            InvalidArgumentError: an argument cannot be sent.
            ConfigurationError: the client has no credentials.

        Evidence: archived (giosg Live HTTP API, chats,
        https://docs.giosg.com/api_reference/giosg_live/giosg_http_api/chats; Conventions of the giosg Live
        HTTP API). 2015 text. Published clients use paths of this kind without the organization; none was
        seen for this one.
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
                    organization_id: The organization that owns the resources; the caller must have access to it.
                    user_id: The user. In older text, `me` means the current user in every method; now only reading
                        `/api/v5/users/me` is documented, so get the identifier there.
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
            organization_id: The organization that owns the resources; the caller must have access to it.
            user_id: The user. In older text, `me` means the current user in every method; now only reading
                `/api/v5/users/me` is documented, so get the identifier there.
            cursor: Position in the collection: the `cursor` of the `next` or `previous` URL of another page.
                Opaque; do not construct it.

        Raises:
            ApiError: the API responded with an error; documented: 401, 403, 404.
            TransportError: no response was received, or not in time.
            ResponseParseError: the response does not match the description.
            ResponseTooLargeError: the response exceeds `max_response_bytes`.
            InvalidArgumentError: an argument cannot be sent.
            ConfigurationError: the client has no credentials.

        Evidence: archived (giosg Live HTTP API, chats,
        https://docs.giosg.com/api_reference/giosg_live/giosg_http_api/chats; Conventions of the giosg Live
        HTTP API). 2015 text. Published clients use paths of this kind without the organization; none was
        seen for this one.
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
                    organization_id: The organization that owns the resources; the caller must have access to it.
                    user_id: The user. In older text, `me` means the current user in every method; now only reading
                        `/api/v5/users/me` is documented, so get the identifier there.

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
        """List the members of a chat.

        Returns a page of the memberships of a chat of a room that the organization owns, including members
        who left.

        Args:
            organization_id: The organization that owns the resources; the caller must have access to it.
            chat_id: The chat.
            cursor: Position in the collection: the `cursor` of the `next` or `previous` URL of another page.
                Opaque; do not construct it.

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
                    organization_id: The organization that owns the resources; the caller must have access to it.
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
        """Add a user to a chat.

        Makes a user a member of a chat of a room that the organization owns. If the user is already a
        member, sets the participation and the composing status.

        Args:
            organization_id: The organization that owns the resources; the caller must have access to it.
            chat_id: The chat.
            body: A member of a chat and its participation. Unknown attributes are ignored.

        Raises:
            ApiError: the API responded with an error; documented: 400, 401, 403, 404, 415.
            TransportError: no response was received, or not in time.
            ResponseParseError: the response does not match the description.
            ResponseTooLargeError: the response exceeds `max_response_bytes`.
            InvalidArgumentError: an argument cannot be sent.
            ConfigurationError: the client has no credentials.

        Evidence: observed (What published clients of giosg rely on, https://github.com/giosg/demo-bot). A
        published client of 2017 calls it; the status codes are inferred, 200 for an existing member from
        the older operation.
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
        """Leave a chat, or set the composing status.

        Changes the user's own membership of a chat. With `is_participating: false` the user leaves the
        chat.

        Args:
            user_id: The user. In older text, `me` means the current user in every method; now only reading
                `/api/v5/users/me` is documented, so get the identifier there.
            chat_id: The chat.
            body: The attributes of a membership to change; others are unchanged.

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
    """Messages of a chat."""

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

        Returns a page of the messages of a chat, identified by its room, newest first. They include events
        of the chat, such as joining.

        Args:
            organization_id: The organization that owns the resources; the caller must have access to it.
            room_id: The room.
            chat_id: The chat.
            cursor: Position in the collection: the `cursor` of the `next` or `previous` URL of another page.
                Opaque; do not construct it.

        Raises:
            ApiError: the API responded with an error; documented: 401, 403, 404.
            TransportError: no response was received, or not in time.
            ResponseParseError: the response does not match the description.
            ResponseTooLargeError: the response exceeds `max_response_bytes`.
            InvalidArgumentError: an argument cannot be sent.
            ConfigurationError: the client has no credentials.

        Evidence: archived (giosg Live HTTP API, chats,
        https://docs.giosg.com/api_reference/giosg_live/giosg_http_api/chats). The text says newest first,
        its sample is oldest first; the text wins.
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
                    organization_id: The organization that owns the resources; the caller must have access to it.
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
        """List the messages of a chat of a user (older path).

        Returns a page of the messages of a chat that the user is or was a member of, the newest first;
        other chats return 404. Use `/api/v5/users/{user_id}/chats/{chat_id}/messages` instead.

        Args:
            organization_id: The organization that owns the resources; the caller must have access to it.
            user_id: The user. In older text, `me` means the current user in every method; now only reading
                `/api/v5/users/me` is documented, so get the identifier there.
            chat_id: The chat.
            cursor: Position in the collection: the `cursor` of the `next` or `previous` URL of another page.
                Opaque; do not construct it.

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
                    organization_id: The organization that owns the resources; the caller must have access to it.
                    user_id: The user. In older text, `me` means the current user in every method; now only reading
                        `/api/v5/users/me` is documented, so get the identifier there.
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
        """Send a message to a chat (older path).

        Sends a message of the type `msg` to a chat as the user, who must be a member; otherwise 404. This
        ends the visitor's wait. Use `/api/v5/users/{user_id}/chats/{chat_id}/messages` instead.

        Args:
            organization_id: The organization that owns the resources; the caller must have access to it.
            user_id: The user. In older text, `me` means the current user in every method; now only reading
                `/api/v5/users/me` is documented, so get the identifier there.
            chat_id: The chat.
            body: A message of a user. Unknown attributes are ignored.

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

        Returns a page of the messages of a chat that the user is or was a member of, the oldest first;
        other chats return 404. A message with `response_value` is the visitor's choice of a button.

        Args:
            user_id: The user. In older text, `me` means the current user in every method; now only reading
                `/api/v5/users/me` is documented, so get the identifier there.
            chat_id: The chat.
            cursor: Position in the collection: the `cursor` of the `next` or `previous` URL of another page.
                Opaque; do not construct it.

        Raises:
            ApiError: the API responded with an error; documented: 401, 403, 404.
            TransportError: no response was received, or not in time.
            ResponseParseError: the response does not match the description.
            ResponseTooLargeError: the response exceeds `max_response_bytes`.
            InvalidArgumentError: an argument cannot be sent.
            ConfigurationError: the client has no credentials.

        Evidence: observed (What published clients of giosg rely on, https://github.com/giosg/demo-bot).
        Published clients call it; the status codes are inferred. Two clients and a recorded page have the
        oldest first; the "newest first" of 2015 applies to the older paths only.
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
                    user_id: The user. In older text, `me` means the current user in every method; now only reading
                        `/api/v5/users/me` is documented, so get the identifier there.
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
        attachments. This ends the visitor's wait.

        Args:
            user_id: The user. In older text, `me` means the current user in every method; now only reading
                `/api/v5/users/me` is documented, so get the identifier there.
            chat_id: The chat.
            body: A message of a user. Unknown attributes are ignored.

        Raises:
            ApiError: the API responded with an error; documented: 400, 401, 403, 404, 415.
            TransportError: no response was received, or not in time.
            ResponseParseError: the response does not match the description.
            ResponseTooLargeError: the response exceeds `max_response_bytes`.
            InvalidArgumentError: an argument cannot be sent.
            ConfigurationError: the client has no credentials.

        Evidence: observed (What published clients of giosg rely on, https://github.com/giosg/demo-bot;
        giosg Live HTTP API, chats, https://docs.giosg.com/api_reference/giosg_live/giosg_http_api/chats).
        Published clients call it; the status codes are inferred. That only members may send, and that this
        ends the visitor's wait, is 2015 text.
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
    """Invitations of teams to chats."""

    def __init__(self, call: AsyncCaller) -> None:
        self._call = call

    async def create(
        self,
        user_id: UUID | str,
        chat_id: UUID | str,
        body: ChatInvitationWrite,
    ) -> ChatInvitation:
        """Invite a team to a chat.

        Invites a team to a chat that the user is a member of. The chat is then routed to the members of the
        team.

        Args:
            user_id: The user. In older text, `me` means the current user in every method; now only reading
                `/api/v5/users/me` is documented, so get the identifier there.
            chat_id: The chat.
            body: The team to invite to a chat.

        Raises:
            ApiError: the API responded with an error; documented: 400, 401, 403, 404, 415.
            TransportError: no response was received, or not in time.
            ResponseParseError: the response does not match the description.
            ResponseTooLargeError: the response exceeds `max_response_bytes`.
            InvalidArgumentError: an argument cannot be sent.
            ConfigurationError: the client has no credentials.

        Evidence: observed (What published clients of giosg rely on, https://github.com/giosg/demo-bot). A
        published client calls it; the status codes, and that the chat is then routed to the team, are
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
    """Visitors of a room and their details."""

    def __init__(self, call: AsyncCaller) -> None:
        self._call = call

    async def priority(
        self,
        organization_id: UUID | str,
        room_id: UUID | str,
        *,
        cursor: str | Unset = UNSET,
    ) -> RoomVisitorPage:
        """List the visitors of a room with the highest priority.

        Returns a page of the visitors of a room with the highest priority, highest first. Only some of the
        visitors are included; the number is not stated.

        Args:
            organization_id: The organization that owns the resources; the caller must have access to it.
            room_id: The room.
            cursor: Position in the collection: the `cursor` of the `next` or `previous` URL of another page.
                Opaque; do not construct it.

        Raises:
            ApiError: the API responded with an error; documented: 401, 403, 404.
            TransportError: no response was received, or not in time.
            ResponseParseError: the response does not match the description.
            ResponseTooLargeError: the response exceeds `max_response_bytes`.
            InvalidArgumentError: an argument cannot be sent.
            ConfigurationError: the client has no credentials.

        Evidence: archived (giosg Live HTTP API, visitors,
        https://docs.giosg.com/api_reference/giosg_live/giosg_http_api/visitors). The text gives the path
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
                    organization_id: The organization that owns the resources; the caller must have access to it.
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

        Returns one visitor who is in the room; otherwise 404.

        Args:
            organization_id: The organization that owns the resources; the caller must have access to it.
            room_id: The room.
            visitor_id: The visitor, an identifier of 32 hexadecimal digits. Unlike other identifiers, it is not a
                UUID.

        Raises:
            ApiError: the API responded with an error; documented: 401, 403, 404.
            TransportError: no response was received, or not in time.
            ResponseParseError: the response does not match the description.
            ResponseTooLargeError: the response exceeds `max_response_bytes`.
            InvalidArgumentError: an argument cannot be sent.
            ConfigurationError: the client has no credentials.

        Evidence: archived (giosg Live HTTP API, visitors,
        https://docs.giosg.com/api_reference/giosg_live/giosg_http_api/visitors). The text gives the path
        without a method; GET is inferred, and from the path also that absent visitors are not found.
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

        Sets a key and value for a visitor; users see it beside the chat, and reports use it. Values set
        this way count as authorized in rooms that require signed visitor data.

        Args:
            organization_id: The organization that owns the resources; the caller must have access to it.
            room_id: The room.
            visitor_id: The visitor, an identifier of 32 hexadecimal digits. Unlike other identifiers, it is not a
                UUID.
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
        and the first two status codes; only its beginning could be read.
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
            user_id: The user. In older text, `me` means the current user in every method; now only reading
                `/api/v5/users/me` is documented, so get the identifier there.
            room_id: The room.
            visitor_id: The visitor, an identifier of 32 hexadecimal digits. Unlike other identifiers, it is not a
                UUID.

        Raises:
            ApiError: the API responded with an error; documented: 401, 403, 404.
            TransportError: no response was received, or not in time.
            ResponseParseError: the response does not match the description.
            ResponseTooLargeError: the response exceeds `max_response_bytes`.
            InvalidArgumentError: an argument cannot be sent.
            ConfigurationError: the client has no credentials.

        Evidence: observed (What published clients of giosg rely on, https://github.com/giosg/demo-bot). A
        published client reads `geo_city` and `geo_country_code` there; the status codes are inferred.
        Whether the visitor must be present is unknown.
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

        Returns a page of the prepared messages of the organization, oldest first unless `ordering` says
        otherwise. `room_count` counts uses in this room.

        Args:
            user_id: The user. In older text, `me` means the current user in every method; now only reading
                `/api/v5/users/me` is documented, so get the identifier there.
            room_id: The room.
            ordering: Comma-separated sort keys, highest priority first; a leading `-` reverses the order. Keys:
                `created_at`, `updated_at`, `organization_count`.
            cursor: Position in the collection: the `cursor` of the `next` or `previous` URL of another page.
                Opaque; do not construct it.

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
                    user_id: The user. In older text, `me` means the current user in every method; now only reading
                        `/api/v5/users/me` is documented, so get the identifier there.
                    room_id: The room.
                    ordering: Comma-separated sort keys, highest priority first; a leading `-` reverses the order. Keys:
                        `created_at`, `updated_at`, `organization_count`.

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
    """Appearance of chat windows."""

    def __init__(self, call: AsyncCaller) -> None:
        self._call = call

    async def list(
        self,
        organization_id: UUID | str,
        *,
        cursor: str | Unset = UNSET,
    ) -> BrandPage:
        """List the brands of an organization.

        Returns a page of the organization's brands. A brand is the appearance of chat windows on mobile
        devices; the settings of a room select a brand.

        Args:
            organization_id: The organization that owns the resources; the caller must have access to it.
            cursor: Position in the collection: the `cursor` of the `next` or `previous` URL of another page.
                Opaque; do not construct it.

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
                    organization_id: The organization that owns the resources; the caller must have access to it.

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

        Returns a page of the apps that their owners have made public, newest first.

        Args:
            cursor: Position in the collection: the `cursor` of the `next` or `previous` URL of another page.
                Opaque; do not construct it.

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
    """Uploaded files and storage quota."""

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

        Returns a page of the organization's files, oldest first unless `ordering` says otherwise. The list
        is for members of the organization only, but anyone who knows the `url` of a file can download it.

        Args:
            organization_id: The organization that owns the resources; the caller must have access to it.
            ordering: `created_at`: oldest asset first; `-created_at`: newest asset first.
            cursor: Position in the collection: the `cursor` of the `next` or `previous` URL of another page.
                Opaque; do not construct it.

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
                    organization_id: The organization that owns the resources; the caller must have access to it.
                    ordering: `created_at`: oldest asset first; `-created_at`: newest asset first.

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

        Stores a file. The body is `multipart/form-data`: the part `upload` contains the file and must have
        a file name; `name` and `description` are plain text parts. A file that exceeds the remaining space
        is rejected with 400; see `GET /api/v5/orgs/{organization_id}/quota`.

        Args:
            organization_id: The organization that owns the resources; the caller must have access to it.
            upload: The file, with its file name. A `Content-Type` of the part becomes the content type of the
                file. Pass bytes, a path, a file opened in binary mode, or a `File` to set the file name.
            name: Display name of the file; its file name if missing.
            description: Purpose of the file.

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

        Returns the metadata of a file; the file itself is at its `url`.

        Args:
            organization_id: The organization that owns the resources; the caller must have access to it.
            asset_id: The asset.

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
        """Replace the metadata of an asset.

        Replaces name, description and charset; attributes missing from the body are reset to their
        defaults. The file itself cannot be replaced.

        Args:
            organization_id: The organization that owns the resources; the caller must have access to it.
            asset_id: The asset.
            body: The complete metadata of a file.

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
        """Change the metadata of an asset.

        Updates the attributes in the body and leaves the others unchanged. The file itself cannot be
        changed.

        Args:
            organization_id: The organization that owns the resources; the caller must have access to it.
            asset_id: The asset.
            body: The metadata of a file to change.

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

        Deletes the file and its metadata, and frees its space.

        Args:
            organization_id: The organization that owns the resources; the caller must have access to it.
            asset_id: The asset.

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

        Returns the used, total and remaining space for the organization's assets.

        Args:
            organization_id: The organization that owns the resources; the caller must have access to it.

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

        The second step of the OAuth2 authorization code flow. No `Authorization` header is needed: the app
        authenticates with its secret in the form. A code can be used once and expires soon. Apps launched
        by giosg get their code in the trigger (`app_user_code` of `TriggerClaims`), others by sending the
        user's browser to `/identity/authorize` (see the security scheme `oauth2`).

        Args:
            code: The authorization code, or the `app_user_code` of a trigger.
            client_id: Identifier of the app.
            client_secret: Secret of the app.
            grant_type: Grant type; only authorization codes were observed.
            redirect_uri: The redirect URI of the authorization request; omit it for the code of a trigger.

        Raises:
            ApiError: the API responded with an error; documented: 400, 415.
            TransportError: no response was received, or not in time.
            ResponseParseError: the response does not match the description.
            ResponseTooLargeError: the response exceeds `max_response_bytes`.
            InvalidArgumentError: an argument cannot be sent.

        Evidence: observed (What published clients of giosg rely on, https://github.com/giosg/demo-bot;
        Tutorial: OAuth2 authentication, https://docs.giosg.com/tutorials/oauth2_authentication). That the
        flow exists is documented; path, fields and response are taken from published client code. Inferred
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
        """Get an access token for a user by single sign-on.

        Single sign-on of giosg apps: the app names a user, who enters no giosg password, and authenticates
        with its secret in the form. No `Authorization` header is needed.

        Args:
            email: Email address of the user.
            organization_id: Identifier of the user's organization.
            client_id: Identifier of the app.
            client_secret: Secret of the app.
            first_name: First name of the user.
            last_name: Last name of the user.
            permissions: Permissions of the token, separated by spaces; known are `settings`, `users` and
                `reports`.

        Raises:
            ApiError: the API responded with an error; documented: 400, 415.
            TransportError: no response was received, or not in time.
            ResponseParseError: the response does not match the description.
            ResponseTooLargeError: the response exceeds `max_response_bytes`.
            InvalidArgumentError: an argument cannot be sent.

        Evidence: observed (Tutorial: OAuth2 authentication,
        https://docs.giosg.com/tutorials/oauth2_authentication). The observed client treats every 2xx as
        success and everything else as failure; 200 and 400 are those of `/identity/token`.
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
    """Entry point to the channels that report changes."""

    def __init__(self, call: AsyncCaller) -> None:
        self._call = call

    async def message_router(
        self,
    ) -> MessageRouter:
        """Read the real-time connection details.

        Returns the URL of the socket that reports changes, and a temporary token for it. Request a new
        token before it expires. The socket protocol is not part of this description; a channel is the path
        of the endpoint whose changes it reports.

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

        Returns an organization with its contact details, which other organizations may see too. Some
        attributes are only returned for the caller's own organization.

        Args:
            organization_id: The organization that owns the resources; the caller must have access to it.

        Raises:
            ApiError: the API responded with an error; documented: 401, 403, 404.
            TransportError: no response was received, or not in time.
            ResponseParseError: the response does not match the description.
            ResponseTooLargeError: the response exceeds `max_response_bytes`.
            InvalidArgumentError: an argument cannot be sent.
            ConfigurationError: the client has no credentials.

        Evidence: documented (giosg Live HTTP API, organizations,
        https://docs.giosg.com/api_reference/giosg_live/giosg_http_api/organizations; giosg real-time API,
        https://docs.giosg.com/api_reference/giosg_live/giosg_real_time_api). That some attributes are only
        returned for the caller's own organization is 2015 text.
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

        Sets every writable attribute of the organization. Optional attributes missing from the body become
        null, so send back every attribute to keep, or use PATCH.

        Args:
            organization_id: The organization that owns the resources; the caller must have access to it.
            body: The writable details of an organization. Unknown attributes are ignored.

        Raises:
            ApiError: the API responded with an error; documented: 400, 401, 403, 404, 415.
            TransportError: no response was received, or not in time.
            ResponseParseError: the response does not match the description.
            ResponseTooLargeError: the response exceeds `max_response_bytes`.
            InvalidArgumentError: an argument cannot be sent.
            ConfigurationError: the client has no credentials.

        Evidence: archived (giosg Live HTTP API, organizations,
        https://docs.giosg.com/api_reference/giosg_live/giosg_http_api/organizations; giosg quickstart,
        https://docs.giosg.com/getting_started/quickstart/). The operation is in the 2015 text only; the
        attributes are those of the current table. That omitted attributes are reset is taken from that
        text's section on users.
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

        Updates the attributes in the body and leaves the others unchanged.

        Args:
            organization_id: The organization that owns the resources; the caller must have access to it.
            body: The details of an organization to change; others are unchanged. Unknown attributes are
                ignored.

        Raises:
            ApiError: the API responded with an error; documented: 400, 401, 403, 404, 415.
            TransportError: no response was received, or not in time.
            ResponseParseError: the response does not match the description.
            ResponseTooLargeError: the response exceeds `max_response_bytes`.
            InvalidArgumentError: an argument cannot be sent.
            ConfigurationError: the client has no credentials.

        Evidence: archived (giosg Live HTTP API, organizations,
        https://docs.giosg.com/api_reference/giosg_live/giosg_http_api/organizations). The operation is in
        the 2015 text only; the attributes are those of the current table.
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

        Returns an object about the organization. No public page describes its attributes, so rely on none.
        The user needs the `reports` or the `settings` permission.

        Args:
            organization_id: The organization that owns the resources; the caller must have access to it.

        Raises:
            ApiError: the API responded with an error; documented: 401, 403, 404.
            TransportError: no response was received, or not in time.
            ResponseParseError: the response does not match the description.
            ResponseTooLargeError: the response exceeds `max_response_bytes`.
            InvalidArgumentError: an argument cannot be sent.
            ConfigurationError: the client has no credentials.

        Evidence: documented (giosg Live HTTP API, general,
        https://docs.giosg.com/api_reference/giosg_live/giosg_http_api/; giosg Live HTTP API, organizations,
        https://docs.giosg.com/api_reference/giosg_live/giosg_http_api/organizations). Only path, method and
        scopes are in the sample of the endpoint list. The scopes contain two names; the comment shows that
        either is enough for a safe method.
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

        Returns metadata of the endpoint, without side effects.

        Args:
            organization_id: The organization that owns the resources; the caller must have access to it.

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
        endpoint list names the method and its scopes; the response is inferred.
        """
        return await self._call(
            "describeOverview",
            "OPTIONS",
            (200,),
            describe_overview.asyncio_detailed,
            organization_id=organization_id,
        )


class AsyncPartnershipsResource:
    """Organizations that share rooms and teams."""

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

        Returns a page of the organization's partners, oldest first unless `ordering` says otherwise.

        Args:
            organization_id: The organization that owns the resources; the caller must have access to it.
            ordering: Comma-separated sort keys, highest priority first; a leading `-` reverses the order. The
                only key is `created_at`.
            cursor: Position in the collection: the `cursor` of the `next` or `previous` URL of another page.
                Opaque; do not construct it.

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
                    organization_id: The organization that owns the resources; the caller must have access to it.
                    ordering: Comma-separated sort keys, highest priority first; a leading `-` reverses the order. The
                        only key is `created_at`.

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

        Returns the partnership with one organization; 404 if the organization is not a partner.

        Args:
            organization_id: The organization that owns the resources; the caller must have access to it.
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

        Sets the display name of the partner. A body without it restores the partner's own name. The display
        name used by the partner is not affected.

        Args:
            organization_id: The organization that owns the resources; the caller must have access to it.
            partner_organization_id: The partner, an organization.
            body: The writable attribute of a partnership. Unknown attributes are ignored.

        Raises:
            ApiError: the API responded with an error; documented: 400, 401, 403, 404, 415.
            TransportError: no response was received, or not in time.
            ResponseParseError: the response does not match the description.
            ResponseTooLargeError: the response exceeds `max_response_bytes`.
            InvalidArgumentError: an argument cannot be sent.
            ConfigurationError: the client has no credentials.

        Evidence: archived (giosg Live HTTP API, partnerships,
        https://docs.giosg.com/api_reference/giosg_live/giosg_http_api/partnerships; Conventions of the
        giosg Live HTTP API). 2015 text also asks for a `visibility`, which is missing from the current
        table of attributes and from this description. That the name is reset is taken from the 2015 text on
        omitted attributes of users.
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

        Sets the display name of the partner, if the body contains it.

        Args:
            organization_id: The organization that owns the resources; the caller must have access to it.
            partner_organization_id: The partner, an organization.
            body: The writable attribute of a partnership. Unknown attributes are ignored.

        Raises:
            ApiError: the API responded with an error; documented: 400, 401, 403, 404, 415.
            TransportError: no response was received, or not in time.
            ResponseParseError: the response does not match the description.
            ResponseTooLargeError: the response exceeds `max_response_bytes`.
            InvalidArgumentError: an argument cannot be sent.
            ConfigurationError: the client has no credentials.

        Evidence: archived (giosg Live HTTP API, partnerships,
        https://docs.giosg.com/api_reference/giosg_live/giosg_http_api/partnerships; Conventions of the
        giosg Live HTTP API). 2015 text also asks for a `visibility`, which is missing from the current
        table of attributes and from this description. That the name is reset is taken from the 2015 text on
        omitted attributes of users.
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

        Ends the partnership for both organizations, with every share between them. Only another invitation
        restores it.

        Args:
            organization_id: The organization that owns the resources; the caller must have access to it.
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
    """Sent invitations to a partnership."""

    def __init__(self, call: AsyncCaller) -> None:
        self._call = call

    async def list(
        self,
        *,
        ordering: str | Unset = UNSET,
        status: InvitationStatus | Unset = UNSET,
        cursor: str | Unset = UNSET,
    ) -> OutgoingInvitationPage:
        """List sent invitations.

        Returns a page of the invitations that the caller's organization has sent, oldest first unless
        `ordering` says otherwise. Cancelled invitations are not included.

        Args:
            ordering: Comma-separated sort keys, highest priority first; a leading `-` reverses the order. The
                only key is `created_at`.
            status: Lists only invitations with this status; all by default.
            cursor: Position in the collection: the `cursor` of the `next` or `previous` URL of another page.
                Opaque; do not construct it.

        Raises:
            ApiError: the API responded with an error; documented: 400, 401, 403, 404.
            TransportError: no response was received, or not in time.
            ResponseParseError: the response does not match the description.
            ResponseTooLargeError: the response exceeds `max_response_bytes`.
            InvalidArgumentError: an argument cannot be sent.
            ConfigurationError: the client has no credentials.

        Evidence: archived (giosg Live HTTP API, partnerships,
        https://docs.giosg.com/api_reference/giosg_live/giosg_http_api/partnerships). 2015 text. The path
        names no organization, against the guideline of that time; it may have moved to one that does.
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
                    ordering: Comma-separated sort keys, highest priority first; a leading `-` reverses the order. The
                        only key is `created_at`.
                    status: Lists only invitations with this status; all by default.

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

        Invites the organization of the person with this email address to a partnership. The rooms and teams
        in the body are shared when the invitation is accepted; they must be owned by or shared with the
        organization. An invitation can be cancelled, but not changed.

        Args:
            body: An invitation to send. Unknown attributes are ignored.

        Raises:
            ApiError: the API responded with an error; documented: 400, 401, 403, 404, 415.
            TransportError: no response was received, or not in time.
            ResponseParseError: the response does not match the description.
            ResponseTooLargeError: the response exceeds `max_response_bytes`.
            InvalidArgumentError: an argument cannot be sent.
            ConfigurationError: the client has no credentials.

        Evidence: archived (giosg Live HTTP API, partnerships,
        https://docs.giosg.com/api_reference/giosg_live/giosg_http_api/partnerships). 2015 text. The path
        names no organization, against the guideline of that time; it may have moved to one that does.
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
        """Read a sent invitation.

        Returns one invitation that the caller's organization has sent, with its status.

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
        names no organization, against the guideline of that time; it may have moved to one that does.
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

        Cancels a pending invitation. Returns 403 if it was accepted or rejected, and 404 if it was already
        cancelled or was sent by another organization.

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
        names no organization, against the guideline of that time; it may have moved to one that does.
        """
        return await self._call(
            "deleteOutgoingInvitation",
            "DELETE",
            (204,),
            delete_outgoing_invitation.asyncio_detailed,
            invitation_id=invitation_id,
        )


class AsyncIncomingInvitationsResource:
    """Received invitations to a partnership."""

    def __init__(self, call: AsyncCaller) -> None:
        self._call = call

    async def list(
        self,
        *,
        ordering: str | Unset = UNSET,
        status: InvitationStatus | Unset = UNSET,
        cursor: str | Unset = UNSET,
    ) -> IncomingInvitationPage:
        """List received invitations.

        Returns a page of the invitations that the caller's organization has received, including accepted
        and rejected ones, oldest first unless `ordering` says otherwise.

        Args:
            ordering: Comma-separated sort keys, highest priority first; a leading `-` reverses the order. The
                only key is `created_at`.
            status: Lists only invitations with this status; all by default.
            cursor: Position in the collection: the `cursor` of the `next` or `previous` URL of another page.
                Opaque; do not construct it.

        Raises:
            ApiError: the API responded with an error; documented: 400, 401, 403, 404.
            TransportError: no response was received, or not in time.
            ResponseParseError: the response does not match the description.
            ResponseTooLargeError: the response exceeds `max_response_bytes`.
            InvalidArgumentError: an argument cannot be sent.
            ConfigurationError: the client has no credentials.

        Evidence: archived (giosg Live HTTP API, partnerships,
        https://docs.giosg.com/api_reference/giosg_live/giosg_http_api/partnerships). 2015 text. The path
        names no organization, against the guideline of that time; it may have moved to one that does.
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
                    ordering: Comma-separated sort keys, highest priority first; a leading `-` reverses the order. The
                        only key is `created_at`.
                    status: Lists only invitations with this status; all by default.

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
        """Read a received invitation.

        Returns the invitation with this key; 404 if it was cancelled, or accepted or rejected by another
        organization.

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
        names no organization, against the guideline of that time; it may have moved to one that does.
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

        Makes the two organizations partners and starts the shares offered in the invitation. For an
        existing partner, both attributes of the body may be omitted and are unchanged; for a new partner,
        `visibility` is required.

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
        names no organization, against the guideline of that time; it may have moved to one that does.
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

        Declines the invitation: no partnership is created and nothing is shared. The request has no body.

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
        names no organization, against the guideline of that time; it may have moved to one that does.
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
        """List the outgoing shares of an organization.

        Returns a page of the rooms or teams that the organization shares with partners, oldest share first
        unless `ordering` says otherwise. A room or team shared with two partners has two shares.

        Args:
            organization_id: The organization that owns the resources; the caller must have access to it.
            resource_type: Shared resources.
            ordering: Comma-separated sort keys, highest priority first; a leading `-` reverses the order. The
                only key is `created_at`.
            receiver_organization_id: Lists only shares with this partner; all by default.
            cursor: Position in the collection: the `cursor` of the `next` or `previous` URL of another page.
                Opaque; do not construct it.

        Raises:
            ApiError: the API responded with an error; documented: 400, 401, 403, 404.
            TransportError: no response was received, or not in time.
            ResponseParseError: the response does not match the description.
            ResponseTooLargeError: the response exceeds `max_response_bytes`.
            InvalidArgumentError: an argument cannot be sent.
            ConfigurationError: the client has no credentials.

        Evidence: archived (giosg Live HTTP API, sharing,
        https://docs.giosg.com/api_reference/giosg_live/giosg_http_api/sharing). 2015 text. The current page
        has shares with an `id`, whose paths could not be read. It names the path parameter of the
        organization after its role in the share; that name is not sent.
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
                    organization_id: The organization that owns the resources; the caller must have access to it.
                    resource_type: Shared resources.
                    ordering: Comma-separated sort keys, highest priority first; a leading `-` reverses the order. The
                        only key is `created_at`.
                    receiver_organization_id: Lists only shares with this partner; all by default.

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

        Lets a partner use a room (`rooms`; requires `room_id`) or a team (`teams`; requires `team_id`)
        owned by or shared with the organization. The receiver must be a partner. According to the current
        page, only the vendor's support can share rooms.

        Args:
            organization_id: The organization that owns the resources; the caller must have access to it.
            resource_type: Shared resources.
            body: What to share, and the receiver. The identifier that matches the path is required. Unknown
                attributes are ignored.

        Raises:
            ApiError: the API responded with an error; documented: 400, 401, 403, 404, 415.
            TransportError: no response was received, or not in time.
            ResponseParseError: the response does not match the description.
            ResponseTooLargeError: the response exceeds `max_response_bytes`.
            InvalidArgumentError: an argument cannot be sent.
            ConfigurationError: the client has no credentials.

        Evidence: archived (giosg Live HTTP API, sharing,
        https://docs.giosg.com/api_reference/giosg_live/giosg_http_api/sharing). 2015 text. The current page
        says that only the vendor's support creates shares of rooms; the response to other clients is not
        stated. Sharing twice with the same partner is not described; 400 is inferred.
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
        """Read an outgoing share.

        Returns the share of one room or team. The path does not distinguish several receivers.

        Args:
            organization_id: The organization that owns the resources; the caller must have access to it.
            resource_type: Shared resources.
            resource_id: The shared room or team.

        Raises:
            ApiError: the API responded with an error; documented: 401, 403, 404.
            TransportError: no response was received, or not in time.
            ResponseParseError: the response does not match the description.
            ResponseTooLargeError: the response exceeds `max_response_bytes`.
            InvalidArgumentError: an argument cannot be sent.
            ConfigurationError: the client has no credentials.

        Evidence: archived (giosg Live HTTP API, sharing,
        https://docs.giosg.com/api_reference/giosg_live/giosg_http_api/sharing). 2015 text. The current page
        has shares with an `id`, whose paths could not be read. It names the path parameter of the
        organization after its role in the share; that name is not sent.
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

        Sets the display name of the room or team for the receiver. A body without it restores the own name
        of the room or team.

        Args:
            organization_id: The organization that owns the resources; the caller must have access to it.
            resource_type: Shared resources.
            resource_id: The shared room or team.
            body: The writable attribute of a share. Unknown attributes are ignored.

        Raises:
            ApiError: the API responded with an error; documented: 400, 401, 403, 404, 415.
            TransportError: no response was received, or not in time.
            ResponseParseError: the response does not match the description.
            ResponseTooLargeError: the response exceeds `max_response_bytes`.
            InvalidArgumentError: an argument cannot be sent.
            ConfigurationError: the client has no credentials.

        Evidence: archived (giosg Live HTTP API, sharing,
        https://docs.giosg.com/api_reference/giosg_live/giosg_http_api/sharing). 2015 text. The current page
        has shares with an `id`, whose paths could not be read. It names the path parameter of the
        organization after its role in the share; that name is not sent.
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

        Sets the display name of the room or team for the receiver, if the body contains it.

        Args:
            organization_id: The organization that owns the resources; the caller must have access to it.
            resource_type: Shared resources.
            resource_id: The shared room or team.
            body: The writable attribute of a share. Unknown attributes are ignored.

        Raises:
            ApiError: the API responded with an error; documented: 400, 401, 403, 404, 415.
            TransportError: no response was received, or not in time.
            ResponseParseError: the response does not match the description.
            ResponseTooLargeError: the response exceeds `max_response_bytes`.
            InvalidArgumentError: an argument cannot be sent.
            ConfigurationError: the client has no credentials.

        Evidence: archived (giosg Live HTTP API, sharing,
        https://docs.giosg.com/api_reference/giosg_live/giosg_http_api/sharing). 2015 text. The current page
        has shares with an `id`, whose paths could not be read. It names the path parameter of the
        organization after its role in the share; that name is not sent.
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
            organization_id: The organization that owns the resources; the caller must have access to it.
            resource_type: Shared resources.
            resource_id: The shared room or team.

        Raises:
            ApiError: the API responded with an error; documented: 401, 403, 404.
            TransportError: no response was received, or not in time.
            ResponseParseError: the response does not match the description.
            ResponseTooLargeError: the response exceeds `max_response_bytes`.
            InvalidArgumentError: an argument cannot be sent.
            ConfigurationError: the client has no credentials.

        Evidence: archived (giosg Live HTTP API, sharing,
        https://docs.giosg.com/api_reference/giosg_live/giosg_http_api/sharing). 2015 text. The current page
        has shares with an `id`, whose paths could not be read. It names the path parameter of the
        organization after its role in the share; that name is not sent.
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
        """List the incoming shares of an organization.

        Returns a page of the rooms or teams that partners share with the organization, oldest share first
        unless `ordering` says otherwise.

        Args:
            organization_id: The organization that owns the resources; the caller must have access to it.
            resource_type: Shared resources.
            ordering: Comma-separated sort keys, highest priority first; a leading `-` reverses the order. The
                only key is `created_at`.
            sharer_organization_id: Lists only shares of this partner; all by default.
            cursor: Position in the collection: the `cursor` of the `next` or `previous` URL of another page.
                Opaque; do not construct it.

        Raises:
            ApiError: the API responded with an error; documented: 400, 401, 403, 404.
            TransportError: no response was received, or not in time.
            ResponseParseError: the response does not match the description.
            ResponseTooLargeError: the response exceeds `max_response_bytes`.
            InvalidArgumentError: an argument cannot be sent.
            ConfigurationError: the client has no credentials.

        Evidence: archived (giosg Live HTTP API, sharing,
        https://docs.giosg.com/api_reference/giosg_live/giosg_http_api/sharing). 2015 text. The current page
        has shares with an `id`, whose paths could not be read. It names the path parameter of the
        organization after its role in the share; that name is not sent.
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
                    organization_id: The organization that owns the resources; the caller must have access to it.
                    resource_type: Shared resources.
                    ordering: Comma-separated sort keys, highest priority first; a leading `-` reverses the order. The
                        only key is `created_at`.
                    sharer_organization_id: Lists only shares of this partner; all by default.

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
        """Read an incoming share.

        Returns the share of one room or team that a partner owns or passes on.

        Args:
            organization_id: The organization that owns the resources; the caller must have access to it.
            resource_type: Shared resources.
            resource_id: The shared room or team.

        Raises:
            ApiError: the API responded with an error; documented: 401, 403, 404.
            TransportError: no response was received, or not in time.
            ResponseParseError: the response does not match the description.
            ResponseTooLargeError: the response exceeds `max_response_bytes`.
            InvalidArgumentError: an argument cannot be sent.
            ConfigurationError: the client has no credentials.

        Evidence: archived (giosg Live HTTP API, sharing,
        https://docs.giosg.com/api_reference/giosg_live/giosg_http_api/sharing). 2015 text. The current page
        has shares with an `id`, whose paths could not be read. It names the path parameter of the
        organization after its role in the share; that name is not sent.
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

        Returns a page of the languages that rooms, user preferences and similar settings can be set to.
        Only those with `is_ui_language` are also languages of the console. For invalid credentials, expect
        403 as well as 401: the section on languages says 403, the general table 401.

        Args:
            cursor: Position in the collection: the `cursor` of the `next` or `previous` URL of another page.
                Opaque; do not construct it.

        Raises:
            ApiError: the API responded with an error; documented: 401, 403, 404.
            TransportError: no response was received, or not in time.
            ResponseParseError: the response does not match the description.
            ResponseTooLargeError: the response exceeds `max_response_bytes`.
            InvalidArgumentError: an argument cannot be sent.
            ConfigurationError: the client has no credentials.

        Evidence: documented (giosg Live HTTP API, general,
        https://docs.giosg.com/api_reference/giosg_live/giosg_http_api/; giosg Live HTTP API, general:
        reference data, https://docs.giosg.com/api_reference/giosg_live/giosg_http_api/). For invalid
        credentials, the section on languages names 403, the general table of status codes 401. Both are
        statements of the vendor; which applies is unknown.
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

        Returns a page of the time zones that an organization can be set to.

        Args:
            cursor: Position in the collection: the `cursor` of the `next` or `previous` URL of another page.
                Opaque; do not construct it.

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

        Returns a page of currencies. No public page describes the attributes of a currency, so rely on
        none.

        Args:
            cursor: Position in the collection: the `cursor` of the `next` or `previous` URL of another page.
                Opaque; do not construct it.

        Raises:
            ApiError: the API responded with an error; documented: 401, 403, 404.
            TransportError: no response was received, or not in time.
            ResponseParseError: the response does not match the description.
            ResponseTooLargeError: the response exceeds `max_response_bytes`.
            InvalidArgumentError: an argument cannot be sent.
            ConfigurationError: the client has no credentials.

        Evidence: documented (giosg Live HTTP API, general,
        https://docs.giosg.com/api_reference/giosg_live/giosg_http_api/; giosg Live HTTP API, general:
        reference data, https://docs.giosg.com/api_reference/giosg_live/giosg_http_api/). Only path, method
        and scopes are in the sample of the endpoint list.
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

        Returns metadata of the endpoint, without side effects.

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
        endpoint list names the method and its scopes; the response is inferred.
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

        Returns a page of the endpoints, with the supported methods and the permissions for each method. It
        covers the whole API, which is more than this document.

        Args:
            cursor: Position in the collection: the `cursor` of the `next` or `previous` URL of another page.
                Opaque; do not construct it.

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

        Returns metadata of the endpoint, without side effects.

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
        endpoint list names the method and its scopes; the response is inferred.
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

        Returns a page of the exports that the user has started, newest first.

        Args:
            organization_id: The organization that owns the resources; the caller must have access to it.
            user_id: The user. In older text, `me` means the current user in every method; now only reading
                `/api/v5/users/me` is documented, so get the identifier there.
            cursor: Position in the collection: the `cursor` of the `next` or `previous` URL of another page.
                Opaque; do not construct it.

        Raises:
            ApiError: the API responded with an error; documented: 401, 403, 404.
            TransportError: no response was received, or not in time.
            ResponseParseError: the response does not match the description.
            ResponseTooLargeError: the response exceeds `max_response_bytes`.
            InvalidArgumentError: an argument cannot be sent.
            ConfigurationError: the client has no credentials.

        Evidence: archived (giosg Live HTTP API, exports,
        https://docs.giosg.com/api_reference/giosg_live/giosg_http_api/exports; Conventions of the giosg
        Live HTTP API). 2015 text. Newer pages show other resources of a user on a path without the
        organization; no page does so for exports.
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
                    organization_id: The organization that owns the resources; the caller must have access to it.
                    user_id: The user. In older text, `me` means the current user in every method; now only reading
                        `/api/v5/users/me` is documented, so get the identifier there.

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

        Starts collecting chats or statistics of a room in the background and returns an incomplete export
        immediately. Poll it until `completed_at` is set; the file is then at `url`, until `expires_at`.

        Args:
            organization_id: The organization that owns the resources; the caller must have access to it.
            user_id: The user. In older text, `me` means the current user in every method; now only reading
                `/api/v5/users/me` is documented, so get the identifier there.
            body: What to export. Statistics are not available as plain text; the last two attributes apply
                to logs only. Unknown attributes are ignored.

        Raises:
            ApiError: the API responded with an error; documented: 400, 401, 403, 404, 415.
            TransportError: no response was received, or not in time.
            ResponseParseError: the response does not match the description.
            ResponseTooLargeError: the response exceeds `max_response_bytes`.
            InvalidArgumentError: an argument cannot be sent.
            ConfigurationError: the client has no credentials.

        Evidence: archived (giosg Live HTTP API, exports,
        https://docs.giosg.com/api_reference/giosg_live/giosg_http_api/exports; Conventions of the giosg
        Live HTTP API). 2015 text. Newer pages show other resources of a user on a path without the
        organization; no page does so for exports.
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

        Returns the state of an export. It is complete once `completed_at` is set; `is_failed` is false if
        there is a file.

        Args:
            organization_id: The organization that owns the resources; the caller must have access to it.
            user_id: The user. In older text, `me` means the current user in every method; now only reading
                `/api/v5/users/me` is documented, so get the identifier there.
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
        Live HTTP API). 2015 text. Newer pages show other resources of a user on a path without the
        organization; no page does so for exports.
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
    """Current load of rooms and users."""

    def __init__(self, call: AsyncCaller) -> None:
        self._call = call

    async def room(
        self,
        room_id: UUID | str,
        *,
        timezone: str | Unset = UNSET,
    ) -> LiveRoomReport:
        """Read the live figures of a room.

        Returns the current load of a room and its figures since the beginning of the day in the requested
        time zone. Unlike other reports, it is on the main host.

        Args:
            room_id: The room.
            timezone: Time zone in which the day begins, a tz database name; `UTC` by default.

        Raises:
            ApiError: the API responded with an error; documented: 400, 401, 403, 404.
            TransportError: no response was received, or not in time.
            ResponseParseError: the response does not match the description.
            ResponseTooLargeError: the response exceeds `max_response_bytes`.
            InvalidArgumentError: an argument cannot be sent.
            ConfigurationError: the client has no credentials.

        Evidence: documented (giosg reporting, fixed reports,
        https://docs.giosg.com/api_reference/reporting/http_api/visitor_chat_stats). The page lists
        `room_id` as a query parameter; it is in the path.
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

        Returns the current load of every room of the organization, or of the given rooms. From version 4,
        known only from the 2015 text; it may no longer exist. The live figures of one room are the newer
        alternative.

        Args:
            room_id: Comma-separated identifiers of rooms; all by default.
            include_shared: Whether to include rooms shared by other organizations.
            timezone: Time zone in which the day begins, a tz database name; `UTC` by default.

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

        Returns the availability and number of chats of every user of the organization, or of the given
        users. From version 4, known only from the 2015 text; it may no longer exist.

        Args:
            user_id: Comma-separated numbers of users, as in `user_id` of the response; all by default.

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
    """Form data of visitors; deprecated."""

    def __init__(self, call: AsyncCaller) -> None:
        self._call = call

    async def list(
        self,
        organization_id: UUID | str,
        *,
        cursor: str | Unset = UNSET,
    ) -> LeadPage:
        """List the leads of an organization.

        Returns a page of leads. Only the first version of the giosg script creates leads; version 2, the
        default since 16 December 2021, creates none.

        Args:
            organization_id: The organization that owns the resources; the caller must have access to it.
            cursor: Position in the collection: the `cursor` of the `next` or `previous` URL of another page.
                Opaque; do not construct it.

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
        methods are those of the other resources of an organization.
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
                    organization_id: The organization that owns the resources; the caller must have access to it.

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

        Returns one lead.

        Args:
            organization_id: The organization that owns the resources; the caller must have access to it.
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
        methods are those of the other resources of an organization.
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
            organization_id: The organization that owns the resources; the caller must have access to it.
            lead_id: The lead.
            body: The attributes to change; others are unchanged. Unknown attributes are ignored.

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
        methods are those of the other resources of an organization.
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
    """Conditions on website pages, and the resulting actions."""

    def __init__(self, call: AsyncCaller) -> None:
        self._call = call

    async def list(
        self,
        organization_id: UUID | str,
        *,
        cursor: str | Unset = UNSET,
    ) -> RulePage:
        """List the rules of an organization.

        Returns a page of rules.

        Args:
            organization_id: The organization that owns the resources; the caller must have access to it.
            cursor: Position in the collection: the `cursor` of the `next` or `previous` URL of another page.
                Opaque; do not construct it.

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
        is that of other resources of an organization. Write operations are not described: the table does
        not say which attributes are writable, and describes neither conditions nor actions.
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
                    organization_id: The organization that owns the resources; the caller must have access to it.

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

        Returns one rule.

        Args:
            organization_id: The organization that owns the resources; the caller must have access to it.
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
        is that of other resources of an organization. Write operations are not described: the table does
        not say which attributes are writable, and describes neither conditions nor actions.
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
    """Messages of other systems, as chats."""

    def __init__(self, call: AsyncCaller) -> None:
        self._call = call

    async def register(
        self,
        organization_id: UUID | str,
        body: MessagingChannelWrite,
    ) -> MessagingChannel:
        """Register a messaging channel.

        Registers a channel that delivers messages of another system, such as email, to a room as chats.
        giosg sends the users' replies to the webhook.

        Args:
            organization_id: The organization that owns the resources; the caller must have access to it.
            body: A source of messages for a room. There is at least one more attribute, perhaps a webhook
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
        layouts, https://docs.giosg.com/api_reference/giosg_live/umi). Method, path, permission and part of
        the body could be read; status and response are inferred.
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
        users: The users of an organization, and the user of the credentials.
        user_clients: Running apps, which keep their user present.
        user_preferences: Console preferences of a user.
        teams: Groups of users of one organization.
        team_memberships: Members and admins of a team.
        teams_v5: Teams of version 5; deprecated in favor of `teams`.
        rooms: Rooms, in which visitors meet the organization's users.
        routed_chats: Chats that giosg offers to a user.
        chats: Conversations of visitors and users in a room.
        chat_memberships: Members of a chat and their participation.
        chat_messages: Messages of a chat.
        chat_invitations: Invitations of teams to chats.
        visitors: Visitors of a room and their details.
        canned_answers: Prepared messages.
        brands: Appearance of chat windows.
        apps: Extensions of giosg.
        assets: Uploaded files and storage quota.
        tokens: Access tokens for apps, by OAuth2 and single sign-on.
        realtime: Entry point to the channels that report changes.
        organizations: The organization itself.
        partnerships: Organizations that share rooms and teams.
        outgoing_invitations: Sent invitations to a partnership.
        incoming_invitations: Received invitations to a partnership.
        outgoing_shares: Rooms and teams that an organization shares with its partners.
        incoming_shares: Rooms and teams that partners share with an organization.
        reference_data: Languages, time zones, currencies, and the list of endpoints.
        report_exports: Chats or statistics of a room as a file.
        live_figures: Current load of rooms and users.
        leads: Form data of visitors; deprecated.
        rules: Conditions on website pages, and the resulting actions.
        unified_messaging: Messages of other systems, as chats.
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
