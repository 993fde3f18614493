from typing import Any

import httpx

from ... import errors
from ...arguments import checked
from ...client import AuthenticatedClient, Client
from ...exchange import send, send_async
from ...model import decode
from ...models.error import Error
from ...models.field_errors import FieldErrors
from ...models.incoming_invitation import IncomingInvitation
from ...models.invitation_acceptance import InvitationAcceptance
from ...types import Response
from ...values import path_segment


@checked("acceptIncomingInvitation")
def _get_kwargs(
    invitation_key: str,
    *,
    body: InvitationAcceptance,
) -> dict[str, Any]:
    headers: dict[str, Any] = {}

    _kwargs: dict[str, Any] = {
        "method": "post",
        "url": "/api/v5/incoming_invitations/{invitation_key}/accept".format(
            invitation_key=path_segment("invitation_key", invitation_key),
        ),
    }

    _kwargs["json"] = body.to_dict()

    headers["Content-Type"] = "application/json"

    _kwargs["headers"] = headers
    return _kwargs


def _parse_response(
    *, client: AuthenticatedClient | Client, response: httpx.Response
) -> Error | FieldErrors | IncomingInvitation | None:
    if response.status_code == 200:
        response_200: IncomingInvitation = decode(IncomingInvitation, response.json())
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

    if response.status_code == 415:
        response_415: Error = decode(Error, response.json())
        return response_415

    if client.raise_on_unexpected_status:
        raise errors.UnexpectedStatus(response.status_code, response.content)
    else:
        return None


def _build_response(
    *, client: AuthenticatedClient | Client, response: httpx.Response
) -> Response[Error | FieldErrors | IncomingInvitation]:
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
    body: InvitationAcceptance,
) -> Response[Error | FieldErrors | IncomingInvitation]:
    """Accept an invitation

     Makes the two organizations partners and starts the shares offered in the invitation. For an
    existing partner, both attributes of the body may be omitted and are unchanged; for a new partner,
    `visibility` is required.

    Args:
        invitation_key (str):
        body (InvitationAcceptance): How the receiving organization shows its new partner. Unknown
            attributes are ignored.

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Response[Error | FieldErrors | IncomingInvitation]
    """

    kwargs = _get_kwargs(
        invitation_key=invitation_key,
        body=body,
    )

    response = send(client, kwargs)

    return _build_response(client=client, response=response)


def sync(
    invitation_key: str,
    *,
    client: AuthenticatedClient | Client,
    body: InvitationAcceptance,
) -> Error | FieldErrors | IncomingInvitation | None:
    """Accept an invitation

     Makes the two organizations partners and starts the shares offered in the invitation. For an
    existing partner, both attributes of the body may be omitted and are unchanged; for a new partner,
    `visibility` is required.

    Args:
        invitation_key (str):
        body (InvitationAcceptance): How the receiving organization shows its new partner. Unknown
            attributes are ignored.

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Error | FieldErrors | IncomingInvitation
    """

    return sync_detailed(
        invitation_key=invitation_key,
        client=client,
        body=body,
    ).parsed


async def asyncio_detailed(
    invitation_key: str,
    *,
    client: AuthenticatedClient | Client,
    body: InvitationAcceptance,
) -> Response[Error | FieldErrors | IncomingInvitation]:
    """Accept an invitation

     Makes the two organizations partners and starts the shares offered in the invitation. For an
    existing partner, both attributes of the body may be omitted and are unchanged; for a new partner,
    `visibility` is required.

    Args:
        invitation_key (str):
        body (InvitationAcceptance): How the receiving organization shows its new partner. Unknown
            attributes are ignored.

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Response[Error | FieldErrors | IncomingInvitation]
    """

    kwargs = _get_kwargs(
        invitation_key=invitation_key,
        body=body,
    )

    response = await send_async(client, kwargs)

    return _build_response(client=client, response=response)


async def asyncio(
    invitation_key: str,
    *,
    client: AuthenticatedClient | Client,
    body: InvitationAcceptance,
) -> Error | FieldErrors | IncomingInvitation | None:
    """Accept an invitation

     Makes the two organizations partners and starts the shares offered in the invitation. For an
    existing partner, both attributes of the body may be omitted and are unchanged; for a new partner,
    `visibility` is required.

    Args:
        invitation_key (str):
        body (InvitationAcceptance): How the receiving organization shows its new partner. Unknown
            attributes are ignored.

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Error | FieldErrors | IncomingInvitation
    """

    return (
        await asyncio_detailed(
            invitation_key=invitation_key,
            client=client,
            body=body,
        )
    ).parsed
