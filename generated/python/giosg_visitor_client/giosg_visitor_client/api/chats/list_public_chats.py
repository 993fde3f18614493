from typing import Any

import httpx

from ... import errors
from ...arguments import checked
from ...client import AuthenticatedClient, Client
from ...encoding import query_part, query_string
from ...exchange import send, send_async
from ...model import decode
from ...models.error import Error
from ...models.public_chat_page import PublicChatPage
from ...types import UNSET, Response, Unset
from ...values import path_segment


@checked("listPublicChats")
def _get_kwargs(
    visitor_id: str,
    *,
    cursor: str | Unset = UNSET,
) -> dict[str, Any]:

    _kwargs: dict[str, Any] = {
        "method": "get",
        "url": "/api/v5/public/visitors/{visitor_id}/chats".format(
            visitor_id=path_segment("visitor_id", visitor_id),
        )
        + query_string(
            query_part("cursor", cursor),
        ),
    }

    return _kwargs


def _parse_response(*, client: AuthenticatedClient | Client, response: httpx.Response) -> Error | PublicChatPage | None:
    if response.status_code == 200:
        response_200: PublicChatPage = decode(PublicChatPage, response.json())
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
) -> Response[Error | PublicChatPage]:
    return Response(
        status_code=response.status_code,
        content=response.content,
        headers=response.headers,
        parsed=errors.parsed(_parse_response, client=client, response=response),
    )


def sync_detailed(
    visitor_id: str,
    *,
    client: AuthenticatedClient | Client,
    cursor: str | Unset = UNSET,
) -> Response[Error | PublicChatPage]:
    """List the visitor's chats

     Returns a page of the chats of the token's visitor in all rooms, oldest first.

    Args:
        visitor_id (str):
        cursor (str | Unset):

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Response[Error | PublicChatPage]
    """

    kwargs = _get_kwargs(
        visitor_id=visitor_id,
        cursor=cursor,
    )

    response = send(client, kwargs)

    return _build_response(client=client, response=response)


def sync(
    visitor_id: str,
    *,
    client: AuthenticatedClient | Client,
    cursor: str | Unset = UNSET,
) -> Error | PublicChatPage | None:
    """List the visitor's chats

     Returns a page of the chats of the token's visitor in all rooms, oldest first.

    Args:
        visitor_id (str):
        cursor (str | Unset):

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Error | PublicChatPage
    """

    return sync_detailed(
        visitor_id=visitor_id,
        client=client,
        cursor=cursor,
    ).parsed


async def asyncio_detailed(
    visitor_id: str,
    *,
    client: AuthenticatedClient | Client,
    cursor: str | Unset = UNSET,
) -> Response[Error | PublicChatPage]:
    """List the visitor's chats

     Returns a page of the chats of the token's visitor in all rooms, oldest first.

    Args:
        visitor_id (str):
        cursor (str | Unset):

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Response[Error | PublicChatPage]
    """

    kwargs = _get_kwargs(
        visitor_id=visitor_id,
        cursor=cursor,
    )

    response = await send_async(client, kwargs)

    return _build_response(client=client, response=response)


async def asyncio(
    visitor_id: str,
    *,
    client: AuthenticatedClient | Client,
    cursor: str | Unset = UNSET,
) -> Error | PublicChatPage | None:
    """List the visitor's chats

     Returns a page of the chats of the token's visitor in all rooms, oldest first.

    Args:
        visitor_id (str):
        cursor (str | Unset):

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Error | PublicChatPage
    """

    return (
        await asyncio_detailed(
            visitor_id=visitor_id,
            client=client,
            cursor=cursor,
        )
    ).parsed
