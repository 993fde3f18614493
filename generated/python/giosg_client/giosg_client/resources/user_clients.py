"""Running apps, which keep their user present."""

from __future__ import annotations

from collections.abc import AsyncIterator, Iterator, Mapping
from typing import Any, cast
from uuid import UUID

from ..api.user_clients import (
    create_user_client,
    delete_user_client,
    list_organization_user_clients,
    list_user_clients,
    replace_user_client,
    update_organization_user_client,
    update_user_client,
)
from ..calls import Call
from ..models import (
    UserClient,
    UserClientCreate,
    UserClientPage,
    UserClientPatch,
    UserClientWrite,
)
from ..options import Headers, Query, Timeout
from ..pages import AsyncPage, Page, Paging
from ..resource import AsyncResource, Resource
from ..responses import WithResource, raw, raw_async, streamed, streamed_async
from ..types import UNSET, Unset

LIST_PAGES: Paging[UserClient, UserClientPage, str] = Paging(
    argument="cursor",
    parameter="cursor",
    kind=str,
    link=lambda page: page.next_,
    items=lambda page: page.results,
)
OF_ORGANIZATION_USER_PAGES: Paging[UserClient, UserClientPage, str] = Paging(
    argument="cursor",
    parameter="cursor",
    kind=str,
    link=lambda page: page.next_,
    items=lambda page: page.results,
)


class UserClientsResource(Resource):
    """Running apps, which keep their user present."""

    def list(
        self,
        user_id: UUID | str,
        *,
        cursor: str | Unset = UNSET,
        timeout: Timeout | Unset = UNSET,
        headers: Headers | None = None,
        query: Query | None = None,
        max_retries: int | Unset = UNSET,
    ) -> Page[UserClient, UserClientPage, str]:
        """List the clients of a user.

        Returns a page of the user's clients: running apps that keep the user present.

        Args:
            user_id: The user. In older text, `me` means the current user in every method; now only reading
                `/api/v5/users/me` is documented, so get the identifier there.
            cursor: Position in the collection: the `cursor` of the `next` or `previous` URL of another page.
                Opaque; do not construct it.
            timeout, headers, query, max_retries: options of this call; see `Giosg.with_options`.

        Returns:
            A page, which iterates over the items of this page and of all pages after it.

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
                for client in giosg.user_clients.iter("9ae65e7d-56c5-11e5-af8d-6c4008c08dfe"):
                    print(client.id, client.is_present)

        Evidence: observed (What published clients of giosg rely on, https://github.com/giosg/demo-bot).
        Published clients call it; the status codes are inferred.
        """
        return self._call(
            Call(
                "listUserClients",
                list_user_clients._get_kwargs,
                list_user_clients._parse_response,
                (200,),
                {
                    "user_id": user_id,
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
        user_id: UUID | str,
        *,
        cursor: str | None = None,
        timeout: Timeout | Unset = UNSET,
        headers: Headers | None = None,
        query: Query | None = None,
        max_retries: int | Unset = UNSET,
    ) -> Iterator[UserClient]:
        """Iterate over every item of `list`, fetching pages lazily.

        Each page is a call of `list` with this client's base URL and credentials; errors are the same.

        Args:
            user_id: The user. In older text, `me` means the current user in every method; now only reading
                `/api/v5/users/me` is documented, so get the identifier there.
            cursor: cursor of the page to begin with, such as `next_cursor` of an earlier page; None for the
                first page.
            timeout, headers, query, max_retries: options of this call; see `Giosg.with_options`.

        Raises:
            PaginationError: the link to the next page is invalid, or leads to a page that was seen before.
        """
        page = self.list(
            user_id,
            cursor=UNSET if cursor is None else cursor,
            timeout=timeout,
            headers=headers,
            query=query,
            max_retries=max_retries,
        )
        yield from page

    def create(
        self,
        user_id: UUID | str,
        body: UserClientCreate | Mapping[str, Any],
        *,
        timeout: Timeout | Unset = UNSET,
        headers: Headers | None = None,
        query: Query | None = None,
        max_retries: int | Unset = UNSET,
    ) -> UserClient:
        """Register a client of a user.

        Registers a client. The user is present until it expires; extend it with PATCH before then.

        Args:
            user_id: The user. In older text, `me` means the current user in every method; now only reading
                `/api/v5/users/me` is documented, so get the identifier there.
            body: How long a client keeps its user present.
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
            from giosg_client.models import UserClientCreate

            with Giosg.from_env() as giosg:
                # The user is present for two hours, or longer if the client is extended.
                client = giosg.user_clients.create(
                    "9ae65e7d-56c5-11e5-af8d-6c4008c08dfe",
                    UserClientCreate(presence_expires_in=7200),
                )
                print(client.id, client.presence_expires_at)

        Evidence: observed (What published clients of giosg rely on, https://github.com/giosg/demo-bot).
        Published clients call it; the status codes are inferred.
        """
        return self._call(
            Call(
                "createUserClient",
                create_user_client._get_kwargs,
                create_user_client._parse_response,
                (201,),
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
        client_id: str,
        body: UserClientPatch | Mapping[str, Any],
        *,
        timeout: Timeout | Unset = UNSET,
        headers: Headers | None = None,
        query: Query | None = None,
        max_retries: int | Unset = UNSET,
    ) -> UserClient:
        """Extend a client of a user.

        Extends a client: the user stays present for `presence_expires_in` seconds from now. An expired
        client becomes present again.

        Args:
            user_id: The user. In older text, `me` means the current user in every method; now only reading
                `/api/v5/users/me` is documented, so get the identifier there.
            client_id: The client, by the identifier from the server.
            body: How long a client keeps its user present from now.
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
            from giosg_client.models import UserClientCreate, UserClientPatch

            with Giosg.from_env() as giosg:
                user_id = "9ae65e7d-56c5-11e5-af8d-6c4008c08dfe"
                client = giosg.user_clients.create(
                    user_id, UserClientCreate(presence_expires_in=60)
                )
                client = giosg.user_clients.update(
                    user_id, client.id, UserClientPatch(presence_expires_in=7200)
                )
                print(client.presence_expires_at)

        Evidence: observed (What published clients of giosg rely on, https://github.com/giosg/demo-bot).
        Published clients call it; the status codes are inferred, and so is that an expired client becomes
        present again.
        """
        return self._call(
            Call(
                "updateUserClient",
                update_user_client._get_kwargs,
                update_user_client._parse_response,
                (200,),
                {
                    "user_id": user_id,
                    "client_id": client_id,
                    "body": body,
                },
                timeout=timeout,
                headers=headers,
                query=query,
                max_retries=max_retries,
            )
        )

    def of_organization_user(
        self,
        organization_id: UUID | str,
        user_id: UUID | str,
        *,
        cursor: str | Unset = UNSET,
        timeout: Timeout | Unset = UNSET,
        headers: Headers | None = None,
        query: Query | None = None,
        max_retries: int | Unset = UNSET,
    ) -> Page[UserClient, UserClientPage, str]:
        """List the clients of a user (older path).

        Returns a page of the user's clients. Use `/api/v5/users/{user_id}/clients` instead.

        Args:
            organization_id: The organization that owns the resources; the caller must have access to it.
            user_id: The user. In older text, `me` means the current user in every method; now only reading
                `/api/v5/users/me` is documented, so get the identifier there.
            cursor: Position in the collection: the `cursor` of the `next` or `previous` URL of another page.
                Opaque; do not construct it.
            timeout, headers, query, max_retries: options of this call; see `Giosg.with_options`.

        Returns:
            A page, which iterates over the items of this page and of all pages after it.

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
                page = giosg.user_clients.of_organization_user(
                    "7f9e9580-095b-42c7-838c-c04e667b26f7",
                    "9ae65e7d-56c5-11e5-af8d-6c4008c08dfe",
                )
                print(len(page.results))

        Evidence: observed (What published clients of giosg rely on, https://github.com/giosg/demo-bot). A
        published client called it in 2017, and has used the user's own path since; the status codes are
        inferred.
        """
        return self._call(
            Call(
                "listOrganizationUserClients",
                list_organization_user_clients._get_kwargs,
                list_organization_user_clients._parse_response,
                (200,),
                {
                    "organization_id": organization_id,
                    "user_id": user_id,
                    "cursor": cursor,
                },
                paging=OF_ORGANIZATION_USER_PAGES,
                timeout=timeout,
                headers=headers,
                query=query,
                max_retries=max_retries,
            )
        )

    def iter_of_organization_user(
        self,
        organization_id: UUID | str,
        user_id: UUID | str,
        *,
        cursor: str | None = None,
        timeout: Timeout | Unset = UNSET,
        headers: Headers | None = None,
        query: Query | None = None,
        max_retries: int | Unset = UNSET,
    ) -> Iterator[UserClient]:
        """Iterate over every item of `of_organization_user`, fetching pages lazily.

        Each page is a call of `of_organization_user` with this client's base URL and credentials; errors are the same.

        Args:
            organization_id: The organization that owns the resources; the caller must have access to it.
            user_id: The user. In older text, `me` means the current user in every method; now only reading
                `/api/v5/users/me` is documented, so get the identifier there.
            cursor: cursor of the page to begin with, such as `next_cursor` of an earlier page; None for the
                first page.
            timeout, headers, query, max_retries: options of this call; see `Giosg.with_options`.

        Raises:
            PaginationError: the link to the next page is invalid, or leads to a page that was seen before.
        """
        page = self.of_organization_user(
            organization_id,
            user_id,
            cursor=UNSET if cursor is None else cursor,
            timeout=timeout,
            headers=headers,
            query=query,
            max_retries=max_retries,
        )
        yield from page

    def refresh(
        self,
        organization_id: UUID | str,
        user_id: UUID | str,
        client_id: str,
        body: UserClientWrite | Mapping[str, Any],
        *,
        timeout: Timeout | Unset = UNSET,
        headers: Headers | None = None,
        query: Query | None = None,
        max_retries: int | Unset = UNSET,
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
            timeout, headers, query, max_retries: options of this call; see `Giosg.with_options`.

        Raises:
            ApiError: the API responded with an error; documented: 400, 401, 403, 404, 415.
            TransportError: no response was received, or not in time.
            ResponseParseError: the response does not match the description.
            ResponseTooLargeError: the response exceeds `max_response_bytes`.
            InvalidArgumentError: an argument cannot be sent.
            ConfigurationError: the client has no credentials.

        Example:
            from uuid import UUID

            from giosg_client import Giosg
            from giosg_client.models import UserClientWrite

            with Giosg.from_env() as giosg:
                body = UserClientWrite(
                    rooms=[UUID("e5a1c9d4-0b7e-4c55-9f7a-2d3c4b5a6978")], expires_in=60
                )
                client = giosg.user_clients.refresh(
                    "7f9e9580-095b-42c7-838c-c04e667b26f7",
                    "9ae65e7d-56c5-11e5-af8d-6c4008c08dfe",
                    "3f2b8c1e-9d4a-4b7e-a6c5-0f1e2d3c4b5a",
                    body,
                )
                print(client.expires_at)

        Evidence: archived (giosg Live HTTP API, users,
        https://docs.giosg.com/api_reference/giosg_live/giosg_http_api/users). 2015 text; published clients
        use the path without the organization.
        """
        return self._call(
            Call(
                "replaceUserClient",
                replace_user_client._get_kwargs,
                replace_user_client._parse_response,
                (
                    200,
                    201,
                ),
                {
                    "organization_id": organization_id,
                    "user_id": user_id,
                    "client_id": client_id,
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
        user_id: UUID | str,
        client_id: str,
        *,
        timeout: Timeout | Unset = UNSET,
        headers: Headers | None = None,
        query: Query | None = None,
        max_retries: int | Unset = UNSET,
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
                giosg.user_clients.delete(
                    "7f9e9580-095b-42c7-838c-c04e667b26f7",
                    "9ae65e7d-56c5-11e5-af8d-6c4008c08dfe",
                    "c0ffee00-56c5-4a1e-8f8d-6c4008c08dfe",
                )
                print("expired")

        Evidence: archived (giosg Live HTTP API, users,
        https://docs.giosg.com/api_reference/giosg_live/giosg_http_api/users). 2015 text; published clients
        use the path without the organization.
        """
        return cast(
            None,
            self._send(
                Call(
                    "deleteUserClient",
                    delete_user_client._get_kwargs,
                    delete_user_client._parse_response,
                    (204,),
                    {
                        "organization_id": organization_id,
                        "user_id": user_id,
                        "client_id": client_id,
                    },
                    timeout=timeout,
                    headers=headers,
                    query=query,
                    max_retries=max_retries,
                )
            ),
        )

    def update_by_organization(
        self,
        organization_id: UUID | str,
        user_id: UUID | str,
        client_id: str,
        body: UserClientPatch | Mapping[str, Any],
        *,
        timeout: Timeout | Unset = UNSET,
        headers: Headers | None = None,
        query: Query | None = None,
        max_retries: int | Unset = UNSET,
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
            from giosg_client.models import UserClientCreate, UserClientPatch

            with Giosg.from_env() as giosg:
                user_id = "9ae65e7d-56c5-11e5-af8d-6c4008c08dfe"
                client = giosg.user_clients.create(
                    user_id, UserClientCreate(presence_expires_in=60)
                )
                client = giosg.user_clients.update_by_organization(
                    "7f9e9580-095b-42c7-838c-c04e667b26f7",
                    user_id,
                    client.id,
                    UserClientPatch(presence_expires_in=7200),
                )
                print(client.presence_expires_at)

        Evidence: observed (What published clients of giosg rely on, https://github.com/giosg/demo-bot). A
        published client called it in 2017, and has used the user's own path since; the status codes are
        inferred.
        """
        return self._call(
            Call(
                "updateOrganizationUserClient",
                update_organization_user_client._get_kwargs,
                update_organization_user_client._parse_response,
                (200,),
                {
                    "organization_id": organization_id,
                    "user_id": user_id,
                    "client_id": client_id,
                    "body": body,
                },
                timeout=timeout,
                headers=headers,
                query=query,
                max_retries=max_retries,
            )
        )

    @property
    def with_raw_response(self) -> UserClientsResourceWithRawResponse:
        """The same methods, returning the response as it came, with `parse()`."""
        return UserClientsResourceWithRawResponse(type(self)(self._caller, self._caller.raw))

    @property
    def with_streaming_response(self) -> UserClientsResourceWithStreamingResponse:
        """The same methods, returning a context manager of the response with its body unread."""
        return UserClientsResourceWithStreamingResponse(type(self)(self._caller, self._caller.streamed))


class UserClientsResourceWithRawResponse(WithResource[UserClientsResource]):
    """Methods of `UserClientsResource` that return responses as they came."""

    @raw(UserClientsResource.list)
    def list(self) -> None:
        """List the clients of a user."""

    @raw(UserClientsResource.create)
    def create(self) -> None:
        """Register a client of a user."""

    @raw(UserClientsResource.update)
    def update(self) -> None:
        """Extend a client of a user."""

    @raw(UserClientsResource.of_organization_user)
    def of_organization_user(self) -> None:
        """List the clients of a user (older path)."""

    @raw(UserClientsResource.refresh)
    def refresh(self) -> None:
        """Create or refresh a client of a user (older path)."""

    @raw(UserClientsResource.delete)
    def delete(self) -> None:
        """Expire a client of a user (older path)."""

    @raw(UserClientsResource.update_by_organization)
    def update_by_organization(self) -> None:
        """Extend a client of a user (older path)."""


class UserClientsResourceWithStreamingResponse(WithResource[UserClientsResource]):
    """Methods of `UserClientsResource` that return unread responses."""

    @streamed(UserClientsResource.list)
    def list(self) -> None:
        """List the clients of a user."""

    @streamed(UserClientsResource.create)
    def create(self) -> None:
        """Register a client of a user."""

    @streamed(UserClientsResource.update)
    def update(self) -> None:
        """Extend a client of a user."""

    @streamed(UserClientsResource.of_organization_user)
    def of_organization_user(self) -> None:
        """List the clients of a user (older path)."""

    @streamed(UserClientsResource.refresh)
    def refresh(self) -> None:
        """Create or refresh a client of a user (older path)."""

    @streamed(UserClientsResource.delete)
    def delete(self) -> None:
        """Expire a client of a user (older path)."""

    @streamed(UserClientsResource.update_by_organization)
    def update_by_organization(self) -> None:
        """Extend a client of a user (older path)."""


class AsyncUserClientsResource(AsyncResource):
    """Running apps, which keep their user present."""

    async def list(
        self,
        user_id: UUID | str,
        *,
        cursor: str | Unset = UNSET,
        timeout: Timeout | Unset = UNSET,
        headers: Headers | None = None,
        query: Query | None = None,
        max_retries: int | Unset = UNSET,
    ) -> AsyncPage[UserClient, UserClientPage, str]:
        """List the clients of a user.

        Returns a page of the user's clients: running apps that keep the user present.

        Args:
            user_id: The user. In older text, `me` means the current user in every method; now only reading
                `/api/v5/users/me` is documented, so get the identifier there.
            cursor: Position in the collection: the `cursor` of the `next` or `previous` URL of another page.
                Opaque; do not construct it.
            timeout, headers, query, max_retries: options of this call; see `Giosg.with_options`.

        Returns:
            A page, which iterates over the items of this page and of all pages after it.

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
                    async for client in giosg.user_clients.iter("9ae65e7d-56c5-11e5-af8d-6c4008c08dfe"):
                        print(client.id, client.is_present)


            asyncio.run(main())

        Evidence: observed (What published clients of giosg rely on, https://github.com/giosg/demo-bot).
        Published clients call it; the status codes are inferred.
        """
        return await self._call(
            Call(
                "listUserClients",
                list_user_clients._get_kwargs,
                list_user_clients._parse_response,
                (200,),
                {
                    "user_id": user_id,
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
        user_id: UUID | str,
        *,
        cursor: str | None = None,
        timeout: Timeout | Unset = UNSET,
        headers: Headers | None = None,
        query: Query | None = None,
        max_retries: int | Unset = UNSET,
    ) -> AsyncIterator[UserClient]:
        """Iterate over every item of `list`, fetching pages lazily.

        Each page is a call of `list` with this client's base URL and credentials; errors are the same.

        Args:
            user_id: The user. In older text, `me` means the current user in every method; now only reading
                `/api/v5/users/me` is documented, so get the identifier there.
            cursor: cursor of the page to begin with, such as `next_cursor` of an earlier page; None for the
                first page.
            timeout, headers, query, max_retries: options of this call; see `Giosg.with_options`.

        Raises:
            PaginationError: the link to the next page is invalid, or leads to a page that was seen before.
        """
        page = await self.list(
            user_id,
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
        user_id: UUID | str,
        body: UserClientCreate | Mapping[str, Any],
        *,
        timeout: Timeout | Unset = UNSET,
        headers: Headers | None = None,
        query: Query | None = None,
        max_retries: int | Unset = UNSET,
    ) -> UserClient:
        """Register a client of a user.

        Registers a client. The user is present until it expires; extend it with PATCH before then.

        Args:
            user_id: The user. In older text, `me` means the current user in every method; now only reading
                `/api/v5/users/me` is documented, so get the identifier there.
            body: How long a client keeps its user present.
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
            from giosg_client.models import UserClientCreate


            async def main() -> None:
                async with AsyncGiosg.from_env() as giosg:
                    # The user is present for two hours, or longer if the client is extended.
                    client = await giosg.user_clients.create(
                        "9ae65e7d-56c5-11e5-af8d-6c4008c08dfe",
                        UserClientCreate(presence_expires_in=7200),
                    )
                    print(client.id, client.presence_expires_at)


            asyncio.run(main())

        Evidence: observed (What published clients of giosg rely on, https://github.com/giosg/demo-bot).
        Published clients call it; the status codes are inferred.
        """
        return await self._call(
            Call(
                "createUserClient",
                create_user_client._get_kwargs,
                create_user_client._parse_response,
                (201,),
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
        client_id: str,
        body: UserClientPatch | Mapping[str, Any],
        *,
        timeout: Timeout | Unset = UNSET,
        headers: Headers | None = None,
        query: Query | None = None,
        max_retries: int | Unset = UNSET,
    ) -> UserClient:
        """Extend a client of a user.

        Extends a client: the user stays present for `presence_expires_in` seconds from now. An expired
        client becomes present again.

        Args:
            user_id: The user. In older text, `me` means the current user in every method; now only reading
                `/api/v5/users/me` is documented, so get the identifier there.
            client_id: The client, by the identifier from the server.
            body: How long a client keeps its user present from now.
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
            from giosg_client.models import UserClientCreate, UserClientPatch


            async def main() -> None:
                async with AsyncGiosg.from_env() as giosg:
                    user_id = "9ae65e7d-56c5-11e5-af8d-6c4008c08dfe"
                    client = await giosg.user_clients.create(
                        user_id, UserClientCreate(presence_expires_in=60)
                    )
                    client = await giosg.user_clients.update(
                        user_id, client.id, UserClientPatch(presence_expires_in=7200)
                    )
                    print(client.presence_expires_at)


            asyncio.run(main())

        Evidence: observed (What published clients of giosg rely on, https://github.com/giosg/demo-bot).
        Published clients call it; the status codes are inferred, and so is that an expired client becomes
        present again.
        """
        return await self._call(
            Call(
                "updateUserClient",
                update_user_client._get_kwargs,
                update_user_client._parse_response,
                (200,),
                {
                    "user_id": user_id,
                    "client_id": client_id,
                    "body": body,
                },
                timeout=timeout,
                headers=headers,
                query=query,
                max_retries=max_retries,
            )
        )

    async def of_organization_user(
        self,
        organization_id: UUID | str,
        user_id: UUID | str,
        *,
        cursor: str | Unset = UNSET,
        timeout: Timeout | Unset = UNSET,
        headers: Headers | None = None,
        query: Query | None = None,
        max_retries: int | Unset = UNSET,
    ) -> AsyncPage[UserClient, UserClientPage, str]:
        """List the clients of a user (older path).

        Returns a page of the user's clients. Use `/api/v5/users/{user_id}/clients` instead.

        Args:
            organization_id: The organization that owns the resources; the caller must have access to it.
            user_id: The user. In older text, `me` means the current user in every method; now only reading
                `/api/v5/users/me` is documented, so get the identifier there.
            cursor: Position in the collection: the `cursor` of the `next` or `previous` URL of another page.
                Opaque; do not construct it.
            timeout, headers, query, max_retries: options of this call; see `Giosg.with_options`.

        Returns:
            A page, which iterates over the items of this page and of all pages after it.

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
                    page = await giosg.user_clients.of_organization_user(
                        "7f9e9580-095b-42c7-838c-c04e667b26f7",
                        "9ae65e7d-56c5-11e5-af8d-6c4008c08dfe",
                    )
                    print(len(page.results))


            asyncio.run(main())

        Evidence: observed (What published clients of giosg rely on, https://github.com/giosg/demo-bot). A
        published client called it in 2017, and has used the user's own path since; the status codes are
        inferred.
        """
        return await self._call(
            Call(
                "listOrganizationUserClients",
                list_organization_user_clients._get_kwargs,
                list_organization_user_clients._parse_response,
                (200,),
                {
                    "organization_id": organization_id,
                    "user_id": user_id,
                    "cursor": cursor,
                },
                paging=OF_ORGANIZATION_USER_PAGES,
                timeout=timeout,
                headers=headers,
                query=query,
                max_retries=max_retries,
            )
        )

    async def iter_of_organization_user(
        self,
        organization_id: UUID | str,
        user_id: UUID | str,
        *,
        cursor: str | None = None,
        timeout: Timeout | Unset = UNSET,
        headers: Headers | None = None,
        query: Query | None = None,
        max_retries: int | Unset = UNSET,
    ) -> AsyncIterator[UserClient]:
        """Iterate over every item of `of_organization_user`, fetching pages lazily.

        Each page is a call of `of_organization_user` with this client's base URL and credentials; errors are the same.

        Args:
            organization_id: The organization that owns the resources; the caller must have access to it.
            user_id: The user. In older text, `me` means the current user in every method; now only reading
                `/api/v5/users/me` is documented, so get the identifier there.
            cursor: cursor of the page to begin with, such as `next_cursor` of an earlier page; None for the
                first page.
            timeout, headers, query, max_retries: options of this call; see `Giosg.with_options`.

        Raises:
            PaginationError: the link to the next page is invalid, or leads to a page that was seen before.
        """
        page = await self.of_organization_user(
            organization_id,
            user_id,
            cursor=UNSET if cursor is None else cursor,
            timeout=timeout,
            headers=headers,
            query=query,
            max_retries=max_retries,
        )
        async for item in page:
            yield item

    async def refresh(
        self,
        organization_id: UUID | str,
        user_id: UUID | str,
        client_id: str,
        body: UserClientWrite | Mapping[str, Any],
        *,
        timeout: Timeout | Unset = UNSET,
        headers: Headers | None = None,
        query: Query | None = None,
        max_retries: int | Unset = UNSET,
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
            from uuid import UUID

            from giosg_client import AsyncGiosg
            from giosg_client.models import UserClientWrite


            async def main() -> None:
                async with AsyncGiosg.from_env() as giosg:
                    body = UserClientWrite(
                        rooms=[UUID("e5a1c9d4-0b7e-4c55-9f7a-2d3c4b5a6978")], expires_in=60
                    )
                    client = await giosg.user_clients.refresh(
                        "7f9e9580-095b-42c7-838c-c04e667b26f7",
                        "9ae65e7d-56c5-11e5-af8d-6c4008c08dfe",
                        "3f2b8c1e-9d4a-4b7e-a6c5-0f1e2d3c4b5a",
                        body,
                    )
                    print(client.expires_at)


            asyncio.run(main())

        Evidence: archived (giosg Live HTTP API, users,
        https://docs.giosg.com/api_reference/giosg_live/giosg_http_api/users). 2015 text; published clients
        use the path without the organization.
        """
        return await self._call(
            Call(
                "replaceUserClient",
                replace_user_client._get_kwargs,
                replace_user_client._parse_response,
                (
                    200,
                    201,
                ),
                {
                    "organization_id": organization_id,
                    "user_id": user_id,
                    "client_id": client_id,
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
        user_id: UUID | str,
        client_id: str,
        *,
        timeout: Timeout | Unset = UNSET,
        headers: Headers | None = None,
        query: Query | None = None,
        max_retries: int | Unset = UNSET,
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
                    await giosg.user_clients.delete(
                        "7f9e9580-095b-42c7-838c-c04e667b26f7",
                        "9ae65e7d-56c5-11e5-af8d-6c4008c08dfe",
                        "c0ffee00-56c5-4a1e-8f8d-6c4008c08dfe",
                    )
                    print("expired")


            asyncio.run(main())

        Evidence: archived (giosg Live HTTP API, users,
        https://docs.giosg.com/api_reference/giosg_live/giosg_http_api/users). 2015 text; published clients
        use the path without the organization.
        """
        return cast(
            None,
            await self._send(
                Call(
                    "deleteUserClient",
                    delete_user_client._get_kwargs,
                    delete_user_client._parse_response,
                    (204,),
                    {
                        "organization_id": organization_id,
                        "user_id": user_id,
                        "client_id": client_id,
                    },
                    timeout=timeout,
                    headers=headers,
                    query=query,
                    max_retries=max_retries,
                )
            ),
        )

    async def update_by_organization(
        self,
        organization_id: UUID | str,
        user_id: UUID | str,
        client_id: str,
        body: UserClientPatch | Mapping[str, Any],
        *,
        timeout: Timeout | Unset = UNSET,
        headers: Headers | None = None,
        query: Query | None = None,
        max_retries: int | Unset = UNSET,
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
            from giosg_client.models import UserClientCreate, UserClientPatch


            async def main() -> None:
                async with AsyncGiosg.from_env() as giosg:
                    user_id = "9ae65e7d-56c5-11e5-af8d-6c4008c08dfe"
                    client = await giosg.user_clients.create(
                        user_id, UserClientCreate(presence_expires_in=60)
                    )
                    client = await giosg.user_clients.update_by_organization(
                        "7f9e9580-095b-42c7-838c-c04e667b26f7",
                        user_id,
                        client.id,
                        UserClientPatch(presence_expires_in=7200),
                    )
                    print(client.presence_expires_at)


            asyncio.run(main())

        Evidence: observed (What published clients of giosg rely on, https://github.com/giosg/demo-bot). A
        published client called it in 2017, and has used the user's own path since; the status codes are
        inferred.
        """
        return await self._call(
            Call(
                "updateOrganizationUserClient",
                update_organization_user_client._get_kwargs,
                update_organization_user_client._parse_response,
                (200,),
                {
                    "organization_id": organization_id,
                    "user_id": user_id,
                    "client_id": client_id,
                    "body": body,
                },
                timeout=timeout,
                headers=headers,
                query=query,
                max_retries=max_retries,
            )
        )

    @property
    def with_raw_response(self) -> AsyncUserClientsResourceWithRawResponse:
        """The same methods, returning the response as it came, with `parse()`."""
        return AsyncUserClientsResourceWithRawResponse(type(self)(self._caller, self._caller.raw))

    @property
    def with_streaming_response(self) -> AsyncUserClientsResourceWithStreamingResponse:
        """The same methods, returning an asynchronous context manager of the response with its body unread."""
        return AsyncUserClientsResourceWithStreamingResponse(type(self)(self._caller, self._caller.streamed))


class AsyncUserClientsResourceWithRawResponse(WithResource[AsyncUserClientsResource]):
    """Methods of `AsyncUserClientsResource` that return responses as they came."""

    @raw_async(AsyncUserClientsResource.list)
    def list(self) -> None:
        """List the clients of a user."""

    @raw_async(AsyncUserClientsResource.create)
    def create(self) -> None:
        """Register a client of a user."""

    @raw_async(AsyncUserClientsResource.update)
    def update(self) -> None:
        """Extend a client of a user."""

    @raw_async(AsyncUserClientsResource.of_organization_user)
    def of_organization_user(self) -> None:
        """List the clients of a user (older path)."""

    @raw_async(AsyncUserClientsResource.refresh)
    def refresh(self) -> None:
        """Create or refresh a client of a user (older path)."""

    @raw_async(AsyncUserClientsResource.delete)
    def delete(self) -> None:
        """Expire a client of a user (older path)."""

    @raw_async(AsyncUserClientsResource.update_by_organization)
    def update_by_organization(self) -> None:
        """Extend a client of a user (older path)."""


class AsyncUserClientsResourceWithStreamingResponse(WithResource[AsyncUserClientsResource]):
    """Methods of `AsyncUserClientsResource` that return unread responses."""

    @streamed_async(AsyncUserClientsResource.list)
    def list(self) -> None:
        """List the clients of a user."""

    @streamed_async(AsyncUserClientsResource.create)
    def create(self) -> None:
        """Register a client of a user."""

    @streamed_async(AsyncUserClientsResource.update)
    def update(self) -> None:
        """Extend a client of a user."""

    @streamed_async(AsyncUserClientsResource.of_organization_user)
    def of_organization_user(self) -> None:
        """List the clients of a user (older path)."""

    @streamed_async(AsyncUserClientsResource.refresh)
    def refresh(self) -> None:
        """Create or refresh a client of a user (older path)."""

    @streamed_async(AsyncUserClientsResource.delete)
    def delete(self) -> None:
        """Expire a client of a user (older path)."""

    @streamed_async(AsyncUserClientsResource.update_by_organization)
    def update_by_organization(self) -> None:
        """Extend a client of a user (older path)."""
