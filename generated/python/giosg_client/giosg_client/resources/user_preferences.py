"""Console preferences of a user."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any
from uuid import UUID

from ..api.user_preferences import (
    get_user_preferences,
    replace_user_preferences,
    update_organization_user_preferences,
    update_user_preferences,
)
from ..calls import Call
from ..models import (
    UserPreferences,
    UserPreferencesPatch,
    UserPreferencesWrite,
)
from ..options import Headers, Query, Timeout
from ..resource import AsyncResource, Resource
from ..responses import WithResource, raw, raw_async, streamed, streamed_async
from ..types import UNSET, Unset


class UserPreferencesResource(Resource):
    """Console preferences of a user."""

    def update(
        self,
        user_id: UUID | str,
        body: UserPreferencesPatch | Mapping[str, Any],
        *,
        timeout: Timeout | Unset = UNSET,
        headers: Headers | None = None,
        query: Query | None = None,
        max_retries: int | Unset = UNSET,
    ) -> UserPreferences:
        """Change preferences of a user.

        Updates the preferences in the body and leaves the others unchanged.

        Args:
            user_id: The user. In older text, `me` means the current user in every method; now only reading
                `/api/v5/users/me` is documented, so get the identifier there.
            body: The preferences to change; others are unchanged. Unknown attributes are ignored.
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
            from giosg_client.models import UserPreferencesPatch

            with Giosg.from_env() as giosg:
                preferences = giosg.user_preferences.update(
                    "9ae65e7d-56c5-11e5-af8d-6c4008c08dfe",
                    UserPreferencesPatch(ui_language_code="fi"),
                )
                print(preferences.ui_language_code)

        Evidence: observed (What published clients of giosg rely on, https://github.com/giosg/demo-bot). A
        published client sets `ui_language_code` with it; the other attributes are those of the older path,
        and the status codes are inferred.
        """
        return self._call(
            Call(
                "updateUserPreferences",
                update_user_preferences._get_kwargs,
                update_user_preferences._parse_response,
                (200,),
                {
                    "user_id": user_id,
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
        user_id: UUID | str,
        *,
        timeout: Timeout | Unset = UNSET,
        headers: Headers | None = None,
        query: Query | None = None,
        max_retries: int | Unset = UNSET,
    ) -> UserPreferences:
        """Read the preferences of a user.

        Returns the preferences of one user. They exist as long as the user and are private.

        Args:
            organization_id: The organization that owns the resources; the caller must have access to it.
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
                preferences = giosg.user_preferences.get(
                    "7f9e9580-095b-42c7-838c-c04e667b26f7", "9ae65e7d-56c5-11e5-af8d-6c4008c08dfe"
                )
                print(preferences.chat_capacity, preferences.ui_language_code)

        Evidence: archived (giosg Live HTTP API, users,
        https://docs.giosg.com/api_reference/giosg_live/giosg_http_api/users; Conventions of the giosg Live
        HTTP API). 2015 text. Published clients use paths of this kind without the organization; none was
        seen for this one.
        """
        return self._call(
            Call(
                "getUserPreferences",
                get_user_preferences._get_kwargs,
                get_user_preferences._parse_response,
                (200,),
                {
                    "organization_id": organization_id,
                    "user_id": user_id,
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
        user_id: UUID | str,
        body: UserPreferencesWrite | Mapping[str, Any],
        *,
        timeout: Timeout | Unset = UNSET,
        headers: Headers | None = None,
        query: Query | None = None,
        max_retries: int | Unset = UNSET,
    ) -> UserPreferences:
        """Replace the preferences of a user.

        Sets all preferences; 400 if one is missing.

        Args:
            organization_id: The organization that owns the resources; the caller must have access to it.
            user_id: The user. In older text, `me` means the current user in every method; now only reading
                `/api/v5/users/me` is documented, so get the identifier there.
            body: Console preferences of one user; all are required.
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
            from giosg_client.models import UserPreferencesWrite

            body = UserPreferencesWrite(
                chat_capacity=5,
                desktop_message_sound="visitor_message",
                is_desktop_message_sound_continuous=True,
                desktop_visitor_added_sound="visitor_connect",
                is_desktop_visitor_added_sound_continuous=True,
                ui_language_code="en",
                is_muted_offline=False,
                is_statistics_email_enabled=True,
                is_desktop_notification_enabled=False,
                is_spellcheck_enabled=False,
            )
            with Giosg.from_env() as giosg:
                preferences = giosg.user_preferences.replace(
                    "7f9e9580-095b-42c7-838c-c04e667b26f7",
                    "9ae65e7d-56c5-11e5-af8d-6c4008c08dfe",
                    body,
                )
                print(preferences.chat_capacity)

        Evidence: archived (giosg Live HTTP API, users,
        https://docs.giosg.com/api_reference/giosg_live/giosg_http_api/users; Conventions of the giosg Live
        HTTP API). 2015 text. Published clients use paths of this kind without the organization; none was
        seen for this one.
        """
        return self._call(
            Call(
                "replaceUserPreferences",
                replace_user_preferences._get_kwargs,
                replace_user_preferences._parse_response,
                (200,),
                {
                    "organization_id": organization_id,
                    "user_id": user_id,
                    "body": body,
                },
                timeout=timeout,
                headers=headers,
                query=query,
                max_retries=max_retries,
            )
        )

    def update_by_organization(
        self,
        organization_id: UUID | str,
        user_id: UUID | str,
        body: UserPreferencesPatch | Mapping[str, Any],
        *,
        timeout: Timeout | Unset = UNSET,
        headers: Headers | None = None,
        query: Query | None = None,
        max_retries: int | Unset = UNSET,
    ) -> UserPreferences:
        """Change preferences of a user (older path).

        Updates the preferences in the body and leaves the others unchanged. Use
        `/api/v5/users/{user_id}/preferences` instead.

        Args:
            organization_id: The organization that owns the resources; the caller must have access to it.
            user_id: The user. In older text, `me` means the current user in every method; now only reading
                `/api/v5/users/me` is documented, so get the identifier there.
            body: The preferences to change; others are unchanged. Unknown attributes are ignored.
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
            from giosg_client.models import UserPreferencesPatch

            with Giosg.from_env() as giosg:
                preferences = giosg.user_preferences.update_by_organization(
                    "7f9e9580-095b-42c7-838c-c04e667b26f7",
                    "9ae65e7d-56c5-11e5-af8d-6c4008c08dfe",
                    UserPreferencesPatch(chat_capacity=3),
                )
                print(preferences.chat_capacity)

        Evidence: archived (giosg Live HTTP API, users,
        https://docs.giosg.com/api_reference/giosg_live/giosg_http_api/users; Conventions of the giosg Live
        HTTP API). 2015 text; published clients use the path without the organization.
        """
        return self._call(
            Call(
                "updateOrganizationUserPreferences",
                update_organization_user_preferences._get_kwargs,
                update_organization_user_preferences._parse_response,
                (200,),
                {
                    "organization_id": organization_id,
                    "user_id": user_id,
                    "body": body,
                },
                timeout=timeout,
                headers=headers,
                query=query,
                max_retries=max_retries,
            )
        )

    @property
    def with_raw_response(self) -> UserPreferencesResourceWithRawResponse:
        """The same methods, returning the response as it came, with `parse()`."""
        return UserPreferencesResourceWithRawResponse(type(self)(self._caller, self._caller.raw))

    @property
    def with_streaming_response(self) -> UserPreferencesResourceWithStreamingResponse:
        """The same methods, returning a context manager of the response with its body unread."""
        return UserPreferencesResourceWithStreamingResponse(type(self)(self._caller, self._caller.streamed))


class UserPreferencesResourceWithRawResponse(WithResource[UserPreferencesResource]):
    """Methods of `UserPreferencesResource` that return responses as they came."""

    @raw(UserPreferencesResource.update)
    def update(self) -> None:
        """Change preferences of a user."""

    @raw(UserPreferencesResource.get)
    def get(self) -> None:
        """Read the preferences of a user."""

    @raw(UserPreferencesResource.replace)
    def replace(self) -> None:
        """Replace the preferences of a user."""

    @raw(UserPreferencesResource.update_by_organization)
    def update_by_organization(self) -> None:
        """Change preferences of a user (older path)."""


class UserPreferencesResourceWithStreamingResponse(WithResource[UserPreferencesResource]):
    """Methods of `UserPreferencesResource` that return unread responses."""

    @streamed(UserPreferencesResource.update)
    def update(self) -> None:
        """Change preferences of a user."""

    @streamed(UserPreferencesResource.get)
    def get(self) -> None:
        """Read the preferences of a user."""

    @streamed(UserPreferencesResource.replace)
    def replace(self) -> None:
        """Replace the preferences of a user."""

    @streamed(UserPreferencesResource.update_by_organization)
    def update_by_organization(self) -> None:
        """Change preferences of a user (older path)."""


class AsyncUserPreferencesResource(AsyncResource):
    """Console preferences of a user."""

    async def update(
        self,
        user_id: UUID | str,
        body: UserPreferencesPatch | Mapping[str, Any],
        *,
        timeout: Timeout | Unset = UNSET,
        headers: Headers | None = None,
        query: Query | None = None,
        max_retries: int | Unset = UNSET,
    ) -> UserPreferences:
        """Change preferences of a user.

        Updates the preferences in the body and leaves the others unchanged.

        Args:
            user_id: The user. In older text, `me` means the current user in every method; now only reading
                `/api/v5/users/me` is documented, so get the identifier there.
            body: The preferences to change; others are unchanged. Unknown attributes are ignored.
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
            from giosg_client.models import UserPreferencesPatch


            async def main() -> None:
                async with AsyncGiosg.from_env() as giosg:
                    preferences = await giosg.user_preferences.update(
                        "9ae65e7d-56c5-11e5-af8d-6c4008c08dfe",
                        UserPreferencesPatch(ui_language_code="fi"),
                    )
                    print(preferences.ui_language_code)


            asyncio.run(main())

        Evidence: observed (What published clients of giosg rely on, https://github.com/giosg/demo-bot). A
        published client sets `ui_language_code` with it; the other attributes are those of the older path,
        and the status codes are inferred.
        """
        return await self._call(
            Call(
                "updateUserPreferences",
                update_user_preferences._get_kwargs,
                update_user_preferences._parse_response,
                (200,),
                {
                    "user_id": user_id,
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
        user_id: UUID | str,
        *,
        timeout: Timeout | Unset = UNSET,
        headers: Headers | None = None,
        query: Query | None = None,
        max_retries: int | Unset = UNSET,
    ) -> UserPreferences:
        """Read the preferences of a user.

        Returns the preferences of one user. They exist as long as the user and are private.

        Args:
            organization_id: The organization that owns the resources; the caller must have access to it.
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
                    preferences = await giosg.user_preferences.get(
                        "7f9e9580-095b-42c7-838c-c04e667b26f7", "9ae65e7d-56c5-11e5-af8d-6c4008c08dfe"
                    )
                    print(preferences.chat_capacity, preferences.ui_language_code)


            asyncio.run(main())

        Evidence: archived (giosg Live HTTP API, users,
        https://docs.giosg.com/api_reference/giosg_live/giosg_http_api/users; Conventions of the giosg Live
        HTTP API). 2015 text. Published clients use paths of this kind without the organization; none was
        seen for this one.
        """
        return await self._call(
            Call(
                "getUserPreferences",
                get_user_preferences._get_kwargs,
                get_user_preferences._parse_response,
                (200,),
                {
                    "organization_id": organization_id,
                    "user_id": user_id,
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
        user_id: UUID | str,
        body: UserPreferencesWrite | Mapping[str, Any],
        *,
        timeout: Timeout | Unset = UNSET,
        headers: Headers | None = None,
        query: Query | None = None,
        max_retries: int | Unset = UNSET,
    ) -> UserPreferences:
        """Replace the preferences of a user.

        Sets all preferences; 400 if one is missing.

        Args:
            organization_id: The organization that owns the resources; the caller must have access to it.
            user_id: The user. In older text, `me` means the current user in every method; now only reading
                `/api/v5/users/me` is documented, so get the identifier there.
            body: Console preferences of one user; all are required.
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
            from giosg_client.models import UserPreferencesWrite

            body = UserPreferencesWrite(
                chat_capacity=5,
                desktop_message_sound="visitor_message",
                is_desktop_message_sound_continuous=True,
                desktop_visitor_added_sound="visitor_connect",
                is_desktop_visitor_added_sound_continuous=True,
                ui_language_code="en",
                is_muted_offline=False,
                is_statistics_email_enabled=True,
                is_desktop_notification_enabled=False,
                is_spellcheck_enabled=False,
            )


            async def main() -> None:
                async with AsyncGiosg.from_env() as giosg:
                    preferences = await giosg.user_preferences.replace(
                        "7f9e9580-095b-42c7-838c-c04e667b26f7",
                        "9ae65e7d-56c5-11e5-af8d-6c4008c08dfe",
                        body,
                    )
                    print(preferences.chat_capacity)


            asyncio.run(main())

        Evidence: archived (giosg Live HTTP API, users,
        https://docs.giosg.com/api_reference/giosg_live/giosg_http_api/users; Conventions of the giosg Live
        HTTP API). 2015 text. Published clients use paths of this kind without the organization; none was
        seen for this one.
        """
        return await self._call(
            Call(
                "replaceUserPreferences",
                replace_user_preferences._get_kwargs,
                replace_user_preferences._parse_response,
                (200,),
                {
                    "organization_id": organization_id,
                    "user_id": user_id,
                    "body": body,
                },
                timeout=timeout,
                headers=headers,
                query=query,
                max_retries=max_retries,
            )
        )

    async def update_by_organization(
        self,
        organization_id: UUID | str,
        user_id: UUID | str,
        body: UserPreferencesPatch | Mapping[str, Any],
        *,
        timeout: Timeout | Unset = UNSET,
        headers: Headers | None = None,
        query: Query | None = None,
        max_retries: int | Unset = UNSET,
    ) -> UserPreferences:
        """Change preferences of a user (older path).

        Updates the preferences in the body and leaves the others unchanged. Use
        `/api/v5/users/{user_id}/preferences` instead.

        Args:
            organization_id: The organization that owns the resources; the caller must have access to it.
            user_id: The user. In older text, `me` means the current user in every method; now only reading
                `/api/v5/users/me` is documented, so get the identifier there.
            body: The preferences to change; others are unchanged. Unknown attributes are ignored.
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
            from giosg_client.models import UserPreferencesPatch


            async def main() -> None:
                async with AsyncGiosg.from_env() as giosg:
                    preferences = await giosg.user_preferences.update_by_organization(
                        "7f9e9580-095b-42c7-838c-c04e667b26f7",
                        "9ae65e7d-56c5-11e5-af8d-6c4008c08dfe",
                        UserPreferencesPatch(chat_capacity=3),
                    )
                    print(preferences.chat_capacity)


            asyncio.run(main())

        Evidence: archived (giosg Live HTTP API, users,
        https://docs.giosg.com/api_reference/giosg_live/giosg_http_api/users; Conventions of the giosg Live
        HTTP API). 2015 text; published clients use the path without the organization.
        """
        return await self._call(
            Call(
                "updateOrganizationUserPreferences",
                update_organization_user_preferences._get_kwargs,
                update_organization_user_preferences._parse_response,
                (200,),
                {
                    "organization_id": organization_id,
                    "user_id": user_id,
                    "body": body,
                },
                timeout=timeout,
                headers=headers,
                query=query,
                max_retries=max_retries,
            )
        )

    @property
    def with_raw_response(self) -> AsyncUserPreferencesResourceWithRawResponse:
        """The same methods, returning the response as it came, with `parse()`."""
        return AsyncUserPreferencesResourceWithRawResponse(type(self)(self._caller, self._caller.raw))

    @property
    def with_streaming_response(self) -> AsyncUserPreferencesResourceWithStreamingResponse:
        """The same methods, returning an asynchronous context manager of the response with its body unread."""
        return AsyncUserPreferencesResourceWithStreamingResponse(type(self)(self._caller, self._caller.streamed))


class AsyncUserPreferencesResourceWithRawResponse(WithResource[AsyncUserPreferencesResource]):
    """Methods of `AsyncUserPreferencesResource` that return responses as they came."""

    @raw_async(AsyncUserPreferencesResource.update)
    def update(self) -> None:
        """Change preferences of a user."""

    @raw_async(AsyncUserPreferencesResource.get)
    def get(self) -> None:
        """Read the preferences of a user."""

    @raw_async(AsyncUserPreferencesResource.replace)
    def replace(self) -> None:
        """Replace the preferences of a user."""

    @raw_async(AsyncUserPreferencesResource.update_by_organization)
    def update_by_organization(self) -> None:
        """Change preferences of a user (older path)."""


class AsyncUserPreferencesResourceWithStreamingResponse(WithResource[AsyncUserPreferencesResource]):
    """Methods of `AsyncUserPreferencesResource` that return unread responses."""

    @streamed_async(AsyncUserPreferencesResource.update)
    def update(self) -> None:
        """Change preferences of a user."""

    @streamed_async(AsyncUserPreferencesResource.get)
    def get(self) -> None:
        """Read the preferences of a user."""

    @streamed_async(AsyncUserPreferencesResource.replace)
    def replace(self) -> None:
        """Replace the preferences of a user."""

    @streamed_async(AsyncUserPreferencesResource.update_by_organization)
    def update_by_organization(self) -> None:
        """Change preferences of a user (older path)."""
