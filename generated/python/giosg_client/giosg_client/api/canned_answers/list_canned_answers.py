from typing import Any
from uuid import UUID

import httpx

from ... import errors
from ...arguments import checked
from ...client import AuthenticatedClient, Client
from ...encoding import query_part, query_string
from ...exchange import send, send_async
from ...model import decode
from ...models.canned_answer_page import CannedAnswerPage
from ...models.error import Error
from ...models.field_errors import FieldErrors
from ...types import UNSET, Response, Unset
from ...values import path_segment


@checked("listCannedAnswers")
def _get_kwargs(
    user_id: UUID,
    room_id: UUID,
    *,
    ordering: str | Unset = UNSET,
    cursor: str | Unset = UNSET,
) -> dict[str, Any]:

    _kwargs: dict[str, Any] = {
        "method": "get",
        "url": "/api/v5/users/{user_id}/rooms/{room_id}/canned_answers".format(
            user_id=path_segment("user_id", user_id),
            room_id=path_segment("room_id", room_id),
        )
        + query_string(
            query_part("ordering", ordering),
            query_part("cursor", cursor),
        ),
    }

    return _kwargs


def _parse_response(
    *, client: AuthenticatedClient | Client, response: httpx.Response
) -> CannedAnswerPage | Error | FieldErrors | None:
    if response.status_code == 200:
        response_200: CannedAnswerPage = decode(CannedAnswerPage, response.json())
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
) -> Response[CannedAnswerPage | Error | FieldErrors]:
    return Response(
        status_code=response.status_code,
        content=response.content,
        headers=response.headers,
        parsed=errors.parsed(_parse_response, client=client, response=response),
    )


def sync_detailed(
    user_id: UUID,
    room_id: UUID,
    *,
    client: AuthenticatedClient | Client,
    ordering: str | Unset = UNSET,
    cursor: str | Unset = UNSET,
) -> Response[CannedAnswerPage | Error | FieldErrors]:
    """List the canned answers for a user in a room

     Returns a page of the prepared messages of the organization, oldest first unless `ordering` says
    otherwise. `room_count` counts uses in this room.

    Args:
        user_id (UUID): Identifier of a resource, a UUID with dashes. Send it in lower case, as
            the API does.
        room_id (UUID): Identifier of a resource, a UUID with dashes. Send it in lower case, as
            the API does.
        ordering (str | Unset):
        cursor (str | Unset):

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Response[CannedAnswerPage | Error | FieldErrors]
    """

    kwargs = _get_kwargs(
        user_id=user_id,
        room_id=room_id,
        ordering=ordering,
        cursor=cursor,
    )

    response = send(client, kwargs)

    return _build_response(client=client, response=response)


def sync(
    user_id: UUID,
    room_id: UUID,
    *,
    client: AuthenticatedClient | Client,
    ordering: str | Unset = UNSET,
    cursor: str | Unset = UNSET,
) -> CannedAnswerPage | Error | FieldErrors | None:
    """List the canned answers for a user in a room

     Returns a page of the prepared messages of the organization, oldest first unless `ordering` says
    otherwise. `room_count` counts uses in this room.

    Args:
        user_id (UUID): Identifier of a resource, a UUID with dashes. Send it in lower case, as
            the API does.
        room_id (UUID): Identifier of a resource, a UUID with dashes. Send it in lower case, as
            the API does.
        ordering (str | Unset):
        cursor (str | Unset):

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        CannedAnswerPage | Error | FieldErrors
    """

    return sync_detailed(
        user_id=user_id,
        room_id=room_id,
        client=client,
        ordering=ordering,
        cursor=cursor,
    ).parsed


async def asyncio_detailed(
    user_id: UUID,
    room_id: UUID,
    *,
    client: AuthenticatedClient | Client,
    ordering: str | Unset = UNSET,
    cursor: str | Unset = UNSET,
) -> Response[CannedAnswerPage | Error | FieldErrors]:
    """List the canned answers for a user in a room

     Returns a page of the prepared messages of the organization, oldest first unless `ordering` says
    otherwise. `room_count` counts uses in this room.

    Args:
        user_id (UUID): Identifier of a resource, a UUID with dashes. Send it in lower case, as
            the API does.
        room_id (UUID): Identifier of a resource, a UUID with dashes. Send it in lower case, as
            the API does.
        ordering (str | Unset):
        cursor (str | Unset):

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Response[CannedAnswerPage | Error | FieldErrors]
    """

    kwargs = _get_kwargs(
        user_id=user_id,
        room_id=room_id,
        ordering=ordering,
        cursor=cursor,
    )

    response = await send_async(client, kwargs)

    return _build_response(client=client, response=response)


async def asyncio(
    user_id: UUID,
    room_id: UUID,
    *,
    client: AuthenticatedClient | Client,
    ordering: str | Unset = UNSET,
    cursor: str | Unset = UNSET,
) -> CannedAnswerPage | Error | FieldErrors | None:
    """List the canned answers for a user in a room

     Returns a page of the prepared messages of the organization, oldest first unless `ordering` says
    otherwise. `room_count` counts uses in this room.

    Args:
        user_id (UUID): Identifier of a resource, a UUID with dashes. Send it in lower case, as
            the API does.
        room_id (UUID): Identifier of a resource, a UUID with dashes. Send it in lower case, as
            the API does.
        ordering (str | Unset):
        cursor (str | Unset):

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        CannedAnswerPage | Error | FieldErrors
    """

    return (
        await asyncio_detailed(
            user_id=user_id,
            room_id=room_id,
            client=client,
            ordering=ordering,
            cursor=cursor,
        )
    ).parsed
