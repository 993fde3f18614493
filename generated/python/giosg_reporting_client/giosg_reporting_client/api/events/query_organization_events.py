from typing import Any
from uuid import UUID

import httpx

from ... import errors
from ...arguments import checked
from ...client import AuthenticatedClient, Client
from ...exchange import send, send_async
from ...model import decode
from ...models.event_query import EventQuery
from ...models.query_result import QueryResult
from ...types import Response
from ...values import path_segment


@checked("queryOrganizationEvents")
def _get_kwargs(
    organization_id: UUID,
    *,
    body: EventQuery,
) -> dict[str, Any]:
    headers: dict[str, Any] = {}

    _kwargs: dict[str, Any] = {
        "method": "post",
        "url": "/api/events/v2/orgs/{organization_id}/fetch/".format(
            organization_id=path_segment("organization_id", organization_id),
        ),
    }

    _kwargs["json"] = body.to_dict()

    headers["Content-Type"] = "application/json"

    _kwargs["headers"] = headers
    return _kwargs


def _parse_response(*, client: AuthenticatedClient | Client, response: httpx.Response) -> Any | QueryResult | None:
    if response.status_code == 200:
        response_200: QueryResult = decode(QueryResult, response.json())
        return response_200

    if response.status_code == 400:
        response_400 = response.json()
        return response_400

    if response.status_code == 401:
        response_401 = response.json()
        return response_401

    if response.status_code == 403:
        response_403 = response.json()
        return response_403

    if response.status_code == 404:
        response_404 = response.json()
        return response_404

    if response.status_code == 415:
        response_415 = response.json()
        return response_415

    if client.raise_on_unexpected_status:
        raise errors.UnexpectedStatus(response.status_code, response.content)
    else:
        return None


def _build_response(*, client: AuthenticatedClient | Client, response: httpx.Response) -> Response[Any | QueryResult]:
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
    body: EventQuery,
) -> Response[Any | QueryResult]:
    """Query the events of an organization

     Counts generic events of one vendor for the organization.

    Args:
        organization_id (UUID): Identifier of a resource, a UUID with dashes. Send it in lower
            case, as the API does.
        body (EventQuery): What to count, the period and the grouping.

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Response[Any | QueryResult]
    """

    kwargs = _get_kwargs(
        organization_id=organization_id,
        body=body,
    )

    response = send(client, kwargs)

    return _build_response(client=client, response=response)


def sync(
    organization_id: UUID,
    *,
    client: AuthenticatedClient | Client,
    body: EventQuery,
) -> Any | QueryResult | None:
    """Query the events of an organization

     Counts generic events of one vendor for the organization.

    Args:
        organization_id (UUID): Identifier of a resource, a UUID with dashes. Send it in lower
            case, as the API does.
        body (EventQuery): What to count, the period and the grouping.

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Any | QueryResult
    """

    return sync_detailed(
        organization_id=organization_id,
        client=client,
        body=body,
    ).parsed


async def asyncio_detailed(
    organization_id: UUID,
    *,
    client: AuthenticatedClient | Client,
    body: EventQuery,
) -> Response[Any | QueryResult]:
    """Query the events of an organization

     Counts generic events of one vendor for the organization.

    Args:
        organization_id (UUID): Identifier of a resource, a UUID with dashes. Send it in lower
            case, as the API does.
        body (EventQuery): What to count, the period and the grouping.

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Response[Any | QueryResult]
    """

    kwargs = _get_kwargs(
        organization_id=organization_id,
        body=body,
    )

    response = await send_async(client, kwargs)

    return _build_response(client=client, response=response)


async def asyncio(
    organization_id: UUID,
    *,
    client: AuthenticatedClient | Client,
    body: EventQuery,
) -> Any | QueryResult | None:
    """Query the events of an organization

     Counts generic events of one vendor for the organization.

    Args:
        organization_id (UUID): Identifier of a resource, a UUID with dashes. Send it in lower
            case, as the API does.
        body (EventQuery): What to count, the period and the grouping.

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Any | QueryResult
    """

    return (
        await asyncio_detailed(
            organization_id=organization_id,
            client=client,
            body=body,
        )
    ).parsed
