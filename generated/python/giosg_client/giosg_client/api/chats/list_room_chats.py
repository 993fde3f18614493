from typing import Any
from uuid import UUID

import httpx

from ... import errors
from ...arguments import checked
from ...client import AuthenticatedClient, Client
from ...encoding import query_part, query_string
from ...exchange import send, send_async
from ...model import decode
from ...models.chat_page import ChatPage
from ...models.error import Error
from ...models.field_errors import FieldErrors
from ...types import UNSET, Response, Unset
from ...values import path_segment


@checked("listRoomChats")
def _get_kwargs(
    organization_id: UUID,
    room_id: UUID,
    *,
    is_waiting: bool | Unset = UNSET,
    is_ended: bool | Unset = UNSET,
    cursor: str | Unset = UNSET,
) -> dict[str, Any]:

    _kwargs: dict[str, Any] = {
        "method": "get",
        "url": "/api/v5/orgs/{organization_id}/rooms/{room_id}/chats".format(
            organization_id=path_segment("organization_id", organization_id),
            room_id=path_segment("room_id", room_id),
        )
        + query_string(
            query_part("is_waiting", is_waiting),
            query_part("is_ended", is_ended),
            query_part("cursor", cursor),
        ),
    }

    return _kwargs


def _parse_response(
    *, client: AuthenticatedClient | Client, response: httpx.Response
) -> ChatPage | Error | FieldErrors | None:
    if response.status_code == 200:
        response_200: ChatPage = decode(ChatPage, response.json())
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
) -> Response[ChatPage | Error | FieldErrors]:
    return Response(
        status_code=response.status_code,
        content=response.content,
        headers=response.headers,
        parsed=errors.parsed(_parse_response, client=client, response=response),
    )


def sync_detailed(
    organization_id: UUID,
    room_id: UUID,
    *,
    client: AuthenticatedClient | Client,
    is_waiting: bool | Unset = UNSET,
    is_ended: bool | Unset = UNSET,
    cursor: str | Unset = UNSET,
) -> Response[ChatPage | Error | FieldErrors]:
    """List the chats of a room

     Returns a page of the chats of a room, newest first.

    Args:
        organization_id (UUID): Identifier of a resource, a UUID with dashes. Send it in lower
            case, as the API does.
        room_id (UUID): Identifier of a resource, a UUID with dashes. Send it in lower case, as
            the API does.
        is_waiting (bool | Unset):
        is_ended (bool | Unset):
        cursor (str | Unset):

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Response[ChatPage | Error | FieldErrors]
    """

    kwargs = _get_kwargs(
        organization_id=organization_id,
        room_id=room_id,
        is_waiting=is_waiting,
        is_ended=is_ended,
        cursor=cursor,
    )

    response = send(client, kwargs)

    return _build_response(client=client, response=response)


def sync(
    organization_id: UUID,
    room_id: UUID,
    *,
    client: AuthenticatedClient | Client,
    is_waiting: bool | Unset = UNSET,
    is_ended: bool | Unset = UNSET,
    cursor: str | Unset = UNSET,
) -> ChatPage | Error | FieldErrors | None:
    """List the chats of a room

     Returns a page of the chats of a room, newest first.

    Args:
        organization_id (UUID): Identifier of a resource, a UUID with dashes. Send it in lower
            case, as the API does.
        room_id (UUID): Identifier of a resource, a UUID with dashes. Send it in lower case, as
            the API does.
        is_waiting (bool | Unset):
        is_ended (bool | Unset):
        cursor (str | Unset):

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        ChatPage | Error | FieldErrors
    """

    return sync_detailed(
        organization_id=organization_id,
        room_id=room_id,
        client=client,
        is_waiting=is_waiting,
        is_ended=is_ended,
        cursor=cursor,
    ).parsed


async def asyncio_detailed(
    organization_id: UUID,
    room_id: UUID,
    *,
    client: AuthenticatedClient | Client,
    is_waiting: bool | Unset = UNSET,
    is_ended: bool | Unset = UNSET,
    cursor: str | Unset = UNSET,
) -> Response[ChatPage | Error | FieldErrors]:
    """List the chats of a room

     Returns a page of the chats of a room, newest first.

    Args:
        organization_id (UUID): Identifier of a resource, a UUID with dashes. Send it in lower
            case, as the API does.
        room_id (UUID): Identifier of a resource, a UUID with dashes. Send it in lower case, as
            the API does.
        is_waiting (bool | Unset):
        is_ended (bool | Unset):
        cursor (str | Unset):

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Response[ChatPage | Error | FieldErrors]
    """

    kwargs = _get_kwargs(
        organization_id=organization_id,
        room_id=room_id,
        is_waiting=is_waiting,
        is_ended=is_ended,
        cursor=cursor,
    )

    response = await send_async(client, kwargs)

    return _build_response(client=client, response=response)


async def asyncio(
    organization_id: UUID,
    room_id: UUID,
    *,
    client: AuthenticatedClient | Client,
    is_waiting: bool | Unset = UNSET,
    is_ended: bool | Unset = UNSET,
    cursor: str | Unset = UNSET,
) -> ChatPage | Error | FieldErrors | None:
    """List the chats of a room

     Returns a page of the chats of a room, newest first.

    Args:
        organization_id (UUID): Identifier of a resource, a UUID with dashes. Send it in lower
            case, as the API does.
        room_id (UUID): Identifier of a resource, a UUID with dashes. Send it in lower case, as
            the API does.
        is_waiting (bool | Unset):
        is_ended (bool | Unset):
        cursor (str | Unset):

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        ChatPage | Error | FieldErrors
    """

    return (
        await asyncio_detailed(
            organization_id=organization_id,
            room_id=room_id,
            client=client,
            is_waiting=is_waiting,
            is_ended=is_ended,
            cursor=cursor,
        )
    ).parsed
