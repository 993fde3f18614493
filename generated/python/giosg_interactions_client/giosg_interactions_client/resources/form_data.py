"""Form submissions of visitors."""

from __future__ import annotations

import builtins
from typing import cast
from uuid import UUID

from ..api.form_data import (
    delete_form_submission,
    list_form_submissions,
)
from ..calls import Call
from ..models import (
    FormSubmission,
)
from ..options import Headers, Query, Timeout
from ..resource import AsyncResource, Resource
from ..responses import WithResource, raw, raw_async, streamed, streamed_async
from ..types import UNSET, Unset


class FormDataResource(Resource):
    """Form submissions of visitors."""

    def list(
        self,
        organization_id: UUID | str,
        *,
        interaction_uuid: UUID,
        from_: str | Unset = UNSET,
        to: str | Unset = UNSET,
        json_eq: str | Unset = UNSET,
        json_like: str | Unset = UNSET,
        order_desc: str | Unset = UNSET,
        timeout: Timeout | Unset = UNSET,
        headers: Headers | None = None,
        query: Query | None = None,
        max_retries: int | Unset = UNSET,
    ) -> builtins.list[FormSubmission]:
        """List the form submissions of an interaction.

        Returns an array with a row for each submission of the interaction. Rows may have different keys:
        those of the input elements at the time of submission. Old rows are removed automatically according
        to the collection's settings (`dataDisposalEnabled`, `dataRetentionDays`).

        Args:
            organization_id: The organization that owns the resources; the caller must have access to it.
            interaction_uuid: The `interactionUuid` of the interaction. Required.
            from_: Lists only submissions at this time or later, in the API's time format.
            to: Lists only submissions at this time or earlier, in the API's time format.
            json_eq: Lists only rows whose values are equal to those of a JSON filter. The filter syntax could
                not be read.
            json_like: Lists only rows whose values are like those of a JSON filter. The filter syntax could not
                be read.
            order_desc: Order of the rows; judging by the name, `true` lists the latest first.
            timeout, headers, query, max_retries: options of this call; see `InteractionDesigner.with_options`.

        Raises:
            ApiError: the API responded with an error; documented: 400, 401, 403, 404.
            TransportError: no response was received, or not in time.
            ResponseParseError: the response does not match the description.
            ResponseTooLargeError: the response exceeds `max_response_bytes`.
            InvalidArgumentError: an argument cannot be sent.

        Example:
            from uuid import UUID

            from giosg_interactions_client import InteractionDesigner

            with InteractionDesigner.from_env() as designer:
                for row in designer.form_data.list(
                    "7f9e9580-095b-42c7-838c-c04e667b26f7",
                    interaction_uuid=UUID("e0976394-0781-4795-b052-bc8f66f149f8"),
                    from_="2021-03-16T00:00:00.000Z",
                ):
                    print(row.id, row.formdata.to_dict().get("email"))

        Evidence: documented (Interaction Designer, form data API,
        https://docs.giosg.com/api_reference/interaction_designer/interaction_designer_form_data_api;
        Interaction Designer, collections API,
        https://docs.giosg.com/api_reference/interaction_designer/interaction_designer_collections_api).
        Taken from incomplete stored copies of the vendor's page. The statuses, and that the rows are an
        array, are inferred. Whether the list is paginated could not be read.
        """
        return self._call(
            Call(
                "listFormSubmissions",
                list_form_submissions._get_kwargs,
                list_form_submissions._parse_response,
                (200,),
                {
                    "organization_id": organization_id,
                    "interaction_uuid": interaction_uuid,
                    "from_": from_,
                    "to": to,
                    "json_eq": json_eq,
                    "json_like": json_like,
                    "order_desc": order_desc,
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
        submission_id: str,
        *,
        timeout: Timeout | Unset = UNSET,
        headers: Headers | None = None,
        query: Query | None = None,
        max_retries: int | Unset = UNSET,
    ) -> None:
        """Delete a submission.

        Deletes one row of `listFormSubmissions`. The path is inferred, since only the existence of this
        operation and its status could be read; verify it before relying on it.

        Args:
            organization_id: The organization that owns the resources; the caller must have access to it.
            submission_id: The submission, by the id of its row.
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
                designer.form_data.delete("7f9e9580-095b-42c7-838c-c04e667b26f7", "5001")
                print("deleted")

        Evidence: inferred (Interaction Designer, form data API,
        https://docs.giosg.com/api_reference/interaction_designer/interaction_designer_form_data_api). That
        a row can be deleted by its id, with 200, is documented. The path could not be read; it is that of
        the list with the id of the row, with little confidence.
        """
        return cast(
            None,
            self._send(
                Call(
                    "deleteFormSubmission",
                    delete_form_submission._get_kwargs,
                    delete_form_submission._parse_response,
                    (200,),
                    {
                        "organization_id": organization_id,
                        "submission_id": submission_id,
                    },
                    timeout=timeout,
                    headers=headers,
                    query=query,
                    max_retries=max_retries,
                )
            ),
        )

    @property
    def with_raw_response(self) -> FormDataResourceWithRawResponse:
        """The same methods, returning the response as it came, with `parse()`."""
        return FormDataResourceWithRawResponse(type(self)(self._caller, self._caller.raw))

    @property
    def with_streaming_response(self) -> FormDataResourceWithStreamingResponse:
        """The same methods, returning a context manager of the response with its body unread."""
        return FormDataResourceWithStreamingResponse(type(self)(self._caller, self._caller.streamed))


class FormDataResourceWithRawResponse(WithResource[FormDataResource]):
    """Methods of `FormDataResource` that return responses as they came."""

    @raw(FormDataResource.list)
    def list(self) -> None:
        """List the form submissions of an interaction."""

    @raw(FormDataResource.delete)
    def delete(self) -> None:
        """Delete a submission."""


class FormDataResourceWithStreamingResponse(WithResource[FormDataResource]):
    """Methods of `FormDataResource` that return unread responses."""

    @streamed(FormDataResource.list)
    def list(self) -> None:
        """List the form submissions of an interaction."""

    @streamed(FormDataResource.delete)
    def delete(self) -> None:
        """Delete a submission."""


class AsyncFormDataResource(AsyncResource):
    """Form submissions of visitors."""

    async def list(
        self,
        organization_id: UUID | str,
        *,
        interaction_uuid: UUID,
        from_: str | Unset = UNSET,
        to: str | Unset = UNSET,
        json_eq: str | Unset = UNSET,
        json_like: str | Unset = UNSET,
        order_desc: str | Unset = UNSET,
        timeout: Timeout | Unset = UNSET,
        headers: Headers | None = None,
        query: Query | None = None,
        max_retries: int | Unset = UNSET,
    ) -> builtins.list[FormSubmission]:
        """List the form submissions of an interaction.

        Returns an array with a row for each submission of the interaction. Rows may have different keys:
        those of the input elements at the time of submission. Old rows are removed automatically according
        to the collection's settings (`dataDisposalEnabled`, `dataRetentionDays`).

        Args:
            organization_id: The organization that owns the resources; the caller must have access to it.
            interaction_uuid: The `interactionUuid` of the interaction. Required.
            from_: Lists only submissions at this time or later, in the API's time format.
            to: Lists only submissions at this time or earlier, in the API's time format.
            json_eq: Lists only rows whose values are equal to those of a JSON filter. The filter syntax could
                not be read.
            json_like: Lists only rows whose values are like those of a JSON filter. The filter syntax could not
                be read.
            order_desc: Order of the rows; judging by the name, `true` lists the latest first.
            timeout, headers, query, max_retries: options of this call; see `InteractionDesigner.with_options`.

        Raises:
            ApiError: the API responded with an error; documented: 400, 401, 403, 404.
            TransportError: no response was received, or not in time.
            ResponseParseError: the response does not match the description.
            ResponseTooLargeError: the response exceeds `max_response_bytes`.
            InvalidArgumentError: an argument cannot be sent.

        Example:
            import asyncio
            from uuid import UUID

            from giosg_interactions_client import AsyncInteractionDesigner


            async def main() -> None:
                async with AsyncInteractionDesigner.from_env() as designer:
                    for row in await designer.form_data.list(
                        "7f9e9580-095b-42c7-838c-c04e667b26f7",
                        interaction_uuid=UUID("e0976394-0781-4795-b052-bc8f66f149f8"),
                        from_="2021-03-16T00:00:00.000Z",
                    ):
                        print(row.id, row.formdata.to_dict().get("email"))


            asyncio.run(main())

        Evidence: documented (Interaction Designer, form data API,
        https://docs.giosg.com/api_reference/interaction_designer/interaction_designer_form_data_api;
        Interaction Designer, collections API,
        https://docs.giosg.com/api_reference/interaction_designer/interaction_designer_collections_api).
        Taken from incomplete stored copies of the vendor's page. The statuses, and that the rows are an
        array, are inferred. Whether the list is paginated could not be read.
        """
        return await self._call(
            Call(
                "listFormSubmissions",
                list_form_submissions._get_kwargs,
                list_form_submissions._parse_response,
                (200,),
                {
                    "organization_id": organization_id,
                    "interaction_uuid": interaction_uuid,
                    "from_": from_,
                    "to": to,
                    "json_eq": json_eq,
                    "json_like": json_like,
                    "order_desc": order_desc,
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
        submission_id: str,
        *,
        timeout: Timeout | Unset = UNSET,
        headers: Headers | None = None,
        query: Query | None = None,
        max_retries: int | Unset = UNSET,
    ) -> None:
        """Delete a submission.

        Deletes one row of `listFormSubmissions`. The path is inferred, since only the existence of this
        operation and its status could be read; verify it before relying on it.

        Args:
            organization_id: The organization that owns the resources; the caller must have access to it.
            submission_id: The submission, by the id of its row.
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
                    await designer.form_data.delete("7f9e9580-095b-42c7-838c-c04e667b26f7", "5001")
                    print("deleted")


            asyncio.run(main())

        Evidence: inferred (Interaction Designer, form data API,
        https://docs.giosg.com/api_reference/interaction_designer/interaction_designer_form_data_api). That
        a row can be deleted by its id, with 200, is documented. The path could not be read; it is that of
        the list with the id of the row, with little confidence.
        """
        return cast(
            None,
            await self._send(
                Call(
                    "deleteFormSubmission",
                    delete_form_submission._get_kwargs,
                    delete_form_submission._parse_response,
                    (200,),
                    {
                        "organization_id": organization_id,
                        "submission_id": submission_id,
                    },
                    timeout=timeout,
                    headers=headers,
                    query=query,
                    max_retries=max_retries,
                )
            ),
        )

    @property
    def with_raw_response(self) -> AsyncFormDataResourceWithRawResponse:
        """The same methods, returning the response as it came, with `parse()`."""
        return AsyncFormDataResourceWithRawResponse(type(self)(self._caller, self._caller.raw))

    @property
    def with_streaming_response(self) -> AsyncFormDataResourceWithStreamingResponse:
        """The same methods, returning an asynchronous context manager of the response with its body unread."""
        return AsyncFormDataResourceWithStreamingResponse(type(self)(self._caller, self._caller.streamed))


class AsyncFormDataResourceWithRawResponse(WithResource[AsyncFormDataResource]):
    """Methods of `AsyncFormDataResource` that return responses as they came."""

    @raw_async(AsyncFormDataResource.list)
    def list(self) -> None:
        """List the form submissions of an interaction."""

    @raw_async(AsyncFormDataResource.delete)
    def delete(self) -> None:
        """Delete a submission."""


class AsyncFormDataResourceWithStreamingResponse(WithResource[AsyncFormDataResource]):
    """Methods of `AsyncFormDataResource` that return unread responses."""

    @streamed_async(AsyncFormDataResource.list)
    def list(self) -> None:
        """List the form submissions of an interaction."""

    @streamed_async(AsyncFormDataResource.delete)
    def delete(self) -> None:
        """Delete a submission."""
