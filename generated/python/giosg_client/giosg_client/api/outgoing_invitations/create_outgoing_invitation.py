from typing import Any

import httpx

from ... import errors
from ...arguments import checked
from ...client import AuthenticatedClient, Client
from ...exchange import send, send_async
from ...model import decode
from ...models.error import Error
from ...models.field_errors import FieldErrors
from ...models.outgoing_invitation import OutgoingInvitation
from ...models.outgoing_invitation_write import OutgoingInvitationWrite
from ...types import Response


@checked("createOutgoingInvitation")
def _get_kwargs(
    *,
    body: OutgoingInvitationWrite,
) -> dict[str, Any]:
    headers: dict[str, Any] = {}

    _kwargs: dict[str, Any] = {
        "method": "post",
        "url": "/api/v5/outgoing_invitations",
    }

    _kwargs["json"] = body.to_dict()

    headers["Content-Type"] = "application/json"

    _kwargs["headers"] = headers
    return _kwargs


def _parse_response(
    *, client: AuthenticatedClient | Client, response: httpx.Response
) -> Error | FieldErrors | OutgoingInvitation | None:
    if response.status_code == 201:
        response_201: OutgoingInvitation = decode(OutgoingInvitation, response.json())
        return response_201

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

    if response.status_code == 415:
        response_415: Error = decode(Error, response.json())
        return response_415

    if client.raise_on_unexpected_status:
        raise errors.UnexpectedStatus(response.status_code, response.content)
    else:
        return None


def _build_response(
    *, client: AuthenticatedClient | Client, response: httpx.Response
) -> Response[Error | FieldErrors | OutgoingInvitation]:
    return Response(
        status_code=response.status_code,
        content=response.content,
        headers=response.headers,
        parsed=errors.parsed(_parse_response, client=client, response=response),
    )


def sync_detailed(
    *,
    client: AuthenticatedClient | Client,
    body: OutgoingInvitationWrite,
) -> Response[Error | FieldErrors | OutgoingInvitation]:
    """Send an invitation

     Invites the organization of the person with this email address to a partnership. The rooms and teams
    in the body are shared when the invitation is accepted; they must be owned by or shared with the
    organization. An invitation can be cancelled, but not changed.

    Args:
        body (OutgoingInvitationWrite): An invitation to send. Unknown attributes are ignored.

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Response[Error | FieldErrors | OutgoingInvitation]
    """

    kwargs = _get_kwargs(
        body=body,
    )

    response = send(client, kwargs)

    return _build_response(client=client, response=response)


def sync(
    *,
    client: AuthenticatedClient | Client,
    body: OutgoingInvitationWrite,
) -> Error | FieldErrors | OutgoingInvitation | None:
    """Send an invitation

     Invites the organization of the person with this email address to a partnership. The rooms and teams
    in the body are shared when the invitation is accepted; they must be owned by or shared with the
    organization. An invitation can be cancelled, but not changed.

    Args:
        body (OutgoingInvitationWrite): An invitation to send. Unknown attributes are ignored.

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Error | FieldErrors | OutgoingInvitation
    """

    return sync_detailed(
        client=client,
        body=body,
    ).parsed


async def asyncio_detailed(
    *,
    client: AuthenticatedClient | Client,
    body: OutgoingInvitationWrite,
) -> Response[Error | FieldErrors | OutgoingInvitation]:
    """Send an invitation

     Invites the organization of the person with this email address to a partnership. The rooms and teams
    in the body are shared when the invitation is accepted; they must be owned by or shared with the
    organization. An invitation can be cancelled, but not changed.

    Args:
        body (OutgoingInvitationWrite): An invitation to send. Unknown attributes are ignored.

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Response[Error | FieldErrors | OutgoingInvitation]
    """

    kwargs = _get_kwargs(
        body=body,
    )

    response = await send_async(client, kwargs)

    return _build_response(client=client, response=response)


async def asyncio(
    *,
    client: AuthenticatedClient | Client,
    body: OutgoingInvitationWrite,
) -> Error | FieldErrors | OutgoingInvitation | None:
    """Send an invitation

     Invites the organization of the person with this email address to a partnership. The rooms and teams
    in the body are shared when the invitation is accepted; they must be owned by or shared with the
    organization. An invitation can be cancelled, but not changed.

    Args:
        body (OutgoingInvitationWrite): An invitation to send. Unknown attributes are ignored.

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Error | FieldErrors | OutgoingInvitation
    """

    return (
        await asyncio_detailed(
            client=client,
            body=body,
        )
    ).parsed
