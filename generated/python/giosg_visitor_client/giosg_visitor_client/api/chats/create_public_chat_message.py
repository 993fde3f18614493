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
from ...models.public_chat_message import PublicChatMessage
from ...models.public_chat_message_write import PublicChatMessageWrite
from ...types import Response
from ...values import path_segment


@checked("createPublicChatMessage")
def _get_kwargs(
    visitor_id: str,
    chat_id: UUID,
    *,
    body: PublicChatMessageWrite,
) -> dict[str, Any]:
    headers: dict[str, Any] = {}

    _kwargs: dict[str, Any] = {
        "method": "post",
        "url": "/api/v5/public/visitors/{visitor_id}/chats/{chat_id}/messages".format(
            visitor_id=path_segment("visitor_id", visitor_id),
            chat_id=path_segment("chat_id", chat_id),
        ),
    }

    _kwargs["json"] = body.to_dict()

    headers["Content-Type"] = "application/json"

    _kwargs["headers"] = headers
    return _kwargs


def _parse_response(
    *, client: AuthenticatedClient | Client, response: httpx.Response
) -> Error | FieldErrors | PublicChatMessage | None:
    if response.status_code == 201:
        response_201: PublicChatMessage = decode(PublicChatMessage, response.json())
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
) -> Response[Error | FieldErrors | PublicChatMessage]:
    return Response(
        status_code=response.status_code,
        content=response.content,
        headers=response.headers,
        parsed=errors.parsed(_parse_response, client=client, response=response),
    )


def sync_detailed(
    visitor_id: str,
    chat_id: UUID,
    *,
    client: AuthenticatedClient | Client,
    body: PublicChatMessageWrite,
) -> Response[Error | FieldErrors | PublicChatMessage]:
    """Send a message as the visitor

     Sends a message of the type `msg` to a chat. The visitor then waits for a response. Returns 404 if
    the visitor is not a member.

    Args:
        visitor_id (str):
        chat_id (UUID): Identifier of a resource, a UUID with dashes. Send it in lower case, as
            the API does.
        body (PublicChatMessageWrite): A message of the visitor. Unknown attributes are ignored.

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Response[Error | FieldErrors | PublicChatMessage]
    """

    kwargs = _get_kwargs(
        visitor_id=visitor_id,
        chat_id=chat_id,
        body=body,
    )

    response = send(client, kwargs)

    return _build_response(client=client, response=response)


def sync(
    visitor_id: str,
    chat_id: UUID,
    *,
    client: AuthenticatedClient | Client,
    body: PublicChatMessageWrite,
) -> Error | FieldErrors | PublicChatMessage | None:
    """Send a message as the visitor

     Sends a message of the type `msg` to a chat. The visitor then waits for a response. Returns 404 if
    the visitor is not a member.

    Args:
        visitor_id (str):
        chat_id (UUID): Identifier of a resource, a UUID with dashes. Send it in lower case, as
            the API does.
        body (PublicChatMessageWrite): A message of the visitor. Unknown attributes are ignored.

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Error | FieldErrors | PublicChatMessage
    """

    return sync_detailed(
        visitor_id=visitor_id,
        chat_id=chat_id,
        client=client,
        body=body,
    ).parsed


async def asyncio_detailed(
    visitor_id: str,
    chat_id: UUID,
    *,
    client: AuthenticatedClient | Client,
    body: PublicChatMessageWrite,
) -> Response[Error | FieldErrors | PublicChatMessage]:
    """Send a message as the visitor

     Sends a message of the type `msg` to a chat. The visitor then waits for a response. Returns 404 if
    the visitor is not a member.

    Args:
        visitor_id (str):
        chat_id (UUID): Identifier of a resource, a UUID with dashes. Send it in lower case, as
            the API does.
        body (PublicChatMessageWrite): A message of the visitor. Unknown attributes are ignored.

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Response[Error | FieldErrors | PublicChatMessage]
    """

    kwargs = _get_kwargs(
        visitor_id=visitor_id,
        chat_id=chat_id,
        body=body,
    )

    response = await send_async(client, kwargs)

    return _build_response(client=client, response=response)


async def asyncio(
    visitor_id: str,
    chat_id: UUID,
    *,
    client: AuthenticatedClient | Client,
    body: PublicChatMessageWrite,
) -> Error | FieldErrors | PublicChatMessage | None:
    """Send a message as the visitor

     Sends a message of the type `msg` to a chat. The visitor then waits for a response. Returns 404 if
    the visitor is not a member.

    Args:
        visitor_id (str):
        chat_id (UUID): Identifier of a resource, a UUID with dashes. Send it in lower case, as
            the API does.
        body (PublicChatMessageWrite): A message of the visitor. Unknown attributes are ignored.

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Error | FieldErrors | PublicChatMessage
    """

    return (
        await asyncio_detailed(
            visitor_id=visitor_id,
            chat_id=chat_id,
            client=client,
            body=body,
        )
    ).parsed
