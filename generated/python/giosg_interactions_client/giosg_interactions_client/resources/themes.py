"""Designs for the interactions of a collection."""

from __future__ import annotations

import builtins
from uuid import UUID

from ..api.themes import (
    list_themes,
)
from ..calls import Call
from ..models import (
    Theme,
)
from ..options import Headers, Query, Timeout
from ..resource import AsyncResource, Resource
from ..responses import WithResource, raw, raw_async, streamed, streamed_async
from ..types import UNSET, Unset


class ThemesResource(Resource):
    """Designs for the interactions of a collection."""

    def list(
        self,
        organization_id: UUID | str,
        collection_id: int,
        *,
        timeout: Timeout | Unset = UNSET,
        headers: Headers | None = None,
        query: Query | None = None,
        max_retries: int | Unset = UNSET,
    ) -> builtins.list[Theme]:
        """List the themes of a collection.

        Returns an array of the themes available to interactions of the collection. The `uid` of a theme is
        the `themeId` of an interaction. No page documents this operation, so rely on nothing else.

        Args:
            organization_id: The organization that owns the resources; the caller must have access to it.
            collection_id: The collection, by its integer id; the same as `workspaceUid` and `groupId` of
                interactions.
            timeout, headers, query, max_retries: options of this call; see `InteractionDesigner.with_options`.

        Raises:
            ApiError: the API responded with an error; documented: 401, 403, 404.
            TransportError: no response was received, or not in time.
            ResponseParseError: the response does not match the description.
            ResponseTooLargeError: the response exceeds `max_response_bytes`.
            InvalidArgumentError: an argument cannot be sent.

        Example:
            from giosg_interactions_client import InteractionDesigner

            with InteractionDesigner.from_env() as designer:
                themes = designer.themes.list("7f9e9580-095b-42c7-838c-c04e667b26f7", 1)
                print("use one of these as themeId:", [theme.uid for theme in themes])

        Evidence: observed (Operations of the Interaction Designer HTTP API). Published client code calls
        this path and reads an array of objects with an integer uid. The statuses are inferred.
        """
        return self._call(
            Call(
                "listThemes",
                list_themes._get_kwargs,
                list_themes._parse_response,
                (200,),
                {
                    "organization_id": organization_id,
                    "collection_id": collection_id,
                },
                timeout=timeout,
                headers=headers,
                query=query,
                max_retries=max_retries,
            )
        )

    @property
    def with_raw_response(self) -> ThemesResourceWithRawResponse:
        """The same methods, returning the response as it came, with `parse()`."""
        return ThemesResourceWithRawResponse(type(self)(self._caller, self._caller.raw))

    @property
    def with_streaming_response(self) -> ThemesResourceWithStreamingResponse:
        """The same methods, returning a context manager of the response with its body unread."""
        return ThemesResourceWithStreamingResponse(type(self)(self._caller, self._caller.streamed))


class ThemesResourceWithRawResponse(WithResource[ThemesResource]):
    """Methods of `ThemesResource` that return responses as they came."""

    @raw(ThemesResource.list)
    def list(self) -> None:
        """List the themes of a collection."""


class ThemesResourceWithStreamingResponse(WithResource[ThemesResource]):
    """Methods of `ThemesResource` that return unread responses."""

    @streamed(ThemesResource.list)
    def list(self) -> None:
        """List the themes of a collection."""


class AsyncThemesResource(AsyncResource):
    """Designs for the interactions of a collection."""

    async def list(
        self,
        organization_id: UUID | str,
        collection_id: int,
        *,
        timeout: Timeout | Unset = UNSET,
        headers: Headers | None = None,
        query: Query | None = None,
        max_retries: int | Unset = UNSET,
    ) -> builtins.list[Theme]:
        """List the themes of a collection.

        Returns an array of the themes available to interactions of the collection. The `uid` of a theme is
        the `themeId` of an interaction. No page documents this operation, so rely on nothing else.

        Args:
            organization_id: The organization that owns the resources; the caller must have access to it.
            collection_id: The collection, by its integer id; the same as `workspaceUid` and `groupId` of
                interactions.
            timeout, headers, query, max_retries: options of this call; see `InteractionDesigner.with_options`.

        Raises:
            ApiError: the API responded with an error; documented: 401, 403, 404.
            TransportError: no response was received, or not in time.
            ResponseParseError: the response does not match the description.
            ResponseTooLargeError: the response exceeds `max_response_bytes`.
            InvalidArgumentError: an argument cannot be sent.

        Example:
            import asyncio

            from giosg_interactions_client import AsyncInteractionDesigner


            async def main() -> None:
                async with AsyncInteractionDesigner.from_env() as designer:
                    themes = await designer.themes.list("7f9e9580-095b-42c7-838c-c04e667b26f7", 1)
                    print("use one of these as themeId:", [theme.uid for theme in themes])


            asyncio.run(main())

        Evidence: observed (Operations of the Interaction Designer HTTP API). Published client code calls
        this path and reads an array of objects with an integer uid. The statuses are inferred.
        """
        return await self._call(
            Call(
                "listThemes",
                list_themes._get_kwargs,
                list_themes._parse_response,
                (200,),
                {
                    "organization_id": organization_id,
                    "collection_id": collection_id,
                },
                timeout=timeout,
                headers=headers,
                query=query,
                max_retries=max_retries,
            )
        )

    @property
    def with_raw_response(self) -> AsyncThemesResourceWithRawResponse:
        """The same methods, returning the response as it came, with `parse()`."""
        return AsyncThemesResourceWithRawResponse(type(self)(self._caller, self._caller.raw))

    @property
    def with_streaming_response(self) -> AsyncThemesResourceWithStreamingResponse:
        """The same methods, returning an asynchronous context manager of the response with its body unread."""
        return AsyncThemesResourceWithStreamingResponse(type(self)(self._caller, self._caller.streamed))


class AsyncThemesResourceWithRawResponse(WithResource[AsyncThemesResource]):
    """Methods of `AsyncThemesResource` that return responses as they came."""

    @raw_async(AsyncThemesResource.list)
    def list(self) -> None:
        """List the themes of a collection."""


class AsyncThemesResourceWithStreamingResponse(WithResource[AsyncThemesResource]):
    """Methods of `AsyncThemesResource` that return unread responses."""

    @streamed_async(AsyncThemesResource.list)
    def list(self) -> None:
        """List the themes of a collection."""
