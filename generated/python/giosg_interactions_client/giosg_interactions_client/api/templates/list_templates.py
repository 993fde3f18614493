from typing import Any

import httpx

from ... import errors
from ...arguments import checked
from ...client import AuthenticatedClient, Client
from ...encoding import query_part, query_string
from ...exchange import send, send_async
from ...model import decode
from ...models.error_body import ErrorBody
from ...models.template import Template
from ...types import UNSET, Response, Unset


@checked("listTemplates")
def _get_kwargs(
    *,
    white_labelled: bool | Unset = UNSET,
) -> dict[str, Any]:

    _kwargs: dict[str, Any] = {
        "method": "get",
        "url": "/api/templates"
        + query_string(
            query_part("whiteLabelled", white_labelled),
        ),
    }

    return _kwargs


def _parse_response(
    *, client: AuthenticatedClient | Client, response: httpx.Response
) -> ErrorBody | list[Template] | None:
    if response.status_code == 200:
        response_200: list[Template] = decode(list[Template], response.json())
        return response_200

    if response.status_code == 400:
        response_400: ErrorBody = decode(ErrorBody, response.json())
        return response_400

    if response.status_code == 401:
        response_401: ErrorBody = decode(ErrorBody, response.json())
        return response_401

    if response.status_code == 403:
        response_403: ErrorBody = decode(ErrorBody, response.json())
        return response_403

    if client.raise_on_unexpected_status:
        raise errors.UnexpectedStatus(response.status_code, response.content)
    else:
        return None


def _build_response(
    *, client: AuthenticatedClient | Client, response: httpx.Response
) -> Response[ErrorBody | list[Template]]:
    return Response(
        status_code=response.status_code,
        content=response.content,
        headers=response.headers,
        parsed=errors.parsed(_parse_response, client=client, response=response),
    )


def sync_detailed(
    *,
    client: AuthenticatedClient | Client,
    white_labelled: bool | Unset = UNSET,
) -> Response[ErrorBody | list[Template]]:
    """List the templates

     Returns the templates with their designs. A template is nearly the body of `createInteraction`,
    which ignores read-only attributes.

    Args:
        white_labelled (bool | Unset):

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Response[ErrorBody | list[Template]]
    """

    kwargs = _get_kwargs(
        white_labelled=white_labelled,
    )

    response = send(client, kwargs)

    return _build_response(client=client, response=response)


def sync(
    *,
    client: AuthenticatedClient | Client,
    white_labelled: bool | Unset = UNSET,
) -> ErrorBody | list[Template] | None:
    """List the templates

     Returns the templates with their designs. A template is nearly the body of `createInteraction`,
    which ignores read-only attributes.

    Args:
        white_labelled (bool | Unset):

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        ErrorBody | list[Template]
    """

    return sync_detailed(
        client=client,
        white_labelled=white_labelled,
    ).parsed


async def asyncio_detailed(
    *,
    client: AuthenticatedClient | Client,
    white_labelled: bool | Unset = UNSET,
) -> Response[ErrorBody | list[Template]]:
    """List the templates

     Returns the templates with their designs. A template is nearly the body of `createInteraction`,
    which ignores read-only attributes.

    Args:
        white_labelled (bool | Unset):

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Response[ErrorBody | list[Template]]
    """

    kwargs = _get_kwargs(
        white_labelled=white_labelled,
    )

    response = await send_async(client, kwargs)

    return _build_response(client=client, response=response)


async def asyncio(
    *,
    client: AuthenticatedClient | Client,
    white_labelled: bool | Unset = UNSET,
) -> ErrorBody | list[Template] | None:
    """List the templates

     Returns the templates with their designs. A template is nearly the body of `createInteraction`,
    which ignores read-only attributes.

    Args:
        white_labelled (bool | Unset):

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        ErrorBody | list[Template]
    """

    return (
        await asyncio_detailed(
            client=client,
            white_labelled=white_labelled,
        )
    ).parsed
