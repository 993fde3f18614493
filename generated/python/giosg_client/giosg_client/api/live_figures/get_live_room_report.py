from typing import Any
from uuid import UUID

import httpx

from ... import errors
from ...arguments import checked
from ...client import AuthenticatedClient, Client
from ...encoding import query_part, query_string
from ...exchange import send, send_async
from ...model import decode
from ...models.error import Error
from ...models.field_errors import FieldErrors
from ...models.live_room_report import LiveRoomReport
from ...types import UNSET, Response, Unset
from ...values import path_segment


@checked("getLiveRoomReport")
def _get_kwargs(
    room_id: UUID,
    *,
    timezone: str | Unset = UNSET,
) -> dict[str, Any]:

    _kwargs: dict[str, Any] = {
        "method": "get",
        "url": "/api/reporting/v1/rooms/{room_id}/realtime".format(
            room_id=path_segment("room_id", room_id),
        )
        + query_string(
            query_part("timezone", timezone),
        ),
    }

    return _kwargs


def _parse_response(
    *, client: AuthenticatedClient | Client, response: httpx.Response
) -> Error | FieldErrors | LiveRoomReport | None:
    if response.status_code == 200:
        response_200: LiveRoomReport = decode(LiveRoomReport, response.json())
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
) -> Response[Error | FieldErrors | LiveRoomReport]:
    return Response(
        status_code=response.status_code,
        content=response.content,
        headers=response.headers,
        parsed=errors.parsed(_parse_response, client=client, response=response),
    )


def sync_detailed(
    room_id: UUID,
    *,
    client: AuthenticatedClient | Client,
    timezone: str | Unset = UNSET,
) -> Response[Error | FieldErrors | LiveRoomReport]:
    """Read the live figures of a room

     Returns the current load of a room and its figures since the beginning of the day in the requested
    time zone. Unlike other reports, it is on the main host.

    Args:
        room_id (UUID): Identifier of a resource, a UUID with dashes. Send it in lower case, as
            the API does.
        timezone (str | Unset):

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Response[Error | FieldErrors | LiveRoomReport]
    """

    kwargs = _get_kwargs(
        room_id=room_id,
        timezone=timezone,
    )

    response = send(client, kwargs)

    return _build_response(client=client, response=response)


def sync(
    room_id: UUID,
    *,
    client: AuthenticatedClient | Client,
    timezone: str | Unset = UNSET,
) -> Error | FieldErrors | LiveRoomReport | None:
    """Read the live figures of a room

     Returns the current load of a room and its figures since the beginning of the day in the requested
    time zone. Unlike other reports, it is on the main host.

    Args:
        room_id (UUID): Identifier of a resource, a UUID with dashes. Send it in lower case, as
            the API does.
        timezone (str | Unset):

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Error | FieldErrors | LiveRoomReport
    """

    return sync_detailed(
        room_id=room_id,
        client=client,
        timezone=timezone,
    ).parsed


async def asyncio_detailed(
    room_id: UUID,
    *,
    client: AuthenticatedClient | Client,
    timezone: str | Unset = UNSET,
) -> Response[Error | FieldErrors | LiveRoomReport]:
    """Read the live figures of a room

     Returns the current load of a room and its figures since the beginning of the day in the requested
    time zone. Unlike other reports, it is on the main host.

    Args:
        room_id (UUID): Identifier of a resource, a UUID with dashes. Send it in lower case, as
            the API does.
        timezone (str | Unset):

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Response[Error | FieldErrors | LiveRoomReport]
    """

    kwargs = _get_kwargs(
        room_id=room_id,
        timezone=timezone,
    )

    response = await send_async(client, kwargs)

    return _build_response(client=client, response=response)


async def asyncio(
    room_id: UUID,
    *,
    client: AuthenticatedClient | Client,
    timezone: str | Unset = UNSET,
) -> Error | FieldErrors | LiveRoomReport | None:
    """Read the live figures of a room

     Returns the current load of a room and its figures since the beginning of the day in the requested
    time zone. Unlike other reports, it is on the main host.

    Args:
        room_id (UUID): Identifier of a resource, a UUID with dashes. Send it in lower case, as
            the API does.
        timezone (str | Unset):

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Error | FieldErrors | LiveRoomReport
    """

    return (
        await asyncio_detailed(
            room_id=room_id,
            client=client,
            timezone=timezone,
        )
    ).parsed
