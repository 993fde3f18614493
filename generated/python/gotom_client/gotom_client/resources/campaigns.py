"""Bookings and reservations, addressed by the client's own identifier."""

from __future__ import annotations

from typing import cast

from ..api.campaigns import (
    create_campaign,
    create_campaign_document,
    get_campaign,
    update_archive_status,
    update_campaign,
    update_commission_status,
)
from ..calls import Call
from ..models import (
    ArchiveStatusUpdate,
    Campaign,
    CampaignCreate,
    CampaignDocument,
    CampaignUpdate,
    CommissionStatusUpdate,
    UpdateCampaignUpdateCommissions,
)
from ..options import Headers, Query, Timeout
from ..resource import AsyncResource, Resource
from ..responses import WithResource, raw, raw_async, streamed, streamed_async
from ..types import UNSET, Unset


class CampaignsResource(Resource):
    """Bookings and reservations, addressed by the client's own identifier."""

    def create(
        self,
        body: CampaignCreate,
        *,
        timeout: Timeout | Unset = UNSET,
        headers: Headers | None = None,
        query: Query | None = None,
        max_retries: int | Unset = UNSET,
    ) -> None:
        """Create a campaign.

        Creates a campaign under an `externalId` that the client chooses and must keep: it is the only key
        to the campaign. It is not among the attributes of an update. Flights that are added later take over
        the campaign's discounts and its agency or intermediator commission. The answer has no body.

        Args:
            body: A campaign to create. Company references need one kind of identifier only.
            timeout, headers, query, max_retries: options of this call; see `GoTom.with_options`.

        Raises:
            ApiError: the API responded with an error; documented: 400, 401, 415, 500.
            TransportError: no response was received, or not in time.
            ResponseParseError: the response does not match the description.
            ResponseTooLargeError: the response exceeds `max_response_bytes`.
            InvalidArgumentError: an argument cannot be sent.

        Evidence: documented (goTom campaign API, campaigns,
        https://github.com/gotom-io/api-doc-swagger/blob/9183a4a/campaign-api-doc.yaml; goTom campaign API,
        violation codes, https://github.com/gotom-io/api-doc-swagger/blob/9183a4a/campaign-api-doc.yaml).
        """
        return cast(
            None,
            self._send(
                Call(
                    "createCampaign",
                    create_campaign._get_kwargs,
                    create_campaign._parse_response,
                    (201,),
                    {
                        "body": body,
                    },
                    timeout=timeout,
                    headers=headers,
                    query=query,
                    max_retries=max_retries,
                )
            ),
        )

    def get(
        self,
        campaign_external_id: str,
        *,
        timeout: Timeout | Unset = UNSET,
        headers: Headers | None = None,
        query: Query | None = None,
        max_retries: int | Unset = UNSET,
    ) -> Campaign:
        """Read a campaign.

        Answers one campaign with all its flights.

        Args:
            campaign_external_id: The `externalId` that the campaign was created with, percent-encoded (a slash is `%2F`).
                Upper and lower case are generally not told apart.
            timeout, headers, query, max_retries: options of this call; see `GoTom.with_options`.

        Raises:
            ApiError: the API responded with an error; documented: 401, 404.
            TransportError: no response was received, or not in time.
            ResponseParseError: the response does not match the description.
            ResponseTooLargeError: the response exceeds `max_response_bytes`.
            InvalidArgumentError: an argument cannot be sent.

        Evidence: documented (goTom, example API call code, https://dev.gotom.io/docs/example-api-call-code;
        goTom campaign API, campaigns,
        https://github.com/gotom-io/api-doc-swagger/blob/9183a4a/campaign-api-doc.yaml).
        """
        return self._call(
            Call(
                "getCampaign",
                get_campaign._get_kwargs,
                get_campaign._parse_response,
                (200,),
                {
                    "campaign_external_id": campaign_external_id,
                },
                timeout=timeout,
                headers=headers,
                query=query,
                max_retries=max_retries,
            )
        )

    def update(
        self,
        campaign_external_id: str,
        body: CampaignUpdate,
        *,
        update_commissions: UpdateCampaignUpdateCommissions | Unset = UNSET,
        timeout: Timeout | Unset = UNSET,
        headers: Headers | None = None,
        query: Query | None = None,
        max_retries: int | Unset = UNSET,
    ) -> None:
        """Change a campaign.

        Sets the attributes that the body names and leaves the others; there is no `PUT` or `PATCH`. If
        agency or intermediator is among them, even with its old value, the commissions are reset and values
        set by hand on flights are lost, unless `update_commissions` is 0. A refused attribute means that
        nothing is changed.

        Args:
            campaign_external_id: The `externalId` that the campaign was created with, percent-encoded (a slash is `%2F`).
                Upper and lower case are generally not told apart.
            body: The attributes of a campaign to change; the others stay as they are. The externalId is not
                among them.
            update_commissions: Whether the commissions follow a change of agency or intermediator. 1 resets them from the
                agency or intermediator, but only if the body carries one of the two; 0 keeps them, and
                later flights get the old ones too.
            timeout, headers, query, max_retries: options of this call; see `GoTom.with_options`.

        Raises:
            ApiError: the API responded with an error; documented: 400, 401, 404, 415, 500.
            TransportError: no response was received, or not in time.
            ResponseParseError: the response does not match the description.
            ResponseTooLargeError: the response exceeds `max_response_bytes`.
            InvalidArgumentError: an argument cannot be sent.

        Evidence: documented (goTom, example API call code, https://dev.gotom.io/docs/example-api-call-code;
        goTom campaign API, campaigns,
        https://github.com/gotom-io/api-doc-swagger/blob/9183a4a/campaign-api-doc.yaml; goTom campaign API,
        violation codes, https://github.com/gotom-io/api-doc-swagger/blob/9183a4a/campaign-api-doc.yaml).
        404 is not listed for this operation and inferred from reading. That any fault stops the whole
        update is said for billingType and taken for the others.
        """
        return cast(
            None,
            self._send(
                Call(
                    "updateCampaign",
                    update_campaign._get_kwargs,
                    update_campaign._parse_response,
                    (204,),
                    {
                        "campaign_external_id": campaign_external_id,
                        "body": body,
                        "update_commissions": update_commissions,
                    },
                    timeout=timeout,
                    headers=headers,
                    query=query,
                    max_retries=max_retries,
                )
            ),
        )

    def add_document(
        self,
        campaign_external_id: str,
        body: CampaignDocument,
        *,
        timeout: Timeout | Unset = UNSET,
        headers: Headers | None = None,
        query: Query | None = None,
        max_retries: int | Unset = UNSET,
    ) -> None:
        """Attach a document to a campaign.

        Attaches a file, such as a signed order. It then shows in the web application only: no operation
        lists, reads or deletes documents, and sending one twice attaches it twice.

        Args:
            campaign_external_id: The `externalId` that the campaign was created with, percent-encoded (a slash is `%2F`).
                Upper and lower case are generally not told apart.
            body: A file to attach to a campaign.
            timeout, headers, query, max_retries: options of this call; see `GoTom.with_options`.

        Raises:
            ApiError: the API responded with an error; documented: 400, 401, 404, 415.
            TransportError: no response was received, or not in time.
            ResponseParseError: the response does not match the description.
            ResponseTooLargeError: the response exceeds `max_response_bytes`.
            InvalidArgumentError: an argument cannot be sent.

        Evidence: documented (goTom campaign API, campaigns,
        https://github.com/gotom-io/api-doc-swagger/blob/9183a4a/campaign-api-doc.yaml; What goTom's public
        sources leave out). That a second document of the same name is kept beside the first is inferred. No
        limit of size is given.
        """
        return cast(
            None,
            self._send(
                Call(
                    "createCampaignDocument",
                    create_campaign_document._get_kwargs,
                    create_campaign_document._parse_response,
                    (201,),
                    {
                        "campaign_external_id": campaign_external_id,
                        "body": body,
                    },
                    timeout=timeout,
                    headers=headers,
                    query=query,
                    max_retries=max_retries,
                )
            ),
        )

    def set_archived(
        self,
        campaign_external_id: str,
        body: ArchiveStatusUpdate,
        *,
        timeout: Timeout | Unset = UNSET,
        headers: Headers | None = None,
        query: Query | None = None,
        max_retries: int | Unset = UNSET,
    ) -> None:
        """Archive a campaign or take it back.

        Archives a campaign or makes it active again. Flights of an archived campaign cannot be deleted.
        Reading the campaign does not tell whether it is archived.

        Args:
            campaign_external_id: The `externalId` that the campaign was created with, percent-encoded (a slash is `%2F`).
                Upper and lower case are generally not told apart.
            body: Whether a campaign is to be archived.
            timeout, headers, query, max_retries: options of this call; see `GoTom.with_options`.

        Raises:
            ApiError: the API responded with an error; documented: 400, 401, 404, 415, 500.
            TransportError: no response was received, or not in time.
            ResponseParseError: the response does not match the description.
            ResponseTooLargeError: the response exceeds `max_response_bytes`.
            InvalidArgumentError: an argument cannot be sent.

        Evidence: documented (goTom campaign API, campaigns,
        https://github.com/gotom-io/api-doc-swagger/blob/9183a4a/campaign-api-doc.yaml; goTom campaign API,
        violation codes, https://github.com/gotom-io/api-doc-swagger/blob/9183a4a/campaign-api-doc.yaml).
        """
        return cast(
            None,
            self._send(
                Call(
                    "updateArchiveStatus",
                    update_archive_status._get_kwargs,
                    update_archive_status._parse_response,
                    (204,),
                    {
                        "campaign_external_id": campaign_external_id,
                        "body": body,
                    },
                    is_idempotent=True,
                    timeout=timeout,
                    headers=headers,
                    query=query,
                    max_retries=max_retries,
                )
            ),
        )

    def set_commission_status(
        self,
        campaign_external_id: str,
        body: CommissionStatusUpdate,
        *,
        timeout: Timeout | Unset = UNSET,
        headers: Headers | None = None,
        query: Query | None = None,
        max_retries: int | Unset = UNSET,
    ) -> None:
        """Set how commissions are billed.

        Sets how the commissions of a campaign are billed.

        Args:
            campaign_external_id: The `externalId` that the campaign was created with, percent-encoded (a slash is `%2F`).
                Upper and lower case are generally not told apart.
            body: How the commissions of a campaign are to be billed.
            timeout, headers, query, max_retries: options of this call; see `GoTom.with_options`.

        Raises:
            ApiError: the API responded with an error; documented: 400, 401, 404, 415, 500.
            TransportError: no response was received, or not in time.
            ResponseParseError: the response does not match the description.
            ResponseTooLargeError: the response exceeds `max_response_bytes`.
            InvalidArgumentError: an argument cannot be sent.

        Evidence: documented (goTom campaign API, campaigns,
        https://github.com/gotom-io/api-doc-swagger/blob/9183a4a/campaign-api-doc.yaml; goTom campaign API,
        violation codes, https://github.com/gotom-io/api-doc-swagger/blob/9183a4a/campaign-api-doc.yaml).
        """
        return cast(
            None,
            self._send(
                Call(
                    "updateCommissionStatus",
                    update_commission_status._get_kwargs,
                    update_commission_status._parse_response,
                    (204,),
                    {
                        "campaign_external_id": campaign_external_id,
                        "body": body,
                    },
                    is_idempotent=True,
                    timeout=timeout,
                    headers=headers,
                    query=query,
                    max_retries=max_retries,
                )
            ),
        )

    @property
    def with_raw_response(self) -> CampaignsResourceWithRawResponse:
        """The same methods, returning the response as it came, with `parse()`."""
        return CampaignsResourceWithRawResponse(type(self)(self._caller, self._caller.raw))

    @property
    def with_streaming_response(self) -> CampaignsResourceWithStreamingResponse:
        """The same methods, returning a context manager of the response with its body unread."""
        return CampaignsResourceWithStreamingResponse(type(self)(self._caller, self._caller.streamed))


class CampaignsResourceWithRawResponse(WithResource[CampaignsResource]):
    """Methods of `CampaignsResource` that return responses as they came."""

    @raw(CampaignsResource.create)
    def create(self) -> None:
        """Create a campaign."""

    @raw(CampaignsResource.get)
    def get(self) -> None:
        """Read a campaign."""

    @raw(CampaignsResource.update)
    def update(self) -> None:
        """Change a campaign."""

    @raw(CampaignsResource.add_document)
    def add_document(self) -> None:
        """Attach a document to a campaign."""

    @raw(CampaignsResource.set_archived)
    def set_archived(self) -> None:
        """Archive a campaign or take it back."""

    @raw(CampaignsResource.set_commission_status)
    def set_commission_status(self) -> None:
        """Set how commissions are billed."""


class CampaignsResourceWithStreamingResponse(WithResource[CampaignsResource]):
    """Methods of `CampaignsResource` that return unread responses."""

    @streamed(CampaignsResource.create)
    def create(self) -> None:
        """Create a campaign."""

    @streamed(CampaignsResource.get)
    def get(self) -> None:
        """Read a campaign."""

    @streamed(CampaignsResource.update)
    def update(self) -> None:
        """Change a campaign."""

    @streamed(CampaignsResource.add_document)
    def add_document(self) -> None:
        """Attach a document to a campaign."""

    @streamed(CampaignsResource.set_archived)
    def set_archived(self) -> None:
        """Archive a campaign or take it back."""

    @streamed(CampaignsResource.set_commission_status)
    def set_commission_status(self) -> None:
        """Set how commissions are billed."""


class AsyncCampaignsResource(AsyncResource):
    """Bookings and reservations, addressed by the client's own identifier."""

    async def create(
        self,
        body: CampaignCreate,
        *,
        timeout: Timeout | Unset = UNSET,
        headers: Headers | None = None,
        query: Query | None = None,
        max_retries: int | Unset = UNSET,
    ) -> None:
        """Create a campaign.

        Creates a campaign under an `externalId` that the client chooses and must keep: it is the only key
        to the campaign. It is not among the attributes of an update. Flights that are added later take over
        the campaign's discounts and its agency or intermediator commission. The answer has no body.

        Args:
            body: A campaign to create. Company references need one kind of identifier only.
            timeout, headers, query, max_retries: options of this call; see `GoTom.with_options`.

        Raises:
            ApiError: the API responded with an error; documented: 400, 401, 415, 500.
            TransportError: no response was received, or not in time.
            ResponseParseError: the response does not match the description.
            ResponseTooLargeError: the response exceeds `max_response_bytes`.
            InvalidArgumentError: an argument cannot be sent.

        Evidence: documented (goTom campaign API, campaigns,
        https://github.com/gotom-io/api-doc-swagger/blob/9183a4a/campaign-api-doc.yaml; goTom campaign API,
        violation codes, https://github.com/gotom-io/api-doc-swagger/blob/9183a4a/campaign-api-doc.yaml).
        """
        return cast(
            None,
            await self._send(
                Call(
                    "createCampaign",
                    create_campaign._get_kwargs,
                    create_campaign._parse_response,
                    (201,),
                    {
                        "body": body,
                    },
                    timeout=timeout,
                    headers=headers,
                    query=query,
                    max_retries=max_retries,
                )
            ),
        )

    async def get(
        self,
        campaign_external_id: str,
        *,
        timeout: Timeout | Unset = UNSET,
        headers: Headers | None = None,
        query: Query | None = None,
        max_retries: int | Unset = UNSET,
    ) -> Campaign:
        """Read a campaign.

        Answers one campaign with all its flights.

        Args:
            campaign_external_id: The `externalId` that the campaign was created with, percent-encoded (a slash is `%2F`).
                Upper and lower case are generally not told apart.
            timeout, headers, query, max_retries: options of this call; see `GoTom.with_options`.

        Raises:
            ApiError: the API responded with an error; documented: 401, 404.
            TransportError: no response was received, or not in time.
            ResponseParseError: the response does not match the description.
            ResponseTooLargeError: the response exceeds `max_response_bytes`.
            InvalidArgumentError: an argument cannot be sent.

        Evidence: documented (goTom, example API call code, https://dev.gotom.io/docs/example-api-call-code;
        goTom campaign API, campaigns,
        https://github.com/gotom-io/api-doc-swagger/blob/9183a4a/campaign-api-doc.yaml).
        """
        return await self._call(
            Call(
                "getCampaign",
                get_campaign._get_kwargs,
                get_campaign._parse_response,
                (200,),
                {
                    "campaign_external_id": campaign_external_id,
                },
                timeout=timeout,
                headers=headers,
                query=query,
                max_retries=max_retries,
            )
        )

    async def update(
        self,
        campaign_external_id: str,
        body: CampaignUpdate,
        *,
        update_commissions: UpdateCampaignUpdateCommissions | Unset = UNSET,
        timeout: Timeout | Unset = UNSET,
        headers: Headers | None = None,
        query: Query | None = None,
        max_retries: int | Unset = UNSET,
    ) -> None:
        """Change a campaign.

        Sets the attributes that the body names and leaves the others; there is no `PUT` or `PATCH`. If
        agency or intermediator is among them, even with its old value, the commissions are reset and values
        set by hand on flights are lost, unless `update_commissions` is 0. A refused attribute means that
        nothing is changed.

        Args:
            campaign_external_id: The `externalId` that the campaign was created with, percent-encoded (a slash is `%2F`).
                Upper and lower case are generally not told apart.
            body: The attributes of a campaign to change; the others stay as they are. The externalId is not
                among them.
            update_commissions: Whether the commissions follow a change of agency or intermediator. 1 resets them from the
                agency or intermediator, but only if the body carries one of the two; 0 keeps them, and
                later flights get the old ones too.
            timeout, headers, query, max_retries: options of this call; see `GoTom.with_options`.

        Raises:
            ApiError: the API responded with an error; documented: 400, 401, 404, 415, 500.
            TransportError: no response was received, or not in time.
            ResponseParseError: the response does not match the description.
            ResponseTooLargeError: the response exceeds `max_response_bytes`.
            InvalidArgumentError: an argument cannot be sent.

        Evidence: documented (goTom, example API call code, https://dev.gotom.io/docs/example-api-call-code;
        goTom campaign API, campaigns,
        https://github.com/gotom-io/api-doc-swagger/blob/9183a4a/campaign-api-doc.yaml; goTom campaign API,
        violation codes, https://github.com/gotom-io/api-doc-swagger/blob/9183a4a/campaign-api-doc.yaml).
        404 is not listed for this operation and inferred from reading. That any fault stops the whole
        update is said for billingType and taken for the others.
        """
        return cast(
            None,
            await self._send(
                Call(
                    "updateCampaign",
                    update_campaign._get_kwargs,
                    update_campaign._parse_response,
                    (204,),
                    {
                        "campaign_external_id": campaign_external_id,
                        "body": body,
                        "update_commissions": update_commissions,
                    },
                    timeout=timeout,
                    headers=headers,
                    query=query,
                    max_retries=max_retries,
                )
            ),
        )

    async def add_document(
        self,
        campaign_external_id: str,
        body: CampaignDocument,
        *,
        timeout: Timeout | Unset = UNSET,
        headers: Headers | None = None,
        query: Query | None = None,
        max_retries: int | Unset = UNSET,
    ) -> None:
        """Attach a document to a campaign.

        Attaches a file, such as a signed order. It then shows in the web application only: no operation
        lists, reads or deletes documents, and sending one twice attaches it twice.

        Args:
            campaign_external_id: The `externalId` that the campaign was created with, percent-encoded (a slash is `%2F`).
                Upper and lower case are generally not told apart.
            body: A file to attach to a campaign.
            timeout, headers, query, max_retries: options of this call; see `GoTom.with_options`.

        Raises:
            ApiError: the API responded with an error; documented: 400, 401, 404, 415.
            TransportError: no response was received, or not in time.
            ResponseParseError: the response does not match the description.
            ResponseTooLargeError: the response exceeds `max_response_bytes`.
            InvalidArgumentError: an argument cannot be sent.

        Evidence: documented (goTom campaign API, campaigns,
        https://github.com/gotom-io/api-doc-swagger/blob/9183a4a/campaign-api-doc.yaml; What goTom's public
        sources leave out). That a second document of the same name is kept beside the first is inferred. No
        limit of size is given.
        """
        return cast(
            None,
            await self._send(
                Call(
                    "createCampaignDocument",
                    create_campaign_document._get_kwargs,
                    create_campaign_document._parse_response,
                    (201,),
                    {
                        "campaign_external_id": campaign_external_id,
                        "body": body,
                    },
                    timeout=timeout,
                    headers=headers,
                    query=query,
                    max_retries=max_retries,
                )
            ),
        )

    async def set_archived(
        self,
        campaign_external_id: str,
        body: ArchiveStatusUpdate,
        *,
        timeout: Timeout | Unset = UNSET,
        headers: Headers | None = None,
        query: Query | None = None,
        max_retries: int | Unset = UNSET,
    ) -> None:
        """Archive a campaign or take it back.

        Archives a campaign or makes it active again. Flights of an archived campaign cannot be deleted.
        Reading the campaign does not tell whether it is archived.

        Args:
            campaign_external_id: The `externalId` that the campaign was created with, percent-encoded (a slash is `%2F`).
                Upper and lower case are generally not told apart.
            body: Whether a campaign is to be archived.
            timeout, headers, query, max_retries: options of this call; see `GoTom.with_options`.

        Raises:
            ApiError: the API responded with an error; documented: 400, 401, 404, 415, 500.
            TransportError: no response was received, or not in time.
            ResponseParseError: the response does not match the description.
            ResponseTooLargeError: the response exceeds `max_response_bytes`.
            InvalidArgumentError: an argument cannot be sent.

        Evidence: documented (goTom campaign API, campaigns,
        https://github.com/gotom-io/api-doc-swagger/blob/9183a4a/campaign-api-doc.yaml; goTom campaign API,
        violation codes, https://github.com/gotom-io/api-doc-swagger/blob/9183a4a/campaign-api-doc.yaml).
        """
        return cast(
            None,
            await self._send(
                Call(
                    "updateArchiveStatus",
                    update_archive_status._get_kwargs,
                    update_archive_status._parse_response,
                    (204,),
                    {
                        "campaign_external_id": campaign_external_id,
                        "body": body,
                    },
                    is_idempotent=True,
                    timeout=timeout,
                    headers=headers,
                    query=query,
                    max_retries=max_retries,
                )
            ),
        )

    async def set_commission_status(
        self,
        campaign_external_id: str,
        body: CommissionStatusUpdate,
        *,
        timeout: Timeout | Unset = UNSET,
        headers: Headers | None = None,
        query: Query | None = None,
        max_retries: int | Unset = UNSET,
    ) -> None:
        """Set how commissions are billed.

        Sets how the commissions of a campaign are billed.

        Args:
            campaign_external_id: The `externalId` that the campaign was created with, percent-encoded (a slash is `%2F`).
                Upper and lower case are generally not told apart.
            body: How the commissions of a campaign are to be billed.
            timeout, headers, query, max_retries: options of this call; see `GoTom.with_options`.

        Raises:
            ApiError: the API responded with an error; documented: 400, 401, 404, 415, 500.
            TransportError: no response was received, or not in time.
            ResponseParseError: the response does not match the description.
            ResponseTooLargeError: the response exceeds `max_response_bytes`.
            InvalidArgumentError: an argument cannot be sent.

        Evidence: documented (goTom campaign API, campaigns,
        https://github.com/gotom-io/api-doc-swagger/blob/9183a4a/campaign-api-doc.yaml; goTom campaign API,
        violation codes, https://github.com/gotom-io/api-doc-swagger/blob/9183a4a/campaign-api-doc.yaml).
        """
        return cast(
            None,
            await self._send(
                Call(
                    "updateCommissionStatus",
                    update_commission_status._get_kwargs,
                    update_commission_status._parse_response,
                    (204,),
                    {
                        "campaign_external_id": campaign_external_id,
                        "body": body,
                    },
                    is_idempotent=True,
                    timeout=timeout,
                    headers=headers,
                    query=query,
                    max_retries=max_retries,
                )
            ),
        )

    @property
    def with_raw_response(self) -> AsyncCampaignsResourceWithRawResponse:
        """The same methods, returning the response as it came, with `parse()`."""
        return AsyncCampaignsResourceWithRawResponse(type(self)(self._caller, self._caller.raw))

    @property
    def with_streaming_response(self) -> AsyncCampaignsResourceWithStreamingResponse:
        """The same methods, returning an asynchronous context manager of the response with its body unread."""
        return AsyncCampaignsResourceWithStreamingResponse(type(self)(self._caller, self._caller.streamed))


class AsyncCampaignsResourceWithRawResponse(WithResource[AsyncCampaignsResource]):
    """Methods of `AsyncCampaignsResource` that return responses as they came."""

    @raw_async(AsyncCampaignsResource.create)
    def create(self) -> None:
        """Create a campaign."""

    @raw_async(AsyncCampaignsResource.get)
    def get(self) -> None:
        """Read a campaign."""

    @raw_async(AsyncCampaignsResource.update)
    def update(self) -> None:
        """Change a campaign."""

    @raw_async(AsyncCampaignsResource.add_document)
    def add_document(self) -> None:
        """Attach a document to a campaign."""

    @raw_async(AsyncCampaignsResource.set_archived)
    def set_archived(self) -> None:
        """Archive a campaign or take it back."""

    @raw_async(AsyncCampaignsResource.set_commission_status)
    def set_commission_status(self) -> None:
        """Set how commissions are billed."""


class AsyncCampaignsResourceWithStreamingResponse(WithResource[AsyncCampaignsResource]):
    """Methods of `AsyncCampaignsResource` that return unread responses."""

    @streamed_async(AsyncCampaignsResource.create)
    def create(self) -> None:
        """Create a campaign."""

    @streamed_async(AsyncCampaignsResource.get)
    def get(self) -> None:
        """Read a campaign."""

    @streamed_async(AsyncCampaignsResource.update)
    def update(self) -> None:
        """Change a campaign."""

    @streamed_async(AsyncCampaignsResource.add_document)
    def add_document(self) -> None:
        """Attach a document to a campaign."""

    @streamed_async(AsyncCampaignsResource.set_archived)
    def set_archived(self) -> None:
        """Archive a campaign or take it back."""

    @streamed_async(AsyncCampaignsResource.set_commission_status)
    def set_commission_status(self) -> None:
        """Set how commissions are billed."""
