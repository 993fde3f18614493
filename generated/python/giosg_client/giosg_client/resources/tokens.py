"""Access tokens for apps, by OAuth2 and single sign-on."""

from __future__ import annotations

from typing import Literal, cast
from uuid import UUID

from ..api.tokens import (
    get_access_token,
    get_sso_access_token,
)
from ..calls import Call
from ..models import (
    CodeToken,
    CodeTokenRequest,
    SsoToken,
    SsoTokenRequest,
)
from ..options import Headers, Query, Timeout
from ..resource import AsyncResource, Resource
from ..responses import WithResource, raw, raw_async, streamed, streamed_async
from ..types import UNSET, Unset


class TokensResource(Resource):
    """Access tokens for apps, by OAuth2 and single sign-on."""

    def exchange_code(
        self,
        *,
        code: str,
        client_id: UUID | str,
        client_secret: str,
        grant_type: Literal["authorization_code"] = "authorization_code",
        redirect_uri: str | Unset = UNSET,
        timeout: Timeout | Unset = UNSET,
        headers: Headers | None = None,
        query: Query | None = None,
        max_retries: int | Unset = UNSET,
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
            timeout, headers, query, max_retries: options of this call; see `Giosg.with_options`.

        Raises:
            ApiError: the API responded with an error; documented: 400, 415.
            TransportError: no response was received, or not in time.
            ResponseParseError: the response does not match the description.
            ResponseTooLargeError: the response exceeds `max_response_bytes`.
            InvalidArgumentError: an argument cannot be sent.

        Example:
            import os

            from giosg_client import Giosg

            with Giosg.from_env(anonymous=True) as giosg:
                token = giosg.tokens.exchange_code(
                    code="example-authorization-code",  # from the redirect or the app launch
                    client_id="91f0e2d3-4c5b-4a69-8877-66554433221a",
                    client_secret=os.environ["GIOSG_CLIENT_SECRET"],
                )
                print(token.token_type, token.user_id)

        Evidence: observed (What published clients of giosg rely on, https://github.com/giosg/demo-bot;
        Tutorial: OAuth2 authentication, https://docs.giosg.com/tutorials/oauth2_authentication). That the
        flow exists is documented; path, fields and response are taken from published client code. Inferred
        from RFC 6749: a code can be used once, and expires soon.
        """
        return self._call(
            Call(
                "getAccessToken",
                get_access_token._get_kwargs,
                get_access_token._parse_response,
                (200,),
                {
                    "body": CodeTokenRequest(
                        code=code,
                        client_id=cast(UUID, client_id),
                        client_secret=client_secret,
                        grant_type=grant_type,
                        redirect_uri=redirect_uri,
                    ),
                },
                timeout=timeout,
                headers=headers,
                query=query,
                max_retries=max_retries,
            )
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
        timeout: Timeout | Unset = UNSET,
        headers: Headers | None = None,
        query: Query | None = None,
        max_retries: int | Unset = UNSET,
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
            timeout, headers, query, max_retries: options of this call; see `Giosg.with_options`.

        Raises:
            ApiError: the API responded with an error; documented: 400, 415.
            TransportError: no response was received, or not in time.
            ResponseParseError: the response does not match the description.
            ResponseTooLargeError: the response exceeds `max_response_bytes`.
            InvalidArgumentError: an argument cannot be sent.

        Example:
            import os

            from giosg_client import Giosg

            with Giosg.from_env(anonymous=True) as giosg:
                answer = giosg.tokens.sso(
                    email="demo.agent@example.com",
                    organization_id="7f9e9580-095b-42c7-838c-c04e667b26f7",
                    client_id="91f0e2d3-4c5b-4a69-8877-66554433221a",
                    client_secret=os.environ["GIOSG_CLIENT_SECRET"],
                    first_name="Demo",
                    last_name="Agent",
                    permissions="settings users",
                )
                # Giosg(access_token=answer.access_token) is the client for all other calls.
                print("token received:", bool(answer.access_token))

        Evidence: observed (Tutorial: OAuth2 authentication,
        https://docs.giosg.com/tutorials/oauth2_authentication). The observed client treats every 2xx as
        success and everything else as failure; 200 and 400 are those of `/identity/token`.
        """
        return self._call(
            Call(
                "getSsoAccessToken",
                get_sso_access_token._get_kwargs,
                get_sso_access_token._parse_response,
                (200,),
                {
                    "body": SsoTokenRequest(
                        email=email,
                        organization_id=cast(UUID, organization_id),
                        client_id=cast(UUID, client_id),
                        client_secret=client_secret,
                        first_name=first_name,
                        last_name=last_name,
                        permissions=permissions,
                    ),
                },
                timeout=timeout,
                headers=headers,
                query=query,
                max_retries=max_retries,
            )
        )

    @property
    def with_raw_response(self) -> TokensResourceWithRawResponse:
        """The same methods, returning the response as it came, with `parse()`."""
        return TokensResourceWithRawResponse(type(self)(self._caller, self._caller.raw))

    @property
    def with_streaming_response(self) -> TokensResourceWithStreamingResponse:
        """The same methods, returning a context manager of the response with its body unread."""
        return TokensResourceWithStreamingResponse(type(self)(self._caller, self._caller.streamed))


class TokensResourceWithRawResponse(WithResource[TokensResource]):
    """Methods of `TokensResource` that return responses as they came."""

    @raw(TokensResource.exchange_code)
    def exchange_code(self) -> None:
        """Exchange an authorization code for an access token."""

    @raw(TokensResource.sso)
    def sso(self) -> None:
        """Get an access token for a user by single sign-on."""


class TokensResourceWithStreamingResponse(WithResource[TokensResource]):
    """Methods of `TokensResource` that return unread responses."""

    @streamed(TokensResource.exchange_code)
    def exchange_code(self) -> None:
        """Exchange an authorization code for an access token."""

    @streamed(TokensResource.sso)
    def sso(self) -> None:
        """Get an access token for a user by single sign-on."""


class AsyncTokensResource(AsyncResource):
    """Access tokens for apps, by OAuth2 and single sign-on."""

    async def exchange_code(
        self,
        *,
        code: str,
        client_id: UUID | str,
        client_secret: str,
        grant_type: Literal["authorization_code"] = "authorization_code",
        redirect_uri: str | Unset = UNSET,
        timeout: Timeout | Unset = UNSET,
        headers: Headers | None = None,
        query: Query | None = None,
        max_retries: int | Unset = UNSET,
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
            timeout, headers, query, max_retries: options of this call; see `Giosg.with_options`.

        Raises:
            ApiError: the API responded with an error; documented: 400, 415.
            TransportError: no response was received, or not in time.
            ResponseParseError: the response does not match the description.
            ResponseTooLargeError: the response exceeds `max_response_bytes`.
            InvalidArgumentError: an argument cannot be sent.

        Example:
            import asyncio
            import os

            from giosg_client import AsyncGiosg


            async def main() -> None:
                async with AsyncGiosg.from_env(anonymous=True) as giosg:
                    token = await giosg.tokens.exchange_code(
                        code="example-authorization-code",  # from the redirect or the app launch
                        client_id="91f0e2d3-4c5b-4a69-8877-66554433221a",
                        client_secret=os.environ["GIOSG_CLIENT_SECRET"],
                    )
                    print(token.token_type, token.user_id)


            asyncio.run(main())

        Evidence: observed (What published clients of giosg rely on, https://github.com/giosg/demo-bot;
        Tutorial: OAuth2 authentication, https://docs.giosg.com/tutorials/oauth2_authentication). That the
        flow exists is documented; path, fields and response are taken from published client code. Inferred
        from RFC 6749: a code can be used once, and expires soon.
        """
        return await self._call(
            Call(
                "getAccessToken",
                get_access_token._get_kwargs,
                get_access_token._parse_response,
                (200,),
                {
                    "body": CodeTokenRequest(
                        code=code,
                        client_id=cast(UUID, client_id),
                        client_secret=client_secret,
                        grant_type=grant_type,
                        redirect_uri=redirect_uri,
                    ),
                },
                timeout=timeout,
                headers=headers,
                query=query,
                max_retries=max_retries,
            )
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
        timeout: Timeout | Unset = UNSET,
        headers: Headers | None = None,
        query: Query | None = None,
        max_retries: int | Unset = UNSET,
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
            timeout, headers, query, max_retries: options of this call; see `Giosg.with_options`.

        Raises:
            ApiError: the API responded with an error; documented: 400, 415.
            TransportError: no response was received, or not in time.
            ResponseParseError: the response does not match the description.
            ResponseTooLargeError: the response exceeds `max_response_bytes`.
            InvalidArgumentError: an argument cannot be sent.

        Example:
            import asyncio
            import os

            from giosg_client import AsyncGiosg


            async def main() -> None:
                async with AsyncGiosg.from_env(anonymous=True) as giosg:
                    answer = await giosg.tokens.sso(
                        email="demo.agent@example.com",
                        organization_id="7f9e9580-095b-42c7-838c-c04e667b26f7",
                        client_id="91f0e2d3-4c5b-4a69-8877-66554433221a",
                        client_secret=os.environ["GIOSG_CLIENT_SECRET"],
                        first_name="Demo",
                        last_name="Agent",
                        permissions="settings users",
                    )
                    # AsyncGiosg(access_token=answer.access_token) is the client for all other calls.
                    print("token received:", bool(answer.access_token))


            asyncio.run(main())

        Evidence: observed (Tutorial: OAuth2 authentication,
        https://docs.giosg.com/tutorials/oauth2_authentication). The observed client treats every 2xx as
        success and everything else as failure; 200 and 400 are those of `/identity/token`.
        """
        return await self._call(
            Call(
                "getSsoAccessToken",
                get_sso_access_token._get_kwargs,
                get_sso_access_token._parse_response,
                (200,),
                {
                    "body": SsoTokenRequest(
                        email=email,
                        organization_id=cast(UUID, organization_id),
                        client_id=cast(UUID, client_id),
                        client_secret=client_secret,
                        first_name=first_name,
                        last_name=last_name,
                        permissions=permissions,
                    ),
                },
                timeout=timeout,
                headers=headers,
                query=query,
                max_retries=max_retries,
            )
        )

    @property
    def with_raw_response(self) -> AsyncTokensResourceWithRawResponse:
        """The same methods, returning the response as it came, with `parse()`."""
        return AsyncTokensResourceWithRawResponse(type(self)(self._caller, self._caller.raw))

    @property
    def with_streaming_response(self) -> AsyncTokensResourceWithStreamingResponse:
        """The same methods, returning an asynchronous context manager of the response with its body unread."""
        return AsyncTokensResourceWithStreamingResponse(type(self)(self._caller, self._caller.streamed))


class AsyncTokensResourceWithRawResponse(WithResource[AsyncTokensResource]):
    """Methods of `AsyncTokensResource` that return responses as they came."""

    @raw_async(AsyncTokensResource.exchange_code)
    def exchange_code(self) -> None:
        """Exchange an authorization code for an access token."""

    @raw_async(AsyncTokensResource.sso)
    def sso(self) -> None:
        """Get an access token for a user by single sign-on."""


class AsyncTokensResourceWithStreamingResponse(WithResource[AsyncTokensResource]):
    """Methods of `AsyncTokensResource` that return unread responses."""

    @streamed_async(AsyncTokensResource.exchange_code)
    def exchange_code(self) -> None:
        """Exchange an authorization code for an access token."""

    @streamed_async(AsyncTokensResource.sso)
    def sso(self) -> None:
        """Get an access token for a user by single sign-on."""
