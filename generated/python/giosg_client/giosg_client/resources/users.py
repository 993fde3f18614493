"""The users of an organization, and the user of the credentials."""

from __future__ import annotations

from collections.abc import AsyncIterator, Iterator, Mapping
from typing import Any
from uuid import UUID

from ..api.users import (
    get_current_user,
    get_member,
    get_user,
    list_users,
    replace_member,
    replace_user,
    update_member,
    update_user,
)
from ..calls import Call
from ..models import (
    User,
    UserForm,
    UserPage,
    UserPatch,
    UserWrite,
)
from ..options import Headers, Query, Timeout
from ..pages import AsyncPage, Page, Paging
from ..resource import AsyncResource, Resource
from ..responses import WithResource, raw, raw_async, streamed, streamed_async
from ..types import UNSET, Unset

LIST_PAGES: Paging[User, UserPage, str] = Paging(
    argument="cursor",
    parameter="cursor",
    kind=str,
    link=lambda page: page.next_,
    items=lambda page: page.results,
)


class UsersResource(Resource):
    """The users of an organization, and the user of the credentials."""

    def me(
        self,
        *,
        timeout: Timeout | Unset = UNSET,
        headers: Headers | None = None,
        query: Query | None = None,
        max_retries: int | Unset = UNSET,
    ) -> User:
        """Read the current user.

        Returns the user of the credentials. Works with any valid credentials and any enabled products, so
        use it to test a token and to get the `id` and `organization_id` for further requests. Create a
        token at https://service.giosg.com/settings/live/company/tokens.

        Args:
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
                me = giosg.users.me()
                print(me.full_name, me.organization_id)

        Evidence: documented (giosg quickstart, https://docs.giosg.com/getting_started/quickstart/; giosg
        Live HTTP API, users, https://docs.giosg.com/api_reference/giosg_live/giosg_http_api/users). Older
        text adds that a token that does not belong to a single user is rejected with 403.
        """
        return self._call(
            Call(
                "getCurrentUser",
                get_current_user._get_kwargs,
                get_current_user._parse_response,
                (200,),
                {},
                timeout=timeout,
                headers=headers,
                query=query,
                max_retries=max_retries,
            )
        )

    def get(
        self,
        user_id: UUID | str,
        *,
        include_deleted: bool | Unset = UNSET,
        timeout: Timeout | Unset = UNSET,
        headers: Headers | None = None,
        query: Query | None = None,
        max_retries: int | Unset = UNSET,
    ) -> User:
        """Read a user.

        Returns one user. A deleted user returns 404 unless `include_deleted` is true.

        Args:
            user_id: The user. In older text, `me` means the current user in every method; now only reading
                `/api/v5/users/me` is documented, so get the identifier there.
            include_deleted: Whether to return a deleted user instead of 404; false by default.
            timeout, headers, query, max_retries: options of this call; see `Giosg.with_options`.

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
                user = giosg.users.get("9ae65e7d-56c5-11e5-af8d-6c4008c08dfe")
                print(user.full_name, user.is_online)

        Evidence: archived (giosg Live HTTP API, users,
        https://docs.giosg.com/api_reference/giosg_live/giosg_http_api/users). Current pages show this path
        for PATCH only. An early 2015 draft also has GET; later 2015 text reads users under the path of
        their organization.
        """
        return self._call(
            Call(
                "getUser",
                get_user._get_kwargs,
                get_user._parse_response,
                (200,),
                {
                    "user_id": user_id,
                    "include_deleted": include_deleted,
                },
                timeout=timeout,
                headers=headers,
                query=query,
                max_retries=max_retries,
            )
        )

    def replace(
        self,
        user_id: UUID | str,
        body: UserWrite | Mapping[str, Any],
        *,
        timeout: Timeout | Unset = UNSET,
        headers: Headers | None = None,
        query: Query | None = None,
        max_retries: int | Unset = UNSET,
    ) -> User:
        """Replace a user.

        Sets every writable attribute of the user. Optional attributes missing from the body are reset to
        their defaults, so send back every attribute to keep, or use PATCH.

        Args:
            user_id: The user. In older text, `me` means the current user in every method; now only reading
                `/api/v5/users/me` is documented, so get the identifier there.
            body: The writable attributes of a user. Unknown attributes are ignored.
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
            from giosg_client.models import UserWrite

            # Attributes that are left out fall back to their defaults.
            body = UserWrite(
                email="demo.admin@example.com",
                first_name="Demo",
                last_name="Admin",
                alias="Demo",
                phone="+12025550143",
                title="Customer Service Manager",
                is_online_enabled=True,
            )
            with Giosg.from_env() as giosg:
                user = giosg.users.replace("9ae65e7d-56c5-11e5-af8d-6c4008c08dfe", body)
                print(user.full_name, user.updated_at)

        Evidence: archived (giosg Live HTTP API, users,
        https://docs.giosg.com/api_reference/giosg_live/giosg_http_api/users; giosg quickstart,
        https://docs.giosg.com/getting_started/quickstart/). The quickstart says that resources are changed
        with PUT or PATCH and shows PATCH; PUT of this path is in an early 2015 draft only. That omitted
        attributes are reset is also 2015 text; in the quickstart, PUT requires every field.
        """
        return self._call(
            Call(
                "replaceUser",
                replace_user._get_kwargs,
                replace_user._parse_response,
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

    def update(
        self,
        user_id: UUID | str,
        body: UserPatch | UserForm | Mapping[str, Any],
        *,
        timeout: Timeout | Unset = UNSET,
        headers: Headers | None = None,
        query: Query | None = None,
        max_retries: int | Unset = UNSET,
    ) -> User:
        """Change a user.

        Updates the attributes in the body and leaves the others unchanged. Accepts JSON, or a flat form,
        which cannot set null.

        Args:
            user_id: The user. In older text, `me` means the current user in every method; now only reading
                `/api/v5/users/me` is documented, so get the identifier there.
            body: The attributes of a user to change; others are unchanged. Unknown attributes are ignored.
                The model decides the content type; a dict is sent as JSON.
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
            from giosg_client.models import UserPatch

            with Giosg.from_env() as giosg:
                user = giosg.users.update(
                    "9ae65e7d-56c5-11e5-af8d-6c4008c08dfe", UserPatch(alias="Support", title=None)
                )
                print(user.alias, user.title)

        Evidence: documented (giosg quickstart, https://docs.giosg.com/getting_started/quickstart/; giosg
        Live HTTP API, users, https://docs.giosg.com/api_reference/giosg_live/giosg_http_api/users).
        Inferred: null in a form. The sample sends two names.
        """
        return self._call(
            Call(
                "updateUser",
                update_user._get_kwargs,
                update_user._parse_response,
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

    def list(
        self,
        organization_id: UUID | str,
        *,
        ordering: str | Unset = UNSET,
        include_deleted: bool | Unset = UNSET,
        is_manager: bool | Unset = UNSET,
        cursor: str | Unset = UNSET,
        timeout: Timeout | Unset = UNSET,
        headers: Headers | None = None,
        query: Query | None = None,
        max_retries: int | Unset = UNSET,
    ) -> Page[User, UserPage, str]:
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
                for user in giosg.users.iter(
                    "7f9e9580-095b-42c7-838c-c04e667b26f7", ordering="email"
                ):
                    print(user.email, user.is_online)

        Evidence: archived (giosg Live HTTP API, users,
        https://docs.giosg.com/api_reference/giosg_live/giosg_http_api/users; giosg real-time API,
        https://docs.giosg.com/api_reference/giosg_live/giosg_real_time_api). 2015 text. The real-time page
        names the same path as a channel.
        """
        return self._call(
            Call(
                "listUsers",
                list_users._get_kwargs,
                list_users._parse_response,
                (200,),
                {
                    "organization_id": organization_id,
                    "ordering": ordering,
                    "include_deleted": include_deleted,
                    "is_manager": is_manager,
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
        include_deleted: bool | Unset = UNSET,
        is_manager: bool | Unset = UNSET,
        cursor: str | None = None,
        timeout: Timeout | Unset = UNSET,
        headers: Headers | None = None,
        query: Query | None = None,
        max_retries: int | Unset = UNSET,
    ) -> Iterator[User]:
        """Iterate over every item of `list`, fetching pages lazily.

        Each page is a call of `list` with this client's base URL and credentials; errors are the same.

        Args:
            organization_id: The organization that owns the resources; the caller must have access to it.
            ordering: Comma-separated sort keys, highest priority first; a leading `-` reverses the order. Keys:
                `created_at`, `email`.
            include_deleted: Whether to include deleted users; false by default.
            is_manager: `true` lists only managers, `false` only other users; both by default.
            cursor: cursor of the page to begin with, such as `next_cursor` of an earlier page; None for the
                first page.
            timeout, headers, query, max_retries: options of this call; see `Giosg.with_options`.

        Raises:
            PaginationError: the link to the next page is invalid, or leads to a page that was seen before.
        """
        page = self.list(
            organization_id,
            ordering=ordering,
            include_deleted=include_deleted,
            is_manager=is_manager,
            cursor=UNSET if cursor is None else cursor,
            timeout=timeout,
            headers=headers,
            query=query,
            max_retries=max_retries,
        )
        yield from page

    def get_member(
        self,
        organization_id: UUID | str,
        user_id: UUID | str,
        *,
        include_deleted: bool | Unset = UNSET,
        timeout: Timeout | Unset = UNSET,
        headers: Headers | None = None,
        query: Query | None = None,
        max_retries: int | Unset = UNSET,
    ) -> User:
        """Read a user of an organization.

        Returns one user of the organization; 404 if the user is deleted (unless `include_deleted` is true)
        or belongs to another organization.

        Args:
            organization_id: The organization that owns the resources; the caller must have access to it.
            user_id: The user. In older text, `me` means the current user in every method; now only reading
                `/api/v5/users/me` is documented, so get the identifier there.
            include_deleted: Whether to return a deleted user instead of 404; false by default.
            timeout, headers, query, max_retries: options of this call; see `Giosg.with_options`.

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
                user = giosg.users.get_member(
                    "7f9e9580-095b-42c7-838c-c04e667b26f7",
                    "b1f0c2d4-56c5-11e5-af8d-6c4008c08dfe",
                    include_deleted=True,
                )
                print(user.full_name, user.deleted_at)

        Evidence: archived (giosg Live HTTP API, users,
        https://docs.giosg.com/api_reference/giosg_live/giosg_http_api/users; Conventions of the giosg Live
        HTTP API). 2015 text. Current pages keep the collection under the organization and show changes on
        the user's own path; they do not say which is preferred, so neither is marked deprecated.
        """
        return self._call(
            Call(
                "getMember",
                get_member._get_kwargs,
                get_member._parse_response,
                (200,),
                {
                    "organization_id": organization_id,
                    "user_id": user_id,
                    "include_deleted": include_deleted,
                },
                timeout=timeout,
                headers=headers,
                query=query,
                max_retries=max_retries,
            )
        )

    def replace_member(
        self,
        organization_id: UUID | str,
        user_id: UUID | str,
        body: UserWrite | Mapping[str, Any],
        *,
        timeout: Timeout | Unset = UNSET,
        headers: Headers | None = None,
        query: Query | None = None,
        max_retries: int | Unset = UNSET,
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
            from giosg_client.models import UserWrite

            # Attributes that are left out fall back to their defaults.
            body = UserWrite(
                email="demo.agent@example.com",
                first_name="Demo",
                last_name="Agent",
                alias="Demo",
                is_online_enabled=True,
            )
            with Giosg.from_env() as giosg:
                user = giosg.users.replace_member(
                    "7f9e9580-095b-42c7-838c-c04e667b26f7",
                    "b1f0c2d4-56c5-11e5-af8d-6c4008c08dfe",
                    body,
                )
                print(user.full_name, user.alias)

        Evidence: archived (giosg Live HTTP API, users,
        https://docs.giosg.com/api_reference/giosg_live/giosg_http_api/users).
        """
        return self._call(
            Call(
                "replaceMember",
                replace_member._get_kwargs,
                replace_member._parse_response,
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

    def update_member(
        self,
        organization_id: UUID | str,
        user_id: UUID | str,
        body: UserPatch | Mapping[str, Any],
        *,
        timeout: Timeout | Unset = UNSET,
        headers: Headers | None = None,
        query: Query | None = None,
        max_retries: int | Unset = UNSET,
    ) -> User:
        """Change a user of an organization.

        Updates the attributes in the body and leaves the others unchanged; `is_online_enabled` makes the
        user available or unavailable for chats. Changing another user requires the `users` permission.

        Args:
            organization_id: The organization that owns the resources; the caller must have access to it.
            user_id: The user. In older text, `me` means the current user in every method; now only reading
                `/api/v5/users/me` is documented, so get the identifier there.
            body: The attributes of a user to change; others are unchanged. Unknown attributes are ignored.
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
            from giosg_client.models import UserPatch

            with Giosg.from_env() as giosg:
                user = giosg.users.update_member(
                    "7f9e9580-095b-42c7-838c-c04e667b26f7",
                    "b1f0c2d4-56c5-11e5-af8d-6c4008c08dfe",
                    UserPatch(is_online_enabled=False),
                )
                print(user.full_name, user.is_online)

        Evidence: archived (giosg Live HTTP API, users,
        https://docs.giosg.com/api_reference/giosg_live/giosg_http_api/users).
        """
        return self._call(
            Call(
                "updateMember",
                update_member._get_kwargs,
                update_member._parse_response,
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
    def with_raw_response(self) -> UsersResourceWithRawResponse:
        """The same methods, returning the response as it came, with `parse()`."""
        return UsersResourceWithRawResponse(type(self)(self._caller, self._caller.raw))

    @property
    def with_streaming_response(self) -> UsersResourceWithStreamingResponse:
        """The same methods, returning a context manager of the response with its body unread."""
        return UsersResourceWithStreamingResponse(type(self)(self._caller, self._caller.streamed))


class UsersResourceWithRawResponse(WithResource[UsersResource]):
    """Methods of `UsersResource` that return responses as they came."""

    @raw(UsersResource.me)
    def me(self) -> None:
        """Read the current user."""

    @raw(UsersResource.get)
    def get(self) -> None:
        """Read a user."""

    @raw(UsersResource.replace)
    def replace(self) -> None:
        """Replace a user."""

    @raw(UsersResource.update)
    def update(self) -> None:
        """Change a user."""

    @raw(UsersResource.list)
    def list(self) -> None:
        """List the users of an organization."""

    @raw(UsersResource.get_member)
    def get_member(self) -> None:
        """Read a user of an organization."""

    @raw(UsersResource.replace_member)
    def replace_member(self) -> None:
        """Replace a user of an organization."""

    @raw(UsersResource.update_member)
    def update_member(self) -> None:
        """Change a user of an organization."""


class UsersResourceWithStreamingResponse(WithResource[UsersResource]):
    """Methods of `UsersResource` that return unread responses."""

    @streamed(UsersResource.me)
    def me(self) -> None:
        """Read the current user."""

    @streamed(UsersResource.get)
    def get(self) -> None:
        """Read a user."""

    @streamed(UsersResource.replace)
    def replace(self) -> None:
        """Replace a user."""

    @streamed(UsersResource.update)
    def update(self) -> None:
        """Change a user."""

    @streamed(UsersResource.list)
    def list(self) -> None:
        """List the users of an organization."""

    @streamed(UsersResource.get_member)
    def get_member(self) -> None:
        """Read a user of an organization."""

    @streamed(UsersResource.replace_member)
    def replace_member(self) -> None:
        """Replace a user of an organization."""

    @streamed(UsersResource.update_member)
    def update_member(self) -> None:
        """Change a user of an organization."""


class AsyncUsersResource(AsyncResource):
    """The users of an organization, and the user of the credentials."""

    async def me(
        self,
        *,
        timeout: Timeout | Unset = UNSET,
        headers: Headers | None = None,
        query: Query | None = None,
        max_retries: int | Unset = UNSET,
    ) -> User:
        """Read the current user.

        Returns the user of the credentials. Works with any valid credentials and any enabled products, so
        use it to test a token and to get the `id` and `organization_id` for further requests. Create a
        token at https://service.giosg.com/settings/live/company/tokens.

        Args:
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
                    me = await giosg.users.me()
                    print(me.full_name, me.organization_id)


            asyncio.run(main())

        Evidence: documented (giosg quickstart, https://docs.giosg.com/getting_started/quickstart/; giosg
        Live HTTP API, users, https://docs.giosg.com/api_reference/giosg_live/giosg_http_api/users). Older
        text adds that a token that does not belong to a single user is rejected with 403.
        """
        return await self._call(
            Call(
                "getCurrentUser",
                get_current_user._get_kwargs,
                get_current_user._parse_response,
                (200,),
                {},
                timeout=timeout,
                headers=headers,
                query=query,
                max_retries=max_retries,
            )
        )

    async def get(
        self,
        user_id: UUID | str,
        *,
        include_deleted: bool | Unset = UNSET,
        timeout: Timeout | Unset = UNSET,
        headers: Headers | None = None,
        query: Query | None = None,
        max_retries: int | Unset = UNSET,
    ) -> User:
        """Read a user.

        Returns one user. A deleted user returns 404 unless `include_deleted` is true.

        Args:
            user_id: The user. In older text, `me` means the current user in every method; now only reading
                `/api/v5/users/me` is documented, so get the identifier there.
            include_deleted: Whether to return a deleted user instead of 404; false by default.
            timeout, headers, query, max_retries: options of this call; see `Giosg.with_options`.

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
                    user = await giosg.users.get("9ae65e7d-56c5-11e5-af8d-6c4008c08dfe")
                    print(user.full_name, user.is_online)


            asyncio.run(main())

        Evidence: archived (giosg Live HTTP API, users,
        https://docs.giosg.com/api_reference/giosg_live/giosg_http_api/users). Current pages show this path
        for PATCH only. An early 2015 draft also has GET; later 2015 text reads users under the path of
        their organization.
        """
        return await self._call(
            Call(
                "getUser",
                get_user._get_kwargs,
                get_user._parse_response,
                (200,),
                {
                    "user_id": user_id,
                    "include_deleted": include_deleted,
                },
                timeout=timeout,
                headers=headers,
                query=query,
                max_retries=max_retries,
            )
        )

    async def replace(
        self,
        user_id: UUID | str,
        body: UserWrite | Mapping[str, Any],
        *,
        timeout: Timeout | Unset = UNSET,
        headers: Headers | None = None,
        query: Query | None = None,
        max_retries: int | Unset = UNSET,
    ) -> User:
        """Replace a user.

        Sets every writable attribute of the user. Optional attributes missing from the body are reset to
        their defaults, so send back every attribute to keep, or use PATCH.

        Args:
            user_id: The user. In older text, `me` means the current user in every method; now only reading
                `/api/v5/users/me` is documented, so get the identifier there.
            body: The writable attributes of a user. Unknown attributes are ignored.
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
            from giosg_client.models import UserWrite

            # Attributes that are left out fall back to their defaults.
            body = UserWrite(
                email="demo.admin@example.com",
                first_name="Demo",
                last_name="Admin",
                alias="Demo",
                phone="+12025550143",
                title="Customer Service Manager",
                is_online_enabled=True,
            )


            async def main() -> None:
                async with AsyncGiosg.from_env() as giosg:
                    user = await giosg.users.replace("9ae65e7d-56c5-11e5-af8d-6c4008c08dfe", body)
                    print(user.full_name, user.updated_at)


            asyncio.run(main())

        Evidence: archived (giosg Live HTTP API, users,
        https://docs.giosg.com/api_reference/giosg_live/giosg_http_api/users; giosg quickstart,
        https://docs.giosg.com/getting_started/quickstart/). The quickstart says that resources are changed
        with PUT or PATCH and shows PATCH; PUT of this path is in an early 2015 draft only. That omitted
        attributes are reset is also 2015 text; in the quickstart, PUT requires every field.
        """
        return await self._call(
            Call(
                "replaceUser",
                replace_user._get_kwargs,
                replace_user._parse_response,
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

    async def update(
        self,
        user_id: UUID | str,
        body: UserPatch | UserForm | Mapping[str, Any],
        *,
        timeout: Timeout | Unset = UNSET,
        headers: Headers | None = None,
        query: Query | None = None,
        max_retries: int | Unset = UNSET,
    ) -> User:
        """Change a user.

        Updates the attributes in the body and leaves the others unchanged. Accepts JSON, or a flat form,
        which cannot set null.

        Args:
            user_id: The user. In older text, `me` means the current user in every method; now only reading
                `/api/v5/users/me` is documented, so get the identifier there.
            body: The attributes of a user to change; others are unchanged. Unknown attributes are ignored.
                The model decides the content type; a dict is sent as JSON.
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
            from giosg_client.models import UserPatch


            async def main() -> None:
                async with AsyncGiosg.from_env() as giosg:
                    user = await giosg.users.update(
                        "9ae65e7d-56c5-11e5-af8d-6c4008c08dfe", UserPatch(alias="Support", title=None)
                    )
                    print(user.alias, user.title)


            asyncio.run(main())

        Evidence: documented (giosg quickstart, https://docs.giosg.com/getting_started/quickstart/; giosg
        Live HTTP API, users, https://docs.giosg.com/api_reference/giosg_live/giosg_http_api/users).
        Inferred: null in a form. The sample sends two names.
        """
        return await self._call(
            Call(
                "updateUser",
                update_user._get_kwargs,
                update_user._parse_response,
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

    async def list(
        self,
        organization_id: UUID | str,
        *,
        ordering: str | Unset = UNSET,
        include_deleted: bool | Unset = UNSET,
        is_manager: bool | Unset = UNSET,
        cursor: str | Unset = UNSET,
        timeout: Timeout | Unset = UNSET,
        headers: Headers | None = None,
        query: Query | None = None,
        max_retries: int | Unset = UNSET,
    ) -> AsyncPage[User, UserPage, str]:
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
                    async for user in giosg.users.iter(
                        "7f9e9580-095b-42c7-838c-c04e667b26f7", ordering="email"
                    ):
                        print(user.email, user.is_online)


            asyncio.run(main())

        Evidence: archived (giosg Live HTTP API, users,
        https://docs.giosg.com/api_reference/giosg_live/giosg_http_api/users; giosg real-time API,
        https://docs.giosg.com/api_reference/giosg_live/giosg_real_time_api). 2015 text. The real-time page
        names the same path as a channel.
        """
        return await self._call(
            Call(
                "listUsers",
                list_users._get_kwargs,
                list_users._parse_response,
                (200,),
                {
                    "organization_id": organization_id,
                    "ordering": ordering,
                    "include_deleted": include_deleted,
                    "is_manager": is_manager,
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
        include_deleted: bool | Unset = UNSET,
        is_manager: bool | Unset = UNSET,
        cursor: str | None = None,
        timeout: Timeout | Unset = UNSET,
        headers: Headers | None = None,
        query: Query | None = None,
        max_retries: int | Unset = UNSET,
    ) -> AsyncIterator[User]:
        """Iterate over every item of `list`, fetching pages lazily.

        Each page is a call of `list` with this client's base URL and credentials; errors are the same.

        Args:
            organization_id: The organization that owns the resources; the caller must have access to it.
            ordering: Comma-separated sort keys, highest priority first; a leading `-` reverses the order. Keys:
                `created_at`, `email`.
            include_deleted: Whether to include deleted users; false by default.
            is_manager: `true` lists only managers, `false` only other users; both by default.
            cursor: cursor of the page to begin with, such as `next_cursor` of an earlier page; None for the
                first page.
            timeout, headers, query, max_retries: options of this call; see `Giosg.with_options`.

        Raises:
            PaginationError: the link to the next page is invalid, or leads to a page that was seen before.
        """
        page = await self.list(
            organization_id,
            ordering=ordering,
            include_deleted=include_deleted,
            is_manager=is_manager,
            cursor=UNSET if cursor is None else cursor,
            timeout=timeout,
            headers=headers,
            query=query,
            max_retries=max_retries,
        )
        async for item in page:
            yield item

    async def get_member(
        self,
        organization_id: UUID | str,
        user_id: UUID | str,
        *,
        include_deleted: bool | Unset = UNSET,
        timeout: Timeout | Unset = UNSET,
        headers: Headers | None = None,
        query: Query | None = None,
        max_retries: int | Unset = UNSET,
    ) -> User:
        """Read a user of an organization.

        Returns one user of the organization; 404 if the user is deleted (unless `include_deleted` is true)
        or belongs to another organization.

        Args:
            organization_id: The organization that owns the resources; the caller must have access to it.
            user_id: The user. In older text, `me` means the current user in every method; now only reading
                `/api/v5/users/me` is documented, so get the identifier there.
            include_deleted: Whether to return a deleted user instead of 404; false by default.
            timeout, headers, query, max_retries: options of this call; see `Giosg.with_options`.

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
                    user = await giosg.users.get_member(
                        "7f9e9580-095b-42c7-838c-c04e667b26f7",
                        "b1f0c2d4-56c5-11e5-af8d-6c4008c08dfe",
                        include_deleted=True,
                    )
                    print(user.full_name, user.deleted_at)


            asyncio.run(main())

        Evidence: archived (giosg Live HTTP API, users,
        https://docs.giosg.com/api_reference/giosg_live/giosg_http_api/users; Conventions of the giosg Live
        HTTP API). 2015 text. Current pages keep the collection under the organization and show changes on
        the user's own path; they do not say which is preferred, so neither is marked deprecated.
        """
        return await self._call(
            Call(
                "getMember",
                get_member._get_kwargs,
                get_member._parse_response,
                (200,),
                {
                    "organization_id": organization_id,
                    "user_id": user_id,
                    "include_deleted": include_deleted,
                },
                timeout=timeout,
                headers=headers,
                query=query,
                max_retries=max_retries,
            )
        )

    async def replace_member(
        self,
        organization_id: UUID | str,
        user_id: UUID | str,
        body: UserWrite | Mapping[str, Any],
        *,
        timeout: Timeout | Unset = UNSET,
        headers: Headers | None = None,
        query: Query | None = None,
        max_retries: int | Unset = UNSET,
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
            from giosg_client.models import UserWrite

            # Attributes that are left out fall back to their defaults.
            body = UserWrite(
                email="demo.agent@example.com",
                first_name="Demo",
                last_name="Agent",
                alias="Demo",
                is_online_enabled=True,
            )


            async def main() -> None:
                async with AsyncGiosg.from_env() as giosg:
                    user = await giosg.users.replace_member(
                        "7f9e9580-095b-42c7-838c-c04e667b26f7",
                        "b1f0c2d4-56c5-11e5-af8d-6c4008c08dfe",
                        body,
                    )
                    print(user.full_name, user.alias)


            asyncio.run(main())

        Evidence: archived (giosg Live HTTP API, users,
        https://docs.giosg.com/api_reference/giosg_live/giosg_http_api/users).
        """
        return await self._call(
            Call(
                "replaceMember",
                replace_member._get_kwargs,
                replace_member._parse_response,
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

    async def update_member(
        self,
        organization_id: UUID | str,
        user_id: UUID | str,
        body: UserPatch | Mapping[str, Any],
        *,
        timeout: Timeout | Unset = UNSET,
        headers: Headers | None = None,
        query: Query | None = None,
        max_retries: int | Unset = UNSET,
    ) -> User:
        """Change a user of an organization.

        Updates the attributes in the body and leaves the others unchanged; `is_online_enabled` makes the
        user available or unavailable for chats. Changing another user requires the `users` permission.

        Args:
            organization_id: The organization that owns the resources; the caller must have access to it.
            user_id: The user. In older text, `me` means the current user in every method; now only reading
                `/api/v5/users/me` is documented, so get the identifier there.
            body: The attributes of a user to change; others are unchanged. Unknown attributes are ignored.
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
            from giosg_client.models import UserPatch


            async def main() -> None:
                async with AsyncGiosg.from_env() as giosg:
                    user = await giosg.users.update_member(
                        "7f9e9580-095b-42c7-838c-c04e667b26f7",
                        "b1f0c2d4-56c5-11e5-af8d-6c4008c08dfe",
                        UserPatch(is_online_enabled=False),
                    )
                    print(user.full_name, user.is_online)


            asyncio.run(main())

        Evidence: archived (giosg Live HTTP API, users,
        https://docs.giosg.com/api_reference/giosg_live/giosg_http_api/users).
        """
        return await self._call(
            Call(
                "updateMember",
                update_member._get_kwargs,
                update_member._parse_response,
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
    def with_raw_response(self) -> AsyncUsersResourceWithRawResponse:
        """The same methods, returning the response as it came, with `parse()`."""
        return AsyncUsersResourceWithRawResponse(type(self)(self._caller, self._caller.raw))

    @property
    def with_streaming_response(self) -> AsyncUsersResourceWithStreamingResponse:
        """The same methods, returning an asynchronous context manager of the response with its body unread."""
        return AsyncUsersResourceWithStreamingResponse(type(self)(self._caller, self._caller.streamed))


class AsyncUsersResourceWithRawResponse(WithResource[AsyncUsersResource]):
    """Methods of `AsyncUsersResource` that return responses as they came."""

    @raw_async(AsyncUsersResource.me)
    def me(self) -> None:
        """Read the current user."""

    @raw_async(AsyncUsersResource.get)
    def get(self) -> None:
        """Read a user."""

    @raw_async(AsyncUsersResource.replace)
    def replace(self) -> None:
        """Replace a user."""

    @raw_async(AsyncUsersResource.update)
    def update(self) -> None:
        """Change a user."""

    @raw_async(AsyncUsersResource.list)
    def list(self) -> None:
        """List the users of an organization."""

    @raw_async(AsyncUsersResource.get_member)
    def get_member(self) -> None:
        """Read a user of an organization."""

    @raw_async(AsyncUsersResource.replace_member)
    def replace_member(self) -> None:
        """Replace a user of an organization."""

    @raw_async(AsyncUsersResource.update_member)
    def update_member(self) -> None:
        """Change a user of an organization."""


class AsyncUsersResourceWithStreamingResponse(WithResource[AsyncUsersResource]):
    """Methods of `AsyncUsersResource` that return unread responses."""

    @streamed_async(AsyncUsersResource.me)
    def me(self) -> None:
        """Read the current user."""

    @streamed_async(AsyncUsersResource.get)
    def get(self) -> None:
        """Read a user."""

    @streamed_async(AsyncUsersResource.replace)
    def replace(self) -> None:
        """Replace a user."""

    @streamed_async(AsyncUsersResource.update)
    def update(self) -> None:
        """Change a user."""

    @streamed_async(AsyncUsersResource.list)
    def list(self) -> None:
        """List the users of an organization."""

    @streamed_async(AsyncUsersResource.get_member)
    def get_member(self) -> None:
        """Read a user of an organization."""

    @streamed_async(AsyncUsersResource.replace_member)
    def replace_member(self) -> None:
        """Replace a user of an organization."""

    @streamed_async(AsyncUsersResource.update_member)
    def update_member(self) -> None:
        """Change a user of an organization."""
