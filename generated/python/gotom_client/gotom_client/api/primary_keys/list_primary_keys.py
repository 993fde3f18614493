from typing import Any, cast

import httpx

from ... import errors
from ...arguments import checked
from ...client import AuthenticatedClient, Client
from ...encoding import query_part, query_string
from ...exchange import send, send_async
from ...model import decode
from ...models.generic_error import GenericError
from ...models.primary_key_entity import PrimaryKeyEntity
from ...models.primary_key_page import PrimaryKeyPage
from ...models.unknown_entity import UnknownEntity
from ...types import UNSET, Response, Unset
from ...values import path_segment


@checked("listPrimaryKeys")
def _get_kwargs(
    entity: PrimaryKeyEntity,
    *,
    page: int | Unset = UNSET,
) -> dict[str, Any]:

    _kwargs: dict[str, Any] = {
        "method": "get",
        "url": "/app-api/primary-keys/{entity}".format(
            entity=path_segment("entity", entity),
        )
        + query_string(
            query_part("page", page),
        ),
    }

    return _kwargs


def _parse_response(
    *, client: AuthenticatedClient | Client, response: httpx.Response
) -> GenericError | PrimaryKeyPage | UnknownEntity | str | None:
    if response.status_code == 200:
        response_200: PrimaryKeyPage = decode(PrimaryKeyPage, response.json())
        return response_200

    if response.status_code == 400:
        response_400: GenericError = decode(GenericError, response.json())
        return response_400

    if response.status_code == 401:
        response_401 = cast(str, response.json())
        return response_401

    if response.status_code == 422:
        response_422: UnknownEntity = decode(UnknownEntity, response.json())
        return response_422

    if client.raise_on_unexpected_status:
        raise errors.UnexpectedStatus(response.status_code, response.content)
    else:
        return None


def _build_response(
    *, client: AuthenticatedClient | Client, response: httpx.Response
) -> Response[GenericError | PrimaryKeyPage | UnknownEntity | str]:
    return Response(
        status_code=response.status_code,
        content=response.content,
        headers=response.headers,
        parsed=errors.parsed(_parse_response, client=client, response=response),
    )


def sync_detailed(
    entity: PrimaryKeyEntity,
    *,
    client: AuthenticatedClient | Client,
    page: int | Unset = UNSET,
) -> Response[GenericError | PrimaryKeyPage | UnknownEntity | str]:
    """List goTom's ids of one entity

     Returns a page of the ids and names of an entity. Attributes of campaigns and flights that end in
    `Id` contain ids of the entity in their name (`tarifId` those of `tarif`), `salesId` and
    `salesSupportId` those of `user`, and `flightTags` those of its own name; only
    `flightPositionTypeName` contains a name.

    Args:
        entity (PrimaryKeyEntity): An entity with ids.
        page (int | Unset):

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Response[GenericError | PrimaryKeyPage | UnknownEntity | str]
    """

    kwargs = _get_kwargs(
        entity=entity,
        page=page,
    )

    response = send(client, kwargs)

    return _build_response(client=client, response=response)


def sync(
    entity: PrimaryKeyEntity,
    *,
    client: AuthenticatedClient | Client,
    page: int | Unset = UNSET,
) -> GenericError | PrimaryKeyPage | UnknownEntity | str | None:
    """List goTom's ids of one entity

     Returns a page of the ids and names of an entity. Attributes of campaigns and flights that end in
    `Id` contain ids of the entity in their name (`tarifId` those of `tarif`), `salesId` and
    `salesSupportId` those of `user`, and `flightTags` those of its own name; only
    `flightPositionTypeName` contains a name.

    Args:
        entity (PrimaryKeyEntity): An entity with ids.
        page (int | Unset):

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        GenericError | PrimaryKeyPage | UnknownEntity | str
    """

    return sync_detailed(
        entity=entity,
        client=client,
        page=page,
    ).parsed


async def asyncio_detailed(
    entity: PrimaryKeyEntity,
    *,
    client: AuthenticatedClient | Client,
    page: int | Unset = UNSET,
) -> Response[GenericError | PrimaryKeyPage | UnknownEntity | str]:
    """List goTom's ids of one entity

     Returns a page of the ids and names of an entity. Attributes of campaigns and flights that end in
    `Id` contain ids of the entity in their name (`tarifId` those of `tarif`), `salesId` and
    `salesSupportId` those of `user`, and `flightTags` those of its own name; only
    `flightPositionTypeName` contains a name.

    Args:
        entity (PrimaryKeyEntity): An entity with ids.
        page (int | Unset):

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Response[GenericError | PrimaryKeyPage | UnknownEntity | str]
    """

    kwargs = _get_kwargs(
        entity=entity,
        page=page,
    )

    response = await send_async(client, kwargs)

    return _build_response(client=client, response=response)


async def asyncio(
    entity: PrimaryKeyEntity,
    *,
    client: AuthenticatedClient | Client,
    page: int | Unset = UNSET,
) -> GenericError | PrimaryKeyPage | UnknownEntity | str | None:
    """List goTom's ids of one entity

     Returns a page of the ids and names of an entity. Attributes of campaigns and flights that end in
    `Id` contain ids of the entity in their name (`tarifId` those of `tarif`), `salesId` and
    `salesSupportId` those of `user`, and `flightTags` those of its own name; only
    `flightPositionTypeName` contains a name.

    Args:
        entity (PrimaryKeyEntity): An entity with ids.
        page (int | Unset):

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        GenericError | PrimaryKeyPage | UnknownEntity | str
    """

    return (
        await asyncio_detailed(
            entity=entity,
            client=client,
            page=page,
        )
    ).parsed
