"""Templates for new interactions."""

from __future__ import annotations

import builtins

from ..api.templates import (
    get_default_template,
    list_templates,
)
from ..calls import Call
from ..models import (
    DefaultTemplate,
    Template,
)
from ..options import Headers, Query, Timeout
from ..resource import AsyncResource, Resource
from ..responses import WithResource, raw, raw_async, streamed, streamed_async
from ..types import UNSET, Unset


class TemplatesResource(Resource):
    """Templates for new interactions."""

    def list(
        self,
        *,
        white_labelled: bool | Unset = UNSET,
        timeout: Timeout | Unset = UNSET,
        headers: Headers | None = None,
        query: Query | None = None,
        max_retries: int | Unset = UNSET,
    ) -> builtins.list[Template]:
        """List the templates.

        Returns the templates with their designs. A template is nearly the body of `createInteraction`,
        which ignores read-only attributes.

        Args:
            white_labelled: A filter that published client code sets to true. No page explains it; omit it unless you
                know its effect for your organization.
            timeout, headers, query, max_retries: options of this call; see `InteractionDesigner.with_options`.

        Raises:
            ApiError: the API responded with an error; documented: 400, 401, 403.
            TransportError: no response was received, or not in time.
            ResponseParseError: the response does not match the description.
            ResponseTooLargeError: the response exceeds `max_response_bytes`.
            InvalidArgumentError: an argument cannot be sent.

        Example:
            from giosg_interactions_client import InteractionDesigner

            with InteractionDesigner.from_env() as designer:
                for template in designer.templates.list():
                    print(template.interaction_uuid, template.name)

        Evidence: documented (Interaction Designer, interactions API,
        https://docs.giosg.com/api_reference/interaction_designer/interaction_designer_interactions_api/).
        That creation ignores read-only attributes is inferred.
        """
        return self._call(
            Call(
                "listTemplates",
                list_templates._get_kwargs,
                list_templates._parse_response,
                (200,),
                {
                    "white_labelled": white_labelled,
                },
                timeout=timeout,
                headers=headers,
                query=query,
                max_retries=max_retries,
            )
        )

    def default(
        self,
        *,
        timeout: Timeout | Unset = UNSET,
        headers: Headers | None = None,
        query: Query | None = None,
        max_retries: int | Unset = UNSET,
    ) -> DefaultTemplate:
        """Read the default template.

        Returns an empty interaction as a starting point. Its content changes with the product, so fetch it
        before each creation and do not store it. To create an interaction from it, set `name`, add
        `workspaceUid` and, optionally, `themeId`.

        Args:
            timeout, headers, query, max_retries: options of this call; see `InteractionDesigner.with_options`.

        Raises:
            ApiError: the API responded with an error; documented: 401, 403.
            TransportError: no response was received, or not in time.
            ResponseParseError: the response does not match the description.
            ResponseTooLargeError: the response exceeds `max_response_bytes`.
            InvalidArgumentError: an argument cannot be sent.

        Example:
            from giosg_interactions_client import InteractionDesigner

            with InteractionDesigner.from_env() as designer:
                template = designer.templates.default()
                print(template.name, template.json_version)

        Evidence: documented (Interaction Designer, interactions API,
        https://docs.giosg.com/api_reference/interaction_designer/interaction_designer_interactions_api/).
        """
        return self._call(
            Call(
                "getDefaultTemplate",
                get_default_template._get_kwargs,
                get_default_template._parse_response,
                (200,),
                {},
                timeout=timeout,
                headers=headers,
                query=query,
                max_retries=max_retries,
            )
        )

    @property
    def with_raw_response(self) -> TemplatesResourceWithRawResponse:
        """The same methods, returning the response as it came, with `parse()`."""
        return TemplatesResourceWithRawResponse(type(self)(self._caller, self._caller.raw))

    @property
    def with_streaming_response(self) -> TemplatesResourceWithStreamingResponse:
        """The same methods, returning a context manager of the response with its body unread."""
        return TemplatesResourceWithStreamingResponse(type(self)(self._caller, self._caller.streamed))


class TemplatesResourceWithRawResponse(WithResource[TemplatesResource]):
    """Methods of `TemplatesResource` that return responses as they came."""

    @raw(TemplatesResource.list)
    def list(self) -> None:
        """List the templates."""

    @raw(TemplatesResource.default)
    def default(self) -> None:
        """Read the default template."""


class TemplatesResourceWithStreamingResponse(WithResource[TemplatesResource]):
    """Methods of `TemplatesResource` that return unread responses."""

    @streamed(TemplatesResource.list)
    def list(self) -> None:
        """List the templates."""

    @streamed(TemplatesResource.default)
    def default(self) -> None:
        """Read the default template."""


class AsyncTemplatesResource(AsyncResource):
    """Templates for new interactions."""

    async def list(
        self,
        *,
        white_labelled: bool | Unset = UNSET,
        timeout: Timeout | Unset = UNSET,
        headers: Headers | None = None,
        query: Query | None = None,
        max_retries: int | Unset = UNSET,
    ) -> builtins.list[Template]:
        """List the templates.

        Returns the templates with their designs. A template is nearly the body of `createInteraction`,
        which ignores read-only attributes.

        Args:
            white_labelled: A filter that published client code sets to true. No page explains it; omit it unless you
                know its effect for your organization.
            timeout, headers, query, max_retries: options of this call; see `InteractionDesigner.with_options`.

        Raises:
            ApiError: the API responded with an error; documented: 400, 401, 403.
            TransportError: no response was received, or not in time.
            ResponseParseError: the response does not match the description.
            ResponseTooLargeError: the response exceeds `max_response_bytes`.
            InvalidArgumentError: an argument cannot be sent.

        Example:
            import asyncio

            from giosg_interactions_client import AsyncInteractionDesigner


            async def main() -> None:
                async with AsyncInteractionDesigner.from_env() as designer:
                    for template in await designer.templates.list():
                        print(template.interaction_uuid, template.name)


            asyncio.run(main())

        Evidence: documented (Interaction Designer, interactions API,
        https://docs.giosg.com/api_reference/interaction_designer/interaction_designer_interactions_api/).
        That creation ignores read-only attributes is inferred.
        """
        return await self._call(
            Call(
                "listTemplates",
                list_templates._get_kwargs,
                list_templates._parse_response,
                (200,),
                {
                    "white_labelled": white_labelled,
                },
                timeout=timeout,
                headers=headers,
                query=query,
                max_retries=max_retries,
            )
        )

    async def default(
        self,
        *,
        timeout: Timeout | Unset = UNSET,
        headers: Headers | None = None,
        query: Query | None = None,
        max_retries: int | Unset = UNSET,
    ) -> DefaultTemplate:
        """Read the default template.

        Returns an empty interaction as a starting point. Its content changes with the product, so fetch it
        before each creation and do not store it. To create an interaction from it, set `name`, add
        `workspaceUid` and, optionally, `themeId`.

        Args:
            timeout, headers, query, max_retries: options of this call; see `InteractionDesigner.with_options`.

        Raises:
            ApiError: the API responded with an error; documented: 401, 403.
            TransportError: no response was received, or not in time.
            ResponseParseError: the response does not match the description.
            ResponseTooLargeError: the response exceeds `max_response_bytes`.
            InvalidArgumentError: an argument cannot be sent.

        Example:
            import asyncio

            from giosg_interactions_client import AsyncInteractionDesigner


            async def main() -> None:
                async with AsyncInteractionDesigner.from_env() as designer:
                    template = await designer.templates.default()
                    print(template.name, template.json_version)


            asyncio.run(main())

        Evidence: documented (Interaction Designer, interactions API,
        https://docs.giosg.com/api_reference/interaction_designer/interaction_designer_interactions_api/).
        """
        return await self._call(
            Call(
                "getDefaultTemplate",
                get_default_template._get_kwargs,
                get_default_template._parse_response,
                (200,),
                {},
                timeout=timeout,
                headers=headers,
                query=query,
                max_retries=max_retries,
            )
        )

    @property
    def with_raw_response(self) -> AsyncTemplatesResourceWithRawResponse:
        """The same methods, returning the response as it came, with `parse()`."""
        return AsyncTemplatesResourceWithRawResponse(type(self)(self._caller, self._caller.raw))

    @property
    def with_streaming_response(self) -> AsyncTemplatesResourceWithStreamingResponse:
        """The same methods, returning an asynchronous context manager of the response with its body unread."""
        return AsyncTemplatesResourceWithStreamingResponse(type(self)(self._caller, self._caller.streamed))


class AsyncTemplatesResourceWithRawResponse(WithResource[AsyncTemplatesResource]):
    """Methods of `AsyncTemplatesResource` that return responses as they came."""

    @raw_async(AsyncTemplatesResource.list)
    def list(self) -> None:
        """List the templates."""

    @raw_async(AsyncTemplatesResource.default)
    def default(self) -> None:
        """Read the default template."""


class AsyncTemplatesResourceWithStreamingResponse(WithResource[AsyncTemplatesResource]):
    """Methods of `AsyncTemplatesResource` that return unread responses."""

    @streamed_async(AsyncTemplatesResource.list)
    def list(self) -> None:
        """List the templates."""

    @streamed_async(AsyncTemplatesResource.default)
    def default(self) -> None:
        """Read the default template."""
