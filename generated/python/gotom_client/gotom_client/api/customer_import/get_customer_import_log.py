from typing import Any, cast

import httpx

from ... import errors
from ...arguments import checked
from ...client import AuthenticatedClient, Client
from ...exchange import send, send_async
from ...model import decode
from ...models.import_log import ImportLog
from ...types import Response
from ...values import path_segment


@checked("getCustomerImportLog")
def _get_kwargs(
    job_id: int,
) -> dict[str, Any]:

    _kwargs: dict[str, Any] = {
        "method": "get",
        "url": "/app-api/crm-sync-import-external-crm-id/error-logs/{job_id}".format(
            job_id=path_segment("job_id", job_id),
        ),
    }

    return _kwargs


def _parse_response(*, client: AuthenticatedClient | Client, response: httpx.Response) -> ImportLog | str | None:
    if response.status_code == 200:
        response_200: ImportLog = decode(ImportLog, response.json())
        return response_200

    if response.status_code == 401:
        response_401 = cast(str, response.json())
        return response_401

    if response.status_code == 404:
        response_404: ImportLog = decode(ImportLog, response.json())
        return response_404

    if client.raise_on_unexpected_status:
        raise errors.UnexpectedStatus(response.status_code, response.content)
    else:
        return None


def _build_response(*, client: AuthenticatedClient | Client, response: httpx.Response) -> Response[ImportLog | str]:
    return Response(
        status_code=response.status_code,
        content=response.content,
        headers=response.headers,
        parsed=errors.parsed(_parse_response, client=client, response=response),
    )


def sync_detailed(
    job_id: int,
    *,
    client: AuthenticatedClient | Client,
) -> Response[ImportLog | str]:
    """Read the log of an import job

     Returns the status and logs of a job. Job numbers may be reused after a restart of the server, so
    read the log soon after the import and do not store job numbers.

    Args:
        job_id (int):

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Response[ImportLog | str]
    """

    kwargs = _get_kwargs(
        job_id=job_id,
    )

    response = send(client, kwargs)

    return _build_response(client=client, response=response)


def sync(
    job_id: int,
    *,
    client: AuthenticatedClient | Client,
) -> ImportLog | str | None:
    """Read the log of an import job

     Returns the status and logs of a job. Job numbers may be reused after a restart of the server, so
    read the log soon after the import and do not store job numbers.

    Args:
        job_id (int):

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        ImportLog | str
    """

    return sync_detailed(
        job_id=job_id,
        client=client,
    ).parsed


async def asyncio_detailed(
    job_id: int,
    *,
    client: AuthenticatedClient | Client,
) -> Response[ImportLog | str]:
    """Read the log of an import job

     Returns the status and logs of a job. Job numbers may be reused after a restart of the server, so
    read the log soon after the import and do not store job numbers.

    Args:
        job_id (int):

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        Response[ImportLog | str]
    """

    kwargs = _get_kwargs(
        job_id=job_id,
    )

    response = await send_async(client, kwargs)

    return _build_response(client=client, response=response)


async def asyncio(
    job_id: int,
    *,
    client: AuthenticatedClient | Client,
) -> ImportLog | str | None:
    """Read the log of an import job

     Returns the status and logs of a job. Job numbers may be reused after a restart of the server, so
    read the log soon after the import and do not store job numbers.

    Args:
        job_id (int):

    Raises:
        errors.UnexpectedStatus: If the server returns an undocumented status code and Client.raise_on_unexpected_status is True.
        httpx.TimeoutException: If the request takes longer than Client.timeout.

    Returns:
        ImportLog | str
    """

    return (
        await asyncio_detailed(
            job_id=job_id,
            client=client,
        )
    ).parsed
