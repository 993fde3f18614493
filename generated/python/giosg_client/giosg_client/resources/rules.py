"""Conditions on website pages, and the resulting actions."""

from __future__ import annotations

from collections.abc import AsyncIterator, Iterator
from uuid import UUID

from ..api.rules import (
    get_rule,
    list_rules,
)
from ..calls import Call
from ..models import (
    Rule,
    RulePage,
)
from ..options import Headers, Query, Timeout
from ..pages import AsyncPage, Page, Paging
from ..resource import AsyncResource, Resource
from ..responses import WithResource, raw, raw_async, streamed, streamed_async
from ..types import UNSET, Unset

LIST_PAGES: Paging[Rule, RulePage, str] = Paging(
    argument="cursor",
    parameter="cursor",
    kind=str,
    link=lambda page: page.next_,
    items=lambda page: page.results,
)


class RulesResource(Resource):
    """Conditions on website pages, and the resulting actions."""

    def list(
        self,
        organization_id: UUID | str,
        *,
        cursor: str | Unset = UNSET,
        timeout: Timeout | Unset = UNSET,
        headers: Headers | None = None,
        query: Query | None = None,
        max_retries: int | Unset = UNSET,
    ) -> Page[Rule, RulePage, str]:
        """List the rules of an organization.

        Returns a page of rules.

        Args:
            organization_id: The organization that owns the resources; the caller must have access to it.
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
                for rule in giosg.rules.iter("7f9e9580-095b-42c7-838c-c04e667b26f7"):
                    print(rule.name, rule.is_enabled)

        Evidence: inferred (giosg Live HTTP API, rules,
        https://docs.giosg.com/api_reference/giosg_live/giosg_http_api/rules; Conventions of the giosg Live
        HTTP API). The page could be read up to the table of attributes; no operation was readable. The path
        is that of other resources of an organization. Write operations are not described: the table does
        not say which attributes are writable, and describes neither conditions nor actions.
        """
        return self._call(
            Call(
                "listRules",
                list_rules._get_kwargs,
                list_rules._parse_response,
                (200,),
                {
                    "organization_id": organization_id,
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
        cursor: str | None = None,
        timeout: Timeout | Unset = UNSET,
        headers: Headers | None = None,
        query: Query | None = None,
        max_retries: int | Unset = UNSET,
    ) -> Iterator[Rule]:
        """Iterate over every item of `list`, fetching pages lazily.

        Each page is a call of `list` with this client's base URL and credentials; errors are the same.

        Args:
            organization_id: The organization that owns the resources; the caller must have access to it.
            cursor: cursor of the page to begin with, such as `next_cursor` of an earlier page; None for the
                first page.
            timeout, headers, query, max_retries: options of this call; see `Giosg.with_options`.

        Raises:
            PaginationError: the link to the next page is invalid, or leads to a page that was seen before.
        """
        page = self.list(
            organization_id,
            cursor=UNSET if cursor is None else cursor,
            timeout=timeout,
            headers=headers,
            query=query,
            max_retries=max_retries,
        )
        yield from page

    def get(
        self,
        organization_id: UUID | str,
        rule_id: UUID | str,
        *,
        timeout: Timeout | Unset = UNSET,
        headers: Headers | None = None,
        query: Query | None = None,
        max_retries: int | Unset = UNSET,
    ) -> Rule:
        """Read a rule.

        Returns one rule.

        Args:
            organization_id: The organization that owns the resources; the caller must have access to it.
            rule_id: The rule.
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
                rule = giosg.rules.get(
                    "7f9e9580-095b-42c7-838c-c04e667b26f7", "d6f81a24-5e70-4b92-8c13-4d5e6f708192"
                )
                print(rule.name, rule.match_once_per)

        Evidence: inferred (giosg Live HTTP API, rules,
        https://docs.giosg.com/api_reference/giosg_live/giosg_http_api/rules; Conventions of the giosg Live
        HTTP API). The page could be read up to the table of attributes; no operation was readable. The path
        is that of other resources of an organization. Write operations are not described: the table does
        not say which attributes are writable, and describes neither conditions nor actions.
        """
        return self._call(
            Call(
                "getRule",
                get_rule._get_kwargs,
                get_rule._parse_response,
                (200,),
                {
                    "organization_id": organization_id,
                    "rule_id": rule_id,
                },
                timeout=timeout,
                headers=headers,
                query=query,
                max_retries=max_retries,
            )
        )

    @property
    def with_raw_response(self) -> RulesResourceWithRawResponse:
        """The same methods, returning the response as it came, with `parse()`."""
        return RulesResourceWithRawResponse(type(self)(self._caller, self._caller.raw))

    @property
    def with_streaming_response(self) -> RulesResourceWithStreamingResponse:
        """The same methods, returning a context manager of the response with its body unread."""
        return RulesResourceWithStreamingResponse(type(self)(self._caller, self._caller.streamed))


class RulesResourceWithRawResponse(WithResource[RulesResource]):
    """Methods of `RulesResource` that return responses as they came."""

    @raw(RulesResource.list)
    def list(self) -> None:
        """List the rules of an organization."""

    @raw(RulesResource.get)
    def get(self) -> None:
        """Read a rule."""


class RulesResourceWithStreamingResponse(WithResource[RulesResource]):
    """Methods of `RulesResource` that return unread responses."""

    @streamed(RulesResource.list)
    def list(self) -> None:
        """List the rules of an organization."""

    @streamed(RulesResource.get)
    def get(self) -> None:
        """Read a rule."""


class AsyncRulesResource(AsyncResource):
    """Conditions on website pages, and the resulting actions."""

    async def list(
        self,
        organization_id: UUID | str,
        *,
        cursor: str | Unset = UNSET,
        timeout: Timeout | Unset = UNSET,
        headers: Headers | None = None,
        query: Query | None = None,
        max_retries: int | Unset = UNSET,
    ) -> AsyncPage[Rule, RulePage, str]:
        """List the rules of an organization.

        Returns a page of rules.

        Args:
            organization_id: The organization that owns the resources; the caller must have access to it.
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
                    async for rule in giosg.rules.iter("7f9e9580-095b-42c7-838c-c04e667b26f7"):
                        print(rule.name, rule.is_enabled)


            asyncio.run(main())

        Evidence: inferred (giosg Live HTTP API, rules,
        https://docs.giosg.com/api_reference/giosg_live/giosg_http_api/rules; Conventions of the giosg Live
        HTTP API). The page could be read up to the table of attributes; no operation was readable. The path
        is that of other resources of an organization. Write operations are not described: the table does
        not say which attributes are writable, and describes neither conditions nor actions.
        """
        return await self._call(
            Call(
                "listRules",
                list_rules._get_kwargs,
                list_rules._parse_response,
                (200,),
                {
                    "organization_id": organization_id,
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
        cursor: str | None = None,
        timeout: Timeout | Unset = UNSET,
        headers: Headers | None = None,
        query: Query | None = None,
        max_retries: int | Unset = UNSET,
    ) -> AsyncIterator[Rule]:
        """Iterate over every item of `list`, fetching pages lazily.

        Each page is a call of `list` with this client's base URL and credentials; errors are the same.

        Args:
            organization_id: The organization that owns the resources; the caller must have access to it.
            cursor: cursor of the page to begin with, such as `next_cursor` of an earlier page; None for the
                first page.
            timeout, headers, query, max_retries: options of this call; see `Giosg.with_options`.

        Raises:
            PaginationError: the link to the next page is invalid, or leads to a page that was seen before.
        """
        page = await self.list(
            organization_id,
            cursor=UNSET if cursor is None else cursor,
            timeout=timeout,
            headers=headers,
            query=query,
            max_retries=max_retries,
        )
        async for item in page:
            yield item

    async def get(
        self,
        organization_id: UUID | str,
        rule_id: UUID | str,
        *,
        timeout: Timeout | Unset = UNSET,
        headers: Headers | None = None,
        query: Query | None = None,
        max_retries: int | Unset = UNSET,
    ) -> Rule:
        """Read a rule.

        Returns one rule.

        Args:
            organization_id: The organization that owns the resources; the caller must have access to it.
            rule_id: The rule.
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
                    rule = await giosg.rules.get(
                        "7f9e9580-095b-42c7-838c-c04e667b26f7", "d6f81a24-5e70-4b92-8c13-4d5e6f708192"
                    )
                    print(rule.name, rule.match_once_per)


            asyncio.run(main())

        Evidence: inferred (giosg Live HTTP API, rules,
        https://docs.giosg.com/api_reference/giosg_live/giosg_http_api/rules; Conventions of the giosg Live
        HTTP API). The page could be read up to the table of attributes; no operation was readable. The path
        is that of other resources of an organization. Write operations are not described: the table does
        not say which attributes are writable, and describes neither conditions nor actions.
        """
        return await self._call(
            Call(
                "getRule",
                get_rule._get_kwargs,
                get_rule._parse_response,
                (200,),
                {
                    "organization_id": organization_id,
                    "rule_id": rule_id,
                },
                timeout=timeout,
                headers=headers,
                query=query,
                max_retries=max_retries,
            )
        )

    @property
    def with_raw_response(self) -> AsyncRulesResourceWithRawResponse:
        """The same methods, returning the response as it came, with `parse()`."""
        return AsyncRulesResourceWithRawResponse(type(self)(self._caller, self._caller.raw))

    @property
    def with_streaming_response(self) -> AsyncRulesResourceWithStreamingResponse:
        """The same methods, returning an asynchronous context manager of the response with its body unread."""
        return AsyncRulesResourceWithStreamingResponse(type(self)(self._caller, self._caller.streamed))


class AsyncRulesResourceWithRawResponse(WithResource[AsyncRulesResource]):
    """Methods of `AsyncRulesResource` that return responses as they came."""

    @raw_async(AsyncRulesResource.list)
    def list(self) -> None:
        """List the rules of an organization."""

    @raw_async(AsyncRulesResource.get)
    def get(self) -> None:
        """Read a rule."""


class AsyncRulesResourceWithStreamingResponse(WithResource[AsyncRulesResource]):
    """Methods of `AsyncRulesResource` that return unread responses."""

    @streamed_async(AsyncRulesResource.list)
    def list(self) -> None:
        """List the rules of an organization."""

    @streamed_async(AsyncRulesResource.get)
    def get(self) -> None:
        """Read a rule."""
