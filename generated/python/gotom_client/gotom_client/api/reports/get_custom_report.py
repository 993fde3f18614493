from typing import Any, cast

import httpx

from ... import errors
from ...arguments import checked
from ...client import AuthenticatedClient, Client
from ...exchange import send, send_async
from ...model import decode_text
from ...types import Response
from ...values import path_segment


@checked("getCustomReport")
def _get_kwargs(
    saved_report_id: int,
) -> dict[str, Any]:

    _kwargs: dict[str, Any] = {
        "method": "get",
        "url": "/app-api/custom-report-export/download/{saved_report_id}".format(
            saved_report_id=path_segment("saved_report_id", saved_report_id),
        ),
    }

    return _kwargs


def _parse_response(*, client: AuthenticatedClient | Client, response: httpx.Response) -> str | None:
    if response.status_code == 200:
        response_200 = decode_text(response)
        return response_200

    if response.status_code == 401:
        response_401 = cast(str, response.json())
        return response_401

    if response.status_code == 404:
        response_404 = decode_text(response)
        return response_404

    if client.raise_on_unexpected_status:
        raise errors.UnexpectedStatus(response.status_code, response.content)
    else:
        return None


def _build_response(*, client: AuthenticatedClient | Client, response: httpx.Response) -> Response[str]:
    return Response(
        status_code=response.status_code,
        content=response.content,
        headers=response.headers,
        parsed=errors.parsed(_parse_response, client=client, response=response),
    )


def sync_detailed(
    saved_report_id: int,
    *,
    client: AuthenticatedClient | Client,
) -> Response[str]:
    """Download a custom report

     Returns a saved custom report. As with graph reports, it needs a separate API user, cannot be
    filtered by the request, and has no size limit.

    Args:
        saved_report_id (int):

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Response[str]
    """

    kwargs = _get_kwargs(
        saved_report_id=saved_report_id,
    )

    response = send(client, kwargs)

    return _build_response(client=client, response=response)


def sync(
    saved_report_id: int,
    *,
    client: AuthenticatedClient | Client,
) -> str | None:
    """Download a custom report

     Returns a saved custom report. As with graph reports, it needs a separate API user, cannot be
    filtered by the request, and has no size limit.

    Args:
        saved_report_id (int):

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        str
    """

    return sync_detailed(
        saved_report_id=saved_report_id,
        client=client,
    ).parsed


async def asyncio_detailed(
    saved_report_id: int,
    *,
    client: AuthenticatedClient | Client,
) -> Response[str]:
    """Download a custom report

     Returns a saved custom report. As with graph reports, it needs a separate API user, cannot be
    filtered by the request, and has no size limit.

    Args:
        saved_report_id (int):

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Response[str]
    """

    kwargs = _get_kwargs(
        saved_report_id=saved_report_id,
    )

    response = await send_async(client, kwargs)

    return _build_response(client=client, response=response)


async def asyncio(
    saved_report_id: int,
    *,
    client: AuthenticatedClient | Client,
) -> str | None:
    """Download a custom report

     Returns a saved custom report. As with graph reports, it needs a separate API user, cannot be
    filtered by the request, and has no size limit.

    Args:
        saved_report_id (int):

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        str
    """

    return (
        await asyncio_detailed(
            saved_report_id=saved_report_id,
            client=client,
        )
    ).parsed
