from typing import Any
from uuid import UUID

import httpx

from ... import errors
from ...arguments import checked
from ...client import AuthenticatedClient, Client
from ...exchange import send, send_async
from ...model import decode
from ...models.error import Error
from ...models.partnership import Partnership
from ...types import Response
from ...values import path_segment


@checked("getPartnership")
def _get_kwargs(
    organization_id: UUID,
    partner_organization_id: UUID,
) -> dict[str, Any]:

    _kwargs: dict[str, Any] = {
        "method": "get",
        "url": "/api/v5/orgs/{organization_id}/partnerships/{partner_organization_id}".format(
            organization_id=path_segment("organization_id", organization_id),
            partner_organization_id=path_segment("partner_organization_id", partner_organization_id),
        ),
    }

    return _kwargs


def _parse_response(*, client: AuthenticatedClient | Client, response: httpx.Response) -> Error | Partnership | None:
    if response.status_code == 200:
        response_200: Partnership = decode(Partnership, response.json())
        return response_200

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


def _build_response(*, client: AuthenticatedClient | Client, response: httpx.Response) -> Response[Error | Partnership]:
    return Response(
        status_code=response.status_code,
        content=response.content,
        headers=response.headers,
        parsed=errors.parsed(_parse_response, client=client, response=response),
    )


def sync_detailed(
    organization_id: UUID,
    partner_organization_id: UUID,
    *,
    client: AuthenticatedClient | Client,
) -> Response[Error | Partnership]:
    """Read a partnership

     Returns the partnership with one organization; 404 if the organization is not a partner.

    Args:
        organization_id (UUID): Identifier of a resource, a UUID with dashes. Send it in lower
            case, as the API does.
        partner_organization_id (UUID): Identifier of a resource, a UUID with dashes. Send it in
            lower case, as the API does.

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Response[Error | Partnership]
    """

    kwargs = _get_kwargs(
        organization_id=organization_id,
        partner_organization_id=partner_organization_id,
    )

    response = send(client, kwargs)

    return _build_response(client=client, response=response)


def sync(
    organization_id: UUID,
    partner_organization_id: UUID,
    *,
    client: AuthenticatedClient | Client,
) -> Error | Partnership | None:
    """Read a partnership

     Returns the partnership with one organization; 404 if the organization is not a partner.

    Args:
        organization_id (UUID): Identifier of a resource, a UUID with dashes. Send it in lower
            case, as the API does.
        partner_organization_id (UUID): Identifier of a resource, a UUID with dashes. Send it in
            lower case, as the API does.

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Error | Partnership
    """

    return sync_detailed(
        organization_id=organization_id,
        partner_organization_id=partner_organization_id,
        client=client,
    ).parsed


async def asyncio_detailed(
    organization_id: UUID,
    partner_organization_id: UUID,
    *,
    client: AuthenticatedClient | Client,
) -> Response[Error | Partnership]:
    """Read a partnership

     Returns the partnership with one organization; 404 if the organization is not a partner.

    Args:
        organization_id (UUID): Identifier of a resource, a UUID with dashes. Send it in lower
            case, as the API does.
        partner_organization_id (UUID): Identifier of a resource, a UUID with dashes. Send it in
            lower case, as the API does.

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Response[Error | Partnership]
    """

    kwargs = _get_kwargs(
        organization_id=organization_id,
        partner_organization_id=partner_organization_id,
    )

    response = await send_async(client, kwargs)

    return _build_response(client=client, response=response)


async def asyncio(
    organization_id: UUID,
    partner_organization_id: UUID,
    *,
    client: AuthenticatedClient | Client,
) -> Error | Partnership | None:
    """Read a partnership

     Returns the partnership with one organization; 404 if the organization is not a partner.

    Args:
        organization_id (UUID): Identifier of a resource, a UUID with dashes. Send it in lower
            case, as the API does.
        partner_organization_id (UUID): Identifier of a resource, a UUID with dashes. Send it in
            lower case, as the API does.

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Error | Partnership
    """

    return (
        await asyncio_detailed(
            organization_id=organization_id,
            partner_organization_id=partner_organization_id,
            client=client,
        )
    ).parsed
