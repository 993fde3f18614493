from typing import Any

import httpx

from ... import errors
from ...arguments import checked
from ...client import AuthenticatedClient, Client
from ...exchange import send, send_async
from ...model import decode
from ...models.error import Error
from ...models.incoming_invitation import IncomingInvitation
from ...types import Response
from ...values import path_segment


@checked("rejectIncomingInvitation")
def _get_kwargs(
    invitation_key: str,
) -> dict[str, Any]:

    _kwargs: dict[str, Any] = {
        "method": "post",
        "url": "/api/v5/incoming_invitations/{invitation_key}/reject".format(
            invitation_key=path_segment("invitation_key", invitation_key),
        ),
    }

    return _kwargs


def _parse_response(
    *, client: AuthenticatedClient | Client, response: httpx.Response
) -> Error | IncomingInvitation | None:
    if response.status_code == 200:
        response_200: IncomingInvitation = decode(IncomingInvitation, response.json())
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


def _build_response(
    *, client: AuthenticatedClient | Client, response: httpx.Response
) -> Response[Error | IncomingInvitation]:
    return Response(
        status_code=response.status_code,
        content=response.content,
        headers=response.headers,
        parsed=errors.parsed(_parse_response, client=client, response=response),
    )


def sync_detailed(
    invitation_key: str,
    *,
    client: AuthenticatedClient | Client,
) -> Response[Error | IncomingInvitation]:
    """Reject an invitation

     Declines the invitation: no partnership is created and nothing is shared. The request has no body.

    Args:
        invitation_key (str):

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Response[Error | IncomingInvitation]
    """

    kwargs = _get_kwargs(
        invitation_key=invitation_key,
    )

    response = send(client, kwargs)

    return _build_response(client=client, response=response)


def sync(
    invitation_key: str,
    *,
    client: AuthenticatedClient | Client,
) -> Error | IncomingInvitation | None:
    """Reject an invitation

     Declines the invitation: no partnership is created and nothing is shared. The request has no body.

    Args:
        invitation_key (str):

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Error | IncomingInvitation
    """

    return sync_detailed(
        invitation_key=invitation_key,
        client=client,
    ).parsed


async def asyncio_detailed(
    invitation_key: str,
    *,
    client: AuthenticatedClient | Client,
) -> Response[Error | IncomingInvitation]:
    """Reject an invitation

     Declines the invitation: no partnership is created and nothing is shared. The request has no body.

    Args:
        invitation_key (str):

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Response[Error | IncomingInvitation]
    """

    kwargs = _get_kwargs(
        invitation_key=invitation_key,
    )

    response = await send_async(client, kwargs)

    return _build_response(client=client, response=response)


async def asyncio(
    invitation_key: str,
    *,
    client: AuthenticatedClient | Client,
) -> Error | IncomingInvitation | None:
    """Reject an invitation

     Declines the invitation: no partnership is created and nothing is shared. The request has no body.

    Args:
        invitation_key (str):

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Error | IncomingInvitation
    """

    return (
        await asyncio_detailed(
            invitation_key=invitation_key,
            client=client,
        )
    ).parsed
