from typing import Any
from uuid import UUID

import httpx

from ... import errors
from ...arguments import checked
from ...client import AuthenticatedClient, Client
from ...exchange import send, send_async
from ...model import decode
from ...models.error import Error
from ...models.field_errors import FieldErrors
from ...models.visitor_auth import VisitorAuth
from ...models.visitor_identity import VisitorIdentity
from ...types import Response
from ...values import path_segment


@checked("authenticateVisitor")
def _get_kwargs(
    organization_id: UUID,
    *,
    body: VisitorAuth,
) -> dict[str, Any]:
    headers: dict[str, Any] = {}

    _kwargs: dict[str, Any] = {
        "method": "post",
        "url": "/api/v5/public/orgs/{organization_id}/auth".format(
            organization_id=path_segment("organization_id", organization_id),
        ),
    }

    _kwargs["json"] = body.to_dict()

    headers["Content-Type"] = "application/json"

    _kwargs["headers"] = headers
    return _kwargs


def _parse_response(
    *, client: AuthenticatedClient | Client, response: httpx.Response
) -> Error | FieldErrors | VisitorIdentity | None:
    if response.status_code == 200:
        response_200: VisitorIdentity = decode(VisitorIdentity, response.json())
        return response_200

    if response.status_code == 400:
        response_400: FieldErrors = decode(FieldErrors, response.json())
        return response_400

    if response.status_code == 404:
        response_404: Error = decode(Error, response.json())
        return response_404

    if response.status_code == 415:
        response_415: Error = decode(Error, response.json())
        return response_415

    if client.raise_on_unexpected_status:
        raise errors.UnexpectedStatus(response.status_code, response.content)
    else:
        return None


def _build_response(
    *, client: AuthenticatedClient | Client, response: httpx.Response
) -> Response[Error | FieldErrors | VisitorIdentity]:
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
    body: VisitorAuth,
) -> Response[Error | FieldErrors | VisitorIdentity]:
    """Get a visitor's identity and access token

     Without a secret, creates a new visitor. With the secret of an earlier response, recognizes that
    visitor. In both cases the response contains a new access token for all other operations. No
    `Authorization` header is needed.

    Args:
        organization_id (UUID): Identifier of a resource, a UUID with dashes. Send it in lower
            case, as the API does.
        body (VisitorAuth): Identification of a visitor. An empty object requests a new visitor.

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Response[Error | FieldErrors | VisitorIdentity]
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
    body: VisitorAuth,
) -> Error | FieldErrors | VisitorIdentity | None:
    """Get a visitor's identity and access token

     Without a secret, creates a new visitor. With the secret of an earlier response, recognizes that
    visitor. In both cases the response contains a new access token for all other operations. No
    `Authorization` header is needed.

    Args:
        organization_id (UUID): Identifier of a resource, a UUID with dashes. Send it in lower
            case, as the API does.
        body (VisitorAuth): Identification of a visitor. An empty object requests a new visitor.

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Error | FieldErrors | VisitorIdentity
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
    body: VisitorAuth,
) -> Response[Error | FieldErrors | VisitorIdentity]:
    """Get a visitor's identity and access token

     Without a secret, creates a new visitor. With the secret of an earlier response, recognizes that
    visitor. In both cases the response contains a new access token for all other operations. No
    `Authorization` header is needed.

    Args:
        organization_id (UUID): Identifier of a resource, a UUID with dashes. Send it in lower
            case, as the API does.
        body (VisitorAuth): Identification of a visitor. An empty object requests a new visitor.

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Response[Error | FieldErrors | VisitorIdentity]
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
    body: VisitorAuth,
) -> Error | FieldErrors | VisitorIdentity | None:
    """Get a visitor's identity and access token

     Without a secret, creates a new visitor. With the secret of an earlier response, recognizes that
    visitor. In both cases the response contains a new access token for all other operations. No
    `Authorization` header is needed.

    Args:
        organization_id (UUID): Identifier of a resource, a UUID with dashes. Send it in lower
            case, as the API does.
        body (VisitorAuth): Identification of a visitor. An empty object requests a new visitor.

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Error | FieldErrors | VisitorIdentity
    """

    return (
        await asyncio_detailed(
            organization_id=organization_id,
            client=client,
            body=body,
        )
    ).parsed
