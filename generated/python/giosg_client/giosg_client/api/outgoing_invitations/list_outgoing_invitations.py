from typing import Any

import httpx

from ... import errors
from ...arguments import checked
from ...client import AuthenticatedClient, Client
from ...encoding import query_part, query_string
from ...exchange import send, send_async
from ...model import decode
from ...models.error import Error
from ...models.field_errors import FieldErrors
from ...models.invitation_status import InvitationStatus
from ...models.outgoing_invitation_page import OutgoingInvitationPage
from ...types import UNSET, Response, Unset


@checked("listOutgoingInvitations")
def _get_kwargs(
    *,
    ordering: str | Unset = UNSET,
    status: InvitationStatus | Unset = UNSET,
    cursor: str | Unset = UNSET,
) -> dict[str, Any]:

    _kwargs: dict[str, Any] = {
        "method": "get",
        "url": "/api/v5/outgoing_invitations"
        + query_string(
            query_part("ordering", ordering),
            query_part("status", status),
            query_part("cursor", cursor),
        ),
    }

    return _kwargs


def _parse_response(
    *, client: AuthenticatedClient | Client, response: httpx.Response
) -> Error | FieldErrors | OutgoingInvitationPage | None:
    if response.status_code == 200:
        response_200: OutgoingInvitationPage = decode(OutgoingInvitationPage, response.json())
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
) -> Response[Error | FieldErrors | OutgoingInvitationPage]:
    return Response(
        status_code=response.status_code,
        content=response.content,
        headers=response.headers,
        parsed=errors.parsed(_parse_response, client=client, response=response),
    )


def sync_detailed(
    *,
    client: AuthenticatedClient | Client,
    ordering: str | Unset = UNSET,
    status: InvitationStatus | Unset = UNSET,
    cursor: str | Unset = UNSET,
) -> Response[Error | FieldErrors | OutgoingInvitationPage]:
    """List sent invitations

     Returns a page of the invitations that the caller's organization has sent, oldest first unless
    `ordering` says otherwise. Cancelled invitations are not included.

    Args:
        ordering (str | Unset):
        status (InvitationStatus | Unset): Status of an invitation. 0: pending. 1: accepted. 2:
            rejected. Other values are possible.
        cursor (str | Unset):

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Response[Error | FieldErrors | OutgoingInvitationPage]
    """

    kwargs = _get_kwargs(
        ordering=ordering,
        status=status,
        cursor=cursor,
    )

    response = send(client, kwargs)

    return _build_response(client=client, response=response)


def sync(
    *,
    client: AuthenticatedClient | Client,
    ordering: str | Unset = UNSET,
    status: InvitationStatus | Unset = UNSET,
    cursor: str | Unset = UNSET,
) -> Error | FieldErrors | OutgoingInvitationPage | None:
    """List sent invitations

     Returns a page of the invitations that the caller's organization has sent, oldest first unless
    `ordering` says otherwise. Cancelled invitations are not included.

    Args:
        ordering (str | Unset):
        status (InvitationStatus | Unset): Status of an invitation. 0: pending. 1: accepted. 2:
            rejected. Other values are possible.
        cursor (str | Unset):

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Error | FieldErrors | OutgoingInvitationPage
    """

    return sync_detailed(
        client=client,
        ordering=ordering,
        status=status,
        cursor=cursor,
    ).parsed


async def asyncio_detailed(
    *,
    client: AuthenticatedClient | Client,
    ordering: str | Unset = UNSET,
    status: InvitationStatus | Unset = UNSET,
    cursor: str | Unset = UNSET,
) -> Response[Error | FieldErrors | OutgoingInvitationPage]:
    """List sent invitations

     Returns a page of the invitations that the caller's organization has sent, oldest first unless
    `ordering` says otherwise. Cancelled invitations are not included.

    Args:
        ordering (str | Unset):
        status (InvitationStatus | Unset): Status of an invitation. 0: pending. 1: accepted. 2:
            rejected. Other values are possible.
        cursor (str | Unset):

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Response[Error | FieldErrors | OutgoingInvitationPage]
    """

    kwargs = _get_kwargs(
        ordering=ordering,
        status=status,
        cursor=cursor,
    )

    response = await send_async(client, kwargs)

    return _build_response(client=client, response=response)


async def asyncio(
    *,
    client: AuthenticatedClient | Client,
    ordering: str | Unset = UNSET,
    status: InvitationStatus | Unset = UNSET,
    cursor: str | Unset = UNSET,
) -> Error | FieldErrors | OutgoingInvitationPage | None:
    """List sent invitations

     Returns a page of the invitations that the caller's organization has sent, oldest first unless
    `ordering` says otherwise. Cancelled invitations are not included.

    Args:
        ordering (str | Unset):
        status (InvitationStatus | Unset): Status of an invitation. 0: pending. 1: accepted. 2:
            rejected. Other values are possible.
        cursor (str | Unset):

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Error | FieldErrors | OutgoingInvitationPage
    """

    return (
        await asyncio_detailed(
            client=client,
            ordering=ordering,
            status=status,
            cursor=cursor,
        )
    ).parsed
