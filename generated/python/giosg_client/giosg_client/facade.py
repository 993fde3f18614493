"""Giosg and AsyncGiosg: one attribute per resource, one method per operation."""

from __future__ import annotations

from collections.abc import Mapping
from functools import cached_property
from typing import TYPE_CHECKING, Any, Self

import httpx

from .auth import TokenAuth
from .hooks import Hook
from .options import Timeout, client_options
from .resource import AsyncFacade, Facade
from .settings import (
    checked_app,
    checked_url,
    required,
    setting,
)

if TYPE_CHECKING:
    from .resources.apps import AppsResource, AsyncAppsResource
    from .resources.assets import AssetsResource, AsyncAssetsResource
    from .resources.brands import AsyncBrandsResource, BrandsResource
    from .resources.canned_answers import (
        AsyncCannedAnswersResource,
        CannedAnswersResource,
    )
    from .resources.chat_invitations import (
        AsyncChatInvitationsResource,
        ChatInvitationsResource,
    )
    from .resources.chat_memberships import (
        AsyncChatMembershipsResource,
        ChatMembershipsResource,
    )
    from .resources.chat_messages import AsyncChatMessagesResource, ChatMessagesResource
    from .resources.chats import AsyncChatsResource, ChatsResource
    from .resources.incoming_invitations import (
        AsyncIncomingInvitationsResource,
        IncomingInvitationsResource,
    )
    from .resources.incoming_shares import (
        AsyncIncomingSharesResource,
        IncomingSharesResource,
    )
    from .resources.leads import AsyncLeadsResource, LeadsResource
    from .resources.live_figures import AsyncLiveFiguresResource, LiveFiguresResource
    from .resources.organizations import (
        AsyncOrganizationsResource,
        OrganizationsResource,
    )
    from .resources.outgoing_invitations import (
        AsyncOutgoingInvitationsResource,
        OutgoingInvitationsResource,
    )
    from .resources.outgoing_shares import (
        AsyncOutgoingSharesResource,
        OutgoingSharesResource,
    )
    from .resources.partnerships import AsyncPartnershipsResource, PartnershipsResource
    from .resources.realtime import AsyncRealtimeResource, RealtimeResource
    from .resources.reference_data import (
        AsyncReferenceDataResource,
        ReferenceDataResource,
    )
    from .resources.report_exports import (
        AsyncReportExportsResource,
        ReportExportsResource,
    )
    from .resources.rooms import AsyncRoomsResource, RoomsResource
    from .resources.routed_chats import AsyncRoutedChatsResource, RoutedChatsResource
    from .resources.rules import AsyncRulesResource, RulesResource
    from .resources.team_memberships import (
        AsyncTeamMembershipsResource,
        TeamMembershipsResource,
    )
    from .resources.teams import AsyncTeamsResource, TeamsResource
    from .resources.teams_v5 import AsyncTeamsV5Resource, TeamsV5Resource
    from .resources.tokens import AsyncTokensResource, TokensResource
    from .resources.unified_messaging import (
        AsyncUnifiedMessagingResource,
        UnifiedMessagingResource,
    )
    from .resources.user_clients import AsyncUserClientsResource, UserClientsResource
    from .resources.user_preferences import (
        AsyncUserPreferencesResource,
        UserPreferencesResource,
    )
    from .resources.users import AsyncUsersResource, UsersResource
    from .resources.visitors import AsyncVisitorsResource, VisitorsResource

BASE_URL = "https://service.giosg.com"
ACCEPT = "application/json"
# Method and path pattern of calls that need no credentials; none are sent to them.
PUBLIC = (
    ("POST", r"/identity/token"),
    ("POST", r"/sso/access\-token"),
)
USER_AGENT = "giosg-client/0.1.0"


class Giosg(Facade):
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
        timeout: Timeout = 30.0,
        max_retries: int = 2,
        max_elapsed: float | None = 300.0,
        max_response_bytes: int = 100 * 1024 * 1024,
        strict: bool = False,
        on_request: Hook | None = None,
        on_response: Hook | None = None,
        transport: httpx.BaseTransport | None = None,
        http_client: httpx.Client | None = None,
    ) -> None:
        """Create a client. Sends no request.

        Args:
            token: API token, created in the console.
            access_token: OAuth2 access token, instead of an API token.
            app_token: token of a trigger, instead of either, together with `app_secret`. Only for servers.
            app_secret: secret of the app.
                Without either, only calls that need no credentials are possible.
            base_url: URL of another server, such as a mock.
            timeout: seconds per attempt, from connecting to the last byte of the response; an `httpx.Timeout`, whose
                `read` bounds the attempt; or None, to wait forever.
            max_retries: maximum number of retries after transient errors.
            max_elapsed: seconds from the first attempt of a call, after which no other begins; None for no limit.
            max_response_bytes: maximum size of a response body after decoding.
            strict: whether a response without a required field is invalid as a whole (ResponseParseError). By default,
                only reading that field raises an error.
            on_request: function to call with a `hooks.Attempt` before each attempt of a call.
            on_response: function to call with a `hooks.Attempt` after each attempt of a call, retried or not.
            transport: httpx transport to use instead of the network and its proxies.
            http_client: httpx client that sends the requests, with its own limits, proxies, certificates and event
                hooks. Credentials, timeouts and limits of responses stay those given here. It is not closed with
                this client. Give it a `transport.BoundedTransport` to bound slow response headers too.

        Raises:
            ConfigurationError: a credential, URL or other setting is missing, malformed or contradictory.
        """
        credentials = checked_app(token, access_token, app_token, app_secret)
        base_url = checked_url(base_url)
        auth = TokenAuth(credentials, base_url, PUBLIC)
        headers = {"Accept": ACCEPT, "Accept-Encoding": "gzip, deflate", "User-Agent": USER_AGENT}
        options = client_options(timeout, max_retries, max_elapsed, on_request, on_response)
        self._open(base_url, auth, headers, options, max_response_bytes, strict, transport, http_client)

    @cached_property
    def users(self) -> UsersResource:
        """The users of an organization, and the user of the credentials."""
        from .resources.users import UsersResource

        return UsersResource(self._caller)

    @cached_property
    def user_clients(self) -> UserClientsResource:
        """Running apps, which keep their user present."""
        from .resources.user_clients import UserClientsResource

        return UserClientsResource(self._caller)

    @cached_property
    def user_preferences(self) -> UserPreferencesResource:
        """Console preferences of a user."""
        from .resources.user_preferences import UserPreferencesResource

        return UserPreferencesResource(self._caller)

    @cached_property
    def teams(self) -> TeamsResource:
        """Groups of users of one organization."""
        from .resources.teams import TeamsResource

        return TeamsResource(self._caller)

    @cached_property
    def team_memberships(self) -> TeamMembershipsResource:
        """Members and admins of a team."""
        from .resources.team_memberships import TeamMembershipsResource

        return TeamMembershipsResource(self._caller)

    @cached_property
    def teams_v5(self) -> TeamsV5Resource:
        """Teams of version 5; deprecated in favor of `teams`."""
        from .resources.teams_v5 import TeamsV5Resource

        return TeamsV5Resource(self._caller)

    @cached_property
    def rooms(self) -> RoomsResource:
        """Rooms, in which visitors meet the organization's users."""
        from .resources.rooms import RoomsResource

        return RoomsResource(self._caller)

    @cached_property
    def routed_chats(self) -> RoutedChatsResource:
        """Chats that giosg offers to a user."""
        from .resources.routed_chats import RoutedChatsResource

        return RoutedChatsResource(self._caller)

    @cached_property
    def chats(self) -> ChatsResource:
        """Conversations of visitors and users in a room."""
        from .resources.chats import ChatsResource

        return ChatsResource(self._caller)

    @cached_property
    def chat_memberships(self) -> ChatMembershipsResource:
        """Members of a chat and their participation."""
        from .resources.chat_memberships import ChatMembershipsResource

        return ChatMembershipsResource(self._caller)

    @cached_property
    def chat_messages(self) -> ChatMessagesResource:
        """Messages of a chat."""
        from .resources.chat_messages import ChatMessagesResource

        return ChatMessagesResource(self._caller)

    @cached_property
    def chat_invitations(self) -> ChatInvitationsResource:
        """Invitations of teams to chats."""
        from .resources.chat_invitations import ChatInvitationsResource

        return ChatInvitationsResource(self._caller)

    @cached_property
    def visitors(self) -> VisitorsResource:
        """Visitors of a room and their details."""
        from .resources.visitors import VisitorsResource

        return VisitorsResource(self._caller)

    @cached_property
    def canned_answers(self) -> CannedAnswersResource:
        """Prepared messages."""
        from .resources.canned_answers import CannedAnswersResource

        return CannedAnswersResource(self._caller)

    @cached_property
    def brands(self) -> BrandsResource:
        """Appearance of chat windows."""
        from .resources.brands import BrandsResource

        return BrandsResource(self._caller)

    @cached_property
    def apps(self) -> AppsResource:
        """Extensions of giosg."""
        from .resources.apps import AppsResource

        return AppsResource(self._caller)

    @cached_property
    def assets(self) -> AssetsResource:
        """Uploaded files and storage quota."""
        from .resources.assets import AssetsResource

        return AssetsResource(self._caller)

    @cached_property
    def tokens(self) -> TokensResource:
        """Access tokens for apps, by OAuth2 and single sign-on."""
        from .resources.tokens import TokensResource

        return TokensResource(self._caller)

    @cached_property
    def realtime(self) -> RealtimeResource:
        """Entry point to the channels that report changes."""
        from .resources.realtime import RealtimeResource

        return RealtimeResource(self._caller)

    @cached_property
    def organizations(self) -> OrganizationsResource:
        """The organization itself."""
        from .resources.organizations import OrganizationsResource

        return OrganizationsResource(self._caller)

    @cached_property
    def partnerships(self) -> PartnershipsResource:
        """Organizations that share rooms and teams."""
        from .resources.partnerships import PartnershipsResource

        return PartnershipsResource(self._caller)

    @cached_property
    def outgoing_invitations(self) -> OutgoingInvitationsResource:
        """Sent invitations to a partnership."""
        from .resources.outgoing_invitations import OutgoingInvitationsResource

        return OutgoingInvitationsResource(self._caller)

    @cached_property
    def incoming_invitations(self) -> IncomingInvitationsResource:
        """Received invitations to a partnership."""
        from .resources.incoming_invitations import IncomingInvitationsResource

        return IncomingInvitationsResource(self._caller)

    @cached_property
    def outgoing_shares(self) -> OutgoingSharesResource:
        """Rooms and teams that an organization shares with its partners."""
        from .resources.outgoing_shares import OutgoingSharesResource

        return OutgoingSharesResource(self._caller)

    @cached_property
    def incoming_shares(self) -> IncomingSharesResource:
        """Rooms and teams that partners share with an organization."""
        from .resources.incoming_shares import IncomingSharesResource

        return IncomingSharesResource(self._caller)

    @cached_property
    def reference_data(self) -> ReferenceDataResource:
        """Languages, time zones, currencies, and the list of endpoints."""
        from .resources.reference_data import ReferenceDataResource

        return ReferenceDataResource(self._caller)

    @cached_property
    def report_exports(self) -> ReportExportsResource:
        """Chats or statistics of a room as a file."""
        from .resources.report_exports import ReportExportsResource

        return ReportExportsResource(self._caller)

    @cached_property
    def live_figures(self) -> LiveFiguresResource:
        """Current load of rooms and users."""
        from .resources.live_figures import LiveFiguresResource

        return LiveFiguresResource(self._caller)

    @cached_property
    def leads(self) -> LeadsResource:
        """Form data of visitors; deprecated."""
        from .resources.leads import LeadsResource

        return LeadsResource(self._caller)

    @cached_property
    def rules(self) -> RulesResource:
        """Conditions on website pages, and the resulting actions."""
        from .resources.rules import RulesResource

        return RulesResource(self._caller)

    @cached_property
    def unified_messaging(self) -> UnifiedMessagingResource:
        """Messages of other systems, as chats."""
        from .resources.unified_messaging import UnifiedMessagingResource

        return UnifiedMessagingResource(self._caller)

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


class AsyncGiosg(AsyncFacade):
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
        timeout: Timeout = 30.0,
        max_retries: int = 2,
        max_elapsed: float | None = 300.0,
        max_response_bytes: int = 100 * 1024 * 1024,
        strict: bool = False,
        on_request: Hook | None = None,
        on_response: Hook | None = None,
        transport: httpx.AsyncBaseTransport | None = None,
        http_client: httpx.AsyncClient | None = None,
    ) -> None:
        """Create a client. Sends no request.

        Args:
            token: API token, created in the console.
            access_token: OAuth2 access token, instead of an API token.
            app_token: token of a trigger, instead of either, together with `app_secret`. Only for servers.
            app_secret: secret of the app.
                Without either, only calls that need no credentials are possible.
            base_url: URL of another server, such as a mock.
            timeout: seconds per attempt, from connecting to the last byte of the response; an `httpx.Timeout`, whose
                `read` bounds the attempt; or None, to wait forever.
            max_retries: maximum number of retries after transient errors.
            max_elapsed: seconds from the first attempt of a call, after which no other begins; None for no limit.
            max_response_bytes: maximum size of a response body after decoding.
            strict: whether a response without a required field is invalid as a whole (ResponseParseError). By default,
                only reading that field raises an error.
            on_request: function to call with a `hooks.Attempt` before each attempt of a call.
            on_response: function to call with a `hooks.Attempt` after each attempt of a call, retried or not.
            transport: httpx transport to use instead of the network and its proxies.
            http_client: httpx client that sends the requests, with its own limits, proxies, certificates and event
                hooks. Credentials, timeouts and limits of responses stay those given here. It is not closed with
                this client.

        Raises:
            ConfigurationError: a credential, URL or other setting is missing, malformed or contradictory.
        """
        credentials = checked_app(token, access_token, app_token, app_secret)
        base_url = checked_url(base_url)
        auth = TokenAuth(credentials, base_url, PUBLIC)
        headers = {"Accept": ACCEPT, "Accept-Encoding": "gzip, deflate", "User-Agent": USER_AGENT}
        options = client_options(timeout, max_retries, max_elapsed, on_request, on_response)
        self._open(base_url, auth, headers, options, max_response_bytes, strict, transport, http_client)

    @cached_property
    def users(self) -> AsyncUsersResource:
        """The users of an organization, and the user of the credentials."""
        from .resources.users import AsyncUsersResource

        return AsyncUsersResource(self._caller)

    @cached_property
    def user_clients(self) -> AsyncUserClientsResource:
        """Running apps, which keep their user present."""
        from .resources.user_clients import AsyncUserClientsResource

        return AsyncUserClientsResource(self._caller)

    @cached_property
    def user_preferences(self) -> AsyncUserPreferencesResource:
        """Console preferences of a user."""
        from .resources.user_preferences import AsyncUserPreferencesResource

        return AsyncUserPreferencesResource(self._caller)

    @cached_property
    def teams(self) -> AsyncTeamsResource:
        """Groups of users of one organization."""
        from .resources.teams import AsyncTeamsResource

        return AsyncTeamsResource(self._caller)

    @cached_property
    def team_memberships(self) -> AsyncTeamMembershipsResource:
        """Members and admins of a team."""
        from .resources.team_memberships import AsyncTeamMembershipsResource

        return AsyncTeamMembershipsResource(self._caller)

    @cached_property
    def teams_v5(self) -> AsyncTeamsV5Resource:
        """Teams of version 5; deprecated in favor of `teams`."""
        from .resources.teams_v5 import AsyncTeamsV5Resource

        return AsyncTeamsV5Resource(self._caller)

    @cached_property
    def rooms(self) -> AsyncRoomsResource:
        """Rooms, in which visitors meet the organization's users."""
        from .resources.rooms import AsyncRoomsResource

        return AsyncRoomsResource(self._caller)

    @cached_property
    def routed_chats(self) -> AsyncRoutedChatsResource:
        """Chats that giosg offers to a user."""
        from .resources.routed_chats import AsyncRoutedChatsResource

        return AsyncRoutedChatsResource(self._caller)

    @cached_property
    def chats(self) -> AsyncChatsResource:
        """Conversations of visitors and users in a room."""
        from .resources.chats import AsyncChatsResource

        return AsyncChatsResource(self._caller)

    @cached_property
    def chat_memberships(self) -> AsyncChatMembershipsResource:
        """Members of a chat and their participation."""
        from .resources.chat_memberships import AsyncChatMembershipsResource

        return AsyncChatMembershipsResource(self._caller)

    @cached_property
    def chat_messages(self) -> AsyncChatMessagesResource:
        """Messages of a chat."""
        from .resources.chat_messages import AsyncChatMessagesResource

        return AsyncChatMessagesResource(self._caller)

    @cached_property
    def chat_invitations(self) -> AsyncChatInvitationsResource:
        """Invitations of teams to chats."""
        from .resources.chat_invitations import AsyncChatInvitationsResource

        return AsyncChatInvitationsResource(self._caller)

    @cached_property
    def visitors(self) -> AsyncVisitorsResource:
        """Visitors of a room and their details."""
        from .resources.visitors import AsyncVisitorsResource

        return AsyncVisitorsResource(self._caller)

    @cached_property
    def canned_answers(self) -> AsyncCannedAnswersResource:
        """Prepared messages."""
        from .resources.canned_answers import AsyncCannedAnswersResource

        return AsyncCannedAnswersResource(self._caller)

    @cached_property
    def brands(self) -> AsyncBrandsResource:
        """Appearance of chat windows."""
        from .resources.brands import AsyncBrandsResource

        return AsyncBrandsResource(self._caller)

    @cached_property
    def apps(self) -> AsyncAppsResource:
        """Extensions of giosg."""
        from .resources.apps import AsyncAppsResource

        return AsyncAppsResource(self._caller)

    @cached_property
    def assets(self) -> AsyncAssetsResource:
        """Uploaded files and storage quota."""
        from .resources.assets import AsyncAssetsResource

        return AsyncAssetsResource(self._caller)

    @cached_property
    def tokens(self) -> AsyncTokensResource:
        """Access tokens for apps, by OAuth2 and single sign-on."""
        from .resources.tokens import AsyncTokensResource

        return AsyncTokensResource(self._caller)

    @cached_property
    def realtime(self) -> AsyncRealtimeResource:
        """Entry point to the channels that report changes."""
        from .resources.realtime import AsyncRealtimeResource

        return AsyncRealtimeResource(self._caller)

    @cached_property
    def organizations(self) -> AsyncOrganizationsResource:
        """The organization itself."""
        from .resources.organizations import AsyncOrganizationsResource

        return AsyncOrganizationsResource(self._caller)

    @cached_property
    def partnerships(self) -> AsyncPartnershipsResource:
        """Organizations that share rooms and teams."""
        from .resources.partnerships import AsyncPartnershipsResource

        return AsyncPartnershipsResource(self._caller)

    @cached_property
    def outgoing_invitations(self) -> AsyncOutgoingInvitationsResource:
        """Sent invitations to a partnership."""
        from .resources.outgoing_invitations import AsyncOutgoingInvitationsResource

        return AsyncOutgoingInvitationsResource(self._caller)

    @cached_property
    def incoming_invitations(self) -> AsyncIncomingInvitationsResource:
        """Received invitations to a partnership."""
        from .resources.incoming_invitations import AsyncIncomingInvitationsResource

        return AsyncIncomingInvitationsResource(self._caller)

    @cached_property
    def outgoing_shares(self) -> AsyncOutgoingSharesResource:
        """Rooms and teams that an organization shares with its partners."""
        from .resources.outgoing_shares import AsyncOutgoingSharesResource

        return AsyncOutgoingSharesResource(self._caller)

    @cached_property
    def incoming_shares(self) -> AsyncIncomingSharesResource:
        """Rooms and teams that partners share with an organization."""
        from .resources.incoming_shares import AsyncIncomingSharesResource

        return AsyncIncomingSharesResource(self._caller)

    @cached_property
    def reference_data(self) -> AsyncReferenceDataResource:
        """Languages, time zones, currencies, and the list of endpoints."""
        from .resources.reference_data import AsyncReferenceDataResource

        return AsyncReferenceDataResource(self._caller)

    @cached_property
    def report_exports(self) -> AsyncReportExportsResource:
        """Chats or statistics of a room as a file."""
        from .resources.report_exports import AsyncReportExportsResource

        return AsyncReportExportsResource(self._caller)

    @cached_property
    def live_figures(self) -> AsyncLiveFiguresResource:
        """Current load of rooms and users."""
        from .resources.live_figures import AsyncLiveFiguresResource

        return AsyncLiveFiguresResource(self._caller)

    @cached_property
    def leads(self) -> AsyncLeadsResource:
        """Form data of visitors; deprecated."""
        from .resources.leads import AsyncLeadsResource

        return AsyncLeadsResource(self._caller)

    @cached_property
    def rules(self) -> AsyncRulesResource:
        """Conditions on website pages, and the resulting actions."""
        from .resources.rules import AsyncRulesResource

        return AsyncRulesResource(self._caller)

    @cached_property
    def unified_messaging(self) -> AsyncUnifiedMessagingResource:
        """Messages of other systems, as chats."""
        from .resources.unified_messaging import AsyncUnifiedMessagingResource

        return AsyncUnifiedMessagingResource(self._caller)

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


__all__ = ["AsyncGiosg", "Giosg"]
