from typing import Any
from uuid import UUID

import httpx

from ... import errors
from ...arguments import checked
from ...client import AuthenticatedClient, Client
from ...encoding import query_part, query_string
from ...exchange import send, send_async
from ...model import decode
from ...models.error import Error
from ...models.field_errors import FieldErrors
from ...models.partnership_page import PartnershipPage
from ...types import UNSET, Response, Unset
from ...values import path_segment


@checked("listPartnerships")
def _get_kwargs(
    organization_id: UUID,
    *,
    ordering: str | Unset = UNSET,
    cursor: str | Unset = UNSET,
) -> dict[str, Any]:

    _kwargs: dict[str, Any] = {
        "method": "get",
        "url": "/api/v5/orgs/{organization_id}/partnerships".format(
            organization_id=path_segment("organization_id", organization_id),
        )
        + query_string(
            query_part("ordering", ordering),
            query_part("cursor", cursor),
        ),
    }

    return _kwargs


def _parse_response(
    *, client: AuthenticatedClient | Client, response: httpx.Response
) -> Error | FieldErrors | PartnershipPage | None:
    if response.status_code == 200:
        response_200: PartnershipPage = decode(PartnershipPage, response.json())
        return response_200

    if response.status_code == 400:
        response_400: FieldErrors = decode(FieldErrors, response.json())
        return response_400

    if response.status_code == 401:
        response_401: Error = decode(Error, response.json())
        return response_401

    if response.status_code == 403:
        response_403: Error = decode(Error, response.json())
        return response_403

    if response.status_code == 404:
        response_404: Error = decode(Error, response.json())
        return response_404

    if client.raise_on_unexpected_status:
        raise errors.UnexpectedStatus(response.status_code, response.content)
    else:
        return None


def _build_response(
    *, client: AuthenticatedClient | Client, response: httpx.Response
) -> Response[Error | FieldErrors | PartnershipPage]:
    return Response(
        status_code=response.status_code,
        content=response.content,
        headers=response.headers,
        parsed=errors.parsed(_parse_response, client=client, response=response),
    )


def sync_detailed(
    organization_id: UUID,
    *,
    client: AuthenticatedClient | Client,
    ordering: str | Unset = UNSET,
    cursor: str | Unset = UNSET,
) -> Response[Error | FieldErrors | PartnershipPage]:
    """List the partnerships of an organization

     Returns a page of the organization's partners, oldest first unless `ordering` says otherwise.

    Args:
        organization_id (UUID): Identifier of a resource, a UUID with dashes. Send it in lower
            case, as the API does.
        ordering (str | Unset):
        cursor (str | Unset):

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Response[Error | FieldErrors | PartnershipPage]
    """

    kwargs = _get_kwargs(
        organization_id=organization_id,
        ordering=ordering,
        cursor=cursor,
    )

    response = send(client, kwargs)

    return _build_response(client=client, response=response)


def sync(
    organization_id: UUID,
    *,
    client: AuthenticatedClient | Client,
    ordering: str | Unset = UNSET,
    cursor: str | Unset = UNSET,
) -> Error | FieldErrors | PartnershipPage | None:
    """List the partnerships of an organization

     Returns a page of the organization's partners, oldest first unless `ordering` says otherwise.

    Args:
        organization_id (UUID): Identifier of a resource, a UUID with dashes. Send it in lower
            case, as the API does.
        ordering (str | Unset):
        cursor (str | Unset):

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Error | FieldErrors | PartnershipPage
    """

    return sync_detailed(
        organization_id=organization_id,
        client=client,
        ordering=ordering,
        cursor=cursor,
    ).parsed


async def asyncio_detailed(
    organization_id: UUID,
    *,
    client: AuthenticatedClient | Client,
    ordering: str | Unset = UNSET,
    cursor: str | Unset = UNSET,
) -> Response[Error | FieldErrors | PartnershipPage]:
    """List the partnerships of an organization

     Returns a page of the organization's partners, oldest first unless `ordering` says otherwise.

    Args:
        organization_id (UUID): Identifier of a resource, a UUID with dashes. Send it in lower
            case, as the API does.
        ordering (str | Unset):
        cursor (str | Unset):

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Response[Error | FieldErrors | PartnershipPage]
    """

    kwargs = _get_kwargs(
        organization_id=organization_id,
        ordering=ordering,
        cursor=cursor,
    )

    response = await send_async(client, kwargs)

    return _build_response(client=client, response=response)


async def asyncio(
    organization_id: UUID,
    *,
    client: AuthenticatedClient | Client,
    ordering: str | Unset = UNSET,
    cursor: str | Unset = UNSET,
) -> Error | FieldErrors | PartnershipPage | None:
    """List the partnerships of an organization

     Returns a page of the organization's partners, oldest first unless `ordering` says otherwise.

    Args:
        organization_id (UUID): Identifier of a resource, a UUID with dashes. Send it in lower
            case, as the API does.
        ordering (str | Unset):
        cursor (str | Unset):

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Error | FieldErrors | PartnershipPage
    """

    return (
        await asyncio_detailed(
            organization_id=organization_id,
            client=client,
            ordering=ordering,
            cursor=cursor,
        )
    ).parsed
