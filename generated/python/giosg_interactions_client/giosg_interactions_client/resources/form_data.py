"""What visitors submitted through interactions."""

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
    """What visitors submitted through interactions."""

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
        """List what visitors submitted through an interaction.

        Answers one row for each submission of the interaction, in one array. Rows need not have the same
        keys: each has those of the input elements that the interaction had at that time. Old rows disappear
        by themselves if the collection says so (`dataDisposalEnabled`, `dataRetentionDays`).

        Args:
            organization_id: The organization whose resources are meant; the caller must be allowed to see it.
            interaction_uuid: The interaction whose submissions are listed, by its `interactionUuid`. It cannot be left
                out.
            from_: Lists only what was submitted at this moment or later. Write it as the API writes moments.
            to: Lists only what was submitted at this moment or earlier. Write it as the API writes
                moments.
            json_eq: Lists only rows whose values are equal to those of a JSON filter. How the filter is
                written could not be read.
            json_like: Lists only rows whose values are like those of a JSON filter. How the filter is written
                could not be read.
            order_desc: Concerns the order of the rows; by its name, `true` lists the latest first.
            timeout, headers, query, max_retries: options of this call; see `InteractionDesigner.with_options`.

        Raises:
            ApiError: the API responded with an error; documented: 400, 401, 403, 404.
            TransportError: no response was received, or not in time.
            ResponseParseError: the response does not match the description.
            ResponseTooLargeError: the response exceeds `max_response_bytes`.
            InvalidArgumentError: an argument cannot be sent.

        Evidence: documented (Interaction Designer, form data API,
        https://docs.giosg.com/api_reference/interaction_designer/interaction_designer_form_data_api;
        Interaction Designer, collections API,
        https://docs.giosg.com/api_reference/interaction_designer/interaction_designer_collections_api).
        Read in stored copies of the vendor's page that end early. The statuses, and that the rows come as
        an array, are inferred. Whether there are pages could not be read.
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

        Deletes one row of `listFormSubmissions`. The path is a guess, since only the existence of this
        operation and its status could be read; try it before you rely on it.

        Args:
            organization_id: The organization whose resources are meant; the caller must be allowed to see it.
            submission_id: The submission, by the id that its row carries.
            timeout, headers, query, max_retries: options of this call; see `InteractionDesigner.with_options`.

        Raises:
            ApiError: the API responded with an error; documented: 401, 403, 404.
            TransportError: no response was received, or not in time.
            ResponseParseError: the response does not match the description.
            ResponseTooLargeError: the response exceeds `max_response_bytes`.
            InvalidArgumentError: an argument cannot be sent.

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
        """List what visitors submitted through an interaction."""

    @raw(FormDataResource.delete)
    def delete(self) -> None:
        """Delete a submission."""


class FormDataResourceWithStreamingResponse(WithResource[FormDataResource]):
    """Methods of `FormDataResource` that return unread responses."""

    @streamed(FormDataResource.list)
    def list(self) -> None:
        """List what visitors submitted through an interaction."""

    @streamed(FormDataResource.delete)
    def delete(self) -> None:
        """Delete a submission."""


class AsyncFormDataResource(AsyncResource):
    """What visitors submitted through interactions."""

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
        """List what visitors submitted through an interaction.

        Answers one row for each submission of the interaction, in one array. Rows need not have the same
        keys: each has those of the input elements that the interaction had at that time. Old rows disappear
        by themselves if the collection says so (`dataDisposalEnabled`, `dataRetentionDays`).

        Args:
            organization_id: The organization whose resources are meant; the caller must be allowed to see it.
            interaction_uuid: The interaction whose submissions are listed, by its `interactionUuid`. It cannot be left
                out.
            from_: Lists only what was submitted at this moment or later. Write it as the API writes moments.
            to: Lists only what was submitted at this moment or earlier. Write it as the API writes
                moments.
            json_eq: Lists only rows whose values are equal to those of a JSON filter. How the filter is
                written could not be read.
            json_like: Lists only rows whose values are like those of a JSON filter. How the filter is written
                could not be read.
            order_desc: Concerns the order of the rows; by its name, `true` lists the latest first.
            timeout, headers, query, max_retries: options of this call; see `InteractionDesigner.with_options`.

        Raises:
            ApiError: the API responded with an error; documented: 400, 401, 403, 404.
            TransportError: no response was received, or not in time.
            ResponseParseError: the response does not match the description.
            ResponseTooLargeError: the response exceeds `max_response_bytes`.
            InvalidArgumentError: an argument cannot be sent.

        Evidence: documented (Interaction Designer, form data API,
        https://docs.giosg.com/api_reference/interaction_designer/interaction_designer_form_data_api;
        Interaction Designer, collections API,
        https://docs.giosg.com/api_reference/interaction_designer/interaction_designer_collections_api).
        Read in stored copies of the vendor's page that end early. The statuses, and that the rows come as
        an array, are inferred. Whether there are pages could not be read.
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

        Deletes one row of `listFormSubmissions`. The path is a guess, since only the existence of this
        operation and its status could be read; try it before you rely on it.

        Args:
            organization_id: The organization whose resources are meant; the caller must be allowed to see it.
            submission_id: The submission, by the id that its row carries.
            timeout, headers, query, max_retries: options of this call; see `InteractionDesigner.with_options`.

        Raises:
            ApiError: the API responded with an error; documented: 401, 403, 404.
            TransportError: no response was received, or not in time.
            ResponseParseError: the response does not match the description.
            ResponseTooLargeError: the response exceeds `max_response_bytes`.
            InvalidArgumentError: an argument cannot be sent.

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
        """List what visitors submitted through an interaction."""

    @raw_async(AsyncFormDataResource.delete)
    def delete(self) -> None:
        """Delete a submission."""


class AsyncFormDataResourceWithStreamingResponse(WithResource[AsyncFormDataResource]):
    """Methods of `AsyncFormDataResource` that return unread responses."""

    @streamed_async(AsyncFormDataResource.list)
    def list(self) -> None:
        """List what visitors submitted through an interaction."""

    @streamed_async(AsyncFormDataResource.delete)
    def delete(self) -> None:
        """Delete a submission."""
